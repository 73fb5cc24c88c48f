"""A figure is written as the field writes it: ≥ 100 for "at least", > 100 for "more than", ~500 for "about"."""

from tawthiq.messages import Language, say
from tawthiq.record import Count, EventDate, Place, Relation

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
    if told.within:
        return say(language, "label.relation_within", of=told.of)
    bearing = say(language, f"bearing.{told.bearing}") if told.bearing else ""
    if told.distance_km is None:
        key = "label.relation_plain" if bearing else "label.relation_near"
        return say(language, key, bearing=bearing, of=told.of)
    words = say(language, "label.relation", distance=f"{told.distance_km:g}", bearing=bearing, of=told.of)
    return " ".join(words.split())


def where(place: Place, language: Language) -> str:
    """What the gazetteer knows of a place: "Deir ez-Zor, SY · province"."""
    names = [place.name, place.admin1 if place.admin1 != place.name else None, place.country]
    return f"{', '.join(name for name in names if name)} · {say(language, f'level.{place.level}')}"


def coordinates(place: Place) -> str:
    """Latitude and longitude in degrees, with the radius they are good for; "" where the text gives no point."""
    if place.latitude is None or place.longitude is None:
        return ""
    return f"{place.latitude:.3f}, {place.longitude:.3f}"
