"""`tawthiq evaluate`: records measured against annotated reports."""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from tawthiq.cli import reading
from tawthiq.cli.localised import spoken
from tawthiq.cli.voice import Voice
from tawthiq.errors import InputError, UsageError
from tawthiq.messages import Language, say
from tawthiq.readers import Found
from tawthiq.readers.found import problem

if TYPE_CHECKING:
    from tawthiq.evaluation import Figures

Rows = Sequence[Mapping[str, Any]]
Records = Mapping[str, Mapping[str, Any]]


def evaluate(
    context: typer.Context,
    gold: Annotated[Path, typer.Argument(metavar="GOLD", help="help.gold", show_default=False)],
    records: Annotated[Path | None, typer.Argument(metavar="RECORDS", help="help.records")] = None,
    number: Annotated[int, typer.Option("--misses", metavar="N", help="help.misses", min=0)] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="help.json")] = False,
    parts: Annotated[int, typer.Option("--folds", metavar="N", help="help.folds", min=0)] = 0,
) -> int:
    """Print the figures of records, or of what the engine reads now; gives the exit code."""
    from tawthiq import evaluation

    language = spoken(context)
    try:
        rows = evaluation.gold_rows(gold)
        found = evaluation.records_of(records) if records else _read_now(rows, language)
    except OSError as error:
        raise problem(InputError, str(error.filename), "unreadable", reason=error.strerror) from error
    whole = evaluation.evaluate(rows, found)
    folded = _folded(rows, found, parts, language) if parts else []
    if as_json:
        listed = [{"outlets": outlets, **figures} for outlets, figures in folded]
        answer = {**whole, "folds": listed} if parts else whole
        sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
        return 0
    present = sum(row["id"] in found for row in rows)
    lines = [say(language, "measure.reports", n=len(rows), found=present), *table(whole, language)]
    lines += _parts_lines(folded, rows, language)
    lines += _misses_lines(rows, found, number, language) if number else []
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


def table(figures: "Figures", language: Language) -> Iterator[str]:
    """The figures as lines, one for each measure."""
    from tawthiq.evaluation import OVERALL

    for name, row in figures.items():
        if "p" in row:
            counted = {key: int(row[key]) for key in ("tp", "gold", "pred")}
            right = say(language, "measure.row", **counted)
            yield f"{name:18} F1 {row['f1']:.3f}   P {row['p']:.3f}  R {row['r']:.3f}   {right}"
    evidence = {key: int(number) for key, number in figures["evidence"].items()}
    yield f"{'evidence':18} {say(language, 'measure.evidence', **evidence)}"
    mean = say(language, "measure.overall", names=" ".join(OVERALL))
    yield f"{'overall':18} F1 {figures['overall']['f1']:.3f}   ({mean})"


def _read_now(rows: Rows, language: Language) -> Records:
    from tawthiq.evaluation import by_ref, input_of

    with Voice(language, quiet=True) as voice:
        inputs = (Found(str(row["id"]), input_of(row)) for row in rows)
        return by_ref(reading.extracted(inputs, voice))


def _folded(rows: Rows, found: Records, parts: int, language: Language) -> list[tuple[list[str], "Figures"]]:
    from tawthiq import evaluation

    try:
        folds = evaluation.folds(rows, parts)
    except ValueError:
        outlets = len({row.get("outlet") for row in rows})
        raise UsageError(say(language, "usage.folds", outlets=outlets)) from None
    return [(sorted({row.get("outlet") or "" for row in fold}), evaluation.evaluate(fold, found)) for fold in folds]


def _parts_lines(folded: list[tuple[list[str], "Figures"]], rows: Rows, language: Language) -> Iterator[str]:
    if not folded:
        return
    for number, (outlets, figures) in enumerate(folded, 1):
        many = sum((row.get("outlet") or "") in outlets for row in rows)
        reports = say(language, "run.reports", n=many)
        yield ""
        yield say(language, "measure.fold", number=number, reports=reports, outlets=", ".join(outlets))
        yield from table(figures, language)
    overall = [figures["overall"]["f1"] for _, figures in folded]
    yield ""
    yield say(language, "measure.spread", mean=sum(overall) / len(overall), low=min(overall), high=max(overall))


def _misses_lines(rows: Rows, found: Records, number: int, language: Language) -> Iterator[str]:
    from itertools import islice

    from tawthiq.evaluation import misses

    for miss in islice(misses(rows, found), number):
        yield ""
        yield f"{miss.id}: {say(language, 'measure.miss', gold=miss.relevant, given=miss.given)}"
        yield f"  {say(language, 'measure.lost')}: {', '.join(miss.lost) or '-'}"
        yield f"  {say(language, 'measure.extra')}: {', '.join(miss.extra) or '-'}"
