"""A time-stamp says that a chain stood so at a moment; who copies what the chain tells of takes both along.

entries up to the newest that is time-stamped, and the time-stamps → beside the own chain, which says what was taken

In a copy the own chain is another: it tells when the copy was made. That things were there before, at the moment of a
time-stamp, only the chain that was time-stamped tells; so its entries are kept as they are, and verified like the own.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, func, select

from tawthiq.errors import StoreError
from tawthiq.readers.found import problem
from tawthiq.store import custody, migrating
from tawthiq.store.bulk import insert_rows
from tawthiq.store.custody import PAGE, START, Item, digest, digest_of, entry_hash
from tawthiq.store.database import Database
from tawthiq.store.lookup import next_number, pieces, present
from tawthiq.store.model import custody as chain
from tawthiq.store.model import other_custody, other_timestamp, timestamp
from tawthiq.store.values import Entry, Fault

CHAIN, STAMP = "copy_chain", "copy_timestamp"
"""What entries of the own chain say was done: so much of another chain was taken in, a time-stamp of it was."""


def copy(source: Database, target: Database, who: str) -> int:
    """Take the time-stamps of a store, and of those it holds of others, into another; says how many were new there.

    Raises:
        StoreError: the other store holds another chain of the same store: one of them was written anew.
    """
    with source.reading() as reader, target.writing() as writer:
        own = migrating.facts_of(writer).get(migrating.ID, "")
        found = [one for one in _stamps(reader) if one["store"] != own]
        new = {one["id"] for one in found} - present(writer, other_timestamp.c.id, [one["id"] for one in found])
        last: dict[str, int] = {}
        for one in found:
            last[one["store"]] = max(one["entry"], last.get(one["store"], 0))
        for name, number in last.items():
            _take_chain(reader, writer, who, name, number, target.backend.where)
        rows = [one for one in found if one["id"] in new]
        first = next_number(writer, other_timestamp)
        insert_rows(writer, other_timestamp, [{"number": n, **one} for n, one in enumerate(rows, first)])
        custody.append(writer, who, [Item(STAMP, one["id"], content_of(one)) for one in rows])
    return len(rows)


def content_of(row: Any) -> str:  # noqa: ANN401
    """The hash of what is kept of a time-stamp of another chain."""
    told = {"reply": digest(row["reply"]), "request": digest(row["request"] or b"")}
    return digest_of({"store": row["store"], "entry": row["entry"], **told})


def entry(connection: Connection, store: str, number: int) -> Entry | None:
    """An entry of another chain."""
    return next(_entries(connection, store, number - 1, 1), None)


def entries_of(connection: Connection, items: Iterable[str]) -> list[tuple[str, Entry]]:
    """The entries of other chains that tell of these items, each with the id of its store."""
    asked = select(other_custody).where(other_custody.c.item.in_(list(items)))
    rows = connection.execute(asked.order_by(other_custody.c.store, other_custody.c.number)).mappings()
    return [_of_row(dict(row)) for row in rows]


def faults(database: Database) -> Iterator[Fault]:
    """What of other chains is not as it was when it was taken in."""
    with database.reading() as connection:
        taken = _taken(connection)
        there = {row[0]: row[1] for row in connection.execute(_newest())}
    for name in sorted(taken.keys() | there.keys()):
        yield from _links(database, name, taken.get(name, {}))
        if there.get(name, 0) > max(taken.get(name, {}), default=0):
            yield Fault(key="other_unaccounted", item=f"{name}:{there[name]}")


def _links(database: Database, name: str, taken: dict[int, tuple[str, int]]) -> Iterator[Fault]:
    """Whether each entry follows the one before; and whether they are those that the own chain says were taken in."""
    number, previous, hashes = 0, START, {}
    while True:
        with database.reading() as connection:
            page = list(_entries(connection, name, number, PAGE))
        for one in page:
            own = entry_hash(one.number, one.at, one.who, Item(one.what, one.item, one.content), one.previous)
            if one.number != number + 1:
                yield Fault(key="other_missing", item=f"{name}:{number + 1}")
            if own != one.hash or (one.number == number + 1 and one.previous != previous):
                yield Fault(key="other_altered", item=f"{name}:{one.number}")
            number, previous = one.number, one.hash
            if number in taken:
                hashes[number] = one.hash
        if len(page) < PAGE:
            break
    for last, (content, by) in sorted(taken.items()):
        if last not in hashes:
            yield Fault(key="other_missing", item=f"{name}:{last}", entry=by)
        elif hashes[last] != content:
            yield Fault(key="other_altered", item=f"{name}:{last}", entry=by)


def _taken(connection: Connection) -> dict[str, dict[int, tuple[str, int]]]:
    """What the own chain says of others: up to which entry, its hash, and the number of the entry that says so."""
    out: dict[str, dict[int, tuple[str, int]]] = {}
    for row in connection.execute(select(chain).where(chain.c.what == CHAIN)).mappings():
        name, _, number = row["item"].rpartition(":")
        if number.isdecimal():
            out.setdefault(name, {})[int(number)] = (row["content"], row["number"])
    return out


def _stamps(connection: Connection) -> list[dict[str, Any]]:
    """All time-stamps a store holds, of its own chain and of others."""
    own = migrating.facts_of(connection).get(migrating.ID, "")
    names = ("id", "entry", "reply", "request")
    found = [
        {"store": own, **{name: row[name] for name in names}}
        for row in connection.execute(select(timestamp).order_by(timestamp.c.number)).mappings()
    ]
    others = connection.execute(select(other_timestamp).order_by(other_timestamp.c.number)).mappings()
    return found + [{name: row[name] for name in ("store", *names)} for row in others]


def _take_chain(reader: Connection, writer: Connection, who: str, name: str, last: int, where: str) -> None:
    """Take in the entries that are not there yet, having seen that those that are there are the same chain."""
    own = migrating.facts_of(reader).get(migrating.ID, "")
    there = writer.execute(_newest().where(other_custody.c.store == name)).first()
    held = there[1] if there else 0
    common = min(held, last)
    if common:
        here, theirs = entry(writer, name, common), _entry_of(reader, own, name, common)
        if here is None or theirs is None or here.hash != theirs.hash:
            raise problem(StoreError, where, "copy_other_chain", store=name, number=common)
    if last <= held:
        return
    newest = _entry_of(reader, own, name, last)
    if newest is None:
        return  # a time-stamp of an entry that is missing: to be told of by verifying the store that is copied
    for page in pieces(_from(reader, own, name, held, last), PAGE):
        insert_rows(writer, other_custody, page)
    custody.append(writer, who, [Item(CHAIN, f"{name}:{last}", newest.hash)])


def _entry_of(connection: Connection, own: str, name: str, number: int) -> Entry | None:
    if name == own:
        return next(iter(custody.entries(connection, number - 1, 1)), None)
    return entry(connection, name, number)


def _from(connection: Connection, own: str, name: str, after: int, last: int) -> Iterator[dict[str, Any]]:
    """Rows of a chain as they are written beside another one."""
    table: Any = chain if name == own else other_custody
    asked = select(table).where(table.c.number > after, table.c.number <= last).order_by(table.c.number)
    if name != own:
        asked = asked.where(table.c.store == name)
    for row in connection.execution_options(yield_per=PAGE).execute(asked).mappings():
        yield {"store": name, **row}


def _entries(connection: Connection, name: str, after: int, most: int) -> Iterator[Entry]:
    asked = select(other_custody).where(other_custody.c.store == name, other_custody.c.number > after)
    for row in connection.execute(asked.order_by(other_custody.c.number).limit(most)).mappings():
        yield _of_row(dict(row))[1]


def _of_row(row: dict[str, Any]) -> tuple[str, Entry]:
    return row.pop("store"), Entry(**row)


def _newest() -> Any:  # noqa: ANN401
    return select(other_custody.c.store, func.max(other_custody.c.number)).group_by(other_custody.c.store)
