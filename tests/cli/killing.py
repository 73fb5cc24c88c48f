"""Runs `tawthiq collect` so that it can be killed at any moment, and tells what it was at when it died."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal, NamedTuple

from sqlalchemy import Connection

from tawthiq.store.database import Database
from tests.forked import Forked, run_command

Doing = Literal["rows", "commit", "between"]
DOING: tuple[Doing, ...] = ("rows", "commit", "between")
"""Writing the rows of a transaction, ending it, neither."""
PAGE, FIRST = 0.002, 2
"""Seconds between two looks; the transaction that keeps something first, after the one that sees to the tables."""


class State(NamedTuple):
    """What a run was doing when it told so last, and in which of its transactions."""

    doing: Doing
    transaction: int


def collect(url: str, folder: str, state: str) -> None:
    """The command, with one piece in a transaction; it writes into a file what it does."""
    from tawthiq.readers import handfuls

    out = os.open(state, os.O_RDWR | os.O_CREAT)
    plain, number = Database.writing, 0

    @contextmanager
    def telling(database: Database) -> Iterator[Connection]:
        nonlocal number
        with plain(database) as connection:
            number += 1
            os.pwrite(out, b"0%07d" % number, 0)
            yield connection
            os.pwrite(out, b"1", 0)
        os.pwrite(out, b"2", 0)

    handfuls.PIECES_AT_ONCE = 1
    Database.writing = telling  # type: ignore[method-assign]
    run_command(("collect", folder, "--store", url, "--create", "--quiet"), {"TAWTHIQ_WHO": "amal"})


def begun(url: str, folder: Path, state: Path) -> Forked:
    """A run, begun."""
    state.unlink(missing_ok=True)
    return Forked(collect, url, str(folder), str(state))


def told(state: Path) -> State | None:
    """What a run told last."""
    content = state.read_bytes() if state.exists() else b""
    return State(DOING[int(content[:1])], int(content[1:])) if content else None


def wait_until_it_writes(process: Forked, state: Path) -> None:
    """Wait until the first transaction that keeps something is open."""
    until = time.monotonic() + 120
    while time.monotonic() < until:
        now = told(state)
        if (now is not None and now.transaction >= FIRST) or process.poll() is not None:
            return
        time.sleep(PAGE)
    raise AssertionError("nothing was written")


def seconds_of_a_run(process: Forked, state: Path) -> tuple[float, float]:
    """To the first transaction that keeps something, and from there to the end of the last."""
    begun = time.monotonic()
    wait_until_it_writes(process, state)
    first = last = time.monotonic()
    before = None
    while process.poll() is None:
        if (now := told(state)) != before:
            before, last = now, time.monotonic()
        time.sleep(PAGE)
    return first - begun, last - first
