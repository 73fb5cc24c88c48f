"""A region of a report that is somebody's words, before the regions are laid over one another."""

import msgspec

from tawthiq.claims.model import ClaimScope, Speaker
from tawthiq.record import ClaimStatus, Reporting
from tawthiq.text import Text


class Region(msgspec.Struct):
    """Words `first`:`last` (half open) said by `speaker`; what is said begins at `content`.

    `cue` are the words of the cue. `backward` where the speaker is named after what is said; `nested` where it lies
    inside what another speaker says.
    """

    first: int
    last: int
    content: int
    speaker: Speaker | None
    rule: str
    cue: tuple[int, int]
    reporting: Reporting = "indirect"
    status: ClaimStatus = "asserted"
    opinion: bool = False
    backward: bool = False
    nested: bool = False
    hedge: tuple[int, int] | None = None

    def scope(self, text: Text) -> ClaimScope:
        """The region as a claim."""
        return ClaimScope(
            self.first,
            self.last,
            self.speaker,
            self.reporting,
            self.status,
            self.rule,
            text.span_of(*self.cue),
            text.span_of(*self.hedge) if self.hedge else None,
            self.opinion,
        )
