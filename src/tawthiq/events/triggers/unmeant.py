"""A word for an act tells none where it names arms, a side, a campaign or a fire that is to stop.

Rockets that a side has, the liberation in a group's name, "since the outbreak of the fighting", an attack in words.
"""

from functools import lru_cache

from tawthiq.events.reading import Reading
from tawthiq.events.territory import TERRITORY, is_won, takes_land
from tawthiq.events.triggers.figurative import is_figurative
from tawthiq.events.triggers.no_deed import is_no_deed
from tawthiq.events.triggers.peaceful import aims_in_peace
from tawthiq.events.triggers.unused import NOT, is_unused
from tawthiq.lexicon import Term

OUTCOMES = "events/casualties/outcomes"
PAIR_REACH = 13
"""Words between a verb of attack and the word that completes it: room for a long subject, and for where it stands."""
SECONDS_KEPT = 1000
"""Lists of second words that are remembered; the table has fewer."""
SHOT_REACH = 7
"""Words after a faint word for bringing down in which the aircraft or rocket stands, no government."""
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
FOREMOST = frozenset(("ابرز", "اشهر", "امهر", "كبار", "اهم", "احد", "اخطر"))
"""the foremost, one of (the snipers): folded"""
NAMED_BEFORE = {"clash": OF_WAR, "raid": LOOMING, "blast": DEVICES, "shooting": FOREMOST}
"""By kind of act the words right before it that make it no act."""


def is_no_act(reading: Reading, term: Term) -> bool:
    """True for a word of an act that names none here."""
    if reading.cue_at(term.first - 1, "any") or reading.cue_at(term.first - 2, "any"):
        return True
    if reading.cue_at(_after_marks(reading, _behind(reading, term)), "words") or reading.form(term.first) in CITIES:
        return True
    if term.feature in PRESENT and reading.form(term.first - 1) in NOT:
        return True
    if reading.form(term.first - 1) in NAMED_BEFORE.get(term.entry["family"], ()):
        return True
    if any(turned(reading, term) for turned in TURNED) or is_no_deed(reading, term):
        return True
    if term.entry["means"] and is_unused(reading, term):
        return True
    return _lacks_its_object(reading, term)


def _lacks_its_object(reading: Reading, term: Term) -> bool:
    """True for a faint word that is an act only where arms, people or land follow it, and they do not."""
    family = term.entry["family"]
    if family == "sexual":
        return not _of_a_person(reading, term)
    if (term.entry["strength"] or "1") != "1":
        return False
    if family == "disrupt":
        return not _of_arms(reading, term.last)
    if family == "arrest":
        return not _of_people(reading, term.last)
    return family == TERRITORY and not takes_land(reading, term, _behind(reading, term))


def _of_arms(reading: Reading, first: int) -> bool:
    """True where arms stand shortly behind a word for stopping them: اعترض صاروخا, not اعترض على الصواريخ."""
    for word in range(first, first + SHOT_REACH):
        if word in reading.weapon_words:
            return True
        if reading.form(word) == "علي":
            return False
    return False


def _is_not_driven(reading: Reading, term: Term) -> bool:
    return term.entry.term.startswith(DRIVING) and not _drives_out_a_side(reading, term)


def _is_plotted(reading: Reading, term: Term) -> bool:
    return term.entry.term in FOILING and not _is_beaten_off(reading, term)


DRIVING = ("طردت|", "دحرت|")
BARE = ("طرد", "دحر")
"""Spelled alike as verb and noun: he drove out, the driving out"""


def _drives_out_a_side(reading: Reading, term: Term) -> bool:
    """True where fighters are driven out of a place: طردت القوات المسلحين من البلدة, no diplomats."""
    second = second_of(reading, term)
    won = reading.form(term.first).endswith(BARE) and is_won(reading, term.first)
    if second is None or second - term.last < (1 if won else 2):
        return False
    if reading.form(term.first).endswith(BARE) and not (won or term.first == reading.clause_of(term.first).first):
        return False
    side = reading.actor_at.get(second - 1)
    if side is not None:
        return (won or side.first > term.last) and (side.kind in FIGHTING or side.kind == "unnamed")
    people = next((reading.person_at[w] for w in (second - 1, second - 2) if w in reading.person_at), None)
    return people is not None and people.category == "combatant"


FOILING = frozenset(("أحبط", "إحباط", "أفشل", "إفشال"))
PLOT = frozenset(("مخطط", "مخططا", "مخططات", "خطه", "مؤامره", "محاوله", "محاولات", "خطط", "عمليه", "عمليات"))
"""plot, plan, attempt, operation (to attack): folded"""
OF_TERROR = ("ارهابي", "انتحاري", "كان", "وشيك", "محتمل", "مخطط", "بسيار", "الكتروني", "سيبراني", "تخريبي", "مماثل")
"""Beginnings of what follows an attack that was only planned: terrorist, suicide, that was to, imminent (folded)."""
FIGHTING = frozenset(("state_forces", "rebel_group", "militia", "coalition"))
FOILER_REACH = 8
"""Words around an attack that is foiled in which the armies stand."""


def _is_beaten_off(reading: Reading, term: Term) -> bool:
    second = second_of(reading, term)
    return second is not None and beaten_off(reading, term.first, second)


def beaten_off(reading: Reading, first: int, attack: int) -> bool:
    """True where an army foils an assault, so that it took place; police and secret services foil plots.

    `first` is the word that foils, `attack` the one for what is foiled.
    """
    if any(reading.form(attack + n).startswith(OF_TERROR) for n in (1, 2)):
        return False
    tried = any(reading.form(w) in PLOT for w in range(first + 1, attack))
    clause = reading.clause_of(first)
    words = range(max(clause.first, first - FOILER_REACH), min(clause.last, attack + FOILER_REACH))
    sides = {(a.kind, a.entity or a.first) for w in words if (a := reading.actor_at.get(w)) is not None}
    kinds = {kind for kind, _ in sides}
    return "police" not in kinds and not kinds.isdisjoint(FIGHTING) and (not tried or len(sides) > 1)


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
CEASE = frozenset(("وقف", "وقفا", "ووقف", "ووقفا", "لوقف", "بوقف", "الوقف", "للوقف"))
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


def _of_a_person(reading: Reading, term: Term) -> bool:
    """True where somebody is said to have been raped: land is "raped" in speeches too."""
    if any(w in reading.person_at for w in range(term.last, term.last + RAPED_REACH)):
        return True
    return bool(reading.cues_in(term.first - UNDERGONE_REACH, term.first, "undergo"))


RAPED_REACH = 3
UNDERGONE_REACH = 9
"""Words from "was exposed to" to the rape: room for who was."""


def _of_people(reading: Reading, last: int) -> bool:
    """True where people stand among the words after a word for holding: ضبطت الشرطة خمسة أشخاص, and no arms."""
    for word in range(last, last + HELD_REACH):
        if word in reading.weapon_words:
            return False
        if word in reading.person_at or reading.form(word) in BODIES:
            return True
    return False


BODIES = frozenset(("عناصر", "خليه", "شبكه", "عصابه", "افراد", "مجموعه"))
"""members, cell, network, gang (folded)"""
HELD_REACH = 6
"""Words after a word for holding in which the people held stand: room for who holds them."""


def second_of(reading: Reading, term: Term) -> int | None:
    """The word that completes a verb of two words; None where none is within reach in its sentence."""
    last = min(reading.text.sentence_of(term.first).last, term.last + PAIR_REACH)
    return next(iter(reading.words_of(_seconds(term.entry["second"]), term.last, last)), None)


@lru_cache(SECONDS_KEPT)
def _seconds(listed: str) -> frozenset[str]:
    """The words of which one completes a verb, as its row lists them."""
    return frozenset(listed.split(","))


def _behind(reading: Reading, term: Term) -> int:
    """The word after an act: for a verb with a second word, the one after that."""
    second = second_of(reading, term) if term.entry["second"] else None
    return term.last if second is None else second + 1


def _describes_arms(reading: Reading, term: Term) -> bool:
    """True for هجومية, قتالي, عملياتي: "offensive", "combat", "operational", spelled like "its two attacks"."""
    if term.feature == "pl" and reading.form(term.first).endswith(OPERATIONAL):
        return True
    dual = term.feature == "du" and term.entry.term in ("هجوم", "قتال")
    return dual and reading.text.printed_word(term.first).endswith(("ية", "ي"))


OPERATIONAL = ("عملياتي", "عملياتيه")


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
    if not is_at_large(term) and not _of_some(reading, term):
        return False
    if not any(reading.form(w).removeprefix("و") in IN_ANSWER for w in range(term.first - ANSWER_REACH, term.first)):
        return False
    last = min(term.last + TOLD_REACH, reading.text.sentence_of(term.first).last)
    tolls = (reading.matches.at(OUTCOMES, w) for w in range(term.last, last))
    told = next((toll for toll in tolls if toll is not None), None)
    dated = any(w in reading.time_at for w in range(term.last, last if told is None else told.first))
    return not dated and (told is None or told.proclitic.startswith("و"))


def _of_some(reading: Reading, term: Term) -> bool:
    """True for the assassination of leaders, of a number of fighters, told without their number."""
    if term.entry["family"] != "killing" or term.feature != "masdar":
        return False
    some = reading.words_of(SOME, term.last, term.last + SOME_REACH)
    return bool(some) and reading.form(some[0] - 1) != "من"


SOME = frozenset(("عدد", "عددا", "قاده", "قادتها", "قادته", "قياديين", "كوادر", "شخصيات", "علماء", "ضباط"))
SOME_REACH = 3


def is_at_large(term: Term) -> bool:
    """True for attacks in the plural, which name no one act by themselves."""
    return term.entry["family"] == "assault" and term.feature == "pl"


IN_ANSWER = frozenset(("ردا", "انتقاما", "ثارا", "كرد"))
ANSWER_REACH = 2
TOLD_REACH = 9
"""Words after attacks given as a reason in which a time or toll makes them ones that are told."""


TURNED = (
    _is_not_driven, _is_plotted, _is_alluded, _names_a_side, _describes_arms, aims_in_peace, _says_which_craft,
    _is_answered, is_figurative,
)  # fmt: skip
"""What shows that a word names another thing than an act."""
