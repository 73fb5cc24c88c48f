"""A test of the store begins with a database of its own: copied from one that has PostGIS, and dropped after it."""

from collections.abc import Callable
from itertools import count

import psycopg

from tools.postgresql import Cluster

MOULD = "with_postgis"
WGS_84 = 4326
NUMBERS = count(1)


class Databases:
    """Makes databases, and drops what it made. The server is asked for when the first is wanted."""

    def __init__(self, server: Callable[[], Cluster]) -> None:
        self._server = server
        self._made: list[str] = []

    def new(self) -> str:
        """The address of a new database."""
        address = self.reserve()
        self.make(address)
        return address

    def reserve(self) -> str:
        """The address of a database that is not made yet."""
        return self._server().address(f"store_{next(NUMBERS)}")

    def make(self, address: str, mould: str = MOULD) -> None:
        """Make the database of an address, as its mould is."""
        name = address.rpartition("/")[2]
        self._run(self._copy(name, mould))
        self._made.append(name)

    def keep(self, address: str, mould: str) -> None:
        """Keep a database, with no one at it, to make others from."""
        self._run(self._copy(mould, address.rpartition("/")[2]))

    def drop(self) -> None:
        """Drop what was made, whoever is still at it."""
        for name in self._made:
            self._run(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    def _copy(self, name: str, mould: str) -> str:
        """File by file: three times as fast as by way of the log, for databases as small as these."""
        if mould == MOULD:
            self._pour_first()
        return f"CREATE DATABASE {name} TEMPLATE {mould} STRATEGY file_copy"

    def _pour_first(self) -> None:
        """The first mould. Of the world's 8,500 coordinate systems only ours is kept: it is copied for each test."""
        with psycopg.connect(self._server().address(), autocommit=True) as connection:
            if connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [MOULD]).fetchone():
                return
            connection.execute(f"CREATE DATABASE {MOULD}")
        with psycopg.connect(self._server().address(MOULD), autocommit=True) as connection:
            connection.execute("CREATE EXTENSION postgis")
            connection.execute(f"DELETE FROM spatial_ref_sys WHERE srid <> {WGS_84}")
            connection.execute("VACUUM FULL")

    def _run(self, statement: str) -> None:
        with psycopg.connect(self._server().address(), autocommit=True) as connection:
            connection.execute(statement)
