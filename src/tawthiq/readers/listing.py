"""A run reads files, folders, addresses and a stream in the order they were named; a folder by its names."""

import os
import re
from collections.abc import Iterable
from pathlib import Path

import msgspec

from tawthiq.errors import InputError
from tawthiq.readers.found import Note, problem
from tawthiq.readers.kinds import known

STANDARD_INPUT = "-"
address = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
LINES = (".jsonl", ".ndjson")


class Listing(msgspec.Struct, frozen=True):
    """The files and addresses of a run in order ("-" for the standard input), and what could not be listed."""

    files: tuple[str, ...]
    problems: tuple[InputError, ...] = ()
    notes: tuple[Note, ...] = ()


def listing(paths: Iterable[str], leave_out: Path | None = None) -> Listing:
    """Files and addresses named, and files of the kinds that are read below folders named (hidden ones left out)."""
    files: list[str] = []
    problems: list[InputError] = []
    notes: list[Note] = []
    for path in paths:
        if is_address(path):
            files.append(path)
        elif path != STANDARD_INPUT and Path(path).is_dir():
            inside, others = _inside(path, leave_out)
            files += inside
            if others:
                notes.append(Note(shown(path), "left_out", {"n": others}))
            if not inside:
                problems.append(problem(InputError, shown(path), "empty_folder"))
        elif path != STANDARD_INPUT and not Path(path).exists():
            problems.append(problem(InputError, shown(path), "no_file"))
        else:
            files.append(path)
    return Listing(tuple(files), tuple(problems), tuple(notes))


def is_address(path: str) -> bool:
    """Whether what is named is no file but an address, of the web or otherwise.

    >>> is_address("https://ufuq.example/1"), is_address("gopher://ufuq.example"), is_address("C:/reports/1.txt")
    (True, True, False)
    """
    return address.match(path) is not None


def count(files: Iterable[str]) -> int | None:
    """About how many reports the files hold; None where a stream is among them."""
    total = 0
    for file in files:
        path = Path(file)
        if file == STANDARD_INPUT or not path.is_file():
            return None
        total += _line_count(path) if path.suffix.lower() in LINES else 1
    return total


def shown(path: str) -> str:
    """A path as it is written in messages and records: valid Unicode whatever the file system holds."""
    return "<stdin>" if path == STANDARD_INPUT else os.fsencode(path).decode("utf-8", "replace")


def _inside(folder: str, leave_out: Path | None) -> tuple[list[str], int]:
    inside: list[str] = []
    others = 0
    skipped = leave_out.resolve() if leave_out else None
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(parent, name)
            if name.startswith(".") or (skipped and path.resolve() == skipped):
                continue
            if known(name):
                inside.append(str(path))
            else:
                others += 1
    return sorted(inside), others


def _line_count(path: Path) -> int:
    with path.open("rb") as handle:
        return sum(block.count(b"\n") for block in iter(lambda: handle.read(1 << 20), b"")) or 1
