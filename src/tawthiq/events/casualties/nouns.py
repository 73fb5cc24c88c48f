"""A verbal noun is followed by those it befell: مقتل ثلاثة, إصابة طفل, اغتيال سامي درويش, مقتل وإصابة عشرين.

تعرض لـ ("was exposed to") turns it round: the victims stand before it.
"""

from tawthiq.events.casualties.cells import LED, LED_REACH, members, seeks
from tawthiq.events.casualties.found import body_of_one
from tawthiq.events.casualties.frames import (
    OF,
    QUOTE,
    REACH_AFTER,
    TRIGGERS,
    counts_people,
    is_joined,
    person_after,
    victims_after,
    victims_before,
)
from tawthiq.events.casualties.making import BODIES, NEAR, Maker
from tawthiq.events.casualties.model import Toll
from tawthiq.events.casualties.named import THAT_HE, single_subject, undergone
from tawthiq.events.casualties.names import is_given, name_end, with_his_people
from tawthiq.events.casualties.pronouns import noun_pronoun
from tawthiq.events.reading import Reading
from tawthiq.lexicon import Term
from tawthiq.mentions import CountMention, PersonMention

ARTICLES = ("ال", "لل")
CAUSE = frozenset(("killed", "wounded"))
NAMED = CAUSE | {"arrested", "abducted"}
"""What the news tells of people by their name alone."""
FUNERAL = frozenset(("تشييع", "بتشييع", "استقبال", "دفن", "توديع", "وداع", "مواراه"))
"""funeral, reception, burial of: the dead are known"""
BODY_REACH = 3
"""Words from "bodies" to the number of people they are of."""


def after_noun(make: Maker, term: Term, number: int) -> Toll | None:
    """The toll of a verbal noun: its victims follow, or are named, or shared with a second noun."""
    reading = make.reading
    verb = undergone(reading, term)
    if verb is not None:
        return _undergone(make, term, verb)
    if _befell_nobody(make, term):
        return None
    if term.enclitic:
        return noun_pronoun(make, term) or _beside_him(make, term)
    stops = make.others(term)
    reach = NEAR if term.entry["near"] else REACH_AFTER
    count = make.free(term, members(make, term.last) or victims_after(reading, term.last, stops, reach))
    person = person_after(reading, term.last, stops, 1)
    if count is not None and _is_purpose(reading, term, count):
        return None
    joined = count is not None and person is not None and is_joined(reading, count) and person.last <= count.first
    if count is not None and count.value is None and count.first > term.last and is_given(reading, term.last):
        count = None
    if count is not None and person is None and is_joined(reading, count):
        end = name_end(reading, term.last)
        if end == count.first and with_his_people(reading, term.last, count):
            return make.one(term, term.last, end, "a name after a noun of killing")
    if count is not None and not joined and not _known(make, count):
        return make.toll(term, count, "people after a noun of outcome")
    if person is not None and not _is_number_word(make, person):
        return make.person(term, person, "one person after a noun of outcome")
    return joined_outcomes(make, term, number) or _named(make, term)


def _befell_nobody(make: Maker, term: Term) -> bool:
    """A noun of outcome that is counted itself, is sought, described, charged or mourned tells of no new victims."""
    if term.proclitic.endswith(ARTICLES) or seeks(make.reading, term) or _is_described(make.reading, term):
        return True
    return _is_counted(make, term) or _accused(make, term) or _mourned(make, term)


def _is_described(reading: Reading, term: Term) -> bool:
    """اغتيال سياسي ممنهج: political, of the killing itself; a politician has his nation behind him (سياسي لبناني)."""
    return reading.form(term.last) == POLITICAL and not reading.form(term.last + 1).endswith(HIS_NATION)


POLITICAL = "سياسي"
HIS_NATION = "ي"


def _beside_him(make: Maker, term: Term) -> Toll | None:
    """أدى إلى مقتله وأحد أبنائه: he is told already, and who joins on to the pronoun is not."""
    count = make.free(term, make.reading.count_at.get(term.last))
    if count is None or count.first != term.last or not is_joined(make.reading, count) or not counts_people(count):
        return None
    if term.entry["outcome"] not in CAUSE or count.noun is None:
        return None
    toll = make.toll(term, count, "people joined to one a pronoun stands for")
    toll.another = count.value == 1
    return toll


def _is_counted(make: Maker, term: Term) -> bool:
    """354 إصابة: the noun is what a number counts, not what happened to someone after it."""
    count = make.reading.count_at.get(term.first)
    return count is not None and count.first < term.first and count.noun is not None


def _accused(make: Maker, term: Term) -> bool:
    """متهم بقتل شرطيين: what someone is charged with is told of him, of an act only with where or in what that was."""
    if term.entry["outcome"] == "arrested" and make.reading.form(term.first - 2).lstrip("و").startswith(DUTY):
        return make.reading.form(term.first - 1) == "عن"
    if _sentenced(make, term) or _aim(make, term):
        return True
    first = max(make.reading.text.sentence_of(term.first).first, term.first - CHARGE_REACH)
    if _has_scene(make.reading, term):
        return False
    return any(make.reading.form(w).lstrip("ول").startswith(CHARGED) for w in range(first, term.first))


def _mourned(make: Maker, term: Term) -> bool:
    """تعازينا لفقدان الصحفية: a loss that is mourned is of somebody dead, and told before."""
    if term.entry["outcome"] != "missing":
        return False
    return term.proclitic.endswith("ل") or make.reading.form(term.first - 1) in GRIEF


GRIEF = frozenset(("علي", "تجاه", "ازاء", "لحظه", "خبر", "الم", "حزن"))
"""(sorrow) at, the moment, news, pain of"""


def _has_scene(reading: Reading, term: Term) -> bool:
    """بقتل 12 شخصا في برلين: where or in what act, right behind those killed; not where he is tried or fled to."""
    those = (reading.count_at, reading.person_at, reading.actor_at, reading.time_at)
    for at in range(term.last, term.last + SCENE_REACH):
        form = reading.form(at)
        if form.startswith("ب") and at in reading.place_at:
            return True
        if form in THERE:
            return at + 1 in reading.place_at or reading.matches.at(TRIGGERS, at + 1) is not None
        described = form == OF or form.startswith("ال") or form.endswith(OF_A_NATION)
        if not (described or any(at in told for told in those)):
            return False
    return False


OF_A_NATION = ("ين", "يا", "يه")
"""Ends of adjectives behind those killed: إسبانيين, فلسطينيا."""
THERE = frozenset(("في", "قرب", "داخل", "خلال", "وسط", "شمال", "جنوب", "شرق", "غرب"))
"""in, near, inside, during, amid, north …"""


def _sentenced(make: Maker, term: Term) -> bool:
    """قضت المحكمة بإعدام عشرة: a sentence of death is a court's word, not yet a death."""
    if not make.reading.form(term.first).endswith(EXECUTION):
        return False
    if make.reading.form(term.first - 1) in SENTENCE:
        return True
    first = max(make.reading.text.sentence_of(term.first).first, term.first - COURT_REACH)
    words = [make.reading.form(w).lstrip("و") for w in range(first, term.first)]
    return any(w in COURT for w in words) and not any(w in CARRIED_OUT for w in words)


def _aim(make: Maker, term: Term) -> bool:
    """عملية استهدفت توقيف قائد: what an operation is for has not come about by that."""
    before = make.reading.form(term.first - 1)
    wished = before == "في" and make.reading.form(term.first - 2).startswith(WISH)
    return wished or before in AIMS or before in ATTEMPTS


def _is_purpose(reading: Reading, term: Term, count: CountMention) -> bool:
    """خططوا لخطف سياح, استهداف المساجد أو قتل رجال الأمن: what something is for, or one of two things, is not told."""
    if count.value is not None:
        return False
    if reading.form(term.first - 1) == OR:
        return True
    if not term.proclitic.endswith("ل") or reading.form(term.first).removeprefix("ل") not in DOING:
        return False
    return not any(reading.form(w).lstrip("وف").startswith(LED) for w in range(term.first - LED_REACH, term.first))


OR = "او"
DOING = frozenset(("قتل", "خطف", "اختطاف", "اعتقال", "اغتيال", "تصفيه", "اعدام", "اسر", "توقيف"))
"""killing, abducting, arresting: by somebody, with an aim"""
SENTENCE = frozenset(("حكم", "الحكم", "بحكم", "احكام", "عقوبه", "بعقوبه", "وحكم"))
"""Sentence of (death), carried out or not: a court's matter."""
EXECUTION = "اعدام"
COURT_REACH = 10
"""Words from a court's verb to the sentence of death."""
COURT = frozenset(
    (
        "قضت",
        "قضي",
        "قضاء",
        "حكمت",
        "حكم",
        "الحكم",
        "حكما",
        "احكاما",
        "احكام",
        "حكمها",
        "المحكمه",
        "محكمه",
        "طالب",
        "طالبت",
    )
)
"""ruled, judgement, court, demanded"""
CARRIED_OUT = frozenset(("تنفيذ", "بتنفيذ", "نفذ", "نفذت", "ونفذت", "تنفذ"))
"""carrying out"""
AIMS = frozenset(("استهدفت", "استهدف", "تستهدف", "يستهدف", "بهدف", "بغيه", "بغرض", "بقصد", "هدفها", "لاجل", "اجل"))
"""aimed at, with the aim of"""
WISH = ("رغبت", "رغبه", "نيت", "نيه", "ستبدا", "سيبدا", "ستشرع", "سيشرع")
"""wish, intention; will begin"""
ATTEMPTS = frozenset(("لمحاوله", "بمحاوله", "لمحاولات", "بمحاولات", "محاولتي"))
"""to an attempt at"""
DUTY = ("مسؤول", "مسوول", "المسؤول", "المسوول", "مسئول", "المسئول", "مكلف", "المكلف")
"""responsible for, charged with"""
CHARGE_REACH = 3
SCENE_REACH = 7
"""Words from a killing somebody is charged with to where it was: room for how many and for whom."""
CHARGED = ("متهم", "المتهم", "متورط", "المتورط", "تورط", "ضلوع", "مدان", "المدان", "ادين", "ادانته", "باتهام", "اتهام")
"""charged with, involved in, convicted of"""


def _known(make: Maker, count: CountMention) -> bool:
    """مقتل عمال الإغاثة: a bare plural made definite by the noun after it tells of people already known."""
    if count.kind != "vague" or count.noun is None:
        return False
    if count.first != count.noun.first or count.noun.outcome is not None:
        return False
    after = make.reading.form(count.noun.last)
    if make.reading.form(count.first).startswith("ال"):
        return True
    construct = make.reading.form(count.noun.last - 1).endswith(("ي", "و")) and count.noun.number == "pl"
    return after.startswith("ال") or is_given(make.reading, count.noun.last) or construct


def _undergone(make: Maker, term: Term, verb: Term) -> Toll | None:
    """تعرض خمسة أشخاص للخطف: the victims stand between the verb and what they underwent, or before the verb."""
    reading, stops = make.reading, make.others(term)
    count = make.free(term, victims_after(reading, verb.last, stops))
    if count is not None and count.last <= term.first:
        return make.toll(term, count, "people who underwent an outcome")
    found = single_subject(reading, verb)
    person = person_after(reading, verb.last, stops, 1)
    rule = "one person who underwent an outcome"
    if person is not None:
        return make.one(term, person.first, person.last, rule, person)
    if found is not None:
        return make.one(term, found[0], found[1], rule, found[2])
    end = name_end(reading, verb.last) if is_given(reading, verb.last) else verb.last
    if verb.last + 1 < end <= term.first:
        return make.one(term, verb.last, end, rule)
    before = victims_before(reading, verb.first, stops, make.taken)
    if before is not None and verb.first - before.last <= NEAR and make.plain(term, before):
        return make.toll(term, before, "people who underwent an outcome")
    return None


def joined_outcomes(make: Maker, term: Term, number: int) -> Toll | None:
    """مقتل وإصابة عشرين, قتل وأصيب عشرون: one number for two outcomes; a vague one is told of each.

    Of one person who was hurt and killed only the death is told, by the second noun.
    """
    if number + 1 >= len(make.terms) or term.entry["outcome"] not in CAUSE:
        return None
    after = make.terms[number + 1]
    if after.first != term.last or not after.proclitic.startswith("و") or after.entry["outcome"] not in CAUSE:
        return None
    count = victims_after(make.reading, after.last, make.others(after), 4)
    if count is None or count.first in make.taken:
        return None
    if count.kind == "singular" and (term.entry["outcome"], after.entry["outcome"]) == ("wounded", "killed"):
        return None
    toll = make.toll(term, count, "one number for killed and wounded together")
    if after.entry["outcome"] == toll.outcome:
        return toll
    if count.value is not None:
        toll.outcome = "killed_or_wounded"
        return toll
    second = make.toll(after, count, "one vague number shared by two outcomes")
    make.tolls.append(second)
    return toll


def _named(make: Maker, term: Term) -> Toll | None:
    """اغتيال سامي درويش: a name nobody counts, right after a noun of outcome."""
    if term.entry["outcome"] not in NAMED or term.entry["frame"] != "noun" or _wanted(make, term):
        return None
    last = name_end(make.reading, term.last)
    if last - term.last < 1 + (make.reading.form(last) not in THAT_HE):
        return None
    quoted = make.reading.form(term.last) == QUOTE
    one_word = quoted and make.reading.form(term.last + 2) == QUOTE
    given = any(is_given(make.reading, word) for word in range(term.last, term.last + 2 + quoted))
    if not given and not one_word:
        return None
    return make.one(term, term.last, last, "a name after a noun of killing")


def _wanted(make: Maker, term: Term) -> bool:
    """طالبوا بتوقيف سامي, اقتحموا المنزل لاعتقاله: whose arrest is demanded or aimed at is not yet arrested."""
    if term.entry["outcome"] != "arrested":
        return False
    aimed = term.proclitic.endswith("ل") or make.reading.form(term.first).startswith("لل")
    demanded = any(make.reading.form(w).lstrip("وي").startswith(DEMANDS) for w in (term.first - 1, term.first - 2))
    return aimed or demanded


DEMANDS = ("طالب", "تطالب", "مطالب", "المطالب", "دعا", "دعت", "دعو", "امر", "مذكره", "اعاده")
"""demanded, called for, ordered, warrant, re-(arrest)"""


def _is_number_word(make: Maker, person: PersonMention) -> bool:
    count = make.reading.count_at.get(person.first)
    return count is not None and count.kind != "singular"


def after_body(make: Maker, term: Term, number: int) -> Toll | None:
    """جثث ستة عشر صيادا: bodies, and the number of those whose they are."""
    del number
    reading = make.reading
    if term.proclitic.endswith("ل") or reading.form(term.first - 1).lstrip("ول") in FUNERAL:
        return None
    own = reading.count_at.get(term.first)
    if own is not None and own.kind not in ("vague", "singular"):
        return None
    count = victims_after(reading, term.last, make.others(term), BODY_REACH)
    if count is None or count.first in make.taken or count.kind not in ("number", "dual") or not counts_people(count):
        return body_of_one(make, term)
    if count.noun is None or count.noun.lemma in BODIES:
        return body_of_one(make, term)
    if reading.form(count.first).startswith("ال") and reading.form(count.last - 1).startswith("ال"):
        return None
    if own is not None:
        make.taken.add(own.first)
    return make.toll(term, count, "bodies of counted people")
