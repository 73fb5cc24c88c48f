"""A collection keeps all that came in: what is kept and what is rejected make up what was given."""

from pathlib import Path

import pytest

from tawthiq.record import Capture
from tawthiq.store import Store
from tests.cli.helpers import run
from tests.readers.samples import csv, feed, messages, page, telegram, warc
from tests.store.conftest import backend, server, url  # noqa: F401 - fixtures

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


def contents(url: str) -> tuple[list[str], list[str], list[str], str]:  # noqa: F811
    with Store.open(url) as store:
        return (
            [report.id for report in store.reports()],
            [rejection.where for rejection in store.rejections()],
            [repr(fault) for fault in store.verify()],
            store.head().hash,
        )


def test_what_came_in_is_kept_or_rejected_and_again_changes_nothing(monkeypatch, sources, url):  # noqa: F811
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


def test_bytes_are_kept_as_they_came(monkeypatch, tmp_path, url):  # noqa: F811
    file = tmp_path / "one.html"
    file.write_bytes(page(3, charset="windows-1256"))
    assert run(monkeypatch, "collect", file, "--store", url, "--create").code == 0
    with Store.open(url) as store:
        found = store.latest(str(file))
        assert found is not None
        assert (found.reader, store.raw(found.raw)) == ("web_page", file.read_bytes())


def test_a_run_that_broke_off_goes_on_where_it_was(monkeypatch, sources, tmp_path):
    url = str(tmp_path / "store.db")  # noqa: F811
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
    url = tmp_path / "store.db"  # noqa: F811
    done = run(monkeypatch, "collect", "-", tmp_path / "none.txt", "--store", url, "--create", stdin=warc(range(3)))
    assert (done.code, "3 new in the store, 0 there already, 1 rejected" in done.err) == (3, True)


def test_no_store_is_said_in_both_languages(monkeypatch, sources, tmp_path):
    missing = run(monkeypatch, "collect", sources, "--store", tmp_path / "none.db")
    assert (missing.code, "no store there" in missing.err) == (1, True)
    arabic = run(monkeypatch, "collect", sources, "--store", tmp_path / "new.db", "--create", "--lang", "ar")
    assert f"الجديد في المخزن {REPORTS}، والموجود فيه من قبل 0، والمرفوض {REJECTED}" in arabic.err


def test_a_bar_where_someone_watches(monkeypatch, sources, tmp_path):
    shown = run(monkeypatch, "collect", sources, "--store", tmp_path / "s.db", "--create", terminal=True)
    assert f"{REPORTS} new in the store" in shown.err
    assert "B/s" in shown.err
