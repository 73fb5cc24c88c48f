"""What can be right or wrong about a record is a list of small questions, each counted on its own.

A measure gives, for one report: how many were right, how many stand in the gold, how many were given.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import NamedTuple, TypeAlias, TypeVar

from tawthiq.evaluation.names import same_name
from tawthiq.evaluation.places import place_hit
from tawthiq.evaluation.views import Account, EventView, View

T = TypeVar("T")


class Hits(NamedTuple):
    """Right, in the gold, given."""

    right: int
    gold: int
    given: int


Measure: TypeAlias = Callable[[View, View], Hits]


def relevance(gold: View, given: View) -> Hits:
    """The report tells of armed violence."""
    return Hits(gold.relevant and given.relevant, gold.relevant, given.relevant)


def counts(gold: View, given: View) -> Hits:
    """Outcome, number, upper number of a range, and whether it is part of another count."""
    return _equal((a.key for a in _numbered(gold)), (a.key for a in _numbered(given)))


def counts_and_bound(gold: View, given: View) -> Hits:
    """The same with the bound."""
    return _equal((a[:5] for a in _numbered(gold)), (a[:5] for a in _numbered(given)))


def attribution(gold: View, given: View) -> Hits:
    """A right count with the right speaker, or rightly with none."""
    return _paired(_numbered(gold), _numbered(given), _same_saying)


def attributed_only(gold: View, given: View) -> Hits:
    """The same among counts that have a speaker."""
    return _paired(_attributed(gold), _attributed(given), _same_saying)


def chain(gold: View, given: View) -> Hits:
    """The same among counts that are relayed, with one right relay."""
    relayed = [a for a in _attributed(gold) if a.via], [a for a in _attributed(given) if a.via]
    return _paired(*relayed, lambda a, b: _same_saying(a, b) and any(same_name(x, y) for x in a.via for y in b.via))


def vague_counts(gold: View, given: View) -> Hits:
    """Outcomes of counts told without a number."""
    return _equal(
        (a.outcome for a in gold.accounts if a.value is None), (a.outcome for a in given.accounts if a.value is None)
    )


def event(gold: View, given: View) -> Hits:
    """Type right, and two of place, date and a count; one where the gold tells no place or no date."""
    return _paired(gold.events, given.events, _same_event)


def event_type(gold: View, given: View) -> Hits:
    """Types of events."""
    return _equal((e.type for e in gold.events if e.type), (e.type for e in given.events if e.type))


def date(gold: View, given: View) -> Hits:
    """First and last day of events."""
    return _equal((e.date for e in gold.events if e.date), (e.date for e in given.events if e.date))


def place(gold: View, given: View) -> Hits:
    """Places of events, near enough."""
    return _paired([e.place for e in gold.events if e.place], [e.place for e in given.events if e.place], place_hit)


def initiator(gold: View, given: View) -> Hits:
    """Who acted."""
    return _paired(
        [name for e in gold.events for name in e.initiators],
        [name for e in given.events for name in e.initiators],
        same_name,
    )


def target(gold: View, given: View) -> Hits:
    """Who or what was struck."""
    return _paired(
        [name for e in gold.events for name in e.targets], [name for e in given.events for name in e.targets], same_name
    )


MEASURES: dict[str, Measure] = {
    "relevance": relevance,
    "counts": counts,
    "counts_and_bound": counts_and_bound,
    "attribution": attribution,
    "attributed_only": attributed_only,
    "chain": chain,
    "vague_counts": vague_counts,
    "event": event,
    "type": event_type,
    "date": date,
    "place": place,
    "initiator": initiator,
    "target": target,
}


def _numbered(view: View) -> list[Account]:
    return [account for account in view.accounts if account.value is not None]


def _attributed(view: View) -> list[Account]:
    return [account for account in _numbered(view) if account.source]


def _same_saying(gold: Account, given: Account) -> bool:
    return gold.key == given.key and same_name(gold.source, given.source)


def _same_event(gold: EventView, given: EventView) -> bool:
    if gold.type != given.type:
        return False
    shared = {a.key for a in gold.numbered} & {a.key for a in given.numbered}
    near = gold.place is not None and given.place is not None and place_hit(gold.place, given.place)
    agreeing = near + (gold.date is not None and gold.date == given.date) + bool(shared)
    told = (gold.place is not None) + (gold.date is not None) + bool(gold.numbered)
    return agreeing >= (2 if gold.place and gold.date else min(1, told))


def _equal(gold: Iterable[Hashable], given: Iterable[Hashable]) -> Hits:
    """Equal ones, each used once."""
    expected, found = Counter(gold), Counter(given)
    return Hits((expected & found).total(), expected.total(), found.total())


def _paired(gold: Sequence[T], given: Sequence[T], hit: Callable[[T, T], bool]) -> Hits:
    """Pairs in order: each of the gold takes the first of those left that hits."""
    left = list(given)
    right = 0
    for expected in gold:
        for at, found in enumerate(left):
            if hit(expected, found):
                del left[at]
                right += 1
                break
    return Hits(right, len(gold), len(given))
