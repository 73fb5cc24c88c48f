"""The dead are found: عثرت الشرطة على جثة شاب, انتشلت جثة امرأة, عثر على السائق مقتولا.

Who finds may stand between the verb and what is found. A body that arrives, is handed over or buried is of somebody
whose death was told before; so are "the bodies of their dead".
"""

from tawthiq.events.casualties.frames import QUOTE, counts_people, person_after
from tawthiq.events.casualties.making import BODIES, Maker
from tawthiq.events.casualties.model import Toll
from tawthiq.events.casualties.names import is_given, name_end
from tawthiq.events.reading import Reading
from tawthiq.lexicon import Term
from tawthiq.mentions import CountMention

ON = "علي"
REACH = 6
"""Words from a verb of finding to what was found: room for who found it and when."""
DEAD_REACH = 10
"""Words from whoever was found to "dead"."""
FIND = frozenset(("عثر", "عثرت", "عثروا", "عثرنا", "العثور", "بالعثور", "عثور", "عثورها", "عثوره", "عثورهم", "عثرا"))
"""found, the finding of"""
RECOVER = frozenset(("انتشل", "انتشلت", "انتشلوا", "انتشال", "بانتشال", "لانتشال", "انتشالها", "انتشاله"))
"""recovered, the recovery of"""
HOLDING = frozenset(("تضم", "ضمت", "تحوي", "تحتوي", "بداخلها", "فيها", "بها", "تضمان"))
GRAVES = frozenset(("مقبره", "مقابر", "المقبره", "مقبرتين", "مقبرتان", "حفره"))
"""holds, in it; grave, pit: عثر على مقبرة جماعية تضم 35 جثة"""
THE_DEAD = frozenset(
    (
        *("القتلي", "قتلاهم", "قتلاها", "قتلاه", "قتلانا", "الضحايا", "ضحاياهم", "ضحاياها", "الشهداء", "شهدائهم"),
        *("القتيل", "القتيله", "القتيلين", "الشهيد", "الشهيده", "الشهيدين", "موتاهم"),
    )
)
"""the dead, their dead, the victims: told before"""
NOT = frozenset(("لم", "ولم", "لا", "دون", "بدون"))
KNOWN = ("وصول", "تسلم", "نقل", "استقبل")
"""Arrival, reception, moving of a body: its death was told before."""


def is_found(reading: Reading, word: int) -> bool:
    """عثرت الشرطة أمس على ‹جثة›, انتشلت فرق الإنقاذ ‹جثة›: what begins at a word was found."""
    if reading.form(word - 1) in HOLDING:
        grave = reading.words_of(GRAVES, max(word - REACH, 0), word)
        return bool(grave) and is_found(reading, grave[0])
    on = reading.form(word - 1) == ON
    last = word - 2 if on else word - 1
    first = max(reading.text.sentence_of(word).first, last - REACH)
    wanted = FIND if on else RECOVER
    for at in range(last, first - 1, -1):
        if reading.form(at).removeprefix("و").removeprefix("ف") in wanted:
            return reading.form(at - 1) not in NOT
        if reading.form(at) == ON or (reading.is_mark(at) and reading.form(at) != QUOTE):
            return False
    return False


def is_known(reading: Reading, count: CountMention, opener: str) -> bool:
    """وصول جثمان, جثث قتلاهم: bodies of those whose death was told before."""
    if count.noun is None or count.noun.lemma not in BODIES:
        return False
    if opener.startswith(KNOWN) and count.kind == "singular":
        return True
    return reading.form(count.last) in THE_DEAD


def body_of_one(make: Maker, term: Term) -> Toll | None:
    """عثر على جثة شاب, انتشلت جثة الطفل سامي: a body found, with whose it was."""
    reading = make.reading
    own = reading.count_at.get(term.first)
    if own is None or own.kind != "singular" or own.first in make.taken or not is_found(reading, term.first):
        return None
    toll = _whose(make, term)
    if toll is not None:
        make.taken.add(own.first)
    return toll


def _whose(make: Maker, term: Term) -> Toll | None:
    reading, stops = make.reading, make.others(term)
    count = reading.count_at.get(term.last)
    if count is not None and count.first == term.last and count.kind == "singular" and counts_people(count):
        return make.toll(term, count, "a body found") if count.first not in make.taken and count.noun else None
    person = person_after(reading, term.last, stops, 1)
    if person is not None and person.lemma not in BODIES:
        return make.person(term, person, "a body found")
    end = name_end(reading, term.last) if is_given(reading, term.last) else term.last
    return make.one(term, term.last, end, "a body found") if end - term.last > 1 else None


def found_dead(make: Maker, term: Term, number: int) -> Toll | None:
    """عثر على السائق مقتولا, عثر على ثلاثة شبان مقتولين: whoever was found, and how."""
    del number
    reading = make.reading
    first = max(reading.text.sentence_of(term.first).first, term.first - DEAD_REACH)
    for word in range(term.first - 1, first, -1):
        if reading.is_mark(word) and reading.form(word) != QUOTE:
            return None
        if reading.form(word - 1) == ON and is_found(reading, word):
            return _who(make, term, word)
    return None


def _who(make: Maker, term: Term, at: int) -> Toll | None:
    """The toll of whoever stands right behind "found on"."""
    reading = make.reading
    rule = "people found dead"
    several = reading.form(term.first).endswith(("ين", "ون"))
    count = make.free(term, reading.count_at.get(at))
    if count is not None and count.first == at and counts_people(count):
        known_body = count.noun is not None and count.noun.lemma in BODIES
        fits = count.kind == "singular" or several
        return make.toll(term, count, rule) if fits and not known_body and count.noun is not None else None
    person = reading.person_at.get(at)
    if person is not None and person.first == at and person.number == "sg" and person.lemma not in BODIES:
        return None if several else make.person(term, person, rule)
    end = name_end(reading, at) if is_given(reading, at) else at
    return make.one(term, at, end, rule) if end - at > 1 and not several else None
