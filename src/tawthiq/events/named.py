"""Who is killed by name is killed once: two tellings of the killing of one person tell of one act.

A name counts by its last two words: Captain X Y and the late X Y are one person.
"""

from tawthiq.events.casualties.names import is_given
from tawthiq.events.reading import Reading
from tawthiq.events.telling import Telling

KILLED = "killed"
KILLINGS = frozenset(("killing",))
"""Kinds of act whose target was killed."""


def killed_by_name(reading: Reading, telling: Telling) -> set[str]:
    """Last two words of the names of those a telling says were killed."""
    spans = [toll.name for toll in telling.tolls if toll.outcome == KILLED and toll.name is not None]
    if telling.families & KILLINGS:
        spans += [(p.first, p.last) for p in telling.parties if p.role == "target"]
    out: set[str] = set()
    for first, last in spans:
        given = next((word for word in range(first, last) if is_given(reading, word)), last)
        if last - given > 1:
            out.add(" ".join(reading.form(word) for word in range(last - 2, last)))
    return out
