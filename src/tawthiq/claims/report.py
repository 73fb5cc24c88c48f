"""A report is read sentence by sentence: each cue opens a region, and later regions lie over earlier ones."""

from collections.abc import Callable
from operator import itemgetter

from tawthiq.claims.anaphora.converbs import read_converb
from tawthiq.claims.denial.rules import read_denial, read_withheld
from tawthiq.claims.hedging.rules import read_hedges
from tawthiq.claims.lookup import ACCORDING, CONVERBS, DENIAL, OPINIONS, RELAY, VERBS, Lookup
from tawthiq.claims.model import Claims
from tawthiq.claims.quotation.rules import Quotations, inside_speech, quoted_to_the_end, run_on, taken_up
from tawthiq.claims.regions import Region
from tawthiq.claims.registry import Registry
from tawthiq.claims.relay.bylines import read_bylines
from tawthiq.claims.relay.rules import read_relay
from tawthiq.claims.reporting.according import read_according
from tawthiq.claims.reporting.headline import read_colon, read_dash
from tawthiq.claims.reporting.opinions import read_opinion
from tawthiq.claims.reporting.rules import read_verb
from tawthiq.claims.scopes import lay_out
from tawthiq.claims.speakers.outlet import Outlet
from tawthiq.claims.state import State
from tawthiq.lexicon import Matches, Term
from tawthiq.mentions import Mentions
from tawthiq.text import Text

Rule = Callable[[State, Term], Region | None]
RULES: tuple[tuple[str, Rule], ...] = (
    (ACCORDING, read_according),
    (RELAY, read_relay),
    (DENIAL, read_denial),
    (VERBS, read_verb),
    (OPINIONS, read_opinion),
    (CONVERBS, read_converb),
)
"""Tables of cues with the rule that reads them, in the order they are tried at one word."""
QUOTING = ("quotes", "ascribes", "learns")


def read(text: Text, matches: Matches, mentions: Mentions, outlet: str | None) -> Claims:  # noqa: ARG001
    """The claims of a report: for every word, whose it is. `outlet` is the name of the one who publishes it."""
    if not text.words:
        return Claims()
    see = Lookup(text, matches)
    house = Outlet(outlet)
    registry = Registry(see, house)
    registry.byline = registry.relays(read_bylines(see, house))
    regions = _Reader(see, registry).read()
    claims = lay_out(text, regions)
    claims.speakers = registry.speakers
    hedges = read_hedges(see, claims.scopes, claims.owner)
    if hedges:
        _overlay(claims, hedges)
    return claims


def _overlay(claims: Claims, hedges: list) -> None:  # type: ignore[type-arg]
    for scope in hedges:
        number = len(claims.scopes)
        claims.scopes.append(scope)
        claims.owner[scope.first : scope.last] = [number] * (scope.last - scope.first)


class _Reader:
    def __init__(self, see: Lookup, registry: Registry) -> None:
        self.see = see
        self.registry = registry
        self.quotations = Quotations(see)
        self.cues = self._cues()
        self.regions: list[Region] = []
        self.next = 0

    def _cues(self) -> list[tuple[int, int, Rule | None, Term | None]]:
        """Every cue in order; at one word the longer first, then the order of RULES."""
        found: list[tuple[int, int, int, Rule | None, Term | None]] = []
        for rank, (table, rule) in enumerate(RULES):
            for term in self.see.matches.all(table):
                if table == RELAY and term.entry["frame"] not in QUOTING:
                    continue
                if table == DENIAL and term.entry["frame"] in ("object", "negated", "ungiven", "detail"):
                    continue
                found.append((term.first, term.first - term.last, rank, rule, term))
        found.extend((at, 0, -1, None, None) for at in self.see.text.places_of(("لم", "ولم")))
        found.sort(key=itemgetter(0, 1, 2))
        return [(cue[0], cue[2], cue[3], cue[4]) for cue in found]

    def read(self) -> list[Region]:
        carried: Region | None = None
        quoted: Region | None = None
        firsts = {first for first, _ in self.see.text.paragraphs}
        for sentence in self.see.text.sentences:
            state = State(self.see, self.registry, sentence.first, sentence.last, sentence.title)
            if carried is not None and carried.last > sentence.first:
                self._continue(state, carried)
            self._read_sentence(state, sentence.first in firsts)
            again = taken_up(self.quotations, state, quoted) if quoted is not None and not state.regions else None
            if again is not None and (carried is None or carried.last <= sentence.first):
                state.add(again)
            quoted = quoted_to_the_end(self.quotations, state)
            following = run_on(self.quotations, state) or _colon_at_end(state)
            if following is not None and (carried is None or following.last > carried.last):
                carried = following
                self.regions.append(following)
            self.regions.extend(state.regions)
        return self.regions

    def _continue(self, state: State, carried: Region) -> None:
        """Cues inside a quotation that runs on are its speaker's own words."""
        state.blocked = min(carried.last, state.last)

    def _read_sentence(self, state: State, paragraph_first: bool) -> None:
        colon = read_colon(state, paragraph_first) if state.blocked <= state.first else None
        if colon is not None:
            state.add(colon)
        done = -1
        while self.next < len(self.cues) and self.cues[self.next][0] < state.last:
            at, _, rule, term = self.cues[self.next]
            self.next += 1
            if at < state.blocked or at == done or at < state.first:
                continue
            if inside_speech(self.quotations, state, at):
                continue
            region = read_withheld(state, at) if rule is None or term is None else rule(state, term)
            if region is not None:
                state.add(region)
                done = at
        if not state.regions:
            dash = read_dash(state)
            if dash is not None:
                state.add(dash)


def _colon_at_end(state: State) -> Region | None:
    """وقال: at the end of a line; what is said stands on the next."""
    for region in state.recent:
        if not region.backward and region.content >= state.last and region.last == state.last:
            number = state.see.text.sentence_number(state.last - 1) + 1
            if number < len(state.see.text.sentences):
                following = state.see.text.sentences[number]
                return Region(
                    following.first, following.last, following.first, region.speaker, region.rule, region.cue,
                    region.reporting, region.status, opinion=region.opinion,
                )  # fmt: skip
    return None
