"""How well sets agree with the gold: pairs of tellings, and B-cubed, which gives every telling the same weight."""

from collections import Counter
from collections.abc import Mapping
from itertools import combinations
from typing import NamedTuple


class Measure(NamedTuple):
    precision: float
    recall: float

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def __str__(self) -> str:
        return f"P {self.precision:.3f}  R {self.recall:.3f}  F1 {self.f1:.3f}"


def pairwise(gold: Mapping[str, str], found: Mapping[str, str]) -> Measure:
    """Of all pairs put together how many belong together, and the other way round."""
    hit = made = wanted = 0
    for a, b in combinations(sorted(gold), 2):
        together, belong = found[a] == found[b], gold[a] == gold[b]
        hit += together and belong
        made += together
        wanted += belong
    return Measure(hit / made if made else 1.0, hit / wanted if wanted else 1.0)


def b_cubed(gold: Mapping[str, str], found: Mapping[str, str]) -> Measure:
    """For each telling the share of its set that belongs with it, and of its gold set that was found; then the mean."""
    both = Counter((gold[key], found[key]) for key in gold)
    of_gold, of_found = Counter(gold.values()), Counter(found[key] for key in gold)
    precision = sum(both[gold[k], found[k]] / of_found[found[k]] for k in gold) / len(gold)
    recall = sum(both[gold[k], found[k]] / of_gold[gold[k]] for k in gold) / len(gold)
    return Measure(precision, recall)
