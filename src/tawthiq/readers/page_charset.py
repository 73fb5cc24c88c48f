"""Arabic pages say their charset in the HTTP header, in the page, in both and not alike, or falsely.

bytes → byte order mark → what the header says → what the page says → what the bytes look like

A charset that is said is believed where the bytes fit it and Arabic comes out; else the bytes decide.
"""

import codecs
import re

from tawthiq.errors import NotTextError
from tawthiq.readers.check import arabic_letter
from tawthiq.readers.encodings import MARKS, REPLACEMENT, Decoded, decode, utf16_without_mark

HEAD = 4096
"""Bytes in which a page's own word on its charset stands; the standard has 1,024, old pages have more scripts."""

said_in_page = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([a-zA-Z0-9_:.-]{2,40})""", re.IGNORECASE)
said_in_xml = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([a-zA-Z0-9_:.-]{2,40})["']""")
said_in_header = re.compile(r"""charset\s*=\s*["']?\s*([a-zA-Z0-9_:.-]{2,40})""", re.IGNORECASE)

SAME = {
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "x-cp1256": "cp1256",
    "windows1256": "cp1256",
    "x-mac-arabic": "mac-arabic",
    "arabic": "iso-8859-6",
    "asmo-708": "iso-8859-6",
    "utf8": "utf-8",
    "unicode": "utf-16",
}
"""Labels that the codecs know under another name, or that browsers read as another charset."""


def decode_page(data: bytes, where: str, media_type: str | None = None) -> Decoded:
    """The text of a page's bytes.

    Raises:
        NotTextError: binary data.

    >>> decode_page('<meta charset="windows-1256"><p>قتل'.encode("cp1256"), "a.html").encoding
    'windows-1256'
    """
    if any(data.startswith(mark) for mark, _, _ in MARKS) or utf16_without_mark(data):
        return decode(data, where)
    for label in _labels(data, media_type):
        codec = _codec(label)
        if codec is None:
            continue
        try:
            text = data.decode(codec)
        except UnicodeDecodeError:
            continue
        if arabic_letter.search(text) or data.isascii():
            return Decoded(text, None if codec == "utf-8" else label)
    try:
        return decode(data, where)
    except NotTextError:
        if b"\x00" in data[:HEAD]:
            raise
        text = data.decode("utf-8", "replace")
        return Decoded(text, None, text.count(REPLACEMENT), max(text.find(REPLACEMENT), 0))


def _labels(data: bytes, media_type: str | None) -> list[str]:
    said = [said_in_header.search(media_type or "")]
    labels = [found.group(1).lower() for found in said if found]
    for pattern in (said_in_page, said_in_xml):
        if found := pattern.search(data[:HEAD]):
            labels += [found.group(1).decode("ascii").lower()]
    return list(dict.fromkeys(labels))


def _codec(label: str) -> str | None:
    """The codec of a charset label; none that is no charset (`base64`), and no UTF-16 where no byte looks it."""
    try:
        info = codecs.lookup(SAME.get(label, label))
    except LookupError:
        return None
    return info.name if getattr(info, "_is_text_encoding", True) and not info.name.startswith("utf-16") else None
