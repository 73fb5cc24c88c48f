"""How fast Tawthiq reads, what it needs, and how both grow with the length of a report.

    python benchmarks/run.py                 a table, and the figures as JSON in out/bench.json
    python benchmarks/run.py --keep          also as benchmarks/reference.json, to compare later runs with

Where the rules are compiled (`make compiled`), all is measured with them too, and both are read in turn for a ratio.
Every figure is the best of several runs on one core: what the machine can do, not what else it was doing. What runs in
this process is measured in the processor's time, which other programs take no part of; commands by the clock.
"""

import argparse
import json
import math
import os
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import corpus
import msgspec
from ahocorasick_rs import AhoCorasick, Implementation
from in_turn import ratios
from rich.console import Console
from rich.table import Table

from tawthiq.engine import Engine, handfuls
from tawthiq.engine.collector import collector_at_rest
from tawthiq.engine.together import Steps, in_step
from tawthiq.lexicon import load_matcher
from tawthiq.record import Record, ReportInput
from tawthiq.text import Text

ROOT = corpus.ROOT
COMPILED = ROOT / "build" / "compiled"
COMMAND = Path(sys.executable).parent / "tawthiq"
REFERENCE = ROOT / "benchmarks" / "reference.json"
SIZES = (1, 10, 100, 1000)
PLAIN = "plain rules"
PASSES = 5
"""Passes over the reports, the best of which counts."""
LAST = "events: coding"
"""What the engine does after the last stage it names."""
TARGETS: dict[str, tuple[str, float]] = {
    "reports a second": ("≥", 150),
    "help, s": ("≤", 0.4),
    "first record, s": ("≤", 1.2),
    "peak memory, MB": ("≤", 300),
    "growth exponent": ("≤", 1.1),
    "growth exponent, one line": ("≤", 1.1),
}


def seconds(work: Callable[[], object], times: int = 3, clock: Callable[[], float] = time.process_time) -> float:
    """Best of several runs, in the processor's time for this process."""
    best = math.inf
    for _ in range(times):
        start = clock()
        work()
        best = min(best, clock() - start)
    return best


def throughput(engine: Engine, reports: list[ReportInput]) -> dict[str, float]:
    """Reports a second, and the engine's time as a multiple of one bare automaton pass over the same text."""
    whole = seconds(lambda: list(engine.extract_all(reports)), PASSES)
    waited = seconds(lambda: list(engine.extract_all(reports)), PASSES, time.perf_counter)
    single = seconds(lambda: [engine.extract(report) for report in reports])
    automaton = AhoCorasick(load_matcher()._compiled.surfaces, implementation=Implementation.ContiguousNFA)
    shadows = [Text(report.whole).shadow for report in reports]
    bare = seconds(lambda: [automaton.find_matches_as_indexes(shadow, overlapping=True) for shadow in shadows])
    return {
        "reports a second": len(reports) / whole,
        "milliseconds a report": 1000 * whole / len(reports),
        "reports a second, by the clock": len(reports) / waited,
        "reports a second, one by one": len(reports) / single,
        "times a bare automaton pass": whole / bare,
    }


def stages(engine: Engine, reports: list[ReportInput], passes: int = 3) -> dict[str, float]:
    """Milliseconds a report that each stage takes; the best of several passes, stage by stage."""
    best: dict[str, float] = {}
    for _ in range(passes):
        spent: dict[str, float] = defaultdict(float)
        for handful in handfuls(reports, lambda report: len(report.text)):
            with collector_at_rest():
                in_step([_clocked(engine.steps(report), spent) for report in handful])
        best = {label: min(value, best.get(label, value)) for label, value in spent.items()}
    return {f"{label}, ms": 1000 * value / len(reports) for label, value in best.items()}


def _clocked(steps: Steps[Record], spent: dict[str, float]) -> Steps[Record]:
    """The same steps; what each takes is added to `spent`."""
    while True:
        start = time.process_time()
        try:
            stage = next(steps)
        except StopIteration as end:
            spent[LAST] += time.process_time() - start
            record: Record = end.value
            return record
        spent[stage] += time.process_time() - start
        yield stage


def growth(engine: Engine) -> dict[str, float]:
    """Seconds for one report of each size, and the exponent that fits: 1 is linear."""
    out: dict[str, float] = {}
    for name, one_line in (("", False), (", one line", True)):
        points = []
        for size in SIZES:
            report = corpus.report_of(size, one_line)
            taken = seconds(lambda report=report: engine.extract(report), 3 if size < 1000 else 2)  # type: ignore[misc]
            points.append((math.log(size), math.log(taken)))
            out[f"{size} KB{name}, s"] = taken
        out[f"growth exponent{name}"] = _slope(points[1:])
    return out


def _slope(points: list[tuple[float, float]]) -> float:
    """Slope of the least-squares line; the smallest size is left out, since fixed costs rule it."""
    n = len(points)
    x, y = sum(p[0] for p in points) / n, sum(p[1] for p in points) / n
    return sum((p[0] - x) * (p[1] - y) for p in points) / sum((p[0] - x) ** 2 for p in points)


def commands(reports: list[ReportInput]) -> dict[str, float]:
    """What a user waits for at the command line, from a warm disk; and the most memory a long run takes."""
    if not COMMAND.is_file():
        return {}
    example = str(corpus.EXAMPLES / "raid-on-the-river.txt")
    out = {
        "help, s": seconds(lambda: _run("--help"), 5, time.perf_counter),
        "first record, s": seconds(
            lambda: _run("extract", example, "--published", "2019-03-14", "--quiet"), 5, time.perf_counter
        ),
    }
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "reports.jsonl"
        path.write_bytes(b"".join(msgspec.json.encode(report) + b"\n" for report in reports))
        _run("extract", str(path), "--quiet", "--format", "jsonl", "--output", str(Path(folder) / "records.jsonl"))
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    out["peak memory, MB"] = peak / (1e6 if sys.platform == "darwin" else 1024)
    return out


def _run(*arguments: str) -> None:
    subprocess.run([str(COMMAND), *arguments], check=True, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL)


def measure(count: int) -> dict[str, float]:
    """All figures by name."""
    start = time.perf_counter()
    engine = Engine()
    loading = time.perf_counter() - start
    reports = corpus.reports(count)
    engine.extract(reports[0])
    return {
        "loading, s": loading,
        **throughput(engine, reports),
        **commands(reports),
        **growth(engine),
        **stages(engine, reports),
    }


def machine() -> dict[str, str | int]:
    """What the figures were taken on."""
    return {"python": platform.python_version(), "machine": platform.machine(), "cores": os.cpu_count() or 0}


def show(figures: dict[str, dict[str, float]], reference: dict[str, float]) -> None:
    """A table of the figures, a column for each kind of rules, beside their targets and the kept reference."""
    table = Table("figure", *figures, "target", "reference")
    for column in table.columns[1:]:
        column.justify = "right"
    for name in figures[PLAIN]:
        sign, target = TARGETS.get(name, ("", 0.0))
        kept = reference.get(name)
        table.add_row(
            name,
            *(_shown(measured[name], sign, target) for measured in figures.values()),
            f"{sign} {target:g}" if sign else "",
            "" if kept is None else f"{kept:,.3f}",
        )
    Console().print(table)


def _shown(value: float, sign: str, target: float) -> str:
    met = not sign or (value >= target if sign == "≥" else value <= target)
    return f"{value:,.3f}" if met else f"[bold red]{value:,.3f}[/]"


def measure_compiled(count: int) -> dict[str, float]:
    """The same figures of the compiled rules, in a process of their own."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "figures.json"
        words = [sys.executable, __file__, "--alone", "--reports", str(count), "--json", str(path)]
        subprocess.run(words, env=os.environ | {"PYTHONPATH": str(COMPILED)}, check=True, stdout=subprocess.DEVNULL)
        figures: dict[str, float] = json.loads(path.read_text(encoding="utf-8"))["figures"][PLAIN]
    return figures


def main() -> int:
    """Measure, show and write the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--reports", type=int, default=200, help="reports of 300 words to read (200)")
    parser.add_argument("--json", type=Path, default=ROOT / "out" / "bench.json", help="where the figures go")
    parser.add_argument("--keep", action="store_true", help="keep the figures as the reference to compare with")
    parser.add_argument("--alone", action="store_true", help="the rules that are found first, without the others")
    wanted = parser.parse_args()
    figures = {PLAIN: measure(wanted.reports)}
    if COMPILED.is_dir() and not wanted.alone:
        figures["compiled rules"] = measure_compiled(wanted.reports)
    kept = json.loads(REFERENCE.read_text(encoding="utf-8"))["figures"][PLAIN] if REFERENCE.is_file() else {}
    show(figures, kept)
    if len(figures) > 1:
        found = ratios(ROOT / "src", COMPILED)
        print(
            f"in turn, compiled rules are {statistics.median(found):.2f} times as fast:", *(f"{r:.2f}" for r in found)
        )
    rounded = {kind: {name: round(value, 4) for name, value in some.items()} for kind, some in figures.items()}
    written = json.dumps({"machine": machine(), "figures": rounded}, indent=2)
    for path in (wanted.json, REFERENCE) if wanted.keep else (wanted.json,):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(written + "\n", encoding="utf-8")
    print(f"figures: {wanted.json}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
