"""What was read out of a file of many - an archive, an export, a table - can be found in it again, and the file known.

The file's SHA-256 stands with each capture from it, and the place in it: a member's name, a record's number, both.
"""

from collections.abc import Iterator
from hashlib import file_digest, sha256
from pathlib import Path
from typing import NamedTuple

from tawthiq.readers.found import Piece
from tawthiq.readers.listing import STANDARD_INPUT, shown


class Standing(NamedTuple):
    """A piece with the SHA-256 of the file it stands in, and where in it; null for a stream, and for a file read whole.

    A packed file is the container of what is in it, at no place of its own.
    """

    piece: Piece
    container: str | None = None
    place: str | None = None


def standing(file: str, found: Iterator[Piece]) -> Iterator[Standing]:
    """The pieces of a file with where they stand; the file is read for its hash when the first piece asks for it."""
    if file == STANDARD_INPUT:
        yield from map(Standing, found)
        return
    where, whole = shown(file), ""
    for piece in found:
        place = piece.address.removeprefix(where).lstrip("!#") if piece.address.startswith(where) else ""
        if not piece.raw and not place:
            yield Standing(piece)
            continue
        whole = whole or _digest(file)
        inside = bool(place) or sha256(piece.raw).hexdigest() != whole
        yield Standing(piece, whole or None, place or None) if inside else Standing(piece)


def _digest(file: str) -> str:
    """The file's SHA-256; nothing where it cannot be read, which its reader has told."""
    try:
        with Path(file).open("rb") as stream:
            return file_digest(stream, "sha256").hexdigest()
    except OSError:
        return ""
