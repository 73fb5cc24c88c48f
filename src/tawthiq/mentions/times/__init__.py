"""Arabic news tells its days by what they were to the day's reader, in two calendars and three sets of months.

"Yesterday, Wednesday", "the night of Wednesday to Thursday", "7 Shubat/February", "25 Shawwal 1436 AH corresponding to
10 August 2015", "two days ago", "last week": each is read as it stands (`rules`), then set against the day of
publication (`resolve`). A weekday is the last such day, and beats a wrong publication day. What cannot be settled is
null or lists its candidates; the time of day never changes the day; lengths of time are no dates. Names that hold a
time (the newspaper Today's Eye, 6 October City, Friday prayer) are none. "The same day" is the one told last.

words → phrases → days; `publication` finds the report's own date, or what its weekdays say of it.
"""

from datetime import date

from tawthiq.lexicon import Matches
from tawthiq.mentions.model import TimeMention
from tawthiq.mentions.times.chronicle import headed
from tawthiq.mentions.times.phrase import Phrase, Reader
from tawthiq.mentions.times.publication import published_of
from tawthiq.mentions.times.resolve import again, resolve, setting_of
from tawthiq.mentions.times.rules import read_phrases, speaks_of_future
from tawthiq.mentions.times.setting import NOTHING, Days
from tawthiq.record import Published
from tawthiq.text import Text

__all__ = ["find", "published"]

DAYS = frozenset(("day", "night", "ago"))
"""Kinds of phrase that tell one day: "the same day" after them is that day."""
KINDS = {"same": "day", "night": "range", "eve": "range", "ago": "day", "within": "range", "part": "part_of_day_only"}


def find(text: Text, matches: Matches, published: date | None) -> list[TimeMention]:
    """Every phrase of time in a report, in order, none overlapping; without `published` only full dates have days."""
    reader = Reader(text, matches)
    phrases = headed(reader, read_phrases(reader), published)
    setting = setting_of(phrases, published)
    out: list[TimeMention] = []
    told = NOTHING
    for phrase in phrases:
        open_year = phrase.month is not None and phrase.year is None
        days = resolve(phrase, setting, open_year and speaks_of_future(reader, phrase))
        if phrase.kind == "same":
            days = again(phrase, told)
            if days.begin is None:
                continue
        elif phrase.kind in DAYS:
            told = days
        out.append(_mention(reader, phrase, days))
    return out


def published(text: Text, matches: Matches) -> Published:
    """The report's own date: its dateline, or the one day its weekdays and dates leave; else what fits, or nothing."""
    reader = Reader(text, matches)
    return published_of(reader, read_phrases(reader))


def _mention(r: Reader, phrase: Phrase, days: Days) -> TimeMention:
    first = r.words[phrase.first]
    start = _core_start(r, phrase.first)
    return TimeMention(
        phrase.first,
        phrase.last,
        start if start < first.end else first.start,
        r.words[phrase.last - 1].end,
        phrase.rule,
        days.begin.isoformat() if days.begin is not None else None,
        days.finish.isoformat() if days.finish is not None else None,
        days.precision,
        _kind(phrase),
        phrase.part,
        tuple(day.isoformat() for day in days.candidates),
        phrase.weekday,
        phrase.preposition,
    )


def _kind(phrase: Phrase) -> str:
    if phrase.kind == "ago" and phrase.since:
        return "duration"
    if phrase.kind in ("day", "year") and (
        phrase.until is not None or (phrase.day_to is not None and not phrase.either)
    ):
        return "range"
    if phrase.kind == "ago" and phrase.unit == "year":
        return "year"
    return KINDS.get(phrase.kind, phrase.kind)


def _core_start(r: Reader, word: int) -> int:
    """Where a phrase begins without the clitics of its first word."""
    term = r.term(word)
    return term.start if term is not None else r.words[word].start
