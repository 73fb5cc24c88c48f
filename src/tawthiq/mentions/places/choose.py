"""Many places share a name; the report says which is meant by what it tells beside it, and by where else it speaks of.

names → evidence (countries, divisions) → scores, a declared list of small functions, each with its reason → one place

Two places that score alike stay two: the name is left unresolved with both named.
"""

from collections import Counter
from collections.abc import Callable
from math import log10
from operator import itemgetter

import msgspec

from tawthiq.mentions.places.atlas import Place, conditions, countries
from tawthiq.mentions.places.cues import ARTICLE, Cues
from tawthiq.mentions.places.geometry import km_between
from tawthiq.mentions.places.names import LEVELS_OF_HEAD, Name

REGION = frozenset(
    ("SY", "IQ", "YE", "LY", "SD", "PS", "IL", "LB", "IR", "AF", "EG", "SA", "TR", "JO", "PK", "SO", "UA", "TN")
)
"""Countries of which Arabic war news tells small places."""
OF_REGIONS = frozenset(("UA", "RU", "SA", "BY", "KZ"))
"""Countries whose first-level divisions are called منطقة."""
KNOWN_TOWN = 100_000
"""People a town has that needs no other sign to be read as itself."""
WORLD_TOWN = 250_000
"""The same outside the region."""
SETTLED = frozenset(("town", "village", "quarter", "camp", "district", "province", "country", "country_of"))
"""Kinds of head that make whatever known name follows a place."""
SMALL = 2.2
"""Points of a place whose people are few or not known."""
OUTLET_WORDS = 2
"""Words for its country that an outlet of a country counts as."""
SURE_WORDS = 3
"""Words for a country that make sure a report speaks of it."""
TOLD_IN = 2
"""Sure words for places of another country that make a small one outside it a namesake of a place there."""
HAMLET = 20_000
THEATRES = {"IL": ("LB", "PS", "SY"), "TR": ("SY", "IQ")}
"""Countries in which the forces of another strike, of whose small places news tells beside the striker alone."""
CITY = 50_000
MANY_TIMES, SOME_TIMES = 8, 3
"""How many times as many people make a town the one that is meant, and the one that rather is."""
WORLD_CITY = 1_000_000
MARGIN = 0.7
"""Points two distant places of one name may differ by and still be a tie."""
SIZE_ALONE = 3.0
"""The margin where nothing but their size tells two towns apart."""
APART_KM = 40.0
"""Places nearer than this are no two places to a reader of the record."""
NEAR_KM = 120.0
"""How near another place of the report must be to speak for a candidate."""
ROAD_KM = 300.0
"""The same for the two ends of a road, told with "between"."""
DEGREE_AT_LEAST = 111.0
"""Kilometres that a degree of latitude is at least: places farther apart by it alone need no trigonometry."""
SHORT_NAME = 4
"""Letters of a name that, with a clitic glued on, may be another word (بلاتر, بونيس)."""
TOLD_REACH = 4
"""Words between a name and the larger place told after it."""
MOST_ANCHORS = 30


class Evidence(msgspec.Struct):
    """Which countries and first-level divisions a report speaks of, and places already settled.

    `placed` are the settled ones at which something is told ("in", "the town of"); a capital may stand for its rulers.
    `sure` counts countries by what names no other place: countries, their adjectives, divisions, large towns; `told`
    those of them at which something is told.
    """

    countries: Counter[str] = msgspec.field(default_factory=Counter)
    divisions: Counter[tuple[str, str]] = msgspec.field(default_factory=Counter)
    own: dict[str, Counter[str]] = {}
    sure: Counter[str] = msgspec.field(default_factory=Counter)
    told: Counter[str] = msgspec.field(default_factory=Counter)
    anchors: list[Place] = []
    placed: list[Place] = []
    most: int = 0

    def spoken(self, name: "Name", place: Place) -> bool:
        """Whether the report speaks of a place's country by other words than the name itself."""
        own = self.own.get(name.core, NO_WORDS)
        return any(self.countries[c] > own[c] for c in place.countries)

    def struck(self, place: Place) -> bool:
        """Whether the report speaks of a country whose forces strike in a place's."""
        return any(self.countries[by] for by, where in THEATRES.items() if place.country in where)

    def silent(self, name: "Name") -> bool:
        """Whether nothing but the name itself speaks of any country."""
        return sum(self.countries.values()) <= sum(self.own.get(name.core, NO_WORDS).values())


NO_WORDS: Counter[str] = Counter()
Score = tuple[float, str]
NOTHING: Score = (0.0, "")
_points = itemgetter(0)


def evidence_of(cues: Cues, names: list[Name], outlet_country: str | None) -> Evidence:
    """What a report says of countries: by name, by adjective, by places that only one country has."""
    found = Evidence()
    for term in cues.nisba_at.values():
        found.countries[term.entry["country"]] += 1
        found.sure[term.entry["country"]] += 1
    for name in names:
        countries = {p.country for p in name.places if p.country}
        if len(countries) != 1 or (name.single and name.core in conditions() and name.head is None):
            continue
        country = next(iter(countries))
        sure = name.places[0].level in ("country", "province") or name.places[0].population >= KNOWN_TOWN
        weight = 2 if sure else 1
        found.countries[country] += weight
        if sure:
            found.sure[country] += 1
            found.told[country] += name.placed
        found.own.setdefault(name.core, Counter())[country] += weight
        for place in name.places:
            if place.level == "province" and place.admin1:
                found.divisions[country, place.admin1] += 1
    if outlet_country:
        found.countries[outlet_country] += OUTLET_WORDS
        found.sure[outlet_country] += 1
    found.most = max(found.countries.values(), default=0)
    return found


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
    near = (p for total, p, _ in scored[1:] if best - total < margin and _apart(p, place))
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


def _apart(a: Place, b: Place) -> bool:
    away = _km(a, b)
    return away is None or away > max(APART_KM, a.km, b.km)


def _near(a: Place | None, b: Place, limit: float = NEAR_KM) -> bool:
    """Whether two places joined by "and" can be told together."""
    if a is None or a.latitude is None or b.latitude is None:
        return False
    if abs(a.latitude - b.latitude) * DEGREE_AT_LEAST > limit:
        return False
    return km_between((a.latitude, a.longitude or 0), (b.latitude, b.longitude or 0)) <= limit


def _km(a: Place, b: Place) -> float | None:
    if a.latitude is None or b.latitude is None:
        return None
    return km_between((a.latitude, a.longitude or 0), (b.latitude, b.longitude or 0))


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
            away = _km(place, other)
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
        near += _near(other, place)
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


def counts_as_place(name: Name, found: Evidence) -> bool:
    """Whether a name, its place chosen, is read as a place at all here."""
    place = name.place
    if place is None:
        return False
    if name.head is not None and name.head.entry["kind"] in SETTLED and place.table != "sites":
        return not _is_foreign(place, found)
    if name.joined is not None:
        return _near(name.joined.place, place, ROAD_KM if name.between else NEAR_KM)
    word = name.core in conditions()
    if place.level in ("country", "province") or place.table in ("districts", "lines"):
        return name.placed or not word
    spoken = found.spoken(name, place)
    silent = found.silent(name)
    if place.table == "sites":
        return spoken or _in_its_town(name) or (silent and (name.placed or not name.single))
    if word:
        known = (silent and place.population >= CITY) or (conditions()[name.core] == "placed" and _by_a_word(name))
        return name.placed and (spoken or known)
    return _town_counts(name, place, found, spoken, silent)


def _by_a_word(name: Name) -> bool:
    """Whether a preposition, bearing or head of its own word stands before a name: "in", not the letter ب."""
    return name.placed and not name.proclitic.lstrip("وف")


def _in_its_town(name: Name) -> bool:
    """حي الميدان بالموصل القديمة: a site told with the town it is in, and a site in which another one is told to be."""
    return name.placed and (name.told_of or (bool(name.told) and (name.head is not None or not name.single)))


def _is_foreign(place: Place, found: Evidence) -> bool:
    """Whether nothing sure speaks of a small place's country, and the report tells of what happened in another one."""
    if place.level != "town" or place.population >= KNOWN_TOWN or any(found.sure[c] for c in place.countries):
        return False
    return max(found.told.values(), default=0) >= TOLD_IN


def _town_counts(name: Name, place: Place, found: Evidence, spoken: bool, silent: bool) -> bool:
    """Whether a town's name that is no word is read as the town: it is large, or the report speaks of its country."""
    at_home = place.country in REGION
    if not name.single:
        return spoken or name.placed or at_home
    large = place.population >= (KNOWN_TOWN if at_home else WORLD_TOWN)
    if name.proclitic.lstrip("وف") and not name.core.startswith(ARTICLE) and len(name.core) <= SHORT_NAME:
        return spoken or (at_home and large)
    if large:
        return True
    if at_home:
        known = _by_a_word(name) and (place.population >= CITY or found.struck(place))
        return spoken or (silent and name.placed) or known or bool(name.told)
    return name.placed and (spoken or silent)
