"""A figure is written as the field writes it: ≥ 100 for "at least", > 100 for "more than", ~500 for "about".

Names that are not the report's own words (of places, of sides) are written in the reader's language.
"""

from tawthiq.messages import Language, say
from tawthiq.messages.reasons import reason_in
from tawthiq.record import Count, EventDate, Participant, Place, Relation, Unresolved

SIGNS = {"exact": "", "at_least": "≥ ", "more_than": "> ", "about": "~ ", "up_to": "≤ ", "less_than": "< ", "range": ""}


def figure(count: Count) -> str:
    """The number with the sign of its bound; the report's own words where it gives no number.

    >>> figure(Count(value=100, low=101, high=None, bound="more_than", text="أكثر من 100"))
    '> 100'
    >>> figure(Count(value=3, low=3, high=5, bound="range", text="بين 3 و5"))
    '3–5'
    """
    if count.value is None:
        return count.text
    if count.bound == "range" and count.high is not None:
        return f"{count.value:,}–{count.high:,}"
    return f"{SIGNS.get(count.bound, '')}{count.value:,}"


def days(date: EventDate) -> str:
    """The day, or first and last day, in ISO form; every candidate where the text leaves several open.

    A month or a year is written as its honest prefix.
    """
    if date.start is None:
        return " | ".join(date.candidates)
    if date.precision == "year":
        return date.start[:4]
    if date.precision == "month":
        return date.start[:7]
    return date.start if date.end in (None, date.start) else f"{date.start} – {date.end}"


def relation(told: Relation, language: Language) -> str:
    """A place told by another, in words: "8 km east of Euphrates"; which one's point it is, where it has none."""
    of = (told.arabic or told.of) if language == "ar" else told.of
    if told.within:
        return say(language, "label.relation_within", of=of)
    bearing = say(language, f"bearing.{told.bearing}") if told.bearing else ""
    if told.distance_km is None:
        key = "label.relation_plain" if bearing else "label.relation_near"
        return say(language, key, bearing=bearing, of=of)
    words = say(language, "label.relation", distance=f"{told.distance_km:g}", bearing=bearing, of=of)
    return " ".join(words.split())


def where(place: Place, language: Language) -> str:
    """What the gazetteer knows of a place: "Deir ez-Zor, SY · province"."""
    return f"{place_names(place, language)} · {say(language, f'level.{place.level}')}"


def place_names(place: Place, language: Language) -> str:
    """A place with its division and country: "Khasham, Deir ez-Zor, SY", «خشام، دير الزور، سوريا»."""
    names: tuple[str | None, ...] = (place.name, place.admin1, place.country)
    if language == "ar":
        arabic = (place.arabic, place.admin1_arabic, place.country_arabic)
        names = tuple(own or name for own, name in zip(arabic, names, strict=True))
    return ("، " if language == "ar" else ", ").join(dict.fromkeys(name for name in names if name))


def side_label(side: Participant, language: Language) -> str | None:
    """The neutral label of a side; none where nobody is known, or where it says what the report says."""
    label = (side.arabic or side.label) if language == "ar" else side.label
    return None if label == side.name else label


def left_open(left: Unresolved, language: Language) -> str:
    """Why something is left open, with the places it may be."""
    if language == "en" or not left.candidates:
        return reason_in(language, left.why)
    reason = left.why.removesuffix("; ".join(place.name for place in left.candidates)).rstrip(": ")
    return f"{reason_in(language, reason)}: {'؛ '.join(place.arabic for place in left.candidates)}"


def coordinates(place: Place) -> str:
    """Latitude and longitude in degrees, with the radius they are good for; "" where the text gives no point."""
    if place.latitude is None or place.longitude is None:
        return ""
    return f"{place.latitude:.3f}, {place.longitude:.3f}"
