"""Two reports date one act differently: by the night it spans, by the day of the announcement, or wrongly."""

from tawthiq.incidents.comparisons.finding import SILENT, Finding
from tawthiq.incidents.members import Telling

WRONG_DATE = 8
"""Days beyond which a difference of dates is no slip of a day, a weekday or a week."""
EARLY = frozenset(("dawn", "morning", "noon"))
LATE = frozenset(("evening", "night", "midnight"))


def gap(a: Telling, b: Telling) -> int | None:
    """Days between two tellings' windows, 0 where they overlap; null where one has none."""
    if a.first is None or b.first is None or a.last is None or b.last is None:
        return None
    return max(0, a.first - b.last, b.first - a.last)


def compare_dates(a: Telling, b: Telling) -> Finding:
    """The same day 1; within a longer or presumed span less; a day apart 0; more down to -1; beyond a slip -2."""
    days = gap(a, b)
    if days is None or a.first is None or b.first is None or a.last is None or b.last is None:
        return SILENT
    if days == 0:
        if not (a.dated and b.dated):
            return _undated(a, b)
        longest = _span(a, b)
        if longest <= 2:
            return Finding(1.0, "the same day")
        return Finding(max(0.1, 0.6 - longest / 50), "one day lies within the other's {} days", (longest,))
    if days == 1:
        return Finding(0.0, "dates one day apart")
    if days <= 3:
        return Finding(-0.4, "dates {} days apart", (days,))
    if days <= WRONG_DATE:
        return Finding(-0.7, "dates {} days apart", (days,))
    return Finding(-2.0, "dates {} days apart", (days,))


def _undated(a: Telling, b: Telling) -> Finding:
    """A fresh act is told without a day; the report then comes out on that day or the next."""
    if not (a.dated or b.dated):
        if a.published is not None and b.published is not None and abs(a.published - b.published) <= 1:
            return Finding(0.6, "neither gives a day; both came out on one day or the next")
        return Finding(0.3, "neither gives a day; they came out some days apart")
    told, untold = (a, b) if a.dated else (b, a)
    if told.first is not None and untold.published is not None and untold.published - told.first <= 1:
        return Finding(0.6, "one gives no day; it came out on that day or the next")
    return Finding(0.3, "one gives no day; it came out some days later")


def _span(a: Telling, b: Telling) -> int:
    assert a.first is not None and a.last is not None and b.first is not None and b.last is not None
    return max(a.last - a.first, b.last - b.first) + 1


def compare_hours(a: Telling, b: Telling) -> Finding:
    """The same part of the day 0.5; dawn or morning against evening or night -1: two strikes on one town on one day."""
    one, other = a.part_of_day, b.part_of_day
    if one is None or other is None or gap(a, b) != 0:
        return SILENT
    if one == other:
        return Finding(0.5, "both at {}", (one,))
    if (one in EARLY and other in LATE) or (one in LATE and other in EARLY):
        if {one, other} <= {"dawn", "night", "midnight"}:
            return Finding(0.2, "{} and {} meet", (one, other))
        return Finding(-1.0, "one at {}, the other at {}", (one, other))
    if one in EARLY and other in EARLY:
        return Finding(0.0, "{} and {}", (one, other))
    return Finding(-0.4 if {one, other} & EARLY else 0.0, "one at {}, the other at {}", (one, other))
