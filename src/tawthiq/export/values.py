"""Every value of a record has a place in it, a rule that gave it and words it was read from.

record → values, in the order a reader asks: the report, its events, who said what, what stays open
"""

from collections.abc import Iterator
from typing import Literal

import msgspec

from tawthiq.export.attribution import Attribution
from tawthiq.export.figures import days, figure
from tawthiq.record import Casualty, Claim, Event, Record, Report, Source, Span

Kind = Literal["report", "event", "time", "place", "actor", "weapon", "toll", "source", "claim", "doubt"]


class Value(msgspec.Struct, frozen=True):
    """One value: its path in the record, what it says, the rule, its words, and other words that bear on it."""

    path: str
    kind: Kind
    shown: str
    spans: tuple[Span, ...]
    rule: str | None = None
    also: tuple[Span, ...] = ()


def values(record: Record) -> list[Value]:
    """All values of a record that have words; paths are unique."""
    attribution = Attribution(record)
    found = list(_report(record.report))
    for event in record.events:
        found += _event(event, attribution)
    found += (_source(source, attribution) for source in record.sources)
    for claim in record.claims:
        found += _claim(claim, attribution)
    for number, left in enumerate(record.unresolved):
        found.append(Value(f"unresolved.{number}", "doubt", f"{left.what}: {left.text}", (left.evidence,), left.why))
    return found


def _report(report: Report) -> Iterator[Value]:
    if report.outlet.evidence:
        yield Value("report.outlet", "report", report.outlet.name or "", (report.outlet.evidence,))
    if report.byline_evidence:
        yield Value("report.byline", "report", report.byline or "", (report.byline_evidence,))
    published = report.published
    if published.evidence:
        shown = published.date or " | ".join(published.candidates)
        yield Value("report.published", "time", shown, (published.evidence,), published.basis)


def _event(event: Event, attribution: Attribution) -> Iterator[Value]:
    at = f"events.{event.id}"
    yield Value(f"{at}.type", "event", f"{event.type}, {event.status}", (event.trigger,), event.rule)
    if event.date:
        yield Value(f"{at}.date", "time", days(event.date), (event.date.evidence,), event.date.rule or None)
    if event.place:
        place = event.place
        rule = " · ".join(part for part in (place.rule, place.reason) if part) or None
        yield Value(f"{at}.place", "place", place.name, (place.evidence,), rule)
        if place.relation:
            yield Value(f"{at}.place.relation", "place", place.relation.of, (place.relation.evidence,))
    for number, side in enumerate(event.participants):
        path = f"{at}.participants.{number}"
        yield Value(path, "actor", f"{side.role}: {side.name}", (side.evidence,), side.rule or None)
        if side.strength and side.strength.evidence:
            yield Value(f"{path}.strength", "actor", figure(side.strength), (side.strength.evidence,))
        if side.note:
            yield Value(f"{path}.note", "actor", side.note.text, (side.note,))
    for number, weapon in enumerate(event.weapons):
        yield Value(f"{at}.weapons.{number}", "weapon", f"{weapon.name}: {weapon.class_}", (weapon.evidence,))
    for number, casualty in enumerate(event.casualties):
        yield _casualty(f"{at}.casualties.{number}", casualty, attribution)


def _casualty(path: str, casualty: Casualty, attribution: Attribution) -> Value:
    """The figure; its count's words belong to it, its speaker's words and cue bear on it."""
    told = attribution.told(casualty.claim)
    spans = [casualty.evidence]
    if casualty.count.evidence and not _within(casualty.count.evidence, casualty.evidence):
        spans.append(casualty.count.evidence)
    also = [source.evidence for source in told.chain]
    if told.claim:
        also += [span for span in (told.claim.cue, told.claim.hedge) if span]
    shown = f"{casualty.outcome} {figure(casualty.count)} ({casualty.victims.category})"
    if casualty.including:
        shown += ", including"
    if casualty.denied:
        shown += ", denied"
    return Value(path, "toll", shown, tuple(spans), casualty.rule, tuple(also))


def _source(source: Source, attribution: Attribution) -> Value:
    shown = " → ".join(link.name for link in attribution.chain(source))
    return Value(f"sources.{source.id}", "source", f"{shown} ({source.kind})", (source.evidence,))


def _claim(claim: Claim, attribution: Attribution) -> Iterator[Value]:
    at = f"claims.{claim.id}"
    told = attribution.told(claim.id)
    who = told.speaker.name if told.speaker else attribution.outlet or "-"
    doubted = claim.status != "asserted"
    also = tuple(source.evidence for source in told.chain)
    yield Value(
        at,
        "doubt" if doubted else "claim",
        f"{claim.status}, {claim.reporting}: {who}",
        (claim.evidence,),
        claim.rule,
        also,
    )
    if claim.cue:
        yield Value(f"{at}.cue", "claim", claim.cue.text, (claim.cue,))
    if claim.hedge:
        yield Value(f"{at}.hedge", "doubt", claim.hedge.text, (claim.hedge,))


def _within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end
