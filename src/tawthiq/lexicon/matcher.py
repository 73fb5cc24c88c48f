"""One pass of an Aho-Corasick automaton finds every term of every table; clitics decide which finds are words.

A term counts where it begins a word or follows a chain of proclitics its form allows (و, ف, ب, ل, ك, ال, س …) and ends
a word or is followed by an enclitic its form allows (ه, ها, هم …).
"""

from ahocorasick_rs import AhoCorasick, Implementation

from tawthiq.lexicon.compiled import Compiled
from tawthiq.lexicon.tables import Entry
from tawthiq.text import Text


class Term:
    """A term found: words `first`:`last` (half open), shadow offsets `start`:`end` of the term without its clitics.

    `feature` is the form's (past, sg, du …); `proclitic`, `enclitic` are the letters glued to it.
    """

    __slots__ = ("enclitic", "end", "entry", "feature", "first", "last", "proclitic", "start")

    def __init__(
        self, entry: Entry, feature: str, start: int, end: int, first: int, last: int, proclitic: str, enclitic: str
    ) -> None:
        self.entry = entry
        self.feature = feature
        self.start = start
        self.end = end
        self.first = first
        self.last = last
        self.proclitic = proclitic
        self.enclitic = enclitic

    def __repr__(self) -> str:
        return f"Term({self.entry.table} {self.entry.term!r} {self.feature} {self.first}:{self.last})"


class Matches:
    """Every term found in one report, by table. Terms of a table are in order of start, the longer first."""

    __slots__ = ("_at", "_tables")

    def __init__(self, tables: dict[str, list[Term]]) -> None:
        self._tables = tables
        self._at: dict[str, dict[int, Term]] = {}

    def all(self, table: str) -> list[Term]:
        """Every term of a table, overlapping ones too."""
        return self._tables.get(table, [])

    def longest(self, table: str) -> list[Term]:
        """Terms of a table, leftmost longest, none overlapping."""
        out: list[Term] = []
        free = 0
        for term in self._tables.get(table, ()):
            if term.first >= free:
                out.append(term)
                free = term.last
        return out

    def at(self, table: str, word: int) -> Term | None:
        """The longest term of a table that begins at a word."""
        by_word = self._at.get(table)
        if by_word is None:
            by_word = self._at[table] = {}
            for term in self._tables.get(table, ()):
                by_word.setdefault(term.first, term)
        return by_word.get(word)


class Matcher:
    """The compiled tables with their automaton; safe to use for any number of reports."""

    def __init__(self, compiled: Compiled) -> None:
        self.digest = compiled.digest
        self._readings = compiled.readings
        self._automaton = AhoCorasick(compiled.surfaces, implementation=Implementation.ContiguousNFA)

    def match(self, text: Text) -> Matches:
        """All terms of all tables in a report, in time linear in its length."""
        shadow = text.shadow
        word_of = _word_index(text)
        words = text.words
        tables: dict[str, list[Term]] = {}
        readings = self._readings
        for number, start, end in self._automaton.find_matches_as_indexes(shadow, overlapping=True):
            first = word_of[start]
            last = word_of[end - 1]
            head = words[first].start
            tail = words[last].end
            if start - head > 3 or tail - end > 3:
                continue
            proclitic = shadow[head:start]
            enclitic = shadow[end:tail]
            for pattern in readings(number):
                if proclitic in pattern.proclitics and enclitic in pattern.enclitics:
                    tables.setdefault(pattern.entry.table, []).append(
                        Term(pattern.entry, pattern.feature, start, end, first, last + 1, proclitic, enclitic)
                    )
        for terms in tables.values():
            terms.sort(key=_order)
        return Matches(tables)


def _order(term: Term) -> tuple[int, int, int, str, int]:
    return (term.first, -term.last, term.start - term.end, term.entry.term, term.entry.line)


def _word_index(text: Text) -> list[int]:
    """For each shadow offset the number of the word that holds it (white space: the word before)."""
    index: list[int] = []
    words = text.words
    for number, word in enumerate(words):
        index.extend([number - 1 if number else 0] * (word.start - len(index)))
        index.extend([number] * (word.end - word.start))
    index.extend([len(words) - 1] * (len(text.shadow) - len(index)))
    return index
