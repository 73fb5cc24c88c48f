"""A store is taken elsewhere whole, as it is, with its chain; or what it holds is kept in another, in that one's chain.

backup: all rows of one moment → a SQLite store of its own.  restore: those rows → an empty place of either kind.
copy: captures, records, time-stamps with their chain → another store, where what is there already changes nothing.
"""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import msgspec
from sqlalchemy import Connection, Table, func, select

from tawthiq.errors import StoreError
from tawthiq.readers.found import problem
from tawthiq.record import Capture, Rejection, ReportInput
from tawthiq.store import adding, custody, keeping, migrating, others, reading
from tawthiq.store.bulk import insert_rows
from tawthiq.store.columns import unzipped
from tawthiq.store.custody import Item
from tawthiq.store.database import Database, backend_of
from tawthiq.store.lookup import pieces
from tawthiq.store.model import capture, metadata, raw, record, rejection, report, sighting
from tawthiq.store.telling import Tell, silent
from tawthiq.store.values import Added, Kept
from tawthiq.store.words import indexed_words

AT_ONCE = 500
"""Rows, captures or records handed over at a time."""


def backup(database: Database, path: Path, tell: Tell = silent) -> None:
    """Write all of a store, of one moment, into a SQLite file; it is there when it is whole.

    Raises:
        StoreError: something is there already.
    """
    if path.exists():
        raise problem(StoreError, str(path), "store_there")
    part = path.with_name(path.name + ".part")
    part.unlink(missing_ok=True)
    target = _empty(str(part))
    try:
        transfer(database, target, tell)
    finally:
        target.close()
    part.replace(path)


def restore(path: str, url: str, tell: Tell = silent) -> None:
    """Write a backup, or any store, into an empty place; all of it, or nothing.

    Raises:
        StoreError: a store is there already.
    """
    source = Database(backend_of(path))
    migrating.demand_newest(source)
    target = _empty(url)
    try:
        if migrating.revision_of(target) is not None:
            raise problem(StoreError, target.backend.where, "store_there")
        transfer(source, target, tell)
    finally:
        source.close()
        target.close()


def transfer(source: Database, target: Database, tell: Tell = silent) -> None:
    """All rows of a store, as they are, into an empty database; one transaction on each side."""
    with source.reading() as reader, target.writing() as writer:
        migrating.make_tables(writer)
        total, done = sum(_number(reader, table) for table in metadata.sorted_tables), 0
        for table in metadata.sorted_tables:
            found = reader.execution_options(yield_per=AT_ONCE).execute(select(table)).mappings()
            for rows in pieces(found, AT_ONCE):
                insert_rows(writer, table, [dict(row) for row in rows])
                done += len(rows)
                tell("rows", done, total)
        total, done = _number(reader, report), 0
        texts = reader.execution_options(yield_per=AT_ONCE).execute(select(report.c.number, report.c.text))
        for some in pieces(texts, AT_ONCE):
            target.backend.index_words(writer, [(number, indexed_words(text)) for number, text in some])
            done += len(some)
            tell("words", done, total)


def copy(source: Database, target: Database, who: str, tell: Tell = silent) -> tuple[Kept, Added]:
    """Keep in another store all that this one holds; the other's chain says from which store, up to which entry.

    Time-stamps go along with the part of the chain that they are of (`others`).
    """
    kept, added = Kept(), Added()
    with source.reading() as connection:
        newest = custody.last(connection)
        name = migrating.facts_of(connection).get(migrating.ID, "")
        totals = {"capture": _number(connection, capture), "record": _number(connection, record)}
    for some in pieces(captures(source), AT_ONCE):
        kept += keeping.keep(target, who, some)
        tell("capture", kept.captures + kept.seen_again, totals["capture"])
    for records in pieces(reading.records(source, None, all_versions=True), AT_ONCE):
        added += adding.add(target, who, records)
        tell("record", added.new + added.known + len(added.refused), totals["record"])
    kept = msgspec.structs.replace(kept, timestamps=others.copy(source, target, who))
    if newest is not None and (kept.captures or added.new or kept.timestamps):
        with target.writing() as connection:
            custody.append(connection, who, [Item("copy", f"{name}:{newest.number}", newest.hash)])
    return kept, added


def captures(database: Database) -> Iterator[Capture]:
    """Every capture with its bytes, its reports and its rejections, in order."""
    after = 0
    while True:
        with database.reading() as connection:
            found = _page(connection, after)
        yield from found.values()
        if not found:
            return
        after = max(found)


def _page(connection: Connection, after: int, most: int = 50) -> dict[int, Capture]:
    asked = select(capture, raw.c.content).join(raw, raw.c.id == capture.c.raw).where(capture.c.number > after)
    rows = connection.execute(asked.order_by(capture.c.number).limit(most)).mappings().all()
    numbers = [row["number"] for row in rows]
    seen, rejected = _seen(connection, numbers), _rejected(connection, numbers)
    names = ("address", "reader", "version", "media_type", "container", "place")
    return {
        row["number"]: Capture(
            **{name: row[name] for name in names},
            raw=unzipped(row["content"]),
            read_at=reading.moment(row["read_at"]),
            headers=tuple((name, value) for name, value in row["headers"]),
            reports=seen.get(row["number"], ()),
            rejections=rejected.get(row["number"], ()),
        )
        for row in rows
    }


def _seen(connection: Connection, numbers: list[int]) -> dict[int, tuple[ReportInput, ...]]:
    asked = select(sighting, report.c.text).join(report, report.c.number == sighting.c.report)
    asked = asked.where(sighting.c.capture.in_(numbers)).order_by(sighting.c.capture, sighting.c.position)
    rows = connection.execute(asked).mappings()
    return {
        number: tuple(reading.input_of(row, row["text"]) for row in some)
        for number, some in groupby(rows, key=lambda row: int(row["capture"]))
    }


def _rejected(connection: Connection, numbers: list[int]) -> dict[int, tuple[Rejection, ...]]:
    asked = select(rejection).where(rejection.c.capture.in_(numbers))
    rows = connection.execute(asked.order_by(rejection.c.capture, rejection.c.position)).mappings()
    names = ("where", "key", "what", "advice", "values")
    return {
        number: tuple(Rejection(**{name: row[name] for name in names}) for row in some)
        for number, some in groupby(rows, key=lambda row: int(row["capture"]))
    }


def _number(connection: Connection, table: Table) -> int:
    return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


def _empty(url: str) -> Database:
    backend = backend_of(url)
    backend.may_create = True
    return Database(backend)
