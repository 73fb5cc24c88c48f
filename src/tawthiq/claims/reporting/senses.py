"""Some verbs of saying are spelled like other words: between, carried, is called. What stands around them tells."""

from tawthiq.claims.state import State
from tawthiq.lexicon import Term

CALLED = "ادعى"
"""alleged; in the present spelled like is called"""
CONSIDERED = "اعتبر"
"""considered; in the present also is considered"""
CONTENT = "اكتفى"
"""said no more than; was content with"""
WORDS = frozenset(("بالقول", "بالتاكيد", "بالاشاره"))
"""with saying, with affirming"""
CARRIED = "حمل"
"""held responsible; carried"""
DOUBLED = "مّ"
"""حمّل, printed with its doubled letter: held responsible"""
BURDEN = ("مسؤولي", "المسؤولي", "مسءولي", "المسءولي", "تبعات", "تبعه", "وزر", "عواقب")
"""responsibility, consequences: with what somebody is held responsible"""
BURDEN_WITHIN = 16
"""Words from holding responsible to what for."""
BETWEEN = "بين"
"""made clear; between: only with أن"""


def in_its_sense(state: State, term: Term) -> bool:
    """Not between, but made clear; not carried, but held responsible; not content, but saying no more."""
    see = state.see
    verb = term.entry.term
    if verb == BETWEEN:
        return bool(term.proclitic) or state.opens_clause(term.first) or see.role(term.first - 1) in ("be", "relative")
    if verb == CONTENT:
        return any(see.form(at) in WORDS for at in range(term.last, min(state.last, term.last + BURDEN_WITHIN)))
    if verb == CARRIED:
        near = range(term.last, min(state.last, term.last + BURDEN_WITHIN))
        return DOUBLED in see.text.printed_word(term.first) or any(see.form(at).startswith(BURDEN) for at in near)
    return True


def needs_that(term: Term) -> bool:
    """Between, is called, is considered: only with أن is something said by them."""
    return term.entry.term == BETWEEN or (term.feature == "present" and term.entry.term in (CALLED, CONSIDERED))


def is_called(term: Term) -> bool:
    """The present of alleging, which is also "is called"."""
    return term.feature == "present" and term.entry.term == CALLED
