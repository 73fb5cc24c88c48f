"""Reporters at the edge of a war tell places by road: "8 kilometres east of the Euphrates", "(50 km north of Baghdad)".

[at a distance of] [about] number unit [bearing] [from] place → `Distance`, read leftwards from the place
"""

import msgspec

from tawthiq.mentions.places.cues import Cues
from tawthiq.text import Kind

FARTHEST_KM = 1500.0
"""A longer way is no telling of a place."""
FROM = frozenset(("من", "عن", "الي"))
TENS = 20
"""From here on a number word may follow a smaller one with و: خمسة وعشرين."""


class Distance(msgspec.Struct):
    """A told distance: its first word, shadow offset and proclitic, and the kilometres."""

    first: int
    start: int
    proclitic: str
    km: float


def distance_before(cues: Cues, word: int) -> Distance | None:
    """The distance that ends right before a place or a bearing; "from" may stand between."""
    at = word
    if cues.form(at - 1) in FROM:
        at -= 1
    unit = cues.ending(at, "unit")
    if unit is None:
        return None
    each = float(unit.entry["value"])
    found = _number_before(cues, unit.first)
    if found is None:
        if each < 1.5 or unit.proclitic:
            return None
        value, first, start = 1.0, unit.first, unit.start
    else:
        value, first, start = found
    km = value * each
    if not 0 < km <= FARTHEST_KM:
        return None
    return _opened(cues, first, start, km)


def _number_before(cues: Cues, word: int) -> tuple[float, int, int] | None:
    """The number that ends before a word: its value, first word and shadow start."""
    if word > 0 and cues.words[word - 1].kind == Kind.NUMBER:
        digits = cues.words[word - 1]
        return float(digits.form.replace(",", "")), word - 1, digits.start
    term = cues.ending(word, "number")
    if term is None:
        return None
    value, first, start = float(term.entry["value"]), term.first, term.start
    if value >= TENS and term.proclitic == "و":
        units = cues.ending(first, "number")
        if units is not None and float(units.entry["value"]) < value:
            value, first, start = value + float(units.entry["value"]), units.first, units.start
    return value, first, start


def _opened(cues: Cues, first: int, start: int, km: float) -> Distance:
    """Takes in "about" and "at a distance of" before the number."""
    proclitic = ""
    for _ in range(3):
        about = cues.ending(first, "about")
        if about is None:
            break
        first, start, proclitic = about.first, about.start, about.proclitic
    return Distance(first, start, proclitic, km)
