"""One act is an air strike to one reporter and shelling to another, an attack to one side and a clash to the other."""

from tawthiq.incidents.comparisons.finding import SILENT, Finding
from tawthiq.incidents.members import Telling

EXPLOSIVE = frozenset(
    (
        "air_drone_strike",
        "shelling_artillery_missile_attack",
        "remote_explosive_landmine_ied",
        "suicide_bomb",
        "grenade",
        "chemical_weapon",
    )
)
FIGHT = frozenset(
    ("armed_clash", "attack", "excessive_force_against_protesters", "mob_violence", "violent_demonstration")
)
TAKING = frozenset(("abduction_forced_disappearance", "arrests"))
GROUND = frozenset(("government_regains_territory", "non_state_actor_overtakes_territory", "armed_clash"))
PROTEST = frozenset(("excessive_force_against_protesters", "violent_demonstration", "mob_violence", "arrests"))

TAKEN_FOR: dict[frozenset[str], float] = {
    frozenset(("air_drone_strike", "shelling_artillery_missile_attack")): 0.4,
    frozenset(("remote_explosive_landmine_ied", "suicide_bomb")): 0.4,
    frozenset(("armed_clash", "attack")): 0.4,
    frozenset(("air_drone_strike", "armed_clash")): 0.1,
    frozenset(("shelling_artillery_missile_attack", "armed_clash")): 0.1,
    frozenset(("suicide_bomb", "armed_clash")): 0.1,
    frozenset(("suicide_bomb", "attack")): 0.3,
    frozenset(("chemical_weapon", "air_drone_strike")): 0.4,
    frozenset(("chemical_weapon", "shelling_artillery_missile_attack")): 0.4,
    frozenset(("abduction_forced_disappearance", "arrests")): 0.4,
    frozenset(("abduction_forced_disappearance", "attack")): 0.1,
    frozenset(("grenade", "attack")): 0.4,
    frozenset(("grenade", "remote_explosive_landmine_ied")): 0.4,
    frozenset(("remote_explosive_landmine_ied", "attack")): 0.2,
    frozenset(("remote_explosive_landmine_ied", "armed_clash")): 0.0,
    frozenset(("armed_clash", "government_regains_territory")): 0.3,
    frozenset(("armed_clash", "non_state_actor_overtakes_territory")): 0.3,
    frozenset(("armed_clash", "arrests")): 0.2,
    frozenset(("excessive_force_against_protesters", "violent_demonstration")): 0.8,
    frozenset(("excessive_force_against_protesters", "attack")): 0.3,
    frozenset(("shelling_artillery_missile_attack", "attack")): 0.3,
    frozenset(("air_drone_strike", "attack")): 0.3,
    frozenset(("air_drone_strike", "remote_explosive_landmine_ied")): 0.0,
    frozenset(("shelling_artillery_missile_attack", "remote_explosive_landmine_ied")): 0.0,
    frozenset(("looting_property_destruction", "attack")): 0.2,
    frozenset(("looting_property_destruction", "air_drone_strike")): 0.1,
    frozenset(("looting_property_destruction", "shelling_artillery_missile_attack")): 0.1,
    frozenset(("attack", "non_state_actor_overtakes_territory")): 0.2,
    frozenset(("attack", "government_regains_territory")): 0.2,
}
"""Types that reporters give one act, with how often the two mean one; what is not listed speaks against it."""


GUNS = frozenset(("artillery", "mortar", "tank"))
"""Weapons on the ground: who names one tells of no aircraft; a rocket or missile may come from either."""


AIR_OR_GROUND = frozenset(("air_drone_strike", "shelling_artillery_missile_attack"))


def families(kind: str) -> list[str]:
    """Families of types in which one act's other names are looked for."""
    found = [
        name
        for name, members in (
            ("force", EXPLOSIVE | FIGHT),
            ("taking", TAKING),
            ("ground", GROUND),
            ("protest", PROTEST),
        )
        if kind in members
    ]
    return found or [kind]


def compare_kinds(a: Telling, b: Telling) -> Finding:
    """The same type 1; a type the other is taken for 0 to 0.8; any other -0.7."""
    if a.type == b.type:
        return Finding(1.0, "both {}", (a.type,))
    kinds = frozenset((a.type, b.type))
    points = TAKEN_FOR.get(kinds)
    if kinds == AIR_OR_GROUND and any(one.weapons and one.weapons <= GUNS for one in (a, b)):
        return Finding(-0.1, "an air strike, and a gun on the ground")
    if points is None:
        return Finding(-0.7, "{} is not told as {}", (a.type, b.type))
    return Finding(points, "{} may be told as {}", (a.type, b.type))


def compare_weapons(a: Telling, b: Telling) -> Finding:
    """A shared class of weapon 1; two that exclude each other (aircraft, explosive device) -0.5."""
    if not a.weapons or not b.weapons:
        return SILENT
    shared = a.weapons & b.weapons
    if shared:
        return Finding(1.0, "the same weapon, {}", (", ".join(sorted(shared)),))
    if (a.weapons | b.weapons) & {"vehicle", "other", "explosive"}:
        return SILENT
    return Finding(-0.5, "other weapons, {} and {}", (", ".join(sorted(a.weapons)), ", ".join(sorted(b.weapons))))
