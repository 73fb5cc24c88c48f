"""A collection is kept whole: bytes, where they were, what they became; twice the same thing changes nothing.

captures → rows (bytes packed, hashes made: outside the lock) → what is there already → what is new, and its entries
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC
from typing import Any

import msgspec
from sqlalchemy import Connection

from tawthiq.record import Capture, ReportInput
from tawthiq.store import custody, facets
from tawthiq.store.bulk import insert_rows
from tawthiq.store.columns import zipped
from tawthiq.store.custody import Item, digest, digests_of
from tawthiq.store.database import Database
from tawthiq.store.lookup import found_by, next_number, present
from tawthiq.store.model import capture as captures
from tawthiq.store.model import raw as raws
from tawthiq.store.model import rejection as rejections
from tawthiq.store.model import report as reports
from tawthiq.store.model import sighting as sightings
from tawthiq.store.values import Kept
from tawthiq.store.words import indexed_words

SEEN = ("ref", "title", "outlet", "published", "url", "author", "relays")
"""What is kept of a report where it was seen."""
SAME = frozenset(("address", "raw", "reader", "version", "seen", "rejected"))
"""What makes two captures one."""
OFTEN_UNTOLD = ("author", "relays")


class Made(msgspec.Struct, frozen=True):
    """A capture made ready: its rows, without the numbers that only the store can give."""

    id: str
    content: str
    row: dict[str, Any]
    raw: bytes
    seen: tuple[tuple[str, ReportInput], ...]
    rejected: tuple[dict[str, Any], ...]


def keep(database: Database, who: str, found: Iterable[Capture]) -> Kept:
    """Keep captures, all of them or none."""
    every = [ready(capture) for capture in found]
    made = _not_there(database, every)
    if not made:
        return Kept(seen_again=len(every))
    texts = {name: report.whole for capture in made for name, report in capture.seen}
    packed = {capture.row["raw"]: _raw_row(capture) for capture in made}
    words = {name: indexed_words(text) for name, text in texts.items()}
    with database.writing() as connection:
        there = present(connection, captures.c.id, [capture.id for capture in made])
        new = [capture for capture in made if capture.id not in there]
        if not new:
            return Kept(seen_again=len(every))
        _keep_raws(connection, {capture.row["raw"]: packed[capture.row["raw"]] for capture in new})
        numbers, unseen = _keep_texts(connection, new, texts)
        database.backend.index_words(connection, [(numbers[name], words[name]) for name in unseen])
        seen = _keep_captures(connection, new, numbers)
        _draw_facets(connection, new, numbers, unseen)
        custody.append(connection, who, [Item("keep", capture.id, capture.content) for capture in new])
    return Kept(
        captures=len(new),
        seen_again=len(every) - len(new),
        reports=len(unseen),
        known=seen - len(unseen),
        rejected=sum(len(capture.rejected) for capture in new),
    )


def ready(capture: Capture) -> Made:
    """A capture with its hashes.

    Raises:
        ValueError: the moment it was read has no time zone.
    """
    if capture.read_at.tzinfo is None:
        raise ValueError(f"{capture.address}: read_at has no time zone")
    row = {
        "address": capture.address,
        "raw": digest(capture.raw),
        "read_at": capture.read_at.astimezone(UTC).isoformat(timespec="microseconds"),
        "reader": capture.reader,
        "version": capture.version,
        "media_type": capture.media_type,
        "headers": [list(pair) for pair in capture.headers],
        "container": capture.container,
        "place": capture.place,
    }
    seen = tuple((report_id(report), report) for report in capture.reports)
    rejected = tuple(msgspec.structs.asdict(rejection) for rejection in capture.rejections)
    told = [told_of(seen_row(report)) | {"report": name} for name, report in seen]
    identity, content = hashes(row, told, rejected)
    return Made(identity, content, row, capture.raw, seen, rejected)


def report_id(report: ReportInput) -> str:
    """SHA-256 of its whole text, as the engine has it in its record."""
    return digest(report.whole.encode("utf-8", "surrogatepass"))


def seen_row(report: ReportInput) -> dict[str, Any]:
    """What was told of a report where it was seen."""
    return {
        "ref": report.ref,
        "title": report.title,
        "outlet": report.outlet,
        "published": report.published,
        "url": report.url,
        "author": report.author,
        "relays": list(report.relays),
    }


def told_of(row: Mapping[str, Any]) -> dict[str, Any]:
    """What a row says of a report where it was seen, as it goes into hashes.

    Who wrote it and who passed it on are left out where nothing is told of them: so it was before they were kept.
    """
    return {name: row[name] for name in SEEN if name not in OFTEN_UNTOLD or row[name]}


def hashes(row: dict[str, Any], seen: Sequence[Any], rejected: Sequence[Any]) -> tuple[str, str]:
    """The id of a capture and the hash of all it holds.

    The id leaves out what differs each time the same thing is fetched: the moment, the headers, the container it came
    in. What a reader makes of the bytes is in it: another reading of the same bytes is another capture.
    """
    told = {name: value for name, value in row.items() if name != "place" or value is not None}
    told |= {"seen": seen, "rejected": rejected}
    identity, content = digests_of(told, SAME, told)
    return identity, content


def _not_there(database: Database, made: list[Made]) -> list[Made]:
    """Those not kept yet, each once: what is there needs no packing; asked again when the chain is in hand."""
    different = {capture.id: capture for capture in made}
    with database.reading() as connection:
        there = present(connection, captures.c.id, different)
    return [capture for name, capture in different.items() if name not in there]


def _raw_row(capture: Made) -> dict[str, Any]:
    return {"id": capture.row["raw"], "size": len(capture.raw), "content": zipped(capture.raw)}


def _keep_raws(connection: Connection, rows: dict[str, dict[str, Any]]) -> None:
    there = present(connection, raws.c.id, rows)
    insert_rows(connection, raws, [row for name, row in rows.items() if name not in there])


def _keep_texts(connection: Connection, new: list[Made], texts: dict[str, str]) -> tuple[dict[str, int], list[str]]:
    """Numbers of all reports by id, and the ids of those that were not there."""
    wanted = list(dict.fromkeys(name for capture in new for name, _ in capture.seen))
    numbers: dict[str, int] = found_by(connection, (reports.c.id, reports.c.number), reports.c.id, wanted)
    unseen = [name for name in wanted if name not in numbers]
    if unseen:
        first = next_number(connection, reports)
        numbers |= {name: first + place for place, name in enumerate(unseen)}
        rows = [{"number": numbers[name], "id": name, "text": texts[name]} for name in unseen]
        insert_rows(connection, reports, rows)
    return numbers, unseen


def _keep_captures(connection: Connection, new: list[Made], numbers: dict[str, int]) -> int:
    """Write captures with what they became; says how many reports were seen in them."""
    first = next_number(connection, captures)
    rows, seen, rejected = [], [], []
    for number, capture in enumerate(new, first):
        rows.append({"number": number, "id": capture.id, **capture.row})
        for position, (name, report) in enumerate(capture.seen):
            own = {"capture": number, "position": position, "report": numbers[name]}
            seen.append(own | seen_row(report))
        for position, row in enumerate(capture.rejected):
            rejected.append({"capture": number, "position": position, **row})
    for table, content in ((captures, rows), (sightings, seen), (rejections, rejected)):
        insert_rows(connection, table, content)
    return len(seen)


def _draw_facets(connection: Connection, new: list[Made], numbers: dict[str, int], unseen: list[str]) -> None:
    """What is told of reports that were not there; of those that were, the outlets they are seen at now."""
    told: dict[str, list[ReportInput]] = {}
    for capture in new:
        for name, report in capture.seen:
            told.setdefault(name, []).append(report)
    drawn = facets.Facets.none()
    fresh = set(unseen)
    for name in unseen:
        outlets = [report.outlet for report in told[name] if report.outlet]
        published = next((report.published for report in told[name] if report.published), None)
        drawn.take(facets.facets_of(numbers[name], outlets, published, None))
    facets.write(connection, drawn)
    facets.seen_at(connection, {numbers[name]: seen for name, seen in told.items() if name not in fresh})
