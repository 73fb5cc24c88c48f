"""Much is said to a medium, which carries it: "لرويترز", "لوكالة فرانس برس", "ل«الخليج»", "مع قناة الجزيرة"."""

import msgspec

from tawthiq.claims.lookup import Lookup
from tawthiq.claims.speakers import Phrase, read_phrase

FOR = ("ل", "لل")
TO = ("ل", "مع")
"""to, with: printed apart before a medium"""
OUR = "نا"
"""لمراسلنا: whoever was told is of the outlet itself, and relays nothing"""


class Hearer(msgspec.Struct):
    """A medium that was told; `end` is the word behind it, `own` where it is the outlet's own correspondent."""

    phrase: Phrase
    end: int
    own: bool


def hearer_at(see: Lookup, at: int, limit: int) -> Hearer | None:
    """The medium told at a word: behind ل, glued or apart, or behind "with"."""
    form = see.form(at)
    inner = at
    if form in TO and at + 1 < limit:
        inner = at + 1
    elif not form.startswith("ل") or len(form) < 3:
        return None
    if see.form(inner) in '"(' and see.mark(inner):
        inner += 1
    if not (inner > at or _is_glued(see, at)) or not _speaks(see, inner):
        return None
    phrase = read_phrase(see, inner, limit)
    if phrase is None or phrase.sort != "media":
        return None
    head = see.head(inner)
    end = max(phrase.last, inner + 1)
    end += bool(see.form(end) in '")' and see.mark(end) and see.form(inner - 1) in '"(')
    return Hearer(phrase, end, head is not None and head.enclitic == OUR)


def _is_glued(see: Lookup, at: int) -> bool:
    """Whether ل is glued to what stands at a word: لوكالة, للجزيرة."""
    known, head = see.known(at), see.head(at)
    if known is not None and known.term.proclitic in FOR:
        return True
    if head is not None and head.proclitic in FOR:
        return True
    return known is not None and known.term.entry.term.startswith("ال") and see.form(at).startswith("لل")


def _speaks(see: Lookup, at: int) -> bool:
    known, head = see.known(at), see.head(at)
    medium = known is not None and known.sort in ("agencies", "media")
    return medium or (head is not None and head.entry["sort"] == "media")
