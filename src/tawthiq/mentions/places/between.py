"""Some places are told by two others: the border of two countries, the road between two towns.

border + two adjectives or names → the line between them · road + two names → the way from one to the other
"""

from collections.abc import Iterator
from itertools import pairwise

from tawthiq.lexicon import Term
from tawthiq.mentions.model import PlaceMention
from tawthiq.mentions.places.atlas import border_between, countries, country_in_arabic
from tawthiq.mentions.places.cues import AND, LEXICON, Cues, preposition_of
from tawthiq.mentions.places.evidence import Evidence
from tawthiq.mentions.places.geometry import km_between
from tawthiq.mentions.places.names import Name
from tawthiq.mentions.places.where import along
from tawthiq.record import Geometry

WITH = frozenset(("مع", "بين", "الي", "-", "/", "علي"))
"""with, between, to: what may stand between a border and its countries, or between the two."""
REACH = 4
"""Words from the border to its second country."""
LEAST_ROAD_KM = 5.0


def borders(cues: Cues, names: list[Name], found: Evidence) -> list[PlaceMention]:
    """Borders of two countries: "the Syrian-Iraqi border", "Syria's border with Turkey", "the Turkish border"."""
    by_first = {n.first: n for n in names if n.place is not None and n.place.level == "country"}
    out: list[PlaceMention] = []
    for term in cues.matches.longest(LEXICON):
        if term.entry["role"] != "border" or term.first in {m.first for m in out[-1:]}:
            continue
        sides = list(_countries_after(cues, by_first, term.last))
        if not sides:
            continue
        pair = [code for code, _ in sides]
        last = sides[-1][1]
        if len(pair) == 1:
            other = _neighbour(found, pair[0])
            if other is None:
                continue
            pair.append(other)
        mention = _border(cues, term, last, pair, found)
        if mention is not None:
            out.append(mention)
    return out


def _countries_after(cues: Cues, by_first: dict[int, Name], word: int) -> Iterator[tuple[str, int]]:
    """Up to two countries right after a word, by adjective or name, each with the word after it."""
    at, told = word, 0
    while at < word + REACH + told and told < 2:
        nisba, name = cues.nisba_at.get(at), by_first.get(at)
        if name is not None and name.place is not None:
            at, told = name.last, told + 1
            yield name.place.countries[0], at
        elif nisba is not None:
            at, told = nisba.last, told + 1
            yield nisba.entry["country"], at
        elif cues.form(at) in WITH and at + 1 < len(cues.words):
            at += 1
        else:
            return


def _neighbour(found: Evidence, country: str) -> str | None:
    """The country the report speaks of most that has a border with another."""
    for other, _ in found.countries.most_common():
        if other != country and border_between(country, other) is not None:
            return other
    return None


def _border(cues: Cues, term: Term, last: int, pair: list[str], found: Evidence) -> PlaceMention | None:
    known = border_between(pair[0], pair[1])
    if known is None:
        return None
    where = along(known[1], (pair[0], pair[1]), "district", found)
    end = cues.words[last - 1].end
    names = [countries()[code].place.name if code in countries() else code for code in pair]
    arabic = [country_in_arabic(code) or code for code in pair]
    return PlaceMention(
        term.first,
        last,
        term.start,
        end,
        "the border of two countries",
        f"border of {names[0]} and {names[1]}",
        cues.text.span(term.start, end),
        where.level,
        country=pair[0],
        latitude=where.latitude,
        longitude=where.longitude,
        gazetteer=f"tawthiq:{known[0]}",
        uncertainty_km=where.km,
        geometry=where.geometry,
        preposition=preposition_of(cues, term.first, term.proclitic),
        arabic=f"الحدود بين {arabic[0]} و{arabic[1]}",
    )


def roads(cues: Cues, names: list[Name]) -> list[PlaceMention]:
    """Roads between two settled places: "the road between Baquba and Kanaan", "the Kut - Baghdad road"."""
    out: list[PlaceMention] = []
    for a, b in pairwise(names):
        if not _two_ends(cues, a, b):
            continue
        road = cues.ending(a.first, "road")
        if road is None:
            between = cues.ending(a.first, "between")
            road = cues.ending(between.first, "road") if between is not None else None
        if road is None:
            continue
        mention = _road(cues, road, a, b)
        if mention is not None:
            out.append(mention)
    return out


def _two_ends(cues: Cues, a: Name, b: Name) -> bool:
    if a.place is None or b.place is None or a.rivals or b.rivals:
        return False
    if "country" in (a.place.level, b.place.level):
        return False
    gap = range(a.last, b.first)
    return (b.proclitic == AND and not gap) or (len(gap) == 1 and cues.form(a.last) in ("-", "/", "الي"))


def _road(cues: Cues, road: Term, a: Name, b: Name) -> PlaceMention | None:
    p, q = a.place, b.place
    if p is None or q is None or p.latitude is None or q.latitude is None or p.longitude is None or q.longitude is None:
        return None
    length = km_between((p.latitude, p.longitude), (q.latitude, q.longitude))
    line = ((p.longitude, p.latitude), (q.longitude, q.latitude))
    return PlaceMention(
        road.first,
        b.last,
        road.start,
        b.end,
        "the road between two places",
        f"road from {p.name} to {q.name}",
        cues.text.span(road.start, b.end),
        "site",
        country=p.country,
        admin1=(p.admin1 or None) if p.admin1 == q.admin1 else None,
        latitude=round((p.latitude + q.latitude) / 2, 4),
        longitude=round((p.longitude + q.longitude) / 2, 4),
        uncertainty_km=round(max(LEAST_ROAD_KM, length / 2), 1),
        geometry=Geometry("LineString", line),
        preposition=preposition_of(cues, road.first, road.proclitic),
        head=cues.text.printed(road.start, road.end),
        arabic=f"الطريق بين {p.arabic} و{q.arabic}",
    )
