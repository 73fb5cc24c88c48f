"""A speaker may stand before its verb: the phrase begins the clause and reaches the verb, asides stepped over."""

from tawthiq.claims.lookup import VERBS, Lookup
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
        if phrase.kind == "news_agency" and see.known(at) is not None and at == phrase.last:
            at += 1
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


def subject_of_first_verb(see: Lookup, first: int, cue: int, feminine: bool, plural: bool) -> Phrase | None:
    """زار المحافظ الموقع وقال إن: a verb joined by "and" has the subject of the verb its clause opens with.

    `feminine` and `plural` are those of the verb of saying at `cue`, with which the subject agrees.
    """
    at = first
    while at < cue and (see.role(at) in ("be", "adverb", "time") or see.mark(at)):
        at = max(see.role_end(at), at + 1) if see.role(at) else at + 1
    if at + 1 >= cue or not _may_be_verb(see, at):
        return None
    phrase = read_phrase(see, at + 1, cue)
    if phrase is None or phrase.first != at + 1 or not phrase.sure or phrase.sort not in SPEAKERS:
        return None
    agrees = phrase.feminine is None or phrase.feminine == feminine
    return phrase if agrees and phrase.plural == plural and see.form(at).endswith("ت") == feminine else None


def _may_be_verb(see: Lookup, at: int) -> bool:
    """A verb of the tables, or a word none of them knows, without article and without an ending of nouns."""
    if see.plain_verb(at) or see.matches.at(VERBS, at) is not None:
        return True
    form = see.form(at)
    known = (see.head(at), see.name(at), see.known(at), see.place(at), see.object(at), see.role(at) or None)
    noun = see.definite(at) or form.endswith(("ه", "ات", "اء", "ا", "ين", "ون")) or not form.isalpha()
    return not noun and not any(k is not None for k in known)


SPEAKERS = ("person", "office", "body", "name")
