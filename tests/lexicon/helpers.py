"""Small tables for the tests of the lexicon."""

from pathlib import Path

from tawthiq.lexicon import Matcher, Matches
from tawthiq.lexicon.compiled import Compiled, compile_tables
from tawthiq.lexicon.tables import find_tables
from tawthiq.text import read


def write(folder: Path, name: str, *rows: str) -> Path:
    """A table of rows whose cells are parted by commas."""
    path = folder / f"{name}.tsv"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(row.replace(",", "\t") + "\n" for row in rows), encoding="utf-8")
    return path


def matcher(folder: Path) -> Matcher:
    return Matcher(Compiled(compile_tables(find_tables(folder), "digest")))


def match(folder: Path, source: str) -> Matches:
    return matcher(folder).match(read(source))
