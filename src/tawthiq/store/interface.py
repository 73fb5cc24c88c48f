"""A store keeps what was read as it was read, what became of it, and who wrote it when; it forgets nothing.

    with Store.open("war.db", who="amal") as store:
        store.keep(captures)                                          # what readers hand over; twice changes nothing
        engine = Engine()
        store.add(engine.extract(report.input) for report in store.reports_without_record(engine.name))
        store.search(Query(words="قتل", near=Near(35.93, 36.63, 20)))

A `Store` may be shared by threads, and many processes may write to one store; each call is one transaction. Every
call raises `StoreError` (see `tawthiq.errors`) where the database cannot do it, and has then changed nothing.
"""

from collections.abc import Iterable, Iterator, Sequence
from getpass import getuser
from os import environ
from pathlib import Path
from types import TracebackType
from typing import Self

from tawthiq.errors import StoreMissingError
from tawthiq.readers.found import problem
from tawthiq.record import Capture, Engine, Record
from tawthiq.store import (
    adding,
    answers,
    copying,
    custody,
    describing,
    indexing,
    keeping,
    migrating,
    others,
    reading,
    searching,
    timestamps,
    verifying,
)
from tawthiq.store.database import Database, backend_of
from tawthiq.store.telling import Tell, silent
from tawthiq.store.values import (
    Added,
    Entry,
    Fault,
    Head,
    Hit,
    Info,
    Kept,
    Query,
    Sighting,
    StoredCapture,
    StoredRecord,
    StoredRejection,
    StoredReport,
    Timestamp,
)

WHO = "TAWTHIQ_WHO"
"""Variable that names who writes, where the caller does not."""


class Store:
    """An open store. `who` stands in the chain of custody for all that is written through it."""

    def __init__(self, database: Database, who: str) -> None:
        self._database = database
        self.who = who

    # -- opening and closing --------------------------------------------------------------------------------------

    @classmethod
    def open(cls, url: str, who: str | None = None, *, create: bool = False) -> Self:
        """Open a store: a path (SQLite) or `postgresql://user@host/name`; with `create`, make it where there is none.

        `who` is, where it is not given, the variable TAWTHIQ_WHO, else the name of the system's user.

        Raises:
            StoreMissingError: no store there, or one of another version (`tawthiq store migrate`).
        """
        backend = backend_of(url)
        backend.may_create = create
        if not create and not backend.exists():
            raise problem(StoreMissingError, backend.where, "store_missing")
        database = Database(backend)
        writer = who or environ.get(WHO) or getuser()
        try:
            if create:
                migrating.create(database, writer)
            migrating.demand_newest(database)
        except BaseException:
            database.close()
            raise
        return cls(database, writer)

    def close(self) -> None:
        """Let go of the database."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # -- writing --------------------------------------------------------------------------------------------------

    def keep(self, captures: Iterable[Capture]) -> Kept:
        """Keep captures with their bytes, reports and rejections: all of them, or none where it fails.

        The same bytes at the same address, made into the same reports by the same reader, are kept once: keeping them
        again changes nothing. A report's text that is there already is not stored again but seen at one more address.
        Captures are held in memory until all are written; give them in batches of some hundreds, or some megabytes.

        Raises:
            ValueError: a capture whose `read_at` has no time zone.
        """
        return keeping.keep(self._database, self.who, captures)

    def add(self, records: Iterable[Record]) -> Added:
        """Add records of reports that are kept: all that can be taken, or none where it fails.

        A record stands for good: another engine, version or word table adds another, and search then goes by the
        newest. A record that is there to the byte changes nothing. Refused are records of reports that are not kept,
        and those JSON cannot hold (`Added.refused`). Give them in batches of some hundreds.
        """
        return adding.add(self._database, self.who, records)

    # -- reading --------------------------------------------------------------------------------------------------

    def reports(self) -> Iterator[StoredReport]:
        """All reports, in the order in which they were kept."""
        return reading.reports(self._database)

    def reports_without_record(
        self, engine: Engine | None = None, among: Iterable[str] | None = None
    ) -> Iterator[StoredReport]:
        """Reports this engine (name, version and word tables) has not read; without one, those none has read.

        With `among`, only those of these ids. May be read while records are added.
        """
        return reading.reports_without_record(self._database, engine, among)

    def count_without_record(self, engine: Engine | None = None) -> int:
        """How many reports this engine has not read; without one, how many none has read."""
        return reading.count_without_record(self._database, engine)

    def report(self, report_id: str) -> StoredReport | None:
        """One report by its id."""
        return reading.report_of(self._database, report_id)

    def ids_like(self, beginning: str) -> list[str]:
        """Ids of reports that begin with these hex digits; two at most, for more than one is none to go by."""
        return reading.ids_like(self._database, beginning)

    def sightings(self, report_id: str) -> list[Sighting]:
        """Everywhere a report was seen, the first first."""
        return reading.sightings(self._database, report_id)

    def records(self, engine: Engine | None = None, *, all_versions: bool = False, after: int = 0) -> Iterator[Record]:
        """The newest record of each report, of one engine or of any, in the order of adding; or all records.

        With `after`, those alone that were added after a number (`last_record`, asked before).
        """
        return reading.records(self._database, engine, all_versions, after)

    def last_record(self) -> int:
        """The number of the record that was added last; 0 where there is none."""
        return reading.last_record(self._database)

    def record(self, report_id: str) -> Record | None:
        """The newest record of a report."""
        found = self.versions(report_id)
        return reading.decoded(self._database.backend.where, found[-1]) if found else None

    def versions(self, report_id: str) -> list[StoredRecord]:
        """Every record of a report, the oldest first."""
        return reading.versions(self._database, report_id)

    def rejections(self) -> Iterator[StoredRejection]:
        """Everything that was read and is no report, with the reason, in the order in which it was kept."""
        return reading.rejections(self._database)

    def raw(self, sha256: str) -> bytes | None:
        """Bytes as they were read, by their hash (`StoredCapture.raw`).

        Raises:
            StoreDamagedError: they are not what was kept.
        """
        return reading.raw_bytes(self._database, sha256)

    def latest(self, address: str) -> StoredCapture | None:
        """The capture of an address that was kept last, with its HTTP headers (ETag, Last-Modified)."""
        return reading.latest(self._database, address)

    def seen(self, addresses: Iterable[str]) -> set[str]:
        """Those of some addresses of which something is kept."""
        return reading.seen(self._database, addresses)

    # -- custody --------------------------------------------------------------------------------------------------

    def head(self) -> Head:
        """The newest entry of the chain: keep it elsewhere, and `verify` can tell if the chain was written anew."""
        with self._database.reading() as connection:
            newest = custody.last(connection)
            facts = migrating.facts_of(connection)
        if newest is None:
            raise problem(StoreMissingError, self._database.backend.where, "store_empty")
        return Head(store=facts.get(migrating.ID, ""), number=newest.number, hash=newest.hash, at=newest.at)

    def timestamp_request(self, head: Head) -> bytes:
        """A request (RFC 3161) to time-stamp a head; a time-stamping authority of your choice answers it.

        Raises:
            StoreError: the extra `timestamp` is not installed.
        """
        return answers.request_of(head, self._database.backend.where)

    def add_timestamp(self, reply: bytes, request: bytes, authority: Sequence[bytes] = ()) -> Timestamp:
        """Keep the reply to a request; `authority` are PEM files of those it must be signed by.

        Raises:
            StoreError: the reply is a refusal, answers another request, is not signed so, or is of another chain.
        """
        return timestamps.keep(self._database, self.who, reply, request, authority)

    def timestamps(self, authority: Sequence[bytes] = ()) -> list[Timestamp]:
        """The time-stamps that are kept and hold; those that do not, `verify` names.

        Raises:
            StoreError: `authority` holds no certificate.
        """
        return timestamps.kept(self._database, authority)

    def entries(self, *items: str) -> list[Entry]:
        """The entries of the chain that tell of captures or records, by their ids."""
        with self._database.reading() as connection:
            return custody.entries_of(connection, items)

    def copied_entries(self, *items: str) -> list[tuple[str, Entry]]:
        """The entries of other stores' chains, each with its store's id, that tell of captures or records.

        They came along with time-stamps when those stores were copied into this one: what such an entry tells of was
        there before the moment of any time-stamp of it or of a later entry of that chain.
        """
        with self._database.reading() as connection:
            return others.entries_of(connection, items)

    def verify(self, head: Head | None = None, tell: Tell = silent, authority: Sequence[bytes] = ()) -> Iterator[Fault]:
        """Everything in the store that is not as it was written; nothing, where all is.

        The chain of custody comes first, in its order. Against a `head` handed out earlier it also shows whether the
        newest entries were taken out, or the whole chain was written anew. Time-stamps are held against the chain, and
        their signatures against the PEM files of an `authority`, where these are given.
        """
        return verifying.verify(self._database, head, tell, authority)

    def check(self) -> Iterator[Fault]:
        """What the database itself finds broken, and what search does not know; much quicker than `verify`."""
        return verifying.check(self._database)

    # -- search ---------------------------------------------------------------------------------------------------

    def search(self, query: Query) -> list[Hit]:
        """The reports for which all that is asked holds, the newest first."""
        return searching.search(self._database, query)

    def count(self, query: Query) -> int:
        """How many reports a search would find, whatever its `limit`."""
        return searching.count(self._database, query)

    def draw_index_again(self) -> int:
        """Draw all that search needs from what is kept; says for how many reports."""
        return indexing.draw_again(self._database)

    # -- elsewhere ------------------------------------------------------------------------------------------------

    def backup(self, path: Path, tell: Tell = silent) -> None:
        """Write the whole store, of one moment and with its chain, into a SQLite file that is not there yet."""
        copying.backup(self._database, path, tell)

    @staticmethod
    def restore(backup: str, url: str, tell: Tell = silent) -> None:
        """Write a backup into an empty place, a file or a database; all of it, or nothing."""
        copying.restore(backup, url, tell)

    def copy_to(self, other: "Store", tell: Tell = silent) -> tuple[Kept, Added]:
        """Keep all this store holds in another, in that one's chain; what is there already changes nothing.

        Time-stamps go along, with this store's chain up to the newest entry that is time-stamped.

        Raises:
            StoreError: the other one holds another chain of this very store: one of the two was written anew.
        """
        return copying.copy(self._database, other._database, other.who, tell)

    @classmethod
    def migrate(cls, url: str, who: str | None = None) -> list[str]:
        """Take the steps a store of an older version lacks; gives their names."""
        backend = backend_of(url)
        if not backend.exists():
            raise problem(StoreMissingError, backend.where, "store_missing")
        database = Database(backend)
        try:
            return migrating.migrate(database, who or environ.get(WHO) or getuser())
        finally:
            database.close()

    # -- the store itself -----------------------------------------------------------------------------------------

    def info(self) -> Info:
        """What the store holds, in numbers."""
        return describing.info(self._database)
