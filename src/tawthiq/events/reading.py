"""Everything earlier stages found in one report, laid out so that a rule can ask what stands at a word.

A clause is a stretch between sentence ends and the words that turn to another matter (while, for its part, also).
"""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

import msgspec

from tawthiq.claims.model import Claims
from tawthiq.lexicon import Matches, Term
from tawthiq.mentions import (
    ActorMention,
    CountMention,
    Mention,
    Mentions,
    PersonMention,
    PlaceMention,
    TimeMention,
)
from tawthiq.text import OUTSIDE, Text

if TYPE_CHECKING:
    from tawthiq.events.roles.arguments import Argument
    from tawthiq.events.roles.phrase import Phrase

M = TypeVar("M", bound=Mention)
CUES = "events/triggers/cues"
TRIGGERS = "events/triggers/triggers"
TURNS = ("later", "elsewhere")
PARTING = frozenset(("ايضا", "كذلك", "حتي", "الي", "حد", "الان", "لاحقا", "مجددا", "في", "وقت", "سابق", "لاحق"))
"""also, until, up to, now, later, again, at an earlier time (folded)"""
"""Effects of words that turn to another matter, or to another act."""
NO_CUES: tuple[list[int], list[Term]] = ([], [])
HIT_REACH = 3
"""Words before a place in which the act that hit it stands."""


class Clause(msgspec.Struct):
    """Words `first`:`last` (half open) of sentence number `sentence`; `later` where a turning word opens it."""

    first: int
    last: int
    sentence: int
    later: bool


class Reading:
    """One report as the events stage sees it."""

    __slots__ = (
        "_clause_at",
        "_cue_at",
        "_cues",
        "_cues_of",
        "_firsts",
        "_words_of",
        "actor_at",
        "arguments",
        "claims",
        "clauses",
        "count_at",
        "cues",
        "dateline",
        "form",
        "matches",
        "mentions",
        "openings",
        "person_at",
        "phrases",
        "place_at",
        "published",
        "terms",
        "text",
        "time_at",
        "weapon_words",
    )

    def __init__(
        self, text: Text, matches: Matches, mentions: Mentions, claims: Claims, published: date | None
    ) -> None:
        self.text = text
        self.form = text.form
        """Folded letters of a word; "" outside the text."""
        self.matches = matches
        self.mentions = mentions
        self.claims = claims
        self.published = published
        self.count_at: dict[int, CountMention] = _covering(mentions.counts)
        self.person_at: dict[int, PersonMention] = _covering(mentions.people)
        self.actor_at: dict[int, ActorMention] = _covering(mentions.actors)
        self.place_at: dict[int, PlaceMention] = _covering([p for p in mentions.places if not p.adjective])
        self.time_at: dict[int, TimeMention] = _covering(mentions.times)
        self.weapon_words = {w for m in mentions.weapons for w in range(m.first, m.last)}
        """Words of weapons, which stand between an act and its target without turning from it."""
        self.cues: list[Term] = matches.longest(CUES)
        self.phrases: dict[int, Phrase | None] = {}
        """Phrases read so far, by their first word; `arguments` those behind a word, `terms` those of a table."""
        self.openings: set[int] | None = None
        """Words at which a phrase may begin, once they are asked for."""
        self.arguments: dict[int, list[Argument]] = {}
        self.terms: dict[str, tuple[list[int], list[Term]]] = {}
        self._cue_at: dict[int, Term] = {cue.first: cue for cue in self.cues}
        self._cues_of: dict[str, list[Term]] = _by_effect(self.cues)
        self._cues: dict[tuple[str, ...], tuple[list[int], list[Term]]] = {}
        self._firsts: dict[int, list[int]] = {}
        self._words_of: dict[frozenset[str], list[int]] = {}
        self.dateline = 0
        self.clauses = _clauses(text, self.cues)
        self._clause_at: list[int] = []
        for number, clause in enumerate(self.clauses):
            self._clause_at += [number] * (clause.last - clause.first)
        self._clause_at += [len(self.clauses) - 1] * OUTSIDE

    def clause_number(self, word: int) -> int:
        """Number of the clause that holds a word."""
        return self._clause_at[word]

    def clause_of(self, word: int) -> Clause:
        """The clause that holds a word."""
        return self.clauses[self._clause_at[word]]

    def cues_in(self, first: int, last: int, *effects: str) -> list[Term]:
        """Cue terms of the given effects that begin in words `first`:`last`."""
        known = self._cues.get(effects)
        if known is None:
            known = self._cues[effects] = self._gathered(effects)
        firsts, cues = known
        return cues[bisect_left(firsts, first) : bisect_left(firsts, last)] if cues else cues

    def _gathered(self, effects: tuple[str, ...]) -> tuple[list[int], list[Term]]:
        """The cues of some effects in order, and where each begins."""
        found = [self._cues_of[effect] for effect in effects if effect in self._cues_of]
        if not found:
            return NO_CUES
        cues = found[0] if len(found) == 1 else sorted(chain.from_iterable(found), key=attrgetter("first"))
        return [cue.first for cue in cues], cues

    def cue_at(self, word: int, *effects: str) -> Term | None:
        """The cue of one of the given effects that begins at a word."""
        cue = self._cue_at.get(word)
        return cue if cue is not None and cue.entry["effect"] in effects else None

    def words_of(self, forms: frozenset[str], first: int, last: int) -> list[int]:
        """Which of words `first`:`last` have one of the given forms, in order."""
        known = self._words_of.get(forms)
        if known is None:
            known = self._words_of[forms] = self.text.places_of(forms)
        return known[bisect_left(known, first) : bisect_left(known, last)] if known else []

    def within(self, mentions: list[M], first: int, last: int) -> list[M]:
        """Those of a list of mentions (one of `self.mentions`) that begin in words `first`:`last`."""
        firsts = self._firsts.get(id(mentions))
        if firsts is None:
            firsts = self._firsts[id(mentions)] = [m.first for m in mentions]
        return mentions[bisect_left(firsts, first) : bisect_left(firsts, last)]

    def within_act(self, word: int) -> bool:
        """True where an act word stands right before a word: the place itself was hit."""
        return not self.matches.by_word(TRIGGERS).keys().isdisjoint(range(word - HIT_REACH, word))

    def is_mark(self, word: int) -> bool:
        """True for punctuation."""
        return not self.form(word)[:1].isalnum()

    def glued(self, word: int, letters: str) -> bool:
        """True where a word begins with one of the given letters and goes on."""
        form = self.form(word)
        return len(form) > 1 and form[0] in letters


def stands_between(reading: Reading, word: int) -> bool:
    """True for a time, "also" or "so far": it may part a noun from its preposition (القبض أمس على)."""
    return word in reading.time_at or reading.form(word) in PARTING


def _covering(mentions: Sequence[M]) -> dict[int, M]:
    """For each word the first mention that covers it."""
    out: dict[int, M] = {}
    for mention in reversed(mentions):
        if mention.last - mention.first == 1:
            out[mention.first] = mention
        else:
            out.update(dict.fromkeys(range(mention.first, mention.last), mention))
    return out


def _by_effect(cues: list[Term]) -> dict[str, list[Term]]:
    out: dict[str, list[Term]] = {}
    for cue in cues:
        out.setdefault(cue.entry["effect"], []).append(cue)
    return out


def _clauses(text: Text, cues: list[Term]) -> list[Clause]:
    turns = [c.first for c in cues if c.entry["effect"] in TURNS]
    out: list[Clause] = []
    at = 0
    for number, sentence in enumerate(text.sentences):
        first, later = sentence.first, False
        while at < len(turns) and turns[at] < sentence.last:
            turn = turns[at]
            at += 1
            if turn > first:
                out.append(Clause(first, turn, number, later))
            first, later = turn, True
        out.append(Clause(first, sentence.last, number, later))
    return out
