"""The sides of an act, each once: who did it, to whom, who helped, who was there - under the name first told.

Tellings of one act name a side in many ways (the army, the occupation, its soldiers); the first name in the body
stays. Where nothing is said to have been attacked, those who were hurt are the target, if told as more than "a person".
"""

import msgspec

from tawthiq.events.duties import duty_of
from tawthiq.events.grouping import Act
from tawthiq.events.naming import whole_name
from tawthiq.events.others import is_another_acts, is_in_general, is_named, was_taken
from tawthiq.events.reading import Reading
from tawthiq.events.roles import phrase_at
from tawthiq.events.roles.beside import BESIDE, NEAR
from tawthiq.events.roles.phrase import ADJECTIVE
from tawthiq.events.same_side import same_person, same_side, same_words
from tawthiq.events.sources import Ledger
from tawthiq.events.telling import Party, Telling
from tawthiq.events.victims import BLOWN_UP, PEOPLE_HIT, victims_hit
from tawthiq.mentions import ActorMention, CountMention, PersonMention
from tawthiq.mentions.actors.labels import side_in_arabic
from tawthiq.record import Count, EventType, Participant, Role, counted

CLASHED = frozenset(
    (
        "the force in a clash with which people fell",
        "the side clashed with",
        "the side named first",
        "the side named second",
    )
)
"""Rules that tell the sides of a clash."""
STATES = frozenset(("state_forces", "police", "coalition", "state"))
LONE = frozenset(("attack", "suicide_bomb"))
"""Types of act that one man may do."""
AFTER = 30
"""Words after the sentence of an act in which its attacker may be called so."""
ATTACKERS = frozenset(
    ("مهاجم", "مهاجمون", "مهاجمين", "مهاجما", "انتحاري", "انتحاريا", "انتحاريان", "انتحاريين", "منفذ", "منفذو", "منفذي")
)
FIRST_ONLY = frozenset(
    (
        "an armed speaker tells an act of his own",
        "the doer before the object of a noun of attack",
        "the doer of the act before it, understood",
        "the agent of a verb of outcome",
        "the one who was repelled",
        "the crowd that was put down",
    )
)
"""Rules whose side counts only where no telling before named one."""
CLAIMED = "the one who claims the act"
"""The rule of a side that claims an act; who did it with his own hands may be told beside it."""
ENTERED = "what was entered (thing)"
PASSED_THROUGH = frozenset(("the place or thing in which it went off (thing)", ENTERED, "the place that was struck"))
TAKEN_IN_IT = "who was taken in a fight"
"""The rule of those who were arrested when people fought: the target only where nobody is said to have been fought."""
LEAVING_ROOM = frozenset((CLAIMED, TAKEN_IN_IT, ENTERED))
"""Rules of sides beside which another is told by a bare "the fighters"."""
DESTROYED = "what was destroyed (thing)"
REPELLED = frozenset(("the side that repelled an attack", "who drove an attack back"))
"""Rules of a side that came to the help of those who were attacked, where they are told."""
FOUGHT = frozenset(("attack", "armed_clash"))
"""Types of act in which what was destroyed is told beside those who were fought."""
NAMED = "(name)"
"""Ends the rules of people hurt who are told by name: beside one, his house or convoy is himself."""
OF_THEM = "(something of theirs)"
"""Ends the rules whose target is told by a noun nobody knows and its owner: a stronghold of X, mourners of Y."""
BY_PRONOUN = "the side a pronoun leads back to"
BY_VERB = ("the subject of a verb of attack", "the subject of a verb that carries out an attack")
"""Rules of a doer found through a pronoun, and of one that is the subject itself: the latter's name stands."""


def participants_of(reading: Reading, act: Act, kind: EventType, ledger: Ledger) -> list[Participant]:
    """Sides of an act in the order told."""
    out: list[Participant] = []
    kept: list[Party] = []
    for telling in sorted(act.tellings, key=lambda t: (t.title, t.first)):
        before = kept[:]
        told = {k.role for k in before if k.rule not in LEAVING_ROOM}
        for party in _as_of_kind(telling, kind):
            known = next((n for n, k in enumerate(kept) if same_side(reading, party, k)), -1)
            if party.strength is not None:
                _take_strength(reading, out, known, party, kind in FOUGHT, ledger)
            if known >= 0 and _says_more(reading, party, kept[known]):
                kept[known], out[known] = party, _participant(reading, act, party, ledger)
            if known >= 0 or (party.role in told and _adds_nothing(reading, party, telling.title)):
                continue
            if any(_is_the_named(reading, party, k) for k in before) or any(_turned_about(party, k) for k in kept):
                continue
            if is_another_acts(reading, party, telling, kind, told):
                continue
            if not is_in_general(reading, party, telling):
                kept.append(party)
                out.append(_participant(reading, act, party, ledger))
    begun = any(p.role == "initiator" for p in kept)
    if begun:
        out = _as_strong_as_told(reading, act, kind, out, ledger)
    else:
        out.extend(_lone_attacker(reading, act, kind, ledger))
    return _with_the_hurt(reading, act, kind, ledger, out, kept)


def _with_the_hurt(
    reading: Reading,
    act: Act,
    kind: EventType,
    ledger: Ledger,
    out: list[Participant],
    kept: list[Party],
) -> list[Participant]:
    """Participants with those who were hurt where nothing else was struck, and without what was struck by the way."""
    struck = [p for p in kept if p.role == "target"]
    doers = [p for p in kept if p.role == "initiator"]
    entered = {ENTERED} if any(_searches(p) for p in kept) else set[str]()
    passed = PASSED_THROUGH | REPELLED | {DESTROYED} if kind in FOUGHT else PASSED_THROUGH
    if all(_leaves_the_hurt(p, kind) for p in struck):
        by_the_way = {ENTERED} if kind in BLOWN_UP else PASSED_THROUGH
        hurt = victims_hit(reading, act, kind, bool(doers), any(p.rule not in by_the_way for p in struck), not struck)
        for party in _not_of_the_doers(reading, hurt, doers):
            made = _participant(reading, act, party, ledger)
            known = next((s for s in struck if same_person(reading, party, s)), None)
            if known is None:
                out.append(made)
            elif known.last - known.first == 1 < party.last - party.first:
                out = [made if o.evidence == reading.text.span(known.start, known.end) else o for o in out]
    if kind == "attack" and any(o.role == "target" and o.rule.endswith(NAMED) for o in out):
        his = {p.rule: reading.text.span(p.start, p.end) for p in struck if p.mention is None and _is_bound(reading, p)}
        out = [o for o in out if his.get(o.rule) != o.evidence]
    if any(o.role == "target" and o.rule != TAKEN_IN_IT for o in out):
        out = [o for o in out if o.rule != TAKEN_IN_IT]
    if any(o.role == "target" and o.rule not in passed for o in out):
        out = [o for o in out if o.rule not in passed]
    return [o for o in out if o.rule not in entered]


def _not_of_the_doers(reading: Reading, hurt: list[Party], doers: list[Party]) -> list[Party]:
    """Those hurt who are none of the doers' own.

    A gunman hurt in his attack is its doer under another form of his noun. Beside others, gunmen and terrorists under
    no name are those who attacked them, where nobody named did it.
    """
    left = [h for h in hurt if not any(h.first == d.first or same_words(reading, h, d) for d in doers)]
    if doers and all(_is_nameless(d) for d in doers) and any(not _is_nameless(h) for h in left):
        return [h for h in left if not _is_nameless(h)]
    return left


def _is_nameless(party: Party) -> bool:
    """True for gunmen, attackers, terrorists under no name."""
    actor = party.mention
    return isinstance(actor, ActorMention) and actor.kind == "unnamed" and actor.entity is None


def _leaves_the_hurt(party: Party, kind: EventType) -> bool:
    """True for a target beside which those who were hurt are one as well.

    So is whoever was attacked with arms in the hand; a man whom an aircraft was after; else a thing by the way.
    """
    if kind == "attack" or party.rule in PASSED_THROUGH or (kind in FOUGHT and party.rule == DESTROYED):
        return True
    if kind in PEOPLE_HIT:
        return party.mention is None and OF_THEM not in party.rule
    return kind == "air_drone_strike" and isinstance(party.mention, PersonMention)


def _searches(party: Party) -> bool:
    """True for a known force, which enters a house or a mosque without attacking it; gunmen and settlers attack it."""
    actor = party.mention
    known = isinstance(actor, ActorMention) and actor.entity not in (None, SETTLERS)
    return party.role == "initiator" and known


SETTLERS = "settlers"


def _as_of_kind(telling: Telling, kind: EventType) -> list[Party]:
    """In unrest the kind says who did it, whichever side was named first; who was clashed with is no aim of an attack.

    The force did where people were shot or gassed, the crowd where a demonstration turned violent. Those taken in a
    fight are told apart.
    """
    parties = telling.parties
    if kind == "attack":
        parties = [p for p in parties if p.rule != "the side clashed with"]
    if kind == "armed_clash":
        return [msgspec.structs.replace(p, rule=TAKEN_IN_IT) if was_taken(p, telling) else p for p in parties]
    forces = [p for p in parties if isinstance(p.mention, ActorMention) and p.mention.kind in STATES]
    if kind not in UNREST or not any(p.rule in CLASHED for p in forces):
        return parties
    of_force, of_crowd = UNREST[kind]
    return [
        msgspec.structs.replace(p, role=of_force if p in forces else of_crowd) if p.rule in CLASHED else p
        for p in parties
    ]


UNREST: dict[EventType, tuple[Role, Role]] = {
    "excessive_force_against_protesters": ("initiator", "target"),
    "violent_demonstration": ("target", "initiator"),
}
"""Roles of the force and of the crowd, by the kind of unrest."""


def _turned_about(party: Party, known: Party) -> bool:
    """True where a side already told in one role would be given the other as well."""
    if party.role == known.role or {party.role, known.role} != {"initiator", "target"}:
        return False
    a, b = party.mention, known.mention
    return isinstance(a, ActorMention) and isinstance(b, ActorMention) and a.entity is not None and a.entity == b.entity


def _is_the_named(reading: Reading, party: Party, known: Party) -> bool:
    """True for a doer without a name after one with it, "gunmen" after a group: the same.

    Not the other side of a clash, nor the bomber whom a group sent or claims.
    """
    if party.role != "initiator" or known.role != "initiator" or known.rule == CLAIMED or party.rule in CLASHED:
        return False
    if reading.form(party.first).removeprefix("و").removeprefix("ال").startswith(BOMBER):
        return False
    return is_named(known) and not is_named(party)


BOMBER = "انتحاري"


def _says_more(reading: Reading, party: Party, known: Party) -> bool:
    """True where a side known only by its arms, by the adjective of an act or by a pronoun is named as the doer.

    So is a thing of which only a pronoun says whose it was: their house, the house of X.
    """
    mention, before = party.mention, known.mention
    if mention is None and before is None and party.role == "target" and party.rule not in PASSED_THROUGH:
        definite = reading.form(party.first).removeprefix("و").startswith("ال")
        return _is_bound(reading, known) and not definite and not _is_bound(reading, party)
    if before is None and party.role == "initiator" and is_named(party):
        return True
    if known.rule == BY_PRONOUN and known.strength is None and party.rule in BY_VERB:
        return True
    return before is not None and before.rule == ADJECTIVE and mention is not None and mention.rule != ADJECTIVE


def _is_bound(reading: Reading, party: Party) -> bool:
    """True where a pronoun on it says whose a thing is: منزلهم."""
    phrase = phrase_at(reading, party.first)
    return phrase is not None and phrase.owner


def _adds_nothing(reading: Reading, party: Party, title: bool) -> bool:
    """True where other parties of the role were told before, and a later one is weak: it rather leads back to them.

    A bare definite ("the house", "the attacker") leads back; so does the genitive of a noun ("the assassination of"),
    and what a title calls in its own words (a quarter) whom or what the body names (a building).
    """
    if party.rule in FIRST_ONLY or party.rule == DESTROYED or party.rule.startswith("the genitive"):
        return True
    words = reading.text.words
    printed = reading.text.shadow[words[party.first].start : party.end]
    named = isinstance(party.mention, ActorMention) and party.mention.entity is not None
    return ("ال" in printed[:4] or title) and not named


def _lone_attacker(reading: Reading, act: Act, kind: EventType, ledger: Ledger) -> list[Participant]:
    """Where nobody is named, the attacker as the report calls him: المهاجم, الانتحاري, منفذ الهجوم."""
    if kind not in LONE:
        return []
    for telling in sorted(act.tellings, key=lambda t: (t.title, t.first)):
        last = min(reading.text.sentence_of(telling.first).last + AFTER, len(reading.text.words))
        for actor in reading.within(reading.mentions.actors, telling.first, last):
            phrase = phrase_at(reading, actor.first)
            if phrase is not None and not phrase.glued and _is_attacker(reading, actor, kind):
                party = phrase.party("initiator", "the attacker, called so")
                return [_participant(reading, act, party, ledger)]
    return []


def _as_strong_as_told(
    reading: Reading, act: Act, kind: EventType, out: list[Participant], ledger: Ledger
) -> list[Participant]:
    """A lone doer without a strength has that of "the attacking force": كانت القوة المهاجمة تضم نحو 300 مسلح."""
    doers = [n for n, p in enumerate(out) if p.role == "initiator"]
    if kind not in FOUGHT or len(doers) != 1 or out[doers[0]].strength is not None:
        return out
    for word in [w for t in act.tellings for w in reading.words_of(ATTACKING_FORCE, t.first, t.last)]:
        term = next((t for w in (word + 1, word + 2) if (t := reading.matches.at(BESIDE, w)) is not None), None)
        if term is None or term.entry["effect"] != "strength" or phrase_at(reading, word - 1) is None:
            continue
        count = next((c for w in range(term.last, term.last + NEAR) if (c := reading.count_at.get(w))), None)
        if count is not None and count.kind == "number" and count.people is True:
            told = msgspec.structs.replace(
                out[doers[0]], strength=_count(reading, count), claim=ledger.over(count.first)
            )
            return [told if n == doers[0] else p for n, p in enumerate(out)]
    return out


ATTACKING_FORCE = frozenset(("المهاجمه", "المهاجمين", "المهاجمون"))
"""Adjectives of a force that attacked."""


def _is_the_force(reading: Reading, party: Party) -> bool:
    """القوة المهاجمة, المهاجمين: the side that attacked, called so and not named."""
    return any(reading.form(w) in ATTACKING_FORCE for w in range(party.first, party.last))


def _take_strength(
    reading: Reading, out: list[Participant], known: int, party: Party, fought: bool, ledger: Ledger
) -> None:
    """A strength told later of a side that is `known`; that of "the attacking force" is the one doer's before it."""
    if known < 0 and fought and _is_the_force(reading, party):
        doers = [n for n, p in enumerate(out) if p.role == "initiator"]
        known = doers[0] if len(doers) == 1 else -1
    if known >= 0 and out[known].strength is None:
        out[known] = _with_strength(reading, out[known], party, ledger)


def _is_attacker(reading: Reading, actor: ActorMention, kind: EventType) -> bool:
    """True for the attacker; of a suicide bomb only "a suicide bomber" says more than that somebody did it."""
    form = reading.form(actor.first).removeprefix("و")
    if kind == "suicide_bomb" and not form.startswith(BOMBER):
        return False
    return actor.kind == "unnamed" and form.removeprefix("ال") in ATTACKERS


def _participant(reading: Reading, act: Act, party: Party, ledger: Ledger) -> Participant:
    last = whole_name(reading, party)
    span = reading.text.span(party.start, reading.text.words[last - 1].end if last > party.last else party.end)
    actor = party.mention if isinstance(party.mention, ActorMention) else _owner(reading, party)
    strength = party.strength or _told_of(reading, act, party)
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
        arabic=side_in_arabic(actor.entity) if actor else None,
    )


def _owner(reading: Reading, party: Party) -> ActorMention | None:
    """The side whose a thing or somebody is, where the name tells it: مواقع للحوثيين, عناصر من التنظيم."""
    words = range(party.first + 1, party.last)
    found = (reading.actor_at[w] for w in words if w in reading.actor_at)
    return next((a for a in found if a.first > party.first and a.last <= party.last and a.rule != ADJECTIVE), None)


def _told_of(reading: Reading, act: Act, party: Party) -> CountMention | None:
    """How many a side is said to be; how many of it were hurt or taken is its toll, not its strength."""
    count = reading.count_at.get(party.first) or (
        reading.count_at.get(party.last - 1) if party.mention is None else None
    )
    tolls = (toll.count for telling in act.tellings for toll in telling.tolls)
    return None if any(toll is count for toll in tolls) else count


def _with_strength(reading: Reading, made: Participant, party: Party, ledger: Ledger) -> Participant:
    """A participant with the strength told of it later, and the claim that tells it."""
    if party.strength is None:
        return made
    return msgspec.structs.replace(
        made, strength=_count(reading, party.strength), claim=ledger.over(party.strength.first)
    )


def _count(reading: Reading, count: CountMention) -> Count:
    return counted(count.bound, count.value, reading.text.span(count.start, count.end), count.high)
