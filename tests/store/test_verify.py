"""Whatever is altered by hand is found and named, on both backends."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from typing import Any

import msgspec
import psycopg
import pytest
from sqlalchemy import Column
from sqlalchemy.dialects import postgresql, sqlite

from tawthiq.store import Fault, Store
from tawthiq.store.model import metadata
from tests.store.conftest import Pour
from tests.store.things import capture, record

Alter = Callable[[str], None]


def filled(store: Store) -> None:
    store.keep(capture(n, rejected=n % 2) for n in range(6))
    store.add(record(n) for n in range(6))
    assert list(store.verify()) == []


@pytest.fixture
def full(pour: Pour) -> Store:
    return pour(filled)


@pytest.fixture
def alter(url: str) -> Alter:
    """Someone with a database tool and no scruples."""

    def by_hand(statement: str) -> None:
        if url.startswith("postgresql"):
            with psycopg.connect(url, autocommit=True) as connection:
                connection.execute("SET session_replication_role = replica")
                assert connection.execute(statement).rowcount != 0
            return
        with closing(sqlite3.connect(url, isolation_level=None)) as connection:
            assert connection.execute(statement).rowcount != 0

    return by_hand


def flipped(url: str, table: str, number: int, bit: int) -> str:
    """A statement that flips one bit of what is kept packed."""
    name = ("id",) if table == "raw" else ("number",)
    query = f"SELECT {name[0]}, content FROM {table} ORDER BY {name[0]} LIMIT 1 OFFSET {number}"
    if url.startswith("postgresql"):
        with psycopg.connect(url) as connection:
            key, content = connection.execute(query).fetchone()  # type: ignore[misc]
    else:
        with closing(sqlite3.connect(url)) as connection:
            key, content = connection.execute(query).fetchone()
    changed = bytearray(content)
    changed[bit // 8 % len(changed)] ^= 1 << bit % 8
    literal = f"'\\x{changed.hex()}'" if url.startswith("postgresql") else f"x'{changed.hex()}'"
    if isinstance(key, bytes):
        key = f"'\\x{key.hex()}'" if url.startswith("postgresql") else f"x'{key.hex()}'"
    return f"UPDATE {table} SET content = {literal} WHERE {name[0]} = {key}"


def keys(store: Store) -> list[str]:
    return [fault.key for fault in store.verify()]


@pytest.mark.parametrize("bit", [0, 5, 77, 400, 1000])
def test_a_flipped_bit_in_the_bytes_is_named(full: Store, url: str, alter: Alter, bit: int) -> None:
    alter(flipped(url, "raw", 3, bit))
    (fault,) = full.verify()
    assert fault.key == "raw_altered"
    assert fault.item in {one.capture.raw for r in full.reports() for one in full.sightings(r.id)}


@pytest.mark.parametrize("bit", [3, 90, 2000])
def test_a_flipped_bit_in_a_record_is_named(full: Store, url: str, alter: Alter, bit: int) -> None:
    name = full.versions(record(2).report.id)[0].id
    alter(flipped(url, "record", 2, bit))
    (fault,) = full.verify()
    assert (fault.key, fault.item) == ("record_altered", name)
    assert fault.entry == full.entries(name)[0].number


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("UPDATE report SET text = 'لم يقتل أحد' WHERE number = 2", "report_altered"),
        ("UPDATE sighting SET outlet = 'غيرها' WHERE capture = 2", "capture_altered"),
        ("UPDATE sighting SET published = '2024-05-01' WHERE capture = 2", "capture_altered"),
        ("UPDATE capture SET read_at = '2024-05-01' WHERE number = 2", "capture_altered"),
        ("UPDATE capture SET address = 'https://other.example' WHERE number = 2", "capture_altered"),
        ("UPDATE capture SET headers = '[]' WHERE number = 2", "capture_altered"),
        ("UPDATE rejection SET what = 'x' WHERE capture = 2", "capture_altered"),
        ("DELETE FROM rejection WHERE capture = 2", "capture_altered"),
        ("UPDATE record SET version = '7' WHERE number = 2", "record_altered"),
        ("UPDATE custody SET who = 'someone' WHERE number = 3", "entry_altered"),
        ("UPDATE custody SET at = '2020-01-01' WHERE number = 3", "entry_altered"),
        ("UPDATE about SET value = 'x' WHERE name = 'created'", "store_altered"),
        ("UPDATE about SET value = 'x' WHERE name = 'id'", "store_missing"),
        ("UPDATE act SET type = 'looting_property_destruction' WHERE report = 2", "index_altered"),
        ("UPDATE toll SET told = 900 WHERE report = 2", "index_altered"),
        ("DELETE FROM facet WHERE report = 2", "index_altered"),
    ],
)
def test_a_row_edited_by_hand_is_named(full: Store, alter: Alter, statement: str, expected: str) -> None:
    alter(statement)
    found = keys(full)
    assert found[0] == expected
    assert set(found[1:]) <= {"index_altered", "words_altered"}


def other(column: Column[Any], is_server: bool) -> str:
    """An expression for another value of a column."""
    kind = column.type.compile((postgresql if is_server else sqlite).dialect()).upper()
    name = f'"{column.name}"'
    if column.name == "geometry":
        return '\'{"type": "Point", "coordinates": [1, 2]}\''
    if "INT" in kind:
        return f"{name} + 7000"
    if "BOOL" in kind:
        return f"NOT {name}"
    if "FLOAT" in kind or "DOUBLE" in kind:
        return f"coalesce({name}, 0) + 0.25"
    if "BLOB" in kind or "BYTEA" in kind:
        return f"'\\x{'ab' * 32}'" if is_server else f"x'{'ab' * 32}'"
    return f"coalesce({name}, '') || 'x'"


@pytest.mark.parametrize("table", sorted(set(metadata.tables) - {"timestamp", "other_custody", "other_timestamp"}))
def test_no_column_of_any_table_can_be_edited_by_hand(full: Store, url: str, alter: Alter, table: str) -> None:
    """One after the other, each put back."""
    columns = metadata.tables[table].columns
    names = ", ".join(f'"{column.name}"' for column in columns)
    key = next(iter(metadata.tables[table].primary_key.columns)).name
    row = f'"{key}" = (SELECT "{key}" FROM {table} ORDER BY "{key}" LIMIT 1)'
    alter(f"CREATE TABLE before_{table} AS SELECT {names} FROM {table}")
    for column in columns:
        alter(f'UPDATE {table} SET "{column.name}" = {other(column, url.startswith("postgresql"))} WHERE {row}')
        assert keys(full), f"{table}.{column.name}"
        alter(f"DELETE FROM {table}")
        alter(f"INSERT INTO {table} ({names}) SELECT {names} FROM before_{table}")
        assert keys(full) == [], f"{table}.{column.name}, put back"


def swap(alter: Alter, table: str, column: str, one: int, other: int) -> None:
    for before, after in ((one, 9000), (other, one), (9000, other)):
        alter(f"UPDATE {table} SET {column} = {after} WHERE {column} = {before}")


def test_a_swapped_pair_of_records_is_named(full: Store, alter: Alter) -> None:
    """Which of its records is a report's newest is known by their order alone."""
    swap(alter, "record", "number", 3, 5)
    moved = {full.versions(record(n).report.id)[0].id for n in (2, 4)}
    assert {(fault.key, fault.item) for fault in full.verify()} == {("record_moved", name) for name in moved}


def test_a_swapped_pair_of_captures_is_named(full: Store, alter: Alter) -> None:
    """Where a report was seen first is known by their order alone."""
    for table, column in (("capture", "number"), ("sighting", "capture"), ("rejection", "capture")):
        swap(alter, table, column, 2, 4)
    moved = {full.sightings(record(n).report.id)[0].capture.id for n in (1, 3)}
    assert {(fault.key, fault.item) for fault in full.verify()} == {("capture_moved", name) for name in moved}


def test_a_swapped_pair_of_entries_is_named(full: Store, alter: Alter) -> None:
    swap(alter, "custody", "number", 3, 5)
    found = {(fault.key, fault.entry) for fault in full.verify()}
    assert {("entry_altered", 3), ("entry_altered", 5), ("entry_unlinked", 3)} <= found


def test_contents_of_two_records_swapped_are_named(full: Store, alter: Alter) -> None:
    names = [full.versions(record(n).report.id)[0].id for n in (2, 4)]
    swap(alter, "record", "report", 3, 5)
    assert [(fault.key, fault.item) for fault in full.verify() if fault.key != "index_altered"] == [
        ("record_altered", name) for name in names
    ]


def test_texts_of_two_reports_swapped_are_named(full: Store, alter: Alter) -> None:
    names = [report.id for report in full.reports()]
    swap(alter, "sighting", "report", 3, 5)
    found = [(fault.key, fault.item) for fault in full.verify() if not fault.key.startswith("index")]
    moved = {full.sightings(names[n])[0].capture.id for n in (2, 4)}
    assert {key for key, _ in found} == {"capture_altered"}
    assert {item for _, item in found} == moved


def test_a_deleted_entry_is_named(full: Store, alter: Alter) -> None:
    alter("DELETE FROM custody WHERE number = 4")
    first, second = full.verify()
    assert first == Fault(key="entry_missing", item="4", entry=4)
    assert second.key == "capture_unaccounted"


def test_an_entry_taken_out_with_the_numbers_mended_breaks_the_chain(full: Store, alter: Alter) -> None:
    alter("DELETE FROM custody WHERE number = 4")
    alter("UPDATE custody SET number = 4 WHERE number = 13")
    assert next(iter(full.verify())).key == "entry_unlinked"


def test_newest_entries_taken_out_are_missed_where_a_head_was_handed_out(full: Store, alter: Alter) -> None:
    head = full.head()
    assert list(full.verify(head)) == []
    for table in ("custody WHERE number > 12", "facet WHERE report = 6", "record WHERE number = 6"):
        alter(f"DELETE FROM {table}")
    for table in ("act", "outlet", "toll"):
        alter(f"DELETE FROM {table} WHERE report = 6")
    assert "head_missing" not in keys(full)
    fault = next(fault for fault in full.verify(head) if fault.key.startswith("head"))
    assert (fault.key, fault.item) == ("head_missing", str(head.number))


def test_a_chain_written_anew_is_not_the_one_handed_out(full: Store) -> None:
    head = full.head()
    assert [f.key for f in full.verify(msgspec.structs.replace(head, hash="0" * 64))] == ["head_other"]
    assert [f.key for f in full.verify(msgspec.structs.replace(head, store="x"))] == ["head_of_other"]


def test_things_taken_out_are_named(full: Store, alter: Alter) -> None:
    name = full.versions(record(5).report.id)[0].id
    alter("DELETE FROM record WHERE number = 6")
    assert [(f.key, f.item) for f in full.verify() if f.key != "index_altered"] == [("record_missing", name)]


def test_a_whole_capture_taken_out_is_named(full: Store, alter: Alter) -> None:
    name = full.sightings(record(4).report.id)[0].capture.id
    for table, column in (("sighting", "capture"), ("capture", "number")):
        alter(f"DELETE FROM {table} WHERE {column} = 5")
    found = [(f.key, f.item) for f in full.verify()]
    assert found[0] == ("capture_missing", name)
    assert {key for key, _ in found[1:]} == {"raw_unaccounted", "report_unaccounted"}


def test_a_text_taken_out_is_named(full: Store, alter: Alter) -> None:
    alter("DELETE FROM report WHERE number = 3")
    assert {"report_missing", "capture_altered", "record_altered"} <= set(keys(full))


def test_bytes_taken_out_are_named(full: Store, alter: Alter) -> None:
    raw = full.sightings(record(4).report.id)[0].capture.raw
    alter("DELETE FROM raw WHERE id = (SELECT raw FROM capture WHERE number = 5)")
    assert [(f.key, f.item) for f in full.verify() if f.key != "database"] == [("raw_missing", raw)]


def test_rows_put_in_by_hand_are_named(full: Store, alter: Alter) -> None:
    alter(
        "INSERT INTO capture SELECT 99, raw, address, raw, read_at, reader, version, media_type, headers, container, "
        "place FROM capture WHERE number = 1"
    )
    assert keys(full) == ["capture_unaccounted"]


def test_verifying_tells_how_far_it_is(full: Store) -> None:
    told: list[tuple[str, int, int]] = []
    assert list(full.verify(tell=lambda *step: told.append(step))) == []
    assert ("custody", 13, 13) in told
    assert ("report", 6, 6) in told
