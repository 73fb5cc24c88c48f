"""Who did it: the verb's subject, the noun's genitive or adjective, the one who launched, claimed or is accused of it.

قصفت طائرات X: subject. قصف قوات X: genitive. غارة إسرائيلية: adjective. هجوم شنه X: carried out. على يد X, برصاص X: by.
أعلنت X قصفها: the speaker who tells his own act.
"""

from tawthiq.events.reading import Reading
from tawthiq.events.roles.acts import takes_object
from tawthiq.events.roles.arguments import Argument, arguments
from tawthiq.events.roles.phrases import Phrase, phrase_at
from tawthiq.events.roles.subjects import ARMED, is_plural_verb, may_do, subject_after, subject_before
from tawthiq.events.telling import Act, Party, Telling
from tawthiq.events.verbal import is_verbal
from tawthiq.lexicon import Term
from tawthiq.mentions import Mention, PersonMention

DOERS = "events/roles/doers"
DOER_BEFORE = 12
DOER_AFTER = 7
NEAR_NOUN = 2
"""Adjectives that may stand between a noun of attack and its doer."""
FIRE = frozenset(
    ("برصاص", "بنيران", "بقصف", "بغاره", "بغارات", "بقذائف", "بصاروخ", "بصواريخ", "رصاص", "نيران", "بايدي", "برصاصات", "برصاصه")
)
ACTIVE = frozenset(("shelling", "strike", "assault", "raid", "arrest", "destroy", "abduction", "shooting"))
"""Kinds of act whose verb is read as active where it has no subject."""
ARMED_SPEAKERS = frozenset(("armed_group", "military"))
STATE_ACTS = frozenset(("arrest", "disrupt", "territory"))
"""Kinds of act that an office announces as its own."""
STATE_SPEAKERS = frozenset(("government", "police", "security"))
SUBJECT_REACH = 4


def initiators_of(reading: Reading, telling: Telling, speakers: set[int]) -> list[Party]:
    """Doers told in a telling, in order of the rules."""
    out: list[Party] = []
    for act in telling.acts:
        if act.status == "occurred":
            out.extend(_of_act(reading, act, telling, speakers))
    out.extend(_by_phrase(reading, telling))
    out.extend(_claimed(reading, telling))
    doers = [toll.doer for toll in telling.tolls if toll.doer >= 0]
    out.extend(party(reading.actor_at[doer], "the agent of a verb of outcome") for doer in doers)
    return out


def party(mention: Mention, rule: str) -> Party:
    """A mention as an initiator."""
    return Party("initiator", mention.first, mention.last, mention.start, mention.end, rule, mention)


def _of_act(reading: Reading, act: Act, telling: Telling, speakers: set[int]) -> list[Party]:
    if is_verbal(reading, act.term):
        return _of_verb(reading, act, speakers)
    carried = _carried_out(reading, act, telling, speakers)
    if carried or act.family == "incident":
        return carried
    return _of_noun(reading, act)


def _of_verb(reading: Reading, act: Act, speakers: set[int]) -> list[Party]:
    """Subject after or before a verb; of a passive verb there is none."""
    if act.term.feature in ("past_passive", "present_passive") or act.family == "incident":
        return []
    found = arguments(reading, act.last)
    subject = subject_after(reading, act.term, found)
    if subject is not None:
        rule = "the subject of a verb of attack"
        return [subject.party("initiator", rule), *_joined(found, 1, rule)]
    before = subject_before(reading, act.first, speakers)
    return [before.party("initiator", "the subject before a verb of attack")] if before is not None else []


def _joined(found: list[Argument], at: int, rule: str) -> list[Party]:
    """Further doers joined on with و."""
    out: list[Party] = []
    for argument in found[at:]:
        if not argument.joined or argument.phrase.kind != "side" or not may_do(argument.phrase):
            break
        out.append(argument.phrase.party("initiator", rule))
    return out


def _of_noun(reading: Reading, act: Act) -> list[Party]:
    """Genitive or adjective of a noun of attack; "of" (ل) and "from" (من) lead its doer too."""
    if act.family == "clash" and not act.term.entry.term.startswith("كمين"):
        return []
    found = arguments(reading, act.last)
    first = found[0] if found else None
    if first is None or first.phrase.kind not in ("side", "people") or first.gap > NEAR_NOUN:
        return []
    phrase = first.phrase
    if takes_object(reading, act):
        if phrase.kind == "side" and not phrase.glued and not first.lead and (phrase.adjective or _has_object(found)):
            return [phrase.party("initiator", "the doer before the object of a noun of attack")]
        return []
    if phrase.kind != "side" and not (isinstance(phrase.mention, PersonMention) and phrase.mention.category in ARMED):
        return []
    if not first.lead and not phrase.glued:
        rule = "the doer named after a noun of attack"
    elif phrase.glued == "ل" and not first.lead and first.gap <= 1:
        rule = "the one whose attack it was"
    elif first.lead == "from":
        rule = "the one from whom the attack came"
    else:
        return []
    return [phrase.party("initiator", rule), *_joined(found, 1, rule)]


def _has_object(found: list[Argument]) -> bool:
    """True where another phrase follows as object: اعتقال قوات X شابا, استهداف X لمنزل."""
    return len(found) > 1 and not found[1].joined and (
        (not found[1].lead and found[1].phrase.glued in ("", "ل")) or found[1].lead == "on"
    )


def actor_from(reading: Reading, first: int, last: int, gap: int = 1) -> Phrase | None:
    """The phrase that may have done it, right after a word; times may stand between."""
    word, left = first, gap
    while word < last:
        time = reading.time_at.get(word)
        phrase = phrase_at(reading, word)
        if phrase is not None and phrase.kind in ("side", "people") and phrase.case != "object" and may_do(phrase):
            return phrase if phrase.kind == "side" or phrase.case == "nominative" else None
        if phrase is not None and phrase.kind != "place" and time is None:
            return None
        if time is None and reading.form(word)[:1].isalnum():
            left -= 1
            if left < 0:
                return None
        word = max(time.last if time is not None else 0, word + 1)
    return None


def _carried_out(reading: Reading, act: Act, telling: Telling, speakers: set[int]) -> list[Party]:
    """شنت طائرات X غارة, هجوم شنه X, X تمكنت من اعتقال, اتهم A B بقصف."""
    for word in range(act.first - 1, max(telling.first - 1, act.first - DOER_BEFORE), -1):
        doer = reading.matches.at(DOERS, word)
        if doer is not None:
            found = _doer_of(reading, doer, act.first, speakers)
            if found is not None:
                return [found]
    for word in range(act.last, min(telling.last, act.last + DOER_AFTER)):
        doer = reading.matches.at(DOERS, word)
        if doer is not None and doer.entry["effect"] == "does":
            phrase = actor_from(reading, doer.last, min(doer.last + SUBJECT_REACH, telling.last))
            rule = "the subject of a verb that carried the act out"
            if phrase is None:
                return []
            return [phrase.party("initiator", rule), *_joined(arguments(reading, doer.last), 1, rule)]
    return []


def _doer_of(reading: Reading, doer: Term, end: int, speakers: set[int]) -> Party | None:
    if doer.entry["effect"] == "claims":
        return None
    if doer.entry["effect"] == "accuses":
        accused = [a for w in range(doer.last, end) if (a := reading.actor_at.get(w)) is not None]
        return party(accused[-1], "the one who is accused of the act") if accused else None
    rule = "the subject of a verb that carries out an attack"
    plural = is_plural_verb(reading, doer) or doer.feature == "masdar"
    phrase = None if plural else actor_from(reading, doer.last, min(end, doer.last + SUBJECT_REACH))
    if doer.feature == "masdar" and phrase is None:
        phrase = actor_from(reading, doer.last, min(end, doer.last + 2))
    if phrase is None and doer.feature != "masdar":
        phrase = subject_before(reading, doer.first, speakers)
    return phrase.party("initiator", rule) if phrase is not None else None


def _by_phrase(reading: Reading, telling: Telling) -> list[Party]:
    out: list[Party] = []
    for cue in reading.cues_in(telling.first, telling.last, "by"):
        phrase = phrase_at(reading, cue.last)
        if phrase is not None and phrase.kind in ("side", "people") and may_do(phrase):
            out.append(phrase.party("initiator", "named as the doer by a by-phrase"))
    for word in range(telling.first, telling.last):
        if reading.form(word) in FIRE:
            phrase = phrase_at(reading, word + 1)
            if phrase is not None and phrase.kind in ("side", "people") and may_do(phrase):
                out.append(phrase.party("initiator", "named as the one whose fire it was"))
    return out


NEGATIONS = frozenset(("لم", "ولم", "لا", "دون", "نفت", "نفي", "ونفت"))


def _claimed(reading: Reading, telling: Telling) -> list[Party]:
    """Who claims the act for himself, in its own sentence or in the next one that tells no act."""
    out: list[Party] = []
    for word in range(telling.first, telling.last):
        doer = reading.matches.at(DOERS, word)
        if doer is None or doer.entry["effect"] != "claims" or reading.form(word - 1) in NEGATIONS:
            continue
        phrase = actor_from(reading, doer.last, min(doer.last + SUBJECT_REACH, telling.last))
        phrase = phrase or subject_before(reading, doer.first, set())
        if phrase is not None:
            out.append(phrase.party("initiator", "the one who claims the act"))
    return out


def understood(reading: Reading, telling: Telling, before: Telling) -> Party | None:
    """A verb of attack without a subject goes on with the doer of the act told just before it."""
    if telling.sentence - before.sentence > 1 or any(p.role == "initiator" for p in telling.parties):
        return None
    goes_on = any(a.status == "occurred" and is_verbal(reading, a.term) and a.family in ACTIVE for a in telling.acts)
    doer = next((p for p in before.parties if p.role == "initiator"), None)
    if not goes_on or doer is None:
        return None
    rule = "the doer of the act before it, understood"
    return Party("initiator", doer.first, doer.last, doer.start, doer.end, rule, doer.mention)


def told_by_doer(reading: Reading, telling: Telling) -> Party | None:
    """An armed speaker who announces an act without naming another doer tells his own."""
    for act in telling.acts:
        if act.status != "occurred" or act.family in ("incident", "clash"):
            continue
        scope = reading.claims.over(act.first)
        if scope is None or scope.speaker is None or scope.opinion:
            continue
        speaker = scope.speaker
        if speaker.kind not in ARMED_SPEAKERS and not (act.family in STATE_ACTS and speaker.kind in STATE_SPEAKERS):
            continue
        own = is_verbal(reading, act.term) or bool(act.term.enclitic)
        if not own and act.first - scope.first > SUBJECT_REACH:
            continue
        actor = reading.actor_at.get(speaker.first)
        words = reading.text.words
        if speaker.last > speaker.first:
            start, end = words[speaker.first].start, words[speaker.last - 1].end
            rule = "an armed speaker tells an act of his own"
            return Party("initiator", speaker.first, speaker.last, start, end, rule, actor)
    return None
