"""A participle goes on with the speaker of its sentence ("…، مضيفا أن"); where nobody spoke, its subject begins."""

from tawthiq.claims.frames import read_frame
from tawthiq.claims.model import Speaker
from tawthiq.claims.regions import Region
from tawthiq.claims.speakers import read_phrase
from tawthiq.claims.state import State
from tawthiq.lexicon import Term

SUBJECT_WITHIN = 4
"""Words from a sentence's beginning to the subject of its first verb."""
FAR = 14
"""Words from a participle to what is said, over an aside."""
LADEN = "محمل"
"""holding responsible; with ب: laden with"""
ACCUSED = "متهم"
TWO = frozenset(("اثنين", "اثنان", "اخرين", "اخر"))
"""متهمين اثنين: two accused, who accuse nobody"""
COMPLEMENTS = "naibloq"


def read_converb(state: State, term: Term) -> Region | None:
    """The region of a participle, where it changes whose or what kind of words these are."""
    running = state.current(term.first)
    act = term.entry["act"]
    if act == "says" and not _says(state, term):
        return None
    if running is not None and running.speaker is not None:
        if act == "opinion":
            return _region(state, term, running.speaker, opinion=True)
        _relayed(state, term, running)
        if running.opinion or running.status != "asserted":
            return _region(state, term, running.speaker, opinion=False)
        return None
    behind = next((r for r in reversed(state.recent) if r.backward and r.last <= term.first), None)
    speaker = behind.speaker if behind is not None else _subject(state, term)
    if speaker is not None:
        return _region(state, term, speaker, opinion=act == "opinion")
    speaker = state.registry.last()
    if speaker is None or state.title or act == "opinion" or bool(state.regions):
        return None
    return Region(
        state.first, state.last, state.first, speaker, "a participle shows that the last speaker goes on",
        (term.first, term.last),
    )  # fmt: skip


def _says(state: State, term: Term) -> bool:
    """Something said must follow: لافتة is also a banner, مبينة also evident."""
    takes = term.entry["takes"]
    after = state.see.form(term.last)
    if after == "من":
        return False
    if term.entry.term.startswith(LADEN) and after.startswith("ب"):
        return False
    if term.entry.term.startswith(ACCUSED) and not term.enclitic and after in TWO:
        return False
    if term.entry.term.startswith(ACCUSED) and _is_accused(state, term):
        return False
    if not takes:
        return term.entry.term.startswith("متهم") or not state.see.definite(term.last - 1)
    frame = read_frame(state.see, term.last, state.last, takes)
    return frame.content >= 0 and frame.subject is None and frame.content - term.last <= FAR


def _is_accused(state: State, term: Term) -> bool:
    """مع متهمين, رجال متهمين بقتل: who is accused stands behind a preposition or a number, or before what it is of."""
    see = state.see
    before = see.form(term.first - 1)
    if see.role(term.first - 1) == "preposition" or before in COUNTED or before.isdigit():
        return True
    if term.enclitic or see.place(term.last) is not None or see.known(term.last) is not None:
        return False
    return see.form(term.last) == "في" or see.mark(term.last) or see.form(term.last).startswith(OF_A_DEED)


OF_A_DEED = (
    *("بال", "بقتل", "باغتيال", "بتنفيذ", "بارتكاب", "بتفجير", "بخطف", "باختطاف", "بتدبير", "بشن", "بتمويل", "بدعم"),
    *("بمهاجم", "بتهريب", "بتجنيد"),
)
"""of killing, carrying out, committing, blowing up, plotting, funding: a man is accused of it, whom nobody names"""
COUNTED = frozenset(("ثلاثه", "اربعه", "خمسه", "سته", "سبعه", "ثمانيه", "تسعه", "عشره", "عده", "بضعه"))
"""three … ten, several"""


def _relayed(state: State, term: Term, running: Region) -> None:
    """قائلا في مداخلة مع قناة X: the medium relays what the speaker says."""
    relays = state.registry.relays(read_frame(state.see, term.last, state.last, COMPLEMENTS).relays)
    if relays and running.speaker is not None:
        running.speaker = state.registry.through(running.speaker, relays)


def _subject(state: State, term: Term) -> Speaker | None:
    """The subject of the sentence's first verb, if it can speak."""
    see = state.see
    for first in range(state.first, min(state.first + SUBJECT_WITHIN, term.first)):
        if see.head(first) is None and see.known(first) is None:
            continue
        phrase = read_phrase(see, first, term.first)
        if phrase is not None and phrase.sort in ("office", "body", "media", "name"):
            return state.registry.speaker(phrase)
    frame = read_frame(see, state.first + 1, min(term.first, state.first + 14), "")
    if frame.subject is not None and frame.subject.sure and frame.subject.sort in ("name", "office"):
        return state.registry.speaker(frame.subject)
    return None


def _region(state: State, term: Term, speaker: Speaker, opinion: bool) -> Region:
    frame = read_frame(state.see, term.last, state.last, term.entry["takes"] or COMPLEMENTS)
    content = frame.content if frame.content >= 0 else term.last
    return Region(
        term.first, state.last, min(content, state.last), speaker, "a participle goes on from the speaker",
        (term.first, term.last), opinion=opinion, nested=True,
    )  # fmt: skip
