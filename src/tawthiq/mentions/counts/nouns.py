"""A number stands before its noun, with "of" between, or behind it; and bounds stand on either side of both.

[bound] number [bound] [noun | of noun | of them] [others] [bound]       noun number
"""

import msgspec

from tawthiq.mentions.counts.ground import OF, QUANTITIES, Ground
from tawthiq.mentions.model import CountMention, PersonMention
from tawthiq.record import Bound

OF_REACH = 3
"""Words after "of" in which the people begin ("three of the leading commanders")."""
AFTER_REACH = 4
"""Words between a counted noun and "at least" behind it ("12 workers, Nepalese, at least")."""
BEHIND_REACH = 3
"""Words between a noun and the definite number behind it ("the sons of So-and-so, the three")."""
THESE = "هؤلاء"
"""these"""
BETWEEN = "بين"
"""among"""
QUOTE = '"'
DASH = "-"
MARKS = frozenset((".", "،", ":", "؛", "(", ")", '"', "-", "؟", "!"))
BOUND_ORDER = ("exact", "about", "up_to", "less_than", "more_than", "at_least", "range")
"""Of two bounds on one number the later in this list holds."""


class Phrase(msgspec.Struct):
    """What a number phrase has taken in: words `first`:`last`, offsets `start`:`end`, its noun and its bound."""

    first: int
    last: int
    start: int
    end: int
    bound: str = "exact"
    noun: PersonMention | None = None
    others: bool = False
    people: bool | None = None
    unit: str | None = None
    small: bool = False
    """Three to ten in words, which only a plural follows."""

    def take(self, last: int, end: int) -> None:
        """Reach as far as word `last` (half open)."""
        if last > self.last:
            self.last, self.end = last, end

    def bind(self, bound: str) -> None:
        """Take a bound in; the stronger of two holds."""
        if BOUND_ORDER.index(bound) > BOUND_ORDER.index(self.bound):
            self.bound = bound

    def counted(self, rule: str, value: int | None, bound: Bound, kind: str, high: int | None = None) -> CountMention:
        """The count that the phrase makes, with its value."""
        return CountMention(
            self.first, self.last, self.start, self.end, rule, value, bound, kind, high,
            self.noun, self.others, self.people, self.unit,
        )  # fmt: skip


ONE = frozenset(("واحد", "واحده"))
"""one, as an adjective behind a singular: مدني واحد على الأقل"""


def take_bounds_before(ground: Ground, phrase: Phrase) -> None:
    """Bounds right before a phrase, an opening bracket between or not; "and" before the number parts it from them."""
    if ground.text.words[phrase.first].form.startswith("و") and ground.text.words[phrase.first].start < phrase.start:
        return
    for _ in range(2):
        at = phrase.first - 1 if ground.form(phrase.first - 1) == "(" else phrase.first
        term = ground.bound_before(at)
        if term is None or ground.sentence_last(term.first) < phrase.last:
            return
        phrase.first, phrase.start = term.first, term.start
        phrase.bind(term.entry["bound"])
        if term.proclitic.startswith("و"):
            return


AMONG = frozenset(("بينهم", "بينهما", "بينهن", "بينها", "منهم", "منهما", "منهن", "ضمنهم", "احدهم", "احدهما"))
"""Among them: a bound behind it is that of the part."""


def take_bound_after(ground: Ground, phrase: Phrase) -> None:
    """Take in "at least" behind a phrase, an adjective or a name between."""
    if not ground.bounded_behind:
        return
    last = min(phrase.last + AFTER_REACH, ground.sentence_last(phrase.first))
    first = phrase.last + (ground.form(phrase.last) == DASH and phrase.last + 1 < last)
    for word in range(first, last):
        term = ground.bound_at(word)
        if term is not None:
            phrase.bind(term.entry["bound"])
            phrase.take(term.last, term.end)
            return
        form = ground.form(word)
        if form in ONE and word == phrase.last and phrase.noun is not None and phrase.noun.number == "sg":
            continue
        if form in MARKS or form in AMONG or form.startswith("و") or ground.is_number(word) or word in ground.people:
            return


def take_noun(ground: Ground, phrase: Phrase) -> None:
    """The people that follow a number, the words "others" and "of them", or the unit that is no people."""
    at = _behind_mark(ground, phrase.last)
    sentence_last = ground.sentence_last(phrase.first)
    if at >= sentence_last:
        return
    person = ground.person_at(at)
    unit = ground.unit_at(at)
    if person is not None and not (phrase.small and person.number == "sg"):
        _take_person(ground, phrase, person)
    elif unit is not None:
        phrase.people, phrase.unit = False, unit.entry["unit"]
        phrase.take(unit.last, unit.end)
        return
    elif ground.role_at(at) == "them":
        phrase.people = True
        phrase.take(at + 1, ground.text.words[at].end)
    elif ground.others_at(at) is None:
        take_of(ground, phrase, at)
    take_others(ground, phrase)


def _behind_mark(ground: Ground, word: int) -> int:
    """A number in brackets, or a noun in quotes, has a mark before its noun."""
    form = ground.form(word)
    if form == ")" or (form == '"' and ground.person_at(word + 1) is not None):
        return word + 1
    return word


def _take_person(ground: Ground, phrase: Phrase, person: PersonMention) -> None:
    phrase.noun = ground.mixed(person)
    phrase.take(person.last, ground.text.words[person.last - 1].end)
    if person.collective:
        phrase.people, phrase.unit = False, "family"
    else:
        phrase.people = True


def take_of(ground: Ground, phrase: Phrase, at: int) -> bool:
    """Take in "of the soldiers", "of the leading commanders", "out of them"; false where people do not follow."""
    big = ground.role_at(at) == "big" and ground.form(at) != OF
    label = ground.label_at(at)
    if ground.form(at) == QUOTE and ground.form(at + 1) == OF:
        at, label = at + 1, None
    if label is not None and label.entry["role"] == "bridge":
        at = label.last
    elif ground.form(at) == OF:
        at += 1
    elif not big:
        return False
    for word in range(at, min(at + OF_REACH, ground.sentence_last(phrase.first))):
        person = ground.person_at(word)
        if person is not None and person.collective and person.number == "sg":
            return False
        if person is not None:
            _take_person(ground, phrase, person)
            return True
        if ground.is_force(word):
            phrase.people = True
        if ground.role_at(word) != "big" and ground.form(word) not in (THESE, BETWEEN, QUOTE):
            return False
    return False


def take_others(ground: Ground, phrase: Phrase) -> None:
    """Take in "others" behind a number or its noun, and "others of the passers-by"."""
    term = ground.others_at(phrase.last)
    if term is None or term.last > ground.sentence_last(phrase.first):
        return
    if phrase.people is False and phrase.unit != "family":
        return
    phrase.others = True
    phrase.people = True if phrase.people is None else phrase.people
    phrase.take(term.last, term.end)
    if phrase.noun is None:
        take_of(ground, phrase, phrase.last)


def noun_behind(ground: Ground, number: int, definite: bool) -> PersonMention | None:
    """The plural noun before a number in its place as an adjective: "soldiers three", "his sons, the three"."""
    reach = BEHIND_REACH if definite else 0
    first = ground.text.sentence_of(number).first
    for word in range(number - 1, max(number - 2 - reach, first - 1), -1):
        form = ground.form(word)
        person = ground.people.get(word)
        if person is not None:
            gap = number - person.last
            plural = person.number in ("pl", "du")
            return person if plural and (definite or (gap == 0 and not ground.definite(person))) else None
        if form in MARKS or ground.is_number(word) or ground.unit_at(word) or ground.matches.at(QUANTITIES, word):
            return None
    return None
