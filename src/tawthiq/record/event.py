"""An event is one act of armed violence at one place and time, as the report tells it.

Types are ACLED sub-event types in snake case; coordinates WGS 84 degrees; dates ISO 8601.
"""

from typing import Any, Literal

import msgspec

from tawthiq.record.count import Count
from tawthiq.record.span import Span

EventType = Literal[
    "air_drone_strike",
    "shelling_artillery_missile_attack",
    "remote_explosive_landmine_ied",
    "suicide_bomb",
    "grenade",
    "chemical_weapon",
    "armed_clash",
    "attack",
    "abduction_forced_disappearance",
    "arrests",
    "sexual_violence",
    "looting_property_destruction",
    "government_regains_territory",
    "non_state_actor_overtakes_territory",
    "disrupted_weapons_use",
    "excessive_force_against_protesters",
    "violent_demonstration",
    "mob_violence",
]
EventStatus = Literal["occurred", "denied", "planned", "threatened"]
Outcome = Literal["killed", "wounded", "killed_or_wounded", "missing", "captured", "abducted", "arrested", "displaced"]
Category = Literal["civilian", "combatant", "child", "woman", "medic", "journalist", "security", "mixed", "unknown"]
Role = Literal["initiator", "target", "supporter", "present"]
Level = Literal["site", "town", "district", "province", "country"]
Precision = Literal["day", "days", "week", "month", "year"]


class EventDate(msgspec.Struct, frozen=True, gc=False, forbid_unknown_fields=True):
    """The day or days of the act; `start` null with `candidates` when the text leaves several open."""

    start: str | None
    end: str | None
    precision: Precision
    part_of_day: str | None
    candidates: tuple[str, ...]
    evidence: Span
    rule: str = ""


class Geometry(msgspec.Struct, frozen=True, gc=False, forbid_unknown_fields=True):
    """A GeoJSON geometry (RFC 7946): longitude before latitude."""

    type: Literal["Point", "LineString", "MultiLineString", "Polygon", "MultiPolygon"]
    coordinates: tuple[Any, ...]

    def __post_init__(self) -> None:
        """Positions are tuples however deep they stand, so that a record read back equals the one written."""
        msgspec.structs.force_setattr(self, "coordinates", _tuples(self.coordinates))


def _tuples(value: object) -> object:
    return tuple(_tuples(part) for part in value) if isinstance(value, list | tuple) else value


class Relation(msgspec.Struct, frozen=True, gc=False, forbid_unknown_fields=True):
    """A place told by another: "8 km east of the Euphrates". `bearing` is a compass point, N to NW.

    `within` true where the place itself is not known and is told to lie in `of` ("in a quarter of Homs"): the point of
    the event's place is then that of `of`, whose `gazetteer` id and `level` stand here. `arabic` is the Arabic name of
    `of`, where the gazetteer knows it.
    """

    of: str
    evidence: Span
    distance_km: float | None = None
    bearing: str | None = None
    geometry: Geometry | None = None
    within: bool = False
    gazetteer: str | None = None
    level: Level | None = None
    arabic: str | None = None


class Place(msgspec.Struct, frozen=True, gc=False, forbid_unknown_fields=True):
    """Where: the words, the gazetteer's name, and a point only where the text gives one.

    A name no table knows has no point of its own: `gazetteer` is null, and point and `level` are those of the known
    place it is told in (`relation.within`), or null. `geometry` is GeoJSON where the place is a line or an area;
    `uncertainty_km` the radius the point is good for. `arabic`, `admin1_arabic`, `country_arabic` are the names of the
    gazetteer for Arabic readers; null where the name is the report's own, which is Arabic already.
    """

    name: str
    text: str
    country: str | None
    admin1: str | None
    latitude: float | None
    longitude: float | None
    level: Level
    relation: Relation | None
    gazetteer: str | None
    evidence: Span
    uncertainty_km: float | None = None
    geometry: Geometry | None = None
    reason: str | None = None
    rule: str = ""
    arabic: str | None = None
    admin1_arabic: str | None = None
    country_arabic: str | None = None


class Participant(msgspec.Struct, frozen=True, gc=False, forbid_unknown_fields=True):
    """A side of the act, in the report's words, with a neutral entity and label where known; `arabic` its Arabic label.

    `note` are the words for what those who are only `present` are there for ("on a mission of advice and support").
    """

    role: Role
    name: str
    entity: str | None
    strength: Count | None
    evidence: Span
    label: str | None = None
    claim: str | None = None
    note: Span | None = None
    rule: str = ""
    arabic: str | None = None


class Weapon(msgspec.Struct, frozen=True, gc=False, forbid_unknown_fields=True):
    """A weapon as named, and its class."""

    name: str
    class_: str = msgspec.field(name="class")
    evidence: Span
    claim: str | None = None


class Victims(msgspec.Struct, frozen=True, gc=False, forbid_unknown_fields=True):
    """Who was hurt: the report's words, a category, and the side where told, with its Arabic label."""

    name: str | None
    category: Category
    entity: str | None
    evidence: Span | None = None
    arabic: str | None = None


class Casualty(msgspec.Struct, frozen=True, gc=False, forbid_unknown_fields=True):
    """One account of one outcome; two speakers with two figures are two casualties."""

    outcome: Outcome
    count: Count
    victims: Victims
    including: bool
    denied: bool
    claim: str
    evidence: Span
    rule: str


class Event(msgspec.Struct, frozen=True, gc=False, forbid_unknown_fields=True):
    """One act with its setting, sides, means, casualties and the claims that tell it."""

    id: str
    type: EventType
    status: EventStatus
    trigger: Span
    rule: str
    date: EventDate | None
    place: Place | None
    participants: tuple[Participant, ...]
    weapons: tuple[Weapon, ...]
    casualties: tuple[Casualty, ...]
    claims: tuple[str, ...]
