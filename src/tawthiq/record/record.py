"""A record is what one report becomes: its sources, their claims, and the events they tell of.

report → sources → claims → events → casualties, each with the words it was read from.
"""

from typing import Literal

import msgspec

from tawthiq.record.event import Event
from tawthiq.record.source import Claim, Source
from tawthiq.record.span import Span

SCHEMA = "tawthiq.record/1"
WITHHELD = "[حُجب الاسم]"
"""Name withheld: what stands for a victim's name in a copy without them, among the words of an Arabic report."""


class Engine(msgspec.Struct, frozen=True, gc=False, forbid_unknown_fields=True):
    """Which engine read the report; `lexicon` is a digest of all its word tables."""

    name: str
    version: str
    lexicon: str


class Outlet(msgspec.Struct, frozen=True, gc=False, forbid_unknown_fields=True):
    """Who published the report; `id` where the tables know it, `evidence` where its name stands in the text."""

    name: str | None
    id: str | None
    evidence: Span | None = None


class Published(msgspec.Struct, frozen=True, gc=False, forbid_unknown_fields=True):
    """The publication day and how it is known; `candidates` lists what fits when it is not."""

    date: str | None
    basis: Literal["given", "dateline", "inferred", "unknown"]
    candidates: tuple[str, ...] = ()
    evidence: Span | None = None


class Report(msgspec.Struct, frozen=True, gc=False, forbid_unknown_fields=True):
    """The report itself; `text` is title, newline, body, exactly as read.

    `relays` are those who passed the whole report on, outermost first, as its metadata say (a channel that forwards).
    `withheld` stands only in a copy made without the names of victims: where a mark in the text stands for one. `id` is
    then still that of the report as it was read.
    """

    id: str
    ref: str
    url: str | None
    outlet: Outlet
    byline: str | None
    title: str | None
    language: str
    published: Published
    relevant: bool
    text: str
    byline_evidence: Span | None = None
    relays: tuple[str, ...] = ()
    withheld: tuple[Span, ...] | msgspec.UnsetType = msgspec.UNSET


class Candidate(msgspec.Struct, frozen=True, gc=False, forbid_unknown_fields=True):
    """One of several places of a name: with province and country, in English and in Arabic, and its gazetteer id."""

    name: str
    arabic: str
    gazetteer: str


class Unresolved(msgspec.Struct, frozen=True, gc=False, forbid_unknown_fields=True):
    """Something read that could not be settled, and why; never dropped. `candidates` are the places it may be."""

    what: str
    text: str
    why: str
    evidence: Span
    candidates: tuple[Candidate, ...] = ()


class Record(msgspec.Struct, frozen=True, gc=False, kw_only=True, forbid_unknown_fields=True):
    """One report, attributed and checkable: the contract between all parts of Tawthiq."""

    schema: Literal["tawthiq.record/1"] = "tawthiq.record/1"
    engine: Engine
    report: Report
    sources: tuple[Source, ...]
    claims: tuple[Claim, ...]
    events: tuple[Event, ...]
    unresolved: tuple[Unresolved, ...]
