"""A word table is edited by people who cannot see an invisible mark; this reads every table for them.

code points → format → rows (gloss, reason, duplicates) → tables of one folder (clashes) → Arabic labels of their sides

Every finding is one line, `file:line: what is wrong`, and the exit code is 1 where there is any. Corpora, sources and
documents are read too, for marks that turn the reading direction and for presentation forms.

    python tools/check_lexicons.py            the whole project
    python tools/check_lexicons.py FOLDER     the tables below a folder
    python tools/check_lexicons.py --mend     take out what can be taken out safely, then check
"""

import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from tawthiq.errors import LexiconError
from tawthiq.lexicon import Entry, find_tables, read_table
from tawthiq.text import fold_term

ROOT = Path(__file__).resolve().parent.parent
MORPHOLOGY = {
    "verb": {"present", "passive", "present_passive", "masdar"},
    "noun": {"plural"},
    "adjective": set(),
    "name": set(),
    "phrase": set(),
    "fixed": set(),
}
FORMAT_COLUMNS = {"gloss", "why"}.union(*MORPHOLOGY.values())
COMMON_COLUMNS = FORMAT_COLUMNS | {"id", "label", "country", "lat", "lon", "latin", "population", "geonameid"}
"""Columns that mean the same in every table; all others are described in the table's own comments."""
SPELLED = {"term", "names"}.union(*MORPHOLOGY.values())
"""Columns whose cells hold spellings parted by |."""

LABELS = "labels.tsv"
"""Where it stands beside tables with a column entity and has its header, every entity of theirs has its label there."""
LABELS_HEADER = ["entity", "arabic", "adjective"]
LABEL = re.compile(r"[\u0621-\u063a\u0641-\u064b0-9 ()-]+")
"""Arabic letters, and ً, which tells سابقاً; digits; brackets around what tells namesakes apart."""

VALUES = re.compile(r"\b[a-z][a-z_]{3,}\b")
"""Values of a table's own columns; of three letters, one letter apart is nothing strange."""
VALUES_MOST = 40
"""A column with more is open: entities, names of places."""

UNSEEN = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufe00-\ufe0f"
PRESENTATION = "\ufb50-\ufdfb\ufdfe\ufdff\ufe70-\ufefc"
ANYWHERE = (
    (re.compile(f"[{UNSEEN}]"), "an invisible mark"),
    (re.compile(f"[{PRESENTATION}]"), "a presentation form: write the plain letters"),
)
IN_TABLES = (
    *ANYWHERE,
    (re.compile("\u0640"), "a tatweel"),
    (re.compile("[\u06cc\u06d2]"), "a Farsi or Urdu yeh: write ي or ى"),
    (re.compile("\u06a9"), "a Farsi kaf: write ك"),
)
SOURCES = ("src", "tests", "tools", "benchmarks", "docs", "decisions", "examples", "requirements")
SUFFIXES = frozenset((".py", ".txt", ".tsv", ".md", ".toml", ".yaml", ".jsonl", ".json", ".html", ".css", ".js", ".in"))


@dataclass(frozen=True, order=True)
class Finding:
    """One thing wrong, where it stands."""

    path: str
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.what}"


@dataclass
class Table:
    """A word table as read: its file, the rows in force and those taken out, and its own columns."""

    path: str
    names: bool
    rows: list[Entry]
    removed: list[Entry]
    columns: list[str]


def check_tables(root: Path, shown: Path) -> list[Finding]:
    """Findings in every `*.tsv` below `root`; their paths are given from `shown`."""
    found: list[Finding] = []
    tables: list[Table] = []
    word_tables = {path: name for name, path in find_tables(root)}
    for path in sorted(root.rglob("*.tsv")):
        name = path.relative_to(shown).as_posix()
        source = path.read_bytes().decode("utf-8")
        found += _code_points(name, source, IN_TABLES)
        found += _cells(name, source)
        if path not in word_tables:
            continue
        try:
            rows, columns = read_table(path, name)
            removed, _ = read_table(path, name, removed=True)
        except LexiconError as error:
            found.append(_of_error(name, str(error)))
            continue
        table = Table(name, _header(source)[-1] == "names", rows, removed, columns)
        tables.append(table)
        found += [*_columns(table, source), *_values(table, source), *_rows(table)]
        found += [*_reasons(table, source), *_duplicates(table)]
    labels = (finding for path in root.rglob(LABELS) for finding in _labels(path, shown, tables))
    return sorted({*found, *_clashes(tables), *labels})


def check_sources(root: Path) -> list[Finding]:
    """Marks that turn the reading direction, and presentation forms, in any text file of the project."""
    found: list[Finding] = []
    files = [path for folder in SOURCES for path in (root / folder).rglob("*")]
    for path in sorted([*files, *root.glob("*")]):
        if path.suffix in SUFFIXES and path.is_file() and "__pycache__" not in path.parts:
            found += _code_points(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"), ANYWHERE)
    return found


def _code_points(name: str, source: str, rules: tuple[tuple[re.Pattern[str], str], ...]) -> Iterator[Finding]:
    for pattern, what in rules:
        for hit in pattern.finditer(source):
            yield Finding(name, source.count("\n", 0, hit.start()) + 1, f"U+{ord(hit.group()):04X}, {what}")


def _cells(name: str, source: str) -> Iterator[Finding]:
    """Normal form, line ends, white space, and the number of cells - of any `*.tsv`."""
    header = _header(source)
    width = len(header)
    for number, line in enumerate(source.split("\n"), 1):
        if not unicodedata.is_normalized("NFC", line):
            yield Finding(name, number, "not in Unicode normal form NFC")
        if line.endswith("\r"):
            yield Finding(name, number, "a carriage return at the end of the line")
        if not line.strip() or line.startswith("#"):
            continue
        cells = line.rstrip("\r").split("\t")
        if wrong := _width(len(cells), width + line.startswith("~")):
            yield Finding(name, number, f"{wrong} where the header has {width}")
        for column, cell in zip_longest(header, cells):
            if cell is None:
                break
            if cell != cell.strip() or "  " in cell:
                yield Finding(name, number, f"white space to spare in {cell!r}")
            spelled = column in SPELLED and "|" in cell
            if spelled and not all(spelling.strip() for spelling in cell.split("|")):
                yield Finding(name, number, f"an empty spelling in {cell!r}")


def _width(cells: int, most: int) -> str:
    """What is wrong with the number of cells; "" for nothing: empty cells at the end may be left out."""
    if cells > most:
        return f"{cells} columns"
    return "one column (part columns by tabs, not spaces)" if cells == 1 < most else ""


def _header(source: str) -> list[str]:
    lines = (line for line in source.split("\n") if line.strip() and not line.startswith("#"))
    return next(lines, "").split("\t")


def _of_error(name: str, message: str) -> Finding:
    where, _, what = message.partition(": ")
    line = where.rpartition(":")[2]
    return Finding(name, int(line) if line.isdigit() else 1, what)


def _columns(table: Table, source: str) -> Iterator[Finding]:
    """A column is one of the format's, or stands with its meaning in the table's comments."""
    comments = "\n".join(line for line in source.split("\n") if line.startswith("#"))
    at = next(n for n, line in enumerate(source.split("\n"), 1) if line.strip() and not line.startswith("#"))
    if not table.names and "gloss" not in table.columns:
        yield Finding(table.path, at, "no column gloss")
    for column in table.columns:
        if not re.fullmatch(r"[a-z][a-z0-9_]*", column):
            yield Finding(table.path, at, f"column {column!r}: write lower-case Latin letters")
        elif column not in COMMON_COLUMNS and not re.search(rf"\b{column}\b", comments):
            yield Finding(table.path, at, f"column {column!r} is not explained in a comment (# {column}: …)")
    if len(set(table.columns)) < len(table.columns):
        yield Finding(table.path, at, "a column stands twice")


def _values(table: Table, source: str) -> Iterator[Finding]:
    """A value that stands once, one letter away from a commoner one, is a slip, unless the comments name it."""
    comments = "\n".join(line for line in source.split("\n") if line.startswith("#"))
    for column in (name for name in table.columns if name not in COMMON_COLUMNS):
        many = Counter(value for row in table.rows for value in VALUES.findall(row[column]))
        if len(many) > VALUES_MOST:
            continue
        for row in table.rows:
            for value in (
                v for v in VALUES.findall(row[column]) if many[v] == 1 and not re.search(rf"\b{v}\b", comments)
            ):
                meant = next((v for v in many if many[v] > 1 and _one_letter_apart(value, v)), None)
                if meant:
                    what = f"{column} {value!r}: meant {meant!r}? If not, name it in the table's comments"
                    yield Finding(table.path, row.line, f"{row.term.split('|')[0]}: {what}")


def _one_letter_apart(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(short) == len(long):
        return sum(a != b for a, b in zip(short, long, strict=True)) == 1
    return any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


def _rows(table: Table) -> Iterator[Finding]:
    """Each word has its meaning beside it, and no form its dictionary entry cannot have."""
    for row in table.rows:
        if not table.names and "gloss" in table.columns and not row["gloss"]:
            yield Finding(table.path, row.line, f"{row.term}: no gloss")
        for column in FORMAT_COLUMNS & row.filled.keys() - {"gloss", "why"} - MORPHOLOGY[row.form]:
            yield Finding(table.path, row.line, f"{row.term}: a {row.form} has no {column}")


def _reasons(table: Table, source: str) -> Iterator[Finding]:
    """A word taken out keeps its reason, and does not stand in the table besides."""
    lines = source.split("\n")
    width = len(_header(source))
    in_force = {(key, row.form) for row in table.rows for key in _spellings(row)}
    for row in table.removed:
        cells = lines[row.line - 1].rstrip("\r").split("\t")
        if len(cells) < width or not cells[-1].strip():
            yield Finding(table.path, row.line, f"{row.term}: taken out (~) without a reason in the last column")
        if any((key, row.form) in in_force for key in _spellings(row)):
            yield Finding(table.path, row.line, f"{row.term}: taken out (~), and stands in the table besides")


def _spellings(row: Entry) -> list[str]:
    return [" ".join(fold_term(spelling).split()) for spelling in row.term.split("|")]


def _duplicates(table: Table) -> Iterator[Finding]:
    """One reading, one row. Rows that differ in what they mean are two readings; two places may have one name."""
    seen: dict[tuple[str, str, tuple[tuple[str, str], ...]], int] = {}
    for row in table.rows:
        own = _spellings(row)
        for key in sorted({key for key in own if own.count(key) > 1}):
            yield Finding(table.path, row.line, f"{key} is spelled twice in one row (letter variants are folded)")
        if table.names:
            continue
        meaning = tuple(sorted((k, v) for k, v in row.filled.items() if k not in FORMAT_COLUMNS))
        for key in dict.fromkeys(own):
            first = seen.setdefault((key, row.form, meaning), row.line)
            if first != row.line:
                yield Finding(table.path, row.line, f"{key} ({row.form}) stands in line {first} already")


def _clashes(tables: list[Table]) -> Iterator[Finding]:
    """One word with two effects in one phenomenon is an error, unless both rows say why."""
    seen: dict[tuple[str, str], list[tuple[Table, Entry]]] = {}
    for table in tables:
        folder = table.path.rpartition("/")[0]
        for row in table.rows:
            if row["effect"]:
                for key in dict.fromkeys(_spellings(row)):
                    seen.setdefault((folder, key), []).append((table, row))
    for (_, key), owners in seen.items():
        first_table, first = owners[0]
        for table, row in owners[1:]:
            if row["effect"] != first["effect"] and not (row["why"] and first["why"]):
                other = f"{first['effect']!r} at {first_table.path}:{first.line}"
                yield Finding(table.path, row.line, f"{key} is {row['effect']!r} here and {other}")


def _labels(path: Path, shown: Path, tables: list[Table]) -> Iterator[Finding]:
    """Each side of a folder's tables has one Arabic label, in Arabic letters, which is no slur of theirs."""
    source = path.read_text(encoding="utf-8")
    if _header(source) != LABELS_HEADER:
        return
    name = path.relative_to(shown).as_posix()
    rows = [row for table in tables if Path(table.path).parent == Path(name).parent for row in table.rows]
    sides = {row["entity"]: row for row in rows if row["label"]}
    slurs = {key for row in rows if row["loaded"] for key in _spellings(row)}
    labels: dict[str, str] = {}
    for number, line in enumerate(source.split("\n"), 1):
        if not line.strip() or line.startswith("#") or line.split("\t") == LABELS_HEADER:
            continue
        entity, *words = line.split("\t")
        if entity in labels:
            yield Finding(name, number, f"{entity} has a label already")
        if entity not in sides:
            yield Finding(name, number, f"{entity} is no side of the tables beside it")
        yield from (Finding(name, number, what) for what in _unsound(words, slurs))
        labels[entity] = words[0] if words else ""
    for entity in sorted(sides):
        if not labels.get(entity):
            yield Finding(name, 1, f"{entity} ({sides[entity]['label']}) has no Arabic label")


def _unsound(words: list[str], slurs: set[str]) -> Iterator[str]:
    """What is wrong with a label and an adjective."""
    for cell in filter(None, words):
        if not LABEL.fullmatch(cell):
            yield f"{cell!r} is not in plain Arabic letters"
    if words and " ".join(fold_term(words[0]).split()) in slurs:
        yield f"{words[0]} is a loaded name: write the neutral one"


def mended(source: str) -> str:
    """A table without what can be taken out safely: tatweel, white space to spare, spellings that fold alike."""
    lines = source.replace("\u0640", "").replace("\r\n", "\n").split("\n")
    header = _header(source)
    for number, line in enumerate(lines):
        if line.strip() and not line.startswith("#"):
            cells = [" ".join(cell.split()) for cell in line.split("\t")]
            for at in (at for at, column in enumerate(header[: len(cells)]) if column in SPELLED):
                once = {" ".join(fold_term(spelling).split()): spelling for spelling in reversed(cells[at].split("|"))}
                cells[at] = "|".join(reversed(once.values()))
            lines[number] = "\t".join(cells)
    return "\n".join(lines)


def mend(root: Path) -> int:
    """Mend every table below `root` in place; gives how many changed."""
    changed = 0
    for _, path in find_tables(root):
        source = path.read_bytes().decode("utf-8")
        if mended(source) != source:
            path.write_bytes(mended(source).encode("utf-8"))
            changed += 1
    return changed


def main(arguments: list[str]) -> int:
    """Read all of the project, or the tables below one folder; the exit code is 1 where anything is wrong."""
    if arguments == ["--mend"]:
        print(f"{mend(ROOT / 'src')} tables mended")
        arguments = []
    if arguments:
        found = [f for folder in arguments for f in check_tables(Path(folder), Path(folder))]
    else:
        found = sorted({*check_tables(ROOT / "src", ROOT), *check_sources(ROOT)})
    for finding in found:
        print(finding)
    print(f"{len(found)} findings" if found else "word tables and sources: nothing wrong")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
