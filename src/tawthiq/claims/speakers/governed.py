"""A preposition takes the noun behind it into a speaker's phrase, unless that is a time, a statement or a clause."""

from tawthiq.claims.lookup import Lookup
from tawthiq.claims.speakers.run import Run, after_chain
from tawthiq.text import Kind

SPEAKING_FOR = "باسم"
"""Whatever is quoted after "in the name of" is a body's name."""
SAKE = "اجل"
"""من أجل: for the sake of, two words for one preposition"""
NEAR = ("المقرب", "القريب", "المنشق", "الناجي", "الناجو", "العائد", "الهارب", "النازح")
"""close to, fled from: adjectives that take from"""


def prepositional(see: Lookup, at: int, limit: int, run: Run) -> int:
    """A preposition with what it governs, unless that is a time, a statement or a clause."""
    after = at + 2 if see.form(at + 1) == SAKE else at + 1
    if after >= limit or see.role(after) or see.object(after) or see.words[after].kind in (Kind.MARK, Kind.NUMBER):
        quoted = after + 1 < limit and see.form(after) == '"'
        named = quoted and (see.form(at) == SPEAKING_FOR or see.known(after + 1) or see.place(after + 1))
        end = see.quote_end(after, limit, 5) if named else -1
        bound = end == after + 2 and see.head(after + 1) is not None and see.definite(end + 1)
        return end + 1 + bound if end > 0 and not see.definite(after + 1) else end + 1 if end > 0 else at
    if see.is_verb(after):
        return at
    head = see.head(after)
    if head is not None and head.entry["sort"] == "document" and see.form(at) == "في":
        return at
    if see.form(at) == "من" and run.closed and see.definite(at - 1) and _warned_of(see, at, after):
        return at
    if see.form(at) in ("علي", "عن", "الي", "ضد") and not run.complement and see.place(after) is None:
        return at
    return governed(see, after, limit, run)


def governed(see: Lookup, at: int, limit: int, run: Run) -> int:
    """A noun after a preposition and, where it is a bare known noun, its own complement."""
    known = see.known(at) or see.place(at)
    if known is not None:
        run.closed = True
        return known.term.last
    head = see.head(at)
    end = head.last if head is not None else at + 1
    if not see.definite(at):
        if (
            head is not None
            and end < limit
            and see.words[end].kind != Kind.MARK
            and not see.role(end)
            and not see.object(end)
        ):
            inner = see.known(end) or see.place(end)
            run.closed = True
            chain = after_chain(see, end, limit) if inner is None else 0
            if chain > end + 1:
                return chain
            if inner is None and not see.definite(end) and end + 1 < limit:
                inner = see.place(end + 1)
            return inner.term.last if inner is not None else end + 1
        run.closed = True
        inner = see.place(end) if head is None and end < limit else None
        return inner.term.last if inner is not None else end
    return end


def _warned_of(see: Lookup, at: int, after: int) -> bool:
    """حذرت الرئاسة من تداعيات: from, behind a closed phrase, is the verb's, but before a body or a place (من جامعة)."""
    if after > at + 1 or see.form(at - 1).startswith(NEAR):
        return False
    head = see.head(after)
    return see.known(after) is None and see.place(after) is None and (head is None or head.entry["sort"] == "document")


def glued_preposition(see: Lookup, at: int, limit: int, run: Run, headed: bool, known: bool) -> int:
    """بوزارة, ببغداد: in a ministry, in a town; with a verb that takes ب, anything else is what is said."""
    if headed or known:
        return governed(see, at, limit, run)
    return at if run.with_b or not see.definite(at) or run.adjectives_only else at + 1
