"""Both catalogues say the same things, with the same values filled in."""

import re
import string
from importlib import import_module
from pathlib import Path
from typing import get_args

import pytest

import tawthiq
from tawthiq import record
from tawthiq.messages import catalogue, language_of, plural, say, says

ENGLISH, ARABIC = catalogue("en"), catalogue("ar")
ARABIC_FORMS = {"zero", "one", "two", "few", "many", "other"}


def fields(entry: str | dict[str, str]) -> set[str]:
    forms = entry.values() if isinstance(entry, dict) else [entry]
    return {name for form in forms for _, name, _, _ in string.Formatter().parse(form) if name}


def test_same_keys():
    assert list(ENGLISH) == list(ARABIC)


@pytest.mark.parametrize("language", ["english", "arabic"])
def test_no_part_says_again_what_another_says(language):
    folder = Path(tawthiq.__file__).parent / "messages"
    parts = [import_module(f"tawthiq.messages.{path.stem}").MESSAGES for path in sorted(folder.glob(f"{language}*.py"))]
    keys = [key for part in parts for key in part]
    assert len(parts) > 1
    assert sorted(keys) == sorted(set(keys))


@pytest.mark.parametrize("key", ENGLISH)
def test_same_values(key):
    assert fields(ENGLISH[key]) - {"n"} == fields(ARABIC[key]) - {"n"}
    assert isinstance(ENGLISH[key], dict) == isinstance(ARABIC[key], dict)
    if isinstance(ARABIC[key], dict):
        assert set(ARABIC[key]) <= ARABIC_FORMS
        assert {"two", "few", "many", "other"} <= set(ARABIC[key])


@pytest.mark.parametrize("key", [k for k in ENGLISH if not k.startswith(("help.root.", "help.schema."))])
def test_arabic_is_arabic_and_clean(key):
    forms = ARABIC[key].values() if isinstance(ARABIC[key], dict) else [ARABIC[key]]
    for form in forms:
        if key not in ("usage.other", "usage.value", "label.uncertainty", "label.relation_plain"):
            assert re.search("[\u0621-\u064a]", form), key
        assert not re.search("[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufb50-\ufdff\ufe70-\ufefc\u06cc\u06a9]", form), (
            key
        )


@pytest.mark.parametrize(
    ("group", "values"),
    [
        ("type", record.EventType),
        ("event", record.EventStatus),
        ("outcome", record.Outcome),
        ("category", record.Category),
        ("role", record.Role),
        ("level", record.Level),
        ("precision", record.Precision),
        ("bound", record.Bound),
        ("kind", record.SourceKind),
        ("claim", record.ClaimStatus),
        ("reporting", record.Reporting),
    ],
)
def test_every_value_of_a_record_has_a_label(group, values):
    for value in get_args(values):
        assert says("en", f"{group}.{value}"), value


def test_every_key_used_exists_and_every_problem_has_advice():
    package = Path(tawthiq.__file__).parent
    parts = ("cli", "readers", "fetch", "watch", "export", "evaluation")
    source = "".join(path.read_text("utf-8") for part in parts for path in (package / part).rglob("*.py"))
    for key in re.findall(r'(?:say\([^()]*|label\(|_say\()"([a-z]+\.[a-z_.]+)"', source):
        assert says("en", key), key
    for key in ENGLISH:
        if key.startswith("problem."):
            assert says("en", key.replace("problem.", "advice.")), key


def test_plural_forms():
    assert [plural("ar", n) for n in (0, 1, 2, 3, 10, 11, 99, 100, 101, 103, 111)] == [
        "zero", "one", "two", "few", "few", "many", "many", "other", "other", "few", "many",
    ]  # fmt: skip
    assert say("ar", "run.reports", n=2) == "تقريران"
    assert say("ar", "run.reports", n=1234) == "1,234 تقريراً"


def test_language_of_environment():
    assert language_of({}) == "en"
    assert language_of({"LC_ALL": "C", "LANG": "ar_IQ"}) == "en"
    assert language_of({"TAWTHIQ_LANG": "ar", "LC_ALL": "C"}) == "ar"
