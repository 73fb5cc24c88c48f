"""A toll is the best fingerprint of an act, and the worst: it grows by the hour and each side has its own.

So an exact figure in common speaks loudly, and a different one only softly against.
"""

from tawthiq.incidents.comparisons.finding import SILENT, Finding
from tawthiq.incidents.comparisons.kin import related
from tawthiq.incidents.members import Telling, Toll

SMALL = 3
"""Tolls below this are shared by too many acts to tell one from another."""
SLIP = 1
"""Difference of small figures that is one victim more or less, not another act."""
LARGE = 20
"""Tolls from which acts are so rare that near figures of one day and province speak for one act."""


def weight(value: int) -> float:
    """How well a figure told twice points to one act: 1 and 2 little, round numbers less than odd ones.

    >>> weight(1), weight(5), weight(20), weight(47)
    (0.25, 0.6, 0.7, 1.0)
    """
    if value < SMALL:
        return 0.25
    if value < 10:
        return 0.6
    return 0.7 if value % 10 == 0 else 1.0


def _agree(one: Toll, other: Toll) -> tuple[float, str]:
    """Points of two counts of one outcome."""
    if one.value == other.value:
        return (weight(one.value) if one.value else 0.3), "the same figure"
    low = max(one.low or 0, other.low or 0)
    high = min(one.high if one.high is not None else low, other.high if other.high is not None else low)
    open_ended = one.high is None or other.high is None
    smaller, larger = sorted((one.value, other.value))
    if open_ended and low <= high and smaller * 3 >= larger:
        return (0.4 if smaller >= LARGE else 0.2), "figures that can agree"
    if one.who and other.who and not related(one.who, other.who):
        return 0.0, "figures of other people"
    if not smaller:
        return -0.5, "none against some"
    if smaller * 10 >= larger * 7 or (smaller > SLIP and larger - smaller <= SLIP):
        return (0.25 if smaller >= LARGE else 0.0), "near figures"
    return (-0.2, "other figures") if smaller * 3 >= larger else (-0.35, "far figures")


def compare_tolls(a: Telling, b: Telling) -> Finding:
    """The best agreement of each outcome both count; two outcomes that agree say more than one."""
    best: list[tuple[float, str, int, int, str]] = []
    for outcome, ones in a.tolls.items():
        others = b.tolls.get(outcome)
        if others and len(ones) == len(others) == 1:
            points, words = _agree(ones[0], others[0])
            best.append((points, words, ones[0].value, others[0].value, outcome))
        elif others:
            best.append(
                (*max((*_agree(one, other), one.value, other.value) for one in ones for other in others), outcome)
            )
    if not best:
        return _dead_or_none(a, b)
    if len(best) == 1:
        return Finding(best[0][0], "{}", (_Reasons(best),))
    best.sort(reverse=True)
    points = best[0][0] + sum(p[0] for p in best[1:]) * 0.6
    return Finding(max(-1.0, min(1.0, points)), "{}", (_Reasons(best),))


def _dead_or_none(a: Telling, b: Telling) -> Finding:
    """Who counts the wounded and knows of dead says so; so dead in one telling and wounded alone in the other part."""
    for one, other in ((a, b), (b, a)):
        dead, hurt = one.tolls.get("killed"), other.tolls.get("wounded")
        if dead and hurt and "killed_or_wounded" not in other.tolls:
            most = max(toll.value for toll in dead)
            points = -0.25 if most >= SMALL else -0.15
            return Finding(
                points if most else 0.0, "one counts dead, {}, the other only wounded, {}", (most, hurt[-1].value)
            )
    return SILENT


class _Reasons:
    """The figures compared, put into words when somebody asks."""

    __slots__ = ("_found",)

    def __init__(self, found: list[tuple[float, str, int, int, str]]) -> None:
        self._found = found

    def __format__(self, _: str) -> str:
        return ", ".join(f"{words} {outcome}: {value} and {told}" for _, words, value, told, outcome in self._found)
