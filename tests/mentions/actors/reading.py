"""Every side of a sentence, as flat strings."""

from datetime import date

from tawthiq.lexicon import load_matcher
from tawthiq.mentions import actors
from tawthiq.mentions.actors.labels import side_in_arabic
from tawthiq.text import read as read_text


def read(report: str, title_length: int, published: date | None) -> list[dict[str, str]]:  # noqa: ARG001
    """Sides in the order of their words."""
    text = read_text(report, title_length)
    return [
        {
            "actor.text": text.span(actor.start, actor.end).text,
            "actor.entity": actor.entity or "null",
            "actor.label": actor.label or "null",
            "actor.arabic": side_in_arabic(actor.entity) or "null",
            "actor.kind": actor.kind,
            "actor.country": actor.country or "null",
            "actor.combatants": str(actor.combatants).lower(),
            "actor.rule": actor.rule,
        }
        for actor in actors.find(text, load_matcher().match(text))
    ]
