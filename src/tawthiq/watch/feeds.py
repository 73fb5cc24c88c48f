"""The feeds someone watches stand in a list written by hand; what is wrong in it is told by file and key.

every = "30m"                      # for feeds that do not say it
follow = true

[[feed]]
name = "الأفق"
url = "https://ufuq.example/feed"
every = "10m"
outlet = "صحيفة الأفق"
"""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from tawthiq.errors import InputError, WatchError
from tawthiq.fetch import checked
from tawthiq.readers.found import problem

EVERY = "30m"
SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
LEAST = 60.0
"""Seconds between two visits, at least; news is not that quick."""

FOR_ALL = ("every", "follow", "outlet")
FOR_ONE = ("name", "url", *FOR_ALL)
duration = re.compile(r"(\d{1,4})\s*([smhd])")


class Feed(msgspec.Struct, frozen=True, kw_only=True):
    """A feed that is watched: `every` so many seconds; `follow` its links, or keep what it says itself."""

    name: str
    url: str
    every: float
    follow: bool = False
    outlet: str | None = None


def read_feeds(path: Path) -> tuple[Feed, ...]:
    """The feeds of a list.

    Raises:
        WatchError: it cannot be read, or a key in it is missing, unknown, or not as it must be.
    """
    where = str(path)
    try:
        told = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise problem(WatchError, where, "feeds_unreadable", reason=error.strerror or "?") from error
    except UnicodeDecodeError as error:
        raise problem(WatchError, where, "feeds_toml", reason="UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise problem(WatchError, where, "feeds_toml", reason=str(error)) from error
    rows = told.pop("feed", [])
    if not isinstance(rows, list) or not rows or not all(isinstance(row, dict) for row in rows):
        raise problem(WatchError, where, "feeds_none")
    for_all = _values(told, FOR_ALL, "", where)
    feeds = tuple(_feed(row, for_all, number, where) for number, row in enumerate(rows, 1))
    for key in ("name", "url"):
        _all_differ([getattr(feed, key) for feed in feeds], key, where)
    return feeds


def seconds_of(value: object) -> float | None:
    """A length of time in seconds.

    >>> [seconds_of(value) for value in ("90s", "30m", "6 h", "1d", 30, "soon", "1s")]
    [90.0, 1800.0, 21600.0, 86400.0, None, None, None]
    """
    found = duration.fullmatch(value.strip()) if isinstance(value, str) else None
    seconds = float(found.group(1)) * SECONDS[found.group(2)] if found else 0.0
    return seconds if seconds >= LEAST else None


def _feed(row: Mapping[str, Any], for_all: Mapping[str, Any], number: int, where: str) -> Feed:
    place = f"feed {number}"
    if isinstance(row.get("name"), str):
        place += f' "{row["name"]}"'
    values = _values(row, FOR_ONE, f"{place}: ", where)
    for key in ("name", "url"):
        if not values.get(key):
            raise problem(WatchError, where, "feeds_missing", at=f"{place}: {key}")
    try:
        checked(values["url"], where)
    except InputError as error:
        raise problem(WatchError, where, "feeds_url", at=f"{place}: url", value=values["url"][:200]) from error
    return Feed(**({"every": seconds_of(EVERY)} | dict(for_all) | values))


def _values(row: Mapping[str, Any], keys: tuple[str, ...], place: str, where: str) -> dict[str, Any]:
    """The values of a table, each of its kind."""
    out: dict[str, Any] = {}
    for key, value in row.items():
        at = f"{place}{key}"
        if key not in keys:
            raise problem(WatchError, where, "feeds_key", at=at, keys=", ".join(keys))
        if key == "every":
            if (seconds := seconds_of(value)) is None:
                raise problem(WatchError, where, "feeds_every", at=at, value=str(value)[:40])
            out[key] = seconds
        elif not isinstance(value, bool if key == "follow" else str):
            raise problem(WatchError, where, "feeds_yes_no" if key == "follow" else "feeds_text", at=at)
        else:
            out[key] = value.strip() if isinstance(value, str) else value
    return out


def _all_differ(values: list[str], key: str, where: str) -> None:
    seen: set[str] = set()
    for number, value in enumerate(values, 1):
        if value in seen:
            raise problem(WatchError, where, "feeds_twice", at=f"feed {number}: {key}", value=value[:200])
        seen.add(value)
