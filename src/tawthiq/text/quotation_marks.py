"""Quotation marks in Arabic news are of all kinds, reversed, doubled, glued to a prefix, and often never closed.

marks → shapes (does it open or close?) → pairs inside one paragraph → quotes

White space beside a mark tells what it does more surely than its glyph (`»تويتر»`); the glyph decides where white
space does not. A quote that is not closed is kept as opened and ends with its sentence: it swallows nothing.
"""

from bisect import bisect_right
from collections.abc import Callable

from tawthiq.text.words import PROCLITICS_NOUN, Kind, Word

OPENING = "«“„‟‹‘‚‛"
CLOSING = "»”›’"
SINGLE = "'‘’‚‛′`´＇"
FAMILY = {mark: family for family, marks in enumerate(("«»", "‹›", "“”„‟″", '"＂', SINGLE)) for mark in marks}
DEEPEST = 4
"""Quotes open at once that a closing mark is tried against."""

_OPENS, _CLOSES, _EITHER = range(3)


class Quote:
    """Words `first`:`last` (half open) stand between marks; `closed` false where only the opening mark is there."""

    __slots__ = ("closed", "first", "last")

    def __init__(self, first: int, last: int, closed: bool) -> None:
        self.first = first
        self.last = last
        self.closed = closed

    def __repr__(self) -> str:
        return f"Quote({self.first}, {self.last}, closed={self.closed})"


class _Mark:
    """One mark, or a run of one glyph (two apostrophes for a double mark): words `first`:`last`."""

    __slots__ = ("family", "first", "last", "shape", "single")

    def __init__(self, first: int, last: int, glyph: str, shape: int) -> None:
        self.first = first
        self.last = last
        self.shape = shape
        self.single = glyph in SINGLE and last - first == 1
        self.family = FAMILY.get(glyph, -1) if self.single == (glyph in SINGLE) else FAMILY['"']


def pair_quotes(
    words: list[Word], at: list[int], paragraphs: list[tuple[int, int]], printed: Callable[[int], str]
) -> list[Quote]:
    """Quotes in order, none inside another: an inner pair belongs to the outer one.

    `at` are the numbers of the words that are such marks; `printed` gives the source character of a shadow offset.
    """
    quotes: list[Quote] = []
    k = 0
    for first, last in paragraphs:
        marks: list[_Mark] = []
        while k < len(at) and at[k] < last:
            run = _run(words, at, k, printed)
            mark = _mark(words, at[k], at[run - 1] + 1, (first, last), printed)
            k = run
            if mark is not None:
                marks.append(mark)
        if marks:
            quotes += _pairs(marks, last)
    return quotes


def _run(words: list[Word], at: list[int], k: int, printed: Callable[[int], str]) -> int:
    """Where the run of glued marks of one glyph that begins at mark `k` ends."""
    glyph = printed(words[at[k]].start)
    end = k + 1
    while end < len(at) and words[at[end]].start == words[at[end - 1]].end and printed(words[at[end]].start) == glyph:
        end += 1
    return end


def _mark(
    words: list[Word], first: int, last: int, paragraph: tuple[int, int], printed: Callable[[int], str]
) -> _Mark | None:
    """A mark with its shape; None for an apostrophe (d'Ivoire) and for a pair with nothing in it."""
    start, end = words[first].start, words[last - 1].end
    before = words[first - 1] if first > paragraph[0] and words[first - 1].end == start else None
    after = words[last] if last < paragraph[1] and words[last].start == end else None
    if before and after and before.kind == Kind.LETTERS and after.kind == Kind.LETTERS:
        return None
    glyph = printed(start)
    if not before and not after and last - first > 1:
        return None
    return _Mark(first, last, glyph, _shape(before, after, glyph))


def _shape(before: Word | None, after: Word | None, glyph: str) -> int:
    """What the words glued to a mark, else its glyph, say about it."""
    opens = after is not None and (after.kind != Kind.MARK or after.form in '("[')
    closes = before is not None and (before.kind != Kind.MARK or before.form in '.؟!?)"]%')
    if opens != closes:
        return _OPENS if opens else _CLOSES
    if glyph in OPENING or (opens and before is not None and before.form in PROCLITICS_NOUN):
        return _OPENS
    return _CLOSES if glyph in CLOSING else _EITHER


def _pairs(marks: list[_Mark], end: int) -> list[Quote]:
    """Marks of one paragraph as quotes; what is still open at its end was never closed."""
    opened: list[_Mark] = []
    closed: list[Quote] = []
    for mark in marks:
        partner = _partner(opened, mark)
        if mark.shape == _OPENS or (mark.shape == _EITHER and partner is None):
            opened.append(mark)
        elif partner is not None:
            first = opened[partner].last
            while closed and closed[-1].first >= first:
                closed.pop()
            closed.append(Quote(first, mark.first, closed=True))
            del opened[partner:]
    return _ordered(closed, opened, end)


def _partner(opened: list[_Mark], mark: _Mark) -> int | None:
    """Which open mark this one closes: the last of its family, else the last that is double (or single) as it is."""
    near = range(len(opened) - 1, max(-1, len(opened) - 1 - DEEPEST), -1)
    for i in near:
        if opened[i].family == mark.family:
            return i
    return next((i for i in near if opened[i].single == mark.single), None)


def _ordered(closed: list[Quote], opened: list[_Mark], end: int) -> list[Quote]:
    """Open quotes between the closed ones, each ending where the next quote begins."""
    out: list[Quote] = list(closed)
    starts = sorted([mark.first for mark in opened] + [quote.first - 1 for quote in closed])
    for mark in opened:
        at = bisect_right(starts, mark.first)
        following = starts[at] if at < len(starts) else end
        if mark.last < following:
            out.append(Quote(mark.last, following, closed=False))
    return sorted(out, key=lambda quote: quote.first)
