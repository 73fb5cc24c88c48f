"""JSON is written as the contract has it, the same bytes every time."""

import json

from tawthiq.export import writer
from tawthiq.record import from_json
from tests.export.records import bare, record


def test_a_record_a_line():
    text = "".join(writer("jsonl")([record(), bare()], "en"))
    assert [from_json(line) for line in text.splitlines()] == [record(), bare()]
    assert text == "".join(writer("jsonl")([record(), bare()], "ar"))


def test_an_array():
    for many in ([], [bare()], [record(), bare()]):
        rows = json.loads("".join(writer("json")(many, "en")))
        assert [row["report"]["ref"] for row in rows] == [one.report.ref for one in many]
