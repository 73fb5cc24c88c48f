"""Merges, splits and moves bind pairs of tellings; where two entries clash, the later one stands."""

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations, product

from tawthiq.incidents.judgements.entry import Judgement, TellingRef

ALL_PAIRS = 30
"""Tellings up to which a merge binds each to each; in larger ones each is bound to the first."""

Resolve = Callable[[TellingRef], str | None]


class Applied:
    """Pairs bound by judgements: `pairs[a][b]` true for one act, false for two.

    `overruled` are ids of entries that a later one stands against, `waiting` those whose reports are not here.
    """

    def __init__(self) -> None:
        self.pairs: dict[str, dict[str, bool]] = {}
        self.overruled: set[str] = set()
        self.waiting: set[str] = set()
        self._sets: dict[str, set[str]] = {}
        self._apart: dict[str, set[str]] = {}

    def bind(self, a: str, b: str, same: bool) -> bool:
        """Bind a pair unless a later entry stands against it; says whether it was bound."""
        ones, others = self._sets.setdefault(a, {a}), self._sets.setdefault(b, {b})
        if same:
            if ones is not others and any(self._apart.get(key, set()) & others for key in ones):
                return False
            if ones is not others:
                ones |= others
                for key in others:
                    self._sets[key] = ones
        elif ones is others:
            return False
        else:
            self._apart.setdefault(a, set()).add(b)
            self._apart.setdefault(b, set()).add(a)
        self.pairs.setdefault(a, {})[b] = same
        self.pairs.setdefault(b, {})[a] = same
        return True


def constraints_of(entries: Sequence[Judgement], resolve: Resolve) -> Applied:
    """The pairs bound by standing entries; `resolve` finds the key of a telling, null while its report is not there."""
    applied = Applied()
    for entry in reversed(entries):
        bound = 0
        for a, b, same in _pairs(entry, resolve):
            bound += 1
            if not applied.bind(a, b, same):
                applied.overruled.add(entry.id)
        if not bound and entry.kind in ("merge", "split", "move"):
            applied.waiting.add(entry.id)
    return applied


def _pairs(entry: Judgement, resolve: Resolve) -> Iterator[tuple[str, str, bool]]:
    ones, others, onto = (
        sorted({key for ref in refs if (key := resolve(ref)) is not None})
        for refs in (entry.tellings, entry.others, entry.onto)
    )
    if entry.kind not in ("merge", "split", "move"):
        return
    together = sorted({*ones, *onto})
    within = combinations(together, 2) if len(together) <= ALL_PAIRS else ((together[0], key) for key in together[1:])
    for a, b in within:
        yield a, b, True
    for a, b in product(together, others):
        if a != b:
            yield a, b, False
