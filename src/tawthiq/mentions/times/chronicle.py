"""A chronicle heads each line with a year: "1995 - a bomb in …"; under "this day in history" the day is the paper's.

A year at the head of two lines or more, before a dash or a colon and no figure, is that of the days its line tells.
"""

from datetime import date

from tawthiq.mentions.times.phrase import Phrase, Reader
from tawthiq.mentions.times.setting import LAST_YEAR

OLDEST = 1000
DASHES = frozenset(("-", ":"))
FEWEST = 2
"""Lines headed by a year that make a chronicle."""
RULE = "a year at the head of a line"
THIS_DAY = ("هذا", "اليوم")
"""This day: what the title of a page of anniversaries speaks of."""
HISTORY = frozenset(("التاريخ", "تاريخ", "حدث", "ذاكره", "مثل"))


def headed(r: Reader, phrases: list[Phrase], published: date | None) -> list[Phrase]:
    """The phrases of a report with the years that head its lines, which days without a year in them take."""
    years = [word for word in sorted(r.figures) if _heads(r, word)]
    if len(years) < FEWEST:
        return phrases
    day = published if _of_this_day(r) else None
    out = [p for p in phrases if p.first not in years]
    for word in years:
        year = r.digits(word)
        last = next((w for w in range(word + 1, len(r.words) + 1) if r.ends_line(w)), len(r.words))
        for phrase in out:
            if word < phrase.first < last and phrase.month is not None and phrase.year is None and not phrase.hijri:
                phrase.year = year
        if day is None:
            out.append(Phrase("year", RULE, word, word + 1, year=year))
        else:
            out.append(Phrase("day", RULE + ", on this day", word, word + 1, day=day.day, month=day.month, year=year))
    return sorted(out, key=lambda p: p.first)


def _heads(r: Reader, word: int) -> bool:
    """Whether a number is a year that heads its line."""
    year = r.digits(word)
    if year is None or not OLDEST <= year <= LAST_YEAR or not (word == 0 or r.ends_line(word)):
        return False
    return r.form(word + 1) in DASHES and r.digits(word + 2) is None


def _of_this_day(r: Reader) -> bool:
    """Whether the title speaks of this day in history."""
    title = [r.form(w) for s in r.text.sentences if s.title for w in range(s.first, s.last)]
    this = any(tuple(title[at : at + 2]) == THIS_DAY for at in range(len(title)))
    return this and any(form in HISTORY for form in title)
