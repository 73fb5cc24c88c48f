"""A figure says how much is wrong; what was missed, and what was given for nothing, says where to look."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from tawthiq.evaluation.views import NOTHING, Account, Json, View, gold_view, record_view


class Miss(NamedTuple):
    """One report whose record differs: relevance in the gold and given, counts missed, counts too many."""

    id: str
    relevant: bool
    given: bool
    lost: tuple[str, ...]
    extra: tuple[str, ...]


def misses(gold: Iterable[Json], records: Mapping[str, Json]) -> Iterator[Miss]:
    """Every report that differs in relevance or in a numbered count with its bound, in order."""
    for row in gold:
        record = records.get(row["id"])
        expected, given = gold_view(row), record_view(record) if record else NOTHING
        asked, found = _counted(expected), _counted(given)
        lost, extra = asked - found, found - asked
        if lost or extra or expected.relevant != given.relevant:
            yield Miss(row["id"], expected.relevant, given.relevant, _listed(lost), _listed(extra))


def _counted(view: View) -> Counter[str]:
    return Counter(_described(account) for account in view.accounts if account.value is not None)


def _described(account: Account) -> str:
    number = f"{account.value}-{account.high}" if account.high is not None else f"{account.value}"
    return f"{account.outcome} {account.bound} {number}{' (part)' if account.including else ''}"


def _listed(counted: Counter[str]) -> tuple[str, ...]:
    return tuple(sorted(counted.elements()))
