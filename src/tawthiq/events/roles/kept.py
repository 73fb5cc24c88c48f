"""What was once read of a report's phrases is asked for again by every rule; it is read once and kept.

The store belongs to the report's reading and goes with it: terms of a table by where they stand, phrases by their first
word, arguments by theirs.
"""

from bisect import bisect_left
from typing import TYPE_CHECKING

from tawthiq.events.reading import Reading
from tawthiq.lexicon import Term

if TYPE_CHECKING:
    from tawthiq.events.roles.arguments import Argument
    from tawthiq.events.roles.phrases import Phrase


class Kept:
    """Phrases, arguments and terms of one report."""

    __slots__ = ("arguments", "phrases", "terms")

    def __init__(self) -> None:
        self.phrases: dict[int, Phrase | None] = {}
        self.arguments: dict[int, list[Argument]] = {}
        self.terms: dict[str, tuple[list[int], list[Term]]] = {}


def kept(reading: Reading) -> Kept:
    """The store of a report, made when it is first asked for."""
    if reading.kept is None:
        reading.kept = Kept()
    return reading.kept


def terms_in(reading: Reading, table: str, first: int, last: int) -> list[Term]:
    """The longest term of a table at each of words `first`:`last`, in order."""
    store = kept(reading).terms
    found = store.get(table)
    if found is None:
        terms: list[Term] = []
        for term in reading.matches.all(table):
            if not terms or terms[-1].first != term.first:
                terms.append(term)
        found = store[table] = ([t.first for t in terms], terms)
    firsts, terms = found
    return terms[bisect_left(firsts, first) : bisect_left(firsts, last)]
