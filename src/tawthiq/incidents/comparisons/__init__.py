"""Whether two tellings are one act is decided by a declared list of small comparisons, each with its weight and reason.

place, date, hour · type, weapon · who acts, who is hit · tolls · names, words, copies · what is told at all

Points times weight add up to a score; two thresholds part it into one act, unsure, and two acts. No outlet's name and
no word's rarity enters: the score of a pair depends on the pair alone, so the order of arrival cannot matter.
"""

from collections.abc import Callable
from typing import NamedTuple

from tawthiq.incidents.comparisons.finding import Finding
from tawthiq.incidents.comparisons.kind import compare_kinds, compare_weapons
from tawthiq.incidents.comparisons.place import compare_places
from tawthiq.incidents.comparisons.sides import compare_initiators, compare_targets
from tawthiq.incidents.comparisons.specifics import compare_specifics
from tawthiq.incidents.comparisons.time import compare_dates, compare_hours
from tawthiq.incidents.comparisons.tolls import compare_tolls
from tawthiq.incidents.comparisons.wording import compare_copies, compare_hit, compare_names, compare_words
from tawthiq.incidents.members import Telling

__all__ = ["APART", "COMPARISONS", "ONE_ACT", "UNSURE", "Comparison", "Finding", "Score", "explain", "score"]


class Comparison(NamedTuple):
    """One comparison of the list: its points are multiplied by `weight`, for the reason in `why`."""

    name: str
    weight: float
    compare: Callable[[Telling, Telling], Finding]
    why: str


COMPARISONS: tuple[Comparison, ...] = (
    Comparison("place", 3.0, compare_places, "an act has one place, and reporters know it best"),
    Comparison("date", 2.5, compare_dates, "an act has one time; dates are wrong more often than places"),
    Comparison("type", 1.2, compare_kinds, "few types are taken for each other"),
    Comparison(
        "tolls", 3.0, compare_tolls, "an odd figure told twice is hardly chance; a different one may be an update"
    ),
    Comparison("initiators", 1.0, compare_initiators, "the doer is disputed, so a difference says little"),
    Comparison("targets", 1.0, compare_targets, "who was hit is disputed less than who did it"),
    Comparison("hour", 1.8, compare_hours, "parts two strikes on one town on one day"),
    Comparison("names", 1.6, compare_names, "a market or a family named by both"),
    Comparison("hit", 1.5, compare_hit, "a market is not a hospital, whatever the words"),
    Comparison("specifics", 2.0, compare_specifics, "raids recalled in passing have place and kind of any raid there"),
    Comparison("weapons", 0.5, compare_weapons, "weapons are told loosely"),
    Comparison("words", 1.5, compare_words, "one act calls for the same words"),
    Comparison("copy", 4.0, compare_copies, "a copy tells what its original tells, whatever else differs"),
)
"""In the order of what they cost and decide: a pair that can no longer reach `UNSURE` is given up early."""

ONE_ACT = 5.0
"""Score from which two tellings are one act: on the stories of tests/incidents no pair of two acts reaches it."""
UNSURE = 3.2
"""Score from which a person is asked."""
APART = 0.0
"""Score under which two tellings are never put into one incident, whatever stands between them."""

_LEFT = tuple(sum(c.weight for c in COMPARISONS[i + 1 :]) for i in range(len(COMPARISONS)))


class Score(NamedTuple):
    """The sum for a pair and the reasons with the points each gave, in the order of the list."""

    total: float
    reasons: tuple[str, ...]


def score(a: Telling, b: Telling, floor: float = UNSURE) -> float:
    """The sum of all comparisons, the same either way round; below `floor` it may be cut short."""
    if b.key < a.key:
        a, b = b, a
    total = 0.0
    for comparison, left in zip(COMPARISONS, _LEFT, strict=True):
        points = comparison.compare(a, b)[0]
        if points:
            total += points * comparison.weight
        if total + left < floor:
            break
    return round(total, 6)


def explain(a: Telling, b: Telling) -> Score:
    """The sum of all comparisons, the same either way round, with every reason that counted."""
    if b.key < a.key:
        a, b = b, a
    total = 0.0
    reasons: list[str] = []
    for comparison in COMPARISONS:
        found = comparison.compare(a, b)
        gained = found.points * comparison.weight
        total += gained
        if found.reason:
            reasons.append(f"{comparison.name} {gained:+.1f}: {found.words()}")
    return Score(round(total, 6), tuple(reasons))
