"""A number is of people when a noun for them stands beside it, and of none when a unit, a date or a label does."""

from itertools import pairwise

from tawthiq.mentions.counts.ground import SOME, Ground
from tawthiq.mentions.counts.nouns import Phrase, noun_behind, take_bound_after, take_bounds_before, take_noun
from tawthiq.mentions.counts.numerals import Numeral
from tawthiq.mentions.model import CountMention
from tawthiq.record import Bound

SMALL = range(3, 11)
TWO = 2
DUAL_ENDINGS = ("ين", "ان")
SHORT = 4
"""Letters of words that end like a dual by themselves (بين, كان)."""
YEARS = range(1900, 2101)
THIS = frozenset(("هذا", "هذه", "ذلك", "تلك", "نفس"))
"""this, that, the same"""
BIGGEST = 10**9
"""Above it no number is of people."""
RISE_REACH = 8
"""Words before "from 20 to 30" in which a verb of rising makes it two figures."""
OR = "او"
"""or"""
TO = frozenset(("الي", "حتي", "وحتي", "والي"))
"""to, until"""
JOINTS = TO | {OR, "و", "-"}
"""what stands between two numbers that share a unit"""
FROM = "من"
"""from"""
ERAS = frozenset(("ه", "م"))
"""after the Hijra, after Christ"""
ERA_FROM = 600
SIGNS = frozenset(("%", "$", "€", "£", "#", "°", "+"))


class Numbered:
    """Makes counts of the numerals of one report."""

    __slots__ = ("_behind", "_ground", "_numerals")

    def __init__(self, ground: Ground, numerals: list[Numeral]) -> None:
        self._ground = ground
        self._numerals = numerals

    def find(self) -> list[CountMention]:
        """One count for each numeral, or for each range of two, that is no date, label or name."""
        out: list[CountMention] = []
        at = 0
        while at < len(self._numerals):
            numeral = self._numerals[at]
            after = self._numerals[at + 1] if at + 1 < len(self._numerals) else None
            count = self._range(numeral, after) if after is not None else None
            at += 1
            if count is not None:
                at += 1
            else:
                count = self._single(numeral)
            if count is not None and (not out or count.first >= out[-1].last):
                out.append(count)
        for first, second in pairwise(out):
            if first.people is None and first.noun is None and self._shares_unit(first, second):
                first.people, first.unit = False, second.unit
        return out

    def _shares_unit(self, count: CountMention, after: CountMention) -> bool:
        """بين 15 و16 عاما: the unit behind the second number is the first one's too."""
        if after.unit is None or after.people is not False or after.unit == "family":
            return False
        gap = after.first - count.last
        joined = gap == 0 and self._ground.form(after.first).startswith("و")
        return joined or (gap == 1 and self._ground.form(count.last) in JOINTS)

    def _phrase(self, numeral: Numeral) -> Phrase:
        small = not numeral.digits and numeral.value is not None and numeral.value in SMALL
        return Phrase(numeral.first, numeral.last, numeral.start, numeral.end, small=small)

    def _single(self, numeral: Numeral) -> CountMention | None:
        ground = self._ground
        if self._labelled(numeral) or self._printed_as_label(numeral) or ground.form(numeral.first - 1).endswith(SOME):
            return None
        phrase = self._phrase(numeral)
        term = ground.bound_at(phrase.last)
        if term is not None:
            phrase.bind(term.entry["bound"])
            phrase.take(term.last, term.end)
        if not self._doubles(numeral):
            take_noun(ground, phrase)
        if numeral.fraction:
            return self._fraction(phrase)
        if phrase.people is None and self._is_date(numeral):
            return None
        rule = "a number of people" if phrase.noun is not None else "a number"
        if phrase.noun is None and not phrase.others and phrase.people is None:
            rule = self._noun_first(numeral, phrase) or rule
        if numeral.one and not self._counts_one(phrase):
            return None
        if phrase.people is None and (numeral.value == 0 or self._belongs_before(numeral)):
            return None
        return self._finish(numeral, phrase, rule)

    def _doubles(self, numeral: Numeral) -> bool:
        """أمنيين اثنين إصابات خفيفة: the word two behind people in the dual counts them, and nothing behind it."""
        person = self._ground.people.get(numeral.first - 1)
        joined = self._ground.form(numeral.first).startswith("و")
        if numeral.digits or numeral.value != TWO or person is None or joined:
            return False
        before = self._ground.form(numeral.first - 1)
        return person.last == numeral.first and before.endswith(DUAL_ENDINGS) and len(before) > SHORT

    def _finish(self, numeral: Numeral, phrase: Phrase, rule: str) -> CountMention | None:
        ground = self._ground
        if numeral.value is None or numeral.value > BIGGEST:
            if phrase.unit is None:
                return None
            phrase.people = False
        if phrase.people is None and not numeral.one and self._names_a_thing(phrase):
            phrase.people = False
        before = phrase.first
        take_bounds_before(ground, phrase)
        if (
            phrase.first < before
            and phrase.bound == "up_to"
            and phrase.people is None
            and ground.form(before - 1) in TO
        ):
            return None
        if numeral.definite and not phrase.people and not ground.around.fated(before):
            return None
        take_bound_after(ground, phrase)
        if phrase.people is None and ground.label_before(phrase.first, "total"):
            phrase.people, rule = True, "a number of the people just named"
        value = numeral.value
        bound: Bound = "vague" if value is None else phrase.bound  # type: ignore[assignment]
        return phrase.counted(rule, value, bound, "zero" if value == 0 else "number")

    def _names_a_thing(self, phrase: Phrase) -> bool:
        """A definite noun nobody knows, or a percent sign, right behind a number: it counts that."""
        form = self._ground.form(phrase.last)
        return form in SIGNS or self._ground.form(phrase.first - 1) in SIGNS

    def _noun_first(self, numeral: Numeral, phrase: Phrase) -> str:
        """أبناؤه الثلاثة, جنود ثلاثة."""
        if numeral.digits and not numeral.definite:
            return ""
        noun = noun_behind(self._ground, numeral.first, numeral.definite)
        if noun is None or (noun.number == "du" and numeral.value != 2):
            return ""
        phrase.noun, phrase.people = noun, not noun.collective
        phrase.first, phrase.start = noun.first, noun.start
        return "a number behind its noun"

    def _belongs_before(self, numeral: Numeral) -> bool:
        """True for "two" behind a dual of things (نموذجين اثنين) and an ordinal in digits (القتيل الـ20)."""
        before = self._ground.form(numeral.first - 1)
        if numeral.definite:
            person = self._ground.people.get(numeral.first - 1)
            return person is not None and person.number == "sg"
        return numeral.value == TWO and not numeral.digits and before.endswith(DUAL_ENDINGS) and len(before) > SHORT

    def _counts_one(self, phrase: Phrase) -> bool:
        """واحد counts when people are named after it, or what happened right before it."""
        return phrase.noun is not None or phrase.people is True or self._ground.around.fated(phrase.first)

    def _fraction(self, phrase: Phrase) -> CountMention | None:
        """Half of the dead: a part whose number is not told."""
        noun = phrase.noun
        if noun is None or noun.number != "pl":
            return None
        take_bounds_before(self._ground, phrase)
        return CountMention(
            phrase.first,
            phrase.last,
            phrase.start,
            phrase.end,
            "a fraction of people",
            None,
            "vague",
            "fraction",
            noun=noun,
            people=True,
        )

    def _labelled(self, numeral: Numeral) -> bool:
        """Division 25, article 7, a score; an hour, a year or an age unless people follow."""
        ground = self._ground
        first = numeral.first
        if ground.label_before(first, "label", "score"):
            return ground.person_at(numeral.last) is None
        if ground.form(first - 1) == '"' and ground.label_before(first - 1, "label"):
            return True
        if self._is_year(numeral) and self._year_told(first):
            return True
        return bool(ground.label_before(first, "date", "year")) and ground.person_at(numeral.last) is None

    def _year_told(self, first: int) -> bool:
        """In the year, in May; but not "this year", after which a number of people may follow."""
        ground = self._ground
        label = ground.label_before(first, "year")
        if label is not None:
            return ground.form(label.first - 1) not in THIS
        return ground.month_at(first - 1)

    def _is_year(self, numeral: Numeral) -> bool:
        """True for digits that may be a year: قتل في العام 2013 جنود, whoever follows."""
        return numeral.digits and numeral.value in YEARS and numeral.scale == 1

    def _printed_as_label(self, numeral: Numeral) -> bool:
        """F-16, 12/5, 10:30, 1-, 2-1: digits that print is glued to are no count."""
        if not numeral.digits:
            return False
        ground = self._ground
        first, last = numeral.last - 1, numeral.last
        if numeral.last - numeral.first <= 2:
            first = numeral.first
        before, after = ground.form(first - 1), ground.form(last)
        if before == "-" and ground.text.glued(first) and first >= 2:
            return True
        if before == "/" or after == "/" or (after == ":" and ground.is_number(last + 1)):
            return True
        if before in (":", ".") and ground.text.glued(first) and ground.is_number(first - 2):
            return True
        if after == "-" and ground.text.glued(last):
            return True
        opening = ground.text.sentence_of(first).first == first
        return opening and after in (")", ".", "-", ":") and ground.text.glued(last)

    def _is_date(self, numeral: Numeral) -> bool:
        """A day of a month, a year, an age in brackets, digits with a leading zero."""
        ground = self._ground
        last = numeral.last
        if ground.month_at(last) or (ground.form(last) == FROM and ground.month_at(last + 1)):
            return True
        if not numeral.digits:
            return False
        if ground.form(numeral.first - 1) == "(" and not ground.around.fated(numeral.first - 1):
            return True
        if ground.form(last) in ERAS and numeral.value is not None and numeral.value >= ERA_FROM:
            return True
        if self._is_year(numeral):
            return True
        printed = ground.form(last - 1)
        return printed.startswith("0") and len(printed) > 1

    def _range(self, low: Numeral, high: Numeral) -> CountMention | None:
        """From 10 to 15, between 10 and 15, 10-15, three or four."""
        if low.value is None or high.value is None or low.fraction or high.fraction:
            return None
        first, bottom = low.first, low.value
        joined = self._joint(low, high)
        if not joined:
            return None
        if low.scale == 1 < high.scale and low.value * high.scale < high.value:
            bottom = low.value * high.scale
        if bottom >= high.value or self._labelled(low) or self._is_date(high):
            return None
        phrase = Phrase(first, high.last, low.start, high.end, bound="range")
        take_noun(self._ground, phrase)
        if joined == "needs people" and not phrase.people:
            return None
        opener = self._ground.label_before(first, "from")
        if opener is not None and self._ground.label_before(opener.first, "date", "year"):
            return None
        if opener is not None:
            phrase.first, phrase.start = opener.first, opener.start
        take_bounds_before(self._ground, phrase)
        return phrase.counted("a range of two numbers", bottom, "range", "number", high.value)

    def _joint(self, low: Numeral, high: Numeral) -> str:
        """What joins two numbers to a range: "surely", "needs people", or "" for nothing."""
        ground = self._ground
        gap = high.first - low.last
        between = ground.form(low.last)
        if gap == 0 and ground.label_before(low.first, "from"):
            return "surely" if ground.form(high.first).startswith("و") else ""
        if gap != 1:
            return ""
        if between == OR:
            return "surely"
        if between == "-" and low.digits and high.digits and ground.form(low.first - 1) not in ("-", "/"):
            return "needs people" if ground.form(high.last) not in ("-", "/") else ""
        if between in TO:
            if ground.label_before(low.first, "from"):
                return "surely"
            return "" if self._rises(low.first) else "needs people"
        return ""

    def _rises(self, word: int) -> bool:
        first = max(word - RISE_REACH, self._ground.text.sentence_of(word).first)
        return any(self._ground.label_before(at, "rise") for at in range(first + 1, word + 1))
