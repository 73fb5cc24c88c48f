"""What is known of each feed outlives the program: it is on the disk before the next feed is visited.

A file beside the list, always whole: it is written anew under another name and then put in place.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from tawthiq.errors import WatchError
from tawthiq.fetch import Validators
from tawthiq.readers.found import problem
from tawthiq.record import Rejection


class FeedState(msgspec.Struct, kw_only=True):
    """What is known of one feed; moments are seconds since 1970.

    `failures` in a row, `failed` in all; `reports` new in the store, `known` there already, `rejected` with a reason.
    `problem` is that of the last visit.
    """

    url: str
    etag: str | None = None
    last_modified: str | None = None
    visited: float | None = None
    changed: float | None = None
    next: float = 0.0
    failures: int = 0
    visits: int = 0
    failed: int = 0
    reports: int = 0
    known: int = 0
    rejected: int = 0
    problem: Rejection | None = None

    @property
    def validators(self) -> Validators:
        """What the feed said of its version."""
        return Validators(self.etag, self.last_modified)


class States(msgspec.Struct, kw_only=True):
    """All feeds by name; one that is no longer in the list is kept, should it come back."""

    version: int = 1
    feeds: dict[str, FeedState] = {}

    def of(self, name: str, url: str) -> FeedState:
        """What is known of a feed; of one whose address is another now, only what it gave before."""
        state = self.feeds.setdefault(name, FeedState(url=url))
        if state.url != url:
            state.url, state.etag, state.last_modified, state.next, state.failures = url, None, None, 0.0, 0
        return state


def state_beside(feeds: Path) -> Path:
    """Where the state of a list stands, where nothing else is said.

    >>> state_beside(Path("war/feeds.toml")).name
    'feeds.state.json'
    """
    return feeds.with_name(f"{feeds.stem}.state.json")


def load(path: Path) -> States:
    """The state as it was written last; none where there is none.

    Raises:
        WatchError: the file is none that was written here.
    """
    try:
        return msgspec.json.decode(path.read_bytes(), type=States)
    except FileNotFoundError:
        return States()
    except OSError as error:
        raise problem(WatchError, str(path), "state_unwritten", reason=error.strerror or "?") from error
    except msgspec.MsgspecError as error:
        raise problem(WatchError, str(path), "state_broken") from error


def save(path: Path, states: States) -> None:
    """Write the state; what stood there before stands until the new one is whole.

    Raises:
        WatchError: it cannot be written.
    """
    new = path.with_name(f"{path.name}.new")
    try:
        with new.open("wb") as out:
            out.write(msgspec.json.format(msgspec.json.encode(states, order="sorted"), indent=1))
            out.flush()
            os.fsync(out.fileno())
        new.replace(path)
    except OSError as error:
        raise problem(WatchError, str(path), "state_unwritten", reason=error.strerror or "?") from error


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Hold the state against other watchers; the system lets go of it when the program ends, however it ends.

    Raises:
        WatchError: another holds it.
    """
    import fcntl

    try:
        handle = path.with_name(f"{path.name}.lock").open("ab")
    except OSError as error:
        raise problem(WatchError, str(path), "state_unwritten", reason=error.strerror or "?") from error
    with handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise problem(WatchError, str(path), "watch_busy") from error
        yield


def being_watched(path: Path) -> bool:
    """Whether a watcher holds this state now."""
    if not path.with_name(f"{path.name}.lock").exists():
        return False
    try:
        with alone(path):
            return False
    except WatchError as error:
        return error.key == "watch_busy"
