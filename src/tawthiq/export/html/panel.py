"""Beside the report stands what was read in it: acts with place and time, figures with whoever said them."""

import msgspec

from tawthiq.export.attribution import Attribution, Told
from tawthiq.export.figures import coordinates, days, figure, left_open, place_names, relation, side_label
from tawthiq.export.html.marks import LIT_MOST
from tawthiq.export.html.markup import in_either, isolated, known, label, latin
from tawthiq.export.values import Value
from tawthiq.export.wording import Counted, counted, denial, forms, shown_figure
from tawthiq.messages import LANGUAGES, Language
from tawthiq.messages.reasons import reason_in
from tawthiq.record import Casualty, Claim, Event, EventDate, Participant, Place, Record, Role, Source, Span

ROLES: tuple[Role, ...] = ("initiator", "target", "supporter", "present")

QUOTE_LONGEST = 140
"""Code points of a quotation: three lines of the panel."""


class Row(msgspec.Struct, frozen=True):
    """Where a value stands: its number and the rule that gave it."""

    number: int
    value: Value


class Panel:
    """What was read in one report, as HTML; `report` is the prefix of its ids."""

    def __init__(self, record: Record, values: list[Value], report: str) -> None:
        self.record = record
        self.report = report
        self.attribution = Attribution(record)
        self.rows = {value.path: Row(number, value) for number, value in enumerate(values)}

    def html(self) -> str:
        """The whole panel."""
        events = "".join(self._event(number, event) for number, event in enumerate(self.record.events, 1))
        empty = f'<p class="empty">{label("label.no_events")}</p>'
        parts = [
            f"<h3>{label('label.events')}</h3>{events}" if events else empty,
            self._list("label.sources", self._sources()),
            self._list("label.claims", [self._claim(c) for c in self.record.claims if c.status != "asserted"]),
            self._list("label.unresolved", [self._left(number) for number in range(len(self.record.unresolved))]),
        ]
        return "".join(parts)

    def fact(self, path: str, words: str, direction: str = "") -> str:
        """A value that stands in a line of words; numbers and dates run "ltr"."""
        return f"<span {self._mark(path, 'sub')}>{self._words(path, words, direction)}</span>"

    def _event(self, number: int, event: Event) -> str:
        at = f"events.{event.id}"
        status = "" if event.status == "occurred" else f' <b class="chip">{label(f"event.{event.status}")}</b>'
        head = f"{latin(number)} {label(f'type.{event.type}')}{status}"
        fields = [
            self._field("label.date", f"{at}.date", self._date(event.date, f"{at}.date")) if event.date else "",
            self._field("label.place", f"{at}.place", self._place(event.place, at)) if event.place else "",
            *(self._sides(event, role) for role in ROLES),
            self._weapons(event),
        ]
        tolls = "".join(self._toll(f"{at}.casualties.{n}", casualty) for n, casualty in enumerate(event.casualties))
        act = f"{at}.type"
        return (
            f'<section class="card"><h4 {self._mark(act, "act")}>{head}{self._quote(event.trigger, act)}</h4>'
            f'{self._rule(act)}<dl>{"".join(fields)}</dl><ul class="tolls">{tolls}</ul></section>'
        )

    def _date(self, date: EventDate, path: str) -> str:
        shown = latin(days(date))
        if date.start is None:
            shown = f"{label('label.candidates')} {shown}"
        if date.part_of_day:
            shown += f" {known('part', date.part_of_day)}"
        return f"{shown}{self._quote(date.evidence, path)}"

    def _place(self, place: Place, at: str) -> str:
        words = self._words(f"{at}.place", place.text)
        shown = f"{words} <small>{in_either(place_names, place)} · {label(f'level.{place.level}')}</small>"
        if place.relation:
            path, told = f"{at}.place.relation", place.relation.evidence.text
            words = f"{self._words(path, told)} " if told != place.text else ""
            meaning = in_either(relation, place.relation)
            shown += f"<br><span {self._mark(path, 'sub')}>{words}<small>{meaning}</small></span>"
        point = coordinates(place)
        if point:
            around = f" {label('label.uncertainty', km=f'{place.uncertainty_km:g}')}" if place.uncertainty_km else ""
            shown += f"<br><small>{latin(point)}{around}</small>"
        return shown

    def _sides(self, event: Event, role: Role) -> str:
        shown = ""
        for number, side in enumerate(event.participants):
            if side.role == role:
                path = f"events.{event.id}.participants.{number}"
                shown += self._value(path, self._side(side, path))
        return f"<dt>{label(f'role.{role}')}</dt>{shown}" if shown else ""

    def _side(self, side: Participant, path: str) -> str:
        shown = self._words(path, side.name)
        if any(side_label(side, language) for language in LANGUAGES):
            shown += f" <small>{in_either(side_label, side)}</small>"
        if side.strength:
            mark = self._mark(f"{path}.strength", "sub")
            shown += f" <small {mark}>{label('label.strength')} {in_either(shown_figure, side.strength)}</small>"
        if side.note:
            shown += f" <small {self._mark(f'{path}.note', 'sub')}>{isolated(side.note.text)}</small>"
        return shown

    def _weapons(self, event: Event) -> str:
        shown = " ".join(self._weapon(event, group) for group in forms(event.weapons))
        return f'<dt>{label("label.weapons")}</dt><dd class="many">{shown}</dd>' if shown else ""

    def _weapon(self, event: Event, group: list[int]) -> str:
        """One weapon by its fullest name; the text's other forms of it lead here and light it up."""
        first, *others = (f"events.{event.id}.weapons.{number}" for number in group)
        shown = self.fact(first, event.weapons[group[0]].name)
        for path in others:
            shown = f"<span {self._mark(path, 'sub')}>{shown}</span>"
        return shown

    def _toll(self, path: str, casualty: Casualty) -> str:
        shown, category = counted(casualty), casualty.victims.category
        marks = ("label.including" if casualty.including else None, denial(casualty))
        chips = "".join(f' <b class="chip">{label(key)}</b>' for key in marks if key)
        name = f" {isolated(shown.victims)}" if shown.victims else ""
        kind = f" <small>{label(f'category.{category}')}</small>" if category != "unknown" else ""
        told = self.attribution.told(casualty.claim)
        return (
            f"<li {self._mark(path, f'row {casualty.outcome}')}>{_number(shown)}"
            f"<div><strong>{label(f'outcome.{casualty.outcome}')}</strong>{name}{kind}{chips}"
            f"{self._steps(told)}{_reserve(told, casualty.denied)}"
            f"{self._quote(casualty.evidence, path)}{self._rule(path)}</div></li>"
        )

    def _name(self, source: Source) -> str:
        row = self.rows.get(f"sources.{source.id}")
        unnamed = f" <small>({label('label.anonymous')})</small>" if source.anonymous else ""
        if row is None:
            return isolated(source.name) + unnamed
        return f'<a class="who k{row.number}" href="#{self.report}w{row.number}">{isolated(source.name)}</a>{unnamed}'

    def _sources(self) -> list[str]:
        """Each source with what it is made to say; last what the outlet says itself."""
        asserted: dict[str | None, list[str]] = {}
        for claim in self.record.claims:
            if claim.status == "asserted":
                asserted.setdefault(claim.source, []).append(self._claim(claim))
        items = [self._source(source, "".join(asserted.get(source.id, ()))) for source in self.record.sources]
        if own := "".join(asserted.get(None, ())):
            items.append(f'<li class="item">{label("label.own_voice")}<ul class="said-by">{own}</ul></li>')
        return items

    def _source(self, source: Source, statements: str) -> str:
        relays = "".join(f"<li>{isolated(link.name)}</li>" for link in self.attribution.chain(source)[:-1])
        links = f"{relays}<li>{self._words(f'sources.{source.id}', source.name)}</li>"
        unnamed = f" · {label('label.anonymous')}" if source.anonymous else ""
        chain = f'<ol class="chain">{links}</ol> <small>{label(f"kind.{source.kind}")}{unnamed}</small>'
        said = f'<ul class="said-by">{statements}</ul>' if statements else ""
        return self._item(f"sources.{source.id}", chain + said)

    def _claim(self, claim: Claim) -> str:
        """One statement: how it is reported, the words that report it, the reserve, the statement itself."""
        path = f"claims.{claim.id}"
        doubted = claim.status != "asserted"
        shown = ""
        if doubted:
            chip = f'<b class="chip">{label(f"claim.{claim.status}")}</b>'
            shown = f"{chip} {self._steps(self.attribution.told(claim.id))} "
        shown += f"<small>{label(f'reporting.{claim.reporting}')}</small>"
        for part, span in (("cue", claim.cue), ("hedge", claim.hedge)):
            if span:
                shown += f" {self.fact(f'{path}.{part}', span.text)}"
        return self._item(path, shown + self._quote(claim.evidence, path))

    def _steps(self, told: Told) -> str:
        """The chain from the outlet to the speaker; an outlet that is not named only where it speaks itself."""
        outlet = self.attribution.outlet
        first = [isolated(outlet)] if outlet else [] if told.chain else [label("label.own_voice")]
        relays = (isolated(relay) for relay in self.attribution.relays)
        steps = [*relays, *first, *(self._name(source) for source in told.chain)]
        return f'<ol class="chain">{"".join(f"<li>{step}</li>" for step in steps)}</ol>'

    def _left(self, number: int) -> str:
        left = self.record.unresolved[number]
        path = f"unresolved.{number}"
        shown = (
            f"{known('what', left.what)}: {self._words(path, left.text)}<br><small>{in_either(left_open, left)}</small>"
        )
        return self._item(path, shown, rule=False)

    def _list(self, key: str, items: list[str]) -> str:
        return f'<h3>{label(key)}</h3><ul class="plain">{"".join(items)}</ul>' if items else ""

    def _item(self, path: str, html: str, rule: bool = True) -> str:
        return f"<li {self._mark(path, 'item')}>{html}{self._rule(path) if rule else ''}</li>"

    def _field(self, key: str, path: str, html: str) -> str:
        return f"<dt>{label(key)}</dt>{self._value(path, html)}"

    def _value(self, path: str, html: str) -> str:
        return f"<dd {self._mark(path, 'item')}>{html}{self._rule(path)}</dd>"

    def _mark(self, path: str, names: str) -> str:
        """Class and id of the row that shows a value."""
        row = self.rows.get(path)
        if row is None:
            return f'class="{names}"'
        lit = f" k{row.number}" if row.number < LIT_MOST else ""
        return f'class="{names} {row.value.kind}{lit}" id="{self.report}v{row.number}"'

    def _quote(self, span: Span, path: str) -> str:
        row = self.rows.get(path)
        words = isolated(_shortened(" ".join(span.text.split())))
        if row is None:
            return f' <q class="said">{words}</q>'
        return f' <a class="said" href="#{self.report}w{row.number}"><q>{words}</q></a>'

    def _words(self, path: str, words: str, direction: str = "") -> str:
        """Words that lead to where they stand in the report."""
        row = self.rows.get(path)
        shown = latin(words) if direction == "ltr" else isolated(words)
        return f'<a class="to" href="#{self.report}w{row.number}">{shown}</a>' if row else shown

    def _rule(self, path: str) -> str:
        row = self.rows.get(path)
        if row is None or not row.value.rule:
            return ""
        return f'<span class="rule">{in_either(_ruled, row.value.rule)}</span>'


def _ruled(rule: str, language: Language) -> str:
    return reason_in(language, rule)


def _shortened(words: str) -> str:
    """The first words of a long quotation; the rest stands marked in the report."""
    return words if len(words) <= QUOTE_LONGEST else f"{words[:QUOTE_LONGEST].rsplit(' ', 1)[0]} …"


def _reserve(told: Told, known: bool) -> str:
    """How far the speaker stands by it: unconfirmed, withheld, hedged, and denied where that is not `known`."""
    claim, shown = told.claim, ""
    if claim and claim.status not in ("asserted", "denied" if known else ""):
        shown += f' <b class="chip">{label(f"claim.{claim.status}")}</b>'
    if claim and claim.hedge:
        shown += f' <b class="chip">{label("label.hedge")} {isolated(claim.hedge.text)}</b>'
    return shown


def _number(shown: Counted) -> str:
    """The figure with its sign, and under it what the sign says; where no number is told the report's words, or "?"."""
    count = shown.count
    if count is None:
        return f'<span class="number none">?<small>{label("bound.vague")}</small></span>'
    if count.value is None:
        return f'<span class="number words">{isolated(count.text)}</span>'
    bound = f"<small>{label(f'bound.{count.bound}')}</small>" if count.bound != "exact" else ""
    return f'<span class="number">{latin(figure(count))}{bound}</span>'
