"""Addresses are given as files are, and what they gave is kept with headers, bytes and reasons."""

import json

import pytest

from tawthiq.store import Store
from tests.cli.helpers import run
from tests.fetch.conftest import site  # noqa: F401 - fixtures
from tests.fetch.site import Site
from tests.readers.samples import feed, http, page

OURS = ("--allow-private", "--delay", "0")


def versioned(number: int):
    def reply(_: object, request) -> bytes:
        tag = f'"v{number}"'
        if request.headers.get("if-none-match") == tag:
            return b"HTTP/1.1 304 Not Modified\r\n\r\n"
        return http(page(number), extra=f"ETag: {tag}\r\n")

    return reply


def test_pages_and_feeds_are_kept_and_asked_again_only_for_what_is_new(monkeypatch, site: Site, url):  # noqa: F811
    links = [(site.url(f"/{n}"), f"خبر {n}", f"قتل مدنيان في القرية رقم {n}.") for n in range(1, 5)]
    site.replies |= {
        "/feed": http(feed(links), "application/rss+xml"),
        "/0": versioned(0),
        "/gone": http(b"", status=410),
    }
    site.replies |= {f"/{n}": versioned(n) for n in range(4)}
    words = ["collect", site.url("/0"), site.url("/feed"), site.url("/gone"), "gopher://ufuq.example/", "--store", url]
    first = run(monkeypatch, *words, "--follow", *OURS, "--create")
    assert "8 reports: 5 new in the store, 0 there already, 3 rejected" in first.err
    assert first.code == 3
    with Store.open(url) as store:
        kept = store.latest(site.url("/1"))
        assert kept is not None
        assert (kept.reader, kept.header("etag"), store.raw(kept.raw)) == ("web_page", '"v1"', page(1))
        (gone, scheme) = [row for row in store.rejections() if row.where != site.url("/4")]
        assert (gone.where, gone.key, gone.capture.reader) == (site.url("/gone"), "status", "fetch")
        assert (scheme.where, scheme.key) == ("gopher://ufuq.example/", "fetch_scheme")
        head = store.head()
    site.asked.clear()
    again = run(monkeypatch, *words, "--follow", *OURS)
    assert "0 new in the store, 5 there already, 3 rejected" in again.err
    assert all(site.of(f"/{n}")[0].headers["if-none-match"] == f'"v{n}"' for n in range(4))
    with Store.open(url) as store:
        assert store.head() == head
        assert list(store.verify()) == []


def test_a_page_becomes_a_record(monkeypatch, site: Site):  # noqa: F811
    site.replies["/1"] = http(page(1))
    done = run(monkeypatch, "extract", site.url("/1"), "--format", "jsonl", *OURS)
    assert (done.code, done.err) == (0, "1 report: 1 read, 0 rejected\n")
    assert json.loads(done.text)["report"]["ref"]


@pytest.mark.parametrize(("language", "words"), [("en", "a private network"), ("ar", "شبكة خاصة")])
def test_no_way_into_a_private_network_unless_asked_for(monkeypatch, site: Site, tmp_path, language, words):  # noqa: F811
    refused = run(monkeypatch, "collect", site.url("/1"), "--store", tmp_path / "s.db", "--create", "--lang", language)
    assert (refused.code, words in refused.err, "--allow-private" in refused.err) == (1, True, True)
    assert site.asked == []
    with Store.open(str(tmp_path / "s.db")) as store:
        assert [row.key for row in store.rejections()] == ["fetch_private"]
