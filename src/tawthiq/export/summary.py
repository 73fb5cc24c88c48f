"""On a terminal a report is read at a glance: what happened, where, when, to how many, and who says so.

Words of the report are isolated (U+2068 … U+2069), so that right-to-left and left-to-right do not pull at each other.
"""

from collections.abc import Iterable, Iterator

import msgspec

from tawthiq.export.attribution import Attribution, Told
from tawthiq.export.figures import coordinates, days, left_open, relation, side_label, where
from tawthiq.export.style import PLAIN, Style
from tawthiq.export.wording import counted, denial, shown_figure, weapon_names
from tawthiq.messages import Language, say, says
from tawthiq.record import Casualty, Event, Participant, Place, Record, Report, Role, Span

JOINERS = "\u200c\u200d"
FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
INDENT = "  "
LABEL_WIDTH = 11
QUOTE_LONGEST = 160
"""Code points of evidence shown: two lines of a terminal; `explain` shows all."""

ROLES: tuple[Role, ...] = ("initiator", "target", "supporter", "present")
MARKS = {"en": (" → ", "“{}”", ", "), "ar": (" ← ", "«{}»", "، ")}


def write_summary(records: Iterable[Record], language: Language = "en", style: Style = PLAIN) -> Iterator[str]:
    """Each record as lines for a terminal, one empty line between two."""
    for number, record in enumerate(records):
        lines = Summary(record, language, style).lines()
        yield ("\n" if number else "") + "".join(f"{line}\n" for line in lines)


def isolated(words: object) -> str:
    """Words that keep their own direction whatever stands around them; control characters are taken out."""
    clean = "".join(c if c.isprintable() or c in JOINERS else " " if c.isspace() else "" for c in str(words))
    return f"{FIRST_STRONG_ISOLATE}{' '.join(clean.split())}{POP_ISOLATE}"


class Summary:
    """One record in words of one language."""

    def __init__(self, record: Record, language: Language, style: Style) -> None:
        self.record = record
        self.language = language
        self.style = style
        self.attribution = Attribution(record)
        self.arrow, self.quote_marks, self.comma = MARKS[language]

    def lines(self) -> Iterator[str]:
        """All lines, without newlines."""
        yield from self._head(self.record.report)
        for number, event in enumerate(self.record.events, 1):
            yield ""
            yield from self._event(number, event)
        yield from self._sources()
        yield from self._claims()
        yield from self._unresolved()

    def _head(self, report: Report) -> Iterator[str]:
        outlet = isolated(report.outlet.name) if report.outlet.name else self._say("label.outlet_untold")
        byline = f"{self._say('label.byline')} {isolated(report.byline)}" if report.byline else ""
        parts = [self.style.bold(outlet), byline, self._published(report), self.style.dim(isolated(report.ref))]
        yield " · ".join(part for part in parts if part)
        if report.title:
            yield self.style.bold(isolated(report.title))
        counts = [
            self._say("label.event_count", n=len(self.record.events)),
            self._say("label.account_count", n=sum(len(event.casualties) for event in self.record.events)),
            self._say("label.source_count", n=len(self.record.sources)),
        ]
        told = self._say("label.relevant" if report.relevant else "label.irrelevant")
        if report.withheld is not msgspec.UNSET:
            counts.append(self._say("label.withheld", n=len(report.withheld)))
        yield " · ".join([told, *counts])

    def _published(self, report: Report) -> str:
        published = report.published
        if published.date:
            basis = self._say(f"basis.{published.basis}")
            return f"{self._say('label.published')} {isolated(published.date)} ({basis})"
        unknown = self._say("label.published_unknown")
        if published.candidates:
            unknown += f" ({self._say('label.candidates')} {isolated(' | '.join(published.candidates))})"
        return unknown

    def _event(self, number: int, event: Event) -> Iterator[str]:
        status = "" if event.status == "occurred" else f" [{self._say(f'event.{event.status}')}]"
        kind = self.style.strong(self._say(f"type.{event.type}") + status)
        yield f"{number}. {kind} {self.style.dim(self._quote(event.trigger))}"
        if event.date:
            yield self._row("label.date", self._date(event))
        if event.place:
            yield self._row("label.place", self._place(event.place))
        for role in ROLES:
            sides = [self._side(side) for side in event.participants if side.role == role]
            if sides:
                yield self._row(f"role.{role}", self.comma.join(sides))
        if event.weapons:
            yield self._row("label.weapons", self.comma.join(map(isolated, weapon_names(event.weapons))))
        for casualty in event.casualties:
            yield from self._casualty(casualty)

    def _date(self, event: Event) -> str:
        date = event.date
        if date is None:
            return ""
        shown = isolated(days(date))
        if date.start is None:
            shown = f"{self._say('label.candidates')} {shown}"
        if date.part_of_day:
            shown += f" {self._known('part', date.part_of_day)}"
        if date.precision not in ("day", "days"):
            precision = self._say(f"precision.{date.precision}")
            shown += f" ({self._say('label.precision', precision=precision)})"
        return f"{shown} {self._dim_quote(date.evidence)}"

    def _place(self, place: Place) -> str:
        shown = f"{isolated(place.text)} ({isolated(where(place, self.language))})"
        if place.relation:
            shown += f"{self.comma}{relation(place.relation, self.language)}"
        if point := coordinates(place):
            shown += f" {isolated(point)}"
        if place.uncertainty_km:
            shown += f" {isolated(self._say('label.uncertainty', km=f'{place.uncertainty_km:g}'))}"
        return shown

    def _side(self, side: Participant) -> str:
        shown = isolated(side.name)
        if label := side_label(side, self.language):
            shown += f" ({isolated(label)})"
        if side.strength:
            shown += f"{self.comma}{self._say('label.strength')} {isolated(shown_figure(side.strength, self.language))}"
        if side.note:
            shown += f" {self._dim_quote(side.note)}"
        return shown

    def _casualty(self, casualty: Casualty) -> Iterator[str]:
        yield self._row(f"outcome.{casualty.outcome}", " ".join(self._figure(casualty)))
        told = self.attribution.told(casualty.claim)
        yield self._row("", f"{self._say('label.said_by')} {self._chain(told)}{self._reserve(told, casualty.denied)}")
        yield self._row("", self._dim_quote(casualty.evidence))

    def _figure(self, casualty: Casualty) -> Iterator[str]:
        """The number, who they are, their kind, and what to know about the figure."""
        shown, category, denied = counted(casualty), casualty.victims.category, denial(casualty)
        if shown.count:
            yield self.style.strong(isolated(shown_figure(shown.count, self.language)))
        if shown.victims:
            yield isolated(shown.victims)
        if category != "unknown":
            yield f"({self._say(f'category.{category}')})"
        marks = ("label.including" if casualty.including else None, denied)
        untold = "bound.vague" if shown.untold and not denied else None
        for mark in (*marks, untold):
            if mark:
                yield self.style.warn(f"[{self._say(mark)}]")

    def _chain(self, told: Told) -> str:
        """The outlet, those who relay, the speaker; an outlet that is not named only where it speaks itself."""
        outlet = self.attribution.outlet
        links = [isolated(outlet)] if outlet else [] if told.chain else [self._say("label.own_voice")]
        links = [*(isolated(relay) for relay in self.attribution.relays), *links]
        for source in told.chain:
            unnamed = f" ({self._say('label.anonymous')})" if source.anonymous else ""
            links.append(isolated(source.name) + unnamed)
        return self.arrow.join(links)

    def _reserve(self, told: Told, known: bool) -> str:
        """How far the speaker stands by it: unconfirmed, withheld, hedged, denied (if not `known`); "" for plain."""
        shown = ""
        if told.claim and told.claim.status not in ("asserted", "denied" if known else ""):
            shown += f" {self.style.warn('[' + self._say(f'claim.{told.claim.status}') + ']')}"
        if told.claim and told.claim.hedge:
            hedge = self._say("label.hedge")
            shown += f" {self.style.warn(f'[{hedge} {isolated(told.claim.hedge.text)}]')}"
        return shown

    def _sources(self) -> Iterator[str]:
        if not self.record.sources:
            return
        yield ""
        yield self.style.bold(self._say("label.sources"))
        for source in self.record.sources:
            links = self.arrow.join(isolated(link.name) for link in self.attribution.chain(source))
            unnamed = f"{self.comma}{self._say('label.anonymous')}" if source.anonymous else ""
            yield f"{INDENT}{links} ({self._say(f'kind.{source.kind}')}{unnamed})"

    def _claims(self) -> Iterator[str]:
        doubted = [claim for claim in self.record.claims if claim.status != "asserted"]
        if not doubted:
            return
        yield ""
        yield self.style.bold(self._say("label.claims"))
        for claim in doubted:
            status = self._say(f"claim.{claim.status}")
            who = self._chain(self.attribution.told(claim.id))
            yield f"{INDENT}{self.style.warn(status)}: {who} {self._dim_quote(claim.evidence)}"

    def _unresolved(self) -> Iterator[str]:
        if not self.record.unresolved:
            return
        yield ""
        yield self.style.bold(self._say("label.unresolved"))
        for left in self.record.unresolved:
            why = isolated(left_open(left, self.language))
            yield f"{INDENT}{self._known('what', left.what)}: {isolated(left.text)} - {why}"

    def _row(self, label: str, value: str) -> str:
        """A label and its value; an empty label continues the row above."""
        name = self._say(label) if label else ""
        return f"{INDENT}{self.style.dim(name.ljust(LABEL_WIDTH))} {value}"

    def _quote(self, span: Span) -> str:
        words = " ".join(span.text.split())
        if len(words) > QUOTE_LONGEST:
            words = words[:QUOTE_LONGEST].rsplit(" ", 1)[0] + " …"
        return self.quote_marks.format(isolated(words))

    def _dim_quote(self, span: Span) -> str:
        return self.style.dim(self._quote(span))

    def _known(self, group: str, name: str) -> str:
        """The label of a value from an open list; the value itself where there is none."""
        key = f"{group}.{name}"
        return self._say(key) if says(self.language, key) else name

    def _say(self, key: str, **values: object) -> str:
        return say(self.language, key, **values)
