"""A row that other hands changed must be found, so every row of a casebook is counted into one sum.

casebook.sqlite  rows, and in `meta` their sum; a run is one transaction, so that one that breaks off leaves no trace
seal.json        size and time of the file when the last run closed it

Where the file is as it was sealed, nothing is checked; where it is not (a run was killed, the folder was copied,
someone wrote to the file), every row is read and the sum made again.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path

from tawthiq.incidents.kept.seal import SCHEMA, Seal, damaged, put_seal, read_seal

NAME = "casebook.sqlite"
SIMPLE = ("records", "reports", "texts", "edges", "group_of", "groups", "known", "known_of", "state")
COUNTED = {
    **{name: f"SELECT key, value FROM {name}" for name in SIMPLE},  # noqa: S608 - the tables named here
    "tellings": "SELECT key, value, number FROM tellings",
    "incidents": "SELECT key, value, day, first FROM incidents",
}
"""Every table that is counted, with its cells; `blocks` follow from the tellings and are checked against them."""
LAYOUT = (
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE tellings (number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, value BLOB NOT NULL)",
    "CREATE TABLE blocks (key BLOB NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (key, number)) WITHOUT ROWID",
    "CREATE TABLE incidents (key TEXT PRIMARY KEY, day INTEGER NOT NULL, first TEXT NOT NULL, value BLOB NOT NULL)",
    "CREATE INDEX incidents_in_order ON incidents (day, first)",
    *(f"CREATE TABLE {name} (key TEXT PRIMARY KEY, value BLOB NOT NULL)" for name in SIMPLE),
)
ROOM = 1 << 256
Cell = str | bytes | int


def mark(table: str, *cells: Cell) -> int:
    """What one row adds to the sum."""
    sha = sha256(table.encode())
    for cell in cells:
        raw = cell if isinstance(cell, bytes) else str(cell).encode()
        sha.update(b"%d:" % len(raw) + raw)
    return int.from_bytes(sha.digest(), "big")


class Ledger:
    """The database of a casebook during one run. `begun`: there was none; `doubted`: it was read whole and held.

    Raises:
        InputError: it is missing, damaged, of another schema, or another run works on it.
    """

    def __init__(self, folder: Path, made_by: str) -> None:
        self.folder, self.path = folder, folder / NAME
        self._made_by = made_by
        seal = read_seal(folder)
        if seal is not None and not (self.path.exists() and self.path.stat().st_size):
            raise damaged(self.path, "casebook_missing")
        untouched = seal is not None and seal.fits(self.path)
        self._database = _connect(self.path)
        try:
            self._open(seal if untouched else None)
        except sqlite3.Error as error:
            self.give_up()
            raise damaged(self.path, "casebook_broken", reason=error) from error
        except BaseException:
            self.give_up()
            raise

    def _open(self, seal: Seal | None) -> None:
        has_tables = self._database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        self.begun, self.doubted, self.made_by = not has_tables, False, self._made_by
        self._sum = 0
        if self.begun:
            self.lay_out(LAYOUT)
            return
        meta = dict(self._database.execute("SELECT key, value FROM meta"))
        if meta.get("schema") != SCHEMA:
            raise damaged(self.path, "casebook_schema", schema=meta.get("schema"), known=SCHEMA)
        self.made_by = meta["made_by"]
        self._sum = int(meta["sum"], 16)
        if seal is None or seal.sum != meta["sum"]:
            self._check()
            self.doubted = True

    def _check(self) -> None:
        (found,) = self._database.execute("PRAGMA integrity_check(1)").fetchone()
        if found != "ok":
            raise damaged(self.path, "casebook_broken", reason=found)
        total = sum(mark(name, *row) for name, words in COUNTED.items() for row in self._database.execute(words))
        if total % ROOM != self._sum:
            raise damaged(self.path, "casebook_changed")

    # -- rows ----------------------------------------------------------------------------------------------------

    def lay_out(self, statements: Iterable[str]) -> None:
        """Make tables."""
        for words in statements:
            self._database.execute(words)

    def clear(self) -> None:
        """Empty every table that follows from the records."""
        for name in COUNTED.keys() - {"records"} | {"blocks"}:
            self._database.execute(f"DELETE FROM {name}")  # noqa: S608 - the tables named above
        self._sum = sum(mark("records", *row) for row in self._database.execute(COUNTED["records"])) % ROOM

    def ask(self, words: str, *cells: Cell) -> list[tuple[Cell, ...]]:
        """The rows a query gives."""
        return self._database.execute(words, cells).fetchall()

    def run(self, words: str, rows: Iterable[tuple[Cell, ...]] = ((),)) -> None:
        """A statement for each row, of tables that are not counted."""
        self._database.executemany(words, rows)

    def get(self, table: str, key: str) -> bytes | None:
        """The value of a key."""
        row = self._database.execute(f"SELECT value FROM {table} WHERE key = ?", (key,)).fetchone()  # noqa: S608
        return None if row is None else row[0]

    def put(self, table: str, rows: Iterable[tuple[str, bytes]]) -> None:
        """Write rows in place of those of the same key."""
        words = f"INSERT INTO {table} (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"  # noqa: S608
        for key, value in rows:
            self._uncount(table, key)
            self._database.execute(words, (key, value))
            if table in SIMPLE:
                self._sum = (self._sum + mark(table, key, value)) % ROOM
            else:
                self._count(table, key)

    def put_incident(self, name: str, order: tuple[int, str], value: bytes) -> bool:
        """Write an incident with its place in the order; says whether it is other than it was."""
        row = (name, value, *order)
        if self._database.execute(f"{COUNTED['incidents']} WHERE key = ?", (name,)).fetchone() == row:
            return False
        self.drop("incidents", [name])
        self._database.execute("INSERT INTO incidents (key, value, day, first) VALUES (?, ?, ?, ?)", row)
        self._count("incidents", name)
        return True

    def drop(self, table: str, keys: Iterable[str]) -> None:
        """Take rows out."""
        for key in keys:
            self._uncount(table, key)
            self._database.execute(f"DELETE FROM {table} WHERE key = ?", (key,))  # noqa: S608

    def _count(self, table: str, key: str, sign: int = 1) -> None:
        for row in self._database.execute(f"{COUNTED[table]} WHERE key = ?", (key,)):
            self._sum = (self._sum + sign * mark(table, *row)) % ROOM

    def _uncount(self, table: str, key: str) -> None:
        self._count(table, key, -1)

    # -- the end of a run ----------------------------------------------------------------------------------------

    def commit(self) -> None:
        """Make the run last, and seal the file."""
        total = f"{self._sum:064x}"
        meta = {"schema": SCHEMA, "made_by": self._made_by, "sum": total}
        self.run("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", list(meta.items()))
        self._database.execute("COMMIT")
        self._database.close()
        put_seal(self.folder, self.path, total)

    def give_up(self) -> None:
        """Leave the file as it was before the run; nothing happens after `commit`."""
        self._database.close()


def _connect(path: Path) -> sqlite3.Connection:
    """The database, held for this run alone; SQLite's journal takes back what a broken run wrote."""
    found = sqlite3.connect(path, isolation_level=None, timeout=0)
    try:
        for setting in ("page_size=8192", "journal_mode=DELETE", "synchronous=FULL", "cache_size=-65536"):
            found.execute(f"PRAGMA {setting}").fetchall()
        found.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        found.close()
        key = "casebook_busy" if "locked" in str(error) else "casebook_broken"
        raise damaged(path, key, reason=error) from error
    except sqlite3.DatabaseError as error:
        found.close()
        raise damaged(path, "casebook_broken", reason=error) from error
    return found


def read_only(path: Path) -> "closing[sqlite3.Connection]":
    """A database that stays as it is."""
    return closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=5))


def rows_of(path: Path, words: str, *cells: Cell) -> Iterator[tuple[Cell, ...]]:
    """The rows of a query on a casebook that nobody is to change.

    Raises:
        InputError: there is none, or it cannot be read.
    """
    if not path.exists():
        raise damaged(path, "casebook_missing")
    try:
        with read_only(path) as found:
            yield from found.execute(words, cells)
    except sqlite3.Error as error:
        raise damaged(path, "casebook_broken", reason=error) from error
