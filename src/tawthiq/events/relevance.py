"""Whether a report's acts are of war at all: a match has attacks, an earthquake has dead, a court has killers.

Two looks: each telling must not name a cause of another world (a collision, a gas leak) where it names no act of war;
and the report as a whole is weighed, signs of war against the words of other worlds.
"""

from bisect import bisect_left

from tawthiq.events.fitting import PRECISE
from tawthiq.events.grouping import Act
from tawthiq.events.passing import CLEAR, PRESENT, bomb_went_off
from tawthiq.events.reading import Reading
from tawthiq.events.telling import Party, Telling
from tawthiq.events.territory import TERRITORY
from tawthiq.mentions import ActorMention, PersonMention

WORLDS = "events/triggers/worlds"
CAUSE = 3.0
"""Weight from which one word of another world is the told cause of what happened."""
CAUSES = frozenset(("accident", "nature", "animal", "network", "health", "drill"))
ARMED = frozenset(("state_forces", "rebel_group", "militia", "coalition", "aircraft"))

WEIGHTS = {
    "start": -0.1,
    "armed side named": 0.15,
    "clear act": 0.4,
    "faint act": 0.3,
    "fighter hurt": 0.5,
    "act": 0.3,
    "act with a toll": 0.4,
    "act of an armed side": 0.9,
    "act with a great toll": 0.8,
    "war": 0.4,
    "sport": -0.65,
    "accident": -0.55,
    "nature": -0.3,
    "animal": -0.55,
    "network": -0.45,
    "crime": -0.45,
    "court": -0.35,
    "health": -0.4,
    "culture": -0.7,
    "economy": -0.5,
    "drill": -0.55,
}
"""What each sign weighs for a report being of war, fitted on annotated reports and rounded (docs/accuracy.md)."""
MOST = {"armed side named": 8, "clear act": 6, "faint act": 6, "fighter hurt": 4, "act": 5}
MOST_OTHER = 12.0
FEW = 4
GREAT = 10
"""Dead from which an act told as an attack is seldom of another world."""
SEEN = frozenset(("strike", "shelling", "clash", "blast", "suicide", "chemical", TERRITORY))
"""Kinds of act that are told by where they took place alone."""
OF_NO_STATE = frozenset(("rebel_group", "militia", "unnamed"))
ENTERED = frozenset(("raid", "incident"))
"""Kinds of act that alone, with nobody hurt, taken or fought, are no violence."""


MADE_UP = ("culture", "drill")
"""Worlds in which armies kill many in a film or an exercise."""


def worlds_of(reading: Reading) -> dict[str, float]:
    """How strongly each world speaks in the report: the sum of its words' weights, repeated words at half."""
    out: dict[str, float] = {}
    seen: set[str] = set()
    sure: set[str] = set()
    for term in reading.matches.longest(WORLDS):
        weight = float(term.entry["weight"] or "0")
        world = term.entry["world"]
        out[world] = out.get(world, 0.0) + (weight / 2 if term.entry.term in seen else weight)
        seen.add(term.entry.term)
        if weight > 1 or world not in ALSO_ORDINARY:
            sure.add(world)
    return {world: weight for world, weight in out.items() if world in sure}


ALSO_ORDINARY = frozenset(("sport",))
"""Worlds whose faint words (points, aims, a club) are of every report, unless a surer one stands among them."""


def causes_elsewhere(reading: Reading) -> list[int]:
    """Words that name a cause of another world, in order."""
    return [
        t.first
        for t in reading.matches.longest(WORLDS)
        if t.entry["world"] in CAUSES and float(t.entry["weight"] or "0") >= CAUSE
    ]


def told_of_old(reading: Reading) -> set[int]:
    """Numbers of the sentences that speak of the Prophet's companions or of wars centuries ago."""
    words = (t.first for t in reading.matches.longest(WORLDS) if t.entry["world"] == HISTORY)
    return {reading.text.sentence_number(word) for word in words}


HISTORY = "history"


def of_another_world(telling: Telling, causes: list[int]) -> bool:
    """True where a telling names a cause of another world and no clear act of war."""
    if not causes or any(a.strength >= 3 and a.status == "occurred" and a.family != "blast" for a in telling.acts):
        return False
    return bisect_left(causes, telling.first) < bisect_left(causes, telling.last)


def is_told(reading: Reading, act: Act) -> bool:
    """True where the report tells the act and does not only allude to it: a toll, a side, or a scene of its own.

    "The operation", "attacks", "the battle" by themselves are allusions; who only enters a house has hurt nobody.
    """
    if any(not t.total for telling in act.tellings for t in telling.tolls):
        return True
    if act.families <= ENTERED and not _by_gunmen(reading, act):
        return False
    if _is_a_habit(reading, act):
        return False
    if any(telling.parties for telling in act.tellings):
        return True
    scenes = [t for t in act.tellings if t.place is not None and t.opens and (t.own_time is not None or _is_seen(t))]
    if any(_is_pinned(t) for t in scenes):
        return True
    return any(t.weapons or TERRITORY in t.families or any(a.strength >= CLEAR for a in t.acts) for t in scenes)


def _is_a_habit(reading: Reading, act: Act) -> bool:
    """True for what is told in the present tense alone, in no headline and of no day: planes that bomb Syria.

    Clear words for an act at a precise place are of one that goes on there, unless they only say which planes.
    """
    if any(t.title or t.own_time is not None for t in act.tellings):
        return False
    done = [a for t in act.tellings for a in t.acts if a.status == "occurred" and a.family != "incident"]
    if not done or any(a.term.feature not in PRESENT for a in done):
        return False
    precise = any(t.place is not None and t.place.level in PRECISE for t in act.tellings)
    return not precise or any(a.strength < CLEAR or reading.form(a.first - 1) in WHICH for a in done)


WHICH = frozenset(("التي", "الذي", "الذين", "ان"))
"""which, who, (can) that: folded"""


def _by_gunmen(reading: Reading, act: Act) -> bool:
    """True where fighters of no state are the ones who enter: they storm a hotel, where police search it.

    Settlers who enter the court of a mosque and hurt nobody fight as little.
    """
    parties = [(t, p) for t in act.tellings for p in t.parties if p.role == "initiator"]
    doers = [p.mention for t, p in parties if not _only_visits(reading, t, p)]
    sides = any(isinstance(m, ActorMention) and m.kind in OF_NO_STATE for m in doers)
    return sides or any(isinstance(m, PersonMention) and m.category == "combatant" for m in doers)


def _only_visits(reading: Reading, telling: Telling, party: Party) -> bool:
    """True for settlers who enter the courts of a mosque."""
    who = (reading.form(w).removeprefix("و").removeprefix("ال") for w in range(party.first, party.last))
    return any(form.startswith(SETTLERS) for form in who) and bool(
        reading.words_of(COURTS, telling.first, telling.last)
    )


SETTLERS = ("مستوطن", "يهود", "متطرف")
"""Beginnings of settlers, Jews, extremists (folded)."""
COURTS = frozenset(("الاقصي", "المسجد", "باحات", "ساحات", "الحرم", "للمسجد", "للاقصي"))
"""Al-Aqsa, the mosque, courts, the sanctuary (folded)"""


def _has_great_toll(act: Act) -> bool:
    """True for an attack told as one in which many died."""
    tolls = [toll for t in act.tellings for toll in t.tolls if (toll.value or 0) >= GREAT and not toll.total]
    if not any(toll.outcome == "killed" for toll in tolls):
        return False
    told = [a for t in act.tellings for a in t.acts if a.status == "occurred"]
    return any(a.strength >= CLEAR or a.family == "assault" for a in told)


def _is_pinned(telling: Telling) -> bool:
    """True for an act of one day at a precise place: recalled or condemned, it is told all the same."""
    place, time = telling.place, telling.own_time
    return place is not None and place.level in PRECISE and time is not None and time.precision == "day"


def _is_seen(telling: Telling) -> bool:
    """True for bombardment or fighting at a precise place: without a side, a day or a toll no less an act.

    A bomb of its own name went off somewhere, however wide the place.
    """
    place = telling.place
    if bomb_went_off(telling):
        return True
    return place is not None and place.level in PRECISE and not telling.families.isdisjoint(SEEN)


def is_of_war(reading: Reading, acts: list[Act]) -> bool:
    """True where a report's signs of war outweigh the words of other worlds; `acts` are those it tells.

    An attack of an armed side, or of terror, in which many died is of war in a report of a match too.
    """
    if any(_has_great_toll(act) and (_by_armed(act) or _of_terror(reading, act)) for act in acts):
        worlds = worlds_of(reading)
        if all(worlds.get(made_up, 0) < max(CAUSE, worlds.get("sport", 0)) for made_up in MADE_UP):
            return True
    return sum(WEIGHTS[sign] * amount for sign, amount in signs_of(reading, acts).items()) > 0


def signs_of(reading: Reading, acts: list[Act]) -> dict[str, float]:
    """How often each sign stands in the report, capped where more of it says nothing more."""
    told = [t for act in acts for t in act.tellings]
    done = [a for t in told for a in t.acts if a.status == "occurred"]
    tolls = [t for telling in told for t in telling.tolls if not t.total]
    signs: dict[str, float] = {
        "start": -0.1,
        "armed side named": sum(a.kind in ARMED for a in reading.mentions.actors),
        "clear act": sum(a.strength == 3 for a in done),
        "faint act": sum(a.strength < 3 for a in done),
        "fighter hurt": sum(t.person is not None and t.person.category in ("combatant", "security") for t in tolls),
        "act": len(acts),
        "act with a toll": sum(any(not t.total for telling in act.tellings for t in telling.tolls) for act in acts),
        "act of an armed side": sum(_by_armed(act) for act in acts),
        "act with a great toll": sum(_has_great_toll(act) for act in acts),
    }
    capped = {sign: min(amount, MOST.get(sign, FEW)) for sign, amount in signs.items()}
    worlds = worlds_of(reading)
    return capped | {w: min(amount, MOST_OTHER) for w, amount in worlds.items() if w in WEIGHTS}


def _of_terror(reading: Reading, act: Act) -> bool:
    """True for an attack that is called one of terror or of a bomber: هجوم إرهابي في مانشستر."""
    told = [a for t in act.tellings for a in t.acts if a.status == "occurred" and a.family in ("assault", "suicide")]
    return any(reading.form(w).removeprefix("ال").startswith(TERROR) for a in told for w in range(a.first, a.last + 1))


TERROR = ("ارهابي", "انتحاري")


def _by_armed(act: Act) -> bool:
    parties = (p for t in act.tellings for p in t.parties)
    return any(isinstance(p.mention, ActorMention) and p.mention.kind in ARMED for p in parties)
