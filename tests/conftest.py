"""What tests of several parts share.

Property tests look for new cases on a developer's machine and repeat the same ones where a change is judged. Every test
of the store runs on both kinds of it: a file of its own, and a database of its own on one server.
"""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.store.authority import Authority
from tests.store.databases import Databases
from tools.postgresql import Cluster, install, programs

settings.register_profile("explore", deadline=None)
settings.register_profile("judge", deadline=None, derandomize=True)
settings.load_profile("judge" if os.environ.get("CI") else "explore")


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    if shutil.which("openssl") is None:
        missing = "openssl is not installed, and no time-stamping authority can be tried"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="session")
def server() -> Iterator[Cluster]:
    """One PostgreSQL for all tests."""
    if programs() is None:
        missing = (
            install() if os.environ.get("CI") else "PostgreSQL with PostGIS is not installed: make test installs it"
        )
        if missing and os.environ.get("CI"):
            pytest.fail(missing)
        elif missing:
            pytest.skip(missing)
    with Cluster() as cluster:
        yield cluster


@pytest.fixture
def databases(request: pytest.FixtureRequest) -> Iterator[Databases]:
    """Databases of one's own, as many as are wanted; they are gone after the test."""
    own = Databases(lambda: request.getfixturevalue("server"))
    yield own
    own.drop()


@pytest.fixture(params=["sqlite", "postgresql"])
def backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def address(backend: str, databases: Databases, tmp_path: Path) -> str:
    """A path or an address where nothing is yet, no database either."""
    return str(tmp_path / "store.db") if backend == "sqlite" else databases.reserve()


@pytest.fixture
def url(address: str, backend: str, databases: Databases, request: pytest.FixtureRequest) -> str:
    """Where a store may be made; of a test that begins with a store (`pour`), where that is."""
    if backend == "postgresql" and "pour" not in request.fixturenames:
        databases.make(address)
    return address
