"""What a reader finds: a report with notes on what was mended in it, or the reason it cannot be used."""

from typing import TypeVar

import msgspec

from tawthiq.errors import ExplainedError
from tawthiq.messages import say
from tawthiq.record import ReportInput

Explained = TypeVar("Explained", bound=ExplainedError)


class Defaults(msgspec.Struct, frozen=True):
    """What is known of all reports that do not say it themselves; `ref` only where there is one report."""

    published: str | None = None
    outlet: str | None = None
    ref: str | None = None


class Note(msgspec.Struct, frozen=True):
    """Something mended or left out on reading; `key` and `values` find its message (`note.…`)."""

    where: str
    key: str
    values: dict[str, object] = {}


class Found(msgspec.Struct, frozen=True):
    """One report as it goes to the engine; `where` names its file, and its line in a file of many."""

    where: str
    report: ReportInput
    notes: tuple[Note, ...] = ()


def problem(kind: type[Explained], where: str, key: str, **values: object) -> Explained:
    """An error whose message stands in the catalogue under `problem.key`, its advice under `advice.key`."""
    return kind(where, say("en", f"problem.{key}", **values), say("en", f"advice.{key}", **values), key, values)
