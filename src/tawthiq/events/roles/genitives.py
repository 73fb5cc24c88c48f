"""What was hit may be a noun nobody knows, and the phrase behind it only whose it is: a flag of X, mourners of Y.

Such a noun has no article, no preposition and no ending of its own; an adjective of the act is none.
"""

from tawthiq.events.reading import Reading
from tawthiq.events.roles.beside import BESIDE
from tawthiq.events.roles.between import AREAS, DIRECTIONS, ENDS, FEW, PART_OF
from tawthiq.events.roles.phrase import Phrase
from tawthiq.events.roles.prepositions import lead_of

TRIGGERS = "events/triggers/triggers"
OUTCOMES = "events/casualties/outcomes"
DOERS = "events/roles/doers"
SHORT = 3
"""Letters of words too short to be such a noun."""


def head_of(reading: Reading, phrase: Phrase, gap: int) -> int:
    """The first of the words nobody knows that a phrase is the genitive of: مشيعي جنازة الراحلة, علم حزب كذا."""
    word = phrase.first
    if not gap or phrase.glued or phrase.counted or phrase.kind == "place" or not _is_definite(reading, phrase):
        return word
    while word > phrase.first - HEADS and _may_be_head(reading, word - 1):
        word -= 1
    return word


HEADS = 2
"""Unknown nouns, each the genitive of the one before it, that stand before a phrase."""


OF_AN_ATTACK = (
    *("عنيف", "مكثف", "نوعي", "جوي", "مدفعي", "صاروخي", "بري", "بحري", "واسع", "شامل", "مباشر", "عشوائي", "متبادل"),
    *("كثيف", "مباغت", "مفاجئ", "دموي", "وحشي", "ارهابي", "همجي", "جديد", "اخر", "مماثل", "مسلح", "غاشم", "مركز"),
)
"""How adjectives begin that describe an attack, and head no phrase."""
WITH = frozenset(("رفقه", "صحبه", "معيه", "ضمن", "عبر", "جانب", "ضد", "حسب"))
"""In the company of, within, through: no heads."""
MANNER = frozenset(("بشكل", "بصوره", "بطريقه"))


def object_by_its_ending(reading: Reading, word: int) -> int:
    """The word behind a noun nobody knows that ends as an object and says whose or of what kind it is; else 0.

    اجتماعا لقيادات كذا, طقما تابعا لكذا, زورقا حربيا; "in preparation for" and adverbs end so too.
    """
    form = reading.form(word)
    if not form.endswith("ا") or len(form) <= SHORT or form in ADVERBS:
        return 0
    if form.startswith(NOT_AN_OBJECT) or form.endswith(NOT_ACCUSATIVE):
        return 0
    taken = (reading.count_at, reading.person_at, reading.actor_at, reading.place_at, reading.time_at)
    if word in reading.weapon_words or any(word in found for found in taken):
        return 0
    if any(reading.matches.at(table, word) for table in (TRIGGERS, OUTCOMES, DOERS, BESIDE)):
        return 0
    after = reading.form(word + 1)
    if after.endswith("يا") and after not in ADVERBS and word + 1 not in reading.weapon_words:
        return word + 2
    owned = after.startswith(("تابع", "خاصا")) or (after.startswith("ل") and len(after) > SHORT)
    if form.startswith("تابع") or reading.matches.at(TRIGGERS, word + 1) is not None:
        return 0
    return word + 1 if owned and after not in ADVERBS else 0


NOT_AN_OBJECT = ("ال", "و", "ف", "ب", "ك", "ل")
NOT_ACCUSATIVE = ("ها", "نا", "هما", "يا")
"""Endings of pronouns, and of an adjective of the act: قصفا مدفعيا."""
ADVERBS = frozenset(
    (
        *("ايضا", "تماما", "حاليا", "سابقا", "لاحقا", "موخرا", "مؤخرا", "اخيرا", "نهاييا", "عسكريا", "يوميا", "معا"),
        *("جميعا", "قسرا", "عمدا", "غدرا", "ميدانيا", "محليا", "رسميا", "خصوصا", "جزييا", "كليا", "تدريجيا", "شخصيا"),
        *("شرقا", "غربا", "شمالا", "جنوبا", "ليلا", "فجرا", "صباحا", "ظهرا", "عصرا", "مساء", "نهارا", "عشواييا"),
        *("تمهيدا", "ردا", "انتقاما", "استعدادا", "دعما", "تنفيذا", "خلافا", "وفقا", "نظرا", "تبعا", "طبقا", "ثارا"),
        *("دفاعا", "تحسبا", "تكريما", "منعا", "تسهيلا", "استمرارا", "تاييدا", "انتصارا", "اسنادا", "عقابا", "رميا"),
        *("تضامنا", "استنادا", "تجنبا", "ضمانا", "حفظا", "حفاظا", "اثباتا", "تخليدا", "تعزيزا", "استكمالا", "تفاديا"),
        *("يوما", "شهرا", "عاما", "مرارا", "كثيرا", "قليلا", "امرا", "شييا", "حقا", "فعلا", "مثلا", "طبعا", "سببا"),
        *("نوويا", "سياسيا", "مبدييا", "ماديا", "عالميا", "دوليا", "اقليميا", "هاتفيا", "سنويا", "شهريا", "اسبوعيا"),
        *("بداعي", "لاحقا", "لصالح", "لدي", "لاجل", "لكن", "لليوم", "للمره", "لمده", "لمنع", "لعدم", "لانه", "لانهم"),
    )
)
"""Adverbs and words of purpose with the ending of an object, and words behind a noun that say of no owner."""


def _is_definite(reading: Reading, phrase: Phrase) -> bool:
    """True for a phrase with the article, or the name of a side or a person."""
    if reading.form(phrase.first).startswith("ال"):
        return True
    named = phrase.side is not None and phrase.side.entity is not None
    return named or (phrase.kind == "people" and phrase.mention is None)


def _may_be_head(reading: Reading, word: int) -> bool:
    """True for a noun without article, preposition and ending of its own: it can only go on with a genitive."""
    form = reading.form(word)
    if len(form) <= SHORT or not form.isalpha() or form.startswith(("ال", "و", "ب", "ل", "ف", "ك", "ي", "ت")):
        return False
    if (
        form.endswith(("ا", "ون", "ين", "ان", "ي "))
        or form in ENDS
        or lead_of("", form, "")
        or form in PART_OF | FEW | WITH
    ):
        return False
    taken = (reading.count_at, reading.person_at, reading.actor_at, reading.place_at, reading.time_at)
    if word in reading.weapon_words or any(word in found for found in taken):
        return False
    if form.startswith(OF_AN_ATTACK) or reading.form(word - 1) in MANNER or (form[0] == "م" and form[-1] == "ه"):
        return False
    tables = (TRIGGERS, OUTCOMES, DOERS, BESIDE)
    return not any(reading.matches.at(table, word) for table in tables) and form not in DIRECTIONS | AREAS


def is_arm(reading: Reading, phrase: Phrase) -> bool:
    """True for aircraft, guns, boats, tanks: things that are said to bombard."""
    return phrase.kind == "thing" and reading.form(phrase.first).removeprefix("ال").startswith(ARMS)


ARMS = ("طائرات", "طائره", "مقاتلات", "مدفعي", "دبابات", "مروحيات", "مروحيه", "زوارق", "اليات", "مدافع")
