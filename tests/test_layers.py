"""The house is drawn once for people and once for the import linter; a machine keeps the two alike, and rooms small."""

import ast
import re
import tomllib
from pathlib import Path

import pytest

import tawthiq
from tawthiq import errors

ROOT = Path(__file__).parent.parent
PACKAGE = Path(tawthiq.__file__).parent
LONGEST_MODULE = 400
LONGEST_FUNCTION = {"src": 40, "tools": 40, "benchmarks": 60, "tests": 60}
FOLDERS = ("src", "tools", "benchmarks", "tests")


def modules() -> list[Path]:
    return sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))


def drawn() -> list[str]:
    """Every indented line of the package's docstring."""
    return re.findall(r"^    (\S+)$", tawthiq.__doc__ or "", re.MULTILINE)


def test_the_drawn_order_is_the_linted_order() -> None:
    config = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = config["tool"]["importlinter"]["contracts"]
    layers = next(contract["layers"] for contract in contracts if contract["type"] == "layers")
    assert [f"tawthiq.{name}" for name in drawn()] == layers


def test_every_part_of_the_package_stands_in_the_drawing() -> None:
    parts = {path.name for path in PACKAGE.iterdir() if (path / "__init__.py").is_file()}
    parts |= {path.stem for path in PACKAGE.glob("*.py") if path.stem not in ("__init__", "__main__")}
    assert parts <= set(drawn())


@pytest.mark.parametrize("path", modules(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_modules_and_functions_are_short(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert source.count("\n") <= LONGEST_MODULE
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            assert lines <= LONGEST_FUNCTION[path.relative_to(ROOT).parts[0]], f"{path}:{node.lineno} {node.name}"


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_module_opens_with_a_sentence(path: Path) -> None:
    first = (ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "").split("\n\n")[0].strip()
    assert first, f"{path} has no docstring"
    assert first[-1] in ".:?!", f"{path}: the first paragraph is no sentence: {first}"


PHENOMENA = sorted(path.parent for path in PACKAGE.rglob("corpus.txt"))


@pytest.mark.parametrize("folder", PHENOMENA, ids=lambda folder: folder.relative_to(PACKAGE).as_posix())
def test_a_phenomenon_has_its_linguistics_words_rules_and_corpus_side_by_side(folder: Path) -> None:
    linguistics = ast.get_docstring(ast.parse((folder / "__init__.py").read_text(encoding="utf-8"))) or ""
    assert "\n\n" in linguistics, "the linguistics in ten lines"
    assert list(folder.glob("*.tsv")) or "No words of its own: " in linguistics
    assert [path for path in folder.glob("*.py") if path.stem != "__init__"], "no rules"


def test_errors_are_drawn_as_they_inherit() -> None:
    """The tree in the docstring has each class under its parent."""
    parents: dict[str, str] = {}
    trail: list[str] = []
    for line in (errors.__doc__ or "").split("\n"):
        if found := re.match(r"^([│ ]*)(?:[├└]── )?([A-Z]\w+Error)\b", line):
            depth = len(line[: found.start(2)]) // 4
            trail = [*trail[:depth], found.group(2)]
            parents[found.group(2)] = trail[-2] if depth else "Exception"
    own = [value for value in vars(errors).values() if getattr(value, "__module__", "") == errors.__name__]
    assert parents == {error.__name__: error.__bases__[0].__name__ for error in own}


def test_every_error_is_defined_in_one_place() -> None:
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and node.name.endswith("Error"):
                assert path.name == "errors.py", f"{path}:{node.lineno} {node.name} belongs into errors.py"
