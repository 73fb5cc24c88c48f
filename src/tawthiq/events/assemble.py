"""From an act and its tellings to the record's event: every value with its words, every figure with its claim."""

import msgspec

from tawthiq.events.casualties.accounts import Account, accounts_of
from tawthiq.events.grouping import Act
from tawthiq.events.kinds import type_of
from tawthiq.events.participants import participants_of
from tawthiq.events.reading import Reading
from tawthiq.events.setting import RANK, VAGUE, of_the_speech
from tawthiq.events.sources import Ledger, content_id
from tawthiq.events.telling import Telling
from tawthiq.mentions import PersonMention, PlaceMention, TimeMention
from tawthiq.record import (
    Casualty,
    Event,
    EventDate,
    EventStatus,
    Place,
    Span,
    Victims,
    Weapon,
    counted,
)

VICTIM_REACH = 4
"""Words after the counted noun in which the side of the victims may stand ("3 soldiers of the army")."""


def event_of(
    reading: Reading,
    act: Act,
    place: PlaceMention | None,
    ledger: Ledger,
    report: str,
    status: EventStatus = "occurred",
    lead: TimeMention | None = None,
) -> Event:
    """The event of an act; `place` is its setting, already chosen; `lead` the day that the lead of a round-up gives."""
    accounts = accounts_of(
        [(t, telling.title) for telling in act.tellings for t in telling.tolls if not t.total], reading.claims
    )
    kind, rule = type_of(reading, act.tellings, {a.toll.outcome for a in accounts if a.toll.value != 0})
    first = min(act.tellings, key=lambda t: (t.title, t.first))
    trigger = _trigger(reading, first)
    casualties = tuple(_casualty(reading, a, ledger) for a in accounts)
    told = [ledger.over(t.anchor) for t in act.tellings if not t.title or len(act.tellings) == 1]
    return Event(
        id=content_id("e", report, kind, trigger.start, trigger.end),
        type=kind,
        status=status,
        trigger=trigger,
        rule=rule,
        date=_date(reading, act, lead),
        place=_place(place),
        participants=tuple(participants_of(reading, act, kind, ledger)),
        weapons=tuple(_weapons(reading, act, ledger)),
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


def _date(reading: Reading, act: Act, lead: TimeMention | None) -> EventDate | None:
    """The day of an act: told in its own claim, in a dated announcement of a fresh act, or by a round-up's lead."""
    time = own_time(reading, act.tellings)
    if time is not None:
        return date_of(reading, time)
    if lead is None or any(t.background or t.leads_back for t in act.tellings):
        return None
    return msgspec.structs.replace(date_of(reading, lead), rule="dated by the lead: " + lead.rule)


def own_time(reading: Reading, tellings: list[Telling]) -> TimeMention | None:
    """The time an act's own tellings give; a mere month or year only where the act is first told."""
    told = sorted(tellings, key=lambda t: (t.title, t.first))
    timed = [t for t in told if t.time is not None and (t is told[0] or t.time.precision not in VAGUE)]
    own = [t.time for t in timed if t.time is not None and not of_the_speech(reading, t.time, t)]
    fresh = [t.time for t in timed[:2] if t.time is not None and _announced(reading, t)]
    times = own or fresh
    precise = [t for t in times if t.begin is not None and t.precision in ("day", "days")]
    dated = [t for t in times if t.begin is not None]
    return next(iter(precise or dated or times), None)


def _announced(reading: Reading, telling: Telling) -> bool:
    """Whether a telling announces a fresh act: one condemned, recalled or led back to is not dated by its speech."""
    scope = reading.claims.over(telling.anchor)
    return not (telling.leads_back or telling.background or (scope is not None and scope.opinion))


def date_of(reading: Reading, time: TimeMention) -> EventDate:
    """The record's date of a time mention."""
    return EventDate(
        start=time.begin,
        end=time.finish,
        precision=time.precision,
        part_of_day=time.part_of_day,
        candidates=time.candidates,
        evidence=reading.text.span(time.start, time.end),
        rule=time.rule,
    )


def best_place(act: Act) -> PlaceMention | None:
    """The most precise place any telling gives, the headline's last; a distance from a river before a town's name."""
    found = [(_rank(p), t.title, p.first, p) for t in act.tellings for p in t.places[:1]]
    return min(found, key=lambda f: f[:3])[3] if found else None


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
        level=place.level,
        relation=place.relation,
        gazetteer=place.gazetteer,
        evidence=place.text,
        uncertainty_km=place.uncertainty_km,
        geometry=place.geometry,
        reason=place.reason,
        rule=place.rule,
    )


def _weapons(reading: Reading, act: Act, ledger: Ledger) -> list[Weapon]:
    out: dict[str, Weapon] = {}
    for telling in act.tellings:
        for weapon in telling.weapons:
            span = reading.text.span(weapon.start, weapon.end)
            out.setdefault(span.text, Weapon(span.text, weapon.weapon_class, span, ledger.over(weapon.first)))
    return list(out.values())


def _casualty(reading: Reading, account: Account, ledger: Ledger) -> Casualty:
    toll = account.toll
    text = reading.text
    words = text.span(toll.count.start, toll.count.end) if toll.count else text.span_of(toll.first, toll.last)
    return Casualty(
        outcome=toll.outcome,
        count=counted(toll.bound, toll.value, words, toll.high),
        victims=_victims(reading, account),
        including=account.whole is not None,
        denied=toll.denied,
        claim=ledger.over(toll.anchor),
        evidence=text.span_of(toll.first, toll.last),
        rule=toll.rule,
    )


def _victims(reading: Reading, account: Account) -> Victims:
    toll = account.toll
    person: PersonMention | None = toll.person
    after = person.last if person is not None else (toll.count.last if toll.count is not None else toll.last)
    actor = next((reading.actor_at[w] for w in range(after - 1, after + VICTIM_REACH) if w in reading.actor_at), None)
    if actor is not None and any(
        reading.form(w) in ("،", ".", "في", "برصاص", "بنيران") for w in range(after, actor.first)
    ):
        actor = None
    category = person.category if person is not None else "unknown"
    if actor is not None and category == "unknown" and actor.combatants:
        category = "combatant"
    entity = actor.entity if actor else None
    if toll.name is not None:
        span = reading.text.span_of(*toll.name)
        return Victims(name=span.text, category=category, entity=entity, evidence=span)
    if person is None:
        return Victims(name=None, category=category, entity=entity)
    end = actor.end if actor is not None else person.end
    span = reading.text.span(person.start, max(end, person.end))
    return Victims(name=span.text, category=category, entity=entity, evidence=span)
