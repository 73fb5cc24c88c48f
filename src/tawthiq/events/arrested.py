"""Who is arrested is one man caught for what he did, or people suspected of an act told elsewhere."""

from tawthiq.events.reading import TRIGGERS, Reading
from tawthiq.events.telling import Telling

OUTCOMES = "events/casualties/outcomes"
CHARGES = frozenset(("بتهمه", "بتهم", "لاتهامه"))


def is_of_suspects(reading: Reading, telling: Telling) -> bool:
    """True for an arrest of people who are suspected of an act: beside the act, unless that was a search or a fight."""
    return bool(reading.cues_in(telling.first, telling.last, "charge"))


def is_of_one_man(reading: Reading, telling: Telling) -> bool:
    """True where one man is arrested, at no place told and charged with nothing that is no act: بتهمة التجسس."""
    if telling.place is not None or [t.value for t in telling.tolls if t.outcome == "arrested"] != [1]:
        return False
    charges = reading.words_of(CHARGES, telling.first, telling.last)
    tables = [reading.matches.by_word(table) for table in (TRIGGERS, OUTCOMES)] if charges else []
    return not charges or any(word + 1 in table for word in charges for table in tables)
