"""One question over one connection: the head of the answer is looked at before any of its body is taken.

connection → request → head (size, kind, length told) → body, its codings undone as it comes, up to a limit
"""

import ssl
from collections.abc import Iterable

import httpcore
import httpx
import msgspec

from tawthiq import __version__
from tawthiq.errors import FetchError, InputError, TooLargeError, UnavailableError
from tawthiq.fetch.limits import Limits
from tawthiq.fetch.wire import Connect, Dialler, Resolve, Watch
from tawthiq.readers.check import megabytes
from tawthiq.readers.found import problem
from tawthiq.readers.http_message import Answer
from tawthiq.readers.unpack import decoded

PORTS = {"http": 80, "https": 443}
HEADERS = (
    ("User-Agent", f"Tawthiq/{__version__} (reads news on armed conflict; asks robots.txt for tawthiq)"),
    ("Accept", "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.5"),
    ("Accept-Encoding", "gzip, deflate, br, zstd"),
    ("Connection", "close"),
)
NOT_READ = ("image/", "video/", "audio/", "font/", "application/pdf", "application/javascript", "text/css")
"""Kinds that hold no report; their bodies are not taken."""

CUT_SHORT, SILENT = "without sending complete message body", "without sending a response"
"""What the library says of an answer that ends before its end, and of none at all."""


class Line(msgspec.Struct, frozen=True):
    """How connections are made."""

    allow_private: bool
    resolve: Resolve
    connect: Connect
    context: ssl.SSLContext


def ask(at: httpx.URL, headers: Iterable[tuple[str, str]], line: Line, watch: Watch, cut: int = 0) -> Answer:
    """Ask for an address; with `cut` the body ends there, and is taken whatever its kind.

    The body of an answer that is no page (a redirect, an error) is not taken.
    """
    try:
        return _asked(at, headers, line, watch, cut)
    except InputError:
        raise
    except httpcore.TimeoutException as error:
        raise problem(UnavailableError, watch.where, "fetch_silent", host=at.host) from error
    except httpcore.NetworkError as error:
        raise _unconnected(error, at, watch) from error
    except (httpcore.ProtocolError, httpcore.UnsupportedProtocol, ValueError) as error:
        raise _no_answer(str(error), at, watch) from error


def _asked(at: httpx.URL, headers: Iterable[tuple[str, str]], line: Line, watch: Watch, cut: int) -> Answer:
    port = at.port or PORTS[at.scheme]
    scheme, host = at.scheme.encode(), at.raw_host
    request = [("Host", at.netloc.decode("ascii")), *HEADERS, *headers]
    limits = watch.limits
    with (
        httpcore.HTTPConnection(
            origin=httpcore.Origin(scheme, host, port),
            ssl_context=line.context,
            network_backend=Dialler(watch, line.allow_private, line.resolve, line.connect),
        ) as connection,
        connection.stream(
            "GET",
            httpcore.URL(scheme=scheme, host=host, port=port, target=at.raw_path),
            headers=[(name.encode(), value.encode()) for name, value in request],
            extensions={"timeout": {"connect": limits.connect, "read": limits.read, "write": limits.read}},
        ) as response,
    ):
        watch.in_head = False
        told = tuple((name.decode("latin-1"), _text(value)) for name, value in response.headers)
        if sum(len(name) + len(value) for name, value in response.headers) > limits.head:
            raise problem(TooLargeError, watch.where, "fetch_head", limit=limits.head // 1024)
        asked = Answer(response.status, told, b"")
        if response.status != 200:
            return asked
        _look(asked, limits, watch.where, cut)
        codings = [name.strip().lower() for name in (asked.header("content-encoding") or "").split(",")]
        blocks = decoded(response.iter_stream(), codings, watch.where)
        return msgspec.structs.replace(asked, body=_body(blocks, cut or limits.body, watch.where, bool(cut)))


def _look(asked: Answer, limits: Limits, where: str, cut: int) -> None:
    """See from the head alone that a body need not be taken."""
    media = (asked.header("content-type") or "").partition(";")[0].strip().lower()
    if media.startswith(NOT_READ) and not cut:
        raise problem(FetchError, where, "media", media=media[:60])
    length = asked.header("content-length") or ""
    if length.isdecimal() and int(length[:18]) > limits.wire and not cut:
        raise problem(TooLargeError, where, "fetch_too_large", limit=megabytes(limits.wire))


def _body(blocks: Iterable[bytes], limit: int, where: str, cut: bool) -> bytes:
    body = bytearray()
    for block in blocks:
        body += block
        if len(body) > limit and cut:
            return bytes(body[:limit])
        if len(body) > limit:
            raise problem(TooLargeError, where, "fetch_too_large", limit=megabytes(limit))
    return bytes(body)


def _text(value: bytes) -> str:
    """A header as it came: names of files in it are UTF-8 more often than Latin."""
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")


def _unconnected(error: httpcore.NetworkError, at: httpx.URL, watch: Watch) -> InputError:
    cause = error.__cause__
    if isinstance(cause, ssl.SSLError):
        reason = str(getattr(cause, "verify_message", "") or cause.reason or cause)[:120]
        return problem(UnavailableError, watch.where, "fetch_certificate", host=at.host, reason=reason)
    reason = (getattr(cause, "strerror", None) or str(error) or type(error).__name__)[:120]
    return problem(UnavailableError, watch.where, "fetch_unconnected", host=at.host, reason=reason)


def _no_answer(reason: str, at: httpx.URL, watch: Watch) -> InputError:
    if SILENT in reason:
        return problem(UnavailableError, watch.where, "fetch_silent", host=at.host)
    if CUT_SHORT in reason:
        return problem(UnavailableError, watch.where, "fetch_cut_short")
    return problem(FetchError, watch.where, "fetch_no_http", reason=reason[:120])
