"""Incidents stand in a file of lines or in a casebook's folder; the commands that look at them take either."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from tawthiq.errors import InputError, UsageError
from tawthiq.messages import Language, say
from tawthiq.readers.found import problem

if TYPE_CHECKING:
    from tawthiq.incidents import Incident

STANDARD_INPUT = "-"
LOG = "judgements.jsonl"


def log_of(incidents: Path) -> Path:
    """The log of judgements of a file of incidents, beside it, or of a casebook, in it."""
    return incidents / LOG if incidents.is_dir() else incidents.with_name(LOG)


def read(path: Path) -> "Iterator[Incident]":
    """The incidents of a file or a casebook.

    Raises:
        InputError: it cannot be opened, or a line is no incident.
    """
    from msgspec import MsgspecError

    from tawthiq.incidents import from_json

    for number, line in enumerate(_casebook_lines(path) if path.is_dir() else lines(path), 1):
        try:
            one = from_json(line)
        except (MsgspecError, UnicodeDecodeError) as error:
            raise problem(InputError, f"{path}:{number}", "incident", reason=error) from error
        yield one


def named(path: Path, identity: str, language: Language) -> "list[Incident]":
    """The incident of that id, or the ones its content went to; the beginning of an id is enough where it is clear.

    Raises:
        UsageError: no incident of that id, or several that begin so.
    """
    if path.is_dir():
        from tawthiq.incidents.kept import named as named_in_casebook

        found = named_in_casebook(path, identity)
    else:
        found = list(read(path))
    exact = [one for one in found if one.id == identity]
    exact += [one for one in found if identity in one.formerly and one.id != identity]
    if exact:
        return exact
    begun = [one for one in found if one.id.startswith(identity)]
    if len(begun) != 1:
        raise UsageError(say(language, "usage.incident", id=identity, n=len(begun)))
    return begun


def lines(path: Path) -> Iterator[bytes]:
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


def write_lines(found: Iterable[bytes], output: Path | None, language: Language) -> None:
    """Lines to a file, which is written beside and moved into place, or to the standard output."""
    whole = (line + b"\n" for line in found)
    if output is None:
        sys.stdout.flush()
        sys.stdout.buffer.writelines(whole)
        sys.stdout.buffer.flush()
        return
    beside = output.with_name(output.name + ".part")
    try:
        with beside.open("wb") as stream:
            stream.writelines(whole)
        beside.replace(output)
    except OSError as error:
        raise UsageError(say(language, "usage.output", path=output, reason=error.strerror)) from error


def _casebook_lines(path: Path) -> Iterator[bytes]:
    from tawthiq.incidents.kept import all_lines

    return all_lines(path)
