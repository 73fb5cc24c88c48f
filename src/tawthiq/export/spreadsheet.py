"""Analysts count in spreadsheets: one row for each account of casualties, with all that is needed to check it.

An event that tells no casualties has one row with these cells empty; a report without events has none. UTF-8 with a
byte order mark and CRLF, as spreadsheet programs expect; text that would be run as a formula gets an apostrophe.
"""

import csv
import io
from collections.abc import Iterable, Iterator

from tawthiq.export.attribution import Attribution
from tawthiq.export.figures import figure
from tawthiq.export.wording import weapon_names
from tawthiq.messages import Language
from tawthiq.record import Casualty, Event, Record, Role

BYTE_ORDER_MARK = "\ufeff"
LIST_MARK = "; "
CHAIN_MARK = " → "
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet program takes for the start of a formula (OWASP, CSV injection)."""

Cell = str | int | float | bool | None

REPORT_COLUMNS = ("ref", "report_id", "outlet", "published", "published_basis", "title", "url")
EVENT_COLUMNS = (
    "event_id",
    "event_type",
    "event_status",
    "event_words",
    "event_rule",
    "date_start",
    "date_end",
    "date_precision",
    "part_of_day",
    "date_candidates",
    "date_words",
    "place",
    "place_words",
    "place_level",
    "country",
    "admin1",
    "latitude",
    "longitude",
    "uncertainty_km",
    "distance_km",
    "bearing",
    "relative_to",
    "point_of",
    "initiators",
    "targets",
    "supporters",
    "present",
    "strength",
    "weapons",
)
ACCOUNT_COLUMNS = (
    "outcome",
    "value",
    "low",
    "high",
    "bound",
    "count_words",
    "including",
    "denied",
    "victims",
    "victims_category",
    "victims_entity",
    "speaker",
    "speaker_kind",
    "speaker_anonymous",
    "chain",
    "claim_status",
    "reporting",
    "hedge",
    "evidence",
    "evidence_start",
    "evidence_end",
    "rule",
)
ARABIC_COLUMNS = ("place_arabic", "admin1_arabic", "country_arabic")
COLUMNS = REPORT_COLUMNS + EVENT_COLUMNS + ACCOUNT_COLUMNS + ARABIC_COLUMNS


def write_csv(records: Iterable[Record], _language: Language = "en") -> Iterator[str]:
    """A header, then the rows of each record."""
    yield BYTE_ORDER_MARK + _line(COLUMNS)
    for record in records:
        yield "".join(_line(row) for row in rows(record))


def rows(record: Record) -> Iterator[tuple[Cell, ...]]:
    """One row of cells for each casualty account, and one for each event without any."""
    attribution = Attribution(record)
    report = report_cells(record)
    for event in record.events:
        setting, arabic = report + event_cells(event), arabic_cells(event)
        for casualty in event.casualties:
            yield setting + account_cells(casualty, attribution) + arabic
        if not event.casualties:
            yield setting + (None,) * len(ACCOUNT_COLUMNS) + arabic


def report_cells(record: Record) -> tuple[Cell, ...]:
    """The cells of REPORT_COLUMNS."""
    report = record.report
    return (
        report.ref,
        report.id,
        report.outlet.name,
        report.published.date,
        report.published.basis,
        report.title,
        report.url,
    )


def event_cells(event: Event) -> tuple[Cell, ...]:
    """The cells of EVENT_COLUMNS."""
    head = (event.id, event.type, event.status, event.trigger.text, event.rule)
    sides = tuple(_sides(event, role) for role in ("initiator", "target", "supporter", "present"))
    strength = LIST_MARK.join(f"{side.name}: {figure(side.strength)}" for side in event.participants if side.strength)
    weapons = LIST_MARK.join(weapon_names(event.weapons))
    return head + _date_cells(event) + _place_cells(event) + (*sides, strength, weapons)


def account_cells(casualty: Casualty, attribution: Attribution) -> tuple[Cell, ...]:
    """The cells of ACCOUNT_COLUMNS; the chain runs from who passed the report on to the speaker."""
    count, victims, told = casualty.count, casualty.victims, attribution.told(casualty.claim)
    speaker, claim = told.speaker, told.claim
    links = [*attribution.relays, attribution.outlet or "", *(source.name for source in told.chain)]
    return (
        casualty.outcome,
        count.value,
        count.low,
        count.high,
        count.bound,
        count.text,
        casualty.including,
        casualty.denied,
        victims.name,
        victims.category,
        victims.entity,
        speaker.name if speaker else None,
        speaker.kind if speaker else None,
        speaker.anonymous if speaker else None,
        CHAIN_MARK.join(link for link in links if link),
        claim.status if claim else None,
        claim.reporting if claim else None,
        claim.hedge.text if claim and claim.hedge else None,
        casualty.evidence.text,
        casualty.evidence.start,
        casualty.evidence.end,
        casualty.rule,
    )


def arabic_cells(event: Event) -> tuple[Cell, ...]:
    """The cells of ARABIC_COLUMNS: the gazetteer's names for Arabic readers."""
    place = event.place
    return (place.arabic, place.admin1_arabic, place.country_arabic) if place else (None,) * len(ARABIC_COLUMNS)


def guarded(cell: Cell) -> Cell:
    """A cell that no spreadsheet program takes for a formula; numbers are left as they are.

    >>> guarded("=1+1"), guarded(-4.5), guarded(True)
    ("'=1+1", -4.5, 'true')
    """
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, str) and cell.startswith(FORMULA_STARTS):
        return f"'{cell}"
    return cell


def _date_cells(event: Event) -> tuple[Cell, ...]:
    date = event.date
    if date is None:
        return (None,) * 6
    return (
        date.start,
        date.end,
        date.precision,
        date.part_of_day,
        LIST_MARK.join(date.candidates) or None,
        date.evidence.text,
    )


def _place_cells(event: Event) -> tuple[Cell, ...]:
    place = event.place
    if place is None:
        return (None,) * 12
    told = place.relation
    relation: tuple[Cell, ...] = (None,) * 4
    if told is not None:
        relation = (None, None, None, told.of) if told.within else (told.distance_km, told.bearing, told.of, None)
    return (
        place.name,
        place.text,
        place.level,
        place.country,
        place.admin1,
        place.latitude,
        place.longitude,
        place.uncertainty_km,
        *relation,
    )


def _sides(event: Event, role: Role) -> str:
    return LIST_MARK.join(side.name for side in event.participants if side.role == role)


def _line(cells: Iterable[Cell]) -> str:
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\r\n").writerow(guarded(cell) for cell in cells)
    return buffer.getvalue()
