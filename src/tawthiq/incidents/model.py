"""An incident is one act as all its reports tell it: who says what, and how far the figures may be trusted.

Fields follow the incident contract; a value here is always one that some account gives. Distances km, degrees WGS 84.
"""

from typing import Any, Literal

import msgspec

from tawthiq.record import Bound, Category, ClaimStatus, EventType, Level, Outcome, Role, SourceKind, Span

SCHEMA = "tawthiq.incident/1"

Grade = Literal["confirmed", "fair", "weak", "contested", "discounted"]
Stance = Literal["claims", "admits", "denies", "accused", "reported"]
Reliability = Literal["A", "B", "C", "D", "E", "F"]
Credibility = Literal[1, 2, 3, 4, 5, 6]


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Base of all parts of an incident."""


class Told(Part, frozen=True):
    """The days of the act and what decided them; `dates` lists every day told with the reports that tell it."""

    start: str | None
    end: str | None
    reason: str
    dates: tuple["ToldDate", ...] = ()


class ToldDate(Part, frozen=True):
    """One dating of the act: `start`:`end` and the refs of the reports that give it."""

    start: str
    end: str
    reports: tuple[str, ...]


class Where(Part, frozen=True):
    """The place and what decided it; `places` lists every place told with the reports that tell it."""

    name: str | None
    country: str | None
    admin1: str | None
    latitude: float | None
    longitude: float | None
    level: Level | None
    uncertainty_km: float | None
    reason: str
    text: str | None = None
    places: tuple["ToldPlace", ...] = ()


class ToldPlace(Part, frozen=True):
    """One placing of the act, in the words of the reports that give it."""

    name: str
    text: str
    latitude: float | None
    longitude: float | None
    level: Level
    reports: tuple[str, ...]
    uncertainty_km: float | None = None


class Side(Part, frozen=True):
    """A party to the act, with every role some report gives it."""

    entity: str | None
    name: str
    roles: tuple[Role, ...]


class MemberReport(Part, frozen=True):
    """A report that tells the incident, its events and where their triggers stand; `copy_of` the ref it repeats."""

    ref: str
    report: str
    outlet: str | None
    published: str | None
    copy_of: str | None
    events: tuple[str, ...]
    triggers: tuple[tuple[int, int], ...] = ()
    url: str | None = None
    title: str | None = None


class Origin(Part, frozen=True):
    """One independent speaker. `party` names the belligerent it speaks for; `note` what an analyst must know.

    `reliability` is the Admiralty letter (F: cannot be judged), F until a person sets it.
    """

    id: str
    name: str
    via: tuple[str, ...]
    kind: SourceKind
    affiliation: str | None
    reports: tuple[str, ...]
    entity: str | None = None
    anonymous: bool = False
    party: str | None = None
    reliability: Reliability = "F"
    note: str | None = None


class Edge(Part, frozen=True):
    """One step a statement took: `start` and `end` are origin ids, relays' names or report refs."""

    start: str
    end: str
    kind: Literal["speaks to", "relays to", "told in", "copied by"]


class Tally(Part, frozen=True):
    """A count of people as told, without its place in the text (the account's evidence has it)."""

    value: int | None
    low: int | None
    high: int | None
    bound: Bound
    text: str


class Account(Part, frozen=True):
    """One figure of one speaker. `superseded_by` is the report whose later word of that origin replaces it.

    `about_enemy`: a belligerent speaks of its enemy's losses. `credibility` is the Admiralty number (6: not judged).
    `targets` are the entities the report says were hit, null for one that is no party (a market). `one_of`: one person
    told by a noun or a name where more were told before or beside.
    """

    origin: str
    report: str
    outcome: Outcome
    side: str | None
    category: Category
    count: Tally
    including: bool
    denied: bool
    status: ClaimStatus
    superseded_by: str | None
    evidence: Span
    event: str = ""
    published: str | None = None
    victims: str | None = None
    reporting: str = "own_voice"
    claim: str = ""
    about_enemy: bool = False
    credibility: Credibility = 6
    targets: tuple[str | None, ...] = ()
    one_of: bool = False


class Figure(Part, frozen=True):
    """Low, best, high of one outcome for one side or category; `derivation` is the way there, a step a line.

    `part`: people counted in another figure too. `without_belligerents` are the three figures when belligerents' claims
    about their enemy are left out. `beside`: one statement counts other people beside these; they are not added.
    """

    outcome: Outcome
    side: str | None
    category: Category | None
    low: int | None
    best: int | None
    high: int | None
    derivation: tuple[str, ...]
    part: bool = False
    without_belligerents: tuple[int | None, int | None, int | None] | None = None
    beside: bool = False


class Responsibility(Part, frozen=True):
    """What one origin says of who did it: claims it, admits it, denies it, accuses another.

    `reported`: an outlet names the doer in its own voice; `origin` is then null unless the outlet is one.
    """

    entity: str | None
    name: str
    stance: Stance
    origin: str | None
    report: str
    evidence: Span


class Graded(Part, frozen=True):
    """The grade the rules suggest and why; `given` is a person's, which stands above it."""

    suggested: Grade
    reason: str
    given: Grade | None = None
    given_reason: str | None = None
    given_by: str | None = None


class Link(Part, frozen=True):
    """Why two tellings came together: their score and the reasons with the points each gave."""

    a: str
    b: str
    score: float
    reasons: tuple[str, ...]


class Unsure(Part, frozen=True):
    """Another incident that may be this one; put before a person with the reasons on both sides."""

    incident: str
    score: float
    a: str
    b: str
    reasons: tuple[str, ...]


class Judged(Part, frozen=True):
    """One judgement of a person as it bears on this incident; `applied` false where a later one stands above it."""

    id: str
    kind: str
    by: str
    at: str
    why: str
    applied: bool = True
    field: str | None = None
    was: Any = None
    now: Any = None


def order_of(origin: str) -> int:
    """The number of an origin's id: o2 before o10."""
    return int(origin[1:])


class Incident(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One act as all its reports tell it.

    `arabic` has the Arabic name of what is named here in Latin letters: ids and labels of sides, places, countries.
    `withheld` stands only in a copy made without the names of victims: how often a mark stands for one.
    """

    schema: Literal["tawthiq.incident/1"] = "tawthiq.incident/1"
    id: str
    formerly: tuple[str, ...] = ()
    types: tuple[EventType, ...]
    date: Told
    place: Where
    sides: tuple[Side, ...]
    reports: tuple[MemberReport, ...]
    origins: tuple[Origin, ...]
    graph: tuple[Edge, ...] = ()
    accounts: tuple[Account, ...]
    figures: tuple[Figure, ...]
    responsibility: tuple[Responsibility, ...] = ()
    grade: Graded
    links: tuple[Link, ...] = ()
    unsure: tuple[Unsure, ...] = ()
    judgements: tuple[Judged, ...] = ()
    arabic: dict[str, str] = {}
    withheld: int | msgspec.UnsetType = msgspec.UNSET


_encoder = msgspec.json.Encoder(order="deterministic")
_decoder = msgspec.json.Decoder(Incident)


def to_json(incident: Incident) -> bytes:
    """One incident as one line of JSON, UTF-8, without a newline; the same incident gives the same bytes."""
    return _encoder.encode(incident)


def from_json(line: bytes | str) -> Incident:
    """Read an incident back; raises `msgspec.ValidationError` naming the field that does not fit."""
    return _decoder.decode(line)


def json_schema() -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of the incident."""
    schema = msgspec.json.schema(Incident)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": SCHEMA, **schema}
