"""A toll goes on: "three soldiers and a policeman", "among them two children", "five others".

After the victims of one outcome, what joins on with و has the same outcome; what follows بينهم is a part of it.
"""

from collections.abc import Iterator

import msgspec

from tawthiq.events.casualties.frames import COMMAS, LIGHT, OF, QUOTE, STOPS, counts_people, has_pronoun, is_joined
from tawthiq.events.casualties.model import OUTCOMES, Toll, counted_toll
from tawthiq.events.casualties.names import is_given, is_joined_kin, is_joined_name, name_end, office_at
from tawthiq.events.reading import Reading
from tawthiq.mentions import CountMention, PersonMention

GAP = 5
"""Words that may stand between one joined victim and the next (an adjective, a rank, a name)."""
PART_GAP = 8
"""Words that may stand between a toll and the words that open its parts."""
ONE_GAP = 18
"""The same to "one of them", who can be of no others."""
OPENING_GAP = 3
"""Words between the words that open parts and the first of them."""
BESIDE_GAP = 1
"""Words between "besides" and whom it joins on."""
PARTS = "events/casualties/parts"
OUTCOME_WORDS = "events/casualties/outcomes"
UNITS = "mentions/counts/units"
THAT = frozenset(("ان", "وان", "بان"))
"""that: another clause, with people of its own"""
ENDS = STOPS | THAT | {")", "بين", "مع"}
"""A bracket that closes, "between" and "with": those who fight each other are no victims."""
AND = "و"
"""and, printed apart from its word"""
AGE_WORDS = 5
"""Words of an age in brackets."""
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
        """How many; one where nobody is counted."""
        return 1 if self.count is None else self.count.value


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
        while at < last and left >= 0:
            form = reading.form(at)
            age = self._age_end(at) if form == "(" and not opened else 0
            if age:
                at = age
                continue
            if at in self.stops or form in ENDS or at in self.parts or self._turns(at, form):
                return
            cue = reading.cue_at(at, "part", "most", "one", "beside")
            if cue is not None:
                if cue.entry["effect"] != "beside":
                    return
                at, opened, left = cue.last, True, BESIDE_GAP
                continue
            if form == AND and at not in reading.count_at:
                at, joined = at + 1, True
                continue
            item = self._item(at, opened or joined, definite, opened and at == start)
            joined = False
            if item is not None:
                yield item
                at, left, opened = item.last, gap, False
                continue
            left -= 0 if form in LIGHT else 1
            at += 1

    def _age_end(self, at: int) -> int:
        """End of an age in brackets behind a name, "(33 years old)"; 0 where none stands."""
        words = range(at + 1, min(at + AGE_WORDS, len(self.reading.text.words)))
        end = next((w for w in words if self.reading.form(w) == ")"), 0)
        return end + 1 if end and self.reading.form(at + 1)[:1].isdigit() else 0

    def _of(self, count: CountMention) -> bool:
        """وثلاثة من اللجان: of a body or a group."""
        form = self.reading.form(count.last + 1)
        return self.reading.form(count.last) == OF and (
            form.startswith("ال") or count.last + 1 in self.reading.actor_at
        )

    def _of_another(self, count: CountMention) -> bool:
        """جثث تعود لعسكريين ومدنيين: a bare plural joined to people who are no victims of the list."""
        before = self.reading.person_at.get(count.first - 1)
        if count.kind != "vague" or count.noun is None or count.first != count.noun.first or before is None:
            return False
        other = self.reading.count_at.get(before.first)
        return other is None or other.first not in self.taken

    def _turns(self, at: int, form: str) -> bool:
        """وتخريب منازل: what was done to things comes after the people."""
        if not form.startswith("و"):
            return False
        return form.startswith(DAMAGE, 1) or self._thing(at) or self._new_clause(at)

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
            if count.first != at or not joined or not people or count.first in self.taken:
                return None
            if not opened and self._of_another(count):
                return None
            return Item(count.first, count.last, count, count.noun)
        if person is not None and person.first == at and person.number == "sg" and not person.collective:
            glued = reading.text.words[at].start < person.start and reading.form(at).startswith("و")
            bound = has_pronoun(reading, person)
            article = reading.form(at).startswith(("ال", "وال"))
            if (opened and (bound or article)) or (glued and (bound or (definite and article))):
                return Item(at, max(person.last, name_end(reading, person.last)), None, person)
        if definite and is_joined_name(reading, at):
            end = name_end(reading, at + 1)
            return Item(at, end) if end - at > 1 else None
        if definite and is_joined_kin(reading, at):
            return Item(at, name_end(reading, at + 1))
        himself = opened and reading.form(at + 1) in HIMSELF and reading.form(at).isalpha()
        if himself or (opened and (is_given(reading, at) or office_at(reading, at) or reading.form(at) in NICKNAMED)):
            return Item(at, max(at + 1, name_end(reading, at + 1)))
        return None


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


def extend(lists: Lists, toll: Toll) -> list[Toll]:
    """Tolls that join on to one, in order: further victims of the same outcome, and parts."""
    reading = lists.reading
    at = toll.last if toll.count is None else toll.count.last
    last = reading.text.sentence_of(max(toll.first, 0)).last
    summed = _summing(lists, toll, at, last)
    if summed:
        return summed
    _take_number(lists, toll, at, last)
    out = _second_noun(reading, toll)
    whole = toll
    for item in lists.items(at, last, False, PART_GAP, toll.named and toll.value == 1):
        if item.count is not None and of_them(reading, item.count):
            break
        told = whole.value != 1 and item.count is None and is_joined_name(reading, item.first)
        if told or _shares(whole, item) or _under_number(reading, whole, item):
            at = item.last
            continue
        whole = _joined(lists, toll, item)
        out.append(whole)
        at = item.last
    return out + _parts(lists, whole, at, last)


def _take_number(lists: Lists, toll: Toll, at: int, last: int) -> None:
    """جميع الحراس وعددهم 16: a number told behind people without one is theirs."""
    if toll.value is not None or toll.count is None:
        return
    reading = lists.reading
    for word in range(at, min(at + NUMBER_REACH, last)):
        if word in lists.stops or reading.form(word) in STOPS:
            return
        count = reading.count_at.get(word)
        if count is not None and count.value is not None:
            if (
                count.kind == "number"
                and reading.form(count.first - 1) in WHOSE_NUMBER
                and count.first not in lists.taken
            ):
                lists.taken.add(count.first)
                toll.value, toll.bound, toll.high, toll.last = count.value, count.bound, count.high, count.last
            return


NUMBER_REACH = 14
"""Words from people to "whose number is"."""
WHOSE_NUMBER = frozenset(("عددهم", "وعددهم", "عددها", "وعددها", "عددهن"))


def _shares(before: Toll, item: Item) -> bool:
    """عدد من المدنيين والعسكريين: a bare plural joined to a vague number is under that number."""
    if before.value is not None or item.count is None or item.value is not None or item.count.others:
        return False
    said = item.count.noun.outcome if item.count.noun is not None else None
    return said in (None, before.outcome) and item.count.noun is not None and item.count.first == item.count.noun.first


def _under_number(reading: Reading, before: Toll, item: Item) -> bool:
    """15 مواطنا وعنصرا: what joins in the accusative on to the noun a number above ten counts is under that number."""
    count, other = before.count, item.count
    if count is None or other is None or other.kind != "singular" or other.noun is None or count.noun is None:
        return False
    counted = count.kind == "number" and (count.value or 0) > TEN and reading.form(count.noun.last - 1).endswith("ا")
    return counted and other.first <= count.last + 1 and reading.form(other.noun.last - 1).endswith("ا")


TEN = 10
"""Above it a number takes its noun in the singular accusative."""


def _second_noun(reading: Reading, toll: Toll) -> list[Toll]:
    """عشرات القتلى والجرحى: a vague number is shared by the noun that joins on."""
    count = toll.count
    person = reading.person_at.get(count.last) if count is not None else None
    if count is None or count.value is not None or person is None or not reading.form(count.last).startswith("و"):
        return []
    if person.outcome not in OUTCOMES or person.outcome == toll.outcome or count.last in reading.count_at:
        return []
    rule = "a vague number shared by two nouns of outcome"
    return [Toll(person.outcome, None, "vague", count.first, person.last, person.first, rule, person=person)]  # type: ignore[arg-type]


def _joined(lists: Lists, toll: Toll, item: Item) -> Toll:
    """A further victim of the same outcome, unless its noun says another ("5 dead and 12 wounded")."""
    said = item.person.outcome if item.person is not None else None
    outcome = toll.outcome
    if item.count is not None and said in OUTCOMES and outcome in ("killed", "wounded") and said in NOUN_OUTCOMES:
        outcome = said  # type: ignore[assignment]
    rule = "people joined to the victims before them"
    step = _of_item(lists, item, outcome, rule)
    step.doer = toll.doer
    return step


NOUN_OUTCOMES = ("killed", "wounded", "missing", "captured")


def _of_item(lists: Lists, item: Item, outcome: str, rule: str, whole: Toll | None = None) -> Toll:
    if item.count is not None:
        lists.taken.add(item.count.first)
        return counted_toll(item.count, outcome, rule, whole=whole)  # type: ignore[arg-type]
    toll = Toll(outcome, 1, "exact", item.first, item.last, item.first, rule, person=item.person, whole=whole)  # type: ignore[arg-type]
    toll.named, toll.name = True, (item.first, item.last)
    return toll


def parts_of(lists: Lists, whole: Toll | None, outcome: str, at: int, last: int) -> list[Toll]:
    """Parts of a whole that are listed from a word on; of an untold whole where it is None."""
    rule = "a part of the count before it"
    out = []
    for item in lists.items(at, last, True, GAP, True):
        said = item.person.outcome if item.person is not None and item.count is not None else None
        other = said in ("killed", "wounded") and outcome in ("killed", "wounded") and said != outcome
        if other:
            out.append(_of_item(lists, item, str(said), "people joined to the victims before them"))
            continue
        out.append(_of_item(lists, item, outcome, rule, whole))
    return out


def _parts(lists: Lists, whole: Toll, at: int, last: int) -> list[Toll]:
    """What follows "among them", "most of them", "one of them", or "two of them" behind a toll."""
    reading = lists.reading
    if not reading.cues_in(at, last, "part", "most", "one") and not reading.words_of(THEM, at, last):
        return []
    left, things = max(PART_GAP, _to_one_of_them(lists, at, last)), False
    out: list[Toll] = []
    while at < last and left >= 0:
        form = reading.form(at)
        if (at in lists.stops and at != whole.anchor) or form in STOPS or at in lists.parts:
            break
        cue = reading.cue_at(at, "part", "most", "one")
        if cue is not None:
            effect, end = cue.entry["effect"], cue.last
            added = _opened(reading, effect, end, whole, at) or parts_of(lists, whole, whole.outcome, end, last)
            out.extend(added)
            at, left = max([end, *(t.last for t in added)]), GAP
            continue
        count = reading.count_at.get(at)
        if count is not None:
            things = things or count.people is False
            if count.first == at and _goes_on(lists, count) and not things:
                part = _of_item(lists, Item(at, count.last, count, count.noun), whole.outcome, "some of them", whole)
                out.append(part)
                at, left = count.last, PART_GAP
                continue
            if count.first == at and count.kind in ("number", "dual") and claimed_people(count):
                break
        left -= 0 if form in COMMAS or form in LIGHT else 1
        at += 1
    return out


def _to_one_of_them(lists: Lists, at: int, last: int) -> int:
    """Words to "one of them" behind a comma, over the time and the place of what happened; 0 where none stands."""
    reading = lists.reading
    for cue in reading.cues_in(at, min(last, at + ONE_GAP), "one"):
        clear = not any(word in lists.stops for word in range(at, cue.first))
        return cue.first - at if clear and reading.form(cue.first - 1) in COMMAS else 0
    return 0


def _goes_on(lists: Lists, count: CountMention) -> bool:
    return of_them(lists.reading, count) and count.first not in lists.taken


def of_them(reading: Reading, count: CountMention) -> bool:
    """True for "two of them": so many of the people just counted."""
    return reading.form(count.last - 1) in THEM and count.value is not None and count.first != count.last - 1


THEM = frozenset(("منهم", "منهن", "منهما"))


def _opened(reading: Reading, effect: str, at: int, whole: Toll, cue: int) -> list[Toll]:
    """What the opening word itself says: "one of them …" is one, "most of them …" is a part without a number."""
    if effect == "most" and _same_fate(reading, at, whole):
        return []
    if effect == "most":
        return [Toll(whole.outcome, None, "vague", cue, at, cue, "most of a whole", whole=whole)]
    if effect == "one":
        person = reading.person_at.get(at)
        last = person.last if person is not None else at
        return [Toll(whole.outcome, 1, "exact", cue, last, cue, "one of a whole", whole=whole, person=person)]
    return []


def _same_fate(reading: Reading, word: int, whole: Toll) -> bool:
    """معظمهم قتلوا بالسواطير: how most of the dead died."""
    term = reading.matches.at(OUTCOME_WORDS, word)
    verb = term is not None and not term.enclitic and term.feature in ("past", "past_passive", "present")
    return term is not None and verb and term.entry["outcome"] == whole.outcome


def _summing(lists: Lists, toll: Toll, at: int, last: int) -> list[Toll]:
    """Six Iraqis, a teacher, two policemen and three women: a list that adds up to the count before it is its parts."""
    if toll.value is None or toll.value < 2:
        return []
    reading = lists.reading
    for start in range(at, min(at + OPENING_GAP + 1, last)):
        form = reading.form(start)
        if start in lists.stops or (form in STOPS and form != ":"):
            return []
        if form in COMMAS or form in OPENERS:
            items = list(lists.items(start + 1, last, True, GAP, True))
            for number in range(2, len(items) + 1):
                if sum(i.value or 0 for i in items[:number]) == toll.value and not _names(items[:number]):
                    rule = "a list that adds up to the count before it"
                    return [_of_item(lists, i, toll.outcome, rule, toll) for i in items[:number]]
    return []


def _names(items: list[Item]) -> bool:
    """هما سامي درويش وخالد عمر: a list of names alone says who was counted, and nothing new."""
    return all(item.count is None and item.person is None for item in items)


OPENERS = frozenset((":", "(", "هم", "وهم", "هما", "وهما", "هن", QUOTE))
