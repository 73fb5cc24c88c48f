"""A collection as large as a small archive: all that was in it is in the store afterwards, or rejected with a reason.

2,000 pages behind 20 feeds, asked for; an archive of 10,000 records; a channel; a table.
"""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.json import encode as to_json

from tawthiq.fetch import answers
from tawthiq.readers import Defaults, Found, warc
from tawthiq.readers.web_page import read_page
from tawthiq.store import Store
from tests.cli.helpers import run
from tests.fetch.site import Site, running
from tests.readers.samples import csv, feed, http, messages, page, paragraphs, record, telegram, title

FEEDS, LINKS, RECORDS, POSTS, ROWS = 20, 100, 10_000, 500, 500
FIRST_RECORD, FIRST_POST, FIRST_ROW = 10_000, 30_000, 40_000
GONE, SCRIPTED, PICTURE = (http(b"", status=410), http(b"<html><script>x()</script></html>"), http(b"x", "image/png"))


class Collection:
    """What there is to collect, and what must become of it: reports, and rejections by their key."""

    def __init__(self, folder: Path, site: Site) -> None:
        self.reports = 0
        self.rejected: Counter[str] = Counter()
        self.feeds = [self._serve(site, number) for number in range(FEEDS)]
        self.files = [folder / name for name in ("news.warc", "result.json", "table.csv")]
        self.files[0].write_bytes(b"".join(self._records()))
        rows: list[object] = [
            *messages(range(FIRST_POST, FIRST_POST + POSTS)),
            {"id": 1, "type": "service", "action": "x"},
        ]
        self.files[1].write_bytes(telegram(rows))
        self.files[2].write_text(csv(range(FIRST_ROW, FIRST_ROW + ROWS)) + "r0,,,,\r\n", "utf-8")
        self.reports += POSTS + ROWS
        self.rejected += Counter(service=1, empty=1)

    def _serve(self, site: Site, number: int) -> str:
        """A feed and its pages; some are gone, some empty: then the feed's own words are the report."""
        entries = []
        for n in range(number * LINKS, (number + 1) * LINKS):
            link = site.url(f"/{n}")
            entries.append((link, title(n), f"قتل مدنيان في قصف على القرية رقم {n}."))
            reply, key = {7: (GONE, "status"), 17: (SCRIPTED, "page_no_report")}.get(n % 40, (http(page(n)), ""))
            site.replies[f"/{n}"] = reply
            self.reports += 1
            self.rejected += Counter([key] if key else [])
        site.replies[f"/feed/{number}"] = http(feed(entries), "application/rss+xml")
        return site.url(f"/feed/{number}")

    def _records(self) -> Iterator[bytes]:
        """Answers of a crawl, texts taken out of pages, and what is neither."""
        for n in range(FIRST_RECORD, FIRST_RECORD + RECORDS):
            uri = f"https://ufuq.example/story/{n}"
            reply, key = {3: (GONE, "status"), 5: (SCRIPTED, "page_no_report"), 7: (PICTURE, "media")}.get(
                n % 100, (b"", "")
            )
            self.reports += not key
            self.rejected += Counter([key] if key else [])
            if not reply and n % 10:
                text = "\n".join((title(n), "", *paragraphs(n))).encode()
                yield record(uri, text, "conversion")
            else:
                yield record(uri, reply or http(page(n)))


read: dict[tuple[object, ...], Found] = {}


def read_once(data: bytes, where: str, defaults: Defaults, *rest: object) -> Found:
    """A page, read for the first store and given to the second; one that is refused is refused anew."""
    key = (data, where, to_json(defaults), *rest)
    if key not in read:
        read[key] = read_page(data, where, defaults, *rest)  # type: ignore[arg-type]
    return read[key]


@pytest.fixture(scope="module", autouse=True)
def each_page_is_read_once() -> Iterator[None]:
    """For both kinds of store."""
    with pytest.MonkeyPatch.context() as patched:
        for reader in (answers, warc):
            patched.setattr(reader, "read_page", read_once)
        yield


@pytest.fixture(scope="module")
def collection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Collection]:
    with running() as site:
        yield Collection(tmp_path_factory.mktemp("collection"), site)


def test_what_came_in_is_what_is_kept_and_what_is_rejected(monkeypatch, collection: Collection, url) -> None:
    words = ["collect", *collection.feeds, *collection.files, "--store", url, "--create"]
    done = run(monkeypatch, *words, "--follow", "--allow-private", "--delay", "0")
    rejected = collection.rejected.total()
    assert collection.reports + rejected >= FEEDS * LINKS + RECORDS + POSTS + ROWS
    assert done.err.splitlines()[-1] == (
        f"{collection.reports + rejected:,} reports: {collection.reports} new in the store, 0 there already, "
        f"{rejected} rejected"
    )
    with Store.open(url) as store:
        info = store.info()
        assert (info.reports, info.rejections) == (collection.reports, rejected)
        assert Counter(row.key for row in store.rejections()) == collection.rejected
        texts = Counter(report.input.whole for report in store.reports())
        assert (len(texts), texts.most_common(1)[0][1]) == (collection.reports, 1)
        assert list(store.verify()) == []
