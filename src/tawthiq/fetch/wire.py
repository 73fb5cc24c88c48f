"""A connection goes to an address that was checked, and every byte that comes over it is counted and timed.

name → addresses → all checked → connected to the first that answers, by its number: no second look-up leads elsewhere
"""

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

import httpcore

from tawthiq.errors import ForbiddenError, TooLargeError, UnavailableError
from tawthiq.fetch.internet import place_of
from tawthiq.fetch.limits import Limits
from tawthiq.readers.check import megabytes
from tawthiq.readers.found import problem

Resolve: TypeAlias = Callable[[str, int, float], list[str]]
Connect: TypeAlias = Callable[[str, int, float], httpcore.NetworkStream]
Stopped: TypeAlias = Callable[[], bool]

SLICE = 0.5
"""Seconds after which a wait looks whether it should go on."""

ADDRESSES_TRIED = 4
"""Addresses of one name that are tried in turn."""

CHUNK = 64 * 1024
"""Bytes one read may bring: of them some may be the body's."""


class Watch:
    """One request under way: how long it may still take, and how much has come."""

    def __init__(self, where: str, limits: Limits, seconds: float, stopped: Stopped) -> None:
        self.where, self.limits = where, limits
        self._end = time.monotonic() + seconds
        self._stopped = stopped
        self._wire = 0
        self.in_head = True

    def left(self, most: float) -> float:
        """Seconds a step may take, `most` at most.

        Raises:
            UnavailableError: no time is left, or the program is to stop.
        """
        if self._stopped():
            raise problem(UnavailableError, self.where, "fetch_stopped")
        left = self._end - time.monotonic()
        if left <= 0:
            raise problem(UnavailableError, self.where, "fetch_slow", seconds=f"{self.limits.total:g}")
        return min(left, most)

    def came(self, number: int) -> None:
        """Count bytes; raises TooLargeError where they are too many."""
        self._wire += number
        if self.in_head and self._wire > self.limits.head + CHUNK:
            raise problem(TooLargeError, self.where, "fetch_head", limit=self.limits.head // 1024)
        if self._wire > self.limits.wire + self.limits.head:
            raise problem(TooLargeError, self.where, "fetch_too_large", limit=megabytes(self.limits.wire))


class WatchedStream(httpcore.NetworkStream):
    """A stream that stops when its watch says so, however slowly bytes drip."""

    def __init__(self, inner: httpcore.NetworkStream, watch: Watch) -> None:
        self._inner, self._watch = inner, watch

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Up to so many bytes, as they come."""
        most = timeout or self._watch.limits.read
        until = time.monotonic() + most
        while True:
            try:
                data = self._inner.read(max_bytes, self._watch.left(min(SLICE, most)))
            except httpcore.ReadTimeout:
                if time.monotonic() >= until:
                    raise
            else:
                self._watch.came(len(data))
                return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send bytes."""
        self._inner.write(buffer, self._watch.left(timeout or self._watch.limits.read))

    def close(self) -> None:
        """Hang up."""
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """Encrypt what follows; the certificate is that of the name, whatever the number connected to."""
        left = self._watch.left(timeout or self._watch.limits.connect)
        return WatchedStream(self._inner.start_tls(ssl_context, server_hostname, left), self._watch)

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - as the library has it
        """What the stream knows of itself."""
        return self._inner.get_extra_info(info)


class Dialler(httpcore.NetworkBackend):
    """Resolves, checks and connects, for one request."""

    def __init__(self, watch: Watch, allow_private: bool, resolve: Resolve, connect: Connect) -> None:
        self._watch, self._allow_private = watch, allow_private
        self._resolve, self._connect = resolve, connect

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,  # noqa: ARG002 - as the library calls it
        socket_options: Iterable[Any] | None = None,  # noqa: ARG002
    ) -> httpcore.NetworkStream:
        """A stream to the host.

        Raises:
            ForbiddenError: one of its addresses is not on the internet, or private ones are not allowed.
            UnavailableError: it has none.
        """
        most = timeout or self._watch.limits.connect
        addresses = self._checked(host, self._resolve(host, port, self._watch.left(most)))
        failed: Exception | None = None
        for address in addresses[:ADDRESSES_TRIED]:
            try:
                return WatchedStream(self._connect(address, port, self._watch.left(most)), self._watch)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failed = error
        raise failed or problem(UnavailableError, self._watch.where, "fetch_no_name", host=host)

    def _checked(self, host: str, addresses: list[str]) -> list[str]:
        """All addresses of a host; one that may not be asked speaks against all, for a name that has both is a trap."""
        for address in addresses:
            place = place_of(address)
            if place == "public" or (place == "private" and self._allow_private):
                continue
            raise problem(ForbiddenError, self._watch.where, f"fetch_{place}", host=host, address=address)
        return addresses


def system_addresses(host: str, port: int, seconds: float) -> list[str]:
    """The addresses the system knows for a name; the look-up cannot be hurried, so a thread is left behind with it."""
    found: list[str] = []
    failed: list[Exception] = []

    def look_up() -> None:
        try:
            told = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            found.extend(dict.fromkeys(str(row[4][0]) for row in told))
        except (OSError, UnicodeError) as error:
            failed.append(error)

    thread = threading.Thread(target=look_up, daemon=True)
    thread.start()
    thread.join(seconds)
    if thread.is_alive():
        raise httpcore.ConnectTimeout
    if failed or not found:
        return []
    return list(found)


def system_connection(address: str, port: int, seconds: float) -> httpcore.NetworkStream:
    """A connection to an address, by its number."""
    return httpcore.SyncBackend().connect_tcp(address, port, timeout=seconds)
