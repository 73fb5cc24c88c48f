"""Gold and records are laid side by side as the same plain things: events, and the accounts of casualties in them.

A record is measured as it is written (decoded JSON), so that any writer of records can be measured.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple, TypeAlias

from tawthiq.evaluation.places import PlaceView

Json: TypeAlias = Mapping[str, Any]


class Account(NamedTuple):
    """One account of casualties as it is compared."""

    outcome: str
    value: int | None
    high: int | None
    including: bool
    bound: str
    source: str | None
    via: tuple[str, ...]

    @property
    def key(self) -> tuple[str, int | None, int | None, bool]:
        """What must agree for a count to be right; the bound is measured apart."""
        return self[:4]


class EventView(NamedTuple):
    """One event as it is compared."""

    type: str
    date: tuple[str, str] | None
    place: PlaceView | None
    initiators: tuple[str, ...]
    targets: tuple[str, ...]
    accounts: tuple[Account, ...]

    @property
    def numbered(self) -> tuple[Account, ...]:
        """The accounts that tell a number."""
        return tuple(account for account in self.accounts if account.value is not None)


class View(NamedTuple):
    """One report as it is compared."""

    relevant: bool
    events: tuple[EventView, ...]

    @property
    def accounts(self) -> tuple[Account, ...]:
        """All accounts of all events, in order."""
        return tuple(account for event in self.events for account in event.accounts)


NOTHING = View(False, ())


def gold_view(row: Json) -> View:
    """The annotation of a report."""
    gold = row["gold"]
    return View(gold["relevant"], tuple(_gold_event(event) for event in gold["events"]))


def record_view(record: Json) -> View:
    """A record, as decoded JSON; only events that occurred count."""
    sources = {source["id"]: source for source in record.get("sources", ())}
    claims = {claim["id"]: claim for claim in record.get("claims", ())}
    occurred = (event for event in record.get("events", ()) if event.get("status", "occurred") == "occurred")
    events = tuple(_given_event(event, sources, claims) for event in occurred)
    return View(bool(record["report"]["relevant"]), events)


def _gold_event(event: Json) -> EventView:
    date, place = event["date"], event["place"]
    return EventView(
        event["type"],
        (date["start"], date["end"]) if date else None,
        place and PlaceView(place["text"], place["lat"], place["lon"], place["level"], place["country"]),
        tuple(event["initiators"]),
        tuple(event["targets"]),
        tuple(_gold_account(casualty) for casualty in event["casualties"]),
    )


def _gold_account(casualty: Json) -> Account:
    return Account(
        casualty["outcome"],
        casualty["value"],
        casualty.get("high"),
        casualty["including"],
        casualty["bound"],
        casualty["source"],
        tuple(casualty["via"]),
    )


def _given_event(event: Json, sources: Mapping[str, Json], claims: Mapping[str, Json]) -> EventView:
    date, place = event.get("date"), event.get("place")
    names = ("text", "latitude", "longitude", "level", "country")
    sides = event.get("participants", ())
    return EventView(
        event["type"],
        (date["start"], date["end"]) if date and date.get("start") else None,
        place and PlaceView(*(place.get(name) for name in names)),
        tuple(side["name"] for side in sides if side["role"] == "initiator"),
        tuple(side["name"] for side in sides if side["role"] == "target"),
        tuple(_given_account(casualty, sources, claims) for casualty in event.get("casualties", ())),
    )


def _given_account(casualty: Json, sources: Mapping[str, Json], claims: Mapping[str, Json]) -> Account:
    claim: Json = claims.get(casualty.get("claim") or "", {})
    speaker = sources.get(claim.get("source") or "")
    relays = speaker.get("via", ()) if speaker else ()
    count = casualty["count"]
    return Account(
        casualty["outcome"],
        count.get("value"),
        count.get("high") if count["bound"] == "range" else None,
        bool(casualty.get("including")),
        count["bound"],
        speaker["name"] if speaker else None,
        tuple(sources[relay]["name"] for relay in relays if relay in sources),
    )
