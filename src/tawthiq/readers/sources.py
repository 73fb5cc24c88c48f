"""What is read shows its kind, and the kind its reader; a packed file is unpacked on the way, an archive opened.

stream → packing undone → kind → reader → pieces; each with its bytes, and a report or a reason
"""

import io
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, TypeAlias, cast

from tawthiq.errors import ArchiveError, InputError, TooLargeError
from tawthiq.readers.check import REPORT_LIMIT, check_size, megabytes
from tawthiq.readers.encodings import MARKS, SAMPLE, utf16_without_mark
from tawthiq.readers.found import Defaults, Found, Piece, attempted, problem
from tawthiq.readers.json_lines import read_lines
from tawthiq.readers.kinds import Kind, inner_name, kind_of
from tawthiq.readers.listing import STANDARD_INPUT, shown
from tawthiq.readers.own_output import own_output
from tawthiq.readers.plain_text import read_text
from tawthiq.readers.unpack import packing, unpacked

SPOOL_MOST = 4 * 1024 * 1024 * 1024
"""Bytes of a stream that are set down in a temporary file where its kind wants to be sought in."""

Reader: TypeAlias = Callable[[io.BufferedReader, str, Defaults], Iterator[Piece]]


def read(file: str, defaults: Defaults, stream: BinaryIO | None = None) -> Iterator[Found | InputError]:
    """Reports of one file, and reasons why not; `stream` stands in for the standard input."""
    for piece in pieces(file, defaults, stream):
        yield from piece.found


def pieces(file: str, defaults: Defaults, stream: BinaryIO | None = None) -> Iterator[Piece]:
    """All that one file holds; `stream` stands in for it where it is open already."""
    where = shown(file)
    name = "" if file == STANDARD_INPUT else Path(file).name
    try:
        if stream is not None or file == STANDARD_INPUT:
            yield from read_stream(stream or sys.stdin.buffer, name, where, defaults)
        else:
            with Path(file).open("rb") as handle:
                yield from read_stream(handle, name, where, defaults)
    except OSError as error:
        yield refused(where, problem(InputError, where, "unreadable", reason=error.strerror or type(error).__name__))


def read_stream(stream: BinaryIO, name: str, where: str, defaults: Defaults, nested: bool = False) -> Iterator[Piece]:
    """All that a stream holds; `name` is that of the file, for what it says of its kind.

    A ZIP may hold web archives and packed tables, and no further ZIP: then it is `nested`.
    """
    try:
        buffered = cast("io.BufferedReader", stream if hasattr(stream, "peek") else io.BufferedReader(_raw(stream)))
        head = buffered.peek(SAMPLE)[:SAMPLE]
        if (how := packing(head)) is not None and kind_of(name, b"") != "json_lines":
            name = inner_name(name)
            buffered = unpacked(buffered, how, where)
            head = buffered.peek(SAMPLE)[:SAMPLE]
            if packing(head) is not None:
                raise problem(ArchiveError, where, "nested")
        if (form := own_output(head)) is not None:
            raise problem(InputError, where, "own_output", form=form)
        kind = kind_of(name, head)
        if kind == "zip" and nested:
            raise problem(ArchiveError, where, "nested")
        yield from _READERS[kind](buffered, where, defaults)
    except InputError as error:
        yield refused(where, error)


def refused(where: str, error: InputError) -> Piece:
    """What could not even be opened, as a piece: without bytes, with its reason."""
    return Piece(address=where, raw=b"", reader="file", found=(error,))


def _text(buffered: io.BufferedReader, where: str, defaults: Defaults) -> Iterator[Piece]:
    data = buffered.read(REPORT_LIMIT + 1)
    found: Found | InputError
    try:
        if len(data) > REPORT_LIMIT:
            size = _size(buffered)
            data = b""
            check_size(max(REPORT_LIMIT + 1, size), where)
        found = read_text(data, where, defaults)
    except InputError as error:
        found = error
    yield Piece(address=where, raw=data, reader="plain_text", found=(found,), media_type="text/plain")


def _json_lines(buffered: io.BufferedReader, where: str, defaults: Defaults) -> Iterator[Piece]:
    head = buffered.peek(SAMPLE)[:SAMPLE]
    codec = next((c for mark, c, _ in MARKS[1:] if head.startswith(mark)), None) or utf16_without_mark(head)
    if codec is None:
        yield from read_lines(buffered.readline, where, defaults)
        return
    decoded = io.TextIOWrapper(buffered, encoding=codec, errors="replace", newline="\n")
    try:
        yield from read_lines(lambda most: decoded.readline(most).encode("utf-8", "replace"), where, defaults)
    finally:
        decoded.detach()


def _json_array(buffered: io.BufferedReader, where: str, defaults: Defaults) -> Iterator[Piece]:
    from tawthiq.readers.json_array import read_array

    return read_array(cast("BinaryIO", buffered), where, defaults)


def _web_page(buffered: io.BufferedReader, where: str, defaults: Defaults) -> Iterator[Piece]:
    from tawthiq.readers.web_page import PAGE_LIMIT, READER, read_page

    data = buffered.read(PAGE_LIMIT + 1)
    found = attempted(lambda: read_page(data, where, defaults))
    raw = data if len(data) <= PAGE_LIMIT else b""
    yield Piece(address=where, raw=raw, reader=READER, found=(found,), media_type="text/html")


def _feed(buffered: io.BufferedReader, where: str, defaults: Defaults) -> Iterator[Piece]:
    from tawthiq.readers.feed import FEED_LIMIT, read_feed

    return read_feed(buffered.read(FEED_LIMIT + 1), where, defaults)


def _warc(buffered: io.BufferedReader, where: str, defaults: Defaults) -> Iterator[Piece]:
    from tawthiq.readers.warc import read_warc

    return read_warc(buffered, where, defaults)


def _telegram(buffered: io.BufferedReader, where: str, defaults: Defaults) -> Iterator[Piece]:
    from tawthiq.readers.telegram import read_export

    return read_export(buffered, where, defaults)


def _csv(buffered: io.BufferedReader, where: str, defaults: Defaults) -> Iterator[Piece]:
    from tawthiq.readers.table import read_csv

    return read_csv(buffered, where, defaults)


def _parquet(buffered: io.BufferedReader, where: str, defaults: Defaults) -> Iterator[Piece]:
    from tawthiq.readers.parquet import read_parquet

    with _seekable(buffered, where) as file:
        yield from read_parquet(file, where, defaults)


def _zip(buffered: io.BufferedReader, where: str, defaults: Defaults) -> Iterator[Piece]:
    from tawthiq.readers.zip_members import members

    with _seekable(buffered, where) as file:
        for member in members(file, where):
            place = f"{where}!{member.name}"
            if member.error is not None:
                yield refused(member.error.where, member.error)
            elif member.stream is not None:
                yield from read_stream(member.stream, Path(member.name).name, place, defaults, nested=True)


_READERS: dict[Kind, Reader] = {
    "text": _text,
    "json_lines": _json_lines,
    "json_array": _json_array,
    "web_page": _web_page,
    "feed": _feed,
    "warc": _warc,
    "telegram": _telegram,
    "csv": _csv,
    "parquet": _parquet,
    "zip": _zip,
}


def _seekable(stream: io.BufferedReader, where: str) -> BinaryIO:
    """The stream, or a temporary file with what it holds; unlinked at once, so that nothing is left behind."""
    if stream.seekable():
        return stream
    file = tempfile.TemporaryFile()  # noqa: SIM115 - whoever reads it closes it
    number = 0
    while block := stream.read(1 << 20):
        number += len(block)
        if number > SPOOL_MOST:
            file.close()
            raise problem(TooLargeError, where, "page_too_large", limit=megabytes(SPOOL_MOST))
        file.write(block)
    file.seek(0)
    return cast("BinaryIO", file)


def _size(handle: BinaryIO) -> int:
    try:
        return os.fstat(handle.fileno()).st_size
    except (OSError, ValueError):
        return 0


def _raw(handle: BinaryIO) -> io.RawIOBase:
    return cast("io.RawIOBase", handle if hasattr(handle, "readinto") else io.BytesIO(handle.read()))
