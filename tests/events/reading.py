"""Every event of a sentence, as the record of the whole engine has it."""

from datetime import date

from tawthiq.engine import Engine
from tawthiq.record import Event, ReportInput

ENGINE = Engine()


def _flat(event: Event) -> dict[str, str]:
    day = event.date
    return {
        "event.type": event.type,
        "event.status": event.status,
        "event.place": event.place.text if event.place else "null",
        "event.level": event.place.level if event.place else "null",
        "event.date": f"{day.start}/{day.end}" if day else "null",
        "event.initiators": "، ".join(p.name for p in event.participants if p.role == "initiator"),
        "event.targets": "، ".join(p.name for p in event.participants if p.role == "target"),
    }


def read(report: str, title_length: int, published: date | None) -> list[dict[str, str]]:
    """Events in the order of their words."""
    title, text = report[:title_length] or None, report[title_length:].lstrip("\n")
    day = published.isoformat() if published else None
    record = ENGINE.extract(ReportInput(ref="corpus", text=text, title=title, published=day))
    return [_flat(e) for e in record.events]
