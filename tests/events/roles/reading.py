"""Events of a sentence with everyone in them: both sides, helpers, those only there, and how many a side is."""

from datetime import date

from tawthiq.record import Event
from tests.events.reading import flat, record_of

ROLES = {"initiators": "initiator", "targets": "target", "supporters": "supporter", "present": "present"}


def _with_roles(event: Event) -> dict[str, str]:
    names = {f"event.{k}": "، ".join(p.name for p in event.participants if p.role == r) for k, r in ROLES.items()}
    strengths = [p.strength.text for p in event.participants if p.strength is not None and p.strength.text]
    return {**flat(event), **names, "event.strength": "، ".join(strengths)}


def read(report: str, title_length: int, published: date | None) -> list[dict[str, str]]:
    """Events in the order of their words."""
    return [_with_roles(e) for e in record_of(report, title_length, published).events]
