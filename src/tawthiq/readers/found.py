"""What a reader finds: a report with notes on what was mended in it, or the reason it cannot be used."""

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

import msgspec

from tawthiq.errors import ExplainedError, InputError
from tawthiq.messages import say
from tawthiq.record import Capture, Rejection, ReportInput

FIELDS = ("id", "text", "title", "outlet", "published", "url", "author")
"""What a row of a table, or a line of JSON, may say of a report."""

Explained = TypeVar("Explained", bound=ExplainedError)


class Defaults(msgspec.Struct, frozen=True):
    """What is known of all reports that do not say it themselves; `ref` only where there is one report.

    `columns` names the columns of tables that are called otherwise: `{"text": "نص الخبر"}`.
    """

    published: str | None = None
    outlet: str | None = None
    ref: str | None = None
    columns: dict[str, str] = {}


class Note(msgspec.Struct, frozen=True):
    """Something mended or left out on reading; `key` and `values` find its message (`note.…`)."""

    where: str
    key: str
    values: dict[str, object] = {}


class Found(msgspec.Struct, frozen=True):
    """One report as it goes to the engine; `where` names its file, and its line in a file of many."""

    where: str
    report: ReportInput
    notes: tuple[Note, ...] = ()


class Piece(msgspec.Struct, frozen=True, kw_only=True):
    """One thing read whole - a file, a line, a page, a message - with its bytes and what it became.

    `address` is that of the capture it makes, `read_at` the moment an archive says it was fetched; None: now.
    `container` is the SHA-256 of the file it stands in, `place` where in that (see `readers.container`).
    """

    address: str
    raw: bytes
    reader: str
    found: tuple[Found | InputError, ...]
    media_type: str | None = None
    headers: tuple[tuple[str, str], ...] = ()
    read_at: datetime | None = None
    container: str | None = None
    place: str | None = None

    def capture(self, now: datetime, version: str) -> Capture:
        """The piece as the store keeps it."""
        return Capture(
            address=self.address,
            raw=self.raw,
            read_at=self.read_at or now,
            reader=self.reader,
            version=version,
            media_type=self.media_type,
            headers=self.headers,
            container=self.container,
            place=self.place,
            reports=tuple(item.report for item in self.found if isinstance(item, Found)),
            rejections=tuple(rejection(item) for item in self.found if isinstance(item, InputError)),
        )


def attempted(read: Callable[[], Found]) -> Found | InputError:
    """What is read, or the reason why it is no report."""
    try:
        return read()
    except InputError as error:
        return error


def rejection(error: InputError) -> Rejection:
    """The reason why something read is no report, as it is kept."""
    values = {name: str(value) for name, value in error.values.items()}
    return Rejection(error.where, error.key, error.what, error.advice, values)


def problem(kind: type[Explained], where: str, key: str, **values: object) -> Explained:
    """An error whose message stands in the catalogue under `problem.key`, its advice under `advice.key`."""
    return kind(where, say("en", f"problem.{key}", **values), say("en", f"advice.{key}", **values), key, values)
