"""Much is counted without a number: two by the dual, one by the singular, some by "tens" and by a bare plural."""

from tawthiq.lexicon import Term
from tawthiq.mentions.counts.ground import QUANTITIES, SOME, Ground
from tawthiq.mentions.counts.nouns import Phrase, take_bound_after, take_bounds_before, take_of, take_others
from tawthiq.mentions.counts.numerals import ASKING, Numerals
from tawthiq.mentions.model import CountMention, PersonMention
from tawthiq.mentions.people.surroundings import FOREMOST
from tawthiq.record import Bound
from tawthiq.text import Kind

BIG_TENS = ("الاف", "ملايين", "مئات")
"""thousands, millions, hundreds: a singular may follow"""
PARTITIVE = frozenset(("من", "بين", "ومن"))
"""Prepositions before a noun that completes a number or names where people come from."""
BETWEEN = "بين"
"""between (dead and wounded)"""
THE_OTHERS = frozenset(("الاخرين", "الاخرون"))
"""عشرات الآخرين: tens of others"""
WHOLES = {"most": "most of some people", "all": "all or the rest of some people"}
"""Rules of the quantities that speak of definite people."""
JOINED_REACH = 4
"""Words from one person to "and another"."""


class Unnumbered:
    """Makes counts of what no numeral counts; `taken` holds the words of counts already made."""

    __slots__ = ("_ground", "_numerals", "_out", "_taken")

    def __init__(self, ground: Ground, numerals: Numerals, taken: set[int]) -> None:
        self._ground = ground
        self._numerals = numerals
        self._taken = taken
        self._out: list[CountMention] = []

    def find(self) -> list[CountMention]:
        """Vague quantities, then nouns that count themselves."""
        for term in self._ground.matches.longest(QUANTITIES):
            if term.first not in self._taken and term.proclitic != ASKING:
                self._add(self._quantity(term))
        for person in self._ground.people.values():
            if person.first not in self._taken:
                self._add(self._noun(person))
        self._add_ordinals()
        return self._out

    def _add(self, count: CountMention | None) -> None:
        if count is None or any(word in self._taken for word in range(count.first, count.last)):
            return
        self._taken.update(range(count.first, count.last))
        self._out.append(count)

    def _quantity(self, term: Term) -> CountMention | None:
        effect = term.entry["effect"]
        if effect == "other":
            return self._other(term)
        phrase = Phrase(term.first, term.last, term.start, term.end)
        if effect == "them":
            phrase.people = term.entry["number"] == "people" or None
            return self._make(phrase, 1, "singular", "one of the people named")
        if effect == "some":
            phrase.people = True
            told = self._ground.around.fated(term.first)
            return self._make(phrase, None, "vague", "a number of the people named") if told else None
        found = self._take_people(phrase)
        if effect == "one":
            plural = phrase.noun is not None and phrase.noun.number == "pl"
            return self._make(phrase, 1, "singular", "one of several people") if plural else None
        if effect in WHOLES:
            whole = phrase.noun is not None and phrase.noun.number == "pl"
            return self._make(phrase, None, "vague", WHOLES[effect]) if whole else None
        if found or (effect == "alone" and self._stands_alone(term)):
            take_others(self._ground, phrase)
            return self._make(phrase, None, "vague", "a quantity without a number")
        return None

    def _take_people(self, phrase: Phrase) -> bool:
        ground = self._ground
        if phrase.last >= ground.sentence_last(phrase.first):
            return False
        person = ground.person_at(phrase.last)
        if person is None and ground.form(phrase.last) in FOREMOST:
            person = ground.person_at(phrase.last + 1)
        big = ground.form(phrase.last - 1).endswith(BIG_TENS) or ground.form(phrase.last - 2).endswith(SOME)
        if person is not None and (person.number == "pl" or big):
            phrase.noun, phrase.people = ground.mixed(person), True
            phrase.take(person.last, ground.text.words[person.last - 1].end)
            return True
        if ground.form(phrase.last) in THE_OTHERS:
            phrase.others = phrase.people = True
            phrase.take(phrase.last + 1, ground.text.words[phrase.last].end)
            return True
        label = ground.label_at(phrase.last)
        if label is not None and label.entry["role"] == "them":
            phrase.people = True
            phrase.take(label.last, label.end)
            return True
        return ground.others_at(phrase.last) is not None or take_of(ground, phrase, phrase.last)

    def _stands_alone(self, term: Term) -> bool:
        """True for "the hundreds were wounded"; tens of rockets, and hundreds by themselves, are of no people."""
        ground = self._ground
        after = ground.form(term.last)
        if ground.unit_at(term.last) is not None or after.startswith("ال"):
            return False
        surface = ground.text.shadow[term.start : term.end]
        return ground.around.fated(term.first) and (surface.startswith(("ال", "عدد")) or not after.isalpha())

    def _other(self, term: Term) -> CountMention | None:
        """Others, two others, another: the noun is understood from before."""
        ground = self._ground
        number = term.entry["number"]
        framed = ground.around.fated(term.first) or self._joins(term)
        if number and not framed:
            return None
        phrase = Phrase(term.first, term.last, term.start, term.end, others=True, people=True)
        if ground.form(term.last) != BETWEEN:
            take_of(ground, phrase, phrase.last)
        if not number:
            return self._make(phrase, None, "vague", "others without a number") if framed else None
        kind = "singular" if number == "1" else "dual"
        return self._make(phrase, int(number), kind, "another, or two others")

    def _joins(self, term: Term) -> bool:
        """True for "and others" right after people."""
        if not term.proclitic.startswith("و"):
            return False
        for word in range(term.first - 1, max(term.first - 1 - JOINED_REACH, -1), -1):
            if word in self._ground.people or word in self._taken:
                return True
            if not self._ground.form(word)[:1].isalnum():
                return False
        return False

    def _add_ordinals(self) -> None:
        """Add the one more person of "and a third was wounded"."""
        for term in self._ground.matches.all("mentions/counts/numbers"):
            if term.entry["kind"] != "nth" or term.first in self._taken:
                continue
            if self._ground.around.fated(term.first) and self._ground.person_at(term.last) is None:
                phrase = Phrase(term.first, term.last, term.start, term.end, others=True, people=True)
                self._add(self._make(phrase, 1, "singular", "an ordinal for one more person"))

    def _noun(self, person: PersonMention) -> CountMention | None:
        ground = self._ground
        definite = ground.definite(person)
        if self._by_agent(person) or ground.label_before(person.first, "any"):
            return None
        phrase = Phrase(person.first, person.last, person.start, person.end, noun=person, people=True)
        take_others(ground, phrase)
        if person.number == "du":
            if definite and not ground.around.fated(person.first):
                return None
            return self._make(phrase, 2, "dual", "a dual counts itself")
        partitive = ground.form(person.first - 1) in PARTITIVE and ground.bound_before(person.first) is None
        if definite or partitive or person.collective or self._second_of_pair(person):
            return None
        if person.number == "sg":
            return None if self._numbered(person.first) else self._singular(phrase)
        return self._make(phrase, None, "vague", "a bare plural")

    def _numbered(self, word: int) -> bool:
        """Digits right before a noun count it, even where they are no number of people (12.5, twenty digits)."""
        text = self._ground.text
        return text.sentence_of(word).first < word and text.words[word - 1].kind == Kind.NUMBER

    def _second_of_pair(self, person: PersonMention) -> bool:
        """Between dead and wounded, of civilians and soldiers: the second is no count either."""
        first = person.first
        before = self._ground.people.get(first - 1)
        if before is None or not self._ground.form(first).startswith("و"):
            return False
        return self._ground.form(before.first - 1) in PARTITIVE and before.first - 1 not in self._taken

    def _singular(self, phrase: Phrase) -> CountMention:
        """One soldier, one soldier more; "more than one person"."""
        ground = self._ground
        term = ground.matches.at(QUANTITIES, phrase.last)
        if term is not None and term.entry["effect"] == "other" and term.entry["number"] == "1" and not term.proclitic:
            phrase.others = True
            phrase.take(term.last, term.end)
        return self._make(phrase, 1, "singular", "a singular counts itself")

    def _by_agent(self, person: PersonMention) -> bool:
        """At the hands of gunmen: those who did it."""
        return self._ground.label_before(person.first, "agent") is not None

    def _make(self, phrase: Phrase, value: int | None, kind: str, rule: str) -> CountMention:
        ground = self._ground
        take_bounds_before(ground, phrase)
        take_bound_after(ground, phrase)
        bound: Bound = "vague" if value is None else phrase.bound  # type: ignore[assignment]
        return phrase.counted(rule, value, bound, kind)
