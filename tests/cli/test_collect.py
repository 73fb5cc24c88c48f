"""A collection keeps all that came in: what is kept and what is rejected make up what was given."""

import gzip
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest

from tawthiq.record import Capture
from tawthiq.store import Store
from tests.cli.helpers import run
from tests.readers.samples import csv, feed, messages, page, telegram, warc

PAGES, ENTRIES, ANSWERS, POSTS, ROWS = 12, 7, 30, 20, 9


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """Pages, a feed, a web archive, an export and a table, no report of which is in another; and four that are none."""
    folder = tmp_path / "sources"
    folder.mkdir()
    for number in range(PAGES):
        (folder / f"{number}.html").write_bytes(page(number))
    entries = [
        (f"https://ufuq.example/{n}", f"خبر {n}", f"قتل مدنيان في قصف على القرية رقم {n}.") for n in range(ENTRIES)
    ]
    (folder / "news.rss").write_bytes(feed(entries))
    (folder / "news.warc.gz").write_bytes(warc(range(100, 100 + ANSWERS), packed=True))
    (folder / "result.json").write_bytes(telegram(messages(range(200, 200 + POSTS))))
    (folder / "table.csv").write_text(csv(range(300, 300 + ROWS)), "utf-8")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "scripted.html").write_bytes(b"<!DOCTYPE html><html><body><script>go()</script></body></html>")
    (folder / "broken.zip").write_bytes(b"PK\x03\x04 and no more")
    (folder / "broken.jsonl").write_text('{"text": \n', "utf-8")
    return folder


REPORTS = PAGES + ENTRIES + ANSWERS + POSTS + ROWS
REJECTED = 4


def contents(url: str) -> tuple[list[str], list[str], list[str], str]:
    with Store.open(url) as store:
        return (
            [report.id for report in store.reports()],
            [rejection.where for rejection in store.rejections()],
            [repr(fault) for fault in store.verify()],
            store.head().hash,
        )


def test_what_came_in_is_kept_or_rejected_and_again_changes_nothing(monkeypatch, sources, url):
    first = run(monkeypatch, "collect", sources, "--store", url, "--create")
    assert (
        f"{REPORTS + REJECTED} reports: {REPORTS} new in the store, 0 there already, {REJECTED} rejected" in first.err
    )
    assert first.code == 3
    assert first.err.count("rejected: ") == REJECTED
    kept = contents(url)
    assert (len(kept[0]), len(set(kept[0])), len(kept[1]), kept[2]) == (REPORTS, REPORTS, REJECTED, [])
    again = run(monkeypatch, "collect", sources, "--store", url)
    assert f"0 new in the store, {REPORTS} there already, {REJECTED} rejected" in again.err
    assert contents(url) == kept


def test_bytes_are_kept_as_they_came(monkeypatch, tmp_path, url):
    file = tmp_path / "one.html"
    file.write_bytes(page(3, charset="windows-1256"))
    assert run(monkeypatch, "collect", file, "--store", url, "--create").code == 0
    with Store.open(url) as store:
        found = store.latest(str(file))
        assert found is not None
        assert (found.reader, store.raw(found.raw)) == ("web_page", file.read_bytes())


def test_a_run_that_broke_off_goes_on_where_it_was(monkeypatch, sources, tmp_path):
    url = str(tmp_path / "store.db")
    whole = str(tmp_path / "whole.db")
    monkeypatch.setattr("tawthiq.readers.handfuls.PIECES_AT_ONCE", 10)
    run(monkeypatch, "collect", sources, "--store", whole, "--create")
    keep, calls = Store.keep, []

    def stopped(self: Store, captures: list[Capture]):
        calls.append(1)
        if len(calls) == 4:
            raise KeyboardInterrupt
        return keep(self, captures)

    monkeypatch.setattr(Store, "keep", stopped)
    assert run(monkeypatch, "collect", sources, "--store", url, "--create").code == 130
    monkeypatch.setattr(Store, "keep", keep)
    half = contents(url)
    assert 0 < len(half[0]) < REPORTS
    assert f"{REPORTS - len(half[0])} new in the store, {len(half[0])} there already" in run(
        monkeypatch, "collect", sources, "--store", url
    ).err  # fmt: skip
    assert contents(url)[:3] == contents(whole)[:3]


def test_standard_input_and_a_missing_file(monkeypatch, tmp_path):
    url = tmp_path / "store.db"
    done = run(monkeypatch, "collect", "-", tmp_path / "none.txt", "--store", url, "--create", stdin=warc(range(3)))
    assert (done.code, "3 new in the store, 0 there already, 1 rejected" in done.err) == (3, True)


def test_a_path_that_leads_nowhere_is_kept_with_its_reason(monkeypatch, tmp_path, url):
    (tmp_path / "nothing").mkdir()
    (tmp_path / "one.txt").write_text("قُتل ثلاثة مدنيين في قصف على المدينة.", "utf-8")
    named = [tmp_path / name for name in ("none.txt", "one.txt", "nothing")]
    first = run(monkeypatch, "collect", *named, "--store", url, "--create")
    assert (first.code, "3 reports: 1 new in the store, 0 there already, 2 rejected" in first.err) == (3, True)
    with Store.open(url) as store:
        told = [(one.where, one.key, one.capture.address) for one in store.rejections()]
        head = store.head()
    assert told == [(str(named[0]), "no_file", str(named[0])), (str(named[2]), "empty_folder", str(named[2]))]
    assert "2 rejected" in run(monkeypatch, "collect", *named, "--store", url).err
    with Store.open(url) as store:
        assert (store.head(), list(store.verify())) == (head, [])


def test_what_stood_in_a_file_of_many_leads_back_to_it(monkeypatch, tmp_path, url):
    members = {"a/page.html": page(1), "news.warc.gz": warc(range(100, 103), packed=True)}
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    (tmp_path / "result.json").write_bytes(telegram(messages(range(2))))
    (tmp_path / "packed.txt.gz").write_bytes(gzip.compress("قُتل أربعة جنود في انفجار قرب الحاجز.".encode()))
    (tmp_path / "own.html").write_bytes(page(9))
    names = ("all.zip", "result.json", "packed.txt.gz", "own.html")
    assert run(monkeypatch, "collect", *(tmp_path / name for name in names), "--store", url, "--create").code == 0
    digests = {name: sha256((tmp_path / name).read_bytes()).hexdigest() for name in names}
    with Store.open(url) as store:
        seen = [one.capture for report in store.reports() for one in store.sightings(report.id)]
        assert list(store.verify()) == []
    assert {(one.container, one.place) for one in seen} == {
        (digests["all.zip"], "a/page.html"),
        *((digests["all.zip"], f"news.warc.gz#{number}") for number in (1, 2, 3)),
        *((digests["result.json"], one.place) for one in seen if "result.json" in one.address),
        (digests["packed.txt.gz"], None),
        (None, None),
    }
    assert all(one.place for one in seen if "result.json" in one.address)
    shown = run(monkeypatch, "show", seen_in(url, "a/page.html"), "--store", url)
    assert f"out of file: {digests['all.zip']}  a/page.html" in shown.text


def seen_in(url: str, place: str) -> str:
    with Store.open(url) as store:
        found = (r.id for r in store.reports() for one in store.sightings(r.id) if one.capture.place == place)
        return next(found)


def test_no_store_is_said_in_both_languages(monkeypatch, sources, tmp_path):
    missing = run(monkeypatch, "collect", sources, "--store", tmp_path / "none.db")
    assert (missing.code, "no store there" in missing.err) == (1, True)
    arabic = run(monkeypatch, "collect", sources, "--store", tmp_path / "new.db", "--create", "--lang", "ar")
    assert f"الجديد في المخزن {REPORTS}، والموجود فيه من قبل 0، والمرفوض {REJECTED}" in arabic.err


def test_a_bar_where_someone_watches(monkeypatch, sources, tmp_path):
    shown = run(monkeypatch, "collect", sources, "--store", tmp_path / "s.db", "--create", terminal=True)
    assert f"{REPORTS} new in the store" in shown.err
    assert "B/s" in shown.err
