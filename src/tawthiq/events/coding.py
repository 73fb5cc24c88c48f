"""The ACLED sub-event type of an act follows from its kinds, its means, who did it and to whom (event_types.tsv).

The first telling that says more than "attack" decides; the dead, a crowd, land that was taken overrule.
"""

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from tawthiq.events.facts import AIR, ROCKETS, armed_target, facts_of
from tawthiq.events.kinds import GENERAL
from tawthiq.events.reading import Reading
from tawthiq.events.telling import Telling
from tawthiq.events.territory import given_back, taken
from tawthiq.mentions import ActorMention, PersonMention
from tawthiq.record import EventType

CLEAR = 3
"""Strength of a word that tells an act by itself."""


@lru_cache(maxsize=1)
def _rows() -> dict[str, list[tuple[int, str, EventType]]]:
    """By kind of act, the rows of the table: their numbers, what each asks, and the type it gives."""
    rows: dict[str, list[tuple[int, str, EventType]]] = {}
    lines = (Path(__file__).parent / "event_types.tsv").read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines):
        if line and not line.startswith(("#", "family\t")):
            family, when, kind, *_ = line.split("\t")
            rows.setdefault(family, []).append((number, when, kind))  # type: ignore[arg-type]
    return rows


def type_of(reading: Reading, tellings: Iterable[Telling], outcomes: set[str]) -> tuple[EventType, str]:
    """ACLED sub-event type of an act, and the rule that gave it: the first telling that says what was done decides.

    Later tellings only make it more precise (a bombing by a suicide bomber, shelling by aircraft), and decide where
    none says more than "attack".
    """
    told = sorted(tellings, key=lambda t: (t.title, t.first))
    hurt = bool(outcomes & HURT)
    families = _families(reading, told, outcomes)
    if _opens_on_armed(reading, told[0]) and all(t.families.isdisjoint(BOMBED) for t in told):
        return "armed_clash", "an assault on armed people"
    if "arrested" in outcomes and _searched_under_fire(told):
        return "armed_clash", "a raid with shooting and arrests"
    facts = facts_of(reading, _first_acts(reading, told))
    if "air" in facts and families <= {"shelling"} | GENERAL and _told_without_air(told):
        facts.discard("air")
    if not hurt and (_property_hit(t for t in told if not t.families.isdisjoint(BLASTS)) or _line_hit(reading, told)):
        facts.add("property")
    if not hurt and _property_hit(told) and _ruined(reading, told):
        facts.add("ruined")
    if _blown_up(_first_acts(reading, told)):
        facts.add("blown up")
    if given_back(reading, told):
        facts.add("back")
    families = _one_kind(reading, told, outcomes, families, facts) or families
    rows = ((row, family) for family in families for row in _rows().get(family, ()) if not row[1] or row[1] in facts)
    first = min(rows, default=None)
    if first is None:
        return "attack", "violence of no told kind"
    (_, when, kind), family = first
    return kind, f"{family}, {when}" if when else family


def _families(reading: Reading, told: list[Telling], outcomes: set[str]) -> set[str]:
    """The kinds that decide: those of the first telling that says more than "attack", and what makes them sharper."""
    hurt = bool(outcomes & HURT)
    near = [
        t for n, t in enumerate(told) if not n or not ((hurt and _alludes_far(t, told[n - 1])) or of_many(reading, t))
    ]
    union = set().union(*(_named(t, later=n > 0) for n, t in enumerate(near))) | _from_outcomes(outcomes)
    beside = BESIDE_THE_DEAD if hurt else frozenset()
    if "killed" in outcomes:
        beside |= ENDS_IN_KILLING
    if _said(told[0]) == {"killing"}:
        beside |= AFTER_A_KILLING
    first = next((f for n, t in enumerate(near) if (f := _said(t, later=n > 0) - beside) - GENERAL), None)
    return union - beside if first is None else first | {b for a, b in SHARPER if a in first and b in union}


def _alludes_far(telling: Telling, before: Telling) -> bool:
    """True for "the air strikes" sentences after an act, with no figure and no place: they may be those of the war."""
    bare = telling.leads_back and not telling.tolls and telling.place is None
    return bare and not telling.title and telling.sentence - before.sentence > FAR


def of_many(reading: Reading, telling: Telling) -> bool:
    """True for "the bombings", "the clashes" told with no figure, place or day: they may be those of the war."""
    if telling.title or telling.tolls or telling.place is not None or telling.own_time is not None:
        return False
    done = [a for a in telling.acts if a.status == "occurred"]
    several = bool(done) and all(a.term.feature == "pl" for a in done)
    return several and (
        all(a.definite for a in done) or bool(reading.cues_in(done[0].last, done[-1].last + 2, "total"))
    )


FAR = 2
"""Sentences from an act to a bare word of a kind that may still be its own."""


def _one_kind(
    reading: Reading, told: list[Telling], outcomes: set[str], families: set[str], facts: set[str]
) -> set[str]:
    """The kind that alone decides: land taken, arrests in which nobody was hurt, what a crowd did; else none."""
    if "mob" in facts and families - GENERAL <= OF_A_MOB:
        return {"mob"}
    if taken(reading, told[0]):
        return {"territory"}
    if "killed" not in outcomes and _opens_on(next((t for t in told if t.acts), told[0]), "disrupt", 1):
        return {"disrupt"}
    if "arrested" in outcomes and not outcomes & HURT and (families <= HOLDING or _opens_on(told[0], "arrest", 1)):
        return {"arrest"}
    return set()


def _searched_under_fire(told: list[Telling]) -> bool:
    """True where a raid, shooting or fighting and people arrested are told in one breath: a clash by the codebook."""
    told = sorted(told, key=lambda t: t.first)
    for number, telling in enumerate(told):
        near = [t for t in told[number : number + BREATH] if t.sentence - telling.sentence < BREATH]
        kinds = set[str]().union(*(t.families for t in near))
        fire = "shooting" in kinds or ("clash" in kinds and kinds.isdisjoint(BESIDE_A_CLASH))
        if "raid" in kinds and fire and any(toll.outcome == "arrested" for t in near for toll in t.tolls):
            return True
    return False


def _opens_on(telling: Telling, family: str, strength: int = CLEAR) -> bool:
    """True where the first act told is of a kind and surely told: whoever was hurt was hurt beside it."""
    done = [a for a in telling.acts if a.status == "occurred" and a.family != "incident"]
    return bool(done) and done[0].family == family and done[0].strength >= strength


def _opens_on_armed(reading: Reading, telling: Telling) -> bool:
    """True where the first telling is of a force that attacks another: what supported it then is beside that."""
    doers = [p.mention for p in telling.parties if p.role == "initiator"]
    forces = any(
        m.combatants if isinstance(m, ActorMention) else isinstance(m, PersonMention) and m.category == "combatant"
        for m in doers
    )
    said = _said(telling)
    return "assault" in said and said <= GENERAL and forces and not telling.weapons and armed_target(reading, [telling])


def _first_acts(reading: Reading, told: list[Telling]) -> list[Telling]:
    """The first tellings of an act's words, and of tolls among them: their means and sides decide the type."""
    acts = 0
    told = [t for n, t in enumerate(told) if not n or not of_many(reading, t)]
    for number, telling in enumerate(told):
        acts += bool(telling.acts)
        if acts == FACT_TELLINGS:
            return told[: number + 1]
    return told


FACT_TELLINGS = 3
"""Tellings of act words in which the means and sides that decide the type are looked for."""
BOMBED = frozenset(("blast", "suicide"))
"""Kinds that say how armed people were attacked: with bombs, not in a fight."""


def _told_without_air(told: list[Telling]) -> bool:
    """True where the first telling of shelling names guns or rockets: aircraft told beside it did something else."""
    number = next((n for n, t in enumerate(told) if "shelling" in t.families), None)
    if number is None:
        return False
    classes = {w.weapon_class for t in told[: number + 1] for w in t.weapons}
    doers = {p.mention.kind for t in told[: number + 1] for p in t.parties if isinstance(p.mention, ActorMention)}
    return not classes.isdisjoint(ROCKETS) and classes.isdisjoint(AIR) and "aircraft" not in doers


BLASTS = frozenset(("blast", "bomb"))
"""Kinds of act that ruin a thing where it is told to have been hit; a bombing in a mosque is not told so."""


def _property_hit(tellings: Iterable[Telling]) -> bool:
    return any(p.property for t in tellings for p in t.parties if p.role == "target")


def _ruined(reading: Reading, tellings: list[Telling]) -> bool:
    """True where something is said to have been burned or destroyed, or a line was hit, which nobody lives in."""
    return any("destroy" in t.families for t in tellings) or _line_hit(reading, tellings)


def _line_hit(reading: Reading, tellings: list[Telling]) -> bool:
    """True for a pipeline, a cable, towers: what nobody lives in."""
    hit = (p for t in tellings for p in t.parties if p.role == "target" and p.property)
    return any(reading.form(w).removeprefix("ال").startswith(LINES) for p in hit for w in range(p.first, p.last))


LINES = ("انابيب", "انبوب", "كابل", "ابراج", "برج", "خطوط", "خط", "شبكه")
"""Beginnings of pipes, cables, towers, lines, a network (folded)."""


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
HURT = frozenset(("killed", "wounded", "killed_or_wounded"))
HOLDING = frozenset(("raid", "arrest", "assault", "incident", "killing"))
"""Kinds that, where people were arrested and nobody hurt, are arrests."""
BESIDE_A_CLASH = frozenset(("gas", "protest", "riot", "stones", "mob", "territory"))
"""Kinds beside which a clash may be one of a crowd, or for land."""
BREATH = 6
"""Tellings, and sentences, in which a raid, its shooting and its arrests stand."""
OF_A_MOB = frozenset(("destroy", "raid", "arrest"))
"""Kinds beside the general ones that a crowd without arms carries out."""
AFTER_A_KILLING = frozenset(("clash", "raid", "arrest"))
"""Kinds that, told after an assassination, are what followed on it."""
ENDS_IN_KILLING = frozenset(("abduction",))
"""Kinds that where people were killed too are one attack."""
SHARPER = frozenset(
    (("blast", "suicide"), ("shelling", "strike"), ("raid", "clash"), ("raid", "shooting"), ("riot", "protest"))
)
"""Kinds that a later telling may make more precise."""


def _said(telling: Telling, later: bool = False) -> set[str]:
    """Kinds a telling says itself; where it leads back to an attack while telling something new, the new only.

    A battle or a stand told of `later` may be of the whole war.
    """
    done = [
        a for a in telling.acts if a.status == "occurred" and not (later and a.family == "clash" and a.strength < CLEAR)
    ]
    new = {a.family for a in done if not a.definite}
    return new if new - GENERAL or "assault" in new else {a.family for a in done}


def _named(telling: Telling, later: bool) -> set[str]:
    """Kinds a telling names at all; of one told `later` without a battle that may be the whole war's."""
    if not later or "clash" not in telling.families:
        return telling.families
    clear = any(a.family == "clash" and a.strength >= CLEAR and a.status == "occurred" for a in telling.acts)
    return telling.families if clear else telling.families - {"clash"}


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
