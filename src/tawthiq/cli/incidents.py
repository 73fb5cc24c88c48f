"""`tawthiq incidents`: records in, incidents out; and a person's word on them."""

import sys
from collections.abc import Iterable
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from tawthiq.cli import judging
from tawthiq.cli.incident_building import Work, build_kept, build_once, records_of
from tawthiq.cli.incident_files import named, read
from tawthiq.cli.judging import DEFAULT, From, Id, Judged
from tawthiq.cli.localised import Command, Group, spoken
from tawthiq.cli.voice import Voice
from tawthiq.cli.withholding import Withholding, Without
from tawthiq.errors import UsageError
from tawthiq.messages import Language, say

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from tawthiq.incidents import Incident
    from tawthiq.store import Store

Records = Annotated[
    list[Path] | None, typer.Argument(metavar="RECORDS", help="help.incidents.records", show_default=False)
]
Output = Annotated[Path | None, typer.Option("--output", "-o", metavar="FILE", help="help.incidents.output")]


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
    records: Records = None,
    form: Annotated[Literal["jsonl", "summary"] | None, typer.Option("--format", "-f", help="help.format")] = None,
    output: Output = None,
    judgements: Judged = None,
    previous: Annotated[Path | None, typer.Option(metavar="FILE", help="help.incidents.previous")] = None,
    without: Annotated[list[str] | None, typer.Option(metavar="REF", help="help.incidents.without")] = None,
    casebook: Annotated[Path | None, typer.Option(metavar="FOLDER", help="help.incidents.casebook")] = None,
    store: Annotated[str | None, typer.Option("--store", metavar="STORE", help="help.incidents.store")] = None,
    without_victim_names: Without = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="help.quiet")] = False,
) -> int:
    """Group records into incidents; gives the exit code."""
    language = spoken(context)
    if not records and casebook is None and store is None:
        raise UsageError(say(language, "usage.records"))
    with _opened(store) as kept, Voice(language, quiet) as voice:
        found = records_of(records or (), voice)
        withholding = Withholding(without_victim_names)
        work = Work(found, kept, without or (), judgements, previous, output, form, voice, withholding)
        if casebook is None:
            build_once(work)
        else:
            build_kept(casebook, work)
    return voice.exit_code() if records or casebook is None else 0


def _opened(store: str | None) -> "AbstractContextManager[Store | None]":
    if store is None:
        return nullcontext()
    from tawthiq.store import Store

    return Store.open(store)


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
    without_victim_names: Without = False,
) -> int:
    """Show one incident; an id it had before leads to it too. Gives the exit code."""
    language = spoken(context)
    found = _shown(incidents, identity, without_victim_names, language)
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


def _shown(path: Path, identity: str, without_victim_names: bool, language: Language) -> "list[Incident]":
    """The incident of an id, or the ones its content went to, as they are to be shown."""
    withholding = Withholding(without_victim_names)
    if without_victim_names:
        withholding.noted_incidents(read(path))
    return list(withholding.incidents(named(path, identity, language)))


def explain(
    context: typer.Context, identity: Id, incidents: From = DEFAULT, without_victim_names: Without = False
) -> int:
    """Show why the reports of an incident were put together; gives the exit code."""
    from tawthiq.incidents.sheet import explanation

    language = spoken(context)
    for one in _shown(incidents, identity, without_victim_names, language):
        _print(explanation(one, language))
    return 0


def schema() -> int:
    """Print the JSON Schema of an incident; gives the exit code."""
    import json

    from tawthiq.incidents import json_schema

    _print([json.dumps(json_schema(), ensure_ascii=False, indent=2)])
    return 0


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
