"""`tawthiq collect`: reports in, kept in a store with their bytes; what is no report is kept with its reason.

paths and addresses → listing → pieces → captures, some hundreds at a time → store; twice the same changes nothing
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tawthiq import __version__
from tawthiq.cli.extract import Columns, Files, Outlet, Published, Quiet, opened
from tawthiq.cli.localised import spoken
from tawthiq.cli.reading import defaults_of, listed, spoken_through
from tawthiq.cli.voice import Voice
from tawthiq.cli.web import AllowPrivate, Delay, Follow, Web
from tawthiq.errors import InputError
from tawthiq.messages import say
from tawthiq.readers import STANDARD_INPUT, Defaults, Found, Listing, Piece, batches, is_address, pieces

if TYPE_CHECKING:
    from tawthiq.store import Store

Moved = Callable[[int], None]
"""Is told how many bytes of the sources are behind."""


class Collecting(Voice):
    """Tells what happens, and how much of what was read the store had already."""

    new = 0

    def closing(self) -> str:
        """How many reports came in, and what became of them: new, there already, rejected."""
        return say(
            self.language,
            "collect.closing",
            reports=say(self.language, "run.reports", n=self.read + self.rejected),
            new=self.new,
            known=self.read - self.new,
            rejected=self.rejected,
        )


def collect(
    context: typer.Context,
    files: Files,
    store: Annotated[
        str,
        typer.Option("--store", metavar="STORE", help="help.store.where", envvar="TAWTHIQ_STORE", show_default=False),
    ],
    create: Annotated[bool, typer.Option("--create", help="help.create")] = False,
    published: Published = None,
    outlet: Outlet = None,
    columns: Columns = None,
    follow: Follow = False,
    delay: Delay = None,
    allow_private: AllowPrivate = False,
    rejected: Annotated[Path | None, typer.Option(help="help.rejected")] = None,
    quiet: Quiet = False,
) -> int:
    """Keep what is read in a store; gives the exit code."""
    from tawthiq.store import Store

    language = spoken(context)
    defaults = defaults_of(language, published, outlet, None, columns)
    to_read = listed(files, None, language)
    with (
        Store.open(store, create=create) as kept,
        Collecting(language, quiet, opened(rejected, language) if rejected else None) as voice,
        _bar(to_read, voice) as moved,
    ):
        for note in to_read.notes:
            voice.note(note)
        for error in to_read.problems:
            voice.reject(error)
        web = Web(follow, delay, allow_private, kept)
        for batch in batches(_pieces(to_read, defaults, web, moved)):
            _keep(kept, batch, voice)
    return voice.exit_code()


def _pieces(files: Listing, defaults: Defaults, web: Web, moved: Moved) -> Iterator[Piece]:
    behind = 0
    for file in files.files:
        if is_address(file):
            for piece in web.pieces(file, defaults):
                yield piece
                moved(behind)
            continue
        try:
            handle = None if file == STANDARD_INPUT else Path(file).open("rb")  # noqa: SIM115 - closed below
        except OSError:  # the reader says why
            handle = None
        if handle is None:
            yield from pieces(file, defaults)
            continue
        with handle:
            for piece in pieces(file, defaults, handle):
                yield piece
                if not handle.closed:
                    moved(behind + handle.tell())
        behind += _size(file)
        moved(behind)


def _keep(store: "Store", batch: list[Piece], voice: Collecting) -> None:
    """Keep a batch, then say what became of it: nothing is told as kept that is not."""
    now = datetime.now(UTC)
    kept = store.keep([piece.capture(now, __version__) for piece in batch])
    voice.new += kept.reports
    for item in (item for piece in batch for item in piece.found):
        if isinstance(item, InputError):
            voice.reject(item)
        elif isinstance(item, Found):
            voice.read += 1
            for note in item.notes:
                voice.note(note)


@contextmanager
def _bar(files: Listing, voice: Collecting) -> Iterator[Moved]:
    """A bar over the bytes of the sources, with rate and time left, where someone watches."""
    if voice.quiet or not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn, TransferSpeedColumn

    unsized = any(file == STANDARD_INPUT or is_address(file) for file in files.files)
    total = None if unsized else sum(map(_size, files.files))
    columns = (TextColumn("{task.description}"), BarColumn(), TransferSpeedColumn(), TimeRemainingColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True) as progress, spoken_through(console, voice):
        task = progress.add_task(say(voice.language, "run.progress"), total=total)

        def moved(behind: int) -> None:
            reports = say(voice.language, "run.reports", n=voice.read + voice.rejected)
            progress.update(task, completed=behind, description=reports)

        yield moved


def _size(file: str) -> int:
    try:
        return Path(file).stat().st_size
    except OSError:
        return 0
