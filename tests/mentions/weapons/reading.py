"""Every weapon of a sentence, with its class."""

from datetime import date

from tawthiq.lexicon import load_matcher
from tawthiq.mentions import weapons
from tawthiq.text import read as read_text


def read(report: str, title_length: int, published: date | None) -> list[dict[str, str]]:  # noqa: ARG001
    """Weapons in the order of their words."""
    text = read_text(report, title_length)
    found = weapons.find(text, load_matcher().match(text))
    return [
        {
            "weapon.text": text.span(mention.start, mention.end).text,
            "weapon.class": mention.weapon_class,
            "weapon.label": mention.label,
        }
        for mention in found
    ]
