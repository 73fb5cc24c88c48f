"""A place is often named where nothing happened: a government by its capital, a seat, a home town, a hospital, a cause.

"For the dialogue with Ankara", "whose seat is in Brussels", "in support of Gaza", "a native of Jendouba", "were taken
to hospitals in Asir", "the border police": each such name is no scene.
"""

from tawthiq.events.reading import TRIGGERS, Reading
from tawthiq.events.triggers.unmeant import is_at_large
from tawthiq.mentions import PlaceMention
from tawthiq.mentions.places import is_capital
from tawthiq.text import fold_term

OUTCOMES = "events/casualties/outcomes"
PAIRS = "events/triggers/pairs"
PURPOSE = frozenset(("دعما", "نصره", "اسنادا", "تضامنا", "مناصره", "وفاء", "انتصارا", "تاييدا"))
"""In support of, in solidarity with: what stands after them with ل is a cause."""
ANSWERS = frozenset(("ردا", "انتقاما", "ثارا"))
REASONS = frozenset(letter + word for word in PURPOSE | ANSWERS for letter in ("", "و"))
REASON_REACH = 9
"""Words from what an act is for, or answers, to a place."""
SAYING = frozenset(("قوله", "قولها", "قولهم", "قولهما", "القول", "تصريحه", "تصريحهم"))
THAT = frozenset(("ان", "بان", "انه", "انها", "انهم"))
"""As saying … that: "officials are quoted as saying in Jakarta that"."""
SHORT_OF = "قبل"
"""The last stronghold before Odesa is not in Odesa."""
FIRE = frozenset(("النار", "النيران", "القتال", "الحرب", "العدوان"))
CEASING = frozenset(
    (
        "وقف", "بوقف", "لوقف", "ووقف", "ايقاف", "بايقاف", "لايقاف", "انهاء", "بانهاء", "لانهاء", "انتهاء", "بانتهاء",
    )
)  # fmt: skip
"""Ceasing fire, fighting, war: whoever asks for it names a place where nothing is told to happen."""
WAR_OF = frozenset(("حرب", "بحرب", "لحرب"))
"""The war of a place: its name, where nothing else is told to happen."""
WARS = frozenset(("حرب", "عدوان", "حصار"))
WAR_CUES = frozenset(
    (
        "منذ", "ضد", "وقف", "انهاء", "ايقاف", "المناهضين", "المناهضه", "المعارضين", "المعارضه", "الرافضين", "الرافضه",
        "المنددين", "المندده", "رفضا", "احتجاجا", "بدء", "بدايه", "اندلاع", "يوم", "يوما", "ايام", "اشهر", "شهور",
    )
)  # fmt: skip
"""Since, against, opponents of, in protest at, the outbreak of, so many days of: the war is what others act for."""
WAR_REACH = 4
SEAT = frozenset(("مقره", "مقرها", "مقرهم", "مقرهما"))
TIES = frozenset(("صله", "علاقه", "علاقات", "علاقته", "علاقتها", "صلات", "مرتبط", "مرتبطه", "اتصال", "ارتباط"))
"""Tie, relation, linked, contact: a country after them with ب is a side."""
NATIVE = frozenset(("اصيل", "اصيله", "اصيلي", "مواليد", "مولود", "مولوده", "مولودين", "المولود", "المولوده"))
BOUND = frozenset(
    (
        "متجه", "متجها", "متجهه", "متجهين", "متجهون", "المتجه", "المتجهه", "المتجهين", "متوجه", "متوجها", "متوجهه",
        "متوجهين", "المتوجه", "المتوجهه", "المتوجهين",
    )
)  # fmt: skip
"""Bound: where a ship, a plane or someone was bound for is no scene. On the way there is another matter."""
VISITING = frozenset(("زار", "زارت", "زاروا", "يزور", "تزور", "يزورون"))
VISIT_REACH = 4
AFFAIRS = ("شؤون", "لشؤون", "بشؤون")
"""Affairs: an office over places ("the presidency for the affairs of the two mosques")."""
SINCE_REACH = 8
OUTBREAK = frozenset(("اندلاع", "بدء", "بدايه", "انطلاق", "معركه", "معارك", "حرب", "الحرب", "سقوط", "تحرير"))
"""Words from "since" to the place of what is since; the outbreak, the beginning, the battle, the fall of."""
TREATED = ("يعالج", "تعالج", "يتعالج", "العلاج", "للعلاج", "علاجه", "علاجها", "علاجهم")
"""How words for treatment begin: where the hurt are treated is no scene."""
RULE = frozenset(("حكومه", "لحكومه", "نظام", "لنظام", "بحكومه"))
"""Government, rule: a capital after one of them stands for its rulers."""
EMBASSIES = frozenset(("سفاره", "قنصليه"))
OWN_NAME = "a name of the gazetteer"
"""Rule of a site that a table knows by itself: an embassy told by its state or capital alone lies elsewhere."""
PEOPLE = frozenset(("اهالي", "سكان", "ابناء", "وجهاء", "شيوخ", "اعيان"))
"""Native of; people, sons, notables: whoever is "of the people of" a place is from there."""
IS_FROM = frozenset(("هو", "هي", "هم", "ينحدر", "تنحدر", "ينحدرون", "اصله", "اصلها", "جميعهم", "كلهم"))
"""he is, they all are, descends, his origin is: from a place (folded)"""
BORN_REACH = 5
"""Words from "born" to where somebody is from: room for the year."""
BORDER = "the border of two countries"
FORCES = frozenset(("شرطه", "حرس", "قوات", "قوه"))
MEETINGS = frozenset(
    (
        "مؤتمر", "صحفي", "صحافي", "لقاء", "لقائه", "لقائها", "اجتماع", "اجتماعه", "زياره", "زيارته", "زيارتها",
        "محاضره", "ندوه", "قمه", "القمه", "نشرته", "نشره", "صدر", "عقد", "عقده", "عقدته", "تصريحات", "تصريح",
        "مباحثات", "محادثات",
    )
)  # fmt: skip
"""A press conference, a visit, talks, a report that was published: what is said there happened elsewhere."""
MEETING_REACH = 7
LAUNCHED = ("انطلق", "اطلق", "قادم", "اقلع", "تنطلق", "ينطلق")
"""How words for set out, launched, coming from, took off begin."""
LAUNCH_REACH = 4
FAR = frozenset(
    ("كلم", "كم", "كيلومتر", "كيلومترا", "كيلومترات", "كيلو", "متر", "مترا", "ميلا", "بعيدا", "بعيده", "بعيد", "جدا")
)
FROM_RULERS = frozenset(
    ("تصريحات", "تصريح", "رد", "بيان", "دعوات", "ضغوط", "اوامر", "دعم", "بدعم", "طلب", "بطلب", "بايعاز")
)
"""Statements, an answer, pressure, orders, support: what comes "from" a capital after them comes from its rulers."""
HOSPITALS = frozenset(("مستشفي", "مستشفيات", "المستشفيات", "المستشفي", "مشفي", "مشافي", "المشافي", "مشرحه", "المشرحه"))
TAKEN = ("نقل", "ينقل", "اسعف", "وصل", "نقله", "نقلهم", "نقلت", "تلقي", "يتلق")
"""How words for taken to, brought, reached, receive treatment begin."""
TAKEN_REACH = 6
HOSPITAL_REACH = 5
AGE = frozenset(("عاما", "عام", "سنه", "سنوات", "اعوام", "ربيعا"))


def only_named(reading: Reading, place: PlaceMention) -> bool:
    """True for a place that its sentence names for something else than what happened there.

    So for a name in quotation marks after ل: a newspaper that was spoken to, named after a town.
    """
    before = reading.form(place.first - 1).removeprefix("و")
    born = reading.form(place.first - 2) if before == "في" else before
    purpose = place.preposition == "ل" and before in PURPOSE
    if before in SEAT or before == SHORT_OF or purpose or born in NATIVE or _is_home(reading, place, before):
        return True
    if _of_politics(reading, place, before) or (place.preposition == "" and before in RULE):
        return True
    if place.level == "country" and place.preposition == "ب" and before in TIES:
        return True
    if reading.form(place.first - 2) == "ل" and reading.form(place.first - 1) == reading.form(place.last) == '"':
        return True
    if place.rule == BORDER and (before in FORCES or _describes(reading, place)):
        return True
    if _of_the_launch(reading, place) or _is_away(reading, place) or _of_a_meeting(reading, place):
        return True
    if _is_a_person(reading, place) or _is_led_to(reading, place) or _of_a_journey(reading, place):
        return True
    if (fold_term(place.head) in EMBASSIES and place.rule != OWN_NAME) or _is_since(reading, place):
        return True
    return (
        _of_a_march(reading, place)
        or _of_a_reason(reading, place)
        or _of_a_hospital(reading, place)
        or _as_a_government(reading, place, before)
    )


def _is_home(reading: Reading, place: PlaceMention, before: str) -> bool:
    """True for where somebody is from or lives: وهو من بلدة قانا وسكان بلدة الصرفند."""
    second = reading.form(place.first - 2)
    if before in PEOPLE:
        return second == "من" or place.first - 2 in reading.place_at
    if before != "من":
        return False
    first = place.first - BORN_REACH
    return second.removeprefix("و") in IS_FROM or bool(reading.words_of(NATIVE, first, place.first))


def _of_a_reason(reading: Reading, place: PlaceMention) -> bool:
    """True for where those are for whom it was done, or where attacks at large are that it answers.

    "In support of our people in Gaza", "in answer to the attacks on homes in the south"; one attack that is answered
    has its own place ("in answer to the raid on Damascus").
    """
    reasons = reading.words_of(REASONS, place.first - REASON_REACH, place.first)
    if not reasons:
        return False
    for word in range(reasons[-1] + 1, place.first):
        term = reading.matches.at(TRIGGERS, word)
        one = term is not None and not is_at_large(term)
        if reading.is_mark(word) or one or reading.matches.at(OUTCOMES, word) is not None:
            return False
    return True


def _of_a_march(reading: Reading, place: PlaceMention) -> bool:
    """True for where people marched against what was done elsewhere: مسيرة في تونس تنديدا باغتيال الصحفية في جنين."""
    if not reading.words_of(CONDEMNING, place.last, place.last + MARCH_REACH):
        return False
    sentence = reading.text.sentence_of(place.first)
    before = range(sentence.first, place.first)
    return all(reading.matches.by_word(table).keys().isdisjoint(before) for table in (TRIGGERS, PAIRS, OUTCOMES))


CONDEMNING = frozenset(
    (
        "تنديدا", "للتنديد", "منددين", "مندده", "استنكارا", "لاستنكار", "تضامنا", "للتضامن", "شجبا", "رفضا", "لادانه",
    )
)  # fmt: skip
"""In condemnation of, in solidarity with, in protest at: what a march was held for."""
MARCH_REACH = 6


def _of_politics(reading: Reading, place: PlaceMention, before: str) -> bool:
    """True for where the fire is to cease, for a war that is named, and for where rulers say something.

    "Against the war on Gaza", "the Gaza war"; "officials are quoted as saying in Jakarta that".
    """
    if before in WAR_OF and not place.preposition:
        return True
    if place.preposition not in ("في", "علي"):
        return False
    if reading.form(place.first - 2) in SAYING and reading.form(place.last) in THAT:
        return True
    at = place.first - 1
    at -= reading.form(at) in ("في", "علي")
    while at > 0 and reading.form(at).startswith("ال") and reading.form(at).endswith(("يه", "ي")):
        at -= 1
    form = reading.form(at)
    if form in FIRE and reading.form(at - 1 - (reading.form(at - 1) == "اطلاق")) in CEASING:
        return True
    if form.removeprefix("ل").removeprefix("ال").removeprefix("ل") not in WARS:
        return False
    about = {reading.form(w).removeprefix("و") for w in range(at - WAR_REACH, at)}
    return form.startswith("لل") or not about.isdisjoint(WAR_CUES)


def _is_a_person(reading: Reading, place: PlaceMention) -> bool:
    """True for the last part of a person's name, with the age after it: "Fawzi Abu Hamad (25 years)"."""
    if place.preposition or place.head or reading.form(place.last) not in ("(", "،"):
        return False
    return reading.form(place.last + 1).isdigit() and reading.form(place.last + 2) in AGE


def _of_the_launch(reading: Reading, place: PlaceMention) -> bool:
    """True for where something was launched: "missiles that set out from bases inside Iran", not over what after it."""
    for word in range(place.first - 1, place.first - LAUNCH_REACH, -1):
        if word in reading.place_at:
            return False
        if reading.form(word) == "من":
            return reading.form(word - 1).removeprefix("و").startswith(LAUNCHED)
    return False


def _is_away(reading: Reading, place: PlaceMention) -> bool:
    """True for "by way of Turkey", "100 km from the border", "far from"."""
    if place.preposition != "عن":
        return False
    return place.head == "طريق" or reading.form(place.first - 2) in FAR


def _of_a_meeting(reading: Reading, place: PlaceMention) -> bool:
    """True for where something was said: "in a press conference in Tokyo"; not for a meeting that was itself hit."""
    if place.preposition not in ("في", "ب"):
        return False
    words = range(place.first - 1, place.first - 1 - MEETING_REACH, -1)
    at = next((w for w in words if reading.form(w).removeprefix("و").lstrip("بل") in MEETINGS), None)
    if at is None:
        return False
    return reading.matches.by_word(TRIGGERS).keys().isdisjoint(range(at - MEETING_REACH, place.first))


def _is_since(reading: Reading, place: PlaceMention) -> bool:
    """True for a place of what happened before: "the worst since the battle for the town of Debaltseve"."""
    since = reading.words_of(SINCE, place.first - SINCE_REACH, place.first)
    if not since or any(reading.is_mark(word) for word in range(since[-1] + 1, place.first)):
        return False
    return any(reading.form(word) in OUTBREAK for word in range(since[-1] + 1, since[-1] + 3))


SINCE = frozenset(("منذ", "ومنذ"))


def _describes(reading: Reading, border: PlaceMention) -> bool:
    """True for a border told right after the place that lies on it: "in the province of Khost near the border with"."""
    place = reading.place_at.get(border.first - 1) or reading.place_at.get(border.first - 2)
    if place is None or place is border or reading.is_mark(border.first - 1):
        return False
    return place.level != "country" and place.preposition in ("في", "ب", "قرب", "داخل")


def _of_a_journey(reading: Reading, place: PlaceMention) -> bool:
    """True for "a ship bound for Haifa", "when she visited a shelter in Berlin", an office over places."""
    before = [reading.form(w).removeprefix("و") for w in range(place.first - VISIT_REACH, place.first)]
    if before[-1] in BOUND or (before[-1] in ("الي", "نحو") and before[-2] in BOUND):
        return True
    if not VISITING.isdisjoint(before) and not reading.within_act(place.first):
        return True
    if place.preposition in ("في", "ب") and any(form.startswith(TREATED) for form in before[-2:]):
        return True
    return not place.preposition and any(form.removeprefix("ال") in AFFAIRS for form in before)


def _is_led_to(reading: Reading, place: PlaceMention) -> bool:
    """True for where people were led away to, or brought: اقتادوا ثلاثين رجلا إلى X, نقلت إصابات إلى مجمع X الطبي."""
    if place.preposition != "الي":
        return False
    first = max(place.first - LED_REACH, reading.text.sentence_of(place.first).first)
    before = [reading.form(w).removeprefix("و") for w in range(first, place.first)]
    if any(form.startswith(LED) for form in before):
        return True
    medical = any(reading.form(w).startswith("الطبي") for w in (place.last - 1, place.last))
    return medical and any(form.startswith(TAKEN) for form in before)


LED = ("اقتاد", "اقتيد", "اقتياد", "باقتياد")
"""How words for leading away begin."""
LED_REACH = 12


def _of_a_hospital(reading: Reading, place: PlaceMention) -> bool:
    """True for where the hurt were taken: "were brought to one of the hospitals in", "to the hospitals of"."""
    for word in range(place.first, place.first - HOSPITAL_REACH, -1):
        if reading.form(word).removeprefix("و").lstrip("بل") in HOSPITALS:
            if reading.form(word - 1) in ("الي", "والي"):
                return True
            taken = (reading.form(w).removeprefix("و").removeprefix("و") for w in range(word - TAKEN_REACH, word))
            return any(form.startswith(TAKEN) for form in taken)
    return False


def _as_a_government(reading: Reading, place: PlaceMention, before: str) -> bool:
    """True for a capital told bare, that stands for its rulers: neither what an act hit nor the head of a line."""
    if place.preposition not in ("", "عن", "من") or place.head or place.relation is not None or not is_capital(place):
        return False
    if place.last - place.first > 1 or reading.within_act(place.first):
        return False
    if place.preposition:
        return place.preposition == "عن" or reading.form(place.first - 2) in FROM_RULERS
    joined = reading.place_at.get(place.first - 1) if reading.form(place.first).startswith("و") else None
    if joined is not None:
        return only_named(reading, joined)
    opens = place.first == reading.text.sentence_of(place.first).first and reading.is_mark(place.last)
    return not opens and not before.startswith("ال") and not reading.is_mark(place.first - 1)
