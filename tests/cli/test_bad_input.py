"""Every kind of bad input in one folder, read by the command itself: each named, the others done, nothing lost."""

import json
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tawthiq.evaluation.spans import wrong_spans

REPORT = (Path(__file__).parents[2] / "examples" / "market-car-bomb.txt").read_text(encoding="utf-8").strip()
ONE_LINE = " ".join(REPORT.split())
MEGABYTE = 1024 * 1024
LONGEST_SECONDS = 60
"""Far more than the few seconds the whole folder takes; a cost that grows with the square of a line takes hours."""
READ = {
    "01-good.txt", "02-windows-1256.txt", "03-utf-16.txt", "04-utf-16-be-no-mark.txt", "05-surrogates.txt",
    "06-one-line.txt", *(f"r{n}" for n in (1, 2, 3, 4, 5, 6, 8, 9, 10)), "before", "after",
}  # fmt: skip
NOTES = {
    "02-windows-1256.txt": "read as windows-1256",
    "03-utf-16.txt": "read as UTF-16",
    "04-utf-16-be-no-mark.txt": "read as UTF-16",
    "05-surrogates.txt": "damaged characters replaced by U+FFFD, the first at character 100",
    "21-lines.jsonl:9": "1 damaged character replaced by U+FFFD",
}
REJECTED = {
    "11-empty.txt": ("empty", "empty: no word in it"),
    "12-blank.txt": ("empty", "empty: no word in it"),
    "13-binary.txt": ("binary", "not text, or text in an encoding that is not read"),
    "14-huge.txt": ("too_large", "50 MB, more than the 4 MB one report may have"),
    "15-english.txt": ("not_arabic", "no Arabic text in it"),
    "16-digits.txt": ("no_words", "no words in it, only numbers and signs"),
    "21-lines.jsonl:7": ("broken_json", "broken JSON at column"),
    "22-huge-line.jsonl:2": ("too_large", "more than the 4 MB one report may have"),
}


def filled(words: str, size: int) -> bytes:
    """So many bytes of the words, over and over."""
    data = (words + " ").encode()
    return (data * (size // len(data) + 1))[:size].decode("utf-8", "ignore").encode()


def line(ref: str, text: str = REPORT) -> str:
    return json.dumps({"id": ref, "text": text, "published": "2016-05-03"}, ensure_ascii=False)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    here = tmp_path_factory.mktemp("in")
    lines = [line(f"r{n}") for n in range(1, 11)]
    lines[6] = lines[6][:-7]
    lines[8] = '{"id": "r9", "text": "قتل \\ud800 ثلاثة جنود في كمين"}'
    for name, data in {
        "01-good.txt": REPORT.encode(),
        "02-windows-1256.txt": REPORT.encode("cp1256"),
        "03-utf-16.txt": REPORT.encode("utf-16"),
        "04-utf-16-be-no-mark.txt": REPORT.encode("utf-16-be"),
        "05-surrogates.txt": REPORT[:100].encode() + b"\xed\xa0\x80" + REPORT[100:].encode(),
        "06-one-line.txt": filled(ONE_LINE, MEGABYTE),
        "11-empty.txt": b"",
        "12-blank.txt": b" \n\n\t\n",
        "13-binary.txt": bytes(range(256)) * 40,
        "14-huge.txt": filled(REPORT, 50 * MEGABYTE),
        "15-english.txt": b"Three soldiers were killed in a raid near the river, a source said.",
        "16-digits.txt": "12 345 ٣٤".encode(),
        "21-lines.jsonl": "\n".join(lines).encode(),
        "22-huge-line.jsonl": f"{line('before')}\n".encode()
        + b'{"id": "huge", "text": "' + filled(ONE_LINE.replace('"', ""), 50 * MEGABYTE) + b'"}\n'
        + f"{line('after')}\n".encode(),
        "31-picture.png": b"\x89PNG\r\n",
    }.items():  # fmt: skip
        (here / name).write_bytes(data)
    return here


@pytest.fixture(scope="module")
def done(folder, tmp_path_factory):
    rejected = tmp_path_factory.mktemp("out") / "rejected.jsonl"
    command = [sys.executable, "-c", "from tawthiq.cli.main import run; run()", "--lang", "en", "extract", str(folder)]
    began = time.monotonic()
    run = subprocess.run([*command, "--rejected", str(rejected)], capture_output=True, encoding="utf-8", check=False)
    run.seconds = time.monotonic() - began
    run.records = {Path(r["report"]["ref"]).name: r for r in map(json.loads, run.stdout.splitlines())}
    run.rejections = [json.loads(row) for row in rejected.read_text(encoding="utf-8").splitlines()]
    return run


def test_some_were_read_and_some_rejected(done):
    assert done.returncode == 3
    assert done.seconds < LONGEST_SECONDS
    assert "Traceback" not in done.stderr


def test_what_can_be_read_is_read(done):
    assert set(done.records) == READ
    for name in (
        "01-good.txt",
        "02-windows-1256.txt",
        "03-utf-16.txt",
        "04-utf-16-be-no-mark.txt",
        "r1",
        "r10",
        "after",
    ):
        told = done.records[name]
        assert told["report"]["text"].split() == REPORT.split(), name
        assert told["report"]["relevant"], name
        assert 17 in [c["count"]["value"] for e in told["events"] for c in e["casualties"]], name


def test_no_span_is_wrong(done):
    for name, record in done.records.items():
        wrong, spans = wrong_spans(record)
        assert (wrong, spans > 0) == (0, True), name


@pytest.mark.parametrize("where", REJECTED)
def test_each_rejection_names_file_line_and_reason(folder, done, where):
    kind, words = REJECTED[where]
    assert f"rejected: {folder / where}: " in done.stderr
    (told,) = (row for row in done.stderr.splitlines() if row.startswith(f"rejected: {folder / where}: "))
    assert words in told
    assert kind in [row["problem"] for row in done.rejections]


@pytest.mark.parametrize("where", NOTES)
def test_each_repair_is_told(folder, done, where):
    (told,) = (row for row in done.stderr.splitlines() if row.startswith(f"note: {folder / where}: "))
    assert NOTES[where] in told


def test_the_counts_add_up(done):
    reports, read, rejected = map(int, re.search(r"(\d+) reports: (\d+) read, (\d+) rejected", done.stderr).groups())
    assert (read, rejected, reports) == (len(done.records), len(done.rejections), len(READ) + len(REJECTED))
    assert "1 file of another kind left out" in done.stderr
