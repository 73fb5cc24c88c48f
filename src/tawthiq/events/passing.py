"""News tells an act by a verb, with whom it hurt, where and when; a noun in passing ("the strikes") only names it.

Each act is asked for a scene of its own; then the report, whether one of its acts is more than a name.
"""

from tawthiq.events.casualties import Toll
from tawthiq.events.fitting import PRECISE
from tawthiq.events.grouping import Act
from tawthiq.events.reading import Reading
from tawthiq.events.telling import Act as ActWord
from tawthiq.events.telling import Telling
from tawthiq.events.territory import TERRITORY
from tawthiq.events.verbal import is_verbal
from tawthiq.mentions import PlaceMention

Placed = tuple[Act, PlaceMention | None]
WIDE = frozenset(("country", "province"))
SITE = "site"
BY_A_NOUN = frozenset(("strike", "destroy", "disrupt"))
"""Kinds of act that are told by a noun and where, however wide: air strikes on northern Iraq."""
GOES_OFF = frozenset(("blast", "bomb", "shelling", "strike", "suicide", "grenade"))
"""Kinds of act that one hears of by their place alone: an explosion near a market."""
CLEAR = 3
"""Strength of an act word that tells an act by itself where a scene stands beside it."""
FIRST = 1
"""The number of the sentence up to which a report tells what it is about: behind the headline the first."""
FIRST_SENTENCES = 4
OFTEN = 3
"""Tellings from which a headline's act is what the report is about."""
LIGHT_BEFORE = 3
LIGHT_AFTER = 5
"""Words around a noun of an act in which a verb says that it took place: room for adjectives, for who did it"""
HAPPENED = frozenset(
    (
        *("وقع", "وقعت", "حدث", "حدثت", "جري", "جرت", "جد", "جدت", "اندلع", "اندلعت", "نشب", "نشبت", "دارت"),
        *("نفذ", "نفذت", "نفذه", "نفذها", "نفذوا", "نفذته", "نفذتها", "شن", "شنت", "شنه", "شنها", "شنوا", "شنته"),
        *("شنتها", "تعرض", "تعرضت", "هز", "هزت", "طال", "طالت", "استهدف", "استهدفت", "ضرب", "ضربت", "تبني", "تبنت"),
        *("اودي", "اودت", "اسفر", "اسفرت", "خلف", "خلفت", "اوقع", "اوقعت", "تبناه", "تبناها"),
    )
)
"""Verbs that say an attack took place: befell, broke out, carried out, hit, claimed, cost, left behind (folded)."""
PRESENT = frozenset(("present", "present_passive"))


def has_scene(reading: Reading, act: Act, place: PlaceMention | None) -> bool:
    """True for an act with a number of people hurt, or with a scene of its own; all else is an allusion.

    Of acts told without a number and nowhere, one in twelve was one of the annotated reports'; of those told by a
    faint noun alone, without figure, day and doer, one in four.
    """
    tolls = _tolls(act)
    if any(t.value for t in tolls):
        return True
    if place is None:
        return any(t.outcome == "arrested" for t in tolls) and not act.families.isdisjoint(("arrest",))
    if tolls or _is_told(reading, act, place) or _is_up_front(act):
        return True
    if place.level in WIDE:
        return not act.families.isdisjoint(BY_A_NOUN) or any(bomb_went_off(t) for t in act.tellings)
    return any(a.strength >= CLEAR for t in act.tellings for a in t.acts) or any(_went_off(t) for t in act.tellings)


def is_of_a_long_time(reading: Reading, telling: Telling) -> bool:
    """True for what goes on since a war began, with no day, no town and nobody counted: it is none of one day."""
    if telling.title or telling.own_time is not None or any(t.value for t in telling.tolls):
        return False
    if telling.place is not None and telling.place.level not in WIDE:
        return False
    sentence = reading.text.sentences[telling.sentence]
    since = [c.first for c in reading.cues_in(sentence.first, sentence.last, "total") if reading.form(c.first) in SINCE]
    return any(_lasts_since(reading, telling, word) for word in since)


def _lasts_since(reading: Reading, telling: Telling, since: int) -> bool:
    """True where "since" is said of what is told: not of what it was the worst of since, nor of another thing in it."""
    if any(reading.form(w).removeprefix("ب").startswith(WORST) for w in range(since - WORST_REACH, since)):
        return False
    acts = [a for a in telling.acts if a.status == "occurred"]
    if not acts or 0 < acts[0].first - since <= DATED_BY:
        return False
    first, last = acts[0].first, acts[-1].last
    between = range(since, first) if since < first else range(last, since)
    turns = AFTER if since < first else WHICH
    return not any(reading.form(w).removeprefix("و") in turns for w in between)


SINCE = frozenset(("منذ", "ومنذ"))
WORST = (
    "اعنف",
    "الاعنف",
    "اكبر",
    "الاكبر",
    "اسوا",
    "الاسوا",
    "الاول",
    "اول",
    "اكثر",
    "الاكثر",
    "ادمي",
    "اخر",
    "مثيل",
    "الاخير",
)
"""Beginnings of most violent, greatest, worst, first, most, bloodiest, latest, the like of (folded)."""
WORST_REACH = 8
DATED_BY = 2
"""Words from "since" to the act that something else is dated by: منذ الهجوم على القنصلية."""
AFTER = frozenset(("بعد", "عقب", "اثر", "بعدما"))
WHICH = frozenset(("التي", "الذي", "الذين", "اللذين", "اللتين", "القائم", "القائمه", "الساري", "الساريه"))
"""Relatives, and what opens one without them: standing, in force (folded)."""


def tells_more_than_names(reading: Reading, placed: list[Placed]) -> bool:
    """True where one of a report's acts is more than a noun in passing, such as "the strikes on the city"."""
    return any(
        bool(_tolls(act)) or place is None or _is_told(reading, act, place) or _is_up_front(act)
        for act, place in placed
    )


def is_news(reading: Reading, act: Act) -> bool:
    """True for an act told nowhere with a time of its own, or told first of all with whom it hurt or who did it.

    Where a report tells no act with a figure or a place, these are what it is about.
    """
    if any(t.time is not None and not t.dated_by_speech for t in act.tellings):
        return True
    if any(_was_done(reading, t) for t in act.tellings):
        return True
    first = act.tellings[0]
    if first.sentence > FIRST:
        return False
    roles = {p.role for p in first.parties}
    hit = ("target" in roles and bool(first.weapons)) or ("initiator" in roles and not first.title)
    return bool(first.tolls) or hit or any(_by_a_verb(reading, a) for a in first.acts if a.status == "occurred")


def _is_told(reading: Reading, act: Act, place: PlaceMention) -> bool:
    """True for an act that is told by a verb, dated, or done by somebody at a place, and for land that is taken."""
    done = [a for t in act.tellings for a in t.acts if a.status == "occurred"]
    if TERRITORY in act.families or any(_by_a_verb(reading, a) for a in done):
        return True
    if any(t.own_time is not None for t in act.tellings):
        return True
    if place.level == SITE and any(a.strength >= CLEAR for a in done):
        return True
    early = place.level not in WIDE or act.tellings[0].sentence < FIRST_SENTENCES
    return early and any(p.role == "initiator" for t in act.tellings for p in t.parties)


def _was_done(reading: Reading, telling: Telling) -> bool:
    """True where a verb tells who did it to whom: "the attacks that fighters carried out on"."""
    if not {"initiator", "target"} <= {p.role for p in telling.parties}:
        return False
    return any(_by_a_verb(reading, a) for a in telling.acts if a.status == "occurred")


def _is_up_front(act: Act) -> bool:
    """True for an act a report begins with, in clear words or again and again: "condemned the bombing of a mosque"."""
    titled = any(t.title for t in act.tellings)
    front = [t for t in act.tellings if t.title or t.sentence < FIRST_SENTENCES]
    if any(a.strength >= CLEAR for t in front for a in t.acts) or any(_went_off(t) for t in front):
        return True
    return titled and len(act.tellings) >= OFTEN


def bomb_went_off(telling: Telling) -> bool:
    """True where a bomb or mine of its own name is told to have gone off; one that was found has not."""
    blown = any(a.family == "blast" and a.status == "occurred" and not a.term.entry["means"] for a in telling.acts)
    return blown and any(w.weapon_class in DEVICES for w in telling.weapons)


DEVICES = frozenset(("ied", "mine", "vehicle_bomb"))
"""Weapons that go off where they were laid."""


def _went_off(telling: Telling) -> bool:
    """True for an explosion or bombardment that is told as new at a precise place, and for a named bomb anywhere."""
    precise = telling.place is not None and telling.place.level in PRECISE
    new = precise and telling.opens and not telling.families.isdisjoint(GOES_OFF)
    return new or bomb_went_off(telling)


def _by_a_verb(reading: Reading, act: ActWord) -> bool:
    """True where a verb in the past tells an act, its own or one that says that the attack took place."""
    if act.term.feature not in PRESENT and is_verbal(reading, act.term):
        return True
    clause = reading.clause_of(act.first)
    words = range(max(clause.first, act.first - LIGHT_BEFORE), min(clause.last, act.last + LIGHT_AFTER))
    return any(form in HAPPENED or form[1:] in HAPPENED for form in map(reading.form, words))


def _tolls(act: Act) -> list[Toll]:
    return [t for telling in act.tellings for t in telling.tolls if not t.total]
