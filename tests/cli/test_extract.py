"""Every report that went in comes out as a record or as a rejection that says where, what and what to do."""

import json

import pytest

from tests.cli.helpers import run

TEXT = "قتل ثلاثة جنود في غارة على سوق."


def rows(text: str) -> list[dict]:
    return [json.loads(line) for line in text.splitlines()]


@pytest.fixture
def folder(tmp_path):
    """A folder with every kind of bad input beside good ones."""
    here = tmp_path / "in"
    here.mkdir()
    for name, data in {
        "01-good.txt": TEXT.encode(),
        "02-empty.txt": b"",
        "03-binary.txt": bytes(range(256)) * 20,
        "04-latin.txt": b"Three soldiers were killed.",
        "05-old.txt": (TEXT * 3).encode("cp1256"),
        "06-wide.txt": TEXT.encode("utf-16"),
        "07-wide-without-mark.txt": TEXT.encode("utf-16-le"),
        "08-digits.txt": b"1 2 3",
        "09-long-line.txt": ("قتل ثلاثة جنود " * 40_000).encode(),
        "10-fails.txt": "انفجر المحرك".encode(),
    }.items():
        (here / name).write_bytes(data)
    with (here / "11-huge.txt").open("wb") as handle:
        handle.truncate(50 * 1024 * 1024)
    lines = [json.dumps({"id": f"r{n}", "text": TEXT}) for n in range(1, 11)]
    lines[6] = lines[6][:-5]
    lines[8] = '{"id": "r9", "text": "قتل \\ud800 جنود"}'
    (here / "12-lines.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return here


def test_bad_input(monkeypatch, folder, tmp_path):
    kept = tmp_path / "rejected.jsonl"
    done = run(monkeypatch, "extract", folder, "--rejected", kept)
    assert done.code == 3
    refs = [row["report"]["ref"] for row in rows(done.text)]
    names = [ref.rpartition("/")[2] for ref in refs]
    assert names[:5] == ["01-good.txt", "05-old.txt", "06-wide.txt", "07-wide-without-mark.txt", "09-long-line.txt"]
    assert names[5:] == [f"r{n}" for n in (1, 2, 3, 4, 5, 6, 8, 9, 10)]
    for line in (
        "02-empty.txt: empty: no word in it - check how",
        "03-binary.txt: not text, or text in an encoding",
        "04-latin.txt: no Arabic text in it - give",
        "05-old.txt: read as windows-1256",
        "06-wide.txt: read as UTF-16",
        "08-digits.txt: no words in it, only numbers",
        "10-fails.txt: the engine failed on it: RuntimeError: boom - please report",
        "11-huge.txt: 50 MB, more than the 4 MB one report may have - split it",
        "12-lines.jsonl:7: broken JSON at column",
        "12-lines.jsonl:9: 1 damaged character replaced by U+FFFD, at character 4",
        "21 reports: 14 read, 7 rejected",
    ):
        assert line in done.err, line
    rejections = rows(kept.read_text("utf-8"))
    assert [row["problem"] for row in rejections] == [
        "empty", "binary", "not_arabic", "no_words", "engine", "too_large", "broken_json",
    ]  # fmt: skip


def test_messages_in_arabic(monkeypatch, folder):
    done = run(monkeypatch, "--lang", "ar", "extract", folder)
    for words in ("مرفوض: ", "02-empty.txt: فارغ", "12-lines.jsonl:7: JSON غير سليم", "21 تقريراً: قُرئ 14 ورُفض 7"):
        assert words in done.err, words


@pytest.mark.parametrize(("text", "code"), [(TEXT, 0), ("", 1)])
def test_exit_codes(monkeypatch, tmp_path, text, code):
    path = tmp_path / "a.txt"
    path.write_text(text, encoding="utf-8")
    assert run(monkeypatch, "extract", path).code == code


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["extract"], "Missing argument"),
        (["extract", "a.txt", "--published", "8 Feb"], "YYYY-MM-DD, not '8 Feb'"),
        (["extract", "a.txt", "b.txt", "--ref", "x"], "--ref names one report"),
        (["extract", "a.txt", "--format", "pdf"], "'pdf'"),
        (["extract", "a.txt", "--format", "pdf"], "--format takes one of summary, json, jsonl, csv, html, not 'pdf'"),
        (
            ["extract", "a.txt", "--format", "pdf", "--lang", "ar"],
            "--format يأخذ واحداً من summary, json, jsonl, csv, html، لا 'pdf'",
        ),
        (["evaluate", "a.txt", "--misses", "few"], "--misses takes a whole number"),
        (["extract", "a.txt", "--output", "a.txt"], "would be overwritten"),
        (["extract", "a.txt", "--output", "none/there/x.csv"], "cannot write"),
        (["extract", "a.txt", "--format", "csv", "--output", "."], "is a folder"),
        (["--lang", "fr", "extract", "a.txt"], "--lang takes en or ar"),
        (["xtract"], "Did you mean 'extract'"),
        ([], "Usage:"),
    ],
)
def test_wrong_usage(monkeypatch, tmp_path, arguments, words):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    done = run(monkeypatch, *arguments)
    assert done.code == 2
    assert words in done.err
    assert (tmp_path / "a.txt").read_text("utf-8") == TEXT


def test_missing_file_is_a_rejection(monkeypatch):
    done = run(monkeypatch, "extract", "none.txt")
    assert (done.code, done.out) == (1, b"")
    assert "none.txt: no such file or folder - check the path" in done.err


def test_standard_input(monkeypatch):
    done = run(
        monkeypatch,
        "extract",
        "-",
        "--ref",
        "seed",
        "--published",
        "2018-02-08",
        "--outlet",
        "سانا",
        stdin=TEXT.encode(),
    )
    assert (done.code, rows(done.text)[0]["report"]["ref"]) == (0, "seed")


def test_formats(monkeypatch, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    assert run(monkeypatch, "extract", path, "-f", "json").text.startswith("[\n")
    assert run(monkeypatch, "extract", path, "-f", "csv").text.startswith("\ufeffref,")
    assert run(monkeypatch, "extract", path, "-f", "html").text.startswith("<!DOCTYPE html>")
    assert "said by" in run(monkeypatch, "extract", path, "-f", "summary").text
    assert "\x1b[1m" in run(monkeypatch, "extract", path, terminal=True).text


@pytest.mark.parametrize(
    ("name", "start"),
    [("o.csv", "\ufeffref"), ("o.html", "<!DOCTYPE"), ("o.json", "[\n"), ("o.jsonl", "{"), ("o.out", "{")],
)
def test_format_by_name_of_output(monkeypatch, tmp_path, name, start):
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    done = run(monkeypatch, "extract", tmp_path / "a.txt", "-o", tmp_path / name)
    assert (done.code, done.out) == (0, b"")
    assert (tmp_path / name).read_text("utf-8").startswith(start)


def test_pages_in_a_folder(monkeypatch, folder, tmp_path):
    run(monkeypatch, "extract", folder, "-f", "html", "-o", tmp_path / "pages")
    assert len(list((tmp_path / "pages").iterdir())) == 15


def test_output_in_the_folder_read_is_not_read(monkeypatch, tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    for _ in range(2):
        assert run(monkeypatch, "extract", tmp_path, "-o", tmp_path / "records.jsonl").code == 0
    assert len(rows((tmp_path / "records.jsonl").read_text("utf-8"))) == 1


def test_bar_only_for_many_and_on_a_terminal(monkeypatch, folder, tmp_path):
    out = tmp_path / "o.jsonl"
    assert "reading" in run(monkeypatch, "extract", folder, "-o", out, terminal=True).err
    assert "reading" not in run(monkeypatch, "extract", folder, "-o", out).err
    assert "reading" not in run(monkeypatch, "extract", folder / "01-good.txt", "-o", out, terminal=True).err


def test_quiet_and_many_notes(monkeypatch):
    lines = "\n".join(json.dumps({"text": TEXT, "date": "yesterday"}) for _ in range(9)).encode()
    assert "… and 4 more such notes" in run(monkeypatch, "extract", "-", stdin=lines).err
    assert run(monkeypatch, "extract", "-", "-q", stdin=lines).err == ""
