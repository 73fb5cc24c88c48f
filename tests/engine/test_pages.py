"""Large pages are asked for once, for memory in which objects lie; and what they hold stays what it was."""

import subprocess
import sys
from pathlib import Path

import pytest

from tawthiq.engine import Engine, pages, rules
from tawthiq.record import ReportInput

REPORT = ReportInput("a", "قُتل ثلاثة مدنيين في غارة على إدلب.")
ROLLUP = Path("/proc/self/smaps_rollup")
LAID = """
import re
from pathlib import Path
from tawthiq.engine import Engine
from tawthiq.engine.pages import lay_in_large_pages
from tawthiq.record import ReportInput, to_json
engine, report = Engine(), ReportInput("a", "قُتل ثلاثة مدنيين في غارة على إدلب.")
before = to_json(engine.extract(report))
print(lay_in_large_pages(), re.search(r"AnonHugePages: *([0-9]+)", Path("/proc/self/smaps_rollup").read_text())[1])
assert to_json(engine.extract(report)) == before
"""


@pytest.mark.skipif(not ROLLUP.exists(), reason="a system without large pages of this kind")
def test_what_is_said_to_be_laid_lies_in_large_pages() -> None:
    run = subprocess.run([sys.executable, "-c", LAID], capture_output=True, text=True, check=True)
    laid, kilobytes = map(int, run.stdout.split())
    assert kilobytes * 1024 >= laid


@pytest.mark.parametrize(
    ("line", "laid"),
    [
        ("7f0000000000-7f0000400000 rw-p 00000000 00:00 0", True),
        ("7f0000000000-7f0000400000 rw-p 00000000 00:00 0    [heap]", True),
        ("7f0000000000-7f0000400000 rw-p 00000000 00:00 0    [stack]", False),
        ("7f0000000000-7f0000400000 r--p 00000000 00:00 0", False),
        ("7f0000000000-7f0000400000 rw-s 00000000 00:00 0", False),
        ("7f0000000000-7f0000400000 rw-p 00000000 fe:00 31   /a/file", False),
        ("7f0000001000-7f0000300000 rw-p 00000000 00:00 0", False),
        ("7e0000000000-7e0000400000 rw-p 00000000 00:00 0", False),
    ],
)
def test_only_own_memory_with_objects_in_it(line: str, laid: bool) -> None:
    assert list(pages.of_objects([line], [0x7F0000002000])) == ([(0x7F0000000000, 0x7F0000400000)] if laid else [])


@pytest.mark.parametrize("setting", ["always madvise [never]\n", None])
def test_a_system_that_does_not_is_left_alone(
    setting: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if setting:
        (tmp_path / "enabled").write_text(setting, "utf-8")
    monkeypatch.setattr(pages, "_SETTING", tmp_path / "enabled")
    assert pages.lay_in_large_pages() == 0


def test_an_engine_asks_once_and_only_after_many_letters(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(rules, "lay_in_large_pages", lambda: asked.append(True))
    monkeypatch.setattr(rules, "MANY", 3 * len(REPORT.text))
    engine, counts = Engine(), []
    for _ in range(6):
        engine.extract(REPORT)
        counts.append(len(asked))
    assert counts == [0, 0, 1, 1, 1, 1]
