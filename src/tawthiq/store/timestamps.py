"""Time-stamps from elsewhere are kept with what they were asked for, and can be held against the chain again.

reply + request → checked (`answers`) → the entry whose head they are of → kept, and itself an entry of the chain
"""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, select

from tawthiq.errors import StoreError
from tawthiq.readers.found import problem
from tawthiq.store import answers, custody, migrating, others
from tawthiq.store.bulk import insert_rows
from tawthiq.store.custody import Item, digest, digest_of
from tawthiq.store.database import Database
from tawthiq.store.lookup import next_number, present
from tawthiq.store.model import custody as chain
from tawthiq.store.model import other_timestamp, timestamp
from tawthiq.store.telling import Tell
from tawthiq.store.values import Entry, Fault, Head, Timestamp

PAGE = 1000
"""Entries looked through at a time."""


def keep(database: Database, who: str, reply: bytes, request: bytes, authority: Sequence[bytes]) -> Timestamp:
    """Keep a reply that answers a request for the head of this chain; one that is there already changes nothing.

    Raises:
        StoreError: it does not answer the request, or the request is of no head of this chain.
    """
    where = database.backend.where
    told = answers.answer(reply, request, authority, where)
    name = digest(reply)
    with database.writing() as connection:
        entry = _stamped(connection, told.hash)
        if entry is None:
            raise problem(StoreError, where, "timestamp_no_entry", hash=told.hash)
        if not present(connection, timestamp.c.id, [name]):
            row = {"number": next_number(connection, timestamp), "id": name, "entry": entry.number}
            insert_rows(connection, timestamp, [row | {"reply": reply, "request": request}])
            custody.append(connection, who, [Item("timestamp", name, content_of(entry.number, reply, request))])
    return Timestamp(id=name, entry=entry.number, at=told.at, by=told.by, signed=told.signed)


def content_of(entry: int, reply: bytes, request: bytes | None) -> str:
    """The hash of what is kept of a time-stamp."""
    return digest_of({"entry": entry, "reply": digest(reply), "request": digest(request or b"")})


def kept(database: Database, authority: Sequence[bytes]) -> list[Timestamp]:
    """The time-stamps that are kept and hold, in the order of keeping."""
    return [one for one in _checked(database, authority) if isinstance(one, Timestamp)]


def faults(database: Database, authority: Sequence[bytes], tell: Tell) -> Iterator[Fault]:
    """Time-stamps that do not answer their request, or are not of the entry they are kept with."""
    if not answers.available():  # that they are as they were kept, the chain has shown
        return
    for number, one in enumerate(_checked(database, authority), 1):
        if isinstance(one, Fault):
            yield one
        tell("timestamp", number, number)


def _checked(database: Database, authority: Sequence[bytes]) -> Iterator[Timestamp | Fault]:
    """All time-stamps, of the own chain and of others: each with its entry, or what is wrong with it."""
    with database.reading() as connection:
        own = connection.execute(select(timestamp).order_by(timestamp.c.number)).mappings().all()
        copied = connection.execute(select(other_timestamp).order_by(other_timestamp.c.number)).mappings().all()
        name = migrating.facts_of(connection).get(migrating.ID, "")
        found = [(row, None, _first(custody.entries(connection, row["entry"] - 1, 1))) for row in own]
        found += [(row, row["store"], others.entry(connection, row["store"], row["entry"])) for row in copied]
    for row, store, entry in found:
        try:
            told = answers.answer(row["reply"], row["request"] or b"", authority, database.backend.where)
        except StoreError as error:
            if error.key == "timestamp_authority":
                raise
            key = "timestamp_unsigned" if error.key == "timestamp_signature" else "timestamp_unanswered"
            yield Fault(key=key, item=f"{row['id']}: {error.what}", entry=None if store else row["entry"])
            continue
        if entry is None or told.hash != answers.imprint(_head(entry, store or name)):
            yield Fault(key="timestamp_moved", item=row["id"], entry=None if store else row["entry"])
        else:
            yield Timestamp(id=row["id"], entry=row["entry"], at=told.at, by=told.by, signed=told.signed, store=store)


def _first(entries: Sequence[Entry]) -> Entry | None:
    return entries[0] if entries else None


def _stamped(connection: Connection, wanted: str) -> Entry | None:
    """The entry whose head has that hash, sought from the newest back."""
    name = migrating.facts_of(connection).get(migrating.ID, "")
    asked: Any = select(chain).order_by(chain.c.number.desc()).execution_options(yield_per=PAGE)
    for row in connection.execute(asked).mappings():
        entry = Entry(**row)
        if answers.imprint(_head(entry, name)) == wanted:
            return entry
    return None


def _head(entry: Entry, store: str) -> Head:
    return Head(store=store, number=entry.number, hash=entry.hash, at=entry.at)
