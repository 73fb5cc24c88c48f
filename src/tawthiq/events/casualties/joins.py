"""A toll goes on: "three soldiers and a policeman", "among them two children", "five others".

After the victims of one outcome, what joins on with و has the same outcome; what follows بينهم is a part of it.
"""

import msgspec

from tawthiq.events.casualties.frames import COMMAS, LIGHT, OF, QUOTE, STOPS
from tawthiq.events.casualties.lists import AND, GAP, OPENING_GAP, Item, Lists, claimed_people
from tawthiq.events.casualties.model import OUTCOMES, Toll, counted_toll
from tawthiq.events.casualties.names import is_joined_name
from tawthiq.events.reading import Reading
from tawthiq.mentions import CountMention, PersonMention

PART_GAP = 8
"""Words that may stand between a toll and the words that open its parts."""
ONE_GAP = 18
"""The same to "one of them", who can be of no others."""
OUTCOME_WORDS = "events/casualties/outcomes"


def extend(lists: Lists, toll: Toll) -> list[Toll]:
    """Tolls that join on to one, in order: further victims of the same outcome, and parts."""
    reading = lists.reading
    if toll.cue is not None and toll.cue.entry["frame"] == "mourned":
        return []
    at = toll.last if toll.count is None else toll.count.last
    last = reading.text.sentence_of(max(toll.first, 0)).last
    summed = _summing(lists, toll, at, last)
    if summed:
        return summed
    _take_number(lists, toll, at, last)
    out = _second_noun(reading, toll)
    whole = toll
    for item in lists.items(at, last, False, PART_GAP, toll.named and toll.value == 1):
        if (item.count is not None and of_them(reading, item.count)) or _speaks(reading, item.first):
            break
        told = whole.value != 1 and item.count is None and is_joined_name(reading, item.first)
        if told or _shares(whole, item) or _under_number(reading, whole, item):
            at = item.last
            continue
        whole = _joined(lists, toll, item)
        out.append(whole)
        at = item.last
        summed = _summing(lists, whole, at, last)
        if summed:
            return out + summed
    return out + _parts(lists, whole, at, last)


def _speaks(reading: Reading, word: int) -> bool:
    """عشرات الجرحى ومسؤول: …, whoever joins on before a colon speaks behind it."""
    scope = reading.claims.over(word)
    return scope is not None and scope.first == word and scope.rule == JOINED_SPEAKER


JOINED_SPEAKER = "a speaker joined on before a colon"


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
    """15 مواطنا وعنصرا, 19 طالبا وطالبة: a second noun that a number above ten counts is under that number."""
    count, other = before.count, item.count
    if count is None or other is None or other.noun is None or count.noun is None:
        return False
    if _of_both(reading, count, other):
        return True
    if other.kind != "singular":
        return False
    noun, second = reading.form(count.noun.last - 1), reading.form(other.noun.last - 1).removeprefix("و")
    counted = count.kind == "number" and (count.value or 0) > TEN and noun.endswith("ا")
    women_too = second == noun.removesuffix("ا") + "ه"
    return counted and other.first <= count.last + 1 and (second.endswith("ا") or women_too)


def _of_both(reading: Reading, count: CountMention, other: CountMention) -> bool:
    """48 من الجنود وموظفي الدولة: two definite plurals behind "of" are under its number."""
    bare = other.kind == "vague" and other.noun is not None and other.first == other.noun.first
    if not bare or count.noun is None or count.kind != "number" or other.first > count.last + 1:
        return False
    of = reading.form(count.noun.first - 1) == OF and reading.form(count.noun.first).startswith("ال")
    form = reading.form(other.first)
    return of and (form.startswith("وال") or form.endswith("ي"))


TEN = 10
"""Above it a number takes its noun in the singular accusative."""


def _second_noun(reading: Reading, toll: Toll) -> list[Toll]:
    """عشرات القتلى والجرحى: a vague number is shared by the noun that joins on."""
    count = toll.count
    if count is None or count.value is not None or not reading.form(count.last).startswith(AND):
        return []
    at = count.last + (reading.form(count.last) == AND)
    person = reading.person_at.get(at)
    if person is None or person.outcome not in OUTCOMES or person.outcome == toll.outcome or at in reading.count_at:
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
    toll = Toll(outcome, item.value, "exact", item.first, item.last, item.first, rule, person=item.person, whole=whole)  # type: ignore[arg-type]
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
        if (at in lists.stops and at != whole.anchor and at >= whole.last) or form in STOPS or at in lists.parts:
            break
        cue = reading.cue_at(at, "part", "most", "one")
        if cue is not None:
            effect, end = cue.entry["effect"], cue.last
            added = _opened(reading, effect, end, whole, at) or parts_of(lists, whole, whole.outcome, end, last)
            _end_of_parts(whole, added)
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


def _end_of_parts(whole: Toll, parts: list[Toll]) -> None:
    """إصابة ستة من الشرطة، منهم أربعة ضباط ومجندان، وأربعة مواطنين: once the parts make up the whole, others follow."""
    sum_of_them = 0
    for number, part in enumerate(parts):
        if number > 1 and sum_of_them == whole.value and part.whole is whole:
            part.whole, part.rule = None, "people joined to the victims before them"
        else:
            sum_of_them += part.value or 0


def _to_one_of_them(lists: Lists, at: int, last: int) -> int:
    """Words to "one of them" behind a comma, over the time and the place of what happened; 0 where none stands."""
    reading = lists.reading
    for cue in reading.cues_in(at, min(last, at + ONE_GAP), "one"):
        clear = not any(word in lists.stops for word in range(at, cue.first))
        return cue.first - at if clear and reading.form(cue.first - 1) in COMMAS else 0
    return 0


def _goes_on(lists: Lists, count: CountMention) -> bool:
    """اثنان منهم: of the people just counted, and not of the cars a verb of destroying has before it."""
    if count.first in lists.taken or not of_them(lists.reading, count):
        return False
    reading = lists.reading
    return not reading.words_of(
        RUINED, max(count.first - RUINED_REACH, reading.clause_of(count.first).first), count.first
    )


RUINED = frozenset(("تدمير", "وتدمير", "احراق", "واحراق", "حرق", "وحرق", "اعطاب", "واعطاب", "مصادره", "ومصادره", "ضبط"))
"""destruction, burning, seizure of: what is counted behind them are things"""
RUINED_REACH = 8


def of_them(reading: Reading, count: CountMention) -> bool:
    """True for "two of them": so many of the people just counted."""
    return reading.form(count.last - 1) in THEM and count.value is not None and count.first != count.last - 1


THEM = frozenset(("منهم", "منهن", "منهما"))


def _opened(reading: Reading, effect: str, at: int, whole: Toll, cue: int) -> list[Toll]:
    """What the opening word itself says: "one of them …" is one, "most of them …" is a part without a number."""
    if effect == "most" and _same_fate(reading, at, whole):
        return []
    if effect == "most":
        return [_most_of(reading, at, whole, cue)]
    if effect == "one" and _of_acts(reading, cue):
        return []
    if effect == "one":
        person = reading.person_at.get(at)
        last = person.last if person is not None else at
        return [Toll(whole.outcome, 1, "exact", cue, last, cue, "one of a whole", whole=whole, person=person)]
    return []


def _most_of(reading: Reading, at: int, whole: Toll, cue: int) -> Toll:
    """نصفهم أطفال, معظمهم من النساء والأطفال: a part without a number, and who they were where it is told."""
    toll = Toll(whole.outcome, None, "vague", cue, at, cue, "most of a whole", whole=whole)
    first = at + (reading.form(at) == OF)
    person = reading.person_at.get(first)
    if person is None or person.first != first or person.number == "sg":
        return toll
    last, category = person.last, person.category
    while (other := _and_others(reading, last)) is not None:
        last = other.last
        category = category if other.category == category else "mixed"
    toll.person = msgspec.structs.replace(person, category=category)
    toll.last, toll.name = last, (first, last)
    return toll


def _and_others(reading: Reading, last: int) -> PersonMention | None:
    """People joined on by "and", a comma before it or not: الأطفال، والنساء."""
    first = last + (reading.form(last) in COMMAS)
    other = reading.person_at.get(first)
    joined = other is not None and other.first == first and reading.form(first).startswith("و")
    return other if joined else None


def _of_acts(reading: Reading, cue: int) -> bool:
    """في هجومين منفصلين أحدهما في الجنوب: one of two attacks, and of no people."""
    for word in range(cue - 1, max(cue - 1 - ACT_REACH, -1), -1):
        if word in reading.person_at:
            return False
        if reading.form(word).endswith(("ين", "ان")) and reading.matches.at(TRIGGERS, word) is not None:
            return True
    return False


ACT_REACH = 3
"""Words from two acts to "one of them"."""
TRIGGERS = "events/triggers/triggers"


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
