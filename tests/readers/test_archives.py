"""Archives that lie, burst or lead astray are refused with a reason, and nothing of them is held or written."""

import bz2
import gzip
import io
import lzma
import struct
import tracemalloc
import zipfile

import pytest
import zstandard

from tawthiq.errors import ArchiveError, InputError, TooLargeError
from tawthiq.readers import Defaults, pieces
from tawthiq.readers.unpack import decoded_body
from tests.readers.samples import csv, zipped

NONE = Defaults()
GOOD = "قتل ثلاثة جنود.".encode()
ZEROS = 36_000_000


def keys(data: bytes, name: str):
    found = [item for piece in pieces(name, NONE, io.BytesIO(data)) for item in piece.found]
    return [item.key if isinstance(item, InputError) else "report" for item in found]


PACKERS = {"gzip": gzip.compress, "zstd": zstandard.compress, "bzip2": bz2.compress, "xz": lzma.compress}
BOMBS = {name: pack(b"\n" * ZEROS) for name, pack in PACKERS.items()}


@pytest.mark.parametrize("packer", PACKERS)
@pytest.mark.parametrize("name", ["a.csv.x", "a.warc.x", "result.json", "a.zip"])
def test_bombs(packer, name):
    data = BOMBS[packer]
    tracemalloc.start()
    found = keys(data, name)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert set(found) <= {"bomb", "too_large", "archive_broken_after", "empty", "no_text_column"}
    assert len(found) == 1
    assert most < 60_000_000


def test_a_bomb_in_a_zip_and_one_that_lies_of_its_size():
    data = zipped({"a.jsonl": b"\n" * ZEROS, "b.txt": GOOD})
    assert keys(data, "a.zip") == ["bomb"]
    lying = bytearray(data)
    for mark, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        lying[lying.index(mark) + at : lying.index(mark) + at + 4] = struct.pack("<I", 1000)
    assert keys(bytes(lying), "a.zip") in (["broken_archive", "report"], ["bomb", "report"], ["empty", "report"])


def test_names_that_lead_out_links_and_locks():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in ("../../etc/a.txt", "/etc/b.txt", "..\\c.txt", "C:/d.txt"):
            archive.writestr(name, GOOD)
        link = zipfile.ZipInfo("e.txt")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr("f.txt", GOOD)
    assert keys(out.getvalue(), "a.zip") == ["unsafe_name"] * 4 + ["link", "report"]
    locked = bytearray(zipped({"a.txt": GOOD}))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        locked[locked.index(mark) + at] |= 1
    assert keys(bytes(locked), "a.zip") == ["encrypted"]


def test_archives_within_archives():
    inner = zipped({"a.txt": GOOD})
    assert keys(zipped({"inner.zip": inner, "b.txt": GOOD}), "a.zip") == ["nested", "report"]
    assert keys(gzip.compress(gzip.compress(GOOD)), "a.txt.gz") == ["nested"]
    assert keys(gzip.compress(inner), "a.zip.gz") == ["report"]


def overlapping() -> bytes:
    """Many names of one member's bytes."""
    data = bytearray(zipped({f"{n}.txt": GOOD for n in range(3)}))
    first = data.index(b"PK\x01\x02")
    at = first
    while (at := data.find(b"PK\x01\x02", at)) >= 0:
        data[at + 42 : at + 46] = struct.pack("<I", 0)
        at += 4
    return bytes(data)


def huge_list() -> bytes:
    data = bytearray(zipped({"a.txt": GOOD}))
    at = data.index(b"PK\x05\x06")
    data[at + 12 : at + 16] = struct.pack("<I", 0x7FFFFFFF)
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (overlapping(), ["archive_overlap"]),
        (huge_list(), ["archive_list"]),
        (zipped({"a.png": b"x"}), ["archive_nothing"]),
        (zipped({}), ["archive_nothing"]),
        (b"PK\x03\x04" + b"\x00" * 100, ["broken_archive"]),
        (zipped({"a.txt": GOOD})[:-30], ["broken_archive"]),
    ],
)
def test_zips_that_lie(data, expected):
    assert keys(data, "a.zip") == expected


def test_a_member_that_breaks_costs_no_other():
    data = bytearray(zipped({"a.txt": GOOD * 50, "b.txt": GOOD}))
    at = data.index(b"a.txt") + 5
    data[at + 4 : at + 8] = b"\xff\xff\xff\xff"
    assert keys(bytes(data), "a.zip") == ["broken_archive", "report"]


def test_a_zip_from_a_stream_that_cannot_be_sought_in():
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    found = list(pieces("-", NONE, Pipe(zipped({"a.csv": csv(range(2)).encode()}))))
    assert [piece.address for piece in found] == ["<stdin>!a.csv#2", "<stdin>!a.csv#3"]


def test_bodies():
    body = b"abc" * 1000
    assert decoded_body([gzip.compress(body)], ["gzip"], 10_000, "x") == body
    assert decoded_body([zstandard.compress(gzip.compress(body))], ["gzip", "zstd"], 10_000, "x") == body
    for data, codings, kind in (
        (gzip.compress(b"\x00" * 50_000_000), ["gzip"], TooLargeError),
        (zstandard.compress(b"\x00" * 50_000_000), ["zstd"], TooLargeError),
        (gzip.compress(body)[:-9], ["gzip"], ArchiveError),
        (b"\x00" * 50, ["br"], ArchiveError),
        (body, ["gzip"] * 3, ArchiveError),
        (body, ["sdch"], ArchiveError),
    ):
        with pytest.raises(kind):
            decoded_body([data[at : at + 1000] for at in range(0, len(data), 1000)], codings, 100_000, "x")
