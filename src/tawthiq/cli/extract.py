"""`tawthiq extract`: reports in, records out."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, BinaryIO, TextIO

import typer

from tawthiq.cli.localised import spoken
from tawthiq.cli.reading import defaults_of, listed, records
from tawthiq.cli.voice import Voice
from tawthiq.cli.web import AllowPrivate, Delay, Follow, Web
from tawthiq.cli.withholding import Withholding, Without
from tawthiq.errors import UsageError
from tawthiq.export import FORMATS, Format, writer
from tawthiq.messages import Language, say
from tawthiq.record import Record

Files = Annotated[list[str], typer.Argument(metavar="FILE", help="help.files", show_default=False)]
Published = Annotated[str | None, typer.Option(metavar="DAY", help="help.published")]
Outlet = Annotated[str | None, typer.Option(metavar="NAME", help="help.outlet")]
Columns = Annotated[str | None, typer.Option(metavar="FIELD=NAME,…", help="help.columns")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="help.quiet")]


def extract(
    context: typer.Context,
    files: Files,
    published: Published = None,
    outlet: Outlet = None,
    ref: Annotated[str | None, typer.Option(metavar="NAME", help="help.ref")] = None,
    form: Annotated[Format | None, typer.Option("--format", "-f", help="help.format")] = None,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="help.output")] = None,
    columns: Columns = None,
    follow: Follow = False,
    delay: Delay = None,
    allow_private: AllowPrivate = False,
    rejected: Annotated[Path | None, typer.Option(help="help.rejected")] = None,
    without_victim_names: Without = False,
    quiet: Quiet = False,
) -> int:
    """Read reports and write a record of each; gives the exit code."""
    language = spoken(context)
    chosen = form or _format_for(output)
    defaults = defaults_of(language, published, outlet, ref, columns)
    to_read = listed(files, output, language, ref)
    into_folder = _is_folder(output, chosen, language)
    with Voice(language, quiet, opened(rejected, language) if rejected else None) as voice:
        watched = not quiet and (output is not None or not sys.stdout.isatty())
        read = records(to_read, defaults, voice, watched, Web(follow, delay, allow_private))
        found = Withholding(without_victim_names).records(read)
        if output and into_folder:
            _write_folder(found, output, language)
        else:
            _write(found, chosen, output, language)
    return voice.exit_code()


def _format_for(output: Path | None) -> Format:
    """The format that the name of the output asks for; a summary for a terminal, JSON Lines for a pipe."""
    if output is None:
        return "summary" if sys.stdout.isatty() else "jsonl"
    suffix = output.suffix.lower().removeprefix(".")
    return next((name for name in FORMATS if name == suffix), "jsonl")


def _is_folder(output: Path | None, form: Format, language: Language) -> bool:
    if output is None:
        return False
    if form == "html":
        return output.is_dir() or not output.suffix
    if output.is_dir():
        raise UsageError(say(language, "usage.folder", path=output))
    return False


def _write(found: Iterable[Record], form: Format, output: Path | None, language: Language) -> None:
    with _stream(output, language) as stream:
        if form == "summary":
            from tawthiq.export.style import PLAIN, style_for
            from tawthiq.export.summary import write_summary

            pieces = write_summary(found, language, PLAIN if output else style_for(sys.stdout))
        else:
            pieces = writer(form)(found, language)
        for piece in pieces:
            stream.write(piece.encode("utf-8"))


def _write_folder(found: Iterable[Record], folder: Path, language: Language) -> None:
    from tawthiq.export.html import write_folder

    try:
        write_folder(found, folder, language)
    except OSError as error:
        raise UsageError(say(language, "usage.output", path=folder, reason=error.strerror)) from error


@contextmanager
def _stream(output: Path | None, language: Language) -> Iterator[BinaryIO]:
    if output is None:
        sys.stdout.flush()
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    try:
        handle = output.open("wb")
    except OSError as error:
        raise UsageError(say(language, "usage.output", path=output, reason=error.strerror)) from error
    with handle:
        yield handle


def opened(path: Path, language: Language) -> TextIO:
    """A file for the rejections.

    Raises:
        UsageError: it cannot be written.
    """
    try:
        return path.open("w", encoding="utf-8", newline="\n")
    except OSError as error:
        raise UsageError(say(language, "usage.output", path=path, reason=error.strerror)) from error
