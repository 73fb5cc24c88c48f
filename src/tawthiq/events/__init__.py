"""What happened: one event for each act of armed violence at one place and time, however often the report tells it.

casualties, triggers → tellings (with roles and setting) → grouping → relevance → assemble
"""

from collections.abc import Generator
from datetime import date

from tawthiq.claims.model import Claims
from tawthiq.events import casualties, tellings, triggers
from tawthiq.events.assemble import best_place, event_of
from tawthiq.events.dating import frame_of
from tawthiq.events.grouping import Act, group
from tawthiq.events.kin import killed_his_own
from tawthiq.events.leads import bring_home, mark_leads
from tawthiq.events.passing import has_scene, is_news, is_of_a_long_time, tells_more_than_names
from tawthiq.events.reading import Reading
from tawthiq.events.relevance import causes_elsewhere, is_of_war, is_told, of_another_world, told_of_old
from tawthiq.events.scene import place_near, place_told
from tawthiq.events.setting import dateline_end
from tawthiq.events.sources import Ledger
from tawthiq.events.sums import join_parts, mark_headlines, mark_scattered, mark_sums
from tawthiq.events.telling import Telling
from tawthiq.lexicon import Matches
from tawthiq.mentions import Mentions
from tawthiq.record import Event, EventStatus, Unresolved
from tawthiq.text import Text

__all__ = ["Ledger", "read"]

SUMMED = frozenset(("assault", "incident", "killing"))
"""Kinds of act that beside a sum over many acts name them all and none."""
COUNTED_OVER_TIME = frozenset(("arrest",))
"""Kinds of act that beside a sum, and with no day of their own, are counted over a long time: 800 arrests since May."""
TOTAL = "a total over many acts or a long time: it belongs to no single event"
ELSEWHERE = "told of no act of armed violence that took place: an accident, a crime, an allusion"
CLEAR = 2
"""Least strength of an act word at which a plan or threat is kept."""


def read(
    text: Text,
    matches: Matches,
    mentions: Mentions,
    claims: Claims,
    published: date | None,
    ledger: Ledger,
    report: str,
) -> Generator[str, None, tuple[list[Event], list[Unresolved]]]:
    """Events of a report in order, and what was read but belongs to none; it rests after each step and names it."""
    if not text.words:
        return [], []
    reading = Reading(text, matches, mentions, claims, published)
    reading.dateline = dateline_end(reading)
    out_of_report = _boilerplate(reading)
    yield "events: laid out"
    acts = [a for a in triggers.find(reading) if a.first not in out_of_report]
    yield "events: acts"
    tolls = [t for t in casualties.find(reading) if t.first not in out_of_report]
    yield "events: tolls"
    told = tellings.find(reading, acts, tolls)
    yield "events: tellings"
    kept = _kept(reading, told)
    yield "events: grouping"
    placed = [(act, best_place(act) or place_near(reading, act)) for act in kept]
    scenes = [(act, place) for act, place in placed if has_scene(reading, act, place)]
    if not tells_more_than_names(reading, scenes):
        scenes = [(act, place) for act, place in placed if is_news(reading, act)]
    placed = [(act, place_told(reading, act, place, kept)) for act, place in scenes]
    kept = [act for act, _ in placed]
    frame = frame_of(reading, told, kept)
    events = [event_of(reading, act, place, ledger, report, frame=frame) for act, place in placed]
    apart = [(t, status) for t in told if (status := _kept_apart(t)) is not None]
    events += [event_of(reading, Act(t), t.place, ledger, report, status) for t, status in apart]
    within = {id(t) for act in kept for t in act.tellings} | {id(t) for t, _ in apart}
    return events, _left_over(reading, told, within)


def _kept(reading: Reading, told: list[Telling]) -> list[Act]:
    """The acts of war among what is told, each with all its tellings."""
    mark_scattered(reading, told)
    mark_leads(reading, told)
    causes, old = causes_elsewhere(reading), told_of_old(reading)
    for telling in told:
        _mark_done(reading, telling)
    happened = [
        t
        for t in told
        if _happened(t)
        and not is_of_a_long_time(reading, t)
        and t.sentence not in old
        and not of_another_world(t, causes)
        and not killed_his_own(reading, t)
    ]
    grouped = group(reading, happened)
    grouped = join_parts(grouped)
    grouped = bring_home(reading, grouped)
    mark_sums(grouped)
    mark_headlines(grouped)
    kept = [act for act in grouped if is_told(reading, act) and not _sums_up(act)]
    return kept if is_of_war(reading, kept) else []


def _mark_done(reading: Reading, telling: Telling) -> None:
    """قتلوا شابا بزعم محاولته الطعن: people of whom a verb of the past tells were hurt, whatever was only tried."""
    if not telling.acts or any(a.status not in ONLY_TRIED for a in telling.acts):
        return
    cues = [t.cue for t in telling.tolls if t.value and not t.total and not t.denied and t.cue is not None]
    words = {cue.first for cue in cues if cue.feature in FINITE and cue.entry["frame"] != "fall"}
    if words:
        telling.acts = [a for a in telling.acts if a.first in words or _brought_it(reading, a.first)]
        for act in telling.acts:
            act.status = "occurred"
        telling.families.update(a.family for a in telling.acts)


def _brought_it(reading: Reading, word: int) -> bool:
    """أصيب ستة بانفجار, في كمين: the act by which they were hurt."""
    return reading.form(word).startswith("ب") or reading.form(word - 1) in BY_IT


BY_IT = frozenset(("في", "جراء", "اثر", "خلال", "نتيجه"))
ONLY_TRIED = ("planned", "threatened")
FINITE = ("past", "past_passive")


def _happened(telling: Telling) -> bool:
    """Something is told as having happened: an act, or a toll that is no sum over many acts."""
    summed = SUMMED if telling.own_time is not None else SUMMED | COUNTED_OVER_TIME
    if telling.tolls and all(t.total for t in telling.tolls) and not telling.families - summed:
        return False
    if any(a.status == "occurred" and a.family != "incident" for a in telling.acts):
        return True
    counted = [t for t in telling.tolls if not t.total]
    if telling.acts and not any(a.status == "occurred" for a in telling.acts):
        return False
    return bool(counted) or any(a.status == "occurred" for a in telling.acts)


def _sums_up(act: Act) -> bool:
    """True for an act of which nothing but a sum over other acts is told."""
    tolls = [t for telling in act.tellings for t in telling.tolls]
    return bool(tolls) and all(t.total for t in tolls) and not act.families - SUMMED


def _kept_apart(telling: Telling) -> EventStatus | None:
    """The status of a telling whose acts are all planned, threatened or denied; none where it is too faint to keep."""
    status = telling.acts[0].status if telling.acts else "occurred"
    if status == "occurred" or max(a.strength for a in telling.acts) < CLEAR or _happened(telling):
        return None
    return status


def _boilerplate(reading: Reading) -> set[int]:
    """Words of sentences that only lead elsewhere: "read also", "link", "source: …", "tags …"."""
    words: set[int] = set()
    for cue in reading.cues:
        effect = cue.entry["effect"]
        if effect not in ("boilerplate", "footer"):
            continue
        sentence = reading.text.sentence_of(cue.first)
        if effect == "boilerplate" or cue.first == sentence.first:
            link = cue.entry["gloss"].startswith("link")
            words.update(range(cue.first, reading.text.paragraphs[sentence.paragraph][1] if link else sentence.last))
    return words


def _left_over(reading: Reading, told: list[Telling], within: set[int]) -> list[Unresolved]:
    """Figures that were read and are part of no event: sums over many acts, and those of tellings not `within` one."""
    out = []
    for telling in told:
        for toll in telling.tolls:
            if toll.total or id(telling) not in within:
                span = reading.text.span_of(toll.first, toll.last)
                out.append(Unresolved("casualty", span.text, TOTAL if toll.total else ELSEWHERE, span))
    return out
