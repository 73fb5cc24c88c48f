"""Reports to measure with, put together from paragraphs of the project's own reports: the same ones every time."""

import json
import random
from collections.abc import Iterator
from pathlib import Path

from tawthiq.record import ReportInput

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "examples"
GOLD = ROOT / "tests" / "gold" / "reports.jsonl"
WORDS = 300
PUBLISHED = "2020-01-15"


def paragraphs() -> list[str]:
    """Every paragraph of the examples and of the annotated reports, in a fixed order."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.glob("*.txt"))]
    for path in (EXAMPLES / "reports.jsonl", GOLD):
        if path.is_file():
            lines = path.read_text(encoding="utf-8").splitlines()
            texts += [json.loads(line)["text"] for line in lines if line.strip()]
    return [part.strip() for text in texts for part in text.split("\n") if len(part.split()) > 3]


def _endless(seed: int) -> Iterator[str]:
    chance = random.Random(seed)
    pool = paragraphs()
    while True:
        chance.shuffle(pool)
        yield from pool


def reports(count: int, words: int = WORDS) -> list[ReportInput]:
    """Reports of `words` words each, headline among them."""
    parts = _endless(seed=1)
    out = []
    for number in range(count):
        title = " ".join(next(parts).split()[:12])
        left = words - len(title.split())
        body: list[str] = []
        while left > 0:
            body.append(" ".join(next(parts).split(" ")[:left]))
            left -= len(body[-1].split())
        out.append(ReportInput(f"bench-{number}", "\n\n".join(body), title=title, published=PUBLISHED))
    return out


def report_of(kilobytes: int, one_line: bool = False) -> ReportInput:
    """One report of a given size in UTF-8; `one_line` puts all of it into one paragraph."""
    parts = _endless(seed=2)
    body: list[str] = []
    size = 0
    while size < kilobytes * 1000:
        body.append(next(parts))
        size += len(body[-1].encode()) + 2
    joint = " " if one_line else "\n\n"
    return ReportInput(f"{kilobytes} KB", joint.join(body), published=PUBLISHED)
