"""The outlet itself is no source and no relay: what it is called is told from what it is known as.

An outlet is named by its readers in Latin or in Arabic, with a country or a year behind it ("CNN Arabic (2024)").
"""

import re
from functools import lru_cache

from tawthiq.claims.lookup import FORMS_KEPT, Known
from tawthiq.claims.speakers.phrase import Phrase
from tawthiq.claims.speakers.traits import bare
from tawthiq.text import fold_term

SHORTEST = 3
"""Letters a name must have to be looked for inside the outlet's."""
GENERIC = frozenset(
    ("صحيفه", "وكاله", "قناه", "شبكه", "موقع", "نت", "جريده", "اخبار", "الاخبار", "انباء", "الانباء", "للانباء")
)


class Outlet:
    """Tells whether a phrase names the outlet; `name` may be None."""

    __slots__ = ("_words", "name")

    def __init__(self, name: str | None) -> None:
        self.name = _words_of(name or "")
        self._words = frozenset(bare(word) for word in self.name.split()) - GENERIC

    def is_known(self, known: Known) -> bool:
        """The outlet is a source of the tables."""
        if not self.name:
            return False
        spellings = [*known.term.entry.term.split("|"), known.term.entry["label"]]
        return any(self._is(_words_of(spelling)) for spelling in spellings)

    def is_phrase(self, phrase: Phrase) -> bool:
        """The phrase names the outlet, with or without its kind ("صحيفة سبق")."""
        return bool(self._words) and self._is(_words_of(phrase.name))

    def _is(self, name: str) -> bool:
        if not name or not self.name or len(name) < SHORTEST:
            return False
        return f" {name} " in f" {self.name} " or frozenset(bare(w) for w in name.split()) - GENERIC == self._words


@lru_cache(FORMS_KEPT)
def _words_of(name: str) -> str:
    """A name as it is compared: its words folded, no marks between."""
    return " ".join(re.findall(r"\w+", fold_term(name)))
