"""A word of reserve makes what it reaches unconfirmed; an outlet that could not check says so of its whole sentence."""

from tawthiq.claims.lookup import HEDGES, Lookup
from tawthiq.claims.model import ClaimScope
from tawthiq.lexicon import Term
from tawthiq.text import Sentence

CLAUSE_REACH = 24
"""Words a word of reserve reaches at most, either way."""
NEGATION_WITHIN = 12
"""Words from a negation to "independently"."""


def read_hedges(see: Lookup, scopes: list[ClaimScope], owner: list[int]) -> list[ClaimScope]:
    """One scope for each word of reserve, over its clause, with the speaker that clause has."""
    out: list[ClaimScope] = []
    free = 0
    for term in see.matches.longest(HEDGES):
        if term.first < free or not _reserves(see, term):
            continue
        sentence = see.text.sentence_of(term.first)
        first, last = _reach(see, term, sentence, owner)
        over = scopes[owner[term.first]] if owner[term.first] >= 0 else None
        if over is not None and _said_before(see, term, sentence, over):
            first = _own_clause(see, term, sentence)
            out.append(_unchecked(see, term, max(over.first, sentence.first), first, over))
        out.append(_scope(see, term, first, last, over))
        whole = term.entry["reach"] == "after" or term.entry["effect"] == "unchecked"
        free = last if whole else term.last
    return out


RULE = "the outlet could not check"


def _said_before(see: Lookup, term: Term, sentence: Sentence, over: ClaimScope) -> bool:
    """True where the sentence first tells what somebody said: أعلن الجيش كذا، ولم يتسن التحقق من ذلك."""
    if term.entry["effect"] != "unchecked" or over.speaker is None or over.status in ("denied", "withheld"):
        return False
    if _put_in(see, term, sentence.last):
        return False
    begins = over.cue is not None and over.cue.start >= see.words[sentence.first].start
    return begins and _own_clause(see, term, sentence) > max(over.first, sentence.first)


def _unchecked(see: Lookup, term: Term, first: int, last: int, over: ClaimScope) -> ClaimScope:
    """What somebody said, which the outlet could not check."""
    hedge = see.text.span_of(term.first, term.last)
    return ClaimScope(first, last, over.speaker, over.reporting, "unconfirmed", RULE, over.cue, hedge, over.opinion)


def _own_clause(see: Lookup, term: Term, sentence: Sentence) -> int:
    """The first word of the clause in which the outlet says that it could not check."""
    first = term.first
    while first > sentence.first and not _bounds(see, first - 1) and see.form(first) not in AND_NOT:
        first -= 1
    return first if first > sentence.first else term.first


AND_NOT = frozenset(("ولم", "ولا", "ولن", "وتعذر", "دون"))
"""and did not, and could not, without (folded)"""


def _reserves(see: Lookup, term: Term) -> bool:
    """Whether a word holds something back: مشتبه به is a suspect, and لا يمكن may be said of anything."""
    if term.entry.term.startswith("يشتبه") and see.form(term.first).endswith("مشتبه") and see.form(term.last) in OF_HIM:
        return False
    if term.entry["effect"] == "unchecked" and term.entry.term.startswith("من مصدر"):
        low = max(0, term.first - NEGATION_WITHIN)
        return any(see.form(at) in ("لم", "ولم", "لا", "ولا", "لن", "دون", "تعذر") for at in range(low, term.first))
    return True


OF_HIM = frozenset(("به", "بهم", "بها", "بهما", "فيه", "فيها", "فيهم", "فيهما"))
"""(suspected) of it: behind مشتبه it makes a noun for a man"""


def _reach(see: Lookup, term: Term, sentence: Sentence, owner: list[int]) -> tuple[int, int]:
    """The clause, bounded by commas, turning words and the words of other speakers; for "unchecked" the sentence."""
    if term.entry["effect"] == "unchecked":
        return sentence.first, sentence.last
    own = owner[term.first]
    last = term.last
    while last < min(sentence.last, term.first + CLAUSE_REACH) and not _bounds(see, last) and owner[last] == own:
        last += 1
    if term.entry["reach"] == "after":
        return term.first, max(last, term.last)
    first = term.first
    while (
        first > max(sentence.first, term.first - CLAUSE_REACH)
        and not _bounds(see, first - 1)
        and owner[first - 1] == own
    ):
        first -= 1
    return first, max(last, term.last)


def _bounds(see: Lookup, at: int) -> bool:
    return see.role(at) == "contrast" or (see.mark(at) and see.form(at) in "،,؛:.")


def _put_in(see: Lookup, term: Term, last: int) -> bool:
    """قالت الوكالة في معلومات لا يمكن التأكد منها، إن: put in between who speaks and what is said."""
    commas = [at for at in range(term.last, min(term.last + PUT_IN, last)) if see.form(at) in ("،", ",")]
    return bool(commas) and see.role(commas[0] + 1) == "that"


PUT_IN = 4
"""Words from "could not be checked" to the comma behind it."""


def _scope(see: Lookup, term: Term, first: int, last: int, over: ClaimScope | None) -> ClaimScope:
    hedge = see.text.span_of(term.first, term.last)
    rule = RULE if term.entry["effect"] == "unchecked" else "a word of reserve"
    if over is None or (term.entry["effect"] == "unchecked" and not _put_in(see, term, last)):
        return ClaimScope(first, last, None, "own_voice", "unconfirmed", rule, None, hedge)
    status = over.status if over.status in ("denied", "withheld") else "unconfirmed"
    return ClaimScope(first, last, over.speaker, over.reporting, status, rule, over.cue, hedge, over.opinion)
