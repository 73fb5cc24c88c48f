"""A server may be slow, endless or hostile; how long it is waited for, and how much is taken, is bounded beforehand."""

import msgspec

from tawthiq.readers.web_page import PAGE_LIMIT

MEGABYTE = 1024 * 1024
DELAY = 1.0
"""Seconds between two requests to one host, where its robots.txt asks for no more."""


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """Seconds and bytes one address may take.

    `connect` and `read` for one step, `total` for all steps and redirects together, waiting for its turn aside;
    `wire` as it is sent, `body` with its codings undone, `head` the status line and headers of one answer.
    """

    connect: float = 10.0
    read: float = 20.0
    total: float = 60.0
    wire: int = 16 * MEGABYTE
    body: int = PAGE_LIMIT
    head: int = 64 * 1024
    redirects: int = 10


class Validators(msgspec.Struct, frozen=True):
    """What an earlier answer said of its version; a server that knows them need not send the same thing again."""

    etag: str | None = None
    last_modified: str | None = None

    def headers(self) -> list[tuple[str, str]]:
        """The headers that ask for what is newer only."""
        asked = (("If-None-Match", self.etag), ("If-Modified-Since", self.last_modified))
        return [(name, value) for name, value in asked if value and value.isascii() and value.isprintable()]
