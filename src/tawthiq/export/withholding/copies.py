"""A mark stands in a copy where a name stood, and every span is moved so that it leads to its words as they now are."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import TypeVar, cast

import msgspec

from tawthiq.export.withholding.places import Place
from tawthiq.record import WITHHELD, Span

ARABIC = ("arabic", "admin1_arabic", "country_arabic", "affiliation_arabic")
"""Names of the gazetteer and labels of sides, which are not the report's own words."""

S = TypeVar("S", bound=msgspec.Struct)


class Copy:
    """A text with the mark in places of it, and where each of its offsets has gone."""

    def __init__(self, source: str, places: Sequence[Place]) -> None:
        self.source = source
        self.places = places
        self._starts = [start for start, _ in places]
        pieces, done = [], 0
        for start, end in places:
            pieces += [source[done:start], WITHHELD]
            done = end
        self.text = "".join([*pieces, source[done:]])

    def marks(self) -> tuple[Span, ...]:
        """Where the mark stands for a name."""
        return tuple(Span(self.start(start), self.end(end), WITHHELD) for start, end in self.places)

    def span(self, span: Span) -> Span:
        """A span of the text in the copy; one that ends within a name takes in the whole mark."""
        start, end = self.start(span.start), self.end(span.end)
        return Span(start, end, self.text[start:end])

    def start(self, offset: int) -> int:
        """Where what begins at an offset begins in the copy."""
        before = bisect_right(self._starts, offset)
        if before and offset < self.places[before - 1][1]:
            offset, before = self.places[before - 1][0], before - 1
        return offset + self._grown(before)

    def end(self, offset: int) -> int:
        """Where what ends at an offset ends in the copy."""
        before = bisect_left(self._starts, offset)
        if before and offset < self.places[before - 1][1]:
            offset = self.places[before - 1][1]
        return offset + self._grown(before)

    def _grown(self, places: int) -> int:
        """How much longer the copy is than its source behind so many places."""
        return sum(len(WITHHELD) - (end - start) for start, end in self.places[:places])


def copied(struct: S, span: Callable[[Span], Span], words: Callable[[str], str]) -> S:
    """A copy of a struct with its spans moved and its words gone through.

    Words that are those of its own `evidence` are taken from there, so that both stay alike.
    """
    evidence = getattr(struct, "evidence", None)
    own = " ".join(evidence.text.split()) if isinstance(evidence, Span) else None
    changed: dict[str, object] = {}
    for name in struct.__struct_fields__:
        value = getattr(struct, name)
        if name in ARABIC:
            continue
        if own and isinstance(value, str) and " ".join(value.split()) == own:
            moved = span(cast("Span", evidence)).text
            new: object = moved if value == cast("Span", evidence).text else " ".join(moved.split())
        else:
            new = _copied(value, span, words)
        if new is not value:
            changed[name] = new
    return msgspec.structs.replace(struct, **changed) if changed else struct


def _copied(value: object, span: Callable[[Span], Span], words: Callable[[str], str]) -> object:
    if isinstance(value, str):
        return words(value)
    if isinstance(value, Span):
        return span(value)
    if isinstance(value, msgspec.Struct):
        return copied(value, span, words)
    if isinstance(value, tuple):
        return tuple(_copied(part, span, words) for part in value)
    return value
