"""Many an act is a noun, and a verb beside it says who did it: شنت طائرات X غارة, هجوم شنه X, X تمكنت من اعتقال."""

from tawthiq.events.reading import Reading
from tawthiq.events.roles.agreement import agrees, is_plural_verb, may_do
from tawthiq.events.roles.announced import ARMED_SPEAKERS, of_speaker
from tawthiq.events.roles.arguments import arguments
from tawthiq.events.roles.genitives import is_arm
from tawthiq.events.roles.kept import terms_in
from tawthiq.events.roles.nouns import joined
from tawthiq.events.roles.phrase import Phrase
from tawthiq.events.roles.phrases import phrase_at
from tawthiq.events.roles.prepositions import ON
from tawthiq.events.roles.topics import carried_on, found_out_who, is_governed, is_joined, subject_before
from tawthiq.events.telling import Act, Party, Telling
from tawthiq.events.verbal import is_passive
from tawthiq.lexicon import Term
from tawthiq.mentions import ActorMention, Mention, PersonMention

DOERS = "events/roles/doers"
DOER_BEFORE = 12
DOER_AFTER = 7
SUBJECT_REACH = 4
BEFORE_A_NOUN = frozenset(("اثر", "بعد", "عقب", "قبل", "خلال", "اثناء", "منذ", "لدي"))
"""Prepositions after which a skeleton is a verbal noun and no verb."""
BACK_TO = 6
"""Words before a verbal noun with a pronoun in which the side it means stands."""
NEAR_OBJECT = 2
"""Words between a verb that goes on with something, or its subject, and the act it goes on with."""
FAR_OBJECT = 6
"""Words between a verb that carries out, or its subject, and the act it carries out."""


def party(mention: Mention, rule: str) -> Party:
    """A mention as an initiator."""
    return Party("initiator", mention.first, mention.last, mention.start, mention.end, rule, mention)


BY_THE_WAY = frozenset(("علي", "الارجح", "الاغلب", "يرجح", "ربما", "ايضا", "كذلك", "بدوره", "بدورها"))
"""Words put between a verb and its subject: نفذه على الأرجح مسلحون."""


def _is_expert(phrase: Phrase) -> bool:
    """True for those who make bombs safe, whose noun shows no case: خبراء المتفجرات."""
    return isinstance(phrase.mention, PersonMention) and phrase.mention.lemma == "خبير"


def actor_from(reading: Reading, first: int, last: int, gap: int = 1, *, of_noun: bool = False) -> Phrase | None:
    """The phrase that may have done it, right after a word or verbal noun; times may stand between."""
    word, left = first, gap
    while word < last:
        if reading.form(word) in ON and reading.form(word + 1) not in BY_THE_WAY:
            return None
        time = reading.time_at.get(word)
        phrase = phrase_at(reading, word)
        case_fits = phrase is not None and (of_noun or phrase.case != "object")
        if phrase is not None and phrase.kind in ("side", "people") and case_fits and may_do(phrase):
            told = of_noun or phrase.case == "nominative" or _is_expert(phrase)
            return phrase if phrase.kind == "side" or told else None
        if phrase is not None and phrase.kind != "place" and time is None:
            return phrase if word == first and not phrase.glued and is_arm(reading, phrase) else None
        if time is None and reading.form(word)[:1].isalnum() and reading.form(word) not in BY_THE_WAY:
            left -= 1
            if left < 0:
                return None
        word = max(time.last if time is not None else 0, word + 1)
    return None


def carried_out(reading: Reading, act: Act, telling: Telling, speakers: set[int]) -> list[Party]:
    """شنت طائرات X غارة, هجوم شنه X, X تمكنت من اعتقال, اتهم A B بقصف."""
    for doer in reversed(terms_in(reading, DOERS, max(telling.first, act.first - DOER_BEFORE + 1), act.first)):
        if doer.entry.term == OPENED and act.family != "shooting":
            continue
        if act.family in DRIVEN_BACK and any(reading.form(w) in DRIVING_BACK for w in range(doer.last, act.first + 1)):
            continue  # تمكنت X من صد هجوم: X was attacked
        found = _doer_of(reading, doer, act.first, speakers)
        if found is not None:
            return [found]
    return done_after(reading, act, telling)


def done_after(reading: Reading, act: Act, telling: Telling, reach: int = DOER_AFTER) -> list[Party]:
    """هجوم شنه X, سقطت قذائف أطلقها X: a verb after the act says who carried it out."""
    for doer in terms_in(reading, DOERS, act.last, min(telling.last, act.last + reach)):
        if doer.entry["effect"] in ("does", "goes_on"):
            if act.family == "disrupt" and doer.enclitic:
                continue
            phrase = actor_from(reading, doer.last, min(doer.last + SUBJECT_REACH, telling.last))
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
    if _words_between(reading, act.last, doer.first) > NEAR_NOUN or act.definite:
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
    if doer.entry["effect"] == "accuses" and doer.enclitic and doer.feature != "masdar":
        return None  # موظفون اتهمهم X بالمشاركة في هجوم: X accuses
    if doer.entry["effect"] == "accuses":
        accused = [a for w in range(doer.last, end) if (a := reading.actor_at.get(w)) is not None]
        return party(accused[-1], "the one who is accused of the act") if accused else None
    rule = "the subject of a verb that carries out an attack"
    plural = is_plural_verb(reading, doer) or doer.feature == "masdar"
    phrase = None if plural else actor_from(reading, doer.last, min(end, doer.last + SUBJECT_REACH))
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
