"""Accounts side by side: a line for each outcome and group, a column for each origin, what it says now in the cell."""

from dataclasses import dataclass, field

from tawthiq.incidents.figures.rows import rows_of
from tawthiq.incidents.model import Account, Figure, Incident, order_of


@dataclass(slots=True)
class Line:
    """One line: its figure and, for each origin, its accounts, the standing ones last."""

    figure: Figure
    cells: dict[str, list[Account]] = field(default_factory=dict)


def lines_of(incident: Incident) -> list[Line]:
    """A line for each figure, in the order of the figures."""
    out = []
    for row, figure in zip(rows_of(incident.accounts), incident.figures, strict=True):
        mine = [*row.accounts, *row.taken]
        line = Line(figure)
        for one in sorted(mine, key=lambda a: (a.superseded_by is None, a.published or "", a.report)):
            line.cells.setdefault(one.origin, []).append(one)
        out.append(line)
    return out


def columns(incident: Incident) -> list[str]:
    """Origins that have an account, in order."""
    return sorted({a.origin for a in incident.accounts}, key=order_of)
