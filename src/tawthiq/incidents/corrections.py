"""A person's word on a field stands in the incident, and what the rules found stays readable beside it."""

from collections.abc import Collection, Sequence
from typing import Any

import msgspec
from msgspec.structs import replace

from tawthiq.errors import UsageError
from tawthiq.incidents.judgements import Judgement, TellingRef
from tawthiq.incidents.model import Incident, Judged
from tawthiq.incidents.voices import plain

CORRECTABLE = (
    "types", "date.start", "date.end", "place.name", "place.country", "place.admin1", "place.latitude",
    "place.longitude", "place.level", "place.uncertainty_km",
)  # fmt: skip
"""Fields a person may correct; figures follow from accounts, which are corrected in the report's record."""
NUMBERS = ("place.latitude", "place.longitude", "place.uncertainty_km")


def apply(incident: Incident, entries: Sequence[Judgement], overruled: Collection[str]) -> Incident:
    """The incident with corrections, grade and Admiralty fields set, and every entry that bears on it listed."""
    out: dict[str, Any] = msgspec.to_builtins(incident)
    last = _last_by_target(entries)
    judged = []
    for entry in entries:
        applied = entry.id not in overruled and (entry.id in last or entry.kind in ("merge", "split", "move"))
        was = None
        if applied and entry.kind == "correct" and entry.field is not None:
            was = _set(out, entry.field, entry.value)
        if applied and entry.kind in ("reliability", "credibility"):
            applied = _set_admiralty(out, entry)
            if not applied and entry.kind == "reliability":
                continue
        judged.append(_judged(entry, applied, was))
    changed = msgspec.convert(out, Incident, strict=False)
    grade = next((e for e in reversed(entries) if e.kind == "grade" and e.id in last), None)
    if grade is not None:
        given = replace(changed.grade, given=grade.value, given_reason=grade.why, given_by=grade.by)
        changed = replace(changed, grade=given)
    return replace(changed, judgements=tuple(judged))


def _last_by_target(entries: Sequence[Judgement]) -> set[str]:
    """Ids of the entries that no later one of their kind and target replaces."""
    last: dict[tuple[str, object], str] = {}
    for entry in entries:
        target: object = (
            entry.field if entry.kind == "correct" else entry.origin if entry.kind == "reliability" else None
        )
        if entry.kind == "credibility":
            target = tuple((t.report, t.start, t.end) for t in entry.tellings)
        last[entry.kind, target] = entry.id
    return set(last.values())


def _set(out: dict[str, Any], path: str, value: object) -> object:
    if path not in CORRECTABLE:
        raise UsageError(f"{path} cannot be corrected; what can be: {', '.join(CORRECTABLE)}")
    *parents, name = path.split(".")
    for parent in parents:
        out = out[parent]
    was, out[name] = out[name], value
    return was


def _set_admiralty(out: dict[str, Any], entry: Judgement) -> bool:
    if entry.kind == "reliability":
        wanted = plain(entry.origin or "")
        found = [o for o in out["origins"] if entry.origin == o["entity"] or wanted == plain(o["name"])]
        for origin in found:
            origin["reliability"] = entry.value
        return bool(found)
    spans = {(t.ref, t.start, t.end) for t in entry.tellings}
    found = [
        a
        for a in out["accounts"]
        if any(
            a["report"] == ref and a["evidence"]["start"] < end and start < a["evidence"]["end"]
            for ref, start, end in spans
        )
    ]
    for account in found:
        account["credibility"] = entry.value
    return bool(found)


def _judged(entry: Judgement, applied: bool, was: object) -> Judged:
    return Judged(
        id=entry.id,
        kind=entry.kind,
        by=entry.by,
        at=entry.at,
        why=entry.why,
        applied=applied,
        field=entry.field or entry.origin,
        was=was,
        now=entry.value,
    )


def value_of(incident: Incident, field: str, words: str) -> Any:  # noqa: ANN401 - a field's own type
    """What was typed, as the field has it; raises UsageError where it does not fit."""
    value: Any = words.split(",") if field == "types" else None if words in ("", "null") else words
    if field in NUMBERS and value is not None:
        try:
            value = float(words)
        except ValueError:
            raise UsageError(f"{field} takes a number, not {words!r}") from None
    raw: dict[str, Any] = msgspec.to_builtins(incident)
    _set(raw, field, value)
    try:
        msgspec.convert(raw, Incident, strict=False)
    except msgspec.ValidationError as error:
        raise UsageError(f"{field}: {error}") from None
    return value


def refs_of(incident: Incident) -> tuple[TellingRef, ...]:
    """The tellings of an incident as a judgement names them."""
    return tuple(
        TellingRef(report.report, event, start, end, report.ref)
        for report in incident.reports
        for event, (start, end) in zip(report.events, report.triggers, strict=True)
    )


def accounts_as_refs(incident: Incident, origin: str) -> tuple[TellingRef, ...]:
    """The accounts of an origin as a judgement names them: report, event and the words of the figure."""
    texts = {report.ref: report.report for report in incident.reports}
    return tuple(
        TellingRef(texts[a.report], a.event, a.evidence.start, a.evidence.end, a.report)
        for a in incident.accounts
        if a.origin == origin
    )
