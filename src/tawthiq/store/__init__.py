"""What was read, where and when, what it became, and who wrote it: kept for good, in one file or on a team's server.

captures → keep → reports → (engine) → add → records → search, show, incidents;  every write → the chain of custody

`Store` is the way in; see `interface` for all it can do.
"""

from tawthiq.store.answers import available as can_read_timestamps
from tawthiq.store.answers import head_bytes
from tawthiq.store.interface import Store
from tawthiq.store.keeping import report_id
from tawthiq.store.values import (
    Added,
    Entry,
    Fault,
    Head,
    Hit,
    Info,
    Kept,
    Near,
    Query,
    Refused,
    Sighting,
    StoredCapture,
    StoredRecord,
    StoredRejection,
    StoredReport,
    Timestamp,
)

__all__ = [
    "Added",
    "Entry",
    "Fault",
    "Head",
    "Hit",
    "Info",
    "Kept",
    "Near",
    "Query",
    "Refused",
    "Sighting",
    "Store",
    "StoredCapture",
    "StoredRecord",
    "StoredRejection",
    "StoredReport",
    "Timestamp",
    "can_read_timestamps",
    "head_bytes",
    "report_id",
]
