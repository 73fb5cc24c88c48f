"""Arabic news is stored as UTF-8, UTF-16 or windows-1256, often without saying which.

bytes → byte order mark? → UTF-16 by its pattern? → UTF-8? → damaged UTF-8? → windows-1256? → or no text at all

UTF-16 is tried before UTF-8: every byte of an Arabic letter in UTF-16 is a byte of ASCII, so it is valid UTF-8 too.
"""

import codecs
import re

import msgspec

from tawthiq.errors import NotTextError
from tawthiq.readers.found import problem

SAMPLE = 4096
"""Bytes looked at to tell a pattern; charset guessers on less than 1 KB of Arabic go wrong."""

CONTROLS_MOST = 0.01
"""Share of control characters that text may have; the windows-1256 pages looked at have none, images 8 % and more."""

SOUND_LEAST = 4
"""Sound multi-byte characters for each damaged one, from which bytes are damaged UTF-8 and no other encoding."""

COMMON_LEAST = 0.25
"""Least share of ا ل ي م ن among non-ASCII characters of windows-1256; Arabic news has 0.44, random bytes 0.04."""

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
COMMON = frozenset("اليمن")
ARABIC_ROW = b"\x06\x00\x20"
"""High bytes of UTF-16 in an Arabic text: Arabic letters, ASCII, typographic marks."""

controls = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
surrogates = re.compile("[\ud800-\udfff]")
REPLACEMENT = "\ufffd"


class Decoded(msgspec.Struct, frozen=True):
    """Text, the encoding it was read by (None: plain UTF-8), how many characters were damaged, where the first."""

    text: str
    encoding: str | None = None
    damaged: int = 0
    first: int = 0


def decode(data: bytes, where: str) -> Decoded:
    """Bytes as text.

    Raises:
        NotTextError: binary data, or no encoding that is tried gives Arabic.

    >>> decode("قتل".encode("utf-16"), "report.txt").text
    'قتل'
    """
    for mark, codec, name in MARKS:
        if data.startswith(mark):
            return _with(data, codec, None if name == "UTF-8" else name, where)
    if wide := utf16_without_mark(data):
        return _with(data, wide, "UTF-16", where)
    try:
        return _checked(Decoded(data.decode("utf-8")), where)
    except UnicodeDecodeError:
        pass
    if _is_damaged_utf8(data):
        return _with(data, "utf-8", None, where)
    text = data.decode("cp1256")
    if _is_binary(text) or not _reads_as_arabic(text):
        raise problem(NotTextError, where, "binary")
    return Decoded(text, "windows-1256")


def utf16_without_mark(data: bytes) -> str | None:
    """The UTF-16 codec whose high bytes these are, or None."""
    sample = data[: SAMPLE - SAMPLE % 2]
    half = len(sample) // 2
    if half < 2:
        return None
    for codec, high in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        low = sample[0::2] if codec == "utf-16-le" else sample[1::2]
        fitting = sum(high.count(byte) for byte in ARABIC_ROW)
        if fitting >= 0.9 * half and high.count(6) + high.count(0) >= 0.5 * half and low.count(0) <= 0.1 * half:
            return codec
    return None


def mended(text: str) -> Decoded:
    r"""Text with each lone surrogate replaced by U+FFFD.

    >>> mended("a\ud800b").text
    'a\ufffdb'
    """
    found = surrogates.search(text)
    if found is None:
        return Decoded(text)
    whole, many = surrogates.subn(REPLACEMENT, text)
    return Decoded(whole, None, many, found.start())


def _with(data: bytes, codec: str, name: str | None, where: str) -> Decoded:
    text = data.decode(codec, "replace")
    first = text.find(REPLACEMENT)
    return _checked(Decoded(text, name, text.count(REPLACEMENT), max(first, 0)), where)


def _checked(decoded: Decoded, where: str) -> Decoded:
    if _is_binary(decoded.text):
        raise problem(NotTextError, where, "binary")
    return decoded


def _is_binary(text: str) -> bool:
    sample = text[:SAMPLE]
    return len(controls.findall(sample)) > max(CONTROLS_MOST * len(sample), 1)


def _is_damaged_utf8(data: bytes) -> bool:
    text = data[: 16 * SAMPLE].decode("utf-8", "replace")
    damaged = text.count(REPLACEMENT)
    return sum(c > "\x7f" for c in text) - damaged >= SOUND_LEAST * damaged


def _reads_as_arabic(text: str) -> bool:
    wide = [c for c in text[: 4 * SAMPLE] if c > "\x7f"]
    return bool(wide) and sum(c in COMMON for c in wide) >= COMMON_LEAST * len(wide)
