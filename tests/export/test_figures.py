"""Figures are written as the field writes them."""

import pytest

from tawthiq.export.figures import days, figure, relation
from tawthiq.record import Count, EventDate, Relation, Span

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
