"""Nouns for offices are people where a toll or a number frames them; as object of an attack they are people too.

اغتال مسلحون رئيس الحزب, خطفوا مدير المستشفى, هجوم على محافظ المدينة: whose office it is stands right behind.
"""

from tawthiq.events.reading import Reading
from tawthiq.events.roles.between import ENDS
from tawthiq.events.roles.phrase import Phrase
from tawthiq.events.roles.prepositions import lead_of

PEOPLE = "mentions/people/lexicon"
TRIGGERS = "events/triggers/triggers"
OUTCOMES = "events/casualties/outcomes"
FRAMED = "frame"
SHORT = 3
"""Letters of words too short to say whose office it is."""


def office_at(reading: Reading, word: int) -> Phrase | None:
    """An office and whose it is: رئيس الحزب الإسلامي, مدير مستشفى بعقوبة."""
    term = reading.matches.at(PEOPLE, word)
    if term is None or term.entry["needs"] != FRAMED or term.entry["outcome"] or term.entry["category"] != "civilian":
        return None
    if term.feature != "sg" or term.enclitic or term.proclitic.removeprefix("و") or not _says_whose(reading, term.last):
        return None
    last = term.last + 1
    place, actor = reading.place_at.get(term.last), reading.actor_at.get(term.last)
    if place is not None and place.first == term.last:
        last = place.last
    elif actor is not None and actor.first == term.last:
        last = actor.last
    elif reading.form(term.last).startswith("ال") and reading.form(last).startswith("ال"):
        last += last not in reading.time_at
    return Phrase(word, last, term.start, reading.text.words[last - 1].end, "people", None)


def _says_whose(reading: Reading, word: int) -> bool:
    """True for a noun, no preposition, verb or time, and nothing that ends the clause."""
    form = reading.form(word)
    if len(form) <= SHORT or not form.isalpha() or form in ENDS or word in reading.time_at or lead_of("", form, ""):
        return False
    return not any(reading.matches.at(table, word) for table in (TRIGGERS, OUTCOMES))
