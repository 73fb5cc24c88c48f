"""One command with ten parts: extract, collect, watch, explain, incidents, store, search, show, evaluate, schema.

Exit codes: 0 all read · 1 nothing could be read · 2 wrong usage · 3 some rejected · 130 stopped · 141 pipe closed
"""

import os
import sys
from collections.abc import Sequence
from typing import Annotated

import typer
from typer.core import TyperGroup
from typer.exceptions import TyperException

from tawthiq import __version__
from tawthiq.cli import collect, evaluate, explain, extract, incidents, schema, search, show, store, watch
from tawthiq.cli.language import chosen
from tawthiq.cli.localised import Command, Group, complaint, translate
from tawthiq.errors import ExplainedError, UsageError
from tawthiq.messages import Language, language_of, say

NAME = "tawthiq"
WRONG_USAGE, STOPPED, PIPE_CLOSED = 2, 130, 141
STANDARD_OUTPUT = 1


def run(arguments: Sequence[str] | None = None) -> None:
    """Entry point of the command: runs it and ends the process with its exit code."""
    sys.exit(main(sys.argv[1:] if arguments is None else arguments))


def main(arguments: Sequence[str]) -> int:
    """Run the command line; gives the exit code."""
    language = language_of()
    try:
        language, rest = chosen(arguments)
        code = application(language).main(rest, prog_name=NAME, standalone_mode=False, obj=language)
        if code == STOPPED:
            _tell(say(language, "run.stopped"))
        return int(code or 0)
    except TyperException as error:
        return _misused(error, language)
    except UsageError as error:
        _tell(f"{say(language, 'run.error')}: {error}")
        return WRONG_USAGE
    except ExplainedError as error:
        what = say(language, f"problem.{error.key}", **error.values)
        advice = say(language, f"advice.{error.key}", **error.values)
        _tell(f"{say(language, 'run.error')}: {error.where}: {what} - {advice}")
        return 1
    except SystemExit as stop:
        if isinstance(
            stop.__context__, BrokenPipeError
        ):  # the library turns it into exit code 1, which means more here
            os.dup2(os.open(os.devnull, os.O_WRONLY), STANDARD_OUTPUT)
            return PIPE_CLOSED
        raise


def application(language: Language) -> TyperGroup:
    """The command with its help in a language."""
    app = typer.Typer(name=NAME, cls=Group, rich_markup_mode=None, no_args_is_help=True, pretty_exceptions_enable=False)
    app.callback(help="help.root", epilog="help.root.examples")(_root)
    for name, command in (
        ("extract", extract.extract),
        ("collect", collect.collect),
        ("watch", watch.watch),
        ("explain", explain.explain),
        ("evaluate", evaluate.evaluate),
        ("schema", schema.schema),
        ("search", search.search),
        ("show", show.show),
    ):
        app.command(name, cls=Command, help=f"help.{name}", epilog=f"help.{name}.examples")(command)
    app.add_typer(incidents.commands(), name="incidents", help="help.incidents")
    app.add_typer(store.commands(), name="store", help="help.store")
    group = typer.main.get_command(app)
    translate(group, language)  # type: ignore[arg-type]
    return group  # type: ignore[return-value]


def _version(wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"{NAME} {__version__}\n")
        raise typer.Exit


def _root(
    _version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="help.version")] = False,
    _language: Annotated[str, typer.Option("--lang", metavar="en|ar", help="help.lang")] = "",
) -> None:
    """Run a command; --lang is taken out of the arguments before, and stands here for the help."""


def _misused(error: TyperException, language: Language) -> int:
    if type(error).__name__ == "NoArgsIsHelpError":
        _tell(error.format_message())
        return WRONG_USAGE
    _tell(f"{say(language, 'run.error')}: {complaint(error, language)}")
    context = getattr(error, "ctx", None)
    path = context.command_path.split(" ", 1) if context else []
    _tell(" ".join(say(language, "run.try", command=path[1] if len(path) > 1 else "").split()))
    return error.exit_code


def _tell(line: str) -> None:
    sys.stderr.write(f"{line}\n")
