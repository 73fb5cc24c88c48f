"""Kinds of act: which can be one act told twice, and which ACLED sub-event type an act has.

"Attack" and "incident" fit every kind; a raid fits shooting, clash and arrest; a car bomb is no air strike.
"""

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from tawthiq.events.reading import Reading
from tawthiq.events.telling import Act, Telling
from tawthiq.mentions import ActorMention, Mention, PersonMention, WeaponMention
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
)
TOGETHER = frozenset((one, other) for group in GROUPS for one in group for other in group)
APART = frozenset(("arrest", "territory", "disrupt", "destroy", "abduction"))
"""Kinds that stay an act of their own beside a general word of violence told with another toll or place."""
AIR = frozenset(("aircraft", "drone"))
ROCKETS = frozenset(("missile", "rocket", "artillery", "mortar", "tank", "cluster"))
BOMBS = frozenset(("ied", "vehicle_bomb", "mine", "explosive"))
PROTESTERS = frozenset(("متظاهر", "محتج", "معتصم", "متجمهر"))
FIGHTERS = frozenset(("state_forces", "rebel_group", "militia", "coalition", "police"))
STATES = frozenset(("state_forces", "police", "coalition", "state"))


def compatible(one: str, other: str) -> bool:
    """True where two kinds of act may be one act."""
    return one == other or one in GENERAL or other in GENERAL or (one, other) in TOGETHER


def families_compatible(one: set[str], other: set[str]) -> bool:
    """True where two tellings may be of one act: every specific kind of one goes with some kind of the other."""
    if not one or not other or not one.isdisjoint(other):
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


def type_of(reading: Reading, tellings: Iterable[Telling], outcomes: set[str]) -> tuple[EventType, str]:
    """ACLED sub-event type of an act, and the rule that gave it: the first telling that says what was done decides.

    Later tellings only make it more precise (a bombing by a suicide bomber, shelling by aircraft), and decide where
    none says more than "attack".
    """
    told = sorted(tellings, key=lambda t: (t.title, t.first))
    union = set().union(*(t.families for t in told)) | _from_outcomes(outcomes)
    hurt = outcomes & {"killed", "wounded", "killed_or_wounded"}
    beside = BESIDE_THE_DEAD if hurt else frozenset()
    first = next((f for t in told if (f := _said(t) - beside) - GENERAL), None)
    families = union - beside if first is None else first | {b for a, b in SHARPER if a in first and b in union}
    if _opens_on_armed(told[0]):
        return "armed_clash", "an assault on armed people"
    facts = _facts(told[:FACT_TELLINGS])
    if _fought(reading, told[:FACT_TELLINGS]):
        facts.add("fought")
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
    return "assault" in said and said <= GENERAL and forces and not telling.weapons and _armed_target([telling])


FACT_TELLINGS = 3
"""Tellings in which the means and sides that decide the type are looked for."""


def _property_hit(tellings: list[Telling]) -> bool:
    return any(p.property for t in tellings for p in t.parties if p.role == "target")


BESIDE_THE_DEAD = frozenset(("arrest", "destroy", "territory", "disrupt"))
"""Kinds that do not name an act in which people were killed or wounded."""
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


def _facts(tellings: list[Telling]) -> set[str]:
    """What the conditions of the table ask: means, the target's arms, the doer's state."""
    weapons: list[WeaponMention] = [w for t in tellings for w in t.weapons]
    classes = {w.weapon_class for w in weapons}
    parties = [(p.role, p.mention) for t in tellings for p in t.parties]
    facts = set()
    aircraft = any(isinstance(m, ActorMention) and m.kind == "aircraft" for _, m in parties)
    if classes & AIR or aircraft:
        facts.add("air")
    if any(role == "initiator" and isinstance(m, ActorMention) and m.kind == "aircraft" for role, m in parties):
        facts.add("flown")
    if classes & ROCKETS:
        facts.add("rockets")
    if classes & BOMBS:
        facts.add("bomb")
    if _armed_target(tellings):
        facts.add("armed")
    if any(role == "initiator" and isinstance(m, ActorMention) and m.kind in STATES for role, m in parties):
        facts.add("state")
    people = [m for role, m in parties if role == "target" and isinstance(m, PersonMention)]
    people += [t.person for telling in tellings for t in telling.tolls if t.person is not None]
    if any(p.lemma in PROTESTERS for p in people) and not _by_no_state(parties):
        facts.add("protest")
    return facts


def _by_no_state(parties: Iterable[tuple[str, Mention | None]]) -> bool:
    """True where only gunmen, militias or groups are said to have done it: against protesters that is an attack."""
    doers = [m for role, m in parties if role == "initiator" and isinstance(m, ActorMention)]
    return bool(doers) and all(m.kind in OF_NO_STATE for m in doers)


OF_NO_STATE = frozenset(("unnamed", "rebel_group", "militia"))


def _armed_target(tellings: list[Telling]) -> bool:
    """True where those attacked bear arms: a force, a post or convoy of one, or only fighters among the hurt."""
    targets = [p for t in tellings for p in t.parties if p.role == "target"]
    if any(p.armed or (isinstance(p.mention, ActorMention) and p.mention.kind in FIGHTERS) for p in targets):
        return all(p.armed or p.mention is not None for p in targets)
    tolls = [toll for telling in tellings for toll in telling.tolls]
    hurt = [t.person for t in tolls if t.person is not None and not t.including and t.value]
    doers = [p.mention for t in tellings for p in t.parties if p.role == "initiator"]
    by_armed = any(isinstance(m, ActorMention) and m.combatants for m in doers)
    several = len(hurt) > 1 or any(t.value != 1 for t in tolls if t.person is not None)
    return by_armed and several and bool(hurt) and all(p.category in ("combatant", "security") for p in hurt)


def _fought(reading: Reading, tellings: list[Telling]) -> bool:
    """True where several fighters, and nobody else, fell: by armed people, in an attack or an operation of arms."""
    tolls = [t for telling in tellings for t in telling.tolls if t.person is not None and not t.including and t.value]
    several = len(tolls) > 1 or any(t.value != 1 for t in tolls)
    if not several or any(t.person is not None and t.person.category not in FIGHT for t in tolls):
        return False
    doers = [p.mention for t in tellings for p in t.parties if p.role == "initiator"]
    if any(isinstance(m, ActorMention) and m.combatants for m in doers):
        return True
    return any(_is_operation(reading, a) for telling in tellings if telling.tolls for a in telling.acts)


def _is_operation(reading: Reading, act: Act) -> bool:
    """True for an attack told by a noun, and for an operation that is called military."""
    if act.term.entry.term != "عملية":
        return act.family == "assault" and act.term.feature not in VERBAL
    return reading.form(act.last) in OF_ARMS


FIGHT = frozenset(("combatant", "security"))
VERBAL = frozenset(("past", "past_passive", "present", "present_passive"))
OF_ARMS = frozenset(("عسكريه", "امنيه", "العسكريه", "الامنيه"))
"""What an operation is called that armed people carry out."""
