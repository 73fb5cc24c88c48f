"""A collection that is out of room, without its database or not alone loses nothing and doubles nothing."""

import os
import shutil
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import psycopg
import pytest

from tawthiq.errors import StoreError
from tawthiq.store import Store
from tests.cli.collecting import contents, ended, hindered, large_pages, part, sources, started
from tests.forked import Forked
from tools.postgresql import USER, Cluster

SOME_REJECTED, NOT_WRITTEN = 3, 1


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sources(tmp_path_factory.mktemp("given") / "sources", range(120))


@pytest.fixture(scope="module")
def whole(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """What the store holds after a run that nothing stopped."""
    calm = str(tmp_path_factory.mktemp("calm") / "whole.db")
    assert ended(started(calm, folder))[0] == SOME_REJECTED
    return contents(calm)


def wait_for_some(url: str, process: Forked) -> None:
    """Wait until the run has kept something."""
    until = time.monotonic() + 60
    while time.monotonic() < until and process.poll() is None:
        try:
            with Store.open(url) as store:
                if store.info().captures:
                    return
        except StoreError:
            pass
        time.sleep(0.01)
    raise AssertionError("nothing was kept")


def test_two_at_once_with_much_in_common(tmp_path, url):
    """Both make the store, too; what both read is kept once."""
    first, second = sources(tmp_path / "a", range(100)), sources(tmp_path / "b", range(50, 150))
    runs = [started(url, folder, at_once=n) for n, folder in ((3, first), (7, second))]
    assert [ended(run)[0] for run in runs] == [SOME_REJECTED, SOME_REJECTED]
    one_by_one = str(tmp_path / "calm.db")
    for folder in (first, second):
        assert ended(started(one_by_one, folder))[0] == SOME_REJECTED
    assert contents(url) == contents(one_by_one)


def test_two_at_once_on_the_very_same(folder, whole, url):
    runs = [started(url, folder, at_once=n) for n in (4, 5)]
    told = [ended(run) for run in runs]
    assert [code for code, _ in told] == [SOME_REJECTED, SOME_REJECTED]
    assert contents(url) == whole
    new = [int(line.split(" new in the store")[0].rsplit(" ", 1)[1]) for _, line in told]
    assert sum(new) == len(whole["reports"])


@contextmanager
def small_disk(place: Path, size: str) -> Iterator[Path]:
    """A disk of so many bytes, where one may be made; else the test is not run."""
    place.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size},mode=777", "tmpfs", str(place)], check=False)
    if made.returncode:
        pytest.skip("no disk can be mounted here")
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def larger(place: Path, size: str) -> None:
    subprocess.run(["mount", "-o", f"remount,size={size}", str(place)], check=True)


FULL = {"en": "no room left", "ar": "لم يبق متسع"}
GONE = {"en": "the database cannot be reached", "ar": "لا سبيل إلى قاعدة البيانات"}
BUSY = {"en": "others were writing all the time", "ar": "كان غيرك يكتب طوال الوقت"}
READ_ONLY = {"en": "may not be written", "ar": "لا تجوز الكتابة فيه"}
MOVED = {"en": "taken away or replaced", "ar": "أزيل الملف أو استبدل"}


def test_a_full_disk_under_a_file(folder, whole, tmp_path):
    large = large_pages(tmp_path / "large")
    with small_disk(tmp_path / "disk", "1500k") as disk:
        url = str(disk / "store.db")
        for language in ("en", "ar"):
            code, told = ended(started(url, folder, large, language=language))
            assert (code, FULL[language] in told, url in told) == (NOT_WRITTEN, True, True)
            assert 0 < part(url) < whole["captures"] + 100
        larger(disk, "40m")
        assert ended(started(url, folder, large))[0] == SOME_REJECTED
        assert contents(url)["captures"] == whole["captures"] + 100
        assert set(whole["reports"]) < set(contents(url)["reports"])


def test_a_file_that_may_not_grow(folder, whole, tmp_path):
    """As a quota has it: the write fails, and the message tells of the disk."""
    url = str(tmp_path / "store.db")
    large = large_pages(tmp_path / "large", 50)
    code, told = hindered(("prlimit", "--fsize=900000"), url, folder, large)
    assert (code, "the disk cannot be read or written" in told or FULL["en"] in told) == (NOT_WRITTEN, True)
    assert part(url) < whole["captures"] + 50
    assert ended(started(url, folder, large))[0] == SOME_REJECTED
    assert contents(url)["captures"] == whole["captures"] + 50


def test_a_full_disk_under_a_server(folder, whole, server, databases, tmp_path):
    with small_disk(server.folder / "small", "12m") as disk:
        if os.geteuid() == 0:
            shutil.chown(disk, USER, USER)
        with psycopg.connect(server.address(), autocommit=True) as connection:
            connection.execute(f"CREATE TABLESPACE small LOCATION '{disk}'")
        try:
            url = databases.new()
            name = url.rpartition("/")[2]
            with psycopg.connect(server.address(), autocommit=True) as connection:
                connection.execute(f"ALTER DATABASE {name} SET default_tablespace = small")
            for language in ("en", "ar"):
                filled = disk / "filled"
                ended(started(url, sources(tmp_path / language, range(5)))) if language == "en" else None
                _fill(filled)
                code, told = ended(started(url, folder, language=language))
                assert (code, FULL[language] in told) == (NOT_WRITTEN, True)
                assert part(url) < whole["captures"]
                filled.unlink()
            assert ended(started(url, folder))[0] == SOME_REJECTED
            assert set(whole["reports"]) <= set(contents(url)["reports"])
        finally:
            with psycopg.connect(server.address(), autocommit=True) as connection:
                connection.execute(f"DROP DATABASE {name}")
                connection.execute("DROP TABLESPACE small")


def _fill(file: Path) -> None:
    """Leave no room where a file is."""
    with file.open("wb", buffering=0) as handle:
        try:
            while handle.write(b"\0" * 4096):
                pass
        except OSError:
            return


def test_a_server_that_stops_while_it_collects(folder, whole):
    with Cluster(durable=True) as own:
        url = own.address()
        process = started(url, folder, at_once=1, pause=0.03)
        wait_for_some(url, process)
        own.stop()
        code, told = ended(process)
        assert (code, GONE["en"] in told) == (NOT_WRITTEN, True)
        code, told = ended(started(url, folder, language="ar"))
        assert (code, GONE["ar"] in told) == (NOT_WRITTEN, True)
        own.start()
        assert 0 < part(url) < whole["captures"]
        assert ended(started(url, folder))[0] == SOME_REJECTED
        assert contents(url) == whole


def test_a_file_that_another_program_holds(folder, whole, tmp_path):
    """Waited for as long as is said; what was kept before is kept."""
    url = str(tmp_path / "store.db")
    process = started(url, folder, at_once=1, wait=0.5, pause=0.03)
    wait_for_some(url, process)
    with closing(sqlite3.connect(url, isolation_level=None, timeout=30)) as other:
        other.execute("BEGIN IMMEDIATE")
        code, told = ended(process)
        assert (code, BUSY["en"] in told) == (NOT_WRITTEN, True)
        code, told = ended(started(url, folder, wait=0.5, language="ar"))
        assert (code, BUSY["ar"] in told) == (NOT_WRITTEN, True)
        other.execute("ROLLBACK")
    assert 0 < part(url) < whole["captures"]
    assert ended(started(url, folder))[0] == SOME_REJECTED
    assert contents(url) == whole


def test_a_file_that_may_not_be_written(folder, tmp_path):
    url = str(tmp_path / "store.db")
    assert ended(started(url, folder))[0] == SOME_REJECTED
    before = contents(url)
    with closing(sqlite3.connect(url)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    more = sources(tmp_path / "more", range(500, 520))
    with _unwritable(Path(url)) as without_rights:
        for language in ("en", "ar"):
            code, told = hindered(without_rights, url, more, language=language)
            assert (code, READ_ONLY[language] in told) == (NOT_WRITTEN, True)
    assert contents(url) == before


@contextmanager
def _unwritable(file: Path) -> Iterator[tuple[str, ...]]:
    """No one may write a file or its folder; root may always, so root runs the command without that right."""
    file.chmod(0o444)
    file.parent.chmod(0o555)
    try:
        yield ("setpriv", "--bounding-set=-dac_override,-dac_read_search") if os.geteuid() == 0 else ()
    finally:
        file.parent.chmod(0o755)
        file.chmod(0o644)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_file_taken_away_while_it_is_written(folder, whole, tmp_path, language):
    """A file without a name can be written on, and all of it is lost at the end: that is told, and nothing as kept."""
    url = str(tmp_path / "store.db")
    away = tmp_path / "away"
    away.mkdir()
    process = started(url, folder, at_once=1, pause=0.03, language=language)
    wait_for_some(url, process)
    for name in ("store.db-shm", "store.db-wal", "store.db"):
        (tmp_path / name).rename(away / name)
    code, told = ended(process)
    assert (code, MOVED[language] in told) == (NOT_WRITTEN, True)
    for name in ("store.db", "store.db-wal"):
        if (away / name).exists():
            (away / name).rename(tmp_path / name)
    assert 0 < part(url) < whole["captures"]
    assert ended(started(url, folder))[0] == SOME_REJECTED
    assert contents(url) == whole
