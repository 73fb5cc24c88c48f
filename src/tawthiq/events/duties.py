"""Soldiers may be with a side without being one: on a mission of advice and support, as trainers.

side that is only there → opening words ("on a mission of") → the duty, and those joined to it → their words
"""

from tawthiq.events.reading import Reading
from tawthiq.events.telling import Party
from tawthiq.record import Span

DUTIES = "events/roles/duties"
REACH = 16
"""Words from a side to the words that open its duty."""


def duty_of(reading: Reading, party: Party) -> Span | None:
    """What a side that is only there is said to be there for; None where nothing in its sentence says it."""
    if party.role != "present":
        return None
    last = min(party.last + REACH, reading.text.sentence_of(party.first).last)
    for word in range(party.last, last):
        opening = reading.matches.at(DUTIES, word)
        if opening is None or opening.entry["effect"] != "opens":
            continue
        end = _duties_end(reading, opening.last)
        if end > opening.last:
            return reading.text.span_of(word, end)
    return None


def _duties_end(reading: Reading, first: int) -> int:
    """The word after a duty and those joined to it; `first` itself where none stands."""
    at = first
    while (term := reading.matches.at(DUTIES, at)) is not None and term.entry["effect"] == "duty":
        if at > first and not term.proclitic.startswith("و") and term.entry.form != "adjective":
            break
        at = term.last
    return at
