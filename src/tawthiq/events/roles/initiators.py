"""Who did it: the verb's subject, the noun's genitive or adjective, the one who launched, claimed or is accused of it.

قصفت طائرات X: subject. قصف قوات X: genitive. غارة إسرائيلية: adjective. هجوم شنه X: carried out. على يد X, برصاص X: by.
أعلنت X قصفها: the speaker who tells his own act.
"""

from tawthiq.events.reading import Reading
from tawthiq.events.roles.acts import describes, happens, is_of_an_attack
from tawthiq.events.roles.agreement import may_do
from tawthiq.events.roles.announced import own_of_speaker
from tawthiq.events.roles.arguments import Argument, arguments
from tawthiq.events.roles.by import by_phrase
from tawthiq.events.roles.carried_out import carried_out, done_after
from tawthiq.events.roles.claimed import claimed
from tawthiq.events.roles.nouns import joined, of_noun, owner_of
from tawthiq.events.roles.outcomes import of_toll
from tawthiq.events.roles.phrase import Phrase
from tawthiq.events.roles.phrases import phrase_at
from tawthiq.events.roles.subjects import REPELS, subject_after, suffers
from tawthiq.events.roles.topics import carried_on, right_before, subject_before
from tawthiq.events.telling import Act, Party, Telling
from tawthiq.events.verbal import is_passive, is_verbal

FELL = 4
"""Words after what fell or went off in which a verb says who fired it: سقطت قذيفتا هاون أطلقهما X."""


def initiators_of(reading: Reading, telling: Telling, speakers: set[int]) -> list[Party]:
    """Doers told in a telling, in order of the rules."""
    out: list[Party] = []
    for act in telling.acts:
        later = act is not telling.acts[0]
        if act.status == "occurred" and not (later and (act.family == "stones" or describes(reading, act))):
            out.extend(_of_act(reading, act, telling, speakers))
    out = [_spoken_for(reading, p) for p in out]
    out.extend(by_phrase(reading, telling, bool(out)))
    out.extend(claimed(reading, telling))
    for toll in telling.tolls:
        out.extend(of_toll(reading, toll, telling, speakers))
    return out


def _spoken_for(reading: Reading, party: Party) -> Party:
    phrase = phrase_at(reading, party.first)
    return (own_of_speaker(reading, phrase) if phrase is not None else None) or party


def _of_act(reading: Reading, act: Act, telling: Telling, speakers: set[int]) -> list[Party]:
    if is_verbal(reading, act.term) and not is_of_an_attack(reading, act.term):
        found = _of_verb(reading, act, speakers)
        return found if found or not happens(reading, act) else done_after(reading, act, telling, FELL)
    carried = carried_out(reading, act, telling, speakers)
    if carried or is_verbal(reading, act.term):
        return carried
    if act.family == "incident":
        return owner_of(reading, act)
    return of_noun(reading, act)


def _of_verb(reading: Reading, act: Act, speakers: set[int]) -> list[Party]:
    """Subject after or before a verb; of a passive verb there is none."""
    if is_passive(reading, act.term) or act.family == "incident" or happens(reading, act):
        return []
    found = arguments(reading, act.last)
    if act.term.entry.term in REPELS:
        return _repelled(found)
    topic = right_before(reading, act.first, speakers)
    if topic is not None:
        return _topics(reading, topic, act)
    subject = subject_after(reading, act.term, found)
    if subject is not None:
        rule = "the subject of a verb of attack"
        return [subject.party("initiator", rule), *joined(found, 1, rule)]
    before = subject_before(reading, act.first, speakers) or carried_on(reading, act.term, speakers)
    if before is None or suffers(reading, act, before, found):
        return []
    return _topics(reading, before, act)


def _topics(reading: Reading, phrase: Phrase, act: Act) -> list[Party]:
    """The subject before a verb, with the sides joined on to it: إن الجيش والمقاومة سيطرا."""
    rule = "the subject before a verb of attack"
    out = [phrase.party("initiator", rule)]
    last = phrase.last
    while last < act.first and reading.form(last).startswith("و"):
        actor = reading.actor_at.get(last)
        joined = phrase_at(reading, last) if actor is not None and actor.first == last else None
        if joined is None or joined.last > act.first or not may_do(joined):
            break
        out.append(joined.party("initiator", rule))
        last = joined.last
    return out


def _repelled(found: list[Argument]) -> list[Party]:
    """تصدى المقاتلون لقوات X: those who are repelled had come."""
    for argument in found:
        if argument.phrase.glued == "ل" and argument.phrase.kind == "side":
            return [argument.phrase.party("initiator", "the one who was repelled")]
    return []
