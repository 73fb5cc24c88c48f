"""A sentence ends at . ؟ ! or a line's end - but not inside a number, an abbreviation, or a closed quote.

Newsrooms glue full stops to the next word (`اللقب.وجاءت`), and break headlines with two (`للتحالف.. وأمريكا`).
"""

import re
from bisect import bisect_left
from itertools import pairwise

from tawthiq.text.quotation_marks import Quote
from tawthiq.text.words import Kind, Word

ENDS = frozenset((".", "؟", "!", "?"))
BRACKETS = frozenset((")", "]"))
GO_ON = frozenset(("،", ",", "؛", ";", ":"))
"""Marks after which the sentence is not over."""
INITIALS = 3
"""Letters of the name of a news agency: أ ف ب, د ب أ."""
LONGEST_QUOTE = 120
"""Words a closed quote may hold and still keep its sentence whole; longer ones break at their full stops."""

_line_end = re.compile("\n")


class Sentence:
    """Sentence number `number`: words `first`:`last` (half open) of paragraph number `paragraph`.

    `title` is true for the report's title.
    """

    __slots__ = ("first", "last", "number", "paragraph", "title")

    def __init__(self, number: int, first: int, last: int, paragraph: int, title: bool) -> None:
        self.number = number
        self.first = first
        self.last = last
        self.paragraph = paragraph
        self.title = title

    def __repr__(self) -> str:
        return f"Sentence({self.first}, {self.last}, paragraph={self.paragraph}, title={self.title})"


def split_paragraphs(starts: list[int], shadow: str) -> list[tuple[int, int]]:
    """Word ranges between line ends; `starts` are the offsets of the words."""
    ends = {bisect_left(starts, line.start()) for line in _line_end.finditer(shadow)}
    return list(pairwise(sorted(ends | {0, len(starts)})))


def split_sentences(
    words: list[Word], ends: list[int], paragraphs: list[tuple[int, int]], quotes: list[Quote], title_end: int
) -> list[Sentence]:
    """Sentences in order; they cover every word.

    `ends` are the numbers of the marks that may end one; `title_end` is a shadow offset (0 where there is no title).
    """
    kept = [quote for quote in quotes if quote.closed and quote.last - quote.first <= LONGEST_QUOTE]
    closings = {quote.last for quote in quotes if quote.closed}
    out: list[Sentence] = []
    q = 0
    for number, (first, last) in enumerate(paragraphs):
        start = first
        title = words[first].start < title_end
        for i in ends[bisect_left(ends, first) : bisect_left(ends, last)]:
            while q < len(kept) and kept[q].last <= i:
                q += 1
            end = _after_closings(words, i + 1, last, closings)
            quoted = q < len(kept) and kept[q].first <= i
            if quoted and not (kept[q].last < end and words[i].form == "."):
                continue
            if end < last and start < end and _ends(words, i, start, end):
                out.append(Sentence(len(out), start, end, number, title))
                start = end
        out.append(Sentence(len(out), start, last, number, title))
    return out


def _after_closings(words: list[Word], i: int, last: int, closings: set[int]) -> int:
    """Word number `i`, or what follows the closing marks glued there: they belong to the sentence before."""
    while i < last and words[i].start == words[i - 1].end and (i in closings or words[i].form in BRACKETS):
        i += 1
    return i


def _ends(words: list[Word], i: int, start: int, end: int) -> bool:
    """Whether the end mark `i` ends a sentence that goes on to word `end`, where more words follow."""
    after = words[end]
    if after.form in ENDS:
        return False
    if words[i].form != ".":
        return True
    before = words[i - 1] if i > start else None
    glued = after.start == words[end - 1].end
    if before is None or after.form in GO_ON or (after.kind == Kind.MARK and glued and after.form not in '"([-'):
        return False
    if glued and before.kind == after.kind and before.kind in (Kind.NUMBER, Kind.LETTERS):
        return False
    return not _abbreviated(words, i, start, glued)


def _abbreviated(words: list[Word], i: int, start: int, glued: bool) -> bool:
    """A full stop after one letter shortens a word (د. محمد) - but not after the last of three initials (أ ف ب)."""
    if not _initial(words, i - 1) or words[i - 1].end != words[i].start:
        return False
    letters, at = 0, i - 1
    while at >= start and letters < INITIALS and _initial(words, at):
        letters += 1
        at -= 2 if at - 1 >= start and words[at - 1].form == "." else 1
    return glued or letters < INITIALS


def _initial(words: list[Word], at: int) -> bool:
    return words[at].kind in (Kind.ARABIC, Kind.LETTERS) and words[at].end - words[at].start == 1
