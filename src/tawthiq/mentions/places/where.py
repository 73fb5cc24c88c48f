"""Where a thing is, told by a known place: in it, on a side of it, so far from it, along a river or a border.

place, bearing, distance → `Where`: a point with the radius it is good for, a level, and a geometry where it is a line
"""

import msgspec

from tawthiq.mentions.places.atlas import Place, Points, countries, geometries
from tawthiq.mentions.places.evidence import Evidence
from tawthiq.mentions.places.geometry import (
    Point,
    as_geometry,
    km_between,
    middle_of,
    moved,
    nearest_on,
    shifted,
    stretch_near,
)
from tawthiq.record import Geometry, Level

COUNTRY_SHARE = 0.6
"""How far "the north of" a country lies from its middle, of half its width."""
PROVINCE_SHARE = 0.5
"""The same for a province, of the radius that holds its towns."""
LEAST_SHIFT, MOST_SHIFT = 10.0, 60.0
"""Kilometres "the north of" a province may lie from its middle."""
BESIDE_TOWN_KM = 8.0
"""How far from a town "east of" it reaches when no distance is told."""
LINE_REACH_KM = 60.0
"""How much of a line is shown on either side of its point."""
CONTEXT_KM = 250.0
"""How near a place of the report must be to a line to say which part of it is meant."""
DISTANCE_ERROR = 0.2
"""Part of a told distance its point may be wrong by."""
SMALLER: dict[Level, Level] = {"country": "province", "province": "district"}


class Where(msgspec.Struct):
    """A point, its radius, a level, and a geometry for lines; the point is null where nothing tells it."""

    latitude: float | None
    longitude: float | None
    km: float
    level: Level
    geometry: Geometry | None = None


def at_place(place: Place, found: Evidence) -> Where:
    """The place itself."""
    if place.table == "lines":
        return along(geometries()[place.name], place.countries, place.level, found)
    return Where(place.latitude, place.longitude, place.km, place.level)


def on_side(place: Place, bearing: str, found: Evidence) -> Where:
    """On a side of a place, no distance told: a part of a country or province, the surroundings of a town."""
    here = at_place(place, found)
    if here.latitude is None or here.longitude is None:
        return here
    point = (here.latitude, here.longitude)
    if place.level == "country":
        share = countries()[place.countries[0]].place.km * COUNTRY_SHARE
    elif place.level == "province":
        share = max(LEAST_SHIFT, min(MOST_SHIFT, place.km * PROVINCE_SHARE))
    else:
        return Where(*point, round(place.km + BESIDE_TOWN_KM, 1), here.level, here.geometry)
    return Where(*moved(point, bearing, share), round(share, 1), SMALLER[place.level])


def away_from(place: Place, bearing: str | None, km: float, found: Evidence) -> Where:
    """So many kilometres from a place; without a bearing the place's own point, with the distance as its radius."""
    if place.table == "lines" and bearing:
        return beside_line(geometries()[place.name], place, bearing, km, found)
    here = at_place(place, found)
    level: Level = "district" if km > BESIDE_TOWN_KM or here.level in ("province", "country") else "town"
    if here.latitude is None or here.longitude is None:
        return Where(None, None, km, level)
    if bearing is None:
        return Where(here.latitude, here.longitude, round(km + min(place.km, 10), 1), level)
    radius = round(min(place.km, 10) + km * DISTANCE_ERROR, 1)
    return Where(*moved((here.latitude, here.longitude), bearing, km), radius, level)


def beside_line(lines: tuple[Points, ...], place: Place, bearing: str, km: float, found: Evidence) -> Where:
    """A strip along a river, so far from it: its point is beside the part the report speaks of."""
    middle, told = _part_of(lines, place.countries, found)
    strip = shifted(stretch_near(lines, middle, LINE_REACH_KM), bearing, km)
    radius = LINE_REACH_KM if told else CONTEXT_KM
    return Where(*moved(middle, bearing, km), radius, "district", as_geometry(strip))


def along(lines: tuple[Points, ...], among: tuple[str, ...], level: Level, found: Evidence) -> Where:
    """On a line: the point of it nearest to what the report speaks of, and the stretch around it."""
    middle, told = _part_of(lines, among, found)
    part = stretch_near(lines, middle, LINE_REACH_KM) if told else lines
    return Where(*middle, LINE_REACH_KM if told else CONTEXT_KM, level, as_geometry(part))


def _part_of(lines: tuple[Points, ...], among: tuple[str, ...], found: Evidence) -> tuple[Point, bool]:
    """The point of a line nearest to a place of the report in the countries it runs through; else its middle."""
    best: tuple[float, Point] | None = None
    for place in found.placed or found.anchors:
        if place.level == "country" or place.latitude is None or place.country not in among:
            continue
        point = (place.latitude, place.longitude or 0.0)
        on = nearest_on(lines, point)
        away = km_between(on, point)
        if away <= CONTEXT_KM and (best is None or away < best[0]):
            best = (away, on)
    return (best[1], True) if best is not None else (middle_of(lines), False)
