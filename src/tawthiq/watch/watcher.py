"""A watcher sends someone to each feed whose time has come, writes down what came of it, and waits for the next.

due → one of a few hands visits it → done: state written, next time set → … → stop: hands finish, state is written
"""

import random
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Event

import msgspec

from tawthiq.errors import InputError, StoreError
from tawthiq.fetch import Fetcher, Validators
from tawthiq.readers.found import problem, rejection
from tawthiq.store import Store
from tawthiq.watch.feeds import Feed
from tawthiq.watch.schedule import JITTER, after_failure, after_visit, seconds_asked
from tawthiq.watch.state import FeedState, States, alone, load, save
from tawthiq.watch.visit import Visit, visit

HANDS = 4
"""Feeds visited at the same time; each host still has its turn."""

STORE_PAUSE = 60.0
"""Seconds after which a feed is visited again whose reports the store could not take."""

LONGEST_WAIT = 3600.0


class Done(msgspec.Struct, frozen=True):
    """A visit that ended: what came of it, or the store's reason."""

    feed: Feed
    visit: Visit | None
    trouble: StoreError | None = None


Tell = Callable[[Done, FeedState], None]


class Watcher:
    """Watches feeds. `tell` hears of every visit; `stop` may be called from a signal's handler.

    `fetcher` makes what asks addresses, given what says whether to stop; `chance` gives numbers from 0 to 1.
    """

    def __init__(
        self,
        feeds: Iterable[Feed],
        store: Store,
        state: Path,
        fetcher: Callable[[Callable[[], bool]], Fetcher],
        tell: Tell,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._feeds, self._store, self._path, self._tell, self._chance = tuple(feeds), store, state, tell, chance
        self._stopping = Event()
        self._fetcher = fetcher(self._stopping.is_set)
        self._ended: SimpleQueue[Done | None] = SimpleQueue()
        self._busy: set[str] = set()
        self.visits = self.failed = 0

    def stop(self) -> None:
        """Ask for an end: no feed is begun any more, what is being kept is finished."""
        self._ended.put(None)

    def run(self, once: bool = False) -> None:
        """Watch until it is stopped; `once`: visit the feeds whose time has come, and end.

        Raises:
            WatchError: another watches, or the state cannot be read or written.
        """
        with alone(self._path), ThreadPoolExecutor(HANDS) as hands:
            states = load(self._path)
            try:
                self._begin(hands, states, once)
                while self._busy or not once:
                    if (done := self._next(states, once)) is not None:
                        self._end(done, states)
                    if self._stopping.is_set():
                        break
                    if not once:
                        self._begin(hands, states)
            finally:
                self._stopping.set()
                hands.shutdown(wait=True, cancel_futures=True)
                self._end_all(states)

    def _begin(self, hands: ThreadPoolExecutor, states: States, once: bool = False) -> None:
        """Send someone to the feeds whose time has come."""
        now = time.time()
        for feed in self._feeds:
            early = feed.every * JITTER if once else 0.0  # the clock of cron knows nothing of chance
            state = states.of(feed.name, feed.url)
            if feed.name not in self._busy and state.next <= now + early:
                self._busy.add(feed.name)
                hands.submit(self._visit, feed, state.validators)

    def _next(self, states: States, once: bool) -> Done | None:
        """The next visit that ends; None where a feed's time comes before, or the end."""
        now = time.time()
        waiting = () if once else tuple(feed for feed in self._feeds if feed.name not in self._busy)
        due = (max(0.0, states.of(feed.name, feed.url).next - now) for feed in waiting)
        wait = min((LONGEST_WAIT, *due))
        try:
            done = self._ended.get(timeout=wait)
        except Empty:
            return None
        if done is None:
            self._stopping.set()
        return done

    def _visit(self, feed: Feed, known: Validators) -> None:
        """In a thread of its own; whatever a feed does to it, it ends in the queue."""
        try:
            done = Done(feed, visit(feed, known, self._store, self._fetcher, self._stopping.is_set))
        except StoreError as error:
            done = Done(feed, None, error)
        except Exception as error:  # one bad feed stops nothing
            reason = f"{type(error).__name__}: {error}"[:200]
            done = Done(feed, Visit(error=problem(InputError, feed.url, "visit_failed", reason=reason)))
        self._ended.put(done)

    def _end_all(self, states: States) -> None:
        while True:
            try:
                done = self._ended.get_nowait()
            except Empty:
                return
            if done is not None:
                self._end(done, states)

    def _end(self, done: Done, states: States) -> None:
        """Write down what came of a visit."""
        self._busy.discard(done.feed.name)
        state = states.of(done.feed.name, done.feed.url)
        if done.visit is not None and done.visit.stopped:
            return
        now = time.time()
        self.visits += 1
        if done.visit is None:
            self.failed += 1
            state.next = now + STORE_PAUSE
        elif done.visit.error is not None:
            self.failed += 1
            self._failed(done.feed, done.visit.error, state, now)
        else:
            self._answered(done.feed, done.visit, state, now)
        save(self._path, states)
        self._tell(done, state)

    def _failed(self, feed: Feed, error: InputError, state: FeedState, now: float) -> None:
        state.visited, state.visits, state.failed = now, state.visits + 1, state.failed + 1
        state.failures += 1
        state.problem = rejection(error)
        asked = seconds_asked(getattr(error, "retry_after", None), now)
        state.next = after_failure(now, feed.every, state.failures, self._chance(), asked)

    def _answered(self, feed: Feed, came: Visit, state: FeedState, now: float) -> None:
        state.visited, state.visits, state.failures, state.problem = now, state.visits + 1, 0, None
        if came.kept.captures:
            state.changed = now
        state.reports += came.kept.reports
        state.known += came.kept.known
        state.rejected += came.kept.rejected
        if came.whole:
            state.etag, state.last_modified = came.validators.etag, came.validators.last_modified
        state.next = now if self._stopping.is_set() and not came.whole else after_visit(now, feed.every, self._chance())
