"""What an address answers is a page, a feed, or a file of any kind that is read; each goes to its reader.

answer → kind by its bytes and header → web_page | feed | the readers of files → pieces with address and headers;
a feed's links may be followed: then each is an address of its own, and what cannot be followed keeps the feed's words
"""

import io
from collections.abc import Callable, Iterable, Iterator
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

import msgspec

from tawthiq.errors import InputError, UnavailableError
from tawthiq.fetch.fetcher import Fetched, Fetcher
from tawthiq.fetch.limits import Validators
from tawthiq.readers.encodings import SAMPLE
from tawthiq.readers.feed import READER as FEED
from tawthiq.readers.feed import Entry, entries_of
from tawthiq.readers.found import Defaults, Found, Piece, attempted
from tawthiq.readers.http_message import Answer
from tawthiq.readers.kinds import kind_of
from tawthiq.readers.sources import read_stream
from tawthiq.readers.warc import PAGES
from tawthiq.readers.web_page import READER as PAGE
from tawthiq.readers.web_page import read_page

READER = "fetch"
"""The reader named for what gave nothing to read."""


class Remembered(msgspec.Struct, frozen=True):
    """What an address gave before: its headers, and its bytes with their codings undone."""

    headers: tuple[tuple[str, str], ...]
    body: bytes

    def validators(self) -> Validators:
        """What it said of its version."""
        told = {name.lower(): value for name, value in self.headers}
        return Validators(told.get("etag"), told.get("last-modified"))


MISSES_MOST = 3
"""Links of one host that give no answer for now, after which its others are not asked this time."""

Recall = Callable[[str], Remembered | None]
Known = Callable[[Iterable[str]], set[str]]


def nothing(_: str) -> None:
    """Recalls nothing."""


def none_known(_: Iterable[str]) -> set[str]:
    """Knows no address."""
    return set()


def web_pieces(
    url: str, defaults: Defaults, fetcher: Fetcher, *, follow: bool = False, recall: Recall = nothing
) -> Iterator[Piece]:
    """All that an address holds; with `follow` what the links of a feed hold, in its stead where they can be read.

    `recall` gives what an address gave before: where nothing is new since, that is read again.
    """
    try:
        fetched = fetched_again(url, fetcher, recall(url))
    except InputError as error:
        yield refused(url, error)
        return
    if follow and is_feed(fetched.answer):
        yield from followed(url, fetched.answer, defaults, fetcher, recall)
    else:
        yield from read_answer(url, fetched, defaults)


def fetched_again(url: str, fetcher: Fetcher, before: Remembered | None) -> Fetched:
    """What an address gives now: what it gave before, where it says that nothing is new."""
    fetched = fetcher.fetch(url, before.validators() if before else None)
    if before is not None and fetched.unchanged:
        return Fetched(fetched.url, Answer(200, before.headers, before.body))
    return fetched


def refused(url: str, error: InputError) -> Piece:
    """An address that gave nothing to read, as it is kept."""
    return Piece(address=url, raw=b"", reader=READER, found=(error,))


def is_feed(answer: Answer) -> bool:
    """Whether an answer is a feed: by its bytes, for servers call feeds many things."""
    return kind_of("", answer.body[:SAMPLE]) == "feed"


def read_answer(url: str, fetched: Fetched, defaults: Defaults) -> Iterator[Piece]:
    """What an answer holds, read by its reader."""
    answer = fetched.answer
    said = answer.header("content-type") or ""
    head = answer.body[:SAMPLE]
    media = said.partition(";")[0].strip().lower()
    if not is_feed(answer) and (media in PAGES or kind_of("", head) == "web_page"):
        yield _page(url, fetched, defaults, said)
        return
    name = "" if is_feed(answer) else PurePosixPath(unquote(urlsplit(fetched.url).path)).name
    for piece in read_stream(io.BytesIO(answer.body), name, url, defaults):
        found = tuple(_at(item, fetched.url) for item in piece.found) if piece.address == url else piece.found
        yield msgspec.structs.replace(piece, found=found, headers=piece.headers or answer.headers)


def _page(url: str, fetched: Fetched, defaults: Defaults, said: str) -> Piece:
    answer = fetched.answer
    found = attempted(lambda: read_page(answer.body, url, defaults, said, fetched.url))
    return Piece(
        address=url, raw=answer.body, reader=PAGE, found=(found,), media_type=said or None, headers=answer.headers
    )


def _at(item: Found | InputError, url: str) -> Found | InputError:
    """A report that is all an address holds has that address."""
    if isinstance(item, InputError):
        return item
    return msgspec.structs.replace(item, report=msgspec.structs.replace(item.report, url=item.report.url or url))


def followed(
    url: str, answer: Answer, defaults: Defaults, fetcher: Fetcher, recall: Recall = nothing, known: Known = none_known
) -> Iterator[Piece]:
    """The pages a feed's entries link; an entry whose page cannot be had gives its own words, and the reason.

    Links that are `known` are left out. A link that may do later (`UnavailableError`) is rejected under the entry's
    address, so that the link itself is not known from then on.
    """
    try:
        entries = entries_of(answer.body, url, defaults)
    except InputError as error:
        yield Piece(address=url, raw=answer.body, reader=FEED, found=(error,), headers=answer.headers)
        return
    there = known(entry.link for entry in entries if entry.link)
    done: set[str] = set()
    misses: dict[str, list[UnavailableError]] = {}
    for entry in entries:
        link = entry.link
        if link is not None and (link in there or link in done):
            continue
        if link is None:
            yield msgspec.structs.replace(entry.piece, headers=answer.headers)
            continue
        done.add(link)
        missed = misses.setdefault(urlsplit(link).netloc, [])
        try:
            if len(missed) >= MISSES_MOST:
                raise missed[-1]
            yield from _linked(entry, link, answer, defaults, fetcher, recall)
        except UnavailableError as error:
            missed.append(error)
            again = UnavailableError(link, error.what, error.advice, error.key, error.values)
            yield msgspec.structs.replace(entry.piece, found=(*entry.piece.found, again), headers=answer.headers)


def _linked(
    entry: Entry, link: str, feed: Answer, defaults: Defaults, fetcher: Fetcher, recall: Recall
) -> Iterator[Piece]:
    """Raises UnavailableError where the link gives no answer for now."""
    own = msgspec.structs.replace(entry.piece, headers=feed.headers)
    try:
        fetched = fetched_again(link, fetcher, recall(link))
        pieces = list(read_answer(link, fetched, _told(entry, defaults))) if not is_feed(fetched.answer) else []
    except UnavailableError:
        raise
    except InputError as error:
        yield refused(link, error)
        yield own
        return
    yield from pieces
    if not any(isinstance(item, Found) for piece in pieces for item in piece.found):
        yield own


def _told(entry: Entry, defaults: Defaults) -> Defaults:
    """What the feed says of a page that does not say it itself."""
    said = next((item.report for item in entry.piece.found if isinstance(item, Found)), None)
    outlet = (said.outlet if said else None) or defaults.outlet
    return Defaults(published=entry.published or defaults.published, outlet=outlet)
