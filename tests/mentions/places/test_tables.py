"""The tables of places agree with one another, and their points lie where they say."""

import json
import re
from pathlib import Path

import pytest

from tawthiq.mentions import places
from tawthiq.mentions.places.atlas import conditions, countries, country_in_arabic, division_in_arabic, geometries
from tawthiq.mentions.places.geometry import km_between, moved, nearest_on
from tawthiq.text import fold_term

FOLDER = Path(places.__file__).parent
POINTED = ("gazetteer", "villages", "sites", "districts", "governorates", "countries")


def rows(name: str) -> list[dict[str, str]]:
    """Rows of a table by column."""
    lines = [x for x in (FOLDER / f"{name}.tsv").read_text(encoding="utf-8").splitlines() if x and x[0] not in "#~"]
    header = lines[0].split("\t")
    return [dict(zip(header, line.split("\t"), strict=True)) for line in lines[1:]]


@pytest.mark.parametrize("name", POINTED)
def test_every_point_is_on_the_globe_and_every_country_is_listed(name: str) -> None:
    for row in rows(name):
        if row["lat"]:
            assert -90 <= float(row["lat"]) <= 90, row
            assert -180 <= float(row["lon"]) <= 180, row
        for code in filter(None, row.get("country", "").split("|")):
            assert code in countries(), row


@pytest.mark.parametrize("name", ["gazetteer", "villages", "sites", "districts"])
def test_every_division_is_in_the_table_of_divisions(name: str) -> None:
    known = {(row["country"], row["latin"]) for row in rows("governorates")}
    for row in rows(name):
        assert not row["admin1"] or (row["country"].split("|")[0], row["admin1"]) in known, row


@pytest.mark.parametrize("name", ["villages", "sites", "governorates", "lines"])
def test_a_name_of_the_record_is_one_place_of_its_country(name: str) -> None:
    seen: set[tuple[str, str]] = set()
    for row in rows(name):
        key = (row["country"], row["latin"])
        assert key not in seen, row
        seen.add(key)


def test_a_town_lies_near_its_division() -> None:
    middle = {(r["country"], r["latin"]): (float(r["lat"]), float(r["lon"])) for r in rows("governorates")}
    for row in rows("villages"):
        if row["admin1"]:
            away = km_between((float(row["lat"]), float(row["lon"])), middle[row["country"], row["admin1"]])
            assert away < 420, row


def test_conditions_are_folded_and_of_four_kinds() -> None:
    assert set(conditions().values()) == {"never", "head", "context", "placed"}
    assert all(fold_term(name) == name for name in conditions())


def test_names_never_read_are_not_in_the_gazetteer() -> None:
    never = {name for name, condition in conditions().items() if condition == "never"}
    for row in rows("gazetteer"):
        assert never.isdisjoint(map(fold_term, row["names"].split("|"))), row


def test_every_line_has_its_geometry() -> None:
    assert {row["latin"] for row in rows("lines")} <= geometries().keys()
    shapes = json.loads((FOLDER / "lines.geojson").read_text(encoding="utf-8"))
    assert all(feature["geometry"]["type"].endswith("LineString") for feature in shapes["features"])


@pytest.mark.parametrize("bearing", ["N", "NE", "E", "SE", "S", "SW", "W", "NW"])
def test_a_point_moved_is_as_far_as_told(bearing: str) -> None:
    start = (34.0, 41.0)
    assert km_between(start, moved(start, bearing, 50.0)) == pytest.approx(50.0, rel=0.02)


def test_a_town_on_the_river_is_near_its_line() -> None:
    town = (35.34, 40.14)
    assert km_between(town, nearest_on(geometries()["Euphrates"], town)) < 5


@pytest.mark.parametrize("name", [*POINTED, "lines"])
def test_the_name_arabic_readers_are_shown_is_arabic(name: str) -> None:
    letters = re.compile("[\u0621-\u063a\u0641-\u064a0-9 ()'/.-]+")
    for row in rows(name):
        shown = row.get("arabic") or row["names"].split("|")[0]
        assert letters.fullmatch(shown), row


def test_every_country_and_capital_has_an_arabic_name() -> None:
    for code, country in countries().items():
        assert country_in_arabic(code) == country.place.arabic
        assert bool(country.capital) == bool(country.capital_arabic), code


def test_every_division_has_an_arabic_name() -> None:
    assert all(division_in_arabic(row["country"], row["latin"]) for row in rows("governorates"))
    assert division_in_arabic("SY", "Deir ez-Zor") == "دير الزور"
    assert division_in_arabic("SY", None) is None
