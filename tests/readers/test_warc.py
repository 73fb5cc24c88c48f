"""An archive gives each page it holds, and says of everything else why it is no report."""

import gzip
import io

import pytest

from tawthiq.errors import InputError
from tawthiq.readers import Defaults, Found, pieces
from tests.readers.samples import day, http, page, paragraphs, record, title, warc, zipped

NONE = Defaults()
URI = "https://ufuq.example/a"


def read(data: bytes, name: str = "a.warc"):
    return list(pieces(name, NONE, io.BytesIO(data)))


def keys(data: bytes, name: str = "a.warc"):
    return [
        item.key if isinstance(item, InputError) else "report" for piece in read(data, name) for item in piece.found
    ]


@pytest.mark.parametrize("data", [warc(range(4)), warc(range(4), packed=True), gzip.compress(warc(range(4)))])
def test_pages_with_where_when_and_headers(data):
    found = read(data, "news.warc.gz")
    assert [piece.address for piece in found] == [f"news.warc.gz#{n}" for n in (1, 2, 3, 4)]
    for number, piece in enumerate(found):
        (item,) = piece.found
        assert isinstance(item, Found)
        assert item.report.text.split("\n") == paragraphs(number)
        assert (item.report.title, item.report.published) == (title(number), day(number))
        assert item.report.url == item.report.ref == f"https://ufuq.example/story/{number}"
        assert (piece.raw, piece.reader, piece.media_type) == (page(number), "warc", "text/html; charset=utf-8")
        assert piece.headers[:2] == (("Content-Type", "text/html; charset=utf-8"), ("Server", "a"))
        assert piece.read_at is not None
        assert piece.read_at.isoformat() == "2019-03-14T10:00:00+00:00"


def test_other_records_and_answers():
    data = b"".join(
        (
            record(URI, http(page(1), status=404)),
            record(URI, http(b"\x89PNG", "image/png")),
            record(URI, page(2), "resource", "text/html"),
            record(URI, "\n".join(paragraphs(3)).encode(), "conversion"),
            record(URI, http(page(4)), "revisit"),
            record(URI, http(gzip.compress(page(5)), extra="Content-Encoding: gzip\r\n")),
            record(URI, http(page(6), extra="Content-Encoding: gzip\r\n")),
            record(URI, http(f"{len(page(7)):x}\r\n".encode() + page(7) + b"\r\n0\r\n\r\n", extra="Transfer-Encoding: chunked\r\n")),  # noqa: E501
        )
    )  # fmt: skip
    assert keys(data) == ["status", "media", "report", "report", "report", "report", "report"]
    assert read(data)[-1].raw == page(7)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", ["archive_empty"]),
        (record("", b"x", "warcinfo"), ["archive_empty"]),
        (record(URI, http(page(1)), length=9_999_999_999_999), ["page_too_large"]),
        (
            record(URI, http(page(1))) + record(URI, http(page(2)), length=30),
            ["report", "no_http", "archive_broken_after"],
        ),
        (record(URI, http(page(1))) + b"junk\r\n\r\n", ["report", "archive_broken_after"]),
        (warc(range(3))[:-900], ["report", "report", "wrong_length"]),
        (record(URI, b"no answer at all"), ["no_http"]),
        (record(URI, http(b"\x1f\x8b" + b"x" * 99, extra="Content-Encoding: gzip\r\n")), ["broken_archive"]),
        (record(URI, http(page(1), extra="Content-Encoding: secret\r\n")), ["coding"]),
        (b"WARC/1.0\r\nX: " + b"a" * 3_000_000 + b"\r\n\r\n", ["archive_broken_after"]),
    ],
)
def test_broken_archives_give_what_is_whole_and_a_reason(data, expected):
    assert keys(data) == expected


def test_a_packed_archive_that_breaks_off():
    found = keys(warc(range(6), packed=True)[:-400], "a.warc.gz")
    assert found[:5] == ["report"] * 5
    assert found[5] in ("broken_archive", "archive_broken_after", "wrong_length")


def test_a_page_that_unpacks_without_end():
    bomb = gzip.compress(b" " * 40_000_000)
    assert keys(record(URI, http(bomb, extra="Content-Encoding: gzip\r\n")) + warc([1])) == ["page_too_large", "report"]


def test_a_collection_is_read_by_its_archives():
    data = zipped(
        {
            "datapackage.json": b"{}",
            "pages/pages.jsonl": b'{"text": "x"}\n',
            "indexes/index.cdx.gz": b"x",
            "archive/data.warc.gz": warc(range(3), packed=True),
        }
    )
    assert [piece.address for piece in read(data, "a.wacz")] == [f"a.wacz!archive/data.warc.gz#{n}" for n in (1, 2, 3)]
    assert keys(data, "a.wacz") == ["report"] * 3


def crawled(kind: str, block: bytes, uri: str = URI, **more: str) -> bytes:
    """A record with the headers of a news crawl, packed as a member of its own."""
    media = {"warcinfo": "application/warc-fields", "metadata": "application/warc-fields"}
    fields = {
        "WARC-Type": kind,
        "WARC-Record-ID": f"<urn:uuid:{len(block):08x}-0000-4000-8000-{sum(block):012x}>",
        "Content-Length": str(len(block)),
        "WARC-Date": "2019-03-14T10:00:00Z",
        "Content-Type": media.get(kind, f"application/http; msgtype={'request' if kind == 'request' else 'response'}"),
        **({} if kind == "warcinfo" else {"WARC-Warcinfo-ID": "<urn:uuid:0>", "WARC-Target-URI": uri}),
        "WARC-IP-Address": "203.0.113.7",
        **more,
    }
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return gzip.compress(f"WARC/1.0\r\n{head}\r\n".encode() + block + b"\r\n\r\n")


def answered(body: bytes, *headers: str, first: str = "HTTP/1.1 200 OK") -> bytes:
    lines = (first, "Date: Thu, 14 Mar 2019 10:00:00 GMT", *headers)
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + body


def visit(uri: str, answer: bytes, **more: str) -> bytes:
    """A request, what came back, and what the crawler noted of it."""
    asked = b"GET / HTTP/1.1\r\nUser-Agent: crawler\r\nAccept-Encoding: gzip\r\n\r\n"
    noted = b"fetchTimeMs: 104\r\ncharset-detected: UTF-8\r\nlanguages-cld2: {}\r\n"
    return (
        crawled("request", asked, uri)
        + crawled("response", answer, uri, **more)
        + crawled("metadata", noted, uri, **{"WARC-Concurrent-To": "<urn:uuid:1>"})
    )


def chunked(body: bytes, size: int = 1000) -> bytes:
    pieces = (body[at : at + size] for at in range(0, len(body), size))
    return b"".join(b"%x;x=1\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


def test_a_file_of_a_news_crawl():
    """Codings undone or kept, their headers renamed or not; requests, notes and revisits are no reports."""
    html, arabic = (f"Content-Type: text/html; charset={name}" for name in ("UTF-8", "windows-1256"))
    packed, in_chunks = "Content-Encoding: gzip", "Transfer-Encoding: chunked"
    server_knew = {"WARC-Profile": "http://netpreserve.org/warc/1.0/revisit/server-not-modified"}
    pages = [
        answered(page(0), html, "X-Crawl-Content-Encoding: gzip", f"Content-Length: {len(page(0))}"),
        answered(page(1), html, packed, in_chunks),
        answered(chunked(gzip.compress(page(2))), html, packed, in_chunks),
        answered(page(3, charset="windows-1256"), arabic, "Content-Length: 17"),
        answered(page(4), html, first="HTTP/2 200"),
    ]
    whole = [
        crawled("warcinfo", b"isPartOf: news\r\nformat: WARC File Format 1.0\r\nsoftware: crawler\r\n"),
        *(visit(f"https://a.example/{number}", answer) for number, answer in enumerate(pages)),
        visit("https://a.example/5", answered(page(5), html), **{"WARC-Truncated": "length"}),
        visit("https://a.example/6", answered(b"", "Location: /0", first="HTTP/1.1 301 Moved Permanently")),
        crawled("revisit", answered(b"", "ETag: x", first="HTTP/1.1 304 Not Modified"), **server_knew),
        visit("https://a.example/feed", answered(b"<?xml version='1.0'?><rss/>", "Content-Type: application/rss+xml")),
    ]
    found = read(b"".join(whole), "CC-NEWS-20190314100000-00001.warc.gz")
    got = [item.key if isinstance(item, InputError) else item.report.url for piece in found for item in piece.found]
    assert got == [*(f"https://a.example/{number}" for number in range(6)), "status", "media"]
    for number, piece in enumerate(found[:6]):
        assert piece.found[0].report.text.split("\n") == paragraphs(number)
        assert piece.read_at.isoformat() == "2019-03-14T10:00:00+00:00"
    assert [note.key for piece in found[:6] for note in piece.found[0].notes] == ["encoding", "cut_off"]
    assert found[2].raw == page(2)
