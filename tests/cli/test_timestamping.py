"""`tawthiq store timestamp`: a request is written, a reply is kept, and both are said for what they are."""

from pathlib import Path

import pytest

from tawthiq.store import Store, answers
from tests.cli.helpers import run
from tests.store.authority import Authority
from tests.store.things import capture


@pytest.fixture
def url(tmp_path: Path) -> str:
    where = str(tmp_path / "war.db")
    with Store.open(where, who="amal", create=True) as store:
        store.keep([capture(1)])
    return where


def test_asked_answered_kept_and_listed(monkeypatch, url: str, authority: Authority, tmp_path: Path) -> None:
    head, root = tmp_path / "head.json", authority.folder / "root.pem"
    asked = run(monkeypatch, "store", "timestamp", url, "--output", head)
    assert (asked.code, "head.tsq" in asked.text) == (0, True)
    assert run(monkeypatch, "store", "timestamp", url, "--output", head).code == 2
    (tmp_path / "head.tsr").write_bytes(authority.reply((tmp_path / "head.tsq").read_bytes()))
    kept = run(monkeypatch, "store", "timestamp", url, "--reply", tmp_path / "head.tsr", "--who", "nour")
    assert (kept.code, "its signature was not checked" in kept.text) == (0, True)
    words = ("store", "verify", url, "--head", head)
    assert "its signature was not checked" in run(monkeypatch, *words).text
    assert "its signature is the given authority's" in run(monkeypatch, *words, "--authority", root).text
    listed = run(monkeypatch, "store", "timestamp", url, "--authority", root, "--lang", "ar")
    assert "توقيعه توقيع الجهة المعطاة" in listed.text
    assert run(monkeypatch, "store", "timestamp", url, "--reply", tmp_path / "none.tsr").code == 2
    assert run(monkeypatch, "store", "timestamp", url, "--reply", head, "--request", tmp_path / "head.tsq").code == 1
    assert run(monkeypatch, "store", "timestamp", url, "--reply", head, "--output", head).code == 2


def test_without_the_library_it_is_said(monkeypatch, url: str, authority: Authority) -> None:
    with Store.open(url, who="amal") as store:
        request = store.timestamp_request(store.head())
        store.add_timestamp(authority.reply(request), request)
    monkeypatch.setattr(answers, "find_spec", lambda _name: None)
    verified = run(monkeypatch, "store", "verify", url)
    assert (verified.code, "pip install 'tawthiq[timestamp]'" in verified.text) == (0, True)
    assert run(monkeypatch, "store", "timestamp", url, "--output", url + ".json").code == 1
