"""A verb or noun of outcome has a doer as a verb of attack has: أوقفت وحدات X خمسة, قالت الشرطة إنها قتلت ثلاثة."""

from tawthiq.events.casualties import Toll
from tawthiq.events.reading import Reading
from tawthiq.events.roles.announced import of_speaker, says_of_itself
from tawthiq.events.roles.arguments import arguments
from tawthiq.events.roles.carried_out import carried_out, party
from tawthiq.events.roles.phrases import phrase_at
from tawthiq.events.roles.subjects import subject_after
from tawthiq.events.roles.topics import carried_on, is_governed, right_before, subject_before
from tawthiq.events.telling import Act, Party, Telling
from tawthiq.events.verbal import is_passive, is_verbal
from tawthiq.mentions import Mention


def of_toll(reading: Reading, toll: Toll, telling: Telling, speakers: set[int]) -> list[Party]:
    """Who brought an outcome about: its agent, or the subject of its verb where the agent told suffered it himself."""
    suffered = toll.doer >= 0 and (_is_its_object(reading, toll) or is_governed(reading, toll.doer))
    suffered = suffered or (toll.cue is not None and says_of_itself(reading, toll.cue.first))
    doer = _doer(reading, toll.doer)
    if doer is not None and not suffered and not _is_object(telling, doer.first, reading, speakers):
        return [party(doer, "the agent of a verb of outcome")]
    if toll.cue is not None and (toll.doer < 0 or suffered):
        return _of_outcome(reading, toll, telling, speakers)
    return []


def _doer(reading: Reading, word: int) -> Mention | None:
    """The side, or the one person, that an outcome's doer is told as."""
    return reading.actor_at.get(word) or reading.person_at.get(word)


def _is_its_object(reading: Reading, toll: Toll) -> bool:
    """True where the side right after a verb of outcome has the ending of its object: قتلت إرهابيين اثنين."""
    phrase = phrase_at(reading, toll.doer)
    return toll.cue is not None and toll.cue.last == toll.doer and phrase is not None and phrase.case == "object"


def _is_object(telling: Telling, first: int, reading: Reading, speakers: set[int]) -> bool:
    """True for a side right after a verb of attack whose subject stands before it: قوات X اعتقلت خلية تضم ثلاثين."""
    return any(a.last == first and right_before(reading, a.first, speakers) is not None for a in telling.acts)


OUTCOME_KINDS = {"killed": "killing", "arrested": "arrest", "abducted": "abduction", "captured": "arrest"}
TAKEN_ALIVE = frozenset(("arrested", "abducted", "captured"))


def _of_outcome(reading: Reading, toll: Toll, telling: Telling, speakers: set[int]) -> list[Party]:
    """أوقفت وحدات X خمسة, تمكنت X من توقيف خمسة: a verb or noun of outcome that has a doer."""
    cue = toll.cue
    if cue is None or toll.outcome not in OUTCOME_KINDS or any(a.first == cue.first for a in telling.acts):
        return []
    act = Act(cue, OUTCOME_KINDS[toll.outcome], 1, cue.first, cue.last, False, "occurred")
    if is_verbal(reading, cue):
        if cue.entry["frame"] not in ("both", "object"):
            return []
        if says_of_itself(reading, cue.first):
            return _speaker_of(reading, cue.first)
        found = arguments(reading, cue.last)
        subject = right_before(reading, cue.first, speakers) or subject_after(reading, cue, found)
        if subject is None and cue.first < toll.first and not is_passive(reading, cue):
            subject = carried_on(reading, cue, speakers)
        if subject is None and toll.doer == cue.last:
            subject = subject_before(reading, cue.first, speakers)
        victims = toll.person.first if toll.person is not None else -1
        if subject is None or subject.first <= victims < subject.last:
            return []
        return [subject.party("initiator", "the subject of a verb of outcome")]
    return carried_out(reading, act, telling, speakers) if toll.outcome in TAKEN_ALIVE else []


def _speaker_of(reading: Reading, word: int) -> list[Party]:
    """قالت الشرطة إنها قتلت ثلاثة: the force that speaks of itself."""
    scope = reading.claims.over(word)
    speaker = scope.speaker if scope is not None and scope.status == "asserted" else None
    actor = reading.actor_at.get(speaker.first) if speaker is not None else None
    if speaker is None or actor is None or not actor.combatants:
        return []
    told = of_speaker(reading, speaker, "the speaker a pronoun leads back to")
    return [told] if told is not None else []
