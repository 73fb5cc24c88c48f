"""Two acts of one kind in one clause, each with its own dead and its own town, are two acts.

"four were killed in shelling of X, and three others were killed in a raid on Y": the second toll stands before its act.
So are two that two sides did in two towns: "the army shelled X, and gunmen attacked a post in Y".
"""

from tawthiq.events.casualties import Toll
from tawthiq.events.kinds import GENERAL
from tawthiq.events.nearness import one_scene
from tawthiq.events.reading import Reading
from tawthiq.events.telling import Act
from tawthiq.mentions import PlaceMention

HURT = frozenset(("killed", "wounded", "killed_or_wounded"))
PRECISE = frozenset(("site", "town"))
TOLL_REACH = 6
"""Words from those who were hurt to the noun of the act they were hurt in."""
PLACE_REACH = 5
"""Words from that noun to the place it struck."""


def hurt_elsewhere(reading: Reading, act: Act, tolls: list[Toll], first: int) -> bool:
    """True for a noun of an act with its own toll before it, of an outcome told before, and its own far place."""
    own = [t for t in tolls if t.outcome in HURT and first < t.first and 0 <= act.first - t.last <= TOLL_REACH]
    own = [t for t in own if not t.including and t.value]
    if not own or act.term.feature in ("past", "past_passive", "present"):
        return False
    before = [t for t in tolls if first <= t.first < own[0].first and t.outcome == own[0].outcome and t.value]
    there = _places(reading, act.last, act.last + PLACE_REACH)
    here = _places(reading, first, own[0].first)
    if not before or not there or not here:
        return False
    return all(one_scene(place, there[0]) is False for place in here)


def _places(reading: Reading, first: int, last: int) -> list[PlaceMention]:
    found = reading.within(reading.mentions.places, first, last)
    return [p for p in found if not p.adjective and p.level in PRECISE]


def by_another_side(reading: Reading, act: Act, before: Act, first: int, last: int) -> bool:
    """True for a verb with "and", its own doer and a far place of its own: قصف الجيش X وهاجم مسلحون حاجزا في Y.

    `first`:`last` are the words in which the act before it, and this one, are told.
    """
    if act.term.feature != "past" or not act.term.proclitic.startswith("و"):
        return False
    mine, theirs = reading.actor_at.get(act.last), reading.actor_at.get(before.last)
    if mine is None or theirs is None or mine.first != act.last or theirs.first != before.last:
        return False
    if not (mine.combatants and theirs.combatants) or (mine.entity == theirs.entity and mine.kind == theirs.kind):
        return False
    here, there = _places(reading, first, act.first), _places(reading, act.last, last)
    return bool(here and there) and all(one_scene(place, there[0]) is False for place in here)


def told_beside(reading: Reading, act: Act, kept: list[Act], first: int, last: int) -> int:
    """The word that joins on an act of another kind, or "besides", at a far place of its own; -1 where none does.

    "raids on X, and artillery fire at Y", "raids on X, in addition to others on Y": `kept` are the acts told before it
    in the words `first`:`last`.
    """
    if not kept:
        return -1
    cues = reading.cues_in(max(kept[-1].last, act.first - BESIDE_REACH), act.first, "beside")
    joined = cues[0].first if cues else _joined(reading, act)
    if joined < 0 or (not cues and (act.family in GENERAL or any(k.family == act.family for k in kept))):
        return -1
    here, there = _places(reading, first, joined), _places(reading, act.last, min(last, act.last + PLACE_REACH))
    return joined if here and there and all(one_scene(place, there[0]) is False for place in here) else -1


def _joined(reading: Reading, act: Act) -> int:
    """The word with "and" that an act begins with, or the one before it: وقصف, وحملة اعتقالات; -1 where none has it."""
    if act.term.proclitic.startswith("و"):
        return act.first
    return act.first - 1 if not act.term.proclitic and reading.glued(act.first - 1, "و") else -1


BESIDE_REACH = 3
"""Words from "besides" to the act that was done too."""
