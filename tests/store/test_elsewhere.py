"""A store taken elsewhere is the same store; tables are what the model says they are."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import select

from tawthiq.errors import StoreError
from tawthiq.record import ReportInput
from tawthiq.store import Query, Store
from tawthiq.store.columns import Key
from tawthiq.store.database import Database, backend_of
from tawthiq.store.model import metadata
from tests.store.conftest import Pour
from tests.store.databases import Databases
from tests.store.things import capture, record

BESIDE = {
    *("words", "words_data", "words_idx", "words_docsize", "words_config", "pairs"),
    *("spatial_ref_sys", "alembic_version"),
}
"""Tables of the indexes and of the tools."""


def filled(store: Store) -> None:
    store.keep(capture(n, rejected=n % 2) for n in range(60))
    store.keep([capture(1, "https://mirror.example/1")])
    store.add(record(n) for n in range(20))


@pytest.fixture
def full(pour: Pour) -> Store:
    return pour(filled)


def test_migrations_make_what_the_model_says(store: Store, url: str) -> None:
    def ours(_object: object, name: str | None, kind: str, reflected: bool, _other: object) -> bool:
        if kind == "table":
            return name not in BESIDE
        return not (reflected and name in ("shape", "ix_act_shape"))

    def other_type(_context: object, _column: object, _own: object, there: object, model: object) -> bool | None:
        return getattr(there, "collation", None) != "C" if isinstance(model, Key) and is_server else None

    assert store.head().number == 1
    is_server = url.startswith("postgresql")
    database = Database(backend_of(url))
    with database.reading() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": ours, "compare_type": other_type})
        assert compare_metadata(context, metadata) == []
    database.close()


def test_a_backup_is_the_same_store_with_its_chain(full: Store, tmp_path: Path) -> None:
    full.backup(tmp_path / "backup.db")
    with Store.open(str(tmp_path / "backup.db")) as again:
        assert list(again.verify(full.head())) == []
        assert again.head() == full.head()
        assert again.search(Query(words="غارة")) == full.search(Query(words="غارة"))
        assert list(again.records()) == list(full.records())
    with pytest.raises(StoreError):
        full.backup(tmp_path / "backup.db")
    assert not list(tmp_path.glob("*.part"))


def test_a_backup_is_restored_into_either_kind(full: Store, url: str, tmp_path: Path, databases: Databases) -> None:
    full.backup(tmp_path / "backup.db")
    place = str(tmp_path / "again.db")
    if url.startswith("postgresql"):
        place = databases.new()
    Store.restore(str(tmp_path / "backup.db"), place)
    with Store.open(place) as again:
        assert list(again.verify(full.head())) == []
        assert again.keep([capture(1, rejected=1)]).seen_again == 1
        assert again.keep([capture(500)]).captures == 1
        assert list(again.verify(full.head())) == []
    with pytest.raises(StoreError):
        Store.restore(str(tmp_path / "backup.db"), place)


def rows_of(where: str) -> dict[str, list[dict[str, object]]]:
    """Everything kept, in the order of its keys; the index of words aside, which verifying holds against the texts."""
    store = Database(backend_of(where))
    with store.reading() as connection:
        found = {
            table.name: [dict(row) for row in connection.execute(select(table).order_by(*table.primary_key)).mappings()]
            for table in metadata.sorted_tables
        }
    store.close()
    return found


def test_from_a_file_to_a_server_and_back_nothing_changes(tmp_path: Path, databases: Databases) -> None:
    file, on_server, again = str(tmp_path / "a.db"), databases.new(), str(tmp_path / "b.db")
    odd = ReportInput(ref="odd", text="قُتل \ud800\x00 جنود", author="سمير", relays=("قناة الضفة",))
    with Store.open(file, who="amal\x00", create=True) as first:
        first.keep(capture(n, rejected=n % 3) for n in range(30))
        first.keep([capture(31, reports=(odd,), container="ab" * 32, place="news.zip!a.html")])
        first.add(record(n) for n in range(10))
        head = first.head()
        first.backup(tmp_path / "first.backup")
    Store.restore(str(tmp_path / "first.backup"), on_server)
    with Store.open(on_server) as second:
        assert (second.head(), list(second.verify(head))) == (head, [])
        assert second.search(Query(words="غارة"))[0].passage
        second.backup(tmp_path / "second.backup")
    Store.restore(str(tmp_path / "second.backup"), again)
    with Store.open(again) as third:
        assert (third.head(), list(third.verify(head))) == (head, [])
        assert [one.input for one in third.reports()][-1] == odd
    assert rows_of(file) == rows_of(on_server) == rows_of(again)


def test_a_copy_holds_the_same_and_twice_changes_nothing(full: Store, tmp_path: Path) -> None:
    with Store.open(str(tmp_path / "copy.db"), who="nour", create=True) as other:
        kept, added = full.copy_to(other)
        assert (kept.captures, kept.reports, kept.known, kept.rejected, added.new) == (61, 60, 1, 30, 20)
        head = other.head()
        kept, added = full.copy_to(other)
        assert (kept.seen_again, added.known, other.head()) == (61, 20, head)
        assert list(other.verify()) == []
        assert [r.input for r in other.reports()] == [r.input for r in full.reports()]
        assert list(other.records()) == list(full.records())
        assert other.sightings(record(1).report.id) == full.sightings(record(1).report.id)
