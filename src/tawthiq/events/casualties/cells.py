"""Those arrested are told by their cell too: ضبط خلية تضم خمسة أشخاص. And قبضت parts from its على by who arrests.

A cell, a network or a gang is as many people as the words behind it say: of, made up of, that holds.
"""

from tawthiq.events.casualties.agents import agent_between
from tawthiq.events.casualties.frames import OF, STOPS, person_after, victims_after
from tawthiq.events.casualties.making import FREED, Maker
from tawthiq.events.casualties.model import Toll
from tawthiq.events.casualties.pronouns import object_pronoun
from tawthiq.events.reading import Reading, stands_between
from tawthiq.lexicon import Term
from tawthiq.mentions import CountMention
from tawthiq.record import Outcome

CELLS = frozenset(("خليه", "شبكه", "عصابه", "خلايا", "الخليه", "الشبكه", "العصابه", "تشكيل"))
"""cell, network, gang"""
MADE_OF = frozenset(
    ("من", "تضم", "ضمت", "تتكون", "مكونه", "مولفه", "مؤلفه", "تتالف", "قوامها", "عددها", "يضم", "مكون", "مولف", "مؤلف")
)
"""of, holds, consists of, whose number is"""
MEMBERS = frozenset(("اعضاء", "افراد", "عناصر"))
"""members of"""
CELL_REACH = 8
"""Words from a cell to the number of its people: what it is called stands between."""
AGENT_REACH = 5
"""Words from قبضت to على: who arrests stands between."""
ON = "علي"
SEIZURE = "القبض"


def cell(make: Maker, term: Term, number: int) -> Toll | None:
    """The toll of a cell that was broken up."""
    del number
    actor = make.reading.actor_at.get(term.last)
    count = make.free(term, members(make, actor.last if actor is not None else term.last))
    return make.toll(term, count, "the people of a cell") if count is not None else None


def reached(make: Maker, term: Term, number: int) -> Toll | None:
    """طالت الاعتقالات عشرين شابا: the people arrests reached."""
    del number
    reading = make.reading
    named = _arrests_before(reading, term)
    if not named and reading.form(term.last) not in ARRESTS:
        return None
    count = make.free(term, victims_after(reading, term.last, make.others(term), CAMPAIGN_REACH))
    if count is None or count.kind == "singular":
        return None
    if count.value is None and (count.noun is None or count.first == count.noun.first):
        return None
    of_town = reading.form(count.last) == OF and count.last + 1 in reading.place_at
    if count.noun is None and not count.others and not of_town:
        return None
    return make.toll(term, count, "people whom arrests reached")


def _arrests_before(reading: Reading, term: Term) -> bool:
    """حملة اعتقالات في مخيم X بمدينة Y طالت: arrests shortly before, the places and times between not counted."""
    first, left = reading.text.sentence_of(term.first).first, CAMPAIGN_REACH
    word = term.first - 1
    while word >= first and left > 0:
        if reading.form(word).removeprefix("و") in ARRESTS:
            return True
        left -= word not in reading.place_at and word not in reading.time_at
        word -= 1
    return False


def led(make: Maker, term: Term, number: int) -> Toll | None:
    """اقتادوا الطبيب إلى جهة مجهولة: abducted; إلى مركز التحقيق: arrested; told already, or elsewhere: none."""
    del number
    reading = make.reading
    outcome = _whither(reading, term)
    sentence = reading.text.sentence_of(term.first).first
    if not outcome or any(t.outcome in FREED and t.first >= sentence for t in make.tolls[-LATEST:]):
        return None
    toll = object_pronoun(make, term) if term.enclitic else _those_led(make, term)
    if toll is not None:
        toll.outcome = outcome
    return toll


def _those_led(make: Maker, term: Term) -> Toll | None:
    if term.feature == "masdar":
        count = make.free(term, victims_after(make.reading, term.last, make.others(term), 2))
        return make.toll(term, count, "people led away") if count is not None else None
    found = agent_between(make, term)
    if found is not None:
        return found
    count = make.free(term, victims_after(make.reading, term.last, make.others(term), 1))
    if count is not None:
        return make.toll(term, count, "people led away")
    person = person_after(make.reading, term.last, make.others(term), 1)
    return make.person(term, person, "people led away") if person is not None else None


def _whither(reading: Reading, term: Term) -> Outcome | None:
    last = min(reading.text.sentence_of(term.first).last, term.last + WHITHER_REACH)
    if reading.words_of(UNKNOWN_PLACE, term.last, last):
        return "abducted"
    return "arrested" if reading.words_of(CUSTODY, term.last, last) else None


LATEST = 8
"""Tolls looked back over for an arrest told in the same sentence."""
WHITHER_REACH = 18
"""Words from "led away" to where to: room for whom."""
UNKNOWN_PLACE = frozenset(("مجهوله", "مجهول", "مجهولتين", "معلومه"))
"""unknown, (not) known"""
CUSTODY = frozenset(
    (
        *("التحقيق", "للتحقيق", "مخفر", "المخفر", "معتقل", "المعتقل", "سجن", "السجن", "معسكر", "المعسكر", "الاستجواب"),
        *("للاستجواب", "تحقيق", "توقيف", "التوقيف", "احتجاز", "الاحتجاز"),
    )
)
"""questioning, a police post, prison, camp, detention"""
CAMPAIGN_REACH = 4
"""Words between arrests, the verb of reaching and the people."""
ARRESTS = frozenset(("اعتقالات", "الاعتقالات", "الاعتقال", "توقيفات", "التوقيفات", "واعتقالات"))


def members(make: Maker, word: int) -> CountMention | None:
    """The number of people of a cell that begins at a word."""
    reading = make.reading
    if reading.form(word) in MEMBERS:
        word += 1
    if reading.form(word) not in CELLS:
        return None
    for at in range(word + 1, word + 1 + CELL_REACH):
        if at in make.stops or reading.form(at) in STOPS:
            return None
        count = reading.count_at.get(at)
        if count is not None and count.first == at:
            told = count.kind in ("number", "dual") and count.noun is not None
            return count if told and reading.form(at - 1) in MADE_OF else None
    return None


def seeks(reading: Reading, term: Term) -> bool:
    """نصبوا كمينا للقبض على ثلاثة: "in order to seize" tells of nobody seized."""
    if reading.form(term.first).removeprefix("و") != TO_SEIZE:
        return False
    return not any(reading.form(w).lstrip("وف").startswith(LED) for w in range(term.first - LED_REACH, term.first))


TO_SEIZE = "للقبض"
LED = ("ادي", "ادت", "يؤدي", "تءدي", "تؤدي", "تعرض", "نتيج", "تسبب", "رد", "انتقام", "ثار")
"""led to, was exposed to, as a result of, in answer to"""
LED_REACH = 4


def seize(make: Maker, term: Term, number: int) -> Toll | None:
    """قبضت السلطات على شخص: those behind على; a noun is parted from it by a time alone (القبض أمس على)."""
    del number
    reading, stops = make.reading, make.others(term)
    if seeks(reading, term):
        return None
    noun = reading.form(term.first).endswith(SEIZURE)
    for word in range(term.last, term.last + AGENT_REACH):
        if noun and not stands_between(reading, word) and reading.form(word) != ON:
            return None
        if reading.form(word) == ON:
            count = make.free(term, members(make, word + 1) or victims_after(reading, word + 1, stops, 1))
            if count is not None:
                return make.toll(term, count, "people seized by those before them")
            person = person_after(reading, word + 1, stops, 1)
            return make.person(term, person, "one person seized by those before him") if person is not None else None
        if word in stops or reading.is_mark(word):
            return None
    return None
