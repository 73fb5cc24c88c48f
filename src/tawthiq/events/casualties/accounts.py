"""The same figure from the same mouth is one account; so is one told first without a speaker and then with one.

Two speakers are two accounts; another value or bound is its own. A vague word beside a number from the same mouth,
and a headline that only drops a bound, say nothing new.
"""

from dataclasses import dataclass, field

from tawthiq.claims.model import Claims, ClaimScope, Speaker
from tawthiq.events.casualties.model import Toll


@dataclass(slots=True)
class Account:
    """A toll with the claim that tells it; `scope` None in the outlet's own voice; `part` of another account."""

    toll: Toll
    scope: ClaimScope | None
    title: bool
    whole: "Account | None" = None
    series: set[int] = field(default_factory=set)

    @property
    def speaker(self) -> Speaker | None:
        """Who says it; nobody for an opinion, whose figures are the outlet's."""
        return None if self.scope is None or self.scope.opinion else self.scope.speaker


def accounts_of(tolls: list[tuple[Toll, bool]], claims: Claims) -> list[Account]:
    """Accounts of one act in order; `tolls` come with whether they stand in the title."""
    kept: list[Account] = []
    stands_for: dict[int, Account] = {}
    for toll, title in tolls:
        account = Account(toll, claims.over(toll.anchor), title, series={toll.series})
        same = next((k for k in kept if toll.series not in k.series and _one_account(k, account)), None)
        if same is None:
            kept.append(account)
            stands_for[id(toll)] = account
            continue
        stands_for[id(toll)] = same
        same.series.add(toll.series)
        if _better(account, same):
            same.toll, same.scope, same.title = account.toll, account.scope, account.title
    for account in kept:
        whole = account.toll.whole
        account.whole = stands_for.get(id(whole)) if whole is not None else None
        if account.whole is account:
            account.whole = None
    return [a for a in kept if not _says_nothing_new(a, kept)]


def _one_account(one: Account, other: Account) -> bool:
    a, b = one.toll, other.toll
    if a.outcome != b.outcome or a.value != b.value or a.high != b.high or a.denied != b.denied:
        return False
    if a.including != b.including and a.value is None:
        return False
    same_mouth = one.speaker is other.speaker
    unsaid = one.speaker is None or other.speaker is None
    if a.value is None:
        return same_mouth or unsaid
    if a.named != b.named and not (one.title or other.title):
        return same_mouth or unsaid
    bounds = a.bound == b.bound or (unsaid and "exact" in (a.bound, b.bound))
    return bounds and (same_mouth or unsaid)


def _better(new: Account, old: Account) -> bool:
    """An account with a speaker, then one with a bound, then one outside the headline is kept."""
    return _worth(new) > _worth(old)


def _worth(account: Account) -> tuple[bool, bool, bool]:
    return (account.speaker is not None, account.toll.bound != "exact", not account.title)


def _says_nothing_new(account: Account, accounts: list[Account]) -> bool:
    """A vague word where the same mouth, or for the outlet any mouth, gives a number for the same outcome."""
    if account.toll.value is not None or account.toll.including:
        return False
    return any(
        a.toll.value
        and a.toll.outcome == account.toll.outcome
        and not a.toll.including
        and (account.speaker is None or a.speaker is account.speaker)
        for a in accounts
        if a is not account
    )
