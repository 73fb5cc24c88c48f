"""A store that the first version of the tables was filled in is brought to this one, and nothing in it is altered.

`first_version.json` holds the rows of such a store, as the code of that day wrote them.
"""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, MetaData, insert

from tawthiq.errors import StoreMissingError
from tawthiq.record import ReportInput
from tawthiq.store import Head, Query, Store, migrating, postgresql_words
from tawthiq.store.bulk import copy_rows
from tawthiq.store.database import Backend, Database, backend_of
from tawthiq.store.migrations.versions import segments
from tawthiq.store.words import indexed_words
from tests.store.things import capture, record

ROWS: dict[str, list[dict[str, Any]]] = json.loads(Path(__file__).with_name("first_version.json").read_text("utf-8"))
FIRST = "0001"
FORWARD = ReportInput(
    ref="telegram:7/1",
    text="قُتل جنديان في انفجار عبوة قرب الموصل صباح الأحد.",
    outlet="قناة البيدر",
    published="2024-05-12",
    author="سمير",
    relays=("قناة الضفة",),
)


@pytest.fixture
def old(url: str, backend: str) -> str:
    """A store as the first version left it."""
    here = backend_of(url)
    here.may_create = True
    database = Database(here)
    with database.writing() as connection:
        migrating.make_tables(connection, FIRST)
        tables = MetaData()
        tables.reflect(connection, only=list(ROWS))
        for table in tables.sorted_tables:
            connection.execute(insert(table), [_typed(row, backend) for row in ROWS[table.name]])
        texts = [(row["number"], indexed_words(row["text"])) for row in ROWS["report"]]
        _index(connection, here, texts)
    database.close()
    return url


def _index(connection: Connection, here: Backend, texts: list[tuple[int, list[str]]]) -> None:
    """The words as the first version indexed them: on a server, nothing of what follows what."""
    if here.name == "sqlite":
        here.index_words(connection, texts)
    else:
        told = [(number, postgresql_words._vector(words)) for number, words in texts]
        copy_rows(connection, "words (report, word)", told)


def _typed(row: dict[str, Any], backend: str) -> dict[str, Any]:
    out = {name: bytes.fromhex(value["hex"]) if isinstance(value, dict) else value for name, value in row.items()}
    if backend == "postgresql" and "relevant" in out and out["relevant"] is not None:
        out["relevant"] = bool(out["relevant"])
    return out


def head() -> Head:
    newest = ROWS["custody"][-1]
    store = next(row["value"] for row in ROWS["about"] if row["name"] == "id")
    return Head(store=store, number=newest["number"], hash=newest["hash"]["hex"], at=newest["at"])


def test_an_older_store_is_opened_only_after_its_migration(old: str) -> None:
    with pytest.raises(StoreMissingError) as told:
        Store.open(old)
    assert told.value.key == "store_older"
    assert Store.migrate(old, "nour") == ["0002", "0003", "0004", "0005", "0006"]
    assert Store.migrate(old, "nour") == []


def test_what_was_kept_is_there_and_the_chain_goes_on(old: str) -> None:
    Store.migrate(old, "nour")
    with Store.open(old, who="nour") as store:
        assert list(store.verify(head())) == []
        assert store.head().number == head().number + 5
        assert store.versions(record(1).report.id)[0].id == ROWS["record"][0]["id"]["hex"]
        assert store.report(record(1).report.id).input == capture(1).reports[0]  # type: ignore[union-attr]
        assert store.search(Query(words="الموصل"))[0].outlet == "قناة البيدر"
        assert [hit.outlet for hit in store.search(Query(words='"عبوة قرب الموصل"'))] == ["قناة البيدر"]
        assert store.latest("https://news.example/2").container == "ab" * 32  # type: ignore[union-attr]
        assert store.keep([capture(1, rejected=2), capture(2)]).seen_again == 2
        assert list(store.verify(head())) == []


def test_who_passed_a_report_on_is_kept_from_then_on(old: str) -> None:
    Store.migrate(old, "nour")
    with Store.open(old, who="nour") as store:
        assert store.keep([capture(7, reports=(FORWARD,))]).known == 1
        first, again = store.sightings(ROWS["report"][-1]["id"]["hex"])
        assert (first.author, first.relays) == (None, ())
        assert (again.author, again.relays) == ("سمير", ("قناة الضفة",))
        assert list(store.verify()) == []


@pytest.mark.parametrize("backend", ["sqlite"])
def test_an_index_of_words_that_was_there_is_told_how_to_grow(old: str) -> None:
    Store.migrate(old, "nour")
    with closing(sqlite3.connect(old)) as connection:
        told = dict(connection.execute("SELECT k, v FROM words_config"))
    assert told.items() >= segments.SETTINGS.items()
