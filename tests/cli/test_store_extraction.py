"""Reports kept in a store are read once by each engine, in one process or in many, with the same outcome."""

import random
import time
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import msgspec
import pytest

from tawthiq.record import Record, ReportInput, to_json
from tawthiq.store import Store
from tests.cli.helpers import run
from tests.forked import command
from tests.readers.samples import messages, telegram
from tests.store.things import capture, engine

ROOT = Path(__file__).parents[2]


class Failing:
    """The engine, which fails where the text asks for it."""

    def __init__(self, version: str = engine().name.version) -> None:
        self.name = msgspec.structs.replace(engine().name, version=version)

    def extract_all(self, reports: Iterable[ReportInput]) -> Iterator[Record | Exception]:
        for report in reports:
            if "انفجر المحرك" in report.text:
                yield RuntimeError("boom")
            else:
                yield msgspec.structs.replace(engine().extract(report), engine=self.name)


@cache
def failing() -> Failing:
    return Failing()


@cache
def newer() -> Failing:
    return Failing("99")


def contents(where: str) -> tuple[list[Record], list[str], int]:
    with Store.open(where) as store:
        assert list(store.verify()) == []
        return list(store.records(all_versions=True)), [one.key for one in store.rejections()], store.head().number


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    for number in range(6):
        text = capture(number).reports[0].whole
        (folder / f"{number}.txt").write_text(text + (" ثم انفجر المحرك." if number == 4 else ""), "utf-8")
    (folder / "result.json").write_bytes(telegram(messages(range(8))))
    return folder


def test_what_is_collected_is_read_and_again_changes_nothing(monkeypatch, files, url):
    words = ("collect", files, "--store", url, "--create", "--extract", "--workers", 1)
    first = run(monkeypatch, *words, engine=failing)
    assert "14 reports: 14 new in the store, 0 there already, 0 rejected" in first.err
    assert "records added: 13; reports without a record: 1" in first.err
    assert (first.code, first.err.count("rejected: "), "boom" in first.err) == (3, 1, True)
    kept = contents(url)
    assert (len(kept[0]), kept[1]) == (13, ["engine"])
    again = run(monkeypatch, *words, engine=failing)
    assert "records added: 0; reports without a record: 1" in again.err
    assert contents(url) == kept


def test_a_newer_engine_adds_and_nothing_is_written_over(monkeypatch, files, url):
    run(monkeypatch, "collect", files, "--store", url, "--create", "--extract", "--workers", 1, engine=failing)
    before = contents(url)[0]
    done = run(monkeypatch, "store", "extract", url, "--workers", 1, engine=newer)
    assert (done.code, "14 reports: 13 read, 1 rejected" in done.err) == (3, True)
    after = contents(url)[0]
    assert after[:13] == before
    assert [record.engine.version for record in after[13:]] == ["99"] * 13
    with Store.open(url) as store:
        assert {record.engine.version for record in store.records()} == {"99"}
    assert run(monkeypatch, "store", "extract", url, "--workers", 1, engine=newer).code == 1
    assert contents(url)[0] == after


def test_who_passed_a_report_on_begins_its_chains_as_when_read_from_the_file(monkeypatch, files, url):
    run(monkeypatch, "collect", files, "--store", url, "--create", engine=failing)
    run(monkeypatch, "store", "extract", url, "--workers", 1, engine=failing)
    run(monkeypatch, "extract", files, "-o", files.parent / "direct.jsonl", engine=failing)
    direct = (files.parent / "direct.jsonl").read_bytes().splitlines()
    assert sorted(map(to_json, contents(url)[0])) == sorted(direct)


def test_many_processes_give_what_one_gives(monkeypatch, tmp_path, url):
    one = str(tmp_path / "one.db")
    for where in (url, one):
        with Store.open(where, who="amal", create=True) as store:
            store.keep(capture(number) for number in range(90))
    assert run(monkeypatch, "store", "extract", one, "--workers", 1, "-q", engine=engine).code == 0
    assert run(monkeypatch, "store", "extract", url, "--workers", 3, "-q", engine=engine).code == 0
    assert contents(url)[0] == contents(one)[0]
    assert len(contents(one)[0]) == 90


def test_nothing_to_read_is_no_failure(monkeypatch, tmp_path):
    where = tmp_path / "s.db"
    Store.open(str(where), who="amal", create=True).close()
    assert run(monkeypatch, "store", "extract", where, engine=engine).code == 0


def test_a_bar_where_someone_watches_and_none_in_a_pipe(monkeypatch, files, tmp_path):
    where = tmp_path / "s.db"
    run(monkeypatch, "collect", files, "--store", where, "--create", engine=failing)
    shown = run(monkeypatch, "store", "extract", where, "--workers", 1, terminal=True, engine=failing)
    assert "reports read" in shown.err
    assert "reports read" not in run(monkeypatch, "store", "extract", where, "--workers", 1, engine=newer).err


def test_killed_at_any_moment_it_goes_on_where_it_was(url):
    with Store.open(url, who="amal", create=True) as store:
        store.keep(capture(number) for number in range(240))
        chance = random.Random(7)
        for _ in range(2):
            process = command("store", "extract", url, "-q", "--workers", "1")
            time.sleep(chance.random())
            process.kill()
            assert list(store.verify()) == []
        process = command("store", "extract", url, "-q")
        assert (process.told(), process.returncode) == ("", 0)
        assert store.info().records == len(list(store.records())) == 240
        assert list(store.verify()) == []
