"""People fall, are lost by their side, flee, or remain missing; acts reap them.

Each of these words is said of other things too (shells fall, ground is lost, prisoners flee), so each asks for people
who are counted as such.
"""

from tawthiq.events.casualties.frames import (
    agrees_with_subject_before,
    counts_people,
    has_pronoun,
    surely_people,
    victims_after,
    victims_before,
)
from tawthiq.events.casualties.making import NEAR, Maker
from tawthiq.events.casualties.model import Toll
from tawthiq.events.casualties.named import undergone
from tawthiq.events.casualties.nouns import after_noun
from tawthiq.events.reading import Reading
from tawthiq.lexicon import Term
from tawthiq.mentions import CountMention

FLEE_REACH = 8
"""Words from families to the verb of their flight."""
REAP_REACH = 12
"""Words from a verb that takes people to them: room for the act and a relative clause."""


def fall(make: Maker, term: Term, number: int) -> Toll | None:
    """سقط ثمانية من عناصرها: whoever fell is dead, or what the noun says; only where people are surely counted."""
    del number
    reading, stops = make.reading, make.others(term)
    thing = term.last in reading.weapon_words and not reading.form(term.last).startswith("ب")
    if thing or reading.form(term.last).startswith(SHELLS):
        return None
    count = make.free(term, victims_after(reading, term.last, stops, 4))
    if agrees_with_subject_before(term, reading.form(term.first)) and (count is None or _how(count, term)):
        before = victims_before(reading, term.first, stops, make.taken)
        if count is not None and before is not None and surely_people(reading, before):
            make.taken.add(count.first)
            count = None
        count = count or before
    if count is None or not surely_people(reading, count) or count.first in make.taken:
        return None
    if count.kind == "singular" and (count.noun is None or (count.noun.outcome is None and not _dead(make, count))):
        return None
    return make.toll(term, count, "people who fell")


def _how(count: CountMention, term: Term) -> bool:
    """ثلاثة شبان سقطوا قتلى: a bare plural right behind the verb says how they fell who stand before it."""
    noun = count.noun
    return count.first == term.last and noun is not None and noun.first == count.first and noun.outcome is not None


SHELLS = ("قذيف", "قذائف", "قذاءف", "صاروخ", "صواريخ", "طائره", "طاءره", "مسير", "هاون", "مروحيه", "البلده", "المدينه")
"""shell, rocket, aircraft; the town: what fell is no man"""


def _dead(make: Maker, count: CountMention) -> bool:
    """سقط جندي قتيلا: the noun behind him, in the accusative, says how he fell."""
    return any(make.reading.form(w) in FELL_AS for w in range(count.last, count.last + FELL_REACH))


FELL_AS = frozenset(("قتيلا", "شهيدا", "صريعا", "قتيله", "شهيده"))
"""dead, as a martyr"""
FELL_REACH = 4
"""Words from who fell to how: his nation, what he is called."""


def mourned(make: Maker, term: Term, number: int) -> Toll | None:
    """زفت المقاومة الشهيد سامي درويش: a force that announces one of its own as a martyr; those counted stand alone."""
    del number
    reading = make.reading
    last = min(reading.text.sentence_of(term.first).last, term.last + MOURNED_REACH)
    for word in range(term.last, last):
        person = reading.person_at.get(word)
        if word in reading.count_at and reading.count_at[word].kind != "singular":
            return None
        if reading.form(word) in GLAD_NEWS:
            return None
        if person is None or person.first != word or person.number != "sg" or person.collective:
            continue
        if reading.form(word - 1).lstrip("ول") in OF_THE_MARTYR or reading.form(word - 1) in OF_THE_MARTYR:
            return None
        behind = (reading.form(w) for w in range(person.last, last))
        if person.outcome == "killed" or any(form in FELL_AS for form in behind):
            title = reading.person_at.get(person.last)
            person = title if title is not None and title.number == "sg" else person
            return make.person(term, person, "one whom his own announce as a martyr")
    return None


GLAD_NEWS = frozenset(("البشري", "بشري", "خبر", "نبا", "العروس", "عروسا", "العريس", "عريسا", "عروسها", "عريسها"))
"""good tidings, news, a bride, a groom: what else is announced or led in with song"""
OF_THE_MARTYR = frozenset(
    (
        *("عائله", "عاءله", "اسره", "ذوي", "اهل", "اهالي", "اقارب", "ابن", "ابنه", "نجل", "كريمه", "ابناء", "بنات"),
        *("والد", "والده", "ام", "ارمله", "زوجه", "شقيق", "شقيقه", "اخت", "رفيق", "رفاق", "جاءزه", "جائزه", "روح"),
    )
)
"""family, son, mother, widow, friend, prize of (the martyr): of another who fell before"""
MOURNED_REACH = 16
"""Words from who announces to the martyr, and to "as a martyr" behind his name."""


def lost(make: Maker, term: Term, number: int) -> Toll | None:
    """فقدت جنديين: an armed side that lost people tells of its dead; people who "were lost" are missing."""
    del number
    reading, stops = make.reading, make.others(term)
    count = make.free(term, victims_after(reading, term.last, stops, NEAR))
    if _inspects(make, term, count) or (count is not None and _only_contact(reading, term.last, count.first)):
        return None
    if count is not None and count.value and surely_people(reading, count):
        return make.toll(term, count, "a side that lost people")
    before = victims_before(reading, term.first, stops, make.taken)
    if before is None or term.first - before.last > 1 or not agrees_with_subject_before(term, reading.form(term.first)):
        return None
    toll = make.toll(term, before, "people who went missing, named before it")
    toll.outcome = "missing"
    return toll


def lost_by(make: Maker, term: Term) -> Toll | None:
    """فقد التنظيم عددا من قادته: a side that lost people of its own tells of its dead."""
    actor = make.reading.actor_at[term.last]
    count = make.free(term, victims_after(make.reading, actor.last, make.others(term), NEAR))
    own = count is not None and count.noun is not None and has_pronoun(make.reading, count.noun)
    if actor.first != term.last or count is None or not own or _only_contact(make.reading, actor.last, count.first):
        return None
    toll = make.toll(term, count, "a side that lost people")
    toll.outcome = "killed"
    return toll


def what_was_lost(reading: Reading, toll: Toll) -> Toll | None:
    """فقد ثلاثة مدنيين حياتهم, فقد العديد من قادته: the dead; فقد مئة شخص منازلهم: nobody; else people went missing."""
    at = max(toll.last, toll.person.last if toll.person is not None else 0)
    behind = [reading.form(word) for word in range(at, at + LIVES_REACH)]
    own = toll.person is not None and has_pronoun(reading, toll.person)
    if own or not LIVES.isdisjoint(behind):
        toll.outcome = "killed"
    elif behind[0] in FACULTIES:
        return None
    else:
        object_of_it = next((form for form in behind if not form.startswith("ال")), "")
        if object_of_it.endswith(THEIRS) and object_of_it.removeprefix("و") not in SOME_OF_THEM:
            return None
    return toll


def _only_contact(reading: Reading, first: int, last: int) -> bool:
    """فقد الجيش الاتصال بثلاثة من جنوده, فقد أثرهم: what was lost stands before them."""
    return bool(reading.words_of(CONTACT, first, last))


CONTACT = frozenset(("الاتصال", "اتصاله", "اتصالها", "التواصل", "اثر", "السيطره"))
"""contact, trace, control"""
FACULTIES = CONTACT | {"الوعي", "البصر", "السمع", "النطق", "الذاكره", "الامل", "الثقه", "القدره", "المنازل", "الماوي"}
"""consciousness, sight, hearing, speech, memory, hope, trust, the ability, homes, shelter"""


LIVES = frozenset(("حياته", "حياتها", "حياتهم", "حياتهما", "حياتهن", "ارواحهم", "ارواحهما", "روحه", "روحها"))
"""his, her, their lives"""
LIVES_REACH = 5
THEIRS = ("هم", "هما", "هن")
SOME_OF_THEM = frozenset(
    (
        *("منهم", "بينهم", "معظمهم", "غالبيتهم", "اغلبهم", "جلهم", "اكثرهم", "نصفهم", "ثلثهم", "بعضهم", "كلهم"),
        *("جميعهم", "احدهم", "اغلبيتهم", "ثلثيهم", "اثرهم", "معهم", "لهم", "بهم", "فيهم"),
    )
)
"""Of them, most of them, some of them, their trace: words that are no object of a loss (folded)."""


def _inspects(make: Maker, term: Term, count: CountMention | None) -> bool:
    """تفقد مدير الشرطة الموقع: without a side right before it, or people of its own behind, the word is "inspected"."""
    before = term.first - 1
    own = count is not None and count.noun is not None and has_pronoun(make.reading, count.noun)
    loses = own or before in make.reading.actor_at or before in make.reading.place_at
    return make.reading.form(term.last - 1).endswith(INSPECTS) and not loses


INSPECTS = "تفقد"


def state(make: Maker, term: Term, number: int) -> Toll | None:
    """14 من أقاربهم ما زالوا في عداد المفقودين: the people whose state a clause ends with stand before it."""
    del number
    reading = make.reading
    own = reading.count_at.get(term.first)
    if own is not None and own.first < term.first:
        return None
    if not any(reading.form(w) in REMAINS for w in range(term.first - STATE_REACH, term.last)):
        return None
    count = victims_before(reading, term.first, make.others(term), make.taken)
    if count is None or not counts_people(count):
        return None
    return make.toll(term, count, "people in a state their clause ends with")


STATE_REACH = 10
REMAINS = frozenset(
    ("عداد", "زالوا", "يزالون", "يزال", "زال", "تزال", "زالت", "بات", "باتوا", "اصبحوا", "اعتبروا", "وجود")
)
"""count of, still are, have become"""


def reap(make: Maker, term: Term, number: int) -> Toll | None:
    """حصدت المعارك 244 من عناصرها: an act that took people."""
    del number
    count = make.free(term, victims_after(make.reading, term.last, make.others(term), REAP_REACH))
    if count is None or not surely_people(make.reading, count) or count.kind == "singular" or not count.value:
        return None
    return make.toll(term, count, "people whom an act took")


def undergone_only(make: Maker, term: Term, number: int) -> Toll | None:
    """تعرض عشرون شخصا لإصابات: the plural noun tells a toll only after the verb."""
    return after_noun(make, term, number) if undergone(make.reading, term) is not None else None


def flee(make: Maker, term: Term, number: int) -> Toll | None:
    """فرت مئتا أسرة: civilians and families who fled are displaced; fighters and prisoners are not."""
    del number
    after = (make.reading.count_at.get(word) for word in range(term.last, term.last + NEAR))
    for count in (next((c for c in after if c is not None), None), _families_before(make, term)):
        if count is not None and count.first not in make.taken and _civilian(count):
            return make.toll(term, count, "civilians who fled")
    return None


def families_after(make: Maker, term: Term) -> Toll | None:
    """نزحت 3500 عائلة, نزوح مئات الأسر: families are counted where those who fled are told."""
    for word in range(term.last, term.last + NEAR):
        count = make.reading.count_at.get(word)
        if count is not None:
            fled = count.unit == "family" and count.first not in make.taken
            return make.toll(term, count, "civilians who fled") if fled else None
    return None


def _families_before(make: Maker, term: Term) -> CountMention | None:
    for word in range(term.first - 1, max(term.first - FLEE_REACH, -1), -1):
        count = make.reading.count_at.get(word)
        if count is not None:
            return count
        if make.reading.is_mark(word):
            return None
    return None


def _civilian(count: CountMention) -> bool:
    if count.kind not in ("number", "vague"):
        return False
    return count.unit == "family" or (count.noun is not None and count.noun.category == "civilian")
