"""A list of victims goes on with و: "three soldiers, a policeman and two women", "besides his brother".

A victim is a count, one person told by a definite noun, or a name; what was done to things ends the list.
"""

from collections.abc import Iterator

import msgspec

from tawthiq.claims.model import ClaimScope
from tawthiq.events.casualties.frames import COMMAS, LIGHT, OF, STOPS, counts_people, has_pronoun, is_joined
from tawthiq.events.casualties.names import is_given, is_joined_kin, is_joined_name, name_end, office_at
from tawthiq.events.reading import Reading
from tawthiq.mentions import CountMention, PersonMention

GAP = 5
"""Words that may stand between one joined victim and the next (an adjective, a rank, a name)."""
OPENING_GAP = 3
"""Words between the words that open parts and the first of them."""
BESIDE_GAP = 1
"""Words between "besides" and whom it joins on."""
PARTS = "events/casualties/parts"
UNITS = "mentions/counts/units"
TRIGGERS = "events/triggers/triggers"
THAT = frozenset(("ان", "وان", "بان"))
"""that: another clause, with people of its own"""
WITH = "مع"
ENDS = STOPS | THAT | {")", "بين", WITH}
"""A bracket that closes, "between" and "with": those who fight each other are no victims."""
BETWEEN = LIGHT | frozenset(COMMAS) | {"في", "علي", "من", "قرب", "مصرعه", "حتفه", "مصرعها", "حتفها"}
"""Marks, "in", "on", "near", "his death": what may stand between a victim and those who died with him."""
ATTACKERS = frozenset(("انتحاري", "مهاجم", "منفذ"))
"""The bomber, the attacker: فقتل أربعة جنود والانتحاري."""
RANKED = frozenset(("بارز", "بارزه", "كبير", "كبيره", "رفيع", "رفيعه", "سابق", "سابقه", "مهم", "اخر", "ثالث", "متقاعد"))
"""prominent, senior, former, another: right behind somebody they describe him"""
TELLS_MORE = frozenset(("الذي", "التي", "التقي"))
"""who, met: what he did with others"""
SUFFERED = ("بحالات", "بالاختناق", "باختناق", "بجروح", "بجراح", "بالرصاص", "بالغاز", "بكسور")
"""with cases of (suffocation), wounds, by bullets"""
AND = "و"
"""and: glued to what joins on, or printed apart from its word"""
AGE_WORDS = 5
"""Words of an age in brackets."""
SPARED = frozenset(
    (
        *("ترك", "تركوا", "تركت", "تركا", "نجا", "نجت", "نجوا", "نجاه", "فر", "فروا", "فرار", "هرب", "هربوا", "هروب"),
        *("اطلق", "اطلقوا", "اخلاء", "اجلاء", "اخلي", "اجلي", "انقاذ", "انقذ", "انقذت", "افراج", "الافراج", "غادر"),
        *("غادروا", "نزوح", "نزح", "نقل", "نقلوا", "استثني", "استثناء", "ابقي", "ابقوا"),
    )
)
"""left, escaped, fled, let go, led away, rescued, moved: those who come after were not hurt"""
DAMAGE = ("تدمير", "تخريب", "حرق", "احراق", "الحاق", "تضرر", "اعطاب", "هدم", "نهب", "اغتنام", "مصادره", "اندلاع")
"""destruction, burning, seizure: of things"""


class Item(msgspec.Struct):
    """One of a list of victims: a count, or one person told by a definite noun or a name (`count` None)."""

    first: int
    last: int
    count: CountMention | None = None
    person: PersonMention | None = None

    @property
    def value(self) -> int | None:
        """How many; where nobody is counted one, or two by a dual ("and her two sons")."""
        if self.count is not None:
            return self.count.value
        return 2 if self.person is not None and self.person.number == "du" else 1


class Lists:
    """Reads lists of victims in one report; `stops` are words where an outcome begins, `taken` the counts claimed."""

    def __init__(self, reading: Reading, stops: set[int], taken: set[int]) -> None:
        self.reading = reading
        self.stops = stops
        self.taken = taken
        self.parts = reading.matches.by_word(PARTS)

    def items(self, at: int, last: int, opened: bool, gap: int, definite: bool = False) -> Iterator[Item]:
        """Victims in words `at`:`last` that a list holds; `opened` where its first needs no "and" before it.

        `definite`: people told by a noun with the article may join on too.
        """
        reading, left, start, joined = self.reading, OPENING_GAP if opened else gap, at, False
        end = at
        whose = reading.claims.over(at)
        while at < last and left >= 0:
            form = reading.form(at)
            age = self._age_end(at) if form == "(" and not opened else 0
            if age:
                at = age
                continue
            if at in self.stops or (form in ENDS and not self._with_him(at, form, end)) or at in self.parts:
                return
            with_and = form.startswith(AND)
            if with_and and self._turns(at, form):
                return
            cue = reading.cue_at(at, "part", "most", "one", "beside")
            if cue is not None and cue.entry["effect"] != "beside":
                return
            if cue is not None or form == WITH:
                at, opened, left = cue.last if cue is not None else at + 1, True, BESIDE_GAP
                continue
            if form == AND and at not in reading.count_at:
                at, joined = at + 1, True
                continue
            if opened and _of_another_speaker(whose, reading.claims.over(at)):
                return
            listed = opened or joined
            item = self._item(at, listed, definite, opened and at == start) if listed or with_and else None
            joined = False
            if item is not None:
                yield item
                at, end, left, opened = item.last, item.last, gap, False
                continue
            left -= 0 if form in LIGHT else 1
            at += 1

    def _with_him(self, at: int, form: str, end: int) -> bool:
        """لقي مصرعه مع 40 آخرين, مع اثنين من مرافقيه: others, or people of his own, shared his fate.

        Not where another verb or noun stands between (بعد اجتماع مع ثلاثة من رفاقه, وهو يتحدث مع آخرين).
        """
        count = self.reading.count_at.get(at + 1)
        if form != WITH or count is None or count.first != at + 1 or count.value is None:
            return False
        own = count.noun is not None and has_pronoun(self.reading, count.noun)
        fought = self.reading.matches.at(TRIGGERS, at - 1) is not None
        if not (count.others or own) or fought:
            return False
        first = end + (self.reading.form(end) in RANKED)
        return all(self._of_his_scene(word) for word in range(first, at))

    def _of_his_scene(self, word: int) -> bool:
        """Who he was, and where, when and in which act it befell him."""
        reading = self.reading
        known = (reading.place_at, reading.actor_at, reading.time_at, reading.person_at)
        form = reading.form(word)
        if form in TELLS_MORE:
            return False
        described = form.startswith("ال") or (form.endswith(("ي", "يه")) and not form.startswith(("ي", "ت")))
        named = form in BETWEEN or described or is_given(reading, word)
        return named or any(word in there for there in known) or reading.matches.at(TRIGGERS, word) is not None

    def _age_end(self, at: int) -> int:
        """End of an age in brackets behind a name, "(33 years old)"; 0 where none stands."""
        words = range(at + 1, min(at + AGE_WORDS, len(self.reading.text.words)))
        end = next((w for w in words if self.reading.form(w) == ")"), 0)
        return end + 1 if end and self.reading.form(at + 1)[:1].isdigit() else 0

    def _of(self, count: CountMention) -> bool:
        """وثلاثة من اللجان, وستة من جنين: of a body, a group or a town."""
        reading, at = self.reading, count.last + 1
        known = reading.form(at).startswith("ال") or at in reading.actor_at or at in reading.place_at
        return reading.form(count.last) == OF and known

    def _hurt(self, count: CountMention) -> bool:
        """إلى جانب العشرات بحالات اختناق: tens, and what they suffered right behind."""
        return count.kind == "vague" and self.reading.form(count.last).startswith(SUFFERED)

    def _hurt_too(self, count: CountMention) -> bool:
        """العشرات بالاختناق وثلاثة بالرصاص الحي: a bare number, and what they suffered right behind."""
        bare = count.noun is None and count.kind == "number" and count.people is not False
        return bare and self.reading.form(count.last).startswith(SUFFERED)

    def _of_another(self, count: CountMention) -> bool:
        """جثث تعود لعسكريين ومدنيين: a bare plural joined to people who are no victims of the list."""
        before = self.reading.person_at.get(count.first - 1)
        if count.kind != "vague" or count.noun is None or count.first != count.noun.first or before is None:
            return False
        other = self.reading.count_at.get(before.first)
        return other is None or other.first not in self.taken

    def _turns(self, at: int, form: str) -> bool:
        """وتخريب منازل, وترك النساء: what was done to things, or to those who were spared, comes after the people."""
        return form.startswith(DAMAGE, 1) or form[1:] in SPARED or self._thing(at) or self._new_clause(at)

    def _new_clause(self, at: int) -> bool:
        """، وفرضت الشرطة: a comma and "and" before a word that is no person, place or time."""
        reading = self.reading
        if reading.form(at - 1) not in COMMAS:
            return False
        known = (reading.count_at, reading.person_at, reading.actor_at, reading.place_at, reading.time_at)
        if any(at in k for k in known):
            return False
        return is_verbal_form(reading.form(at)) and reading.cue_at(at, "beside") is None

    def _thing(self, at: int) -> bool:
        unit = self.reading.matches.at(UNITS, at)
        return unit is not None and unit.proclitic.startswith("و")

    def _item(self, at: int, opened: bool, definite: bool, bare: bool) -> Item | None:
        """The victim that begins at a word; `bare` where a number without a noun is one."""
        reading = self.reading
        count, person = reading.count_at.get(at), reading.person_at.get(at)
        if count is not None:
            joined = opened or is_joined(reading, count)
            people = claimed_people(count) or (
                counts_people(count) and count.kind == "number" and (bare or self._of(count))
            )
            people = people or (opened and self._hurt(count)) or (joined and self._hurt_too(count))
            told = count.first in self.taken or reading.cue_at(count.last, "undergo") is not None
            if count.first != at or not joined or not people or told:
                return None
            if not opened and self._of_another(count):
                return None
            return Item(count.first, count.last, count, count.noun)
        if person is not None and person.first == at and person.number == "du" and has_pronoun(reading, person):
            glued = reading.text.words[at].start < person.start and reading.form(at).startswith("و")
            return Item(at, person.last, None, person) if glued or opened else None
        if person is not None and person.first == at and person.number == "sg" and not person.collective:
            glued = reading.text.words[at].start < person.start and reading.form(at).startswith("و")
            bound = has_pronoun(reading, person)
            article = reading.form(at).startswith(("ال", "وال"))
            himself = glued and person.lemma in ATTACKERS and self.reading.count_at.get(at - 1) is not None
            if (opened and (bound or article)) or (glued and (bound or (definite and article))) or himself:
                return Item(at, self._apposed(max(person.last, name_end(reading, person.last))), None, person)
        if definite and is_joined_name(reading, at):
            end = name_end(reading, at + 1)
            return Item(at, end) if end - at > 1 else None
        if definite and is_joined_kin(reading, at):
            return Item(at, name_end(reading, at + 1))
        himself = opened and reading.form(at + 1) in HIMSELF and reading.form(at).isalpha()
        if himself or (opened and (is_given(reading, at) or office_at(reading, at) or reading.form(at) in NICKNAMED)):
            return Item(at, max(at + 1, name_end(reading, at + 1)))
        return None

    def _apposed(self, end: int) -> int:
        """العقيد سامي حسن آمر الفوج: what a man is, behind his name and without "and", is no other man."""
        office = self.reading.person_at.get(end)
        if office is None or office.first != end or office.number != "sg" or self.reading.form(end).startswith("و"):
            return end
        return max(office.last, name_end(self.reading, office.last))


def _of_another_speaker(one: ClaimScope | None, other: ClaimScope | None) -> bool:
    """بينها حالات خطيرة» ولفت عامر: whoever speaks next is no part of those whom the last speaker counted."""
    if one is None or other is None or one is other:
        return False
    return one.speaker is not other.speaker and one.last <= other.first


def is_verbal_form(form: str) -> bool:
    """وفرضت, وأعلنوا: a past verb by its ending, with "and" before it."""
    return form.startswith("و") and len(form) > VERB and form.endswith(("ت", "وا")) and not form.endswith("ات")


VERB = 4
"""Letters of the shortest past verb with an ending and "and"."""
HIMSELF = frozenset(("نفسه", "نفسها"))
"""himself, herself: whoever it is was named before"""
NICKNAMED = frozenset(("الملقب", "المدعو", "المكني", "المسمي", "المعروف"))
"""nicknamed, called"""


def claimed_people(count: CountMention) -> bool:
    """True where a count may join a list of victims: people surely, not a bare number."""
    return counts_people(count) and (count.noun is not None or count.others or count.people is True)
