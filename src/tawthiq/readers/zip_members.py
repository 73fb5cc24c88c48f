"""A ZIP file lists its members at its end; nothing of it is written to disk, and what the list says is checked.

list's size → members that overlap, that unpack to too much → name, encryption, kind of each → its stream

A web archive collection (WACZ) is a ZIP whose archives stand under `archive/`; its other members serve replay.
"""

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from itertools import pairwise
from pathlib import PurePosixPath
from typing import IO, BinaryIO

import msgspec

from tawthiq.errors import ArchiveError, InputError
from tawthiq.readers.found import problem
from tawthiq.readers.kinds import known
from tawthiq.readers.unpack import RATIO_FROM, RATIO_MOST

LIST_MOST = 64 * 1024 * 1024
"""Bytes of the list of members, some 500,000 of them; it is held in memory while the file is read."""

TAIL = 22 + 0xFFFF + 20
"""Bytes at the end in which the list's address stands: its record, the longest comment, the 64-bit locator."""


class Member(msgspec.Struct, frozen=True):
    """A member to read: its name, its stream; or the reason it is not read."""

    name: str
    stream: BinaryIO | None = None
    error: InputError | None = None


def members(file: BinaryIO, where: str) -> Iterator[Member]:
    """The members that can be read, in the order of the list; `file` can be sought in. One at a time is open.

    Raises:
        ArchiveError: no ZIP, a list too large, members that overlap or unpack to far more than they are.
    """
    archive = _opened(file, where)
    infos = archive.infolist()
    collection = any(info.filename == "datapackage.json" for info in infos)
    found = 0
    for info in infos:
        if info.is_dir() or (collection and not info.filename.startswith("archive/")):
            continue
        place = f"{where}!{_shown(info.filename)}"
        error = _refused(info, place)
        if error is None and not known(info.filename):
            continue
        found += 1
        if error is not None:
            yield Member(info.filename, None, error)
            continue
        try:
            with archive.open(info) as stream:
                yield Member(info.filename, io.BufferedReader(_Guarded(stream, info, place)))
        except (zipfile.BadZipFile, NotImplementedError, OSError, RuntimeError) as failed:
            yield Member(info.filename, None, problem(ArchiveError, place, "broken_archive", reason=failed))
    if not found:
        raise problem(ArchiveError, where, "archive_nothing")


def _opened(file: BinaryIO, where: str) -> zipfile.ZipFile:
    size = file.seek(0, io.SEEK_END)
    file.seek(max(0, size - TAIL))
    tail = file.read(TAIL)
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or at + 22 > len(tail):
        raise problem(ArchiveError, where, "broken_archive", reason="no list of members")
    if _list_size(file, tail, at) > min(LIST_MOST, size):
        raise problem(ArchiveError, where, "archive_list")
    try:
        archive = zipfile.ZipFile(file)
    except (zipfile.BadZipFile, OSError, ValueError, struct.error, NotImplementedError, OverflowError) as error:
        raise problem(ArchiveError, where, "broken_archive", reason=error) from error
    _check_sizes(archive.infolist(), size, where)
    return archive


def _list_size(file: BinaryIO, tail: bytes, at: int) -> int:
    """Bytes of the list as its record says, or the 64-bit record before it."""
    told = int.from_bytes(tail[at + 12 : at + 16], "little")
    locator = tail[at - 20 : at] if at >= 20 else b""
    if locator.startswith(b"PK\x06\x07"):
        file.seek(0, io.SEEK_END)
        end = file.tell()
        position = int.from_bytes(locator[8:16], "little")
        if position + 56 <= end:
            file.seek(position)
            record = file.read(56)
            if record.startswith(b"PK\x06\x06"):
                return int.from_bytes(record[40:48], "little")
    return told


def _check_sizes(infos: list[zipfile.ZipInfo], size: int, where: str) -> None:
    packed = (info for info in infos if info.compress_size)
    spans = sorted((info.header_offset, info.header_offset + info.compress_size) for info in packed)
    if any(after[0] < before[1] for before, after in pairwise(spans)):
        raise problem(ArchiveError, where, "archive_overlap")
    total = sum(info.file_size for info in infos)
    if total > RATIO_FROM and total > RATIO_MOST * size:
        raise problem(ArchiveError, where, "bomb", ratio=RATIO_MOST)


def _refused(info: zipfile.ZipInfo, place: str) -> InputError | None:
    """Why a member is not read, by its entry in the list."""
    path = PurePosixPath(info.filename.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or ":" in path.parts[0]:
        return problem(ArchiveError, place, "unsafe_name")
    if stat.S_ISLNK(info.external_attr >> 16):
        return problem(ArchiveError, place, "link")
    if info.flag_bits & 0x1:
        return problem(ArchiveError, place, "encrypted")
    return None


def _shown(name: str) -> str:
    """A member's name as it is written in messages: no control characters, no lone surrogates, not endless."""
    plain = name.encode("utf-8", "replace").decode("utf-8")
    return "".join(c if c.isprintable() else "\ufffd" for c in plain)[:200]


class _Guarded(io.RawIOBase):
    """A member's stream that stops at a bomb; its own count is believed, not the list's."""

    def __init__(self, stream: IO[bytes], info: zipfile.ZipInfo, where: str) -> None:
        self._stream, self._where = stream, where
        self._most = max(RATIO_FROM, RATIO_MOST * info.compress_size)
        self._number = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override]
        try:
            data = self._stream.read1(len(buffer))  # type: ignore[attr-defined]
        except (zipfile.BadZipFile, EOFError, OSError, zlib.error, RuntimeError, ValueError) as error:
            raise problem(ArchiveError, self._where, "broken_archive", reason=error) from error
        self._number += len(data)
        if self._number > self._most:
            raise problem(ArchiveError, self._where, "bomb", ratio=RATIO_MOST)
        buffer[: len(data)] = data
        return len(data)
