"""Reports go through the engine one after another; one that fails becomes a rejection, and the others go on.

paths → listing → found → engine → records, with a voice that tells and counts, and a bar where someone watches
"""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from tawthiq.cli.voice import Voice
from tawthiq.cli.web import Web
from tawthiq.errors import InputError, UsageError
from tawthiq.messages import Language, say
from tawthiq.readers import STANDARD_INPUT, Defaults, Found, Listing, count, is_address, listing, read
from tawthiq.readers.found import FIELDS, problem
from tawthiq.record import Record

if TYPE_CHECKING:
    from tawthiq.engine import Engine

FEW = 5
"""Up to so many reports are done before a bar would be seen."""


def defaults_of(
    language: Language, published: str | None, outlet: str | None, ref: str | None = None, columns: str | None = None
) -> Defaults:
    """What the options say of reports that do not say it themselves.

    Raises:
        UsageError: a day that is none, or columns of a field that there is not.
    """
    try:
        day = date.fromisoformat(published).isoformat() if published is not None else None
    except ValueError:
        raise UsageError(say(language, "usage.published", value=published)) from None
    return Defaults(published=day, outlet=outlet, ref=ref, columns=_columns(columns, language))


def _columns(said: str | None, language: Language) -> dict[str, str]:
    """The columns that are called otherwise, by the field they hold."""
    out: dict[str, str] = {}
    for part in (said or "").split(","):
        field, sign, name = (word.strip() for word in part.partition("="))
        if sign and name and field in FIELDS:
            out[field] = name
        elif part.strip():
            raise UsageError(say(language, "usage.columns", fields=", ".join(FIELDS), value=part))
    return out


def listed(files: list[str], output: Path | None, language: Language, ref: str | None = None) -> Listing:
    """The files to read.

    Raises:
        UsageError: the output is one of them, or one name is given for many.
    """
    found = listing(files, leave_out=output)
    if output and any(file != STANDARD_INPUT and _same(Path(file), output) for file in found.files):
        raise UsageError(say(language, "usage.overwrite", path=output))
    if ref is not None and (len(found.files) + len(found.problems) > 1 or any(Path(file).is_dir() for file in files)):
        raise UsageError(say(language, "usage.ref", n=len(files)))
    return found


def records(
    files: Listing, defaults: Defaults, voice: Voice, watched: bool, web: Web | None = None
) -> Iterator[Record]:
    """The record of each report that can be read, in order; `web` says how addresses are asked."""
    for note in files.notes:
        voice.note(note)
    slow = any(file == STANDARD_INPUT or is_address(file) for file in files.files)
    yield from extracted(_shown(_found(files, defaults, web or Web()), files, voice, watched), voice, slow)


def extracted(items: Iterable[Found | InputError], voice: Voice, slow: bool = False) -> Iterator[Record]:
    """The record of each report; what was not read, and what the engine fails on, is told as rejected.

    A handful is read together; where items come in slowly (`slow`) each is read before the next is waited for.
    """
    from tawthiq.engine import handfuls

    together = ([item] for item in items) if slow else handfuls(items, _letters)
    for handful in together:
        outcomes = engine().extract_all(item.report for item in handful if isinstance(item, Found))
        for item in handful:
            if isinstance(item, InputError):
                voice.reject(item)
                continue
            for note in item.notes:
                voice.note(note)
            outcome = next(outcomes)
            if isinstance(outcome, Exception):
                reason = f"{type(outcome).__name__}: {outcome}"
                voice.reject(problem(InputError, item.where, "engine", reason=reason))
            else:
                voice.read += 1
                yield outcome


def _letters(item: Found | InputError) -> int:
    return len(item.report.text) if isinstance(item, Found) else 0


@cache
def engine() -> "Engine":
    """The engine, loaded with the first report."""
    from tawthiq.engine import Engine

    return Engine()


def _found(files: Listing, defaults: Defaults, web: Web) -> Iterator[Found | InputError]:
    yield from files.problems
    for file in files.files:
        if is_address(file):
            for piece in web.pieces(file, defaults):
                yield from piece.found
        else:
            yield from read(file, defaults)


def _shown(
    items: Iterator[Found | InputError], files: Listing, voice: Voice, watched: bool
) -> Iterable[Found | InputError]:
    """The items with a bar beside them, where there are many and someone watches."""
    if not watched or not sys.stderr.isatty():
        return items
    total = count(files.files)
    return items if total is not None and total <= FEW else _with_bar(items, total, voice)


def _with_bar(items: Iterator[Found | InputError], total: int | None, voice: Voice) -> Iterator[Found | InputError]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True) as progress, spoken_through(console, voice):
        yield from progress.track(items, total=total, description=say(voice.language, "run.progress"))


@contextmanager
def spoken_through(console: object, voice: Voice) -> Iterator[None]:
    """While a bar is drawn, lines are written above it."""
    before = voice.write
    voice.write = lambda line: console.print(line, markup=False, highlight=False, soft_wrap=True)  # type: ignore[attr-defined]
    try:
        yield
    finally:
        voice.write = before


def _same(one: Path, other: Path) -> bool:
    return one.resolve() == other.resolve()
