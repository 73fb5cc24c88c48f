"""What engines read in reports is added beside what they read before; no record is ever written over.

record → its bytes and their hash → is its report there, is it there itself → new ones, with what search needs of them
"""

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from tawthiq.record import Record, to_json
from tawthiq.store import custody, facets
from tawthiq.store.bulk import insert_rows
from tawthiq.store.columns import zipped
from tawthiq.store.custody import Item, digest, digest_of
from tawthiq.store.database import Database
from tawthiq.store.lookup import found_by, next_number, pieces, present
from tawthiq.store.model import record as records
from tawthiq.store.model import report as reports
from tawthiq.store.model import sighting as sightings
from tawthiq.store.values import Added, Refused


class Made(msgspec.Struct, frozen=True):
    """A record made ready: its id, its bytes as they are and packed."""

    id: str
    record: Record
    content: bytes


def add(database: Database, who: str, found: Iterable[Record]) -> Added:
    """Add records, all that can be taken or none."""
    made: dict[str, Made] = {}
    refused: list[Refused] = []
    total = 0
    for record in found:
        try:
            content = to_json(record)
        except UnicodeEncodeError:  # half a character: JSON has no way to write it
            refused.append(Refused(record.report.id, "record_not_text"))
            continue
        total += 1
        made.setdefault(digest(content), Made(digest(content), record, zipped(content)))
    if not made:
        return Added(refused=tuple(refused))
    with database.writing() as connection:
        wanted = (one.record.report.id for one in made.values())
        numbers: dict[str, int] = found_by(connection, (reports.c.id, reports.c.number), reports.c.id, wanted)
        there = present(connection, records.c.id, made)
        refused += [
            Refused(one.record.report.id, "record_without_report")
            for one in made.values()
            if one.record.report.id not in numbers
        ]
        new = [one for one in made.values() if one.id not in there and one.record.report.id in numbers]
        _write(connection, new, numbers)
        custody.append(connection, who, [Item("record", one.id, content_of(row_of(one))) for one in new])
    untaken = sum(one.key == "record_without_report" for one in refused)
    return Added(new=len(new), known=total - len(new) - untaken, refused=tuple(refused))


def row_of(made: Made) -> dict[str, Any]:
    """What a record's row says of it, the bytes by their hash and the report by its id."""
    engine = made.record.engine
    return {
        "id": made.id,
        "report": made.record.report.id,
        "engine": engine.name,
        "version": engine.version,
        "lexicon": engine.lexicon,
    }


def content_of(row: dict[str, Any]) -> str:
    """The hash of what a record's row says."""
    return digest_of(row)


def _write(connection: Connection, new: Sequence[Made], numbers: dict[str, int]) -> None:
    if not new:
        return
    first = next_number(connection, records)
    rows = [
        row_of(one) | {"number": number, "report": numbers[one.record.report.id], "content": one.content}
        for number, one in enumerate(new, first)
    ]
    insert_rows(connection, records, rows)
    newest = {numbers[one.record.report.id]: one.record for one in new}
    told = seen_of(connection, newest)
    drawn = facets.Facets.none()
    for number, record in newest.items():
        drawn.take(facets.facets_of(number, *told[number], record))
    facets.replace(connection, list(newest), drawn)


def seen_of(connection: Connection, numbers: Iterable[int]) -> dict[int, tuple[list[str], str | None]]:
    """The outlets a report was seen at, and the day that was told first, by its number."""
    out: dict[int, tuple[list[str], str | None]] = {}
    for some in pieces(numbers):
        asked = (
            select(sightings.c.report, sightings.c.outlet, sightings.c.published)
            .where(sightings.c.report.in_(some))
            .order_by(sightings.c.capture, sightings.c.position)
        )
        for report, outlet, published in connection.execute(asked):
            outlets, day = out.get(report, ([], None))
            out[report] = ([*outlets, outlet] if outlet else outlets, day or published)
    return out
