"""`tawthiq incidents`: records in, incidents out; and a person's word on them."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from tawthiq.cli import judging
from tawthiq.cli.judging import DEFAULT, From, Id, Judged
from tawthiq.cli.localised import Command, Group, spoken
from tawthiq.cli.voice import Voice
from tawthiq.errors import InputError, UsageError
from tawthiq.messages import Language, say
from tawthiq.readers.found import problem
from tawthiq.record import Record

if TYPE_CHECKING:
    from tawthiq.incidents import Incident
    from tawthiq.incidents.casebook import Casebook

STANDARD_INPUT = "-"
Records = Annotated[list[Path], typer.Argument(metavar="RECORDS", help="help.incidents.records", show_default=False)]
Output = Annotated[Path | None, typer.Option("--output", "-o", metavar="FILE", help="help.incidents.output")]
STEP = 1_000
"""Records after which a long run says how far it is."""


def commands() -> typer.Typer:
    """The group with its commands."""
    group = typer.Typer(cls=Group, rich_markup_mode=None, no_args_is_help=True)
    for name, command in (
        ("build", build),
        ("list", overview),
        ("show", show),
        ("explain", explain),
        ("merge", judging.merge),
        ("split", judging.split),
        ("move", judging.move),
        ("correct", judging.correct),
        ("grade", judging.grade),
        ("rate", judging.rate),
        ("undo", judging.undo),
        ("schema", schema),
    ):
        group.command(name, cls=Command, help=f"help.incidents.{name}", epilog=f"help.incidents.{name}.examples")(
            command
        )
    return group


def build(
    context: typer.Context,
    records: Records,
    form: Annotated[Literal["jsonl", "summary"] | None, typer.Option("--format", "-f", help="help.format")] = None,
    output: Output = None,
    judgements: Judged = None,
    previous: Annotated[Path | None, typer.Option(metavar="FILE", help="help.incidents.previous")] = None,
    without: Annotated[list[str] | None, typer.Option(metavar="REF", help="help.incidents.without")] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="help.quiet")] = False,
) -> int:
    """Group records into incidents; gives the exit code."""
    from tawthiq.incidents import JudgementFile, known_from
    from tawthiq.incidents.casebook import Casebook

    language = spoken(context)
    before = previous or (output if output is not None and output.exists() else None)
    log = judgements or judging.beside(output)
    entries = JudgementFile(log).entries() if log is not None else ()
    known = read(before) if before is not None else []
    casebook = Casebook(entries, known_from(known))
    with Voice(language, quiet) as voice:
        casebook.add(_records(records, voice))
        for ref in without or ():
            casebook.remove(ref)
        _tell_left(known, casebook, without or (), voice)
        _write(_counted(casebook.incidents(), voice), form or _format_for(output), output, language)
        for entry in casebook.waiting:
            voice.write(say(language, "incidents.waiting", id=entry.id, kind=entry.kind))
    return voice.exit_code()


def overview(
    context: typer.Context,
    incidents: From = DEFAULT,
    unsure: Annotated[bool, typer.Option("--unsure", help="help.incidents.unsure")] = False,
) -> int:
    """List incidents, a line each; gives the exit code."""
    from tawthiq.incidents import sheet

    found: Iterable[Incident] = read(incidents)
    if unsure:
        found = [one for one in found if one.unsure]
    _print(sheet.overview(found, spoken(context)))
    return 0


def show(
    context: typer.Context,
    identity: Id,
    incidents: From = DEFAULT,
    form: Annotated[
        Literal["text", "html", "json"], typer.Option("--format", "-f", help="help.incidents.format")
    ] = "text",
    output: Output = None,
) -> int:
    """Show one incident; an id it had before leads to it too. Gives the exit code."""
    language = spoken(context)
    found = named(read(incidents), identity, language)
    if form == "json":
        from tawthiq.incidents import to_json

        _bytes(b"".join(to_json(one) + b"\n" for one in found), output, language)
    elif form == "html":
        from tawthiq.incidents.page import incident_page

        _bytes(incident_page(found[0], language).encode("utf-8"), output, language)
    else:
        from tawthiq.incidents.sheet import sheet

        text = "\n\n".join("\n".join(sheet(one, language)) for one in found)
        _bytes(f"{text}\n".encode(), output, language)
    return 0


def explain(context: typer.Context, identity: Id, incidents: From = DEFAULT) -> int:
    """Show why the reports of an incident were put together; gives the exit code."""
    from tawthiq.incidents.sheet import explanation

    language = spoken(context)
    for one in named(read(incidents), identity, language):
        _print(explanation(one, language))
    return 0


def schema() -> int:
    """Print the JSON Schema of an incident; gives the exit code."""
    import json

    from tawthiq.incidents import json_schema

    _print([json.dumps(json_schema(), ensure_ascii=False, indent=2)])
    return 0


def read(path: Path) -> "list[Incident]":
    """The incidents of a file.

    Raises:
        InputError: the file cannot be opened, or a line is no incident.
    """
    from msgspec import MsgspecError

    from tawthiq.incidents import from_json

    out = []
    for number, line in enumerate(_lines(path), 1):
        try:
            out.append(from_json(line))
        except (MsgspecError, UnicodeDecodeError) as error:
            raise problem(InputError, f"{path}:{number}", "incident", reason=error) from error
    return out


def named(incidents: "Iterable[Incident]", identity: str, language: Language) -> "list[Incident]":
    """The incident of that id, or the ones its content went to; the beginning of an id is enough where it is clear.

    Raises:
        UsageError: no incident of that id, or several that begin so.
    """
    listed = list(incidents)
    exact = [one for one in listed if one.id == identity]
    exact += [one for one in listed if identity in one.formerly and one.id != identity]
    if exact:
        return exact
    begun = [one for one in listed if one.id.startswith(identity)]
    if len(begun) != 1:
        raise UsageError(say(language, "usage.incident", id=identity, n=len(begun)))
    return begun


def _records(paths: Iterable[Path], voice: Voice) -> Iterator[Record]:
    from msgspec import MsgspecError

    from tawthiq.record import from_json

    for path in paths:
        for number, line in enumerate(_lines(path), 1):
            try:
                record = from_json(line)
            except (MsgspecError, UnicodeDecodeError) as error:
                voice.reject(problem(InputError, f"{path}:{number}", "record", reason=error))
                continue
            voice.read += 1
            if voice.read % STEP == 0:
                _tell(voice, "run.progress", n=voice.read)
            yield record


def _tell(voice: Voice, key: str, **values: object) -> None:
    from tawthiq.incidents.wording import say as in_words

    if not voice.quiet:
        voice.write(in_words(voice.language, key, **values))


def _tell_left(known: "Iterable[Incident]", casebook: "Casebook", without: Iterable[str], voice: Voice) -> None:
    """Say that reports of the earlier incidents are not here, for what is not read is not built."""
    left_out = set(without)
    gone = {
        (r.ref, r.report): None
        for one in known
        for r in one.reports
        if not casebook.holds(r.report, r.ref) and not {r.ref, r.report, r.report[:24]} & left_out
    }
    if gone:
        _tell(voice, "run.left", n=len(gone), ref=next(iter(gone))[0])


def _counted(incidents: "Iterator[Incident]", voice: Voice) -> "Iterator[Incident]":
    """The incidents, and at the end how many they were."""
    number = 0
    for one in incidents:
        number += 1
        yield one
    _tell(voice, "run.done", n=number)


def _lines(path: Path) -> Iterator[bytes]:
    """Lines that hold something; - is the standard input."""
    try:
        stream = sys.stdin.buffer if str(path) == STANDARD_INPUT else path.open("rb")
    except OSError as error:
        key = "no_file" if isinstance(error, FileNotFoundError) else "unreadable"
        raise problem(InputError, str(path), key, reason=error.strerror) from error
    with stream:
        for line in stream:
            if line.strip():
                yield line


def _format_for(output: Path | None) -> Literal["jsonl", "summary"]:
    return "summary" if output is None and sys.stdout.isatty() else "jsonl"


def _write(
    incidents: "Iterator[Incident]", form: Literal["jsonl", "summary"], output: Path | None, language: Language
) -> None:
    """Incidents to a file, which is written beside and moved into place, or to the standard output."""
    from tawthiq.incidents import sheet, to_json

    if form == "summary":
        _bytes("".join(f"{line}\n" for line in sheet.overview(incidents, language)).encode(), output, language)
    elif output is None:
        sys.stdout.flush()
        for one in incidents:
            sys.stdout.buffer.write(to_json(one) + b"\n")
        sys.stdout.buffer.flush()
    else:
        beside = output.with_name(output.name + ".part")
        try:
            with beside.open("wb") as stream:
                stream.writelines(to_json(one) + b"\n" for one in incidents)
            beside.replace(output)
        except OSError as error:
            raise UsageError(say(language, "usage.output", path=output, reason=error.strerror)) from error


def _bytes(content: bytes, output: Path | None, language: Language) -> None:
    if output is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    try:
        output.write_bytes(content)
    except OSError as error:
        raise UsageError(say(language, "usage.output", path=output, reason=error.strerror)) from error


def _print(lines: Iterable[str]) -> None:
    _bytes("".join(f"{line}\n" for line in lines).encode(), None, "en")
