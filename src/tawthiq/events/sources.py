"""Speakers and claims of a report as the record holds them; ids are hashes of what they name."""

from hashlib import sha256

from tawthiq.claims.model import Claims, ClaimScope, Speaker
from tawthiq.claims.speakers.labels import affiliation_in_arabic
from tawthiq.record import Claim, ClaimStatus, Reporting, Source, Span
from tawthiq.text import Sentence, Text


def content_id(prefix: str, *parts: object) -> str:
    """A short id that follows from content alone."""
    return prefix + sha256("\x1f".join(map(str, parts)).encode("utf-8", "surrogatepass")).hexdigest()[:10]


class Ledger:
    """Collects sources and claims in the order of the text and hands out their ids."""

    def __init__(self, text: Text, claims: Claims, report: str) -> None:
        self._text = text
        self._claims = claims
        self._report = report
        self._sources: dict[str, Source] = {}
        self._speakers: dict[int, str] = {}
        self._claims_made: dict[str, Claim] = {}
        self._scopes: dict[int, str] = {}
        self._sentences: dict[int, str] = {}

    def source(self, speaker: Speaker) -> str:
        """Id of a speaker's source; its relays are entered before it."""
        known = self._speakers.get(id(speaker))
        if known is None:
            known = self._speakers[id(speaker)] = self._named(speaker)
        return known

    def _named(self, speaker: Speaker) -> str:
        via = tuple(self.source(relay) for relay in speaker.via)
        key = content_id("s", speaker.name, speaker.kind, speaker.anonymous, *via)
        if key not in self._sources:
            self._sources[key] = Source(
                id=key,
                name=speaker.name,
                entity=speaker.entity,
                kind=speaker.kind,
                anonymous=speaker.anonymous,
                evidence=speaker.evidence,
                via=via,
                affiliation=speaker.affiliation,
                affiliation_arabic=affiliation_in_arabic(speaker.affiliation),
            )
        return key

    def claim(self, scope: ClaimScope) -> str:
        """Id of the claim that a scope of the report makes."""
        known = self._scopes.get(id(scope))
        if known is None:
            known = self._scopes[id(scope)] = self._claimed(scope)
        return known

    def _claimed(self, scope: ClaimScope) -> str:
        source = self.source(scope.speaker) if scope.speaker is not None else None
        return self._enter(
            scope.first, scope.last, scope.rule, scope.reporting, source, scope.status, scope.cue, scope.hedge
        )

    def own_voice(self, word: int) -> str:
        """Id of the outlet's own claim in the sentence that holds a word."""
        number = self._text.sentence_number(word)
        known = self._sentences.get(number)
        if known is None:
            known = self._sentences[number] = self._told(self._text.sentences[number])
        return known

    def _told(self, sentence: Sentence) -> str:
        if sentence.title:
            return self._enter(sentence.first, sentence.last, "the headline", "headline")
        return self._enter(sentence.first, sentence.last, "the outlet in its own voice", "own_voice")

    def _enter(
        self,
        first: int,
        last: int,
        rule: str,
        reporting: Reporting,
        source: str | None = None,
        status: ClaimStatus = "asserted",
        cue: Span | None = None,
        hedge: Span | None = None,
    ) -> str:
        """Id of the claim made with words `first`:`last`; of two with one source and status there the first stays."""
        evidence = self._text.span_of(first, last)
        key = content_id("c", self._report, source, evidence.start, evidence.end, status)
        if key not in self._claims_made:
            self._claims_made[key] = Claim(key, source, reporting, cue, status, hedge, evidence, rule)
        return key

    def over(self, word: int) -> str:
        """Id of the claim that governs a word; an opinion's words are the outlet's."""
        scope = self._claims.over(word)
        return self.own_voice(word) if scope is None or scope.opinion else self.claim(scope)

    def sources(self) -> tuple[Source, ...]:
        """All sources, in order of their words."""
        return tuple(sorted(self._sources.values(), key=lambda s: (s.evidence.start, s.evidence.end, s.id)))

    def claims(self) -> tuple[Claim, ...]:
        """All claims, in order of their words."""
        return tuple(sorted(self._claims_made.values(), key=lambda c: (c.evidence.start, c.evidence.end, c.id)))
