"""What opens a statement behind its verb may belong to another word: لا بد أن, or ب before a body or a place."""

from tawthiq.claims.lookup import Lookup

NECESSARY = frozenset(("بد", "يجب", "ينبغي", "يمكن", "يمكنها", "يمكنه", "يمكننا", "دون", "يريد", "تريد", "يستطيع"))
"""must, can, without, wants: they take a clause of their own"""


def of_another_word(see: Lookup, first: int, at: int) -> bool:
    """لا بد أن, يجب أن, بعد أن: such a clause belongs to the word before it, and says nothing by itself.

    `first` is the first word behind the verb of saying, `at` that of the clause.
    """
    before = see.form(at - 1)
    if at <= first or (see.mark(at - 2) and before in NECESSARY):
        return False
    return before in NECESSARY or see.governs(at - 1)


def opens_with_b(see: Lookup, at: int) -> bool:
    """ب before what is said, not before a body, a place or a time."""
    if (
        len(see.form(at)) < 3
        or see.role(at) in ("adverb", "preposition", "contrast", "aside")
        or see.name(at) is not None
    ):
        return False
    head = see.head(at)
    if head is not None and head.proclitic.startswith("ب"):
        return head.entry["sort"] not in ("body", "place", "link", "rank", "media", "document")
    if see.known(at) or see.place(at):
        return False
    return see.object(at) is not None or (head is None and see.adjective(at) is None and not see.definite(at))
