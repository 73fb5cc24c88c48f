"""A page says who wrote it, when and for whom: in JSON-LD, in meta elements, in `<time>` - never in its address.

JSON-LD → OpenGraph and other meta → <time> of the article → <title>

A day that only the layout or the address hints at is not taken: a wrong day moves every "yesterday" of a report.
"""

import json
from collections.abc import Iterator
from typing import Any

import msgspec
from lxml.html import HtmlElement

from tawthiq.readers.json_lines import day_of

ARTICLES = frozenset(
    (
        "Article",
        "NewsArticle",
        "ReportageNewsArticle",
        "BlogPosting",
        "LiveBlogPosting",
        "AnalysisNewsArticle",
        "Report",
    )
)
JSON_LD_MOST = 1024 * 1024
"""Characters of one JSON-LD block that is read."""
NODES_MOST = 2_000
"""Nodes of JSON-LD that are looked at; real pages have up to 60."""

TITLE = ("og:title", "twitter:title", "dc.title")
OUTLET = ("og:site_name", "application-name", "dc.publisher")
AUTHOR = ("author", "article:author_name", "dc.creator", "parsely-author", "sailthru.author")
PUBLISHED = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.created",
    "pubdate",
    "publishdate",
    "publish-date",
    "parsely-pub-date",
    "sailthru.date",
)
LEAD = ("og:description", "description", "twitter:description")


class Metadata(msgspec.Struct, frozen=True):
    """What a page says of itself; `body` the article's text where JSON-LD has it, `unread` a date in another form."""

    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: str | None = None
    lead: str | None = None
    body: str | None = None
    unread: str | None = None


def metadata_of(tree: HtmlElement) -> Metadata:
    """What a page says of itself."""
    linked = _article(tree)
    meta = _meta(tree)
    dates = [_text(linked.get("datePublished")), *(meta.get(name) for name in PUBLISHED), *_times(tree)]
    said = [date for date in dates if date]
    return Metadata(
        title=_text(linked.get("headline")) or _heading(tree, _first(meta, TITLE)),
        outlet=_name(linked.get("publisher")) or _first(meta, OUTLET),
        author=_name(linked.get("author")) or _written_by(meta),
        published=next((day for date in said if (day := day_of(date))), None),
        lead=_text(linked.get("description")) or _first(meta, LEAD),
        body=_text(linked.get("articleBody")),
        unread=said[0] if said else None,
    )


def _meta(tree: HtmlElement) -> dict[str, str]:
    """The first value of each meta element, by its name in small letters."""
    out: dict[str, str] = {}
    for element in tree.iter("meta"):
        value = _text(element.get("content"))
        for attribute in ("property", "name", "itemprop"):
            name = element.get(attribute)
            if name and value:
                out.setdefault(name.strip().lower(), value)
    return out


def _first(meta: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((meta[name] for name in names if name in meta), None)


def _written_by(meta: dict[str, str]) -> str | None:
    """The author by the meta elements; an address of a profile is no name."""
    found = _first(meta, AUTHOR)
    return found if found and "://" not in found else None


def _article(tree: HtmlElement) -> dict[str, Any]:
    """The JSON-LD node that is the article; empty where there is none or several differ in headline."""
    found: list[dict[str, Any]] = []
    for script in tree.iter("script"):
        if (script.get("type") or "").split(";")[0].strip().lower() != "application/ld+json":
            continue
        source = script.text or ""
        if len(source) > JSON_LD_MOST:
            continue
        try:
            data = json.loads(source, strict=False)
        except (ValueError, RecursionError):
            continue
        found += [node for node in _nodes(data) if _is_article(node)]
    headlines = {_text(node.get("headline")) for node in found}
    return found[0] if found and len(headlines) == 1 else {}


def _nodes(data: object) -> Iterator[dict[str, Any]]:
    waiting: list[object] = [data]
    for _ in range(NODES_MOST):
        if not waiting:
            return
        node = waiting.pop(0)
        if isinstance(node, list):
            waiting += node[:NODES_MOST]
        elif isinstance(node, dict):
            yield node
            waiting += [node[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in node]


def _is_article(node: dict[str, Any]) -> bool:
    kinds = node.get("@type")
    return any(kind in ARTICLES for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str))


def _name(value: object) -> str | None:
    """The name of a person or body; several are joined as they stand."""
    if isinstance(value, list):
        names = [name for one in value[:10] if (name := _name(one))]
        return "، ".join(dict.fromkeys(names)) or None
    if isinstance(value, dict):
        value = value.get("name")
    found = _text(value)
    return found if found and "://" not in found else None


def _text(value: object) -> str | None:
    """A value as text, its blanks made one; None where it is empty or no text."""
    if not isinstance(value, str):
        return None
    return value.replace("\x00", "").strip() or None


def _times(tree: HtmlElement) -> list[str]:
    """Dates of `<time>`: those marked as publication, else the one of the article, if it is the only one."""
    times = [time for time in tree.iter("time") if time.get("datetime")]
    marked = [time for time in times if time.get("pubdate") is not None or "datePublished" in time.get("itemprop", "")]
    if marked:
        return [marked[0].get("datetime", "")]
    inside = [
        time for time in times if any(above.tag in ("article", "header", "main") for above in time.iterancestors())
    ]
    days = {day_of(time.get("datetime", "")) for time in inside}
    return [inside[0].get("datetime", "")] if len(days) == 1 else []


def _heading(tree: HtmlElement, said: str | None) -> str | None:
    """The heading of the first rank that the meta elements repeat (often with the outlet's name), else what they say.

    Where they say none: the only heading of the first rank, else the page's title as it stands.
    """
    heads = [text for head in tree.iter("h1") if (text := _text(" ".join(head.text_content().split())))]
    if said:
        return next((head for head in heads if head in said), said)
    if len(heads) == 1:
        return heads[0]
    title = tree.find(".//title")
    return _text(" ".join(title.text_content().split())) if title is not None else None
