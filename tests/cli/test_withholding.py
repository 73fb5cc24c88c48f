"""`--without-victim-names`: on every command that shows or writes what was read, and on none that keeps it."""

import json
from pathlib import Path

import pytest

from tawthiq.export import FORMATS
from tawthiq.record import WITHHELD
from tests.cli.helpers import run
from tests.export.withholding import samples
from tests.export.withholding.samples import BODY, GONE, TITLE, holds

OPTION = "--without-victim-names"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TAWTHIQ_USER", "analyst")
    report = {"id": "r1", "title": TITLE, "text": BODY, "published": "2024-05-15"}
    (tmp_path / "reports.jsonl").write_text(json.dumps(report, ensure_ascii=False), encoding="utf-8")
    return tmp_path


def done(monkeypatch: pytest.MonkeyPatch, *arguments: object) -> str:
    ran = run(monkeypatch, *arguments, engine=samples.engine)
    assert ran.code == 0, ran.err
    return ran.text


def assert_none_is_named(text: str) -> None:
    assert WITHHELD in text
    assert [name for name in GONE if holds(name, text)] == []


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("form", FORMATS)
def test_extract(monkeypatch, form):
    named = done(monkeypatch, "extract", "reports.jsonl", "-f", form)
    assert holds("سلمى الحداد", named)
    assert_none_is_named(done(monkeypatch, "extract", "reports.jsonl", "-f", form, OPTION))


def test_a_folder_of_pages(folder, monkeypatch):
    done(monkeypatch, "extract", "reports.jsonl", "-f", "html", "-o", "pages", OPTION)
    for page in (folder / "pages").iterdir():
        assert_none_is_named(page.read_text(encoding="utf-8"))


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("language", ["en", "ar"])
def test_explain(monkeypatch, language):
    assert_none_is_named(done(monkeypatch, "explain", "reports.jsonl", OPTION, "--lang", language))


def test_incidents(folder, monkeypatch):
    done(monkeypatch, "extract", "reports.jsonl", "-o", "records.jsonl")
    assert_none_is_named(done(monkeypatch, "incidents", "build", "records.jsonl", "-f", "jsonl", OPTION))
    done(monkeypatch, "incidents", "build", "records.jsonl", "-o", "incidents.jsonl")
    for line in (folder / "incidents.jsonl").read_text(encoding="utf-8").splitlines():
        name = json.loads(line)["id"]
        assert holds("سلمى الحداد", done(monkeypatch, "incidents", "show", name, "-f", "json"))
        for form in ("text", "html", "json"):
            shown = done(monkeypatch, "incidents", "show", name, "-f", form, OPTION)
            assert not any(holds(victim, shown) for victim in ("سلمى", "عبدالله", "كريم عوض"))
        assert not holds("سلمى", done(monkeypatch, "incidents", "explain", name, OPTION))


def test_a_casebook_keeps_the_names_and_hands_out_none(folder, monkeypatch):
    done(monkeypatch, "extract", "reports.jsonl", "-o", "records.jsonl")
    build = ("incidents", "build", "records.jsonl", "--casebook", "book", "-f", "jsonl")
    assert_none_is_named(done(monkeypatch, *build, OPTION, "-o", "given.jsonl") or (folder / "given.jsonl").read_text())
    name = json.loads((folder / "given.jsonl").read_text(encoding="utf-8").splitlines()[0])["id"]
    assert holds("سلمى الحداد", done(monkeypatch, "incidents", "show", name, "-i", "book", "-f", "json"))
    assert not holds("سلمى", done(monkeypatch, "incidents", "show", name, "-i", "book", "-f", "json", OPTION))


@pytest.mark.usefixtures("folder")
def test_a_store(monkeypatch):
    done(monkeypatch, "collect", "reports.jsonl", "--store", "war.db", "--create", "--extract", "--workers", "1")
    found = done(monkeypatch, "search", "دارة عزة", "--store", "war.db", "-f", "json", OPTION)
    assert_none_is_named(found)
    name = json.loads(found)["report"]
    assert_none_is_named(done(monkeypatch, "show", name, "--store", "war.db", OPTION))
    assert holds("سلمى", done(monkeypatch, "show", name, "--store", "war.db"))
    refused = run(monkeypatch, "show", name, "--store", "war.db", "--raw", OPTION)
    assert (refused.code, refused.out) == (2, b"")
    assert "--raw gives the bytes as they were read" in refused.err


@pytest.mark.usefixtures("folder")
def test_a_report_without_a_record_is_not_shown(monkeypatch):
    done(monkeypatch, "collect", "reports.jsonl", "--store", "war.db", "--create")
    name = json.loads(done(monkeypatch, "search", "دارة عزة", "--store", "war.db", "-f", "json"))["report"]
    for command in (("show", name), ("search", "دارة عزة")):
        refused = run(monkeypatch, *command, "--store", "war.db", OPTION)
        assert (refused.code, refused.out) == (2, b"")
        assert "tawthiq store extract" in refused.err
