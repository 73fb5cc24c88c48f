"""Every place of a sentence that may be a setting, as flat strings; nationalities are left out."""

from datetime import date

from tawthiq.lexicon import load_matcher
from tawthiq.mentions import PlaceMention, places
from tawthiq.text import read as read_text


def _text(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return "null" if value is None else str(value)


def _flat(mention: PlaceMention) -> dict[str, str]:
    relation = mention.relation
    known = mention.latitude is not None and mention.longitude is not None
    return {
        "place.text": mention.text.text,
        "place.name": mention.name,
        "place.arabic": _text(mention.arabic),
        "place.country": _text(mention.country),
        "place.admin1": _text(mention.admin1),
        "place.level": mention.level,
        "place.point": f"{mention.latitude:.1f} {mention.longitude:.1f}" if known else "null",
        "place.km": _text(mention.uncertainty_km),
        "place.preposition": mention.preposition or "none",
        "place.head": mention.head or "none",
        "place.rule": mention.rule,
        "place.reason": _text(mention.reason),
        "place.resolved": _text(mention.resolved),
        "place.candidates": "; ".join(place.name for place in mention.candidates) or "none",
        "place.geometry": mention.geometry.type if mention.geometry else "null",
        "relation.of": relation.of if relation else "null",
        "relation.arabic": _text(relation.arabic) if relation else "null",
        "relation.km": _text(relation.distance_km) if relation else "null",
        "relation.bearing": _text(relation.bearing) if relation else "null",
    }


def read(report: str, title_length: int, published: date | None) -> list[dict[str, str]]:
    """Places in the order of their words."""
    del published
    text = read_text(report, title_length)
    mentions, _ = places.find(text, load_matcher().match(text))
    return [_flat(mention) for mention in mentions if not mention.adjective]
