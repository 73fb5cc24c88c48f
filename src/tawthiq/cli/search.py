"""`tawthiq search`: reports of a store by words, outlet, days, place, side, type and figures."""

import re
import sys
from typing import TYPE_CHECKING, Annotated, Literal

import msgspec
import typer

from tawthiq.cli.localised import spoken
from tawthiq.cli.store_options import DEFAULT, Option
from tawthiq.cli.withholding import Withholding, Without
from tawthiq.errors import UsageError
from tawthiq.messages import Language, say
from tawthiq.record import EventType, Outcome

if TYPE_CHECKING:
    from tawthiq.mentions.places.atlas import Place
    from tawthiq.store import Hit, Near, Query, Store

FOUND, NOTHING = 0, 1
PLACES_SHOWN = 12
"""Places of one name that are listed."""
RADIUS_KM = 25.0
"""How far is near, where it is not said: a town and its countryside."""
_point = re.compile(r"[-+\d.,\s]+")
Day = Annotated[str | None, typer.Option(metavar="DAY", help="help.search.day")]


def search(
    context: typer.Context,
    words: Annotated[list[str] | None, typer.Argument(metavar="WORDS", help="help.search.words")] = None,
    store: Option = DEFAULT,
    outlet: Annotated[str | None, typer.Option(metavar="NAME", help="help.search.outlet")] = None,
    published_from: Annotated[str | None, typer.Option("--from", metavar="DAY", help="help.search.from")] = None,
    published_to: Annotated[str | None, typer.Option("--to", metavar="DAY", help="help.search.to")] = None,
    happened_from: Day = None,
    happened_to: Day = None,
    near: Annotated[str | None, typer.Option(metavar="PLACE", help="help.search.near")] = None,
    radius: Annotated[float, typer.Option(metavar="KM", help="help.search.radius", min=0)] = RADIUS_KM,
    actor: Annotated[str | None, typer.Option(metavar="NAME", help="help.search.actor")] = None,
    kind: Annotated[EventType | None, typer.Option("--type", help="help.search.type")] = None,
    killed: Annotated[int | None, typer.Option("--killed-at-least", metavar="N", help="help.search.killed")] = None,
    wounded: Annotated[int | None, typer.Option("--wounded-at-least", metavar="N", help="help.search.wounded")] = None,
    limit: Annotated[int, typer.Option("--limit", "-n", metavar="N", help="help.search.limit", min=1)] = 20,
    form: Annotated[Literal["text", "json"], typer.Option("--format", "-f", help="help.search.format")] = "text",
    without_victim_names: Without = False,
) -> int:
    """Print the reports found, the newest first; gives the exit code."""
    from tawthiq.store import Query, Store

    language = spoken(context)
    days = {"--from": published_from, "--to": published_to}
    _demand_days(days | {"--happened-from": happened_from, "--happened-to": happened_to}, language)
    query = Query(
        words=" ".join(words or ()),
        outlet=outlet,
        published_from=published_from,
        published_to=published_to,
        happened_from=happened_from,
        happened_to=happened_to,
        near=_near(near, radius, language) if near else None,
        actor=actor,
        types=(kind,) if kind else (),
        figures=_figures(killed, wounded),
        limit=limit,
    )
    with Store.open(store) as opened:
        return _answer(opened, query, form, language, Withholding(without_victim_names))


def _answer(store: "Store", query: "Query", form: str, language: Language, withholding: Withholding) -> int:
    hits = [_without(hit, store, withholding, language) for hit in store.search(query)]
    total = store.count(query) if len(hits) == query.limit else len(hits)
    _write(hits, total, form, language)
    return FOUND if hits else NOTHING


def _without(hit: "Hit", store: "Store", withholding: Withholding, language: Language) -> "Hit":
    """A hit without the names of the victims of its report, where they are left out."""
    if not withholding.asked:
        return hit
    words = withholding.words(store.record(hit.report), hit.report, language)
    title = hit.title and words(hit.title)
    return msgspec.structs.replace(hit, title=title, passage=words(hit.passage), address=words(hit.address))


def _write(hits: "list[Hit]", total: int, form: str, language: Language) -> None:
    if form == "json":
        sys.stdout.write("".join(f"{msgspec.json.encode(hit).decode()}\n" for hit in hits))
        return
    for hit in hits:
        far = "" if hit.distance_km is None else f"  {hit.distance_km} km"
        day, outlet = hit.published or "?", hit.outlet or "?"
        sys.stdout.write(f"{hit.report[:12]}  {day}  {outlet}{far}\n  {hit.title or ''}\n  {hit.passage}\n\n")
    sys.stdout.write(say(language, "search.found", n=total, shown=len(hits)) + "\n")


def _near(value: str, radius: float, language: Language) -> "Near":
    """A point as it was given, or that of the place of that name, which is told.

    Raises:
        UsageError: no point on earth, no place of that name, or several: they are named.
    """
    from tawthiq.store import Near

    if not _point.fullmatch(value):
        place = _place(value, language)
        _tell(say(language, "search.near", place=_shown(place, language), radius=f"{radius:g}"))
        return Near(place.latitude or 0.0, place.longitude or 0.0, radius)
    try:
        latitude, longitude = (float(part) for part in value.split(","))
    except ValueError:
        raise UsageError(say(language, "usage.near", value=value)) from None
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise UsageError(say(language, "usage.near", value=value))
    return Near(latitude, longitude, radius)


def _place(name: str, language: Language) -> "Place":
    from tawthiq.mentions.places.byname import places_called

    found = places_called(name)
    if not found:
        raise UsageError(say(language, "usage.near_unknown", value=name))
    if len(found) > 1:
        places = "".join(f"\n  {_shown(place, language)}" for place in found[:PLACES_SHOWN])
        raise UsageError(say(language, "usage.near_many", value=name, n=len(found), places=places))
    return found[0]


def _shown(place: "Place", language: Language) -> str:
    """A place as it can be told from others of its name, with the point that may be given in its stead."""
    from tawthiq.mentions.places.atlas import country_in_arabic, division_in_arabic

    if language == "ar":
        names = (place.arabic, division_in_arabic(place.country, place.admin1), country_in_arabic(place.country))
        where, level = "، ".join(part for part in names if part), say(language, f"level.{place.level}")
    else:
        where, level = ", ".join(part for part in (place.name, place.admin1, place.country) if part), place.level
    return f"{where} ({level}): {place.latitude},{place.longitude}"


def _tell(line: str) -> None:
    sys.stderr.write(line + "\n")


def _figures(killed: int | None, wounded: int | None) -> dict[Outcome, int]:
    asked: dict[Outcome, int | None] = {"killed": killed, "wounded": wounded}
    return {outcome: least for outcome, least in asked.items() if least is not None}


def _demand_days(days: dict[str, str | None], language: Language) -> None:
    from tawthiq.store.searching import is_day

    for name, value in days.items():
        if value is not None and not is_day(value):
            raise UsageError(say(language, "usage.day", name=name, value=value))
