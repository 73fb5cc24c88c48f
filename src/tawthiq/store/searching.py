"""What is looked for is words, an outlet, days, a place, a side, figures; what is found are reports, the newest first.

query → conditions on the report, and on one and the same act of it → numbers in order → a line of each, with a passage

Common things are found among the newest reports, one by one; rare ones in the index of what is asked for, and then put
in order. So neither costs a look at all reports.
"""

from collections.abc import Callable, Iterable
from datetime import date
from math import ceil
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, func, select, tuple_

from tawthiq.store.database import Database
from tawthiq.store.facets import name_key, named
from tawthiq.store.model import act, actor, capture, facet, outlet, report, sighting, toll
from tawthiq.store.values import Hit, Query
from tawthiq.store.words import forms_asked, passage

Where: TypeAlias = Callable[[Any, ColumnElement[bool]], ColumnElement[bool]]
GLANCE = 100
"""Newest reports that are looked at first, to see how many are as asked."""
SURPLUS = 1.5
"""How many more are looked at than would do if what is asked were spread evenly."""
NEWEST_FIRST = (facet.c.published.desc(), facet.c.report.desc())


def search(database: Database, query: Query) -> list[Hit]:
    """The reports found, from `offset` on, `limit` at most."""
    with database.reading() as connection:
        database.backend.prepare_search(connection, query.near is not None)
        found = _of_the_newest(connection, database, query)
        if len(found) < query.limit:
            found = _page(connection, _all(database, query), query)
        return _hits(connection, found, _distances(connection, database, query, [n for n, _ in found]), query)


def count(database: Database, query: Query) -> int:
    """How many reports would be found."""
    with database.reading() as connection:
        database.backend.prepare_search(connection, query.near is not None)
        found = _all(database, query).subquery()
        return int(connection.execute(select(func.count()).select_from(found)).scalar_one())


def _of_the_newest(connection: Connection, database: Database, query: Query) -> list[tuple[int, str]]:
    """A page of what is found among the newest reports, where so many of these are as asked; else less than a page.

    A glance shows how many are: then as many are looked at as will do, or none, and the indexes are drawn on.
    """
    wanted = query.offset + query.limit
    most = 0 if _is_narrow(query) else wanted * database.backend.window(len(forms_asked(query.words)))
    looked_at = min(most, max(GLANCE, wanted))
    while looked_at:
        found = _among_newest(connection, database, query, looked_at)
        if len(found) == query.limit:
            return found
        looked_at = _next_look(looked_at, query.offset + len(found) if found else 0, wanted, most)
    return []


def _next_look(looked_at: int, fitting: int, wanted: int, most: int) -> int:
    """How many newest reports are to be looked at next; none where that would be too many.

    >>> [_next_look(100, fitting, 20, 4000) for fitting in (10, 1, 0)]
    [300, 3000, 0]
    """
    needed = ceil(SURPLUS * looked_at * wanted / fitting) if fitting else 0
    return needed if needed <= most else 0


def _is_narrow(query: Query) -> bool:
    """Something more is asked of what is near a place: the newest reports seldom have a page of it."""
    return query.near is not None and bool(query.words or query.actor or query.figures)


def _among_newest(connection: Connection, database: Database, query: Query, looked_at: int) -> list[tuple[int, str]]:
    """What is found among so many of the newest reports: quick whatever is asked."""
    days = _of_days(select(facet.c.report, facet.c.published), query)
    newest = days.order_by(*NEWEST_FIRST).limit(looked_at).subquery("newest")
    each: list[ColumnElement[bool]] = []
    if query.outlet:
        each.append(exists().where(outlet.c.report == newest.c.report, named(outlet.c.name, query.outlet)))
    if forms := forms_asked(query.words):
        each.append(database.backend.has_words(forms, newest.c.report))
    if acts := _of_act(database, query, _of_each):
        each.append(exists().where(act.c.report == newest.c.report, *acts))
    return _page(connection, select(newest.c.report, newest.c.published).where(*each), query)


def _all(database: Database, query: Query) -> Select[Any]:
    """Every report found, with its day: drawn from the index of each thing that is asked, not from that of days."""
    day = facet.c.published.concat("").label("published")
    asked = _of_days(select(facet.c.report, day), query)
    if query.outlet:
        asked = asked.where(facet.c.report.in_(select(outlet.c.report).where(named(outlet.c.name, query.outlet))))
    forms = forms_asked(query.words)
    if forms:
        if _is_narrow(query):  # the number plus 0 is in no index: words are looked up for the few reports that are left
            asked = asked.where(database.backend.has_words(forms, facet.c.report + 0))
        else:
            asked = asked.where(facet.c.report.in_(database.backend.with_words(forms)))
    if acts := _of_act(database, query, _drawn_first):
        asked = asked.where(facet.c.report.in_(select(act.c.report).where(*acts)))
    if _is_narrow(query) or database.backend.is_exact(forms):
        return database.backend.apart(asked)
    return _looked_at_again(database, asked, forms)


def _looked_at_again(database: Database, asked: Select[Any], forms: list[list[list[str]]]) -> Select[Any]:
    """Those with the words, from the newest on: for a page, few more are looked at than it holds."""
    number, published = asked.selected_columns
    found = asked.order_by(published.desc(), number.desc()).offset(0).subquery("found")
    return select(found).where(database.backend.has_words(forms, found.c.report))


def _page(connection: Connection, found: Select[Any], query: Query) -> list[tuple[int, str]]:
    number, published = found.selected_columns
    asked = found.order_by(published.desc(), number.desc()).limit(query.limit).offset(query.offset)
    return [(row[0], row[1]) for row in connection.execute(asked)]


def _of_days(asked: Select[Any], query: Query) -> Select[Any]:
    if query.published_from:
        asked = asked.where(facet.c.published >= query.published_from)
    if query.published_to:
        asked = asked.where(facet.c.published < _after(query.published_to), facet.c.published > "")
    return asked


def _of_act(database: Database, query: Query, where: Where) -> list[Any]:
    """What must hold of one act; `where` asks for its actors and tolls."""
    found: list[Any] = []
    if query.types:  # near a place there are few acts: not to be drawn from the many of a type
        found.append((act.c.type.concat("") if query.near else act.c.type).in_(query.types))
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
        found.append(where(actor, named(actor.c.name, query.actor)))
    if query.actor or query.near or query.place:  # few acts are left, and of each its figures are soon looked up
        where = _of_each
    return found + [
        where(toll, and_(toll.c.outcome == outcome, toll.c.told >= least)) for outcome, least in query.figures.items()
    ]


def _of_each(table: Any, holds: ColumnElement[bool]) -> ColumnElement[bool]:  # noqa: ANN401
    """Looked up for every act that is looked at."""
    return exists().where(table.c.report == act.c.report, table.c.position == act.c.position, holds)


def _drawn_first(table: Any, holds: ColumnElement[bool]) -> ColumnElement[bool]:  # noqa: ANN401
    """Looked up in the index of what is asked for; the acts follow from it."""
    return tuple_(act.c.report, act.c.position).in_(select(table.c.report, table.c.position).where(holds))


def _distances(connection: Connection, database: Database, query: Query, numbers: list[int]) -> dict[int, float]:
    """How far the nearest act of each report is that is as asked."""
    if query.near is None or not numbers:
        return {}
    nearest = select(act.c.report, func.min(database.backend.distance(query.near)))
    asked = nearest.where(act.c.report.in_(numbers), *_of_act(database, query, _of_each)).group_by(act.c.report)
    return {row[0]: row[1] for row in connection.execute(asked)}


def _after(day: str) -> str:
    """What sorts after a day and all that begins with it: a day may be told as a year or a month."""
    return f"{day}~"


def _hits(connection: Connection, found: list[tuple[int, str]], far: dict[int, float], query: Query) -> list[Hit]:
    numbers = [number for number, _ in found]
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
            distance_km=round(far[number], 1) if number in far else None,
        )
        for number, published in found
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
