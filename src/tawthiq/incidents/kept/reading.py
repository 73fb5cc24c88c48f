"""Who looks at the incidents of a casebook neither waits for the next run nor holds it up."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from tawthiq.incidents.kept.ledger import NAME, rows_of
from tawthiq.incidents.kept.packing import widen
from tawthiq.incidents.kept.seal import damaged
from tawthiq.incidents.model import Incident, from_json

ALL = "SELECT value FROM incidents ORDER BY day, first"
THESE = "SELECT value FROM incidents WHERE key IN (SELECT value FROM json_each(?)) ORDER BY day, first"
EXACTLY = "SELECT value FROM incidents WHERE key = ?"
FORMERLY = """
    SELECT value FROM incidents
    WHERE key IN (SELECT one.key FROM known AS one, json_each(CAST(one.value AS TEXT), '$.formerly') AS old
                  WHERE old.value = ?)
    ORDER BY day, first
"""
BEGUN = "SELECT value FROM incidents WHERE substr(key, 1, length(?1)) = ?1 ORDER BY day, first"


def all_lines(folder: Path) -> Iterator[bytes]:
    """Every incident in order, a line of JSON each."""
    return _lines(folder, ALL)


def lines_of(folder: Path, names: Iterable[str]) -> Iterator[bytes]:
    """These incidents in order."""
    return _lines(folder, THESE, msgspec.json.encode(list(names)).decode())


def named(folder: Path, identity: str) -> list[Incident]:
    """Incidents of that id, that had it before, or whose id begins so; read by themselves, however many there are."""
    found = [from_json(line) for words in (EXACTLY, FORMERLY) for line in _lines(folder, words, identity)]
    return found or [from_json(line) for line in _lines(folder, BEGUN, identity)]


def _lines(folder: Path, words: str, *cells: str) -> Iterator[bytes]:
    for (raw,) in rows_of(folder / NAME, words, *cells):
        try:
            assert isinstance(raw, bytes)
            yield widen(raw)
        except ValueError as error:
            raise damaged(folder / NAME, "casebook_broken", reason=error) from error
