"""A name in brackets says who a long name means: وكالة الأنباء الرسمية (إرنا), القوة الدولية (إيساف)."""

from tawthiq.claims.lookup import Lookup
from tawthiq.claims.speakers.phrase import Phrase
from tawthiq.claims.speakers.traits import finish
from tawthiq.text import Kind

REACH = 8
"""Words of a body's name that may go on before the bracket."""


def abbreviated(see: Lookup, phrase: Phrase, limit: int) -> Phrase:
    """وكالة الأنباء الرسمية (إرنا): the name in brackets says which agency it is."""
    known = see.signature(phrase.last + 1)
    closing = see.after_parenthesis(phrase.last, limit)
    if known is None or closing != known.term.last + 1:
        return phrase
    phrase.entity, phrase.affiliation, phrase.kind = known.id, known.country, known.kind  # type: ignore[assignment]
    phrase.last, phrase.alone = closing, False
    return finish(see, phrase, phrase.start, see.words[closing - 1].end)


def bracketed(see: Lookup, phrase: Phrase, limit: int) -> Phrase:
    """A body no table knows, and behind its name, in brackets, one the tables know: that is who it is."""
    at = phrase.last
    if any(see.form(w).startswith("و") and see.head(w) is not None for w in range(phrase.first + 1, at)):
        return phrase
    while at < min(limit, phrase.last + REACH) and see.words[at].kind == Kind.ARABIC and see.role(at) in PLAIN:
        at += 1
    known = see.known(at + 1) if see.form(at) == "(" else None
    if known is None or known.sort not in ("groups", "bodies") or phrase.entity is not None:
        return phrase
    phrase.entity, phrase.affiliation, phrase.kind = known.id, known.country, known.kind  # type: ignore[assignment]
    if see.form(known.term.last) != ")":
        return finish(see, phrase, known.term.start, known.term.end)
    phrase.last = known.term.last + 1
    return finish(see, phrase, phrase.start, see.words[known.term.last].end)


PLAIN = (None, "preposition")
"""Roles of words inside a body's name."""
