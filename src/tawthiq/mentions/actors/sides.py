"""A side has one identity under many names: the tables of names, read once, as entities with label, kind and country.

A state's army, police and services need no row: their ids are made of the state's slug and the service (us-military).
"""

from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from tawthiq.lexicon import Entry, read_table

FOLDER = Path(__file__).parent
SERVICES = {
    "military": "military",
    "police": "police",
    "security": "security forces",
    "intelligence": "intelligence service",
}
"""The English noun of each service, for labels."""
LOYAL_TO = {"syria-military": "syria-pro-government", "sy": "syria-pro-government", "ir": "iran-backed-militias"}
"""Who those loyal to a state or its forces are; loyalists of others have no entity."""


class Side(NamedTuple):
    """Who is named: `entity` a stable id, null where nobody known; `label` its neutral English name."""

    entity: str | None
    label: str | None
    kind: str
    country: str | None = None
    combatants: bool = True


@lru_cache(maxsize=1)
def known_sides() -> dict[str, Side]:
    """Every entity of the tables of names, by id."""
    sides: dict[str, Side] = {}
    for name in ("groups", "forces"):
        for entry in read_table(FOLDER / f"{name}.tsv", name)[0]:
            sides.setdefault(entry["entity"], side_of_row(entry))
    return sides


@lru_cache(maxsize=1)
def states() -> dict[str, Entry]:
    """The rows of states.tsv, by country."""
    return {entry["country"]: entry for entry in read_table(FOLDER / "states.tsv", "states")[0]}


def side_of_row(entry: Entry) -> Side:
    """The side a row of groups.tsv or forces.tsv names."""
    return Side(entry["entity"], entry["label"], entry["kind"], entry["country"] or None, entry["combatants"] != "no")


def side_of(entity: str) -> Side | None:
    """The side of an id: of a row, or a state's service (chad-military)."""
    known = known_sides().get(entity)
    if known is not None:
        return known
    slug, _, service = entity.rpartition("-")
    country = next((code for code, row in states().items() if row["slug"] == slug), None)
    return service_side(country, service, "state_forces") if country and service in SERVICES else None


def state_side(country: str) -> Side:
    """A state itself; a country without a row keeps its code and has no entity."""
    row = states().get(country)
    return Side(row["entity"] if row else None, row["label"] if row else None, "state", country, False)


ARMY = "military"
ARMY_IN = {"PS": "IL"}
"""Lands without an army of their own, and whose army is in them."""


@lru_cache(maxsize=1024)
def service_side(country: str | None, service: str, kind: str) -> Side:
    """A state's army, police, security or intelligence service; no entity where the country is unknown.

    The army in the West Bank and Gaza that is told as "the army" is Israel's.
    """
    if service == ARMY:
        country = ARMY_IN.get(country or "", country)
    row = states().get(country or "")
    if row is None or not service:
        return Side(None, None, kind, country)
    entity = f"{row['slug']}-{service}"
    known = known_sides().get(entity)
    label = known.label if known else f"{row['adjective']} {SERVICES[service]}"
    return Side(entity, label, kind, country)


def loyalists(side: Side) -> Side:
    """Those loyal to a side: a group's own people, or militias that stand by a state."""
    if side.kind not in ("state", "state_forces", "police"):
        return side
    known = known_sides().get(LOYAL_TO.get(side.entity or "", ""))
    return known or Side(None, None, "militia", side.country)
