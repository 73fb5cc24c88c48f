"""How many times as fast one engine is as another: both read the same reports in turn, on a machine as fast for both.

    python benchmarks/in_turn.py src build/compiled             the compiled rules against the plain ones
    python benchmarks/in_turn.py ../before/src src --pairs 6    two states of the source

A pair is two processes; a ratio is the median over its rounds. Times are the processor's.
"""

import argparse
import os
import statistics
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

REPORTS, PAIRS, ROUNDS = 60, 3, 10
WARMING = 12
"""Readings before the first that counts: by then an engine has its memory in large pages."""
READER = """
import sys, time
import corpus
from tawthiq.engine import Engine
reports, engine = corpus.reports(int(sys.argv[1])), Engine()
for _ in sys.stdin:
    start = time.process_time()
    list(engine.extract_all(reports))
    print(time.process_time() - start, flush=True)
"""


class Reader:
    """A process that reads the reports with the package of a folder, each time it is asked."""

    def __init__(self, package: Path) -> None:
        self.package = package

    def __enter__(self) -> Self:
        folders = os.pathsep.join((str(self.package.resolve()), str(Path(__file__).resolve().parent)))
        self._process = subprocess.Popen(
            [sys.executable, "-c", READER, str(REPORTS)],
            env=os.environ | {"PYTHONPATH": folders},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        return self

    def seconds(self) -> float:
        """The processor's time for all reports."""
        process = self._process
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write("\n")
        process.stdin.flush()
        return float(process.stdout.readline())

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate()


def ratios(one: Path, other: Path, pairs: int = PAIRS) -> list[float]:
    """For each pair of processes, how many times as fast the other package reads as the one."""
    out = []
    for _ in range(pairs):
        with Reader(one) as first, Reader(other) as second:
            for _ in range(WARMING):
                first.seconds(), second.seconds()
            out.append(statistics.median(first.seconds() / second.seconds() for _ in range(ROUNDS)))
    return sorted(out)


def main() -> int:
    """Print the ratios of two packages."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n", maxsplit=1)[0])
    parser.add_argument("one", type=Path, help="a folder that holds the package tawthiq")
    parser.add_argument("other", type=Path, help="another")
    parser.add_argument("--pairs", type=int, default=PAIRS, help=f"pairs of processes ({PAIRS})")
    wanted = parser.parse_args()
    for folder in (wanted.one, wanted.other):
        if not (folder / "tawthiq" / "__init__.py").is_file():
            parser.error(f"{folder} holds no package tawthiq: name the folder above it, such as src or build/compiled")
    found = ratios(wanted.one, wanted.other, wanted.pairs)
    print(
        f"{wanted.other} is {statistics.median(found):.2f} times as fast as {wanted.one}:", *(f"{r:.2f}" for r in found)
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
