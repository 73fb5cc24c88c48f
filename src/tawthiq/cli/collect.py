"""`tawthiq collect`: reports in, kept in a store with their bytes; what is no report is kept with its reason.

paths and addresses → listing → pieces → captures, some hundreds at a time → store (→ engine → records)
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tawthiq import __version__
from tawthiq.cli import reading
from tawthiq.cli.engine_workers import Workers
from tawthiq.cli.extract import Columns, Files, Outlet, Published, Quiet, opened
from tawthiq.cli.localised import spoken
from tawthiq.cli.reading import defaults_of, listed, spoken_through
from tawthiq.cli.store_extraction import add_records
from tawthiq.cli.store_options import Rejected, WorkersOption
from tawthiq.cli.voice import ALL_READ, SOME_REJECTED, Voice
from tawthiq.cli.web import AllowPrivate, Delay, Follow, Web
from tawthiq.errors import InputError
from tawthiq.messages import say
from tawthiq.readers import STANDARD_INPUT, Defaults, Found, Listing, Piece, batches, is_address, pieces
from tawthiq.readers.container import standing
from tawthiq.readers.sources import refused

if TYPE_CHECKING:
    from tawthiq.store import Store

Moved = Callable[[int], None]
"""Is told how many bytes of the sources are behind."""


class Collecting(Voice):
    """Tells what happens, and how much of what was read the store had already."""

    new = 0
    records: int | None = None
    """Records added, where reports are read by the engine too."""
    unread = 0
    """Reports kept that the engine failed on."""

    def closing(self) -> str:
        """How many reports came in, and what became of them: new, there already, rejected; and the records."""
        line = say(
            self.language,
            "collect.closing",
            reports=say(self.language, "run.reports", n=self.read + self.rejected),
            new=self.new,
            known=self.read - self.new,
            rejected=self.rejected,
        )
        if self.records is None:
            return line
        return f"{line}\n{say(self.language, 'collect.records', n=self.records, failed=self.unread)}"

    def exit_code(self) -> int:
        """As for any run; a report without a record is one that was not all read."""
        code = super().exit_code()
        return SOME_REJECTED if code == ALL_READ and self.unread else code

    def recorded(self, records: int, failed: list[InputError]) -> None:
        """Count records added, and tell of reports that have none."""
        self.records = (self.records or 0) + records
        for error in failed:
            self.unread += 1
            self.tell_rejected(error)


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
    extracted: Annotated[bool, typer.Option("--extract", help="help.collect.extract")] = False,
    workers: WorkersOption = None,
    rejected: Rejected = None,
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
        Workers(workers) as processes,
    ):
        for note in to_read.notes:
            voice.note(note)
        web = Web(follow, delay, allow_private, kept)
        for batch in batches(_pieces(to_read, defaults, web, moved)):
            _keep(kept, batch, voice)
            if extracted:
                _extract(kept, batch, voice, processes)
    return voice.exit_code()


def _pieces(files: Listing, defaults: Defaults, web: Web, moved: Moved) -> Iterator[Piece]:
    """All pieces of all files; a path that leads to nothing is one too, so that its reason is kept."""
    for error in files.problems:
        yield refused(error.where, error)
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
            yield from standing(file, pieces(file, defaults))
            continue
        with handle:
            for piece in standing(file, pieces(file, defaults, handle)):
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


def _extract(store: "Store", batch: list[Piece], voice: Collecting, workers: Workers) -> None:
    """Add the records of the reports of a batch, new or there already, that this engine has not read."""
    from tawthiq.store import report_id

    voice.recorded(0, [])
    names = [report_id(item.report) for piece in batch for item in piece.found if isinstance(item, Found)]
    add_records(store, store.reports_without_record(reading.engine().name, names), workers, voice.recorded)


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
