"""An outlet's feed tells of its newest stories: a headline, a link, a moment, and some or all of the text.

bytes → entries, each with its own bytes → title, text, day in the outlet's own time zone → report

What an aggregator's entry says of its source is the outlet; the aggregator passed it on.
"""

import io
import re
from collections.abc import Iterator, Mapping
from email.utils import parsedate_to_datetime
from typing import Any

import msgspec

from tawthiq.errors import InputError, TooLargeError
from tawthiq.readers.check import check_text, megabytes
from tawthiq.readers.encodings import mended
from tawthiq.readers.found import Defaults, Found, Note, Piece, problem
from tawthiq.readers.fragment import words_of
from tawthiq.readers.json_lines import day_of
from tawthiq.record import ReportInput

READER, MEDIA_TYPE = "feed", "application/xml"
FEED_LIMIT = 8 * 1024 * 1024
"""Bytes of one feed; feeds have 5 to 500 KB."""

ENTRIES_MOST = 5_000
"""Entries of one feed that are read; feeds have 10 to 100."""

entry_bytes = re.compile(rb"<(item|entry|(?:[a-z]+:)?item)(?=[\s>]).*?</\1\s*>", re.DOTALL)
has_entities = re.compile(rb"<!ENTITY|<!DOCTYPE[^>]*\[", re.IGNORECASE)


class Entry(msgspec.Struct, frozen=True):
    """One entry: its link and what it says by itself; `piece` is what it becomes where the link is not followed."""

    link: str | None
    title: str | None
    published: str | None
    piece: Piece


def read_feed(data: bytes, where: str, defaults: Defaults) -> Iterator[Piece]:
    """Each entry of a feed as a piece."""
    try:
        for entry in entries_of(data, where, defaults):
            yield entry.piece
    except InputError as error:
        yield Piece(address=where, raw=data[:FEED_LIMIT], reader=READER, found=(error,), media_type=MEDIA_TYPE)


def entries_of(data: bytes, where: str, defaults: Defaults) -> list[Entry]:
    """The entries of a feed.

    Raises:
        InputError: too large, with entities of its own, no feed, or without an entry.
    """
    import feedparser

    if len(data) > FEED_LIMIT:
        raise problem(TooLargeError, where, "page_too_large", limit=megabytes(FEED_LIMIT))
    if has_entities.search(data[:4096]):
        raise problem(InputError, where, "feed_entities")
    try:
        parsed = feedparser.parse(io.BytesIO(data), resolve_relative_uris=False, sanitize_html=False)
    except Exception as error:  # whatever a feed does to its parser, the next one is read
        raise problem(InputError, where, "no_feed", reason=f"{type(error).__name__}: {error}"[:120]) from error
    if not parsed.entries:
        reason = str(parsed.get("bozo_exception") or "-")[:120]
        raise problem(InputError, where, "feed_empty" if parsed.get("version") else "no_feed", reason=reason)
    raws = [found.group() for found in entry_bytes.finditer(data)]
    if len(raws) != len(parsed.entries):  # broken, or in an encoding of wider letters: each keeps the whole
        raws = [data] * len(parsed.entries)
    name = _text(parsed.feed.get("title"))
    return [
        _entry(entry, raw, where, name, defaults)
        for entry, raw in zip(parsed.entries[:ENTRIES_MOST], raws, strict=False)
    ]


def _entry(entry: Mapping[str, Any], raw: bytes, where: str, feed: str | None, defaults: Defaults) -> Entry:
    link = _text(entry.get("link"))
    identity = link or _text(entry.get("id")) or _text(entry.get("title")) or "?"
    place = f"{where}#{identity}"
    title = _text(words_of(str(entry.get("title") or "")))
    said = _text(entry.get("published")) or _text(entry.get("updated"))
    day = moment_day(said) if said else None
    found: Found | InputError
    try:
        text = mended(_body(entry)).text or title or ""
        check_text(text, place)
        outlet, relays = _voices(entry, feed, defaults)
        report = ReportInput(
            ref=link or place,
            text=text,
            title=title if title != text else None,
            outlet=outlet,
            published=day or defaults.published,
            url=link,
            author=_text(entry.get("author")),
            relays=relays,
        )
        found = Found(place, report, (Note(place, "published", {"value": said[:40]}),) if said and not day else ())
    except InputError as error:
        found = error
    return Entry(link, title, day, Piece(address=place, raw=raw, reader=READER, found=(found,), media_type=MEDIA_TYPE))


def _body(entry: Mapping[str, Any]) -> str:
    """The longest of the texts an entry carries."""
    texts = [str(content.get("value") or "") for content in entry.get("content") or []]
    texts.append(str(entry.get("summary") or ""))
    return max((words_of(text) for text in texts), key=len)


def _voices(entry: Mapping[str, Any], feed: str | None, defaults: Defaults) -> tuple[str | None, tuple[str, ...]]:
    own = defaults.outlet or feed
    source = _text((entry.get("source") or {}).get("title"))
    return (source, (own,) if own else ()) if source and source != own else (own, ())


def moment_day(said: str) -> str | None:
    """The day of a moment as the outlet writes it, in its own time zone.

    >>> moment_day("Thu, 08 Feb 2018 23:30:00 +0300"), moment_day("2018-02-08T23:30:00+03:00"), moment_day("8.2.18")
    ('2018-02-08', '2018-02-08', None)
    """
    if day := day_of(said):
        return day
    try:
        return parsedate_to_datetime(said).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _text(value: object) -> str | None:
    return mended(value).text.strip() or None if isinstance(value, str) else None
