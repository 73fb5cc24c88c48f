"""Collections of reports travel as JSON Lines: one report a line, and one broken line must not cost the others.

Fields read: `id`, `outlet`, `published` (or `date`), `title`, `text`, `url`, `author`; others are left alone.
"""

import json
import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from tawthiq.errors import BadLineError, InputError, TooLargeError
from tawthiq.readers.check import REPORT_LIMIT, check_size, check_text, megabytes
from tawthiq.readers.encodings import decode, mended
from tawthiq.readers.found import Defaults, Found, Note, Piece, problem
from tawthiq.readers.plain_text import damage_notes, encoding_notes
from tawthiq.record import ReportInput

LINE_LIMIT = 4 * REPORT_LIMIT
"""Bytes of one line: a report at the limit, each letter written as \\uXXXX (three times its UTF-8), and its fields."""

READER, MEDIA_TYPE = "json_lines", "application/json"

iso_day = re.compile(r"\d{4}-\d{2}-\d{2}(?=$|[T ])", re.ASCII)


def read_lines(readline: Callable[[int], bytes], where: str, defaults: Defaults) -> Iterator[Piece]:
    """Each line as a report or the reason why not; empty lines are no reports. `readline` takes the most bytes."""
    empty = True
    for number, line, size in _raw_lines(readline):
        if not line.strip():
            continue
        empty = False
        place = f"{where}:{number}"
        found: Found | InputError
        try:
            if size > LINE_LIMIT:
                raise problem(TooLargeError, place, "too_large", size=megabytes(size), limit=megabytes(REPORT_LIMIT))
            found = read_line(line, place, defaults)
        except InputError as error:
            found = error
        raw = b"" if size > LINE_LIMIT else line.rstrip(b"\r\n")
        yield Piece(address=f"{where}#{number}", raw=raw, reader=READER, found=(found,), media_type=MEDIA_TYPE)
    if empty:
        yield Piece(address=where, raw=b"", reader=READER, found=(problem(InputError, where, "empty"),))


def read_line(line: bytes, where: str, defaults: Defaults) -> Found:
    """One line of JSON as a report.

    Raises:
        BadLineError: broken JSON, or a field that is missing or of the wrong type.
        InputError: binary, empty, too large or not Arabic.
    """
    decoded = decode(line, where)
    row = renamed(_parsed(decoded.text, where), defaults.columns)
    text, title = _field(row, "text", where), _name(row, "title", where)
    if text is None:
        raise problem(BadLineError, where, "no_text")
    whole = mended(f"{title}\n{text}" if title else text)
    check_size(len(whole.text.encode("utf-8")), where)
    check_text(whole.text, where)
    published, unread = _published(row, where, defaults)
    report = ReportInput(
        ref=_identity(row, where),
        text=mended(text).text,
        title=title and mended(title).text,
        outlet=_clean(_name(row, "outlet", where)) or defaults.outlet,
        published=published,
        url=_clean(_field(row, "url", where)),
        author=_clean(_name(row, "author", where)),
    )
    return Found(where, report, encoding_notes(decoded, where) + damage_notes(whole, where) + unread)


def _raw_lines(readline: Callable[[int], bytes]) -> Iterator[tuple[int, bytes, int]]:
    """Number, bytes and size of each line; a line over the limit is passed over in pieces, never held."""
    number = 0
    while line := readline(LINE_LIMIT + 1):
        number += 1
        size, piece = len(line), line
        while size > LINE_LIMIT and piece and not piece.endswith(b"\n"):
            piece = readline(REPORT_LIMIT)
            size += len(piece)
        yield number, line, size


def _parsed(line: str, where: str) -> dict[str, Any]:
    try:
        row = json.loads(line.rstrip("\r\n"))
    except json.JSONDecodeError as error:
        raise problem(BadLineError, where, "broken_json", column=error.colno) from error
    except (ValueError, RecursionError) as error:
        raise problem(BadLineError, where, "broken_json", column=1) from error
    if not isinstance(row, dict):
        raise problem(BadLineError, where, "not_object")
    return row


def _field(row: dict[str, Any], name: str, where: str) -> str | None:
    value = row.get(name)
    if value is not None and not isinstance(value, str):
        raise problem(BadLineError, where, "wrong_type", field=name)
    return value


def _name(row: dict[str, Any], name: str, where: str) -> str | None:
    """A field that names something; a title that is a number ("2024") is the words of that number."""
    value = row.get(name)
    numeral = isinstance(value, int | float) and not isinstance(value, bool)
    return str(value) if numeral else _field(row, name, where)


def _identity(row: dict[str, Any], where: str) -> str:
    value = row.get("id")
    return where if value is None or isinstance(value, dict | list) else mended(str(value)).text or where


def _published(row: dict[str, Any], where: str, defaults: Defaults) -> tuple[str | None, tuple[Note, ...]]:
    value = row.get("published") or row.get("date")
    if value is None:
        return defaults.published, ()
    if day := day_of(str(value)):
        return day, ()
    return defaults.published, (Note(where, "published", {"value": mended(str(value)[:40]).text}),)


def renamed(row: dict[str, Any], columns: dict[str, str]) -> dict[str, Any]:
    """A row with the fields that are called otherwise under the names they are read by.

    >>> renamed({"نص": "قتل"}, {"text": "نص"})["text"]
    'قتل'
    """
    return row | {name: row.get(called) for name, called in columns.items()} if columns else row


def day_of(value: str) -> str | None:
    """The ISO day of a date or date and time; None for anything else.

    >>> day_of("2018-02-08T21:30:00Z")
    '2018-02-08'
    >>> day_of("8.2.2018")
    """
    found = iso_day.match(value.strip())
    if found is None:
        return None
    try:
        return date.fromisoformat(found.group()).isoformat()
    except ValueError:
        return None


def _clean(value: str | None) -> str | None:
    return mended(value).text if value else None
