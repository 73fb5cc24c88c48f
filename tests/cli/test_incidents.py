"""`tawthiq incidents`: build, list, show, explain, and the judgements, from files alone."""

import json
from pathlib import Path

import pytest

from tawthiq.record import to_json
from tests.cli.helpers import run
from tests.incidents.stories import told


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TAWTHIQ_USER", "analyst")
    lines = [to_json(s.record) + b"\n" for s in told() if s.record.report.ref[0] in "ks"]
    (tmp_path / "records.jsonl").write_bytes(b"".join(lines))
    return tmp_path


def build(monkeypatch):
    return run(monkeypatch, "incidents", "build", "records.jsonl", "--format", "jsonl", "-o", "incidents.jsonl")


def incidents(folder: Path) -> list[dict]:
    return [json.loads(line) for line in (folder / "incidents.jsonl").read_text(encoding="utf-8").splitlines()]


def at(folder: Path, ref: str) -> dict:
    return next(one for one in incidents(folder) if any(r["ref"] == ref for r in one["reports"]))


def test_build_to_a_pipe_and_to_a_file(folder, monkeypatch):
    piped = run(monkeypatch, "incidents", "build", "records.jsonl", "--format", "jsonl")
    assert (piped.code, piped.out.count(b"\n")) == (0, 8)
    assert "30 reports: 30 read, 0 rejected" in piped.err
    assert build(monkeypatch).code == 0
    assert (folder / "incidents.jsonl").read_bytes() == piped.out
    stdin = run(monkeypatch, "incidents", "build", "-", stdin=(folder / "records.jsonl").read_bytes())
    assert stdin.out == piped.out


def test_a_broken_record_is_rejected_and_the_rest_goes_on(folder, monkeypatch):
    path = folder / "records.jsonl"
    path.write_bytes(b'{"schema": 1}\n' + path.read_bytes())
    done = build(monkeypatch)
    assert done.code == 3
    assert "records.jsonl:1" in done.err
    assert len(incidents(folder)) == 8


def test_a_report_can_be_left_out(folder, monkeypatch):
    build(monkeypatch)
    before = at(folder, "k1")
    done = run(
        monkeypatch, "incidents", "build", "records.jsonl", "-f", "jsonl", "-o", "incidents.jsonl", "--without", "k3"
    )
    assert done.code == 0
    after = at(folder, "k1")
    assert after["id"] == before["id"]
    assert {r["ref"] for r in before["reports"]} - {r["ref"] for r in after["reports"]} == {"k3"}


def test_reports_of_the_earlier_run_that_are_missing_are_told(folder, monkeypatch):
    build(monkeypatch)
    path = folder / "records.jsonl"
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:-2]))
    assert "note: 2 reports of the earlier incidents" in build(monkeypatch).err
    assert "earlier incidents" not in build(monkeypatch).err
    left = run(
        monkeypatch, "incidents", "build", "records.jsonl", "-f", "jsonl", "-o", "incidents.jsonl", "--without", "k3"
    )
    assert "earlier incidents" not in left.err


@pytest.mark.usefixtures("folder")
def test_a_long_run_says_how_far_it_is(monkeypatch):
    monkeypatch.setattr("tawthiq.cli.incident_building.STEP", 10)
    said = build(monkeypatch).err
    assert "10 reports read\n20 reports read\n30 reports read\n8 incidents\n" in said
    quiet = run(monkeypatch, "incidents", "build", "records.jsonl", "-f", "jsonl", "--quiet")
    assert (quiet.err, quiet.out.count(b"\n")) == ("", 8)


def test_the_schema_is_that_of_incidents(monkeypatch):
    assert json.loads(run(monkeypatch, "incidents", "schema").text)["$id"] == "tawthiq.incident/1"


def test_list_show_and_explain(folder, monkeypatch):
    build(monkeypatch)
    listed = run(monkeypatch, "incidents", "list")
    assert len(listed.text.splitlines()) == 8
    unsure = run(monkeypatch, "incidents", "list", "--unsure")
    assert 0 < len(unsure.text.splitlines()) < 8
    name = at(folder, "k1")["id"]
    shown = run(monkeypatch, "incidents", "show", name[:9])
    assert "best 100: 2 origins" in shown.text
    assert "الروايات جنباً إلى جنب" in run(monkeypatch, "incidents", "show", name, "--lang", "ar").text
    assert "place +3.0: the same place, khasham" in run(monkeypatch, "incidents", "explain", name).text
    again = json.loads(run(monkeypatch, "incidents", "show", name, "--format", "json").text)
    assert again == at(folder, "k1")


def test_show_as_a_page(folder, monkeypatch):
    build(monkeypatch)
    name = at(folder, "k1")["id"]
    done = run(monkeypatch, "incidents", "show", name, "--format", "html", "-o", "page.html", "--lang", "ar")
    assert done.code == 0
    assert 'dir="rtl"' in (folder / "page.html").read_text(encoding="utf-8")


def test_merge_then_undo(folder, monkeypatch):
    build(monkeypatch)
    one, other = at(folder, "s1")["id"], at(folder, "s6")["id"]
    done = run(monkeypatch, "incidents", "merge", one, other, "--why", "one raid")
    assert done.code == 0
    entry = json.loads((folder / "judgements.jsonl").read_text(encoding="utf-8"))
    assert (entry["kind"], entry["by"], entry["why"]) == ("merge", "analyst", "one raid")
    build(monkeypatch)
    assert at(folder, "s1")["id"] == at(folder, "s6")["id"]
    assert run(monkeypatch, "incidents", "show", other).text.startswith(f"Incident {one}")
    run(monkeypatch, "incidents", "undo", entry["id"], "--why", "no")
    build(monkeypatch)
    assert (at(folder, "s1")["id"], at(folder, "s6")["id"]) == (one, other)
    for name in (one, other):
        assert run(monkeypatch, "incidents", "show", name).text.startswith(f"Incident {name}")
        assert run(monkeypatch, "incidents", "grade", name, "weak", "--why", "one source").code == 0
    assert len((folder / "judgements.jsonl").read_text(encoding="utf-8").splitlines()) == 4


def test_an_incident_that_was_split_is_judged_further_by_its_id(folder, monkeypatch):
    build(monkeypatch)
    name = at(folder, "k1")["id"]
    run(monkeypatch, "incidents", "split", name, "--report", "k3", "--why", "another raid")
    build(monkeypatch)
    part = at(folder, "k3")
    assert (at(folder, "k1")["id"], part["formerly"]) == (name, [name])
    assert run(monkeypatch, "incidents", "grade", name, "weak", "--why", "one source").code == 0
    build(monkeypatch)
    assert (at(folder, "k1")["grade"]["given"], at(folder, "k3")["grade"]["given"]) == ("weak", None)


def test_split_move_correct_grade_and_rate(folder, monkeypatch):
    build(monkeypatch)
    name = at(folder, "k1")["id"]
    for words in (
        ("split", name, "--report", "k3"),
        ("move", at(folder, "s10")["id"], at(folder, "s12")["id"], "-r", "s10"),
        ("correct", name, "place.latitude", "35.3"),
        ("grade", name, "confirmed"),
        ("rate", name, "sohr", "--reliability", "B"),
        ("rate", name, "المرصد السوري لحقوق الإنسان", "--credibility", "2"),
    ):
        assert run(monkeypatch, "incidents", *words, "--why", "seen").code == 0, words
    build(monkeypatch)
    khasham = at(folder, "k1")
    assert at(folder, "k3")["id"] != khasham["id"]
    assert at(folder, "s10")["id"] == at(folder, "s12")["id"]
    assert khasham["place"]["latitude"] == 35.3
    assert khasham["grade"]["given"] == "confirmed"
    monitor = next(o for o in khasham["origins"] if o["entity"] == "sohr")
    assert monitor["reliability"] == "B"
    assert {a["credibility"] for a in khasham["accounts"] if a["origin"] == monitor["id"]} == {2}
    assert "seen" in run(monkeypatch, "incidents", "show", name).text


@pytest.mark.parametrize(
    ("words", "told_in"),
    [
        (("show", "ixyz"), "ixyz"),
        (("show", "i"), "incidents"),
        (("grade", "i0", "superb", "--why", "x"), "superb"),
        (("split", "K1", "--report", "zz", "--why", "x"), "zz"),
        (
            ("split", "K1", "-r", "k1", "-r", "k2", "-r", "k3", "-r", "k4", "-r", "k5", "-r", "k6", "--why", "x"),
            "--report",
        ),
        (("merge", "K1", "K1", "--why", "x"), "two"),
        (("correct", "K1", "figures", "5", "--why", "x"), "figures"),
        (("correct", "K1", "place.latitude", "up", "--why", "x"), "up"),
        (("rate", "K1", "nobody", "--reliability", "B", "--why", "x"), "sohr"),
        (("undo", "j0", "--why", "x"), "j0"),
    ],
)
def test_wrong_usage_is_told(folder, monkeypatch, words, told_in):
    build(monkeypatch)
    name = at(folder, "k1")["id"]
    done = run(monkeypatch, "incidents", *(name if word == "K1" else word for word in words))
    assert done.code == 2
    assert told_in in done.err or "المرصد" in done.err


def test_missing_and_broken_files_are_told(folder, monkeypatch):
    assert run(monkeypatch, "incidents", "list", "-i", "none.jsonl").code == 1
    (folder / "incidents.jsonl").write_text("{}\n", encoding="utf-8")
    done = run(monkeypatch, "incidents", "list")
    assert (done.code, "incidents.jsonl:1" in done.err) == (1, True)
    (folder / "incidents.jsonl").unlink()
    (folder / "judgements.jsonl").write_text("{}\n", encoding="utf-8")
    done = build(monkeypatch)
    assert (done.code, "judgements.jsonl:1" in done.err) == (1, True)


def test_work_on_single_records_loads_nothing_of_this():
    import subprocess
    import sys

    from tawthiq import incidents

    code = (
        "import sys; from tawthiq.cli.main import application; application('en'); import tawthiq.incidents; "
        "assert not {'rensa', 'rapidfuzz', 'tawthiq.incidents.casebook'} & set(sys.modules)"
    )
    source = str(Path(incidents.__file__).parent.parent.parent)
    subprocess.run([sys.executable, "-c", code], check=True, env={"PYTHONPATH": source})
