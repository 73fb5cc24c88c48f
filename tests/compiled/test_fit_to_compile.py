"""What the compiler takes otherwise than Python is not written in the rules: only compiled records would show it."""

import ast
from pathlib import Path

import pytest

from tools import compiled
from tools.compiled_hook import modules_of

MODULES = [path for paths in modules_of(compiled.ROOT).values() for path in paths]


def trouble(source: str) -> list[str]:
    """Each place of a module that compiled code reads otherwise."""
    out = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ClassDef) and node.keywords:
            out.append(f"line {node.lineno}: keywords of class {node.name} are lost; take a base of tawthiq.structures")
        if isinstance(node, ast.For) and isinstance(node.iter, ast.GeneratorExp):
            out.append(f"line {node.lineno}: the whole of a generator is made before the loop begins; ask in the loop")
    return out


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_a_module_is_read_alike(path: Path) -> None:
    assert trouble((compiled.SOURCE.parent / path).read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "source", ["class A(B, eq=False):\n    pass", "for x in (y for y in z if y not in found):\n    found.append(x)"]
)
def test_trouble_is_seen(source: str) -> None:
    assert len(trouble(source)) == 1


def test_no_trouble_is_none() -> None:
    assert trouble("class A(B):\n    pass\nfor x in z:\n    any(y for y in x)") == []
