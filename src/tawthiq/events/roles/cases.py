"""Endings may tell a word's case, and letters glued before it whether it is subject or object at all.

Sound plurals and indefinite masculine singulars show whether they are subject (مسلحون) or object (مسلحين, شرطيا); a
glued ل or ب makes a word neither.
"""

from tawthiq.events.reading import Reading
from tawthiq.lexicon import Term
from tawthiq.mentions import ActorMention, Mention, PersonMention, PlaceMention

FATHATAN = "\u064b"
ARTICLES = ("ال", "لل")
NAMES_IN_ALEF = ("ليشيا", "لشيا", "سرايا")
"""Endings of names whose alef is no accusative: militia, Saraya."""
LEAST = 4
"""Letters of a word whose last may be one of its root."""
PRONOUNS = ("ها", "ه", "هم", "نا", "هما")


def is_bound(reading: Reading, word: int, end: int) -> bool:
    """True where only a pronoun follows the core of a word: أبنائه."""
    return 0 < reading.text.words[word].end - end <= 3


def is_accusative(reading: Reading, term: Term) -> bool:
    """True for a thing whose alef is an ending: قطارا, منزلا, but not فيلا."""
    form = reading.form(term.last - 1)
    ends_so = any(spelling.endswith(("ا", "ى", "اء")) for spelling in term.entry.term.split("|"))
    return form.endswith("ا") and not term.enclitic and not ends_so


def letter_before(reading: Reading, first: int, start: int) -> str:
    """The preposition glued before a core: ل, ب or ك."""
    head, shadow = reading.text.words[first].start, reading.text.shadow
    if start > head:
        letters = shadow[head:start].removeprefix("و").removeprefix("ف")
        if letters.startswith(("ل", "ب", "ك")):
            return letters[0]
    return "ل" if start <= head + 1 and shadow.startswith("لل", start) else ""


def case_of(reading: Reading, mention: Mention) -> str:
    """nominative, object or "": what the ending of the head says."""
    if isinstance(mention, PlaceMention):
        return ""
    first = mention.first
    if reading.text.is_printed_with(FATHATAN, first):
        return "object"
    form = reading.form(first)
    if isinstance(mention, ActorMention) and mention.kind == "state":
        return ""
    if reading.text.shadow[mention.end : reading.text.words[first].end] in PRONOUNS:
        return ""
    if form.endswith("ين") and len(form) > 4:
        return "object" if form != "فلسطين" else ""
    if form.endswith("ون") and len(form) > 4:
        return "nominative"
    if isinstance(mention, PersonMention) and form.endswith("ان") and mention.number == "du":
        return "nominative"
    if isinstance(mention, PersonMention) and mention.number == "pl" and form.endswith("و") and len(form) > LEAST:
        return "nominative"  # محتجو الحزب: the noon is lost before a genitive
    if form.endswith("ا") and len(form) > 3 and not form.startswith(ARTICLES) and not form.endswith(NAMES_IN_ALEF):
        return "object"
    return ""
