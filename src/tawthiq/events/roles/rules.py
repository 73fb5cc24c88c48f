"""Who did it and to whom: by the verb's subject and object, the noun's genitive, and the words for "by" and "against".

قصفت طائرات X مواقع Y: subject, object. قصف قوات X: genitive. غارة إسرائيلية: adjective. على يد X, برصاص X: by.
هجوم على Y, ضد Y, استهداف Y: against. اشتباكات بين X وY: both sides, the first named began.
"""

from tawthiq.events.reading import Reading
from tawthiq.events.telling import Act, Party, Telling
from tawthiq.lexicon import Term
from tawthiq.mentions import ActorMention, Mention
from tawthiq.record import Role

DOERS = "events/roles/doers"
OBJECTS = "events/roles/objects"
SUBJECT_REACH = 4
OBJECT_REACH = 9
GENITIVE_REACH = 3
AGAINST = frozenset(("علي", "ضد", "نحو", "باتجاه", "صوب"))
AIMING = frozenset(("استهدف", "هاجم", "قصف", "دك", "باغت", "داهم", "اقتحم", "طعن", "دهس", "داهم|دهم"))
"""Verbs and their nouns whose object is the target."""
OWN_OBJECT = frozenset(
    ("استهداف", "مهاجمه", "مباغته", "مداهمه", "اقتحام", "طعن", "دهس", "نسف", "احراق", "تدمير", "هدم")
)
"""Verbal nouns whose genitive is the target, not the doer."""
CLASHING = frozenset(("clash",))
BETWEEN = "بين"
WITH = "مع"
WEAPON_OF = frozenset(("برصاص", "بنيران", "بقصف", "بغاره", "بقذائف", "بصاروخ", "بصواريخ", "رصاص", "نيران"))


def parties_of(reading: Reading, telling: Telling, speakers: set[int]) -> list[Party]:
    """Sides of one telling, each once, initiators first."""
    out: list[Party] = []
    for act in telling.acts:
        if act.status != "occurred" or act.family == "incident":
            continue
        if act.family in CLASHING:
            out.extend(_between(reading, act))
        out.extend(_initiator(reading, act, telling, speakers))
        out.extend(_target(reading, act))
    out.extend(_by_phrase(reading, telling))
    for toll in telling.tolls:
        if toll.doer >= 0:
            actor = reading.actor_at[toll.doer]
            out.append(_party("initiator", actor, "the agent of a verb of outcome"))
    return _once(out)


def _party(role: Role, mention: Mention, rule: str) -> Party:
    return Party(role, mention.first, mention.last, mention.start, mention.end, rule, mention)


def _once(parties: list[Party]) -> list[Party]:
    out: list[Party] = []
    taken: dict[int, Party] = {}
    for party in parties:
        if not any(word in taken for word in range(party.first, party.last)):
            out.append(party)
            taken.update(dict.fromkeys(range(party.first, party.last), party))
    return sorted(out, key=lambda p: (p.role != "initiator", p.first))


def _is_verb(act: Act) -> bool:
    return act.term.feature in ("past", "past_passive", "present", "present_passive")


def _initiator(reading: Reading, act: Act, telling: Telling, speakers: set[int]) -> list[Party]:
    if _is_verb(act):
        actor = _actor_from(reading, act.last, min(act.last + SUBJECT_REACH, telling.last))
        if actor is not None:
            return [_party("initiator", actor, "the subject of a verb of attack")]
        before = reading.actor_at.get(act.first - 1) or reading.actor_at.get(act.first - 2)
        if before is not None and before.first not in speakers:
            return [_party("initiator", before, "the subject before a verb of attack")]
        return []
    doer = _carried_out(reading, act, telling)
    if doer:
        return doer
    if reading.form(act.first) in OWN_OBJECT or _lemma(act) in OWN_OBJECT:
        return []
    actor = _actor_from(reading, act.last, min(act.last + GENITIVE_REACH, telling.last))
    if actor is not None and not _against_between(reading, act.last, actor.first):
        return [_party("initiator", actor, "the doer named after a noun of attack")]
    return []


def _lemma(act: Act) -> str:
    form = act.term.entry.values.get("masdar", "") if act.term.feature == "masdar" else ""
    return form.replace("ة", "ه")


def _against_between(reading: Reading, first: int, last: int) -> bool:
    return any(reading.form(word) in AGAINST or reading.form(word) == "علي" for word in range(first, last))


def _actor_from(reading: Reading, first: int, last: int) -> ActorMention | None:
    for word in range(first, last):
        actor = reading.actor_at.get(word)
        if actor is not None:
            return actor
        if reading.form(word) in (".", "؛", BETWEEN, WITH) or reading.form(word) in AGAINST:
            return None
    return None


def _carried_out(reading: Reading, act: Act, telling: Telling) -> list[Party]:
    """شنت طائرات X غارة, هجوم شنه X, نصب X كمينا."""
    for word in range(max(telling.first, act.first - 8), min(telling.last, act.last + 6)):
        doer = reading.matches.at(DOERS, word)
        if doer is None or doer.entry["effect"] not in ("does", "claims"):
            continue
        actor = _actor_from(reading, doer.last, min(doer.last + SUBJECT_REACH, telling.last))
        if actor is None:
            actor = reading.actor_at.get(doer.first - 1)
        if actor is not None:
            return [_party("initiator", actor, "the subject of a verb that carries out an attack")]
    return []


def _between(reading: Reading, act: Act) -> list[Party]:
    last = min(reading.text.sentence_of(act.first).last, act.last + 14)
    found: list[ActorMention] = []
    opened = ""
    for word in range(act.last, last):
        form = reading.form(word)
        if form in (BETWEEN, WITH):
            opened = form
        actor = reading.actor_at.get(word)
        if actor is not None and opened and (not found or found[-1] is not actor):
            found.append(actor)
        if len(found) == 2 or form in (".", "؛"):
            break
    if opened == WITH and found:
        return [_party("target", found[0], "the side clashed with")]
    if len(found) == 2:
        return [
            _party("initiator", found[0], "the side named first"),
            _party("target", found[1], "the side named second"),
        ]
    return []


def _target(reading: Reading, act: Act) -> list[Party]:
    """The object of a verb or noun that aims, or what stands after "on" and "against"."""
    last = min(act.last + OBJECT_REACH, reading.text.sentence_of(act.first).last)
    aims = act.term.entry.term in AIMING and (_is_verb(act) or act.term.feature == "masdar")
    opened = aims
    initiator = _actor_from(reading, act.last, min(act.last + SUBJECT_REACH, last)) if _is_verb(act) else None
    start = initiator.last if initiator is not None else act.last
    if not opened and act.family in CLASHING:
        return []
    for word in range(start, last):
        form = reading.form(word)
        if form in AGAINST:
            opened = True
            continue
        if form in (".", "؛", "،") and word > start:
            break
        if opened:
            found = _thing_at(reading, word)
            if found is not None:
                return [found]
    return []


def _thing_at(reading: Reading, word: int) -> Party | None:
    """A side, counted people, or a thing that can be hit, beginning at a word."""
    term = reading.matches.at(OBJECTS, word)
    place = reading.place_at.get(word)
    if term is not None and (place is None or place.level == "site"):
        last = _object_end(reading, term)
        end = reading.text.words[last - 1].end if last > term.last else term.end
        return Party("target", term.first, last, term.start, end, "a thing that was hit")
    actor = reading.actor_at.get(word)
    if actor is not None and actor.first == word:
        return _party("target", actor, "the side that was attacked")
    count = reading.count_at.get(word)
    if count is not None and count.noun is not None:
        return _party("target", count.noun, "the people who were attacked")
    person = reading.person_at.get(word)
    if person is not None and person.first == word:
        return _party("target", person, "the people who were attacked")
    return None


def _object_end(reading: Reading, term: Term) -> int:
    """A thing hit with the side it belongs to: مواقع الحوثيين, منزل قائد."""
    word = term.last
    actor = reading.actor_at.get(word)
    if actor is not None and actor.first == word:
        return actor.last
    form = reading.form(word)
    if form in ("تابعه", "تابع", "عسكريه", "عسكري", "ماهول", "سكني", "سكنيه", "مدنيه", "امنيه"):
        after = reading.actor_at.get(word + 1)
        return after.last if after is not None else word + 1
    if form.startswith("ل") and word in reading.actor_at:
        return reading.actor_at[word].last
    return term.last


def _by_phrase(reading: Reading, telling: Telling) -> list[Party]:
    out: list[Party] = []
    for cue in reading.cues_in(telling.first, telling.last, "by"):
        actor = _actor_from(reading, cue.last, min(cue.last + 2, telling.last))
        if actor is not None:
            out.append(_party("initiator", actor, "named as the doer by a by-phrase"))
    for word in range(telling.first, telling.last):
        if reading.form(word) in WEAPON_OF:
            actor = _actor_from(reading, word + 1, min(word + 3, telling.last))
            if actor is not None:
                out.append(_party("initiator", actor, "named as the one whose fire it was"))
    return out
