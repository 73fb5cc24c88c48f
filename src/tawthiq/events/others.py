"""Not every side told in the sentences of an act is one of the act: police arrest for it, phrases speak in general."""

from tawthiq.events.casualties import Toll
from tawthiq.events.reading import Reading
from tawthiq.events.roles import phrase_at
from tawthiq.events.roles.between import PART_OF
from tawthiq.events.roles.targets import BAND, BANDS
from tawthiq.events.telling import Party, Telling
from tawthiq.events.verbal import is_verbal
from tawthiq.events.victims import TAKEN, is_attacker
from tawthiq.mentions import ActorMention, PersonMention
from tawthiq.record import EventType, Role

ARREST = frozenset(("arrest",))
"""A telling of arrests alone: who arrests after an attack, and whom, is no side of it."""


def is_named(party: Party) -> bool:
    """True for a side that the tables know."""
    return isinstance(party.mention, ActorMention) and party.mention.entity is not None


def is_in_general(reading: Reading, party: Party, telling: Telling) -> bool:
    """True for a bare definite under a noun of attack, with no figure, day or place: "attacking the innocent".

    People of no number and no name are meant in general with them, too: "targeting the Palestinians". What stands
    behind a noun with the article describes it: الاغتيال السياسي.
    """
    if party.role != "target" or not party.rule.startswith(UNDER_A_NOUN):
        return False
    act = next((a for a in reversed(telling.acts) if a.first < party.first), None)
    if act is None or is_verbal(reading, act.term):
        return False
    printed = reading.text.shadow[reading.text.words[party.first].start : party.end]
    if " " in printed or "ال" not in printed[:4]:
        return False
    if act.term.proclitic.endswith("ال") and party.rule.startswith("the genitive") and printed.startswith("ال"):
        return True
    told = telling.title or telling.tolls or telling.own_time or telling.place
    if act.family == "shooting" and telling.tolls:
        return False
    return _are_all(reading, party) or not (told or is_named(party))


def _are_all(reading: Reading, party: Party) -> bool:
    """True for people told by a plural with the article, not as a number of them, nor by what they did or where."""
    person = party.mention
    if not isinstance(person, PersonMention) or person.number != "pl" or party.first in reading.count_at:
        return False
    if reading.form(party.first - 1) in PART_OF or reading.cue_at(party.last, "who") is not None:
        return False
    if reading.form(party.last) in THERE:
        return False
    within = phrase_at(reading, party.last + 1) if reading.form(party.last) == "في" else None
    return within is None or person.lemma.endswith("ي")


THERE = frozenset(("فيه", "فيها", "بداخله", "بداخلها", "داخله", "داخلها", "هناك"))
"""In it, there: who was in a place was not meant in general."""


def is_another_acts(reading: Reading, party: Party, telling: Telling, kind: EventType, told: set[Role]) -> bool:
    """True for those arrested after an act of another kind, its attackers, and a house among those who are taken."""
    if party.role == "initiator" and kind not in ("arrests", "armed_clash") and _arrested_them(reading, party, telling):
        return True
    if kind == "arrests" and party.role == "initiator" and _came_after(reading, party, telling):
        return True
    if telling.families == ARREST and kind != "arrests":
        return party.role in told or (party.role == "target" and party.rule != "who underwent the attack")
    if party.rule == BAND and kind != "arrests":
        return True
    if party.role == "target" and kind not in ("arrests", "armed_clash") and is_attacker(reading, party):
        return True
    thing = party.role == "target" and party.mention is None and party.rule.endswith("(thing)")
    if not thing or kind not in TAKEN:
        return False
    if kind == "arrests":
        return not reading.form(party.first).removeprefix("و").startswith(BANDS)
    return not reading.form(party.first).removeprefix("ال").startswith(CRAFTS)


def _came_after(reading: Reading, party: Party, telling: Telling) -> bool:
    """True for those who did what an arrest came after: اعتقال عشرة بعد أن هاجم مستوطنون القرية."""
    act = next((a for a in reversed(telling.acts) if a.first < party.first), None)
    if act is None or act.family in ("arrest", "raid"):
        return False
    before = [*(a.first for a in telling.acts), *(t.first for t in telling.tolls if t.outcome == "arrested")]
    words = {reading.form(word) for word in range(act.first - 2, act.first)}
    return any(first < act.first for first in before) and not words.isdisjoint(AFTER)


def was_taken(party: Party, telling: Telling) -> bool:
    """True for a target behind a word of arrest or abduction: داهمت القوات الحي واعتقلت شابين."""
    act = next((a for a in reversed(telling.acts) if a.first < party.first), None)
    return party.role == "target" and party.rule != BAND and act is not None and act.family in ("arrest", "abduction")


def _arrested_them(reading: Reading, party: Party, telling: Telling) -> bool:
    """True for a force next to a word of arrest: the police that held suspects of an attack did not carry it out.

    Where somebody is killed in the arrest they did, but not where it came "after" his death; gunmen who hold people
    are who did it.
    """
    near = min(telling.acts, key=lambda act: abs(act.first - party.first), default=None)
    hurt = [toll for toll in telling.tolls if toll.outcome in HURT and not _came_before(reading, telling, toll)]
    if near is None or near.family != "arrest" or hurt:
        return False
    if party.mention is None:
        return True
    return isinstance(party.mention, ActorMention) and party.mention.kind in OF_A_STATE


def _came_before(reading: Reading, telling: Telling, toll: Toll) -> bool:
    """True for those of whom something is told after their death: أوقفت الشرطة خمسة بعد مقتل رجل, بعد هجوم قتل رجلا."""
    if toll.cue is None:
        return False
    acts = [a.first for a in telling.acts if a.first < toll.cue.first and a.family != "arrest"]
    return any(reading.form(word - 1) in AFTER for word in (toll.cue.first, *acts))


AFTER = frozenset(("بعد", "عقب", "اثر"))
"""After, in the wake of (folded)."""
OF_A_STATE = frozenset(("police", "state_forces", "state"))
HURT = frozenset(("killed", "wounded", "killed_or_wounded"))
CRAFTS = ("سفين", "ناقل", "طائر", "قارب", "قوارب", "زورق", "زوارق", "مركب", "مراكب", "يخت", "باخر", "حافل")
"""How nouns for ships and other craft begin, which are abducted with those on board."""
UNDER_A_NOUN = ("the genitive", "what the attack was on")
"""How the rules begin that give what stands under a noun of attack."""
