"""What the commands that work on a store are told alike: which store, who writes, by how many processes."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

DEFAULT = "tawthiq.db"
Where = Annotated[str, typer.Argument(metavar="STORE", help="help.store.where", envvar="TAWTHIQ_STORE")]
Option = Annotated[str, typer.Option("--store", metavar="STORE", help="help.store.where", envvar="TAWTHIQ_STORE")]
Who = Annotated[str | None, typer.Option("--who", metavar="NAME", help="help.store.who")]
Json = Annotated[bool, typer.Option("--json", help="help.json")]
Rejected = Annotated[Path | None, typer.Option(help="help.rejected")]
WorkersOption = Annotated[int | None, typer.Option("--workers", metavar="N", help="help.workers", min=1)]


def print_lines(lines: Iterable[str]) -> None:
    """Write lines to the standard output."""
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.flush()
