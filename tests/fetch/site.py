"""A site on this machine that answers as it is told to, soundly or not, and remembers what it was asked."""

import socket
import socketserver
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpcore

from tawthiq.fetch import Fetcher, Limits
from tawthiq.fetch.wire import system_connection
from tests.readers.samples import http

Reply = bytes | Callable[[socket.socket, "Request"], None] | Callable[["Request"], bytes]
PUBLIC = "93.184.215.14"
"""An address of the internet; what is told to go there comes to this machine."""

QUICK = Limits(read=1.0, total=2.5, wire=2_000_000, body=1_000_000)
PATIENT = Limits(wire=2_000_000, body=1_000_000)
"""Where nothing is slow, whatever else this machine does."""


class Request:
    """What was asked: path, headers by name in small letters, and when."""

    def __init__(self, head: bytes) -> None:
        first, *lines = head.decode("latin-1").split("\r\n")
        self.path = first.split(" ")[1]
        pairs = [line.partition(":") for line in lines if line]
        self.headers = {name.lower(): value.strip() for name, _, value in pairs}
        self.at = time.monotonic()


class Site:
    """Replies by path; a path without one is answered by 404."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.replies: dict[str, Any] = {}
        self.asked: list[Request] = []
        self.context: ssl.SSLContext | None = None

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def paths(self) -> list[str]:
        return [request.path for request in self.asked]

    def of(self, path: str) -> list[Request]:
        return [request for request in self.asked if request.path == path]


@contextmanager
def running() -> Iterator[Site]:
    """A site, for as long as it is needed."""

    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            head = b""
            if site.context:
                self.request = site.context.wrap_socket(self.request, server_side=True)
            while b"\r\n\r\n" not in head:
                data = self.request.recv(65536)
                if not data:
                    return
                head += data
            request = Request(head.partition(b"\r\n\r\n")[0])
            site.asked.append(request)
            reply = site.replies.get(request.path, http(b"none", status=404))
            try:
                if callable(reply):
                    reply = reply(self.request, request)
                if reply:
                    self.request.sendall(reply)
            except OSError:  # whoever asked has hung up
                return

    class Server(socketserver.ThreadingTCPServer):
        allow_reuse_address, daemon_threads, request_queue_size = True, True, 128

        def handle_error(self, request: object, client_address: object) -> None:
            """What fails here shows in what is read."""

    with Server(("127.0.0.1", 0), Handler) as server:
        site = Site(server.server_address[1])
        thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
        thread.start()
        try:
            yield site
        finally:
            server.shutdown()
            thread.join()


def redirect(target: str, status: int = 302) -> bytes:
    return f"HTTP/1.1 {status} X\r\nLocation: {target}\r\nContent-Length: 0\r\n\r\n".encode()


class Names:
    """Names and the addresses they have, one list after another for a name that changes its mind."""

    def __init__(self, **names: list[list[str]]) -> None:
        self.names = {name.replace("_", "."): list(turns) for name, turns in names.items()}
        self.looked_up: list[str] = []
        self.connected: list[str] = []

    def resolve(self, host: str, port: int, seconds: float) -> list[str]:  # noqa: ARG002
        self.looked_up.append(host)
        turns = self.names.get(host, [[host]] if host[:1].isdigit() or ":" in host else [[]])
        return turns.pop(0) if len(turns) > 1 else turns[0]

    def connect_to(self, site: Site) -> Callable[[str, int, float], httpcore.NetworkStream]:
        def connect(address: str, port: int, seconds: float) -> httpcore.NetworkStream:  # noqa: ARG001
            self.connected.append(address)
            return system_connection("127.0.0.1", site.port, seconds)

        return connect


def abroad(
    site: Site, context: ssl.SSLContext | None = None, limits: Limits = PATIENT, **names: list[list[str]]
) -> tuple[Fetcher, Names]:
    """A fetcher that may ask the internet alone, where the site stands for all of it."""
    known = Names(ufuq_example=[[PUBLIC]], **names)
    connect = known.connect_to(site)
    return Fetcher(delay=0, limits=limits, resolve=known.resolve, connect=connect, context=context), known


def at_home(delay: float = 0, limits: Limits = PATIENT) -> Fetcher:
    """A fetcher that may ask this machine."""
    return Fetcher(delay=delay, limits=limits, allow_private=True)
