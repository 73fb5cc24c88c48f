"""What is no gold and no record is refused with its line."""

import json

import pytest

from tawthiq.errors import BadLineError
from tawthiq.evaluation import by_ref, gold_rows, input_of, records_of
from tawthiq.record import to_json
from tests.evaluation.cases import GOLD, rows
from tests.export.records import record


def test_gold_is_read():
    assert gold_rows(GOLD) == rows()
    row = rows()[0]
    assert input_of(row).ref == row["id"]


def test_records_are_read(tmp_path):
    path = tmp_path / "r.jsonl"
    path.write_bytes(to_json(record()) + b"\n\n")
    assert records_of(path) == json.loads(json.dumps(by_ref([record()])))


@pytest.mark.parametrize("line", ["{", "[]", "{}", '{"id": 1, "text": "x", "gold": 3}'])
def test_bad_lines(tmp_path, line):
    path = tmp_path / "g.jsonl"
    path.write_text(json.dumps(rows()[0]) + "\n" + line + "\n", encoding="utf-8")
    for reader in (gold_rows, records_of):
        with pytest.raises(BadLineError) as error:
            reader(path)
        assert error.value.where.startswith(str(path))
    with pytest.raises(BadLineError, match=r":2: not an annotated report"):
        gold_rows(path)
