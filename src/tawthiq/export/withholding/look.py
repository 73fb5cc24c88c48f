"""Whether a word is part of a person's name shows in what else it could be: a place, a side, a number, a small word."""

from tawthiq.claims.model import Claims
from tawthiq.events.reading import Reading
from tawthiq.lexicon import load_matcher
from tawthiq.mentions import Mentions, actors, counts, people, places, times
from tawthiq.text import read


def look(source: str) -> Reading:
    """A text with what stands in it, without asking who says what."""
    text = read(source)
    matches = load_matcher().match(text)
    found = Mentions()
    found.people = people.find(text, matches)
    found.counts = counts.find(text, matches, found.people)
    found.times = times.find(text, matches, None)
    found.places, _ = places.find(text, matches, None)
    found.actors = actors.find(text, matches, found.places)
    return Reading(text, matches, found, Claims(), None)
