"""A speaker's phrase is read word by word; what may still follow depends on what it holds already."""

import msgspec

from tawthiq.claims.lookup import Lookup
from tawthiq.text import Kind

LONGEST_CHAIN = 4
"""Bare nouns one behind another, each of the next, before the definite one (فرع الرابطة, مجمع تشخيص مصلحة النظام)."""
GLUED_LETTERS = "بلوفك"
"""Letters that may be a word glued before a noun of a chain."""


class Run(msgspec.Struct):
    """State of a phrase being read. `closed`: its construct chain has met a definite word.

    `names` where a name may follow, `unnamed` where the head is a person, who has no "spokesman of" behind it.
    """

    closed: bool = False
    indefinite: bool = False
    with_b: bool = False
    names: bool = False
    unnamed: bool = False
    adjectives_only: bool = False
    complement: bool = False


def after_chain(see: Lookup, at: int, limit: int) -> int:
    """The word after a chain of bare nouns that a definite one closes; 0 where none does."""
    for word in range(at, min(limit, at + LONGEST_CHAIN)):
        head = see.head(word)
        stops = see.role(word) or see.object(word) or see.is_verb(word) or see.name(word) or see.place(word)
        if stops or see.words[word].kind != Kind.ARABIC or (head is not None and head.entry["sort"] == "rank"):
            return 0
        form = see.form(word)
        if see.definite(word):
            surname = word > at and see.text.printed_word(word).endswith("ي")
            return word + 1 if form.startswith("ال") and not surname else 0
        if form[0] in GLUED_LETTERS and len(form) > LONGEST_CHAIN:
            return 0
    return 0
