"""Every `corpus.txt` beside the rules is run, one test for each block; the runner itself is tried on wrong ones."""

from datetime import date
from importlib import import_module
from pathlib import Path

import pytest

import tawthiq
from tests import corpora

PACKAGE = Path(tawthiq.__file__).parent


def blocks() -> list[object]:
    out: list[object] = []
    for path in corpora.find_corpora(PACKAGE):
        folder = path.parent.relative_to(PACKAGE)
        name = f"{folder.as_posix()}/corpus.txt"
        try:
            found = corpora.parse(path.read_text(encoding="utf-8"), name)
        except corpora.CorpusError as error:
            out.append(pytest.param(folder, error, id=name))
            continue
        out.extend(pytest.param(folder, block, id=f"{folder.as_posix()}: {block.name}") for block in found)
    return out


@pytest.mark.parametrize(("folder", "block"), blocks())
def test_corpus(folder: Path, block: corpora.Block | corpora.CorpusError) -> None:
    if isinstance(block, corpora.CorpusError):
        raise block
    reading = import_module(".".join(("tests", *folder.parts, "reading")))
    found = corpora.explain(block, reading.read(block.report, block.title_length, block.published))
    assert not found, found


SOUND = """# A corpus.
==== a number before its noun
قتل 3 جنود
---
count.value: 3
# a comment
count.noun: جنود

==== two readings [title]
published: 2018-02-08
العنوان
المتن

السطر الثاني

---
count.value: 1
--
count.value: 2
count.others:

==== no count   [title] [nothing]
published: none
كلام
---
"""


def test_parts_of_a_block() -> None:
    first, second, third = corpora.parse(SOUND, "c.txt")
    assert (first.name, first.where, first.report) == ("a number before its noun", "c.txt:2", "قتل 3 جنود")
    assert first.published == date(2024, 5, 15)
    assert first.published.weekday() == 2
    assert first.readings == [{"count.value": "3", "count.noun": "جنود"}]
    assert (first.title, first.title_length, first.nothing) == (False, 0, False)
    assert second.report == "العنوان\nالمتن\n\nالسطر الثاني"
    assert second.title_length == len("العنوان")
    assert second.published == date(2018, 2, 8)
    assert second.readings == [{"count.value": "1"}, {"count.value": "2", "count.others": ""}]
    assert (third.published, third.nothing, third.title, third.readings) == (None, True, True, [])


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("كلام\n==== a\nكلام\n---\na: 1", "c.txt:1: a line before the first"),
        ("====\nكلام\n---\na: 1", "c.txt:1: a block without a name"),
        ("==== a\n---\na: 1", "c.txt:2: a block without a report"),
        ("==== a\nكلام\na: 1", "c.txt:1: a: the report is not closed"),
        ("==== a\nكلام\n---", "c.txt:1: a: a block has no reading"),
        ("==== a [nothing]\nكلام\n---\na: 1", r"c.txt:1: a: a block marked \[nothing\]"),
        ("==== a\nكلام\n---\na: 1\n--\n", "c.txt:1: a: the last reading has no value"),
        ("==== a\nكلام\n---\n--\na: 1", "c.txt:4: a reading without a value before --"),
        ("==== a\nكلام\n---\na: 1\na: 2", "c.txt:5: a is given twice"),
        ("==== a\nكلام\n---\nكلام", "c.txt:4: not `key: value`"),
        ("==== a\nكلام\n---\na:1", "c.txt:4: not `key: value`"),
        ("==== a\npublished: today\nكلام\n---\na: 1", "c.txt:2: published is a day"),
        ("==== a\nكلام\n---\na: 1\n==== a\nكلام\n---\na: 1", "c.txt:5: the name 'a' stands at c.txt:1"),
        ("==== a [noting]\nكلام\n---\na: 1", "c.txt:1: the header ends in a bracket"),
    ],
)
def test_broken_corpus_names_its_line(source: str, message: str) -> None:
    with pytest.raises(corpora.CorpusError, match=message):
        corpora.parse(source, "c.txt")


def one(values: str, flags: str = "") -> corpora.Block:
    return corpora.parse(f"==== a {flags}\nكلام\n---\n{values}", "c.txt")[0]


def test_right_readings_differ_in_nothing() -> None:
    block = one("count.value: 3\n--\ncount.value: 5")
    assert corpora.explain(block, [{"count.value": "3", "more": "x"}, {"count.value": "5"}]) == ""


@pytest.mark.parametrize(
    ("block", "given", "message"),
    [
        (one("a: 3"), [{"a": "4"}], "reading 1: a is '3', not '4'"),
        (one("a: 3"), [{"b": "3"}], "reading 1: a is '3', and the reading has no such key"),
        (one("a: 3"), [], "1 readings wanted, 0 given"),
        (one("a: 3"), [{"a": "3"}, {"a": "3"}], "1 readings wanted, 2 given"),
        (one("", "[nothing]"), [{"a": "3"}], "0 readings wanted, 1 given"),
        (one("a: 3\n--\na: 5"), [{"a": "5"}, {"a": "3"}], "reading 2: a is '5', not '3'"),
    ],
)
def test_wrong_readings_fail(block: corpora.Block, given: list[corpora.Reading], message: str) -> None:
    assert message in corpora.differences(block, given)
    assert message in corpora.explain(block, given)


def test_every_corpus_has_its_reading() -> None:
    missing = [
        folder.as_posix()
        for path in corpora.find_corpora(PACKAGE)
        for folder in [path.parent.relative_to(PACKAGE)]
        if not (Path(__file__).parent / folder / "reading.py").is_file()
    ]
    assert not missing, f"no tests/<folder>/reading.py for {missing}"
