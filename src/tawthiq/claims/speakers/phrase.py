"""A speaker's phrase: whom the words name, as the codebook wants it, and what kind of source that is."""

import msgspec

from tawthiq.record import SourceKind


class Phrase(msgspec.Struct):
    """Words `first`:`last` (half open) that name a speaker.

    `start`:`end` are the shadow offsets of the name, `name` the name as quoted. `sort`: person, office, body, media,
    document, name (a person's own name). `alone` true for a bare definite noun ("the agency"), which leads back to an
    earlier speaker; `again` where "the same" follows. `words` are the folded words of the whole phrase without
    articles; `relays` who carried it, outermost first.
    """

    first: int
    last: int
    start: int
    end: int
    name: str
    sort: str
    kind: SourceKind
    entity: str | None = None
    affiliation: str | None = None
    anonymous: bool = False
    alone: bool = False
    again: bool = False
    head: str = ""
    feminine: bool | None = None
    plural: bool = False
    sure: bool = True
    words: frozenset[str] = frozenset()
    relays: "tuple[Phrase, ...]" = ()
