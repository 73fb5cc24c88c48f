"""Who did it: the verb's subject, the noun's genitive or adjective, the one who launched, claimed or is accused of it.

قصفت طائرات X: subject. قصف قوات X: genitive. غارة إسرائيلية: adjective. هجوم شنه X: carried out. على يد X, برصاص X: by.
أعلنت X قصفها: the speaker who tells his own act.
"""

from tawthiq.events.reading import Reading
from tawthiq.events.telling import Act, Party, Telling
from tawthiq.events.verbal import is_verbal
from tawthiq.lexicon import Term
from tawthiq.mentions import ActorMention, Mention

DOERS = "events/roles/doers"
SUBJECT_REACH = 4
GENITIVE_REACH = 3
DOER_BEFORE = 9
DOER_AFTER = 4
AGAINST = frozenset(("علي", "ضد", "نحو", "باتجاه", "صوب", "بين", "مع", "من"))
"""Words after a noun of attack that turn to the other side."""
OBJECT_FAMILIES = frozenset(
    ("arrest", "abduction", "disrupt", "destroy", "territory", "killing", "stabbing", "ramming", "torture", "protest")
)
"""Kinds of act whose verbal noun has its object, not its doer, as genitive."""
OBJECT_NOUNS = frozenset(("استهداف", "مهاجمه", "مباغته", "مداهمه", "اقتحام", "اجتياح", "تفجير", "انفجار"))
WEAPON_OF = frozenset(
    ("برصاص", "بنيران", "بقصف", "بغاره", "بغارات", "بقذائف", "بصاروخ", "بصواريخ", "رصاص", "نيران", "بايدي")
)
ACTIVE = frozenset(("shelling", "strike", "assault", "raid", "arrest", "destroy"))
"""Kinds of act whose verb is read as active where it has no subject."""
ARMED_SPEAKERS = frozenset(("armed_group", "military"))


def initiators_of(reading: Reading, telling: Telling, speakers: set[int]) -> list[Party]:
    """Doers told in a telling, in order of the rules."""
    out: list[Party] = []
    for act in telling.acts:
        if act.status == "occurred" and act.family != "incident":
            found = _of_act(reading, act, telling, speakers)
            if found is not None:
                out.append(found)
    out.extend(_by_phrase(reading, telling))
    doers = [toll.doer for toll in telling.tolls if toll.doer >= 0]
    out.extend(party(reading.actor_at[doer], "the agent of a verb of outcome") for doer in doers)
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


def party(mention: Mention, rule: str) -> Party:
    """A mention as an initiator."""
    return Party("initiator", mention.first, mention.last, mention.start, mention.end, rule, mention)


def _of_act(reading: Reading, act: Act, telling: Telling, speakers: set[int]) -> Party | None:
    if act.family == "clash":
        carried = _carried_out(reading, act, telling)
        return carried or (_subject(reading, act, telling, speakers) if is_verbal(reading, act.term) else None)
    if is_verbal(reading, act.term):
        return _subject(reading, act, telling, speakers)
    return _carried_out(reading, act, telling) or _genitive(reading, act, telling)


def _subject(reading: Reading, act: Act, telling: Telling, speakers: set[int]) -> Party | None:
    actor = actor_from(reading, act.last, min(act.last + SUBJECT_REACH, telling.last))
    if actor is not None and not act.term.enclitic:
        return party(actor, "the subject of a verb of attack")
    for word in (act.first - 1, act.first - 2):
        before = reading.actor_at.get(word)
        if before is not None and before.first not in speakers:
            return party(before, "the subject before a verb of attack")
    return None


def _genitive(reading: Reading, act: Act, telling: Telling) -> Party | None:
    form = reading.text.shadow[act.term.start : act.term.end]
    if act.family in OBJECT_FAMILIES or form in OBJECT_NOUNS:
        return None
    actor = actor_from(reading, act.last, min(act.last + GENITIVE_REACH, telling.last))
    return party(actor, "the doer named after a noun of attack") if actor is not None else None


def actor_from(reading: Reading, first: int, last: int) -> ActorMention | None:
    """The first actor in a stretch of words, before anything that turns to the other side."""
    for word in range(first, last):
        actor = reading.actor_at.get(word)
        if actor is not None:
            return actor
        form = reading.form(word)
        if form in AGAINST or form in (".", "؛", "،") or reading.cues_in(word, word + 1, "who"):
            return None
    return None


def _carried_out(reading: Reading, act: Act, telling: Telling) -> Party | None:
    """شنت طائرات X غارة, هجوم شنه X, X تمكنت من اعتقال, اتهم A B بقصف."""
    for word in range(act.first - 1, max(telling.first - 1, act.first - DOER_BEFORE), -1):
        doer = reading.matches.at(DOERS, word)
        if doer is not None:
            found = _doer_of(reading, doer, act.first, telling)
            if found is not None:
                return found
    for word in range(act.last, min(telling.last, act.last + DOER_AFTER)):
        doer = reading.matches.at(DOERS, word)
        if doer is not None and doer.entry["effect"] == "does":
            actor = actor_from(reading, doer.last, min(doer.last + SUBJECT_REACH, telling.last))
            return party(actor, "the subject of a verb that carried the act out") if actor is not None else None
    return None


def _doer_of(reading: Reading, doer: Term, end: int, telling: Telling) -> Party | None:
    if doer.entry["effect"] == "accuses":
        accused = [a for w in range(doer.last, end) if (a := reading.actor_at.get(w)) is not None]
        return party(accused[-1], "the one who is accused of the act") if accused else None
    actor = actor_from(reading, doer.last, end)
    if actor is None:
        actor = next((a for w in (1, 2) if (a := reading.actor_at.get(doer.first - w)) is not None), None)
    if actor is None or actor.first < telling.first:
        return None
    return party(actor, "the subject of a verb that carries out an attack")


def _by_phrase(reading: Reading, telling: Telling) -> list[Party]:
    out: list[Party] = []
    for cue in reading.cues_in(telling.first, telling.last, "by"):
        actor = actor_from(reading, cue.last, min(cue.last + 2, telling.last))
        if actor is not None:
            out.append(party(actor, "named as the doer by a by-phrase"))
    for word in range(telling.first, telling.last):
        if reading.form(word) in WEAPON_OF:
            actor = actor_from(reading, word + 1, min(word + 3, telling.last))
            if actor is not None:
                out.append(party(actor, "named as the one whose fire it was"))
    return out


def told_by_doer(reading: Reading, telling: Telling) -> Party | None:
    """An armed speaker who announces an act without naming another doer tells his own."""
    for act in telling.acts:
        if act.status != "occurred" or act.family in ("incident", "clash"):
            continue
        scope = reading.claims.over(act.first)
        if scope is None or scope.speaker is None or scope.speaker.kind not in ARMED_SPEAKERS:
            continue
        if act.first - scope.first <= SUBJECT_REACH:
            speaker = scope.speaker
            actor = reading.actor_at.get(speaker.first)
            words = reading.text.words
            if speaker.last > speaker.first:
                start, end = words[speaker.first].start, words[speaker.last - 1].end
                rule = "an armed speaker tells an act of his own"
                return Party("initiator", speaker.first, speaker.last, start, end, rule, actor)
    return None
