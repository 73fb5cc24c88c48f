"""The sides of an act, each once: who did it, to whom, who helped, who was there - under the name first told.

Tellings of one act name a side in many ways (the army, the occupation, its soldiers); the first name in the body
stays. Where nothing is said to have been attacked, those who were hurt are the target, if told as more than "a person".
"""

import msgspec

from tawthiq.events.casualties import Toll
from tawthiq.events.casualties.names import is_given
from tawthiq.events.duties import duty_of
from tawthiq.events.fitting import OF_A_STATE
from tawthiq.events.grouping import Act
from tawthiq.events.reading import Reading
from tawthiq.events.roles import Phrase, phrase_at
from tawthiq.events.roles.phrases import ADJECTIVE
from tawthiq.events.sources import Ledger
from tawthiq.events.telling import Party
from tawthiq.mentions import ActorMention, CountMention, PersonMention
from tawthiq.record import Count, EventType, Participant, counted
from tawthiq.text import fold_term

PEOPLE_HIT = frozenset(("attack", "arrests", "abduction_forced_disappearance", "sexual_violence", "mob_violence"))
"""Types of act whose victims are their target."""
ARMED_HIT = frozenset(("armed_clash", "air_drone_strike", "remote_explosive_landmine_ied", "disrupted_weapons_use"))
"""Types of act whose target is people who bear arms, where no thing is named."""
MOST_VICTIMS = 3
ONE_SIDE = frozenset(
    frozenset(pair)
    for pair in (
        ("us-led-coalition", "us-military"),
        ("us-led-coalition", "us"),
        ("saudi-led-coalition", "saudi-military"),
        ("saudi-led-coalition", "sa"),
        ("syria-pro-government", "syria-military"),
    )
)
"""An alliance and the force that leads it, an army and those loyal to it: in one act one side under two names."""
POSTS = frozenset(("what the attack was on (thing)", "the object of a verb of attack (thing)"))
"""Rules that give a thing which was hit."""
LONE = frozenset(("attack", "suicide_bomb"))
"""Types of act that one man may do."""
AFTER = 30
"""Words after the sentence of an act in which its attacker may be called so."""
ATTACKERS = frozenset(
    ("مهاجم", "مهاجمون", "مهاجمين", "مهاجما", "انتحاري", "انتحاريا", "انتحاريان", "انتحاريين", "منفذ", "منفذو", "منفذي")
)
NOBODY = frozenset(("شخص", "فرد", "رجل", "عنصر", "انسان", "جثه", "حاله", "راكب"))
"""Nouns for people that say nothing of who they are."""
FIRST_ONLY = frozenset(
    (
        "an armed speaker tells an act of his own",
        "the doer before the object of a noun of attack",
        "the doer of the act before it, understood",
        "the agent of a verb of outcome",
        "the one who was repelled",
    )
)
"""Rules whose doer counts only where no telling before named one."""
PASSED_THROUGH = frozenset(
    ("the place or thing in which it went off (thing)", "what was entered (thing)", "the place that was struck")
)
BY_PRONOUN = "the side a pronoun leads back to"
BY_VERB = ("the subject of a verb of attack", "the subject of a verb that carries out an attack")
"""Rules of a doer found through a pronoun, and of one that is the subject itself: the latter's name stands."""
CLAIMED = "the one who claims the act"
"""The rule of a side that claims an act; who did it with his own hands may be told beside it."""
PART_OF_A_TOLL = frozenset(("child", "woman"))
"""Categories of victims that are singled out of a toll."""
MANY = 1000
"""What an unnumbered toll counts as beside a number."""
ARMED = frozenset(("combatant", "security"))


def participants_of(reading: Reading, act: Act, kind: EventType, ledger: Ledger) -> list[Participant]:
    """Sides of an act in the order told."""
    out: list[Participant] = []
    kept: list[Party] = []
    for telling in sorted(act.tellings, key=lambda t: (t.title, t.first)):
        told = {k.role for k in kept if k.rule != CLAIMED}
        for party in telling.parties:
            known = next((n for n, k in enumerate(kept) if _same(reading, party, k)), -1)
            if known >= 0 and party.strength is not None and kept[known].strength is None:
                out[known] = _with_strength(reading, out[known], party, ledger)
            if known >= 0 and _says_more(party, kept[known]):
                kept[known], out[known] = party, _participant(reading, party, ledger)
            if known >= 0 or (party.role in told and _adds_nothing(reading, party)):
                continue
            if any(_turned_about(party, k) for k in kept):
                continue
            kept.append(party)
            made = _participant(reading, party, ledger)
            out.append(made)
    begun = any(p.role == "initiator" for p in kept)
    if not begun:
        out.extend(_lone_attacker(reading, act, kind, ledger))
    struck = [p for p in kept if p.role == "target"]
    if all(p.rule in PASSED_THROUGH or (kind in PEOPLE_HIT and p.mention is None) for p in struck):
        hurt = _victims_hit(reading, act, kind, ledger, begun)
        out.extend(hurt)
    if any(o.role == "target" and o.rule not in PASSED_THROUGH for o in out):
        out = [o for o in out if o.rule not in PASSED_THROUGH]
    return out


def _turned_about(party: Party, known: Party) -> bool:
    """True where a side already told in one role would be given the other as well."""
    if {party.role, known.role} != {"initiator", "target"}:
        return False
    a, b = party.mention, known.mention
    return isinstance(a, ActorMention) and isinstance(b, ActorMention) and a.entity is not None and a.entity == b.entity


def _says_more(party: Party, known: Party) -> bool:
    """True where a side known only by the adjective of an act ("Israeli") or by a pronoun is named as the doer."""
    mention, before = party.mention, known.mention
    if known.rule == BY_PRONOUN and known.strength is None and party.rule in BY_VERB:
        return True
    return before is not None and before.rule == ADJECTIVE and mention is not None and mention.rule != ADJECTIVE


def _adds_nothing(reading: Reading, party: Party) -> bool:
    """True where other parties of the role were told before, and a later one is weak: it rather leads back to them.

    A bare definite ("the house", "the attacker") leads back; so does the genitive of a noun ("the assassination of").
    """
    if party.rule in FIRST_ONLY or party.rule.startswith("the genitive"):
        return True
    words = reading.text.words
    printed = reading.text.shadow[words[party.first].start : party.end]
    named = isinstance(party.mention, ActorMention) and party.mention.entity is not None
    return "ال" in printed[:4] and not named


def _same(reading: Reading, one: Party, other: Party) -> bool:
    """True where two parties are one: the same role, and the same side or the same words."""
    if one.role != other.role:
        return False
    a, b = one.mention, other.mention
    if isinstance(a, ActorMention) and isinstance(b, ActorMention) and a.entity and b.entity:
        return a.entity == b.entity or _one_force(a, b) or _of_one_side(one, other)
    if _of_one_side(one, other):
        return True
    if one.role == "initiator" and _unnamed(one) and _unnamed(other) and (_mere_people(one) or _mere_people(other)):
        return True
    return bool(_words(reading, one) & _words(reading, other))


def _one_force(one: ActorMention, other: ActorMention) -> bool:
    """True for a state and its forces: إسرائيل, الجيش الإسرائيلي; two forces of one state are two."""
    return (
        one.country == other.country
        and one.country is not None
        and one.kind in OF_A_STATE
        and (other.kind in OF_A_STATE and "state" in (one.kind, other.kind))
    )


def _of_one_side(one: Party, other: Party) -> bool:
    """True for an alliance and the force that leads it, and for a post beside the force that is in it."""
    a, b = one.mention, other.mention
    if isinstance(a, ActorMention) and isinstance(b, ActorMention):
        return frozenset((a.entity, b.entity)) in ONE_SIDE
    held = isinstance(b, ActorMention) and b.combatants and b.entity is not None
    return one.role == "target" and a is None and one.armed and one.rule in POSTS and held


def _unnamed(party: Party) -> bool:
    """True for gunmen, attackers, persons: whoever did it, under no name."""
    mention = party.mention
    return _mere_people(party) or (
        isinstance(mention, ActorMention) and mention.kind == "unnamed" and not mention.entity
    )


def _mere_people(party: Party) -> bool:
    """True for people of whom nothing more is told: أشخاص, رجال."""
    return isinstance(party.mention, PersonMention) and fold_term(party.mention.lemma) in NOBODY


def _words(reading: Reading, party: Party) -> set[str]:
    """Words of a party's name without article."""
    text = fold_term(reading.text.printed(party.start, party.end))
    return {w.removeprefix("ال") for w in text.split() if len(w) > 2}


def _lone_attacker(reading: Reading, act: Act, kind: EventType, ledger: Ledger) -> list[Participant]:
    """Where nobody is named, the attacker as the report calls him: المهاجم, الانتحاري, منفذ الهجوم."""
    if kind not in LONE:
        return []
    for telling in sorted(act.tellings, key=lambda t: (t.title, t.first)):
        last = min(reading.text.sentence_of(telling.first).last + AFTER, len(reading.text.words))
        for actor in reading.within(reading.mentions.actors, telling.first, last):
            phrase = phrase_at(reading, actor.first)
            if phrase is not None and not phrase.glued and _is_attacker(reading, actor):
                party = phrase.party("initiator", "the attacker, called so")
                return [_participant(reading, party, ledger)]
    return []


def _is_attacker(reading: Reading, actor: ActorMention) -> bool:
    form = reading.form(actor.first).removeprefix("و").removeprefix("ال")
    return actor.kind == "unnamed" and form in ATTACKERS


def _victims_hit(reading: Reading, act: Act, kind: EventType, ledger: Ledger, begun: bool) -> list[Participant]:
    """Where nothing else is said to be the target, the people who were hurt are: all that one telling names.

    In a clash whose sides are not told, armed people of two kinds who fell may be of either.
    """
    if kind == "armed_clash" and not begun and _both_sides_fell(reading, act):
        return []
    others = [toll for telling in act.tellings for toll in telling.tolls if toll.value != 0 and not toll.total]
    for telling in sorted(act.tellings, key=lambda t: (t.title, t.first)):
        hurt: list[Party] = []
        for toll in telling.tolls:
            party = _hurt(reading, toll) if _tells_a_target(toll, others) else None
            fits = party is not None and (
                kind in PEOPLE_HIT or (party.armed and kind in ARMED_HIT) or toll.name is not None
            )
            if party is not None and fits and not any(_same(reading, party, h) for h in hurt):
                hurt.append(party)
        if hurt:
            return [_participant(reading, party, ledger) for party in hurt[:MOST_VICTIMS]]
    return []


def _both_sides_fell(reading: Reading, act: Act) -> bool:
    """True where armed people of more than one kind are told as hurt."""
    hurt: list[Party] = []
    for toll in (toll for telling in act.tellings for toll in telling.tolls if toll.value != 0):
        party = _hurt(reading, toll)
        if party is not None and party.armed and not any(_same(reading, party, h) for h in hurt):
            hurt.append(party)
    return len(hurt) > 1


def _tells_a_target(toll: Toll, others: list[Toll]) -> bool:
    """False for those who fled, for a part of a whole, and for women and children among more people than they."""
    if toll.value == 0 or toll.total or toll.outcome == "displaced" or (toll.including and not _stands_for(toll)):
        return False
    person = toll.person
    if person is None or person.category not in PART_OF_A_TOLL:
        return True
    return not any(_of_people(o) and (o.value or MANY) > (toll.value or MANY - 1) for o in others)


def _of_people(toll: Toll) -> bool:
    """True for a toll of mere people, who may be of every age."""
    return not toll.including and (toll.person is None or toll.person.category in ("unknown", "civilian", "mixed"))


def _hurt(reading: Reading, toll: Toll) -> Party | None:
    """Victims of a toll who are told as more than a number of persons."""
    rule = "the people who were hurt"
    words = reading.text.words
    if toll.name is not None and _is_name(reading, *toll.name):
        first, last = toll.name
        person = reading.person_at.get(first)
        start = person.start if person is not None else words[first].start
        return Party("target", first, last, start, words[last - 1].end, rule + " (name)")
    person = toll.person
    if person is None or person.outcome is not None:
        return None
    phrase = phrase_at(reading, person.first)
    if phrase is None or _says_nothing(person, phrase):
        return None
    party = phrase.party("target", rule)
    party.armed = person.category in ARMED
    return party


def _is_name(reading: Reading, first: int, last: int) -> bool:
    """True where a given name or a noun for a person stands in what is taken for a name."""
    return first in reading.person_at or any(is_given(reading, word) for word in range(first, last))


def _stands_for(toll: Toll) -> bool:
    """True for a part of a whole of mere persons: "two people, a soldier and a guard"."""
    whole = toll.whole
    return whole is not None and (whole.person is None or fold_term(whole.person.lemma) in NOBODY)


def _says_nothing(person: PersonMention, phrase: Phrase) -> bool:
    return fold_term(person.lemma) in NOBODY and phrase.end <= person.end


def _participant(reading: Reading, party: Party, ledger: Ledger) -> Participant:
    span = reading.text.span(party.start, party.end)
    actor = party.mention if isinstance(party.mention, ActorMention) else None
    strength = party.strength or reading.count_at.get(party.first)
    return Participant(
        role=party.role,
        name=span.text,
        entity=actor.entity if actor else None,
        strength=_count(reading, strength) if strength is not None and strength.kind == "number" else None,
        evidence=span,
        label=actor.label if actor else None,
        claim=ledger.over(party.strength.first if party.strength is not None else party.first),
        note=duty_of(reading, party),
        rule=party.rule,
    )


def _with_strength(reading: Reading, made: Participant, party: Party, ledger: Ledger) -> Participant:
    """A participant with the strength told of it later, and the claim that tells it."""
    if party.strength is None:
        return made
    return msgspec.structs.replace(
        made, strength=_count(reading, party.strength), claim=ledger.over(party.strength.first)
    )


def _count(reading: Reading, count: CountMention) -> Count:
    return counted(count.bound, count.value, reading.text.span(count.start, count.end), count.high)
