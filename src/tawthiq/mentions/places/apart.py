"""A name told in a place its known namesake is far from is another of that name: it lies where it is told to lie.

"Jobar quarter in Homs" is not the Jobar of Damascus; an embassy stands in its host's capital, not in its own country.
"""

from tawthiq.mentions.model import PlaceMention
from tawthiq.mentions.places.atlas import Place
from tawthiq.mentions.places.compose import KINDS_WITH_SITES
from tawthiq.mentions.places.cues import Cues
from tawthiq.mentions.places.evidence import KNOWN_TOWN, Evidence
from tawthiq.mentions.places.geometry import km_between
from tawthiq.mentions.places.names import Name
from tawthiq.mentions.places.unknown import within
from tawthiq.mentions.places.where import at_place

FAR_KM = {"site": 40.0, "town": 40.0, "district": 80.0, "province": 200.0}
"""Kilometres from a place of each level beyond which nothing lies in it."""
PROVINCE_SPAN = 2.5
"""The same for a province, of the radius that holds its towns."""
PRECISE = frozenset(("site", "town"))
IN = "في"
BELONGING = frozenset(("التابعه", "التابع", "الواقعه", "الواقع"))
LEAST_KM = 5.0
EMBASSY = "embassy"


def put_where_told(cues: Cues, name: Name, mention: PlaceMention, found: Evidence) -> PlaceMention:
    """The mention of a name, moved to the place it is told in where its known namesake lies far from that."""
    foreign = _embassy(name)
    if not foreign and (mention.relation is not None or mention.level not in PRECISE):
        return mention
    holder = _holder(cues, name)
    if not foreign and (holder is None or not _is_far(name, holder)):
        return mention
    mention.resolved, mention.gazetteer, mention.geometry, mention.relation = False, None, None, None
    mention.candidates = ()
    mention.rule, mention.reason = "an unknown name after a word for its kind", "no table has this name"
    mention.name, mention.arabic = _printed(cues, name), None
    mention.country = mention.admin1 = mention.latitude = mention.longitude = mention.uncertainty_km = None
    place = holder.place if holder is not None and not holder.rivals else None
    if place is None:
        return mention
    mention.country, mention.admin1 = place.country, place.admin1 or None
    where = at_place(place, found)
    if where.latitude is not None and place.level != "country":
        mention.latitude, mention.longitude = where.latitude, where.longitude
        mention.uncertainty_km = max(where.km, LEAST_KM)
        mention.rule, mention.reason = "an unknown name, at the place told with it", "at the place told with it"
        mention.relation = within(place, cues.text.span(holder.start, holder.end)) if holder is not None else None
    return mention


def _printed(cues: Cues, name: Name) -> str:
    """A name as printed, with the word for its kind where that is part of it ("Geneva church")."""
    printed = cues.printed(name.start, name.end)
    if name.head is None or name.head.entry["kind"] not in KINDS_WITH_SITES:
        return printed
    return f"{cues.printed(name.head.start, name.head.end)} {printed}"


def _embassy(name: Name) -> bool:
    """Whether a name is a country's, after "embassy" or "consulate"."""
    place = name.place
    return (
        name.head is not None and name.head.entry["gloss"] == EMBASSY and place is not None and place.level == "country"
    )


def _holder(cues: Cues, name: Name) -> Name | None:
    """The larger place a name is told to lie in: in, of the district of."""
    if not name.told:
        return None
    other = name.told[0]
    opening = other.head or other
    gap = [cues.form(word) for word in range(cues.after(name.last), opening.first)]
    proclitic = opening.proclitic
    within = (not gap and proclitic.startswith("ب")) or gap == [IN]
    belongs = len(gap) == 1 and gap[0] in BELONGING and proclitic.startswith(("ل", "ب"))
    return other if within or belongs else None


def _is_far(name: Name, holder: Name) -> bool:
    """Whether all a name may mean lies outside the place it is told in; a large town is never a namesake."""
    places = name.rivals or ((name.place,) if name.place is not None else ())
    return bool(places) and all(_is_elsewhere(place, holder) for place in places)


def _is_elsewhere(place: Place, holder: Name) -> bool:
    if place.population >= KNOWN_TOWN or holder.place is None or holder.rivals:
        return False
    if holder.place.level == "country" and place.countries:
        return place.level in PRECISE and holder.place.country not in place.countries
    if holder.place.level not in FAR_KM:
        return False
    at_home = [other for other in holder.places if other.country == place.country]
    if not at_home or holder.place in at_home:
        return _lies_outside(place, holder.place)
    return all(_lies_outside(place, other) for other in at_home)


def _lies_outside(place: Place, other: Place) -> bool:
    if place.latitude is None or place.longitude is None or other.latitude is None or other.longitude is None:
        return False
    if place.admin1 and (place.country, place.admin1) == (other.country, other.admin1):
        return False
    limit = FAR_KM.get(other.level, 0.0)
    if other.level == "province":
        limit = max(limit, other.km * PROVINCE_SPAN)
    return km_between((place.latitude, place.longitude), (other.latitude, other.longitude)) > limit
