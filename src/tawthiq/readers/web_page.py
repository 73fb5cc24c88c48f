"""A news page is a report among menus, links and other stories; what is taken is the report, its lead included.

bytes → charset → tree (size and depth checked) → metadata, text → lead put back where it was lost → report
"""

import logging
import re
from collections.abc import Iterator
from typing import cast

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from tawthiq.errors import InputError, TooLargeError
from tawthiq.readers.check import check_size, check_text, megabytes
from tawthiq.readers.encodings import Decoded, mended
from tawthiq.readers.found import Defaults, Found, Note, problem
from tawthiq.readers.page_charset import decode_page
from tawthiq.readers.page_metadata import Metadata, metadata_of
from tawthiq.readers.page_tags import ATTRIBUTES_MOST, overloaded
from tawthiq.readers.plain_text import damage_notes, encoding_notes
from tawthiq.record import ReportInput

READER = "web_page"
PAGE_LIMIT = 8 * 1024 * 1024
"""Bytes of one page; news pages have 30 KB to 2 MB, most of it scripts."""

ELEMENTS_MOST = 100_000
"""Elements of one page; news pages have 500 to 8,000, and extraction takes seconds from here on."""

DEPTH_MOST = 250
"""Elements one within another; news pages have up to 40, and recursion ends near 1,000."""

SHORT = 40
"""Characters below which a paragraph is no lead: a caption, a button, a date."""

BODY_MORE = 1.5
"""Times the extracted text that the article's text in JSON-LD must have to be taken instead."""

LEAD_NAMES = frozenset(("lead", "lede", "intro", "excerpt", "summary", "standfirst", "sapo", "brief", "subtitle"))
"""Class names that layouts give the paragraph under the headline."""

ELSEWHERE = frozenset(("aside", "nav", "footer", "a", "li"))
"""Elements in which other stories are announced."""

CELLS = ("table", "thead", "tbody", "tfoot", "tr", "td", "th")
BLOCKS = ("p", "h2", "h3", "h4", "div", "strong", "blockquote", "span", "section", "header")
blanks = re.compile(r"\s+")
invisible = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\x00]")

logging.getLogger("trafilatura").addHandler(logging.NullHandler())
logging.getLogger("trafilatura").propagate = False


def read_page(
    data: bytes, where: str, defaults: Defaults, media_type: str | None = None, url: str | None = None
) -> Found:
    """One web page as a report; `media_type` as the header has it, with its charset.

    Raises:
        InputError: too large, no text, or no report in it that Arabic readers could read.
    """
    if len(data) > PAGE_LIMIT:
        raise problem(TooLargeError, where, "page_too_large", limit=megabytes(PAGE_LIMIT))
    decoded = decode_page(data, where, media_type)
    tree = _tree(decoded.text, where)
    said = metadata_of(tree)
    _flatten_layout(tree)
    text = _text(tree, said, where)
    clean = mended(text)
    title = mended(said.title).text if said.title else None
    check_size(len(clean.text.encode("utf-8")), where)
    check_text(clean.text, where)
    report = ReportInput(
        ref=defaults.ref or url or where,
        text=_without_title(clean.text, title),
        title=title,
        outlet=said.outlet or defaults.outlet,
        published=said.published or defaults.published,
        url=url,
        author=said.author,
    )
    return Found(where, report, (*_notes(decoded, where), *_unread(said, where)))


def _tree(text: str, where: str) -> HtmlElement:
    """The page as a tree, scripts aside from their data."""
    source = re.sub(r"^\s*<\?xml[^>]*\?>", "", text.replace("\x00", ""))
    if not source.strip():
        raise problem(InputError, where, "empty")
    if overloaded(source):
        raise problem(TooLargeError, where, "page_tags", attributes=ATTRIBUTES_MOST)
    try:
        tree = document_fromstring(source, parser=HTMLParser(huge_tree=False, remove_comments=True, remove_pis=True))
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise problem(InputError, where, "page_broken", reason=str(error)[:120] or type(error).__name__) from error
    number = depth = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        number += event == "start"
        if number > ELEMENTS_MOST or depth > DEPTH_MOST:
            raise problem(TooLargeError, where, "page_too_deep", elements=ELEMENTS_MOST, depth=DEPTH_MOST)
    return tree


def _text(tree: HtmlElement, said: Metadata, where: str) -> str:
    from trafilatura import extract

    try:
        found = extract(
            cast("HtmlElement", tree),
            include_comments=False,
            include_tables=True,
            favor_recall=True,
            with_metadata=False,
        )
    except Exception as error:  # whatever a page does to the extraction, the next one is read
        raise problem(InputError, where, "page_broken", reason=f"{type(error).__name__}: {error}"[:120]) from error
    text = "\n".join(line for raw in (found or "").split("\n") if (line := raw.strip()))
    if said.body and len(said.body) > BODY_MORE * len(text) and "<" not in said.body:
        return said.body
    lead = _lost_lead(tree, said, text) or _named_lead(tree, text)
    text = f"{lead}\n{text}" if lead else text
    if not text.strip():
        raise problem(InputError, where, "page_no_report")
    return text


def _lost_lead(tree: HtmlElement, said: Metadata, text: str) -> str | None:
    """The paragraph of the page that its description repeats, where the extracted text lacks it."""
    told = _plain(said.lead or "").rstrip(".… ")
    if len(told) < SHORT or told[: 2 * SHORT] in _plain(text):
        return None
    start = told[: 2 * SHORT]
    for element in _smallest_first(tree):
        whole = _words(element)
        if _plain(whole).startswith(start) and len(whole) <= len(told) * 3 + 200:
            return whole
    return None


def _named_lead(tree: HtmlElement, text: str) -> str | None:
    """The one paragraph that the layout calls the lead, where the extracted text lacks it."""
    found: dict[str, None] = {}
    for element in _smallest_first(tree):
        names = set(re.split(r"[\s_-]+", (element.get("class") or "").lower()))
        if names & LEAD_NAMES and not any(above.tag in ELSEWHERE for above in element.iterancestors()):
            whole = _words(element)
            if len(whole) >= SHORT and element.find(".//a") is None and element.find(".//p") is None:
                found[whole] = None
    lead = next(iter(found), "")
    return lead if len(found) == 1 and _plain(lead) not in _plain(text) else None


def _words(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())


def _flatten_layout(tree: HtmlElement) -> None:
    """Make blocks of the tables that old pages are laid out by; tables of figures stay tables."""
    for table in list(tree.iter("table")):
        if any(inside.tag in ("table", "p", "div", "h1", "h2", "h3") for inside in table.iterdescendants()):
            for element in [table, *table.iterdescendants(*CELLS)]:
                if next(element.iterancestors("table"), table) is table:
                    element.tag = "div"


def _smallest_first(tree: HtmlElement) -> Iterator[HtmlElement]:
    """The blocks of the page's body, those inside before those around them."""
    body = tree.find("body")
    for _, element in etree.iterwalk(body if body is not None else tree, events=("end",), tag=BLOCKS):
        yield element


def _plain(text: str) -> str:
    return blanks.sub(" ", invisible.sub("", text)).strip()


def _without_title(text: str, title: str | None) -> str:
    """The text without a first line that is the title."""
    first, newline, rest = text.partition("\n")
    return rest if newline and title and _plain(first) == _plain(title) else text


def _notes(decoded: Decoded, where: str) -> tuple[Note, ...]:
    return encoding_notes(decoded, where) if decoded.encoding else damage_notes(decoded, where)


def _unread(said: Metadata, where: str) -> tuple[Note, ...]:
    if said.published or not said.unread:
        return ()
    return (Note(where, "published", {"value": mended(said.unread[:40]).text}),)
