"""A source is whoever the report says a thing is known from, and a claim is what it is made to say.

The chain runs outermost first: an outlet quotes an agency, the agency quotes an official.
"""

from typing import Literal

import msgspec

from tawthiq.record.span import Span

SourceKind = Literal[
    "official",
    "military",
    "armed_group",
    "government",
    "news_agency",
    "media",
    "monitor",
    "medical",
    "civil_defence",
    "witness",
    "activist",
    "analyst",
    "court",
    "un",
    "ngo",
    "other",
]
Reporting = Literal["own_voice", "direct", "indirect", "headline"]
ClaimStatus = Literal["asserted", "denied", "unconfirmed", "withheld"]


class Source(msgspec.Struct, frozen=True, gc=False, forbid_unknown_fields=True):
    """One speaker: `via` lists the ids of those who relay it, outermost first; `affiliation` is whom it speaks for."""

    id: str
    name: str
    entity: str | None
    kind: SourceKind
    anonymous: bool
    evidence: Span
    via: tuple[str, ...] = ()
    affiliation: str | None = None
    affiliation_arabic: str | None = None


class Claim(msgspec.Struct, frozen=True, gc=False, forbid_unknown_fields=True):
    """One thing said: by whom (`source` null: the outlet in its own voice), how, and with what reserve.

    `cue` is the word that reports ("قال"), `hedge` the word of reserve ("على ما يبدو").
    """

    id: str
    source: str | None
    reporting: Reporting
    cue: Span | None
    status: ClaimStatus
    hedge: Span | None
    evidence: Span
    rule: str
