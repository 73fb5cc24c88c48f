"""Weeks, months and years are named by how they stand to this one, and in parts: early May, the summer of 2014.

The codebook: last week runs Monday to Sunday; a month or year alone is all of it; the end of a month is its last day.
"""

from datetime import date, timedelta

from tawthiq.mentions.times.calendar import from_hijri, hijri_year_of, month_span, months_before, week_span
from tawthiq.mentions.times.phrase import Phrase
from tawthiq.mentions.times.setting import Days, Setting
from tawthiq.record import Precision

MOON_DAYS = 2
"""How far the moon may move an Islamic date from the printed calendar."""
THIRDS = {"early": (1, 10), "middle": (11, 20), "late": (21, 31), "end": (31, 31)}
YEAR_PARTS = {
    "early": (1, 4),
    "middle": (5, 8),
    "late": (9, 12),
    "end": (9, 12),
    "spring": (3, 5),
    "summer": (6, 8),
    "autumn": (9, 11),
}
YEARS_BACK = {"last": -1, "before_last": -2, "current": 0, "next": 1}


def hijri_day(p: Phrase, s: Setting, number: int) -> date | None:
    """A day of an Islamic month; without a year the last one before publication."""
    if p.year is not None:
        return from_hijri(p.year, p.month or 0, number)
    if s.anchor is None:
        return None
    year = hijri_year_of(s.anchor)
    days = (from_hijri(year + step, p.month or 0, number) for step in (-2, -1, 0, 1))
    past = [day for day in days if day is not None and day <= s.anchor + timedelta(MOON_DAYS)]
    return past[-1] if past else None


def month_days(p: Phrase, s: Setting, future: bool) -> Days:
    """A month: the last, the current, one by its name."""
    if p.month is None:
        first, last = (None, None)
        if s.anchor is not None:
            first, last = month_span(s.anchor.year, s.anchor.month + YEARS_BACK[p.order])
        return _third(p, first, last)
    if p.hijri:
        return _hijri_month(p, s)
    year = p.year
    if year is None and s.anchor is not None:
        year = _year_of_month(p, s.anchor, future)
    if year is None:
        return Days(precision="month")
    return _third(p, *month_span(year, p.month))


def _year_of_month(p: Phrase, anchor: date, future: bool) -> int:
    month = p.month or 0
    if p.year_order:
        return anchor.year + YEARS_BACK.get(p.year_order, 0)
    if p.order == "next" or (future and not p.order):
        return anchor.year + (month <= anchor.month if p.order == "next" else month < anchor.month)
    if p.order in ("last", "before_last"):
        return anchor.year - (month >= anchor.month)
    return anchor.year - (month > anchor.month)


def _hijri_month(p: Phrase, s: Setting) -> Days:
    first = hijri_day(p, s, 1)
    last = hijri_day(p, s, 29)
    if first is None or last is None or last < first:
        return Days(precision="month")
    return Days(first, last, "month")


def _third(p: Phrase, first: date | None, last: date | None) -> Days:
    """All of a month, or the third that "early", "middle", "late" names; its last day for "the end"."""
    if first is None or last is None:
        return Days(precision="month")
    if not p.place:
        return Days(first, last, "month")
    begin, end = THIRDS[p.place]
    return Days(first.replace(day=min(begin, last.day)), last.replace(day=min(end, last.day)), "days")


def week_days(p: Phrase, s: Setting, _future: bool) -> Days:
    """A week, Monday to Sunday."""
    if s.anchor is None:
        return Days(precision="week")
    return Days(*week_span(s.anchor + timedelta(7 * YEARS_BACK[p.order])), "week")


def year_days(p: Phrase, s: Setting, _future: bool) -> Days:
    """A year, a part or a season of it, or several."""
    year = p.year
    if year is None and s.anchor is not None:
        year = s.anchor.year + YEARS_BACK.get(p.order, 0)
    if year is None:
        return Days(precision="year")
    end = p.until.year if p.until is not None and p.until.year is not None else year
    if p.place in YEAR_PARTS:
        begin, until = YEAR_PARTS[p.place]
        return Days(date(year, begin, 1), month_span(year, until)[1], "year")
    return Days(date(year, 1, 1), date(end, 12, 31), "year")


def _back(anchor: date, amount: int, unit: str) -> date:
    if unit == "day":
        return anchor - timedelta(amount)
    if unit == "week":
        return anchor - timedelta(7 * amount)
    if unit == "hour":
        return anchor - timedelta(-(-amount // 24))
    return months_before(anchor, amount if unit == "month" else 12 * amount)


_PRECISION: dict[str, Precision] = {"day": "day", "week": "days", "month": "month", "year": "year", "hour": "days"}


def ago_days(p: Phrase, s: Setting, _future: bool) -> Days:
    """A number of days or weeks ago to the day, of years ago the whole year; hours ago may be either day."""
    precision = _PRECISION.get(p.unit, "day")
    if s.anchor is None or p.amount is None or p.unit in ("hour", "minute"):
        return Days(precision=precision)
    begin = _back(s.anchor, p.amount, p.unit)
    if p.since:
        return Days(begin, s.anchor, "year" if p.unit == "year" else "days")
    if p.unit == "year":
        return Days(begin.replace(month=1, day=1), begin.replace(month=12, day=31), "year")
    return Days(begin, begin, precision)


def within_days(p: Phrase, s: Setting, _future: bool) -> Days:
    """The last days or hours up to publication."""
    if s.anchor is None or not p.amount or p.unit == "minute":
        return Days(precision="days")
    precision: Precision = "days" if p.unit in ("day", "hour", "week") else "month" if p.unit == "month" else "year"
    return Days(_back(s.anchor, p.amount, p.unit), s.anchor, precision)
