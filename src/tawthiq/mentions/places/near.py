"""Places told together lie near each other; two places of one name are two to a reader only where they are apart."""

from tawthiq.mentions.places.atlas import Place
from tawthiq.mentions.places.geometry import km_between

APART_KM = 40.0
"""Places nearer than this are no two places to a reader of the record."""
NEAR_KM = 120.0
"""How near another place of the report must be to speak for a candidate."""
DEGREE_AT_LEAST = 111.0
"""Kilometres that a degree of latitude is at least: places farther apart by it alone need no trigonometry."""


def are_apart(a: Place, b: Place) -> bool:
    """Whether two places are two to a reader: far from each other, or one without a point."""
    away = km_apart(a, b)
    return away is None or away > max(APART_KM, a.km, b.km)


def is_near(a: Place | None, b: Place, limit: float = NEAR_KM) -> bool:
    """Whether two places joined by "and" can be told together."""
    if a is None or a.latitude is None or b.latitude is None:
        return False
    if abs(a.latitude - b.latitude) * DEGREE_AT_LEAST > limit:
        return False
    return km_between((a.latitude, a.longitude or 0), (b.latitude, b.longitude or 0)) <= limit


def km_apart(a: Place, b: Place) -> float | None:
    """Kilometres between the points of two places; None where one has none."""
    if a.latitude is None or b.latitude is None:
        return None
    return km_between((a.latitude, a.longitude or 0), (b.latitude, b.longitude or 0))
