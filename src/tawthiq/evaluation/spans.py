"""Evidence is right only if the words stand in the report at the very place a span names."""

from typing import Any

from tawthiq.evaluation.views import Json

SPAN = {"start", "end", "text"}


def wrong_spans(record: Json) -> tuple[int, int]:
    """How many spans of a record (decoded JSON) do not stand where they say, and how many there are."""
    whole: str = record["report"]["text"]
    wrong = total = 0
    left: list[Any] = [record]
    while left:
        part = left.pop()
        if isinstance(part, dict):
            if part.keys() >= SPAN and isinstance(part["start"], int):
                total += 1
                wrong += whole[part["start"] : part["end"]] != part["text"]
            left.extend(part.values())
        elif isinstance(part, list | tuple):
            left.extend(part)
    return wrong, total
