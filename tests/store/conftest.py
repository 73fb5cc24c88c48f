"""Every test of the store runs on both kinds of it: a file of its own, and a database of its own on one server."""

import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import psycopg
import pytest

from tawthiq.store import Store
from tools.postgresql import Cluster, install, programs

NUMBERS = count(1)


@pytest.fixture(scope="session")
def server() -> Iterator[Cluster]:
    """One PostgreSQL for all tests, with a database to copy that has PostGIS in it."""
    if programs() is None:
        missing = (
            install() if os.environ.get("CI") else "PostgreSQL with PostGIS is not installed: make test installs it"
        )
        if missing and os.environ.get("CI"):
            pytest.fail(missing)
        elif missing:
            pytest.skip(missing)
    with Cluster() as cluster:
        with psycopg.connect(cluster.address(), autocommit=True) as connection:
            connection.execute("CREATE DATABASE with_postgis")
        with psycopg.connect(cluster.address("with_postgis"), autocommit=True) as connection:
            connection.execute("CREATE EXTENSION postgis")
        yield cluster


def database(server: Cluster) -> str:
    """The address of a database of one's own."""
    name = f"store_{next(NUMBERS)}"
    with psycopg.connect(server.address(), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE with_postgis")
    return server.address(name)


@pytest.fixture(params=["sqlite", "postgresql"])
def backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def url(backend: str, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a store may be made."""
    if backend == "sqlite":
        return str(tmp_path / "store.db")
    return database(request.getfixturevalue("server"))


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    """A new store."""
    with Store.open(url, who="amal", create=True) as opened:
        yield opened
