"""Short reports for single rules: one place, one day, and whoever says what."""

from tawthiq.incidents import Incident, Judgement, build
from tawthiq.incidents.model import Figure
from tests.incidents.stories import Told, read


def tale(ref: str, *lines: str, day: str = "2020-05-01", outlet: str | None = None, said: str = "") -> str:
    """A report: `said` is its text, `lines` its values; every report is about one strike on Saraqib."""
    values = "\n".join(
        ("event x: air_drone_strike = غارة", "place: saraqib = سراقب", "date: 2020-05-01 = الجمعة", *lines)
    )
    return f"==== {ref} | {outlet or 'outlet ' + ref} | {day}\nغارة على سراقب الجمعة {said}\n---\n{values}\n"


def told(*tales: str) -> list[Told]:
    return read("\n".join(tales))


def incident(*tales: str, judgements: tuple[Judgement, ...] = ()) -> Incident:
    """The one incident these reports come to."""
    (found,) = build([t.record for t in told(*tales)], judgements)
    return found


def figure(found: Incident, outcome: str = "killed", side: str | None = None, category: str | None = None) -> Figure:
    return next(f for f in found.figures if (f.outcome, f.side, f.category) == (outcome, side, category))


def limits(found: Incident, outcome: str = "killed", side: str | None = None, category: str | None = None):
    one = figure(found, outcome, side, category)
    return (one.low, one.best, one.high)
