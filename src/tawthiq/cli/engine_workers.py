"""Many reports are read by as many processes as there are cores; records come out in the order the reports went in."""

import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain, islice
from multiprocessing import get_context
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeAlias

from tawthiq.cli import reading
from tawthiq.errors import InputError
from tawthiq.readers.found import problem
from tawthiq.record import Record, ReportInput

if TYPE_CHECKING:
    from tawthiq.store import StoredReport

CHUNK = 20
"""Reports handed to a process at a time: 0.15 s of work."""
FEW = 50
"""Reports up to which they are read here: a process needs half a second to load the tables."""
AHEAD = 3
"""Chunks for each process that are handed out before their turn, so that none waits."""

Outcome: TypeAlias = Record | str
"""A record, or in words what the engine failed on."""


class Workers:
    """Reads reports with the engine, in this process where there are few, else in `number` processes."""

    def __init__(self, number: int | None = None) -> None:
        self.number = number or _cores()
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the processes; what they had in hand is not waited for where the run breaks off."""
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def read(self, reports: "Iterable[StoredReport]") -> "Iterator[tuple[StoredReport, Outcome]]":
        """Each report with its record, or with the reason why there is none; in order."""
        rest = iter(reports)
        first = list(islice(rest, FEW + 1))
        if self.number == 1 or len(first) <= FEW:
            every = chain(first, rest)
            while chunk := list(islice(every, CHUNK)):
                yield from zip(chunk, read_chunk([report.input for report in chunk]), strict=True)
            return
        yield from self._in_processes(chain(first, rest))

    def _in_processes(self, reports: "Iterator[StoredReport]") -> "Iterator[tuple[StoredReport, Outcome]]":
        if self._pool is None:  # spawned, not forked: an open database must not be carried into another process
            self._pool = ProcessPoolExecutor(self.number, mp_context=get_context("spawn"))
        waiting: deque[tuple[list[StoredReport], Future[list[Outcome]]]] = deque()
        try:
            while chunk := list(islice(reports, CHUNK)):
                waiting.append((chunk, self._pool.submit(read_chunk, [report.input for report in chunk])))
                if len(waiting) > AHEAD * self.number:
                    yield from _next(waiting)
            while waiting:
                yield from _next(waiting)
        except BrokenProcessPool as error:
            raise problem(InputError, "tawthiq", "worker_gone") from error


def read_chunk(reports: list[ReportInput]) -> list[Outcome]:
    """The outcome of each report: whatever one does to the engine, the others are read."""
    outcomes = reading.engine().extract_all(reports)
    return [f"{type(one).__name__}: {one}" if isinstance(one, Exception) else one for one in outcomes]


def _cores() -> int:
    """Cores this process may use, where the system tells."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _next(
    waiting: "deque[tuple[list[StoredReport], Future[list[Outcome]]]]",
) -> "Iterator[tuple[StoredReport, Outcome]]":
    chunk, future = waiting.popleft()
    yield from zip(chunk, future.result(), strict=True)
