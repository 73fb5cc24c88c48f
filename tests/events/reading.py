"""Every event of a sentence, as the record of the whole engine has it."""

from datetime import date

from tawthiq.engine import Engine
from tawthiq.record import Event, Record, ReportInput

ENGINE = Engine()


def flat(event: Event) -> dict[str, str]:
    """What a block may ask of an event."""
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


def record_of(report: str, title_length: int, published: date | None) -> Record:
    """The record of a report whose first `title_length` characters are its headline."""
    title, text = report[:title_length] or None, report[title_length:].lstrip("\n")
    day = published.isoformat() if published else None
    return ENGINE.extract(ReportInput(ref="corpus", text=text, title=title, published=day))


def read(report: str, title_length: int, published: date | None) -> list[dict[str, str]]:
    """Events in the order of their words."""
    return [flat(e) for e in record_of(report, title_length, published).events]
