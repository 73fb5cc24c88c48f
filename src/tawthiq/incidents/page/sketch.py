"""Where the reports place the act: every place told with the radius it is good for, degrees, north and a scale.

A sketch, not a map: nothing is fetched, and nothing is drawn that no report tells.
"""

from dataclasses import dataclass
from math import ceil, cos, floor, hypot, log10, radians

from tawthiq.incidents.comparisons.place import DEGREE_KM, FINE
from tawthiq.incidents.members import RADIUS
from tawthiq.incidents.model import Incident, ToldPlace, Where
from tawthiq.incidents.page.markup import text
from tawthiq.incidents.wording import Language, say, term

SIZE = 420
LEAST_KM = 4.0
"""Half the width of the smallest sketch."""


@dataclass(slots=True)
class View:
    """A square around a point: `reach` km from the middle to each edge."""

    latitude: float
    longitude: float
    reach: float

    def at(self, latitude: float, longitude: float) -> tuple[float, float]:
        """Pixels of a point."""
        east = (longitude - self.longitude) * DEGREE_KM * cos(radians(self.latitude))
        north = (latitude - self.latitude) * DEGREE_KM
        return SIZE / 2 + self.length(east), SIZE / 2 - self.length(north)

    def length(self, kilometres: float) -> float:
        """Pixels of a length."""
        return kilometres / self.reach * SIZE / 2


LETTERS = 24
"""Letters of the reports beside a place's name; of more reports the number is written, the table beside names them."""


def sketch(incident: Incident, language: Language) -> str:
    """The sketch as an SVG; "" where no place has a point."""
    place = incident.place
    told = [p for p in place.places if p.latitude is not None and p.longitude is not None]
    if place.latitude is None or place.longitude is None or not told:
        return ""
    view = _view(place.latitude, place.longitude, place.uncertainty_km or 0, told)
    parts = [_degrees(view, language), *(_circle(view, p, _is_chosen(p, place)) for p in told)]
    parts += [_label(view, p, n) for n, p in enumerate(sorted(told, key=lambda p: -(p.latitude or 0)))]
    parts += [_scale(view, language), _north(language)]
    label = text(term(language, "head", "map"))
    note = text(say(language, "note.sketch"))
    svg = f'<svg class="map" viewBox="0 0 {SIZE} {SIZE}" role="img" aria-label="{label}">{"".join(parts)}</svg>'
    return f"<figure>{svg}<figcaption>{note}</figcaption></figure>"


def _is_chosen(one: ToldPlace, place: Where) -> bool:
    """Whether a place told is the incident's; a town may be named like its province."""
    return (one.name, one.level) == (place.name, place.level)


def _view(latitude: float, longitude: float, radius: float, told: list[ToldPlace]) -> View:
    """Wide enough for every town told and the place's own circle; an area may run over the edge."""
    view = View(latitude, longitude, 1.0)
    reach = max(LEAST_KM, radius * 1.3)
    for one in told:
        if one.level in FINE and one.latitude is not None and one.longitude is not None:
            x, y = view.at(one.latitude, one.longitude)
            away = hypot(x - SIZE / 2, y - SIZE / 2) / (SIZE / 2)
            reach = max(reach, away * 1.15 + RADIUS[one.level] * 0.5)
    view.reach = reach * 1.15
    return view


def _degrees(view: View, language: Language) -> str:
    """A grid of round degrees, four lines or so each way."""
    span = view.reach * 2 / DEGREE_KM
    step = next(s for s in (10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005) if span / s >= 2.5 or s == 0.005)
    digits = max(0, -floor(log10(step)))
    north, east = text(say(language, "note.north")), text(say(language, "note.east"))
    out = []
    half_lat = view.reach / DEGREE_KM
    half_lon = half_lat / max(0.2, cos(radians(view.latitude)))
    for n in range(ceil((view.latitude - half_lat) / step), floor((view.latitude + half_lat) / step) + 1):
        y = view.at(n * step, view.longitude)[1]
        out.append(f'<line class="grid" x1="0" y1="{y:.1f}" x2="{SIZE}" y2="{y:.1f}"/>')
        out.append(f'<text class="tick" x="4" y="{y - 3:.1f}" direction="ltr">{n * step:.{digits}f}°{north}</text>')
    for n in range(ceil((view.longitude - half_lon) / step), floor((view.longitude + half_lon) / step) + 1):
        x = view.at(view.latitude, n * step)[0]
        out.append(f'<line class="grid" x1="{x:.1f}" y1="0" x2="{x:.1f}" y2="{SIZE}"/>')
        out.append(
            f'<text class="tick" x="{x + 3:.1f}" y="{SIZE - 5}" direction="ltr">{n * step:.{digits}f}°{east}</text>'
        )
    return "".join(out)


def _circle(view: View, place: ToldPlace, chosen: bool) -> str:
    x, y = view.at(place.latitude or 0, place.longitude or 0)
    kind = "chosen" if chosen else "other"
    radius = view.length(place.uncertainty_km or RADIUS[place.level])
    dot = f'<circle class="dot {kind}" cx="{x:.1f}" cy="{y:.1f}" r="5"/>' if place.level in FINE else ""
    return f'<circle class="area {kind}" cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}"/>{dot}'


def _label(view: View, place: ToldPlace, number: int) -> str:
    """Name and reports; an area is named along the upper edge, its middle means nothing."""
    refs = ", ".join(place.reports)
    shown = f"{place.name} ({refs if len(refs) <= LETTERS else f'{len(place.reports)}×'})"
    if place.level not in FINE:
        at = f'x="{SIZE / 2}" y="{16 + 15 * number}"'
        return f'<text class="name soft" {at} text-anchor="middle">{text(shown)}</text>'
    x, y = view.at(place.latitude or 0, place.longitude or 0)
    x = min(max(x, 90), SIZE - 90)
    return f'<text class="name" x="{x:.1f}" y="{y - 10:.1f}" text-anchor="middle">{text(shown)}</text>'


def _scale(view: View, language: Language) -> str:
    """A bar of a round length, about a quarter of the width."""
    raw = view.reach / 2
    unit = 10 ** floor(log10(raw))
    length = next(unit * n for n in (5, 2, 1) if unit * n <= raw)
    pixels = view.length(length)
    y = SIZE - 26
    return (
        f'<path class="scale" d="M{SIZE - 16 - pixels:.1f} {y - 5}v5h{pixels:.1f}v-5"/>'
        f'<text class="tick" x="{SIZE - 16 - pixels / 2:.1f}" y="{y - 8}" text-anchor="middle" direction="ltr">'
        f"{text(say(language, 'note.km', n=f'{length:g}'))}</text>"
    )


def _north(language: Language) -> str:
    x = SIZE - 26
    return (
        f'<path class="north" d="M{x} 44V16m-6 9 6-9 6 9"/>'
        f'<text class="tick" x="{x}" y="58" text-anchor="middle">{text(say(language, "note.north"))}</text>'
    )
