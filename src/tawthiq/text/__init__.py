"""A report on the page and its shadow: what is matched is folded, what is quoted is the page.

source → shadow (with a map back) → words → paragraphs → quotes → sentences

`read` does all of it once; every later stage works on word numbers and asks `span` for the words as printed.
"""

from bisect import bisect_right
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Mapping
from itertools import count

from tawthiq.record import Span
from tawthiq.text.normalise import fold_term
from tawthiq.text.offsets import Shadow
from tawthiq.text.quotation_marks import Quote, pair_quotes
from tawthiq.text.sentences import ENDS, Sentence, split_paragraphs, split_sentences
from tawthiq.text.words import Kind, Word, in_figures, word_columns

__all__ = ["OUTSIDE", "Kind", "Quote", "Sentence", "Shadow", "Text", "Word", "fold_term", "read"]


OUTSIDE = 100
"""Words before the first and behind the last that may be asked for; rules look at no more than a few."""
_nothing = [""] * OUTSIDE


class Text:
    """One report, read into words. Offsets named `start`, `end` are shadow offsets; `first`, `last` word numbers."""

    __slots__ = (
        "_sentence_at",
        "_shadow",
        "_starts",
        "form",
        "forms",
        "numbers",
        "paragraphs",
        "quotes",
        "sentences",
        "shadow",
        "source",
        "vowelled",
        "where",
        "words",
    )

    def __init__(self, source: str, title_length: int = 0) -> None:
        self._shadow = Shadow(source)
        self.source = source
        self.shadow = self._shadow.text
        self.forms, self._starts, ends, kinds = word_columns(self.shadow)
        """Folded letters of each word, in order."""
        self.words = list(map(Word, self.forms, self._starts, ends, kinds))
        self.form: Callable[[int], str] = (self.forms + _nothing).__getitem__
        """Folded letters of a word; "" outside the text, since what is before word 0 is counted from the end."""
        where: defaultdict[str, list[int]] = defaultdict(list)
        deque(map(list.append, map(where.__getitem__, self.forms), count()), maxlen=0)  # consumed in C, not in a loop
        self.where: Mapping[str, list[int]] = where
        """Numbers of the words of each form, in order."""
        self.numbers = in_figures(kinds)
        """Numbers of the words that are numbers in figures."""
        self.vowelled = {bisect_right(self._starts, at - 1) - 1 for at in self._shadow.breaks}
        """Words printed with more than their letters: every one with a vowel mark on it, and some without."""
        self.paragraphs = split_paragraphs(self._starts, self.shadow)
        quotes = pair_quotes(self.words, self.where.get('"', []), self.paragraphs, self._shadow.printed)
        title_end = self._shadow.before(title_length)
        self.sentences: list[Sentence] = split_sentences(
            self.words, self.places_of(ENDS), self.paragraphs, quotes, title_end
        )
        self._sentence_at: list[Sentence] = []
        """The sentence of each word; what is behind the last word, or before the first, is the last one's."""
        for sentence in self.sentences:
            self._sentence_at += [sentence] * (sentence.last - sentence.first)
        self._sentence_at += self.sentences[-1:] * OUTSIDE
        self.quotes: list[Quote] = [self._bounded(q) for q in quotes]

    def _bounded(self, quote: Quote) -> Quote:
        """An unclosed quote ends with its sentence."""
        if quote.closed or quote.first >= len(self.words):
            return quote
        return Quote(quote.first, min(quote.last, self.sentence_of(quote.first).last), closed=False)

    def places_of(self, forms: Iterable[str]) -> list[int]:
        """Numbers of the words that have one of some forms, in order."""
        where = self.where
        return sorted([number for form in where.keys() & forms for number in where[form]])

    def span(self, start: int, end: int) -> Span:
        """The words as printed of shadow range `start`:`end` (not empty)."""
        a, b = self._shadow.source_range(start, end)
        return Span(a, b, self.source[a:b])

    def printed(self, start: int, end: int) -> str:
        """The letters as printed, vowel marks among them, of shadow range `start`:`end` (not empty)."""
        a, b = self._shadow.source_range(start, end)
        return self.source[a:b]

    def printed_word(self, word: int) -> str:
        """Word number `word` as printed, with its vowel marks."""
        at = self.words[word]
        return self.printed(at.start, at.end)

    def is_printed_with(self, mark: str, word: int) -> bool:
        """Whether word number `word` is printed with a vowel mark."""
        return word in self.vowelled and mark in self.printed_word(word)

    def span_of(self, first: int, last: int) -> Span:
        """The words as printed of words `first`:`last` (half open, not empty)."""
        return self.span(self.words[first].start, self.words[last - 1].end)

    def sentence_number(self, word: int) -> int:
        """Number of the sentence that holds word number `word`."""
        return self._sentence_at[word].number

    def sentence_of(self, word: int) -> Sentence:
        """The sentence that holds word number `word`."""
        return self._sentence_at[word]

    def glued(self, word: int) -> bool:
        """Whether word number `word` is printed right after the one before it."""
        return 0 < word < len(self.words) and self.words[word - 1].end == self.words[word].start

    def word_at(self, offset: int) -> int:
        """Number of the last word that starts at or before shadow offset `offset`."""
        return bisect_right(self._starts, offset) - 1

    def words_within(self, start: int, end: int) -> range:
        """Numbers of the words that stand, whole or in part, in source range `start`:`end`.

        >>> read("قُتِلَ ٣ جنود.").words_within(7, 13)
        range(1, 3)
        """
        first, last = self._shadow.before(start), self._shadow.before(end)
        begin = self.word_at(first)
        if begin < 0 or (begin < len(self.words) and self.words[begin].end <= first):
            begin += 1
        return range(begin, max(begin, self.word_at(last - 1) + 1) if last > first else begin)


def read(source: str, title_length: int = 0) -> Text:
    """Read a report; any Unicode string is accepted. `title_length` counts the code points of its title.

    >>> text = read("قُتِلَ ٣ جنود.")
    >>> text.shadow
    'قتل 3 جنود.'
    >>> text.span(0, 3).text
    'قُتِلَ'
    """
    return Text(source, title_length)
