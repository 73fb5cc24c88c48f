"""Kinds of act: which can be one act told twice, and which ACLED sub-event type an act has.

"Attack" and "incident" fit every kind; a raid fits shooting, clash and arrest; a car bomb is no air strike.
"""

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from tawthiq.events.telling import Telling
from tawthiq.mentions import ActorMention, WeaponMention
from tawthiq.record import EventType

GENERAL = frozenset(("assault", "incident", "killing"))
"""Kinds that say only that there was violence."""
GROUPS = (
    frozenset(("strike", "shelling")),
    frozenset(("blast", "suicide", "grenade")),
    frozenset(("shooting", "clash", "raid", "stabbing")),
    frozenset(("raid", "arrest", "destroy", "shooting")),
    frozenset(("clash", "territory")),
    frozenset(("torture", "abduction", "arrest")),
    frozenset(("shooting", "ramming", "stabbing")),
    frozenset(("protest", "riot", "shooting", "raid")),
    frozenset(("shelling", "chemical", "strike")),
    frozenset(("abduction", "shooting")),
    frozenset(("shooting", "suicide")),
)
APART = frozenset(("arrest", "territory", "disrupt", "destroy", "abduction"))
"""Kinds that stay an act of their own beside a general word of violence told with another toll or place."""
AIR = frozenset(("aircraft", "drone"))
ROCKETS = frozenset(("missile", "rocket", "artillery", "mortar", "tank", "cluster"))
BOMBS = frozenset(("ied", "vehicle_bomb", "mine", "explosive"))
SUICIDE = frozenset(("suicide_belt",))
FIGHTERS = frozenset(("state_forces", "rebel_group", "militia", "coalition", "police"))
STATES = frozenset(("state_forces", "police", "coalition", "state"))


def compatible(one: str, other: str) -> bool:
    """True where two kinds of act may be one act."""
    if one == other or one in GENERAL or other in GENERAL:
        return True
    return any(one in group and other in group for group in GROUPS)


def families_compatible(one: set[str], other: set[str]) -> bool:
    """True where two tellings may be of one act: every specific kind of one goes with some kind of the other."""
    if not one or not other:
        return True
    return any(compatible(a, b) for a in one for b in other)


@lru_cache(maxsize=1)
def _rows() -> list[tuple[str, str, EventType]]:
    rows = []
    for line in (Path(__file__).parent / "event_types.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith(("#", "family\t")):
            family, when, kind, *_ = line.split("\t")
            rows.append((family, when, kind))
    return rows  # type: ignore[return-value]


def type_of(tellings: Iterable[Telling], outcomes: set[str]) -> tuple[EventType, str]:
    """ACLED sub-event type of an act from all its tellings, and the rule that gave it."""
    tellings = list(tellings)
    families: set[str] = set()
    for telling in tellings:
        families |= telling.families
    families |= _from_outcomes(outcomes)
    facts = _facts(tellings)
    for family, when, kind in _rows():
        if family in families and (not when or when in facts):
            return kind, f"{family}" + (f", {when}" if when else "")
    return "attack", "violence of no told kind"


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


def _facts(tellings: list[Telling]) -> set[str]:
    """What the conditions of the table ask: means, the target's arms, the doer's state."""
    weapons: list[WeaponMention] = [w for t in tellings for w in t.weapons]
    classes = {w.weapon_class for w in weapons}
    parties = [(p.role, p.mention) for t in tellings for p in t.parties]
    facts = set()
    aircraft = any(isinstance(m, ActorMention) and m.kind == "aircraft" for _, m in parties)
    if classes & AIR or aircraft:
        facts.add("air")
    if classes & ROCKETS:
        facts.add("rockets")
    if classes & BOMBS:
        facts.add("bomb")
    if any(role == "target" and isinstance(m, ActorMention) and m.kind in FIGHTERS for role, m in parties):
        facts.add("armed")
    if any(role == "initiator" and isinstance(m, ActorMention) and m.kind in STATES for role, m in parties):
        facts.add("state")
    return facts
