"""What goes in and comes out of a store besides reports and records: what was seen where, who wrote what, and findings.

Ids are SHA-256 in hex; moments ISO 8601 in UTC; days ISO 8601.
"""

from collections.abc import Mapping

import msgspec

from tawthiq.record import Engine, EventStatus, EventType, Outcome, ReportInput


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """What became of captures: `captures` were new, `seen_again` were there already and changed nothing.

    Of the new ones, `reports` are texts that were not there yet, `known` texts that were there and are now seen at a
    further address, `rejected` what was read and is no report. So reports + known + rejected is all that came of them.
    `timestamps` are those a copy brought along.
    """

    captures: int = 0
    seen_again: int = 0
    reports: int = 0
    known: int = 0
    rejected: int = 0
    timestamps: int = 0

    def __add__(self, other: "Kept") -> "Kept":
        return Kept(**{name: getattr(self, name) + getattr(other, name) for name in self.__struct_fields__})


class Refused(msgspec.Struct, frozen=True):
    """A record that was not taken: `key` finds the reason (`problem.key`); `report` is the id of its report."""

    report: str
    key: str


class Added(msgspec.Struct, frozen=True, kw_only=True):
    """What became of records: `new` were added, `known` were there to the byte, the others were not taken."""

    new: int = 0
    known: int = 0
    refused: tuple[Refused, ...] = ()

    def __add__(self, other: "Added") -> "Added":
        return Added(new=self.new + other.new, known=self.known + other.known, refused=self.refused + other.refused)


class StoredCapture(msgspec.Struct, frozen=True, kw_only=True):
    """A capture as it was kept; its bytes are asked for by `raw` (`Store.raw`)."""

    id: str
    address: str
    raw: str
    read_at: str
    reader: str
    version: str
    media_type: str | None
    headers: tuple[tuple[str, str], ...]
    container: str | None
    place: str | None = None

    def header(self, name: str) -> str | None:
        """The last value of an HTTP header, whatever its capitals."""
        wanted = name.lower()
        return next((value for key, value in reversed(self.headers) if key.lower() == wanted), None)


class Sighting(msgspec.Struct, frozen=True, kw_only=True):
    """A report seen in a capture, with what was told of it there."""

    capture: StoredCapture
    ref: str
    title: str | None
    outlet: str | None
    published: str | None
    url: str | None
    author: str | None = None
    relays: tuple[str, ...] = ()


class StoredReport(msgspec.Struct, frozen=True):
    """A report, with its id; `input` is what the engine takes, as it was seen first."""

    id: str
    input: ReportInput


class StoredRejection(msgspec.Struct, frozen=True, kw_only=True):
    """Something read that is no report; `key` and `values` find its message and advice in a language."""

    capture: StoredCapture
    where: str
    key: str
    what: str
    advice: str
    values: dict[str, str]


class StoredRecord(msgspec.Struct, frozen=True, kw_only=True):
    """A record of a report, as its engine wrote it; `content` are its bytes, `number` the order of adding."""

    id: str
    number: int
    report: str
    engine: Engine
    content: bytes


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One link of the chain of custody. `content` is the hash of what was written, `hash` that of the entry itself."""

    number: int
    at: str
    who: str
    what: str
    item: str
    content: str
    previous: str
    hash: str


class Head(msgspec.Struct, frozen=True, kw_only=True):
    """The newest entry of a chain, to be kept elsewhere: who alters the store later cannot alter this."""

    store: str
    number: int
    hash: str
    at: str


class Timestamp(msgspec.Struct, frozen=True, kw_only=True):
    """A time-stamp of an entry of the chain: `by` its authority's own word stands `at` that moment for the entry.

    `signed` says whether the signature was checked against certificates that were given; else only that the reply
    answers the request is known. `store` is the id of the store whose chain it is of, where that was copied into this.
    """

    id: str
    entry: int
    at: str
    by: str
    signed: bool
    store: str | None = None


class Fault(msgspec.Struct, frozen=True, kw_only=True):
    """Something that is not as it was written: `key` finds its message (`fault.key`), `item` names what.

    `entry` is the number of the entry of the chain that tells how it was, where one does.
    """

    key: str
    item: str
    entry: int | None = None


class Info(msgspec.Struct, frozen=True, kw_only=True):
    """What a store holds, in numbers."""

    id: str
    url: str
    backend: str
    revision: str
    created: str
    captures: int
    reports: int
    sightings: int
    rejections: int
    records: int
    reports_without_record: int
    entries: int
    timestamps: int
    raw_files: int
    raw_bytes: int
    stored_bytes: int


class Near(msgspec.Struct, frozen=True):
    """Within a distance of a point; WGS 84 degrees, kilometres."""

    latitude: float
    longitude: float
    radius_km: float


class Query(msgspec.Struct, frozen=True, kw_only=True):
    """What is looked for; all that is given must hold, and what is asked of an act must hold of one and the same act.

    `words` are words and "phrases"; a word finds its spellings and stands for itself with what is glued before it
    (قتل finds وقُتِلَ). Days are inclusive. `figures`: an outcome with at least so many told by one account, not denied.
    """

    words: str = ""
    outlet: str | None = None
    published_from: str | None = None
    published_to: str | None = None
    types: tuple[EventType, ...] = ()
    status: EventStatus | None = None
    happened_from: str | None = None
    happened_to: str | None = None
    near: Near | None = None
    place: str | None = None
    actor: str | None = None
    figures: Mapping[Outcome, int] = {}
    limit: int = 20
    offset: int = 0


class Hit(msgspec.Struct, frozen=True, kw_only=True):
    """A report found: the newest first. `passage` are the words around the first word found, or how it begins."""

    report: str
    title: str | None
    outlet: str | None
    published: str | None
    address: str
    passage: str
    distance_km: float | None = None
