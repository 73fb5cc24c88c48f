"""From a set of tellings to the incident: who said what, what follows from it, and what people decided.

tellings → copies → voices → origins → accounts → figures, responsibility, grade → judgements
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from tawthiq.incidents import comparisons
from tawthiq.incidents.accounts import Draft, accounts_of, drafts_of
from tawthiq.incidents.comparisons import ONE_ACT
from tawthiq.incidents.copies import originals
from tawthiq.incidents.corrections import apply
from tawthiq.incidents.figures import figures_of
from tawthiq.incidents.grade import grade_of
from tawthiq.incidents.grouping import one_battle
from tawthiq.incidents.judgements import Judgement
from tawthiq.incidents.members import Printed, Telling
from tawthiq.incidents.model import Incident, Link, MemberReport, Unsure
from tawthiq.incidents.names import arabic_names
from tawthiq.incidents.origins import Heard, graph_of, joined, origins_of
from tawthiq.incidents.responsibility import responsibility_of
from tawthiq.incidents.setting import Events, date_of, place_of, sides_of, told_dates, told_places, types_of
from tawthiq.incidents.voices import Voice, voice_of
from tawthiq.record import Event

LINKED = 60
"""Tellings compared pair by pair to show why they belong together; of larger incidents each with the first only."""


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another incident with the strongest pair that ties it to this one and was not joined."""

    incident: str
    score: float
    a: Telling
    b: Telling


@dataclass(frozen=True, slots=True)
class Case:
    """All an incident is written from; `tellings` in order, `reports` by the key of the report, neighbours' too."""

    id: str
    formerly: tuple[str, ...]
    tellings: Sequence[Telling]
    reports: Mapping[str, Printed]
    neighbours: Sequence[Neighbour]
    entries: Sequence[Judgement]
    overruled: Collection[str]


def write_incident(case: Case) -> Incident:
    """The incident of a case; the same case gives the same incident."""
    reports = {case.reports[t.report].ref: case.reports[t.report] for t in case.tellings}
    events = _events(case)
    copies = _copies(case)
    drafts = drafts_of(events, copies, reports)
    heard = _heard(events, drafts, copies, reports)
    lead = joined(heard)
    sides = sides_of(events)
    parties = [s.entity for s in sides if s.entity is not None and {"initiator", "target"} & set(s.roles)]
    origins, ids = origins_of(heard, lead, parties)
    origin_of_voice = {key: ids[end] for key, end in lead.items() if end in ids}
    accounts = accounts_of(drafts, origin_of_voice, origins, sides)
    responsibility = responsibility_of(events, _origin_of_source(events, copies, reports, origin_of_voice), origins)
    types = types_of(events)
    dates, places = told_dates(events), told_places(events)
    published = [r.published for r in reports.values() if r.published is not None]
    incident = Incident(
        id=case.id,
        formerly=case.formerly,
        types=types,
        date=date_of(dates, copies, published, "en"),
        place=place_of(places, copies, "en"),
        sides=sides,
        reports=_reports(case, copies),
        origins=tuple(origins),
        graph=graph_of(origins, heard, lead, ids, copies),
        accounts=tuple(accounts),
        figures=figures_of(accounts, origins),
        responsibility=responsibility,
        grade=grade_of(origins, accounts, responsibility, types),
        links=_links(case),
        unsure=_unsure(case),
        arabic=_arabic(case, events),
    )
    return apply(incident, case.entries, case.overruled) if case.entries else incident


def _arabic(case: Case, events: Events) -> dict[str, str]:
    """Arabic names of what the incident names, and of what its neighbours do in the reasons for and against them."""
    reports = {report.ref: report for report, _ in events}
    beside = [
        event
        for one in case.neighbours
        if (report := case.reports.get(one.b.report)) is not None
        for event in report.events
        if event.id == one.b.event
    ]
    sources = (source for report in reports.values() for source in report.sources)
    return arabic_names([*(event for _, event in events), *beside], sources)


def _events(case: Case) -> Events:
    out = []
    for telling in case.tellings:
        report = case.reports[telling.report]
        event = next(e for e in report.events if e.id == telling.event)
        out.append((report, event))
    return out


def _copies(case: Case) -> dict[str, str]:
    """Ref of each copy → ref of its original: the earliest published, of equals the fullest."""
    signatures = {case.reports[t.report].ref: t for t in case.tellings}
    order = sorted(signatures, key=lambda ref: (signatures[ref].order[0], -signatures[ref].signature.size, ref))
    return originals([(ref, signatures[ref].signature) for ref in order])


def _heard(
    events: Events, drafts: Sequence[Draft], copies: Mapping[str, str], reports: Mapping[str, Printed]
) -> list[Heard]:
    """Every voice of every report with the figures it gives; the outlet's own only where it says a thing by itself."""
    out: dict[tuple[str, str], Heard] = {}

    def hear(voice: Voice, ref: str, published: str | None) -> Heard:
        return out.setdefault((voice.key, ref), Heard(voice, ref, published))

    for draft in drafts:
        count = draft.casualty.count
        one = hear(draft.voice, draft.report.ref, draft.report.published)
        one.figures.append((draft.casualty.outcome, count.value, count.bound))
    for report, event in events:
        for source in _sources(report, event):
            hear(voice_of(report, reports[copies.get(report.ref, report.ref)], source), report.ref, report.published)
    spoken = {one.ref for one in out.values()}
    for report, _ in events:
        if report.ref not in spoken:
            hear(voice_of(report, reports[copies.get(report.ref, report.ref)], None), report.ref, report.published)
    return sorted(out.values(), key=lambda h: (h.published or "9999", h.ref, h.voice.key))


def _sources(report: Printed, event: Event) -> list[str]:
    """Sources that say anything of an event: its claims, and those of its sides and weapons."""
    claims = {c.id: c for c in report.claims}
    named = [*event.claims, *(p.claim for p in event.participants), *(w.claim for w in event.weapons)]
    found = [claims[name].source for name in named if name in claims]
    return list(dict.fromkeys(source for source in found if source is not None))


def _origin_of_source(
    events: Events, copies: Mapping[str, str], reports: Mapping[str, Printed], origin_of_voice: Mapping[str, str]
) -> dict[tuple[str, str | None], str]:
    """For each report and source of a claim the origin's id; none for an outlet that is no origin."""
    out: dict[tuple[str, str | None], str] = {}
    for report, event in events:
        original = reports[copies.get(report.ref, report.ref)]
        sources = _sources(report, event)
        for source in (None, *sources):
            origin = origin_of_voice.get(voice_of(report, original, source).key)
            if origin is not None:
                out[report.ref, source] = origin
    return out


def _reports(case: Case, copies: Mapping[str, str]) -> tuple[MemberReport, ...]:
    by_report: dict[str, list[Telling]] = {}
    for telling in case.tellings:
        by_report.setdefault(telling.report, []).append(telling)
    out = []
    for key, tellings in by_report.items():
        report = case.reports[key]
        out.append(
            MemberReport(
                ref=report.ref,
                report=report.id,
                outlet=report.outlet.name or report.outlet.id,
                published=report.published,
                copy_of=copies.get(report.ref),
                events=tuple(t.event for t in tellings),
                triggers=tuple(t.span for t in tellings),
                url=report.url,
                title=report.title,
            )
        )
    return tuple(out)


def _name(case: Case, telling: Telling) -> str:
    return f"{case.reports[telling.report].ref}#{telling.event}"


def _ref(telling: Telling) -> str:
    """A telling as people name it: the report's ref and the event."""
    return f"{telling.report.split('|', 1)[1]}#{telling.event}"


def _links(case: Case) -> tuple[Link, ...]:
    """For each telling after the first the earlier one it fits best, with the reasons."""
    out = []
    for i, telling in enumerate(case.tellings[1:], 1):
        earlier = case.tellings[:i] if i <= LINKED else case.tellings[:1]
        inside = next((t for t in earlier if one_battle(t, telling)), None)
        if inside is not None:
            reasons = ("one report tells the battle and the strike inside it",)
            out.append(Link(_name(case, inside), _name(case, telling), ONE_ACT, reasons))
            continue
        best = max(earlier, key=lambda t: (comparisons.score(t, telling, floor=-99.0), t.key))
        found = comparisons.explain(best, telling)
        out.append(Link(_name(case, best), _name(case, telling), round(found.total, 2), found.reasons))
    return tuple(out)


def _unsure(case: Case) -> tuple[Unsure, ...]:
    """Neighbours, the strongest first; a pair over the threshold was kept apart by the rule against chains."""
    out = []
    for one in sorted(case.neighbours, key=lambda n: (-n.score, n.b.key, n.a.key)):
        found = comparisons.explain(one.a, one.b)
        reasons = found.reasons
        if one.score >= ONE_ACT:
            reasons = (*reasons, "not joined: other reports of the two incidents do not fit together")
        out.append(Unsure(one.incident, round(found.total, 2), _ref(one.a), _ref(one.b), reasons))
    return tuple(out)
