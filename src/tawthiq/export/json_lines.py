"""Programs read records as JSON: one a line for streams, or one indented array for people who look into it."""

from collections.abc import Iterable, Iterator

import msgspec

from tawthiq.messages import Language
from tawthiq.record import Record, to_json


def write_jsonl(records: Iterable[Record], _language: Language = "en") -> Iterator[str]:
    """One record a line; the same record gives the same bytes."""
    for record in records:
        yield to_json(record).decode("utf-8") + "\n"


def write_json(records: Iterable[Record], _language: Language = "en") -> Iterator[str]:
    """One array of records, indented."""
    opening = "[\n"
    for record in records:
        yield opening + msgspec.json.format(to_json(record), indent=2).decode("utf-8")
        opening = ",\n"
    yield "\n]\n" if opening == ",\n" else "[]\n"
