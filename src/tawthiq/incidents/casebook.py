"""Reports come in for years and in no order; the casebook keeps what they come to, and changes only what they touch.

tellings → candidates → scored pairs → components → sets → names

What it holds depends on the reports in it and on the judgements, not on the order in which they came. Texts are not
kept: a report of 2,000 letters leaves about 4 KB.
"""

from collections.abc import Container, Iterable, Iterator, Sequence
from typing import NamedTuple

import msgspec

from tawthiq.incidents import comparisons
from tawthiq.incidents.assemble import Case, Neighbour, write_incident
from tawthiq.incidents.comparisons import ONE_ACT, UNSURE
from tawthiq.incidents.grouping import Grouping, one_battle, told_apart
from tawthiq.incidents.identity import Known, Names
from tawthiq.incidents.judgements import Applied, Judgement, TellingRef, constraints_of, standing
from tawthiq.incidents.members import Printed, Telling, name_of_report, named_so, printed, read_tellings, report_key
from tawthiq.incidents.model import Incident
from tawthiq.incidents.parts import Parts
from tawthiq.record import Record

BATTLE = 99.0
"""Score of a battle and the strike inside it, told by one report: they are joined before anything else."""
NEVER = -99.0
"""Score of two acts that one report tells apart."""

_encoder = msgspec.msgpack.Encoder()
_decode = msgspec.msgpack.Decoder(Printed).decode


def encode_printed(report: Printed) -> bytes:
    """A report as the casebook keeps it until an incident is written from it."""
    return _encoder.encode(report)


class Changes(NamedTuple):
    """Ids of incidents that are new or other than before, and ids that stand for nothing now."""

    changed: list[str]
    gone: list[str]


class Casebook:
    """Tellings grouped into incidents. `known` are ids given out by an earlier run (see `incidents.known_from`).

    `parts` are its tables, where they are not kept in memory (see `incidents.kept`).
    """

    def __init__(
        self, judgements: Sequence[Judgement] = (), known: Iterable[Known] = (), parts: Parts | None = None
    ) -> None:
        parts = parts or Parts()
        self._tellings, self._reports, self._texts = parts.tellings, parts.reports, parts.texts
        self._candidates, self._edges = parts.candidates, parts.edges
        self._names = Names(known, parts.known, parts.known_of)
        self._group_of, self._groups = parts.group_of, parts.groups
        self._touched: set[str] = set()
        self._gone: set[str] = set()
        self._entries: list[Judgement] = []
        self._applied = Applied()
        self.judge(judgements)

    # -- reports -------------------------------------------------------------------------------------------------

    def add(self, records: Iterable[Record]) -> int:
        """Take in records; one that is there already (text and ref) replaces itself. Says how many tell an act."""
        telling_reports = 0
        for record in records:
            name = report_key(record.report)
            tellings = read_tellings(record)
            if name in self._reports:
                self._take_out(name, {t.key for t in tellings})
            if tellings:
                self._enter(name, record, tellings)
                telling_reports += 1
        return telling_reports

    def remove(self, ref: str) -> int:
        """Take out every report of that ref or text id; says how many there were."""
        names = [name for name in self._reports if named_so(name, ref)]
        for name in names:
            self._take_out(name)
        return len(names)

    def holds(self, text_id: str, ref: str) -> bool:
        """Whether the report of that text and ref is here and tells an act."""
        return name_of_report(text_id, ref) in self._reports

    def _enter(self, name: str, record: Record, tellings: list[Telling]) -> None:
        self._reports[name] = (encode_printed(printed(record)), [t.key for t in tellings])
        self._texts.setdefault(record.report.id, []).append(name)
        for telling in tellings:
            found = self._candidates.of(telling)
            self._candidates.enter(telling)
            self._tellings[telling.key] = telling
            self._touched.add(telling.key)
            self._compare(telling, found)

    def _compare(self, telling: Telling, others: Iterable[Telling]) -> None:
        mine = self._edges.setdefault(telling.key, {})
        for other in others:
            total = _score(telling, other)
            if total >= UNSURE:
                mine[other.key] = total
                self._edges[other.key][telling.key] = total
                self._touched.add(other.key)

    def _take_out(self, name: str, again: Container[str] = ()) -> None:
        """Take out a report; ids stay with those of its tellings that come in again."""
        raw, keys = self._reports.pop(name)
        text = _decode(raw).id
        self._texts[text].remove(name)
        for key in keys:
            telling = self._tellings.pop(key)
            self._candidates.take_out(telling)
            for other in self._edges.pop(key, {}):
                if other in self._edges:
                    self._edges[other].pop(key, None)
                    self._touched.add(other)
            if key not in again:
                self._names.drop(key)
            self._touched.discard(key)
            group = self._group_of.pop(key, None)
            if group is not None:
                left = [k for k in self._groups[group][0] if k in self._tellings]
                self._touched.update(left)
                if not left:
                    self._gone.add(group)
                    del self._groups[group]

    # -- judgements ----------------------------------------------------------------------------------------------

    def judge(self, entries: Sequence[Judgement]) -> None:
        """Follow these judgements from now on: the whole log, undone entries included."""
        self._entries = standing(entries)
        before = self._applied.pairs
        self._applied = constraints_of(self._entries, self.find)
        self._touched.update(key for key in {*before, *self._applied.pairs} if key in self._tellings)

    def find(self, ref: TellingRef) -> str | None:
        """The key of the telling a judgement names: by event, else by the words of its trigger, else the nearest."""
        names = self._texts.get(ref.report, [])
        name = next((n for n in names if n.endswith("|" + ref.ref)), min(names, default=None))
        if name is None:
            return None
        tellings = [self._tellings[key] for key in self._reports[name][1] if key in self._tellings]
        exact = next((t.key for t in tellings if t.event == ref.event), None)
        if exact is not None or not tellings:
            return exact
        return min(tellings, key=lambda t: (abs(t.span[0] - ref.start), t.key)).key

    @property
    def judged(self) -> set[str]:
        """Every telling here that a standing judgement names."""
        refs = (ref for e in self._entries for ref in (*e.tellings, *e.others, *e.onto))
        return {key for key in map(self.find, refs) if key is not None}

    def look_again(self, keys: Iterable[str]) -> None:
        """Group these tellings anew when the casebook is settled next, whether or not anything touched them."""
        self._touched.update(key for key in keys if key in self._tellings)

    @property
    def waiting(self) -> list[Judgement]:
        """Judgements whose reports are not here; they are kept and followed when the reports come."""
        return [e for e in self._entries if e.id in self._applied.waiting]

    # -- sets ----------------------------------------------------------------------------------------------------

    def settle(self) -> Changes:
        """Group what was touched since the last call, and say which incidents changed."""
        if self._entries:
            self._refind()
        dirty = self._closure(self._touched)
        before = {self._group_of[key] for key in dirty if key in self._group_of}
        groups = [
            sorted(found, key=lambda key: self._tellings[key].order)
            for component in self._components(dirty)
            for found in self._grouped(component)
        ]
        groups.sort(key=lambda group: self._tellings[group[0]].order)
        changed = self._rename(groups, before)
        gone = sorted(name for name in before | self._gone if name not in self._groups)
        self._touched.clear()
        self._gone.clear()
        return Changes(sorted(changed), gone)

    def _refind(self) -> None:
        """What judgements bind may be other than before: reports they name have come or gone."""
        before = self._applied.pairs
        self._applied = constraints_of(self._entries, self.find)
        now = self._applied.pairs
        self._touched.update(k for k in {*before, *now} if before.get(k) != now.get(k) and k in self._tellings)

    def _rename(self, groups: list[list[str]], before: set[str]) -> set[str]:
        old = {name: self._groups.pop(name) for name in before if name in self._groups}
        changed: set[str] = set()
        for group, (name, formerly) in zip(groups, self._names.name(groups), strict=True):
            self._groups[name] = (group, formerly)
            for key in group:
                self._group_of[key] = name
            if old.get(name) != (group, formerly) or any(key in self._touched for key in group):
                changed.add(name)
                changed.update(self._group_of[k] for key in group for k in self._edges[key] if k in self._group_of)
        return {name for name in changed if name in self._groups}

    def _closure(self, keys: Iterable[str]) -> set[str]:
        """The keys with everything tied to them: strong pairs, judged pairs, and whom they stand with now."""
        todo, seen = [k for k in keys if k in self._tellings], set()
        while todo:
            key = todo.pop()
            if key in seen:
                continue
            seen.add(key)
            todo.extend(self._tied(key))
            group = self._group_of.get(key)
            if group is not None and group in self._groups:
                todo.extend(k for k in self._groups[group][0] if k in self._tellings)
        return seen

    def _tied(self, key: str) -> Iterator[str]:
        for other, total in self._edges[key].items():
            if total >= ONE_ACT:
                yield other
        for other, same in self._applied.pairs.get(key, {}).items():
            if same and other in self._tellings:
                yield other

    def _components(self, keys: set[str]) -> Iterator[list[str]]:
        left = set(keys)
        for start in sorted(keys):
            if start not in left:
                continue
            todo, found = [start], []
            left.discard(start)
            while todo:
                key = todo.pop()
                found.append(key)
                for other in self._tied(key):
                    if other in left:
                        left.discard(other)
                        todo.append(other)
            yield sorted(found)

    def _grouped(self, component: list[str]) -> list[list[str]]:
        if len(component) == 1:
            return [component]
        inside = set(component)
        edges = [
            (total, key, other)
            for key in component
            for other, total in self._edges[key].items()
            if key < other and total >= ONE_ACT and other in inside
        ]
        known: dict[tuple[str, str], float] = {}

        def score(a: str, b: str) -> float:
            found = self._edges[a].get(b)
            if found is None:
                found = known.get((a, b))
            if found is None:
                found = known[a, b] = _score(self._tellings[a], self._tellings[b], floor=NEVER)
            return found

        return Grouping({k: self._tellings[k] for k in component}, score, self._applied.pairs).run(edges)

    # -- incidents -----------------------------------------------------------------------------------------------

    def ids(self) -> list[str]:
        """Ids of all incidents, by their first telling; call `settle` first."""
        found = [name for name, (keys, _) in self._groups.items() if any(not self._tellings[k].denied for k in keys)]
        return sorted(found, key=lambda name: self._tellings[self._groups[name][0][0]].order)

    def incidents(self) -> Iterator[Incident]:
        """Every incident as it stands, one at a time."""
        self.settle()
        for name in self.ids():
            yield self.incident(name)

    def incident(self, name: str) -> Incident:
        """One incident; raises KeyError for an id that stands for nothing now (see `lead_to`)."""
        keys, formerly = self._groups[name]
        tellings = [self._tellings[key] for key in keys]
        neighbours = self._neighbours(name, keys)
        told_in = dict.fromkeys(t.report for t in (*tellings, *(n.b for n in neighbours)))
        reports = {report: _decode(self._reports[report][0]) for report in told_in}
        entries = [e for e in self._entries if self._bears_on(e, set(keys))]
        case = Case(name, formerly, tellings, reports, neighbours, entries, self._applied.overruled)
        return write_incident(case)

    def _bears_on(self, entry: Judgement, keys: set[str]) -> bool:
        if entry.kind == "reliability":
            return True
        found = [key for ref in (*entry.tellings, *entry.onto) if (key := self.find(ref)) is not None]
        if entry.kind in ("merge", "split", "move", "credibility"):
            return any(key in keys for key in found)
        homes = [self._group_of.get(key) for key in found]
        here = sum(key in keys for key in found)
        return here > 0 and all(homes.count(home) <= here for home in homes)

    def _neighbours(self, name: str, keys: Sequence[str]) -> list[Neighbour]:
        """For each other incident with a pair that is unsure or was not joined, the strongest such pair."""
        best: dict[str, Neighbour] = {}
        for key in keys:
            for other, total in self._edges[key].items():
                home = self._group_of.get(other)
                if home is None or home == name or self._tellings[key].report == self._tellings[other].report:
                    continue
                if self._applied.pairs.get(key, {}).get(other) is False:
                    continue
                found = Neighbour(home, total, self._tellings[key], self._tellings[other])
                if home not in best or (total, other, key) > (best[home].score, best[home].b.key, best[home].a.key):
                    best[home] = found
        return [best[home] for home in sorted(best)]

    def lead_to(self, name: str) -> list[str]:
        """Where the content of an id is now: itself, or the incidents it went to; empty where it is gone."""
        return self._names.lead_to(name)

    def known(self) -> list[Known]:
        """The ids given out, for the next run."""
        return self._names.known()


def _score(a: Telling, b: Telling, floor: float = UNSURE) -> float:
    if one_battle(a, b):
        return BATTLE
    if told_apart(a, b):
        return NEVER
    return comparisons.score(a, b, floor)
