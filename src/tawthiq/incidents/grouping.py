"""An incident is a set of tellings that all fit together, not a chain in which each fits only the next.

A ~ B and B ~ C do not make A ~ C: two sets are joined only if their tellings fit on average and no two of them, or of
many very few, are plainly apart. Pairs are taken in the order of their scores, so the same tellings give the same sets
in any order.
"""

from collections.abc import Callable, Iterable, Mapping

from tawthiq.incidents.comparisons import APART, ONE_ACT
from tawthiq.incidents.comparisons.kind import EXPLOSIVE, TAKEN_FOR
from tawthiq.incidents.comparisons.place import FINE, ONE_PLACE_KM, kilometres
from tawthiq.incidents.comparisons.time import gap
from tawthiq.incidents.members import Telling

MEAN = 3.6
"""Least mean score between the tellings of two sets that are joined."""
STRAY = 0.05
"""Share of pairs that may be apart: of thirty reports one has a wrong date and recalls another target."""
CROSS = 400
"""Pairs looked at between two sets; larger sets are represented by an even choice of their tellings."""
BATTLE_KM = 8.0
"""Distance within which a strike belongs to the battle told of the area around it."""

Pair = tuple[str, str]
Constraints = Mapping[str, Mapping[str, bool]]
"""A person's word on pairs of tellings: true, one act; false, two acts."""


def pair(a: str, b: str) -> Pair:
    """Two keys in a fixed order."""
    return (a, b) if a <= b else (b, a)


def told_apart(a: Telling, b: Telling) -> bool:
    """Whether one report tells the two as two acts.

    A strike inside a battle belongs to the battle (ACLED), looting on its day to the attack, unless each has its own
    toll; and an act may be recalled again further down, without day and toll.
    """
    return a.report == b.report and not (_battle(a, b) or _again(a, b))


def one_battle(a: Telling, b: Telling) -> bool:
    """Whether one report tells a battle and a strike inside it."""
    return a.report == b.report and _battle(a, b)


def _battle(a: Telling, b: Telling) -> bool:
    battle = "armed_clash" in (a.type, b.type) and (a.type in EXPLOSIVE or b.type in EXPLOSIVE)
    other_name = frozenset((a.type, b.type)) in TAKEN_FOR and a.dated and b.dated
    return (battle or other_name) and gap(a, b) in (0, None) and not (a.tolls and b.tolls) and _beside(a, b)


def _again(a: Telling, b: Telling) -> bool:
    return a.type == b.type and any(not (one.dated or one.tolls) for one in (a, b)) and _beside(a, b)


def _beside(a: Telling, b: Telling) -> bool:
    """Nothing told places them apart: a report that names two towns, or two names of which one is on no map, does."""
    apart = kilometres(a, b)
    if apart is None:
        return not (a.place and b.place) or a.place == b.place
    return apart <= (ONE_PLACE_KM if a.level in FINE and b.level in FINE else BATTLE_KM)


class Grouping:
    """The sets of one component. `score` gives the score of any pair, candidates or not."""

    def __init__(
        self, tellings: Mapping[str, Telling], score: Callable[[str, str], float], constraints: Constraints
    ) -> None:
        self._tellings = tellings
        self._score = score
        self._constraints = constraints
        self._set_of: dict[str, list[str]] = {key: [key] for key in tellings}

    def run(self, edges: Iterable[tuple[float, str, str]]) -> list[list[str]]:
        """Sets of keys, each in order; `edges` are the pairs with a score of at least `ONE_ACT`."""
        self._join_judged()
        for total, a, b in sorted(edges, key=lambda edge: (-edge[0], edge[1], edge[2])):
            ones, others = self._set_of[a], self._set_of[b]
            if ones is not others and total >= ONE_ACT and self._fit(ones, others):
                self._join(ones, others)
        sets = {id(found): found for found in self._set_of.values()}
        return sorted(sorted(found) for found in sets.values())

    def _join_judged(self) -> None:
        """What a person joined is joined first; nothing the rules find stands against it."""
        for a in sorted(self._constraints):
            for b, same in sorted(self._constraints[a].items()):
                if same and a in self._set_of and b in self._set_of and self._set_of[a] is not self._set_of[b]:
                    self._join(self._set_of[a], self._set_of[b])

    def _join(self, ones: list[str], others: list[str]) -> None:
        joined = sorted(ones + others)
        for key in joined:
            self._set_of[key] = joined

    def _fit(self, ones: list[str], others: list[str]) -> bool:
        for a in ones:
            judged = self._constraints.get(a)
            if judged and any(judged.get(b) is False for b in others):
                return False
        reports = {self._tellings[key].report: key for key in ones}
        for b in others:
            mine = reports.get(self._tellings[b].report)
            if mine is not None and any(
                told_apart(self._tellings[a], self._tellings[b])
                for a in ones
                if self._tellings[a].report == self._tellings[b].report
            ):
                return False
        return self._fit_on_average(ones, others)

    def _fit_on_average(self, ones: list[str], others: list[str]) -> bool:
        total, counted, strays = 0.0, 0, 0
        lefts, rights = _chosen(ones, others)
        for left in self._by_report(lefts):
            for right in self._by_report(rights):
                found = max(self._score(*pair(a, b)) for a in left for b in right)
                strays += found < APART
                total += found
                counted += 1
        return strays <= STRAY * counted and total / counted >= MEAN

    def _by_report(self, keys: list[str]) -> list[list[str]]:
        """What one report tells of the act speaks together: the battle and the strike inside it."""
        out: dict[str, list[str]] = {}
        for key in keys:
            out.setdefault(self._tellings[key].report, []).append(key)
        return list(out.values())


def _chosen(ones: list[str], others: list[str]) -> tuple[list[str], list[str]]:
    """All tellings of two sets, or an even choice where their pairs are more than `CROSS`."""
    if len(ones) * len(others) <= CROSS:
        return ones, others
    most = int(CROSS**0.5)
    few = max(min(len(ones), len(others), most), 1)
    many = CROSS // few
    if len(ones) <= len(others):
        return _even(ones, few), _even(others, many)
    return _even(ones, many), _even(others, few)


def _even(keys: list[str], number: int) -> list[str]:
    if len(keys) <= number:
        return keys
    return [keys[i * len(keys) // number] for i in range(number)]
