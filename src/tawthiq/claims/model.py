"""A speaker is put over a stretch of the report: from where its words begin to where another takes over.

Stages behind this one ask `Claims.over(word)`: whose words are these?
"""

import msgspec

from tawthiq.record import ClaimStatus, Reporting, SourceKind, Span
from tawthiq.structures import Single


class Speaker(Single):
    """Whoever says something: words `first`:`last`, name as the codebook wants it, and who relays it (outermost first).

    One Speaker object stands for one distinct source of the report; anaphora ("added", "the agency") lead back to it.
    `words` are those of a body's name, `office` those before a person's name that say what he is head of or speaks for.
    """

    name: str
    evidence: Span
    kind: SourceKind
    entity: str | None = None
    affiliation: str | None = None
    anonymous: bool = False
    via: tuple["Speaker", ...] = ()
    words: frozenset[str] = frozenset()
    office: frozenset[str] = frozenset()
    first: int = 0
    last: int = 0


class ClaimScope(msgspec.Struct):
    """One thing said: words `first`:`last` (half open) it covers, the speaker (null: the outlet itself), and how.

    `opinion` true for condemnations, condolences, warnings and calls: nobody is a source by them, and a figure
    inside is the outlet's.
    """

    first: int
    last: int
    speaker: Speaker | None
    reporting: Reporting
    status: ClaimStatus
    rule: str
    cue: Span | None = None
    hedge: Span | None = None
    opinion: bool = False


class Claims(msgspec.Struct):
    """The claims of a report. `scopes` in order of `first`; a later, narrower scope overrides the one it lies in."""

    scopes: list[ClaimScope] = []
    speakers: list[Speaker] = []
    owner: list[int] = []
    """The number of the innermost scope over each word, -1 where there is none and for OUTSIDE words more."""

    def over(self, word: int) -> ClaimScope | None:
        """The innermost scope over a word; None where the outlet speaks in its own voice."""
        at = self.owner[word]
        return self.scopes[at] if at >= 0 else None
