"""The rule engine reads a report by tables and grammar alone: offline, the same bytes every time."""

from collections.abc import Iterable, Iterator
from datetime import date
from hashlib import sha256

from tawthiq import __version__, claims, events
from tawthiq.engine.collector import collector_at_rest
from tawthiq.engine.heading import heading_of
from tawthiq.engine.pages import lay_in_large_pages
from tawthiq.engine.together import Steps, handfuls, in_step
from tawthiq.lexicon import Matcher, Matches, load_matcher
from tawthiq.mentions import Mentions, actors, counts, people, places, times, weapons
from tawthiq.record import Engine as EngineName
from tawthiq.record import Published, Record, Report, ReportInput, Unresolved
from tawthiq.text import Text, read

PRESS_YEARS = range(1800, 2200)
"""Years a news report can be of; at the calendar's ends no day before, or after, could be named."""

MANY = 600_000
"""Letters (300 reports) behind which an engine asks for large pages: it takes 0.15 s, which 330 reports gain again."""


class Engine:
    """Reads reports; make one and use it for any number of them, in any order.

    >>> report = ReportInput(ref="a", text="قُتل ثلاثة مدنيين في غارة على إدلب.", published="2018-02-08")
    >>> record = Engine().extract(report)
    >>> [c.count.value for e in record.events for c in e.casualties]
    [3]
    """

    def __init__(self, matcher: Matcher | None = None) -> None:
        self._matcher = matcher or load_matcher()
        self._name = EngineName("rules", __version__, f"sha256:{self._matcher.digest}")
        self._letters = 0
        """Letters read, until they are many."""

    @property
    def name(self) -> EngineName:
        """Which engine this is, as its records say it."""
        return self._name

    def extract(self, report: ReportInput) -> Record:
        """The record of one report; any Unicode text is read, and a text that tells nothing gives no events."""
        (outcome,) = self.extract_all((report,))
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    def extract_all(self, reports: Iterable[ReportInput]) -> Iterator[Record | Exception]:
        """The records of many reports in order, or what the engine failed on; faster than one by one.

        A handful of reports is taken at a time, and read before the next is asked for.
        """
        for handful in handfuls(reports, lambda report: len(report.text)):
            with collector_at_rest():
                outcomes = in_step([self.steps(report) for report in handful])
            self._count(sum(len(report.text) for report in handful))
            yield from outcomes

    def _count(self, letters: int) -> None:
        """Once many letters are read, whatever the tables and rules take is in memory, and laid in large pages."""
        if self._letters < MANY <= self._letters + letters:
            lay_in_large_pages()
        self._letters += letters

    def steps(self, report: ReportInput) -> Steps[Record]:
        """The reading of one report, which rests after each stage and names it."""
        whole = report.whole
        text = read(whole, len(report.title or ""))
        yield "text"
        matches = self._matcher.match(text)
        yield "match"
        published = _published(report, text, matches)
        day = _day(published.date)
        heading = heading_of(text, report)
        mentions, unresolved = yield from _mentions(text, matches, day, heading.country)
        said = claims.read(text, matches, mentions, heading.outlet.name)
        yield "claims"
        identity = sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()
        ledger = events.Ledger(text, said, identity)
        told, left = yield from events.read(text, matches, mentions, said, day, ledger, identity)
        for scope in said.scopes:
            if not scope.opinion and scope.speaker is not None:
                ledger.claim(scope)
        return Record(
            engine=self._name,
            report=Report(
                id=identity,
                ref=report.ref,
                url=report.url,
                outlet=heading.outlet,
                byline=heading.byline or report.author,
                title=report.title,
                language="ar",
                published=published,
                relevant=any(e.status == "occurred" for e in told),
                text=whole,
                byline_evidence=heading.byline_evidence,
                relays=report.relays,
            ),
            sources=ledger.sources(),
            claims=ledger.claims(),
            events=tuple(told),
            unresolved=(*unresolved, *left),
        )


def _published(report: ReportInput, text: Text, matches: Matches) -> Published:
    if report.published:
        return Published(report.published, "given")
    return times.published(text, matches)


def _day(published: str | None) -> date | None:
    """The day that "yesterday" is counted from; a year no press can be of is kept as given, and nothing counted."""
    day = date.fromisoformat(published) if published else None
    return day if day is not None and day.year in PRESS_YEARS else None


def _mentions(
    text: Text, matches: Matches, day: date | None, outlet_country: str | None
) -> Steps[tuple[Mentions, list[Unresolved]]]:
    found = Mentions()
    found.people = people.find(text, matches)
    yield "mentions: people"
    found.counts = counts.find(text, matches, found.people)
    yield "mentions: counts"
    found.times = times.find(text, matches, day)
    yield "mentions: times"
    found.places, unresolved = places.find(text, matches, outlet_country)
    yield "mentions: places"
    found.actors = actors.find(text, matches, found.places)
    yield "mentions: actors"
    found.weapons = weapons.find(text, matches)
    yield "mentions: weapons"
    return found, unresolved
