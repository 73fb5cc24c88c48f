"""A word table is a text file an analyst can edit: one term a line, columns parted by tabs, a header line first.

```
# Verbs that put words into someone's mouth.
term	form	gloss	effect
قال	verb	said	asserts
~نفي	noun	exile	denies	removed: reads as exile in تم نفي المعارض
```
- `term`: the dictionary form; spellings that cannot be generated are parted by `|`.
- `form`: how it inflects (see `forms`): verb, noun, adjective, name, phrase, fixed.
- A line that starts with `~` is a term taken out on purpose; its last column says why. It is checked and not matched.
- `#` starts a comment line. Every other column is the table's own and reaches the rules by name.

A table of names (a gazetteer) ends its header with the column `names` instead: each row is a `name` whose spellings
stand there, parted by `|`.
"""

from pathlib import Path

from tawthiq.errors import LexiconError

FORMS = frozenset(("verb", "noun", "adjective", "name", "phrase", "fixed"))


class Entry:
    """One row of a table, its own columns by name; a column it has not is empty.

    `table` is the file's path under the package, without suffix. Each row is itself and equal to no other.
    """

    __slots__ = ("_columns", "form", "line", "table", "term")

    def __init__(self, table: str, line: int, term: str, form: str, columns: dict[str, str]) -> None:
        self.table = table
        self.line = line
        self.term = term
        self.form = form
        self._columns = columns

    def __getitem__(self, column: str) -> str:
        try:
            return self._columns[column]
        except KeyError:
            return self._columns.setdefault(column, "")

    @property
    def filled(self) -> dict[str, str]:
        """Its own columns in which something stands."""
        return {column: value for column, value in self._columns.items() if value}

    def __repr__(self) -> str:
        return f"Entry({self.table}:{self.line} {self.term!r})"


def read_table(path: Path, name: str, removed: bool = False) -> tuple[list[Entry], list[str]]:
    """Rows of one table in order, and its own columns; with `removed`, the rows taken out on purpose instead.

    Raises LexiconError naming table and line where a row has no term, an unknown form, or too many columns.
    """
    header: list[str] | None = None
    out: list[Entry] = []
    for number, raw in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if not raw.strip() or raw.startswith("#"):
            continue
        cells = raw.split("\t")
        if header is None:
            if not _is_header(cells):
                raise LexiconError(f"{name}:{number}: the header must begin with term, form or end with names: {cells}")
            header = cells
        elif cells[0].startswith("~") == removed:
            out.append(_entry(name, number, header, cells))
    if header is None:
        raise LexiconError(f"{name}: the table has no header")
    return out, header[:-1] if header[-1] == "names" else header[2:]


def _is_header(cells: list[str]) -> bool:
    return cells[:2] == ["term", "form"] or cells[-1] == "names"


def _entry(name: str, number: int, header: list[str], cells: list[str]) -> Entry:
    if len(cells) > len(header) + (1 if cells[0].startswith("~") else 0):
        raise LexiconError(f"{name}:{number}: {len(cells)} columns where the header has {len(header)}")
    cells = [cell.strip() for cell in cells]
    if header[-1] == "names":
        term, form, columns, own = cells[-1], "name", header[:-1], cells[:-1]
    else:
        term, form, columns, own = cells[0].lstrip("~"), cells[1] if len(cells) > 1 else "", header[2:], cells[2:]
    if not term.strip("| "):
        raise LexiconError(f"{name}:{number}: a row without a term")
    if form not in FORMS:
        raise LexiconError(f"{name}:{number}: form {form!r} is none of {', '.join(sorted(FORMS))}")
    return Entry(name, number, term, form, {c: v for c, v in zip(columns, own, strict=False) if v})


def find_tables(root: Path) -> list[tuple[str, Path]]:
    """Every `*.tsv` below `root` that is a word table or a table of names, by name, in a fixed order."""
    found = []
    for path in sorted(root.rglob("*.tsv")):
        with path.open(encoding="utf-8") as lines:
            header = next((line for line in lines if line.strip() and not line.startswith("#")), "")
        if _is_header(header.rstrip("\n").split("\t")):
            found.append((path.relative_to(root).with_suffix("").as_posix(), path))
    return found
