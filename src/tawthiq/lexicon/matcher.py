"""One pass of an Aho-Corasick automaton finds every term of every table; clitics decide which finds are words.

A term counts where it begins a word or follows a chain of proclitics its form allows (و, ف, ب, ل, ك, ال, س …) and ends
a word or is followed by an enclitic its form allows (ه, ها, هم …).
"""

from collections import defaultdict
from collections.abc import Mapping
from operator import attrgetter
from typing import TypeAlias

import msgspec
from ahocorasick_rs import AhoCorasick, Implementation

from tawthiq.lexicon.compiled import CLITICS, Compiled
from tawthiq.lexicon.tables import Entry
from tawthiq.text import Text

LONGEST_PROCLITIC = max(len(clitic) for before, _ in CLITICS for clitic in before)
LONGEST_ENCLITIC = max(len(clitic) for _, after in CLITICS for clitic in after)
MISSES_KEPT = 200_000
"""Clitics that a surface was seen with in vain are remembered up to so many."""

_order = attrgetter("order")
Readings: TypeAlias = tuple[tuple[str, Entry, str], ...]
"""Table, entry and feature of each reading."""


class Term(msgspec.Struct, eq=False, gc=False):
    """A term found: words `first`:`last` (half open), shadow offsets `start`:`end` of the term without its clitics.

    `feature` is the form's (past, sg, du …); `proclitic`, `enclitic` are the letters glued to it; `order` sorts terms
    by where they begin, the longer first.
    """

    entry: Entry
    feature: str
    start: int
    end: int
    first: int
    last: int
    proclitic: str
    enclitic: str
    order: int = 0

    def __repr__(self) -> str:
        return f"Term({self.entry.table} {self.entry.term!r} {self.feature} {self.first}:{self.last})"


class Matches:
    """Every term found in one report, by table. Terms of a table are in order of start, the longer first."""

    __slots__ = ("_at", "_tables")

    def __init__(self, tables: Mapping[str, list[Term]]) -> None:
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
        self._compiled = compiled
        self._automaton = AhoCorasick(compiled.surfaces, implementation=Implementation.ContiguousNFA)
        self._bare: dict[int, Readings] = {}
        self._glued: dict[tuple[int, str, str], Readings] = {}

    def match(self, text: Text) -> Matches:
        """All terms of all tables in a report, in time linear in its length."""
        shadow = text.shadow
        word_of = _word_index(text)
        starts = [word.start for word in text.words]
        ends = [word.end for word in text.words]
        tables: defaultdict[str, list[Term]] = defaultdict(list)
        for number, start, end in self._automaton.find_matches_as_indexes(shadow, overlapping=True):
            first = word_of[start]
            last = word_of[end - 1]
            head = starts[first]
            tail = ends[last]
            if start == head and end == tail:
                proclitic = enclitic = ""
                readings = self._bare.get(number)
            elif start - head > LONGEST_PROCLITIC or tail - end > LONGEST_ENCLITIC:
                continue
            else:
                proclitic = shadow[head:start]
                enclitic = shadow[end:tail]
                readings = self._glued.get((number, proclitic, enclitic))
            if readings is None:
                readings = self._readings(number, proclitic, enclitic)
            if readings:
                order = (first << 24) - ((last - first) << 12) + start - end
                last += 1
                for table, entry, feature in readings:
                    tables[table].append(Term(entry, feature, start, end, first, last, proclitic, enclitic, order))
        for terms in tables.values():
            terms.sort(key=_order)
        return Matches(tables)

    def _readings(self, number: int, proclitic: str, enclitic: str) -> Readings:
        """What a surface can be with these clitics; worked out once."""
        patterns = sorted(self._compiled.readings(number), key=lambda p: (p.entry.term, p.entry.line))
        found = tuple(
            (pattern.entry.table, pattern.entry, pattern.feature)
            for pattern in patterns
            if proclitic in pattern.proclitics and enclitic in pattern.enclitics
        )
        if not proclitic and not enclitic:
            self._bare[number] = found
        elif found or len(self._glued) < MISSES_KEPT:
            self._glued[number, proclitic, enclitic] = found
        return found


def _word_index(text: Text) -> list[int]:
    """For each shadow offset the number of the word that holds it (white space: the word before)."""
    index: list[int] = []
    done = 0
    before = 0
    for number, word in enumerate(text.words):
        if word.start > done:
            index.extend([before] * (word.start - done))
        index.extend([number] * (word.end - word.start))
        done = word.end
        before = number
    index.extend([before] * (len(text.shadow) - done))
    return index
