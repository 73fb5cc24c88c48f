"""What is packed small may unpack to more than a machine holds; it is unpacked piece by piece, and watched.

A stream is gzip, Zstandard, bzip2, xz or plain by its first bytes. A page's body is unpacked up to a limit.
"""

import io
import zlib
from collections.abc import Iterable, Iterator
from typing import BinaryIO, Protocol, cast

from tawthiq.errors import ArchiveError, TooLargeError
from tawthiq.readers.check import megabytes
from tawthiq.readers.found import problem

RATIO_MOST = 250
"""Times its packed size that a stream may unpack to: news as JSON Lines has 4 to 30, WARC 5 to 60, zeros over 1,000."""

RATIO_FROM = 32 * 1024 * 1024
"""Bytes unpacked from which the ratio is watched; less than this harms nobody."""

WINDOW_MOST = 128 * 1024 * 1024
"""Bytes of Zstandard's window; what its own tool takes without being asked for more."""

CODINGS_MOST = 2
"""Content codings one body may have on top of one another."""

BLOCK = 256 * 1024
MAGIC = {b"\x1f\x8b": "gzip", b"\x28\xb5\x2f\xfd": "zstd", b"BZh": "bzip2", b"\xfd7zXZ\x00": "xz"}
SUFFIXES = (".gz", ".zst", ".zstd", ".bz2", ".xz")


def packing(head: bytes) -> str | None:
    r"""How a stream that begins so is packed, or None.

    >>> packing(b"\x1f\x8b\x08")
    'gzip'
    """
    return next((name for magic, name in MAGIC.items() if head.startswith(magic)), None)


def unpacked(stream: BinaryIO, how: str, where: str) -> io.BufferedReader:
    """The stream as it was before it was packed; reading raises ArchiveError for a bomb or a broken stream."""
    return io.BufferedReader(_Unpacking(stream, how, where), BLOCK)


class _Counted(io.RawIOBase):
    """A stream that knows how much of it was read."""

    def __init__(self, stream: BinaryIO) -> None:
        self.stream, self.number = stream, 0

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1, /) -> bytes:
        data = self.stream.read(size)
        self.number += len(data)
        return data

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override]
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)


class _Unpacking(io.RawIOBase):
    def __init__(self, stream: BinaryIO, how: str, where: str) -> None:
        self._packed = _Counted(stream)
        self._stream = _opened(self._packed, how)
        self._where, self._number = where, 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override]
        try:
            data = self._stream.read1(len(buffer))  # type: ignore[attr-defined]  # what comes before a break is not lost
        except _broken() as error:
            raise problem(ArchiveError, self._where, "broken_archive", reason=error) from error
        self._number += len(data)
        if self._number > RATIO_FROM and self._number > RATIO_MOST * self._packed.number:
            raise problem(ArchiveError, self._where, "bomb", ratio=RATIO_MOST)
        buffer[: len(data)] = data
        return len(data)


class _ZstdStream:
    """Frames one after another; the library's own reader does not say where one breaks off."""

    SLICE = 256
    """Bytes unpacked at once: four may stand for 128 KB, so 8 MB at most come out."""

    def __init__(self, packed: _Counted) -> None:
        import zstandard

        self._packed, self._waiting, self._out = packed, b"", b""
        self._context = zstandard.ZstdDecompressor(max_window_size=WINDOW_MOST)
        self._frame = self._context.decompressobj()
        self._begun = False

    def read1(self, size: int) -> bytes:
        """Up to so many bytes; none at the end."""
        while not self._out:
            self._waiting = self._waiting or self._packed.read(16 * self.SLICE)
            if not self._waiting:
                if self._begun:
                    raise EOFError("it ends before its end")
                return b""
            data, self._waiting = self._waiting[: self.SLICE], self._waiting[self.SLICE :]
            self._out = self._frame.decompress(data)
            self._begun = not self._frame.eof
            if self._frame.eof:
                self._waiting = self._frame.unused_data + self._waiting
                self._frame = self._context.decompressobj()
        out, self._out = self._out[:size], self._out[size:]
        return out


def _opened(packed: _Counted, how: str) -> BinaryIO:
    stream = cast("BinaryIO", packed)
    if how == "gzip":
        import gzip

        return cast("BinaryIO", gzip.GzipFile(fileobj=io.BufferedReader(packed, BLOCK)))
    if how == "zstd":
        return cast("BinaryIO", _ZstdStream(packed))
    if how == "bzip2":
        import bz2

        return cast("BinaryIO", bz2.BZ2File(stream))
    import lzma

    return cast("BinaryIO", lzma.LZMAFile(stream))


def _broken() -> tuple[type[Exception], ...]:
    """The errors a broken stream raises; each library has its own."""
    import lzma

    import zstandard

    return (EOFError, OSError, zlib.error, lzma.LZMAError, zstandard.ZstdError)


class Decoder(Protocol):
    """Takes packed bytes and gives what they unpack to, a bounded block at a time."""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The blocks that these bytes complete."""

    def whole(self) -> bool:
        """Whether the end was reached."""


class _Zlib:
    def __init__(self, bits: int) -> None:
        self._bits = bits
        self._inner = zlib.decompressobj(bits)

    def feed(self, data: bytes) -> Iterator[bytes]:
        block = b""
        while data or len(block) == BLOCK:
            if self._inner.eof:
                if not data.startswith(b"\x1f\x8b"):  # what follows the end is left alone, as browsers do
                    return
                self._inner = zlib.decompressobj(self._bits)
            block = self._inner.decompress(data, BLOCK)
            yield block
            data = self._inner.unconsumed_tail or self._inner.unused_data

    def whole(self) -> bool:
        return self._inner.eof


class _Deflate:
    """HTTP's deflate is zlib by the standard and bare deflate by what some servers send."""

    def __init__(self) -> None:
        self._inner: _Zlib | None = None

    def feed(self, data: bytes) -> Iterator[bytes]:
        if self._inner is None and data:
            wrapped = data[0] & 0x0F == 8 and (len(data) < 2 or int.from_bytes(data[:2], "big") % 31 == 0)
            self._inner = _Zlib(zlib.MAX_WBITS if wrapped else -zlib.MAX_WBITS)
        if self._inner is not None:
            yield from self._inner.feed(data)

    def whole(self) -> bool:
        return self._inner is not None and self._inner.whole()


class _Brotli:
    def __init__(self) -> None:
        import brotli

        self._inner = brotli.Decompressor()

    def feed(self, data: bytes) -> Iterator[bytes]:
        yield self._inner.process(data, output_buffer_limit=BLOCK)
        while not self._inner.can_accept_more_data() and not self._inner.is_finished():
            yield self._inner.process(b"", output_buffer_limit=BLOCK)

    def whole(self) -> bool:
        return bool(self._inner.is_finished())


class _Zstd:
    SLICE = 256
    """Bytes fed at once: four may stand for 128 KB, so 8 MB at most come out."""

    def __init__(self) -> None:
        import zstandard

        self._inner = zstandard.ZstdDecompressor(max_window_size=8 * 1024 * 1024).decompressobj()

    def feed(self, data: bytes) -> Iterator[bytes]:
        for at in range(0, len(data), self.SLICE):
            if self._inner.eof:
                return
            yield self._inner.decompress(data[at : at + self.SLICE])

    def whole(self) -> bool:
        return bool(self._inner.eof)


def decoder(coding: str) -> Decoder | None:
    """What undoes a content coding of HTTP; None for one that is not known."""
    if coding in ("gzip", "x-gzip"):
        return _Zlib(zlib.MAX_WBITS | 16)
    if coding == "deflate":
        return _Deflate()
    if coding == "br":
        return _Brotli()
    return _Zstd() if coding == "zstd" else None


def decoded_body(blocks: Iterable[bytes], codings: Iterable[str], limit: int, where: str) -> bytes:
    """The body of a page with its content codings undone; `codings` in the order they were applied.

    Raises:
        TooLargeError: more than `limit` bytes come out, however few go in.
        ArchiveError: an unknown coding, a broken stream, or one that ends before its end.
    """
    body = bytearray()
    for block in decoded(blocks, codings, where):
        body += block
        if len(body) > limit:
            raise problem(TooLargeError, where, "page_too_large", limit=megabytes(limit))
    return bytes(body)


def decoded(blocks: Iterable[bytes], codings: Iterable[str], where: str) -> Iterator[bytes]:
    """Blocks with their codings undone, the last applied first."""
    names = [name for name in codings if name and name != "identity"]
    if len(names) > CODINGS_MOST:
        raise problem(ArchiveError, where, "coding", coding=", ".join(names)[:80])
    for name in reversed(names):
        undo = decoder(name)
        if undo is None:
            raise problem(ArchiveError, where, "coding", coding=name[:80])
        blocks = _undone(blocks, undo, where)
    yield from blocks


def _undone(blocks: Iterable[bytes], undo: Decoder, where: str) -> Iterator[bytes]:
    import brotli

    empty = True
    try:
        for block in blocks:
            empty = empty and not block
            yield from undo.feed(block)
    except (*_broken(), brotli.error) as error:
        raise problem(ArchiveError, where, "broken_archive", reason=error) from error
    if not empty and not undo.whole():
        raise problem(ArchiveError, where, "broken_archive", reason="it ends before its end")
