"""Whether a report's acts are of war at all: a match has attacks, an earthquake has dead, a court has killers.

Each act is weighed: signs of war beside it (weapons, armed sides, acts that say it by themselves) against the words of
other worlds in the report.
"""

from tawthiq.events.grouping import Act
from tawthiq.events.reading import Reading
from tawthiq.mentions import ActorMention

WORLDS = "events/triggers/worlds"
ENOUGH = 3.0
"""Weight of other worlds' words per sign of war at which an act is taken for theirs."""
ARMED = frozenset(("state_forces", "rebel_group", "militia", "coalition", "aircraft"))


def worlds_of(reading: Reading) -> dict[str, float]:
    """How strongly each other world speaks in the report: the sum of its words' weights, repeated words at half."""
    out: dict[str, float] = {}
    seen: set[str] = set()
    for term in reading.matches.longest(WORLDS):
        weight = float(term.entry["weight"] or "0")
        out[term.entry["world"]] = out.get(term.entry["world"], 0.0) + (
            weight / 2 if term.entry.term in seen else weight
        )
        seen.add(term.entry.term)
    return out


def signs_of_war(act: Act) -> float:
    """How surely an act is one of armed violence."""
    total = 0.0
    for telling in act.tellings:
        total += sum(a.strength - 1 for a in telling.acts if a.status == "occurred")
        total += min(len(telling.weapons), 2)
        total += sum(2 for p in telling.parties if isinstance(p.mention, ActorMention) and p.mention.kind in ARMED)
        total += sum(1 for p in telling.parties if isinstance(p.mention, ActorMention) and p.mention.kind not in ARMED)
        total += sum(0.5 for t in telling.tolls if t.outcome in ("killed", "wounded"))
        total += sum(
            1 for t in telling.tolls if t.person is not None and t.person.category in ("combatant", "security")
        )
    return total


def is_told(act: Act) -> bool:
    """True where the report tells the act and does not only allude to it: a toll, a side, a thing hit, or an own place.

    "The operation", "attacks", "the battle" by themselves are allusions.
    """
    if any(not t.total for telling in act.tellings for t in telling.tolls):
        return True
    if any(telling.parties for telling in act.tellings):
        return True
    return any(telling.place is not None and telling.opens for telling in act.tellings)


def is_war(act: Act, worlds: dict[str, float]) -> bool:
    """True where an act's signs of war outweigh the other worlds of its report."""
    happened = any(a.status == "occurred" for t in act.tellings for a in t.acts)
    tolls = [t for telling in act.tellings for t in telling.tolls]
    if not happened and not any(t.cue is not None and t.doer >= 0 for t in tolls) and not _fate_by_hand(act):
        return False
    other = max(worlds.values(), default=0.0)
    return signs_of_war(act) * ENOUGH >= other


def _fate_by_hand(act: Act) -> bool:
    """Outcome words that are violence by themselves: assassinated, martyred, executed, arrested, abducted, killed."""
    return any(
        t.cue is not None and t.cue.entry.term not in ("وفاة", "توفي", "مات", "إصابة", "أصيب", "فقدان", "فقد", "إيقاف")
        for telling in act.tellings
        for t in telling.tolls
    )
