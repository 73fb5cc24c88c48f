"""Files, folders and streams are read in a stated order, and what is left out is said."""

import io
import json

import pytest

from tawthiq.errors import InputError
from tawthiq.readers import Defaults, count, listing, read, shown

TEXT = "قتل ثلاثة جنود."
NONE = Defaults()


def test_folder_is_read_in_order_and_others_are_counted(tmp_path):
    for name in ("b.txt", "a/z.txt", "a/b.jsonl", ".hidden/x.txt", "c.pdf", ".d.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps({"text": TEXT}) + "\n" if name.endswith("jsonl") else TEXT, encoding="utf-8")
    found = listing([str(tmp_path)])
    assert [name.removeprefix(f"{tmp_path}/") for name in found.files] == ["a/b.jsonl", "a/z.txt", "b.txt"]
    assert [(note.key, note.values) for note in found.notes] == [("left_out", {"n": 1})]
    assert count(found.files) == 3
    assert [item.report.text for file in found.files for item in read(file, NONE)] == [TEXT] * 3
    assert len(listing([str(tmp_path)], leave_out=tmp_path / "b.txt").files) == 2


def test_what_cannot_be_listed(tmp_path):
    (tmp_path / "empty").mkdir()
    found = listing([str(tmp_path / "empty"), str(tmp_path / "none.txt")])
    assert [error.key for error in found.problems] == ["empty_folder", "no_file"]
    assert found.files == ()


def test_stream_of_either_kind():
    (plain,) = read("-", NONE, io.BytesIO(TEXT.encode()))
    assert (plain.report.ref, plain.report.text) == ("<stdin>", TEXT)
    rows = "\n".join(json.dumps({"id": str(n), "text": TEXT}) for n in range(3))
    assert [item.report.ref for item in read("-", NONE, io.BytesIO(rows.encode()))] == ["0", "1", "2"]
    assert count(["-"]) is None


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-8-sig"])
def test_json_lines_in_other_encodings(tmp_path, codec):
    path = tmp_path / "r.jsonl"
    rows = "\n".join(json.dumps({"id": str(n), "text": TEXT}, ensure_ascii=False) for n in range(3))
    path.write_bytes(rows.encode(codec))
    assert [(item.report.ref, item.report.text) for item in read(str(path), NONE)] == [(str(n), TEXT) for n in range(3)]


def test_windows_1256_in_json_lines():
    line = json.dumps({"text": TEXT * 3}, ensure_ascii=False).encode("cp1256")
    (found,) = read("-", NONE, io.BytesIO(line))
    assert found.report.text == TEXT * 3
    assert found.notes[0].key == "encoding"


def test_fifty_megabytes_are_refused_with_advice(tmp_path):
    path = tmp_path / "big.txt"
    with path.open("wb") as handle:
        handle.truncate(50 * 1024 * 1024)
    (error,) = read(str(path), NONE)
    assert isinstance(error, InputError)
    assert error.what == "50 MB, more than the 4 MB one report may have"
    assert "split" in error.advice


def test_unreadable(tmp_path):
    (error,) = read(str(tmp_path / "gone.txt"), NONE)
    assert error.key == "unreadable"
    assert shown("a\udcff.txt") == "a\ufffd.txt"
