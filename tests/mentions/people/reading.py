"""Every person mention of a sentence, flat."""

from datetime import date

from tawthiq.lexicon import load_matcher
from tawthiq.mentions import people
from tawthiq.text import read as read_text

MATCHER = load_matcher()


def read(report: str, title_length: int, published: date | None) -> list[dict[str, str]]:
    """People in the order of their words."""
    del published
    text = read_text(report, title_length)
    return [
        {
            "person.text": text.span(person.start, person.end).text,
            "person.number": person.number,
            "person.category": person.category,
            "person.outcome": person.outcome or "null",
            "person.lemma": person.lemma,
            "person.collective": str(person.collective).lower(),
            "person.rule": person.rule,
        }
        for person in people.find(text, MATCHER.match(text))
    ]
