"""How far a place is, where the database does not know the earth: to a point, or to the nearest part of a line or area.

Kilometres on a sphere; over the 500 km that a search asks about, a line between two vertices is taken as straight on
the map around the point asked for, which is off by less than 1 %.
"""

import json
from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import asin, cos, hypot, radians, sin, sqrt
from typing import Any, TypeAlias

EARTH_KM = 6371.0088
Position: TypeAlias = tuple[float, float]
"""Longitude before latitude, as GeoJSON has it."""


def km_between(latitude: float, longitude: float, other_latitude: float, other_longitude: float) -> float:
    """Great-circle distance.

    >>> round(km_between(33.31, 44.37, 36.34, 43.13))
    355
    """
    north, east = radians(other_latitude - latitude), radians(other_longitude - longitude)
    h = sin(north / 2) ** 2 + cos(radians(latitude)) * cos(radians(other_latitude)) * sin(east / 2) ** 2
    return 2 * EARTH_KM * asin(min(1.0, sqrt(h)))


def km_to(
    latitude: float | None, longitude: float | None, geometry: str | None, to_latitude: float, to_longitude: float
) -> float | None:
    """Distance from a place (a point, or a GeoJSON geometry where it has one) to a point; null for no place.

    >>> line = '{"type": "LineString", "coordinates": [[40.0, 35.0], [40.0, 36.0]]}'
    >>> round(km_to(35.0, 40.0, line, 35.5, 40.1), 1)
    9.1
    """
    if geometry is not None:
        return _km_to_shape(json.loads(geometry), to_latitude, to_longitude)
    if latitude is None or longitude is None:
        return None
    return km_between(latitude, longitude, to_latitude, to_longitude)


def box_of(latitude: float, longitude: float, geometry: Any) -> tuple[float, float, float, float]:  # noqa: ANN401
    """South, west, north, east of a point, or of a geometry (a GeoJSON object) where there is one."""
    if geometry is None:
        return latitude, longitude, latitude, longitude
    points = list(_positions(geometry["coordinates"]))
    longitudes, latitudes = [x for x, _ in points], [y for _, y in points]
    return min(latitudes), min(longitudes), max(latitudes), max(longitudes)


def _km_to_shape(shape: Any, latitude: float, longitude: float) -> float:  # noqa: ANN401
    if shape["type"] in ("Polygon", "MultiPolygon"):
        parts = [shape["coordinates"]] if shape["type"] == "Polygon" else shape["coordinates"]
        if any(_inside(part, longitude, latitude) for part in parts):
            return 0.0
    scale = cos(radians(latitude))
    least = min(
        (km_between(latitude, longitude, *_nearest(line, longitude, latitude, scale)) for line in _lines(shape)),
        default=None,
    )
    if least is not None:
        return least
    return min(km_between(latitude, longitude, y, x) for x, y in _positions(shape["coordinates"]))


def _nearest(line: Sequence[Position], x: float, y: float, scale: float) -> tuple[float, float]:
    """Latitude and longitude of the point of a line that is nearest."""
    best, least = (line[0][1], line[0][0]), float("inf")
    for (x1, y1), (x2, y2) in pairwise(line):
        dx, dy = (x2 - x1) * scale, y2 - y1
        px, py = (x - x1) * scale, y - y1
        length = dx * dx + dy * dy
        share = max(0.0, min(1.0, (px * dx + py * dy) / length)) if length else 0.0
        away = hypot(px - share * dx, py - share * dy)
        if away < least:
            best, least = (y1 + share * (y2 - y1), x1 + share * (x2 - x1)), away
    return best


def _lines(shape: Any) -> Iterator[Sequence[Position]]:  # noqa: ANN401
    coordinates = shape["coordinates"]
    match shape["type"]:
        case "LineString":
            yield coordinates
        case "MultiLineString" | "Polygon":
            yield from coordinates
        case "MultiPolygon":
            for part in coordinates:
                yield from part


def _positions(coordinates: Any) -> Iterator[Position]:  # noqa: ANN401
    if coordinates and isinstance(coordinates[0], int | float):
        yield coordinates[0], coordinates[1]
        return
    for part in coordinates:
        yield from _positions(part)


def _inside(rings: Sequence[Sequence[Position]], x: float, y: float) -> bool:
    """Whether a point is in a polygon: inside an odd number of its rings."""
    inside = False
    for ring in rings:
        for (x1, y1), (x2, y2) in pairwise(ring):
            if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
                inside = not inside
    return inside
