"""A store is believed because it can be checked: every hash is made again from what is there; what differs is named.

chain: each entry in its place, holding the hash of the one before → each entry's capture or record as it was written
items: none without an entry → bytes, texts and records by their own hashes → what search needs, drawn again
"""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import zstandard
from sqlalchemy import Connection, RowMapping, func, select

from tawthiq.errors import StoreDamagedError
from tawthiq.store import custody, indexing, migrating, recounting, timestamps
from tawthiq.store.columns import unzipped
from tawthiq.store.custody import PAGE, START, Item, digest, entry_hash
from tawthiq.store.database import Database
from tawthiq.store.lookup import found_by
from tawthiq.store.model import capture, raw, record, report, sighting
from tawthiq.store.model import custody as chain
from tawthiq.store.telling import Tell, silent
from tawthiq.store.values import Entry, Fault, Head

BYTES_AT_ONCE = 50
"""Raw files in one page: a page of the web has 100 KB, a document some MB."""


def verify(
    database: Database, head: Head | None = None, tell: Tell = silent, authority: Sequence[bytes] = ()
) -> Iterator[Fault]:
    """Everything that is not as it was written, the chain first and in its order."""
    stages: tuple[tuple[str, Callable[[], Iterator[Fault]]], ...] = (
        ("database", lambda: _database(database)),
        ("custody", lambda: _chain(database, tell)),
        ("custody", lambda: _handed_out(database, head)),
        ("timestamp", lambda: timestamps.faults(database, authority, tell)),
        ("capture", lambda: _unaccounted(database, capture, tell)),
        ("record", lambda: _unaccounted(database, record, tell)),
        ("capture", lambda: _missing(database)),
        ("raw", lambda: _raws(database, tell)),
        ("report", lambda: _reports(database, tell)),
        ("words", lambda: _words(database, tell)),
    )
    for name, stage in stages:
        try:
            yield from stage()
        except StoreDamagedError as error:
            yield Fault(key="unreadable", item=f"{name}: {error.what}")


def check(database: Database) -> Iterator[Fault]:
    """What the database itself finds broken, what is missing, and texts that search does not know."""
    try:
        yield from _database(database)
        yield from _missing(database)
        yield from _unfound(database)
    except StoreDamagedError as error:
        yield Fault(key="unreadable", item=error.what)


def _database(database: Database) -> Iterator[Fault]:
    with database.reading() as connection:
        for line in database.backend.sound(connection):
            yield Fault(key="database", item=line)


def _chain(database: Database, tell: Tell) -> Iterator[Fault]:
    total = _count(database, chain)
    number, previous = 0, START
    while True:
        with database.reading() as connection:
            page = custody.entries(connection, number)
            for entry in page:
                yield from _link(entry, number, previous)
                number, previous = entry.number, entry.hash
            yield from _items(connection, page)
        tell("custody", number, total)
        if len(page) < PAGE:
            return


def _link(entry: Entry, number: int, previous: str) -> Iterator[Fault]:
    """Whether an entry follows the one before it, and says what it said."""
    if entry.number != number + 1:
        gap = str(number + 1) if entry.number == number + 2 else f"{number + 1}-{entry.number - 1}"
        yield Fault(key="entry_missing", item=gap, entry=number + 1)
    elif entry.previous != previous:
        yield Fault(key="entry_unlinked", item=str(entry.number), entry=entry.number)
    own = entry_hash(entry.number, entry.at, entry.who, Item(entry.what, entry.item, entry.content), entry.previous)
    if own != entry.hash:
        yield Fault(key="entry_altered", item=str(entry.number), entry=entry.number)


def _items(connection: Connection, page: Iterable[Entry]) -> Iterator[Fault]:
    """Whether what entries tell of is there as they tell it."""
    entries = list(page)
    counted = {
        "keep": recounting.captures(connection, [e.item for e in entries if e.what == "keep"]),
        "record": recounting.records(connection, [e.item for e in entries if e.what == "record"]),
        "init": recounting.about(connection),
        "timestamp": recounting.timestamps(connection, [e.item for e in entries if e.what == "timestamp"]),
    }
    names = {"keep": "capture", "record": "record", "init": "store", "timestamp": "timestamp"}
    for entry in entries:
        if entry.what not in counted:
            continue
        found = counted[entry.what].get(entry.item)
        if found is None:
            yield Fault(key=f"{names[entry.what]}_missing", item=entry.item, entry=entry.number)
        elif found != entry.content:
            yield Fault(key=f"{names[entry.what]}_altered", item=entry.item, entry=entry.number)


def _handed_out(database: Database, head: Head | None) -> Iterator[Fault]:
    """Whether the chain still goes through a head that was handed out."""
    if head is None:
        return
    with database.reading() as connection:
        facts = migrating.facts_of(connection)
        found = custody.entries(connection, head.number - 1, 1)
    if facts.get(migrating.ID) != head.store:
        yield Fault(key="head_of_other", item=head.store)
    elif not found or found[0].number != head.number:
        yield Fault(key="head_missing", item=str(head.number), entry=head.number)
    elif found[0].hash != head.hash:
        yield Fault(key="head_other", item=str(head.number), entry=head.number)


def _unaccounted(database: Database, table: Any, tell: Tell) -> Iterator[Fault]:  # noqa: ANN401
    """Captures or records that no entry tells of, or that do not stand in the order in which entries tell of them."""
    total, done = _count(database, table), 0
    order = array("q")
    for page in _numbered(database, select(table.c.number, table.c.id), table.c.number, PAGE):
        ids = [row["id"] for row in page]
        with database.reading() as connection:
            told = found_by(connection, (chain.c.item, chain.c.number), chain.c.item, ids)
        order.extend(told[name] for name in ids if name in told)
        for name in ids:
            if name not in told:
                yield Fault(key=f"{table.name}_unaccounted", item=name)
        done += len(page)
        tell(table.name, done, total)
    for entry in (one for one, expected in zip(order, sorted(order), strict=True) if one != expected):
        with database.reading() as connection:
            item = custody.entries(connection, entry - 1, 1)[0].item
        yield Fault(key=f"{table.name}_moved", item=item, entry=entry)


def _missing(database: Database) -> Iterator[Fault]:
    """Bytes of a capture, and reports seen in one, that are not there."""
    bytes_there = select(raw.c.id).where(raw.c.id == capture.c.raw).exists()
    report_there = select(report.c.number).where(report.c.number == sighting.c.report).exists()
    with database.reading() as connection:
        for name in connection.execute(select(capture.c.raw).where(~bytes_there).distinct()).scalars():
            yield Fault(key="raw_missing", item=name)
        for number in connection.execute(select(sighting.c.report).where(~report_there).distinct()).scalars():
            yield Fault(key="report_missing", item=str(number))


def _raws(database: Database, tell: Tell) -> Iterator[Fault]:
    """Bytes that do not have the hash they are kept under, or that nothing was captured with."""
    total, done, after = _count(database, raw), 0, ""
    used = select(capture.c.number).where(capture.c.raw == raw.c.id).exists()
    while True:
        asked = select(raw, used.label("used")).order_by(raw.c.id).limit(BYTES_AT_ONCE)
        if after:
            asked = asked.where(raw.c.id > after)
        with database.reading() as connection:
            page = connection.execute(asked).mappings().all()
        for row in page:
            if not _is(row["content"], row["id"], row["size"]):
                yield Fault(key="raw_altered", item=row["id"])
            if not row["used"]:
                yield Fault(key="raw_unaccounted", item=row["id"])
        done += len(page)
        tell("raw", done, total)
        if len(page) < BYTES_AT_ONCE:
            return
        after = page[-1]["id"]


def _is(content: bytes, name: str, size: int) -> bool:
    try:
        found = unzipped(content)
    except zstandard.ZstdError:
        return False
    return digest(found) == name and len(found) == size


def _reports(database: Database, tell: Tell) -> Iterator[Fault]:
    """Texts that do not have the hash they are kept under, or were seen nowhere; and whether search finds them."""
    total, done = _count(database, report), 0
    used = select(sighting.c.capture).where(sighting.c.report == report.c.number).exists()
    for page in _numbered(database, select(report, used.label("used")), report.c.number, indexing.PAGE):
        for row in page:
            if digest(row["text"].encode("utf-8", "surrogatepass")) != row["id"]:
                yield Fault(key="report_altered", item=row["id"])
            if not row["used"]:
                yield Fault(key="report_unaccounted", item=row["id"])
        names = {row["number"]: row["id"] for row in page}
        for number in indexing.differing(database, list(names)):
            yield Fault(key="index_altered", item=names[number])
        done += len(page)
        tell("report", done, total)


def _unfound(database: Database) -> Iterator[Fault]:
    with database.reading() as connection:
        for number in database.backend.not_indexed(connection):
            yield _wrong_words(connection, "missing", number)


def _words(database: Database, tell: Tell) -> Iterator[Fault]:
    """Reports whose words search knows otherwise; all of one moment, or what is added meanwhile would be missing."""
    with database.reading() as connection:
        total = int(connection.execute(select(func.count()).select_from(report)).scalar_one())
        told: set[int] = set()
        for what, number in database.backend.wrong_words(connection, indexing.words_of_all(connection, tell, total)):
            told.add(number)
            yield _wrong_words(connection, what, number)
        for number in database.backend.not_indexed(connection):
            if number not in told:
                yield _wrong_words(connection, "missing", number)


def _wrong_words(connection: Connection, what: str, number: int) -> Fault:
    name = connection.execute(select(report.c.id).where(report.c.number == number)).scalar_one_or_none()
    return Fault(key=f"words_{what}", item=name or str(number))


def _numbered(database: Database, asked: Any, number: Any, most: int) -> Iterator[list[RowMapping]]:  # noqa: ANN401
    after = 0
    while True:
        with database.reading() as connection:
            page = connection.execute(asked.where(number > after).order_by(number).limit(most)).mappings().all()
        if page:
            yield list(page)
            after = page[-1]["number"]
        if len(page) < most:
            return


def _count(database: Database, table: Any) -> int:  # noqa: ANN401
    with database.reading() as connection:
        return int(connection.execute(select(func.count()).select_from(table)).scalar_one())
