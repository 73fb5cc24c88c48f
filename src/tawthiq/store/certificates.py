"""Many authorities put their certificates into a reply in any order, where DER wants a set in the order of its bytes.

The order says nothing and no signature covers it; a strict reader, as ours is, refuses such a reply until it is mended.
"""

from typing import NamedTuple

CERTIFICATES = 0xA0
"""The tag of the certificates in signed data (RFC 5652: [0])."""


class Part(NamedTuple):
    """One value in DER: its tag, where it begins, where its content begins, where it ends."""

    tag: int
    start: int
    content: int
    end: int


def in_order(reply: bytes) -> bytes:
    """A reply (RFC 3161) with its certificates in order; as it is where it is not built as one.

    >>> in_order(b"<html>")
    b'<html>'
    """
    try:
        response = _part(reply, 0)
        _, token = _parts(reply, response)
        _, wrapped = _parts(reply, token)
        (signed,) = _parts(reply, wrapped)
        found = next(part for part in _parts(reply, signed) if part.tag == CERTIFICATES)
        parts = sorted(reply[part.start : part.end] for part in _parts(reply, found))
    except (ValueError, IndexError, StopIteration):
        return reply
    return reply[: found.content] + b"".join(parts) + reply[found.end :]


def _parts(raw: bytes, outer: Part) -> list[Part]:
    """The values one after another in a value.

    Raises:
        ValueError: they do not fill it.
    """
    out, at = [], outer.content
    while at < outer.end:
        out.append(_part(raw, at))
        at = out[-1].end
    if at != outer.end:
        raise ValueError("not DER")
    return out


def _part(raw: bytes, at: int) -> Part:
    length, content = raw[at + 1], at + 2
    if length & 0x80:
        content += length & 0x7F
        length = int.from_bytes(raw[at + 2 : content], "big")
    if content + length > len(raw):
        raise ValueError("not DER")
    return Part(raw[at], at, content, content + length)
