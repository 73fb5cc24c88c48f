"""Where a phrase of time may begin, and which reading of it is tried first.

words with a term or a number → the phrase that begins there, leftmost first, none overlapping → `Phrase`
"""

from tawthiq.mentions.times.clock import bare_clock, clock_phrase
from tawthiq.mentions.times.dates import month_phrase, named_date, numeric_date
from tawthiq.mentions.times.days import day_phrase, entered_day, joined
from tawthiq.mentions.times.phrase import AND, THE, Phrase, Reader
from tawthiq.mentions.times.spans import (
    ago_phrase,
    bare_year,
    counted_phrase,
    length_phrase,
    place_phrase,
    unit_phrase,
)

PREPOSITIONS = frozenset(
    (
        "في",
        "منذ",
        "مند",
        "قبل",
        "قبيل",
        "حتي",
        "الي",
        "بعد",
        "عقب",
        "من",
        "خلال",
        "بين",
        "بحلول",
        "بتاريخ",
        "يوم",
    )
)
"""In, since, before, until, to, after, from, during, between, by, dated, on the day: kept with a phrase."""
FUTURE_REACH = 12
"""Words before a day without a year in which a word of the future counts."""


def read_phrases(r: Reader) -> list[Phrase]:
    """Every phrase of time in a report, in order, none overlapping."""
    out: list[Phrase] = []
    free = 0
    for word in r.starts():
        if word < free or r.name_end(word) is not None:
            continue
        found = phrase_at(r, word)
        if found is None or found.first < free:
            continue
        found.preposition = _preposition(r, found.first)
        out.append(found)
        free = found.last
    return out


def phrase_at(r: Reader, word: int) -> Phrase | None:
    """The phrase of time that begins at a word, or None."""
    kind = r.kind(word)
    reader = _BY_KIND.get(kind)
    if reader is not None:
        found = reader(r, word)
        if found is not None:
            return found
    if r.words[word].kind == 2:
        return _from_number(r, word)
    return day_phrase(r, word) or month_phrase(r, word) or counted_phrase(r, word)


def _from_number(r: Reader, word: int) -> Phrase | None:
    dated = named_date(r, word) or numeric_date(r, word)
    if dated is not None:
        return joined(r, dated)
    return bare_clock(r, word) or counted_phrase(r, word) or bare_year(r, word)


def _unit(r: Reader, word: int) -> Phrase | None:
    return day_phrase(r, word) or month_phrase(r, word) or unit_phrase(r, word)


def _head(r: Reader, word: int) -> Phrase | None:
    """The phrase begins after "the days of"."""
    cue = r.cue(word, "head")
    return day_phrase(r, cue.last) if cue is not None else None


_BY_KIND = {
    "unit": _unit,
    "ago": ago_phrase,
    "place": place_phrase,
    "clock": clock_phrase,
    "length": length_phrase,
    "head": _head,
    "nth": entered_day,
}


def _preposition(r: Reader, first: int) -> str:
    if r.form(first - 1) == "/" and r.text.glued(first - 1) and r.text.glued(first):
        first -= 2
    form = r.form(first - 1)
    if form in (THE, "("):
        form = r.form(first - 2)
    bare = form.removeprefix(AND)
    return form if form in PREPOSITIONS else bare if bare in PREPOSITIONS else ""


def speaks_of_future(r: Reader, phrase: Phrase) -> bool:
    """Whether a word of the future stands shortly before a phrase, in its sentence."""
    begin = max(r.text.sentence_of(phrase.first).first, phrase.first - FUTURE_REACH)
    return any(r.looks_future(word) for word in range(begin, phrase.first))
