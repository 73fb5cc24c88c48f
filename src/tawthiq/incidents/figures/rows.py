"""Accounts that count the same people stand in one row: one outcome, one side; parts of a whole by their category.

Where one statement counts people of several categories side by side, each category is a row too, beside the row of all.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from tawthiq.incidents.accounts import group_of
from tawthiq.incidents.comparisons.kin import related
from tawthiq.incidents.model import Account
from tawthiq.record import Category, Outcome

OUTCOMES: tuple[Outcome, ...] = (
    "killed", "wounded", "killed_or_wounded", "missing", "captured", "abducted", "arrested", "displaced",
)  # fmt: skip


@dataclass(slots=True)
class Row:
    """One row. `taken` tell no side and were taken for the only side told; `parts` are the parts of its wholes.

    `within`: its people are counted in another row too. `groups` are accounts (by `id`) of people counted beside others
    whose side is told, where somebody else tells how many they were together.
    """

    outcome: Outcome
    side: str | None
    category: Category | None
    accounts: list[Account]
    taken: list[Account] = field(default_factory=list)
    parts: list[Account] = field(default_factory=list)
    within: bool = False
    groups: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class OnlySide:
    """The one side of which anybody tells losses: what its people are, and the origins that count more than it lost."""

    side: str
    groups: frozenset[str]
    beyond: frozenset[str]


def rows_of(accounts: Sequence[Account]) -> list[Row]:
    """Rows in the order of outcomes; wholes before parts."""
    out: list[Row] = []
    only = _only_side(accounts)
    for outcome in OUTCOMES:
        mine = [a for a in accounts if a.outcome == outcome]
        wholes = _wholes(outcome, [a for a in mine if not a.including], only)
        parts = _parts(outcome, [a for a in mine if a.including], [r for w in wholes for r in _by_category(w)])
        for row in wholes:
            row.parts = [a for a in mine if a.including and _part_of(a, row)]
        out += wholes + parts
    return out


def _only_side(accounts: Sequence[Account]) -> OnlySide | None:
    """The one side of which anybody tells losses, with what its people are; "no American was hurt" tells no losses."""
    found: dict[str, set[str]] = {}
    for one in accounts:
        if one.side is not None and one.count.value != 0 and not one.denied:
            home = next((s for s in found if related(s, one.side)), one.side)
            found.setdefault(home, set()).update(filter(None, [group_of(one.category)]))
    if len(found) != 1:
        return None
    ((side, groups),) = found.items()
    return OnlySide(side, frozenset(groups), _beyond(accounts, side))


def _beyond(accounts: Sequence[Account], side: str) -> frozenset[str]:
    """Origins with a whole of no side that is larger than any told for the side: it may count others too."""
    most: dict[Outcome, int] = {}
    for one in accounts:
        if one.side is not None and one.count.value and related(one.side, side):
            top = max(one.count.value, one.count.low or 0, one.count.high or 0)
            most[one.outcome] = max(most.get(one.outcome, 0), top)
    return frozenset(
        one.origin
        for one in accounts
        if one.side is None
        and not one.including
        and (one.count.value or 0) > most.get(one.outcome, one.count.value or 0)
    )


def _wholes(outcome: Outcome, accounts: list[Account], only: OnlySide | None) -> list[Row]:
    sides: dict[str, Row] = {}
    for one in accounts:
        if one.side is not None:
            home = next((s for s in sides if related(s, one.side)), one.side)
            sides.setdefault(home, Row(outcome, home, None, [])).accounts.append(one)
    untold = [a for a in accounts if a.side is None]
    if only is not None:
        side = only.side
        beside = sides[side].accounts if side in sides else []
        taken = _taken(untold, only, beside)
        if taken:
            sides.setdefault(side, Row(outcome, side, None, [])).taken = taken
        untold = [a for a in untold if a not in taken]
    sided = [sides[s] for s in sorted(sides)]
    rest = _without_side(outcome, untold, bool(sides))
    for row in rest:
        row.groups = _groups(row.accounts, [a for one in sided for a in one.accounts])
    return sided + rest


def _taken(untold: list[Account], only: OnlySide, beside: list[Account]) -> list[Account]:
    """Accounts without a side that can only mean the one side told: no other target named, no larger figure given.

    What one origin says stays together: if one of its figures cannot be taken, none is.
    """
    barred = {
        a.origin
        for a in untold
        if a.origin in only.beyond
        or group_of(a.category) not in (None, *only.groups)
        or _beside(a, beside)
        or any(target is None or not related(target, only.side) for target in a.targets)
    }
    return [a for a in untold if a.origin not in barred]


def _without_side(outcome: Outcome, accounts: list[Account], others: bool) -> list[Row]:
    """One row for the accounts without a side, named by their category where rows with a side stand beside it."""
    if not accounts:
        return []
    categories = {a.category for a in accounts}
    only = next(iter(categories - {"unknown"}), None) if len(categories) == 1 and others else None
    return [Row(outcome, None, only, accounts)]


def _groups(accounts: list[Account], sided: list[Account]) -> frozenset[int]:
    """Accounts of "and three workers" beside ten of a force, where another statement tells more than three of all."""
    groups = [a for a in accounts if _beside(a, sided)]
    most = max((a.count.value or 0 for a in accounts if not any(a is one for one in groups)), default=0)
    return frozenset(id(a) for a in groups if (a.count.value or most) < most)


def _by_category(whole: Row) -> list[Row]:
    """A row for each category that some statement counts beside another one; every account of it stands there."""
    told: dict[tuple[str, str, str], set[Category]] = {}
    for one in (*whole.accounts, *whole.taken):
        if one.category != "unknown":
            told.setdefault((one.report, one.origin, one.claim), set()).add(one.category)
    return [
        Row(
            whole.outcome,
            whole.side,
            category,
            [a for a in whole.accounts if a.category == category],
            [a for a in whole.taken if a.category == category],
            within=True,
        )
        for category in sorted({c for categories in told.values() if len(categories) > 1 for c in categories})
    ]


def _beside(one: Account, others: Iterable[Account]) -> bool:
    """Whether the same statement counts others beside these people."""
    return any((o.report, o.claim) == (one.report, one.claim) and o.victims != one.victims for o in others)


def _parts(outcome: Outcome, accounts: list[Account], beside: Iterable[Row]) -> list[Row]:
    """Rows of people counted in a whole too: parts told as such, and categories counted side by side."""
    rows: dict[tuple[str, str], Row] = {(row.side or "", row.category or ""): row for row in beside}
    for one in accounts:
        if one.category == "unknown" and one.side is None:
            continue
        key = (one.side or "", one.category)
        rows.setdefault(key, Row(outcome, one.side, one.category, [], within=True)).accounts.append(one)
    return [rows[key] for key in sorted(rows)]


def _part_of(part: Account, row: Row) -> bool:
    """Whether a part belongs to a whole of this row: told in the same report by the same origin."""
    return any(
        (a.report, a.origin) == (part.report, part.origin) and (part.side in (None, row.side) or row.side is None)
        for a in (*row.accounts, *row.taken)
    )
