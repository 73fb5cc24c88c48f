"""A verb of outcome is passive before those it befell, active after an agent: قتل شرطي, قتل مسلحون شرطيا.

Which it is, only its neighbours tell: an agent right after it and a victim behind him, an agent right before it, or
victims on either side.
"""

from tawthiq.events.casualties.agents import agent_before, agent_between, object_beyond
from tawthiq.events.casualties.frames import (
    CLOSE,
    LIGHT,
    QUOTE,
    REACH_AFTER,
    REACH_BEFORE,
    WITH,
    agrees_with_subject_before,
    has_pronoun,
    is_joined,
    joined_before,
    number_of,
    person_after,
    surely_people,
    victims_after,
    victims_before,
    with_a_verb,
)
from tawthiq.events.casualties.losses import lost_by, what_was_lost
from tawthiq.events.casualties.making import NEAR, Maker
from tawthiq.events.casualties.model import Toll
from tawthiq.events.casualties.named import single_subject
from tawthiq.events.casualties.names import is_given, name_end, office_at, with_his_people
from tawthiq.events.casualties.nouns import after_noun, joined_outcomes
from tawthiq.events.casualties.pronouns import his_victim, object_pronoun
from tawthiq.events.casualties.standing import ALL, MOST
from tawthiq.events.casualties.things import one_by_another, sufferer_beyond, thing_between
from tawthiq.events.reading import TURNS, Reading
from tawthiq.events.verbal import AMBIGUOUS, is_verbal
from tawthiq.lexicon import Term
from tawthiq.mentions import CountMention, PersonMention

FREE_FORMS = frozenset(
    ("في", "برصاص", "بنيران", "خلال", "اثناء", "اثر", "جراء", "بعد", "قبل", "عندما", "حين", "على", "علي")
)
"""Words after a passive verb that show it has no object."""


def subject(make: Maker, term: Term, number: int) -> Toll | None:
    """The toll of a verb whose subject suffers."""
    if term.entry["outcome"] == "missing" and term.last in make.reading.actor_at:
        return lost_by(make, term)
    two = _two_outcomes(make, term, number)
    if two is not None:
        return two
    toll = _sufferer(make, term, "people who are the subject of a verb of outcome")
    return toll if toll is None or toll.outcome != "missing" else what_was_lost(make.reading, toll)


def _two_outcomes(make: Maker, term: Term, number: int) -> Toll | None:
    """قتل وأصيب عشرون: one number for two verbs that open a clause; behind قتل وأصاب stands who did it."""
    reading, form = make.reading, make.reading.form(term.first)
    if reading.form(term.last).startswith(WOUNDED_THEM) or form.endswith(("وا", "ا")):
        return None
    if victims_before(reading, term.first, make.others(term), make.taken) or single_subject(reading, term):
        return None
    return joined_outcomes(make, term, number)


WOUNDED_THEM = "واصاب"
"""How "and wounded (them)" begins, folded."""


def both(make: Maker, term: Term, number: int) -> Toll | None:
    """The toll of a verb that is read active or passive by what stands around it."""
    if term.feature == "masdar" or _is_noun(make.reading, term):
        return after_noun(make, term, number)
    if term.enclitic:
        return his_victim(make, term) or object_pronoun(make, term)
    return (
        _two_outcomes(make, term, number)
        or agent_between(make, term)
        or thing_between(make, term)
        or one_by_another(make, term)
        or agent_before(make, term)
        or _sufferer(make, term, "people who are the subject of a passive verb of outcome")
    )


def object_of(make: Maker, term: Term, number: int) -> Toll | None:
    """The toll of a verb that is only active: an agent may stand between it and its object."""
    if term.feature == "masdar" or _is_noun(make.reading, term):
        return after_noun(make, term, number)
    if term.enclitic:
        return object_pronoun(make, term)
    reading, stops = make.reading, make.others(term)
    found = agent_between(make, term) or thing_between(make, term) or one_by_another(make, term)
    if found is not None:
        return found
    if _nominative(reading, term.last):
        return None
    count = make.free(term, victims_after(reading, term.last, stops, 5) or object_beyond(reading, term.last, stops))
    if count is not None and count.kind == "vague" and count.noun is not None and count.first == count.noun.first:
        count = make.free(term, object_beyond(reading, count.last, stops)) or count
    if count is not None:
        if reading.form(count.first - 1) in HOLDING:
            return None
        return make.toll(term, count, "people who are the object of a verb of outcome")
    person = person_after(reading, term.last, stops, 1)
    return make.person(term, person, "one person who is the object of a verb") if person else None


HOLDING = frozenset(("تضم", "يضم", "تؤوي", "يؤوي", "تاوي", "ياوي", "تقل", "يقل"))
"""Holds, shelters, carries: أصابت مدرسة تضم نازحين says that the school was struck, of them nothing."""


def _is_noun(reading: Reading, term: Term) -> bool:
    """A skeleton of verb and noun alike that stands where a noun does, or its hamza says so (إصابة, not أصابت)."""
    if term.enclitic and reading.form(term.first - 1) in BEFORE_NOUNS:
        return True
    if term.proclitic == "و" and reading.form(term.first - 2) in DEEDS:
        return True
    if reading.form(term.first - 1) == QUOTE and reading.form(term.first - 2) in BEFORE_NOUNS:
        return True
    if _marked_passive(reading, term):
        return False
    if term.enclitic and LOW_HAMZA in reading.text.printed(term.start, term.end):
        return True
    return reading.text.shadow[term.start : term.end] in AMBIGUOUS and not _is_verb(reading, term)


def _marked_passive(reading: Reading, term: Term) -> bool:
    """قُتل, أُسر: the mark on the first letter says that it is a passive verb."""
    return term.first in reading.text.vowelled and reading.text.printed(term.start, term.end)[1:2] == DAMMA


DAMMA = "\u064f"


def _is_verb(reading: Reading, term: Term) -> bool:
    """A verb by its place, or by a personal name right before it."""
    near = range(max(term.first - NAME_GAP, 0), term.first)
    named = (
        not term.proclitic and any(is_given(reading, w) for w in near) and all(reading.form(w).isalpha() for w in near)
    )
    return named or is_verbal(reading, term)


NAME_GAP = 2
"""Words of a name before a verb among which a given one stands."""


BEFORE_NOUNS = frozenset(
    ("اثر", "عقب", "بعد", "قبل", "جراء", "نتيجه", "رغم", "عن", "من", "علي", "الي", "في", "خلال", "تم", "وتم", "خلفيه")
)
"""after, because of, from, was done: a noun follows"""
DEEDS = frozenset(("عمليه", "العمليه", "عمليات", "جريمه", "جرائم", "حادث", "حادثه", "بجريمه", "بعمليه"))
"""operation, crime, incident of (kidnapping and killing): two nouns follow"""
LOW_HAMZA = "إ"


def _nominative(reading: Reading, word: int) -> bool:
    """Gunmen in the nominative right after an active verb are its agent."""
    actor = reading.actor_at.get(word)
    return actor is not None and actor.first == word and reading.form(word).endswith(("ون", "ان"))


def _sufferer(make: Maker, term: Term, rule: str) -> Toll | None:
    """Victims named before a verb that agrees with them, else behind it, else before a singular verb."""
    reading, stops, near = make.reading, make.others(term), bool(term.entry["near"])
    reach = {"yes": NEAR, "beside": 1}.get(term.entry["near"], REACH_AFTER)
    after = make.free(term, victims_after(reading, term.last, stops, reach))
    after = None if after is not None and (with_a_verb(reading, after) or _kills_one_more(reading, after)) else after
    before = victims_before(reading, term.first, stops, make.taken)
    if before is not None and not _fits(make, term, before):
        before = None
    agreeing = agrees_with_subject_before(term, reading.form(term.first))
    said = agreeing and before is not None and not _object_follows(reading, term, after)
    if before is not None and said and _subject_of(reading, term, before):
        told = number_of(reading, before)
        return None if _already_dead(term, before) else _joined(make, term, told, rule + ", named before it")
    person = person_after(reading, term.last, stops, 1)
    first = _first_of_joined(make, term, after, person) if after is not None and not near else None
    if first is not None:
        return first
    if after is not None and not (_governs(reading, term) and reading.cues_in(term.last, after.first, "who")):
        return make.toll(term, after, rule)
    if person is not None and (not near or person.outcome == term.entry["outcome"]):
        return make.person(term, person, "one person who is the subject of a verb of outcome")
    if not near and name_follows(reading, term):
        end = name_end(reading, term.last)
        return make.one(term, term.last, end, "a name that is the subject of a verb of outcome")
    if before is not None and near and not surely_people(reading, before):
        before = None
    gap = 1 if near or term.feature.startswith("present") else SUBJECT_GAP
    if before is not None and not near and _one_of_those_who(reading, before):
        gap = REACH_BEFORE
    alone = before is not None and before.kind == "singular" and not agreeing and not _kills_those(reading, term)
    if before is not None and alone and term.first - before.last <= gap:
        return make.toll(term, before, rule + ", named before it")
    beyond = None if near or agreeing else sufferer_beyond(make, term)
    return beyond or (None if term.feature == "present" else _one_named(make, term, near))


def _kills_one_more(reading: Reading, count: CountMention) -> bool:
    """قتل مسلحون خامسا: an ordinal in the accusative behind people is whom they killed."""
    return reading.form(count.last) in ONE_MORE


ONE_MORE = frozenset(("ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثامنا", "تاسعا", "عاشرا"))
"""A second, third, fourth … person, in the accusative (folded)."""


def _fits(make: Maker, term: Term, count: CountMention) -> bool:
    """The verb speaks of the people before it: nothing parts them, and they are no part told already."""
    reading = make.reading
    if not _speaks_of(reading, term, count) or _bare_and_apart(reading, term, count):
        return False
    return count.kind != "singular" or not _told_as_one_of_them(make, term, count)


def _told_as_one_of_them(make: Maker, term: Term, count: CountMention) -> bool:
    """قتل ثلاثة أحدهم طفل قتل في القصف: the verb goes on with one of those already told of."""
    if not make.reading.cue_at(count.first - 1, "one") or term.first > count.last + 1:
        return False
    sentence = make.reading.text.sentence_of(term.first).first
    return any(t.first >= sentence and t.outcome == term.entry["outcome"] for t in make.tolls[-LATEST:])


LATEST = 8
"""Tolls looked back over for the one a verb goes on with."""


def _first_of_joined(make: Maker, term: Term, after: CountMention, person: PersonMention | None) -> Toll | None:
    """توفيت مريم حسن وستة (مع ستة) من زملائها: one person told by noun or name, whom a count joins on to."""
    reading = make.reading
    beside = reading.form(after.first - 1) == WITH
    if not is_joined(reading, after) and not beside:
        return None
    if person is not None:
        rule = "one person who is the subject of a verb of outcome"
        return make.person(term, person, rule) if person.last <= after.first else None
    end = name_end(reading, term.last)
    if (
        end == term.last
        or end != after.first - beside
        or not (name_follows(reading, term) or with_his_people(reading, term.last, after))
    ):
        return None
    return make.one(term, term.last, end, "a name that is the subject of a verb of outcome")


def _bare_and_apart(reading: Reading, term: Term, count: CountMention) -> bool:
    """على الطريق 60، قرب الجسر: a number without a noun and a comma behind it is no subject of a verb."""
    if count.noun is not None or count.others or count.people is True or count.kind != "number":
        return False
    return any(reading.is_mark(w) and reading.form(w) not in LIGHT for w in range(count.last, term.first))


def _one_of_those_who(reading: Reading, count: CountMention) -> bool:
    """إن أحد المسلحين الذين هاجموا المركز أصيب: a clause about the others stands between one of them and his verb."""
    several = reading.cues_in(count.last, count.last + 1, "who")
    plural = count.noun is not None and count.noun.number == "pl"
    topic = reading.cues_in(count.first - 1, count.first, "topic")
    return plural and bool(several) and bool(topic) and several[0].entry["gloss"].endswith("(several)")


UNITS = "mentions/counts/units"
SUBJECT_GAP = 4
"""Words between one person and the singular verb after him."""


def _subject_of(reading: Reading, term: Term, count: CountMention) -> bool:
    near = not term.entry["near"] or (term.first - count.last <= CLOSE and count.value is not None)
    return near and not _governs(reading, term) and _agrees(reading, term, count)


def name_follows(reading: Reading, term: Term) -> bool:
    """استشهد محمد بكر: a given name right after a singular verb, with one word more of it at least."""
    if agrees_with_subject_before(term, reading.form(term.first)) or not is_given(reading, term.last):
        return False
    end = name_end(reading, term.last)
    return end - term.last >= 2 and not any(reading.form(w) in BLESSED for w in range(term.last, end + 1))


BLESSED = frozenset(("عليه", "عليهم", "رضي", "صلي", "السلام"))
"""peace be upon him: prophets and companions are killed in no news"""


def _object_follows(reading: Reading, term: Term, after: CountMention | None) -> bool:
    """وقتلوا ثلاثة, وقتلوا عشرات المدنيين: people right behind a verb of many that can be active are its object."""
    if term.entry["frame"] == "both" and _one_follows(reading, term):
        return True
    if after is None or term.entry["frame"] != "both" or after.first != term.last or after.others:
        return False
    accusative = reading.form(after.first).endswith("ا") or (after.noun is not None and after.noun.category == "woman")
    several = after.kind == "vague" and after.noun is not None and after.rule not in (MOST, ALL)
    return after.kind in ("number", "dual") or (after.kind == "singular" and accusative) or several


def _one_follows(reading: Reading, term: Term) -> bool:
    """فقتلوا سائقها: one person with a pronoun or the article right behind a verb of many is whom they killed."""
    person = reading.person_at.get(term.last)
    if person is None or person.first != term.last or person.number != "sg" or person.collective:
        return False
    if office_at(reading, term.last) and reading.form(person.last).startswith("ال"):
        return True
    return has_pronoun(reading, person) or reading.form(term.last).startswith("ال")


def _governs(reading: Reading, term: Term) -> bool:
    """مسلحون أوقفوا القافلة: a verb that may be active, with a definite noun right behind it, has that for object."""
    at = term.last
    if term.entry["frame"] != "both" or at in reading.time_at or at in reading.place_at:
        return False
    if reading.matches.at(UNITS, at) is not None:
        return True
    return reading.form(at).startswith("ال") and not reading.cue_at(at, "who", *TURNS)


def _kills_those(reading: Reading, term: Term) -> bool:
    """إن جنديا أطلق النار وقتل الجنود: a verb that may be active, and definite people right behind it."""
    person = reading.person_at.get(term.last)
    return person is not None and person.first == term.last and _governs(reading, term)


def _agrees(reading: Reading, term: Term, count: CountMention) -> bool:
    """A dual verb speaks of two, or of one joined to another; a plural verb not of one alone."""
    form, joined = reading.form(term.last - 1), is_joined(reading, count)
    if form.endswith("ا") and not form.endswith("وا"):
        return count.value == 2 or (count.value == 1 and joined)
    return count.kind != "singular" or joined or count.noun is None or count.noun.number == "pl"


def _already_dead(term: Term, count: CountMention) -> bool:
    """القتيلين أصيبا برصاص: how the dead were hit is no new toll; nor is how most of them were killed."""
    if count.rule in (MOST, ALL) and count.noun is not None and count.noun.outcome == term.entry["outcome"]:
        return True
    return count.noun is not None and count.noun.outcome == "killed" and term.entry["outcome"] == "wounded"


def _joined(make: Maker, term: Term, count: CountMention, rule: str) -> Toll:
    """The victims that these join on to share the verb: "12 gunmen and five civilians were killed"."""
    before = joined_before(make.reading, count, make.taken | {count.first})
    toll = make.toll(term, count, rule)
    at = count.first - 1
    definite = make.reading.form(at).startswith("ال") and not is_given(make.reading, at - 1)
    if before is None and definite and is_joined(make.reading, count) and office_at(make.reading, at):
        make.tolls.append(make.one(term, at, at + 1, rule + ", joined with others", make.reading.person_at.get(at)))
    if before is None:
        return toll
    first = make.toll(term, before, rule + ", joined with others")
    make.tolls.append(first)
    return toll


def _one_named(make: Maker, term: Term, near: bool) -> Toll | None:
    """One person, named before a singular verb of outcome or spoken of by "who"."""
    reading = make.reading
    if near or agrees_with_subject_before(term, reading.form(term.first)) or not _intransitive_here(reading, term):
        return None
    found = single_subject(reading, term)
    if found is None:
        return None
    first, last, person = found
    if person is not None and person.outcome == "killed" and term.entry["outcome"] == "wounded":
        return None
    return make.one(term, first, max(first + 1, last), "one person named before a verb of outcome", person)


def _intransitive_here(reading: Reading, term: Term) -> bool:
    """A form that may be a noun or have an object is passive only where nothing it could govern follows."""
    form = reading.text.shadow[term.start : term.end]
    if form in AMBIGUOUS and (term.proclitic or not _is_verb(reading, term)):
        return bool(reading.cue_at(term.first - 1, "who")) and is_verbal(reading, term)
    if term.entry["frame"] != "both":
        return True
    after = reading.form(term.last)
    known = term.last in reading.time_at or term.last in reading.place_at
    return known or after in FREE_FORMS or not after.startswith("ال")


def _speaks_of(reading: Reading, term: Term, count: CountMention) -> bool:
    """After "who" only the people right before it are meant, not a number further back, nor the father of the child."""
    who = reading.cues_in(term.first - 2, term.first, "who")
    of_another = count.last in reading.person_at and reading.form(count.last).startswith("ال")
    if who and count.kind == "singular" and of_another:
        return False
    return not who or who[0].first - count.last <= NEAR
