"""Runs the command in this process, with an engine that finds nothing, or fails where the text asks for it."""

import io
import sys
from collections.abc import Iterable, Iterator

import pytest

from tawthiq.cli import main as entry
from tawthiq.cli import reading
from tawthiq.record import Record, ReportInput
from tests.export.records import bare, record


class PlainEngine:
    """Stands in for the engine: a record without events, or with all kinds of values for the report made by hand."""

    name = bare().engine

    def extract_all(self, reports: Iterable[ReportInput]) -> Iterator[Record | Exception]:
        for report in reports:
            if "انفجر المحرك" in report.text:
                yield RuntimeError("boom")
            else:
                yield record(report.ref) if "سوق" in report.text else bare(report.whole, report.ref)


class Run:
    """What a run wrote, and its exit code."""

    def __init__(self, code: int, out: bytes, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    @property
    def text(self) -> str:
        return self.out.decode("utf-8")


class Stream(io.TextIOWrapper):
    """A standard stream that says whether it is a terminal."""

    def __init__(self, terminal: bool = False) -> None:
        self.inner = io.BytesIO()
        self.terminal = terminal
        super().__init__(self.inner, encoding="utf-8", write_through=True)

    def isatty(self) -> bool:
        return self.terminal


def run(
    monkeypatch: pytest.MonkeyPatch,
    *arguments: object,
    stdin: bytes = b"",
    terminal: bool = False,
    engine: object = PlainEngine,
) -> Run:
    for name in ("TAWTHIQ_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(reading, "engine", engine)
    out, err = Stream(terminal), Stream(terminal)
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", err)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
    code = entry.main([str(argument) for argument in arguments])
    return Run(code, out.inner.getvalue(), err.inner.getvalue().decode("utf-8"))
