"""What one origin says in one row: its latest word, brought to one low, one told figure and one high."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from tawthiq.incidents.figures.rows import Row
from tawthiq.incidents.model import Account, Origin

AT_MOST = ("up_to", "less_than")


@dataclass(slots=True)
class Said:
    """The word of one origin. `told` is the figure as told; `low`, `high` its bounds, null where it sets none.

    `upper` is how far the word leaves room for what another origin tells. `beside`: it counts other people beside.
    """

    origin: Origin
    low: int | None = None
    told: int | None = None
    high: int | None = None
    open: bool = False
    upper: int | None = None
    latest: str = ""
    enemy: bool = False
    unconfirmed: bool = False
    outdated: bool = False
    notes: dict[int, str] = field(default_factory=dict)
    values: tuple[int, int] | None = None
    beside: bool = False

    def allows(self, value: int) -> bool:
        """Whether this word is told as that figure or leaves room for it: a bound up to twice, "about" a tenth."""
        if self.told is None:
            return False
        if self.told == value or (self.low is not None and self.upper is not None and self.low <= value <= self.upper):
            return True
        if self.open and self.low is not None:
            return self.low <= value <= 2 * self.told
        if self.upper is None and not self.open:
            return abs(value - self.told) * 10 <= self.told
        return False


def said_in(row: Row, origins: Mapping[str, Origin]) -> list[Said]:
    """The word of each origin that has one, in the order of origins; notes say what became of each account."""
    by_origin: dict[str, list[Account]] = {}
    for one in (*row.accounts, *row.taken):
        by_origin.setdefault(one.origin, []).append(one)
    out = [_said(origins[name], by_origin[name], row) for name in sorted(by_origin, key=lambda name: int(name[1:]))]
    _mark_outdated(out, row)
    return out


def _said(origin: Origin, accounts: list[Account], row: Row) -> Said:
    said = Said(origin)
    said.enemy = any(a.about_enemy for a in accounts)
    numbers = []
    for one in accounts:
        note = _sets_nothing(one) or ("mark.group" if id(one) in row.groups else "")
        if note:
            said.notes[id(one)] = note
        if note == "mark.denies":
            said.low = 0
        if not note:
            numbers.append(one)
    firm = [a for a in numbers if a.status != "unconfirmed"]
    said.unconfirmed = bool(numbers) and not firm
    numbers = firm or numbers
    if numbers:
        _take(said, numbers)
    elif any(n == "mark.vague" for n in said.notes.values()):
        _take_part(said, row)
    return said


def _sets_nothing(one: Account) -> str:
    if one.superseded_by is not None:
        return "mark.superseded"
    if one.denied:
        return "mark.denies" if one.count.value == 0 else "mark.denied"
    if one.status == "withheld":
        return "mark.withheld"
    if one.one_of:
        return "mark.one_of"
    return "mark.vague" if one.count.value is None else ""


def _take(said: Said, numbers: list[Account]) -> None:
    """One figure is the word; of groups that one statement counts, the largest; other figures are a range."""
    said.latest = max(a.published or "" for a in numbers)
    groups = _side_by_side(numbers)
    for largest, *others in groups:
        said.notes[id(largest)] = "mark.largest"
        said.notes.update((id(other), "mark.beside") for other in others)
    numbers = [a for a in numbers if said.notes.get(id(a)) != "mark.beside"]
    said.low = min((low for low in map(_low, numbers) if low is not None), default=None)
    said.high = max(_high(a) for a in numbers)
    said.told = _told(numbers)
    best = next((a for a in numbers if a.count.value == said.told), numbers[0])
    said.open = best.count.bound in ("at_least", "more_than")
    said.upper = None if said.open or best.count.bound == "about" else said.high
    said.beside = bool(groups)
    if said.upper is not None:
        said.upper = max([said.upper, *(sum(map(_high, group)) for group in groups)])
    figures = sorted({a.count.value or 0 for a in numbers})
    if len(figures) > 1:
        said.values = (figures[0], figures[-1])


def _told(numbers: Iterable[Account]) -> int | None:
    """The figure most reports give of this origin, of equals the larger: tolls rise. Null where it only limits it."""
    votes: dict[int, int] = {}
    for one in numbers:
        if one.count.value is not None and one.count.bound not in AT_MOST:
            votes[one.count.value] = votes.get(one.count.value, 0) + 1
    return max(votes, key=lambda value: (votes[value], value), default=None)


def _low(one: Account) -> int | None:
    if one.count.bound in AT_MOST:
        return None
    return one.count.low if one.count.low is not None else one.count.value


def _high(one: Account) -> int:
    for value in (one.count.high, one.count.low, one.count.value):
        if value is not None:
            return value
    return 0


def _side_by_side(numbers: list[Account]) -> list[list[Account]]:
    """The groups of different people that one statement counts ("an officer and a conscript"), the largest first."""
    by_claim: dict[tuple[str, str], list[Account]] = {}
    for one in numbers:
        by_claim.setdefault((one.report, one.claim), []).append(one)
    return [
        sorted(found, key=lambda a: (-_high(a), -(_low(a) or 0), a.evidence.start))
        for found in by_claim.values()
        if len(found) > 1 and len({(a.category, a.victims) for a in found}) == len(found) and _named(found)
    ]


def _named(found: Iterable[Account]) -> bool:
    """Whether each group is told by words of its own, so that none can be another one repeated."""
    return all(a.victims for a in found)


def _take_part(said: Said, row: Row) -> None:
    """A vague whole is at least the largest part its speaker counts."""
    parts = [
        a.count.low if a.count.low is not None else a.count.value
        for a in row.parts
        if a.origin == said.origin.id and not a.denied and a.superseded_by is None
    ]
    least = max((value for value in parts if value), default=None)
    if least is None:
        return
    said.low = said.high = least
    said.open = True
    for key, note in said.notes.items():
        if note == "mark.vague":
            said.notes[key] = "mark.part_floor"


def _mark_outdated(words: list[Said], row: Row) -> None:
    """When an origin raises its figure, others who told the old figure before tell the old figure still."""
    replaced: dict[int, str] = {}
    for one in row.accounts + row.taken:
        if one.superseded_by is not None and one.count.value is not None:
            day = max(
                (a.published or "" for a in row.accounts + row.taken if a.report == one.superseded_by), default=""
            )
            replaced[one.count.value] = max(replaced.get(one.count.value, ""), day)
    for word in words:
        if word.told is not None and word.told in replaced and word.latest < replaced[word.told]:
            word.outdated = True
