"""On the small scale of a news report the earth is flat: a degree of latitude is 111.2 km, of longitude less.

Distances in kilometres, points as (latitude, longitude), polylines as GeoJSON has them (longitude first).
"""

from itertools import pairwise
from math import asin, cos, hypot, radians, sin, sqrt

from tawthiq.mentions.places.atlas import Points
from tawthiq.record import Geometry

DEGREE_KM = 111.2
BEARINGS = {"N": 0.0, "NE": 45.0, "E": 90.0, "SE": 135.0, "S": 180.0, "SW": 225.0, "W": 270.0, "NW": 315.0}

Point = tuple[float, float]


def km_between(a: Point, b: Point) -> float:
    """Great-circle distance.

    >>> round(km_between((33.31, 44.37), (36.34, 43.13)))
    355
    """
    north, east = radians(b[0] - a[0]), radians(b[1] - a[1])
    h = sin(north / 2) ** 2 + cos(radians(a[0])) * cos(radians(b[0])) * sin(east / 2) ** 2
    return 12742 * asin(min(1.0, sqrt(h)))


def moved(start: Point, bearing: str, km: float) -> Point:
    """The point `km` away from a start in a compass direction.

    >>> moved((33.0, 44.0), "N", 111.2)
    (34.0, 44.0)
    """
    angle = radians(BEARINGS[bearing])
    north = km * cos(angle) / DEGREE_KM
    east = km * sin(angle) / (DEGREE_KM * max(0.1, cos(radians(start[0]))))
    return round(start[0] + north, 4), round(start[1] + east, 4)


def nearest_on(lines: tuple[Points, ...], point: Point) -> Point:
    """The point of a polyline nearest to another."""
    best, least = point, float("inf")
    scale = max(0.1, cos(radians(point[0])))
    for line in lines:
        for (x1, y1), (x2, y2) in pairwise(line):
            dx, dy = (x2 - x1) * scale, y2 - y1
            px, py = (point[1] - x1) * scale, point[0] - y1
            length = dx * dx + dy * dy
            t = max(0.0, min(1.0, (px * dx + py * dy) / length)) if length else 0.0
            away = hypot(px - t * dx, py - t * dy)
            if away < least:
                best, least = (y1 + t * (y2 - y1), x1 + t * (x2 - x1)), away
    return round(best[0], 4), round(best[1], 4)


def middle_of(lines: tuple[Points, ...]) -> Point:
    """The middle vertex of the longest part."""
    line = max(lines, key=len)
    x, y = line[len(line) // 2]
    return y, x


def stretch_near(lines: tuple[Points, ...], point: Point, km: float) -> tuple[Points, ...]:
    """The parts of a polyline within `km` of a point (whole where nothing is)."""
    out: list[Points] = []
    for line in lines:
        run: list[tuple[float, float]] = []
        for x, y in line:
            if km_between((y, x), point) <= km:
                run.append((x, y))
                continue
            if len(run) > 1:
                out.append(tuple(run))
            run = []
        if len(run) > 1:
            out.append(tuple(run))
    return tuple(out) or lines


def shifted(lines: tuple[Points, ...], bearing: str, km: float) -> tuple[Points, ...]:
    """A polyline moved as a whole."""
    out = []
    for line in lines:
        points = (moved((y, x), bearing, km) for x, y in line)
        out.append(tuple((lon, lat) for lat, lon in points))
    return tuple(out)


def as_geometry(lines: tuple[Points, ...]) -> Geometry:
    """GeoJSON of a polyline."""
    if len(lines) == 1:
        return Geometry("LineString", lines[0])
    return Geometry("MultiLineString", lines)
