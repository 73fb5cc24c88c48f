import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawthiq.record import Bound, Span, counted, limits

SPAN = Span(0, 2, "20")
BOUNDS: list[Bound] = ["exact", "at_least", "more_than", "about", "up_to", "less_than", "range", "vague"]


@pytest.mark.parametrize(
    ("bound", "value", "high", "low_and_high"),
    [
        ("exact", 20, None, (20, 20)),
        ("exact", 0, None, (0, 0)),
        ("at_least", 20, None, (20, None)),
        ("more_than", 20, None, (21, None)),
        ("up_to", 20, None, (0, 20)),
        ("less_than", 20, None, (0, 19)),
        ("less_than", 0, None, (0, 0)),
        ("range", 20, 30, (20, 30)),
        ("about", 20, None, (None, None)),
        ("vague", None, None, (None, None)),
    ],
)
def test_low_and_high_follow_from_the_bound(
    bound: Bound, value: int | None, high: int | None, low_and_high: tuple[int | None, int | None]
) -> None:
    assert limits(bound, value, high) == low_and_high
    count = counted(bound, value, SPAN, high)
    assert (count.low, count.high, count.value, count.text, count.evidence) == (*low_and_high, value, "20", SPAN)


@given(st.sampled_from(BOUNDS), st.integers(0, 10**7) | st.none(), st.integers(0, 1000))
def test_low_is_never_over_high(bound: Bound, value: int | None, more: int) -> None:
    low, high = limits(bound, value, None if value is None else value + more)
    assert low is None or high is None or 0 <= low <= high
    if value is None:
        assert (low, high) == (None, None)
