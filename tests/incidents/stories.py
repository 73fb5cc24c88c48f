"""Stories are incidents told by several reports, each with the record it should become; here the record is built.

A story file is text, safe from right-to-left trouble: Latin keys at the line start, Arabic alone or at the line's end.
```
==== k1 | outlet | 2018-02-08
the report, one or more lines of Arabic
---
source us: official aff=us anon via=reuters = the speaker's words
event INCIDENT: air_drone_strike = the trigger's words
date: 2018-02-07 evening = the words for the day
place: khasham = the words for the place
by ENTITY: = words          on ENTITY: = words          weapon: aircraft = words
killed us: >100 combatant syria-pro-government part denied = the words of the count
```
Every quoted piece must stand in the report. A count is 5, >=5, >5, <=5, <5, ~5, 3-5 or ?.
`==== k7 | outlet | day | copy k1` takes over the text and the values of k1, `cut 2` only its first two sentences; lines
given replace lines of their key, `swap: old = new` changes words first. INCIDENT is the gold; places stand in
places.txt. What is told here is made up or changed: the stories test grouping and figures, they document nothing.
"""

import hashlib
import json
import re
import sys
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from tawthiq.record import (
    Casualty,
    Claim,
    Engine,
    Event,
    EventDate,
    Outlet,
    Participant,
    Place,
    Published,
    Record,
    Report,
    Source,
    Span,
    Victims,
    Weapon,
    counted,
    to_json,
)

FOLDER = Path(__file__).parent / "stories"
CATEGORIES = {"civilian", "combatant", "child", "woman", "medic", "journalist", "security", "mixed", "unknown"}
OUTCOMES = {"killed", "wounded", "killed_or_wounded", "missing", "captured", "abducted", "arrested", "displaced"}
BOUNDS = {">=": "at_least", ">": "more_than", "<=": "up_to", "<": "less_than", "~": "about"}
RADIUS = {"site": 1.0, "town": 5.0, "district": 20.0, "province": 70.0, "country": 400.0}


@dataclass
class Story:
    """One report of a story file: its text and its annotated lines (key, argument, values, quoted words)."""

    ref: str
    outlet: str
    day: str | None
    text: str = ""
    lines: list[tuple[str, str, str, str]] = field(default_factory=list)
    copy_of: str | None = None


@dataclass
class Told:
    """A record with its gold: the incident of each of its events."""

    record: Record
    gold: dict[str, str]
    copy_of: str | None


@cache
def places() -> dict[str, list[str]]:
    rows = (FOLDER / "places.txt").read_text(encoding="utf-8").splitlines()
    return {r.split("|")[0].strip(): [c.strip() for c in r.split("|")] for r in rows if r.strip() and r[0] != "#"}


@cache
def told() -> tuple[Told, ...]:
    """Every report of every story file, in file order."""
    out: list[Told] = []
    for path in sorted(FOLDER.glob("*.story")):
        out.extend(read(path.read_text(encoding="utf-8"), path.name))
    return tuple(out)


def read(source: str, name: str = "here") -> list[Told]:
    """The reports of one story file, given as text."""
    return [build(story) for story in _stories(source, name)]


def _stories(source: str, name: str) -> list[Story]:
    by_ref: dict[str, Story] = {}
    for block in re.split(r"^==== ", source, flags=re.MULTILINE)[1:]:
        head, _, rest = block.partition("\n")
        text, _, values = rest.partition("\n---")
        ref, outlet, day, *how = [cell.strip() for cell in head.split("|")]
        story = Story(ref, outlet, day if day != "none" else None, text.strip())
        story.lines = [_line(line, f"{name}:{ref}") for line in values.splitlines() if line.strip()]
        if how:
            _copy(story, how[0].split(), by_ref)
        by_ref[ref] = story
    return list(by_ref.values())


def _line(line: str, where: str) -> tuple[str, str, str, str]:
    head, equals, words = line.strip().partition(" = ")
    found = re.fullmatch(r"(\w+)(?: ([\w.-]+))?:\s*(.*)", head)
    assert found and equals, f"{where}: {line}"
    return found[1], found[2] or "", found[3].strip(), words.strip()


def _copy(story: Story, how: list[str], by_ref: dict[str, Story]) -> None:
    original = by_ref[how[1]]
    text = original.text
    if "cut" in how:
        text = " ".join(re.split(r"(?<=\.)\s", text)[: int(how[how.index("cut") + 1])])
    swaps = [(line[2], line[3]) for line in story.lines if line[0] == "swap"]
    for old, new in swaps:
        assert old in text, f"{story.ref}: {old}"
        text = text.replace(old, new)
    own = [line for line in story.lines if line[0] != "swap"]
    replaced = {line[:2] for line in own} | {(line[0], "") for line in own if line[0] in ("date", "place", "event")}
    kept = [
        line if all(old not in line[3] for old, _ in swaps) else (*line[:3], _swapped(line[3], swaps))
        for line in original.lines
    ]
    story.text = f"{story.text}\n{text}" if story.text else text
    story.lines = own + [line for line in kept if line[:2] not in replaced and line[3].split("##")[0] in story.text]
    story.lines.sort(key=lambda line: ("source", "event").index(line[0]) if line[0] in ("source", "event") else 2)
    story.copy_of = original.ref


def _swapped(words: str, swaps: list[tuple[str, str]]) -> str:
    for old, new in swaps:
        words = words.replace(old, new)
    return words


class Builder:
    """One report becoming a record; spans are found in its text."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.id = hashlib.sha256(story.text.encode()).hexdigest()
        self.sources: dict[str, Source] = {}
        self.claims: dict[tuple[str, int, str], Claim] = {}
        self.events: list[dict[str, Any]] = []
        self.gold: dict[str, str] = {}

    def span(self, words: str) -> Span:
        words, _, nth = words.partition("##")
        at = -1
        for _ in range(int(nth or 1)):
            at = self.story.text.find(words, at + 1)
        assert at >= 0, f"{self.story.ref}: no {words!r} in the report"
        return Span(at, at + len(words), words)

    def sentence(self, span: Span) -> Span:
        text = self.story.text
        start = max(
            text.rfind(". ", 0, span.start) + 2 if ". " in text[: span.start] else 0,
            text.rfind("\n", 0, span.start) + 1,
        )
        ends = [e for e in (text.find(". ", span.end), text.find("\n", span.end)) if e >= 0]
        end = min(ends, default=len(text))
        return Span(start, end, text[start:end])

    def claim(self, source: str, span: Span, status: str = "asserted") -> str:
        sentence = self.sentence(span)
        key = (source, sentence.start, status)
        if key not in self.claims:
            made = hashlib.sha256(f"{self.id}{key}".encode()).hexdigest()[:10]
            self.claims[key] = Claim(
                id="c" + made,
                source=self.sources[source].id if source else None,
                reporting="indirect" if source else "own_voice",
                cue=None,
                status=status,  # type: ignore[arg-type]
                hedge=None,
                evidence=sentence,
                rule="written by hand",
            )
        return self.claims[key].id

    def source(self, name: str, values: str, words: str) -> None:
        kind, *flags = values.split()
        options = dict(flag.split("=") for flag in flags if "=" in flag)
        via = options.get("via")
        chain: tuple[str, ...] = ()
        if via:
            assert via in self.sources, f"{self.story.ref}: via {via}?"
            chain = (*self.sources[via].via, self.sources[via].id)
        self.sources[name] = Source(
            id=f"s-{name}",
            name=words.partition("##")[0],
            entity=options.get("id"),
            kind=kind,  # type: ignore[arg-type]
            anonymous="anon" in flags,
            evidence=self.span(words),
            via=chain,
            affiliation=options.get("aff"),
        )

    def add(self, key: str, argument: str, values: str, words: str) -> None:
        if key == "source":
            self.source(argument, values, words)
        elif key == "event":
            self._event(argument, values, words)
        elif key in OUTCOMES:
            self._casualty(key, argument, values, words)
        else:
            getattr(self, f"_{key}")(argument, values, words)

    def _event(self, incident: str, values: str, words: str) -> None:
        kind, *status = values.split()
        trigger = self.span(words)
        made = "e" + hashlib.sha256(f"{self.id}{kind}{trigger.start}".encode()).hexdigest()[:10]
        self.gold[made] = incident
        self.events.append(
            {"id": made, "type": kind, "status": status[0] if status else "occurred", "trigger": trigger,
             "rule": "written by hand", "date": None, "place": None, "participants": [], "weapons": [],
             "casualties": [], "claims": []}
        )  # fmt: skip

    def _date(self, _: str, values: str, words: str) -> None:
        days, *part = values.split()
        start, _, end = days.partition("..")
        precision = "day" if not end else "days"
        self.events[-1]["date"] = EventDate(
            start, end or start, precision, part[0] if part else None, (), self.span(words)
        )

    def _place(self, _: str, values: str, words: str) -> None:
        name, label, country, admin1, latitude, longitude, level = places()[values]
        span = self.span(words)
        self.events[-1]["place"] = Place(
            name=label, text=span.text, country=country, admin1=admin1 or None, latitude=float(latitude),
            longitude=float(longitude), level=level, relation=None, gazetteer=f"test:{name}", evidence=span,
            uncertainty_km=RADIUS[level],
        )  # fmt: skip

    def _by(self, entity: str, values: str, words: str, role: str = "initiator") -> None:
        span = self.span(words)
        claim = self.claim(values, span)
        entity_id = None if entity in ("", "-") else entity
        self.events[-1]["participants"].append(Participant(role, span.text, entity_id, None, span, claim=claim))  # type: ignore[arg-type]
        self.events[-1]["claims"].append(claim)

    def _on(self, entity: str, values: str, words: str) -> None:
        self._by(entity, values, words, "target")

    def _weapon(self, _: str, values: str, words: str) -> None:
        span = self.span(words)
        self.events[-1]["weapons"].append(Weapon(span.text, values, span))

    def _says(self, source: str, values: str, words: str) -> None:
        """A claim without a figure; `values` may be its status."""
        self.events[-1]["claims"].append(self.claim(source, self.span(words), values or "asserted"))

    def _casualty(self, outcome: str, source: str, values: str, words: str) -> None:
        number, *flags = values.split()
        span = self.span(words)
        status = next((f.split("=")[1] for f in flags if f.startswith("status=")), "asserted")
        claim = self.claim(source, span, status)
        category = next((f for f in flags if f in CATEGORIES), "unknown")
        plain = [f for f in flags if f not in CATEGORIES and f not in ("part", "denied") and "=" not in f]
        self.events[-1]["casualties"].append(
            Casualty(
                outcome=outcome,  # type: ignore[arg-type]
                count=_count(number, span),
                victims=Victims(span.text, category, plain[0] if plain else None),  # type: ignore[arg-type]
                including="part" in flags,
                denied="denied" in flags,
                claim=claim,
                evidence=span,
                rule="written by hand",
            )
        )
        self.events[-1]["claims"].append(claim)

    def record(self) -> Record:
        story = self.story
        events = []
        for made in self.events:
            lists = {
                k: tuple(dict.fromkeys(v)) if k == "claims" else tuple(v)
                for k, v in made.items()
                if isinstance(v, list)
            }
            if not lists["claims"]:
                lists["claims"] = (self.claim("", made["trigger"]),)
            events.append(Event(**{**made, **lists}))
        return Record(
            engine=Engine("by-hand", "1", ""),
            report=Report(
                id=self.id, ref=story.ref, url=None, outlet=Outlet(story.outlet, None), byline=None, title=None,
                language="ar", published=Published(story.day, "given" if story.day else "unknown"), relevant=True,
                text=story.text,
            ),
            sources=tuple(self.sources.values()),
            claims=tuple(self.claims.values()),
            events=tuple(events),
            unresolved=(),
        )  # fmt: skip


def _count(number: str, span: Span) -> Any:
    if number == "?":
        return counted("vague", None, span)
    if found := re.fullmatch(r"(\d+)-(\d+)", number):
        return counted("range", int(found[1]), span, int(found[2]))
    sign, value = re.fullmatch(r"(>=|<=|>|<|~)?(\d+)", number).groups()  # type: ignore[union-attr]
    return counted(BOUNDS.get(sign or "", "exact"), int(value), span)  # type: ignore[arg-type]


def build(story: Story) -> Told:
    """The record of one report of a story."""
    builder = Builder(story)
    for line in story.lines:
        builder.add(*line)
    return Told(builder.record(), builder.gold, story.copy_of)


def main(folder: Path) -> None:
    """Write reports for `tawthiq extract`, the records by hand and the gold, to measure an engine end to end."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = [
        {"id": t.record.report.ref, "outlet": t.record.report.outlet.name, "published": t.record.report.published.date,
         "text": t.record.report.text}
        for t in told()
    ]  # fmt: skip
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    (folder / "reports.jsonl").write_text(lines, encoding="utf-8")
    (folder / "records.jsonl").write_bytes(b"".join(to_json(t.record) + b"\n" for t in told()))
    gold = {t.record.report.ref: t.gold for t in told()}
    (folder / "gold.json").write_text(json.dumps(gold, ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "out/stories"))
