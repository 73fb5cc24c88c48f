"""A headline names its speaker before a colon ("الجيش الأردني: مقتل مهربين") or behind a dash.

A state or town before the colon only locates.
"""

from tawthiq.claims.regions import Region
from tawthiq.claims.speakers import Phrase, read_phrase
from tawthiq.claims.state import State
from tawthiq.record import Reporting
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
    colon = next((at for at in see.text.where[":"] if first <= at < limit), -1)
    if colon <= first or colon + 1 >= state.last:
        return None
    joined = _joined_speaker(state, first, colon)
    if joined is not None:
        return joined
    phrase = read_phrase(see, first, colon)
    if phrase is None or not _reaches(state, phrase, colon) or not _speaks(state, phrase):
        return None
    speaker = state.registry.speaker(phrase)
    if speaker is None:
        return None
    rule = "a speaker before the headline's colon" if state.title else "a speaker before a colon"
    reporting = "headline" if state.title else "direct"
    return Region(state.first, state.last, colon + 1, speaker, rule, (colon, colon + 1), reporting)  # type: ignore[arg-type]


def _joined_speaker(state: State, first: int, colon: int) -> Region | None:
    """عشرات الجرحى في انفجار ومسؤول أمني: …, the speaker before the colon is joined on to what the headline tells."""
    see = state.see
    for at in range(colon - 1, first + 1, -1):
        if see.form(at) in ("،", ",", '"') and see.mark(at):
            return None
        if not _glued_on(state, at):
            continue
        phrase, before = read_phrase(see, at, colon), read_phrase(see, first, at)
        if phrase is None or not _may_join(phrase) or not _reaches(state, phrase, colon):
            return None
        speaks_too = before is not None and before.last >= at and see.head(first) is not None and before.sort != "name"
        if speaks_too and see.form(first) not in MANY:
            return None
        speaker = state.registry.speaker(phrase) if _speaks(state, phrase) else None
        if speaker is None:
            return None
        reporting: Reporting = "headline" if state.title else "direct"
        return Region(
            at, state.last, colon + 1, speaker, "a speaker joined on before a colon", (colon, colon + 1), reporting
        )
    return None


def _glued_on(state: State, at: int) -> bool:
    """ومسؤول, وحماس: "and" glued to a speaker; no letter of it, as in وكالة and وزير."""
    known = state.see.known(at)
    terms = (state.see.head(at), known.term if known is not None else None)
    return any(term is not None and term.proclitic.startswith("و") for term in terms)


def _may_join(phrase: Phrase) -> bool:
    """An office, a body, an official; a soldier, a child, a doctor joined on is one more of those hurt."""
    if phrase.sort == "person":
        return phrase.kind in SPEAKING or phrase.head in SOURCES
    return phrase.sort in ("office", "body", "media")


SOURCES = ("مصدر", "مصادر", "شاهد", "شهود")
"""source, sources, witness, witnesses"""
MANY = frozenset(("عشرات", "مئات", "الاف", "عدد", "العشرات"))
"""tens, hundreds, thousands, a number of"""
SPEAKING = ("official", "government", "witness", "other")


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
