"""Many reports become a folder: a page for each, and an index that lists them."""

import re
from collections.abc import Iterable
from pathlib import Path

import msgspec

from tawthiq.export.html.page import index_page, page
from tawthiq.messages import Language
from tawthiq.record import Record

INDEX = "index.html"
NAME_LONGEST = 60

unsafe = re.compile(r"[^\w.-]+")


def write_folder(records: Iterable[Record], folder: Path, language: Language = "ar") -> int:
    """Write the pages; gives how many. Only what the index shows is held, not the reports."""
    folder.mkdir(parents=True, exist_ok=True)
    links: list[tuple[str, Record]] = []
    names: set[str] = {"index"}
    for record in records:
        name = page_name(record.report.ref, names)
        (folder / f"{name}.html").write_text(page([record], language, INDEX), encoding="utf-8", newline="\n")
        links.append((f"{name}.html", _listed(record)))
    (folder / INDEX).write_text(index_page(links, language), encoding="utf-8", newline="\n")
    return len(links)


def page_name(ref: str, taken: set[str]) -> str:
    """A file name for a report, safe on every system and not yet taken.

    >>> page_name("reports/الخبر 7.txt", set())
    'الخبر-7'
    """
    stem = (
        unsafe.sub("-", Path(ref.replace("\\", "/")).name.removesuffix(".txt")).strip("-.")[:NAME_LONGEST] or "report"
    )
    name, number = stem, 2
    while name.casefold() in taken:
        name, number = f"{stem}-{number}", number + 1
    taken.add(name.casefold())
    return name


def _listed(record: Record) -> Record:
    """What the index needs of a record: everything but the text."""
    return msgspec.structs.replace(
        record, report=msgspec.structs.replace(record.report, text=""), claims=(), sources=()
    )
