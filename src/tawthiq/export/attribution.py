"""Who says a thing is a chain: the outlet quotes an agency, the agency quotes an official."""

import msgspec

from tawthiq.record import Claim, Record, Source


class Told(msgspec.Struct, frozen=True):
    """One claim with its chain of sources, outermost first; the last one speaks. Empty: the outlet itself."""

    claim: Claim | None
    chain: tuple[Source, ...]

    @property
    def speaker(self) -> Source | None:
        """Whoever said it; None for the outlet itself."""
        return self.chain[-1] if self.chain else None


class Attribution:
    """Looks up claims and sources of one record."""

    def __init__(self, record: Record) -> None:
        self.outlet = record.report.outlet.name
        self.relays = record.report.relays
        self._sources = {source.id: source for source in record.sources}
        self._claims = {claim.id: claim for claim in record.claims}

    def told(self, claim: str | None) -> Told:
        """The claim of that id and its chain."""
        found = self._claims.get(claim) if claim else None
        speaker = self._sources.get(found.source) if found and found.source else None
        return Told(found, self.chain(speaker) if speaker else ())

    def chain(self, speaker: Source) -> tuple[Source, ...]:
        """A source behind those who relay it, outermost first."""
        return (*(self._sources[via] for via in speaker.via if via in self._sources), speaker)
