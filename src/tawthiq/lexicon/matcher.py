"""A word is looked up once, however often it is printed; one pass of an automaton finds the terms of several words.

A term counts where it begins a word or follows a chain of proclitics its form allows (و, ف, ب, ل, ك, ال, س …) and ends
a word or is followed by an enclitic its form allows (ه, ها, هم …).
"""

import re
import sys
from collections import defaultdict
from collections.abc import Callable
from operator import attrgetter
from typing import Any, TypeVar

from ahocorasick_rs import BytesAhoCorasick, Implementation

from tawthiq.lexicon.compiled import CLITICS, Compiled, Pattern
from tawthiq.lexicon.tables import Entry
from tawthiq.text import Text
from tawthiq.text.words import ARABIC

LONGEST_PROCLITIC = max(len(clitic) for before, _ in CLITICS for clitic in before)
LONGEST_ENCLITIC = max(len(clitic) for _, after in CLITICS for clitic in after)
WORDS_KEPT = 50_000
"""Words whose readings are remembered; with more, all are forgotten and learnt anew (about 300 bytes a word)."""

BY_FORM = frozenset(("claims/speakers/stops", "mentions/people/frames", "mentions/places/sides"))
"""Tables of everyday words, of which a report has 160: rules ask what a form is, and terms are made where asked for."""

CODE = "iso8859_6"
"""One byte a letter, so that the automaton's offsets are those of the shadow; a letter that ISO 8859-6 lacks is "?"."""
UNKNOWN = b"?"

_first = attrgetter("first")
T = TypeVar("T")
_one_word = re.compile(f"[{ARABIC}]+").fullmatch


Reading = tuple[str, Entry, str, int, int, str, str]
"""What a word can be: table, entry and feature, how many letters are glued before and after, and those clitics.

A plain tuple: it is taken apart for every word of every report, which a named one makes slower.
"""


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


class _Facts(dict[str, Any]):
    """What one-word terms of a table make of a word's form, worked out once for as long as the matcher lives."""

    __slots__ = ("_make", "_matcher", "_table")

    def __init__(self, matcher: "Matcher", table: str, make: Callable[[tuple[Reading, ...]], Any]) -> None:
        super().__init__()
        self._matcher = matcher
        self._table = table
        self._make = make

    def __missing__(self, form: str) -> Any:  # noqa: ANN401 - whatever the rule makes of a form
        if len(self) >= WORDS_KEPT:
            self.clear()
        found = self[form] = self._make(self._matcher.readings(self._table, form))
        return found


class _Known(dict[str, tuple[Reading, ...]]):
    """What a word of some form can be, by itself; learnt when it is first read."""

    __slots__ = ("_matcher",)

    def __init__(self, matcher: "Matcher") -> None:
        super().__init__()
        self._matcher = matcher

    def __missing__(self, form: str) -> tuple[Reading, ...]:
        return self._matcher.learn(form)


class _Terms(dict[str, list[Term]]):
    """By table, every term of a report; of a table asked for by form, made when they are asked for after all."""

    __slots__ = ("matcher", "phrases", "text")

    def __init__(self, matcher: "Matcher", text: Text, found: dict[str, list[Term]]) -> None:
        super().__init__(found)
        self.matcher = matcher
        self.text = text
        self.phrases = {table: self.pop(table) for table in BY_FORM if table in found}

    def __missing__(self, table: str) -> list[Term]:
        found = self[table] = self._made(table) if table in BY_FORM else []
        return found

    def _made(self, table: str) -> list[Term]:
        found = [
            Term(entry, feature, word.start + before, word.end - after, number, number + 1, proclitic, enclitic)
            for number, word in enumerate(self.text.words)
            for _, entry, feature, before, after, proclitic, enclitic in self.matcher.readings(table, word.form)
        ]
        return sorted([*self.phrases.get(table, ()), *found], key=_first)


class Matches:
    """Every term found in one report, by table. Terms of a table are in order of start, the longer first."""

    __slots__ = ("_by_word", "_longest", "_once", "_terms")

    def __init__(self, terms: _Terms) -> None:
        self._terms = terms
        self._by_word: dict[str, dict[int, Term]] = {}
        self._longest: dict[str, list[Term]] = {}
        self._once: dict[object, Any] = {}

    def all(self, table: str) -> list[Term]:
        """Every term of a table, overlapping ones too."""
        return self._terms[table]

    def phrases(self, table: str) -> list[Term]:
        """The terms of a table asked for by form that are not one word of Arabic letters."""
        return self._terms.phrases.get(table, [])

    def of_forms(self, table: str, make: Callable[[tuple[Reading, ...]], T]) -> Callable[[str], T]:
        """What `make` says of a word's form, from the terms of a table that a word of this form is by itself."""
        return self._terms.matcher.facts(table, make).__getitem__

    def once(self, make: "Callable[[Text, Matches], T]") -> T:
        """What `make` lays out for the report, once for all who ask; it must not hold on to the matches."""
        known: T | None = self._once.get(make)
        if known is None:
            known = self._once[make] = make(self._terms.text, self)
        return known

    def longest(self, table: str) -> list[Term]:
        """Terms of a table, leftmost longest, none overlapping."""
        out = self._longest.get(table)
        if out is None:
            out = self._longest[table] = []
            free = 0
            for term in self._terms[table]:
                if term.first >= free:
                    out.append(term)
                    free = term.last
        return out

    def by_word(self, table: str) -> dict[int, Term]:
        """The longest term of a table at each word where one begins."""
        known = self._by_word.get(table)
        if known is None:
            terms = self._terms[table][::-1]
            known = self._by_word[table] = dict(zip(map(_first, terms), terms, strict=True))
        return known

    def at(self, table: str, word: int) -> Term | None:
        """The longest term of a table that begins at a word."""
        known = self._by_word.get(table)
        return (self.by_word(table) if known is None else known).get(word)


class Matcher:
    """The compiled tables with their automaton; safe to use for any number of reports."""

    def __init__(self, compiled: Compiled) -> None:
        self.digest = compiled.digest
        self._compiled = compiled
        self._words: dict[str, int] = {}
        self._phrases: list[int] = []
        for number, surface in enumerate(compiled.surfaces):
            if _one_word(surface):
                self._words[surface] = number
            else:
                self._phrases.append(number)
        phrases = [compiled.surfaces[number].encode(CODE, "replace") for number in self._phrases]
        self._automaton = BytesAhoCorasick(phrases, implementation=Implementation.ContiguousNFA)
        self._longest = max(map(len, self._words), default=0) + LONGEST_PROCLITIC + LONGEST_ENCLITIC
        self._known = _Known(self)
        self._by_form: dict[str, dict[str, tuple[Reading, ...]]] = {table: {} for table in BY_FORM}
        self._fits: dict[tuple[int, str, str], list[Pattern]] = {}
        """Patterns of a surface by the letters glued to it, of those that were found."""
        self._facts: dict[tuple[str, object], _Facts] = {}

    def readings(self, table: str, form: str) -> tuple[Reading, ...]:
        """What a word of some form is, by itself, in a table that is asked for by form; the longer terms first."""
        if form not in self._known:
            self.learn(form)
        return self._by_form[table].get(form, ())

    def facts(self, table: str, make: Callable[[tuple[Reading, ...]], Any]) -> _Facts:
        """What a rule makes of each form."""
        known = self._facts.get((table, make))
        if known is None:
            known = self._facts[table, make] = _Facts(self, table, make)
        return known

    def match(self, text: Text) -> Matches:
        """All terms of all tables in a report, in time linear in its length.

        A term that is all of its word, as most are, has the word's own bounds: two numbers less to make.
        """
        tables: defaultdict[str, list[Term]] = defaultdict(list)
        learnt = map(self._known.__getitem__, text.forms)
        for number, (word, readings) in enumerate(zip(text.words, learnt, strict=True)):
            if readings:
                first, last, following = word.start, word.end, number + 1
                for table, entry, feature, before, after, proclitic, enclitic in readings:
                    tables[table].append(
                        Term(
                            entry, feature, first + before if before else first, last - after if after else last,
                            number, following, proclitic, enclitic,
                        )
                    )  # fmt: skip
        for table, terms in self._phrases_of(text).items():
            tables[table] = sorted(terms + tables[table], key=_first)
        return Matches(_Terms(self, text, tables))

    def learn(self, form: str) -> tuple[Reading, ...]:
        """What a word can be, the longer terms first; what is asked for by form is kept apart."""
        length = len(form)
        if length > self._longest:
            return ()
        found = [
            reading
            for end in range(max(1, length - LONGEST_ENCLITIC), length + 1)
            for start in range(min(end, LONGEST_PROCLITIC + 1))
            if (number := self._words.get(form[start:end])) is not None
            for reading in self._readings(number, form, start, end)
        ]
        found.sort(key=lambda reading: reading[3] + reading[4])
        if len(self._known) >= WORDS_KEPT:
            for kept in (self._known, *self._by_form.values()):
                kept.clear()
        for table, forms in self._by_form.items():
            apart = tuple(reading for reading in found if reading[0] == table)
            if apart:
                forms[form] = apart
        self._known[form] = tuple(reading for reading in found if reading[0] not in BY_FORM)
        return self._known[form]

    def _phrases_of(self, text: Text) -> dict[str, list[Term]]:
        """By table, terms that are not one word of Arabic letters; of those that begin at a word the longest first."""
        out: dict[int, list[Term]] = {}
        words, shadow = text.words, text.shadow
        code = shadow.encode(CODE, "replace")
        exact = UNKNOWN not in code
        found = self._automaton.find_matches_as_indexes(code, overlapping=True)
        for phrase, start, end in found:
            number = self._phrases[phrase]
            first, last = text.word_at(start), text.word_at(end - 1)
            head, tail = words[first].start, words[last].end
            if start - head > LONGEST_PROCLITIC or tail - end > LONGEST_ENCLITIC:
                continue
            if not exact and shadow[start:end] != self._compiled.surfaces[number]:
                continue
            proclitic, enclitic = shadow[head:start], shadow[end:tail]
            fitting = self._fits.get((number, proclitic, enclitic))
            for p in self._fitting(number, proclitic, enclitic) if fitting is None else fitting:
                term = Term(p.entry, p.feature, start, end, first, last + 1, proclitic, enclitic)
                out.setdefault(first, []).append(term)
        tables: dict[str, list[Term]] = {}
        for first in sorted(out):
            terms = out[first]
            if len(terms) > 1:
                terms.sort(key=_longest_first)
            for term in terms:
                tables.setdefault(term.entry.table, []).append(term)
        return tables

    def _readings(self, surface: int, letters: str, start: int, end: int) -> list[Reading]:
        """What a surface can be, found as `start`:`end` of the letters of a word."""
        proclitic, enclitic = sys.intern(letters[:start]), sys.intern(letters[end:])
        return [
            (pattern.entry.table, pattern.entry, pattern.feature, start, len(letters) - end, proclitic, enclitic)
            for pattern in self._fitting(surface, proclitic, enclitic)
        ]

    def _fitting(self, surface: int, proclitic: str, enclitic: str) -> list[Pattern]:
        """The patterns of a surface that may have such letters glued to it."""
        if len(self._fits) >= WORDS_KEPT:
            self._fits.clear()
        fitting = self._fits[surface, proclitic, enclitic] = [
            pattern
            for pattern in self._compiled.readings(surface)
            if proclitic in pattern.proclitics and enclitic in pattern.enclitics
        ]
        return fitting


def _longest_first(term: Term) -> tuple[int, int]:
    return -term.last, term.start - term.end
