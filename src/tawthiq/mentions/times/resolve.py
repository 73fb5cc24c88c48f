"""A phrase becomes days once the day of publication is known; where it is not, only full dates do.

The codebook: a weekday is the last such day on or before publication and beats a wrong publication day; a day without
a year is the latest on or before publication; nothing is guessed, and what stays open is listed.
"""

from datetime import date, timedelta

from tawthiq.mentions.times.calendar import day_of, last_weekday, month_span, next_weekday
from tawthiq.mentions.times.phrase import MONTH_FIRST, Phrase
from tawthiq.mentions.times.setting import FIRST_YEAR, LAST_YEAR, NOTHING, Days, Setting
from tawthiq.mentions.times.stretches import (
    MOON_DAYS,
    YEARS_BACK,
    ago_days,
    hijri_day,
    month_days,
    week_days,
    within_days,
    year_days,
)

SOON_DAYS = 31
"""How far ahead of publication a day without a year may lie, where words of the future stand before it."""
RECENT_DAYS = 60
"""A day without a year that fell this long ago or less is the recent one, whatever year the report tells elsewhere."""
WRONG_BY_DAYS = 6
"""How far the report's own "today, Monday" may stand from the publication day it is given."""
NEAR_DAYS = 3


def setting_of(phrases: list[Phrase], published: date | None) -> Setting:
    """The setting of a report from all its phrases."""
    told = {(p.day, p.month): p.year for p in phrases if p.full and not p.hijri and not p.swapped}
    setting = Setting(published, published, told)  # type: ignore[arg-type]
    setting.month_first = any(p.rule == MONTH_FIRST for p in phrases)
    if published is not None:
        days = {own_day(p, published) - timedelta(p.offset) for p in phrases if _names_today(p)}  # type: ignore[arg-type]
        if len(days) == 1 and published not in days:
            anchor = days.pop()
            if abs((anchor - published).days) <= WRONG_BY_DAYS:
                setting.anchor = anchor
    return setting


def _names_today(p: Phrase) -> bool:
    return p.offset is not None and p.offset <= 0 and p.weekday is not None and p.kind == "day"


def own_day(p: Phrase, published: date) -> date:
    """The day of "yesterday, Wednesday": the last such weekday on or before publication (after it: tomorrow)."""
    offset = p.offset or 0
    weekday = p.weekday or 0
    return last_weekday(weekday, published) if offset <= 0 else next_weekday(weekday, published - timedelta(1))


def resolve(p: Phrase, setting: Setting, future: bool = False) -> Days:
    """The days of a phrase; `future` true where the words before it speak of what is to come."""
    try:
        return _RESOLVERS[p.kind](p, setting, future)
    except (OverflowError, ValueError):
        return NOTHING


def again(p: Phrase, told: Days) -> Days:
    """The day or night told before, or the day after it; nothing where several days were told."""
    if told.begin is None or told.finish is None:
        return NOTHING
    length = (told.finish - told.begin).days
    if length > (p.unit != "day") or (p.unit == "dark" and length != 1):
        return NOTHING
    step = timedelta(p.offset or 0)
    return Days(told.begin + step, told.finish + step, told.precision)


def _day(p: Phrase, s: Setting, future: bool) -> Days:
    first = _single(p, s, future)
    if p.until is None:
        return first
    second = resolve(p.until, s, future)
    if first.begin is None or second.finish is None:
        return Days(precision="days")
    if p.offset is not None and p.until.offset is None and p.until.weekday is not None and not p.until.dated:
        apart = (first.begin - second.finish).days
        return Days(second.finish, first.finish, "days") if apart in (0, 1) else Days(precision="days")
    if second.finish < first.begin and p.until.weekday is not None and not p.until.dated:
        first.begin = last_weekday(p.weekday if p.weekday is not None else first.begin.weekday(), second.finish)
    if second.finish < first.begin:
        return Days(precision="days")
    return Days(first.begin, second.finish, "days")


def _single(p: Phrase, s: Setting, future: bool) -> Days:
    if p.day is not None:
        return _dated(p, s, future)
    if s.anchor is None or s.published is None:
        return NOTHING
    if p.offset is not None:
        day = (
            s.anchor + timedelta(p.offset)
            if p.weekday is None
            else own_day(p, s.published if p.offset <= 0 else s.anchor)
        )
        return Days(day, day)
    if p.weekday is None:
        return NOTHING
    return _on(_weekday(p, s.anchor))


def _on(day: date | None) -> Days:
    return Days(day, day)


def _weekday(p: Phrase, anchor: date) -> date:
    weekday = p.weekday or 0
    if p.order == "next":
        return next_weekday(weekday, anchor)
    if p.order in ("last", "before_last"):
        day = last_weekday(weekday, anchor - timedelta(1))
        return day if p.order == "last" else day - timedelta(7)
    return last_weekday(weekday, anchor)


def _dated(p: Phrase, s: Setting, future: bool) -> Days:
    if p.unit == "month":
        return _of_month(p, s)
    if p.hijri:
        return _hijri(p, s)
    if p.year is not None or p.year_order:
        return _full(p, s)
    return _yearless(p, s, future)


def _of_month(p: Phrase, s: Setting) -> Days:
    """The twelfth of this or last month."""
    if s.anchor is None or p.day is None:
        return NOTHING
    first, last = month_span(s.anchor.year, s.anchor.month + YEARS_BACK[p.order])
    return _on(first + timedelta(p.day - 1)) if p.day <= last.day else NOTHING


def _full(p: Phrase, s: Setting) -> Days:
    year = p.year
    if year is None and s.anchor is not None:
        year = s.anchor.year + YEARS_BACK.get(p.year_order, 0)
    if year is None or p.month is None or p.day is None:
        return NOTHING
    day = day_of(year, p.month, p.day)
    if p.swapped:
        return _figures(p, s, year, day)
    if day is None:
        return NOTHING
    agreed = _agreed(p, day)
    if agreed is not None:
        return agreed
    if p.offset is not None and s.published is not None:
        return _on(own_day(p, s.published))
    near = last_weekday(p.weekday or 0, day + timedelta(NEAR_DAYS))
    return Days(candidates=tuple(sorted((day, near))))


def _agreed(p: Phrase, day: date) -> Days | None:
    """The day or days told, where no weekday speaks against them; None where one does."""
    if p.day_to is not None:
        return _days_of_month(p, day)
    return _on(day) if p.weekday is None or day.weekday() == p.weekday else None


def _days_of_month(p: Phrase, day: date) -> Days:
    end = day_of(day.year, day.month, p.day_to or 0)
    if end is None or end <= day:
        return NOTHING
    return Days(candidates=(day, end)) if p.either else Days(day, end, "days")


def _figures(p: Phrase, s: Setting, year: int, day: date | None) -> Days:
    """7/2/2018: the day first, unless the weekday, the report's other dates or publication say otherwise."""
    other = day_of(year, p.day or 0, p.month or 0)
    if day is None or other is None:
        return _on(day or other)
    if p.weekday is not None and (day.weekday() == p.weekday) != (other.weekday() == p.weekday):
        return _on(day if day.weekday() == p.weekday else other)
    if s.month_first:
        return _on(other)
    if s.published is not None and day > s.published >= other:
        return _on(other)
    if p.preposition or p.weekday is not None:
        return _on(day)
    return Days(candidates=tuple(sorted((day, other))))


def _yearless(p: Phrase, s: Setting, future: bool) -> Days:
    if p.month is None or p.day is None:
        return NOTHING
    if s.anchor is None:
        return _without_publication(p, s)
    day = _year_for(p, s, s.anchor, future)
    if day is None:
        return NOTHING
    agreed = _agreed(p, day)
    if agreed is not None:
        return agreed
    ahead = day_of(day.year + 1, p.month, p.day)
    if ahead is not None and ahead.weekday() == p.weekday and ahead <= s.anchor + timedelta(SOON_DAYS):
        return _on(ahead)
    if p.offset is not None and s.published is not None:
        return _on(own_day(p, s.published))
    before = day_of(day.year - 1, p.month, p.day)
    fitting = {before} if before is not None and before.weekday() == p.weekday else set()
    return Days(candidates=tuple(sorted(fitting | {day, last_weekday(p.weekday or 0, day + timedelta(NEAR_DAYS))})))


def _year_for(p: Phrase, s: Setting, anchor: date, future: bool) -> date | None:
    """The year of a day of the year: the latest on or before publication, a later one only where told so."""
    month, number = p.month or 0, p.day or 0
    near = [day for year in range(anchor.year - 4, anchor.year + 5) if (day := day_of(year, month, number)) is not None]
    past = [day for day in near if day <= anchor]
    ahead = [day for day in near if day > anchor]
    if p.order == "next":
        return ahead[0] if ahead else None
    if p.order == "current":
        return min(near, key=lambda day: abs((day - anchor).days)) if near else None
    if future and ahead and (ahead[0] - anchor).days <= SOON_DAYS:
        return ahead[0]
    day = past[-1] if past else None
    told = s.told.get((number, month))
    if told is not None and not p.order and day is not None and (anchor - day).days > RECENT_DAYS:
        then = day_of(told, month, number)
        return then if then is not None and then <= anchor else day
    return day


def _without_publication(p: Phrase, s: Setting) -> Days:
    """Without publication: the year the report gives the same day elsewhere, or the years its weekday agrees with."""
    told = s.told.get((p.day or 0, p.month or 0))
    day = day_of(told, p.month or 0, p.day or 0) if told is not None else None
    if day is not None and p.day_to is None and p.weekday in (None, day.weekday()) and not p.order:
        return _on(day)
    if p.weekday is None or p.day_to is not None:
        return NOTHING
    return Days(candidates=tuple(agreeing_days(p.day or 0, p.month or 0, p.weekday)))


def agreeing_days(day: int, month: int, weekday: int, first: int = FIRST_YEAR, last: int = LAST_YEAR) -> list[date]:
    """The days of the window `first`…`last` on which a day of the year is such a weekday.

    >>> [d.year for d in agreeing_days(7, 2, 2)]
    [2007, 2018, 2024]
    """
    found = (day_of(year, month, day) for year in range(first, last + 1))
    return [one for one in found if one is not None and one.weekday() == weekday]


def _hijri(p: Phrase, s: Setting) -> Days:
    """An Islamic date by the printed calendar; to the day only where a weekday confirms it."""
    if p.month is None or p.day is None:
        return NOTHING
    day = hijri_day(p, s, p.day)
    if day is None:
        return NOTHING
    if p.weekday is None:
        end = hijri_day(p, s, p.day_to) if p.day_to is not None else day
        return Days(day, end if end is not None and end > day else day, "days")
    true = last_weekday(p.weekday, day + timedelta(NEAR_DAYS))
    return _on(true) if abs((true - day).days) <= MOON_DAYS else Days(candidates=tuple(sorted((day, true))))


def _night(p: Phrase, s: Setting, future: bool) -> Days:
    if s.anchor is None or p.offset is None:
        return NOTHING
    if p.offset == 0:
        day = s.anchor if p.weekday is None or s.published is None else own_day(p, s.published)
        return _on(day)
    begin = s.anchor + timedelta(p.offset)
    end = resolve(p.until, s, future).finish if p.until is not None else None
    return Days(begin, end or begin + timedelta(1), "days")


def _eve(_p: Phrase, s: Setting, _future: bool) -> Days:
    if s.anchor is None:
        return NOTHING
    begin = date(s.anchor.year - 1, 12, 31)
    return Days(begin, begin + timedelta(1), "days")


def _open(_p: Phrase, _s: Setting, _future: bool) -> Days:
    """The time of day, a part of it, and a length tell no day; "the same day" only after another."""
    return NOTHING


_RESOLVERS = {
    "day": _day,
    "night": _night,
    "eve": _eve,
    "same": _open,
    "month": month_days,
    "week": week_days,
    "year": year_days,
    "ago": ago_days,
    "within": within_days,
    "clock": _open,
    "part": _open,
    "duration": _open,
}
