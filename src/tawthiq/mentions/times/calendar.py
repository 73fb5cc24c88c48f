"""Days are counted by two calendars in Arabic news, and by weekdays that name no date at all.

The Islamic calendar is Umm al-Qura's; in years its table has not, the tabular one: civil epoch, leap years 2, 5, 7, 10,
13, 16, 18, 21, 24, 26, 29 of thirty (Reingold and Dershowitz, Calendrical Calculations). The sighted moon may differ
from both by a day.
"""

from datetime import date, timedelta

from tawthiq.mentions.times.umm_al_qura import day_in

HIJRI_EPOCH = 227014
"""The day before 1 Muharram of year 1, as `date.toordinal` counts."""

HIJRI_DAYS_A_YEAR = 354.367


def day_of(year: int, month: int, day: int) -> date | None:
    """The Gregorian day, or None where there is none (31 April).

    >>> day_of(2018, 2, 29) is None
    True
    """
    try:
        return date(year, month, day)
    except ValueError:
        return None


def from_hijri(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of an Islamic date; None outside years 1 to 9000.

    >>> from_hijri(1436, 10, 25).isoformat(), from_hijri(1300, 10, 25).isoformat()
    ('2015-08-10', '1883-08-29')
    """
    if not (1 <= year <= 9000 and 1 <= month <= 12 and 1 <= day <= 30):
        return None
    printed = day_in(year, month, day)
    if printed is not None:
        return printed
    months = 29 * (month - 1) + month // 2
    return date.fromordinal(HIJRI_EPOCH + day + months + (year - 1) * 354 + (3 + 11 * year) // 30)


def hijri_year_of(day: date) -> int:
    """The Islamic year a day falls in, to within one."""
    return int((day.toordinal() - HIJRI_EPOCH) / HIJRI_DAYS_A_YEAR) + 1


def last_weekday(weekday: int, day: date) -> date:
    """The last such weekday on or before a day; 0 is Monday.

    >>> last_weekday(2, date(2018, 2, 8)).isoformat()
    '2018-02-07'
    """
    return day - timedelta((day.weekday() - weekday) % 7)


def next_weekday(weekday: int, day: date) -> date:
    """The first such weekday after a day."""
    return day + timedelta((weekday - day.weekday() - 1) % 7 + 1)


def month_span(year: int, month: int) -> tuple[date, date]:
    """First and last day of a month; `month` may run over the year's ends (0 is December before, 13 January after)."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    first = date(year, month, 1)
    after = date(year + month // 12, month % 12 + 1, 1)
    return first, after - timedelta(1)


def week_span(day: date) -> tuple[date, date]:
    """Monday and Sunday around a day."""
    monday = day - timedelta(day.weekday())
    return monday, monday + timedelta(6)


def months_before(day: date, months: int) -> date:
    """The same day of an earlier month, or that month's last.

    >>> months_before(date(2024, 3, 31), 1).isoformat()
    '2024-02-29'
    """
    first, last = month_span(day.year, day.month - months)
    return min(last, first + timedelta(day.day - 1))
