"""A search asks for outlets, days, places, sides and figures; they are drawn from the newest record of each report.

Nothing is known here that the record does not hold: these rows can be dropped and drawn again.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import ColumnElement, Connection, Table, delete, select, update

from tawthiq.record import Event, Place, Record, ReportInput
from tawthiq.store.bulk import insert_rows
from tawthiq.store.distance import box_of
from tawthiq.store.lookup import pieces
from tawthiq.store.model import act, actor, facet, outlet, toll
from tawthiq.text import fold_term

LONGEST_NAME = 200
"""Letters of a name that are looked for: PostgreSQL's indexes take 2,700 bytes."""
MOST_WORDS = 12
"""Words of a name that lead to it."""
TABLES: tuple[Table, ...] = (act, actor, toll, outlet, facet)


class Facets(NamedTuple):
    """Rows of each table, as they are inserted."""

    act: list[dict[str, Any]]
    actor: list[dict[str, Any]]
    toll: list[dict[str, Any]]
    outlet: list[dict[str, Any]]
    facet: list[dict[str, Any]]

    @classmethod
    def none(cls) -> "Facets":
        """No rows yet."""
        return cls([], [], [], [], [])

    def take(self, other: "Facets") -> None:
        """Take in the rows of another."""
        for mine, more in zip(self, other, strict=True):
            mine.extend(more)


def name_key(name: str) -> str:
    """A name as it is looked for: folded, spaces evened out.

    >>> name_key(" السورية  نت ")
    'السوريه نت'
    """
    return " ".join(fold_term(name).split())[:LONGEST_NAME]


def phrases_of(names: Iterable[str | None]) -> list[str]:
    """What leads to some names: each from each of its words on, so that any words in it that stand together find it.

    >>> phrases_of(["وكالة سمارت للأنباء"])
    ['سمارت للانباء', 'للانباء', 'وكاله سمارت للانباء']
    """
    return sorted({phrase for name in names if name for phrase in _phrases(name)})


@lru_cache(maxsize=4096)
def _phrases(name: str) -> tuple[str, ...]:
    words = name_key(name).split()
    return tuple(" ".join(words[start:]) for start in range(min(len(words), MOST_WORDS)))


def named(column: ColumnElement[str], name: str) -> ColumnElement[bool]:
    """Rows that the words of a name lead to: `phrases_of` what is named, from those words on."""
    key = name_key(name)
    return (column == key) | ((column >= f"{key} ") & (column < f"{key}!"))


def facets_of(report: int, outlets: Iterable[str], published: str | None, record: Record | None) -> Facets:
    """The rows of a report: of what was told with it where it was seen, and of its newest record."""
    found = Facets.none()
    names: list[str | None] = list(outlets)
    relevant = None
    if record is not None:
        names += [record.report.outlet.name, record.report.outlet.id]
        published = record.report.published.date or published
        relevant = record.report.relevant
        for position, event in enumerate(record.events):
            _draw_event(found, report, position, event)
    found.facet.append({"report": report, "published": published or "", "relevant": relevant})
    found.outlet.extend({"report": report, "name": name} for name in phrases_of(names))
    return found


def write(connection: Connection, found: Facets) -> None:
    """Put rows into their tables."""
    for table, rows in zip(TABLES, found, strict=True):
        insert_rows(connection, table, rows)


def replace(connection: Connection, reports: Sequence[int], found: Facets) -> None:
    """Put rows in the place of those that some reports have; what is there as it is to be is left alone."""
    for table, rows in zip(TABLES, found, strict=True):
        new, old = _by_report(rows), _by_report(_there(connection, table, reports))
        other = [number for number in reports if new.get(number, []) != old.get(number, [])]
        gone = [number for number in other if number in old]
        for some in pieces(gone):
            connection.execute(delete(table).where(table.c.report.in_(some)))
        insert_rows(connection, table, [row for number in other for row in new.get(number, [])])


def _there(connection: Connection, table: Table, reports: Iterable[int]) -> Iterator[dict[str, Any]]:
    in_order = list(table.primary_key.columns)
    for some in pieces(reports):
        asked = select(table).where(table.c.report.in_(some)).order_by(*in_order)
        names = table.columns.keys()
        yield from (dict(zip(names, row, strict=True)) for row in connection.execute(asked))


def _by_report(rows: Iterable[dict[str, Any]]) -> dict[int, list[dict[str, Any]]]:
    out: dict[int, list[dict[str, Any]]] = {}
    for row in rows:
        out.setdefault(row["report"], []).append(row)
    return out


def seen_at(connection: Connection, told: Mapping[int, Iterable[ReportInput]]) -> None:
    """Further places where reports that are there were seen: their outlets, and a day where none was known."""
    outlets = {(number, name) for number, many in told.items() for name in phrases_of(seen.outlet for seen in many)}
    days = {
        number: day for number, many in told.items() if (day := next((s.published for s in many if s.published), None))
    }
    for numbers in pieces(told):
        known = select(outlet.c.report, outlet.c.name).where(outlet.c.report.in_(numbers))
        outlets -= {(row[0], row[1]) for row in connection.execute(known)}
        undated = select(facet.c.report).where(facet.c.report.in_(numbers), facet.c.published == "")
        for number in connection.execute(undated).scalars().all():
            if number in days:
                connection.execute(update(facet).where(facet.c.report == number).values(published=days[number]))
    rows = [{"report": number, "name": name} for number, name in sorted(outlets)]
    insert_rows(connection, outlet, rows)


def forget(connection: Connection, reports: list[int] | None = None) -> None:
    """Take out the rows of some reports, or of all."""
    for table in TABLES:
        gone = delete(table)
        if reports is None:
            connection.execute(gone)
        elif reports:
            connection.execute(gone.where(table.c.report.in_(reports)))


def _draw_event(found: Facets, report: int, position: int, event: Event) -> None:
    own = {"report": report, "position": position}
    found.act.append(
        {
            **own,
            "type": event.type,
            "status": event.status,
            "start": event.date.start if event.date else None,
            "end": (event.date.end or event.date.start) if event.date else None,
            **_where(event.place),
        }
    )
    names = [name for side in event.participants for name in (side.name, side.entity, side.label)]
    names += [name for casualty in event.casualties for name in (casualty.victims.name, casualty.victims.entity)]
    found.actor.extend({**own, "name": name} for name in phrases_of(names))
    for number, casualty in enumerate(event.casualties):
        told = [n for n in (casualty.count.value, casualty.count.low) if n is not None]
        if told and not casualty.denied:
            found.toll.append({**own, "casualty": number, "outcome": casualty.outcome, "told": max(told)})


def _where(place: Place | None) -> dict[str, Any]:
    names = ("place", "latitude", "longitude", "south", "west", "north", "east", "geometry")
    if place is None:
        return dict.fromkeys(names)
    if place.latitude is None or place.longitude is None:
        return dict.fromkeys(names) | {"place": name_key(place.name)}
    shape = msgspec.to_builtins(place.geometry) if place.geometry else None
    box = box_of(place.latitude, place.longitude, shape)
    geometry = json.dumps(shape) if shape else None
    return dict(zip(names, (name_key(place.name), place.latitude, place.longitude, *box, geometry), strict=True))
