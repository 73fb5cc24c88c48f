"""The store from the command line: made, filled, searched, shown, proved, taken elsewhere."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tawthiq.cli.main import main
from tawthiq.store import Store
from tests.cli.helpers import run
from tests.store.things import capture, record

Said = pytest.CaptureFixture[str]


@pytest.fixture
def url(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("TAWTHIQ_LANG", "en")
    url = str(tmp_path / "war.db")
    with Store.open(url, who="amal", create=True) as store:
        store.keep(capture(n, rejected=n % 2) for n in range(12))
        store.add(record(n) for n in range(12))
    return url


def test_a_store_is_made_once_and_told_of(tmp_path: Path, capsys: Said) -> None:
    url = str(tmp_path / "new.db")
    assert main(["store", "init", url, "--who", "amal"]) == 0
    first = capsys.readouterr().out
    assert main(["store", "init", url]) == 0
    assert capsys.readouterr().out == first
    assert main(["store", "info", url, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["entries"] == 1
    assert main(["store", "migrate", url]) == 0


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_store_that_is_not_there_is_said_in_both_languages(tmp_path: Path, capsys: Said, language: str) -> None:
    assert main(["--lang", language, "store", "info", str(tmp_path / "none.db")]) == 1
    told = capsys.readouterr().err
    assert "tawthiq store init" in told
    assert ("no store there" in told) == (language == "en")
    assert not (tmp_path / "none.db").exists()


def test_another_file_is_no_store(tmp_path: Path, capsys: Said) -> None:
    (tmp_path / "notes.txt").write_text("notes " * 500)
    assert main(["store", "info", str(tmp_path / "notes.txt"), "--lang", "en"]) == 1
    assert "some other file" in capsys.readouterr().err


def test_altered_things_are_named_and_the_exit_code_says_so(url: str, tmp_path: Path, capsys: Said) -> None:
    head = tmp_path / "head.json"
    assert main(["store", "head", url, "--output", str(head)]) == 0
    assert main(["store", "verify", url, "--head", str(head)]) == 0
    assert main(["store", "check", url]) == 0
    with closing(sqlite3.connect(url, isolation_level=None)) as connection:
        connection.execute("UPDATE sighting SET published = '1999-01-01' WHERE capture = 3")
    capsys.readouterr()
    assert main(["store", "verify", url, "--head", str(head)]) == 1
    told = capsys.readouterr().out
    assert "capture altered" in told
    assert "entry 4 of the chain" in told
    assert main(["store", "verify", url, "--head", url]) == 1
    assert "not a head" in capsys.readouterr().err


def test_search_and_show(url: str, capsys: Said) -> None:
    assert main(["search", "ادلب", "--store", url, "--killed-at-least", "2", "--format", "json"]) == 0
    hits = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {hit["report"] for hit in hits} == {record(n).report.id for n in (0, 6)}
    assert main(["search", "--store", url, "--near", "35.93,36.63", "--radius", "20", "--from", "2024-05-05"]) == 0
    assert "1 report found" in capsys.readouterr().out
    assert main(["search", "لاشيءكهذا", "--store", url]) == 1
    capsys.readouterr()
    assert main(["show", record(6).report.id[:10], "--store", url]) == 0
    told = capsys.readouterr().out
    assert "https://news.example/6" in told
    assert "amal" in told
    assert record(6).report.text in told


def test_near_a_place_by_its_name(url: str, capsys: Said) -> None:
    here = ["--store", url, "--radius", "20", "--format", "json"]
    assert main(["search", "--near", "35.93,36.63", *here]) == 0
    by_point = capsys.readouterr().out
    for name in ("إدلب", "ادلب", "Idlib", "إدلب، سوريا", "إدلب, SY"):
        assert main(["search", "--near", name, *here]) == 0
        told = capsys.readouterr()
        assert {json.loads(line)["report"] for line in told.out.splitlines()} == {
            json.loads(line)["report"] for line in by_point.splitlines()
        }
        assert "within 20 km of Idlib, Idlib, SY (town): 35.9" in told.err


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_name_of_several_places_asks_which(url: str, capsys: Said, language: str) -> None:
    assert main(["search", "--near", "صوران", "--store", url, "--lang", language]) == 2
    told = capsys.readouterr().err
    places = {
        "en": ("Şūrān, Hama, SY (town)", "Şūrān, Aleppo, SY (town)"),
        "ar": ("صوران، حماة، سوريا (بلدة)", "صوران، حلب"),
    }
    assert all(place in told for place in places[language])
    assert ": 35.2" in told
    assert ": 36.5" in told
    assert main(["search", "--near", "صوران، حماة", "--store", url, "--radius", "80"]) == 0
    assert "Hama" in capsys.readouterr().err
    assert main(["search", "--near", "قرية لا يعرفها أحد", "--store", url, "--lang", language]) == 2
    assert "35.93,36.63" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [["search", "--near", "here"], ["search", "--near", "95,0"], ["search", "--from", "May"], ["show", "zz"]],
)
def test_wrong_words_are_told(url: str, capsys: Said, words: list[str]) -> None:
    assert main([*words, "--store", url]) == 2
    assert capsys.readouterr().err.startswith("error: ")


def test_backup_restore_and_copy(url: str, tmp_path: Path, capsys: Said) -> None:
    backup, again, copy = (str(tmp_path / name) for name in ("backup.db", "again.db", "copy.db"))
    assert main(["store", "backup", backup, "--store", url]) == 0
    assert main(["store", "restore", backup, "--store", again]) == 0
    assert main(["store", "restore", backup, "--store", again]) == 1
    assert "something is there already" in capsys.readouterr().err
    assert main(["store", "copy", again, copy, "--who", "nour"]) == 0
    assert "captures new 12" in capsys.readouterr().out
    assert main(["store", "verify", copy]) == 0


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        (("verify", "URL"), "bytes"),
        (("backup", "NEW", "--store", "URL"), "words for search"),
        (("restore", "BACKUP", "--store", "NEW"), "rows written"),
        (("copy", "URL", "NEW"), "captures"),
    ],
)
def test_long_works_show_how_far_they_are_where_someone_watches(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], shown: str
) -> None:
    assert run(monkeypatch, "store", "backup", tmp_path / "backup.db", "--store", url).code == 0

    def work(new: str, terminal: bool, *more: str) -> tuple[int, str]:
        there = {"URL": url, "BACKUP": tmp_path / "backup.db", "NEW": tmp_path / new}
        done = run(monkeypatch, "store", *(there.get(word, word) for word in words), *more, terminal=terminal)
        return done.code, done.err

    code, told = work("watched.db", True)
    assert (code, shown in told) == (0, True)
    assert work("piped.db", False) == (0, "")
    assert work("quiet.db", True, "--quiet") == (0, "")


def test_raw_bytes_come_out_as_they_were(url: str, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["show", record(6).report.id, "--store", url, "--raw"]) == 0
    assert capfdbinary.readouterr().out == capture(6).raw
