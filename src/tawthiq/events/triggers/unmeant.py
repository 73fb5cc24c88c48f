"""A word for an act tells none where it names arms, a side, a campaign or a fire that is to stop.

Rockets that a side has, the liberation in a group's name, "since the outbreak of the fighting", an attack in words.
"""

from tawthiq.events.reading import Reading
from tawthiq.events.triggers.figurative import is_figurative
from tawthiq.events.triggers.idle import OUTCOMES, is_held, is_idle, was_found
from tawthiq.events.triggers.lacking import lacks_its_object
from tawthiq.events.triggers.no_deed import is_no_deed
from tawthiq.events.triggers.pairs import is_not_driven, is_plotted
from tawthiq.events.triggers.peaceful import aims_in_peace
from tawthiq.lexicon import Term

DAWN = "فجر"
"""Dawn, in the names of forces, and blew up"""
CITIES = frozenset(("دكا", "بدكا", "لدكا"))
"""Dhaka, which is spelled like "the two of them pounded" (folded)"""
DEVICES = frozenset(
    (
        "قنبله",
        "قنابل",
        "شحنه",
        "قابل",
        "قابلا",
        "قابله",
        "القابل",
        "القابله",
        "وسائل",
        "ووسائل",
        "اجهزه",
        "جهاز",
        "ادوات",
        "صاعق",
        "صواعق",
        "كبسولات",
        "معدات",
        "مواد",
        "خبير",
        "خبراء",
    )
)
"""bomb, charge, means, devices, detonators, experts (of blowing up), liable (to explode): folded"""
LOOMING = frozenset(("خطر", "خطرا", "الخطر", "بخطر", "لخطر"))
"""danger: داهم after it is "imminent" and not "raided" (folded)"""
OF_WAR = frozenset(
    (
        "قواعد",
        "لقواعد",
        "بقواعد",
        "ساحه",
        "ساحات",
        "ارض",
        "محور",
        "محاور",
        "خطوط",
        "خط",
        "ميدان",
        "ميادين",
        "مسرح",
        "حسم",
        "لحسم",
        "وحسم",
    )
)
"""rules (of engagement), field, axis, line, theatre (of battle): folded"""
PRESENT = frozenset(("present", "present_passive"))
NOT = frozenset(("لم", "ولم", "فلم", "لا", "ولا"))
"""did not, does not (folded)"""
FOREMOST = frozenset(("ابرز", "اشهر", "امهر", "كبار", "اهم", "احد", "اخطر"))
"""the foremost, one of (the snipers): folded"""
NAMED_BEFORE = {"clash": OF_WAR, "raid": LOOMING, "blast": DEVICES, "shooting": FOREMOST}
"""By kind of act the words right before it that make it no act."""


def is_no_act(reading: Reading, term: Term) -> bool:
    """True for a word of an act that names none here."""
    if reading.cue_at(term.first - 1, "any") or reading.cue_at(term.first - 2, "any"):
        return True
    if reading.cue_at(_after_marks(reading, term.last), "words") or reading.form(term.first) in CITIES:
        return True
    if term.feature in PRESENT and reading.form(term.first - 1) in NOT:
        return True
    if reading.form(term.first - 1) in NAMED_BEFORE.get(term.entry["family"], ()):
        return True
    if any(turned(reading, term) for turned in TURNED) or is_no_deed(reading, term):
        return True
    if term.entry["means"] and (was_found(reading, term.first) or is_idle(reading, term) or is_held(reading, term)):
        return True
    return lacks_its_object(reading, term)


def _after_marks(reading: Reading, word: int) -> int:
    """A word, or the one behind a quotation mark there: معركة "طوفان الأقصى"."""
    return word + 1 if reading.is_mark(word) and reading.form(word) not in STOPS else word


def _is_alluded(reading: Reading, term: Term) -> bool:
    """True for fire that is to stop (وقف فوري لإطلاق النار) and for a war dated by its outbreak (منذ اندلاع القتال)."""
    first = term.first
    if term.entry["family"] == "shooting" and any(reading.form(w) in CEASE for w in range(first - CEASE_REACH, first)):
        return True
    return reading.form(first - 2) == "منذ" and reading.form(first - 1).startswith(OUTBREAK)


CEASE_REACH = 5
"""Words from a stop to the fire that is to stop: room for its adjectives."""
CEASE = frozenset(("وقف", "ووقف", "لوقف", "بوقف", "الوقف", "للوقف"))
STOPS = frozenset((".", "،", ":", "؛", "؟", "!"))
OUTBREAK = ("اندلاع", "اندلع", "بدء", "بدا", "انطلاق", "نشوب")


def _names_a_side(reading: Reading, term: Term) -> bool:
    """True for a word within the name of a side or an office: هيئة تحرير الشام, قيادة عمليات بغداد, فجر ليبيا."""
    if term.entry["family"] == "suicide":
        return False
    actor = reading.actor_at.get(term.first)
    if actor is None or actor.last < term.last:
        return False
    return actor.first < term.first or (actor.last > term.last and term.entry.term == DAWN)


def _describes_arms(reading: Reading, term: Term) -> bool:
    """True for هجومية, قتالي: "offensive", "combat", which are spelled like "its two attacks"."""
    dual = term.feature == "du" and term.entry.term in ("هجوم", "قتال")
    return dual and reading.text.printed_word(term.first).endswith(("ية", "ي"))


def _says_which_craft(reading: Reading, term: Term) -> bool:
    """True for مسيرات انتحارية: drones that are lost with what they hit, and no bomber."""
    craft = reading.form(term.first - 1).removeprefix("ال").startswith(CRAFT)
    return term.entry["family"] == "suicide" and term.entry.term == "انتحاري" and craft


CRAFT = ("طائر", "مسير", "درون", "صواريخ", "ذخائر")
"""Beginnings of aircraft, drones, missiles, loitering munitions (folded)."""


def _is_answered(reading: Reading, term: Term) -> bool:
    """True for attacks at large that are given as the reason of an act: أطلقوا صواريخ ردا على الهجمات الإسرائيلية.

    With a time or a toll of their own they are told: ردا على هجمات أمس, ردا على هجمات قتلت عشرة. What "and" joins on
    is the toll of the act that answers: ردا على الهجمات وأصيب جندي.
    """
    if not is_at_large(term):
        return False
    if not any(reading.form(w).removeprefix("و") in IN_ANSWER for w in range(term.first - ANSWER_REACH, term.first)):
        return False
    last = min(term.last + TOLD_REACH, reading.text.sentence_of(term.first).last)
    tolls = (reading.matches.at(OUTCOMES, w) for w in range(term.last, last))
    told = next((toll for toll in tolls if toll is not None), None)
    dated = any(w in reading.time_at for w in range(term.last, last if told is None else told.first))
    return not dated and (told is None or told.proclitic.startswith("و"))


def is_at_large(term: Term) -> bool:
    """True for attacks in the plural, which name no one act by themselves."""
    return term.entry["family"] == "assault" and term.feature == "pl"


IN_ANSWER = frozenset(("ردا", "انتقاما", "ثارا", "كرد"))
ANSWER_REACH = 2
TOLD_REACH = 9
"""Words after attacks given as a reason in which a time or toll makes them ones that are told."""
TURNED = (
    is_not_driven, is_plotted, _is_alluded, _names_a_side, _describes_arms, aims_in_peace, _says_which_craft,
    _is_answered, is_figurative,
)  # fmt: skip
"""What shows that a word names another thing than an act."""
