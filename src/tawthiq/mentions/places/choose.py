"""Many places share a name; the report says which is meant by what it tells beside it, and by where else it speaks of.

names → evidence (countries, divisions) → scores, a declared list of small functions, each with its reason → one place

Two places that score alike stay two: the name is left unresolved with both named.
"""

from operator import itemgetter

from tawthiq.mentions.places.atlas import Place
from tawthiq.mentions.places.evidence import KNOWN_TOWN, WORLD_TOWN, Evidence
from tawthiq.mentions.places.names import Name
from tawthiq.mentions.places.near import are_apart
from tawthiq.mentions.places.scores import REGION, SCORES, Score

MARGIN = 0.7
"""Points two distant places of one name may differ by and still be a tie."""
SIZE_ALONE = 3.0
"""The margin where nothing but their size tells two towns apart."""
MOST_ANCHORS = 30
_points = itemgetter(0)


def settle(names: list[Name], found: Evidence) -> None:
    """Choose a place for every name: names with one candidate first, they speak for the others."""
    for name in sorted(names, key=lambda n: (len(n.places), n.first)):
        _choose(name, found)
        settled = name.place is not None and not name.rivals
        if settled and name.place is not None and name.place.latitude is not None and len(found.anchors) < MOST_ANCHORS:
            found.anchors.append(name.place)
            if name.placed:
                found.placed.append(name.place)


def _choose(name: Name, found: Evidence) -> None:
    if len(name.places) == 1:
        name.place = name.places[0]
        return
    scored = []
    for place in name.places:
        parts = [score(name, place, found) for score in SCORES]
        scored.append((sum(map(_points, parts)), place, parts))
    scored.sort(key=lambda s: (-s[0], -s[1].population, s[1].key))
    best, place, parts = scored[0]
    name.place = place
    name.reason = _why(parts, scored[1][2]) if len(scored) > 1 else None
    margin = MARGIN if place.level != "town" or place.population >= KNOWN_TOWN or not found.silent(name) else SIZE_ALONE
    near = (p for total, p, _ in scored[1:] if best - total < margin and are_apart(p, place))
    rivals = [p for p in near if not _far_namesake(p, place, found)]
    if rivals:
        name.rivals = (place, *rivals)
        name.reason = None


def _far_namesake(other: Place, place: Place, found: Evidence) -> bool:
    """Whether a place is a town far from the news of a region, of whose country nothing sure speaks: Bethlehem, US."""
    if place.country not in REGION or other.country in REGION or other.level != "town":
        return False
    return other.population < WORLD_TOWN and not any(found.sure[c] for c in other.countries)


def _why(best: list[Score], second: list[Score]) -> str | None:
    """The reason that speaks most for the first of two places against the second."""
    ahead = [(ours[0] - theirs[0], ours[1]) for ours, theirs in zip(best, second, strict=True) if ours[1]]
    points, why = max(ahead, default=(0.0, ""))
    return why if points > 0 else None
