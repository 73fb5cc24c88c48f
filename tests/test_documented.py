"""Documentation is read by machines before people rely on it: all there is is told, and all that is told runs."""

import doctest
import importlib
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from typer.core import TyperGroup

import tawthiq
from tawthiq import errors
from tawthiq.cli.main import application
from tawthiq.engine import Engine
from tawthiq.lexicon import find_tables, read_table
from tawthiq.record import ReportInput
from tests import forked

ROOT = Path(__file__).parent.parent
PACKAGE = Path(tawthiq.__file__).parent
REFERENCE = ROOT / "docs" / "reference"
BY_HAND = sorted({*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), *ROOT.glob("*/README.md")})
PAGES = [*BY_HAND, *sorted(REFERENCE.glob("*.md")), *sorted((ROOT / "decisions").glob("0*.md"))]


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def commands(name: str = "", command: Any = None) -> Iterator[tuple[str, Any]]:
    """Every command and subcommand by the words that call it."""
    command = command or application("en")
    yield name, command
    if isinstance(command, TyperGroup):
        for word, below in command.commands.items():
            yield from commands(f"{name} {word}".strip(), below)


def fences(path: Path, kind: str) -> list[str]:
    return re.findall(rf"^```{kind}\n(.*?)^```$", read(path), re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("language", ["", ".ar"])
def test_every_command_and_option_stands_in_the_reference(language: str) -> None:
    page = read(REFERENCE / f"commands{language}.md")
    for name, command in commands():
        section = page.partition(f"## tawthiq {name}".rstrip() + "\n")[2].partition("\n## ")[0]
        for option in (option for parameter in command.params for option in parameter.opts):
            if option.startswith("-"):
                assert re.search(rf"(?<![\w-]){re.escape(option)}\b", section), f"{name} {option}"


@pytest.mark.parametrize("page", ["docs/how-to.md", "docs/how-to.ar.md"])
def test_every_command_is_shown_in_use(page: str) -> None:
    shown = read(ROOT / page) + read(ROOT / page.replace("how-to", "tutorial")) + read(ROOT / "README.md")
    for name, _ in commands():
        assert " " in name or not name or f"tawthiq {name} " in shown, name


def test_every_table_and_column_stands_in_the_reference() -> None:
    page = read(REFERENCE / "tables.md")
    for name, path in find_tables(PACKAGE):
        section = page.partition(f"## {name}.tsv\n")[2].partition("\n## ")[0]
        assert section, name
        for column in read_table(path, name)[1]:
            assert f"`{column}`" in section, f"{name}: {column}"


def test_every_error_stands_in_the_reference() -> None:
    page = read(REFERENCE / "errors.md")
    for name, value in vars(errors).items():
        if isinstance(value, type) and value.__module__ == errors.__name__:
            assert re.search(rf"\b{name}\b", page), name


def modules() -> list[str]:
    found = (path.relative_to(PACKAGE.parent).with_suffix("") for path in sorted(PACKAGE.rglob("*.py")))
    return [".".join(path.parts).removesuffix(".__init__") for path in found if path.stem != "__main__"]


@pytest.mark.parametrize("name", modules())
def test_examples_in_the_code_run(name: str) -> None:
    result = doctest.testmod(importlib.import_module(name))
    assert result.failed == 0


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that looks like the project's to a command, and may be written to."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    (tmp_path / "tests" / "gold").mkdir(parents=True)
    shutil.copy(ROOT / "tests" / "gold" / "reports.jsonl", tmp_path / "tests" / "gold")
    (tmp_path / "out").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


WITH_CONSOLE = [path for path in BY_HAND if fences(path, "console")]
SHELL = 'set -euo pipefail\ntawthiq() { "$PYTHON" -c "from tawthiq.cli.main import run; run()" "$@"; }\n'


def shown_commands(page: Path) -> list[str]:
    return [line[2:] for block in fences(page, "console") for line in block.split("\n") if line.startswith("$ ")]


def written_by(line: str) -> str | None:
    found = re.search(r"(?:--output|>) (\S+)", line)
    return found.group(1) if found else None


def run_shown(line: str, project: Path) -> str:
    """What a line prints; the shell runs what takes a shell, the rest begins where all is loaded."""
    if line.startswith("tawthiq ") and not set("|>&;$*") & set(line):
        done = forked.command(*shlex.split(line)[1:], folder=project)
        told = done.told()
        assert done.returncode == 0, f"{line}\n{told}"
        return done.printed
    environment = os.environ | {"PYTHON": sys.executable, "PYTHONPATH": str(PACKAGE.parent)}
    done = subprocess.run(
        ["bash", "-c", SHELL + line], cwd=project, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{line}\n{done.stderr}"
    return done.stdout


needs_bash = pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")


@needs_bash
@pytest.mark.parametrize("page", WITH_CONSOLE, ids=name_of)
def test_commands_of_the_documents_run(page: Path, project: Path) -> None:
    lines = shown_commands(page)
    assert lines
    for line in lines:
        printed = run_shown(line, project)
        if target := written_by(line):
            assert (project / target).stat().st_size > 0, line
        else:
            assert printed, line


WITH_PYTHON = [path for path in BY_HAND if fences(path, "python")]


@needs_bash
@pytest.mark.parametrize("page", WITH_PYTHON, ids=name_of)
def test_python_of_the_documents_runs(page: Path, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """After the commands that write what it reads."""
    printed = ""
    blocks = fences(page, "python")
    for line in shown_commands(page):
        if (target := written_by(line)) and any(f'"{target}"' in block for block in blocks):
            run_shown(line, project)
    for block in blocks:
        exec(compile(block, name_of(page), "exec"), {})
        said = capsys.readouterr().out
        assert said or "print(" not in block, block
        printed += said
    assert "killed 3" in printed


def paragraph() -> str:
    found = re.search(r'<p dir="rtl">(.*?)</p>', read(ROOT / "README.md"), re.DOTALL)
    assert found
    return found.group(1)


def lacking(shown: Any, real: Any, at: str = "record") -> list[str]:
    """What is shown and is not so; a list may be shown in part, in order."""
    if isinstance(shown, dict) and isinstance(real, dict):
        return [gap for key, value in shown.items() for gap in lacking(value, real.get(key, "nothing"), f"{at}.{key}")]
    if isinstance(shown, list) and isinstance(real, list):
        rest = iter(real)
        return [
            f"{at}: {value} is not among {real}"
            for value in shown
            if not any(not lacking(value, candidate) for candidate in rest)
        ]
    return [] if shown == real else [f"{at}: {shown!r}, and it is {real!r}"]


def test_the_record_on_the_first_screen_is_what_comes_out() -> None:
    (block,) = fences(ROOT / "README.md", "json")
    report = ReportInput(ref="readme", text=paragraph(), published="2018-02-08")
    real = msgspec.to_builtins(Engine().extract(report))
    assert lacking(json.loads(block), json.loads(json.dumps(real))) == []


def test_both_first_screens_show_one_paragraph() -> None:
    assert f"> {paragraph()}\n" in read(ROOT / "README.ar.md")


def anchors(path: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", read(path), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_links_lead_somewhere(page: Path) -> None:
    source = re.sub(r"^```.*?^```$", "", read(page), flags=re.MULTILINE | re.DOTALL)
    for target in re.findall(r"\]\(([^)\s]+)\)", source):
        if target.startswith(("http://", "https://")):
            continue
        file, _, anchor = target.partition("#")
        path = (page.parent / file).resolve() if file else page
        assert path.exists(), target
        assert not anchor or anchor in anchors(path), target


def test_documents_that_have_an_arabic_twin_link_it() -> None:
    index = read(ROOT / "docs" / "README.md")
    for twin in (ROOT / "docs").rglob("*.ar.md"):
        assert twin.relative_to(ROOT / "docs").as_posix() in index
        assert twin.with_name(twin.name.replace(".ar.md", ".md")).is_file()
