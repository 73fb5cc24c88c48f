"""Reports may stand in one JSON list, as programs write them; each is read as a line of its own would be.

[{"id": …, "text": …}, …] → one report for each, until the list ends or breaks off
"""

from collections.abc import Iterator
from typing import BinaryIO

from tawthiq.errors import InputError
from tawthiq.readers.found import Defaults, Piece, attempted
from tawthiq.readers.json_lines import MEDIA_TYPE, read_line
from tawthiq.readers.json_stream import Walker

READER = "json_array"


def read_array(stream: BinaryIO, where: str, defaults: Defaults) -> Iterator[Piece]:
    """Each element as a piece, named by its number; where the list breaks off, that is the last."""
    number = 0
    try:
        for _, raw in Walker(stream, where).elements():
            number += 1
            place = f"{where}:{number}"
            found = attempted(lambda raw=raw, place=place: read_line(raw, place, defaults))  # type: ignore[misc]
            yield Piece(address=f"{where}#{number}", raw=raw, reader=READER, found=(found,), media_type=MEDIA_TYPE)
    except InputError as error:
        yield Piece(address=where, raw=b"", reader=READER, found=(error,))
