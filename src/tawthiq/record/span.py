"""A span is a place in the report: the words a value was read from.

Offsets count Unicode code points of the text as read, in logical (reading) order, half open.
"""

import msgspec


class Span(msgspec.Struct, frozen=True, gc=False, forbid_unknown_fields=True):
    """Words of the report: `report.text[start:end] == text`, always."""

    start: int
    end: int
    text: str
