"""Two reports place one act by different names: the village, the town it lies near, the province.

What counts is the distance against the precision of both: 8 km apart is the same place for two provinces and another
village for two villages.
"""

from math import cos, hypot, radians

from tawthiq.incidents.comparisons.finding import SILENT, Finding
from tawthiq.incidents.members import Telling

DEGREE_KM = 111.2
ONE_PLACE_KM = 2.0
"""Two gazetteers place one town up to 2 km apart."""
NEIGHBOUR_KM = 6.0
"""Villages closer than this are mistaken for each other; farther ones are named on purpose."""
SMALL_AREA_KM = 25.0
"""Radius up to which an area named by both is nearly as good as a town."""
MISTAKEN_KM = 100.0
"""Distance from which a gazetteer is suspected of having taken another place of that name."""
UNPLACED, DOUBTFUL = 0.45, 0.2
"""Points for a place that the other report names in its words, where that report's own place is unknown or doubtful."""
FINE = ("site", "town")


def kilometres(a: Telling, b: Telling) -> float | None:
    """Distance of two tellings' places on the flat map around them; null where one has no point."""
    if a.latitude is None or b.latitude is None or a.longitude is None or b.longitude is None:
        return None
    north = (a.latitude - b.latitude) * DEGREE_KM
    east = (a.longitude - b.longitude) * DEGREE_KM * cos(radians((a.latitude + b.latitude) / 2))
    return hypot(north, east)


def compare_places(a: Telling, b: Telling) -> Finding:
    """Same place 1; neighbours 0.2; a place inside the other's area 0.35; apart beyond both precisions down to -1."""
    if a.level is None or b.level is None:
        return _named(a, b, UNPLACED)
    apart = kilometres(a, b)
    if apart is None:
        return _by_name(a, b)
    if apart > MISTAKEN_KM:
        named = _named(a, b, DOUBTFUL)
        if named is not SILENT:
            return named
    if a.country and b.country and a.country != b.country and apart > NEIGHBOUR_KM:
        return Finding(-1.0, "in two countries, {} and {}", (a.country, b.country))
    if "country" in (a.level, b.level):
        return Finding(0.1, "one only says {}", (_finer(a, b)[1],))
    fine = a.level in FINE and b.level in FINE
    if fine:
        return _fine(a, b, apart)
    if a.place == b.place and apart <= ONE_PLACE_KM:
        return Finding(0.8 if max(a.radius, b.radius) <= SMALL_AREA_KM else 0.5, "both only say {}", (a.place,))
    reach = a.radius + b.radius
    same_province = a.admin1 is not None and a.admin1 == b.admin1
    if apart <= reach or (same_province and "province" in (a.level, b.level)):
        return Finding(0.35, "{} lies within {} ({:.0f} km, precision {:.0f} km)", (*_finer(a, b), apart, reach))
    return Finding(max(-1.0, -0.3 - (apart - reach) / 100), "{:.0f} km apart, beyond both precisions", (apart,))


def _fine(a: Telling, b: Telling, apart: float) -> Finding:
    if apart <= ONE_PLACE_KM or (a.gazetteer is not None and a.gazetteer == b.gazetteer):
        return Finding(1.0, "the same place, {}", (a.place,))
    if (a.wide or b.wide) and a.admin1 == b.admin1 and apart > NEIGHBOUR_KM:
        wide, other = (a, b) if a.wide else (b, a)
        return Finding(0.25, "{} may mean the province that {} lies in", (wide.place, other.place))
    if apart <= NEIGHBOUR_KM and "site" in (a.level, b.level):
        return Finding(0.7, "{} is a part of {} or beside it, {:.0f} km", (*_finer(a, b), apart))
    if apart <= NEIGHBOUR_KM:
        return Finding(0.2, "neighbours, {} and {}, {:.0f} km apart", (a.place, b.place, apart))
    related = apart <= max(a.radius, b.radius)
    if related and max(a.radius, b.radius) > 8.0:
        return Finding(0.35, "{:.0f} km apart, told to within {:.0f} km", (apart, max(a.radius, b.radius)))
    if apart <= a.radius + b.radius:
        return Finding(-0.1, "near each other, {} and {}, {:.0f} km apart", (a.place, b.place, apart))
    return Finding(max(-1.0, -apart / 40), "two places, {} and {}, {:.0f} km apart", (a.place, b.place, apart))


def _named(a: Telling, b: Telling, points: float) -> Finding:
    """Whether the words of one report name the town or site of the other."""
    for one, other in ((a, b), (b, a)):
        if one.place_words and one.level in FINE and all(other.report_words >> n & 1 for n in one.place_words):
            return Finding(points, "{} is named in the other report too", (one.place,))
    return SILENT


def _by_name(a: Telling, b: Telling) -> Finding:
    if a.place == b.place:
        return Finding(0.8 if a.level in FINE else 0.4, "the same name, {}", (a.place,))
    if a.country and b.country and a.country != b.country:
        return Finding(-1.0, "in two countries, {} and {}", (a.country, b.country))
    named = _named(a, b, UNPLACED)
    if named is not SILENT or "site" in (a.level, b.level):
        return named
    if a.admin1 is not None and a.admin1 == b.admin1 and ("province" in (a.level, b.level)):
        return Finding(0.35, "{} lies within {}", _finer(a, b))
    if "country" in (a.level, b.level) and a.country == b.country:
        return Finding(0.1, "both in {}", (a.country,))
    return Finding(-0.4, "two names, {} and {}", (a.place, b.place))


def _finer(a: Telling, b: Telling) -> tuple[str, str]:
    """The names, the more precise place first."""
    return (a.place, b.place) if a.radius <= b.radius else (b.place, a.place)
