"""A place is a point with a level and a radius; the tables beside this file hold some twenty thousand of them.

table row → `Place` (made when first asked for) · name → when it counts as a place · line → its geometry
"""

import json
from dataclasses import dataclass, field
from functools import lru_cache
from math import sqrt
from pathlib import Path

from tawthiq.lexicon import Entry
from tawthiq.record import Level

FOLDER = Path(__file__).parent
TABLE = "mentions/places/"
NAME_TABLES = tuple(
    TABLE + name for name in ("gazetteer", "villages", "sites", "districts", "governorates", "countries", "lines")
)
HOLDERS = TABLE + "holders"
NISBAS = TABLE + "nisbas"
CAMP = "camp"

Points = tuple[tuple[float, float], ...]
"""Longitude, latitude pairs of one polyline."""


@dataclass(frozen=True, slots=True)
class Place:
    """One row of the tables. `countries` holds more than one for what crosses a border; `key` is stable.

    `arabic` is the usual Arabic name, the first of the row's spellings unless the row tells another.
    """

    name: str
    key: str
    table: str
    level: Level
    kind: str
    countries: tuple[str, ...]
    admin1: str
    latitude: float | None
    longitude: float | None
    km: float
    population: int = 0
    parent: str = ""
    arabic: str = ""
    country: str | None = field(init=False, compare=False)
    """The country that holds most of it."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "country", self.countries[0] if self.countries else None)


@dataclass(frozen=True, slots=True)
class Country:
    """A country's own point and size, and its capital."""

    place: Place
    capital: str
    capital_point: tuple[float, float] | None
    capital_arabic: str


def place_of(entry: Entry) -> Place:
    """The place a table row tells of."""
    return _place(entry.table, entry.line, entry)


_known: dict[tuple[str, int], Place] = {}
"""Rows already read, by table and line: a table does not change while the program runs."""


def _place(table: str, line: int, entry: Entry) -> Place:
    found = _known.get((table, line))
    if found is None:
        found = _known[table, line] = _READERS[table.removeprefix(TABLE)](entry)
    return found


def _town(entry: Entry) -> Place:
    people = int(entry["population"] or 0)
    return Place(
        entry["latin"],
        f"geonames:{entry['geonameid']}",
        "gazetteer",
        "town",
        "town",
        (entry["country"],),
        entry["admin1"],
        float(entry["lat"]),
        float(entry["lon"]),
        round(2 + sqrt(people) / 100, 1),
        people,
        arabic=_arabic(entry),
    )


def _village(entry: Entry) -> Place:
    kind = CAMP if entry["latin"].endswith(" camp") else "village"
    return _row(entry, "villages", "town", kind)


def _site(entry: Entry) -> Place:
    return _row(entry, "sites", "town" if entry["kind"] == CAMP else "site", entry["kind"])


def _district(entry: Entry) -> Place:
    level: Level = {"site": "site", "province": "province"}.get(entry["level"], "district")  # type: ignore[assignment]
    return _row(entry, "districts", level, "district" if level == "district" else "region")


def _governorate(entry: Entry) -> Place:
    return _row(entry, "governorates", "province", "province", entry["latin"])


def _country(entry: Entry) -> Place:
    return Place(
        entry["latin"],
        f"iso:{entry['iso']}",
        "countries",
        "country",
        "country",
        (entry["iso"],),
        "",
        float(entry["lat"]),
        float(entry["lon"]),
        float(entry["km"]),
        arabic=_arabic(entry),
    )


def _line(entry: Entry) -> Place:
    countries = tuple(entry["country"].split("|"))
    return Place(
        entry["latin"],
        f"tawthiq:{entry['latin']}",
        "lines",
        "site" if entry["kind"] == "road" else "district",
        entry["kind"],
        countries,
        "",
        None,
        None,
        20.0,
        arabic=_arabic(entry),
    )


def _row(entry: Entry, table: str, level: Level, kind: str, admin1: str | None = None) -> Place:
    countries = tuple(filter(None, entry["country"].split("|")))
    where = countries[0] if countries else "sea"
    return Place(
        entry["latin"],
        f"tawthiq:{where}/{entry['latin']}",
        table,
        level,
        kind,
        countries,
        entry["admin1"] if admin1 is None else admin1,
        float(entry["lat"]) if entry["lat"] else None,
        float(entry["lon"]) if entry["lon"] else None,
        float(entry["km"] or 20),
        parent=entry["parent"],
        arabic=_arabic(entry),
    )


def _arabic(entry: Entry) -> str:
    return entry["arabic"] or entry.term.partition("|")[0]


_READERS = {
    "gazetteer": _town,
    "villages": _village,
    "sites": _site,
    "districts": _district,
    "governorates": _governorate,
    "countries": _country,
    "lines": _line,
}


@lru_cache(maxsize=1)
def conditions() -> dict[str, str]:
    """Folded names that are also words, with when they count as a place: never, head, context."""
    rows = (line.split("\t") for line in _lines("ambiguous.tsv"))
    return {cells[0]: cells[1] for cells in rows}


@lru_cache(maxsize=1)
def countries() -> dict[str, Country]:
    """Every country by its ISO code."""
    out: dict[str, Country] = {}
    for line in _lines("countries.tsv"):
        iso, latin, lat, lon, km, capital, point, capital_arabic, names = line.split("\t")
        size = (float(lat), float(lon), float(km))
        arabic = names.partition("|")[0]
        place = Place(latin, f"iso:{iso}", "countries", "country", "country", (iso,), "", *size, arabic=arabic)
        north, _, east = point.partition(",")
        out[iso] = Country(place, capital, (float(north), float(east)) if east else None, capital_arabic)
    return out


def country_in_arabic(iso: str | None) -> str | None:
    """The Arabic name of a country; None where the tables have none."""
    known = countries().get(iso or "")
    return known.place.arabic if known is not None else None


def division_in_arabic(country: str | None, admin1: str | None) -> str | None:
    """The Arabic name of a first-level division, without the word for its kind."""
    return _divisions().get((country or "", admin1 or ""))


@lru_cache(maxsize=1)
def _divisions() -> dict[tuple[str, str], str]:
    """Arabic names by country and Latin name."""
    rows = (line.split("\t") for line in _lines("governorates.tsv"))
    return {(cells[0], cells[2]): cells[-1].partition("|")[0] for cells in rows}


@lru_cache(maxsize=1)
def geometries() -> dict[str, tuple[Points, ...]]:
    """Polylines of rivers, roads and borders, by name; a border is named by its two countries, "SY-IQ"."""
    out: dict[str, tuple[Points, ...]] = {}
    for feature in json.loads((FOLDER / "lines.geojson").read_text(encoding="utf-8"))["features"]:
        shape = feature["geometry"]
        parts = [shape["coordinates"]] if shape["type"] == "LineString" else shape["coordinates"]
        out[feature["properties"]["name"]] = tuple(tuple((x, y) for x, y in part) for part in parts)
    return out


def border_between(a: str, b: str) -> tuple[str, tuple[Points, ...]] | None:
    """The border of two countries, under its own name; None where the tables have none."""
    known = geometries()
    for name in (f"{a}-{b}", f"{b}-{a}"):
        if name in known:
            return name, known[name]
    return None


def _lines(name: str) -> list[str]:
    """Rows of a table without comments and header."""
    rows = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [row for row in rows if row and not row.startswith("#")][1:]
