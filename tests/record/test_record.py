"""A record written is a record read; the schema, made from the types, says what both allow."""

import json
from collections.abc import Iterator
from typing import Any

import jsonschema
import msgspec
import pytest

from tawthiq.record import Record, ReportInput, from_json, json_schema, to_json
from tests.export.records import TEXT, record

VALIDATOR = jsonschema.Draft202012Validator(json_schema())


def as_dict() -> dict[str, Any]:
    return json.loads(to_json(record()))


def test_a_record_written_is_read_back() -> None:
    line = to_json(record())
    assert b"\n" not in line
    assert from_json(line) == record()
    assert to_json(from_json(line)) == line


def test_arabic_is_written_as_itself() -> None:
    assert "شبكة الفرات" in to_json(record()).decode()


def test_the_schema_is_a_schema_and_a_record_fits_it() -> None:
    jsonschema.Draft202012Validator.check_schema(json_schema())
    VALIDATOR.validate(as_dict())


def test_a_bare_record_fits_the_schema() -> None:
    bare = msgspec.structs.replace(record(), sources=(), claims=(), events=(), unresolved=())
    VALIDATOR.validate(json.loads(to_json(bare)))


def changes() -> Iterator[tuple[str, list[str | int], object]]:
    yield "another version", ["schema"], "tawthiq.record/0"
    yield "an unknown bound", ["events", 0, "casualties", 0, "count", "bound"], "roughly"
    yield "an unknown type", ["events", 0, "type"], "earthquake"
    yield "an unknown role", ["events", 0, "participants", 0, "role"], "witness"
    yield "a count that is no number", ["events", 0, "casualties", 0, "count", "value"], "20"
    yield "a span without offsets", ["events", 0, "trigger"], {"text": "غارة"}
    yield "an unknown field", ["report", "colour"], "red"
    yield "relevance left open", ["report", "relevant"], None


@pytest.mark.parametrize(("name", "path", "value"), list(changes()))
def test_schema_and_types_refuse_the_same(name: str, path: list[str | int], value: object) -> None:
    wrong = as_dict()
    *parents, last = path
    at: Any = wrong
    for key in parents:
        at = at[key]
    at[last] = value
    assert list(VALIDATOR.iter_errors(wrong)), name
    with pytest.raises(msgspec.ValidationError):
        from_json(json.dumps(wrong))


def test_every_field_of_the_contract_is_required() -> None:
    for field in ("schema", "engine", "report", "sources", "claims", "events", "unresolved"):
        wrong = as_dict()
        del wrong[field]
        if field == "schema":
            assert from_json(json.dumps(wrong)).schema == "tawthiq.record/1"
            continue
        assert list(VALIDATOR.iter_errors(wrong)), field
        with pytest.raises(msgspec.ValidationError):
            from_json(json.dumps(wrong))


def test_types_have_their_meaning_in_the_schema() -> None:
    definitions = json_schema()["$defs"]
    assert all(definition.get("description") for definition in definitions.values())
    assert set(definitions) >= {"Record", "Event", "Casualty", "Count", "Source", "Claim", "Span"}


def spans(value: object) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if {"start", "end", "text"} <= value.keys():
            yield value
        for inner in value.values():
            yield from spans(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from spans(inner)


def test_the_sample_keeps_the_rule_of_evidence() -> None:
    found = list(spans(as_dict()))
    assert len(found) > 15
    assert all(TEXT[span["start"] : span["end"]] == span["text"] for span in found)


def test_a_report_is_read_with_its_title() -> None:
    assert ReportInput("1", "متن", title="عنوان").whole == "عنوان\nمتن"
    assert ReportInput("1", "متن").whole == ReportInput("1", "متن", title="").whole == "متن"


def test_records_are_frozen() -> None:
    with pytest.raises(AttributeError):
        record().schema = "other"  # type: ignore[misc,assignment]
    assert isinstance(record(), Record)
