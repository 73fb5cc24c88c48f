"""What is looked for is words, an outlet, days, a place, a side, figures; what is found are reports, the newest first.

query → conditions on the report, and on one and the same act of it → numbers in order → a line of each, with a passage
"""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, and_, exists, func, null, select

from tawthiq.record import Outcome
from tawthiq.store.database import Database
from tawthiq.store.facets import name_key, named
from tawthiq.store.model import act, actor, capture, facet, outlet, report, sighting, toll
from tawthiq.store.values import Hit, Query
from tawthiq.store.words import forms_asked, passage


def search(database: Database, query: Query) -> list[Hit]:
    """The reports found, from `offset` on, `limit` at most."""
    with database.reading() as connection:
        asked = _numbers(database, query).order_by(facet.c.published.desc(), facet.c.report.desc())
        rows = connection.execute(asked.limit(query.limit).offset(query.offset)).all()
        return _hits(connection, [(row[0], row[1], row[2]) for row in rows], query)


def count(database: Database, query: Query) -> int:
    """How many reports would be found."""
    with database.reading() as connection:
        found = _numbers(database, query).subquery()
        return int(connection.execute(select(func.count()).select_from(found)).scalar_one())


def _numbers(database: Database, query: Query) -> Select[Any]:
    """Numbers of the reports found, with their days, and how far their nearest act is."""
    far = _distance(database, query)
    asked = select(report.c.number, facet.c.published, far.label("far"))
    asked = asked.select_from(report.join(facet, facet.c.report == report.c.number))
    if forms := forms_asked(query.words):
        asked = asked.where(database.backend.matching(forms))
    if query.outlet:
        here = outlet.c.report == report.c.number
        asked = asked.where(exists().where(here, named(outlet.c.name, query.outlet)))
    if query.published_from:
        asked = asked.where(facet.c.published >= query.published_from)
    if query.published_to:
        asked = asked.where(facet.c.published < _after(query.published_to), facet.c.published > "")
    conditions = _of_act(database, query)
    return asked.where(exists().where(act.c.report == report.c.number, *conditions)) if conditions else asked


def _of_act(database: Database, query: Query) -> list[Any]:
    """What must hold of one act."""
    found: list[Any] = []
    if query.types:
        found.append(act.c.type.in_(query.types))
    if query.status:
        found.append(act.c.status == query.status)
    if query.happened_from:
        found.append(act.c.end >= query.happened_from)
    if query.happened_to:
        found.append(act.c.start < _after(query.happened_to))
    if query.place:
        found.append(act.c.place == name_key(query.place))
    if query.near:
        found.append(database.backend.near(query.near))
    if query.actor:
        found.append(exists().where(_of(actor), named(actor.c.name, query.actor)))
    return found + [_figure(outcome, least) for outcome, least in query.figures.items()]


def _figure(outcome: Outcome, least: int) -> Any:  # noqa: ANN401
    return exists().where(_of(toll), toll.c.outcome == outcome, toll.c.told >= least)


def _of(table: Any) -> Any:  # noqa: ANN401
    return and_(table.c.report == act.c.report, table.c.position == act.c.position)


def _distance(database: Database, query: Query) -> Any:  # noqa: ANN401
    if query.near is None:
        return null()
    nearest = select(func.min(database.backend.distance(query.near))).where(act.c.report == report.c.number)
    return nearest.where(*_of_act(database, query)).correlate(report).scalar_subquery()


def _after(day: str) -> str:
    """What sorts after a day and all that begins with it: a day may be told as a year or a month."""
    return f"{day}~"


def _hits(connection: Connection, found: list[tuple[int, str, float | None]], query: Query) -> list[Hit]:
    numbers = [number for number, _, _ in found]
    texts = connection.execute(select(report).where(report.c.number.in_(numbers))).mappings()
    reports = {row["number"]: row for row in texts}
    seen = _first_seen(connection, numbers)
    forms = {form[0] for forms in forms_asked(query.words) for form in forms}
    return [
        Hit(
            report=reports[number]["id"],
            title=seen[number]["title"],
            outlet=seen[number]["outlet"],
            published=published or None,
            address=seen[number]["address"],
            passage=passage(_body(reports[number]["text"], seen[number]["title"]), forms),
            distance_km=round(far, 1) if far is not None else None,
        )
        for number, published, far in found
    ]


def _body(text: str, title: str | None) -> str:
    return text[len(title) + 1 :] if title else text


def _first_seen(connection: Connection, numbers: Iterable[int]) -> dict[int, Any]:
    asked = (
        select(sighting.c.report, sighting.c.title, sighting.c.outlet, capture.c.address)
        .join(capture, capture.c.number == sighting.c.capture)
        .where(sighting.c.report.in_(list(numbers)))
        .order_by(sighting.c.capture.desc(), sighting.c.position.desc())
    )
    return {row["report"]: row for row in connection.execute(asked).mappings()}


def is_day(value: str) -> bool:
    """Whether that is a day, YYYY-MM-DD.

    >>> [is_day("2024-05-15"), is_day("2024-05-32")]
    [True, False]
    """
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
