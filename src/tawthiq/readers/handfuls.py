"""What is read is written a handful at a time: one by one is slow, and all at once is lost where a run stops."""

from collections.abc import Iterator
from time import monotonic

from tawthiq.readers.found import Piece

PIECES_AT_ONCE = 500
"""Pieces written in one transaction; what is read but not yet written when a run is stopped is read anew."""

BYTES_AT_ONCE = 16 * 1024 * 1024
"""Bytes of pieces from which they are written, however few they are."""

SECONDS_AT_ONCE = 5.0
"""Seconds after which what was read is written: pages come slowly, and are not asked for twice without need."""


def batches(found: Iterator[Piece]) -> Iterator[list[Piece]]:
    """Pieces in handfuls, all of them, in order."""
    batch: list[Piece] = []
    size, begun = 0, monotonic()
    for piece in found:
        batch.append(piece)
        size += len(piece.raw)
        if len(batch) >= PIECES_AT_ONCE or size >= BYTES_AT_ONCE or monotonic() - begun >= SECONDS_AT_ONCE:
            yield batch
            batch, size, begun = [], 0, monotonic()
    if batch:
        yield batch
