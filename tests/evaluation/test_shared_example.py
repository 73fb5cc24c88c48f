"""The example that stands beside the project is read as its annotation has it, every value of it."""

from pathlib import Path

import msgspec
import pytest

from tawthiq.engine import Engine
from tawthiq.evaluation import MEASURES, evaluate, gold_rows, input_of

EXAMPLE = Path(__file__).parents[2].parent / "shared" / "example"


@pytest.mark.skipif(not EXAMPLE.exists(), reason="the example stands beside the project where it is developed")
def test_the_example_gives_the_facts_it_must() -> None:
    (row,) = gold_rows(EXAMPLE / "expected.jsonl")
    record = Engine().extract(input_of(row))
    figures = evaluate([row], {row["id"]: msgspec.to_builtins(record)})
    assert {name: (figures[name]["p"], figures[name]["r"]) for name in MEASURES if figures[name]["gold"]} == {
        name: (1.0, 1.0) for name in MEASURES if figures[name]["gold"]
    }
    assert figures["evidence"]["wrong"] == 0
    clash = next(event for event in record.events if event.type == "armed_clash")
    assert [p.strength.value for p in clash.participants if p.role == "initiator" and p.strength] == [500]
    assert any(p.role == "present" for p in clash.participants)
    assert {weapon.class_ for weapon in clash.weapons} == {"artillery", "tank", "rocket", "mortar"}
