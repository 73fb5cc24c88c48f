"""Who did it: the verb's subject, the noun's genitive or adjective, the one who launched, claimed or is accused of it.

قصفت طائرات X: subject. قصف قوات X: genitive. غارة إسرائيلية: adjective. هجوم شنه X: carried out. على يد X, برصاص X: by.
أعلنت X قصفها: the speaker who tells his own act.
"""

from tawthiq.events.casualties import Toll
from tawthiq.events.casualties.pronouns import SOLDIERS, STRUCK_BACK
from tawthiq.events.reading import Reading
from tawthiq.events.roles.acts import describes, happens, is_of_an_attack
from tawthiq.events.roles.agreement import agrees, is_plural_verb, may_do
from tawthiq.events.roles.announced import (
    ARMED_SPEAKERS,
    of_speaker,
    own_act,
    own_of_speaker,
    tells_of_its_own,
)
from tawthiq.events.roles.arguments import Argument, arguments
from tawthiq.events.roles.blamed import BLAMES, accused_of, ascribed_to, held_responsible
from tawthiq.events.roles.by import by_phrase
from tawthiq.events.roles.claimed import claimed
from tawthiq.events.roles.kept import terms_in
from tawthiq.events.roles.nouns import joined, of_noun, owner_of
from tawthiq.events.roles.phrase import Phrase
from tawthiq.events.roles.phrases import phrase_at
from tawthiq.events.roles.subjects import REPELS, subject_after, suffers
from tawthiq.events.roles.topics import (
    SUCCEEDED,
    carried_on,
    found_out_who,
    is_governed,
    is_joined,
    right_before,
    subject_before,
)
from tawthiq.events.roles.whoever import CARRIED_OUT, SAVING, actor_from, is_named_anew, whoever
from tawthiq.events.telling import Act, Party, Telling
from tawthiq.events.verbal import is_passive, is_verbal
from tawthiq.lexicon import Term
from tawthiq.mentions import ActorMention, Mention

DOERS = "events/roles/doers"
DOER_BEFORE = 12
DOER_AFTER = 7
FELL = 4
"""Words after what fell or went off in which a verb says who fired it: سقطت قذيفتا هاون أطلقهما X."""
SUBJECT_REACH = 4
BEFORE_A_NOUN = frozenset(("اثر", "بعد", "عقب", "قبل", "خلال", "اثناء", "منذ", "لدي"))
"""Prepositions after which a skeleton is a verbal noun and no verb."""
BACK_TO = 6
"""Words before a verbal noun with a pronoun in which the side it means stands."""
NEAR_OBJECT = 2
"""Words between a verb that goes on with something, or its subject, and the act it goes on with."""
FAR_OBJECT = 6
"""Words between a verb that carries out, or its subject, and the act it carries out."""


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
    if not out and telling.acts:
        blamed = held_responsible(reading, telling.first, telling.last)
        out.extend(party(actor, "the one who is accused of the act") for actor in blamed)
    for toll in telling.tolls:
        if toll.person is not None and any(p.first <= toll.person.first < p.last for p in out):
            continue  # هجوم من قبل شخص تمكنت الشرطة من قتله: who killed the doer did not do it
        suffered = toll.doer >= 0 and (_is_its_object(reading, toll) or is_governed(reading, toll.doer))
        suffered = suffered or tells_of_its_own(reading, toll)
        doer = _doer(reading, toll.doer)
        if doer is not None and not suffered and not _is_object(telling, doer.first, reading, speakers):
            out.append(party(doer, "the agent of a verb of outcome"))
        elif toll.cue is not None and (toll.doer < 0 or suffered):
            out.extend(_of_outcome(reading, toll, telling, speakers))
    return out


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
CHARGE_REACH = 4
DOING_AWAY = ("قتل", "تصفيه", "القضاء", "تحييد", "اعدام", "الاعدام", "الاجهاز", "ذبح")
"""Nouns of killing that somebody did (folded): تمكنت القوات من القضاء على ثلاثة; مقتل is told of the dead alone."""


def _of_outcome(reading: Reading, toll: Toll, telling: Telling, speakers: set[int]) -> list[Party]:
    """أوقفت وحدات X خمسة, تمكنت X من توقيف خمسة: a verb or noun of outcome that has a doer."""
    cue = toll.cue
    if cue is None or toll.outcome not in OUTCOME_KINDS or any(a.first == cue.first for a in telling.acts):
        return []
    act = Act(cue, OUTCOME_KINDS[toll.outcome], 1, cue.first, cue.last, False, "occurred")
    if is_verbal(reading, cue):
        if cue.entry["frame"] not in ("both", "object"):
            return []
        if tells_of_its_own(reading, toll):
            return _speaker_of(reading, cue.first)
        found = arguments(reading, cue.last)
        subject = right_before(reading, cue.first, speakers) or subject_after(reading, cue, found)
        if subject is None and cue.first < toll.first and not is_passive(reading, cue):
            subject = carried_on(reading, cue, speakers)
        if subject is None and toll.doer == cue.last:
            subject = subject_before(reading, cue.first, speakers)
        victims = toll.person.first if toll.person is not None else -1
        if subject is None or subject.first <= victims < subject.last or toll.rule == STRUCK_BACK:
            return []
        return [subject.party("initiator", "the subject of a verb of outcome")]
    if toll.outcome not in TAKEN_ALIVE and (
        not reading.form(cue.first).lstrip("وبل").startswith(DOING_AWAY)
        or reading.cues_in(cue.first - CHARGE_REACH, cue.first, "charge")
    ):
        return []
    carried = _carried_out(reading, act, telling, speakers)
    enemies = toll.outcome == "killed" and not _are_its_own(reading, toll)
    announced = own_act(reading, telling, act) if enemies and not carried else None
    return [announced] if announced is not None else carried


def _are_its_own(reading: Reading, toll: Toll) -> bool:
    """True for soldiers, and for those told with a pronoun: an army that announces their death did not kill them."""
    person = toll.person
    if person is None:
        return False
    return person.lemma in SOLDIERS or reading.form(person.last - 1).endswith(("ه", "ها", "هم"))


def _speaker_of(reading: Reading, word: int) -> list[Party]:
    """قالت الشرطة إنها قتلت ثلاثة: the force that speaks of itself."""
    scope = reading.claims.over(word)
    speaker = scope.speaker if scope is not None and scope.status == "asserted" else None
    told = of_speaker(reading, speaker, "the speaker a pronoun leads back to") if speaker is not None else None
    fights = told is not None and isinstance(told.mention, ActorMention) and told.mention.combatants
    return [told] if told is not None and fights else []


def _spoken_for(reading: Reading, party: Party) -> Party:
    phrase = phrase_at(reading, party.first)
    return (own_of_speaker(reading, phrase) if phrase is not None else None) or party


def party(mention: Mention, rule: str) -> Party:
    """A mention as an initiator."""
    return Party("initiator", mention.first, mention.last, mention.start, mention.end, rule, mention)


def _of_act(reading: Reading, act: Act, telling: Telling, speakers: set[int]) -> list[Party]:
    if is_verbal(reading, act.term) and not is_of_an_attack(reading, act.term):
        found = _of_verb(reading, act, speakers)
        return found if found or not happens(reading, act) else _done_after(reading, act, telling, FELL)
    carried = _carried_out(reading, act, telling, speakers)
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
    if act.term.entry.term in REPELS and act.family != "disrupt":
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
    told = phrase.party("initiator", "the subject before a verb of attack")
    return [told, *_beside(reading, told, act.first)]


def _beside(reading: Reading, told: Party, end: int) -> list[Party]:
    """The sides joined on to a doer, up to a word: نجح الجيش والمقاومة في."""
    out: list[Party] = []
    last = told.last
    while last < end and reading.form(last).startswith("و"):
        actor = reading.actor_at.get(last)
        joined = phrase_at(reading, last) if actor is not None and actor.first == last else None
        if joined is None or joined.last > end or not may_do(joined):
            break
        out.append(joined.party("initiator", told.rule))
        last = joined.last
    return out


def _repelled(found: list[Argument]) -> list[Party]:
    """تصدى المقاتلون لقوات X: those who are repelled had come."""
    for argument in found:
        if argument.phrase.glued == "ل" and argument.phrase.kind == "side":
            return [argument.phrase.party("initiator", "the one who was repelled")]
    return []


def _carried_out(reading: Reading, act: Act, telling: Telling, speakers: set[int]) -> list[Party]:
    """شنت طائرات X غارة, هجوم شنه X, X تمكنت من اعتقال, اتهم A B بقصف."""
    for doer in reversed(terms_in(reading, DOERS, max(telling.first, act.first - DOER_BEFORE + 1), act.first)):
        if doer.entry.term == OPENED and act.family != "shooting":
            continue
        if act.family == "killing" and act.strength == 1 and (doer.entry.term == ANSWERED or doer.enclitic):
            continue
        if act.family in DRIVEN_BACK and any(reading.form(w) in DRIVING_BACK for w in range(doer.last, act.first + 1)):
            continue  # تمكنت X من صد هجوم: X was attacked
        if any(reading.form(w) in SAVING for w in range(doer.last, act.first)):
            continue
        found = _doer_of(reading, doer, act.first, speakers)
        if found is not None:
            return [found, *_beside(reading, found, act.first)]
    return _done_after(reading, act, telling)


def _done_after(reading: Reading, act: Act, telling: Telling, reach: int = DOER_AFTER) -> list[Party]:
    """هجوم شنه X, سقطت قذائف أطلقها X: a verb after the act says who carried it out."""
    for doer in terms_in(reading, DOERS, act.last, min(telling.last, act.last + reach)):
        blamed = ascribed_to(reading, doer)
        if blamed is not None:
            return [party(blamed, "the one who is accused of the act")]
        if doer.entry["effect"] in ("does", "goes_on"):
            if doer.entry.term in SUCCEEDED or (act.family == "disrupt" and doer.enclitic):
                continue  # هجوم من قبل شخص تمكنت الشرطة من قتله: who succeeds after an act did another thing
            phrase = actor_from(reading, doer.last, min(doer.last + SUBJECT_REACH, telling.last))
            phrase = phrase or whoever(reading, doer)
            rule = "the subject of a verb that carried the act out"
            if phrase is None:
                phrase = _told_before(reading, doer, act, telling)
                return [phrase.party("initiator", "the side a verb leads back to")] if phrase is not None else []
            return [phrase.party("initiator", rule), *joined(arguments(reading, doer.last), 1, rule)]
    return []


def _told_before(reading: Reading, doer: Term, act: Act, telling: Telling) -> Phrase | None:
    """قتل مدنيون بقصف شنته: the verb's subject is the nearest side before it that agrees and is unhurt."""
    if not doer.enclitic or doer.feature not in ("past", "present") or is_passive(reading, doer):
        return None
    if _words_between(reading, act.last, doer.first) > NEAR_NOUN or act.definite or is_named_anew(reading, doer.last):
        return None
    scope = reading.claims.over(act.first)
    speaker = scope.speaker if scope is not None else None
    hurt = {w for t in telling.tolls if t.person is not None for w in range(t.person.first, t.person.last)}
    first = max(reading.text.sentence_of(act.first).first, act.first - FAR_BACK)
    for word in range(act.first - 1, first - 1, -1):
        actor = reading.actor_at.get(word)
        phrase = phrase_at(reading, actor.first) if actor is not None and actor.first == word else None
        if phrase is None or phrase.first in hurt or not may_do(phrase) or phrase.case == "object":
            continue
        if is_joined(reading, phrase) or is_governed(reading, phrase.first):
            continue
        if speaker is not None and speaker.first == phrase.first:
            return None
        return phrase if is_plural_verb(reading, doer) or agrees(reading, doer, phrase) else None
    return None


NEAR_NOUN = 2
"""Adjectives between an act and the verb that says who carried it out."""
FAR_BACK = 24
"""Words before an act in which the side stands that its verb, without a subject, leads back to."""


def _doer_of(reading: Reading, doer: Term, end: int, speakers: set[int]) -> Party | None:
    if doer.entry["effect"] == "claims":
        return None
    if doer.entry["effect"] in BLAMES and doer.enclitic and doer.feature != "masdar":
        return None  # موظفون اتهمهم X بالمشاركة في هجوم: X accuses
    if doer.entry["effect"] in BLAMES:
        blamed = accused_of(reading, doer, end)
        return party(blamed, "the one who is accused of the act") if blamed is not None else None
    rule = "the subject of a verb that carries out an attack"
    plural = is_plural_verb(reading, doer) or doer.feature == "masdar"
    anybody = doer.entry.term in CARRIED_OUT and not doer.enclitic
    phrase = None if plural else actor_from(reading, doer.last, min(end, doer.last + SUBJECT_REACH), anybody=anybody)
    if reading.form(doer.first).startswith(RECEIVED):
        return None
    if doer.enclitic and (doer.feature == "masdar" or reading.form(doer.first - 1) in BEFORE_A_NOUN):
        return _led_back_to(reading, doer)
    if doer.feature == "masdar" and phrase is None:
        phrase = actor_from(reading, doer.last, min(end, doer.last + 2), of_noun=True)
    after = phrase.last if phrase is not None else doer.last
    parted = doer.entry.term == "ألقى" and reading.form(end) == "القبض"
    reach = FAR_OBJECT if doer.entry["effect"] == "does" else NEAR_OBJECT
    if found_out_who(reading, doer, after, end) or (not parted and _words_between(reading, after, end) > reach):
        return None
    if phrase is None and doer.feature != "masdar":
        phrase = subject_before(reading, doer.first, speakers) or carried_on(reading, doer, speakers)
    return phrase.party("initiator", rule) if phrase is not None else None


DRIVING_BACK = frozenset(("صد", "التصدي", "لصد", "للتصدي", "بصد", "بالتصدي"))
"""Nouns of driving an attack back."""
DRIVEN_BACK = frozenset(("assault", "clash"))
"""Kinds of what is driven back; of a clash the noun is the first word (صد هجوم)."""
ANSWERED = "رد"
"""Answered: those whom an answer killed had attacked, and began it."""
OPENED = "فتح"
"""Opened: fire, or else an inquiry, a road."""
RECEIVED = ("تلقيه", "تلقيها", "تلقيهم")
"""Receiving, with a pronoun: the letters are those of dropping."""


def _words_between(reading: Reading, first: int, last: int) -> int:
    """Words, without marks, from one word to another."""
    return sum(reading.form(word)[:1].isalnum() for word in range(first, last))


def _led_back_to(reading: Reading, doer: Term) -> Party | None:
    """إثر شنها هجوما: the side that the pronoun on a verbal noun leads back to, right before it, or its speaker."""
    scope = reading.claims.over(doer.first)
    if scope is not None and scope.speaker is not None and scope.speaker.kind in ARMED_SPEAKERS:
        near = doer.first - scope.first <= SUBJECT_REACH
        told = of_speaker(reading, scope.speaker, "the speaker a pronoun leads back to") if near else None
        if told is not None:
            return told
    for word in range(doer.first - 1, max(doer.first - BACK_TO, -1), -1):
        actor = reading.actor_at.get(word)
        if actor is not None:
            return party(_first_named(reading, actor), "the side a pronoun leads back to")
    return None


def _first_named(reading: Reading, actor: ActorMention) -> ActorMention:
    """The first of the names of one side between commas: كتائب القسام، الجناح العسكري لحماس، استدراجها."""
    while reading.form(actor.first - 1) == "،" and (before := reading.actor_at.get(actor.first - 2)) is not None:
        actor = before
    return actor
