"""A collection killed at any moment, and run again, loses nothing and doubles nothing.

`make kills` does so 200 times on each kind of store.
"""

import os
import random
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from tests.cli.collecting import contents, part, sources
from tests.cli.killing import Doing, begun, seconds_of_a_run, told, wait_until_it_writes

KILLS = int(os.environ.get("TAWTHIQ_KILLS", "8"))
EARLY = max(2, KILLS // 10)
"""Of these, kills at any moment from the first on, while the store is made, too; the others while something is kept."""
REPORTS, SOME_REJECTED = 120, 3


class Killer:
    """Kills runs on one store after another, at moments drawn evenly over the time they take."""

    def __init__(self, folder: Path, state: Path, whole: dict[str, object], opening: float, writing: float) -> None:
        self.folder, self.state, self.whole, self.opening, self.writing = folder, state, whole, opening, writing
        self.chance = random.Random(KILLS)
        self.early = 0
        self.kills: Counter[Doing] = Counter()
        self.too_late = 0

    @property
    def killed(self) -> int:
        """How many died while more was to be kept."""
        return self.early + self.kills.total()

    def kill_on(self, url: str) -> None:
        """Kill runs until little is left to be kept; then let one come to its end, and hold all against a calm run."""
        kept, all_of_it = part(url), int(str(self.whole["captures"]))
        while self.killed < KILLS and kept < all_of_it * 0.95:
            early = self.early < EARLY
            process = begun(url, self.folder, self.state)
            if early:
                time.sleep(self.chance.random() * (self.opening + self.writing))
            else:
                wait_until_it_writes(process, self.state)
                time.sleep(self.chance.random() * self.writing * (1 - kept / all_of_it))
            process.kill()
            if process.returncode == SOME_REJECTED:
                self.too_late += 1
            else:
                assert process.returncode == -9
                self._count(early)
            before, kept = kept, part(url)
            assert before <= kept <= all_of_it
        process = begun(url, self.folder, self.state)
        process.told()
        assert process.returncode == SOME_REJECTED
        assert contents(url) == self.whole

    def _count(self, early: bool) -> None:
        state = told(self.state)
        if early:
            self.early += 1
        else:
            assert state is not None
            self.kills[state.doing] += 1


def kill(folder: Path, url: str, another: Callable[[int], str]) -> Killer:
    """Kill runs on this store and others until enough have died."""
    state = folder.with_name("state")
    calm = begun(url, folder, state)
    opening, writing = seconds_of_a_run(calm, state)
    calm.told()
    assert calm.returncode == SOME_REJECTED
    killer = Killer(folder, state, contents(url), opening, writing)
    stores = 0
    while killer.killed < KILLS:
        stores += 1
        killer.kill_on(another(stores))
    return killer


def test_killed_at_any_moment_and_run_again(tmp_path, backend, databases, url):
    def another(number: int) -> str:
        return databases.new() if backend == "postgresql" else str(tmp_path / f"{number}.db")

    killer = kill(sources(tmp_path / "sources", range(REPORTS)), url, another)
    inside = killer.kills["rows"] + killer.kills["commit"]
    print(
        f"\n{backend}: {KILLS} runs killed, each while more was to be kept: {inside} inside a transaction "
        f"({killer.kills['rows']} while rows were written, {killer.kills['commit']} while it ended), "
        f"{killer.kills['between']} between two, {killer.early} at any moment from the first on; "
        f"{killer.too_late} more came to their end before. Nothing lost, nothing doubled, verify clean after each."
    )
    assert inside >= (KILLS - EARLY) // 4
