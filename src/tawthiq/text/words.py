"""A printed Arabic word is often several: و + ل + التحالف; and a number is often glued to the noun it counts.

Words here are runs of one kind (Arabic letters, digits, other letters) or single marks; clitics stay inside the word
and are told apart by the lexicon's matcher.
"""

import re
from collections.abc import Iterator
from itertools import accumulate
from typing import Final

ARABIC = (
    "\u0621-\u063a\u0641-\u064a\u066e-\u066f\u0671-\u06d3\u06d5\u06ee-\u06ef\u06fa-\u06ff\u0750-\u077f\u08a0-\u08ff"
)

_word = re.compile(
    rf"([{ARABIC}]+)"
    r"|([0-9]+(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?)"
    rf"|([^\W_{ARABIC}0-9][^\W_{ARABIC}]*)"
    r"|(\S)",
)
"""A group for each `Kind`, in the order of their numbers."""

_form = re.compile(
    rf"[{ARABIC}]+|[0-9]+(?:,[0-9]{{3}})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?|[^\W_{ARABIC}0-9][^\W_{ARABIC}]*"
)
"""The first three of these: words alone, where nobody asks what kind they are of and where they stand."""

_parted = re.compile(rf"({_form.pattern}|\S)")
"""All four: parts a shadow into what is between words and the words, in turn."""

_number = re.compile(b"\x02")
"""A word's kind where it is a number."""

PROCLITICS_NAME = frozenset(("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "فب", "فل", "وك", "ا"))
PROCLITICS_NOUN = PROCLITICS_NAME | frozenset(
    ("ال", "وال", "فال", "بال", "كال", "وبال", "فبال", "وكال", "لل", "ولل", "فلل")
)
PROCLITICS_VERB = frozenset(("", "و", "ف", "س", "وس", "فس", "ل", "ول", "فل", "ا", "اف", "او"))
ENCLITICS = frozenset(("ه", "ها", "هم", "هما", "هن", "نا", "ي", "ك", "كم"))
ENCLITICS_VERB = ENCLITICS | {"ني"}


FORMS_KEPT = 50_000
"""Forms whose kind is remembered; with more, all are forgotten and learnt anew."""


class Kind:
    """What a word is made of: plain numbers, since they are compared for every word."""

    ARABIC: Final = 1
    NUMBER: Final = 2
    LETTERS: Final = 3
    MARK: Final = 4


class Word:
    """One word of the shadow: its letters, where it stands (shadow offsets), and its kind."""

    __slots__ = ("end", "form", "kind", "start")

    def __init__(self, form: str, start: int, end: int, kind: int) -> None:
        self.form = form
        self.start = start
        self.end = end
        self.kind = kind

    def __repr__(self) -> str:
        return f"Word({self.form!r}, {self.start}, {self.end})"


class _Kinds(dict[str, int]):
    """The kind of each form, worked out once for the process."""

    def __missing__(self, form: str) -> int:
        if len(self) >= FORMS_KEPT:
            self.clear()
        word = _word.match(form)
        kind = self[form] = word.lastindex if word is not None and word.lastindex else Kind.MARK
        return kind


_kind_of = _Kinds().__getitem__

Columns = tuple[list[str], list[int], list[int], bytes]
"""The forms of words, where each starts and ends, and its kind."""


def word_columns(shadow: str) -> Columns:
    """Every word and mark of a shadow, in order; white space between them is all that is left out.

    >>> word_columns("15حوثيا و710 شهيد.")[0]
    ['15', 'حوثيا', 'و', '710', 'شهيد', '.']
    """
    parts = _parted.split(shadow)
    forms = parts[1::2]
    bounds = list(accumulate(map(len, parts)))
    return forms, bounds[:-1:2], bounds[1::2], bytes(map(_kind_of, forms))


def in_figures(kinds: bytes) -> list[int]:
    """Numbers of the words that are numbers in figures."""
    return [found.start() for found in _number.finditer(kinds)]


def split_words(shadow: str) -> list[Word]:
    """The same, a `Word` each.

    >>> split_words("و710 شهيد.")[1]
    Word('710', 1, 4)
    """
    return list(map(Word, *word_columns(shadow)))


def words_in_turn(shadow: str) -> Iterator[Word]:
    """The same, one after the other: for who needs only what stands before some word.

    >>> next(words_in_turn("غارة على إدلب")).form
    'غارة'
    """
    for m in _word.finditer(shadow):
        yield Word(m[0], m.start(), m.end(), m.lastindex)  # type: ignore[arg-type]


def word_forms(shadow: str) -> list[str]:
    """The words of a shadow, in order, as `split_words` has them; without the marks.

    >>> word_forms("15حوثيا و710 شهيد.")
    ['15', 'حوثيا', 'و', '710', 'شهيد']
    """
    return _form.findall(shadow)
