"""What the code knows of itself is not written twice: help, schema, tables and example records become documents.

commands, types, word tables, examples → docs/reference/*.md, record/schema.json, examples/*.record.json

Usage:

    python tools/build_reference.py           write them
    python tools/build_reference.py --check   fail where one differs from what would be written
"""

import argparse
import json
import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import chdir, contextmanager, redirect_stdout
from difflib import unified_diff
from inspect import cleandoc
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any, get_args

from typer.core import TyperGroup

from tawthiq import errors
from tawthiq.cli.main import application
from tawthiq.cli.main import main as command
from tawthiq.cli.schema import schema_text
from tawthiq.lexicon import find_tables
from tawthiq.messages import Language, say, says
from tawthiq.record import json_schema

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tools"))
from store_reference import store_page  # noqa: E402 - found beside this file, however it is run

PACKAGE = ROOT / "src" / "tawthiq"
EXAMPLES: dict[str, tuple[str, ...]] = {
    "raid-on-the-river.txt": ("--published", "2019-03-14"),
    "market-car-bomb.txt": (),
    "reports.jsonl": (),
}
"""Each example and the options it is read with."""
WIDTH = "88"
WRITTEN = "<!-- Written by tools/build_reference.py from the code: change that, then `make reference`. -->"
TITLES: dict[Language, tuple[str, str]] = {
    "en": (
        "Commands",
        "As `tawthiq --help` prints it. `--lang ar` or `TAWTHIQ_LANG=ar` give it in Arabic.",
    ),
    "ar": ("الأوامر", "كما يطبعها الأمر `tawthiq --help`. وتختار `--lang en` أو `TAWTHIQ_LANG=en` اللغة الإنكليزية."),
}


def said(*arguments: str) -> str:
    """What a command prints."""
    out = TextIOWrapper(BytesIO(), encoding="utf-8", write_through=True)
    with redirect_stdout(out):
        command(arguments)
    out.flush()
    return out.buffer.getvalue().decode("utf-8")


def commands(language: Language) -> str:
    """The help of every command."""
    title, note = TITLES[language]
    parts = [f"# {title}", WRITTEN, note]
    for names in _below((), application(language)):
        shown = said(*names, "--help", "--lang", language)
        parts += [f"## {' '.join(('tawthiq', *names))}", f"```text\n{shown.strip()}\n```"]
    return "\n\n".join(parts) + "\n"


def _below(names: tuple[str, ...], group: TyperGroup) -> Iterator[tuple[str, ...]]:
    """A group of commands and all below it, by the words that call them."""
    yield names
    for name, below in group.commands.items():
        if isinstance(below, TyperGroup):
            yield from _below((*names, name), below)
        else:
            yield (*names, name)


def record() -> str:
    """Every type of the record with its fields."""
    schema = json_schema()
    parts = [
        "# The record",
        WRITTEN,
        "One report becomes one record: JSON Lines, one record a line. The JSON Schema is printed by `tawthiq schema`. "
        "Offsets of spans count Unicode code points of `report.text`, in reading order, half open: "
        "`report.text[start:end] == text`, always.",
    ]
    definitions: dict[str, Any] = schema["$defs"]
    names = ["Record", *sorted(definitions.keys() - {"Record"})]
    for name in names:
        definition = definitions[name]
        parts += [f"## {name}", cleandoc(definition.get("description", "")), _fields(definition)]
    return "\n\n".join(parts) + "\n"


def _fields(definition: dict[str, Any]) -> str:
    required = set(definition.get("required", ()))
    rows = ["| field | type | always there |", "| --- | --- | --- |"]
    for field, schema in definition.get("properties", {}).items():
        rows.append(f"| `{field}` | {_type(schema)} | {'yes' if field in required else 'no'} |")
    return "\n".join(rows)


def _type(schema: dict[str, Any]) -> str:
    """A field's type in words, with a link to the types it is made of."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return f"[{name}](#{name.lower()})"
    if "anyOf" in schema:
        return " or ".join(_type(one) for one in schema["anyOf"])
    if "enum" in schema:
        return ", ".join(f"`{value}`" if isinstance(value, str) else "null" for value in schema["enum"])
    if "const" in schema:
        return f"`{schema['const']}`"
    if schema.get("type") == "array":
        items = schema.get("items") or {}
        return f"list of {_type(items)}" if items else "list"
    return str(schema.get("type", "any"))


def values() -> str:
    """Every value a field may take, in both languages, as summary and page say it."""
    parts = ["# Values", WRITTEN, "The values of the record's fields, and what they are called in summary and page."]
    for title, prefix, names in _values():
        rows = [f"| `{name}` | {say('en', f'{prefix}.{name}')} | {say('ar', f'{prefix}.{name}')} |" for name in names]
        parts += [f"## {title}", "\n".join(["| value | English | العربية |", "| --- | --- | --- |", *rows])]
    return "\n\n".join(parts) + "\n"


def _values() -> Iterator[tuple[str, str, list[str]]]:
    from tawthiq import record as types

    for title, prefix, kind in (
        ("event.type", "type", types.EventType),
        ("event.status", "event", types.EventStatus),
        ("casualty.outcome", "outcome", types.Outcome),
        ("count.bound", "bound", types.Bound),
        ("victims.category", "category", types.Category),
        ("participant.role", "role", types.Role),
        ("place.level", "level", types.Level),
        ("source.kind", "kind", types.SourceKind),
        ("claim.status", "claim", types.ClaimStatus),
        ("claim.reporting", "reporting", types.Reporting),
    ):
        yield title, prefix, [name for name in get_args(kind) if says("en", f"{prefix}.{name}")]


def tables() -> str:
    """Every word table with what its own comments say."""
    parts = [
        "# Word tables",
        WRITTEN,
        "Tables are text files, columns parted by tabs; an analyst can edit them "
        "([how](../../CONTRIBUTING.md#add-a-word)). `term` and `form` mean the same everywhere, as do `present`, "
        "`passive`, `present_passive`, `masdar` (verbs), `plural` (nouns), `gloss` (English) and `why` (what the word "
        "must not catch, or why it is taken out), `id` (a stable name for records), `label` (a neutral English name), "
        "`country` (ISO 3166-1 alpha-2), `lat` and `lon` (WGS 84 degrees), `latin` (GeoNames' name), `population`, "
        "`geonameid`; the others are explained here.",
    ]
    for name, path in find_tables(PACKAGE):
        lines = path.read_text(encoding="utf-8").split("\n")
        header = next(line for line in lines if line.strip() and not line.startswith("#"))
        comments = [line.lstrip("#").removeprefix(" ") for line in lines[: lines.index(header)] if line.startswith("#")]
        columns = " ".join(f"`{column}`" for column in header.split("\t"))
        parts += [f"## {name}.tsv", f"Columns: {columns}", "```text\n" + "\n".join(comments) + "\n```"]
    return "\n\n".join(parts) + "\n"


def error_tree() -> str:
    """The tree of errors."""
    tree = (errors.__doc__ or "").strip().partition("\n\n")[2]
    note = "Every error Tawthiq raises on purpose. An error says what was read, where, and what to do."
    return f"# Errors\n\n{WRITTEN}\n\n{note}\n\n```text\n{tree}\n```\n"


def example(name: str) -> Callable[[], str]:
    """The record or records of an example; the digest of the tables is left out, since any new word changes it."""

    def records() -> str:
        path = f"examples/{name}"
        text = said("extract", path, *EXAMPLES[name], "--format", "jsonl", "--quiet")
        rows = [json.loads(line) for line in text.splitlines()]
        if not rows:
            raise SystemExit(f"{path}: no record came out")
        for row in rows:
            row["engine"]["lexicon"] = "sha256:…"
        shown = rows if name.endswith(".jsonl") else rows[0]
        return json.dumps(shown, ensure_ascii=False, indent=1) + "\n"

    return records


def documents() -> dict[Path, Callable[[], str]]:
    """Every file that is generated, and what writes it."""
    reference = ROOT / "docs" / "reference"
    out: dict[Path, Callable[[], str]] = {
        reference / "commands.md": lambda: commands("en"),
        reference / "commands.ar.md": lambda: commands("ar"),
        reference / "record.md": record,
        reference / "values.md": values,
        reference / "tables.md": tables,
        reference / "errors.md": error_tree,
        reference / "store.md": lambda: store_page(WRITTEN),
        PACKAGE / "record" / "schema.json": schema_text,
    }
    for name in EXAMPLES:
        stem, _, suffix = name.rpartition(".")
        out[ROOT / "examples" / f"{stem}.{'records.json' if suffix == 'jsonl' else 'record.json'}"] = example(name)
    return out


def difference(path: Path, wanted: str) -> str:
    """How a file differs from what it should hold; "" where it does not."""
    there = path.read_text(encoding="utf-8") if path.is_file() else ""
    name = path.relative_to(ROOT).as_posix()
    lines = unified_diff(there.splitlines(), wanted.splitlines(), name, f"{name}, as the code has it", lineterm="", n=1)
    return "\n".join(list(lines)[:30])


def main(arguments: list[str]) -> int:
    """Write or check; 1 where a check finds a difference."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--check", action="store_true", help="fail where a file differs")
    check = parser.parse_args(arguments).check
    with chdir(ROOT), plain_terminal():
        stale = sum(not written(path, made(), check) for path, made in documents().items())
    print(f"{stale} files are stale: make reference" if stale else "reference: as the code has it")
    return 1 if stale else 0


@contextmanager
def plain_terminal() -> Iterator[None]:
    """Help of one width and without colours, whatever terminal this runs in."""
    before = dict(os.environ)
    os.environ |= {"COLUMNS": WIDTH, "TERMINAL_WIDTH": WIDTH, "NO_COLOR": "1", "TERM": "dumb"}
    try:
        yield
    finally:
        os.environ.clear()
        os.environ |= before


def written(path: Path, text: str, check: bool) -> bool:
    """Whether a file holds what it should, once it was written or checked."""
    wanted = re.sub(r"[ \t]+$", "", text, flags=re.MULTILINE)
    found = difference(path, wanted)
    if found and check:
        print(f"{found}\n")
        return False
    if found:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(wanted, encoding="utf-8", newline="\n")
        print(f"written: {path.relative_to(ROOT)}")
    return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
