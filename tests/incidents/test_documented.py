"""The page on incidents says what the code does."""

import re
from pathlib import Path
from typing import get_args

from tawthiq.incidents import Incident, comparisons
from tawthiq.incidents.grouping import MEAN
from tawthiq.incidents.judgements import Kind
from tawthiq.incidents.model import Grade

DOCS = Path(__file__).parent.parent.parent / "docs"
ENGLISH = (DOCS / "incidents.md").read_text(encoding="utf-8")
ARABIC = (DOCS / "incidents.ar.md").read_text(encoding="utf-8")


def test_every_comparison_with_its_weight_and_reason():
    for one in comparisons.COMPARISONS:
        assert f"| {one.name} | {one.weight} | {one.why} |" in ENGLISH
    weights = [
        float(number) for number in re.findall(r" (\d\.\d)[،.]", ARABIC.split("## كيف تُجمع")[1].split("\n\n")[1])
    ]
    assert weights[: len(comparisons.COMPARISONS)] == [one.weight for one in comparisons.COMPARISONS]


def test_the_thresholds():
    for value in (comparisons.ONE_ACT, comparisons.UNSURE):
        assert f"{value}" in ENGLISH
        assert f"{value}" in ARABIC
    assert f"({MEAN} points)" in ENGLISH


def test_every_field_judgement_and_grade():
    for name in Incident.__struct_fields__:
        assert name == "schema" or f"`{name}`" in ENGLISH, name
    for kind in get_args(Kind):
        assert kind in ENGLISH
    for grade in get_args(Grade):
        assert f"**{grade}**" in ENGLISH
