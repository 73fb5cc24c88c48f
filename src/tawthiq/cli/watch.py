"""`tawthiq watch`: feeds of a list, visited for weeks; what is new is kept, and how each does can be asked."""

import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import msgspec
import typer

from tawthiq.cli.extract import Quiet
from tawthiq.cli.localised import spoken
from tawthiq.cli.store import Json
from tawthiq.cli.voice import ALL_READ, NOTHING_READ, SOME_REJECTED
from tawthiq.cli.web import AllowPrivate, Delay
from tawthiq.errors import ExplainedError, UsageError
from tawthiq.messages import Language, say

if TYPE_CHECKING:
    from collections.abc import Callable

    from tawthiq.fetch import Fetcher
    from tawthiq.record import Rejection
    from tawthiq.watch import Feed, FeedState, States
    from tawthiq.watch.watcher import Done


def watch(
    context: typer.Context,
    feeds: Annotated[Path, typer.Argument(metavar="FEEDS", help="help.watch.feeds", show_default=False)],
    store: Annotated[
        str | None,
        typer.Option("--store", metavar="STORE", help="help.store.where", envvar="TAWTHIQ_STORE", show_default=False),
    ] = None,
    create: Annotated[bool, typer.Option("--create", help="help.create")] = False,
    once: Annotated[bool, typer.Option("--once", help="help.watch.once")] = False,
    status: Annotated[bool, typer.Option("--status", help="help.watch.status")] = False,
    json: Json = False,
    state: Annotated[Path | None, typer.Option("--state", metavar="FILE", help="help.watch.state")] = None,
    delay: Delay = None,
    allow_private: AllowPrivate = False,
    quiet: Quiet = False,
) -> int:
    """Visit feeds whose time has come, until it is stopped; gives the exit code."""
    from tawthiq.watch import read_feeds, state_beside

    language = spoken(context)
    listed = read_feeds(feeds)
    kept_at = state or state_beside(feeds)
    if status:
        return _status(listed, kept_at, language, json)
    if store is None:
        raise UsageError(say(language, "usage.watch_store"))
    return _watch(listed, kept_at, (store, create), once, _asker(delay, allow_private), _Telling(language, quiet))


def _watch(
    feeds: "tuple[Feed, ...]",
    state: Path,
    where: tuple[str, bool],
    once: bool,
    fetcher: "Callable[[Callable[[], bool]], Fetcher]",
    tell: "_Telling",
) -> int:
    from tawthiq.store import Store
    from tawthiq.watch import Watcher

    with Store.open(where[0], create=where[1]) as store:
        watcher = Watcher(feeds, store, state, fetcher, tell)
        before = {
            number: signal.signal(number, lambda *_: watcher.stop()) for number in (signal.SIGTERM, signal.SIGINT)
        }
        try:
            if not once:
                tell.line(say(tell.language, "watch.begun", n=len(feeds)))
            watcher.run(once)
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
    tell.line(say(tell.language, "watch.ended", visits=watcher.visits, failed=watcher.failed))
    if not once or not watcher.failed:
        return ALL_READ
    return NOTHING_READ if watcher.failed == watcher.visits else SOME_REJECTED


def _asker(delay: float | None, allow_private: bool) -> "Callable[[Callable[[], bool]], Fetcher]":
    def made(stopped: "Callable[[], bool]") -> "Fetcher":
        from tawthiq.fetch import DELAY, Fetcher

        return Fetcher(delay=DELAY if delay is None else delay, allow_private=allow_private, stopped=stopped)

    return made


class _Telling:
    """A line for each visit that found something, or failed."""

    def __init__(self, language: Language, quiet: bool) -> None:
        self.language, self._quiet = language, quiet

    def __call__(self, done: "Done", state: "FeedState") -> None:
        from tawthiq.watch.schedule import moment

        name, again = done.feed.name, moment(state.next)
        error: ExplainedError | None = done.trouble or (done.visit.error if done.visit else None)
        if error is not None:
            self.line(say(self.language, "watch.failed", name=name, reason=said(error, self.language), moment=again))
        elif done.visit is not None and done.visit.kept.captures:
            kept = done.visit.kept
            self.line(say(self.language, "watch.visited", name=name, new=kept.reports, rejected=kept.rejected))

    def line(self, words: str) -> None:
        """Say something, unless nothing is to be said."""
        if not self._quiet:
            sys.stderr.write(f"{words}\n")
            sys.stderr.flush()


def said(error: ExplainedError, language: Language) -> str:
    """What is wrong and what to do, in a language."""
    what = say(language, f"problem.{error.key}", **error.values)
    return f"{what} - {say(language, f'advice.{error.key}', **error.values)}"


def _status(feeds: "tuple[Feed, ...]", path: Path, language: Language, json: bool) -> int:
    from tawthiq.watch import being_watched
    from tawthiq.watch.state import load

    states = load(path)
    watched = being_watched(path)
    rows = [_row(feed, states, language) for feed in feeds]
    if json:
        out = msgspec.json.format(msgspec.json.encode({"watched": watched, "feeds": rows}), indent=1)
        sys.stdout.write(out.decode("utf-8") + "\n")
        return ALL_READ
    sys.stdout.write(say(language, "watch.watched" if watched else "watch.unwatched", n=len(feeds)) + "\n")
    for row in rows:
        sys.stdout.write(f"\n{row['name']}  {row['url']}\n")
        for key in ("last_fetched", "last_change", "next"):
            sys.stdout.write(f"  {say(language, f'watch.{key}')}: {row[key] or '-'}\n")
        sys.stdout.write(f"  {say(language, 'watch.counts', **{name: row[name] for name in COUNTED})}\n")
        if row["problem"]:
            sys.stdout.write(f"  {say(language, 'watch.problem')}: {row['problem']}\n")
    return ALL_READ


COUNTED = ("reports", "known", "rejected", "visits", "failed", "failures")


def _row(feed: "Feed", states: "States", language: Language) -> dict[str, object]:
    """What is known of a feed, as it is shown."""
    from tawthiq.watch.schedule import moment

    state = states.of(feed.name, feed.url)
    row: dict[str, object] = {"name": feed.name, "url": feed.url, "every": feed.every, "follow": feed.follow}
    row["last_fetched"] = moment(state.visited) if state.visited else None
    row["last_change"] = moment(state.changed) if state.changed else None
    row["next"] = moment(state.next) if state.next else None
    row |= {name: getattr(state, name) for name in COUNTED}
    row["problem"] = _reason(state.problem, language) if state.problem else None
    return row


def _reason(told: "Rejection", language: Language) -> str:
    """Why the last visit failed; numbers were kept as words."""
    values = {name: int(value) if value.isdecimal() else value for name, value in told.values.items()}
    return say(language, f"problem.{told.key}", **values)
