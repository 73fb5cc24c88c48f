"""What a file is shows in its name and its first bytes; the name of a text is believed, an archive's bytes are.

name, head → text · json_lines · json_array · web_page · feed · warc · telegram · csv · parquet · zip
"""

import re
from pathlib import PurePath
from typing import Literal

from tawthiq.readers.unpack import SUFFIXES as PACKED

Kind = Literal["text", "json_lines", "json_array", "web_page", "feed", "warc", "telegram", "csv", "parquet", "zip"]

BY_SUFFIX: dict[str, Kind] = {
    ".txt": "text",
    ".jsonl": "json_lines",
    ".ndjson": "json_lines",
    ".html": "web_page",
    ".htm": "web_page",
    ".xhtml": "web_page",
    ".rss": "feed",
    ".atom": "feed",
    ".warc": "warc",
    ".csv": "csv",
    ".tsv": "csv",
    ".parquet": "parquet",
    ".zip": "zip",
    ".wacz": "zip",
}
BY_MAGIC: dict[bytes, Kind] = {b"PK\x03\x04": "zip", b"PK\x05\x06": "zip", b"PAR1": "parquet", b"WARC/": "warc"}
BELIEVED = ("text", "json_lines")
EXPORT = "result.json"
"""The name the desktop client gives an export."""

telegram = re.compile(
    rb'"type"\s*:\s*"(?:public|private|personal|bot|saved|verification|replies)_?[a-z_]*"|"chats"\s*:\s*\{'
)
list_opens = re.compile(rb'[\xef\xbb\xbf\s]*\[\s*\{\s*"')
json_opens = re.compile(rb'[\xef\xbb\xbf\s]*\{\s*"')
html_opens = re.compile(
    rb"[\xef\xbb\xbf\s]*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,500}?-->\s*)*<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)
feed_opens = re.compile(
    rb"[\xef\xbb\xbf\s]*(?:<\?xml[^>]*>\s*)?(?:<\?xml-stylesheet[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*"
    rb"(?:<!DOCTYPE[^>\[]*>\s*)?<(?:rss|feed|rdf:RDF)\b",
    re.IGNORECASE | re.DOTALL,
)


def kind_of(name: str, head: bytes) -> Kind:
    """The kind of what is called so and begins so; plain text where nothing else shows.

    >>> kind_of("a.html", b""), kind_of("", b"WARC/1.0"), kind_of("a.json", b'{"text": "')
    ('web_page', 'warc', 'json_lines')
    """
    named = BY_SUFFIX.get(PurePath(name).suffix.lower())
    if named in BELIEVED:
        return named
    for magic, kind in BY_MAGIC.items():
        if head.startswith(magic):
            return kind
    plain = head.replace(b"\x00", b"").lstrip(b"\xff\xfe")
    if named is None or named == "web_page":
        if feed_opens.match(plain):
            return "feed"
        if html_opens.match(plain):
            return "web_page"
    return named or _of_json(name, plain)


def known(name: str) -> bool:
    """Whether a file in a folder is read: by its suffix, also below that of its packing; an export by its name.

    >>> known("a.warc.gz"), known("result.json"), known("a.json"), known("a.gz")
    (True, True, False, False)
    """
    path = PurePath(name)
    return path.name == EXPORT or PurePath(inner_name(name)).suffix.lower() in BY_SUFFIX


def inner_name(name: str) -> str:
    """The name without the suffix of a packing.

    >>> inner_name("a.jsonl.gz")
    'a.jsonl'
    """
    path = PurePath(name)
    return path.stem if path.suffix.lower() in PACKED else path.name


def _of_json(name: str, head: bytes) -> Kind:
    if list_opens.match(head):
        return "json_array"
    if not head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return "text"
    if json_opens.match(head) and (telegram.search(head) or PurePath(name).name == EXPORT):
        return "telegram"
    return "json_lines"
