"""Whether two places can be one scene: a quarter and its city can, two towns cannot."""

from functools import lru_cache
from math import asin, cos, radians, sin, sqrt

from tawthiq.mentions import PlaceMention
from tawthiq.text import fold_term

REACH_KM = {"site": 12.0, "town": 18.0, "district": 45.0, "province": 120.0, "country": 900.0}
"""How far a point may lie from the middle of a place of each level and still be in it."""
WIDE_SHARE, WIDEST_KM = 1.75, 300.0
"""How far a part of a country (the north of Iraq) reaches, of its radius, and at most."""
EARTH_KM = 6371.0
NAMES_KEPT = 10_000
"""Names of places whose words are remembered."""


def kilometres(one: PlaceMention, other: PlaceMention) -> float | None:
    """Great-circle distance between two places; None where one has no coordinates."""
    if one.latitude is None or one.longitude is None or other.latitude is None or other.longitude is None:
        return None
    a, b, c, d = map(radians, (one.latitude, one.longitude, other.latitude, other.longitude))
    return 2 * EARTH_KM * asin(sqrt(sin((c - a) / 2) ** 2 + cos(a) * cos(c) * sin((d - b) / 2) ** 2))


def same_place(one: PlaceMention, other: PlaceMention) -> bool:
    """One name; beside a river or a line also the same distance from it, and not on another side of a town."""
    if one.name != other.name or _on_other_sides(one, other):
        return False
    return one.geometry is None or one.relation == other.relation


def _on_other_sides(one: PlaceMention, other: PlaceMention) -> bool:
    """True for "north of Aleppo" and "east of Aleppo"; the north-east of it may be told as either."""
    mine, theirs = one.relation, other.relation
    if mine is None or theirs is None or mine.bearing is None or theirs.bearing is None:
        return False
    return set(mine.bearing).isdisjoint(theirs.bearing)


def one_scene(one: PlaceMention, other: PlaceMention) -> bool | None:
    """True where one may lie in the other, False where they are apart, None where nothing tells."""
    if same_place(one, other):
        return True
    if one.name == other.name and _on_other_sides(one, other):
        return False
    if one.country and other.country and one.country != other.country:
        return False
    if "country" in (one.level, other.level) and one.country and one.country == other.country:
        return True
    if _along_a_line(one) or _along_a_line(other):
        return None
    distance = kilometres(one, other)
    if distance is None:
        return None if "site" in (one.level, other.level) else _by_name(one, other)
    if one.level == other.level and one.level in ("town", "district", "province"):
        return distance <= REACH_KM[one.level] / 3
    if one.level == other.level == "site":
        return distance <= 1.5
    return distance <= max(_reach(one), _reach(other))


def in_one(one: PlaceMention, other: PlaceMention) -> bool:
    """True where one is known to lie in the other: a quarter in its city, a bridge in its town."""
    return one.level != other.level and one_scene(one, other) is True


def _reach(place: PlaceMention) -> float:
    """How far a place reaches from its point: a part of a country as far as it is wide."""
    reach = REACH_KM[place.level]
    if place.level != "province" or place.uncertainty_km is None:
        return reach
    return max(reach, min(WIDE_SHARE * place.uncertainty_km, WIDEST_KM))


def _along_a_line(place: PlaceMention) -> bool:
    """True for "near the Tigris" without a distance: anywhere along it, so no town on it is apart."""
    return place.geometry is not None and (place.relation is None or place.relation.distance_km is None)


def _by_name(one: PlaceMention, other: PlaceMention) -> bool | None:
    if one.level == other.level:
        return False
    if one.admin1 and other.admin1:
        return one.admin1 == other.admin1
    return None


def share_words(one: PlaceMention, other: PlaceMention) -> bool:
    """True where two precise places are named with a long word in common: a street told twice in other words."""
    if one.level not in ("site", "town") or other.level not in ("site", "town"):
        return False
    mine, theirs = _words(one.text.text), _words(other.text.text)
    return bool(mine & theirs) and one_scene(one, other) is not False


@lru_cache(NAMES_KEPT)
def _words(name: str) -> frozenset[str]:
    text = fold_term(name).replace('"', " ")
    return frozenset(w.removeprefix("ال") for w in text.split() if len(w) >= LONG_WORD) - COMMON


LONG_WORD = 4
COMMON = frozenset(
    (
        "مدينه",
        "مدينة",
        "قريه",
        "بلده",
        "منطقه",
        "محافظه",
        "شمال",
        "جنوب",
        "غرب",
        "شرقي",
        "غربي",
        "شمالي",
        "جنوبي",
        "مخيم",
    )
)
"""Words for kinds and sides of places: shared by many."""
