"""On a terminal an incident is a sheet: what is held true at the top, who says what side by side, and the way there."""

from collections.abc import Iterable, Iterator, Sequence
from unicodedata import combining, east_asian_width

import msgspec

from tawthiq.incidents.figures.derive import in_signs
from tawthiq.incidents.grid import columns, lines_of
from tawthiq.incidents.in_language import in_language, place_in
from tawthiq.incidents.model import Account, Incident, Responsibility, Side, Where
from tawthiq.incidents.wording import COMMA, Language, say, term

UNNAMED = 6
"""Sides told by mere words ("a mosque", "the mosque") shown on a sheet or a page; the data has all of them."""
NEAREST = 3
"""Incidents that may be this one, shown on a sheet or a page, the nearest first; the data has all of them."""


def sheet(incident: Incident, language: Language) -> Iterator[str]:
    """The lines of one incident."""
    incident = in_language(incident, language)
    yield from _head(incident, language)
    yield ""
    yield from _origins(incident, language)
    yield ""
    yield term(language, "head", "accounts")
    yield from _indented(_side_by_side(incident, language))
    yield ""
    yield term(language, "head", "derivation")
    for figure in incident.figures:
        yield f"  {_people(figure.outcome, figure.side, figure.category, language)}"
        yield from (f"    {line}" for line in figure.derivation)
    yield from _rest(incident, language)


def overview(incidents: Iterable[Incident], language: Language) -> Iterator[str]:
    """One line for each incident: id, day, place, types, figures of the killed and wounded, grade.

    A + after a figure: other people are counted beside these. A ? before the incident that may be the same one, with
    the score and how many more there are.
    """
    rows = [
        [
            one.id,
            one.date.start or "?",
            place_name(place_in(one, language), language),
            COMMA[language].join(term(language, "type", kind) for kind in one.types[:2]),
            _totals(one, language),
            term(language, "grade.name", one.grade.given or one.grade.suggested),
            f"{len(one.reports)}/{len(one.origins)}{_nearest(one, language)}",
        ]
        for one in incidents
    ]
    yield from table(rows)


def _totals(incident: Incident, language: Language) -> str:
    told = [
        f"{term(language, 'outcome', f.outcome)} {_three(f.low, f.best, f.high)}{'+' if f.beside else ''}"
        for f in incident.figures
        if not f.part and f.outcome in ("killed", "wounded") and f.high is not None
    ]
    return COMMA[language].join(told[:3]) or "-"


def _nearest(incident: Incident, language: Language) -> str:
    if not incident.unsure:
        return ""
    first = incident.unsure[0]
    return f" ? {first.incident} ({first.score:.1f}){more_unsure(incident, language, 1)}"


def more_unsure(incident: Incident, language: Language, shown: int = NEAREST) -> str:
    """How many more incidents may be this one than are shown; nothing where all are."""
    left = len(incident.unsure) - shown
    return f" {say(language, 'note.more', n=left)}" if left > 0 else ""


def _three(low: int | None, best: int | None, high: int | None) -> str:
    values = ["?" if value is None else str(value) for value in (low, best, high)]
    return values[0] if len(set(values)) == 1 else "/".join(values)


def place_name(place: Where, language: Language) -> str:
    """A place with its province and country."""
    return (
        COMMA[language].join(dict.fromkeys(part for part in (place.name, place.admin1, place.country) if part)) or "?"
    )


def _head(incident: Incident, language: Language) -> Iterator[str]:
    def head(name: str) -> str:
        return term(language, "head", name)

    yield f"{head('incident')} {incident.id}"
    if incident.formerly:
        yield f"  {head('formerly')}: {', '.join(incident.formerly)}"
    days = " / ".join(dict.fromkeys(day for day in (incident.date.start, incident.date.end) if day)) or "?"
    yield f"  {head('date')}: {days} - {incident.date.reason}"
    place = incident.place
    radius = f" ±{say(language, 'note.km', n=f'{place.uncertainty_km:g}')}" if place.uncertainty_km else ""
    yield f"  {head('place')}: {place_name(place, language)}{radius} - {place.reason}"
    yield f"  {head('types')}: {COMMA[language].join(term(language, 'type', kind) for kind in incident.types)}"
    shown, left = shown_of(incident.sides)
    for side in shown:
        roles = COMMA[language].join(term(language, "role", role) for role in side.roles)
        entity = f" [{side.entity}]" if side.entity and language == "en" else ""
        yield f"  {roles}: {side.name}{entity}"
    if left:
        yield f"  {say(language, 'note.more', n=left)}"
    grade = incident.grade
    if grade.given:
        given = f"{term(language, 'grade.name', grade.given)} ({head('given')}: {grade.given_by}, {grade.given_reason})"
        yield f"  {head('grade')}: {given}"
    suggested = f"{term(language, 'grade.name', grade.suggested)} ({head('suggested')}) - {grade.reason}"
    yield f"  {head('grade')}: {suggested}"
    counts = say(language, "note.counts", reports=len(incident.reports), origins=len(incident.origins),
                 accounts=len(incident.accounts))  # fmt: skip
    yield f"  {counts}"
    if incident.withheld is not msgspec.UNSET:
        yield f"  {say(language, 'note.withheld', n=incident.withheld)}"


def shown_of(sides: Sequence[Side]) -> tuple[list[Side], int]:
    """The sides to show, and how many more there are: all with a name of their own, of mere words the first."""
    named = [s for s in sides if s.entity is not None]
    shown = named + [s for s in sides if s.entity is None][:UNNAMED]
    return [s for s in sides if s in shown], len(sides) - len(shown)


def _origins(incident: Incident, language: Language) -> Iterator[str]:
    yield term(language, "head", "origins")
    rows = []
    for one in incident.origins:
        kind = term(language, "kind", one.kind) + (f"{COMMA[language]}{one.affiliation}" if one.affiliation else "")
        via = f"{term(language, 'head', 'via')} {', '.join(one.via)}" if one.via else ""
        rows.append([one.id, one.name, kind, via, " ".join(one.reports), one.reliability])
    yield from _indented(table(rows))
    for report in incident.reports:
        if report.copy_of is not None:
            yield f"  {report.ref}: {term(language, 'head', 'copy_of')} {report.copy_of}"


def _side_by_side(incident: Incident, language: Language) -> Iterator[str]:
    origins = columns(incident)
    heads = [term(language, "head", name) for name in ("low", "best", "high")]
    rows = [["", *heads, "|", *origins]]
    for line in lines_of(incident):
        figure = line.figure
        people = _people(figure.outcome, figure.side, figure.category, language, figure.part)
        cells = [cell(line.cells.get(origin, []), " ") for origin in origins]
        three = ["?" if v is None else str(v) for v in (figure.low, figure.best, figure.high)]
        rows.append([people, *three, "|", *cells])
    yield from table(rows)


def cell(accounts: Sequence[Account], empty: str) -> str:
    """What one origin says: 5→8 replaced (5→… by a word in another line), (5) denied, 100! of its enemy.

    Two figures with a comma are of different people, or two words that both stand.
    """
    before: dict[str, None] = {}
    now: dict[str, None] = {}
    for one in accounts:
        word = in_signs(one)
        word = f"({word})" if one.denied else word
        word += "!" if one.about_enemy else ""
        (now if one.superseded_by is None else before)[word] = None
    return "→".join([*(word for word in before if word not in now), ", ".join(now) or "…"]) if accounts else empty


def _people(outcome: str, side: str | None, category: str | None, language: Language, part: bool = False) -> str:
    words = [term(language, "outcome", outcome)]
    if category is not None:
        words.append(term(language, "category", category))
    if side is not None:
        words.append(f"[{side}]")
    return ("└ " if part else "") + " ".join(words)


def _rest(incident: Incident, language: Language) -> Iterator[str]:
    if incident.responsibility:
        yield ""
        yield term(language, "head", "responsibility")
        for one in incident.responsibility:
            who = (one.entity if language == "en" else None) or one.name
            yield f"  {who}: {term(language, 'stance', one.stance)} {speaker(one, incident)}"
    if incident.unsure:
        yield ""
        yield term(language, "head", "unsure")
        for other in incident.unsure[:NEAREST]:
            yield f"  {other.incident} ({other.score:.1f}): {other.a} ~ {other.b}"
        if more := more_unsure(incident, language):
            yield f" {more}"
    if incident.judgements:
        yield ""
        yield term(language, "head", "judgements")
        for judged in incident.judgements:
            void = "" if judged.applied else f" [{say(language, 'note.void')}]"
            change = f" {judged.field}: {judged.was} → {judged.now}" if judged.field else ""
            kind = term(language, "judged", judged.kind)
            yield f"  {judged.id} {kind}{change} - {judged.by}, {judged.at}: {judged.why}{void}"


def speaker(one: Responsibility, incident: Incident) -> str:
    """Who says it: the origin with its report, or the outlet in its own voice."""
    if one.origin is not None:
        return f"{one.origin} ({one.report})"
    report = next((r for r in incident.reports if r.ref == one.report), None)
    return f"{report.outlet if report and report.outlet else one.report} ({one.report})"


def explanation(incident: Incident, language: Language) -> Iterator[str]:
    """Why the reports are one incident: each telling with its nearest earlier one and the points of each comparison."""
    incident = in_language(incident, language)
    yield f"{term(language, 'head', 'links')} ({incident.id})"
    for link in incident.links:
        yield f"  {link.a} ~ {link.b}: {link.score:.1f}"
        yield from (f"    {reason}" for reason in link.reasons)
    for other in incident.unsure:
        yield f"  {term(language, 'head', 'unsure')} {other.incident}: {other.a} ~ {other.b}: {other.score:.1f}"
        yield from (f"    {reason}" for reason in other.reasons)


# -- tables ------------------------------------------------------------------------------------------------------


def width(words: str) -> int:
    """Columns that words take on a terminal: vowel marks none, wide signs two."""
    return sum(0 if combining(char) else 2 if east_asian_width(char) in "WF" else 1 for char in words)


def table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Rows with their columns under each other."""
    if not rows:
        return
    widths = [max(width(row[i]) for row in rows) for i in range(len(rows[0]))]
    for row in rows:
        yield "  ".join(c + " " * (w - width(c)) for c, w in zip(row, widths, strict=True)).rstrip()


def _indented(lines: Iterable[str]) -> Iterator[str]:
    return (f"  {line}" for line in lines)
