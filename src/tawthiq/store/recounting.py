"""What an entry of the chain says of a thing is said again by the thing as it is now; where both agree, it is the same.

For each kind of entry: item → hash of its content, made from the rows of the database; nothing where it is not there.
"""

from collections.abc import Iterable
from typing import Any

import zstandard
from sqlalchemy import Connection, RowMapping, select

from tawthiq.store import adding, keeping, migrating, others
from tawthiq.store import timestamps as stamps
from tawthiq.store.columns import unzipped
from tawthiq.store.custody import digest
from tawthiq.store.lookup import pieces
from tawthiq.store.model import capture, other_timestamp, record, rejection, report, sighting, timestamp

OTHER = ""
"""What stands for the hash of a thing that is not even what its own name says."""


def captures(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """The content of captures: how they came, what was seen in them, and what was rejected."""
    out: dict[str, str] = {}
    for some in pieces(dict.fromkeys(ids)):
        rows = connection.execute(select(capture).where(capture.c.id.in_(some))).mappings().all()
        numbers = [row["number"] for row in rows]
        seen, rejected = _seen(connection, numbers), _rejected(connection, numbers)
        for row in rows:
            number = row["number"]
            told = {name: row[name] for name in row if name not in ("number", "id")}
            own, content = keeping.hashes(told, seen.get(number, []), rejected.get(number, []))
            out[row["id"]] = content if own == row["id"] else OTHER
    return out


def records(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """The content of records; their bytes must have the hash they are kept under."""
    names = ("id", "engine", "version", "lexicon")
    out: dict[str, str] = {}
    for some in pieces(dict.fromkeys(ids), 100):
        asked = select(*(record.c[name] for name in names), record.c.content, report.c.id.label("report"))
        asked = asked.outerjoin(report, report.c.number == record.c.report).where(record.c.id.in_(some))
        for row in connection.execute(asked).mappings():
            told = {name: row[name] for name in (*names, "report")}
            out[row["id"]] = adding.content_of(told) if _is(row["content"], row["id"]) else OTHER
    return out


def about(connection: Connection) -> dict[str, str]:
    """What the store says of itself."""
    facts = migrating.facts_of(connection)
    return {facts[migrating.ID]: migrating.content_of_about(facts)} if migrating.ID in facts else {}


def timestamps(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """The content of replies of time-stamping authorities."""
    out: dict[str, str] = {}
    for some in pieces(dict.fromkeys(ids)):
        for row in connection.execute(select(timestamp).where(timestamp.c.id.in_(some))).mappings():
            told = stamps.content_of(row["entry"], row["reply"], row["request"])
            out[row["id"]] = told if digest(row["reply"]) == row["id"] else OTHER
    return out


def other_timestamps(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """The content of replies that are of other chains."""
    out: dict[str, str] = {}
    for some in pieces(dict.fromkeys(ids)):
        for row in connection.execute(select(other_timestamp).where(other_timestamp.c.id.in_(some))).mappings():
            out[row["id"]] = others.content_of(row) if digest(row["reply"]) == row["id"] else OTHER
    return out


def _seen(connection: Connection, numbers: list[int]) -> dict[int, list[dict[str, Any]]]:
    asked = (
        select(sighting, report.c.id.label("name"))
        .outerjoin(report, report.c.number == sighting.c.report)
        .where(sighting.c.capture.in_(numbers))
        .order_by(sighting.c.capture, sighting.c.position)
    )
    out: dict[int, list[dict[str, Any]]] = {}
    for row in connection.execute(asked).mappings():
        _put(out, row, keeping.told_of(dict(row)) | {"report": row["name"]})
    return out


def _rejected(connection: Connection, numbers: list[int]) -> dict[int, list[dict[str, Any]]]:
    names = ("where", "key", "what", "advice", "values")
    asked = select(rejection).where(rejection.c.capture.in_(numbers))
    out: dict[int, list[dict[str, Any]]] = {}
    for row in connection.execute(asked.order_by(rejection.c.capture, rejection.c.position)).mappings():
        _put(out, row, {name: row[name] for name in names})
    return out


def _put(out: dict[int, list[dict[str, Any]]], row: RowMapping, told: dict[str, Any]) -> None:
    """Put what was told in its place; where it stands in another, it is not what was told."""
    there = out.setdefault(row["capture"], [])
    there.append(told if row["position"] == len(there) else {**told, "position": row["position"]})


def _is(content: bytes, name: str) -> bool:
    try:
        return digest(unzipped(content)) == name
    except zstandard.ZstdError:
        return False
