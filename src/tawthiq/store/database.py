"""A database is asked in transactions: what is read in one is of one moment, and what is written stands whole or not.

One writer at a time has the chain of custody in hand, from before it looks what is there until all is written.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, Protocol

from sqlalchemy import ColumnElement, Connection, Engine, Select, event, inspect
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from tawthiq.errors import StoreError, StoreMissingError
from tawthiq.readers.found import problem
from tawthiq.store.values import Near

MUCH = 3
"""Writing transactions after which what the database knows of its own tables is out of date."""
WRITING = "tawthiq_writing"
"""Execution option of a connection that will write."""


class Backend(Protocol):
    """What differs between databases."""

    name: str
    engine: Engine
    where: str
    """The store as it is named in messages: a path, or an address without its password."""

    may_create: bool
    """Whether a store may be made where there is none."""

    def exists(self) -> bool:
        """Whether there is something at the address, as far as can be known without asking the database."""

    def begin(self, connection: Connection, writing: bool) -> None:
        """Begin a transaction; one that writes keeps other writers out, from now on."""

    def failure(self, error: DBAPIError) -> StoreError:
        """What went wrong, in words."""

    def index_words(self, connection: Connection, rows: list[tuple[int, list[str]]]) -> None:
        """Make reports (number, folded words) findable by their words."""

    def forget_words(self, connection: Connection) -> None:
        """Empty the index of words."""

    def not_indexed(self, connection: Connection) -> list[int]:
        """Numbers of reports that no word leads to."""

    def wrong_words(
        self, connection: Connection, pages: Iterable[list[tuple[int, list[str]]]]
    ) -> Iterator[tuple[str, int]]:
        """Where the index of words differs from all reports and their words, in pages and in order.

        Gives what is wrong ("missing", "altered", "surplus") and the number of the report.
        """

    def window(self, words: int) -> int:
        """Newest reports a search looks at for each that is wanted, at most, before it draws on the indexes.

        It depends on how many words and phrases are asked for; 0 where the indexes are to be drawn on at once.
        """

    def prepare_search(self, connection: Connection, near: bool) -> None:
        """Set what a search needs set in its transaction; `near` says whether it asks for a place and a distance."""

    def tidy(self, connection: Connection) -> None:
        """Count what tables hold, by which searches are planned, and put in order what was only laid by."""

    def apart(self, asked: Select[Any]) -> Select[Any]:
        """A question that is answered whole, before its answers are put in order and counted off."""

    def is_exact(self, alternatives: list[list[list[str]]]) -> bool:
        """Whether `with_words` gives no others, which have to be looked at again."""

    def with_words(self, alternatives: list[list[list[str]]]) -> Select[tuple[int]]:
        """Numbers of the reports with, for each of the words or phrases asked for, one of its forms; of few others."""

    def has_words(self, alternatives: list[list[list[str]]], number: ColumnElement[int]) -> ColumnElement[bool]:
        """Whether a report has, for each of the words or phrases asked for, one of its forms."""

    def near(self, near: Near) -> ColumnElement[bool]:
        """Acts within a distance."""

    def distance(self, near: Near) -> ColumnElement[float]:
        """Kilometres to the place of an act."""

    def size(self, connection: Connection) -> int:
        """Bytes on disk."""

    def sound(self, connection: Connection) -> list[str]:
        """What the database itself finds broken."""


class Database:
    """A store's database, open."""

    def __init__(self, backend: Backend) -> None:
        self.backend = backend
        self._written = 0
        event.listen(backend.engine, "begin", self._begin)

    def _begin(self, connection: Connection) -> None:
        self.backend.begin(connection, bool(connection.get_execution_options().get(WRITING)))

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that reads.

        Raises:
            StoreError: the database does not answer.
        """
        with self._told(), self.backend.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that writes: all of it stands when the block ends, or nothing.

        Raises:
            StoreError: no room, no database, or others write all the time.
        """
        with self._told(), self._connected() as connection, connection.begin():
            yield connection
        self._written += 1

    def has_table(self, name: str) -> bool:
        """Whether there is a table of that name."""
        with self.reading() as connection:
            return inspect(connection).has_table(name)

    def close(self) -> None:
        """Let go of all connections; where much was written, the database first makes ready for searches."""
        if self._written >= MUCH:
            with suppress(StoreError), self.writing() as connection:
                self.backend.tidy(connection)
        self.backend.engine.dispose()

    def _connected(self) -> Connection:
        return self.backend.engine.connect().execution_options(**{WRITING: True})

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            raise self.backend.failure(error) from error
        except SQLAlchemyError as error:
            raise problem(StoreError, self.backend.where, "store_failed", reason=error) from error


def backend_of(url: str) -> Backend:
    """The backend an address asks for: a path or sqlite:///path, or postgresql://user@host/name.

    Raises:
        StoreMissingError: an address of no database there is, or one whose driver is not installed.
    """
    kind, found, _ = url.partition("://")
    if not found:
        from tawthiq.store.sqlite import SQLite

        return SQLite(url)
    kind = kind.partition("+")[0]
    if kind == "sqlite":
        from tawthiq.store.sqlite import SQLite

        return SQLite(url.partition("://")[2].removeprefix("/"))
    if kind in ("postgresql", "postgres"):
        from tawthiq.store.postgresql import PostgreSQL

        return PostgreSQL(url)
    raise problem(StoreMissingError, url, "store_address", scheme=kind)
