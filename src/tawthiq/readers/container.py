"""What was read out of a file of many - an archive, an export, a table - can be found in it again, and the file known.

The file's SHA-256 stands with each piece from it, and the place in it: a member's name, a record's number, both.
"""

from collections.abc import Iterator
from hashlib import file_digest, sha256
from pathlib import Path

import msgspec

from tawthiq.readers.found import Piece
from tawthiq.readers.listing import STANDARD_INPUT, shown


def standing(file: str, found: Iterator[Piece]) -> Iterator[Piece]:
    """The pieces of a file with where they stand; the file is read for its hash when the first piece asks for it.

    Nothing is told of a stream, and of a file that is one piece. A packed file is the container of what is in it, at no
    place of its own.
    """
    if file == STANDARD_INPUT:
        yield from found
        return
    where, whole = shown(file), ""
    for piece in found:
        place = piece.address.removeprefix(where).lstrip("!#") if piece.address.startswith(where) else ""
        if not piece.raw and not place:
            yield piece
            continue
        whole = whole or _digest(file)
        inside = bool(place) or sha256(piece.raw).hexdigest() != whole
        yield msgspec.structs.replace(piece, container=whole or None, place=place or None) if inside else piece


def _digest(file: str) -> str:
    """The file's SHA-256; nothing where it cannot be read, which its reader has told."""
    try:
        with Path(file).open("rb") as stream:
            return file_digest(stream, "sha256").hexdigest()
    except OSError:
        return ""
