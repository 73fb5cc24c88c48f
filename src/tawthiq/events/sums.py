"""A lead often sums up what the report then tells one by one; the sum belongs to none of the acts.

18 in the headline = 14 here + 4 there: the 18 is left out, or the dead would be counted twice.
"""

from itertools import combinations

from tawthiq.events.casualties import Toll
from tawthiq.events.grouping import Act

LEAST = 6
"""Below it figures add up by chance: of three such leads in the annotated reports one was a sum."""
MOST_PARTS = 5
MOST_TOLLS = 9
"""Tolls of one outcome over which parts of a sum are looked for; a report with more is not searched."""


def mark_sums(acts: list[Act]) -> None:
    """Mark as totals the tolls of title and lead that are sums of tolls of two or more later acts."""
    lead = [
        t for act in acts for telling in act.tellings if telling.title or telling.sentence <= 1 for t in telling.tolls
    ]
    for toll in lead:
        if toll.value and toll.value >= LEAST and not toll.including and not toll.total and _is_sum(toll, acts):
            toll.total = True


def _is_sum(toll: Toll, acts: list[Act]) -> bool:
    parts = [max(values) for act in acts if (values := [t.value for t in _others(toll, act) if t.value])]
    if len(parts) < 2 or len(parts) > MOST_TOLLS:
        return False
    return any(
        sum(some) == toll.value for n in range(2, min(len(parts), MOST_PARTS) + 1) for some in combinations(parts, n)
    )


def _others(toll: Toll, act: Act) -> list[Toll]:
    """Later tolls of an act that may be parts of a sum; the same figure again is the sum told again."""
    return [
        t
        for telling in act.tellings
        if not telling.title
        for t in telling.tolls
        if t.value != toll.value and t.first > toll.last and t.outcome == toll.outcome and not t.including and not t.total
    ]
