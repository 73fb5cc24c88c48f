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


def said_of_the_dead(reading: Reading, telling: Telling) -> set[str]:
    """Pairs of words right behind a killing or one who was killed: a name known from another telling is found there."""
    ends = [toll.last for toll in telling.tolls if toll.outcome == KILLED and toll.value == 1]
    ends += [act.last for act in telling.acts if act.family in KILLINGS and act.status == "occurred"]
    words = {word for end in ends for word in range(end - 1, min(end + NAME_REACH, telling.last - 1))}
    return {f"{reading.form(word)} {reading.form(word + 1)}" for word in words}


NAME_REACH = 4
"""Words from a killing to the last two of a name: the journalist, a given name."""
