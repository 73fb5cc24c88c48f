"""A team's store is a database on a server: PostgreSQL, with PostGIS for places.

Writers queue at one lock, held to the end of the transaction, before they look at anything; a reading transaction is
of one moment. Words are a `tsvector` of the folded words, places geometries in WGS 84 with an index of the sphere.
"""

from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from typing import Any

from sqlalchemy import (
    URL,
    ColumnElement,
    Connection,
    Engine,
    Float,
    Select,
    create_engine,
    func,
    literal_column,
    make_url,
    select,
)
from sqlalchemy.exc import ArgumentError, DBAPIError

from tawthiq.errors import (
    StoreBusyError,
    StoreDamagedError,
    StoreError,
    StoreFullError,
    StoreGoneError,
    StoreMissingError,
)
from tawthiq.readers.found import problem
from tawthiq.store import postgresql_words
from tawthiq.store.values import Near

WAIT_SECONDS = 60
"""How long a writer waits for others."""
LOCK = 0x7A_77_74_68_71
"""Number of the lock of writers: "zwthq"; any number that other programs do not use."""
PLANNER = "; ".join(
    f"SET LOCAL {setting}"
    for setting in (
        "enable_seqscan = off",
        "random_page_cost = 1.1",
        "max_parallel_workers_per_gather = 0",
        "jit = off",
    )
)
EACH_ANEW = "; SET LOCAL plan_cache_mode = force_custom_plan"
FAILURES: dict[str, tuple[type[StoreError], str]] = {
    "53100": (StoreFullError, "store_full"),
    "55P03": (StoreBusyError, "store_busy"),
    "40": (StoreBusyError, "store_busy"),
    "53": (StoreBusyError, "store_busy"),
    "08": (StoreGoneError, "store_gone"),
    "57P": (StoreGoneError, "store_gone"),
    "58": (StoreGoneError, "store_disk"),
    "25006": (StoreError, "store_readonly"),
    "42501": (StoreError, "store_readonly"),
    "28": (StoreMissingError, "store_refused"),
    "3D": (StoreMissingError, "store_no_database"),
    "58P01": (StoreMissingError, "store_postgis"),
    "0A000": (StoreMissingError, "store_postgis"),
    "XX001": (StoreDamagedError, "store_corrupt"),
    "XX002": (StoreDamagedError, "store_corrupt"),
}
"""Errors by SQLSTATE, or its beginning; the longest that fits."""


class PostgreSQL:
    """A database on a server."""

    name = "postgresql"

    def __init__(self, url: str, wait: int = WAIT_SECONDS) -> None:
        address = _address(url)
        self.where = address.set(drivername="postgresql").render_as_string(hide_password=True)
        self.may_create = False
        self._wait = wait
        if find_spec("psycopg") is None:
            raise problem(StoreMissingError, self.where, "store_driver")
        self.engine: Engine = create_engine(address, pool_size=5, pool_pre_ping=True)

    def exists(self) -> bool:
        """Only the server knows."""
        return True

    def begin(self, connection: Connection, writing: bool) -> None:
        """Begin a transaction: one that writes waits for the one before it, one that reads is of one moment."""
        if writing:
            connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{self._wait}s'")
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({LOCK})")
        else:
            connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")

    def failure(self, error: DBAPIError) -> StoreError:
        """What went wrong, in words."""
        state = getattr(error.orig, "sqlstate", None) or ""
        fitting = [code for code in FAILURES if state.startswith(code)]
        if fitting:
            kind, key = FAILURES[max(fitting, key=len)]
        elif error.connection_invalidated or not state:
            kind, key = StoreGoneError, "store_gone"
        else:
            kind, key = StoreError, "store_failed"
        return problem(kind, self.where, key, reason=_first_line(error.orig))

    def index_words(self, connection: Connection, rows: postgresql_words.Words) -> None:
        """Make reports findable by their words."""
        postgresql_words.index_words(connection, rows)

    def forget_words(self, connection: Connection) -> None:
        """Empty the index of words."""
        postgresql_words.forget_words(connection)

    def not_indexed(self, connection: Connection) -> list[int]:
        """Numbers of reports that no word leads to."""
        return postgresql_words.not_indexed(connection)

    def wrong_words(self, connection: Connection, pages: Iterable[postgresql_words.Words]) -> Iterator[tuple[str, int]]:
        """Reports whose words are kept otherwise than they are, or not at all; and those of no report."""
        return postgresql_words.wrong_words(connection, pages)

    def window(self, words: int) -> int:
        """The words of a report lie apart from it, and take five times as long to look at as its acts."""
        return 25 if words else 100

    def prepare_search(self, connection: Connection, near: bool) -> None:
        """Keep the planner to the indexes, and to itself.

        It takes the forms of a rare word for many reports, and would read them all; it thinks of a disk that turns,
        and would read a whole index for a few rows; and it would call workers and a compiler, who come too late. What
        is near a place is planned each time anew: a plan for all places and distances takes twice to three times the
        work. What has some forty forms of a word is not: to plan it takes as long as to find it.
        """
        connection.exec_driver_sql(PLANNER + (EACH_ANEW if near else ""))

    def tidy(self, connection: Connection) -> None:
        """Count what tables hold; and sort in the words of the last reports, which each search reads through else."""
        connection.exec_driver_sql("ANALYZE")
        postgresql_words.sort_in(connection)

    def apart(self, asked: Select[Any]) -> Select[Any]:
        """Behind OFFSET 0: or the planner, for a page alone, would put all reports in order and look at each."""
        return select(asked.offset(0).subquery("found"))

    def is_exact(self, alternatives: postgresql_words.Asked) -> bool:
        """Whether `with_words` gives no others: of phrases it does."""
        return postgresql_words.is_exact(alternatives)

    def with_words(self, alternatives: postgresql_words.Asked) -> Select[tuple[int]]:
        """Numbers of the reports with, for each of the words or phrases asked for, one of its forms."""
        return postgresql_words.with_words(alternatives)

    def has_words(self, alternatives: postgresql_words.Asked, number: ColumnElement[int]) -> ColumnElement[bool]:
        """Whether a report has, for each of the words or phrases asked for, one of its forms."""
        return postgresql_words.has_words(alternatives, number)

    def near(self, near: Near) -> ColumnElement[bool]:
        """Acts within a distance."""
        return func.ST_DWithin(_shape(), _point(near), near.radius_km * 1000, False)

    def distance(self, near: Near) -> ColumnElement[float]:
        """Kilometres to the place of an act."""
        return func.ST_Distance(_shape(), _point(near), False, type_=Float) * 0.001

    def size(self, connection: Connection) -> int:
        """Bytes on disk."""
        return int(connection.exec_driver_sql("SELECT pg_database_size(current_database())").scalar_one())

    def sound(self, connection: Connection) -> list[str]:
        """What the server itself finds broken: pages are checked as they are read."""
        connection.exec_driver_sql("SELECT 1")
        return []


def _address(url: str) -> URL:
    try:
        return make_url(url).set(drivername="postgresql+psycopg")
    except ArgumentError as error:
        raise problem(StoreMissingError, url.partition("://")[0], "store_address", scheme="postgresql") from error


def _shape() -> ColumnElement[object]:
    return literal_column("(act.shape::geography)")


def _point(near: Near) -> ColumnElement[object]:
    point = func.ST_SetSRID(func.ST_MakePoint(near.longitude, near.latitude), 4326)
    return func.geography(point)


def _first_line(error: BaseException | None) -> str:
    return str(error).strip().partition("\n")[0]
