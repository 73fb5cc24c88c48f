"""استهدف is "aimed at" too: a vaccination campaign, a course and a law have people whom they are for, and hit nobody.

What aims in peace stands before the verb, or what it aims at is itself no thing to be hit: support, reform, the
security and unity of a country.
"""

from tawthiq.events.reading import Reading
from tawthiq.lexicon import Term

AIMING = "استهدف"
SUBJECT_REACH = 12
"""Words from what aims to the verb: room for what it is about and where."""
PEACEFUL = frozenset(
    (
        *("تطعيم", "التطعيم", "تلقيح", "التلقيح", "تحصين", "التحصين", "اللقاح", "توعيه", "التوعيه", "توعويه", "تبرعات"),
        *("برنامج", "البرنامج", "برامج", "البرامج", "دوره", "الدوره", "دورات", "ورشه", "ورش", "مبادره", "المبادره"),
        *("مشروع", "المشروع", "مشاريع", "مشروعات", "دراسه", "الدراسه", "استبيان", "استطلاع", "قانون", "القانون"),
        *("قرض", "قروض", "منحه", "منح", "استثمارات", "استثمار", "اصلاحات", "الاصلاحات", "عقوبات", "العقوبات"),
    )
)
"""vaccination, awareness, programme, course, workshop, initiative, project, study, law, grant, reforms, sanctions"""
GOOD = frozenset(
    (
        *("دعم", "تعزيز", "تحسين", "تطوير", "تمكين", "تدريب", "تاهيل", "تشجيع", "زياده", "رفع", "خفض", "تقليص"),
        *("نمو", "توفير", "تقديم", "ايجاد", "خلق", "تحقيق", "بناء", "ترسيخ", "نشر", "تنميه", "معالجه"),
    )
)
"""support, strengthening, training, growth, providing, building: what a plan aims at"""
UNSEEN = frozenset(
    (
        *("امن", "استقرار", "سياده", "هويه", "مشاعر", "زعزعه", "النيل", "المساس", "ترويع", "اثاره", "افشال", "عرقله"),
        *("تشويه", "سمعه", "اراده", "كرامه", "حقوق", "ثوابت", "مكتسبات", "معنويات", "اضعاف", "تقسيم", "تقويض"),
    )
)
"""security, sovereignty, feelings, shaking, harming, stirring up, the rights of: aimed at in speeches (folded)"""
UNITY = "وحده"
"""Unity, where a country or a people has it, and a unit."""
OF_UNITY = frozenset(("الصف", "الشعب", "الوطن", "البلاد", "الاراضي", "التراب", "الامه", "المجتمع", "النسيج"))
"""ranks, the people, the homeland, the country, the land, the nation, society: what has a unity (folded)"""


def aims_in_peace(reading: Reading, term: Term) -> bool:
    """True for a verb of aiming whose subject or object is of peace, no weapon standing between."""
    if not term.entry.term.startswith(AIMING):
        return False
    thing = reading.form(term.last)
    if thing in GOOD or thing in UNSEEN:
        return True
    if thing == UNITY and (reading.form(term.last + 1) in OF_UNITY or term.last + 1 in reading.place_at):
        return True
    if term.feature not in VERBS:
        return False
    first = max(reading.clause_of(term.first).first, term.first - SUBJECT_REACH)
    before = range(first, term.first)
    return any(reading.form(w) in PEACEFUL for w in before) and reading.weapon_words.isdisjoint(before)


VERBS = frozenset(("past", "present"))
