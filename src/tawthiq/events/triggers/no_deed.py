"""Old shells blown up to be rid of them, rockets nobody managed to stop, attacks "now and then": no deed of a day."""

from tawthiq.events.reading import Reading
from tawthiq.events.territory import TERRITORY
from tawthiq.lexicon import Term


def is_no_deed(reading: Reading, term: Term) -> bool:
    """True for a word of an act of which nothing came, or which is of no one day."""
    if _is_failed(reading, term) or _is_of_liberation(reading, term) or _is_a_habit(reading, term):
        return True
    if term.entry.term == STOOD_AGAINST and _is_a_stand(reading, term):
        return True
    return _clears_remnants(reading, term) or _is_warranted(reading, term)


def _is_failed(reading: Reading, term: Term) -> bool:
    """True for فشلت المنظومة في اعتراض الصواريخ: what somebody failed to bring down or to take.

    Not for what "and" joins to a failure of another thing: فشل الهجوم وإسقاط ثلاث مسيرات.
    """
    if term.entry["family"] not in TO_FAIL_IN or term.feature in ("past", "past_passive"):
        return False
    failed = reading.words_of(FAILED, term.first - FAILED_REACH, term.first)
    if not failed or not term.proclitic.startswith("و"):
        return bool(failed)
    return any(reading.form(w) == "في" for w in range(failed[-1], term.first))


TO_FAIL_IN = frozenset(("disrupt", TERRITORY))
FAILED = frozenset(
    ("فشل", "فشلت", "فشلوا", "وفشل", "وفشلت", "اخفق", "اخفقت", "اخفقوا", "بفشل", "فشله", "فشلها", "فشلهم", "اخفاق")
)
"""failed, the failure of (folded)"""
FAILED_REACH = 7
"""Words from a failure to what failed: room for who did."""


def _is_of_liberation(reading: Reading, term: Term) -> bool:
    """True for معارك التحرير: the struggle, no battle of it."""
    return term.entry["family"] == "clash" and reading.form(term.last) == "التحرير"


def _is_a_habit(reading: Reading, term: Term) -> bool:
    """True for attacks carried out "now and then"."""
    habits = reading.cues_in(term.first - HABIT_REACH, term.last + 2, "habit")
    return bool(habits) and habits[-1].first >= reading.clause_of(term.first).first


HABIT_REACH = 8
"""Words from "now and then" to the act."""


def _clears_remnants(reading: Reading, term: Term) -> bool:
    """True for تفجير قذيفة من مخلفات الحرب: shells left behind by a war that are blown up to be rid of them."""
    if term.entry.term not in BLOWN_UP or term.feature == "passive":
        return False
    last = min(term.last + REMNANTS_REACH, reading.text.sentence_of(term.first).last)
    left = any(reading.form(w).startswith(REMNANTS) for w in range(term.last, last))
    return left and any(w in reading.weapon_words for w in range(term.last, last))


BLOWN_UP = frozenset(("تفجير", "فجر"))
REMNANTS = ("مخلفات", "بقايا")
"""Beginnings of what is left of a war (folded)."""
REMNANTS_REACH = 6
"""Words from a blowing up to what says that the shells were left behind."""


def _is_warranted(reading: Reading, term: Term) -> bool:
    """True for مذكرة اعتقال, a warrant of arrest: nobody is held by it yet."""
    return term.entry["family"] == "arrest" and reading.form(term.first - 1) in WARRANTS


WARRANTS = frozenset(("مذكره", "مذكرات", "مذكرتي", "بمذكره", "بمذكرات", "امر", "اوامر", "بامر", "باوامر"))
"""warrant, order (of arrest): folded"""


def _is_a_stand(reading: Reading, term: Term) -> bool:
    """True for التصدي لخطر المتشددين, لا بد من التصدي للعدو: a stand against an evil, or one that is called for.

    It is a fight where it was managed (تمكنوا من التصدي), goes on (تواصل التصدي), or came before (بعد تصدي الأهالي).
    """
    if reading.form(term.last).removeprefix("ل").removeprefix("ل").removeprefix("ال").startswith(EVILS):
        return True
    if any(reading.form(w).startswith(TOLD_BEFORE) for w in range(term.last, term.last + STAND_REACH)):
        return True
    form = reading.form(term.first).removeprefix("و").removeprefix("ال")
    if form.startswith(VERBAL):
        return False
    if form.startswith(CALLED_FOR):
        return True
    before = [reading.form(w).removeprefix("و") for w in range(term.first - STAND_REACH, term.first)]
    return before[-1] in LEADING_TO or any(form.startswith(MEANT) for form in before)


STOOD_AGAINST = "تصدى"
VERBAL = ("تصدت", "تصدوا", "يتصد", "تتصد", "تصديه")
"""stood against, stand against, their standing against (folded)"""
TOLD_BEFORE = "للمحاول"
"""Beginning of the attempt, the attempts: those told before."""
CALLED_FOR = ("للتصدي", "بالتصدي", "لتصدي", "تصديا")
"""for, with, as the stand against: an aim or a call"""
STAND_REACH = 3
MEANT = (
    "محاول", "لمحاول",
    "استمرار", "الاستمرار", "مواصله", "ضروره", "اهميه", "اجل", "بهدف", "سبل", "جهود", "حق", "اراد",
    "واجب", "مسؤولي", "دور", "قرار", "خيار", "كيفيه", "تعزيز", "يستمر", "يجب", "بد",
)  # fmt: skip
"""Beginnings of continuing to, need, importance, for the sake of, ways, efforts, right, duty, role, must (folded)."""
LEADING_TO = frozenset(("علي", "الي"))
"""on, to: right before a stand, what people are called to or resolved on (folded)"""
EVILS = (
    "تهديد", "خطر", "مخاطر", "اخطار", "ارهاب", "مخطط", "مؤامر", "مشروع", "مشاريع", "اطماع", "ظاهر", "فكر", "افكار",
    "جريم", "جرائم", "فساد", "تحدي", "انتهاك", "تطرف", "عنف", "فوض", "فتن", "سياس", "تدخل", "شائع", "وباء",
    "جائح", "ازم", "ممارسات", "تطبيع", "تجاوز", "اله",
)  # fmt: skip
"""Beginnings of threat, danger, terrorism, plot, designs, phenomenon, ideas, crime, graft, challenges, violations,
extremism, chaos, policies, meddling, rumours, epidemic, crisis, practices (folded): stood against without arms.
"""
