"""A report often opens with its own name and its writer's: "Outlet - Writer" on a line by itself."""

from dataclasses import dataclass

from tawthiq.record import Outlet, ReportInput, Span
from tawthiq.text import Text

LINES = 4
"""Lines from the top in which a heading may stand."""
LONGEST = 9
"""Words a heading line may have."""
PARTING = frozenset(("-", "/", "|", ":"))


@dataclass(slots=True)
class Heading:
    """Who published and who wrote, with their words."""

    outlet: Outlet
    byline: str | None = None
    byline_evidence: Span | None = None


def heading_of(text: Text, report: ReportInput) -> Heading:
    """Outlet and byline: the outlet as given, else as the heading line names it."""
    line = _heading_line(text)
    if line is None:
        return Heading(Outlet(report.outlet, None))
    first, mark, last = line
    outlet_span, byline = text.span_of(first, mark), text.span_of(mark + 1, last)
    name = report.outlet or outlet_span.text
    return Heading(Outlet(name, None, outlet_span), byline.text, byline)


def _heading_line(text: Text) -> tuple[int, int, int] | None:
    """First word, parting mark and end of a short line "name - name" near the top."""
    for first, last in text.paragraphs[:LINES]:
        if last - first > LONGEST or text.sentence_of(first).title:
            continue
        marks = [i for i in range(first + 1, last - 1) if text.form(i) in PARTING]
        if len(marks) == 1 and all(text.form(i).isalpha() for i in range(first, last) if i != marks[0]):
            return first, marks[0], last
    return None
