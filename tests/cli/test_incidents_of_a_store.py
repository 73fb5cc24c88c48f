"""`tawthiq incidents build --store`: the records of a store give what a file of the same records gives."""

import json
from pathlib import Path

import msgspec
import pytest

from tawthiq.record import Capture, Record, ReportInput, to_json
from tawthiq.store import Store
from tests.cli.helpers import run
from tests.incidents.stories import told
from tests.store.things import MOMENT

RECORDS: list[Record] = list({s.record.report.id: s.record for s in told() if s.record.report.ref[0] in "ks"}.values())
"""One of each text: a store has one report of what many copied."""


def capture(record: Record) -> Capture:
    told = record.report
    report = ReportInput(told.ref, told.text, outlet=told.outlet.name, published=told.published.date)
    raw = told.text.encode()
    return Capture(address=told.ref, raw=raw, read_at=MOMENT, reader="plain_text", version="1", reports=(report,))


def put(where: str, records: list[Record]) -> None:
    with Store.open(where, who="amal", create=True) as store:
        store.keep(map(capture, records))
        assert store.add(records).refused == ()


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def from_file(monkeypatch, where: str) -> bytes:
    with Store.open(where) as store:
        Path("records.jsonl").write_bytes(b"".join(to_json(record) + b"\n" for record in store.records()))
    done = run(monkeypatch, "incidents", "build", "records.jsonl", "-f", "jsonl")
    assert done.code == 0
    return done.out


def refs(raw: bytes) -> set[str]:
    return {report["ref"] for line in raw.splitlines() for report in json.loads(line)["reports"]}


def test_records_of_a_store_give_what_a_file_of_them_gives(monkeypatch, url):
    put(url, RECORDS)
    done = run(monkeypatch, "incidents", "build", "--store", url, "-f", "jsonl")
    assert (done.code, done.out) == (0, from_file(monkeypatch, url))
    assert len(refs(done.out)) > 10


def test_a_casebook_reads_what_was_added_since(monkeypatch, url):
    words = ("incidents", "build", "--store", url, "--casebook", "book")
    put(url, RECORDS[:-3])
    assert f"{len(RECORDS) - 3} reports: " in run(monkeypatch, *words).err
    put(url, RECORDS[-3:])
    assert "3 reports: 3 read" in run(monkeypatch, *words).err
    nothing = run(monkeypatch, *words)
    assert (nothing.code, nothing.out) == (0, b"")
    assert "0 reports: " in nothing.err
    whole = run(monkeypatch, "incidents", "build", "--casebook", "book", "-q", "-o", "all.jsonl")
    assert whole.code == 0
    assert Path("all.jsonl").read_bytes() == from_file(monkeypatch, url)


def test_another_reading_of_a_report_takes_the_place_of_the_first(monkeypatch, url):
    words = ("incidents", "build", "--store", url, "--casebook", "book")
    put(url, RECORDS)
    run(monkeypatch, *words)
    one = next(record for record in RECORDS if record.events)
    other = msgspec.structs.replace(one, events=(), engine=msgspec.structs.replace(one.engine, version="99"))
    put(url, [other])
    assert "1 report: 1 read" in run(monkeypatch, *words).err
    whole = run(monkeypatch, "incidents", "build", "--casebook", "book", "-q", "-o", "all.jsonl")
    assert whole.code == 0
    assert one.report.ref not in refs(Path("all.jsonl").read_bytes())
    fresh = run(monkeypatch, "incidents", "build", "--store", url, "-f", "jsonl")
    assert refs(fresh.out) == refs(Path("all.jsonl").read_bytes())


def test_nothing_to_build_from_is_told(monkeypatch):
    assert run(monkeypatch, "incidents", "build").code == 2
    assert run(monkeypatch, "incidents", "build", "--store", "none.db").code == 1
