"""Gold and records come as JSON Lines: an annotated report a line, a record a line."""

import json
from collections.abc import Iterable
from pathlib import Path

import msgspec

from tawthiq.errors import BadLineError
from tawthiq.evaluation.views import Json, gold_view, record_view
from tawthiq.messages import say
from tawthiq.record import Record, ReportInput


def gold_rows(path: Path) -> list[Json]:
    """All annotated reports of a file.

    Raises:
        BadLineError: a line that is no annotated report.
    """
    rows = []
    for where, row in _lines(path, "gold"):
        try:
            str(row["id"]), str(row["text"]), gold_view(row)
        except (KeyError, TypeError, AttributeError) as error:
            raise _bad(where, "gold", error) from error
        rows.append(row)
    return rows


def records_of(path: Path) -> dict[str, Json]:
    """All records of a file by report.ref.

    Raises:
        BadLineError: a line that is no record.
    """
    found: dict[str, Json] = {}
    for where, row in _lines(path, "record"):
        try:
            record_view(row)
            found[row["report"]["ref"]] = row
        except (KeyError, TypeError, AttributeError) as error:
            raise _bad(where, "record", error) from error
    return found


def by_ref(records: Iterable[Record]) -> dict[str, Json]:
    """Records as decoded JSON, by report.ref."""
    return {record.report.ref: msgspec.to_builtins(record) for record in records}


def input_of(row: Json) -> ReportInput:
    """An annotated report as the engine reads it."""
    return ReportInput(
        ref=row["id"],
        text=row["text"],
        title=row.get("title"),
        outlet=row.get("outlet"),
        published=row.get("published"),
    )


def _lines(path: Path, key: str) -> Iterable[tuple[str, Json]]:
    with path.open("rb") as handle:
        for number, line in enumerate(handle, 1):
            if line.strip():
                where = f"{path}:{number}"
                try:
                    row = json.loads(line)
                except ValueError as error:
                    raise _bad(where, key, error) from error
                if not isinstance(row, dict):
                    raise _bad(where, key, TypeError(type(row).__name__))
                yield where, row


def _bad(where: str, key: str, error: Exception) -> BadLineError:
    values = {"reason": f"{type(error).__name__}: {error}"}
    return BadLineError(where, say("en", f"problem.{key}", **values), say("en", f"advice.{key}"), key, values)
