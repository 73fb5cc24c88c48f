"""What is said of time is read against the day the report was printed, and against what else the report says.

`Days` is what a phrase comes to; `Setting` what all phrases of a report share.
"""

from datetime import date

import msgspec

from tawthiq.record import Precision

FIRST_YEAR = 2003
LAST_YEAR = 2026
"""Years a report may come from when it does not say."""


class Days(msgspec.Struct):
    """What a phrase comes to: ISO days are made of `begin` and `finish`; `candidates` where several fit."""

    begin: date | None = None
    finish: date | None = None
    precision: Precision = "day"
    candidates: tuple[date, ...] = ()


NOTHING = Days()
"""No day is told."""


class Setting(msgspec.Struct):
    """What all phrases of a report are read against.

    `anchor` is the day the report was written, as its own "today, Monday" tells it; `told` the years it gives for
    days of the year; `month_first` where one of its dates in figures can only be read so.
    """

    published: date | None = None
    anchor: date | None = None
    told: dict[tuple[int, int], int] = {}
    month_first: bool = False
