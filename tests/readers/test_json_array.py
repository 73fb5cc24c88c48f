"""A JSON list of reports is read element by element, and one that breaks off costs only what is behind the break."""

import io
import json

import pytest

from tawthiq.errors import InputError
from tawthiq.readers import Defaults, read

TEXT = "قتل ثلاثة جنود."
NONE = Defaults()
ROWS = [{"id": "a", "text": TEXT}, {"id": "b"}, 5, {"id": "c", "text": TEXT, "published": "2024-05-15"}]


def found(data: bytes) -> list[object]:
    return list(read("-", NONE, io.BytesIO(data)))


@pytest.mark.parametrize("indent", [None, 2])
def test_each_element_is_a_report_or_the_reason_why_not(indent):
    items = found(json.dumps(ROWS, ensure_ascii=False, indent=indent).encode())
    assert [getattr(i, "key", None) or i.report.ref for i in items] == ["a", "no_text", "not_object", "c"]
    assert items[1].where == "<stdin>:2"
    assert items[3].report.published == "2024-05-15"


def test_a_list_that_breaks_off(tmp_path):
    path = tmp_path / "r.json"
    path.write_bytes(json.dumps(ROWS, ensure_ascii=False).encode()[:-20])
    items = list(read(str(path), NONE))
    assert items[0].report.ref == "a"
    assert isinstance(items[-1], InputError)
    assert items[-1].key == "broken_json"


def test_a_text_that_opens_with_a_bracket_is_a_text():
    (item,) = found(f"[صورة] {TEXT}".encode())
    assert item.report.text == f"[صورة] {TEXT}"
