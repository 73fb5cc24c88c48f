"""Every casualty of a sentence, as the record of the whole engine has it."""

from datetime import date

from tawthiq.engine import Engine
from tawthiq.record import Casualty, ReportInput

ENGINE = Engine()


def _flat(casualty: Casualty) -> dict[str, str]:
    value = casualty.count.value
    return {
        "toll.outcome": casualty.outcome,
        "toll.value": "null" if value is None else str(value),
        "toll.bound": casualty.count.bound,
        "toll.including": str(casualty.including).lower(),
        "toll.denied": str(casualty.denied).lower(),
        "toll.category": casualty.victims.category,
    }


def read(report: str, title_length: int, published: date | None) -> list[dict[str, str]]:
    """Casualties in the order of their words."""
    title, text = report[:title_length] or None, report[title_length:].lstrip("\n")
    day = published.isoformat() if published else None
    record = ENGINE.extract(ReportInput(ref="corpus", text=text, title=title, published=day))
    found = [c for e in record.events for c in e.casualties]
    return [_flat(c) for c in sorted(found, key=lambda c: (c.evidence.start, c.evidence.end))]
