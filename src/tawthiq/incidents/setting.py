"""Day and place of an incident are those most independent reports tell; the others stay beside them with their reports.

A copy adds no vote. Nothing is averaged: a point between two villages is where nothing happened.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from tawthiq.incidents.comparisons.place import DEGREE_KM, FINE
from tawthiq.incidents.members import GENERAL, RADIUS, Printed, ordinal
from tawthiq.incidents.model import Side, Told, ToldDate, ToldPlace, Where
from tawthiq.incidents.wording import COMMA, Language, say
from tawthiq.incidents.words import stems
from tawthiq.record import Event, EventType, Place, Role
from tawthiq.text import fold_term

LEVELS = ("site", "town", "district", "province", "country")
Events = Sequence[tuple[Printed, Event]]
ROLES: tuple[Role, ...] = ("initiator", "target", "supporter", "present")


def types_of(events: Events) -> tuple[EventType, ...]:
    """Types told, the most frequent first."""
    told = Counter(event.type for _, event in events)
    return tuple(sorted(told, key=lambda kind: (-told[kind], kind)))


# -- date --------------------------------------------------------------------------------------------------------


def told_dates(events: Events) -> tuple[ToldDate, ...]:
    """Every dating with its reports, in order of days."""
    out: dict[tuple[str, str], set[str]] = {}
    for report, event in events:
        if event.date is not None and event.date.start is not None:
            out.setdefault((event.date.start, event.date.end or event.date.start), set()).add(report.ref)
    return tuple(ToldDate(start, end, tuple(sorted(refs))) for (start, end), refs in sorted(out.items()))


def date_of(dates: Sequence[ToldDate], copies: Mapping[str, str], published: Sequence[str], language: Language) -> Told:
    """The dating that most independent reports give or allow; of equals the shorter, then the earlier."""
    if not dates:
        days = sorted(published)
        reason = say(language, "date.none", day=days[0]) if days else say(language, "date.nothing")
        return Told(None, None, reason, ())
    votes = {d: len(_allowing(d, dates, copies)) for d in dates}
    best = min(dates, key=lambda d: (-votes[d], _length(d), d.start))
    every = _votes((ref for d in dates for ref in d.reports), copies)
    others = [d for d in dates if d is not best and not (d.start <= best.start and best.end <= d.end)]
    if others:
        shown = "; ".join(f"{_day(d)} ({', '.join(d.reports)})" for d in others)
        reason = say(language, "date.most", n=votes[best], all=len(every), others=shown)
    else:
        reason = say(language, "date.one" if len(every) > 1 else "date.single", n=len(every))
    return Told(best.start, best.end, reason, tuple(dates))


def _allowing(day: ToldDate, dates: Sequence[ToldDate], copies: Mapping[str, str]) -> set[str]:
    """Independent reports whose dating is this one or spans it."""
    return _votes((ref for d in dates if d.start <= day.start and day.end <= d.end for ref in d.reports), copies)


def _votes(refs: Iterable[str], copies: Mapping[str, str]) -> set[str]:
    return {copies.get(ref, ref) for ref in refs}


def _length(day: ToldDate) -> int:
    start, end = ordinal(day.start), ordinal(day.end)
    return 0 if start is None or end is None else end - start


def _day(day: ToldDate) -> str:
    return day.start if day.start == day.end else f"{day.start}/{day.end}"


# -- place -------------------------------------------------------------------------------------------------------


def told_places(events: Events) -> list[tuple[Place, set[str]]]:
    """Every place told with its reports, the most precise first."""
    out: dict[str, tuple[Place, set[str]]] = {}
    for report, event in events:
        place = event.place
        if place is None:
            continue
        key = place.gazetteer or fold_term(place.name)
        found = out.setdefault(key, (place, set()))
        found[1].add(report.ref)
        if _best_told(place) < _best_told(found[0]):
            out[key] = (place, found[1])
    return sorted(out.values(), key=lambda p: (LEVELS.index(p[0].level), -len(p[1]), p[0].name))


def _best_told(place: Place) -> tuple[float, bool, str]:
    """The most precise telling of a place first, and of these one by name before "the town"."""
    return (place.uncertainty_km or 1e9, not stems(place.text) - GENERAL, place.text)


def place_of(places: Sequence[tuple[Place, set[str]]], copies: Mapping[str, str], language: Language) -> Where:
    """The town or site most independent reports name; only where there is none, the smallest area."""
    if not places:
        return Where(None, None, None, None, None, None, None, say(language, "place.none"))
    fine = [p for p in places if p[0].level in FINE]
    levels = [p for p in places if p[0].level == places[0][0].level]
    best, _ = min(fine or levels, key=lambda p: (-len(_votes(p[1], copies)), LEVELS.index(p[0].level), p[0].name))
    told = tuple(
        ToldPlace(p.name, p.text, p.latitude, p.longitude, p.level, tuple(sorted(r)), p.uncertainty_km)
        for p, r in places
    )
    others = [(p, r) for p, r in places if p is not best and p.level in FINE]
    return Where(
        name=best.name,
        country=best.country,
        admin1=best.admin1,
        latitude=best.latitude,
        longitude=best.longitude,
        level=best.level,
        uncertainty_km=_uncertainty(best, others),
        reason=place_reason(best.name, told, copies, language),
        text=best.text,
        places=told,
    )


def place_reason(
    name: str | None,
    places: Sequence[ToldPlace],
    copies: Mapping[str, str],
    language: Language,
    names: Callable[[str], str] = str,
) -> str:
    """Why this place: how many independent reports name it, and which other towns are named."""
    if not places:
        return say(language, "place.none")
    every = _votes((ref for p in places for ref in p.reports), copies)
    mine = _votes((ref for p in places if p.name == name for ref in p.reports), copies)
    others = [p for p in places if p.name != name and p.level in FINE]
    if others:
        shown = "; ".join(f"{names(p.name)} ({', '.join(p.reports)})" for p in others)
        return say(language, "place.most", n=len(mine), all=len(every), others=shown)
    if len(mine) < len(every):
        shown = COMMA[language].join(names(p.name) for p in places if p.name != name)
        return say(language, "place.within", n=len(mine), all=len(every), areas=shown)
    return say(language, "place.one" if len(every) > 1 else "place.single", n=len(every))


def _uncertainty(best: Place, others: Sequence[tuple[Place, set[str]]]) -> float:
    """The radius of the place itself, widened to the farthest other town told."""
    radius = best.uncertainty_km or RADIUS[best.level]
    for place, _ in others:
        if None not in (best.latitude, best.longitude, place.latitude, place.longitude):
            north = (best.latitude - place.latitude) * DEGREE_KM  # type: ignore[operator]
            east = (best.longitude - place.longitude) * DEGREE_KM  # type: ignore[operator]
            radius = max(radius, round((north**2 + east**2) ** 0.5, 1))
    return radius


# -- sides -------------------------------------------------------------------------------------------------------


def sides_of(events: Events) -> tuple[Side, ...]:
    """Every party with its roles; an entity once, an unnamed party once for each wording."""
    names: dict[str, Counter[str]] = {}
    roles: dict[str, set[Role]] = {}
    entities: dict[str, str | None] = {}
    for _, event in events:
        for side in event.participants:
            key = side.entity or "~" + fold_term(side.name)
            names.setdefault(key, Counter())[side.label or side.name] += 1
            roles.setdefault(key, set()).add(side.role)
            entities[key] = side.entity
    return tuple(
        Side(
            entities[key],
            max(sorted(names[key]), key=lambda n: names[key][n]),
            tuple(role for role in ROLES if role in roles[key]),
        )
        for key in sorted(names, key=lambda k: (min(ROLES.index(r) for r in roles[k]), k))
    )
