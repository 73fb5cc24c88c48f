"""What is read is kept as it came: the bytes, where they came from, when, by which reader, and what became of them.

A capture is one thing read whole: a page, a feed's entry, a record of an archive, a message, a row. It becomes reports,
or rejections with reasons, or both; never nothing.
"""

from datetime import datetime

import msgspec

from tawthiq.record.input import ReportInput


class Rejection(msgspec.Struct, frozen=True):
    """Why something read is no report: `key` and `values` find the message `problem.key` and the advice `advice.key`.

    `where` names the file, address, line or record; `what` and `advice` are the message and the advice in English.
    """

    where: str
    key: str
    what: str
    advice: str = ""
    values: dict[str, str] = {}


class Capture(msgspec.Struct, frozen=True, kw_only=True):
    """One thing read, with its bytes.

    `address` is a URL, a path as given, or that of its container and its place there (`news.warc.gz#1204`, `a.csv#12`);
    `read_at` the moment it was read, with its time zone, or the moment an archive says it was; `reader` and `version`
    which reader made it; `headers` those of HTTP, in order, as they came; `container` the SHA-256 of the file it was
    part of, and `place` where in it it stood (`archive/news.warc.gz#1204`); null for what came as a stream.
    """

    address: str
    raw: bytes
    read_at: datetime
    reader: str
    version: str
    media_type: str | None = None
    headers: tuple[tuple[str, str], ...] = ()
    container: str | None = None
    place: str | None = None
    reports: tuple[ReportInput, ...] = ()
    rejections: tuple[Rejection, ...] = ()
