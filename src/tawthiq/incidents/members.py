"""A telling is one event of one report, laid out for comparison with the tellings of others.

The outlet's name is no part of it: who prints a report says nothing about which act it tells.
"""

import math
from dataclasses import dataclass
from datetime import date
from typing import Annotated, NamedTuple

import msgspec

from tawthiq.incidents.copies import Signature, signature_of
from tawthiq.incidents.targets import kinds_in
from tawthiq.incidents.words import as_bits, number_of, numbers_in, stem, stems, word_set, words_of
from tawthiq.record import Casualty, Claim, Event, Outcome, Outlet, Place, Record, Report, Source
from tawthiq.text import fold_term

RADIUS = {"site": 2.0, "town": 8.0, "district": 25.0, "province": 80.0, "country": 500.0}
"""Kilometres a place of each level is good for, where the record gives no own figure."""
NO_DAY = 10**7
"""Stands after every day."""
CIVILIANS = frozenset(("civilian", "child", "woman", "medic", "journalist"))
UNTOLD_DAYS = 3
"""Days before publication in which an act told without a date is looked for."""


Bits = Annotated[int, "bits"]
"""A set of word numbers, one bit for each: an integer of hundreds of bytes."""


class Toll(NamedTuple):
    """One count of a whole, for comparison: `low` and `high` are open where null. `who`: the side, or civilians."""

    value: int
    low: int | None
    high: int | None
    who: str = ""


class Printed(msgspec.Struct, frozen=True):
    """A report without its text: all that an incident keeps of it. Encoded compactly until an incident is written."""

    id: str
    ref: str
    url: str | None
    outlet: Outlet
    byline: str | None
    title: str | None
    published: str | None
    sources: tuple[Source, ...]
    claims: tuple[Claim, ...]
    events: tuple[Event, ...]


@dataclass(slots=True, init=False, repr=False, eq=False)
class Telling:
    """One event of one report. Days are ordinals; the act lies in `first`:`last`, `dated` if the text says so.

    What a casebook keeps of it follows from these fields (`tawthiq.incidents.kept.packing`).
    """

    key: str
    report: str
    event: str
    span: tuple[int, int]
    type: str
    denied: bool
    published: int | None
    first: int | None
    last: int | None
    dated: bool
    precision: str
    part_of_day: str | None
    place: str
    gazetteer: str | None
    latitude: float | None
    longitude: float | None
    radius: float
    level: str | None
    country: str | None
    admin1: str | None
    initiators: frozenset[str]
    targets: frozenset[str]
    names: frozenset[str]
    kinds: int
    weapons: frozenset[str]
    hurt: bool
    tolls: dict[Outcome, tuple[Toll, ...]]
    words: Bits
    place_words: frozenset[int]
    said: frozenset[int]
    report_words: Bits
    signature: Signature

    @property
    def wide(self) -> bool:
        """A town named like its province: the name may mean either."""
        return self.level == "town" and self.admin1 is not None and self.place == self.admin1

    @property
    def bare(self) -> bool:
        """It gives no day, no victims and no kind of target: it may be any act of its type there, or the war."""
        return not (self.dated or self.hurt or self.kinds)

    @property
    def order(self) -> tuple[int, str]:
        """Earliest published first, then by key: the same order whenever the report came."""
        return (self.published if self.published is not None else NO_DAY, self.key)

    def __repr__(self) -> str:
        return f"Telling({self.key[:12]} {self.type} {self.place})"


def key_of(report: str, event: str) -> str:
    """The name of a telling: its report and its event."""
    return f"{report}/{event}"


def name_of_report(text_id: str, ref: str) -> str:
    """The name of a report here: its text and the ref it came with, for one text may be printed by several outlets."""
    return f"{text_id[:24]}|{ref}"


def named_so(name: str, ref: str) -> bool:
    """Whether a report of that name came with that ref, or has that text id or its first 24 signs.

    >>> named_so("0a1b|r7", "r7"), named_so("0a1b|r7", "0a1b"), named_so("0a1b|r7", "r")
    (True, True, False)
    """
    text_id, own = name.split("|", 1)
    return ref == own or ref[:24] == text_id


def report_key(report: Report) -> str:
    """The name of a record's report."""
    return name_of_report(report.id, report.ref)


def read_tellings(record: Record) -> list[Telling]:
    """The tellings of a record: acts that happened or that someone denies; plans and threats are none."""
    events = [e for e in record.events if e.status in ("occurred", "denied")]
    if not events:
        return []
    shadow = fold_term(record.report.text)
    printed_words = words_of(shadow)
    signed = signature_of(printed_words)
    words = as_bits(numbers_in(printed_words))
    published = ordinal(record.report.published.date)
    claims = {claim.id: claim for claim in record.claims}
    tellings = [_telling(record, event, claims, signed, published) for event in events]
    for telling in tellings:
        telling.report_words = words
    return tellings


def printed(record: Record) -> Printed:
    """The part of a record that an incident is written from."""
    report = record.report
    events = tuple(e for e in record.events if e.status in ("occurred", "denied"))
    return Printed(
        id=report.id,
        ref=report.ref,
        url=report.url,
        outlet=report.outlet,
        byline=report.byline,
        title=report.title,
        published=report.published.date,
        sources=record.sources,
        claims=record.claims,
        events=events,
    )


def ordinal(day: str | None) -> int | None:
    """An ISO day as a number of days; null for anything else.

    >>> ordinal("2018-02-08") - ordinal("2018-02-07")
    1
    """
    if not day:
        return None
    try:
        return date.fromisoformat(day[:10]).toordinal()
    except ValueError:
        return None


def _telling(
    record: Record, event: Event, claims: dict[str, Claim], signed: Signature, published: int | None
) -> Telling:
    telling = Telling()
    telling.report = report_key(record.report)
    telling.event = event.id
    telling.key = key_of(telling.report, event.id)
    telling.span = (event.trigger.start, event.trigger.end)
    telling.type = event.type
    telling.denied = event.status == "denied"
    telling.published = published
    telling.signature = signed
    _set_days(telling, event)
    _set_place(telling, event.place)
    _set_sides(telling, event)
    telling.weapons = frozenset(w.class_ for w in event.weapons)
    telling.tolls = _tolls(event.casualties)
    telling.hurt = bool(event.casualties)
    told = [fold_term(record.report.text[start:end]) for start, end in _statements(event, claims)]
    telling.words = 0
    for shadow in told:
        telling.words |= word_set(shadow)
    telling.said = frozenset().union(*map(numbers_in, map(words_of, told))) if telling.latitude is None else frozenset()
    return telling


def _set_days(telling: Telling, event: Event) -> None:
    when = event.date
    telling.part_of_day = when.part_of_day if when else None
    telling.precision = when.precision if when else "untold"
    first, last = (ordinal(when.start), ordinal(when.end)) if when else (None, None)
    if first is None and when is not None and when.candidates:
        days = sorted(filter(None, map(ordinal, when.candidates)))
        first, last = (days[0], days[-1]) if days else (None, None)
    telling.dated = first is not None
    if first is None and telling.published is not None:
        first, last = telling.published - UNTOLD_DAYS, telling.published
    telling.first, telling.last = first, last if last is not None else first


def _set_place(telling: Telling, place: Place | None) -> None:
    telling.place = fold_term(place.name).strip() if place else ""
    telling.place_words = _place_words(place)
    telling.gazetteer = place.gazetteer if place else None
    telling.level = place.level if place else None
    telling.country = place.country if place else None
    telling.admin1 = fold_term(place.admin1) if place and place.admin1 else None
    telling.latitude = telling.longitude = None
    telling.radius = RADIUS["country"]
    if place is None:
        return
    telling.radius = place.uncertainty_km or RADIUS[place.level]
    telling.latitude, telling.longitude = place.latitude, place.longitude
    if place.latitude is None and place.geometry is not None:
        telling.longitude, telling.latitude = _middle(place.geometry.coordinates)
    if place.relation is not None and place.relation.distance_km and place.uncertainty_km is None:
        telling.radius += place.relation.distance_km


def _place_words(place: Place | None) -> frozenset[int]:
    """The place's own words as printed ("town of X": X), by which another report may name it."""
    if place is None:
        return frozenset()
    own = stems(place.text) - GENERAL
    return frozenset(number for word in own if (number := number_of(word)) >= 0)


def _middle(coordinates: tuple[object, ...]) -> tuple[float | None, float | None]:
    """The mean longitude and latitude of a geometry's corners."""
    flat: list[tuple[float, float]] = []
    todo: list[object] = [coordinates]
    while todo:
        part = todo.pop()
        if isinstance(part, list | tuple) and part:
            if isinstance(part[0], int | float):
                flat.append((float(part[0]), float(part[1])))
            else:
                todo.extend(part)
    if not flat:
        return None, None
    return math.fsum(x for x, _ in flat) / len(flat), math.fsum(y for _, y in flat) / len(flat)


def _set_sides(telling: Telling, event: Event) -> None:
    doers: set[str] = set()
    hit: set[str] = set()
    names: set[str] = set()
    for side in event.participants:
        if side.role == "initiator":
            doers.update([side.entity] if side.entity else [])
        elif side.role == "target":
            hit.update([side.entity] if side.entity else [])
            names.update(stems(side.name))
    for casualty in event.casualties:
        if casualty.victims.entity:
            hit.add(casualty.victims.entity)
        if casualty.victims.name:
            names.update(stems(casualty.victims.name))
    where = stems(event.place.text) if event.place is not None else frozenset()
    telling.initiators, telling.targets = frozenset(doers), frozenset(hit)
    telling.names = frozenset(names) - GENERAL - where
    telling.kinds = kinds_in(names)


def _tolls(casualties: tuple[Casualty, ...]) -> dict[Outcome, tuple[Toll, ...]]:
    out: dict[Outcome, list[Toll]] = {}
    for casualty in casualties:
        count = casualty.count
        if casualty.including or casualty.denied or count.value is None:
            continue
        who = casualty.victims.entity or ("civilian" if casualty.victims.category in CIVILIANS else "")
        out.setdefault(casualty.outcome, []).append(Toll(count.value, count.low, count.high, who))
    return {outcome: tuple(sorted(set(tolls), key=lambda t: (t.value, t.who))) for outcome, tolls in out.items()}


def _statements(event: Event, claims: dict[str, Claim]) -> set[tuple[int, int]]:
    """Where the event is told: its claims, its figures, its trigger."""
    spans = {(c.evidence.start, c.evidence.end) for c in map(claims.get, event.claims) if c is not None}
    spans |= {(c.evidence.start, c.evidence.end) for c in event.casualties}
    return spans | {(event.trigger.start, event.trigger.end)}


GENERAL = frozenset(
    stem(fold_term(word))
    for word in (
        "مدني",  # civilian
        "مدنيين",  # civilians
        "مدنيون",  # civilians
        "شخص",  # person
        "أشخاص",  # persons
        "قتيل",  # one killed
        "قتلى",  # killed
        "جريح",  # one wounded
        "جرحى",  # wounded
        "شهيد",  # martyr
        "شهداء",  # martyrs
        "مصاب",  # injured
        "مصابين",  # injured
        "جندي",  # soldier
        "جنود",  # soldiers
        "مسلح",  # gunman
        "مسلحين",  # gunmen
        "مسلحون",  # gunmen
        "مقاتل",  # fighter
        "مقاتلين",  # fighters
        "عنصر",  # member
        "عناصر",  # members
        "عنصرا",  # member
        "قوات",  # forces
        "القوات",  # the forces
        "مدينة",  # city
        "بلدة",  # town
        "قرية",  # village
        "محافظة",  # governorate
        "منطقة",  # area
        "ريف",  # countryside
        "شرق",  # east of
        "غرب",  # west of
        "شمال",  # north of
        "جنوب",  # south of
        "شرقي",  # eastern
        "غربي",  # western
        "شمالي",  # northern
        "جنوبي",  # southern
        "قرب",  # near
        "وسط",  # the middle of
        "أطفال",  # children
        "طفل",  # child
        "نساء",  # women
        "امرأة",  # woman
        "رجل",  # man
        "الأقل",  # at least
        "جميعهم",  # all of them
        "معظمهم",  # most of them
        "العشرات",  # dozens
        "عشرات",  # dozens
        "عدد",  # a number of
    )
)
"""Stems that nearly every telling has, and that therefore tie none together."""
