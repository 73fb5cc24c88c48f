"""A page may hold any Unicode, and databases take less: what they refuse is written so that it comes back as it was.

NUL and halves of surrogate pairs, which PostgreSQL or SQLite refuse in text, stand as SUBSTITUTE and four hex digits;
all other text stands as it is, and can be read with any tool of the database.
"""

import json
import re
from threading import local
from typing import Any

import zstandard
from sqlalchemy import Dialect, LargeBinary, Text
from sqlalchemy.types import TypeDecorator, TypeEngine

LARGEST = 1 << 30
"""Bytes of the largest thing a database takes: a frame that says it holds more is damaged."""

_refused = re.compile("[\x00\x1a\ud800-\udfff]")
_written = re.compile("\x1a(0000|001a|d[89a-f][0-9a-f]{2})")
LEVEL = 3
"""A page of 60 KB becomes 12 KB in 0.3 ms; level 19 takes 40 times as long for another tenth."""

_of_thread = local()
_json = json.JSONEncoder(ensure_ascii=False, sort_keys=True)


def refuses(text: str) -> bool:
    r"""Whether there is something in a text that databases do not take as it is.

    >>> refuses("قتل"), refuses("قتل\x00")
    (False, True)
    """
    if "\x00" in text or "\x1a" in text:
        return True
    try:  # halves of pairs; to encode a text is ten times as quick as to look at its letters one by one
        text.encode()
    except UnicodeEncodeError:
        return True
    return False


def storable(text: str) -> str:
    r"""A text as every database takes it.

    >>> storable("قتل\x00")
    'قتل\x1a0000'
    """
    return _refused.sub(lambda found: f"\x1a{ord(found.group()):04x}", text)


def as_it_was(text: str) -> str:
    r"""What `storable` was given.

    >>> as_it_was(storable("\x00\x1a001a\ud800")) == "\x00\x1a001a\ud800"
    True
    """
    return _written.sub(lambda found: chr(int(found.group(1), 16)), text) if "\x1a" in text else text


def zipped(raw: bytes) -> bytes:
    """Bytes compressed (Zstandard; without its checksum, for their SHA-256 stands beside them)."""
    zip_ = getattr(_of_thread, "zip", None)
    if zip_ is None:  # one for each thread: two that share one write each other's bytes
        zip_ = _of_thread.zip = zstandard.ZstdCompressor(level=LEVEL, write_content_size=True)
    out: bytes = zip_.compress(raw)
    return out


def unzipped(content: bytes) -> bytes:
    """What `zipped` was given; raises `zstandard.ZstdError` for what it has not made."""
    if zstandard.frame_content_size(content) > LARGEST:
        raise zstandard.ZstdError("larger than anything that is kept")
    return zstandard.ZstdDecompressor().decompress(content)


class AnyText(TypeDecorator[str]):
    """Text of any Unicode."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """As it is written."""
        return None if value is None else storable(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """As it was given."""
        return None if value is None else as_it_was(value)


class Key(AnyText):
    """A folded name; ordered by its code points alone, whatever the language of the server."""

    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[str]:
        """Text in the order of its bytes."""
        return dialect.type_descriptor(Text(collation="C") if dialect.name == "postgresql" else Text())


class Json(TypeDecorator[Any]):
    """A value as JSON text, keys in order."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str:  # noqa: ANN401, ARG002
        """As it is written."""
        return storable(_json.encode(value))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ANN401, ARG002
        """As it was given; tuples come back as lists. What was edited into no JSON comes back as that text."""
        if value is None:
            return None
        try:
            return json.loads(as_it_was(value))
        except ValueError:
            return as_it_was(value)


class Digest(TypeDecorator[str]):
    """A SHA-256, in hex for people, in 32 bytes on disk."""

    impl = LargeBinary(32)
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:  # noqa: ARG002
        """As it is written."""
        return None if value is None else bytes.fromhex(value)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """As it was given."""
        return None if value is None else value.hex()
