"""Whoever types the name of a place means one place; a name that many bear asks which, and nothing is guessed.

"صوران" → all that are called so → less regions around a town of the same name → those in what stands after the comma
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from tawthiq.lexicon import read_table
from tawthiq.mentions.places.atlas import FOLDER, NAME_TABLES, TABLE, Place, place_of
from tawthiq.mentions.places.geometry import km_between
from tawthiq.mentions.places.names import merged
from tawthiq.text import fold_term

AREAS = ("province", "district")
_commas = re.compile(r"\s*[,،]\s*")
_signs = re.compile(r"[^\w\s-]")
_latin = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")


def places_called(asked: str) -> list[Place]:
    """Places with coordinates that bear a name, in Arabic or Latin letters, the most people first.

    After a comma a governorate, district or country may stand that they lie in. No one is near a whole country.

    >>> [(place.name, place.admin1) for place in places_called("الرقة، سوريا")]
    [('Ar Raqqah', 'Raqqa')]
    """
    name, *within = _commas.split(asked.strip())
    found = merged([place for place in _named(name) if place.latitude is not None and place.level != "country"])
    for unit in within:
        units = _named(unit)
        found = [place for place in found if any(_lies_in(place, area) for area in units)]
    towns = [place for place in found if place.level not in AREAS]
    kept = [place for place in found if place.level not in AREAS or not any(_lies_in(town, place) for town in towns)]
    return sorted(kept, key=lambda place: (-place.population, place.key))


def _lies_in(place: Place, area: Place) -> bool:
    """Whether a place lies in a country, in a province as the tables say, or in a district as far as it reaches."""
    if area.level == "country":
        return area.country in place.countries
    if area.level == "province" and area.admin1:
        return area.country in place.countries and area.admin1 == place.admin1
    if area.level not in AREAS or area.latitude is None or place.latitude is None:
        return False
    here, there = (place.latitude, place.longitude or 0.0), (area.latitude, area.longitude or 0.0)
    return km_between(here, there) <= area.km


def _named(name: str) -> list[Place]:
    return list(_index().get(_key(name), ()))


def _key(name: str) -> str:
    """A name as it is looked for: Arabic folded, Latin letters without their marks.

    >>> _key("Dayr az-Zawr") == _key("Dayr az Zawr"), _key("إدلب")
    (True, 'ادلب')
    """
    if not name.isascii():
        name = fold_term(name)
        if _latin.search(name):
            name = "".join(one for one in unicodedata.normalize("NFKD", name) if not unicodedata.combining(one))
    return " ".join(_signs.sub("", name).replace("-", " ").casefold().split())


@lru_cache(maxsize=1)
def _index() -> dict[str, tuple[Place, ...]]:
    """Every row of the tables by each of its names."""
    out: dict[str, dict[str, Place]] = {}
    for table in NAME_TABLES:
        for entry in read_table(FOLDER / f"{table.removeprefix(TABLE)}.tsv", table)[0]:
            place = place_of(entry)
            for name in _names(entry.term.split("|"), place):
                out.setdefault(_key(name), {})[place.key] = place
    return {name: tuple(places.values()) for name, places in out.items() if name}


def _names(arabic: Iterable[str], place: Place) -> Iterable[str]:
    yield from arabic
    yield place.name
    if place.level == "country":
        yield from place.countries
