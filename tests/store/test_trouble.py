"""Two writers at once, one killed, a full disk, a database gone away: nothing is lost, doubled or half written."""

import os
import random
import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tawthiq.errors import StoreFullError, StoreGoneError
from tawthiq.record import ReportInput
from tawthiq.store import Store
from tawthiq.store.columns import unzipped, zipped
from tests.forked import Forked
from tests.store.things import capture, record
from tests.strategies import mixed_text
from tools.postgresql import Cluster, programs

KILLS = int(os.environ.get("TAWTHIQ_KILLS", "6"))


def write(url: str, who: str, last: int, step: int, begun: str) -> None:
    with Store.open(url, who=who) as store:
        Path(begun).touch()
        for start in range(0, last, step):
            numbers = range(start, min(last, start + step))
            store.keep(capture(n, rejected=n % 2) for n in numbers)
            store.add(record(n) for n in numbers if n % 50 == 0)


def written(process: Forked) -> int | None:
    """The exit code of a writer that is waited for."""
    assert process.told() == ""
    return process.returncode


def whole(store: Store, number: int) -> None:
    info = store.info()
    assert (info.captures, info.reports, info.rejections) == (number, number, number // 2)
    assert list(store.verify()) == []


def test_two_collectors_at_once(store: Store, url: str, tmp_path: Path) -> None:
    begun = str(tmp_path / "begun")
    writers = [Forked(write, url, who, 200, 7 + n, begun) for n, who in enumerate(("amal", "nour"))]
    assert [written(one) for one in writers] == [0, 0]
    whole(store, 200)
    assert store.info().records == 4


def test_a_store_that_another_is_making_is_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        with ThreadPoolExecutor() as pool:
            opened = pool.submit(Store.open, str(path), who="second", create=True)
            with pytest.raises(TimeoutError):
                opened.result(timeout=0.3)
            other.execute("ROLLBACK")
            with opened.result(timeout=30) as store:
                assert store.info().captures == 0


def test_threads_share_a_store(store: Store) -> None:
    with ThreadPoolExecutor(4) as pool:
        kept = list(pool.map(lambda n: store.keep([capture(n // 2)]), range(40)))
    assert sum(k.captures for k in kept) == 20
    assert list(store.verify()) == []


def test_threads_write_their_own_bytes() -> None:
    """Many at once, large enough to be at it together: what is packed unpacks to what it was."""
    raws = [str(n).encode() * 7 + random.Random(n).randbytes(3000) * 40 for n in range(8)]
    with ThreadPoolExecutor(8) as pool:
        packed = list(pool.map(lambda n: zipped(raws[n % 8]), range(400)))
    assert all(unzipped(content) == raws[n % 8] for n, content in enumerate(packed))


def test_a_writer_killed_at_any_moment_loses_and_doubles_nothing(store: Store, url: str, tmp_path: Path) -> None:
    chance = random.Random(url.startswith("postgresql"))
    begun = tmp_path / "begun"
    for _ in range(KILLS):
        begun.unlink(missing_ok=True)
        process = Forked(write, url, "amal", 400, 5, str(begun))
        while not begun.exists() and process.poll() is None:
            time.sleep(0.005)
        time.sleep(chance.random() * 0.4)
        process.kill()
        info = store.info()
        assert info.captures == info.reports
        assert info.captures % 5 == 0
        assert list(store.verify()) == []
    assert written(Forked(write, url, "amal", 400, 50, str(begun))) == 0
    whole(store, 400)


def test_a_full_disk_is_told_and_leaves_nothing_half_written(tmp_path: Path) -> None:
    url = str(tmp_path / "small.db")
    with Store.open(url, who="amal", create=True) as store:
        store.keep([capture(0)])
        head = store.head()
        connect = store._database.backend._connect  # type: ignore[attr-defined]

        def narrow() -> sqlite3.Connection:
            connection = connect()
            pages = connection.execute("PRAGMA page_count").fetchone()[0]
            connection.execute(f"PRAGMA max_page_count = {pages + 2}")
            return connection  # type: ignore[no-any-return]

        store.close()
        store._database.backend.engine.pool._creator = lambda *_: narrow()  # type: ignore[attr-defined]
        big = [capture(n, raw=os.urandom(20_000)) for n in range(1, 30)]
        with pytest.raises(StoreFullError) as told:
            store.keep(big)
        assert (told.value.key, told.value.where) == ("store_full", url)
    with Store.open(url) as store:
        assert store.head() == head
        assert list(store.verify()) == []
        assert store.keep(big).captures == 29


def test_a_database_that_goes_away_is_told_and_the_batch_can_be_given_again(server: Cluster) -> None:
    assert programs() is not None
    assert server.port
    with Cluster(durable=True) as own, Store.open(own.address(), who="amal", create=True) as store:
        store.keep([capture(0)])
        own.stop()
        with pytest.raises(StoreGoneError) as told:
            store.keep([capture(1)])
        assert told.value.key == "store_gone"
        assert "@127.0.0.1" in told.value.where
        own.start()
        assert store.keep([capture(0), capture(1)]).captures == 1
        store.add([record(1)])
        assert list(store.verify()) == []


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(st.tuples(mixed_text, st.none() | mixed_text), max_size=4), address=mixed_text)
def test_any_unicode_is_kept_as_it_is_and_twice_changes_nothing(
    store: Store, texts: list[tuple[str, str | None]], address: str
) -> None:
    reports = tuple(ReportInput(ref=text, text=text, title=title, outlet=title) for text, title in texts)
    one = capture(0, address or "a", reports=reports, rejected=1)
    store.keep([one])
    latest = store.latest(one.address)
    assert latest is not None
    assert latest.address == one.address
    assert store.raw(latest.raw) == one.raw
    head = store.head()
    assert store.keep([one]).seen_again == 1
    assert store.head() == head
    assert {r.whole for r in reports} <= {r.input.whole for r in store.reports()}
    assert list(store.verify()) == []
