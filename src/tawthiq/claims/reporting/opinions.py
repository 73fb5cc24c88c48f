"""Who condemns, mourns, warns or calls is no source; what is told inside such words is the outlet's."""

from tawthiq.claims.frames import read_frame
from tawthiq.claims.regions import Region
from tawthiq.claims.speakers import Phrase
from tawthiq.claims.speakers.agreement import clashes, many
from tawthiq.claims.state import State
from tawthiq.lexicon import Term

COMPLEMENTS = "bali"
PRONOUNS = ("انه", "انها", "انهم", "انهما")
"""that he, she, they"""


def _is_object(state: State, term: Term, phrase: Phrase) -> bool:
    """أنها أدانت روسيا, حذر أوكرانيا: whom it is about, by the verb's form, a disagreement or "that he" before it."""
    see = state.see
    named = see.role(term.first - 1) == "that" and see.form(term.first - 1).endswith(PRONOUNS)
    known = phrase.sort == "name" and state.registry.knows(phrase)
    return named or many(see, term) or (clashes(see, term, phrase) and not known)


def read_opinion(state: State, term: Term) -> Region | None:
    """The region of a judging verb with a subject that can judge."""
    see = state.see
    if see.definite(term.first) or term.enclitic:
        return None
    form = see.text.shadow[term.start : term.end]
    if term.feature == "present" and form.startswith(("ن", "ا")):
        return None
    if state.before(term.first) >= 0 and see.form(term.first - 1) in ("ما", "لم", "ان", "التي", "الذي", "من"):
        return None
    if not state.opens_clause(term.first) and state.subject_before(term.first) is None:
        return None
    frame = read_frame(see, term.last, state.last, COMPLEMENTS)
    if term.entry["takes"] and frame.joined != term.entry["takes"]:
        return None
    subject = None if frame.subject is not None and _is_object(state, term, frame.subject) else frame.subject
    left = state.subject_right_before(term.first) if not term.proclitic else None
    subject = left or subject
    begins = term.first
    running = state.current(term.first)
    if subject is None:
        speaker = running.speaker if running is not None else state.registry.going_on(term)
    else:
        speaker = state.registry.speaker(subject)
    if speaker is None and subject is None:
        return None
    content = frame.content if frame.content >= 0 else subject.last if subject is not None else term.last
    return Region(
        begins,
        state.last,
        content,
        speaker,
        "a judgement or a call is no account",
        (term.first, term.last),
        opinion=True,
    )
