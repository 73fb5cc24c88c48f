"""From an outcome word to its tolls: one rule for each way of saying it.

outcome words → victims of each → what joins on ("and two women") → parts ("among them") → numbers that stand alone
"""

import re
from collections.abc import Callable

from tawthiq.events.casualties import cells, losses, verbs
from tawthiq.events.casualties.found import found_dead
from tawthiq.events.casualties.frames import person_after, victims_after, victims_before
from tawthiq.events.casualties.making import FREED, Maker
from tawthiq.events.casualties.model import Toll
from tawthiq.events.casualties.named import single_subject
from tawthiq.events.casualties.names import name_end
from tawthiq.events.casualties.nouns import after_body, after_noun
from tawthiq.events.casualties.stricken import stricken
from tawthiq.events.reading import Reading
from tawthiq.lexicon import Term

FATE_REACH = 16
"""Words between لقي and مصرعه."""
MEETING = 8
"""Words from لقي within which those who met their death stand."""
INTENDED = {"planned": 4, "threatened": 4, "conditional": 4, "attempt": 2, "future": 2, "whether": 12}
"""Words from a cue to the outcome it keeps from being told as a fact."""
ATTEMPT = "attempt"
"""نجا من محاولة اغتيال وأصيب حارساه: a verb joined to an attempt tells what it did"""
INTENDED_REACH = max(INTENDED.values())
THREAT = ("تهديده", "هددته", "هدده", "هددوه", "يهدده", "تهدده")
"""threatening him, them: the threat carries who is threatened"""
NO_FACT = frozenset(
    (
        *("قد", "عندما", "حينما", "حين", "كلما", "متي", "مهما", "لا", "ولا", "الا", "لئلا", "كيلا", "كي", "لكي", "لعل"),
        *("ربما", "وقد"),
    )
)
"""may, when(ever), not, lest, in order to: before a verb in the present they tell a habit, a wish or what is not so"""
WILL = "س"
"""will, glued to a present: سيقتلون"""
Frame = Callable[[Maker, Term, int], Toll | None]


def find(make: Maker) -> list[Toll]:
    """Every toll that an outcome word opens, in order of the words."""
    for number, term in enumerate(make.terms):
        frame = FRAMES.get(term.entry["frame"])
        if frame is None:
            continue
        if _result_to_come(make.reading, term):
            make.taken.update(_counts_behind(make.reading, term))
            continue
        if _untold(make.reading, term):
            if term.entry["frame"] == "fall" and _intended(make.reading, term):
                make.taken.update(_feared(make.reading, term))
            continue
        toll = frame(make, term, number)
        if toll is None and term.entry["outcome"] == "displaced":
            toll = losses.families_after(make, term)
        if toll is not None and not any(fault(make.reading, toll) for fault in NO_TOLL):
            make.tolls.append(toll)
    return make.tolls


def _feared(reading: Reading, term: Term) -> set[int]:
    """مخاوف من سقوط ضحايا: those whose fall is feared, right behind it."""
    return {c.first for w in range(term.last, term.last + 2) if (c := reading.count_at.get(w)) is not None}


def _untold(reading: Reading, term: Term) -> bool:
    """True where an outcome word tells no toll: it is intended, scripture, another word, or a natural death."""
    return (
        reading.form(term.first) in ALONE
        or reading.form(term.last) in MERCIFUL
        or (term.entry.term == PERISHED and reading.form(term.last).startswith(RULED))
        or _intended(reading, term)
        or _scripture(reading, term)
        or _cites(reading, term)
        or _still_holds(reading, term)
        or _celebrated(reading, term)
        or (bool(term.entry["act"]) and not _violent(reading, term))
    )


ALONE = frozenset(("وحيد", "وحيدا", "وحيده", "وحيدين", "وصفت"))
"""Alone, described: no "and" with "neutralised" (حيد), with "liquidated" (صفت)."""


MERCIFUL = frozenset(("رحيم", "الرحيم", "الرحمه"))
"""mercy killing: no act of violence"""
PERISHED = "قضى"
RULED = (
    *("بسجن", "بالسجن", "بحبس", "بالحبس", "باعدام", "بالاعدام", "بعقوبه", "بتغريم", "ببراءه", "بعدم", "بان", "بحل"),
    *("بتعويض", "بالتعويض", "بالافراج", "محكمه", "المحكمه", "القضاء"),
)
"""قضت المحكمة بسجن: a court ruled (imprisonment, death, a fine, acquittal, that)"""


def _intended(reading: Reading, term: Term) -> bool:
    """An attempt on a life, a threat to kill, a fear of dead: none of them is a toll."""
    if term.feature.startswith("present") and (reading.form(term.first - 1) in NO_FACT or _to_come(reading, term)):
        return True
    if term.proclitic == "ب" and reading.form(term.first - 1).lstrip("وب").startswith(THREAT):
        return True
    cues = reading.cues_in(term.first - INTENDED_REACH, term.first, *INTENDED)
    if not cues:
        return False
    first = reading.clause_of(term.first).first
    happened = term.proclitic[:1] in ("و", "ف") and term.feature.startswith("past")
    return any(
        cue.first >= first
        and not (happened and cue.entry["effect"] == ATTEMPT)
        and term.first - cue.last < INTENDED[cue.entry["effect"]]
        and not any(reading.is_mark(w) for w in range(cue.last, term.first))
        for cue in cues
    )


def _to_come(reading: Reading, term: Term) -> bool:
    """سيقتلون, سوف يستسلم التنظيم ويقتل قائده: a verb of the future, or one in the present that goes on with it."""
    if term.proclitic.endswith(WILL):
        return True
    first = max(reading.text.sentence_of(term.first).first, term.first - FUTURE_REACH)
    return any(reading.form(word) in FUTURE for word in range(first, term.first))


FUTURE = frozenset(("سوف", "وسوف", "فسوف", "لسوف"))
FUTURE_REACH = 10
"""Words from "will" to a verb joined to the one behind it."""


def _result_to_come(reading: Reading, term: Term) -> bool:
    """سيؤدي القصف إلى مقتل المئات, قد يسفر عن ضحايا: what an act will or may lead to has not come about."""
    quoted = reading.form(term.first - 1) == QUOTE
    if term.entry["frame"] not in RESULTS or reading.form(term.first - 1 - quoted) not in LEADING_TO:
        return False
    first = max(reading.text.sentence_of(term.first).first, term.first - RESULT_REACH)
    for word in range(term.first - 2, first - 1, -1):
        form = reading.form(word).removeprefix("و").removeprefix("ف")
        if form.startswith(WILL_LEAD):
            return True
        if form.startswith(LEADS):
            return reading.form(word - 1) in NOT_YET
        if form.startswith(HAS_LED) or (reading.is_mark(word) and form not in MARKS_WITHIN):
            return False
    return False


def _counts_behind(reading: Reading, term: Term) -> set[int]:
    """The people whom a result that has not come about would befall."""
    last = min(reading.text.sentence_of(term.first).last, term.last + RESULT_REACH)
    return {c.first for w in range(term.last, last) if (c := reading.count_at.get(w)) is not None}


RESULTS = frozenset(("noun", "fall"))
QUOTE = '"'
LEADING_TO = frozenset(("الي", "عن", "في", "ب"))
RESULT_REACH = 9
"""Words from a verb of leading to its result: room for the act and where."""
WILL_LEAD = ("سيؤد", "ستؤد", "سيءد", "ستءد", "سيود", "ستود", "سيسفر", "ستسفر", "سيتسبب", "ستتسبب", "سينتج")
"""will lead to, result in, cause"""
LEADS = ("يؤدي", "تؤدي", "يءدي", "تءدي", "يودي", "تودي", "يسفر", "تسفر", "يتسبب", "تتسبب")
HAS_LED = ("ادي", "ادت", "اسفر", "تسبب", "اسفرت")
NOT_YET = frozenset(("قد", "ان", "سوف", "لن", "وقد", "ربما", "لا", "لم"))
"""may, that (would), will, will not"""
MARKS_WITHIN = frozenset((QUOTE, "(", ")"))


def _scripture(reading: Reading, term: Term) -> bool:
    """Words that carry every vowel, with neighbours that do, are scripture or verse and tell no news."""
    words = range(max(term.first - 1, 0), min(term.last + 1, len(reading.text.words)))
    if not reading.text.vowelled.issuperset(words):
        return False
    return all(_carries_vowels(reading.text.printed_word(word)) is not None for word in words)


_carries_vowels = re.compile("[\u064b-\u0652].*[\u064b-\u0652]").search
"""A word that carries every vowel has two vowel marks at least."""


def _cites(reading: Reading, term: Term) -> bool:
    """استشهد المسؤول بما قاله X, استشهد بالفنان X: with ب and a word or a person it is "cited", and nobody died."""
    if term.entry.term != MARTYRED:
        return False
    for word in range(term.last, min(reading.text.sentence_of(term.first).last, term.last + CITED_REACH)):
        form = reading.form(word)
        if form in CITED and not (form == WITH_WHAT and reading.form(word + 1).startswith("في")):
            return True
        person = reading.person_at.get(word)
        if person is not None and person.first == word and form.startswith("ب") and reading.glued(word, "ب"):
            return person.start > reading.text.words[word].start
        if word in reading.weapon_words or form.startswith(WOUNDS) or reading.matches.at(TRIGGERS, word) is not None:
            return False
    return False


MARTYRED = "استشهد"
CITED_REACH = 8
"""Words from the verb to what is cited: room for who cites it, and where."""
WITH_WHAT = "بما"
"""with what; بما فيهم is "among them" """
CITED = frozenset(
    (
        *(
            WITH_WHAT,
            "بقول",
            "بقوله",
            "بقولها",
            "باقوال",
            "بكلام",
            "بحديث",
            "بمقوله",
            "بمقولات",
            "بايه",
            "بالايه",
            "بايات",
        ),
        *(
            "بتصريح",
            "بتصريحات",
            "بتقرير",
            "بتقارير",
            "بدراسه",
            "بدراسات",
            "بمقال",
            "برساله",
            "بخطاب",
            "بروايه",
            "بشهاده",
        ),
        *("بمثال", "بامثله", "بارقام", "ببيانات", "باحصاءات", "باحصائيات", "بوثيقه", "بوثائق", "بنتائج", "بابيات"),
    )
)
"""with a saying, a statement, a report, a study, an example, figures, verses (folded)"""


def _violent(reading: Reading, term: Term) -> bool:
    """A death of wounds, or beside an act or a weapon, is no natural one."""
    sentence = reading.text.sentence_of(term.first)
    if any(reading.form(w).startswith(WOUNDS) for w in range(sentence.first, sentence.last)):
        return True
    if reading.within(reading.mentions.weapons, sentence.first, sentence.last):
        return True
    acts = (reading.matches.at(TRIGGERS, w) for w in range(sentence.first, sentence.last))
    return any(act is not None and act.entry.term not in ACCIDENTS for act in acts)


TRIGGERS = "events/triggers/triggers"
ACCIDENTS = frozenset(("حادث", "حادثة"))
"""the incident: an accident is told by these words too"""
WOUNDS = (
    "متاثر",
    "بجراح",
    "جراح",
    "بجروح",
    "جروح",
    "برصاص",
    "بنيران",
    "للطعن",
    "المصاب",
    "مصاب",
    "اصابته",
    "اصابتها",
    "اصابتهم",
    "اصيب",
)
"""of his wounds, by the fire of; not "death of five and injury of fifty", which is an accident's toll too"""


def _anyone(reading: Reading, toll: Toll) -> bool:
    """قتل شخص ما, قتل جندي أو طفل: someone or other, nobody in particular."""
    if toll.value != 1 or toll.count is None:
        return False
    after = toll.count.last
    return reading.form(after) == "ما" or (reading.form(after) == "او" and after + 1 in reading.person_at)


def _habitual(reading: Reading, toll: Toll) -> bool:
    """يرتقي شهداء: a vague number with a verb in the present tells of what keeps happening; headlines are excepted."""
    if toll.value is not None or toll.cue is None or not toll.cue.feature.startswith("present"):
        return False
    return not reading.text.sentence_of(toll.anchor).title


def _shaken(reading: Reading, toll: Toll) -> bool:
    """أصيب بصدمة: stricken with dismay, with a disease."""
    return toll.outcome == "wounded" and stricken(reading, toll.anchor + 1, toll.last)


def _of_wounds_told(reading: Reading, toll: Toll) -> bool:
    """توفي متأثرا بجروح أصيب بها: the wounds somebody had are no second toll."""
    return toll.outcome == "wounded" and toll.cue is not None and reading.form(toll.cue.last) in WITH_THEM


WITH_THEM = frozenset(("بها", "به"))
"""with them, with it"""
NO_TOLL = (_habitual, _anyone, _shaken, _of_wounds_told)
"""What a toll that was read may show itself to be."""


def _still_holds(reading: Reading, term: Term) -> bool:
    """المجموعة التي تحتجز الطيار: who still holds somebody took him before."""
    return (
        term.feature == "present"
        and term.entry["outcome"] in FREED
        and reading.cue_at(term.first - 1, "who") is not None
    )


def _celebrated(reading: Reading, term: Term) -> bool:
    """أطلقوا النار ابتهاجا بمقتل الوزير: a death that is celebrated was told before."""
    return term.proclitic == "ب" and reading.form(term.first - 1) in JOY


JOY = frozenset(("ابتهاجا", "فرحا", "احتفالا", "احتفاء", "ابتهاج", "فرحه"))
"""rejoicing at, in celebration of"""


def _fate(make: Maker, term: Term, number: int) -> Toll | None:
    """لقي ستة عمال مصرعهم: the verb's object says what befell them."""
    fate = _fate_object(make, term, number)
    if fate is None:
        return None
    reading, stops = make.reading, make.others(term)
    rule = "people who met their death"
    count = victims_after(reading, term.last, stops, MEETING)
    if count is None or count.first > fate.first or count.first in make.taken:
        count = victims_before(reading, term.first, stops, make.taken)
    if count is not None:
        toll = make.toll(term, count, rule)
    else:
        person = person_after(reading, term.last, stops, 1)
        rule = "one person who met his death"
        found = single_subject(reading, term) if person is None else None
        named = make.person(term, person, rule) if person is not None else None
        if found is not None:
            named = make.one(term, found[0], max(found[0] + 1, found[1]), rule, found[2])
        elif verbs.name_follows(reading, term):
            named = make.one(term, term.last, name_end(reading, term.last), rule)
        if named is None:
            return None
        toll = named
    toll.outcome = "killed"
    toll.last = max(toll.last, fate.last if fate.first - term.last < MEETING else toll.last)
    return toll


def _fate_object(make: Maker, term: Term, number: int) -> Term | None:
    wanted = term.entry["frame"] + "_object"
    for after in make.terms[number + 1 : number + 6]:
        if after.first - term.last > FATE_REACH:
            return None
        if after.entry["frame"] == wanted:
            return after
    return None


FRAMES: dict[str, Frame] = {
    "noun": after_noun,
    "lives": after_noun,
    "body": after_body,
    "subject": verbs.subject,
    "both": verbs.both,
    "object": verbs.object_of,
    "fall": losses.fall,
    "lost": losses.lost,
    "mourned": losses.mourned,
    "state": losses.state,
    "reap": losses.reap,
    "undergone": losses.undergone_only,
    "flee": losses.flee,
    "cell": cells.cell,
    "seize": cells.seize,
    "found": found_dead,
    "led": cells.led,
    "reached": cells.reached,
    "fate": _fate,
    "leave": _fate,
}
"""The rule of each frame of outcomes.tsv; those that only complete another have none."""
