"""Kinds of act: which can be one act told twice.

"Attack" and "incident" fit every kind; a raid fits shooting, clash and arrest; a car bomb is no air strike.
"""

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
    frozenset(("sexual", "shooting", "abduction", "torture")),
    frozenset(("shooting", "suicide")),
    frozenset(("destroy", "strike", "shelling")),
    frozenset(("gas", "clash", "shooting", "raid", "protest", "riot", "arrest", "stones")),
    frozenset(("stones", "mob", "destroy")),
)
TOGETHER = {kind: frozenset[str]().union(*(g for g in GROUPS if kind in g)) for group in GROUPS for kind in group}
"""By kind, those that can be one act with it."""
APART = frozenset(("arrest", "territory", "disrupt", "destroy", "abduction"))
"""Kinds that stay an act of their own beside a general word of violence told with another toll or place."""


def compatible(one: str, other: str) -> bool:
    """True where two kinds of act may be one act."""
    return one == other or one in GENERAL or other in GENERAL or other in TOGETHER.get(one, ())


def families_compatible(one: set[str], other: set[str]) -> bool:
    """True where two tellings may be of one act: every specific kind of one goes with some kind of the other."""
    exact, others = one - GENERAL, other - GENERAL
    return not exact or not others or exact_compatible(exact, others)


def exact_compatible(exact: set[str], others: set[str]) -> bool:
    """True where two sets of specific kinds, neither empty, may be of one act."""
    if not exact.isdisjoint(others):
        return True
    return any(not others.isdisjoint(TOGETHER.get(kind, ())) for kind in exact)


def held_apart(mine: set[str], theirs: set[str]) -> bool:
    """True for an arrest beside an act without one that nobody carries out to arrest: a bombing, an assault."""
    if mine <= ARREST_ONLY and "arrest" in mine:
        return "arrest" not in theirs and bool(theirs & NO_ARREST)
    return theirs <= ARREST_ONLY and "arrest" in theirs and "arrest" not in mine and bool(mine & NO_ARREST)


ARREST_ONLY = frozenset(("arrest", "incident"))
"""Kinds of a telling of an arrest alone."""
NO_ARREST = frozenset(
    ("blast", "suicide", "strike", "shelling", "abduction", "ramming", "stabbing", "bomb", "grenade", "assault")
)
"""Kinds of act that are not carried out in order to arrest somebody."""
