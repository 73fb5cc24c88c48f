"""Rows of the database: tellings as MessagePack, small tables as JSON, records and incidents as JSON packed by zlib."""

from array import array
from zlib import compress, decompress, error

import msgspec

from tawthiq.incidents.copies import Signature
from tawthiq.incidents.members import Telling, Toll
from tawthiq.record import Outcome

SETS = ("initiators", "targets", "names", "weapons", "place_words", "said")
PLAIN = (
    "key", "report", "event", "type", "denied", "published", "first", "last", "dated", "precision", "part_of_day",
    "place", "gazetteer", "latitude", "longitude", "radius", "level", "country", "admin1", "kinds", "hurt",
)  # fmt: skip


class Row(msgspec.Struct, array_like=True):
    """A telling with its sets as lists and its bits as bytes."""

    key: str
    report: str
    event: str
    span: tuple[int, int]
    type: str
    denied: bool
    published: int | None
    first: int | None
    last: int | None
    dated: bool
    precision: str
    part_of_day: str | None
    place: str
    gazetteer: str | None
    latitude: float | None
    longitude: float | None
    radius: float
    level: str | None
    country: str | None
    admin1: str | None
    kinds: int
    hurt: bool
    initiators: tuple[str, ...]
    targets: tuple[str, ...]
    names: tuple[str, ...]
    weapons: tuple[str, ...]
    place_words: tuple[int, ...]
    said: tuple[int, ...]
    tolls: dict[Outcome, list[tuple[int, int | None, int | None, str]]]
    words: bytes
    report_words: bytes
    rows: bytes
    size: int


_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Row).decode


def pack(telling: Telling) -> bytes:
    """A telling as a row."""
    values = {name: getattr(telling, name) for name in PLAIN} | {n: tuple(sorted(getattr(telling, n))) for n in SETS}
    row = Row(
        span=telling.span,
        tolls={outcome: [tuple(toll) for toll in tolls] for outcome, tolls in telling.tolls.items()},  # type: ignore[misc]
        words=_bytes(telling.words),
        report_words=_bytes(telling.report_words),
        rows=b"".join(row.to_bytes(4, "big") for row in telling.signature.rows),
        size=telling.signature.size,
        **values,
    )
    return _encode(row)


def unpack(raw: bytes, signatures: dict[str, Signature]) -> Telling:
    """A telling as it was packed; those of one report share its signature."""
    row = _decode(raw)
    telling = Telling()
    for name in (*PLAIN, "span"):
        setattr(telling, name, getattr(row, name))
    for name in SETS:
        setattr(telling, name, frozenset(getattr(row, name)))
    telling.tolls = {outcome: tuple(Toll(*toll) for toll in tolls) for outcome, tolls in row.tolls.items()}
    telling.words = int.from_bytes(row.words, "big")
    telling.report_words = int.from_bytes(row.report_words, "big")
    found = signatures.get(row.report)
    if found is None:
        rows = (int.from_bytes(row.rows[at : at + 4], "big") for at in range(0, len(row.rows), 4))
        found = signatures[row.report] = Signature(array("I", rows), row.size)
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
