"""Runs `tawthiq collect` so that it can be killed in the midst of writing, and tells what it was at when it died.

Processes are forked from one that has all loaded already, so that they write soon and two hundred deaths take minutes.
"""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Literal, NamedTuple

from sqlalchemy import Connection

import tawthiq.store.postgresql
import tawthiq.store.sqlite  # noqa: F401 - loaded once for all
from tawthiq.cli.main import run
from tawthiq.readers import handfuls
from tawthiq.store.database import Database

FORKED = get_context("forkserver")
FORKED.set_forkserver_preload(["tests.cli.killing"])
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
    out = os.open(state, os.O_RDWR | os.O_CREAT)
    silent = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silent, 1)
    os.dup2(silent, 2)
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
    os.environ["TAWTHIQ_WHO"] = "amal"
    sys.argv = ["tawthiq", "collect", folder, "--store", url, "--create", "--quiet"]
    run()


def begun(url: str, folder: Path, state: Path) -> BaseProcess:
    """A run, begun."""
    state.unlink(missing_ok=True)
    process = FORKED.Process(target=collect, args=(url, str(folder), str(state)))
    process.start()
    return process


def told(state: Path) -> State | None:
    """What a run told last."""
    content = state.read_bytes() if state.exists() else b""
    return State(DOING[int(content[:1])], int(content[1:])) if content else None


def wait_until_it_writes(process: BaseProcess, state: Path) -> None:
    """Wait until the first transaction that keeps something is open."""
    until = time.monotonic() + 120
    while time.monotonic() < until:
        now = told(state)
        if (now is not None and now.transaction >= FIRST) or not process.is_alive():
            return
        time.sleep(PAGE)
    raise AssertionError("nothing was written")


def seconds_of_writing(process: BaseProcess, state: Path) -> float:
    """From the first transaction that keeps something to the end of the last."""
    wait_until_it_writes(process, state)
    first = last = time.monotonic()
    before = None
    while process.is_alive():
        if (now := told(state)) != before:
            before, last = now, time.monotonic()
        time.sleep(PAGE)
    return last - first
