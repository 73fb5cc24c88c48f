"""A site is asked politely, as it wishes, and no more often than it has something new."""

import gzip
from pathlib import Path

import pytest
import zstandard

from tawthiq.errors import FetchError, ForbiddenError, InputError, UnavailableError
from tawthiq.fetch import Fetcher, Limits, Remembered, Validators, web_pieces
from tawthiq.fetch.pace import Pace
from tawthiq.readers import Defaults, Found
from tests.fetch.certificates import certificate
from tests.fetch.site import PUBLIC, Site, abroad, at_home, redirect
from tests.readers.samples import csv, feed, http, page, paragraphs, title, warc

NONE = Defaults()


def refusal(fetcher: Fetcher, url: str) -> InputError:
    with pytest.raises(InputError) as told:
        fetcher.fetch(url)
    assert told.value.where == url
    return told.value


def found(site: Site, path: str, **options: object) -> list[object]:
    pieces = web_pieces(site.url(path), NONE, at_home(), **options)  # type: ignore[arg-type]
    return [item for piece in pieces for item in piece.found]


def test_a_page_is_read_with_address_headers_and_bytes(site: Site) -> None:
    site.replies["/1"] = http(page(1), extra='ETag: "a"\r\n')
    (piece,) = web_pieces(site.url("/1"), NONE, at_home())
    (item,) = piece.found
    assert isinstance(item, Found)
    assert (item.report.url, item.report.ref, item.report.title) == (site.url("/1"), site.url("/1"), title(1))
    assert paragraphs(1)[0] in item.report.text
    assert (piece.address, piece.raw, piece.reader) == (site.url("/1"), page(1), "web_page")
    assert dict(piece.headers)["ETag"] == '"a"'
    assert site.paths() == ["/robots.txt", "/1"]
    sent = site.asked[1].headers
    assert sent["user-agent"].startswith("Tawthiq/")
    assert (sent["host"], "cookie" in sent, "referer" in sent) == (f"127.0.0.1:{site.port}", False, False)


@pytest.mark.parametrize(
    ("coding", "pack"), [("gzip", gzip.compress), ("zstd", zstandard.compress), ("identity", bytes)]
)
def test_codings_are_undone(site: Site, coding: str, pack: "type[bytes]") -> None:
    site.replies["/1"] = http(pack(page(1)), extra=f"Content-Encoding: {coding}\r\n")
    assert at_home().fetch(site.url("/1")).answer.body == page(1)


def test_pages_in_chunks_and_in_windows_1256(site: Site) -> None:
    body = page(2, charset="windows-1256")
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (body[:500], body[500:])) + b"0\r\n\r\n"
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1256\r\nTransfer-Encoding: chunked\r\n\r\n"
    site.replies["/2"] = head + chunks
    (item,) = found(site, "/2")
    assert isinstance(item, Found)
    assert paragraphs(2)[0] in item.report.text


def test_files_go_to_their_readers(site: Site) -> None:
    site.replies |= {
        "/a.csv": http(csv(range(3)).encode(), "text/csv"),
        "/a.warc.gz": http(warc(range(4), packed=True), "application/octet-stream"),
        "/a.txt": http("\n".join(paragraphs(1)).encode(), "text/plain; charset=utf-8"),
        "/feed": http(feed([("https://ufuq.example/1", "خبر", "قتل مدنيان في قصف.")]), "text/html"),
    }
    assert [len(found(site, path)) for path in ("/a.csv", "/a.warc.gz", "/a.txt", "/feed")] == [3, 4, 1, 1]
    (text,) = found(site, "/a.txt")
    assert isinstance(text, Found)
    assert text.report.url == site.url("/a.txt")


def test_redirects_are_followed_and_the_report_has_the_last_address(site: Site) -> None:
    site.replies |= {"/a": redirect("/b", 301), "/b": redirect(site.url("/c"), 308), "/c": http(page(3))}
    (piece,) = web_pieces(site.url("/a"), NONE, at_home())
    (item,) = piece.found
    assert isinstance(item, Found)
    assert (piece.address, item.report.url) == (site.url("/a"), site.url("/c"))


# -- robots.txt --------------------------------------------------------------------------------------------------------

ROBOTS = b"""User-agent: *
Disallow: /

User-agent: Tawthiq
Disallow: /private
Disallow: /*?print=
Allow: /private/news
"""


def test_what_a_site_asks_is_done_also_where_a_redirect_leads(site: Site) -> None:
    site.replies |= {"/robots.txt": http(ROBOTS, "text/plain"), "/private/1": http(page(1)), "/1": http(page(1))}
    site.replies |= {"/private/news/1": http(page(1)), "/a": redirect("/private/1")}
    fetcher = at_home()
    for path in ("/private/1", "/1?print=1", "/a"):
        error = refusal(fetcher, site.url(path))
        assert (type(error), error.key) == (ForbiddenError, "fetch_robots")
    for path in ("/1", "/private/news/1"):
        assert fetcher.fetch(site.url(path)).answer.status == 200
    assert site.paths().count("/robots.txt") == 1
    assert "/private/1" not in site.paths()


@pytest.mark.parametrize(("status", "allowed"), [(404, True), (403, True), (500, False), (503, False), (429, False)])
def test_a_site_that_cannot_say_is_not_read(site: Site, status: int, allowed: bool) -> None:
    site.replies |= {"/robots.txt": http(b"Disallow", "text/plain", status), "/1": http(page(1))}
    if allowed:
        assert at_home().fetch(site.url("/1")).answer.status == 200
    else:
        error = refusal(at_home(), site.url("/1"))
        assert (type(error), error.key) == (UnavailableError, "fetch_robots_unread")
        assert site.paths() == ["/robots.txt"]


def test_one_host_is_asked_slowly_and_more_slowly_where_it_wishes(site: Site) -> None:
    for number in range(3):
        site.replies[f"/{number}"] = http(page(number))
    for delay, wish in ((0.2, b""), (0.0, b"User-agent: *\nCrawl-delay: 0.2\n")):
        site.replies["/robots.txt"] = http(wish, "text/plain")
        site.asked.clear()
        fetcher = at_home(delay=delay)
        for number in range(3):
            fetcher.fetch(site.url(f"/{number}"))
        assert site.asked[3].at - site.asked[1].at >= 0.35


def test_turns_are_given_by_host_and_those_long_past_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    moment = 0.0
    pace = Pace(lambda: False, lambda: moment)
    assert [pace.turn("a", 2), pace.turn("a", 2), pace.turn("b", 2), pace.turn("a", 2)] == [0, 2, 0, 4]
    moment = 5.0
    assert [pace.turn("b", 1), pace.turn("a", 1)] == [5, 6]
    monkeypatch.setattr("tawthiq.fetch.pace.HOSTS_MOST", 1)
    moment = 100.0
    pace.turn("c", 1)
    assert list(pace._free) == ["c"]


# -- asking for what is new only ---------------------------------------------------------------------------------------


def test_what_is_not_new_is_not_sent_again(site: Site) -> None:
    def versioned(_: object, request: object) -> bytes:
        same = request.headers.get("if-none-match") == '"v1"'  # type: ignore[attr-defined]
        return b"HTTP/1.1 304 Not Modified\r\n\r\n" if same else http(page(1), extra='ETag: "v1"\r\n')

    site.replies["/1"] = versioned
    first = at_home().fetch(site.url("/1"))
    validators = Remembered(first.answer.headers, first.answer.body).validators()
    assert validators == Validators('"v1"', None)
    again = at_home().fetch(site.url("/1"), validators)
    assert (again.unchanged, again.answer.body) == (True, b"")
    remembered = Remembered(first.answer.headers, first.answer.body)
    assert found(site, "/1", recall=lambda _: remembered) == found(site, "/1")
    site.replies["/2"] = b"HTTP/1.1 304 Not Modified\r\n\r\n"
    assert refusal(at_home(), site.url("/2")).key == "status"


# -- feeds -------------------------------------------------------------------------------------------------------------


def test_links_of_a_feed_are_followed(site: Site) -> None:
    links = [(site.url(f"/{n}"), f"خبر {n}", f"قتل مدنيان في القرية رقم {n}.") for n in range(4)]
    site.replies |= {"/feed": http(feed([*links, links[0]]), "application/rss+xml"), "/0": http(page(0))}
    site.replies |= {"/1": http(b"", status=404), "/2": http(b"", status=503), "/3": http(b"<html>?</html>")}
    pieces = list(web_pieces(site.url("/feed"), NONE, at_home(), follow=True))
    told = [(p.address, p.reader, [i.key if isinstance(i, InputError) else "report" for i in p.found]) for p in pieces]
    entry = f"{site.url('/feed')}#{site.url('')}"
    assert told == [
        (site.url("/0"), "web_page", ["report"]),
        (site.url("/1"), "fetch", ["status"]),
        (f"{entry}/1", "feed", ["report"]),
        (f"{entry}/2", "feed", ["report", "fetch_later"]),
        (site.url("/3"), "web_page", ["no_words"]),
        (f"{entry}/3", "feed", ["report"]),
    ]
    assert site.paths().count("/0") == 1


# -- answers that are none, for now or for good ------------------------------------------------------------------------


@pytest.mark.parametrize("status", [401, 403, 404, 410, 451, 204, 206])
def test_other_answers_are_refused(site: Site, status: int) -> None:
    site.replies["/1"] = http(b"", status=status)
    error = refusal(at_home(), site.url("/1"))
    assert (type(error), error.key, error.values) == (FetchError, "status", {"status": status})


def test_a_server_that_asks_to_come_later(site: Site) -> None:
    site.replies["/1"] = http(b"", status=429, extra="Retry-After: 120\r\n")
    error = refusal(at_home(), site.url("/1"))
    assert isinstance(error, UnavailableError)
    assert (error.key, error.retry_after) == ("fetch_later", "120")


def test_no_server_and_no_name(site: Site) -> None:
    assert refusal(at_home(), "http://127.0.0.1:1/").key == "fetch_robots_unread"
    fetcher, names = abroad(site)
    assert refusal(fetcher, "http://nirgends.example/").key == "fetch_robots_unread"
    assert names.connected == []


def test_the_address_that_was_checked_is_the_one_connected_to(site: Site) -> None:
    site.replies["/1"] = http(page(1))
    fetcher, names = abroad(site)
    assert fetcher.fetch("http://ufuq.example/1").answer.status == 200
    assert names.connected == [PUBLIC, PUBLIC]
    assert site.asked[1].headers["host"] == "ufuq.example"


def test_the_certificate_is_that_of_the_name_whatever_the_number(site: Site, tmp_path: Path) -> None:
    site.context, trusting = certificate("ufuq.example", tmp_path)
    site.replies["/1"] = http(page(1))
    fetcher, names = abroad(site, trusting, other_example=[[PUBLIC]])
    assert fetcher.fetch("https://ufuq.example/1").answer.status == 200
    assert set(names.connected) == {PUBLIC}
    for one, url in ((fetcher, "https://other.example/1"), (abroad(site)[0], "https://ufuq.example/1")):
        error = refusal(one, url)
        assert (error.key, "certificate" in str(error.values["reason"])) == ("fetch_robots_unread", True)


def test_a_stop_is_heeded_while_a_server_drips(site: Site) -> None:
    asked: list[int] = []

    def stopped() -> bool:
        asked.append(1)
        return len(asked) > 8

    site.replies["/1"] = lambda connection, _: [connection.sendall(b"H"), __import__("time").sleep(3)][0]
    fetcher = Fetcher(delay=0, allow_private=True, limits=Limits(read=30, total=30), stopped=stopped)
    assert refusal(fetcher, site.url("/1")).key == "fetch_stopped"
