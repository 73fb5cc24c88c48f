r"""A chat's export is one JSON object of gigabytes; it is walked through, never held.

bytes → text, a block at a time → keys and values in their order → the elements of one list, each with its own bytes

The client writes control characters of a message as \x0B, which JSON does not know; they are read as they are meant.
"""

import codecs
import json
import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from tawthiq.errors import BadLineError, TooLargeError
from tawthiq.readers.check import megabytes
from tawthiq.readers.found import problem

BLOCK = 256 * 1024
VALUE_MOST = 4 * 1024 * 1024
"""Characters of one value that is read whole; a message has up to 20,000."""

CUT = 12
"""Characters before the end of what is read within which an error may be due to the cut: an escape, a literal."""

blanks = re.compile(r"[ \t\r\n]*")
numeral = re.compile(r"-?[0-9.eE+-]*")
escape = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|.)", re.DOTALL)
"""An escape within a string; the group holds the digits of one that JSON does not know."""


class Walker:
    """Walks through one JSON document.

    >>> import io
    >>> walk = Walker(io.BytesIO(b'{"name": "x", "messages": [{"id": 1}, {"id": 2}]}'), "result.json")
    >>> [(key, walk.value()[0] if key == "name" else [raw for _, raw in walk.elements()]) for key in walk.keys()]
    [('name', 'x'), ('messages', [b'{"id": 1}', b'{"id": 2}'])]
    """

    def __init__(self, stream: BinaryIO, where: str) -> None:
        self._stream, self._where = stream, where
        self._decode = codecs.getincrementaldecoder("utf-8-sig")("surrogateescape")
        self._json = json.JSONDecoder(strict=False)
        self._text, self._at, self._before = "", 0, 0
        self._ended = False

    def keys(self) -> Iterator[str]:
        """The keys of the object that comes next; the value of each is to be read before the next is asked for."""
        self._expect("{")
        if self._peek() == "}":
            self._at += 1
            return
        while True:
            key, _ = self.value()
            self._expect(":")
            yield str(key)
            if self._closes("}"):
                return

    def elements(self) -> Iterator[tuple[Any, bytes]]:
        """The elements of the list that comes next, with their bytes."""
        for _ in self.places():
            yield self.value()

    def places(self) -> Iterator[None]:
        """Stands before each element of the list that comes next; it is to be read before the next is asked for."""
        self._expect("[")
        if self._peek() == "]":
            self._at += 1
            return
        while True:
            yield
            if self._closes("]"):
                return

    def opens(self, sign: str) -> bool:
        """Whether the value that comes next opens with this sign."""
        return self._peek() == sign

    def value(self) -> tuple[Any, bytes]:
        """The value that comes next, whole, with its bytes."""
        self._peek()
        while True:
            try:
                value, end = self._decoded()
            except (ValueError, RecursionError) as error:
                if not self._cut(error) or not self._more():
                    raise self._broken() from error
                continue
            if end == len(self._text) and numeral.fullmatch(self._text, self._at) and self._more():
                continue  # a number may go on in the next block
            raw = self._text[self._at : end].encode("utf-8", "surrogateescape")
            self._at = end
            return value, raw

    def _decoded(self) -> tuple[Any, int]:
        """The value that comes next, and where it ends."""
        try:
            return self._json.raw_decode(self._text, self._at)
        except json.JSONDecodeError as error:
            found = escape.match(self._text, error.pos)
            if found is None or found.group(1) is None:
                raise
        text = self._text[self._at :]
        mended = escape.sub(lambda found: f"\\u00{found.group(1)}" if found.group(1) else found.group(), text)
        try:
            value, end = self._json.raw_decode(mended)
        except json.JSONDecodeError as error:
            raise json.JSONDecodeError(error.msg, self._text, len(self._text) - len(mended) + error.pos) from error
        longer = [found.start() for found in escape.finditer(text) if found.group(1)]
        before = sum(at + 2 * place < end for place, at in enumerate(longer))
        return value, self._at + end - 2 * before

    def _cut(self, error: ValueError | RecursionError) -> bool:
        """Whether more text could mend what failed."""
        if not isinstance(error, json.JSONDecodeError):
            return False
        return error.msg.startswith("Unterminated string") or error.pos >= len(self._text) - CUT

    def _closes(self, sign: str) -> bool:
        found = self._peek()
        if found not in (",", sign):
            raise self._broken()
        self._at += 1
        return found == sign

    def _expect(self, sign: str) -> None:
        if self._peek() != sign:
            raise self._broken()
        self._at += 1

    def _peek(self) -> str:
        """The next sign that is no blank; empty at the end."""
        while True:
            found = blanks.match(self._text, self._at)
            self._at = found.end() if found else self._at
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more():
                return ""

    def _more(self) -> bool:
        """Read on; what was walked through is let go. Blocks grow with the value, so that a long one is cheap too."""
        if self._ended:
            return False
        self._before += self._at
        self._text = self._text[self._at :]
        self._at = 0
        if len(self._text) > VALUE_MOST:
            raise problem(TooLargeError, self._where, "value_too_large", limit=megabytes(VALUE_MOST))
        data = self._stream.read(max(BLOCK, len(self._text)))
        self._ended = not data
        self._text += self._decode.decode(data, final=self._ended)
        return True

    def _broken(self) -> BadLineError:
        return problem(BadLineError, self._where, "broken_json", column=self._before + self._at + 1)
