"""An address is asked, and what it answers is followed until there is a page, a "nothing new", or a reason why not.

address → checked → robots.txt → turn → asked → redirect: again from the start, up to a limit | answer
"""

import ssl
import threading
import time
from collections.abc import Callable

import httpx
import msgspec

from tawthiq.errors import FetchError, ForbiddenError, InputError, UnavailableError
from tawthiq.fetch.asking import Line, ask
from tawthiq.fetch.limits import DELAY, Limits, Validators
from tawthiq.fetch.pace import Pace
from tawthiq.fetch.robots import ROBOTS_LIMIT, Rules, parse_robots
from tawthiq.fetch.wire import Connect, Resolve, Watch, system_addresses, system_connection
from tawthiq.readers.found import problem
from tawthiq.readers.http_message import Answer

ADDRESS_LONGEST = 8_000
REDIRECTS = frozenset((301, 302, 303, 307, 308))
LATER = frozenset((408, 425, 429, 500, 502, 503, 504))
"""Answers that say: not now."""

UNCHANGED = 304
ROBOTS_KEPT = 24 * 3600.0
"""Seconds robots.txt is believed; the standard's most."""

ROBOTS_MISSED = 600.0
"""Seconds after which robots.txt is asked for again where it could not be read."""

ROBOTS_REDIRECTS = 5
SITES_MOST = 500
"""Sites whose robots.txt is remembered; one may have half a megabyte."""


class Fetched(msgspec.Struct, frozen=True):
    """What an address answered; `url` is where its redirects ended. Without a body where nothing is new."""

    url: str
    answer: Answer

    @property
    def unchanged(self) -> bool:
        """Whether it is what the validators told of."""
        return self.answer.status == UNCHANGED


class _Budget:
    """Seconds one address may still take; waiting for a turn costs nothing."""

    def __init__(self, seconds: float) -> None:
        self.left = seconds


def never() -> bool:
    """Whether to stop, where nothing ever asks for it."""
    return False


class Fetcher:
    """Asks addresses, for any number of threads. `delay`: seconds between requests to one host, at least.

    `allow_private`: addresses of this machine and its network may be asked. `stopped` says when to give up waiting.
    """

    def __init__(
        self,
        *,
        allow_private: bool = False,
        delay: float = DELAY,
        limits: Limits | None = None,
        stopped: Callable[[], bool] = never,
        resolve: Resolve = system_addresses,
        connect: Connect = system_connection,
        context: ssl.SSLContext | None = None,
    ) -> None:
        self._limits, self._delay, self._stopped = limits or Limits(), delay, stopped
        self._line = Line(allow_private, resolve, connect, context or httpx.create_ssl_context(trust_env=False))
        self._pace = Pace(stopped)
        self._robots: dict[str, tuple[float, Rules | InputError]] = {}
        self._robots_lock = threading.Lock()

    def fetch(self, url: str, known: Validators | None = None) -> Fetched:
        """What an address gives; with `known` validators perhaps that nothing is new.

        Raises:
            ForbiddenError: it may not be asked, or a redirect leads where nobody may ask.
            UnavailableError: no answer in time, or the server asks to come later.
            FetchError: the answer is none, or its address is none.
            TooLargeError, ArchiveError: more than is taken, or in a coding that does not hold.
        """
        at = checked(url, url)
        headers = known.headers() if known else []
        budget = _Budget(self._limits.total)
        seen: set[str] = set()
        while len(seen) <= self._limits.redirects and str(at) not in seen:
            seen.add(str(at))
            rules = self._rules(at, url, budget)
            if not rules.allows(at.raw_path.decode("ascii")):
                raise problem(ForbiddenError, url, "fetch_robots", host=at.host)
            asked = self._ask(at, url, headers, budget, max(self._delay, rules.delay or 0.0))
            if asked.status not in REDIRECTS:
                return Fetched(str(at), _settled(asked, url, known))
            at = _next(at, asked, url)
        raise problem(FetchError, url, "fetch_redirects", n=len(seen))

    def _ask(
        self, at: httpx.URL, where: str, headers: list[tuple[str, str]], budget: _Budget, delay: float, cut: int = 0
    ) -> Answer:
        self._pace.wait(at.host, delay)
        begun = time.monotonic()
        watch = Watch(where, self._limits, budget.left, self._stopped)
        try:
            return ask(at, headers, self._line, watch, cut)
        finally:
            budget.left -= time.monotonic() - begun

    def _rules(self, at: httpx.URL, where: str, budget: _Budget) -> Rules:
        """What the site asks for, remembered for a day."""
        site = f"{at.scheme}://{at.netloc.decode('ascii')}"
        with self._robots_lock:
            until, kept = self._robots.get(site, (0.0, Rules()))
        if until < time.monotonic():
            kept = self._asked_rules(at.copy_with(raw_path=b"/robots.txt"), where, budget)
            lasts = ROBOTS_KEPT if isinstance(kept, Rules) else ROBOTS_MISSED
            with self._robots_lock:
                if len(self._robots) >= SITES_MOST:
                    self._robots.pop(next(iter(self._robots)))
                self._robots[site] = (time.monotonic() + lasts, kept)
        if isinstance(kept, Rules):
            return kept
        raise type(kept)(where, kept.what, kept.advice, kept.key, kept.values)

    def _asked_rules(self, at: httpx.URL, where: str, budget: _Budget) -> Rules | InputError:
        """What robots.txt says; all is allowed where there is none, nothing where the server cannot say."""
        try:
            for _ in range(ROBOTS_REDIRECTS + 1):
                asked = self._ask(at, where, [], budget, self._delay, ROBOTS_LIMIT)
                if asked.status not in REDIRECTS:
                    break
                at = _next(at, asked, where)
        except ForbiddenError as error:
            return error
        except InputError as error:
            if error.key == "fetch_stopped":
                raise
            return _unsaid(at, where, error.what)
        if asked.status in LATER or asked.status >= 500:
            return _unsaid(at, where, str(asked.status))
        return parse_robots(asked.body) if 200 <= asked.status < 300 else Rules()


def checked(url: str, where: str) -> httpx.URL:
    """An address as it is asked.

    Raises:
        ForbiddenError: not http or https, or with a password in it.
        FetchError: no address.
    """
    try:
        at = httpx.URL(url.strip()) if len(url) <= ADDRESS_LONGEST else httpx.URL("")
        at.host.encode()
    except (httpx.InvalidURL, ValueError) as error:  # the second from names that no host can have
        raise problem(FetchError, where, "fetch_address") from error
    if at.scheme and at.scheme not in ("http", "https"):
        raise problem(ForbiddenError, where, "fetch_scheme", scheme=at.scheme[:20])
    if not at.host or not 0 < (at.port or 1) < 65536:
        raise problem(FetchError, where, "fetch_address")
    if at.userinfo:
        raise problem(ForbiddenError, where, "fetch_password")
    return at.copy_with(fragment=None)


def _next(at: httpx.URL, asked: Answer, where: str) -> httpx.URL:
    """Where a redirect leads; checked as if it had been given."""
    target = asked.header("location")
    if not target:
        raise problem(FetchError, where, "fetch_nowhere", status=asked.status)
    try:
        return checked(str(at.join(target)), where)
    except httpx.InvalidURL as error:
        raise problem(FetchError, where, "fetch_nowhere", status=asked.status) from error


def _settled(asked: Answer, where: str, known: Validators | None) -> Answer:
    """The answer, where it is one that holds something.

    Raises:
        UnavailableError: the server says: not now.
        FetchError: it says: not here.
    """
    if asked.status == 200 or (asked.status == UNCHANGED and known is not None):
        return asked
    if asked.status in LATER:
        error = problem(UnavailableError, where, "fetch_later", status=asked.status)
        error.retry_after = asked.header("retry-after")
        raise error
    raise problem(FetchError, where, "status", status=asked.status)


def _unsaid(at: httpx.URL, where: str, reason: str) -> UnavailableError:
    return problem(UnavailableError, where, "fetch_robots_unread", host=at.host, reason=reason)
