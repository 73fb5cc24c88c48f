"""A run reads files, folders and a stream in the order they were named; a folder in the order of its names.

paths → listing (files, what cannot be read, what is left out) → read → reports and reasons
"""

import io
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, cast

import msgspec

from tawthiq.errors import InputError
from tawthiq.readers.check import REPORT_LIMIT, check_size
from tawthiq.readers.encodings import MARKS, SAMPLE, utf16_without_mark
from tawthiq.readers.found import Defaults, Found, Note, problem
from tawthiq.readers.json_lines import read_lines
from tawthiq.readers.plain_text import read_text

STANDARD_INPUT = "-"
TEXT = (".txt",)
LINES = (".jsonl", ".ndjson")


class Listing(msgspec.Struct, frozen=True):
    """The files of a run in reading order ("-" for the standard input), and what could not be listed."""

    files: tuple[str, ...]
    problems: tuple[InputError, ...] = ()
    notes: tuple[Note, ...] = ()


def listing(paths: Iterable[str], leave_out: Path | None = None) -> Listing:
    """Files named, and files with the suffixes .txt, .jsonl, .ndjson below folders named (hidden ones left out)."""
    files: list[str] = []
    problems: list[InputError] = []
    notes: list[Note] = []
    for path in paths:
        if path != STANDARD_INPUT and Path(path).is_dir():
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


def read(file: str, defaults: Defaults, stream: BinaryIO | None = None) -> Iterator[Found | InputError]:
    """Reports of one file; `stream` stands in for the standard input."""
    where = shown(file)
    try:
        if file == STANDARD_INPUT:
            yield from _read_handle(stream or sys.stdin.buffer, where, "", defaults)
        else:
            with Path(file).open("rb") as handle:
                yield from _read_handle(handle, where, Path(file).suffix.lower(), defaults)
    except OSError as error:
        yield problem(InputError, where, "unreadable", reason=error.strerror or type(error).__name__)


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


def _read_handle(handle: BinaryIO, where: str, suffix: str, defaults: Defaults) -> Iterator[Found | InputError]:
    buffered = cast("io.BufferedReader", handle if hasattr(handle, "peek") else io.BufferedReader(_raw(handle)))
    head = buffered.peek(SAMPLE)[:SAMPLE]
    if suffix in LINES or (suffix not in TEXT and _opens_like_json(head)):
        yield from _read_json_lines(buffered, head, where, defaults)
        return
    try:
        data = buffered.read(REPORT_LIMIT + 1)
        if len(data) > REPORT_LIMIT:
            check_size(max(len(data), _size(handle)), where)
        yield read_text(data, where, defaults)
    except InputError as error:
        yield error


def _read_json_lines(
    buffered: io.BufferedReader, head: bytes, where: str, defaults: Defaults
) -> Iterator[Found | InputError]:
    codec = next((c for mark, c, _ in MARKS[1:] if head.startswith(mark)), None) or utf16_without_mark(head)
    if codec is None:
        yield from read_lines(buffered.readline, where, defaults)
        return
    decoded = io.TextIOWrapper(buffered, encoding=codec, errors="replace", newline="\n")
    try:
        yield from read_lines(lambda most: decoded.readline(most).encode("utf-8", "replace"), where, defaults)
    finally:
        decoded.detach()


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
            if path.suffix.lower() in TEXT + LINES:
                inside.append(str(path))
            else:
                others += 1
    return sorted(inside), others


def _opens_like_json(head: bytes) -> bool:
    return head.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"{")


def _line_count(path: Path) -> int:
    with path.open("rb") as handle:
        return sum(block.count(b"\n") for block in iter(lambda: handle.read(1 << 20), b"")) or 1


def _size(handle: BinaryIO) -> int:
    try:
        return os.fstat(handle.fileno()).st_size
    except (OSError, ValueError):
        return 0


def _raw(handle: BinaryIO) -> io.RawIOBase:
    return cast("io.RawIOBase", io.BytesIO(handle.read()))
