"""Feeds are visited when their time has come, each for itself; what is new is kept once, whatever happens."""

import json
import random
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from tawthiq.errors import StoreFullError
from tawthiq.fetch import Fetcher
from tawthiq.readers.found import problem
from tawthiq.store import Store
from tawthiq.watch import FeedState, States, Watcher, being_watched, read_feeds
from tawthiq.watch.state import alone, load, save
from tawthiq.watch.watcher import Done
from tests.cli.helpers import Run, run
from tests.fetch.site import PATIENT, Request
from tests.forked import Forked, command
from tests.readers.samples import http, page
from tests.watch.conftest import Watched

ROOT = Path(__file__).parents[2]
OURS = ("--allow-private", "--delay", "0")
KILLS = 6


def visited(watched: Watched, chance: float = 0.0) -> dict[str, FeedState]:
    """Visit what is due; gives what is known of each feed then."""
    told: list[Done] = []
    with Store.open(watched.store, create=True) as store:
        feeds = read_feeds(watched.path)

        def fetcher(stopped: object) -> Fetcher:
            return Fetcher(delay=0, allow_private=True, limits=PATIENT, stopped=stopped)  # type: ignore[arg-type]

        Watcher(feeds, store, watched.state, fetcher, lambda done, _: told.append(done), lambda: chance).run(once=True)
    return load(watched.state).feeds


def time_comes(watched: Watched) -> None:
    """All feeds are due."""
    states = load(watched.state)
    for state in states.feeds.values():
        state.next = 0.0
    save(watched.state, states)


def reports(watched: Watched) -> list[str]:
    with Store.open(watched.store) as store:
        assert list(store.verify()) == []
        return [report.input.text for report in store.reports()]


def test_new_entries_are_kept_and_the_feed_is_asked_for_what_is_new(watched: Watched) -> None:
    watched.write("a")
    watched.serve("a", range(3), 'ETag: "1"\r\n')
    state = visited(watched)["a"]
    assert (state.visits, state.reports, state.failures, state.etag) == (1, 3, 0, '"1"')
    assert state.visited is not None
    assert state.changed is not None
    assert state.next == pytest.approx(state.visited + 1800)
    assert visited(watched)["a"].visits == 1  # its time has not come
    time_comes(watched)
    watched.serve("a", range(5), 'ETag: "2"\r\n')
    state = visited(watched, chance=1.0)["a"]
    assert watched.site.of("/a")[-1].headers["if-none-match"] == '"1"'
    assert (state.reports, state.known, len(reports(watched))) == (5, 0, 5)
    assert state.next == pytest.approx((state.visited or 0) + 1620)
    changed = state.changed
    time_comes(watched)
    watched.site.replies["/a"] = b"HTTP/1.1 304 Not Modified\r\n\r\n"
    state = visited(watched)["a"]
    assert (state.visits, state.reports, state.changed, state.etag) == (3, 5, changed, '"2"')


def test_one_bad_feed_stops_nothing_and_is_left_alone_longer_and_longer(watched: Watched, monkeypatch) -> None:
    watched.write("a", "down", "page", "broken", "busy", "good")
    watched.serve("a", range(2))
    watched.serve("good", range(10, 13))
    watched.site.replies |= {"/down": http(b"", status=500), "/page": http(page(1)), "/broken": b"\x00" * 100}
    watched.site.replies["/busy"] = http(b"", status=429, extra="Retry-After: 7200\r\n")
    states = visited(watched, chance=0.5)
    assert {name: state.problem.key if state.problem else None for name, state in states.items()} == {
        "a": None, "down": "fetch_later", "page": "no_feed",
        "broken": "fetch_no_http", "busy": "fetch_later", "good": None,
    }  # fmt: skip
    assert len(reports(watched)) == 5
    waits = []
    for _ in range(3):
        waits.append(round(load(watched.state).feeds["down"].next - (load(watched.state).feeds["down"].visited or 0)))
        time_comes(watched)
        states = visited(watched, chance=0.5)
    assert waits == [1800, 3600, 7200]
    assert (states["down"].failures, states["down"].failed, states["a"].failures) == (4, 4, 0)
    assert states["busy"].next - (states["busy"].visited or 0) >= 7200
    with Store.open(watched.store) as store:
        assert sorted(row.key for row in store.rejections()) == [
            "fetch_later",
            "fetch_later",
            "fetch_no_http",
            "no_feed",
        ]
    time_comes(watched)
    watched.serve("down", range(20, 22))
    monkeypatch.setattr("tawthiq.watch.watcher.visit", failing_for("good", visit_of()))
    states = visited(watched)
    assert (states["down"].failures, states["down"].problem, states["down"].reports) == (0, None, 2)
    assert states["good"].problem is not None
    assert states["good"].problem.values == {"reason": "RuntimeError: boom"}


def visit_of():
    from tawthiq.watch.visit import visit

    return visit


def failing_for(name: str, visit):
    def failing(feed, *rest):
        if feed.name == name:
            raise RuntimeError("boom")
        return visit(feed, *rest)

    return failing


def test_links_are_followed_once_and_those_that_may_do_later_again(watched: Watched) -> None:
    watched.write("a", extra="follow = true\n")
    watched.serve("a", range(4), 'ETag: "1"\r\n')
    watched.site.replies |= {"/0": http(page(0)), "/1": http(b"", status=404), "/2": http(b"", status=503)}
    watched.site.replies |= {"/3": http(page(3))}
    state = visited(watched)["a"]
    assert (state.reports, state.rejected, state.etag) == (4, 2, None)
    time_comes(watched)
    watched.site.replies["/2"] = http(page(2))
    watched.site.asked.clear()
    state = visited(watched)["a"]
    assert watched.site.paths() == ["/robots.txt", "/a", "/2"]
    assert (state.reports, state.rejected, state.etag) == (5, 2, '"1"')


def test_a_host_that_is_down_is_not_asked_for_every_link(watched: Watched) -> None:
    watched.write("a", extra="follow = true\n")
    watched.serve("a", range(10))
    watched.site.replies |= {f"/{n}": http(b"", status=503) for n in range(10)}
    state = visited(watched)["a"]
    assert len(watched.site.paths()) == 2 + 3
    assert (state.reports, state.rejected) == (10, 10)


def test_a_store_that_cannot_take_it_is_not_the_feeds_fault(watched: Watched, monkeypatch) -> None:
    watched.write("a")
    watched.serve("a", range(2), 'ETag: "1"\r\n')
    keep = Store.keep

    def busy(*_: object) -> None:
        raise problem(StoreFullError, "war.db", "store_full", reason="disk")

    monkeypatch.setattr(Store, "keep", busy)
    state = visited(watched)["a"]
    assert (state.visits, state.failures, state.etag) == (0, 0, None)
    assert state.next == pytest.approx(time.time() + 60, abs=10)
    time_comes(watched)
    monkeypatch.setattr(Store, "keep", keep)
    assert visited(watched)["a"].reports == 2


def test_a_feed_is_visited_when_its_time_comes(watched: Watched) -> None:
    watched.write("a", "b", "c")
    for number, name in enumerate("abc"):
        watched.serve(name, range(number, number + 1))
    with Store.open(watched.store, create=True) as store:
        fetcher = Fetcher(delay=0, allow_private=True, limits=PATIENT)
        watcher = Watcher(read_feeds(watched.path), store, watched.state, lambda _: fetcher, lambda *_: None)
        soon = time.time() + 1.5
        states = {"b": FeedState(url=watched.site.url("/b"), next=soon)}
        states["c"] = FeedState(url=watched.site.url("/c"), next=soon + 3600)
        save(watched.state, States(feeds=states))
        thread = threading.Thread(target=watcher.run)
        thread.start()
        until = time.monotonic() + 30
        while not watched.site.of("/b") and time.monotonic() < until:
            time.sleep(0.05)
        watcher.stop()
        thread.join(30)
    assert not thread.is_alive()
    assert watched.site.of("/b")[0].at - watched.site.of("/a")[0].at > 0.3
    assert len(watched.site.of("/a")) == 1
    assert watched.site.of("/c") == []
    assert {name: state.visits for name, state in load(watched.state).feeds.items()} == {"a": 1, "b": 1, "c": 0}


def test_two_watchers_of_one_state(watched: Watched, monkeypatch) -> None:
    watched.write("a")
    watched.serve("a", range(1))
    with alone(watched.state):
        assert being_watched(watched.state)
        done = watch(monkeypatch, watched, "--once", "--create")
        assert (done.code, "another watcher is at work" in done.err) == (1, True)
    assert not being_watched(watched.state)
    assert watch(monkeypatch, watched, "--once").code == 0


def watch(monkeypatch: pytest.MonkeyPatch, watched: Watched, *words: object) -> Run:
    return run(monkeypatch, "watch", watched.path, "--store", watched.store, *OURS, *words)


def test_how_each_feed_does(watched: Watched, monkeypatch) -> None:
    watched.write("a", "down")
    watched.serve("a", range(3))
    done = watch(monkeypatch, watched, "--once", "--create")
    assert (done.code, "a: 3 new, 0 rejected" in done.err, "2 visits, 1 failed" in done.err) == (3, True, True)
    shown = run(monkeypatch, "watch", watched.path, "--status", "--json")
    told = json.loads(shown.text)
    assert told["watched"] is False
    good, down = told["feeds"]
    assert (good["name"], good["reports"], good["failures"], good["problem"]) == ("a", 3, 0, None)
    assert (down["visits"], down["failures"], down["last_change"]) == (1, 1, None)
    assert good["last_fetched"] < good["next"]
    english = run(monkeypatch, "watch", watched.path, "--status").text
    assert "2 feeds, not being watched" in english
    assert "problem: the server answered 404" in english
    arabic = run(monkeypatch, "watch", watched.path, "--status", "--lang", "ar").text
    assert "خلاصتان، والمتابعة متوقفة" in arabic
    assert "رد الخادم بالرمز 404" in arabic


def test_a_list_or_state_that_cannot_be_used(watched: Watched, monkeypatch) -> None:
    watched.path.write_text('[[feed]]\nname = "a"', "utf-8")
    done = watch(monkeypatch, watched, "--once")
    assert (done.code, f'{watched.path}: feed 1 "a": url is missing' in done.err) == (1, True)
    watched.write("a")
    assert run(monkeypatch, "watch", watched.path, "--once").code == 2
    watched.state.write_text("{", "utf-8")
    done = watch(monkeypatch, watched, "--once", "--create")
    assert (done.code, "this is no state of a watcher" in done.err) == (1, True)


def started(watched: Watched, *words: str) -> "subprocess.Popen[bytes]":
    command = ["-c", "from tawthiq.cli.main import run; run()", "watch", str(watched.path), "--store", watched.store]
    return subprocess.Popen([sys.executable, *command, *OURS, *words], cwd=ROOT, stderr=subprocess.PIPE)


def begun(watched: Watched) -> Forked:
    """One round of visits, begun where all is loaded."""
    return command("watch", watched.path, "--store", watched.store, *OURS, "--once")


def slowly(body: bytes, seconds: float = 0.05):
    def reply(connection: socket.socket, _: Request) -> None:
        time.sleep(seconds)
        connection.sendall(body)

    return reply


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_stop_is_clean(watched: Watched, number: int) -> None:
    watched.write("a", "slow", extra="follow = true\n")
    watched.serve("a", range(2))
    watched.serve("slow", range(100, 140))
    for n in (0, 1, *range(100, 140)):
        watched.site.replies[f"/{n}"] = slowly(http(page(n)), 0.2 if n >= 100 else 0)
    process = started(watched, "--create")
    until = time.monotonic() + 60
    while not watched.site.of("/103") and time.monotonic() < until:
        time.sleep(0.05)
    process.send_signal(number)
    begun = time.monotonic()
    assert process.wait(60) == 0
    assert time.monotonic() - begun < 30
    assert process.stderr is not None
    assert b"failed" in process.stderr.read()
    process.stderr.close()
    kept = len(reports(watched))
    assert 2 + 3 <= kept < 42
    states = load(watched.state).feeds
    assert (states["a"].failures, states["slow"].failures, states["slow"].etag) == (0, 0, None)
    time_comes(watched)
    watched.site.replies |= {f"/{n}": http(page(n)) for n in range(100, 140)}
    visited(watched)
    assert len(reports(watched)) == len(set(reports(watched))) == 42


def test_killed_at_any_moment_nothing_is_lost_or_doubled(watched: Watched, url: str) -> None:
    watched.store = url
    watched.write("a", "b", extra="follow = true\n")
    watched.serve("a", range(30), 'ETag: "1"\r\n')
    watched.serve("b", range(100, 130))
    for n in (*range(30), *range(100, 130)):
        watched.site.replies[f"/{n}"] = slowly(http(page(n)), 0.02)
    with Store.open(watched.store, create=True):
        pass
    chance = random.Random(4)
    for _ in range(KILLS):
        asked = len(watched.site.asked)
        process = begun(watched)
        until = time.monotonic() + 60
        while len(watched.site.asked) == asked and process.poll() is None and time.monotonic() < until:
            time.sleep(0.02)
        time.sleep(chance.random())
        process.kill()
        assert len(reports(watched)) == len(set(reports(watched)))
        time_comes(watched)
    visited(watched)
    assert len(reports(watched)) == len(set(reports(watched))) == 60
