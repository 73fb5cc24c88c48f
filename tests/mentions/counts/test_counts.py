"""What a corpus cannot say of counts: every number reads back, any text is read, spans lead back."""

import sys
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawthiq.lexicon import load_matcher, read_table
from tawthiq.lexicon.forms import forms_of
from tawthiq.mentions import CountMention, counts, people
from tawthiq.mentions.counts.numerals import Numerals
from tawthiq.record import limits
from tawthiq.text import read
from tests.mentions.counts.number_words import Style, write
from tests.strategies import mixed_text
from tests.test_corpora import PACKAGE

MATCHER = load_matcher()
KINDS = {"number", "dual", "singular", "vague", "fraction", "zero"}
styles = st.builds(Style, st.booleans(), st.booleans(), st.booleans(), st.booleans(), st.booleans())
numbers = st.integers(0, 9_999_999) | st.integers(0, 999) | st.integers(1, 9_999).map(lambda n: n * 1000)


def words_of(folder: str) -> list[str]:
    tables = sorted((PACKAGE / "mentions" / folder).glob("*.tsv"))
    entries = [entry for table in tables for entry in read_table(table, table.stem)[0]]
    return sorted({surface for entry in entries for surface, _ in forms_of(entry)})


count_text = st.lists(
    st.sampled_from(words_of("counts"))
    | st.sampled_from(words_of("people"))
    | st.sampled_from(("12", "3", "1,200", "و", "-", "(", ")", "من", "إلى", "10"))
    | mixed_text,
    max_size=14,
).map(" ".join)


def values(source: str) -> list[int | None]:
    text = read(source)
    return [numeral.value for numeral in Numerals(text, MATCHER.match(text)).find()]


def find(source: str) -> list[CountMention]:
    text = read(source)
    matches = MATCHER.match(text)
    return counts.find(text, matches, people.find(text, matches))


@given(numbers, styles)
def test_a_number_in_words_reads_back(number: int, style: Style) -> None:
    assert values(write(number, style)) == [number]


@pytest.mark.parametrize(
    "style", [Style(), Style(True, True), Style(False, True, True, True), Style(hundred_last=True)]
)
def test_every_number_below_a_thousand_reads_back(style: Style) -> None:
    wrong = [n for n in range(1000) if values(write(n, style)) != [n]]
    assert not wrong


@given(numbers.filter(lambda n: n > 10), styles)
def test_a_number_in_words_counts_its_noun(number: int, style: Style) -> None:
    found = find(f"مقتل {write(number, style)} جنديا")
    assert [(count.value, count.people) for count in found] == [(number, True)]


@given(st.integers(0, 10**9))
def test_digits_read_back_with_and_without_grouping(number: int) -> None:
    assert values(str(number)) == [number]
    assert values(f"{number:,}") == [number]
    assert values(str(number).translate({48 + d: 0x660 + d for d in range(10)})) == [number]


@given(st.integers(1, 10**6), st.integers(1, 10**6))
def test_a_range_has_its_ends_in_order(low: int, high: int) -> None:
    for count in find(f"بين {low} و{high} شخصا"):
        assert count.high is None or (count.value is not None and count.value < count.high)


@given(count_text | mixed_text)
def test_any_text_is_read_in_order_and_spans_lead_back(source: str) -> None:
    text = read(source)
    matches = MATCHER.match(text)
    last = 0
    for count in counts.find(text, matches, people.find(text, matches)):
        assert last <= count.first < count.last <= len(text.words)
        last = count.last
        span = text.span(count.start, count.end)
        assert source[span.start : span.end] == span.text
        assert span.text
        assert count.kind in KINDS
        assert (count.value is None) == (count.bound == "vague")
        assert (count.high is None) == (count.bound != "range")
        limits(count.bound, count.value, count.high)


@pytest.mark.parametrize(
    "piece", ["و 3 ", "خمسة وعشرون ", "مليون ألف ", "1.234.567.", "أكثر من ", "من 3 إلى ", "جنود "]
)
def test_work_grows_with_length_only(piece: str) -> None:
    short, long = 4_000, 32_000
    calls = []
    for length in (short, long):
        text = read(piece * (length // len(piece)))
        matches = MATCHER.match(text)
        calls.append(calls_of(lambda t=text, m=matches: counts.find(t, m, people.find(t, m))))
    assert calls[1] < 10 * calls[0]


def calls_of(work: Callable[[], object]) -> int:
    """Functions called, in Python and in C: unlike seconds, the same on a busy machine."""
    number = 0

    def note(_frame: object, event: str, _argument: object) -> None:
        nonlocal number
        number += event in ("call", "c_call")

    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(None)
    return number
