"""Every count of a sentence, flat."""

from datetime import date

from tawthiq.lexicon import load_matcher
from tawthiq.mentions import CountMention, counts, people
from tawthiq.text import Text
from tawthiq.text import read as read_text

MATCHER = load_matcher()


def _flat(text: Text, count: CountMention) -> dict[str, str]:
    noun = count.noun
    return {
        "count.text": text.span(count.start, count.end).text,
        "count.value": _told(count.value),
        "count.high": _told(count.high),
        "count.bound": count.bound,
        "count.kind": count.kind,
        "count.noun": text.span(noun.start, noun.end).text if noun else "null",
        "count.category": noun.category if noun else "null",
        "count.others": str(count.others).lower(),
        "count.people": "null" if count.people is None else str(count.people).lower(),
        "count.unit": count.unit or "null",
        "count.rule": count.rule,
    }


def _told(value: int | None) -> str:
    return "null" if value is None else str(value)


def read(report: str, title_length: int, published: date | None) -> list[dict[str, str]]:
    """Counts in the order of their words."""
    del published
    text = read_text(report, title_length)
    matches = MATCHER.match(text)
    return [_flat(text, count) for count in counts.find(text, matches, people.find(text, matches))]
