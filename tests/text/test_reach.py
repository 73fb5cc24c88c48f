"""A rule looks at words behind the last of a report, and finds nothing there: none looks farther than they are kept."""

import ast
from pathlib import Path

import tawthiq
from tawthiq.text import OUTSIDE, read

REACHES = ("REACH", "BEHIND", "BEFORE", "WITHIN")


def _reaches() -> dict[str, int]:
    """The constants of all modules that tell how many words away a rule looks."""
    found = {}
    for path in Path(tawthiq.__file__).parent.rglob("*.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant) and type(node.value.value) is int:
                for name in node.targets:
                    if isinstance(name, ast.Name) and name.id.endswith(REACHES):
                        found[f"{path.name}:{name.id}"] = node.value.value
    return found


def test_no_rule_looks_farther_than_half_the_words_kept_outside() -> None:
    reaches = _reaches()
    assert len(reaches) > 100
    assert {name: reach for name, reach in reaches.items() if reach * 2 > OUTSIDE} == {}


def test_what_is_asked_for_outside_is_empty() -> None:
    text = read("قتل")
    assert text.form(OUTSIDE) == ""
    assert text.form(-OUTSIDE) == ""
    assert text.sentence_number(OUTSIDE) == 0
