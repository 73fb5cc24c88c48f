"""Who a statement comes from is the last mouth in the chain, not the paper that prints it.

outlet → relays (agency, newspaper) → speaker. The speaker is the origin; where nobody is named, the outlet is.
"""

from dataclasses import dataclass, field

from tawthiq.incidents.members import Printed
from tawthiq.record import Source, SourceKind
from tawthiq.text import fold_term

AGENCY_WORDS = (
    "وكاله الانباء",  # the news agency
    "وكاله انباء",  # news agency of
    "وكاله",  # agency
    "قناه",  # channel
    "صحيفه",  # newspaper
    "شبكه",  # network
    "موقع",  # site
    "اذاعه",  # radio
)
"""Folded words before the name of a medium that are no part of it."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker as one report names it. `key` is the same for the same speaker in every report of the incident."""

    key: str
    name: str
    kind: SourceKind
    entity: str | None
    affiliation: str | None
    anonymous: bool
    via: tuple[str, ...]
    outlet: bool = False
    relay: str | None = field(default=None, compare=False)


def plain(name: str) -> str:
    """A name for comparison: folded, without the word for the kind of medium and without the article.

    >>> plain("وكالة رويترز") == plain("رويترز")
    True
    """
    folded = " ".join(fold_term(name).replace('"', " ").split())
    for word in AGENCY_WORDS:
        if folded.startswith(word + " "):
            folded = folded[len(word) + 1 :]
            break
    return " ".join(part[2:] if part.startswith("ال") and len(part) > 4 else part for part in folded.split())


def outlet_voice(report: Printed, original: Printed) -> Voice:
    """The outlet in its own voice; a copy speaks with its original's, a report an agency signed with the agency's."""
    outlet = original.outlet
    name = outlet.name or outlet.id or original.ref
    agency = _agency_of(original)
    if agency is not None:
        return Voice(f"e:{agency.entity}", agency.name, agency.kind, agency.entity, agency.affiliation, False, (), True)
    key = f"e:{outlet.id}" if outlet.id else f"n:{plain(name)}"
    via = () if report.ref == original.ref else (report.outlet.name or report.ref,)
    return Voice(key, name, "media", outlet.id, None, False, via, True)


def _agency_of(report: Printed) -> Source | None:
    """The agency that signs the report, where its byline is the name of an agency the report names."""
    if not report.byline:
        return None
    signed = plain(report.byline)
    return next((s for s in report.sources if s.kind == "news_agency" and s.entity and plain(s.name) == signed), None)


def voice_of(report: Printed, original: Printed, source: str | None) -> Voice:
    """The innermost speaker of a claim of `report`; `original` is the report it repeats, or itself."""
    known = {s.id: s for s in report.sources}
    speaker = known.get(source) if source is not None else None
    if speaker is None:
        return outlet_voice(report, original)
    relays = [known[via] for via in speaker.via if via in known]
    relay = relays[-1] if relays else None
    relay_key = (relay.entity or plain(relay.name)) if relay is not None else None
    via = tuple(r.name for r in relays)
    key = _key(speaker, relay_key, outlet_voice(report, original).key)
    return Voice(
        key, speaker.name, speaker.kind, speaker.entity, speaker.affiliation, speaker.anonymous, via, relay=relay_key
    )


def _key(speaker: Source, relay: str | None, outlet: str) -> str:
    """An unnamed speaker is known only through whoever relays it; a named one is the same everywhere."""
    if speaker.anonymous:
        who = speaker.affiliation or speaker.entity or plain(speaker.name)
        return f"a:{who}:{_rank(speaker.kind)}:{relay or outlet}"
    if speaker.entity is not None:
        return f"e:{speaker.entity}"
    return f"n:{plain(speaker.name)}"


def _rank(kind: SourceKind) -> str:
    """Kinds under which reports name the same unnamed speaker: a US official is also a US military official."""
    return "state" if kind in ("official", "military", "government") else kind
