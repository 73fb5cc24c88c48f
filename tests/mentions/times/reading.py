"""Every time of a sentence, with the days it comes to."""

from datetime import date

from tawthiq.lexicon import load_matcher
from tawthiq.mentions import TimeMention, times
from tawthiq.text import Text
from tawthiq.text import read as read_text


def _flat(text: Text, mention: TimeMention) -> dict[str, str]:
    return {
        "time.text": text.span(mention.start, mention.end).text,
        "time.kind": mention.kind,
        "time.days": f"{mention.begin}/{mention.finish}" if mention.begin else "null",
        "time.precision": mention.precision,
        "time.part": mention.part_of_day or "null",
        "time.weekday": "null" if mention.weekday is None else str(mention.weekday),
        "time.candidates": " ".join(mention.candidates),
        "time.preposition": mention.preposition,
        "time.rule": mention.rule,
    }


def read(report: str, title_length: int, published: date | None) -> list[dict[str, str]]:
    """Times in the order of their words."""
    text = read_text(report, title_length)
    found = times.find(text, load_matcher().match(text), published)
    return [_flat(text, mention) for mention in found]
