"""A corpus is a text file of example sentences with the readings they must give, safe to edit right to left.

```
==== name of the example, in words
the report, one or more lines of Arabic
---
key: value
--
key: value of a second reading
```
The header may end in `[title]` (the report's first line is its title) or `[nothing]` (there must be no reading), in any
order. A line `published: 2024-05-15` or `published: none` right under the header moves the clock. `#` starts a comment
outside the report.
"""

import re
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

CLOCK = date(2024, 5, 15)
"""A Wednesday: the day every corpus sentence is published unless its block says otherwise."""

_flag = re.compile(r"\[(nothing|title)\]\s*$")
_pair = re.compile(r"([a-z][a-z0-9_.]*):(?:[ \t]+(.*))?")

Reading = dict[str, str]


class CorpusError(Exception):
    """A corpus file breaks its format; the message names file and line."""


@dataclass
class Block:
    """One example: what is read, when it was published, and the readings it must give."""

    name: str
    where: str
    lines: list[str] = field(default_factory=list)
    readings: list[Reading] = field(default_factory=list)
    published: date | None = CLOCK
    title: bool = False
    nothing: bool = False

    @property
    def report(self) -> str:
        return "\n".join(self.lines)

    @property
    def title_length(self) -> int:
        return len(self.lines[0]) if self.title else 0


def parse(source: str, name: str) -> list[Block]:
    """Every block of a corpus; raises CorpusError naming `name` and the line."""
    blocks: list[Block] = []
    seen: dict[str, str] = {}
    block: Block | None = None
    part = "outside"
    for number, raw in enumerate(source.split("\n"), 1):
        line, where = raw.strip(), f"{name}:{number}"
        if line.startswith("===="):
            _finish(block, part)
            block, part = _open(line, where, seen), "head"
            blocks.append(block)
        elif block is None:
            if line and not line.startswith("#"):
                raise CorpusError(f"{where}: a line before the first ==== header")
        elif part in ("head", "report"):
            part = _report_line(block, line, part, where)
        else:
            _value_line(block, line, where)
    _finish(block, part)
    return blocks


def _open(line: str, where: str, seen: dict[str, str]) -> Block:
    name, flags = line.lstrip("=").strip(), set()
    while found := _flag.search(name):
        flags.add(found.group(1))
        name = name[: found.start()].rstrip()
    if not name:
        raise CorpusError(f"{where}: a block without a name")
    if re.search(r"\[[^\]]*\]\s*$", name):
        raise CorpusError(f"{where}: the header ends in a bracket that is neither [nothing] nor [title]: {name}")
    if name in seen:
        raise CorpusError(f"{where}: the name {name!r} stands at {seen[name]} already")
    seen[name] = where
    return Block(name, where, title="title" in flags, nothing="nothing" in flags)


def _report_line(block: Block, line: str, part: str, where: str) -> str:
    if part == "head" and line.startswith("published:"):
        day = line.removeprefix("published:").strip()
        try:
            block.published = None if day == "none" else date.fromisoformat(day)
        except ValueError:
            raise CorpusError(f"{where}: published is a day (2024-05-15) or none, not {day!r}") from None
        return "report"
    if line == "---":
        while block.lines and not block.lines[-1]:
            block.lines.pop()
        if not block.lines:
            raise CorpusError(f"{where}: a block without a report")
        return "values"
    if line or block.lines:
        block.lines.append(line)
        return "report"
    return part


def _value_line(block: Block, line: str, where: str) -> None:
    if not line or line.startswith("#"):
        return
    if line == "--":
        if not block.readings or not block.readings[-1]:
            raise CorpusError(f"{where}: a reading without a value before --")
        block.readings.append({})
        return
    found = _pair.fullmatch(line)
    if not found:
        raise CorpusError(f"{where}: not `key: value`, with the key in Latin letters: {line}")
    if not block.readings:
        block.readings.append({})
    if found.group(1) in block.readings[-1]:
        raise CorpusError(f"{where}: {found.group(1)} is given twice in one reading")
    block.readings[-1][found.group(1)] = (found.group(2) or "").strip()


def _finish(block: Block | None, part: str) -> None:
    if block is None:
        return
    if part != "values":
        raise CorpusError(f"{block.where}: {block.name}: the report is not closed by a line ---")
    if block.readings and not block.readings[-1]:
        raise CorpusError(f"{block.where}: {block.name}: the last reading has no value")
    if bool(block.readings) == block.nothing:
        wanted = "a block marked [nothing] has readings" if block.nothing else "a block has no reading ([nothing]?)"
        raise CorpusError(f"{block.where}: {block.name}: {wanted}")


def differences(block: Block, given: list[Reading]) -> list[str]:
    """Where readings differ from what the block demands: the number of readings, then every key it names."""
    out: list[str] = []
    if len(given) != len(block.readings):
        out.append(f"{len(block.readings)} readings wanted, {len(given)} given")
    for number, (want, got) in enumerate(zip(block.readings, given, strict=False), 1):
        for key, value in want.items():
            if key not in got:
                out.append(f"reading {number}: {key} is {value!r}, and the reading has no such key")
            elif got[key] != value:
                out.append(f"reading {number}: {key} is {value!r}, not {got[key]!r}")
    return out


def explain(block: Block, given: list[Reading]) -> str:
    """The differences with the report and all that was read, or "" where there are none."""
    found = differences(block, given)
    if not found:
        return ""
    shown = "\n--\n".join("\n".join(f"{k}: {v}" for k, v in reading.items()) for reading in given) or "(nothing)"
    return "\n".join((f"{block.where}: {block.name}", *found, "", block.report, "---", shown))


def find_corpora(root: Path) -> list[Path]:
    """Every corpus below a package, in a fixed order."""
    return sorted(root.rglob("corpus.txt"))
