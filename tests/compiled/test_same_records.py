"""Compiled rules read what plain ones read: records are the same bytes, and so is what is said of reports that fail."""

import json
import os
import random
import subprocess
import sys
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path

import pytest

from tests import corpora
from tests.strategies import PIECES
from tests.test_any_report import NEWS
from tools import compiled
from tools.compiled_hook import modules_of

COMMAND = Path(sys.executable).with_name("tawthiq")
BLOCKS = 2000
"""Blocks of corpora there are at least: if fewer are found, they were not looked for where they are."""
TEXTS = 600
"""Texts of pieces drawn by chance."""


@pytest.fixture(scope="module")
def libraries() -> Path:
    """The folder of the compiled package."""
    if not compiled.is_fresh():
        message = "build/compiled is not what the source is now: make compiled"
        pytest.fail(message) if os.environ.get("CI") == "true" else pytest.skip(message)
    return compiled.COMPILED


def blocks() -> list[corpora.Block]:
    return [
        block
        for path in corpora.find_corpora(compiled.SOURCE)
        for block in corpora.parse(path.read_text(encoding="utf-8"), path.parent.name)
    ]


def reports() -> list[dict[str, str | None]]:
    """The reports of the project itself, the sentences of every corpus, and texts no outlet would print."""
    own = [json.loads(line) for line in (compiled.ROOT / "tests/gold/reports.jsonl").read_text("utf-8").splitlines()]
    out = [{key: report.get(key) for key in ("id", "outlet", "published", "title", "text")} for report in own]
    found = blocks()
    assert len(found) > BLOCKS
    for number, block in enumerate(found):
        day = block.published.isoformat() if block.published else None
        title = block.lines[0] if block.title else None
        out.append({"id": f"sentence {number}", "published": day, "title": title, "text": block.report})
    draw = random.Random(20)
    for number in range(TEXTS):
        text, title = (
            draw.choice(("", " ", "\n")).join(draw.choices((*NEWS, *PIECES), k=draw.randrange(length)))
            for length in (120, 12)
        )
        out.append({"id": f"any text {number}", "published": "2024-05-15", "title": title, "text": text})
    return out


def read(package: Path, path: Path) -> tuple[int, bytes, bytes]:
    """What the command says of the reports of a file, with the package of a folder."""
    words = [str(COMMAND), "extract", str(path), "--format", "jsonl", "--quiet"]
    done = subprocess.run(words, env=os.environ | {"PYTHONPATH": str(package)}, capture_output=True, check=False)
    return done.returncode, done.stdout, done.stderr


def test_records_are_the_same_bytes(libraries: Path, tmp_path: Path) -> None:
    path = tmp_path / "reports.jsonl"
    wanted = reports()
    path.write_text("".join(json.dumps(report) + "\n" for report in wanted), encoding="utf-8")
    plain = read(compiled.SOURCE.parent, path)
    assert len(plain[1].splitlines()) > len(wanted) - TEXTS
    assert read(libraries, path) == plain


def test_every_module_of_the_rules_is_compiled(libraries: Path) -> None:
    script = "import tawthiq.engine, sys; print(*(getattr(m, '__file__', '') for m in sys.modules.values()), sep='\\n')"
    environment = os.environ | {"PYTHONPATH": str(libraries)}
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True)
    loaded = {Path(line).relative_to(libraries) for line in done.stdout.splitlines() if str(libraries) in line}
    compiled_ones = {path for path in loaded if path.name.endswith(EXTENSION_SUFFIXES[0])}
    stems = {path.with_name(path.name.partition(".")[0] + ".py") for path in compiled_ones}
    read_in = {path for paths in modules_of(compiled.ROOT).values() for path in paths}
    assert len(read_in) > 100
    assert read_in & {path for path in loaded if path.suffix == ".py"} == set()
    assert len(read_in & stems) > len(read_in) * 0.9
