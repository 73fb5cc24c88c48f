"""A place is told in a phrase: [distance] [bearing] [kind of place] name [adjective], and the phrase says where.

name chosen → phrase around it → `Where` → `PlaceMention`
"""

import msgspec

from tawthiq.lexicon import Term
from tawthiq.mentions.model import PlaceMention
from tawthiq.mentions.places.atlas import Place, countries, country_in_arabic, division_in_arabic
from tawthiq.mentions.places.cues import PLACING, Cues, preposition_of
from tawthiq.mentions.places.distance import Distance, distance_before
from tawthiq.mentions.places.evidence import Evidence
from tawthiq.mentions.places.names import Name
from tawthiq.mentions.places.where import Where, at_place, away_from, on_side
from tawthiq.record import Candidate, Level, Relation

KINDS_WITH_SITES = frozenset(
    (
        "airport", "base", "crossing", "hospital", "mosque", "road", "bridge", "square", "building", "field",
        "prison", "dam", "market",
    )
)  # fmt: skip
"""Kinds of site that stand in a town and may be named after it ("Basra prison")."""
CAPITAL_KM = 10.0
"""How far the point of a capital may lie from an act in it."""
SITE_KM = 5.0
"""How far a site may lie from the point of the town it is named after."""
COUNTRYSIDE = "country_of"
COUNTRYSIDE_SHARE = 0.5


class Phrase(msgspec.Struct):
    """The words of one told place: `first`:`last`, shadow `start`:`end`, and what they say beside the name."""

    first: int
    last: int
    start: int
    end: int
    proclitic: str
    bearing: Term | None = None
    side: Term | None = None
    distance: Distance | None = None


def phrase_around(cues: Cues, name: Name) -> Phrase:
    """The phrase a name stands in."""
    phrase = Phrase(name.first, name.last, name.start, name.end, name.proclitic)
    if name.head is not None:
        _begin(phrase, name.head)
    if not phrase.proclitic:
        placing = cues.ending(cues.before(phrase.first), *PLACING)
        if placing is not None:
            phrase.bearing = placing
            _begin(phrase, placing)
    if phrase.bearing is not None or (name.head is None and phrase.proclitic in ("", "ل")):
        phrase.distance = distance_before(cues, phrase.first)
        if phrase.distance is not None:
            phrase.first, phrase.start = phrase.distance.first, phrase.distance.start
            phrase.proclitic = phrase.distance.proclitic
    _end(cues, name, phrase)
    _quoted(cues, name, phrase)
    return phrase


def _quoted(cues: Cues, name: Name, phrase: Phrase) -> None:
    """Takes in the closing mark where the opening one stands between the head and its name."""
    if name.head is not None and cues.form(name.first - 1) == '"' == cues.form(phrase.last):
        phrase.end = cues.words[phrase.last].end
        phrase.last += 1


def _begin(phrase: Phrase, term: Term) -> None:
    phrase.first, phrase.start, phrase.proclitic = term.first, term.start, term.proclitic


def _end(cues: Cues, name: Name, phrase: Phrase) -> None:
    """Adjectives after the name that belong to it: its country's, and the side of a countryside or province."""
    if name.nisba is not None and name.place is not None and name.nisba.entry["country"] in name.place.countries:
        phrase.last, phrase.end = name.nisba.last, name.nisba.end
    side = cues.at(phrase.last, "side")
    if side is not None and name.place is not None and name.place.level in ("province", "town", "district"):
        countryside = name.head is not None and name.head.entry["kind"] == COUNTRYSIDE
        if countryside or name.place.level == "province":
            phrase.side = side
            phrase.last, phrase.end = side.last, side.end


def mention_of(cues: Cues, name: Name, found: Evidence) -> PlaceMention:
    """The mention of a name whose place is chosen."""
    assert name.place is not None
    place = _meant(name, name.place)
    phrase = phrase_around(cues, name)
    where, rule, bearing = _where(name, place, phrase, found)
    level, label, arabic = where.level, place.name, place.arabic
    if name.head is not None and _site_of_town(name.head, place):
        level, label, rule = "site", f"{place.name} {name.head.entry['gloss']}", "a site named after its town"
        arabic = f"{name.head.entry.term.partition('|')[0]} {place.arabic}"
        where.km = max(where.km, SITE_KM)
    if name.told_of and bearing and level == "town":
        level = "district"
    relation = _relation(cues, place, phrase, bearing, where)
    resolved = not name.rivals
    return PlaceMention(
        phrase.first,
        phrase.last,
        phrase.start,
        phrase.end,
        rule if resolved else "two places of one name",
        label,
        cues.text.span(phrase.start, phrase.end),
        level,
        country=place.country if resolved else _common_country(name.rivals),
        admin1=place.admin1 or None if resolved else None,
        latitude=where.latitude if resolved else None,
        longitude=where.longitude if resolved else None,
        gazetteer=place.key if resolved else None,
        uncertainty_km=where.km if resolved and where.latitude is not None else None,
        relation=relation,
        geometry=where.geometry if resolved else None,
        preposition=_preposition(cues, phrase),
        head=cues.text.printed(name.head.start, name.head.end) if name.head is not None else "",
        resolved=resolved,
        reason=name.reason if resolved else "no word of the report tells them apart",
        candidates=tuple(_candidate(p) for p in name.rivals),
        arabic=arabic,
    )


def _meant(name: Name, place: Place) -> Place:
    """The capital where a country is told after "the capital of"."""
    known = countries().get(place.country or "") if place.level == "country" else None
    if name.head is None or name.head.entry["gloss"] != "capital" or known is None or known.capital_point is None:
        return place
    return Place(
        known.capital,
        place.key,
        place.table,
        "town",
        "town",
        place.countries,
        "",
        *known.capital_point,
        CAPITAL_KM,
        arabic=known.capital_arabic,
    )


def _where(name: Name, place: Place, phrase: Phrase, found: Evidence) -> tuple[Where, str, str | None]:
    bearing = phrase.bearing.entry["value"] if phrase.bearing is not None else ""
    if phrase.distance is not None:
        return away_from(place, bearing or None, phrase.distance.km, found), "so far from a place", bearing or None
    if name.head is not None and name.head.entry["kind"] == COUNTRYSIDE:
        return _countryside(place, phrase, found)
    if bearing:
        return on_side(place, bearing, found), "on a side of a place", bearing
    if phrase.side is not None and place.level == "province":
        bearing = phrase.side.entry["value"]
        return on_side(place, bearing, found), "a side of a province", bearing
    where = at_place(place, found)
    if phrase.bearing is not None and phrase.bearing.entry["role"] == "near":
        where.km = round(where.km + 5, 1)
        return where, "near a place", None
    if phrase.bearing is not None and place.level == "country" and phrase.bearing.entry["gloss"] != "inside":
        where.level = "province"
        return where, "the middle of a country", None
    return where, _rule_of(place, name), None


def _countryside(place: Place, phrase: Phrase, found: Evidence) -> tuple[Where, str, str | None]:
    """ريف: the land around a town, as wide as its province; an adjective gives its side."""
    bearing = phrase.side.entry["value"] if phrase.side is not None else ""
    if not bearing and phrase.bearing is not None:
        bearing = phrase.bearing.entry["value"]
    wide = max(place.km, 20.0) if place.level == "province" else 20.0
    if bearing:
        shift = min(wide * COUNTRYSIDE_SHARE, 30.0)
        where = away_from(place, bearing, shift, found)
        return Where(where.latitude, where.longitude, round(shift, 1), "district"), "a side of a countryside", bearing
    return Where(place.latitude, place.longitude, min(wide, 40.0), "district"), "the countryside of a town", None


def _site_of_town(head: Term, place: Place) -> bool:
    return head.entry["kind"] in KINDS_WITH_SITES and place.kind not in KINDS_WITH_SITES and place.level != "site"


def _rule_of(place: Place, name: Name) -> str:
    if place.table == "countries":
        return "a country's name"
    if place.table == "governorates":
        return "a first-level division's name"
    if place.table == "lines":
        return "on a river or road"
    return "a name after a word for its kind" if name.head is not None else "a name of the gazetteer"


def _relation(cues: Cues, place: Place, phrase: Phrase, bearing: str | None, where: Where) -> Relation | None:
    if phrase.distance is None and bearing is None:
        return None
    term = phrase.bearing or phrase.side
    first, last = phrase.start, phrase.end
    if phrase.distance is None and term is not None and phrase.side is not None and term is phrase.side:
        first = term.start
    return Relation(
        place.name,
        cues.text.span(first, last),
        phrase.distance.km if phrase.distance is not None else None,
        bearing,
        where.geometry,
        arabic=place.arabic,
    )


def _preposition(cues: Cues, phrase: Phrase) -> str:
    own = preposition_of(cues, phrase.first, phrase.proclitic)
    if own or phrase.bearing is None:
        return own
    return cues.text.shadow[phrase.bearing.start : phrase.bearing.end].split(" ")[0]


def _candidate(place: Place) -> Candidate:
    country = place.country
    arabic = (place.arabic, division_in_arabic(country, place.admin1), country_in_arabic(country))
    return Candidate(
        ", ".join(filter(None, (place.name, place.admin1, country))),
        "، ".join(filter(None, dict.fromkeys(arabic))),
        place.key,
    )


def _common_country(places: tuple[Place, ...]) -> str | None:
    known = {p.country for p in places}
    return known.pop() if len(known) == 1 else None


def level_of(head: Term) -> Level:
    """The level of what a head names."""
    level: Level = head.entry["level"]  # type: ignore[assignment]
    return level
