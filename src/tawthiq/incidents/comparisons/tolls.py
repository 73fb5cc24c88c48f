"""A toll is the best fingerprint of an act, and the worst: it grows by the hour and each side has its own.

So an exact figure in common speaks loudly, and a different one only softly against.
"""

from tawthiq.incidents.comparisons.finding import SILENT, Finding
from tawthiq.incidents.members import Telling, Toll

SMALL = 3
"""Tolls below this are shared by too many acts to tell one from another."""
COMPARED = ("killed", "wounded", "killed_or_wounded", "missing", "captured", "abducted", "arrested", "displaced")


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
        return 0.2, "figures that can agree"
    if not smaller:
        return -0.5, "none against some"
    if smaller * 10 >= larger * 7:
        return 0.0, "near figures"
    return (-0.2, "other figures") if smaller * 3 >= larger else (-0.35, "far figures")


def compare_tolls(a: Telling, b: Telling) -> Finding:
    """The best agreement of each outcome both count; two outcomes that agree say more than one."""
    best: list[tuple[float, str, str, int, int]] = []
    for outcome in COMPARED:
        ones, others = a.tolls.get(outcome), b.tolls.get(outcome)  # type: ignore[call-overload]
        if not ones or not others:
            continue
        pairs = [(*_agree(one, other), one.value, other.value) for one in ones for other in others]
        points, words, value, told = max(pairs)
        best.append((points, words, outcome, value, told))
    if not best:
        return SILENT
    best.sort(reverse=True)
    points = best[0][0] + sum(p[0] for p in best[1:]) * 0.6
    reason = ", ".join(f"{words} {outcome}: {value} and {told}" for _, words, outcome, value, told in best)
    return Finding(max(-1.0, min(1.0, points)), "{}", (reason,))
