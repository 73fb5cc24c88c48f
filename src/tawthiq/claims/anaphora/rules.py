"""Which speaker a bare noun, a surname or a verb without subject leads back to.

"The agency" is the last agency, "the source" the last source, "the ministry" the last ministry; a verb alone goes on
from the last speaker it agrees with.
"""

from tawthiq.claims.lookup import ANAPHORS, Lookup
from tawthiq.claims.model import Speaker
from tawthiq.claims.speakers import Phrase
from tawthiq.claims.speakers.traits import bare
from tawthiq.structures import Single
from tawthiq.text import fold_term

FARTHEST = 5
"""Speakers a verb without subject looks back over for one it agrees with."""
PEOPLE = ("person", "office", "name")
ANY_PERSON = ("مسؤول", "مسئول", "متحدث", "ناطق", "متحدثه", "ناطقه", "رجل", "مصدر", "مسؤوله")


class Heard(Single):
    """A speaker heard before, with what its phrases showed of it."""

    speaker: Speaker
    sort: str
    head: str
    words: set[str]
    names: frozenset[str]
    feminine: bool | None
    plural: bool


def led_back(see: Lookup, phrase: Phrase, heard: list[Heard], media: list[Heard]) -> Heard | None:
    """The speaker a bare definite noun means; None where it names somebody new. Lists are in order of use."""
    word = _head_word(see, phrase)
    term = see.matches.at(ANAPHORS, word)
    if term is None:
        form = bare(see.form(word))
        return next((h for h in reversed(heard) if phrase.sort == "body" == h.sort and form in h.words), None)
    head = bare(fold_term(phrase.head.split("|")[0]))
    means = term.entry["means"]
    if means in ("news_agency", "media"):
        return _medium(head, means, media)
    if means == "any":
        return heard[-1] if heard else None
    if means == "head":
        return next((h for h in reversed(heard) if head in h.words and h.sort not in PEOPLE), None)
    return _person(phrase, head, means, heard)


def _person(phrase: Phrase, head: str, means: str, heard: list[Heard]) -> Heard | None:
    """Somebody of the noun's own office or kind, else, for a bare "the official", the last person heard."""
    same = [h for h in heard if head in h.words and h.plural == phrase.plural]
    same = same or [h for h in heard if h.head == phrase.head and phrase.sort == "person"]
    if same:
        return same[-1]
    if means == "people":
        return next((h for h in reversed(heard) if h.plural), None)
    if head in ANY_PERSON:
        return next((h for h in reversed(heard) if h.sort in PEOPLE and not h.plural), None)
    last = heard[-1] if heard else None
    single = last is not None and last.sort in PEOPLE and not last.plural
    return last if single and phrase.sort == "person" and not phrase.plural else None


def _head_word(see: Lookup, phrase: Phrase) -> int:
    word = phrase.first
    while word < phrase.last and see.head(word) is None:
        word += 1
    return word


def _medium(head: str, means: str, media: list[Heard]) -> Heard | None:
    """The last one of the noun's own kind, else the last medium that fits."""
    for h in reversed(media):
        if head in h.words:
            return h
    if means == "news_agency":
        return next((h for h in reversed(media) if h.speaker.kind == "news_agency"), None)
    return next((h for h in reversed(media) if h.speaker.kind == "media"), None)


def goes_on(heard: list[Heard], media: list[Heard], feminine: bool, plural: bool) -> Heard | None:
    """The last speaker that a verb without subject agrees with, itself or as the agency that relays it."""
    for h in reversed(heard[-FARTHEST:]):
        if feminine and any(m.feminine is True and m.speaker in h.speaker.via for m in media):
            return h
        if plural and (h.plural or h.feminine is None):
            return h
        if (
            not plural
            and (h.feminine is None or h.feminine == feminine)
            and not (h.plural and not feminine and not h.feminine)
        ):
            return h
    return heard[-1] if heard else None
