"""`tawthiq incidents build --casebook`: new records alone, and every other command looks into the folder."""

import json
from pathlib import Path

import pytest

from tawthiq.record import to_json
from tests.cli.helpers import run
from tests.incidents.stories import told

RECORDS = {s.record.report.ref: to_json(s.record) + b"\n" for s in told() if s.record.report.ref[0] in "ks"}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TAWTHIQ_USER", "analyst")
    (tmp_path / "records.jsonl").write_bytes(b"".join(RECORDS.values()))
    (tmp_path / "old.jsonl").write_bytes(b"".join(line for ref, line in RECORDS.items() if ref != "k8"))
    (tmp_path / "new.jsonl").write_bytes(RECORDS["k8"])
    return tmp_path


def build(monkeypatch, *words: str):
    return run(monkeypatch, "incidents", "build", *words, "--casebook", "book")


def lines(raw: bytes) -> list[dict]:
    return [json.loads(line) for line in raw.splitlines()]


def at(found: list[dict], ref: str) -> dict:
    return next(one for one in found if any(r["ref"] == ref for r in one["reports"]))


def everything(monkeypatch, folder: Path) -> list[dict]:
    assert build(monkeypatch, "-q", "-o", "all.jsonl").code == 0
    return lines((folder / "all.jsonl").read_bytes())


def test_a_pipe_is_given_what_changed_and_a_file_everything(folder, monkeypatch):
    first = build(monkeypatch, "old.jsonl")
    assert (first.code, len(lines(first.out))) == (0, 8)
    assert "8 incidents: 8 new, 0 changed, 0 gone" in first.err
    second = build(monkeypatch, "new.jsonl")
    changed = lines(second.out)
    assert any(r["ref"] == "k8" for one in changed for r in one["reports"])
    assert f"8 incidents: 0 new, {len(changed)} changed, 0 gone" in second.err
    assert 0 < len(changed) < 4
    third = build(monkeypatch, "new.jsonl")
    assert (third.code, third.out) == (0, b"")
    for given in ("old.jsonl", "records.jsonl"):
        run(monkeypatch, "incidents", "build", given, "-f", "jsonl", "-o", "whole.jsonl")
    assert everything(monkeypatch, folder) == lines((folder / "whole.jsonl").read_bytes())


def test_a_report_is_taken_out_for_good(folder, monkeypatch):
    build(monkeypatch, "records.jsonl")
    done = build(monkeypatch, "--without", "k8")
    assert done.code == 0
    assert not any(r["ref"] == "k8" for one in everything(monkeypatch, folder) for r in one["reports"])


def test_list_show_and_explain_look_into_the_folder(folder, monkeypatch):
    build(monkeypatch, "records.jsonl")
    found = everything(monkeypatch, folder)
    assert run(monkeypatch, "incidents", "list", "-i", "book").out.count(b"\n") == len(found)
    one = at(found, "k1")
    shown = run(monkeypatch, "incidents", "show", one["id"][:8], "-i", "book", "-f", "json")
    assert lines(shown.out) == [one]
    assert one["id"] in run(monkeypatch, "incidents", "show", one["id"], "-i", "book").text
    assert "place +" in run(monkeypatch, "incidents", "explain", one["id"], "-i", "book").text
    assert run(monkeypatch, "incidents", "show", "nobody", "-i", "book").code == 2


def test_a_judgement_goes_into_the_folder_and_takes_effect_and_outlives_its_log(folder, monkeypatch):
    build(monkeypatch, "records.jsonl")
    found = everything(monkeypatch, folder)
    one, other = at(found, "s1")["id"], at(found, "s6")["id"]
    done = run(monkeypatch, "incidents", "merge", one, other, "-i", "book", "--why", "one raid")
    assert done.code == 0
    assert (folder / "book" / "judgements.jsonl").exists()
    built = build(monkeypatch)
    assert built.code == 0
    merged = at(lines(built.out), "s1")
    assert any(r["ref"] == "s6" for r in merged["reports"])
    assert merged["judgements"][0]["by"] == "analyst"
    gone = next(name for name in (one, other) if name != merged["id"])
    assert lines(run(monkeypatch, "incidents", "show", gone, "-i", "book", "-f", "json").out) == [merged]
    log = (folder / "book" / "judgements.jsonl").read_bytes()
    (folder / "book" / "judgements.jsonl").unlink()
    assert build(monkeypatch, "new.jsonl").code == 0
    assert any(r["ref"] == "s6" for r in at(everything(monkeypatch, folder), "s1")["reports"])
    (folder / "book" / "judgements.jsonl").write_bytes(log)
    entry = json.loads(log)["id"]
    assert run(monkeypatch, "incidents", "undo", entry, "-i", "book", "--why", "two raids").code == 0
    assert {one["id"] for one in lines(build(monkeypatch).out)} >= {one, other}


def test_a_log_beside_the_output_of_before_is_followed(folder, monkeypatch):
    """Who goes over to a casebook keeps the ids and the judgements of the file."""
    run(monkeypatch, "incidents", "build", "records.jsonl", "-f", "jsonl", "-o", "incidents.jsonl")
    before = lines((folder / "incidents.jsonl").read_bytes())
    name = at(before, "k1")["id"]
    run(monkeypatch, "incidents", "grade", name, "fair", "--why", "seen")
    assert build(monkeypatch, "records.jsonl", "-o", "incidents.jsonl").code == 0
    after = at(lines((folder / "incidents.jsonl").read_bytes()), "k1")
    assert (after["id"], after["grade"]["given"]) == (name, "fair")
    (folder / "judgements.jsonl").unlink()
    assert at(everything(monkeypatch, folder), "k1")["grade"]["given"] == "fair"


def test_a_damaged_casebook_is_named_with_advice(folder, monkeypatch):
    build(monkeypatch, "records.jsonl")
    (folder / "book" / "casebook.sqlite").write_bytes(b"no database at all, but some words")
    for language, told_in in (("en", "cannot be read"), ("ar", "تعذرت")):
        done = run(monkeypatch, "--lang", language, "incidents", "build", "new.jsonl", "--casebook", "book")
        assert done.code == 1
        assert "book/casebook.sqlite" in done.err
        assert told_in in done.err
    assert run(monkeypatch, "incidents", "list", "-i", "book").code == 1
    (folder / "empty").mkdir()
    done = run(monkeypatch, "incidents", "list", "-i", "empty")
    assert (done.code, "no database" in done.err) == (1, True)


def test_wrong_usage_is_told(folder, monkeypatch):
    assert run(monkeypatch, "incidents", "build").code == 2
    build(monkeypatch, "records.jsonl", "-o", "all.jsonl")
    done = build(monkeypatch, "new.jsonl", "--previous", "all.jsonl")
    assert (done.code, "--previous" in done.err) == (2, True)
    (folder / "file").write_text("x", encoding="utf-8")
    assert run(monkeypatch, "incidents", "build", "new.jsonl", "--casebook", "file").code == 2


def test_a_copied_casebook_says_that_it_was_checked(folder, monkeypatch):
    build(monkeypatch, "old.jsonl")
    (folder / "book" / "seal.json").unlink()
    done = build(monkeypatch, "new.jsonl")
    assert done.code == 0
    assert "its rows were checked" in done.err
    assert "its rows were checked" not in build(monkeypatch).err
