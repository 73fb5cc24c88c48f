"""What search needs can be drawn again at any time from what is kept, and is held against it.

report + where it was seen + its newest record → rows of each table of facets; its text → the index of words
"""

from collections.abc import Iterator
from typing import Any

import msgspec
import zstandard
from sqlalchemy import Connection, func, select

from tawthiq.record import Record, from_json
from tawthiq.store import facets
from tawthiq.store.adding import seen_of
from tawthiq.store.columns import unzipped
from tawthiq.store.database import Database
from tawthiq.store.lookup import pieces
from tawthiq.store.model import record, report
from tawthiq.store.telling import Tell
from tawthiq.store.words import indexed_words

PAGE = 200
"""Reports in one page."""


def differing(database: Database, numbers: list[int]) -> list[int]:
    """Numbers of reports of which search knows something else than is kept."""
    with database.reading() as connection:
        drawn = {number: _drawn(connection, number, told) for number, told in _told(connection, numbers).items()}
        there = {number: facets.Facets.none() for number in drawn}
        for place, table in enumerate(facets.TABLES):
            for some in pieces(drawn):
                for row in connection.execute(select(table).where(table.c.report.in_(some))).mappings():
                    there[row["report"]][place].append(dict(row))
    return [number for number, rows in drawn.items() if rows is not None and _sorted(rows) != _sorted(there[number])]


def draw_again(database: Database) -> int:
    """Draw all that search needs; says for how many reports. All of it is done, or nothing."""
    with database.writing() as connection:
        facets.forget(connection)
        database.backend.forget_words(connection)
        done = 0
        for numbers in _all(connection):
            drawn = facets.Facets.none()
            for number, told in _told(connection, numbers).items():
                drawn.take(_drawn(connection, number, told) or facets.Facets.none())
            facets.write(connection, drawn)
            texts = connection.execute(select(report.c.number, report.c.text).where(report.c.number.in_(numbers)))
            database.backend.index_words(connection, [(row[0], indexed_words(row[1])) for row in texts])
            done += len(numbers)
    return done


def words_of_all(connection: Connection, tell: Tell, total: int) -> Iterator[list[tuple[int, list[str]]]]:
    """The numbers of all reports with their words as the index must have them, in order, in pages."""
    done, after = 0, 0
    asked = select(report.c.number, report.c.text).order_by(report.c.number).limit(PAGE)
    while rows := connection.execute(asked.where(report.c.number > after)).all():
        yield [(row[0], indexed_words(row[1])) for row in rows]
        done, after = done + len(rows), rows[-1][0]
        tell("words", done, total)


def _all(connection: Connection) -> Iterator[list[int]]:
    numbers = connection.execute(select(report.c.number).order_by(report.c.number)).scalars().all()
    yield from pieces(numbers, PAGE)


def _told(connection: Connection, numbers: list[int]) -> dict[int, tuple[list[str], str | None]]:
    seen = seen_of(connection, numbers)
    return {number: seen.get(number, ([], None)) for number in numbers}


def _drawn(connection: Connection, number: int, told: tuple[list[str], str | None]) -> facets.Facets | None:
    """Rows of a report; none can be drawn where its newest record cannot be read, which is told of the record."""
    try:
        newest = _newest(connection, number)
    except (zstandard.ZstdError, msgspec.MsgspecError, UnicodeDecodeError):
        return None
    return facets.facets_of(number, *told, newest)


def _newest(connection: Connection, number: int) -> Record | None:
    last = select(func.max(record.c.number)).where(record.c.report == number).scalar_subquery()
    content = connection.execute(select(record.c.content).where(record.c.number == last)).scalar_one_or_none()
    return from_json(unzipped(content)) if content is not None else None


def _sorted(found: facets.Facets) -> list[list[str]]:
    return [sorted(map(repr, map(_in_order, rows))) for rows in found]


def _in_order(row: dict[str, Any]) -> list[Any]:
    return sorted(row.items())
