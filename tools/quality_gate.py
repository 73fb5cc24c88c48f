"""Accuracy is held by floors: a change that reads the annotated reports worse than before does not pass.

annotated reports → records (twice, in two orders: the same bytes) → figures → beside the floors

    python tools/quality_gate.py                figures beside their floors; exit code 1 below one, or for a wrong span
    python tools/quality_gate.py --pin          raise the floors to the figures of now
    python tools/quality_gate.py --pin --allow-lower
                                                lower them too; CHANGELOG.md must say so ("floor of `place` lowered …")
    python tools/quality_gate.py --folds 5      besides: figures of five parts that share no outlet
    python tools/quality_gate.py --write        besides: put the figures into docs/accuracy.md

The floors are of `tests/gold/reports.jsonl`, whose digest they name. A larger corpus of the same form may stand beside
the project or be named by TAWTHIQ_GOLD; its figures are shown and its spans checked.
"""

import argparse
import hashlib
import json
import math
import os
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tawthiq.engine import Engine
from tawthiq.evaluation import MEASURES, Figures, by_ref, evaluate, folds, gold_rows, input_of
from tawthiq.record import Record, to_json

ROOT = Path(__file__).resolve().parent.parent
OWN = ROOT / "tests" / "gold" / "reports.jsonl"
FLOORS = ROOT / "tests" / "gold" / "floors.json"
CHANGELOG = ROOT / "CHANGELOG.md"
ACCURACY = ROOT / "docs" / "accuracy.md"
BESIDE = ROOT.parent / "shared" / "gold" / "dev.jsonl"
NAMES = (*MEASURES, "overall")
BEGIN, END = "<!-- figures: make accuracy -->", "<!-- end of figures -->"


@dataclass
class Floors:
    """Least F1 of each measure on the corpus of `digest`; `lowered` says which were lowered, and to what."""

    digest: str = ""
    floors: dict[str, float] = field(default_factory=dict)
    lowered: dict[str, float] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path) -> "Floors":
        """The floors of a file; none where there is no file."""
        if not path.is_file():
            return cls()
        kept = json.loads(path.read_text(encoding="utf-8"))
        return cls(kept["corpus"], kept["floors"], kept["lowered"])

    def write(self, path: Path) -> None:
        """The same floors give the same bytes."""
        kept = {"corpus": self.digest, "floors": self.floors, "lowered": self.lowered}
        path.write_text(json.dumps(kept, indent=2) + "\n", encoding="utf-8")


def digest_of(path: Path) -> str:
    """Digest of a corpus file."""
    return "sha256:" + hashlib.sha256(path.read_bytes()).hexdigest()


def undercut(floors: Floors, figures: Figures) -> list[str]:
    """Measures below their floor, in words."""
    return [
        f"{name}: F1 {figures[name]['f1']:.4f} is below its floor {floor:.3f}"
        for name, floor in floors.floors.items()
        if name not in figures or figures[name]["f1"] < floor
    ]


def unexplained(floors: Floors, changelog: str) -> list[str]:
    """Floors that were lowered with no line of the changelog that names them."""
    return [
        f"CHANGELOG.md does not say why: floor of `{name}` lowered to {value:.3f}"
        for name, value in floors.lowered.items()
        if not re.search(rf"floor of `{name}` lowered to {value:.3f}\b", changelog)
    ]


def pinned(floors: Floors, figures: Figures, digest: str, allow_lower: bool) -> tuple[Floors, list[str]]:
    """Floors at the figures of now, and what stands against them."""
    new = {name: math.floor(1000 * figures[name]["f1"]) / 1000 for name in NAMES}
    lower = {name: value for name, value in new.items() if value < floors.floors.get(name, 0.0)}
    if lower and not allow_lower:
        return floors, [f"{name} would be lowered to {value:.3f}: --allow-lower" for name, value in lower.items()]
    kept = {name: value for name, value in floors.lowered.items() if new[name] <= value}
    return Floors(digest, new, {**kept, **lower}), []


def records_of(engine: Engine, rows: Sequence[Mapping[str, Any]]) -> tuple[list[Record], list[str]]:
    """Records of all rows, and the reports whose record changes with the order they are read in."""
    first = [engine.extract(input_of(row)) for row in rows]
    second = [engine.extract(input_of(row)) for row in reversed(rows)][::-1]
    unlike = [
        f"{one.report.ref}: another record when the reports are read in reverse"
        for one, other in zip(first, second, strict=True)
        if to_json(one) != to_json(other)
    ]
    return first, unlike


def table(title: str, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table, aligned so that it can be read as it is."""
    cells = [list(columns), *map(list, rows)]
    widths = [max(len(row[i]) for row in cells) for i in range(len(columns))]
    ruler = ["-" * width if i == 0 else "-" * (width - 1) + ":" for i, width in enumerate(widths)]

    def line(row: Sequence[str]) -> str:
        padded = [
            row[0].ljust(widths[0]),
            *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True)),
        ]
        return "| " + " | ".join(padded) + " |"

    return "\n".join([f"{title}\n", line(cells[0]), line(ruler), *map(line, cells[1:])])


def figures_table(title: str, figures: Figures, floors: dict[str, float]) -> str:
    """F1, precision, recall and counts of each measure, with floors where there are any."""
    columns = ["measure", "F1", *(["floor"] if floors else []), "P", "R", "right", "in gold", "given"]
    rows = []
    for name in NAMES:
        value = figures[name]
        floor = [f"{floors[name]:.3f}" if name in floors else ""] if floors else []
        rates = [f"{value[key]:.3f}" if key in value else "" for key in ("p", "r")]
        counts = [f"{value[key]:.0f}" if key in value else "" for key in ("tp", "gold", "pred")]
        rows.append([name, f"{value['f1']:.3f}", *floor, *rates, *counts])
    evidence = figures["evidence"]
    return table(title, columns, rows) + f"\n\n{evidence['wrong']:.0f} wrong of {evidence['spans']:.0f} spans."


def folds_table(
    title: str, rows: Sequence[Mapping[str, Any]], records: dict[str, Mapping[str, Any]], number: int
) -> str:
    """F1 of each part, their mean, and the worst."""
    parts = [evaluate(part, records) for part in folds(rows, number)]
    lines = []
    for name in NAMES:
        values = [part[name]["f1"] for part in parts]
        shown = (*values, sum(values) / len(values), min(values))
        lines.append([name, *(f"{value:.3f}" for value in shown)])
    return table(title, ["measure", *(f"part {n + 1}" for n in range(number)), "mean", "worst"], lines)


def write_accuracy(tables: str) -> None:
    """Put the tables between the marks of docs/accuracy.md."""
    source = ACCURACY.read_text(encoding="utf-8")
    before, _, rest = source.partition(BEGIN)
    _, _, after = rest.partition(END)
    ACCURACY.write_text(f"{before}{BEGIN}\n\n{tables}\n\n{END}{after}", encoding="utf-8")


def corpora() -> list[tuple[str, Path]]:
    """The project's own annotated reports, and a larger corpus where there is one."""
    own = [("The project's own reports", OWN)]
    named = os.environ.get("TAWTHIQ_GOLD")
    beside = Path(named) if named else BESIDE
    return [*own, ("Reports of real outlets", beside)] if beside.is_file() else own


@dataclass
class Measured:
    """What one corpus gave: tables to read, figures, and what stands against the change."""

    tables: list[str]
    figures: Figures
    wrong: list[str]


def measured(engine: Engine, name: str, path: Path, floors: dict[str, float], parts: int) -> Measured:
    """Read one corpus with the engine and measure it; `parts` as for --folds."""
    rows = gold_rows(path)
    found, wrong = records_of(engine, rows)
    records = by_ref(found)
    figures = evaluate(rows, records)
    if figures["evidence"]["wrong"]:
        wrong.append(f"{name}: {figures['evidence']['wrong']:.0f} spans do not stand where they say")
    tables = [figures_table(f"{name} ({len(rows)})", figures, floors)]
    if parts:
        tables.append(folds_table(f"{name}, in parts that share no outlet", rows, records, parts))
    return Measured(tables, figures, wrong)


def options(arguments: list[str]) -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--pin", action="store_true", help="raise the floors to the figures of now")
    parser.add_argument("--allow-lower", action="store_true", help="with --pin: lower floors too")
    parser.add_argument("--folds", type=int, default=0, help="figures of N parts that share no outlet")
    parser.add_argument("--write", action="store_true", help="put the figures into docs/accuracy.md")
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    """Measure, compare, and perhaps pin; 1 where something stands against the change."""
    wanted = options(arguments)
    floors = Floors.read(FLOORS)
    engine, digest = Engine(), digest_of(OWN)
    by_path = {
        path: measured(engine, name, path, floors.floors if path == OWN else {}, wanted.folds)
        for name, path in corpora()
    }
    wrong = [text for one in by_path.values() for text in one.wrong]
    if wanted.pin:
        floors, against = pinned(floors, by_path[OWN].figures, digest, wanted.allow_lower)
        wrong += against
        if not against:
            floors.write(FLOORS)
    wrong += undercut(floors, by_path[OWN].figures)
    if floors.digest != digest:
        wrong.append("tests/gold/reports.jsonl is not the corpus the floors are of: quality_gate.py --pin")
    wrong += unexplained(floors, CHANGELOG.read_text(encoding="utf-8") if CHANGELOG.is_file() else "")
    tables = "\n\n".join(text for one in by_path.values() for text in one.tables)
    print(tables)
    if wanted.write:
        write_accuracy(tables)
    print("\n" + ("\n".join(wrong) if wrong else "accuracy: no floor undercut, no span wrong, no record changes"))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
