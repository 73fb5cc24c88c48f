"""The index of words holds what the texts hold, word for word; whatever is edited in it by hand is named."""

import sqlite3
import tracemalloc
from contextlib import closing

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tawthiq.record import Capture, ReportInput
from tawthiq.store import Fault, Query, Store, indexing, sqlite_words
from tawthiq.store.words import indexed_words
from tests.store.conftest import Pour
from tests.store.things import MOMENT, capture, report
from tests.strategies import mixed_text


def filled(store: Store) -> None:
    store.keep(capture(n) for n in range(6))
    assert list(store.verify()) == []


@pytest.fixture
def full(pour: Pour) -> Store:
    return pour(filled)


def edited(url: str, *statements: str) -> None:
    """Someone with a database tool and no scruples."""
    if url.startswith("postgresql"):
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("SET session_replication_role = replica")
            for statement in statements:
                assert connection.execute(statement).rowcount == 1
        return
    with closing(sqlite3.connect(url, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def words_of(number: int) -> str:
    return " ".join(indexed_words(report(number).whole))


def taken_out(url: str, number: int, words: str) -> str:
    """A statement that takes all words of a report out of the index."""
    if url.startswith("postgresql"):
        return f"DELETE FROM words WHERE report = {number}"
    return f"INSERT INTO words(words, rowid, word) VALUES ('delete', {number}, '{words}')"


def names(store: Store) -> list[str]:
    return [one.id for one in store.reports()]


def test_a_report_taken_out_of_the_index_is_named(full: Store, url: str) -> None:
    edited(url, taken_out(url, 3, words_of(2)))
    assert list(full.verify()) == [Fault(key="words_missing", item=names(full)[2])]
    assert list(full.check()) == [Fault(key="words_missing", item=names(full)[2])]


def test_a_word_written_over_in_the_index_is_named(full: Store, url: str) -> None:
    other = words_of(2).replace("غاره", "هدنه")
    put = f"INSERT INTO words(rowid, word) VALUES (3, '{other}')"
    if url.startswith("postgresql"):
        edited(url, "UPDATE words SET word = replace(word::text, 'غاره', 'هدنه')::tsvector WHERE report = 3")
    else:
        edited(url, taken_out(url, 3, words_of(2)), put)
    assert [hit.report for hit in full.search(Query(words="هدنة"))] == [names(full)[2]]
    assert list(full.verify()) == [Fault(key="words_altered", item=names(full)[2])]


def test_words_put_to_a_report_are_named(full: Store, url: str) -> None:
    if url.startswith("postgresql"):
        edited(url, "UPDATE words SET word = word || 'هدنه'::tsvector WHERE report = 2")
    else:
        edited(url, "INSERT OR REPLACE INTO words(rowid, word) VALUES (2, 'هدنه')")
    assert list(full.verify()) == [Fault(key="words_altered", item=names(full)[1])]


def test_the_same_words_in_another_order_are_named(full: Store, url: str) -> None:
    """A phrase would be found where it does not stand; no order has the sum of another by how hashes are made."""
    altered = [Fault(key="words_altered", item=names(full)[4])]
    if url.startswith("postgresql"):
        edited(url, "UPDATE words SET word = strip(word) WHERE report = 5")
        assert list(full.verify()) == altered
        return
    there = words_of(4).split()
    for first in range(1, len(there)):
        turned = [*there[first:], *there[:first]]
        edited(url, taken_out(url, 5, words_of(4)), f"INSERT INTO words(rowid, word) VALUES (5, '{' '.join(turned)}')")
        assert list(full.verify()) == altered
        edited(url, taken_out(url, 5, " ".join(turned)), f"INSERT INTO words(rowid, word) VALUES (5, '{words_of(4)}')")
    assert list(full.verify()) == []


def test_words_of_two_reports_swapped_are_named(full: Store, url: str) -> None:
    if url.startswith("postgresql"):
        edited(url, *(f"UPDATE words SET report = {new} WHERE report = {old}" for old, new in ((2, 9), (4, 2), (9, 4))))
    else:
        out = [taken_out(url, n, words_of(n - 1)) for n in (2, 4)]
        put = [f"INSERT INTO words(rowid, word) VALUES ({a}, '{words_of(b - 1)}')" for a, b in ((2, 4), (4, 2))]
        edited(url, *out, *put)
    assert list(full.verify()) == [Fault(key="words_altered", item=names(full)[n]) for n in (1, 3)]


def test_words_of_no_report_are_named(full: Store, url: str) -> None:
    if url.startswith("postgresql"):
        edited(url, *(f"INSERT INTO words(report, word) VALUES ({n}, 'هدنه')" for n in (900, 77)))
    else:
        edited(url, *(f"INSERT INTO words(rowid, word) VALUES ({n}, 'هدنه')" for n in (77, 900)))
    assert [fault for fault in full.verify() if fault.key != "database"] == [
        Fault(key="words_surplus", item=number) for number in ("77", "900")
    ]


def test_what_is_edited_is_mended(full: Store, url: str) -> None:
    edited(url, taken_out(url, 3, words_of(2)))
    assert full.draw_index_again() == 6
    assert list(full.verify()) == []
    assert len(full.search(Query(words="غارة"))) == 6


@pytest.mark.parametrize("backend", ["sqlite"])
def test_a_broken_index_is_told(full: Store, url: str) -> None:
    edited(url, "UPDATE words_data SET block = zeroblob(20) WHERE id > 100")
    assert {fault.key for fault in full.verify()} <= {"unreadable", "database", "words_missing", "words_altered"}
    assert list(full.verify()) != []
    edited(url, "DELETE FROM words_docsize WHERE id = 4")
    assert Fault(key="words_missing", item=names(full)[3]) in list(full.verify())


@pytest.mark.parametrize("backend", ["sqlite"])
def test_an_index_read_in_parts_is_told_of_as_in_one(
    full: Store, url: str, monkeypatch: pytest.MonkeyPatch, backend: str
) -> None:
    assert backend == "sqlite"
    edited(url, taken_out(url, 3, words_of(2)), *(f"INSERT INTO words(rowid, word) VALUES ({n}, 'x')" for n in (5, 99)))
    whole = list(full.verify())
    assert [fault.key for fault in whole] == ["words_missing", "words_altered", "words_surplus"]
    monkeypatch.setattr(sqlite_words, "SPAN", 2)
    assert list(full.verify()) == whole


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(texts=st.lists(mixed_text, min_size=1, max_size=5))
def test_words_of_any_text_are_as_they_were_indexed(store: Store, texts: list[str]) -> None:
    reports = tuple(ReportInput(ref=text, text=text) for text in texts)
    store.keep([Capture(address="a", raw=b"", read_at=MOMENT, reader="r", version="1", reports=reports)])
    assert [fault for fault in store.verify() if fault.key.startswith("words")] == []


@pytest.mark.parametrize("backend", ["sqlite"])
def test_memory_is_that_of_a_page_however_many_reports_there_are(
    store: Store, monkeypatch: pytest.MonkeyPatch, backend: str
) -> None:
    assert backend == "sqlite"
    monkeypatch.setattr(indexing, "PAGE", 5)  # all 100 in one page take 48 MB
    many = " ".join(words_of(n) for n in range(200))
    for n in range(4):
        texts = [ReportInput(ref=str(k), text=f"{k} {many}") for k in range(n * 25, n * 25 + 25)]
        store.keep([capture(n, reports=tuple(texts))])
    tracemalloc.start()
    assert list(store.verify()) == []
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 24 << 20
