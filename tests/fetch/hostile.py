"""Addresses, answers and pages made to lead astray, to burst or to hang whoever asks; each with why it is refused."""

import gzip
import socket
import time
import zlib
from collections.abc import Callable, Iterator

import brotli
import zstandard

from tests.fetch.site import Reply, Request, redirect
from tests.readers.samples import feed, http, page

MEGABYTE = 1024 * 1024

# -- where nobody may go: as an address, behind a name, behind a redirect --

PRIVATE = (
    "127.0.0.1", "127.1", "127.255.255.254", "2130706433", "0x7f000001", "017700000001", "0x7f.1",
    "10.0.0.1", "10.255.255.255", "172.16.0.1", "172.31.255.255", "192.168.0.1", "192.168.1.254", "3232235777",
    "169.254.1.1", "100.64.0.1", "100.127.255.254", "[::1]", "[0:0:0:0:0:0:0:1]", "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]", "[::ffff:10.0.0.1]", "[::ffff:192.168.1.1]", "[::ffff:169.254.1.1]", "[::ffff:100.64.0.1]",
    "[64:ff9b::7f00:1]", "[64:ff9b::10.0.0.1]", "[2002:7f00:1::]", "[2002:c0a8:101::1]", "[2002:a00:1::1]",
    "[fc00::1]", "[fd12:3456:789a::1]", "[fe80::1]", "[febf::1]", "[fec0::1]",
)  # fmt: skip
METADATA = (
    "169.254.169.254", "2852039166", "0xa9fea9fe", "169.254.170.2", "168.63.129.16", "100.100.100.200", "192.0.0.192",
    "[fd00:ec2::254]", "[::ffff:169.254.169.254]", "[::ffff:a9fe:a9fe]", "[64:ff9b::a9fe:a9fe]", "[2002:a9fe:a9fe::]",
)  # fmt: skip
SPECIAL = (
    "0.0.0.0", "0", "0.1.2.3", "192.0.0.1", "192.0.2.1", "198.18.0.1", "198.51.100.1", "203.0.113.1", "192.88.99.1",
    "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255", "[::]", "[ff02::1]", "[ff0e::1]", "[2001:db8::1]",
    "[2001::1]", "[3fff::1]", "[4000::1]", "[::9.9.9.9]", "[::ffff:0:9.9.9.9]", "[64:ff9b:1::1]", "[2002:909:909::1]",
    "[100::1]", "[5f00::1]",
)  # fmt: skip
PLACES = {
    **dict.fromkeys(PRIVATE, "fetch_private"),
    **dict.fromkeys(METADATA, "fetch_metadata"),
    **dict.fromkeys(SPECIAL, "fetch_special"),
}
SCHEMES = (
    "file:///etc/passwd", "file://localhost/etc/passwd", "FILE:///etc/passwd", "gopher://ufuq.example:70/_x",
    "ftp://ufuq.example/a", "ftps://ufuq.example/a", "sftp://ufuq.example/a", "dict://ufuq.example:11211/stats",
    "ldap://ufuq.example/", "tftp://ufuq.example/a", "smb://ufuq.example/a", "telnet://ufuq.example", "imap://ufuq.example",
    "ws://ufuq.example/", "wss://ufuq.example/", "jar:http://ufuq.example!/a", "netdoc:///etc/passwd",
    "data:text/html,<p>x</p>", "javascript:alert(1)", "view-source:http://ufuq.example/", "blob:http://ufuq.example/1",
    "about:blank", "mailto:a@ufuq.example", "tel:+49301", "urn:isbn:1", "phar://a.phar", "expect://id", "ssh://ufuq.example",
)  # fmt: skip
NO_ADDRESSES = (
    "http://", "http:///a", "https://?q", "http://[::1", "http://[gggg::1]/", "http://ufuq.example:99999/",
    "http://ufuq.example:-1/", "http://ufuq.example:port/", "http://a\x00b/", "http://ufuq.example/\x01",
    "http://ufuq.example/a\r\nHost: b", "http://" + "a" * 70 + ".example/", "http://ufuq.example/" + "a" * 9000,
    "//", "http://.", "http://xn--a/", "http://\u200b/", "http://-.example/",
)  # fmt: skip
WITH_PASSWORDS = ("http://amal:secret@ufuq.example/", "http://ufuq.example@127.0.0.1/", "http://:x@ufuq.example/")

# -- answers --


def drip(data: bytes, pause: float = 0.1) -> Reply:
    """Bytes one by one, each in time, all of them never."""

    def reply(connection: socket.socket, _: Request) -> None:
        for at in range(len(data)):
            connection.sendall(data[at : at + 1])
            time.sleep(pause)

    return reply


def endless(head: bytes, block: bytes) -> Reply:
    """A head, and then the same for ever; a little at a time, so that who hangs up is noticed."""

    def reply(connection: socket.socket, _: Request) -> None:
        connection.sendall(head)
        until = time.monotonic() + 20
        while time.monotonic() < until:
            connection.sendall(block)

    return reply


def silent(before: bytes = b"") -> Reply:
    """Some bytes, and then nothing more."""

    def reply(connection: socket.socket, _: Request) -> None:
        connection.sendall(before)
        time.sleep(3)

    return reply


def coded(body: bytes, *codings: str) -> bytes:
    return http(body, extra=f"Content-Encoding: {', '.join(codings)}\r\n")


def html(head: str, body: bytes = b"") -> bytes:
    return f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n{head}\r\n".encode() + body


OK = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
ZEROS = b"\x00" * 30 * MEGABYTE
SLOW = ("fetch_slow",)
NO_HTTP = ("fetch_no_http",)
LARGE = ("fetch_too_large",)
HEAD = ("fetch_head", "fetch_no_http")
BROKEN = ("broken_archive",)
WORDLESS = ("no_words", "not_arabic", "page_no_report", "empty", "binary")
NO_FEED = ("feed_entities", "feed_empty", "no_feed", *WORDLESS)
RSS = "application/rss+xml"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
PACKED = OK + b"Content-Encoding: gzip\r\n\r\n"


def wrong_answers() -> Iterator[tuple[str, Reply, tuple[str, ...]]]:
    """Answers that are no HTTP, or lie of their length."""
    yield "nothing", b"", ("fetch_silent",)
    yield "silence", silent(), ("fetch_silent",)
    yield "a head that stops", silent(OK), ("fetch_silent",)
    yield "a body that stops", silent(OK + b"Content-Length: 100\r\n\r\nabc"), ("fetch_silent",)
    yield "a length too long", OK + b"Content-Length: 100\r\n\r\nabc", ("fetch_cut_short",)
    yield "a length that is none", OK + b"Content-Length: abc\r\n\r\nabc", NO_HTTP
    yield "a negative length", OK + b"Content-Length: -5\r\n\r\nabc", NO_HTTP
    yield "a length of many digits", OK + b"Content-Length: " + b"9" * 400 + b"\r\n\r\nabc", (*LARGE, *NO_HTTP)
    yield "two lengths", OK + b"Content-Length: 3\r\nContent-Length: 5\r\n\r\nabc", NO_HTTP
    yield "a length with a sign", OK + b"Content-Length: +3\r\n\r\nabc", NO_HTTP
    yield "a length of hundred gigabytes", OK + b"Content-Length: 107374182400\r\n\r\nabc", LARGE
    yield "a chunk that is none", OK + b"Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n", NO_HTTP
    yield "a chunk too short", OK + b"Transfer-Encoding: chunked\r\n\r\nff\r\nabc", ("fetch_cut_short", *NO_HTTP)
    yield "a chunk of negative size", OK + b"Transfer-Encoding: chunked\r\n\r\n-1\r\nabc\r\n", NO_HTTP
    yield "a chunk of endless size", CHUNKED + b"f" * 40 + b"\r\nabc", NO_HTTP
    yield "chunks without an end", OK + b"Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n", ("fetch_cut_short", *NO_HTTP)
    yield "an unknown transfer", OK + b"Transfer-Encoding: rot13\r\n\r\nabc", NO_HTTP
    yield "no HTTP", b"SSH-2.0-OpenSSH_9.2\r\n", ("fetch_silent", *NO_HTTP)
    yield "HTTP of the future", b"HTTP/9.9 200 OK\r\n\r\n", ("empty", *NO_HTTP)
    yield "HTTP of the past", b"<html>hello</html>", ("fetch_silent", *NO_HTTP)
    yield "letters for a status", b"HTTP/1.1 abc OK\r\n\r\n", NO_HTTP
    yield "a status of four digits", b"HTTP/1.1 2000 OK\r\n\r\n", NO_HTTP
    yield "no status", b"HTTP/1.1\r\n\r\n", NO_HTTP
    yield "TLS", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" * 9, NO_HTTP
    yield "zeros", b"\x00" * 5000, NO_HTTP
    yield "a header without a colon", OK + b"hello\r\n\r\nabc", NO_HTTP
    yield "a header with a zero in its name", OK + b"a\x00b: c\r\n\r\nabc", NO_HTTP
    yield "a header with a zero in it", OK + b"a: b\x00c\r\n\r\nabc", NO_HTTP
    yield "a space before the colon", OK + b"a : b\r\n\r\nabc", NO_HTTP
    yield (
        "another protocol",
        b"HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n",
        ("status", *NO_HTTP),
    )


def large_answers() -> Iterator[tuple[str, Reply, tuple[str, ...]]]:
    """Heads and bodies without end or measure, as they are or packed."""
    yield "one long header", OK + b"a: " + b"b" * MEGABYTE + b"\r\n\r\n", HEAD
    yield "many headers", OK + b"".join(b"h%d: x\r\n" % n for n in range(20_000)) + b"\r\n", HEAD
    yield "headers just too large", OK + b"a: " + b"b" * 70_000 + b"\r\n\r\n", HEAD
    yield "headers without end", endless(OK, b"a: b\r\n" * 1000), HEAD
    yield "a status line without end", endless(b"HTTP/1.1 200 ", b"O" * 65536), HEAD
    yield "a header without end", endless(OK + b"a: ", b"b" * 65536), HEAD
    yield "go on, without end", endless(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 500), (*HEAD, *SLOW)
    yield "early hints, without end", endless(b"", b"HTTP/1.1 103 Hints\r\nLink: </a>\r\n\r\n" * 500), HEAD
    yield "a body without end", endless(OK + b"\r\n", b"a" * 65536), LARGE
    yield (
        "chunks for ever",
        endless(CHUNKED, b"ffff\r\n" + b"a" * 65535 + b"\r\n"),
        LARGE,
    )
    yield (
        "chunks of one byte",
        endless(CHUNKED, b"1\r\na\r\n" * 5000),
        (*LARGE, *SLOW),
    )
    yield "a large page", http(b"a" * 3 * MEGABYTE), LARGE
    yield "gzip bomb", coded(gzip.compress(ZEROS), "gzip"), LARGE
    yield "gzip bomb within gzip", coded(gzip.compress(gzip.compress(ZEROS)), "gzip", "gzip"), LARGE
    yield "deflate bomb", coded(zlib.compress(ZEROS), "deflate"), LARGE
    yield "bare deflate bomb", coded(zlib.compress(ZEROS)[2:-4], "deflate"), LARGE
    yield "zstd bomb", coded(zstandard.compress(ZEROS), "zstd"), LARGE
    yield "brotli bomb", coded(brotli.compress(ZEROS, quality=5), "br"), LARGE
    yield (
        "gzip members without end",
        endless(PACKED, gzip.compress(b"a" * 60_000)),
        LARGE,
    )
    yield (
        "empty gzip members",
        endless(PACKED, gzip.compress(b"") * 500),
        (*LARGE, *SLOW),
    )


def broken_codings() -> Iterator[tuple[str, Reply, tuple[str, ...]]]:
    """Bodies that are not in the coding they say."""
    whole = page(1)
    packers = {"gzip": gzip.compress, "deflate": zlib.compress, "br": brotli.compress, "zstd": zstandard.compress}
    for name, pack in packers.items():
        packed = pack(whole)
        yield f"{name} that breaks off", coded(packed[: len(packed) // 2], name), BROKEN
        yield f"{name} that is none", coded(b"\xfe\xfd" * 200, name), BROKEN
        yield f"{name} with a broken middle", coded(packed[:60] + b"\x00" * 60 + packed[120:], name), BROKEN
    yield "an unknown coding", coded(whole, "sdch"), ("coding",)
    yield "five codings", coded(whole, *["gzip"] * 5), ("coding",)
    yield "a coding with a long name", coded(whole, "x" * 500), ("coding",)
    yield "zstd with a wide window", coded(b"\x28\xb5\x2f\xfd\x04\xa8" + b"\x00" * 50, "zstd"), BROKEN


def slow_answers() -> Iterator[tuple[str, Reply, tuple[str, ...]]]:
    """Slowloris: every byte in time, the whole never."""
    yield "a dripping status line", drip(b"HTTP/1.1 200 " + b"O" * 100), SLOW
    yield "dripping headers", drip(OK + b"a: b\r\n" * 100), SLOW
    yield "a dripping body", drip(http(page(1))), SLOW
    yield "dripping chunks", drip(CHUNKED + b"1\r\na\r\n" * 100, 0.05), SLOW
    yield "dripping gzip", drip(coded(gzip.compress(page(1)), "gzip")), SLOW


def redirects() -> Iterator[tuple[str, Reply, tuple[str, ...]]]:
    """Redirects that end nowhere."""
    yield "to itself", redirect("/hostile"), ("fetch_redirects",)
    yield "to itself, in full", redirect("http://ufuq.example/hostile", 301), ("fetch_redirects",)
    yield "on and on", lambda _, request: redirect(request.path + "a"), ("fetch_redirects",)
    yield "without an address", b"HTTP/1.1 302 X\r\nContent-Length: 0\r\n\r\n", ("fetch_nowhere",)
    yield "to an empty address", redirect(""), ("fetch_nowhere",)
    yield "to no address", redirect("http://[::1"), ("fetch_nowhere", "fetch_address")
    yield "to a port that is none", redirect("http://ufuq.example:99999/"), ("fetch_nowhere", "fetch_address")
    yield "to a long address", redirect("/" + "a" * 20_000), ("fetch_address",)
    yield "to a password", redirect("http://amal:x@ufuq.example/"), ("fetch_password",)
    yield "to a name without address", redirect("http://nirgends.example/"), ("fetch_robots_unread",)
    for scheme in (
        "file:///etc/passwd",
        "gopher://ufuq.example/",
        "ftp://ufuq.example/",
        "data:text/html,x",
        "javascript:x",
    ):
        yield f"to {scheme.partition(':')[0]}", redirect(scheme), ("fetch_scheme",)


def deep(opens: str, closes: str) -> bytes:
    return http(f"<html><body>{opens * 5000}قتل{closes * 5000}</body></html>".encode())


def wrong_pages() -> Iterator[tuple[str, Reply, tuple[str, ...]]]:
    """Pages that burst their parsers, or hold no text in any charset."""
    attributes = b" ".join(b"a%d=1" % n for n in range(60_000))
    yield "elements in elements", deep("<div>", "</div>"), ("page_too_deep",)
    yield "tables in tables", deep("<table><tr><td>", "</td></tr></table>"), ("page_too_deep", "page_broken")
    yield "elements without number", http(b"<html><body>" + b"<p>" * 200_000), ("page_too_deep",)
    yield "attributes without number", http(b"<html><p " + attributes + b">x"), ("page_tags",)
    yield "attributes behind a quote", http(b"<html><p a='>' " + attributes + b">x"), ("page_tags",)
    yield "attributes glued", http(b"<html><p a='>'" + b"b='1'" * 60_000 + b">x"), ("page_tags",)
    yield "an empty page", http(b""), ("empty",)
    yield "blanks", http(b" \n" * 10_000), WORDLESS
    yield "zeros as a page", http(b"\x00" * 10_000), WORDLESS
    yield "broken UTF-8", http(b"<html><p>" + b"\xff\xfe\xfa\xc3\x28" * 500), WORDLESS
    yield "a charset that is none", http(b"<html><p>hello</p>", "text/html; charset=x-nowhere"), WORDLESS
    yield "UTF-7", http(b"<html><p>+AGEAYQ-</p>", "text/html; charset=utf-7"), WORDLESS
    yield "UTF-16 of odd length", http(b"\xff\xfe<\x00h\x00t\x00m", "text/html; charset=utf-16"), WORDLESS
    yield "a picture", http(b"\x89PNG\r\n\x1a\n" + b"\x00" * 100, "image/png"), ("media",)
    yield "a film", http(b"\x00\x00\x00\x18ftyp", "video/mp4"), ("media",)
    yield "a program", http(b"\x7fELF" + b"\x00" * 5000, "application/octet-stream"), WORDLESS
    yield "only a script", http(b"<html><body><script>go()</script></body></html>"), WORDLESS


def wrong_files() -> Iterator[tuple[str, Reply, tuple[str, ...]]]:
    """Feeds and archives that grow, reach for files, or hold nothing."""
    opens, rest = b'<?xml version="1.0"?><!DOCTYPE l [', b']><rss version="2.0"><channel>&b;</channel></rss>'
    yield "entities", http(opens + b'<!ENTITY a "ha"><!ENTITY b "&a;&a;">' + rest, RSS), NO_FEED
    yield "an entity from a file", http(opens + b'<!ENTITY b SYSTEM "file:///etc/passwd">' + rest, RSS), NO_FEED
    yield "an entity from the web", http(opens + b'<!ENTITY b SYSTEM "http://10.0.0.1/">' + rest, RSS), NO_FEED
    yield "a feed without entries", http(feed([]), RSS), NO_FEED
    yield "a feed that breaks off", http(feed([("https://ufuq.example/1", "a", "b")])[:90], RSS), NO_FEED
    bomb, nested = gzip.compress(b"\n" * 36 * MEGABYTE), gzip.compress(gzip.compress(b"a"))
    yield "a bomb as a file", http(bomb, "application/gzip"), ("bomb", "empty", "too_large")
    yield "an archive within an archive", http(nested, "application/gzip"), ("nested",)


ANSWERS: tuple[Callable[[], Iterator[tuple[str, Reply, tuple[str, ...]]]], ...] = (
    wrong_answers, large_answers, broken_codings, slow_answers, redirects, wrong_pages, wrong_files,
)  # fmt: skip
