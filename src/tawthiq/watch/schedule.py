"""A feed is visited again after its time; one that fails later and later, and none at the stroke with the others."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

JITTER = 0.1
"""Part of its time by which a feed may come early, by chance, so that feeds do not all come at once."""

LATEST = 24 * 3600.0
"""Seconds a failing feed is left alone, at most."""


def after_visit(now: float, every: float, chance: float) -> float:
    """When a feed that answered is next; `chance` from 0 to 1.

    >>> after_visit(1000, 600, 0), after_visit(1000, 600, 1)
    (1600.0, 1540.0)
    """
    return now + every * (1 - JITTER * chance)


def after_failure(now: float, every: float, failures: int, chance: float, asked: float = 0) -> float:
    """When a feed is next that failed so often in a row; not before the server `asked` for it.

    >>> [after_failure(0, 600, n, 0.5) for n in (1, 2, 3, 20)]
    [600.0, 1200.0, 2400.0, 86400.0]
    >>> after_failure(0, 600, 1, 0, asked=3600.0)
    3600.0
    """
    pause = min(every * 2.0 ** min(failures - 1, 20), max(LATEST, every)) * (0.75 + 0.5 * chance)
    return now + max(pause, min(asked, LATEST))


def seconds_asked(retry_after: str | None, now: float) -> float:
    """Seconds a server asks to be left alone: a number of them, or a moment.

    >>> seconds_asked("120", 0), seconds_asked("Thu, 01 Jan 1970 00:05:00 GMT", 60), seconds_asked("soon", 0)
    (120.0, 240.0, 0.0)
    """
    said = (retry_after or "").strip()
    if said.isdecimal():
        return float(said[:9])
    try:
        moment = parsedate_to_datetime(said)
    except (ValueError, TypeError, IndexError, OverflowError):
        return 0.0
    return max(0.0, (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() - now)


def moment(seconds: float) -> str:
    """A moment as ISO 8601 in UTC.

    >>> moment(0)
    '1970-01-01T00:00:00+00:00'
    """
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")
