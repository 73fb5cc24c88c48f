"""Who said what on which day: a lane for each origin, a mark for each figure, and the act itself as a band."""

from datetime import date

from tawthiq.incidents.figures.derive import in_signs
from tawthiq.incidents.members import ordinal
from tawthiq.incidents.model import Account, Incident, order_of
from tawthiq.incidents.page.markup import text
from tawthiq.incidents.wording import Language, term

WIDTH, NAMES, LANE, TOP = 860, 210, 34, 34
MARGIN = 34
MARK, EDGE = 38, 20
SHADES = {"killed": "killed", "wounded": "wounded"}
TICKS = 9
"""Most days that are written under the axis."""


def timeline(incident: Incident, language: Language) -> str:
    """The timeline as an SVG; "" where no report carries a day."""
    told = [a for a in incident.accounts if ordinal(a.published) is not None]
    reports = [day for r in incident.reports if (day := ordinal(r.published)) is not None]
    act = [day for day in (ordinal(incident.date.start), ordinal(incident.date.end)) if day is not None]
    if not reports:
        return ""
    first, last = min(reports + act), max(reports + act)
    origins = sorted({a.origin for a in told}, key=order_of)
    height = TOP + LANE * max(1, len(origins)) + 30
    axis = _Axis(first, last, language)
    parts = [_band(axis, act, height), _ticks(axis, height)]
    for lane, name in enumerate(origins):
        parts.append(_lane(incident, axis, lane, name, [a for a in told if a.origin == name], language))
    label = text(term(language, "head", "timeline"))
    return f'<svg viewBox="0 0 {WIDTH} {height}" role="img" aria-label="{label}">{"".join(parts)}</svg>'


class _Axis:
    """Days along the width; in Arabic time runs to the left."""

    def __init__(self, first: int, last: int, language: Language) -> None:
        self.first, self.last = first, last
        self.mirrored = language == "ar"

    def at(self, day: float) -> float:
        room = WIDTH - NAMES - 2 * MARGIN
        part = (day - self.first) / max(1, self.last - self.first)
        x = NAMES + MARGIN + room * part
        return round(WIDTH - x if self.mirrored else x, 1)

    def beside(self, day: int, number: int) -> list[float]:
        """Places for so many marks of one day, around it, but none outside the picture."""
        least, most = (EDGE, self.names - EDGE) if self.mirrored else (self.names + EDGE, WIDTH - EDGE)
        step = min(MARK, (most - least) / max(1, number - 1))
        start = self.at(day) - step * (number - 1) / 2
        start = max(least, min(start, most - step * (number - 1)))
        return [start + step * n for n in range(number)]

    @property
    def names(self) -> float:
        """Where the names of the lanes end."""
        return WIDTH - NAMES if self.mirrored else NAMES


def _band(axis: _Axis, act: list[int], height: int) -> str:
    if not act:
        return ""
    a, b = sorted((axis.at(min(act) - 0.02), axis.at(max(act) + 0.02)))
    return f'<rect class="act" x="{a - 9}" y="{TOP - 12}" width="{b - a + 18}" height="{height - TOP - 12}" rx="4"/>'


def _ticks(axis: _Axis, height: int) -> str:
    days = list(range(axis.first, axis.last + 1))
    step = -(-len(days) // TICKS)
    out = []
    for day in days[::step]:
        x, shown = axis.at(day), date.fromordinal(day).isoformat()
        out.append(f'<line class="grid" x1="{x}" y1="{TOP - 12}" x2="{x}" y2="{height - 24}"/>')
        out.append(f'<text class="tick" x="{x}" y="{height - 8}" text-anchor="middle" direction="ltr">{shown}</text>')
    return "".join(out)


def _lane(incident: Incident, axis: _Axis, lane: int, name: str, accounts: list[Account], language: Language) -> str:
    origin = next(o for o in incident.origins if o.id == name)
    y = TOP + lane * LANE + LANE / 2 - 8
    direction = "rtl" if language == "ar" else "ltr"
    x = WIDTH - 6 if language == "ar" else 6
    shown = f"{name} {origin.name}"
    shown = shown if len(shown) <= 30 else shown[:29] + "…"
    out = [
        f'<line class="lane" x1="{axis.at(axis.first)}" y1="{y}" x2="{axis.at(axis.last)}" y2="{y}"/>',
        f'<text class="name" x="{x}" y="{y + 4}" text-anchor="start" direction="{direction}">{text(shown)}</text>',
    ]
    by_day: dict[int, dict[tuple[str, str, bool], None]] = {}
    for one in accounts:
        day = ordinal(one.published)
        if day is not None and not one.including:
            by_day.setdefault(day, {})[one.outcome, in_signs(one), _void(one)] = None
    for day, marks in sorted(by_day.items()):
        for place, (outcome, count, old) in zip(axis.beside(day, len(marks)), marks, strict=True):
            out.append(_mark(place, y, outcome, count, old, language))
    return "".join(out)


def _void(one: Account) -> bool:
    """Replaced or denied figures are drawn struck out."""
    return one.superseded_by is not None or one.denied


def _mark(x: float, y: float, outcome: str, count: str, old: bool, language: Language) -> str:
    kind = SHADES.get(outcome, "other") + (" old" if old else "")
    width = max(24, 9 * len(count) + 8)
    title = f"<title>{text(term(language, 'outcome', outcome))} {text(count)}</title>"
    return (
        f'<g class="mark {kind}">{title}'
        f'<rect x="{x - width / 2:.1f}" y="{y - 11}" width="{width}" height="22" rx="11"/>'
        f'<text x="{x:.1f}" y="{y + 4.5}" text-anchor="middle" direction="ltr">{text(count)}</text></g>'
    )
