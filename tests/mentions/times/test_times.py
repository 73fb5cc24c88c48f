"""What no example can say: any text is read, spans lead back, and every way to write a day reads back to that day."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawthiq.lexicon import load_matcher, read_table
from tawthiq.lexicon.tables import find_tables
from tawthiq.mentions import TimeMention, times
from tawthiq.mentions.times.calendar import from_hijri, last_weekday
from tawthiq.mentions.times.resolve import agreeing_days
from tawthiq.text import fold_term, read
from tests.strategies import mixed_text
from tests.test_corpora import PACKAGE

TABLES = {name: path for name, path in find_tables(PACKAGE) if name.startswith("mentions/times/")}


def spellings(table: str) -> list[tuple[int, str, bool]]:
    """Number, spelling, and whether it may stand alone, of every month or weekday of a table."""
    rows, _ = read_table(TABLES[f"mentions/times/{table}"], table)
    column = "day" if table == "weekdays" else "month"
    return [(int(r[column]), term, r["alone"] == "yes") for r in rows for term in r.term.split("|")]


MONTHS = spellings("months")
HIJRI = spellings("hijri_months")
WEEKDAYS = spellings("weekdays")
TERMS = [t for p in TABLES.values() for row in read_table(p, p.stem)[0] for t in row.term.split("|")]
NUMBERS = ["7", "31", "2018", "24", "12", "99", "0", "1436", "ال", "و", "من", "في", "/", "-", "(", ")", "،", '"', "\n"]

years = st.integers(2003, 2026)
numbers = st.integers(1, 28)
days = st.dates(date(2003, 1, 1), date(2026, 12, 31))
soup = st.lists(st.sampled_from([*TERMS, *NUMBERS]), max_size=14).map(" ".join)
anything = mixed_text | soup | st.lists(st.sampled_from([*TERMS, *NUMBERS]), max_size=14).map("".join)


def find(report: str, published: date | None) -> list[TimeMention]:
    text = read(report)
    return times.find(text, load_matcher().match(text), published)


def only(report: str, published: date | None) -> TimeMention:
    found = find(report, published)
    assert len(found) == 1, found
    return found[0]


def reads_as(report: str, published: date | None, day: date) -> None:
    mention = only(report, published)
    assert (mention.begin, mention.finish) == (day.isoformat(), day.isoformat()), mention


@given(anything, st.none() | st.dates())
def test_any_text_is_read(report: str, published: date | None) -> None:
    text = read(report)
    matches = load_matcher().match(text)
    free = 0
    for mention in times.find(text, matches, published):
        assert free <= mention.first < mention.last <= len(text.words)
        assert text.words[mention.first].start <= mention.start < mention.end <= text.words[mention.last - 1].end
        span = text.span(mention.start, mention.end)
        assert report[span.start : span.end] == span.text
        assert (mention.begin is None) == (mention.finish is None)
        assert mention.begin is None or mention.begin <= (mention.finish or "")
        assert list(mention.candidates) == sorted(mention.candidates)
        free = mention.last
    told = times.published(text, matches)
    assert told.date is None or told.basis in ("dateline", "inferred")
    assert told.evidence is None or report[told.evidence.start : told.evidence.end] == told.evidence.text


@given(years, st.sampled_from(MONTHS), numbers, st.none() | days)
def test_day_month_and_year(year: int, month: tuple[int, str, bool], number: int, published: date | None) -> None:
    day = date(year, month[0], number)
    reads_as(f"قتل في {number} {month[1]} {year} جندي", published, day)
    reads_as(f"قتل يوم {number:02} {month[1]} عام {year} جندي", published, day)


@given(years, st.sampled_from(MONTHS), numbers, st.integers(0, 364))
def test_day_and_month_are_the_latest(year: int, month: tuple[int, str, bool], number: int, after: int) -> None:
    day = date(year, month[0], number)
    reads_as(f"قتل في {number} {month[1]} جندي", day + timedelta(after), day)


@given(years, st.sampled_from(MONTHS), numbers, st.data())
def test_a_month_by_two_names(year: int, month: tuple[int, str, bool], number: int, data: st.DataObject) -> None:
    again = data.draw(st.sampled_from([other for other in MONTHS if other[0] == month[0]]))
    for joined in (f"{month[1]}/{again[1]}", f"{month[1]} / {again[1]}", f"{month[1]} ({again[1]})"):
        reads_as(f"قتل في {number} {joined} {year} جندي", None, date(year, month[0], number))


@given(days)
def test_figures(day: date) -> None:
    reads_as(day.isoformat(), None, day)
    reads_as(f"يوم {day.day}/{day.month}/{day.year}", None, day)
    reads_as(f"بتاريخ {day.day:02} - {day.month:02} - {day.year}", None, day)
    mention = only(f"{day.day}/{day.month}/{day.year}", None)
    assert day.isoformat() in (mention.begin, *mention.candidates)


@given(days, st.sampled_from(WEEKDAYS), st.integers(0, 6))
def test_weekdays(day: date, weekday: tuple[int, str, bool], after: int) -> None:
    day = last_weekday(weekday[0], day)
    reads_as(f"قتل {weekday[1]} جندي", day + timedelta(after), day)
    reads_as(f"قتل مساء يوم {weekday[1]} جندي", day + timedelta(after), day)
    reads_as(f"قتل {weekday[1]} الماضي جندي", day + timedelta(after or 7), day)
    assert only(f"قتل {weekday[1]} جندي", None).begin is None


RELATIVE = [("اليوم", 0), ("أمس", 1), ("أول من أمس", 2), ("أمس الأول", 2)]


@given(days, st.sampled_from(RELATIVE), st.sampled_from(WEEKDAYS))
def test_relative_days(day: date, told: tuple[str, int], weekday: tuple[int, str, bool]) -> None:
    day = last_weekday(weekday[0], day)
    published = day + timedelta(told[1])
    reads_as(f"قتل {told[0]} جندي", published, day)
    reads_as(f"قتل فجر {told[0]} جندي", published, day)
    reads_as(f"قتل {told[0]} {weekday[1]} جندي", published, day)
    reads_as(f"قتل {told[0]} ({weekday[1]}) جندي", published, day)


@given(days, st.integers(3, 10))
def test_days_ago(published: date, ago: int) -> None:
    reads_as(f"قتل قبل {ago} أيام", published, published - timedelta(ago))


@given(st.integers(1420, 1447), st.sampled_from(HIJRI), st.integers(1, 29))
def test_islamic_dates(year: int, month: tuple[int, str, bool], number: int) -> None:
    day = from_hijri(year, month[0], number)
    assert day is not None
    mention = only(f"قتل في {number} {month[1]} {year} هـ", None)
    assert (mention.begin, mention.precision) == (day.isoformat(), "days")
    both = only(f"قتل في {number} {month[1]} {year} هـ الموافق 9 يونيو 2016 م", None)
    assert both.begin == "2016-06-09"


def test_hijri_calendar_against_known_days() -> None:
    assert from_hijri(1, 1, 1) == date(622, 7, 19)
    assert from_hijri(1433, 8, 21) == date(2012, 7, 11)
    assert from_hijri(1445, 9, 27) == date(2024, 4, 6)
    steps = [from_hijri(y, m, 1) for y in range(1400, 1431) for m in range(1, 13)]
    assert {(b - a).days for a, b in pairwise(steps) if a and b} == {29, 30}


@given(st.integers(1, 28), st.integers(1, 12), st.integers(0, 6))
def test_agreeing_days_agree(day: int, month: int, weekday: int) -> None:
    for one in agreeing_days(day, month, weekday):
        assert (one.day, one.month, one.weekday()) == (day, month, weekday)


@pytest.mark.parametrize(("number", "term", "alone"), MONTHS)
def test_a_month_stands_alone_only_where_its_table_says(number: int, term: str, alone: bool) -> None:
    found = find(f"قال {term} ذلك", date(2024, 5, 15))
    assert bool(found) == alone, (number, fold_term(term))
