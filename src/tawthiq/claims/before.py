"""A speaker may stand before its verb: the phrase begins the clause and reaches the verb, asides stepped over."""

from tawthiq.claims.lookup import Lookup
from tawthiq.claims.speakers import Phrase, read_phrase
from tawthiq.claims.speakers.run import Run
from tawthiq.claims.speakers.runs import run_of_phrase
from tawthiq.text import Kind


def subject_before(see: Lookup, first: int, cue: int) -> Phrase | None:
    """A speaker's phrase that begins at `first` and reaches the cue, but for small words, marks and an aside."""
    phrase = read_phrase(see, first, cue)
    if phrase is None:
        return None
    at = phrase.last
    relative = False
    while at < cue:
        role = see.role(at)
        form = see.form(at)
        if see.mark(at) and form in "([":
            at = see.after_parenthesis(at, cue)
            continue
        head = see.head(at)
        if see.form(at - 1) in ("،", ",") and head is not None and head.entry["sort"] in ("office", "person", "rank"):
            at = max(run_of_phrase(see, head.last, cue, Run(closed=see.definite(at))), head.last)
            continue
        relative = (relative or role == "relative") and not (form in "،,-" and see.mark(at))
        inside = role in ("time", "adverb", "be", "aside", "same") or see.words[at].kind == Kind.MARK or relative
        if not inside and not see.adjective(at) and form not in ("في", "بيان", "اول"):
            return None
        at = max(see.role_end(at), at + 1) if role else at + 1
    return phrase
