"""From an act and its tellings to the record's event: every value with its words, every figure with its claim."""

from collections.abc import Sequence

from msgspec.structs import replace

from tawthiq.events.arms import ACTS, FLYING
from tawthiq.events.casualties import Toll
from tawthiq.events.casualties.accounts import Account, accounts_of
from tawthiq.events.casualties.belonging import category_of, side_of
from tawthiq.events.casualties.voices import find_voices
from tawthiq.events.coding import type_of
from tawthiq.events.dating import Frame, date_of_act
from tawthiq.events.grouping import Act
from tawthiq.events.naming import whole_name
from tawthiq.events.participants import participants_of
from tawthiq.events.reading import Reading
from tawthiq.events.setting import RANK, scene_of
from tawthiq.events.sources import Ledger, content_id
from tawthiq.events.telling import Party, Telling
from tawthiq.mentions import PersonMention, PlaceMention
from tawthiq.mentions.actors.labels import side_in_arabic
from tawthiq.mentions.places.atlas import country_in_arabic, division_in_arabic
from tawthiq.record import (
    Casualty,
    Event,
    EventStatus,
    EventType,
    Participant,
    Place,
    Relation,
    Span,
    Victims,
    Weapon,
    counted,
)

NO_FRAME = Frame(None, [], [])
FAR = frozenset(("province", "country"))
UNKNOWN_KM = 5.0
"""Least radius of the point that an unknown place has from another told with it."""


def event_of(
    reading: Reading,
    act: Act,
    place: PlaceMention | None,
    ledger: Ledger,
    report: str,
    status: EventStatus = "occurred",
    frame: Frame | None = None,
) -> Event:
    """The event of an act; `place` is its setting, already chosen; `frame` what the whole report says of its days."""
    find_voices(reading, act.tellings)
    accounts = accounts_of(
        [(t, telling.title) for telling in act.tellings for t in telling.tolls if not t.total], reading.claims
    )
    kind, rule = type_of(reading, act.tellings, {a.toll.outcome for a in accounts if a.toll.value != 0})
    first = min(act.tellings, key=lambda t: (t.title, t.first))
    trigger = _trigger(reading, first)
    casualties = tuple(_casualty(reading, a, ledger) for a in accounts)
    told = [ledger.over(t.anchor) for t in act.tellings if not t.title or len(act.tellings) == 1]
    participants = tuple(participants_of(reading, act, kind, ledger))
    return Event(
        id=content_id("e", report, kind, trigger.start, trigger.end),
        type=kind,
        status=status,
        trigger=trigger,
        rule=rule,
        date=date_of_act(reading, act, frame or NO_FRAME),
        place=_place(place),
        participants=participants,
        weapons=tuple(_weapons(reading, act, kind, participants, ledger)),
        casualties=casualties,
        claims=tuple(dict.fromkeys([*told, *(c.claim for c in casualties)])),
    )


def _trigger(reading: Reading, telling: Telling) -> Span:
    if telling.acts:
        act = next((a for a in telling.acts if a.status == "occurred"), telling.acts[0])
        return reading.text.span(act.term.start, act.term.end)
    toll = telling.tolls[0]
    if toll.cue is not None:
        return reading.text.span(toll.cue.start, toll.cue.end)
    return reading.text.span_of(toll.first, toll.last)


def best_place(act: Act) -> PlaceMention | None:
    """The most precise place any telling gives, the headline's last; a distance from a river before a town's name."""
    scenes = [(t, scene_of(t)) for t in act.tellings]
    found = [(_rank(p), t.title, p.first, p) for t, p in scenes if p is not None]
    return _pointed(min(found, key=lambda f: f[:3])[3], act) if found else None


def _pointed(place: PlaceMention, act: Act) -> PlaceMention:
    """A place no table knows has the point of the most precise known place told with it, and says so."""
    if place.latitude is not None or place.candidates or place.level == "country":
        return place
    own = [t for t in act.tellings if place in t.places]
    told = _located(own) or _located(act.tellings)
    if not told:
        return place
    near = min(told, key=lambda p: (_rank(p), abs(p.first - place.first)))
    return replace(
        place,
        country=near.country,
        admin1=near.admin1,
        latitude=near.latitude,
        longitude=near.longitude,
        uncertainty_km=max(near.uncertainty_km or 0.0, UNKNOWN_KM),
        relation=Relation(
            near.name, near.text, within=True, gazetteer=near.gazetteer, level=near.level, arabic=near.arabic
        ),
        reason="at the place told with it",
    )


def _located(tellings: list[Telling]) -> list[PlaceMention]:
    """The places of some tellings that have a point precise enough to lend."""
    return [p for t in tellings for p in t.places if p.latitude is not None and p.level not in FAR]


def _rank(place: PlaceMention) -> int:
    measured = place.relation is not None and place.geometry is not None and place.level not in ("country", "province")
    return RANK["site"] if measured else RANK[place.level]


def _place(place: PlaceMention | None) -> Place | None:
    if place is None:
        return None
    return Place(
        name=place.name,
        text=place.text.text,
        country=place.country,
        admin1=place.admin1,
        latitude=place.latitude,
        longitude=place.longitude,
        level=(place.relation.level if place.relation is not None else None) or place.level,
        relation=place.relation,
        gazetteer=place.gazetteer,
        evidence=place.text,
        uncertainty_km=place.uncertainty_km,
        geometry=place.geometry,
        reason=place.reason,
        rule=place.rule,
        arabic=place.arabic,
        admin1_arabic=division_in_arabic(place.country, place.admin1),
        country_arabic=country_in_arabic(place.country),
    )


def _weapons(
    reading: Reading, act: Act, kind: EventType, participants: Sequence[Participant], ledger: Ledger
) -> list[Weapon]:
    """Each kind of weapon once, as it is first named, the headline's words last; none that was itself hit or downed."""
    out: dict[tuple[str, str], Weapon] = {}
    hit = [p.evidence for p in participants if p.role == "target"]
    for telling in sorted(act.tellings, key=lambda t: t.title):
        for weapon in telling.weapons:
            span = reading.text.span(weapon.start, weapon.end)
            downed = kind == "disrupted_weapons_use" and weapon.weapon_class in FLYING
            if downed or weapon.label in ACTS or any(h.start <= span.start and span.end <= h.end for h in hit):
                continue
            made = Weapon(span.text, weapon.weapon_class, span, ledger.over(weapon.first))
            out.setdefault((weapon.weapon_class, weapon.label), made)
    return list(out.values())


def _casualty(reading: Reading, account: Account, ledger: Ledger) -> Casualty:
    toll = account.toll
    text = reading.text
    words = text.span(toll.count.start, toll.count.end) if toll.count else text.span_of(toll.first, toll.last)
    return Casualty(
        outcome=toll.outcome,
        count=counted(toll.bound, toll.value, words, toll.high),
        victims=_victims(reading, account),
        including=account.whole is not None or _of_another_act(toll),
        denied=toll.denied,
        claim=_claim(toll, ledger),
        evidence=text.span_of(toll.first, toll.last),
        rule=toll.rule,
    )


def _of_another_act(toll: Toll) -> bool:
    """A part whose whole another act tells is a part all the same, unless the whole is a sum over many acts."""
    return toll.whole is not None and not toll.whole.total and (toll.whole.value or 0) > (toll.value or 0)


def _claim(toll: Toll, ledger: Ledger) -> str:
    """Id of the claim that gives a figure: of those who tell on of its dead, of the outlet where it is known before."""
    if toll.alluded:
        return ledger.own_voice(toll.anchor)
    return ledger.over(toll.voice if toll.voice >= 0 else toll.anchor)


def _whole(reading: Reading, person: PersonMention) -> int:
    """Where the noun for victims ends with what belongs to it: staff *of the ministry*."""
    last = whole_name(reading, Party("target", person.first, person.last, person.start, person.end, "", person))
    return reading.text.words[last - 1].end if last > person.last else person.end


def _victims(reading: Reading, account: Account) -> Victims:
    toll = account.toll
    person = toll.person
    side = side_of(reading, toll)
    category = category_of(toll, side)
    entity = side.entity if side is not None else None
    arabic = side_in_arabic(entity)
    if toll.name is not None:
        span = reading.text.span_of(*toll.name)
        return Victims(name=span.text, category=category, entity=entity, evidence=span, arabic=arabic)
    if person is None and side is not None:
        span = reading.text.span(side.start, side.end)
        return Victims(name=span.text, category=category, entity=entity, evidence=span, arabic=arabic)
    if person is None:
        return Victims(name=None, category=category, entity=entity, arabic=arabic)
    end = max(side.end, person.end) if side is not None else _whole(reading, person)
    shadow = reading.text.shadow
    unclosed = shadow.count('"', person.start, end) % 2 == 1 and shadow.startswith('"', end)
    span = reading.text.span(person.start, end + unclosed)
    return Victims(name=span.text, category=category, entity=entity, evidence=span, arabic=arabic)
