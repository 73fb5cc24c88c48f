"""Runs `tawthiq collect` in processes of its own: they can be killed, starved, locked out and run side by side."""

import json
import os
import random
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tawthiq.errors import StoreError
from tawthiq.store import Store
from tests.readers.samples import day, page, paragraphs, title

ROOT = Path(__file__).parents[2]
SMALL_STEPS = """
import sys, time
from tawthiq.readers import handfuls
from tawthiq.cli.main import run
from tawthiq.store import Store
from tawthiq.store.sqlite import SQLite
handfuls.PIECES_AT_ONCE, wait, pause = int(sys.argv.pop(1)), float(sys.argv.pop(1)), float(sys.argv.pop(1))
SQLite.__init__.__defaults__ = (wait,)
keep = Store.keep
Store.keep = lambda *given: (time.sleep(pause), keep(*given))[1]
run()
"""
"""The command, with few pieces in one transaction, its patience with other writers, and a pause before each."""


def line(number: int, text: str | None = None) -> str:
    """A report as a line of a JSON Lines file."""
    own = "\n".join(paragraphs(number)) if text is None else text
    told = {"id": f"r{number}", "title": title(number), "text": own, "published": day(number), "outlet": "الأفق"}
    return json.dumps(told, ensure_ascii=False) + "\n"


def sources(folder: Path, numbers: range, pages: int = 20) -> Path:
    """A folder of a JSON Lines file, each twentieth line of which is broken and each tenth told twice, and of pages."""
    folder.mkdir()
    with (folder / "reports.jsonl").open("w", encoding="utf-8") as file:
        for number in numbers:
            file.write(line(number))
            if number % 10 == 0:
                file.write(line(number))
            if number % 20 == 0:
                file.write('{"text": \n')
    for number in range(pages):
        (folder / f"{number:03}.html").write_bytes(page(100_000 + number))
    return folder


def large_pages(folder: Path, count: int = 100) -> Path:
    """A folder of pages that take 20 KB each however they are packed."""
    folder.mkdir()
    for number in range(count):
        noise = random.Random(number).randbytes(20_000).hex()
        (folder / f"{number:03}.html").write_bytes(page(200_000 + number, head=f"<!-- {noise} -->"))
    return folder


def started(
    url: str,
    *paths: object,
    at_once: int = 10,
    wait: float = 60,
    pause: float = 0,
    language: str = "en",
    before: Sequence[str] = (),
) -> "subprocess.Popen[str]":
    """The command, begun; `before` are words of a program that runs it with fewer rights or less room."""
    words = [*before, sys.executable, "-c", SMALL_STEPS, str(at_once), str(wait), str(pause)]
    words += ["--lang", language, "collect"]
    words += [*map(str, paths), "--store", url, "--create"]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("TAWTHIQ_")}
    return subprocess.Popen(
        words, cwd=ROOT, env=environment | {"TAWTHIQ_WHO": "amal"}, text=True, encoding="utf-8",
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def ended(process: "subprocess.Popen[str]") -> tuple[int, str]:
    """Its exit code, and the last line it told."""
    _, told = process.communicate(timeout=300)
    assert "Traceback" not in told, told
    return process.returncode, told.strip().rpartition("\n")[2]


def part(url: str) -> int:
    """How many captures are kept; all that is there is as it was written. None yet where there is no store yet."""
    try:
        with Store.open(url) as store:
            assert list(store.verify()) == []
            return store.info().captures
    except StoreError as error:
        assert error.key in ("store_missing", "store_empty")
        return 0


def contents(url: str) -> dict[str, Any]:
    """All that tells whether something is lost or doubled; no fault is in it."""
    with Store.open(url) as store:
        assert list(store.verify()) == []
        info = store.info()
        reports = [report.id for report in store.reports()]
        assert len(reports) == len(set(reports))
        rejected = sorted(rejection.where for rejection in store.rejections())
        numbers = {
            name: getattr(info, name) for name in ("captures", "sightings", "rejections", "entries", "raw_files")
        }
    return {"reports": sorted(reports), "rejected": rejected, **numbers}
