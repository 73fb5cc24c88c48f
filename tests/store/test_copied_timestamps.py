"""Time-stamps go along when a store is copied, with the chain they are of: what they prove, the copy proves, too."""

from pathlib import Path

import pytest
from sqlalchemy import delete, select, update

from tawthiq.errors import StoreError
from tawthiq.store import Store, Timestamp
from tawthiq.store.columns import Digest
from tawthiq.store.database import Database, backend_of
from tawthiq.store.model import custody, other_custody, other_timestamp
from tests.store.authority import Authority
from tests.store.conftest import Pour, nothing
from tests.store.databases import Databases
from tests.store.test_verify import other as other_value
from tests.store.things import capture, record


@pytest.fixture
def stamped(pour: Pour, authority: Authority) -> Store:
    """Six captures, a time-stamp, and more after it."""

    def six_and_more(store: Store) -> None:
        store.keep(capture(n) for n in range(6))
        store.add(record(n) for n in range(3))
        stamp(store, authority)
        store.keep(capture(n) for n in range(6, 9))

    return pour(six_and_more)


def stamp(store: Store, authority: Authority) -> Timestamp:
    request = store.timestamp_request(store.head())
    return store.add_timestamp(authority.reply(request), request, [authority.root])


@pytest.fixture
def place(backend: str, databases: Databases, tmp_path: Path) -> str:
    """A path or an address for a store of the other kind."""
    return str(tmp_path / "copy.db") if backend == "postgresql" else databases.reserve()


@pytest.fixture
def copy(stamped: Store, place: str, pour: Pour) -> Store:
    def one_and_a_copy(other: Store) -> None:
        other.keep([capture(100)])
        kept, added = stamped.copy_to(other)
        assert (kept.captures, kept.timestamps, added.new) == (9, 1, 3)

    return pour(one_and_a_copy, at=place, who="nour")


def test_they_are_listed_and_hold_in_the_copy(stamped: Store, copy: Store, authority: Authority) -> None:
    (there,) = stamped.timestamps([authority.root])
    (here,) = copy.timestamps([authority.root])
    assert (here.id, here.entry, here.at, here.by, here.signed) == (there.id, there.entry, there.at, there.by, True)
    assert (there.store, here.store) == (None, stamped.head().store)
    assert copy.info().timestamps == 1
    assert list(copy.verify(authority=[authority.root])) == []


def test_the_copy_tells_that_a_thing_was_there_before_the_time_stamp(
    stamped: Store, copy: Store, authority: Authority
) -> None:
    early, late = (store_id(stamped, n) for n in (2, 7))
    (one,) = copy.timestamps()
    ((name, entry),) = copy.copied_entries(early)
    assert (name, entry) == (one.store, stamped.entries(early)[0])
    assert entry.number < one.entry
    assert copy.copied_entries(late) == []
    assert authority.root


def store_id(store: Store, number: int) -> str:
    return store.sightings(record(number).report.id)[0].capture.id


def test_a_second_copy_changes_nothing_and_brings_only_what_is_new(
    stamped: Store, copy: Store, authority: Authority
) -> None:
    head = copy.head()
    assert stamped.copy_to(copy)[0].timestamps == 0
    assert copy.head() == head
    second = stamp(stamped, authority)
    assert stamped.copy_to(copy)[0].timestamps == 1
    assert [one.entry for one in copy.timestamps()] == [stamped.timestamps()[0].entry, second.entry]
    assert len(copy.copied_entries(store_id(stamped, 7))) == 1
    assert list(copy.verify(authority=[authority.root])) == []


def test_a_copy_of_a_copy_and_the_way_back(stamped: Store, copy: Store, authority: Authority, tmp_path: Path) -> None:
    own = stamp(copy, authority)
    with Store.open(str(tmp_path / "third.db"), who="sami", create=True) as third:
        assert copy.copy_to(third)[0].timestamps == 2
        assert {(one.store, one.entry) for one in third.timestamps([authority.root])} == {
            (stamped.head().store, stamped.timestamps()[0].entry),
            (copy.head().store, own.entry),
        }
        assert list(third.verify(authority=[authority.root])) == []
    assert copy.copy_to(stamped)[0].timestamps == 1
    assert [one.store for one in stamped.timestamps()] == [None, copy.head().store]
    assert list(stamped.verify(authority=[authority.root])) == []


def test_a_backup_of_a_copy_holds_them(copy: Store, authority: Authority, tmp_path: Path) -> None:
    copy.backup(tmp_path / "backup.db")
    with Store.open(str(tmp_path / "backup.db")) as again:
        assert again.timestamps([authority.root]) == copy.timestamps([authority.root])
        assert list(again.verify(copy.head(), authority=[authority.root])) == []


def test_without_time_stamps_nothing_of_the_chain_goes_along(store: Store, place: str, pour: Pour) -> None:
    store.keep([capture(1)])
    other = pour(nothing, at=place, who="nour")
    assert store.copy_to(other)[0].timestamps == 0
    assert other.copied_entries(store_id(store, 1)) == []


def test_another_chain_of_the_same_store_is_refused(
    stamped: Store, url: str, copy: Store, authority: Authority, tmp_path: Path
) -> None:
    """Two that go on from one backup are two chains, from there on; their time-stamps cannot both be of one store."""
    with Store.open(url, who="amal") as again:
        again.backup(tmp_path / "fork.db")
    with Store.open(str(tmp_path / "fork.db"), who="other") as fork:
        fork.keep([capture(50)])
        stamp(fork, authority)
        stamped.keep([capture(51)])
        stamp(stamped, authority)
        assert stamped.copy_to(copy)[0].timestamps == 1
        with pytest.raises(StoreError) as refused:
            fork.copy_to(copy)
    assert refused.value.key == "copy_other_chain"
    assert copy.info().timestamps == 2
    assert list(copy.verify(authority=[authority.root])) == []


@pytest.mark.parametrize("column", [column.name for column in other_custody.columns])
def test_a_copied_entry_edited_by_hand_is_named(copy: Store, place: str, column: str) -> None:
    there = other_custody.c[column]
    is_server = place.startswith("postgresql")
    where = Database(backend_of(place))
    with where.writing() as connection:
        if isinstance(there.type, Digest):
            connection.execute(update(other_custody).where(other_custody.c.number == 3).values({column: "ab" * 32}))
        else:
            changed = f"UPDATE other_custody SET {column} = {other_value(there, is_server)} WHERE number = 3"
            connection.exec_driver_sql(changed)
    where.close()
    found = {fault.key for fault in copy.verify()}
    assert found
    assert found <= {"other_altered", "other_missing", "other_unaccounted"}


def test_copied_entries_taken_out_or_put_in_are_named(copy: Store, place: str) -> None:
    where = Database(backend_of(place))
    with where.writing() as connection:
        last = connection.execute(select(other_custody).order_by(other_custody.c.number.desc())).mappings().first()
        assert last is not None
        connection.execute(delete(other_custody).where(other_custody.c.number == 4))
        connection.execute(other_custody.insert().values({**last, "number": last["number"] + 1}))
    where.close()
    name = copy.timestamps()[0].store
    found = [(fault.key, fault.item) for fault in copy.verify()]
    assert ("other_missing", f"{name}:4") in found
    assert ("other_unaccounted", f"{name}:{last['number'] + 1}") in found


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"entry": 3}, {"timestamp_altered", "timestamp_moved"}),
        ({"store": "other"}, {"timestamp_altered", "timestamp_moved"}),
        ({"request": b"other"}, {"timestamp_altered", "timestamp_unanswered"}),
        ({"reply": b"other"}, {"timestamp_altered", "timestamp_unanswered"}),
        ({"id": "ab" * 32}, {"timestamp_missing"}),
    ],
)
def test_a_copied_time_stamp_edited_by_hand_is_named(
    copy: Store, place: str, changed: dict[str, object], expected: set[str]
) -> None:
    where = Database(backend_of(place))
    with where.writing() as connection:
        connection.execute(update(other_timestamp).values(**changed))
        assert connection.execute(select(custody.c.number)).first()
    where.close()
    assert {fault.key for fault in copy.verify()} == expected
