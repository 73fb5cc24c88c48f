"""Denying is a claim that it was not so; withholding is a claim left open.

"نفى X سقوط قتلى" denied · "لا صحة ل" denied · "لم يكشف X عن", "رفض X التعليق" withheld
"""

from tawthiq.claims.frames import read_frame
from tawthiq.claims.lookup import DENIAL, RELAY, VERBS
from tawthiq.claims.model import Speaker
from tawthiq.claims.regions import Region
from tawthiq.claims.speakers import Phrase, read_phrase
from tawthiq.claims.speakers.agreement import agreement, clashes, many
from tawthiq.claims.state import State
from tawthiq.lexicon import Term

OBJECT_REACH = 9
"""Words from "refused" to "to comment", from "did not give" to "details"."""
OBJECTS = {"silent": "object", "refutes": "told"}
FRAMES = frozenset(("verb", *OBJECTS))
"""What must follow such words of denial: الكشف, الأنباء."""
DENIES = "a speaker denies"
NOUN_BEFORE = ("preposition", "verb")


def read_denial(state: State, term: Term) -> Region | None:
    """The region of a word of denial, or of a refusal to tell."""
    see = state.see
    frame = term.entry["frame"]
    if frame == "phrase":
        return _standing(state, term)
    if frame not in FRAMES or see.definite(term.first) or term.feature not in ("past", "present"):
        return None
    form = see.text.shadow[term.start : term.end]
    if term.feature == "present" and form.startswith(("ن", "ا")) and not form.startswith("نف"):
        return None
    before = term.first - 1
    if before >= state.first and (see.role(before) in NOUN_BEFORE or see.form(before) in ("لم", "لا", "ما", "او")):
        return None
    if frame in OBJECTS and not _before(state, term, OBJECTS[frame]):
        return None
    read = read_frame(see, term.last, state.last, "nobq")
    subject, begins, cue = _agreeing(state, term, read.subject), term.first, (term.first, term.last)
    if frame != "silent" and subject is None and read.content < 0:
        return None
    if subject is None or (subject.sort == "name" and not subject.sure and not state.registry.knows(subject)):
        subject = state.subject_before(term.first)
        begins = subject.first if subject is not None else begins
    content = read.content if read.content >= 0 else max(read.end, term.last)
    claimant = _claimant(state, term.last, content) if frame != "silent" else None
    speaker = _speaker(state, term, subject)
    if speaker is None:
        return None
    if claimant is not None:
        state.add(Region(begins, state.last, min(content, state.last), speaker, DENIES, cue, status="denied"))
        return claimant
    status = "denied" if term.entry["effect"] == "denied" else "withheld"
    rule = DENIES if status == "denied" else "a speaker declines to tell"
    return Region(begins, state.last, min(content, state.last), speaker, rule, cue, status=status)  # type: ignore[arg-type]


def _agreeing(state: State, term: Term, subject: Phrase | None) -> Phrase | None:
    """The subject, unless the verb's form forbids it (نفت الأمر)."""
    see = state.see
    left = state.subject_right_before(term.first) if not term.proclitic else None
    if left is not None:
        return left
    if subject is None or many(see, term) or (agreement(see, term)[0] and clashes(see, term, subject)):
        return None
    return subject


def _speaker(state: State, term: Term, subject: Phrase | None) -> Speaker | None:
    if subject is not None:
        return state.registry.speaker(subject)
    running = state.current(term.first)
    if running is not None:
        return running.speaker
    return state.registry.going_on(term) if state.opens_clause(term.first) else None


def _claimant(state: State, first: int, content: int) -> Region | None:
    """نفت ما نشرته صفحات عن مقتل: the figure denied is that of whoever had told it, up to the next clause."""
    see = state.see
    at = next((w for w in range(first, min(content + 1, state.last - 1)) if see.form(w) in WHAT), -1)
    if at < 0:
        return None
    word = next((t for t in (see.matches.at(table, at + 1) for table in (VERBS, RELAY)) if t is not None), None)
    told = see.form(at + 1).endswith("ه") and (word is not None or see.form(at + 1).startswith(PASSED_ON))
    if not told:
        return None
    phrase = read_phrase(see, at + 2, state.last)
    if phrase is None or (phrase.sort == "name" and not phrase.sure):
        return None
    speaker = state.registry.speaker(phrase)
    end = next((w for w in range(phrase.last, min(state.last, phrase.last + ABOUT)) if see.form(w) in OF_WHAT), -1)
    if speaker is None or end < 0:
        return None
    last = next((w for w in range(end + 1, state.last) if see.form(w) in ("،", ",", ".")), state.last)
    cue, rule = (at + 1, at + 2), "what a speaker had told is denied"
    return Region(at, last, end + 1, speaker, rule, cue, status="denied")


WHAT = frozenset(("ما", "لما", "مما"))
PASSED_ON = ("نشر", "تناقل", "تداول", "روج", "زعم", "ادع", "اورد", "بث", "ذكر", "اعلن", "قال")
"""published, passed on, spread, claimed, reported"""
OF_WHAT = frozenset(("عن", "حول", "بشان", "من", "ان", "بان"))
"""about, that"""
ABOUT = 8
"""Words from those who told it to what it was about."""


def _before(state: State, term: Term, frame: str) -> bool:
    """True for a word shortly before its object: refused to comment, did not give details, gave the lie to rumours."""
    found = (state.see.matches.at(DENIAL, at) for at in range(term.last, min(state.last, term.last + OBJECT_REACH)))
    return any(noun is not None and noun.entry["frame"] == frame for noun in found)


WITHHOLDING = frozenset(
    (
        *("قال", "صرح", "أعلن", "أفاد", "أوضح", "أكد", "ذكر", "أشار", "كشف", "بين"),
        *("أقر", "أخبر", "أبلغ", "علق", "نشر", "أدلى"),
    )
)
"""Verbs that withhold where they are negated. Whoever did not expect, find, record or rule out held nothing back."""


def _standing(state: State, term: Term) -> Region | None:
    """There is no truth in …: whoever speaks there denies; نافيا goes on from the speaker."""
    running = state.current(term.first)
    speaker = running.speaker if running is not None else None
    if speaker is None and term.entry.term.startswith("نافي"):
        speaker = state.registry.last()
    return Region(
        term.first, state.last, term.last, speaker, "words of denial", (term.first, term.last),
        "indirect" if speaker else "own_voice", "denied", nested=True,
    )  # fmt: skip


def read_withheld(state: State, at: int) -> Region | None:
    """لم + a verb of telling: not disclosed. `at` is the word of negation."""
    see = state.see
    verb_at = at + 1
    verb = see.matches.at(VERBS, verb_at)
    silent = see.matches.at(DENIAL, verb_at)
    told = verb is not None and verb.feature == "present" and verb.entry.term in WITHHOLDING
    kept = silent.entry["frame"] if silent is not None else ""
    negated = kept == "negated" or (silent is not None and kept == "ungiven" and _before(state, silent, "detail"))
    if not (told or negated) or see.form(at) not in ("لم", "ولم"):
        return None
    term = verb if told and verb is not None else silent
    if term is None or term.enclitic:
        return None
    read = read_frame(see, term.last, state.last, "nobail")
    subject = read.subject
    unsure = subject is not None and subject.sort == "name" and not subject.sure
    if subject is not None and unsure and not state.registry.knows(subject) and not see.definite(subject.first):
        subject = None
    speaker = state.registry.speaker(subject) if subject is not None else None
    if subject is None:
        running = state.current(at)
        speaker = (
            running.speaker
            if running is not None
            else (state.registry.going_on(term) if read.content >= 0 or negated else None)
        )
    if speaker is None:
        return None
    content = read.content if read.content >= 0 else max(read.end, term.last)
    return Region(
        at,
        state.last,
        min(content, state.last),
        speaker,
        "a speaker does not disclose",
        (at, term.last),
        status="withheld",
    )
