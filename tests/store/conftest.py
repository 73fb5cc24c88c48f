"""Stores to begin with: new ones, and ones with something in them, copied from one that was filled once."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Protocol

import pytest

from tawthiq.store import Store
from tests.store.databases import Databases

Fill = Callable[[Store], object]


class Pour(Protocol):
    """Gives a store that is filled so, at `address` or another where nothing is yet."""

    def __call__(self, fill: Fill, at: str = "", who: str = "amal") -> Store: ...


@pytest.fixture(scope="session")
def moulds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where files stand that stores are copied from."""
    return tmp_path_factory.mktemp("moulds")


@pytest.fixture
def pour(address: str, databases: Databases, moulds: Path, tmp_path: Path) -> Iterator[Pour]:
    """A store is made and filled for the first test that wants it so, and copied for the others.

    Two of one mould have one id: a test that needs two stores makes the other itself.
    """
    with ExitStack() as opened:

        def poured(fill: Fill, at: str = address, who: str = "amal") -> Store:
            on_server = at.startswith("postgresql")
            name = f"{fill.__module__}_{fill.__name__}".replace(".", "_").lower()
            kept = moulds / (f"{name}.postgresql" if on_server else f"{name}.db")
            if not kept.exists():
                place = databases.new() if on_server else str(tmp_path / "mould.db")
                with Store.open(place, who=who, create=True) as store:
                    fill(store)
                if on_server:
                    databases.keep(place, name)
                    kept.touch()
                else:
                    shutil.move(place, kept)
            if on_server:
                databases.make(at, name)
            else:
                shutil.copy(kept, at)
            return opened.enter_context(Store.open(at, who=who))

        yield poured


def nothing(store: Store) -> None:
    """A new store."""


@pytest.fixture
def store(pour: Pour) -> Store:
    """A new store."""
    return pour(nothing)
