"""A host is asked by one program as a patient reader would: one request, then a while nothing."""

import threading
import time
from collections.abc import Callable

HOSTS_MOST = 10_000
"""Hosts remembered; those whose turn is past are forgotten beyond this."""

SLICE = 0.5


class Pace:
    """Whose turn comes when, for all threads of a program."""

    def __init__(self, stopped: Callable[[], bool], now: Callable[[], float] = time.monotonic) -> None:
        self._stopped, self._now = stopped, now
        self._free: dict[str, float] = {}
        self._lock = threading.Lock()

    def turn(self, host: str, delay: float) -> float:
        """The moment from which the host may be asked; the next may ask `delay` seconds after it."""
        with self._lock:
            now = self._now()
            if len(self._free) > HOSTS_MOST:
                self._free = {name: moment for name, moment in self._free.items() if moment > now}
            mine = max(now, self._free.get(host, now))
            self._free[host] = mine + delay
            return mine

    def wait(self, host: str, delay: float) -> None:
        """Wait for one's turn, or until the program is to stop."""
        mine = self.turn(host, delay)
        while (left := mine - self._now()) > 0 and not self._stopped():
            time.sleep(min(left, SLICE))
