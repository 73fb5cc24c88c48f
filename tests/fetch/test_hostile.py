"""Whatever an address is or answers: a page, or a refusal with its reason; in bounded time and memory."""

import time
import tracemalloc
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import NamedTuple

import httpcore
import pytest

from tawthiq.errors import ForbiddenError, InputError
from tawthiq.fetch import Fetcher, Limits, web_pieces
from tawthiq.messages import says
from tawthiq.readers import Defaults
from tests.fetch import hostile
from tests.fetch.site import PATIENT, PUBLIC, QUICK, Site, abroad, redirect, running
from tests.readers.samples import http, page

NONE = Defaults()
MEMORY_MOST = 48 * 1024 * 1024
"""Bytes; a page may have 8 MB, and is held as bytes, as text and as a tree."""

ADDRESSES = [
    *((f"http://{place}/", key) for place, key in hostile.PLACES.items()),
    *((address, "fetch_scheme") for address in hostile.SCHEMES),
    *((address, "fetch_address") for address in hostile.NO_ADDRESSES),
    *((address, "fetch_password") for address in hostile.WITH_PASSWORDS),
]
NAMED = [(place.strip("[]"), key) for place, key in hostile.PLACES.items() if ":" in place or place.count(".") == 3]
REPLIES = [(name, reply, keys) for make in hostile.ANSWERS for name, reply, keys in make()]
SLOW = {"fetch_slow", "fetch_silent"}
WAITED_FOR = [case for case in REPLIES if SLOW.issuperset(case[2])]


def unreachable(address: str, *_: float) -> httpcore.NetworkStream:
    raise AssertionError(f"connected to {address}")


def refused(fetcher: Fetcher, url: str) -> list[InputError]:
    """All that came of an address: refusals alone, with words in both languages."""
    found = [item for piece in web_pieces(url, NONE, fetcher) for item in piece.found]
    assert found
    for item in found:
        assert isinstance(item, InputError), item
        assert item.what
        assert says("ar", f"problem.{item.key}")
    return found  # type: ignore[return-value]


def test_there_are_two_hundred() -> None:
    assert len({url for url, _ in ADDRESSES}) + len(NAMED) + len({name for name, _, _ in REPLIES}) >= 200


@pytest.mark.parametrize(("url", "key"), ADDRESSES, ids=lambda value: ascii(value)[:60])
def test_addresses(url: str, key: str) -> None:
    (error,) = refused(Fetcher(delay=0, limits=PATIENT, connect=unreachable), url)
    assert error.key == key or (key == "fetch_address" and error.key == "fetch_robots_unread")


@pytest.mark.parametrize(("place", "key"), NAMED, ids=lambda value: value)
def test_private_addresses_behind_a_name_among_others_by_redirect_and_at_a_second_look(
    site: Site, place: str, key: str
) -> None:
    site.replies |= {"/a": redirect("http://inner.example/"), "/b": redirect("http://turning.example/1")}
    site.replies |= {"/1": http(page(1))}
    names = {"inner_example": [[place]], "mixed_example": [[PUBLIC, place]], "turning_example": [[PUBLIC], [place]]}
    fetcher, known = abroad(site, **names)
    for url in ("http://inner.example/", "http://mixed.example/", "http://ufuq.example/a"):
        (error,) = refused(fetcher, url)
        assert (type(error), error.key) == (ForbiddenError, key)
    (error,) = refused(fetcher, "http://ufuq.example/b")
    assert error.key == key
    assert set(known.connected) == {PUBLIC}


class Outcome(NamedTuple):
    """What came of an answer: refusals by key, addresses connected to, seconds."""

    keys: set[str]
    connected: set[str]
    seconds: float


def outcome(site: Site, reply: Callable[..., object], limits: Limits) -> Outcome:
    site.replies |= {f"/hostile{'a' * n}": reply for n in range(20)}
    fetcher, known = abroad(site, limits=limits)
    begun = time.monotonic()
    errors = refused(fetcher, "http://ufuq.example/hostile")
    return Outcome({error.key for error in errors}, set(known.connected), time.monotonic() - begun)


@contextmanager
def within_memory() -> Iterator[None]:
    tracemalloc.start()
    try:
        yield
        assert tracemalloc.get_traced_memory()[1] < MEMORY_MOST
    finally:
        tracemalloc.stop()


@pytest.fixture(scope="module")
def waited() -> dict[str, Outcome]:
    """What came of the answers that are only waited for, all at once, within the memory of one."""

    def asked(case: tuple[str, Callable[..., object], tuple[str, ...]]) -> tuple[str, Outcome]:
        with running() as site:
            return case[0], outcome(site, case[1], QUICK)

    with within_memory(), ThreadPoolExecutor(len(WAITED_FOR)) as pool:
        return dict(pool.map(asked, WAITED_FOR))


@pytest.mark.parametrize(("name", "reply", "keys"), REPLIES, ids=[case[0] for case in REPLIES])
def test_answers(
    site: Site, name: str, reply: Callable[..., object], keys: tuple[str, ...], request: pytest.FixtureRequest
) -> None:
    if (name, reply, keys) in WAITED_FOR:
        found = request.getfixturevalue("waited")[name]
    else:
        with within_memory():
            found = outcome(site, reply, QUICK if SLOW & set(keys) else PATIENT)
    assert found.keys <= set(keys)
    assert found.seconds < 30
    assert found.connected == {PUBLIC}


def test_robots_that_never_ends_is_read_in_part(site: Site) -> None:
    site.replies["/robots.txt"] = hostile.endless(b"HTTP/1.1 200 OK\r\n\r\n", b"User-agent: *\nDisallow: /x\n" * 2000)
    site.replies |= {"/1": http(page(1)), "/x": http(page(2))}
    fetcher, _ = abroad(site)
    assert fetcher.fetch("http://ufuq.example/1").answer.status == 200
    (error,) = refused(fetcher, "http://ufuq.example/x")
    assert error.key == "fetch_robots"
