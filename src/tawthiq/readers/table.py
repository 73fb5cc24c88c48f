"""Newsrooms keep reports in spreadsheets; what these save as CSV differs by country, program and language.

bytes → encoding → delimiter → header, by name or as mapped → rows, each with its own bytes → reports

Excel writes a byte order mark, or windows-1256 without saying so, and `;` where the comma is the decimal sign.
"""

import csv
import io
from collections.abc import Iterator
from typing import Any, BinaryIO, cast

from tawthiq.errors import BadLineError, InputError
from tawthiq.readers.check import REPORT_LIMIT, check_size, check_text
from tawthiq.readers.encodings import MARKS, decode, mended, utf16_without_mark
from tawthiq.readers.found import FIELDS, Defaults, Found, Note, Piece, attempted, problem
from tawthiq.readers.json_lines import day_of
from tawthiq.readers.plain_text import damage_notes
from tawthiq.record import ReportInput

READER, MEDIA_TYPE = "table", "text/csv"
SAMPLE = 64 * 1024
"""Bytes by which encoding and delimiter are told."""

ROW_MOST = 2 * REPORT_LIMIT
"""Characters of one row; beyond it a quotation mark was left open."""

KEPT = "surrogateescape"
"""Bytes that are no letter stand as lone surrogates, from which the very bytes come back."""

DELIMITERS = ("\t", ";", "|", ",")
NAMES: dict[str, tuple[str, ...]] = {
    "id": ("id", "ref", "المعرف", "رقم"),
    "text": ("text", "body", "content", "النص", "نص", "نص الخبر", "المحتوى", "الخبر"),
    "title": ("title", "headline", "العنوان", "عنوان", "عنوان الخبر"),
    "outlet": ("outlet", "source", "publisher", "المصدر", "الوسيلة", "المنفذ", "الجهة الناشرة"),
    "published": ("published", "date", "published_at", "التاريخ", "تاريخ النشر", "تاريخ"),
    "url": ("url", "link", "الرابط", "رابط"),
    "author": ("author", "byline", "الكاتب", "كاتب"),
}
"""What columns are called, in small letters; the first that a table has is taken."""


def read_csv(stream: BinaryIO, where: str, defaults: Defaults) -> Iterator[Piece]:
    """Each row of a table as a piece; the first row names the columns."""
    buffered = cast("io.BufferedReader", stream)
    head = buffered.peek(SAMPLE)[:SAMPLE]
    try:
        codec, encoding = _encoding(head, where)
        errors = "replace" if "16" in codec or "32" in codec else KEPT
        rows = _Rows(io.TextIOWrapper(buffered, codec, errors, newline=""), codec, where)
        columns = columns_of(rows.header, defaults.columns, where)
    except InputError as error:
        yield Piece(address=where, raw=head, reader=READER, found=(error,), media_type=MEDIA_TYPE)
        return
    number = 0
    try:
        for number, (row, raw) in enumerate(rows, 2):
            if any(cell.strip() for cell in row):
                values = {field: row[at] for field, at in columns.items() if at < len(row)}
                yield row_piece(values, raw, where, number, defaults, encoding, MEDIA_TYPE)
    except csv.Error as error:
        broken = problem(BadLineError, f"{where}:{number + 1}", "broken_row", reason=error)
        yield Piece(address=f"{where}#{number + 1}", raw=b"", reader=READER, found=(broken,))
        return
    if not number:
        yield Piece(address=where, raw=head, reader=READER, found=(problem(InputError, where, "no_rows"),))


def row_piece(
    values: dict[str, Any], raw: bytes, where: str, number: int, defaults: Defaults, encoding: str | None, media: str
) -> Piece:
    """One row of a table; `values` by the names of the fields."""
    place = f"{where}:{number}"
    found = attempted(lambda: _report(values, place, defaults, encoding))
    return Piece(address=f"{where}#{number}", raw=raw, reader=READER, found=(found,), media_type=media)


def columns_of(header: list[str], mapping: dict[str, str], where: str) -> dict[str, int]:
    """The column of each field: as mapped, else by its name.

    Raises:
        InputError: no column holds the text, or one that is mapped is not there.
    """
    plain = [name.strip().strip("\ufeff").casefold() for name in header]
    out: dict[str, int] = {}
    for field in FIELDS:
        names = (mapping[field].strip().casefold(),) if field in mapping else NAMES[field]
        at = next((plain.index(name) for name in names if name in plain), None)
        if at is not None:
            out[field] = at
        elif field in mapping:
            raise problem(InputError, where, "no_column", column=mapping[field], columns=_list(header))
    if "text" not in out:
        raise problem(InputError, where, "no_text_column", columns=_list(header))
    return out


def _list(header: list[str]) -> str:
    return ", ".join(name.strip()[:40] for name in header[:20]) or "-"


def _report(values: dict[str, Any], place: str, defaults: Defaults, encoding: str | None) -> Found:
    cells = {field: mended(str(value)).text.strip() for field, value in values.items() if value is not None}
    whole = mended("\n".join(str(values[field]) for field in ("title", "text") if values.get(field)))
    check_size(len(whole.text.encode("utf-8")), place)
    check_text(cells.get("text", ""), place)
    said = cells.get("published", "")
    day = day_of(said) if said else None
    notes = (
        *((Note(place, "encoding", {"encoding": encoding}),) if encoding else ()),
        *damage_notes(whole, place),
        *((Note(place, "published", {"value": said[:40]}),) if said and not day else ()),
    )
    report = ReportInput(
        ref=cells.get("id") or place,
        text=cells["text"].replace("\r\n", "\n").replace("\r", "\n"),
        title=cells.get("title") or None,
        outlet=cells.get("outlet") or defaults.outlet,
        published=day or defaults.published,
        url=cells.get("url") or None,
        author=cells.get("author") or None,
    )
    return Found(place, report, notes)


def _encoding(head: bytes, where: str) -> tuple[str, str | None]:
    """The codec of a table, and its name where it is not UTF-8; a letter cut off at the sample's end is no error."""
    if not head.strip():
        raise problem(InputError, where, "empty")
    for mark, codec, name in MARKS:
        if head.startswith(mark):
            return codec, None if name == "UTF-8" else name
    if wide := utf16_without_mark(head):
        return wide, "UTF-16"
    for cut in range(4):
        try:
            head[: len(head) - cut].decode("utf-8")
        except UnicodeDecodeError:
            continue
        return "utf-8", None
    read_as = decode(head, where).encoding
    return ("cp1256", read_as) if read_as == "windows-1256" else ("utf-8", None)


class _Rows:
    """The rows of a table with their bytes; `header` is the first."""

    def __init__(self, lines: io.TextIOWrapper, codec: str, where: str) -> None:
        csv.field_size_limit(REPORT_LIMIT)
        self._lines, self._where = lines, where
        self._codec = {"utf-8-sig": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}.get(codec, codec)
        self._taken: list[str] = []
        self._length = 0
        first = lines.readline(ROW_MOST)
        told = first.strip().lower()
        if told.startswith("sep=") and len(told) == 5:  # Excel's own way to say it
            self._delimiter, first = told[4], lines.readline(ROW_MOST)
        else:
            self._delimiter = max(DELIMITERS, key=lambda sign: _outside_quotes(first, sign))
        self._first: str | None = first
        self._reader = csv.reader(iter(self._line, ""), delimiter=self._delimiter)
        try:
            self.header = next(self._reader, [])
        except csv.Error as error:
            raise problem(BadLineError, f"{where}:1", "broken_row", reason=error) from error

    def __iter__(self) -> Iterator[tuple[list[str], bytes]]:
        self._take_anew()
        for row in self._reader:
            raw = "".join(self._taken).rstrip("\r\n").encode(self._codec, KEPT)
            self._take_anew()
            yield row, raw

    def _take_anew(self) -> None:
        self._taken.clear()
        self._length = 0

    def _line(self) -> str:
        line = self._lines.readline(ROW_MOST) if self._first is None else self._first
        self._first = None
        self._taken.append(line)
        self._length += len(line)
        if self._length > ROW_MOST:
            raise csv.Error("a quotation mark was left open")
        return line.replace("\x00", "\ufffd")


def _outside_quotes(line: str, sign: str) -> int:
    return sum(part.count(sign) for part in line.split('"')[::2])
