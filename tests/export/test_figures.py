"""Figures are written as the field writes them."""

import pytest

from tawthiq.export.figures import days, figure, left_open, place_names, relation, side_label
from tawthiq.record import Count, EventDate, Participant, Place, Relation, Span, Unresolved

WORDS = Span(0, 1, "أ")


@pytest.mark.parametrize(
    ("bound", "value", "high", "shown"),
    [
        ("exact", 1234, None, "1,234"),
        ("at_least", 12, None, "≥ 12"),
        ("more_than", 100, None, "> 100"),
        ("about", 500, None, "~ 500"),
        ("up_to", 20, None, "≤ 20"),
        ("less_than", 20, None, "< 20"),
        ("range", 3, 5, "3–5"),
        ("vague", None, None, "عشرات"),
        ("exact", 0, None, "0"),
    ],
)
def test_figure(bound, value, high, shown):
    assert figure(Count(value, None, high, bound, "عشرات")) == shown


@pytest.mark.parametrize(
    ("start", "end", "precision", "candidates", "shown"),
    [
        ("2018-02-07", "2018-02-07", "day", (), "2018-02-07"),
        ("2018-02-07", "2018-02-08", "days", (), "2018-02-07 – 2018-02-08"),
        ("2018-02-01", "2018-02-28", "month", (), "2018-02"),
        ("2018-01-01", "2018-12-31", "year", (), "2018"),
        (None, None, "day", ("2012-02-07", "2018-02-07"), "2012-02-07 | 2018-02-07"),
    ],
)
def test_days(start, end, precision, candidates, shown):
    assert days(EventDate(start, end, precision, None, candidates, WORDS)) == shown


def test_relation():
    east = Relation("نهر الفرات", WORDS, 8.0, "E")
    assert relation(east, "en") == "8 km east of نهر الفرات"
    assert relation(east, "ar") == "على بعد 8 كم شرق نهر الفرات"
    assert relation(Relation("حلب", WORDS), "en") == "near حلب"
    assert relation(Relation("حلب", WORDS, within=True), "en") == "not in the gazetteer; located by حلب"
    assert relation(Relation("حلب", WORDS, within=True), "ar") == "ليس في معجم الأماكن؛ موقعه موقع حلب"
    assert relation(Relation("حلب", WORDS, 8.0), "en") == "8 km of حلب"


def test_what_a_place_is_told_by_is_named_in_the_readers_language():
    east = Relation("Euphrates", WORDS, 8.0, "E", arabic="نهر الفرات")
    assert relation(east, "en") == "8 km east of Euphrates"
    assert relation(east, "ar") == "على بعد 8 كم شرق نهر الفرات"


def test_a_place_is_named_once_with_what_holds_it():
    city = Place("Idlib", "إدلب", "SY", "Idlib", None, None, "town", None, None, WORDS, arabic="إدلب",
                 admin1_arabic="إدلب", country_arabic="سوريا")  # fmt: skip
    assert place_names(city, "en") == "Idlib, SY"
    assert place_names(city, "ar") == "إدلب، سوريا"
    unknown = Place("البرقشية", "قرية البرقشية", None, None, None, None, "town", None, None, WORDS)
    assert place_names(unknown, "ar") == place_names(unknown, "en") == "البرقشية"


def test_a_side_is_labelled_where_that_says_more_than_the_report():
    side = Participant("target", "حزب الله", "hezbollah", None, WORDS, label="Hezbollah", arabic="حزب الله")
    assert side_label(side, "en") == "Hezbollah"
    assert side_label(side, "ar") is None
    assert side_label(Participant("target", "سوق", None, None, WORDS), "ar") is None


def test_a_record_of_before_says_why_with_the_names_it_has():
    left = Unresolved("place", "دوما", "no word of the report tells them apart: Dūmā, PS; Dūmā, SY", WORDS)
    assert left_open(left, "ar") == "لا كلمة في التقرير تميز بينها: Dūmā, PS; Dūmā, SY"
    total = Unresolved("casualty", "ألف", "a total over many acts or a long time: it belongs to no single event", WORDS)
    assert left_open(total, "en") == total.why
    assert left_open(total, "ar") == "حصيلة أفعال كثيرة أو مدة طويلة: لا تخص حادثة واحدة"
