"""Annotated reports, and records of them that go wrong in every way a measure looks at."""

import json
import random
from pathlib import Path
from typing import Any

GOLD = Path(__file__).with_name("annotated.jsonl")
"""Annotations of 40 reports, their texts cut short: what is measured is the annotation."""

VALUES = (None, 0, 1, 3, 12, 100)
NAMES = (None, "رويترز", "مسؤول أمريكي", "المرصد السوري لحقوق الإنسان", "المرصد السوري", "بالوزارة")


def rows() -> list[dict[str, Any]]:
    return [json.loads(line) for line in GOLD.read_text("utf-8").splitlines() if line.strip()]


def record_like(row: dict[str, Any], seed: int = 0) -> dict[str, Any]:
    """A record of a report, right where the dice leave it alone; seed 0 throws none."""
    dice = random.Random(f"{seed}{row['id']}")
    wrong = (lambda share: dice.random() < share) if seed else (lambda _share: False)
    text = f"{row['title']}\n{row['text']}" if row.get("title") else row["text"]
    sources: list[dict[str, Any]] = []
    claims: list[dict[str, Any]] = []
    events = [_event(event, sources, claims, dice, wrong) for event in row["gold"]["events"] if not wrong(0.15)]
    if wrong(0.1):
        events += events[:1]
    evidence = {"start": 0, "end": 3, "text": text[:3] if not wrong(0.1) else "xyz"}
    report = {"ref": row["id"], "relevant": row["gold"]["relevant"] ^ wrong(0.1), "text": text, "evidence": evidence}
    return {"report": report, "sources": sources, "claims": claims, "events": events}


def _event(event, sources, claims, dice, wrong):
    place, date = event["place"], event["date"]
    shift = dice.uniform(0, 2) if wrong(0.3) else 0
    day = date and {"start": "2001-01-01" if wrong(0.1) else date["start"], "end": date["end"]}
    sides = [("initiator", name) for name in event["initiators"]] + [("target", name) for name in event["targets"]]
    return {
        "type": "attack" if wrong(0.1) else event["type"],
        "status": "planned" if wrong(0.05) else "occurred",
        "date": None if wrong(0.1) else day,
        "place": None
        if wrong(0.1) or not place
        else {
            "text": place["text"].split()[0] if wrong(0.2) else place["text"],
            "latitude": None if place["lat"] is None or wrong(0.2) else place["lat"] + shift,
            "longitude": place["lon"],
            "level": place["level"],
            "country": place["country"],
        },
        "participants": [
            {"role": role, "name": dice.choice(NAMES[1:]) if wrong(0.2) else name}
            for role, name in sides
            if not wrong(0.1)
        ],
        "casualties": [_casualty(c, sources, claims, dice, wrong) for c in event["casualties"] if not wrong(0.1)],
    }  # fmt: skip


def _casualty(casualty, sources, claims, dice, wrong):
    name = dice.choice(NAMES) if wrong(0.2) else casualty["source"]
    speaker = None
    if name:
        relays = [_source(sources, relay, []) for relay in casualty["via"] if not wrong(0.2)]
        speaker = _source(sources, name, relays)
    claims.append({"id": f"c{len(claims)}", "source": speaker})
    value = dice.choice(VALUES) if wrong(0.15) else casualty["value"]
    bound = "exact" if wrong(0.1) else casualty["bound"]
    return {
        "outcome": "wounded" if wrong(0.1) else casualty["outcome"],
        "count": {"value": value, "high": casualty.get("high"), "bound": bound},
        "including": casualty["including"] ^ wrong(0.1),
        "denied": casualty["denied"],
        "claim": claims[-1]["id"],
    }


def _source(sources, name, via):
    sources.append({"id": f"s{len(sources)}", "name": name, "via": via})
    return sources[-1]["id"]
