"""Quotation marks in Arabic news are of all kinds, reversed, glued to a prefix, and often never closed.

A quote is paired inside its paragraph only. One that is not closed is kept as opened and ends with its sentence: it
swallows nothing.
"""

from tawthiq.text.words import Kind, Word

OPENING = "«“„‟‹"
CLOSING = "»”›"


class Quote:
    """Words `first`:`last` (half open) stand between marks; `closed` false where only the opening mark is there."""

    __slots__ = ("closed", "first", "last")

    def __init__(self, first: int, last: int, closed: bool) -> None:
        self.first = first
        self.last = last
        self.closed = closed

    def __repr__(self) -> str:
        return f"Quote({self.first}, {self.last}, closed={self.closed})"


def pair_quotes(words: list[Word], shadow: str, paragraphs: list[tuple[int, int]]) -> list[Quote]:
    """Quotes in order, not nested: an inner pair of another kind of mark belongs to the outer quote."""
    quotes: list[Quote] = []
    for first, last in paragraphs:
        marks = [i for i in range(first, last) if words[i].form == '"' and not _inside_word(words, i)]
        opened: int | None = None
        for at in marks:
            if opened is None:
                if _can_open(words, at, last, shadow):
                    opened = at
            elif _can_close(words, at, shadow):
                quotes.append(Quote(opened + 1, at, closed=True))
                opened = None
        if opened is not None:
            quotes.append(Quote(opened + 1, last, closed=False))
    return quotes


def _inside_word(words: list[Word], at: int) -> bool:
    """An apostrophe (d'Ivoire) is no quotation mark."""
    if at == 0 or at + 1 >= len(words):
        return False
    before, after = words[at - 1], words[at + 1]
    glued = before.end == words[at].start and after.start == words[at].end
    return glued and before.kind == Kind.LETTERS and after.kind == Kind.LETTERS


def _can_open(words: list[Word], at: int, last: int, shadow: str) -> bool:
    """An opening mark has a word right after it, or white space before it."""
    mark = words[at]
    if at + 1 >= last:
        return False
    glued_after = words[at + 1].start == mark.end and words[at + 1].kind != Kind.MARK
    spaced_before = mark.start == 0 or shadow[mark.start - 1].isspace()
    return glued_after or spaced_before


def _can_close(words: list[Word], at: int, shadow: str) -> bool:
    """A mark after white space and glued to the next word opens again rather than closes; any other closes."""
    mark = words[at]
    spaced_before = shadow[mark.start - 1].isspace()
    glued_after = mark.end < len(shadow) and (shadow[mark.end].isalnum())
    return not (spaced_before and glued_after)
