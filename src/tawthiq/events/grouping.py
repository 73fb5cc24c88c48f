"""One act is told in the headline, the lead and the background; grouping decides which tellings are of one act.

Each telling in order joins the act it fits best, or opens a new one. A different place, a different day, a kind that
cannot be the same act keep apart; a shared figure, a definite noun, a shared place, day or side draw together.
"""

from tawthiq.events.kinds import APART, GENERAL, families_compatible
from tawthiq.events.nearness import one_scene, same_place, share_words
from tawthiq.events.reading import Reading
from tawthiq.events.telling import Telling
from tawthiq.mentions import ActorMention, PlaceMention, TimeMention

KEPT_APART = -99.0
PRECISE = frozenset(("site", "town"))
MOST_PLACES = 12
"""Different places of one act that are compared with a new telling's."""
OF_A_STATE = frozenset(("state", "state_forces", "aircraft"))
"""Kinds of sides that are a state or act for it."""
LARGE = 20
"""From this figure on, two acts of one report seldom share it by chance."""
MUTUAL = frozenset(("clash", "territory", "shooting"))
"""Kinds of act in which each side hits the other."""
BACK = 8
"""How many of the latest acts a telling is compared with, besides the first."""

WEIGHTS = {
    "join": 1.0,  # least score at which a telling joins an act told before it
    "kind same": 0.4,
    "kind general": 1.1,
    "kind of its own": -0.85,
    "place untold": 0.5,
    "place same": 2.2,
    "place alike": 3.0,
    "place within": 0.2,
    "place other": -0.8,
    "day same": 2.15,
    "figure same": 1.15,
    "figure same, large": 1.6,  # a figure few acts share
    "figure other": -0.15,
    "figure new": 0.3,
    "headline": 0.65,
    "back to the latest": 0.15,
    "back to an older": 0.75,
    "back to its kind": 1.5,
    "next": 0.9,
    "same sentence": 0.1,
    "turned": -0.6,
    "side same": -0.25,
    "side other": -0.85,
    "another": -1.0,
}
"""What each reason weighs, tuned on annotated reports held apart by outlet (docs/accuracy.md)."""


class Act:
    """One act with its tellings, in order, and what they say together.

    `families` are their kinds, `places` the different places, `keys` the figures that are numbers, `doers` who did it,
    `targets` the sides it was done to, `time` the first time told. A telling is compared as an act by itself.
    """

    __slots__ = ("doers", "families", "keys", "places", "targets", "tellings", "time")

    def __init__(self, first: Telling) -> None:
        self.tellings: list[Telling] = []
        self.families: set[str] = set()
        self.places: dict[str, PlaceMention] = {}
        self.keys: set[tuple[str, int | None, int | None, bool]] = set()
        self.doers: set[str] = set()
        self.targets: set[str] = set()
        self.time: TimeMention | None = None
        self.add(first)

    def add(self, telling: Telling) -> None:
        """Take in one more telling."""
        self.tellings.append(telling)
        self.families |= telling.families
        self.keys.update(toll.key for toll in telling.tolls if toll.value)
        self.doers |= doers_of(telling)
        self.targets |= targets_of(telling)
        if telling.place is not None and len(self.places) < MOST_PLACES:
            self.places.setdefault(telling.place.name, telling.place)
        self.time = self.time or telling.own_time


def doers_of(telling: Telling) -> set[str]:
    """Entities, countries or kinds of the doers a telling names."""
    actors = [p.mention for p in telling.parties if p.role == "initiator"]
    return {_force(a) for a in actors if isinstance(a, ActorMention)}


def _force(actor: ActorMention) -> str:
    """What tells one side from another: a state and the forces that act for it are one."""
    if actor.kind in OF_A_STATE and actor.country:
        return actor.country
    return actor.entity or actor.country or actor.kind


def targets_of(telling: Telling) -> set[str]:
    """Entities of the sides a telling says were attacked."""
    actors = [p.mention for p in telling.parties if p.role == "target"]
    return {_force(a) for a in actors if isinstance(a, ActorMention) and a.entity}


def group(reading: Reading, tellings: list[Telling]) -> list[Act]:
    """Acts in the order of their first telling."""
    acts: list[Act] = []
    for telling in tellings:
        candidates = acts[-BACK:]
        if acts and acts[0] not in candidates:
            candidates = [acts[0], *candidates]
        alone = Act(telling)
        scored = [(score(reading, alone, act, acts), number) for number, act in enumerate(candidates)]
        best = max(scored, default=(KEPT_APART, -1))
        if best[0] >= WEIGHTS["join"]:
            if _only_speaks_of(telling):
                telling.places, telling.place = [], None
            candidates[best[1]].add(telling)
        elif not acts or not _alludes(telling):
            acts.append(alone)
    return acts


def _only_speaks_of(telling: Telling) -> bool:
    """A reaction to "the attack": the places in it are those of the ones who react."""
    return telling.leads_back and not telling.tolls


def _alludes(telling: Telling) -> bool:
    """A definite noun that leads back to no act told here, without a figure or a time, only alludes to one."""
    return telling.leads_back and not telling.tolls and telling.time is None


def score(reading: Reading, alone: Act, act: Act, acts: list[Act]) -> float:
    """How well a telling, taken as an act by itself, fits an act: the sum of a declared list of reasons."""
    total = 0.0
    for reason in REASONS:
        value = reason(reading, alone, act, acts)
        if value <= KEPT_APART:
            return KEPT_APART
        total += value
    return total


def _kind(reading: Reading, alone: Act, act: Act, acts: list[Act]) -> float:
    """Kinds that cannot be one act keep apart; a specific kind in common draws together."""
    del reading, acts
    mine, theirs = alone.families, act.families
    if not families_compatible(mine, theirs):
        return KEPT_APART
    if (mine & APART) != (theirs & APART) and (mine - GENERAL) and (theirs - GENERAL) and not mine & theirs:
        return WEIGHTS["kind of its own"]
    return WEIGHTS["kind same"] if (mine - GENERAL) & (theirs - GENERAL) else WEIGHTS["kind general"]


def _place(reading: Reading, alone: Act, act: Act, acts: list[Act]) -> float:
    """Two places that are apart are two scenes; the same place is one."""
    del reading, acts
    telling = alone.tellings[0]
    if telling.place is None or not act.places:
        return WEIGHTS["place untold"]
    theirs = act.places.values()
    if any(same_place(telling.place, p) for p in theirs):
        return WEIGHTS["place same"]
    if any(share_words(telling.place, p) for p in theirs):
        return WEIGHTS["place alike"]
    if any(one_scene(telling.place, p) is False for p in theirs):
        return 0.0 if _only_speaks_of(telling) else KEPT_APART
    precise = telling.place.level in PRECISE and any(p.level in PRECISE for p in theirs)
    return WEIGHTS["place other"] if precise and telling.opens else WEIGHTS["place within"]


def _day(reading: Reading, alone: Act, act: Act, acts: list[Act]) -> float:
    """Different days are different acts."""
    del reading, acts
    mine = alone.time
    if mine is None or mine.begin is None or mine.finish is None:
        return 0.0
    time = act.time
    if time is None or time.begin is None or time.finish is None:
        return 0.0
    apart = mine.finish < time.begin or time.finish < mine.begin
    return KEPT_APART if apart else WEIGHTS["day same"]


def _figures(reading: Reading, alone: Act, act: Act, acts: list[Act]) -> float:
    """The same figure again is the same act; another figure of the same outcome speaks for another act."""
    del reading, acts
    mine = {key for key in alone.keys if not key[3]}
    if not mine:
        return 0.0
    shared = mine & act.keys
    if shared:
        large = any((low or high or 0) >= LARGE for _, low, high, _ in shared)
        return WEIGHTS["figure same, large"] if large else WEIGHTS["figure same"]
    outcomes = {k[0] for k in act.keys if not k[3]}
    return WEIGHTS["figure other"] if any(k[0] in outcomes for k in mine) else WEIGHTS["figure new"]


def _reference(reading: Reading, alone: Act, act: Act, acts: list[Act]) -> float:
    """A definite noun leads back to the latest act; the first telling after a headline to the headline."""
    if act.tellings[0].title and act is acts[0] and len(acts) == 1:
        return WEIGHTS["headline"]
    telling = alone.tellings[0]
    if telling.leads_back:
        kinds = telling.families - GENERAL
        if kinds and not kinds & acts[-1].families and any(kinds & a.families for a in acts):
            return WEIGHTS["back to its kind"] if kinds & act.families else -WEIGHTS["back to its kind"]
        return WEIGHTS["back to the latest"] if act is acts[-1] else WEIGHTS["back to an older"]
    another = any(reading.cues_in(a.last, a.last + 2, "another") for a in telling.acts)
    return WEIGHTS["another"] if another else 0.0


def _nearness(reading: Reading, alone: Act, act: Act, acts: list[Act]) -> float:
    """The act told just before; a turning word, or a word for another act, turns away from it."""
    telling, last = alone.tellings[0], act.tellings[-1]
    value = WEIGHTS["next"] if act is acts[-1] else 0.0
    if last.sentence == telling.sentence:
        value += WEIGHTS["same sentence"]
    if telling.turned or reading.cues_in(telling.first, telling.first + 3, "later"):
        value += WEIGHTS["turned"]
    return value


def _sides(reading: Reading, alone: Act, act: Act, acts: list[Act]) -> float:
    """The same doer draws together, another doer apart; who is hit there and strikes here tells of another act."""
    del reading, acts
    mine = alone.doers
    if (mine & act.targets) - act.doers or (alone.targets & act.doers) - act.targets:
        return KEPT_APART if alone.families.isdisjoint(MUTUAL) else 0.0
    if not mine or not act.doers:
        return 0.0
    return WEIGHTS["side same"] if mine & act.doers else WEIGHTS["side other"]


REASONS = (_kind, _place, _day, _figures, _reference, _nearness, _sides)
