"""Rows of the database: tellings as MessagePack, small tables as JSON, records and incidents as JSON packed by zlib."""

from array import array
from typing import Any, get_origin, get_type_hints
from zlib import compress, decompress, error

import msgspec

from tawthiq.incidents.copies import Signature
from tawthiq.incidents.members import Bits, Telling

FIELDS: dict[str, Any] = get_type_hints(Telling, include_extras=True)
PACKED: dict[Any, Any] = {Bits: bytes, Signature: tuple[bytes, int]}
"""Kinds of field that a row has otherwise; every other is kept as it is."""
BITS = tuple(name for name, kind in FIELDS.items() if kind == Bits)
SETS = tuple(name for name, kind in FIELDS.items() if get_origin(kind) is frozenset)
PLAIN = tuple(name for name, kind in FIELDS.items() if kind not in PACKED)

Row = msgspec.defstruct("Row", [(name, PACKED.get(kind, kind)) for name, kind in FIELDS.items()], array_like=True)
"""A telling in the order of its fields."""
_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Row).decode


def pack(telling: Telling) -> bytes:
    """A telling as a row: the same bytes for the same telling."""
    signed = telling.signature
    values: dict[str, Any] = {name: getattr(telling, name) for name in PLAIN}
    values |= {name: sorted(getattr(telling, name)) for name in SETS}
    values |= {name: _bytes(getattr(telling, name)) for name in BITS}
    rows = b"".join(row.to_bytes(4, "big") for row in signed.rows)
    return _encode(Row(**values, signature=(rows, signed.size)))


def unpack(raw: bytes, signatures: dict[str, Signature]) -> Telling:
    """A telling as it was packed; those of one report share its signature."""
    row: Any = _decode(raw)
    telling = Telling()
    for name in PLAIN:
        setattr(telling, name, getattr(row, name))
    for name in BITS:
        setattr(telling, name, int.from_bytes(getattr(row, name), "big"))
    found = signatures.get(row.report)
    if found is None:
        packed, size = row.signature
        rows = (int.from_bytes(packed[at : at + 4], "big") for at in range(0, len(packed), 4))
        found = signatures[row.report] = Signature(array("I", rows), size)
    telling.signature = found
    return telling


def squeeze(line: bytes) -> bytes:
    """A long line, packed."""
    return compress(line, 1)


def widen(raw: bytes) -> bytes:
    """A long line as it was; raises ValueError for bytes that are none."""
    try:
        return decompress(raw)
    except error as broken:
        raise ValueError(str(broken)) from broken


def _bytes(number: int) -> bytes:
    return number.to_bytes((number.bit_length() + 7) // 8, "big")
