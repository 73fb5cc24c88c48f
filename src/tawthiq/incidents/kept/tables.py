"""The database of a kept casebook: a table for each part, read row by row where the casebook asks.

records     name of the report → the record, packed
tellings    key → the telling; `number` stands for it in blocks
blocks      key of candidates → numbers of the tellings entered under it
reports · texts · edges · group_of · groups · known · known_of    the parts of a casebook (`tawthiq.incidents.parts`)
incidents   id → the incident as one line, packed, with its place in the order
state       judged, restless, reliability: what the next run must look at again
"""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from contextlib import closing
from pathlib import Path
from typing import Generic, TypeVar

from tawthiq.incidents.candidates import Candidates, asked_under, entered_under
from tawthiq.incidents.members import Telling

V = TypeVar("V")

SIMPLE = ("reports", "texts", "edges", "group_of", "groups", "known", "known_of", "state")
LAYOUT = (
    "CREATE TABLE records (key TEXT PRIMARY KEY, value BLOB NOT NULL)",
    "CREATE TABLE tellings (number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, value BLOB NOT NULL)",
    "CREATE TABLE blocks (key BLOB NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (key, number)) WITHOUT ROWID",
    "CREATE TABLE incidents (key TEXT PRIMARY KEY, day INTEGER NOT NULL, first TEXT NOT NULL, value BLOB NOT NULL)",
    "CREATE INDEX incidents_in_order ON incidents (day, first)",
    *(f"CREATE TABLE {name} (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID" for name in SIMPLE),
)


def connect(path: Path) -> sqlite3.Connection:
    """A database that only this run works on: a copy, thrown away if the run breaks off."""
    found = sqlite3.connect(path, isolation_level=None)
    for setting in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-65536", "locking_mode=EXCLUSIVE"):
        found.execute(f"PRAGMA {setting}").fetchall()
    found.execute("BEGIN")
    return found


def read_only(path: Path) -> "closing[sqlite3.Connection]":
    """A database that stays as it is."""
    return closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True))


class Drawer(MutableMapping[str, V], Generic[V]):
    """A table as a mapping. Values may be changed in place: what differs from what was read is written by `save`."""

    def __init__(
        self,
        database: sqlite3.Connection,
        table: str,
        encode: Callable[[V], bytes],
        decode: Callable[[str, bytes], V],
    ) -> None:
        self._database = database
        self._all = f"SELECT key FROM {table}"  # noqa: S608 - the tables named in LAYOUT
        self._one = f"SELECT value FROM {table} WHERE key = ?"  # noqa: S608
        self._drop = f"DELETE FROM {table} WHERE key = ?"  # noqa: S608
        self._table = table
        self._encode, self._decode = encode, decode
        self._held: dict[str, V] = {}
        self._raw: dict[str, bytes] = {}
        self._gone: set[str] = set()

    def __getitem__(self, key: str) -> V:
        """The value of a key, read when first asked for."""
        if key in self._held:
            return self._held[key]
        raw = None if key in self._gone else self._read(key)
        if raw is None:
            raise KeyError(key)
        self._raw[key] = raw
        found = self._held[key] = self._decode(key, raw)
        return found

    def __setitem__(self, key: str, value: V) -> None:
        """Hold a value until `save`."""
        self._held[key] = value
        self._gone.discard(key)

    def __delitem__(self, key: str) -> None:
        """Drop a value; raises KeyError where there is none."""
        self[key]
        del self._held[key]
        self._raw.pop(key, None)
        self._gone.add(key)

    def __iter__(self) -> Iterator[str]:
        """Every key: what was read or set first, then the others of the table."""
        held = list(self._held)
        yield from held
        for (key,) in self._database.execute(self._all).fetchall():
            if key not in self._held and key not in self._gone:
                yield key

    def __len__(self) -> int:
        """How many keys there are."""
        return sum(1 for _ in self)

    def _read(self, key: str) -> bytes | None:
        row = self._database.execute(self._one, (key,)).fetchone()
        return None if row is None else row[0]

    def save(self) -> None:
        """Write what changed."""
        self._database.executemany(self._drop, ((key,) for key in self._gone))
        changed = ((key, raw) for key, v in self._held.items() if (raw := self._encode(v)) != self._raw.get(key))
        put(self._database, self._table, changed)


def put(database: sqlite3.Connection, table: str, rows: Iterator[tuple[str, bytes]]) -> None:
    """Write rows in place of those of the same key."""
    words = f"INSERT INTO {table} (key, value) VALUES (?, ?)"  # noqa: S608 - the tables named in LAYOUT
    database.executemany(f"{words} ON CONFLICT (key) DO UPDATE SET value = excluded.value", rows)


class KeptCandidates:
    """The blocks of the database, and beside them those of what came in since."""

    def __init__(self, database: sqlite3.Connection, tellings: Mapping[str, Telling]) -> None:
        self._database = database
        self._tellings = tellings
        self._fresh = Candidates()
        self._entered: dict[str, Telling] = {}
        self._out: dict[int, Telling] = {}

    def enter(self, telling: Telling) -> None:
        """Enter a telling under all its keys."""
        self._fresh.enter(telling)
        self._entered[telling.key] = telling

    def take_out(self, telling: Telling) -> None:
        """Take a telling out from under all its keys."""
        if self._entered.pop(telling.key, None) is not None:
            self._fresh.take_out(telling)
            return
        (number,) = self._database.execute("SELECT number FROM tellings WHERE key = ?", (telling.key,)).fetchone()
        self._out[number] = telling

    def of(self, telling: Telling) -> set[Telling]:
        """Every telling worth comparing with this one, itself left out."""
        out = self._fresh.of(telling)
        numbers: set[int] = set()
        for key in set(asked_under(telling)):
            found = self._database.execute("SELECT number FROM blocks WHERE key = ?", (as_bytes(key),))
            numbers.update(number for (number,) in found)
        for number in numbers - self._out.keys():
            (name,) = self._database.execute("SELECT key FROM tellings WHERE number = ?", (number,)).fetchone()
            out.add(self._tellings[name])
        return {other for other in out if other.key != telling.key}

    def save(self) -> None:
        """Write what was taken out and entered; the tellings themselves are written already."""
        gone = ((as_bytes(key), number) for number, t in self._out.items() for key in entered_under(t))
        self._database.executemany("DELETE FROM blocks WHERE key = ? AND number = ?", gone)
        enter_blocks(self._database, self._entered)


def enter_blocks(database: sqlite3.Connection, tellings: Mapping[str, Telling]) -> None:
    """Enter tellings that have their numbers under all their keys."""
    find = "SELECT number FROM tellings WHERE key = ?"
    rows = (
        (as_bytes(key), number)
        for name, telling in tellings.items()
        for (number,) in (database.execute(find, (name,)).fetchone(),)
        for key in entered_under(telling)
    )
    database.executemany("INSERT OR IGNORE INTO blocks (key, number) VALUES (?, ?)", rows)


def as_bytes(key: int) -> bytes:
    """A key of candidates, of any size, as it is written."""
    return key.to_bytes((key.bit_length() + 7) // 8, "big")
