"""Much is said to a medium, which carries it: "لرويترز", "لوكالة فرانس برس", "ل«الخليج»", "مع قناة الجزيرة"."""

import msgspec

from tawthiq.claims.lookup import Lookup
from tawthiq.claims.speakers import Phrase, read_phrase

FOR = ("ل", "لل")
TO = ("ل", "مع", "الي")
"""to, with, towards: printed apart before a medium"""
OUR = "نا"
"""لمراسلنا: whoever was told is of the outlet itself, and relays nothing"""

REMARKS = ("تصريح", "حديث", "اتصال", "مقابل", "حوار", "مداخل")
FRONTED = 12
"""Words of a remark before the verb it leads to"""


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


def told_apart(see: Lookup, phrase: Phrase) -> None:
    """أبلغ مسعف وكالة فرانس برس أن: an agency behind whoever tells is told, and no part of him; a reporter is of it."""
    head = see.head(phrase.first)
    if phrase.sort == "media" or see.form(phrase.first).startswith(OF_A_MEDIUM) or see.definite(phrase.first):
        return
    for word in range(phrase.first + 1, phrase.last):
        if _speaks(see, word) and not see.form(word - 1).startswith(("في", "من", "ب")) and head is not None:
            phrase.last, phrase.end = word, see.words[word - 1].end
            phrase.name = see.text.span(phrase.start, phrase.end).text
            return


OF_A_MEDIUM = ("مراسل", "مندوب", "صحفي", "صحافي", "مصور", "موفد", "مدير", "رئيس", "متحدث", "محرر", "مكتب")
"""reporter, photographer, envoy, director, editor, office of"""


def told_before(see: Lookup, first: int, verb: int) -> list[Phrase]:
    """Whom a remark that opens the sentence of a verb was made to: في تصريح لوكالة الأناضول، أوضح."""
    if see.form(first) not in ("في", "وفي") or not see.form(first + 1).startswith(REMARKS):
        return []
    if verb - first > FRONTED or not see.mark(verb - 1):
        return []
    for at in range(first + 2, verb - 1):
        heard = hearer_at(see, at, verb - 1)
        if heard is not None:
            return [] if heard.own else [heard.phrase]
    return []


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
