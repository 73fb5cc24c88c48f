"""A collection killed at any moment of its writing, and run again, loses nothing and doubles nothing.

`make kills` does so 200 times on each kind of store.
"""

import os
import random
import time
from collections import Counter
from pathlib import Path

from tests.cli.collecting import contents, part, sources
from tests.cli.killing import Doing, begun, seconds_of_writing, told, wait_until_it_writes

KILLS = int(os.environ.get("TAWTHIQ_KILLS", "8"))
REPORTS, SOME_REJECTED = 120, 3


class Killer:
    """Kills runs on one store after another, at moments drawn evenly over the time they write."""

    def __init__(self, folder: Path, state: Path, whole: dict[str, object], seconds: float) -> None:
        self.folder, self.state, self.whole, self.seconds = folder, state, whole, seconds
        self.chance = random.Random(KILLS)
        self.kills: Counter[Doing] = Counter()
        self.too_late = 0

    def kill_on(self, url: str) -> None:
        """Kill runs until little is left to be kept; then let one come to its end, and hold all against a calm run."""
        kept, all_of_it = part(url), int(str(self.whole["captures"]))
        while self.kills.total() < KILLS and kept < all_of_it * 0.95:
            process = begun(url, self.folder, self.state)
            wait_until_it_writes(process, self.state)
            time.sleep(self.chance.random() * self.seconds * (1 - kept / all_of_it))
            process.kill()
            process.join()
            state = told(self.state)
            assert state is not None
            if process.exitcode == SOME_REJECTED:
                self.too_late += 1
            else:
                assert process.exitcode == -9
                self.kills[state.doing] += 1
            before, kept = kept, part(url)
            assert before <= kept <= all_of_it
        process = begun(url, self.folder, self.state)
        process.join(300)
        assert process.exitcode == SOME_REJECTED
        assert contents(url) == self.whole


def test_killed_at_any_moment_of_its_writing_and_run_again(tmp_path, backend, databases, url):
    folder, state = sources(tmp_path / "sources", range(REPORTS)), tmp_path / "state"
    calm = begun(url, folder, state)
    seconds = seconds_of_writing(calm, state)
    calm.join()
    assert calm.exitcode == SOME_REJECTED
    killer = Killer(folder, state, contents(url), seconds)
    stores = 0
    while killer.kills.total() < KILLS:
        stores += 1
        place = str(tmp_path / f"{stores}.db")
        if backend == "postgresql":
            place = databases.new()
        killer.kill_on(place)
    inside = killer.kills["rows"] + killer.kills["commit"]
    print(
        f"\n{backend}: {KILLS} runs killed on {stores} stores, each while more was to be kept: {inside} inside a "
        f"transaction ({killer.kills['rows']} while rows were written, {killer.kills['commit']} while it ended), "
        f"{killer.kills['between']} between two; {killer.too_late} more came to their end before. "
        "Nothing lost, nothing doubled, verify clean after each."
    )
    assert inside >= KILLS // 4
