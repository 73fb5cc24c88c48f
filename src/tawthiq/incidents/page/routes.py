"""The way of every statement drawn: who spoke, who relayed it, where it was printed, and who copied whom."""

from tawthiq.incidents.model import Incident
from tawthiq.incidents.page.markup import text
from tawthiq.incidents.wording import Language, term

WIDTH, ROW, BOX, TALL = 860, 36, 220, 26


def routes(incident: Incident, language: Language) -> str:
    """The graph as an SVG in three columns: origins, relays, reports."""
    relays = list(dict.fromkeys(relay for o in incident.origins for relay in o.via))
    names = {o.id: f"{o.id} {o.name}" for o in incident.origins}
    outlets = {r.ref: f"{r.outlet or ''} ({r.ref})" for r in incident.reports}
    columns = [list(names), relays, list(outlets)]
    height = ROW * max(map(len, columns)) + 12
    places = {
        (column, key): (_x(column, language), _y(number, len(keys), height))
        for column, keys in enumerate(columns)
        for number, key in enumerate(keys)
    }
    lines = [_line(places, edge.start, edge.end, edge.kind, language) for edge in incident.graph]
    boxes = []
    for column, shown in enumerate((names, {r: r for r in relays}, outlets)):
        kind = ("origin", "relay", "report")[column]
        boxes += [_box(*places[column, key], words, kind) for key, words in shown.items()]
    label = text(term(language, "head", "graph"))
    body = "".join([*lines, *boxes])
    return f'<svg viewBox="0 0 {WIDTH} {height}" role="img" aria-label="{label}">{body}</svg>'


def _x(column: int, language: Language) -> float:
    x = (10, (WIDTH - BOX) / 2, WIDTH - BOX - 10)[column]
    return WIDTH - BOX - x if language == "ar" else x


def _y(number: int, total: int, height: int) -> float:
    return (height - total * ROW) / 2 + number * ROW + (ROW - TALL) / 2


def _line(
    places: dict[tuple[int, str], tuple[float, float]], start: str, end: str, kind: str, language: Language
) -> str:
    from_column, to_column = {"speaks to": (0, 1), "relays to": (1, 1), "copied by": (2, 2)}.get(kind, (0, 2))
    a = places.get((from_column, start)) or places.get((1, start))
    b = places.get((to_column, end))
    if a is None or b is None:
        return ""
    y1, y2 = a[1] + TALL / 2, b[1] + TALL / 2
    forward = language != "ar"
    if from_column == to_column:
        x = a[0] if forward else a[0] + BOX
        bow = x - 34 if forward else x + 34
        return f'<path class="way copy" d="M{x} {y1}C{bow} {y1} {bow} {y2} {x} {y2}"/>'
    x1 = a[0] + BOX if forward else a[0]
    x2 = b[0] if forward else b[0] + BOX
    middle = (x1 + x2) / 2
    return f'<path class="way" d="M{x1} {y1}C{middle} {y1} {middle} {y2} {x2} {y2}"/>'


def _box(x: float, y: float, words: str, kind: str) -> str:
    shown = words if len(words) <= 32 else words[:31] + "…"
    return (
        f'<g class="box {kind}"><title>{text(words)}</title>'
        f'<rect x="{x}" y="{y}" width="{BOX}" height="{TALL}" rx="6"/>'
        f'<text x="{x + BOX / 2}" y="{y + 17.5}" text-anchor="middle">{text(shown)}</text></g>'
    )
