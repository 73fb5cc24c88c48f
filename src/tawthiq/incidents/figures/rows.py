"""Accounts that count the same people stand in one row: one outcome, one side; parts of a whole by their category."""

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
    """One row. `taken` tell no side and were taken for the only side told; `parts` are the parts of its wholes."""

    outcome: Outcome
    side: str | None
    category: Category | None
    accounts: list[Account]
    taken: list[Account] = field(default_factory=list)
    parts: list[Account] = field(default_factory=list)


def rows_of(accounts: Sequence[Account]) -> list[Row]:
    """Rows in the order of outcomes; wholes before parts."""
    out: list[Row] = []
    only = _only_side(accounts)
    for outcome in OUTCOMES:
        mine = [a for a in accounts if a.outcome == outcome]
        wholes = _wholes(outcome, [a for a in mine if not a.including], only)
        parts = _parts(outcome, [a for a in mine if a.including])
        for row in wholes:
            row.parts = [a for a in mine if a.including and _part_of(a, row)]
        out += wholes + parts
    return out


def _only_side(accounts: Iterable[Account]) -> tuple[str, frozenset[str]] | None:
    """The one side of which anybody tells losses, with what its people are; "no American was hurt" tells no losses."""
    found: dict[str, set[str]] = {}
    for one in accounts:
        if one.side is not None and one.count.value != 0 and not one.denied:
            home = next((s for s in found if related(s, one.side)), one.side)
            found.setdefault(home, set()).update(filter(None, [group_of(one.category)]))
    if len(found) != 1:
        return None
    ((side, groups),) = found.items()
    return side, frozenset(groups)


def _wholes(outcome: Outcome, accounts: list[Account], only: tuple[str, frozenset[str]] | None) -> list[Row]:
    sides: dict[str, Row] = {}
    for one in accounts:
        if one.side is not None:
            home = next((s for s in sides if related(s, one.side)), one.side)
            sides.setdefault(home, Row(outcome, home, None, [])).accounts.append(one)
    untold = [a for a in accounts if a.side is None]
    if only is not None:
        side, groups = only
        beside = sides[side].accounts if side in sides else []
        taken = _taken(untold, side, groups, beside)
        if taken:
            sides.setdefault(side, Row(outcome, side, None, [])).taken = taken
        untold = [a for a in untold if a not in taken]
    return [sides[s] for s in sorted(sides)] + _without_side(outcome, untold, bool(sides))


def _taken(untold: list[Account], side: str, groups: frozenset[str], beside: list[Account]) -> list[Account]:
    """Accounts without a side that can only mean the one side told: their report names no other target.

    What one origin says stays together: if one of its figures cannot be taken, none is.
    """
    barred = {
        a.origin
        for a in untold
        if group_of(a.category) not in (None, *groups)
        or _beside(a, beside)
        or any(target is None or not related(target, side) for target in a.targets)
    }
    return [a for a in untold if a.origin not in barred]


def _without_side(outcome: Outcome, accounts: list[Account], others: bool) -> list[Row]:
    """Accounts without a side: one row, or one for civilians and one for combatants where one statement tells both."""
    if not accounts:
        return []
    groups = {group_of(a.category) for a in accounts}
    if {"civilian", "combatant"} <= groups and _told_together(accounts):
        rows = []
        for group, category in (("civilian", "civilian"), ("combatant", "combatant")):
            mine = [a for a in accounts if group_of(a.category) == group]
            rows.append(Row(outcome, None, category, mine))  # type: ignore[arg-type]
        rest = [a for a in accounts if group_of(a.category) is None]
        return [*([Row(outcome, None, None, rest)] if rest else []), *rows]
    categories = {a.category for a in accounts} - {"unknown"}
    only = next(iter(categories)) if len(categories) == 1 and others else None
    return [Row(outcome, None, only, accounts)]


def _told_together(accounts: Iterable[Account]) -> bool:
    """Whether one statement counts civilians and combatants beside each other."""
    told: dict[tuple[str, str], set[str | None]] = {}
    for one in accounts:
        told.setdefault((one.report, one.claim), set()).add(group_of(one.category))
    return any({"civilian", "combatant"} <= groups for groups in told.values())


def _beside(one: Account, others: Iterable[Account]) -> bool:
    """Whether the same statement counts others beside these people."""
    return any((o.report, o.claim) == (one.report, one.claim) and o.victims != one.victims for o in others)


def _parts(outcome: Outcome, accounts: list[Account]) -> list[Row]:
    rows: dict[tuple[str, str], Row] = {}
    for one in accounts:
        if one.category == "unknown" and one.side is None:
            continue
        key = (one.side or "", one.category)
        rows.setdefault(key, Row(outcome, one.side, one.category, [])).accounts.append(one)
    return [rows[key] for key in sorted(rows)]


def _part_of(part: Account, row: Row) -> bool:
    """Whether a part belongs to a whole of this row: told in the same report by the same origin."""
    return any(
        (a.report, a.origin) == (part.report, part.origin) and (part.side in (None, row.side) or row.side is None)
        for a in (*row.accounts, *row.taken)
    )
