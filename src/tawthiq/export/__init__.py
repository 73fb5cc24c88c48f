"""A record serves people who read a terminal, a spreadsheet or a page, and programs that read JSON.

records → summary | json | jsonl | csv | html → text in pieces

Every writer takes records one after another and gives text in pieces, so that a long run needs no more memory.
"""

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import Literal, TypeAlias, cast, get_args

from tawthiq.messages import Language
from tawthiq.record import Record

__all__ = ["FORMATS", "Format", "Writer", "writer"]

Format = Literal["summary", "json", "jsonl", "csv", "html"]
FORMATS: tuple[Format, ...] = get_args(Format)
Writer: TypeAlias = Callable[[Iterable[Record], Language], Iterator[str]]
_MODULES: dict[Format, str] = {
    "summary": "summary",
    "json": "json_lines",
    "jsonl": "json_lines",
    "csv": "spreadsheet",
    "html": "html",
}


def writer(name: Format) -> Writer:
    """The writer of a format; its module is loaded only now.

    >>> list(writer("jsonl")([], "en"))
    []
    """
    return cast("Writer", getattr(import_module(f"tawthiq.export.{_MODULES[name]}"), f"write_{name}"))
