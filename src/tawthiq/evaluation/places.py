"""A place is hit when it lies as near as a place of that kind is large; without a point, when its name is the same."""

from math import asin, cos, radians, sin, sqrt
from typing import NamedTuple

from tawthiq.evaluation.names import same_name

EARTH_DIAMETER_KM = 12742
NEAR_KM = {"site": 25, "town": 25, "district": 60, "province": 150, "country": 1200}
"""Kilometres that a given place may lie from the annotated one, by the level of the annotated one."""


class PlaceView(NamedTuple):
    """What is compared of a place."""

    text: str | None
    latitude: float | None
    longitude: float | None
    level: str | None
    country: str | None


def distance_km(one: PlaceView, other: PlaceView) -> float:
    """Great-circle distance of two places with points."""
    lat_1, lon_1, lat_2, lon_2 = (
        radians(angle or 0.0) for angle in (one.latitude, one.longitude, other.latitude, other.longitude)
    )
    half = sin((lat_2 - lat_1) / 2) ** 2 + cos(lat_1) * cos(lat_2) * sin((lon_2 - lon_1) / 2) ** 2
    return EARTH_DIAMETER_KM * asin(sqrt(half))


def place_hit(gold: PlaceView, given: PlaceView) -> bool:
    """Whether a given place is the annotated one."""
    if given.latitude is None or gold.latitude is None:
        return same_name(gold.text, given.text)
    if gold.level == "country" and gold.country == given.country:
        return True
    return distance_km(gold, given) <= NEAR_KM[gold.level or "site"]
