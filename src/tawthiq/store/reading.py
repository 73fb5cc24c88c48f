"""What a store holds is read in pages, each of one moment: a long reading holds up no one, and no one holds it up.

Pages go by numbers, which count up: what is added meanwhile comes at the end.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

import msgspec
import zstandard
from sqlalchemy import Connection, RowMapping, exists, func, select

from tawthiq.errors import StoreDamagedError
from tawthiq.readers.found import problem
from tawthiq.record import Engine, Record, ReportInput, from_json
from tawthiq.store.columns import unzipped
from tawthiq.store.custody import digest
from tawthiq.store.database import Database
from tawthiq.store.lookup import next_number, pieces, present
from tawthiq.store.model import capture, raw, record, rejection, report, sighting
from tawthiq.store.values import Sighting, StoredCapture, StoredRecord, StoredRejection, StoredReport

PAGE = 200
"""Reports or records in one page."""


def reports_without_record(
    database: Database, engine: Engine | None, among: Iterable[str] | None = None
) -> Iterator[StoredReport]:
    """Reports that an engine has not read, in order; without an engine, those that none has read; all, or of some."""
    if among is None:
        yield from _reports(database, _unread(engine))
        return
    for some in pieces(sorted(set(among)), PAGE):
        yield from _reports(database, _unread(engine) & report.c.id.in_(some))


def count_without_record(database: Database, engine: Engine | None) -> int:
    """How many reports `reports_without_record` would give."""
    with database.reading() as connection:
        asked = select(func.count()).select_from(report).where(_unread(engine))
        return int(connection.execute(asked).scalar_one())


def _unread(engine: Engine | None) -> Any:  # noqa: ANN401
    read = record.c.report == report.c.number
    if engine is not None:
        read &= record.c.engine == engine.name
        read &= (record.c.version == engine.version) & (record.c.lexicon == engine.lexicon)
    return ~exists().where(read)


def reports(database: Database) -> Iterator[StoredReport]:
    """All reports, in order."""
    yield from _reports(database, None)


def records(database: Database, engine: Engine | None, all_versions: bool, after: int = 0) -> Iterator[Record]:
    """The newest record of each report, or all; of one engine, or of any; of those added after a number."""
    other = record.alias("newer")
    for row in _pages(database, _records(engine, other, all_versions), record.c.number, after):
        yield decoded(database.backend.where, stored_record(row))


def last_record(database: Database) -> int:
    """The number of the record that was added last; 0 where there is none."""
    with database.reading() as connection:
        return next_number(connection, record) - 1


def versions(database: Database, report_id: str) -> list[StoredRecord]:
    """Every record of a report, the oldest first."""
    asked = _record_columns().where(report.c.id == report_id).order_by(record.c.number)
    with database.reading() as connection:
        return [stored_record(row) for row in connection.execute(asked).mappings()]


def rejections(database: Database) -> Iterator[StoredRejection]:
    """Everything read that is no report, in order."""
    names = ("where", "key", "what", "advice", "values")
    after = (0, -1)
    while True:
        place = (rejection.c.capture, rejection.c.position)
        asked = select(capture, *place, *(rejection.c[name].label(f"told_{name}") for name in names))
        asked = asked.join(capture, capture.c.number == rejection.c.capture)
        beyond = (place[0] > after[0]) | ((place[0] == after[0]) & (place[1] > after[1]))
        with database.reading() as connection:
            rows = connection.execute(asked.where(beyond).order_by(*place).limit(PAGE)).mappings().all()
        for row in rows:
            told = {name: row[f"told_{name}"] for name in names}
            yield StoredRejection(capture=stored_capture(row), **told)
        if len(rows) < PAGE:
            return
        after = (rows[-1][place[0]], rows[-1][place[1]])


def raw_bytes(database: Database, name: str) -> bytes | None:
    """The bytes of that hash; None where there are none.

    Raises:
        StoreDamagedError: they are other bytes now.
    """
    with database.reading() as connection:
        content = connection.execute(select(raw.c.content).where(raw.c.id == name)).scalar_one_or_none()
    if content is None:
        return None
    try:
        found = unzipped(content)
    except zstandard.ZstdError as error:
        raise problem(StoreDamagedError, database.backend.where, "raw_altered", item=name) from error
    if digest(found) != name:
        raise problem(StoreDamagedError, database.backend.where, "raw_altered", item=name)
    return found


def sightings(database: Database, report_id: str) -> list[Sighting]:
    """Everywhere a report was seen, the first first."""
    names = ("ref", "title", "outlet", "published", "url", "author", "relays")
    asked = (
        select(capture, *(sighting.c[name].label(f"told_{name}") for name in names))
        .join(sighting, sighting.c.capture == capture.c.number)
        .join(report, report.c.number == sighting.c.report)
        .where(report.c.id == report_id)
        .order_by(sighting.c.capture, sighting.c.position)
    )
    with database.reading() as connection:
        rows = connection.execute(asked).mappings().all()
    told = ({name: row[f"told_{name}"] for name in names} | {"relays": _relays(row["told_relays"])} for row in rows)
    return [Sighting(capture=stored_capture(row), **values) for row, values in zip(rows, told, strict=True)]


def report_of(database: Database, report_id: str) -> StoredReport | None:
    """One report."""
    with database.reading() as connection:
        row = connection.execute(select(report).where(report.c.id == report_id)).mappings().one_or_none()
        return next(iter(_inputs(connection, [row]))) if row else None


def ids_like(database: Database, beginning: str) -> list[str]:
    """Ids of reports that begin so, two at most."""
    low, high = bytes.fromhex(f"{beginning:0<64}"), bytes.fromhex(f"{beginning:f<64}")
    asked = select(report.c.id).where(report.c.id >= low.hex(), report.c.id <= high.hex()).limit(2)
    with database.reading() as connection:
        return list(connection.execute(asked).scalars())


def latest(database: Database, address: str) -> StoredCapture | None:
    """The newest capture of an address."""
    asked = select(capture).where(capture.c.address == address).order_by(capture.c.number.desc()).limit(1)
    with database.reading() as connection:
        row = connection.execute(asked).mappings().one_or_none()
    return stored_capture(row) if row else None


def seen(database: Database, addresses: Iterable[str]) -> set[str]:
    """Those of some addresses of which something is kept."""
    with database.reading() as connection:
        return present(connection, capture.c.address, addresses)


def stored_capture(row: RowMapping) -> StoredCapture:
    """A capture from its row.

    Raises:
        StoreDamagedError: its headers are none.
    """
    if not isinstance(row["headers"], list):
        raise problem(StoreDamagedError, row["address"], "capture_altered", item=row["id"])
    values = {name: row[name] for name in StoredCapture.__struct_fields__ if name != "headers"}
    return StoredCapture(**values, headers=tuple((name, value) for name, value in row["headers"]))


def stored_record(row: RowMapping) -> StoredRecord:
    """A record from its row; its bytes are unpacked only when they are decoded."""
    return StoredRecord(
        id=row["id"],
        number=row["number"],
        report=row["report_id"],
        engine=Engine(row["engine"], row["version"], row["lexicon"]),
        content=unzipped(row["content"]),
    )


def decoded(where: str, stored: StoredRecord) -> Record:
    """The record.

    Raises:
        StoreDamagedError: its bytes are no record.
    """
    try:
        return from_json(stored.content)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise problem(StoreDamagedError, where, "record_altered", item=stored.id) from error


def _record_columns() -> Any:  # noqa: ANN401
    columns = [record.c[name] for name in ("id", "number", "engine", "version", "lexicon", "content")]
    return select(*columns, report.c.id.label("report_id")).join(report, report.c.number == record.c.report)


def _records(engine: Engine | None, other: Any, all_versions: bool) -> Any:  # noqa: ANN401
    asked = _record_columns()
    newer = (other.c.report == record.c.report) & (other.c.number > record.c.number)
    if engine is not None:
        for name in ("version", "lexicon"):
            asked = asked.where(record.c[name] == getattr(engine, name))
            newer &= other.c[name] == getattr(engine, name)
        asked = asked.where(record.c.engine == engine.name)
        newer &= other.c.engine == engine.name
    return asked if all_versions else asked.where(~exists().where(newer))


def _reports(database: Database, condition: Any) -> Iterator[StoredReport]:  # noqa: ANN401
    asked = select(report)
    if condition is not None:
        asked = asked.where(condition)
    after = 0
    while True:
        with database.reading() as connection:
            rows = list(
                connection.execute(
                    asked.where(report.c.number > after).order_by(report.c.number).limit(PAGE)
                ).mappings()
            )
            found = list(_inputs(connection, rows))
        yield from found
        if len(rows) < PAGE:
            return
        after = rows[-1]["number"]


def _pages(database: Database, asked: Any, number: Any, after: int) -> Iterator[RowMapping]:  # noqa: ANN401
    while True:
        with database.reading() as connection:
            rows = connection.execute(asked.where(number > after).order_by(number).limit(PAGE)).mappings().all()
        yield from rows
        if len(rows) < PAGE:
            return
        after = rows[-1]["number"]


def _inputs(connection: Connection, rows: list[RowMapping]) -> Iterator[StoredReport]:
    """Reports as they were seen first."""
    numbers = [row["number"] for row in rows]
    place = func.row_number().over(partition_by=sighting.c.report, order_by=(sighting.c.capture, sighting.c.position))
    ranked = select(sighting, place.label("place")).where(sighting.c.report.in_(numbers)).subquery()
    told = {row["report"]: row for row in connection.execute(select(ranked).where(ranked.c.place == 1)).mappings()}
    for row in rows:
        yield StoredReport(row["id"], input_of(told[row["number"]], row["text"]))


def input_of(seen: RowMapping, text: str) -> ReportInput:
    """A report as it was handed over: its title taken from its whole text again."""
    title = seen["title"]
    body = text[len(title) + 1 :] if title else text
    told = {name: seen[name] for name in ("ref", "outlet", "published", "url", "author")}
    return ReportInput(text=body, title=title, relays=_relays(seen["relays"]), **told)


def _relays(kept: list[str] | None) -> tuple[str, ...]:
    return tuple(kept or ())


def moment(value: str) -> datetime:
    """A moment as it was written."""
    return datetime.fromisoformat(value)
