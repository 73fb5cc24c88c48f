"""Once a city is named, the report calls it "the city"; "the country" and "the capital" need no naming at all.

definite head alone, placed by a preposition → the last place of its level · البلاد, العاصمة → the country spoken of
adjective after "the lands of", "the north" → that country, or its side
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from operator import attrgetter

from tawthiq.lexicon import Term
from tawthiq.mentions.model import PlaceMention
from tawthiq.mentions.places.atlas import countries
from tawthiq.mentions.places.compose import CAPITAL_KM
from tawthiq.mentions.places.cues import ARTICLE, LEXICON, PLACING, Cues, definite, preposition_of
from tawthiq.mentions.places.evidence import Evidence
from tawthiq.mentions.places.where import Where, on_side
from tawthiq.record import Level, Relation

FARTHEST = 400
"""Words back to the place that "the city" means."""
GAZA = "Gaza Strip"
SMALL = frozenset(("قرية", "بلدة", "مخيم", "حي", "مستوطنة"))
VILLAGES = frozenset(("قرية", "بلدة"))
VILLAGE_KM = 6.0
"""Radius of a town, which grows with its people, above which it is no "village" (some 160,000 people)."""
CITY_HEAD = "مدينة"
"""Heads that mean a place told with the same head, or with none."""
NAMED = frozenset(('"', "مقره", "ومقره", "مقرها", "ومقرها"))
"""A newspaper's name in quotation marks, and a seat, are no city that a report is about."""
SAME = frozenset(("نفسها", "ذاتها", "عينها", "نفسه", "ذاته", "عينه"))
WIDE = frozenset(("province", "country"))


def again(cues: Cues, mentions: list[PlaceMention], taken: set[int], home: str | None) -> list[PlaceMention]:
    """Definite heads that mean a place told before; `home` is the country the report is about."""
    out: list[PlaceMention] = []
    for first in sorted(cues.heads_at):
        head = cues.heads_at[first]
        if head.entry["again"] != "yes" or not definite(head) or first in taken or head.feature not in ("sg", ""):
            continue
        begin, preposition = _opening(cues, head)
        if not preposition or head.last in taken or head.last in cues.nisba_at or _goes_on(cues, head.last):
            continue
        before = _same(cues, head, mentions, first) or _meant(cues, head, mentions, home)
        if before is not None:
            out.append(_copy(cues, begin, head, preposition, before))
    return out


def _opening(cues: Cues, head: Term) -> tuple[Term, str]:
    """The first term of the phrase, and its preposition."""
    placing = cues.ending(head.first, *PLACING) if head.proclitic == ARTICLE else None
    begin = placing or head
    if placing is None and head.proclitic == ARTICLE:
        owner = cues.heads_ending.get(head.first)
        if owner is not None and not definite(owner):
            begin = owner
    own = preposition_of(cues, begin.first, begin.proclitic)
    return begin, own or (cues.form(placing.first) if placing is not None else "")


def _goes_on(cues: Cues, word: int) -> bool:
    """Whether an adjective follows that makes it another thing: "the military zone"."""
    return cues.form(word).startswith(ARTICLE) and (cues.side(word, "stop") or cues.side(word, "tail"))


def _meant(cues: Cues, head: Term, mentions: list[PlaceMention], home: str | None) -> PlaceMention | None:
    """The last place of the head's level before it, one of its sentence first; "the Strip" is Gaza only."""
    level, gloss, word = head.entry["level"], head.entry["gloss"], head.first
    if head.entry["kind"] == "province" and gloss == "strip":
        found = [m for m in mentions if m.name == GAZA and m.first < word]
        return found[-1] if found and home == "PS" else None
    own = _bare(head)
    fallback: PlaceMention | None = None
    for mention in reversed(_near(mentions, word)):
        if mention.adjective or mention.level != level or (mention.latitude is None and mention.resolved):
            continue
        if mention.head == own:
            nearer = fallback is not None and cues.same_sentence(fallback.first, word)
            return fallback if nearer and not cues.same_sentence(mention.first, word) else mention
        if own in VILLAGES and mention.uncertainty_km is not None and mention.uncertainty_km > VILLAGE_KM:
            continue
        if (
            fallback is None
            and level != "site"
            and cues.form(mention.first - 1) not in NAMED
            and (not mention.head or own not in SMALL | {CITY_HEAD})
        ):
            fallback = mention
    return fallback


def _same(cues: Cues, head: Term, mentions: list[PlaceMention], word: int) -> PlaceMention | None:
    """The last town, site or district before "the same area"."""
    if head.entry["kind"] != "any" or cues.form(head.last) not in SAME:
        return None
    near = reversed(_near(mentions, word))
    return next((m for m in near if not m.adjective and m.level not in WIDE and m.latitude is not None), None)


def _near(mentions: list[PlaceMention], word: int) -> list[PlaceMention]:
    """Those of the places, which are in order, that are told before a word and not too far from it."""
    first = attrgetter("first")
    return mentions[bisect_left(mentions, word - FARTHEST, key=first) : bisect_left(mentions, word, key=first)]


def _bare(head: Term) -> str:
    return head.entry.term.split("|")[0]


def _copy(cues: Cues, begin: Term, head: Term, preposition: str, of: PlaceMention) -> PlaceMention:
    start = begin.start - len(ARTICLE) if begin.proclitic.endswith(ARTICLE) else begin.start
    return PlaceMention(
        begin.first,
        head.last,
        start,
        head.end,
        "the place told before",
        of.name,
        cues.text.span(start, head.end),
        of.level,
        country=of.country,
        admin1=of.admin1,
        latitude=of.latitude,
        longitude=of.longitude,
        gazetteer=of.gazetteer,
        uncertainty_km=of.uncertainty_km,
        geometry=of.geometry,
        preposition=preposition,
        head=cues.printed(head.start, head.end),
        resolved=of.resolved,
        reason=f"the place told before: {of.text.text}",
        candidates=of.candidates,
        arabic=of.arabic,
    )


def home_country(mentions: Iterable[PlaceMention], found: Evidence) -> str | None:
    """The country a report is about: the one most of its places lie in, else the one it speaks of most."""
    told = Counter(m.country for m in mentions if m.country)
    if told:
        return told.most_common(1)[0][0]
    return found.countries.most_common(1)[0][0] if found.countries else None


def of_country(cues: Cues, found: Evidence, taken: set[int], home: str | None) -> list[PlaceMention]:
    """Places told by a country alone: "the country", "the capital", "the Syrian lands", "the Syrian north"."""
    out: list[PlaceMention] = []
    for term in cues.matches.longest(LEXICON):
        if term.first in taken:
            continue
        role = term.entry["role"]
        if role == "again" and term.entry["value"] == "capital" and term.last in cues.nisba_at:
            nisba = cues.nisba_at[term.last]
            mention = _home(cues, term, nisba.entry["country"], found, nisba)
        elif role == "again" and home in countries() and term.last not in cues.nisba_at and term.last not in taken:
            mention = _home(cues, term, home or "", found)
        elif role in ("land", "region") and term.last in cues.nisba_at:
            mention = _by_adjective(cues, term, cues.nisba_at[term.last], found)
        else:
            continue
        if mention is not None:
            out.append(mention)
    return out


def _home(cues: Cues, term: Term, home: str, found: Evidence, nisba: Term | None = None) -> PlaceMention | None:
    placing = cues.ending(term.first, *PLACING) if not term.proclitic else None
    begin = placing or term
    preposition = preposition_of(cues, begin.first, begin.proclitic)
    if not preposition and placing is None and nisba is None:
        return None
    known = countries().get(home)
    if known is None:
        return None
    value = term.entry["value"]
    level: Level = "country"
    if value == "capital" and known.capital_point is not None:
        where = Where(*known.capital_point, CAPITAL_KM, "town")
        name, level = known.capital, "town"
    elif value == "country":
        side = placing.entry["value"] if placing is not None and placing.entry["role"] == "bearing" else ""
        place = known.place
        where = on_side(place, side, found) if side else Where(place.latitude, place.longitude, place.km, "country")
        name, level = place.name, where.level
    else:
        return None
    end = nisba or term
    return _of(cues, begin, end.last, end.end, name, home, where, level, preposition, "the country spoken of")


def _by_adjective(cues: Cues, term: Term, nisba: Term, found: Evidence) -> PlaceMention | None:
    known = countries().get(nisba.entry["country"])
    if known is None:
        return None
    place, side = known.place, term.entry["value"]
    where = on_side(place, side, found) if side else Where(place.latitude, place.longitude, place.km, "country")
    preposition = preposition_of(cues, term.first, term.proclitic)
    rule = "a side of a country, by its adjective" if side else "the lands of a country, by its adjective"
    code = nisba.entry["country"]
    return _of(cues, term, nisba.last, nisba.end, place.name, code, where, where.level, preposition, rule)


def _of(
    cues: Cues, begin: Term, last: int, end: int, name: str, code: str, where: Where, level: Level, prep: str, rule: str
) -> PlaceMention:
    bearing = begin.entry["value"] if begin.entry["role"] in ("bearing", "region") else ""
    known = countries()[code]
    arabic = known.capital_arabic if name == known.capital else known.place.arabic
    return PlaceMention(
        begin.first,
        last,
        begin.start,
        end,
        rule,
        name,
        cues.text.span(begin.start, end),
        level,
        country=code,
        latitude=where.latitude,
        longitude=where.longitude,
        gazetteer=f"iso:{code}",
        uncertainty_km=where.km,
        relation=Relation(name, cues.text.span(begin.start, end), None, bearing, arabic=arabic) if bearing else None,
        preposition=prep,
        arabic=arabic,
    )
