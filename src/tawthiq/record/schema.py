"""The record's JSON Schema comes from its types, so the two cannot differ."""

from typing import Any

import msgspec

from tawthiq.record.record import SCHEMA, Record

_encoder = msgspec.json.Encoder(order="deterministic")
_decoder = msgspec.json.Decoder(Record)


def to_json(record: Record) -> bytes:
    """One record as one line of JSON, UTF-8, without a newline; the same record gives the same bytes."""
    return _encoder.encode(record)


def from_json(line: bytes | str) -> Record:
    """Read a record back; raises `msgspec.ValidationError` naming the field that does not fit."""
    return _decoder.decode(line)


def json_schema() -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of the record."""
    schema = msgspec.json.schema(Record)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": SCHEMA, **schema}
