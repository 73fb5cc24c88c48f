"""The nouns every stage passes on: one report becomes one record.

`to_json` writes a record as one line of JSON, the same bytes for the same record. What a record is made of is frozen
and holds no rings: Python's collector of rings need not know of it (`gc=False`).
"""

from tawthiq.record.capture import Capture, Rejection
from tawthiq.record.count import Bound, Count, counted, limits
from tawthiq.record.event import (
    Casualty,
    Category,
    Event,
    EventDate,
    EventStatus,
    EventType,
    Geometry,
    Level,
    Outcome,
    Participant,
    Place,
    Precision,
    Relation,
    Role,
    Victims,
    Weapon,
)
from tawthiq.record.input import ReportInput
from tawthiq.record.record import SCHEMA, WITHHELD, Candidate, Engine, Outlet, Published, Record, Report, Unresolved
from tawthiq.record.schema import from_json, json_schema, to_json
from tawthiq.record.source import Claim, ClaimStatus, Reporting, Source, SourceKind
from tawthiq.record.span import Span

__all__ = [
    "SCHEMA",
    "WITHHELD",
    "Bound",
    "Candidate",
    "Capture",
    "Casualty",
    "Category",
    "Claim",
    "ClaimStatus",
    "Count",
    "Engine",
    "Event",
    "EventDate",
    "EventStatus",
    "EventType",
    "Geometry",
    "Level",
    "Outcome",
    "Outlet",
    "Participant",
    "Place",
    "Precision",
    "Published",
    "Record",
    "Rejection",
    "Relation",
    "Report",
    "ReportInput",
    "Reporting",
    "Role",
    "Source",
    "SourceKind",
    "Span",
    "Unresolved",
    "Victims",
    "Weapon",
    "counted",
    "from_json",
    "json_schema",
    "limits",
    "to_json",
]
