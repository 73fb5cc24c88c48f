"""A visit asks a feed for what is new, and keeps it: the feed's own words, or the pages it links.

fetch (304: done) → entries, or their pages → store, a handful at a time → what came of it

What is asked of the next visit is decided here: a page that may do later leaves the feed to be asked in full again.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime

import msgspec

from tawthiq import __version__
from tawthiq.errors import FetchError, InputError, UnavailableError
from tawthiq.fetch import Fetcher, Validators, followed, is_feed, read_answer, refused
from tawthiq.readers import Defaults, Piece, batches
from tawthiq.readers.found import problem
from tawthiq.store import Kept, Store
from tawthiq.watch.feeds import Feed


class Visit(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a visit. `error` where the feed gave nothing; `whole` where all of it was dealt with."""

    kept: Kept = Kept()
    error: InputError | None = None
    validators: Validators = Validators()
    whole: bool = True

    @property
    def stopped(self) -> bool:
        """Whether the program was to stop before the feed had answered."""
        return self.error is not None and self.error.key == "fetch_stopped"


def visit(feed: Feed, known: Validators, store: Store, fetcher: Fetcher, stopped: Callable[[], bool]) -> Visit:
    """Visit a feed; `known` is what it said of its version.

    Raises:
        StoreError: what it gave could not be kept.
    """
    try:
        fetched = fetcher.fetch(feed.url, known)
        if fetched.unchanged:
            return Visit(validators=known)
        if not is_feed(fetched.answer):
            raise problem(FetchError, feed.url, "no_feed", reason=fetched.answer.header("content-type") or "-")
    except InputError as error:
        if error.key != "fetch_stopped":
            keep(store, [refused(feed.url, error)])
        return Visit(error=error)
    defaults = Defaults(outlet=feed.outlet)
    if feed.follow:
        pieces = followed(feed.url, fetched.answer, defaults, fetcher, known=store.seen)
    else:
        pieces = read_answer(feed.url, fetched, defaults)
    later: list[InputError] = []
    kept = Kept()
    for batch in batches(_until(pieces, stopped, later)):
        kept += keep(store, batch)
    if later:
        return Visit(kept=kept, whole=False)
    told = {name.lower(): value for name, value in fetched.answer.headers}
    return Visit(kept=kept, validators=Validators(told.get("etag"), told.get("last-modified")))


def _until(pieces: Iterable[Piece], stopped: Callable[[], bool], later: list[InputError]) -> Iterator[Piece]:
    """The pieces until the program is to stop; what may do later is noted."""
    for piece in pieces:
        cut = [item for item in piece.found if isinstance(item, UnavailableError)]
        later.extend(cut)
        if any(error.key == "fetch_stopped" for error in cut):
            return
        yield piece
        if stopped():
            later.append(problem(UnavailableError, piece.address, "fetch_stopped"))
            return


def keep(store: Store, pieces: Iterable[Piece]) -> Kept:
    """Keep pieces as read now."""
    now = datetime.now(UTC)
    return store.keep([piece.capture(now, __version__) for piece in pieces])
