"""Much speaks for one place of a name and against another: what is told beside it, what lies near it, who lives there.

A declared list of small functions; each gives points and, where it can be told, its reason.
"""

from collections.abc import Callable
from math import log10

from tawthiq.mentions.places.atlas import Place, countries
from tawthiq.mentions.places.evidence import KNOWN_TOWN, Evidence
from tawthiq.mentions.places.names import LEVELS_OF_HEAD, Name
from tawthiq.mentions.places.near import is_near, km_apart

REGION = frozenset(
    ("SY", "IQ", "YE", "LY", "SD", "PS", "IL", "LB", "IR", "AF", "EG", "SA", "TR", "JO", "PK", "SO", "UA", "TN")
)
"""Countries of which Arabic war news tells small places."""
OF_REGIONS = frozenset(("UA", "RU", "SA", "BY", "KZ"))
"""Countries whose first-level divisions are called منطقة."""
SMALL = 2.2
"""Points of a place whose people are few or not known."""
SURE_WORDS = 3
"""Words for a country that make sure a report speaks of it."""
HAMLET = 20_000
CITY = 50_000
MANY_TIMES, SOME_TIMES = 8, 3
"""How many times as many people make a town the one that is meant, and the one that rather is."""
WORLD_CITY = 1_000_000
Score = tuple[float, str]
NOTHING: Score = (0.0, "")


def fits_its_head(name: Name, place: Place, _: Evidence) -> Score:
    """مدينة before a town, محافظة before a province."""
    if name.head is None or name.head.entry["role"] == "again":
        return NOTHING
    kind = name.head.entry["kind"]
    if kind == "village" and place.population > KNOWN_TOWN:
        return NOTHING
    if place.kind == kind or {place.kind, kind} == {"town", "village"}:
        return 4.0, "the word before it names that kind of place"
    if kind == "country_of":
        return (4.0, "a countryside is a province's") if place.kind == "province" else NOTHING
    if place.kind in LEVELS_OF_HEAD.get(kind, ()):
        return 1.0, ""
    return -4.0, ""


def told_with(name: Name, place: Place, _: Evidence) -> Score:
    """The larger place told right after it: "Duma in the Damascus countryside", "the Syrian town of"."""
    if name.nisba is not None and name.nisba.entry["country"] in place.countries:
        return 5.0, "the adjective beside it names its country"
    for larger in name.told:
        for other in larger.places:
            if other.level == "province" and other.admin1 == place.admin1 and other.country == place.country:
                return 7.0, "the division told with it holds it"
            if other.level == "country" and other.country in place.countries:
                return 5.0, "the country told with it holds it"
            away = km_apart(place, other)
            if away is not None and away < 60 and other.level != "country":
                return 5.0, "the place told with it is near"
    return NOTHING


def division_spoken_of(_: Name, place: Place, found: Evidence) -> Score:
    """Its province is named in the report."""
    if place.country and place.admin1 and found.divisions[place.country, place.admin1] and place.level != "province":
        return 2.5, "the report speaks of its division"
    return NOTHING


def country_spoken_of(_: Name, place: Place, found: Evidence) -> Score:
    """Its country is named in the report; most where it is the one named most."""
    weight = max((found.countries[c] for c in place.countries), default=0)
    if not weight or not found.most:
        return NOTHING
    return 1.0 + 3.0 * weight / max(found.most, SURE_WORDS), "the report speaks of its country"


def near_others(_: Name, place: Place, found: Evidence) -> Score:
    """Other places of the report lie near it."""
    near = 0
    for other in found.anchors:
        if other.level == "country" or other.name == place.name:
            continue
        near += is_near(other, place)
    return (min(3.0, 1.0 + near * 0.5), "other places of the report are near it") if near else NOTHING


def size(_: Name, place: Place, __: Evidence) -> Score:
    """More people live there; countries and provinces before towns of their name in other countries."""
    if place.level == "country":
        return 5.5, "a country"
    if place.level == "province":
        return 3.8, "a first-level division"
    if place.population:
        return max(SMALL, log10(place.population) * 0.8), "the largest of that name"
    return SMALL, ""


def of_the_world(name: Name, place: Place, _: Evidence) -> Score:
    """A capital, or a city of a million, is known beyond its country; a hamlet of a capital's name needs its head."""
    if _is_capital(place):
        return 4.0, "a capital"
    if place.population >= WORLD_CITY:
        return 2.5, "the city of that name"
    if place.level == "town" and place.population < HAMLET and name.head is None:
        return (-3.0, "") if any(_is_capital(p) for p in name.places) else NOTHING
    return NOTHING


def _is_capital(place: Place) -> bool:
    if place.table != "gazetteer" or place.country is None or place.population < CITY:
        return False
    known = countries().get(place.country)
    return known is not None and known.capital == place.name


def at_home(name: Name, place: Place, _: Evidence) -> Score:
    """Arabic news means the town of its own region before a namesake far from it."""
    if place.country not in REGION or place.population < HAMLET:
        return NOTHING
    abroad = any(p.country not in REGION for p in name.places)
    return (0.8, "the one in the region") if abroad else NOTHING


def far_larger(name: Name, place: Place, _: Evidence) -> Score:
    """Many times as many people as the next town of the name."""
    if place.population < CITY:
        return NOTHING
    others = [p.population for p in name.places if p is not place and p.level == "town"]
    if not others or place.population < SOME_TIMES * max(others):
        return NOTHING
    return 2.0 if place.population >= MANY_TIMES * max(others) else 1.2, "by far the largest of that name"


def water_before_its_province(name: Name, place: Place, _: Evidence) -> Score:
    """Without a word for a province, the Nile and the Red Sea are waters."""
    if place.level != "province" or place.table != "governorates" or name.head is not None:
        return NOTHING
    water = any(p.table == "lines" or not p.countries for p in name.places)
    return (-5.0, "") if water else NOTHING


def town_before_its_province(name: Name, place: Place, _: Evidence) -> Score:
    """Without a word for a province, a name of both is the town's."""
    if place.level != "province" or name.head is not None:
        return NOTHING
    towns = (p for p in name.places if p.level == "town" and p.country == place.country and p.population >= 20_000)
    return (-3.0, "") if any(True for _ in towns) else NOTHING


def region_is_a_division(name: Name, place: Place, _: Evidence) -> Score:
    """منطقة is an oblast of Ukraine and a first-level region of Saudi Arabia: before a name of both, the division's."""
    if place.level != "province" or place.country not in OF_REGIONS or name.head is None:
        return NOTHING
    return (8.0, "a region is a division of its country") if name.head.entry["gloss"] == "area" else NOTHING


def country_before_its_capital(name: Name, place: Place, _: Evidence) -> Score:
    """الجزائر, تونس, الكويت are countries; their capitals are told with "the city" or "the capital"."""
    if place.level == "country" or name.head is not None:
        return NOTHING
    return (-12.0, "") if any(p.level == "country" and p.country == place.country for p in name.places) else NOTHING


SCORES: tuple[Callable[[Name, Place, Evidence], Score], ...] = (
    told_with,
    fits_its_head,
    division_spoken_of,
    country_spoken_of,
    near_others,
    size,
    town_before_its_province,
    region_is_a_division,
    country_before_its_capital,
    of_the_world,
    at_home,
    far_larger,
    water_before_its_province,
)
"""Every function that speaks for or against a place, with its points and its reason."""
