"""Kinds of act: which can be one act told twice, and which ACLED sub-event type an act has.

"Attack" and "incident" fit every kind; a raid fits shooting, clash and arrest; a car bomb is no air strike.
"""

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from tawthiq.events.facts import armed_target, facts_of
from tawthiq.events.reading import Reading
from tawthiq.events.telling import Telling
from tawthiq.events.territory import given_back, taken
from tawthiq.mentions import ActorMention, PersonMention
from tawthiq.record import EventType

GENERAL = frozenset(("assault", "incident", "killing"))
"""Kinds that say only that there was violence."""
GROUPS = (
    frozenset(("strike", "shelling")),
    frozenset(("blast", "suicide", "grenade", "bomb")),
    frozenset(("bomb", "strike", "shelling")),
    frozenset(("shooting", "clash", "raid", "stabbing")),
    frozenset(("raid", "arrest", "destroy", "shooting")),
    frozenset(("clash", "territory")),
    frozenset(("torture", "abduction", "arrest")),
    frozenset(("shooting", "ramming", "stabbing")),
    frozenset(("protest", "riot", "shooting", "raid")),
    frozenset(("shelling", "chemical", "strike")),
    frozenset(("abduction", "shooting")),
    frozenset(("shooting", "suicide")),
    frozenset(("gas", "clash", "shooting", "raid", "protest", "riot", "arrest")),
)
TOGETHER = frozenset((one, other) for group in GROUPS for one in group for other in group)
APART = frozenset(("arrest", "territory", "disrupt", "destroy", "abduction"))
"""Kinds that stay an act of their own beside a general word of violence told with another toll or place."""


def compatible(one: str, other: str) -> bool:
    """True where two kinds of act may be one act."""
    return one == other or one in GENERAL or other in GENERAL or (one, other) in TOGETHER


def families_compatible(one: set[str], other: set[str]) -> bool:
    """True where two tellings may be of one act: every specific kind of one goes with some kind of the other."""
    if not one or not other or not one.isdisjoint(other):
        return True
    return any(compatible(a, b) for a in one for b in other)


def held_apart(mine: set[str], theirs: set[str]) -> bool:
    """True for an arrest beside an act without one that nobody carries out to arrest: a bombing, an assault."""
    return mine <= ARREST_ONLY and "arrest" in mine and "arrest" not in theirs and bool(theirs & NO_ARREST)


ARREST_ONLY = frozenset(("arrest", "incident"))
"""Kinds of a telling of an arrest alone."""
NO_ARREST = frozenset(
    ("blast", "suicide", "strike", "shelling", "abduction", "ramming", "stabbing", "bomb", "grenade", "assault")
)
"""Kinds of act that are not carried out in order to arrest somebody."""


@lru_cache(maxsize=1)
def _rows() -> list[tuple[str, str, EventType]]:
    rows = []
    for line in (Path(__file__).parent / "event_types.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith(("#", "family\t")):
            family, when, kind, *_ = line.split("\t")
            rows.append((family, when, kind))
    return rows  # type: ignore[return-value]


def type_of(reading: Reading, tellings: Iterable[Telling], outcomes: set[str]) -> tuple[EventType, str]:
    """ACLED sub-event type of an act, and the rule that gave it: the first telling that says what was done decides.

    Later tellings only make it more precise (a bombing by a suicide bomber, shelling by aircraft), and decide where
    none says more than "attack".
    """
    told = sorted(tellings, key=lambda t: (t.title, t.first))
    union = set().union(*(t.families for t in told)) | _from_outcomes(outcomes)
    hurt = outcomes & {"killed", "wounded", "killed_or_wounded"}
    beside = BESIDE_THE_DEAD if hurt else frozenset()
    if "killed" in outcomes:
        beside |= ENDS_IN_KILLING
    if _said(told[0]) == {"killing"}:
        beside |= AFTER_A_KILLING
    first = next((f for t in told if (f := _said(t) - beside) - GENERAL), None)
    families = union - beside if first is None else first | {b for a, b in SHARPER if a in first and b in union}
    if _opens_on_armed(told[0]):
        return "armed_clash", "an assault on armed people"
    facts = facts_of(reading, told[:FACT_TELLINGS])
    if taken(reading, told[0]):
        families = {"territory"}
    if {"blast", "destroy"} & families and _blown_up(told[:FACT_TELLINGS]):
        facts.add("blown up")
    if "territory" in families and given_back(reading, told):
        facts.add("back")
    if not hurt and _property_hit(told):
        facts.add("property")
    for family, when, kind in _rows():
        if family in families and (not when or when in facts):
            return kind, f"{family}" + (f", {when}" if when else "")
    return "attack", "violence of no told kind"


def _opens_on_armed(telling: Telling) -> bool:
    """True where the first telling is of a force that attacks another: what supported it then is beside that."""
    doers = [p.mention for p in telling.parties if p.role == "initiator"]
    forces = any(
        m.combatants if isinstance(m, ActorMention) else isinstance(m, PersonMention) and m.category == "combatant"
        for m in doers
    )
    said = _said(telling)
    return "assault" in said and said <= GENERAL and forces and not telling.weapons and armed_target([telling])


FACT_TELLINGS = 3
"""Tellings in which the means and sides that decide the type are looked for."""


def _property_hit(tellings: list[Telling]) -> bool:
    return any(p.property for t in tellings for p in t.parties if p.role == "target")


def _blown_up(tellings: list[Telling]) -> bool:
    """True where houses are the object of a verb of blowing up: the dead of it are beside that."""
    for telling in tellings:
        verbs = any(a.term.entry.term in BLOWS_UP and a.term.feature in PAST for a in telling.acts)
        if verbs and any(p.property and p.rule.startswith("the object") for p in telling.parties if p.role == "target"):
            return True
    return False


BLOWS_UP = frozenset(("فجر", "نسف"))
PAST = frozenset(("past", "past_passive"))
BESIDE_THE_DEAD = frozenset(("arrest", "destroy", "territory", "disrupt"))
"""Kinds that do not name an act in which people were killed or wounded."""
AFTER_A_KILLING = frozenset(("clash", "raid"))
"""Kinds that, told after an assassination, are what followed on it."""
ENDS_IN_KILLING = frozenset(("abduction",))
"""Kinds that where people were killed too are one attack."""
SHARPER = frozenset(
    (("blast", "suicide"), ("shelling", "strike"), ("raid", "clash"), ("raid", "shooting"), ("riot", "protest"))
)
"""Kinds that a later telling may make more precise."""


def _said(telling: Telling) -> set[str]:
    """Kinds a telling says itself; where it leads back to an attack while telling something new, the new only."""
    done = [a for a in telling.acts if a.status == "occurred"]
    new = {a.family for a in done if not a.definite}
    return new if new - GENERAL or "assault" in new else {a.family for a in done}


def _from_outcomes(outcomes: set[str]) -> set[str]:
    found = set()
    if outcomes & {"killed", "wounded", "killed_or_wounded"}:
        found.add("killing")
    if "abducted" in outcomes:
        found.add("abduction")
    if "arrested" in outcomes:
        found.add("arrest")
    if "captured" in outcomes:
        found.add("clash")
    return found
