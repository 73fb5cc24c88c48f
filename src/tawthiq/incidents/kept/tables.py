"""The parts of a kept casebook are tables, read row by row where the casebook asks.

records     name of the report → the record, packed
tellings    key → the telling; `number` stands for it in blocks
blocks      key of candidates → numbers of the tellings entered under it
reports · texts · edges · group_of · groups · known · known_of    the parts of a casebook (`tawthiq.incidents.parts`)
incidents   id → the incident as one line, packed, with its place in the order
state       judgements, and what the next run must look at again
"""

from collections.abc import Callable, Iterator, Mapping, MutableMapping
from typing import Generic, TypeVar

from tawthiq.incidents.candidates import Candidates, asked_under, entered_under
from tawthiq.incidents.kept.ledger import Ledger
from tawthiq.incidents.members import Telling

V = TypeVar("V")


class Drawer(MutableMapping[str, V], Generic[V]):
    """A table as a mapping. Values may be changed in place: what differs from what was read is written by `save`."""

    def __init__(
        self, ledger: Ledger, table: str, encode: Callable[[V], bytes], decode: Callable[[str, bytes], V]
    ) -> None:
        self._ledger, self._table = ledger, table
        self._encode, self._decode = encode, decode
        self._held: dict[str, V] = {}
        self._raw: dict[str, bytes] = {}
        self._gone: set[str] = set()

    def __getitem__(self, key: str) -> V:
        """The value of a key, read when first asked for."""
        if key in self._held:
            return self._held[key]
        raw = None if key in self._gone else self._ledger.get(self._table, key)
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
        for (key,) in self._ledger.ask(f"SELECT key FROM {self._table}"):  # noqa: S608 - a table of the ledger
            if key not in self._held and key not in self._gone:
                yield str(key)

    def __len__(self) -> int:
        """How many keys there are."""
        return sum(1 for _ in self)

    def save(self) -> None:
        """Write what changed."""
        self._ledger.drop(self._table, sorted(self._gone))
        encoded = ((key, self._encode(value)) for key, value in self._held.items())
        self._ledger.put(self._table, ((key, raw) for key, raw in encoded if raw != self._raw.get(key)))


class KeptCandidates:
    """The blocks of the database, and beside them those of what came in since."""

    def __init__(self, ledger: Ledger, tellings: Mapping[str, Telling]) -> None:
        self._ledger = ledger
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
        ((number,),) = self._ledger.ask("SELECT number FROM tellings WHERE key = ?", telling.key)
        self._out[int(number)] = telling

    def of(self, telling: Telling) -> set[Telling]:
        """Every telling worth comparing with this one, itself left out."""
        numbers: set[int] = set()
        for key in set(asked_under(telling)):
            found = self._ledger.ask("SELECT number FROM blocks WHERE key = ?", as_bytes(key))
            numbers.update(int(number) for (number,) in found)
        out = self._fresh.of(telling)
        for number in numbers - self._out.keys():
            ((name,),) = self._ledger.ask("SELECT key FROM tellings WHERE number = ?", number)
            out.add(self._tellings[str(name)])
        return {other for other in out if other.key != telling.key}

    def save(self) -> None:
        """Write what was taken out and entered; the tellings themselves are written already."""
        gone = ((as_bytes(key), number) for number, t in self._out.items() for key in entered_under(t))
        self._ledger.run("DELETE FROM blocks WHERE key = ? AND number = ?", gone)
        enter_blocks(self._ledger, self._entered)


def enter_blocks(ledger: Ledger, tellings: Mapping[str, Telling]) -> None:
    """Enter tellings that have their numbers under all their keys.

    They go through a heap that SQLite sorts: rows put into a large table in no order cost a page each.
    """
    ledger.run("CREATE TEMP TABLE heap (key BLOB, number INTEGER)")
    find = "SELECT number FROM tellings WHERE key = ?"
    rows = (
        (as_bytes(key), number)
        for name, telling in tellings.items()
        for ((number,),) in (ledger.ask(find, name),)
        for key in entered_under(telling)
    )
    ledger.run("INSERT INTO heap VALUES (?, ?)", rows)
    ledger.run("INSERT OR IGNORE INTO blocks (key, number) SELECT key, number FROM heap ORDER BY key, number")
    ledger.run("DROP TABLE heap")


def as_bytes(key: int) -> bytes:
    """A key of candidates, of any size, as it is written."""
    return key.to_bytes((key.bit_length() + 7) // 8, "big")


def blocks_hold(ledger: Ledger, tellings: Mapping[str, Telling]) -> bool:
    """Whether the blocks are those that the tellings come to."""
    found = wanted = 0
    for key, number in ledger.ask("SELECT key, number FROM blocks"):
        found += hash((key, number))
    for name, number in ledger.ask("SELECT key, number FROM tellings"):
        wanted += sum(hash((as_bytes(key), number)) for key in set(entered_under(tellings[str(name)])))
    return found == wanted
