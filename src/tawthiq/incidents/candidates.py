"""Of a hundred thousand tellings only those near in time and place, or alike in toll or wording, are compared.

Every telling is entered under keys and asks for keys; two tellings meet whichever of them comes first. The roads:

    day × cell × family of types     the ordinary case; a fine cell for towns, a coarse one for districts and provinces
    day × words or name of a place   for a telling without a point, which may name the place all the same
    day × toll × family              for tellings whose place is untold, or taken for another of its name
    day × kind of target × family    for a telling without a point: the mosque, the bus
    toll × cell × week               one act under a wrong date
    bands of the wording             a copy under a wrong date and place
"""

from collections.abc import Iterator
from zlib import crc32

from tawthiq.incidents.comparisons.kind import families
from tawthiq.incidents.comparisons.tolls import SMALL
from tawthiq.incidents.copies import bands
from tawthiq.incidents.members import Telling

FINE = 0.1
"""Degrees of a fine cell: 11 km, so that neighbouring cells hold every village that is mistaken for another."""
COARSE = 1.0
"""Degrees of a coarse cell: the reach of a province."""
NEAR_DAYS = 1
"""Days by which the windows of one act's tellings may miss each other without a toll or a wording in common."""
LONGEST = 31
"""Days of the longest window that is entered day by day: a month. A year is met by toll and wording only."""
WEEK = 8
ODD = 10
"""Least toll that brings together tellings without a point on the map."""

_FAMILIES = {"force": 0, "taking": 1, "ground": 2, "protest": 3}
_OUTCOMES = ("killed", "wounded", "killed_or_wounded", "abducted", "arrested", "captured")


def _key(kind: int, *parts: int) -> int:
    """A key as one number: cheaper to keep than a tuple, and the same in every run."""
    out = kind
    for part in parts:
        out = (out << 20) | (part & 0xFFFFF)
    return out


class Place:
    """The cells of a telling; `fine` for a town, `wide` for an area, both for a town named like its province."""

    __slots__ = ("cell", "coarse", "fine", "wide")

    def __init__(self, telling: Telling) -> None:
        self.cell: tuple[int, int] | None = None
        self.coarse: tuple[int, int] | None = None
        self.fine = telling.level in ("site", "town")
        self.wide = telling.wide or not self.fine
        if telling.latitude is not None and telling.longitude is not None and telling.level != "country":
            self.cell = (int((telling.latitude + 90) / FINE), int((telling.longitude + 180) / FINE))
            self.coarse = (int((telling.latitude + 90) / COARSE), int((telling.longitude + 180) / COARSE))


def _days(telling: Telling, margin: int) -> range:
    if telling.first is None or telling.last is None or telling.last - telling.first > LONGEST:
        return range(0)
    return range(telling.first - margin, telling.last + margin + 1)


def _families(telling: Telling) -> list[int]:
    return [_FAMILIES.get(name, 4 + sum(name.encode()) % 64) for name in families(telling.type)]


def _around(cell: tuple[int, int], *before: int) -> list[int]:
    """Keys of a cell and its eight neighbours; `before` is what stands before the cell in the key."""
    base = _key(*before) << 40
    x, y = cell
    rows = (base | ((x - 1) << 20), base | (x << 20), base | ((x + 1) << 20))
    return [row | column for row in rows for column in (y - 1, y, y + 1)]


def _tolls(telling: Telling) -> list[tuple[int, int]]:
    return [
        (_OUTCOMES.index(outcome), toll.value)
        for outcome, tolls in telling.tolls.items()
        if outcome in _OUTCOMES
        for toll in tolls
        if toll.value >= SMALL
    ]


def _by_target(telling: Telling, place: Place, day: int, asking: bool) -> Iterator[int]:
    """Keys that bring a telling without a point to those that hit the same kind of thing."""
    kinds = ((15,) if asking else (14,)) if place.cell is not None else (14, 15)
    for target in _targets(telling):
        yield from (_key(kind, day, family, target) for kind in kinds for family in _families(telling))


def _targets(telling: Telling) -> list[int]:
    return [bit for bit in range(telling.kinds.bit_length()) if telling.kinds >> bit & 1]


def _week(telling: Telling) -> int | None:
    day = telling.first if telling.dated else telling.published
    return None if day is None else day // WEEK


def entered_under(telling: Telling) -> list[int]:
    """The keys a telling can be found by."""
    place, out = Place(telling), []
    if place.cell is not None and place.coarse is not None:
        for family in _families(telling):
            for day in _days(telling, 0):
                if place.fine:
                    out.append(_key(1, day, family, *place.cell))
                    out.append(_key(2, day, family, *place.coarse))
                if place.wide:
                    out.append(_key(3, day, family, *place.coarse))
    out += _unplaced(telling, place, 0)
    week = _week(telling)
    if week is not None:
        for outcome, value in _tolls(telling):
            if place.coarse is not None:
                out.append(_key(4, week, outcome, value, *place.coarse))
            if value >= ODD:
                out.append(_key(5 if place.coarse is not None else 6, week, outcome, value))
    out += [_key(7) << 64 | int.from_bytes(band, "big") for band in bands(telling.signature)]
    return out


def asked_under(telling: Telling) -> list[int]:
    """The keys under which a telling looks for others; the counterpart of `entered_under`."""
    place, out = Place(telling), []
    if place.cell is not None and place.coarse is not None:
        for family in _families(telling):
            for day in _days(telling, NEAR_DAYS):
                if place.fine:
                    out += _around(place.cell, 1, day, family)
                if place.wide:
                    out += _around(place.coarse, 2, day, family)
                out += _around(place.coarse, 3, day, family)
    out += _unplaced(telling, place, NEAR_DAYS)
    out += _asked_by_toll(telling, place)
    out += [_key(7) << 64 | int.from_bytes(band, "big") for band in bands(telling.signature)]
    return out


def _unplaced(telling: Telling, place: Place, margin: int) -> Iterator[int]:
    """Keys that bring a telling without a point to those whose place it names, and to others without one.

    What is entered with margin 0 is asked for with margin 1, the kinds of the two sides crossed.
    """
    asking = margin > 0
    name = crc32(telling.place.encode()) if telling.place and telling.level != "country" else None
    for day in _days(telling, margin):
        if name is not None and (asking or place.cell is None):
            yield _key(11, day, name)
        if name is not None and (not asking or place.cell is None):
            yield _key(12, day, name)
        for outcome, value in _tolls(telling):
            yield from (_key(13, day, family, outcome, value) for family in _families(telling))
        yield from _by_target(telling, place, day, asking)
        if place.cell is not None:
            yield from (_key(9 if asking else 8, day, word) for word in telling.place_words)
            continue
        yield from (_key(8 if asking else 9, day, word) for word in telling.said)
        for family in _families(telling):
            for told, tolls in telling.tolls.items():
                yield from (_key(10, day, family, len(told), toll.value) for toll in tolls)


def _asked_by_toll(telling: Telling, place: Place) -> Iterator[int]:
    week = _week(telling)
    if week is None:
        return
    for outcome, value in _tolls(telling):
        for near in (week - 1, week, week + 1):
            if place.coarse is not None:
                yield from _around(place.coarse, 4, near, outcome, value)
            if value >= ODD:
                yield _key(6, near, outcome, value)
                if place.coarse is None:
                    yield _key(5, near, outcome, value)


class Candidates:
    """The keys with the tellings entered under each; a lone telling stands by itself, several in a set."""

    __slots__ = ("_blocks",)

    def __init__(self) -> None:
        self._blocks: dict[int, Telling | set[Telling]] = {}

    def enter(self, telling: Telling) -> None:
        """Enter a telling under all its keys."""
        blocks = self._blocks
        for key in entered_under(telling):
            found = blocks.get(key)
            if found is None:
                blocks[key] = telling
            elif isinstance(found, set):
                found.add(telling)
            elif found is not telling:
                blocks[key] = {found, telling}

    def take_out(self, telling: Telling) -> None:
        """Take a telling out from under all its keys."""
        for key in entered_under(telling):
            found = self._blocks.get(key)
            if isinstance(found, set):
                found.discard(telling)
            if found is telling or found == set():
                del self._blocks[key]

    def of(self, telling: Telling) -> set[Telling]:
        """Every telling worth comparing with this one, itself left out."""
        out: set[Telling] = set()
        for key in asked_under(telling):
            found = self._blocks.get(key)
            if isinstance(found, set):
                out |= found
            elif found is not None:
                out.add(found)
        out.discard(telling)
        return out
