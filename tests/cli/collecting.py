"""Runs `tawthiq collect` in processes of its own: they can be killed, starved, locked out and run side by side."""

import json
import random
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tawthiq.errors import StoreError
from tawthiq.store import Store
from tests.forked import Forked, run_command
from tests.readers.samples import day, page, paragraphs, title

ROOT = Path(__file__).parents[2]
WHO = {"TAWTHIQ_WHO": "amal"}
WAIT = 60
"""Seconds a writer waits for others."""


def in_small_steps(at_once: int, wait: float, pause: float, words: tuple[str, ...], settings: dict[str, str]) -> None:
    """The command, with few pieces in one transaction, its patience with other writers, and a pause before each."""
    from tawthiq.readers import handfuls
    from tawthiq.store.sqlite import SQLite

    handfuls.PIECES_AT_ONCE = at_once
    SQLite.__init__.__defaults__ = (wait,)
    keep = Store.keep
    Store.keep = lambda *given: (time.sleep(pause), keep(*given))[1]  # type: ignore[assignment, method-assign]
    run_command(words, settings)


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
    url: str, *paths: object, at_once: int = 10, wait: float = WAIT, pause: float = 0, language: str = "en"
) -> Forked:
    """The command, begun."""
    return Forked(in_small_steps, at_once, wait, pause, _words(url, paths, language), WHO)


def hindered(by: Sequence[str], url: str, *paths: object, language: str = "en") -> tuple[int, str]:
    """The command run by a program that gives it fewer rights or less room: its exit code and the last line it told."""
    code = f"from tests.cli.collecting import *; in_small_steps(10, {WAIT}, 0, {_words(url, paths, language)}, WHO)"
    done = subprocess.run([*by, sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    return done.returncode, _last(done.stderr)


def ended(process: Forked) -> tuple[int, str]:
    """Its exit code, and the last line it told."""
    told = process.told()
    assert process.returncode is not None
    return process.returncode, _last(told)


def _words(url: str, paths: Sequence[object], language: str) -> tuple[str, ...]:
    return ("--lang", language, "collect", *map(str, paths), "--store", url, "--create")


def _last(told: str) -> str:
    assert "Traceback" not in told, told
    return told.strip().rpartition("\n")[2]


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
