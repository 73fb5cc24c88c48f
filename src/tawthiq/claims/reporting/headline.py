"""A headline names its speaker before a colon ("الجيش الأردني: مقتل مهربين") or behind a dash.

A state or town before the colon only locates.
"""

from tawthiq.claims.regions import Region
from tawthiq.claims.speakers import Phrase, read_phrase
from tawthiq.claims.state import State
from tawthiq.text import Kind

LONGEST = 14
"""Words a speaker may take before the colon."""


def read_colon(state: State, paragraph_first: bool) -> Region | None:
    """X: … at the beginning of a headline or a paragraph."""
    see = state.see
    if ":" not in see.text.where or not (state.title or paragraph_first):
        return None
    limit = min(state.last, state.first + LONGEST)
    first = state.first
    while first < limit and (see.words[first].kind == Kind.NUMBER or (see.mark(first) and see.form(first) not in '"#')):
        first += 1
    colon = next((at for at in range(first, limit) if see.form(at) == ":"), -1)
    if colon <= first or colon + 1 >= state.last:
        return None
    phrase = read_phrase(see, first, colon)
    if phrase is None or not _reaches(state, phrase, colon) or not _speaks(state, phrase):
        return None
    speaker = state.registry.speaker(phrase)
    if speaker is None:
        return None
    rule = "a speaker before the headline's colon" if state.title else "a speaker before a colon"
    reporting = "headline" if state.title else "direct"
    return Region(state.first, state.last, colon + 1, speaker, rule, (colon, colon + 1), reporting)  # type: ignore[arg-type]


def _reaches(state: State, phrase: Phrase, colon: int) -> bool:
    see = state.see
    return all(see.mark(at) or see.role(at) in ("time", "preposition", "adverb") or see.form(at - 1) in ("ل", "في") or
               see.form(at).startswith("ل") for at in range(phrase.last, colon))  # fmt: skip


def _speaks(state: State, phrase: Phrase) -> bool:
    """Not a state or a town, not the outlet, not a thing nobody said to be able to speak."""
    see = state.see
    place = see.place(phrase.first) or (see.place(phrase.first + 1) if see.mark(phrase.first) else None)
    if place is not None and place.term.last >= phrase.last:
        return False
    if phrase.sort == "document" and phrase.alone:
        return False
    if phrase.sort == "name":
        return state.title and (phrase.sure or phrase.head != "")
    return True


def read_dash(state: State) -> Region | None:
    """… - رويترز at the end of a headline."""
    see = state.see
    if not state.title or state.regions:
        return None
    for at in range(state.last - 2, max(state.first + 2, state.last - 8), -1):
        if see.form(at) != "-":
            continue
        phrase = read_phrase(see, at + 1, state.last)
        if phrase is None or phrase.last < state.last or phrase.sort == "name" or not _speaks(state, phrase):
            return None
        speaker = state.registry.speaker(phrase)
        if speaker is None:
            return None
        return Region(
            state.first, state.last, state.first, speaker, "a speaker behind the headline's dash", (at, at + 1),
            "headline", backward=True,
        )  # fmt: skip
    return None
