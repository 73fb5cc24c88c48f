"""What a speaker's words tell besides the name: kind of source, whose official, named or not, bare and leading back."""

import re
from functools import lru_cache

from tawthiq.claims.lookup import FORMS_KEPT, Lookup
from tawthiq.claims.speakers.phrase import Phrase
from tawthiq.lexicon import Term
from tawthiq.text import Kind, fold_term

GLUED = ("وال", "بال", "فال", "كال", "لل", "ال")
"""The article with what is glued before it."""
QUOTES = "\"'«»“”„"
_quote = re.compile(f"[{QUOTES}]")
VAGUE_KINDS = ("other", "official")
"""Kinds that an adjective makes more precise ("مصدر طبي", "مسؤول عسكري")."""


def finish(see: Lookup, phrase: Phrase, start: int, end: int) -> Phrase:
    """Set name, offsets and bare words of a phrase."""
    phrase.start, phrase.end = start, end
    name = " ".join(see.text.printed(start, end).split())
    if name.startswith("لل") and see.text.shadow[start : start + 2] == "لل" and len(name) > 4:
        name = "ال" + name[2:]
    phrase.name = unquoted(name)
    head = bare(fold_term(phrase.head.split("|", 1)[0]))
    words, accusative = bare_words(see, phrase.first, phrase.last), head + "ا"
    if accusative in words:
        words = words - {accusative} | {head}
    phrase.words = words | set(head.split()) if phrase.sort != "name" else words
    if phrase.feminine is None:
        phrase.feminine = gender(phrase)
    return phrase


def name_start(term: Term) -> int:
    """Shadow offset of a noun with its article."""
    return term.start - 2 if term.proclitic.endswith(("ال", "لل")) else term.start


def unquoted(name: str) -> str:
    """A name without quotation marks around it, or without one that its other half was cut from."""
    marks = len(_quote.findall(name))
    around = len(name) > 1 and name[0] in QUOTES and name[-1] in QUOTES
    return name.strip(QUOTES) if around or marks == 1 else name


def bare_words(see: Lookup, first: int, last: int) -> frozenset[str]:
    """Folded words without article and glued prepositions."""
    return frozenset(bare(word.form) for word in see.words[first:last] if word.kind != Kind.MARK)


@lru_cache(FORMS_KEPT)
def bare(form: str) -> str:
    """A folded word without what is glued before it.

    >>> bare("والوزاره")
    'وزاره'
    """
    if form.startswith(GLUED):
        for prefix in GLUED:
            if form.startswith(prefix) and len(form) > len(prefix) + 2:
                return form[len(prefix) :]
    return form


def gender(phrase: Phrase) -> bool | None:
    """True feminine, False masculine, None where the words do not tell (a foreign name, a given name)."""
    if phrase.sort == "name":
        return None
    head = phrase.head or phrase.name.split(" ", 1)[0]
    if phrase.plural and phrase.sort in ("person", "office"):
        return head == "مصدر"
    if phrase.plural:
        return True
    return head.endswith(("ة", "ه", "تا", "شرطة", "مخابرات", "استخبارات"))


def described(see: Lookup, phrase: Phrase, first: int, last: int, head: Term) -> None:
    """Kind, affiliation and anonymity from the words of the phrase."""
    phrase.anonymous = bool(head.entry["anonymous"])
    for word in range(first, last):
        adjective = see.adjective(word)
        if adjective is not None and word > first:
            phrase.affiliation = phrase.affiliation or adjective.entry["country"] or None
            kind = adjective.entry["kind"]
            if kind and phrase.kind in VAGUE_KINDS and phrase.sort in ("person", "office"):
                phrase.kind = kind  # type: ignore[assignment]
        inner = see.known(word) or see.place(word)
        if inner is not None and word > first:
            phrase.affiliation = phrase.affiliation or inner.country
            if inner.sort in ("bodies", "groups") and phrase.sort == "person":
                phrase.affiliation = inner.id if inner.country is None else phrase.affiliation
            if phrase.kind == "other" and inner.sort != "states" and phrase.sort in ("person", "office"):
                phrase.kind = inner.kind  # type: ignore[assignment]
        other = see.head(word)
        if other is not None and word > first and phrase.kind == "other" and other.entry["sort"] == "body":
            phrase.kind = other.entry["kind"] or "other"  # type: ignore[assignment]


def alone(see: Lookup, at: int, head: Term, end: int, limit: int) -> tuple[bool, bool]:
    """Whether the phrase is a bare definite noun, and whether "the same" follows it."""
    again = end < limit and see.role(end) == "same"
    return (see.definite(at) or bool(head.enclitic)) and end == head.last, again
