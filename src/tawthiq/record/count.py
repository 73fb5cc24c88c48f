"""A count is a number of people together with the words that bound it.

Low and high follow from the bound as UCDP's best / low / high practice has it; what is not told stays null.
"""

from typing import Literal

import msgspec

from tawthiq.record.span import Span

Bound = Literal["exact", "at_least", "more_than", "about", "up_to", "less_than", "range", "vague"]


class Count(msgspec.Struct, frozen=True, gc=False, forbid_unknown_fields=True):
    """People counted: value, the limits its bound sets, and the words themselves."""

    value: int | None
    low: int | None
    high: int | None
    bound: Bound
    text: str
    evidence: Span | None = None


def limits(bound: Bound, value: int | None, high: int | None = None) -> tuple[int | None, int | None]:
    """Low and high that a bound sets around a value; null where it sets none.

    >>> limits("more_than", 100)
    (101, None)
    >>> limits("up_to", 20)
    (0, 20)
    >>> limits("about", 500)
    (None, None)
    """
    if value is None:
        return None, None
    match bound:
        case "exact":
            return value, value
        case "at_least":
            return value, None
        case "more_than":
            return value + 1, None
        case "up_to":
            return 0, value
        case "less_than":
            return 0, max(value - 1, 0)
        case "range":
            return value, high
    return None, None


def counted(bound: Bound, value: int | None, evidence: Span, high: int | None = None) -> Count:
    """A count with its limits worked out; `high` is read only for a range."""
    low, top = limits(bound, value, high)
    return Count(value=value, low=low, high=top, bound=bound, text=evidence.text, evidence=evidence)
