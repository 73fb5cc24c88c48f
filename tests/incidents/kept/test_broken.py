"""A run may be killed at any moment and a file changed by anyone: a run stands whole or not, and a change is found."""

import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from tawthiq.errors import InputError
from tawthiq.incidents.kept import NAME, Kept
from tawthiq.record import Record
from tawthiq.record import to_json as record_json
from tests.incidents.kept.test_folder import RECORDS, decided, run, whole

KILLED = """
import sys, os, signal
from pathlib import Path
from tawthiq.incidents.kept import Kept, ledger
from tawthiq.record import from_json

folder, records, step = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
calls = 0

def counted(original):
    def call(*given, **named):
        global calls
        calls += 1
        if calls == step:
            print("killed", flush=True)
            os.kill(os.getpid(), signal.SIGKILL)
        return original(*given, **named)
    return call

for name in ("put", "drop", "run", "put_incident", "commit"):
    setattr(ledger.Ledger, name, counted(getattr(ledger.Ledger, name)))
ledger.put_seal = counted(ledger.put_seal)
connect = ledger._connect

def small(path):
    found = connect(path)
    found.execute("PRAGMA cache_size=5")
    return found

ledger._connect = small
with Kept(folder) as kept:
    kept.add(map(from_json, records.read_bytes().splitlines()))
    kept.seal()
"""


def killed(folder: Path, records: Sequence[Record], step: int) -> bool:
    """A run in another process that is killed at its n-th write; its cache is small, so that pages are on the disk."""
    with tempfile.NamedTemporaryFile(suffix=".jsonl") as given:
        Path(given.name).write_bytes(b"".join(record_json(r) + b"\n" for r in records))
        done = subprocess.run(
            [sys.executable, "-c", KILLED, str(folder), given.name, str(step)], capture_output=True, check=False
        )
    assert done.returncode in (0, -signal.SIGKILL), done.stderr
    return done.returncode != 0


def test_a_run_killed_at_any_write_leaves_all_or_nothing(tmp_path):
    """SIGKILL at every seventh write: the next run goes on from the state before, or from the one after the commit."""
    before, after = whole(RECORDS[:40]), whole(RECORDS, before=whole(RECORDS[:40]))
    run(tmp_path / "start", RECORDS[:40])
    ended, step, found = False, 1, set()
    while not ended:
        folder = tmp_path / f"at-{step}"
        shutil.copytree(tmp_path / "start", folder)
        ended = not killed(folder, RECORDS[40:], step)
        lines = run(folder)
        assert lines in (before, after)
        found.add(lines == after)
        assert run(folder, RECORDS[40:]) == after
        step += 7
    assert step > 50
    assert found == {True, False}


def test_a_run_killed_between_commit_and_seal_is_believed_after_a_check(tmp_path):
    run(tmp_path, RECORDS[:40])
    (tmp_path / "seal.json").rename(tmp_path / "old")
    first = run(tmp_path, RECORDS[40:])
    (tmp_path / "old").rename(tmp_path / "seal.json")
    with Kept(tmp_path) as kept:
        assert kept.doubted
        kept.seal()
    with Kept(tmp_path) as kept:
        assert not kept.doubted
    assert run(tmp_path) == first


def test_a_first_run_that_is_killed_is_no_casebook(tmp_path):
    assert killed(tmp_path, RECORDS, 30)
    assert run(tmp_path, RECORDS) == whole(RECORDS)


def test_a_copied_folder_is_checked_once(tmp_path):
    lines = run(tmp_path / "one", RECORDS)
    (tmp_path / "two").mkdir()
    for path in (tmp_path / "one").iterdir():
        (tmp_path / "two" / path.name).write_bytes(path.read_bytes())
    with Kept(tmp_path / "two") as kept:
        assert kept.doubted
        kept.seal()
        assert list(kept.lines()) == lines


TABLES = (
    "records", "tellings", "incidents", "reports", "texts", "edges", "group_of", "groups", "known", "known_of", "state",
)  # fmt: skip


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("change", ["altered", "dropped", "swapped"])
def test_a_row_changed_by_other_hands_is_found(tmp_path, table, change):
    run(tmp_path, RECORDS, entries=[decided(random.Random(3), 0, [])])
    words = {
        "altered": f"UPDATE {table} SET value = CAST(value || ' ' AS BLOB) WHERE key = (SELECT min(key) FROM {table})",
        "dropped": f"DELETE FROM {table} WHERE key = (SELECT max(key) FROM {table})",
        "swapped": f"UPDATE {table} SET value = (SELECT value FROM {table} ORDER BY key DESC LIMIT 1)",
    }
    assert changed_by_hand(tmp_path, words[change]) > 0
    with pytest.raises(InputError, match="sum"):
        Kept(tmp_path)


@pytest.mark.parametrize(
    "words",
    [
        "DELETE FROM blocks WHERE key = (SELECT min(key) FROM blocks)",
        "UPDATE blocks SET number = number + 1 WHERE key = (SELECT key FROM blocks GROUP BY key HAVING count(*) = 1)",
        "UPDATE incidents SET day = day + 1 WHERE key = (SELECT min(key) FROM incidents)",
    ],
)
def test_a_block_or_an_order_changed_by_other_hands_is_found(tmp_path, words):
    run(tmp_path, RECORDS)
    assert changed_by_hand(tmp_path, words) > 0
    with pytest.raises(InputError, match="sum"):
        Kept(tmp_path)


def changed_by_hand(folder: Path, words: str) -> int:
    """Rows that another program changes."""
    with closing(sqlite3.connect(folder / NAME)) as database:
        found = database.execute(words).rowcount
        database.commit()
    return found


@pytest.mark.parametrize("cut", [0, 100, 5000, -1000])
def test_a_file_cut_short_is_found(tmp_path, cut):
    run(tmp_path, RECORDS)
    path = tmp_path / NAME
    path.write_bytes(path.read_bytes()[:cut])
    with pytest.raises(InputError, match=r"no database|cannot be read|sum"):
        Kept(tmp_path)
    assert path.stat().st_size == len(path.read_bytes())


def test_a_byte_changed_is_found(tmp_path):
    run(tmp_path, RECORDS)
    path = tmp_path / NAME
    raw = bytearray(path.read_bytes())
    chance = random.Random(5)
    for _ in range(10):
        at = chance.randrange(100, len(raw))
        changed = raw.copy()
        changed[at] ^= 0x55
        path.write_bytes(changed)
        try:
            with Kept(tmp_path) as kept:
                assert kept.doubted
                assert list(kept.lines()) == whole(RECORDS)
        except InputError as error:
            assert error.where == str(path)


def test_a_casebook_that_is_gone_is_not_begun_anew(tmp_path):
    run(tmp_path, RECORDS)
    (tmp_path / NAME).unlink()
    with pytest.raises(InputError, match="no database"):
        Kept(tmp_path)


def test_a_casebook_of_another_schema_is_named(tmp_path):
    run(tmp_path, RECORDS)
    changed_by_hand(tmp_path, "UPDATE meta SET value = 'tawthiq.casebook/9' WHERE key = 'schema'")
    with pytest.raises(InputError, match=r"tawthiq\.casebook/9"):
        Kept(tmp_path)
