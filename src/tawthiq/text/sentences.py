"""A sentence ends at . ؟ ! or a line's end - but not inside a number, an abbreviation, or a closed quote.

Newsrooms glue full stops to the next word (`اللقب.وجاءت`), and break headlines with two (`للتحالف.. وأمريكا`).
"""

from tawthiq.text.quotation_marks import Quote
from tawthiq.text.words import Kind, Word

ENDS = frozenset((".", "؟", "!", "?"))
LONGEST_QUOTE = 120
"""Words a closed quote may hold and still keep its sentence whole; longer ones break at their full stops."""


class Sentence:
    """Words `first`:`last` (half open) of paragraph number `paragraph`; `title` true for the report's title."""

    __slots__ = ("first", "last", "paragraph", "title")

    def __init__(self, first: int, last: int, paragraph: int, title: bool) -> None:
        self.first = first
        self.last = last
        self.paragraph = paragraph
        self.title = title

    def __repr__(self) -> str:
        return f"Sentence({self.first}, {self.last}, paragraph={self.paragraph}, title={self.title})"


def split_paragraphs(words: list[Word], shadow: str) -> list[tuple[int, int]]:
    """Word ranges between line ends."""
    out: list[tuple[int, int]] = []
    first = 0
    for i in range(1, len(words)):
        if "\n" in shadow[words[i - 1].end : words[i].start]:
            out.append((first, i))
            first = i
    if words:
        out.append((first, len(words)))
    return out


def split_sentences(
    words: list[Word], paragraphs: list[tuple[int, int]], quotes: list[Quote], title_end: int
) -> list[Sentence]:
    """Sentences in order; they cover every word. `title_end` is a shadow offset (0 where there is no title)."""
    kept = [q for q in quotes if q.closed and q.last - q.first <= LONGEST_QUOTE]
    out: list[Sentence] = []
    q = 0
    for number, (first, last) in enumerate(paragraphs):
        start = first
        title = words[first].start < title_end
        for i in range(first, last):
            if words[i].form not in ENDS or i + 1 == last:
                continue
            while q < len(kept) and kept[q].last <= i:
                q += 1
            quoted = q < len(kept) and kept[q].first <= i
            if not quoted and _ends(words, i, start):
                out.append(Sentence(start, i + 1, number, title))
                start = i + 1
        out.append(Sentence(start, last, number, title))
    return out


def _ends(words: list[Word], i: int, start: int) -> bool:
    if words[i + 1].form in ENDS:
        return False
    if words[i].form != ".":
        return True
    before, after = words[i - 1] if i > start else None, words[i + 1]
    glued = after.start == words[i].end
    if before is None or (after.kind == Kind.MARK and glued and after.form not in '"([-'):
        return False
    if before.kind == Kind.NUMBER and after.kind == Kind.NUMBER and glued:
        return False
    letters = before.kind in (Kind.ARABIC, Kind.LETTERS)
    if before.kind == Kind.LETTERS and after.kind == Kind.LETTERS and glued:
        return False
    abbreviation = letters and before.end - before.start == 1 and before.end == words[i].start
    return not abbreviation
