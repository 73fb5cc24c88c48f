"""Some tolls need no verb: "10 dead and 20 wounded", "12 between dead and wounded", "the dead rose to 35"."""

from collections.abc import Iterator

from tawthiq.events.casualties.found import is_found, is_known
from tawthiq.events.casualties.frames import OF, STOPS, counts_people, has_pronoun, is_joined, surely_people
from tawthiq.events.casualties.making import BODIES, VICTIMS, Maker
from tawthiq.events.casualties.model import OUTCOMES, Toll, counted_toll
from tawthiq.events.casualties.stricken import stricken
from tawthiq.events.reading import Reading
from tawthiq.lexicon import Term
from tawthiq.mentions import CountMention, PersonMention
from tawthiq.record import Outcome

RISE_REACH = 12
"""Words from "the number of the dead" to the figure."""
FAR_REACH = 30
"""The same where a verb of rising stands right before the figure: room for a relative clause."""
RISING = frozenset(("ارتفع", "ارتفعت", "ارتفعوا", "بلغ", "بلغت", "صل", "صلت", "زاد"))
"""rose, reached (its و taken off)"""
BETWEEN_REACH = 10
"""Words from people back from "between dead and wounded"."""
OPENER_REACH = 8
"""Words from a verb that deals losses to the words for them."""
OPENERS = "events/casualties/openers"
ROSE = frozenset(("ارتقوا", "سقطوا", "قضوا", "ارتقين", "ذهبوا"))
"""They rose, fell: "martyrs" behind it says how, not how many."""
TO_BODIES = ("لجث", "للجث")
"""استقبال لجثامين: whose bodies are received were dead before"""
OF_THEM = frozenset(("منهم", "منهن"))
"""سقوط عدد منهم قتلى: how, not how many"""
HELD = ("captured", "abducted", "arrested")
"""Outcomes that last: "133 prisoners" by itself tells of no new act."""
MOST, ALL = "most of some people", "all or the rest of some people"
"""Rules of counts: most of the dead are a part of them; all of the wounded are no new toll."""
FIGURE = frozenset(("عدد", "حصيله", "ارتفاع", "ارتفع", "اعداد", "عديد"))
"""number of, toll of"""
REACHES = frozenset(("الي", "بلغ", "بلغت", "هو", "هي", "عن", "وصل", "ب", "كان"))
"""to, reached, is"""
FROM = OF
LARGER = frozenset(("يفوق", "يفوقون", "تجاوز", "تجاوزت", "يتجاوز", "يتجاوزون", "فاق"))
"""exceed: the figure after it is a bound"""


def standing_tolls(make: Maker) -> Iterator[Toll]:
    """Tolls whose noun says the outcome, where no verb has claimed them."""
    reading, before = make.reading, None
    for count in reading.mentions.counts:
        if count.first in make.taken or not counts_people(count):
            continue
        outcome = _outcome(reading, count)
        if outcome is None or not _stands(reading, count, outcome, before):
            continue
        if outcome == "wounded" and stricken(reading, count.first, count.last):
            continue
        make.taken.add(count.first)
        if _described(reading, count):
            make.taken.add(count.last)
        taken_in = outcome == "wounded" and _taken_in(reading, count)
        rule = "people taken to hospital" if taken_in else "a count of people whose noun says the outcome"
        toll = counted_toll(count, outcome, rule)
        if any(reading.form(word) in LARGER for word in range(count.first - 1, count.last)):
            toll.bound = "more_than"
        before = toll
        yield toll


def _outcome(reading: Reading, count: CountMention) -> Outcome | None:
    said = _risen(reading, count) or _described(reading, count)
    if said is None and count.noun is not None:
        said = count.noun.outcome
        if count.noun.lemma == VICTIMS and count.value is None:
            said = "killed_or_wounded"
    if said is None and _taken_in(reading, count):
        return "wounded"
    return said if said in OUTCOMES else None  # type: ignore[return-value]


def _described(reading: Reading, count: CountMention) -> str | None:
    """عشرة مدنيين جرحى: what became of those counted is told by a plural right behind their noun."""
    person = reading.person_at.get(count.last)
    if count.kind != "number" or count.noun is None or count.noun.outcome is not None or person is None:
        return None
    bare = reading.text.words[count.last].start == person.start and not reading.form(count.last).startswith("ال")
    return person.outcome if bare and person.first == count.last and person.number == "pl" else None


def _taken_in(reading: Reading, count: CountMention) -> bool:
    """استقبل المستشفى 67 شخصا بإصابات, نقل خمسة إلى المستشفى بجروح: people taken to hospital, and with what."""
    if count.kind not in ("number", "dual") or not surely_people(reading, count):
        return False
    sentence = reading.text.sentence_of(count.first)
    hurt = reading.words_of(WITH_WOUNDS, count.last, min(sentence.last, count.last + WITH_REACH))
    if not hurt or any(reading.is_mark(w) or w in reading.count_at for w in range(count.last, hurt[0])):
        return False
    first = max(sentence.first, count.first - INTAKE_REACH)
    words = (*range(first, count.first), *range(count.last, hurt[0]))
    return any(reading.form(w).removeprefix("و").startswith(TAKEN_IN) for w in words)


WITH_WOUNDS = frozenset(("باصابات", "بجروح", "بجراح", "بحروق", "بكسور", "باصابه", "بكدمات", "برضوض"))
"""with injuries, wounds, burns, fractures"""
WITH_REACH = 6
"""Words from people to their wounds: room for "to the hospital"."""
INTAKE_REACH = 10
"""Words from a verb of taking in to the people: room for the hospitals."""
TAKEN_IN = ("استقبل", "تستقبل", "نقل", "نقلت", "وصل", "وصول", "اسعف", "اسعاف", "عولج", "معالجه", "علاج", "ادخل")
"""received, were taken, arrived, were treated"""


def _stands(reading: Reading, count: CountMention, outcome: str, before: Toll | None) -> bool:
    """A singular, a definite plural ("the wounded") or prisoners by themselves tell no new toll."""
    form = reading.form(count.first)
    received = reading.form(count.first - 1).startswith(TO_BODIES)
    if received or reading.form(count.first - 1) in ROSE or is_known(reading, count, ""):
        return False
    if count.kind == "vague" and reading.form(count.first - 1) in OF_THEM:
        return False
    if count.kind == "singular":
        return _opened(reading, count)
    if outcome in HELD and count.noun is not None and not _opened(reading, count):
        joined = before is not None and before.last + 2 >= count.first and is_joined(reading, count)
        return joined and before is not None and before.outcome not in HELD
    if form.startswith("ال") and count.noun is not None and count.noun.first == count.first and count.kind == "number":
        return not _definite(reading, count)
    if count.kind == "vague" and (reading.form(count.first - 1) in FIGURE or _loose_bodies(reading, count)):
        return False
    if count.kind in ("vague", "dual") and form.startswith(("ال", "وال", "لل", "بال")):
        noun = count.noun
        many = noun is not None and count.first < noun.first and count.kind == "vague" and noun.lemma != VICTIMS
        return many and form != MORE and _left_behind(reading, count)
    if count.kind == "vague" and _known_victims(reading, count):
        return False
    if count.rule == ALL or (count.rule == MOST and reading.cue_at(count.last, "who")):
        return False
    return count.value is not None or count.noun is None or count.first != count.noun.first or _is_news(reading, count)


def _known_victims(reading: Reading, count: CountMention) -> bool:
    """زار عددا من المصابين, عدد من الضحايا تحت الركام: some of those who are known, where nothing left them behind."""
    noun = count.noun
    if noun is None or noun.first == count.first or count.rule == MOST:
        return False
    first = max(reading.text.sentence_of(count.first).first, count.first - OPENER_REACH)
    visited = any(reading.form(w).lstrip("وف").startswith(VISITED) for w in range(first, count.first))
    buried = any(reading.form(w) in RUBBLE for w in range(count.last, count.last + RUBBLE_REACH))
    return visited or buried


VISITED = ("زار", "زيار", "لزيار", "استقبل", "يعود", "عاد", "تفقد", "اطمان", "التقي", "التقت", "كرم", "عزي")
"""visited, received, inspected, met, honoured"""
RUBBLE = frozenset(("الركام", "الانقاض", "انقاض", "ركام"))
RUBBLE_REACH = 5
"""Words from victims to the rubble they still lie under."""


def _is_news(reading: Reading, count: CountMention) -> bool:
    """A bare plural is a toll at the head of a headline or clause, or where something left it behind."""
    sentence = reading.text.sentence_of(count.first)
    before = reading.person_at.get(count.first - 1)
    if reading.form(count.last) in STRUGGLES:
        return False
    if before is not None and (_kin(reading, before) or _of_kin(reading, count, before)):
        return False
    if sentence.title or count.first == sentence.first or reading.is_mark(count.first - 1):
        return True
    if (
        before is not None
        and (before.outcome is not None or not is_joined(reading, count))
        and before.number == "pl"
        and not before.collective
        and not reading.form(before.first).startswith("ال")
    ):
        return True
    return _left_behind(reading, count)


def _left_behind(reading: Reading, count: CountMention) -> bool:
    """خلف, أوقع, أسفر عن: an act left them behind."""
    first = max(reading.text.sentence_of(count.first).first, count.first - OPENER_REACH)
    openers = [reading.matches.at(OPENERS, word) for word in range(first, count.first)]
    return any(term is not None and not term.feature.startswith("present") for term in openers)


STRUGGLES = frozenset(("الثوره", "الانتفاضه", "الحرب", "الوطن", "الواجب"))
"""جرحى الثورة: those hurt in a revolution, a war, for a country are a class of people"""
MORE = "المزيد"
"""more: those who would have been"""


def _of_kin(reading: Reading, count: CountMention, before: PersonMention) -> bool:
    """أسر شهداء وجرحى الثورة: joined to those whose families are spoken of."""
    whose = reading.person_at.get(before.first - 1)
    return whose is not None and before.outcome is not None and is_joined(reading, count) and _kin(reading, whose)


def _kin(reading: Reading, person: PersonMention) -> bool:
    """زوجات شهداء, رفاقه شهداء: those left behind by the dead of whatever time."""
    return person.lemma in KIN or has_pronoun(reading, person)


KIN = frozenset(
    ("عائلة", "أسرة", "زوجة", "أرملة", "ابن", "ابنة", "بنت", "رفيق", "أم", "والدة", "شقيق", "أخ", "قريب", "زميل")
)
"""family, wife, widow, son, daughter, comrade, mother, brother, relative"""


def _loose_bodies(reading: Reading, count: CountMention) -> bool:
    """Bodies without a number are news only where they are found."""
    return count.noun is not None and count.noun.lemma in BODIES and not _opened(reading, count)


def _definite(reading: Reading, count: CountMention) -> bool:
    """المصابين الثلاثة: noun and number with the article count people already told."""
    return count.last - count.first == 2 and reading.form(count.last - 1).startswith("ال")


def _opened(reading: Reading, count: CountMention) -> bool:
    for word in range(count.first - 1, max(count.first - 4, -1), -1):
        term = reading.matches.at(OPENERS, word)
        if term is not None and term.last == count.first:
            return not is_known(reading, count, term.entry.term)
    body = count.noun is not None and count.noun.lemma in BODIES
    return body and is_found(reading, count.first) and not is_known(reading, count, "")


def _risen(reading: Reading, count: CountMention) -> str | None:
    """ارتفع عدد القتلى إلى 35: a figure takes the outcome of the dead or wounded whose number it is."""
    if count.people is False or count.value is None or count.kind != "number":
        return None
    if count.noun is not None and count.noun.outcome is not None:
        return None
    if reading.form(count.first - 1) in ESTIMATED:
        return INJURIES.get(reading.form(count.first - 2).removeprefix("و").removeprefix("ال"))
    reach = FAR_REACH if _rose(reading, count.first) else RISE_REACH
    first = max(reading.text.sentence_of(count.first).first, count.first - reach)
    if reading.form(count.first - 1) == FROM:
        return None
    for word in range(count.first - 1, first - 1, -1):
        person = reading.person_at.get(word)
        if person is not None and person.outcome and person.number == "pl":
            return person.outcome if _is_figure_of(reading, count, person.first, person.last) else None
        other = reading.count_at.get(word)
        if reading.form(word) in STOPS or (other is not None and other.value is not None):
            return None
    return None


ESTIMATED = frozenset(("قدرت", "تقدر", "بلغت", "وصلت"))
"""were estimated at, reached"""
INJURIES = {"اصابات": "wounded", "وفيات": "killed"}
"""إصابات قدرت بنحو 90: injuries, deaths whose number follows"""


def _rose(reading: Reading, word: int) -> bool:
    """ارتفع إلى, بلغت: right before a figure, whose subject may stand far back."""
    verb = word - 2 if reading.form(word - 1) == "الي" else word - 1
    return reading.form(verb).lstrip("و") in RISING


def _is_figure_of(reading: Reading, count: CountMention, first: int, last: int) -> bool:
    """A word for "number of" stands before the noun, and a word for reaching before the figure or nothing between."""
    headed = any(reading.form(w).lstrip("و") in FIGURE for w in range(first - 2, first))
    near = reading.form(count.first - 1)
    if near in LARGER:
        return count.first - 2 <= last
    if not headed:
        return near == "الي" and count.first - last <= 1
    if near in REACHES or count.first == last or reading.form(last) in ("الاوليه", "النهائيه"):
        return True
    return _reaches_at_last(reading, count, first)


def _reaches_at_last(reading: Reading, count: CountMention, first: int) -> bool:
    """بلغ عدد قتلى الهجوم على المسجد في سيناء 305: a bare number at the end of the clause of "reached".

    Behind a larger one it is a part of it: قتل 17، وبلغ عدد القتلى من الشرطة 7.
    """
    reached = any(reading.form(w).removeprefix("و") in REACHED for w in range(first - 3, first - 1))
    behind = reading.form(count.last)
    at_the_end = not behind[:1].isalnum() or behind in AMONG_THEM
    if not reached or not at_the_end or count.noun is not None or count.first in reading.time_at:
        return False
    before = (reading.count_at.get(w) for w in range(reading.text.sentence_of(first).first, first))
    return all(c is None or c.people is False or (c.value or 0) <= (count.value or 0) for c in before)


REACHED = frozenset(("بلغ", "بلغت"))
AMONG_THEM = frozenset(("بينهم", "بينهن", "منهم", "من", "غالبيتهم", "معظمهم", "اغلبهم", "جلهم"))
"""among them, most of them: what goes on from a number of people"""


def between_tolls(make: Maker) -> Iterator[Toll]:
    """29 شخصا بين قتيل وجريح: one figure for both; the counts are claimed before any verb can."""
    reading = make.reading
    for term in make.terms:
        if term.entry["frame"] != "between":
            continue
        count = _people_before(make, term)
        rule = "a number between dead and wounded"
        if count is not None:
            make.taken.add(count.first)
            toll = counted_toll(count, "killed_or_wounded", rule)
            toll.last, toll.cue = term.last, term
            yield toll
        elif _dealt(reading, term):
            yield Toll("killed_or_wounded", None, "vague", term.first, term.last, term.first, rule, cue=term)


def _people_before(make: Maker, term: Term) -> CountMention | None:
    reading = make.reading
    first = max(reading.text.sentence_of(term.first).first, term.first - BETWEEN_REACH)
    for word in range(term.first - 1, first - 1, -1):
        count = reading.count_at.get(word)
        if count is not None:
            bare = count.noun is None and count.last == term.first
            people = (
                bare
                or surely_people(reading, count)
                or (count.unit is None and reading.form(count.last) in ("ممن", OF))
            )
            return count if people and count.kind != "singular" and count.first not in make.taken else None
        if reading.form(word) in STOPS:
            return None
    return None


def loss_tolls(make: Maker) -> Iterator[Toll]:
    """كبدوهم خسائر في الأرواح: losses of people without a number."""
    for term in make.terms:
        if term.entry["frame"] == "losses" and _dealt(make.reading, term):
            outcome: Outcome = term.entry["outcome"]  # type: ignore[assignment]
            yield Toll(outcome, None, "vague", term.first, term.last, term.first, "losses of people", cue=term)


def _dealt(reading: Reading, term: Term) -> bool:
    first = max(reading.text.sentence_of(term.first).first, term.first - OPENER_REACH)
    return any(reading.matches.at(OPENERS, word) is not None for word in range(first, term.first))
