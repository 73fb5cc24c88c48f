"""Who kills stands right behind the verb or right before it: قتل مسلحون شرطيا, مسلحون قتلوا شرطيا.

Behind the agent comes his object: a count, one person, an office or a name.
"""

from tawthiq.events.casualties.frames import (
    counts_people,
    filler_end,
    has_pronoun,
    is_joined,
    person_after,
    victims_after,
)
from tawthiq.events.casualties.making import Maker
from tawthiq.events.casualties.model import Toll
from tawthiq.events.casualties.names import is_given, name_end, office_at
from tawthiq.events.casualties.things import AGENT_REACH, object_behind
from tawthiq.events.reading import Reading
from tawthiq.lexicon import Term
from tawthiq.mentions import CountMention

RELATIVE_REACH = 8
"""Words from an agent to the object of his verb: room for "riding a motorcycle"."""
UNITS = "mentions/counts/units"
ACTIVE_ONLY = "object"
ELSEWHERE = frozenset(("في", "خلال", "اثناء", "اثر", "جراء", "بعد", "عقب", "علي", "مع", "برفقه"))
"""In, during, after, on, with: who stands behind them is no object of the verb."""

FIRE = frozenset(
    ("برصاص", "برصاصه", "بنيران", "بقذيفه", "بقذائف", "بعبوه", "بسلاح", "بطلقات", "بيد", "بايدي", "يد", "ايدي")
)
"""By the bullets, the fire, the hands of: who stands before them died (قتل جنديان سعوديان برصاص قناص)."""


def agent_between(make: Maker, term: Term) -> Toll | None:
    """قتل مسلحون شرطيا: an agent right after the verb, and a victim after him."""
    reading = make.reading
    actor = reading.actor_at.get(term.last)
    if actor is None or actor.first != term.last or reading.form(actor.last) in FIRE:
        return None
    stops = make.others(term)
    count = make.free(term, victims_after(reading, actor.last, stops, 6))
    if count is not None and (is_joined(reading, count) or reading.words_of(ELSEWHERE, actor.last, count.first)):
        count = None
    if count is None and term.entry["frame"] == ACTIVE_ONLY:
        count = make.free(term, object_beyond(reading, actor.last, stops))
    if count is not None and count.kind == "singular" and reading.matches.at(UNITS, actor.last) is not None:
        return None
    if count is not None:
        return make.toll(term, count, "an agent's verb of outcome and its object", actor.first)
    person = person_after(reading, actor.last, stops, 1)
    if person is not None and reading.text.words[person.first].start == person.start:
        return make.person(term, person, "an agent's verb of outcome and one person", actor.first)
    pair = reading.person_at.get(actor.last)
    if pair is not None and pair.number == "du" and pair.first == actor.last:
        return make.pair(term, pair, "an agent's verb of outcome and two people", actor.first)
    named = _name_behind(make, term, actor.last, actor.first)
    named = named or _name_behind(make, term, _past_fillers(reading, actor.last), actor.first)
    return named or object_behind(
        make, term, actor.last, actor.last + AGENT_REACH, "an agent's verb of outcome and its object", doer=actor.first
    )


IN = "في"


def _past_fillers(reading: Reading, at: int) -> int:
    """The word behind times and places right behind an agent: قتل مسلحون أمس في الموصل شيخا."""
    end = filler_end(reading, at + (reading.form(at) == IN))
    while end > at:
        at, end = end, filler_end(reading, end + (reading.form(end) == IN))
    return at


def _name_behind(make: Maker, term: Term, at: int, doer: int) -> Toll | None:
    """The toll of an office or a name right behind an agent."""
    reading = make.reading
    end = name_end(reading, at)
    if office_at(reading, at):
        return make.one(term, at, max(end, at + 1), "an agent's verb of outcome and an office", doer=doer)
    if end - at >= 2 and (is_given(reading, at) or is_given(reading, at + 1)):
        return make.one(term, at, end, "an agent's verb of outcome and a name", doer=doer)
    return None


def object_beyond(reading: Reading, at: int, stops: set[int]) -> CountMention | None:
    """The object of an active verb behind a relative clause of its agent."""
    last = min(at + RELATIVE_REACH, reading.text.sentence_of(max(at - 1, 0)).last)
    for word in range(at, last):
        if word in stops or reading.form(word) in (".", "؛", "،"):
            return None
        count = reading.count_at.get(word)
        if count is not None and count.first == word and counts_people(count):
            return count
    return None


def agent_before(make: Maker, term: Term) -> Toll | None:
    """مسلحون قتلوا شرطيا: an agent right before the verb, himself uncounted."""
    doer = _doer_before(make, term)
    if doer < 0:
        return _by_whom_it_is_told_of(make, term)
    reading, stops = make.reading, make.others(term)
    count = make.free(term, victims_after(reading, term.last, stops, 4))
    if count is not None and is_joined(reading, count):
        return None
    if count is not None:
        return make.toll(term, count, "an agent before its verb of outcome", doer)
    person = person_after(reading, term.last, stops, 1)
    return make.person(term, person, "an agent before its verb and one person", doer) if person is not None else None


def _by_whom_it_is_told_of(make: Maker, term: Term) -> Toll | None:
    """الجماعة التي قتلت 148 شخصا: a force or group that a relative clause tells of, with its object right behind.

    Not its own people (التي قتل 20 من عناصرها, الذي قتل عشرة جنود له), nor those who fell in it (التي قتل فيها عشرة).
    """
    reading = make.reading
    actor = reading.actor_at.get(term.first - 2) if reading.form(term.first - 1) in WHICH else None
    count = reading.count_at.get(term.last)
    if actor is None or not actor.combatants or count is None or count.first != term.last or is_joined(reading, count):
        return None
    if count.noun is None or has_pronoun(reading, count.noun) or make.free(term, count) is None:
        return None
    if (reading.form(term.first - 1) == "التي") != reading.form(term.first).endswith("ت"):
        return None
    if reading.form(count.last) in OF_ITS_OWN:
        return None
    return make.toll(term, count, "an agent and its verb of outcome in a relative clause", actor.first)


WHICH = frozenset(("التي", "الذي"))
OF_ITS_OWN = frozenset(("منه", "منها", "له", "لها", "لديه", "لديها", "فيه", "فيها", "تابعون", "تابعين"))
"""of it, in it: those who were killed are told of as the subject"""


def _doer_before(make: Maker, term: Term) -> int:
    """Word of an agent that stands right before its verb ("gunmen killed"), uncounted; -1 where none does."""
    actor = make.reading.actor_at.get(term.first - 1)
    if actor is None:
        return -1
    count = make.reading.count_at.get(actor.first)
    counted = count is not None and count.kind not in ("singular", "vague")
    return -1 if counted and count is not None and count.first not in make.taken else actor.first
