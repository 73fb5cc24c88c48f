"""One act is told in the headline, the lead and the background; grouping decides which tellings are of one act.

Each telling in order joins the act it fits best, or opens a new one. A different place, a different day, a kind that
cannot be the same act keep apart; a shared figure, a definite noun, a shared place or day draw together.
"""

from dataclasses import dataclass, field

from tawthiq.events.kinds import APART, GENERAL, families_compatible
from tawthiq.events.nearness import one_scene
from tawthiq.events.reading import Reading
from tawthiq.events.telling import Telling
from tawthiq.mentions import PlaceMention

JOIN = 1.0
"""Least score at which a telling joins an act told before it."""
APART_SCORE = -99.0
PRECISE = frozenset(("site", "town"))
BACK = 8
"""How many of the latest acts a telling is compared with, besides the first."""


@dataclass(slots=True)
class Act:
    """One act with its tellings, in order."""

    tellings: list[Telling] = field(default_factory=list)

    @property
    def families(self) -> set[str]:
        """Kinds of all tellings together."""
        return set().union(*(t.families for t in self.tellings))

    @property
    def places(self) -> list[PlaceMention]:
        """The chosen place of each telling that has one."""
        return [t.place for t in self.tellings if t.place is not None]

    @property
    def keys(self) -> set[tuple[str, int | None, int | None, bool]]:
        """Figures told of it that are numbers."""
        return {toll.key for t in self.tellings for toll in t.tolls if toll.value}


def group(reading: Reading, tellings: list[Telling]) -> list[Act]:
    """Acts in the order of their first telling."""
    acts: list[Act] = []
    for telling in tellings:
        candidates = acts[-BACK:]
        if acts and acts[0] not in candidates:
            candidates = [acts[0], *candidates]
        scored = [(score(reading, telling, act, acts), number) for number, act in enumerate(candidates)]
        best = max(scored, default=(APART_SCORE, -1))
        if best[0] >= JOIN:
            candidates[best[1]].tellings.append(telling)
        else:
            acts.append(Act([telling]))
    return acts


def score(reading: Reading, telling: Telling, act: Act, acts: list[Act]) -> float:
    """How well a telling fits an act: the sum of a declared list of reasons."""
    total = 0.0
    for reason in REASONS:
        value = reason(reading, telling, act, acts)
        if value <= APART_SCORE:
            return APART_SCORE
        total += value
    return total


def _kind(reading: Reading, telling: Telling, act: Act, acts: list[Act]) -> float:
    """Kinds that cannot be one act keep apart; a specific kind in common draws together."""
    del reading, acts
    mine, theirs = telling.families, act.families
    if not families_compatible(mine, theirs):
        return APART_SCORE
    if (mine & APART) != (theirs & APART) and (mine - GENERAL) and (theirs - GENERAL) and not mine & theirs:
        return -1.0
    return 1.0 if (mine - GENERAL) & (theirs - GENERAL) else 0.3


def _place(reading: Reading, telling: Telling, act: Act, acts: list[Act]) -> float:
    """Two places that are apart are two scenes; the same place is one."""
    del reading, acts
    if telling.place is None or not act.places:
        return 0.5
    if any(telling.place.name == p.name for p in act.places):
        return 1.0
    verdicts = [one_scene(telling.place, p) for p in act.places]
    if any(v is False for v in verdicts):
        return APART_SCORE
    precise = telling.place.level in PRECISE and any(p.level in PRECISE for p in act.places)
    return -0.7 if precise and telling.opens else 0.2


def _day(reading: Reading, telling: Telling, act: Act, acts: list[Act]) -> float:
    """Different days are different acts."""
    del reading, acts
    mine = telling.time
    if mine is None or mine.begin is None or mine.finish is None:
        return 0.0
    for other in act.tellings:
        time = other.time
        if time is not None and time.begin is not None and time.finish is not None:
            if mine.finish < time.begin or time.finish < mine.begin:
                return APART_SCORE
            return 0.5
    return 0.0


def _figures(reading: Reading, telling: Telling, act: Act, acts: list[Act]) -> float:
    """The same figure again is the same act; another figure of the same outcome speaks for another act."""
    del reading, acts
    mine = {t.key for t in telling.tolls if t.value and not t.including}
    if not mine:
        return 0.0
    if mine & act.keys:
        return 2.0
    outcomes = {k[0] for k in act.keys if not k[3]}
    return -0.8 if any(k[0] in outcomes for k in mine) else 0.3


def _reference(reading: Reading, telling: Telling, act: Act, acts: list[Act]) -> float:
    """A definite noun leads back to the latest act; a headline to the first."""
    del reading
    if act.tellings[0].title and act is acts[0] and len(acts) == 1:
        return 0.8
    if telling.leads_back:
        return 1.5 if act is acts[-1] else 0.8
    return 0.0


def _nearness(reading: Reading, telling: Telling, act: Act, acts: list[Act]) -> float:
    """The act told just before; a turning word, or a word for another act, turns away from it."""
    last = act.tellings[-1]
    value = 0.3 if act is acts[-1] else 0.0
    if last.sentence == telling.sentence:
        value += 0.3
    if telling.turned or reading.cues_in(telling.first, telling.first + 3, "later"):
        value -= 0.7
    if telling.background != last.background:
        value -= 0.5
    return value


REASONS = (_kind, _place, _day, _figures, _reference, _nearness)
