"""A name that has a place is read as one only where something in the report speaks for it: a head, a preposition."""

from tawthiq.mentions.places.atlas import Place, conditions
from tawthiq.mentions.places.cues import ARTICLE
from tawthiq.mentions.places.evidence import KNOWN_TOWN, WORLD_TOWN, Evidence
from tawthiq.mentions.places.names import Name
from tawthiq.mentions.places.near import NEAR_KM, is_near
from tawthiq.mentions.places.scores import CITY, REGION

SETTLED = frozenset(("town", "village", "quarter", "camp", "district", "province", "country", "country_of"))
"""Kinds of head that make whatever known name follows a place."""
TOLD_IN = 2
"""Sure words for places of another country that make a small one outside it a namesake of a place there."""
ROAD_KM = 300.0
"""The same for the two ends of a road, told with "between"."""
SHORT_NAME = 4
"""Letters of a name that, with a clitic glued on, may be another word (بلاتر, بونيس)."""


def counts_as_place(name: Name, found: Evidence) -> bool:
    """Whether a name, its place chosen, is read as a place at all here."""
    place = name.place
    if place is None:
        return False
    if name.head is not None and name.head.entry["kind"] in SETTLED and place.table != "sites":
        return not _is_foreign(place, found)
    if name.joined is not None:
        return is_near(name.joined.place, place, ROAD_KM if name.between else NEAR_KM)
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
