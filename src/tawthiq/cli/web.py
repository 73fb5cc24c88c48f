"""Addresses among what is named are asked only then, and as the options say."""

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Annotated

import typer

from tawthiq.readers import Defaults, Piece

if TYPE_CHECKING:
    from tawthiq.fetch import Fetcher, Remembered
    from tawthiq.store import Store

Follow = Annotated[bool, typer.Option("--follow", help="help.follow")]
Delay = Annotated[float | None, typer.Option("--delay", metavar="SECONDS", min=0, help="help.delay")]
AllowPrivate = Annotated[bool, typer.Option("--allow-private", help="help.allow_private")]


class Web:
    """How addresses are asked; nothing of it is loaded where there is none. `store` knows what they gave before."""

    def __init__(
        self,
        follow: bool = False,
        delay: float | None = None,
        allow_private: bool = False,
        store: "Store | None" = None,
    ) -> None:
        self._follow, self._delay, self._allow_private, self._store = follow, delay, allow_private, store

    @cached_property
    def _fetcher(self) -> "Fetcher":
        from tawthiq.fetch import DELAY, Fetcher

        return Fetcher(delay=DELAY if self._delay is None else self._delay, allow_private=self._allow_private)

    def pieces(self, url: str, defaults: Defaults) -> Iterator[Piece]:
        """All that an address holds."""
        from tawthiq.fetch import web_pieces

        return web_pieces(url, defaults, self._fetcher, follow=self._follow, recall=self._recall)

    def _recall(self, url: str) -> "Remembered | None":
        """What the store has of an address, where the server said of which version it is."""
        from tawthiq.fetch import Remembered

        kept = self._store.latest(url) if self._store else None
        if self._store is None or kept is None or not (kept.header("etag") or kept.header("last-modified")):
            return None
        raw = self._store.raw(kept.raw)
        return Remembered(kept.headers, raw) if raw else None
