"""A web archive is one long file of records: requests, answers, notes; the answers that are pages hold reports.

stream → records → length checked → HTTP undone → page | plain text → piece

Read are `response`, `resource` and `conversion` records (the last hold plain text); others tell of the crawl.
"""

import io
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, BinaryIO, cast

import msgspec

from tawthiq.errors import ArchiveError, InputError, TooLargeError
from tawthiq.readers.check import megabytes
from tawthiq.readers.found import Defaults, Found, Note, Piece, problem
from tawthiq.readers.http_message import Answer, parse_answer
from tawthiq.readers.plain_text import read_text
from tawthiq.readers.web_page import PAGE_LIMIT, read_page

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

READER = "warc"
RECORD_LIMIT = 2 * PAGE_LIMIT
"""Bytes of one record that is read; larger ones are video and the like."""

PAGES = ("text/html", "application/xhtml+xml")
TEXTS = ("text/plain",)


def read_warc(stream: BinaryIO, where: str, defaults: Defaults) -> Iterator[Piece]:
    """Each answer in an archive as a piece; `stream` is unpacked. Where the archive breaks off, that is the last."""
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    kinds = WarcRecordType.response | WarcRecordType.resource | WarcRecordType.conversion
    number = 0
    watched = _Watched(stream)
    try:
        for number, record in enumerate(ArchiveIterator(watched, record_types=kinds, parse_http=False), 1):
            yield _piece(record, f"{where}#{number}", defaults)
    except InputError as error:
        yield _broken(where, number, error)
    except (OSError, ValueError, EOFError) as error:
        reason = str(watched.error or error)[:120]
        yield _broken(where, number, problem(ArchiveError, where, "archive_broken_after", number=number, reason=reason))
    else:
        if number == 0:
            yield _broken(where, 0, problem(InputError, where, "archive_empty"))


class _Watched(io.RawIOBase):
    """A stream that remembers what it failed on, for the archive's parser tells it in its own words."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream, self._at = stream, 0
        self.error: Exception | None = None

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1, /) -> bytes:
        try:
            data: bytes = self._stream.read1(size)  # type: ignore[attr-defined]  # what comes before a break is not lost
        except (InputError, OSError) as error:
            self.error = error
            raise
        self._at += len(data)
        return data

    def tell(self) -> int:
        """Bytes read so far: the parser asks, and a stream out of a pipe cannot tell."""
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Asked for without moving, it tells; there is no way back."""
        if (offset, whence) not in ((0, io.SEEK_CUR), (self._at, io.SEEK_SET)):
            raise io.UnsupportedOperation("seek")
        return self._at


def _broken(where: str, number: int, error: InputError) -> Piece:
    return Piece(address=f"{where}#{number + 1}" if number else where, raw=b"", reader=READER, found=(error,))


def _piece(record: "WarcRecord", where: str, defaults: Defaults) -> Piece:
    url = record.headers.get("WARC-Target-URI")
    url = url.strip("<>") if url else None
    length = record.content_length
    block = b"" if length > RECORD_LIMIT else record.reader.read(length)
    answer = Answer(200, (), b"")
    found: Found | InputError
    try:
        if length > RECORD_LIMIT:
            raise problem(TooLargeError, where, "page_too_large", limit=megabytes(PAGE_LIMIT))
        if len(block) < length or not length:
            raise problem(ArchiveError, where, "wrong_length", told=length, found=len(block))
        answer = _answer(record, block, where)
        found = _cut_off(_read(answer, where, url, defaults), record)
    except InputError as error:
        found = error
    return Piece(
        address=where,
        raw=answer.body or block,
        reader=READER,
        found=(found,),
        media_type=answer.header("content-type"),
        headers=answer.headers,
        read_at=_moment(record),
    )


def _cut_off(found: Found, record: "WarcRecord") -> Found:
    """A page the crawler did not fetch to its end says so."""
    reason = record.headers.get("WARC-Truncated")
    if not reason:
        return found
    return Found(found.where, found.report, (*found.notes, Note(found.where, "cut_off", {"reason": reason[:40]})))


def _answer(record: "WarcRecord", block: bytes, where: str) -> Answer:
    kind = (record.headers.get("Content-Type") or "").lower()
    if kind.startswith("application/http") or block.startswith(b"HTTP/"):
        return parse_answer(block, PAGE_LIMIT, where)
    return Answer(200, (("content-type", kind),) if kind else (), block)


def _read(answer: Answer, where: str, url: str | None, defaults: Defaults) -> Found:
    if answer.status != 200:
        raise problem(InputError, where, "status", status=answer.status)
    said = answer.header("content-type") or ""
    media = said.partition(";")[0].strip().lower()
    if media in TEXTS:
        found = read_text(answer.body, where, defaults)
        return Found(where, msgspec.structs.replace(found.report, ref=url or where, url=url), found.notes)
    if media in PAGES or (not media and answer.body.lstrip()[:1] == b"<"):
        return read_page(answer.body, where, defaults, said, url)
    raise problem(InputError, where, "media", media=media[:60] or "?")


def _moment(record: "WarcRecord") -> datetime | None:
    try:
        return cast("datetime | None", record.record_date)
    except ValueError:
        return None
