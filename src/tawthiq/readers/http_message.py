"""An archive keeps an answer of HTTP as it went over the wire: a status line, headers, a body in chunks and codings."""

import re

import msgspec

from tawthiq.errors import ArchiveError
from tawthiq.readers.found import problem
from tawthiq.readers.unpack import decoded_body

HEADERS_MOST = 128 * 1024
"""Bytes of the head of one answer."""

status_line = re.compile(rb"HTTP/\d(?:\.\d)? (\d{3})(?: [^\r\n]*)?\r?\n")
chunk_size = re.compile(rb"[ \t]*([0-9a-fA-F]{1,8})[^\r\n]{0,200}\r?\n")


class Answer(msgspec.Struct, frozen=True):
    """Status, headers in their order, and the body with transfer and content codings undone."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str | None:
        """The first header of that name."""
        return next((value for key, value in self.headers if key.lower() == name), None)


def parse_answer(block: bytes, limit: int, where: str) -> Answer:
    """One kept answer of HTTP.

    Raises:
        ArchiveError: no answer of HTTP, or a body that its codings do not fit.
        TooLargeError: a body over `limit`.
    """
    opening = status_line.match(block[:1024])
    end = re.search(rb"\r?\n\r?\n", block[:HEADERS_MOST])
    if opening is None or end is None:
        raise problem(ArchiveError, where, "no_http")
    lines = block[opening.end() : end.start()].decode("utf-8", "replace").splitlines()
    headers = tuple(_pairs(lines))
    body = block[end.end() :]
    told = {name.lower(): value for name, value in headers}
    if "chunked" in told.get("transfer-encoding", "").lower():
        body = _unchunked(body)
    codings = [name.strip().lower() for name in told.get("content-encoding", "").split(",")]
    # crawlers often keep the decoded body under the header it came with: the bytes decide
    if codings[-1:] in (["gzip"], ["x-gzip"]) and not body.startswith(b"\x1f\x8b"):
        codings = []
    return Answer(int(opening.group(1)), headers, decoded_body([body], codings, limit, where))


def _pairs(lines: list[str]) -> list[tuple[str, str]]:
    out: list[tuple[str, str]] = []
    for line in lines:
        if line[:1] in " \t" and out:
            out[-1] = (out[-1][0], f"{out[-1][1]} {line.strip()}")
            continue
        name, colon, value = line.partition(":")
        if colon:
            out.append((name.strip(), value.strip()))
    return out


def _unchunked(body: bytes) -> bytes:
    """The body without its chunk sizes; as it is where it was kept without them."""
    out, at = bytearray(), 0
    while found := chunk_size.match(body, at):
        size = int(found.group(1), 16)
        if size == 0:
            return bytes(out)
        piece = body[found.end() : found.end() + size]
        if len(piece) < size:
            break
        out += piece
        at = found.end() + size
        at += 2 if body[at : at + 2] == b"\r\n" else 1 if body[at : at + 1] == b"\n" else 0
    return body
