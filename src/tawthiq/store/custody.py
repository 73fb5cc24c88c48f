"""Who wrote what, and when, is itself written, and each entry holds the hash of the one before it.

Whoever alters, takes out or adds an entry afterwards breaks the chain at that entry; whoever writes the whole chain
anew ends in another head than the one that was handed out before (`Store.head`, and a time-stamp on it).
"""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from json.encoder import encode_basestring_ascii
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from tawthiq.store.bulk import insert_rows
from tawthiq.store.model import custody
from tawthiq.store.values import Entry

START = "0" * 64
"""What stands for the hash before the first entry."""
PAGE = 1000
"""Entries read at a time."""
_json = json.JSONEncoder(ensure_ascii=True, sort_keys=True, separators=(",", ":"))


class Item(NamedTuple):
    """Something written: what was done, to what, and the hash of its content."""

    what: str
    item: str
    content: str


def digest(raw: bytes) -> str:
    """SHA-256 in hex."""
    return sha256(raw).hexdigest()


def digest_of(value: Any) -> str:  # noqa: ANN401
    """SHA-256 of a value: of its JSON in ASCII, keys in order, without spaces; any Unicode has one."""
    return digest(_json.encode(value).encode("ascii"))


def digests_of(value: Mapping[str, Any], *wanted: Collection[str]) -> list[str]:
    """What `digest_of` gives for some of the keys of a value, for each choice of them; each is written once.

    >>> digests_of({"b": 1, "a": [2], "c": 3}, "ab", "c") == [digest_of({"a": [2], "b": 1}), digest_of({"c": 3})]
    True
    """
    written = {name: f"{_json.encode(name)}:{_json.encode(value[name])}" for name in sorted(value)}
    return [
        digest(f"{{{','.join(text for name, text in written.items() if name in some)}}}".encode("ascii"))
        for some in wanted
    ]


def entry_hash(number: int, at: str, who: str, item: Item, previous: str) -> str:
    """The hash of an entry: over all it says, and the hash of the entry before it.

    >>> entry_hash(1, "2026-01-01T00:00:00+00:00", "amal", Item("init", "x", START), START)[:12]
    '039b114b55b2'
    """
    told = ",".join(map(encode_basestring_ascii, (at, who, *item, previous)))
    return digest(f"[{number},{told}]".encode("ascii"))


def now() -> str:
    """The present moment, as it is written."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


def last(connection: Connection) -> Entry | None:
    """The newest entry."""
    return next(_entries(connection, select(custody).order_by(custody.c.number.desc()).limit(1)), None)


def append(connection: Connection, who: str, items: Sequence[Item]) -> None:
    """Write an entry for each item; the transaction must be one that writes."""
    if not items:
        return
    newest = last(connection)
    number, previous = (newest.number, newest.hash) if newest else (0, START)
    at = now()
    rows = []
    for item in items:
        number += 1
        own = entry_hash(number, at, who, item, previous)
        rows.append(
            {"number": number, "at": at, "who": who, **item._asdict(), "previous": previous, "hash": own},
        )
        previous = own
    insert_rows(connection, custody, rows)


def entries(connection: Connection, after: int = 0, most: int = PAGE) -> list[Entry]:
    """The entries after a number, in order."""
    asked = select(custody).where(custody.c.number > after).order_by(custody.c.number).limit(most)
    return list(_entries(connection, asked))


def entries_of(connection: Connection, items: Iterable[str]) -> list[Entry]:
    """The entries that tell of these items."""
    asked = select(custody).where(custody.c.item.in_(list(items))).order_by(custody.c.number)
    return list(_entries(connection, asked))


def _entries(connection: Connection, asked: Any) -> Iterator[Entry]:  # noqa: ANN401
    for row in connection.execute(asked).mappings():
        yield Entry(**row)
