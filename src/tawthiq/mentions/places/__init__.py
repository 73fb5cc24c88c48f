"""Arabic news tells a place by a name among prepositions, words for its kind, bearings, and larger places around it.

في (in), ب (at), قرب (near), شمال (north of) set a place; مدينة، قرية، حي، مخيم، ريف (city, village, quarter, camp,
countryside of) say its kind and let an unknown name be kept. Many names are words (الباب "the door", القائم "standing",
العلم "the flag") and count only after such a word. Clitics are glued on (بالموصل, للرقة); an adjective of a country
(السورية) tells whose, and with "border", "lands", "north" becomes a place itself. One name is many places: the division
or country told with it, those the report speaks of, near places and size decide, with the reason; where nothing does,
the name stays unresolved. "8 km east of the Euphrates" is a strip along the river, "northern Aleppo countryside" a
side of it: a region with its level and an honest radius. "The city" is the last one named.

names → evidence → one place each → phrases; then borders, roads, unknown names, places told before
"""

from tawthiq.lexicon import Matches
from tawthiq.mentions.model import PlaceMention
from tawthiq.mentions.places.atlas import countries
from tawthiq.mentions.places.gather import places_of
from tawthiq.record import Unresolved
from tawthiq.text import Text

__all__ = ["find", "is_capital"]


def find(
    text: Text, matches: Matches, outlet_country: str | None = None
) -> tuple[list[PlaceMention], list[Unresolved]]:
    """Every place told in a report, in order, none overlapping; and those that could not be settled, with why.

    `outlet_country` (ISO alpha-2) counts as one more word of that country where a name is that of several places.
    """
    return places_of(text, matches, outlet_country)


def is_capital(place: PlaceMention) -> bool:
    """Whether a place is the capital of its country, whose name may stand for those who rule there."""
    known = countries().get(place.country or "")
    return known is not None and place.level in ("town", "province") and known.capital == place.name
