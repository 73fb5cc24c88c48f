"""One person's store is one file: SQLite, which writes ahead, waits for others, and finds words by an index of them.

WAL: readers never wait. `BEGIN IMMEDIATE`: a writer waits at the door, before it has looked at anything. Every commit
is on the disk before it is told (`synchronous` FULL): what was kept is there after a power cut too. A file that is
taken away while it is open is written on all the same, into nothing; so it is looked for before each commit.
"""

import sqlite3
import time
from collections.abc import Iterable, Iterator
from math import cos, radians
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    Float,
    Integer,
    Select,
    Text,
    and_,
    column,
    create_engine,
    event,
    func,
    literal_column,
    select,
)
from sqlalchemy import table as table_of
from sqlalchemy.exc import DBAPIError

from tawthiq.errors import StoreBusyError, StoreDamagedError, StoreError, StoreFullError, StoreGoneError
from tawthiq.readers.found import problem
from tawthiq.store.distance import km_to
from tawthiq.store.model import TALL, act
from tawthiq.store.sqlite_words import wrong_words
from tawthiq.store.values import Near

WAIT = 60.0
"""Seconds a writer waits for others; one batch of 1,000 reports takes about one."""
WRITTEN_AHEAD = 16_384
"""Pages (64 MB) written ahead before they are put into the file. With SQLite's 1,000, each batch of 500 reports put in
the pages of its indexes, which lie all over, for the next one to write them again: a tenth of the work, half the
time."""
MOMENT = 0.02
"""Seconds between two looks at a store that another is making."""
SEVERAL = 2
"""Words and phrases."""
DEGREE_KM = 111.0
"""A little less than a degree of latitude: a box drawn with it is never too small."""
FAILURES: dict[str, tuple[type[StoreError], str]] = {
    "SQLITE_FULL": (StoreFullError, "store_full"),
    "SQLITE_BUSY": (StoreBusyError, "store_busy"),
    "SQLITE_LOCKED": (StoreBusyError, "store_busy"),
    "SQLITE_CANTOPEN": (StoreGoneError, "store_gone"),
    "SQLITE_READONLY": (StoreError, "store_readonly"),
    "SQLITE_PERM": (StoreError, "store_readonly"),
    "SQLITE_NOTADB": (StoreDamagedError, "store_not_database"),
    "SQLITE_CORRUPT": (StoreDamagedError, "store_corrupt"),
    "SQLITE_IOERR": (StoreGoneError, "store_disk"),
}
"""Errors by the beginning of SQLite's name for them."""
_words = table_of("words", column("rowid", Integer), column("words", Text))


class SQLite:
    """A file."""

    name = "sqlite"

    def __init__(self, path: str, wait: float = WAIT) -> None:
        self.path = Path(path).absolute()
        self.where = path
        self.may_create = False
        self._wait = wait
        self.engine: Engine = create_engine("sqlite+pysqlite://", creator=self._connect, pool_size=5)
        self._file: tuple[int, int] | None = None
        event.listen(self.engine, "commit", self._demand_file)

    def _connect(self) -> sqlite3.Connection:
        mode = "rwc" if self.may_create else "rw"
        address = f"file:{quote(str(self.path))}?mode={mode}"
        connection = sqlite3.connect(
            address, uri=True, timeout=self._wait, isolation_level=None, check_same_thread=False
        )
        self._write_ahead(connection)
        for setting in (
            "synchronous = FULL",
            "foreign_keys = ON",
            "cache_size = -65536",
            f"wal_autocheckpoint = {WRITTEN_AHEAD}",
            "analysis_limit = 1000",
        ):
            connection.execute(f"PRAGMA {setting}")
        connection.create_function("km_to", 5, km_to, deterministic=True)
        self._file = self._file or self._found()
        return connection

    def _write_ahead(self, connection: sqlite3.Connection) -> None:
        """Turn to WAL. Here alone SQLite fails at once while another makes the store; so this waits."""
        until = time.monotonic() + self._wait
        while True:
            try:
                connection.execute("PRAGMA journal_mode = WAL")
                return
            except sqlite3.OperationalError as error:
                if not error.sqlite_errorname.startswith("SQLITE_BUSY") or time.monotonic() > until:
                    raise
                time.sleep(MOMENT)

    def _found(self) -> tuple[int, int] | None:
        try:
            found = self.path.stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino

    def _demand_file(self, _connection: Connection) -> None:
        if self._found() != self._file:
            raise problem(StoreGoneError, self.where, "store_moved")

    def exists(self) -> bool:
        """Whether the file is there."""
        return self.path.exists()

    def begin(self, connection: Connection, writing: bool) -> None:
        """Begin a transaction; SQLite has one that writes wait for the one before it."""
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    def failure(self, error: DBAPIError) -> StoreError:
        """What went wrong, in words."""
        return self._told(error.orig)

    def _told(self, error: BaseException | None) -> StoreError:
        name = getattr(error, "sqlite_errorname", "") or ""
        for beginning, (kind, key) in FAILURES.items():
            if name.startswith(beginning):
                return problem(kind, self.where, key, reason=error)
        return problem(StoreError, self.where, "store_failed", reason=error)

    def index_words(self, connection: Connection, rows: list[tuple[int, list[str]]]) -> None:
        """Make reports findable by their words."""
        if rows:
            connection.exec_driver_sql(
                "INSERT INTO words(rowid, word) VALUES (?, ?)", [(number, " ".join(words)) for number, words in rows]
            )

    def forget_words(self, connection: Connection) -> None:
        """Empty the index of words."""
        connection.exec_driver_sql("INSERT INTO words(words) VALUES ('delete-all')")

    def not_indexed(self, connection: Connection) -> list[int]:
        """Numbers of reports that no word leads to."""
        rows = connection.exec_driver_sql(
            "SELECT number FROM report WHERE number NOT IN (SELECT id FROM words_docsize) ORDER BY number"
        )
        return [row[0] for row in rows]

    def wrong_words(
        self, connection: Connection, pages: Iterable[list[tuple[int, list[str]]]]
    ) -> Iterator[tuple[str, int]]:
        """Reports whose entries in the index of words are missing, altered or surplus."""
        try:
            yield from wrong_words(connection, pages)
        except sqlite3.DatabaseError as error:
            raise self._told(error) from error

    def window(self, words: int) -> int:
        """A word is read from the index whole, however few reports are looked at; what several give is little."""
        return 200 if words < SEVERAL else 0

    def prepare_search(self, connection: Connection, near: bool) -> None:
        """Nothing is to be set."""

    def tidy(self, connection: Connection) -> None:
        """Count what tables hold."""
        connection.exec_driver_sql("ANALYZE")

    def apart(self, asked: Select[Any]) -> Select[Any]:
        """As it is: columns that are no index's own keep it from being answered in order."""
        return asked

    def is_exact(self, alternatives: list[list[list[str]]]) -> bool:  # noqa: ARG002
        """The index holds places, too."""
        return True

    def with_words(self, alternatives: list[list[list[str]]]) -> Select[tuple[int]]:
        """Numbers of the reports with, for each of the words or phrases asked for, one of its forms."""
        return select(_words.c.rowid).where(_matching(alternatives))

    def has_words(self, alternatives: list[list[list[str]]], number: ColumnElement[int]) -> ColumnElement[bool]:
        """Whether a report has, for each of the words or phrases asked for, one of its forms."""
        return number.in_(self.with_words(alternatives))

    def near(self, near: Near) -> ColumnElement[bool]:
        """Acts within a distance: those whose box is near, then those that are.

        Most boxes are points: those that begin in a narrow strip are all that can be near, but for the few tall ones.
        """
        high = near.radius_km / DEGREE_KM
        wide = min(360.0, high / max(0.01, cos(radians(min(89.0, abs(near.latitude) + high)))))
        top, bottom = near.latitude + high, near.latitude - high
        is_tall = literal_column("act.north - act.south", Float) > literal_column(str(TALL), Float)
        box = (
            act.c.south.between(bottom - TALL, top) | (is_tall & (act.c.south <= top)),
            act.c.north >= bottom,
            act.c.west <= near.longitude + wide,
            act.c.east >= near.longitude - wide,
        )
        return and_(*box, self.distance(near) <= near.radius_km)

    def distance(self, near: Near) -> ColumnElement[float]:
        """Kilometres to the place of an act."""
        return func.km_to(act.c.latitude, act.c.longitude, act.c.geometry, near.latitude, near.longitude)

    def size(self, connection: Connection) -> int:
        """Bytes on disk."""
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        return int(pages) * int(connection.exec_driver_sql("PRAGMA page_size").scalar_one())

    def sound(self, connection: Connection) -> list[str]:
        """What the database itself finds broken in its file."""
        found = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA integrity_check(20)")]
        broken = [str(tuple(row)) for row in connection.exec_driver_sql("PRAGMA foreign_key_check")]
        return [line for line in found if line != "ok"] + broken


def _matching(alternatives: list[list[list[str]]]) -> ColumnElement[bool]:
    """The column of the table's own name stands for all of it, as FTS5 has it."""
    asked = " AND ".join(
        "(" + " OR ".join('"' + " ".join(form) + '"' for form in forms) + ")" for forms in alternatives
    )
    return _words.c.words.op("MATCH")(asked)
