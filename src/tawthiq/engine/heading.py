"""A report often opens with its own name and its writer's: "Outlet - Writer" on a line by itself."""

from dataclasses import dataclass

from tawthiq.claims import known_outlet
from tawthiq.record import Outlet, ReportInput, Span
from tawthiq.text import Text

LINES = 4
"""Lines from the top in which a heading may stand."""
LONGEST = 9
"""Words a heading line may have."""
PARTING = frozenset(("-", "/", "|", ":"))
READ_AT_HOME = frozenset(
    (
        "AE",
        "BH",
        "DZ",
        "EG",
        "IQ",
        "JO",
        "KW",
        "LB",
        "LY",
        "MA",
        "MR",
        "OM",
        "PS",
        "QA",
        "SA",
        "SD",
        "SO",
        "SY",
        "TN",
        "YE",
    )
)
"""Countries whose outlets print Arabic for readers at home; one that sits elsewhere (CNN Arabic) prints it for all."""


@dataclass(slots=True)
class Heading:
    """Who published and who wrote, with their words."""

    outlet: Outlet
    byline: str | None = None
    byline_evidence: Span | None = None
    country: str | None = None
    """The country of the outlet's readers, if the tables know it."""


def heading_of(text: Text, report: ReportInput) -> Heading:
    """Outlet and byline: the outlet as given, else as the heading line names it."""
    line = _heading_line(text)
    if line is None:
        return _heading(report.outlet)
    first, mark, last = line
    outlet_span, byline = text.span_of(first, mark), text.span_of(mark + 1, last)
    return _heading(report.outlet or outlet_span.text, outlet_span, byline)


def _heading(name: str | None, outlet: Span | None = None, byline: Span | None = None) -> Heading:
    known = known_outlet(name)
    return Heading(
        Outlet(name, known.id if known else None, outlet),
        byline.text if byline else None,
        byline,
        known.country if known and known.country in READ_AT_HOME else None,
    )


def _heading_line(text: Text) -> tuple[int, int, int] | None:
    """First word, parting mark and end of a short line "name - name" near the top."""
    for first, last in text.paragraphs[:LINES]:
        if last - first > LONGEST or text.sentence_of(first).title:
            continue
        marks = [i for i in range(first + 1, last - 1) if text.form(i) in PARTING]
        if len(marks) == 1 and all(text.form(i).isalpha() for i in range(first, last) if i != marks[0]):
            return first, marks[0], last
    return None
