"""A table gives a report for each row, whatever program saved it, and its rows' own bytes."""

import gzip
import io
import json

import pytest
import zstandard

from tawthiq.errors import InputError
from tawthiq.readers import Defaults, Found, pieces
from tests.readers.samples import csv, paragraphs, title, warc, zipped

NONE = Defaults()


def read(data: bytes, name: str = "a.csv", defaults: Defaults = NONE):
    return list(pieces(name, defaults, io.BytesIO(data)))


def keys(data: bytes, name: str = "a.csv", defaults: Defaults = NONE):
    found = [item for piece in read(data, name, defaults) for item in piece.found]
    return [item.key if isinstance(item, InputError) else "report" for item in found]


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "cp1256", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_encodings_and_delimiters_of_spreadsheet_programs(codec, delimiter):
    found = read(csv(range(3), delimiter).encode(codec))
    assert [piece.address for piece in found] == ["a.csv#2", "a.csv#3", "a.csv#4"]
    for number, piece in enumerate(found):
        report = piece.found[0].report
        assert (report.ref, report.title, report.outlet) == (f"r{number}", title(number), "الأفق")
        assert report.text.split("\n") == paragraphs(number)
    raw = "".join(csv([1], delimiter).splitlines(keepends=True)[1:]).rstrip("\r\n")
    assert found[1].raw == raw.encode("utf-16-le" if codec == "utf-16" else codec.replace("-sig", ""))


def test_columns_of_any_name():
    data = csv(range(2), names="رقم,العنوان,النص,التاريخ,المصدر").encode()
    assert keys(data) == ["report", "report"]
    odd = csv(range(2), names="a,b,c,d,e").encode()
    assert keys(odd) == ["no_text_column"]
    mapped = Defaults(columns={"text": "c", "title": "B"})
    (first, _) = read(odd, defaults=mapped)
    assert (first.found[0].report.title, first.found[0].report.outlet) == (title(0), None)
    assert keys(odd, defaults=Defaults(columns={"text": "z"})) == ["no_column"]


def test_sep_line_of_excel():
    assert keys(b"sep=;\r\n" + csv(range(2), ";").encode()) == ["report", "report"]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", ["empty"]),
        (b"text,title\r\n", ["no_rows"]),
        ("text\nقتل ثلاثة جنود\n\nhello\n".encode(), ["report", "not_arabic"]),
        ('text,title\n"قتل ثلاثة,x\nقتل,y\n'.encode() + b"x,y\n" * 3_000_000, ["broken_row"]),
        (b"\x89PNG\r\n" + bytes(range(256)) * 9, ["binary"]),
        ("text,date\nقتل ثلاثة جنود,8/2/2018\n".encode(), ["report"]),
        ("text\nقتل \x00 ثلاثة\n".encode(), ["report"]),
    ],
)
def test_broken_and_empty(data, expected):
    assert keys(data) == expected


def test_json_lines_with_columns_of_other_names():
    line = json.dumps({"body": "قتل ثلاثة جنود", "head": "عنوان"}).encode()
    (piece,) = read(line, "a.jsonl", Defaults(columns={"text": "body", "title": "head"}))
    assert (piece.found[0].report.title, piece.raw) == ("عنوان", line)


def test_parquet():
    pa = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    rows = [{"id": f"r{n}", "text": "\n".join(paragraphs(n)), "title": title(n), "n": n} for n in range(450)]
    out = io.BytesIO()
    parquet.write_table(pa.Table.from_pylist(rows), out, row_group_size=100)
    found = read(out.getvalue(), "a.parquet")
    assert len(found) == 450
    assert found[7].found[0].report.title == title(7)
    assert json.loads(found[7].raw)["text"] == rows[7]["text"]
    assert keys(out.getvalue()[:-300] + b"PAR1", "a.parquet") == ["broken_archive"]
    assert keys(b"PAR1" + b"\x00" * 50, "a.parquet") == ["broken_archive"]


PACKED = {
    "gz": gzip.compress(csv(range(3)).encode()),
    "zst": zstandard.compress(csv(range(3)).encode()),
}


@pytest.mark.parametrize("suffix", PACKED)
def test_packed_tables(suffix):
    found = read(PACKED[suffix], f"a.csv.{suffix}")
    assert [piece.address for piece in found] == [f"a.csv.{suffix}#{n}" for n in (2, 3, 4)]
    assert all(isinstance(piece.found[0], Found) for piece in found)
    assert keys(PACKED[suffix][:-20], f"a.csv.{suffix}")[-1] == "broken_archive"


def test_a_zip_of_many_kinds():
    data = zipped(
        {
            "a/r.csv": csv(range(2)).encode(),
            "b/news.warc.gz": warc(range(2), packed=True),
            "c.jsonl.gz": gzip.compress(json.dumps({"text": "قتل ثلاثة"}).encode()),
            "d.txt": "قتل ثلاثة جنود.".encode(),
            "e.png": b"x",
        }
    )
    found = read(data, "all.zip")
    assert keys(data, "all.zip") == ["report"] * 6
    assert [piece.address for piece in found] == [
        "all.zip!a/r.csv#2", "all.zip!a/r.csv#3", "all.zip!b/news.warc.gz#1", "all.zip!b/news.warc.gz#2",
        "all.zip!c.jsonl.gz#1", "all.zip!d.txt",
    ]  # fmt: skip
