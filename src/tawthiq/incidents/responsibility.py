"""Who did it is a claim like any other: made, admitted, denied, or laid at another's door, each with its mouth."""

from collections.abc import Iterator, Mapping, Sequence

from tawthiq.incidents.comparisons.kin import related
from tawthiq.incidents.members import Printed
from tawthiq.incidents.model import Origin, Responsibility, Stance, order_of
from tawthiq.incidents.origins import speaks_for
from tawthiq.record import Claim, Event, Participant
from tawthiq.text import fold_term

Events = Sequence[tuple[Printed, Event]]
Speakers = Mapping[tuple[str, str | None], str]

ADMITS = tuple(
    fold_term(word)
    for word in (
        "اعترف",  # confessed
        "أقر",  # admitted
        "يقر",  # admits
        "سلم بـ",  # conceded
        "اعتذر",  # apologised
    )
)
"""Beginnings of reporting verbs that admit rather than announce."""


def responsibility_of(
    events: Events,
    origin_of: Speakers,
    origins: Sequence[Origin],
) -> tuple[Responsibility, ...]:
    """What each origin says of each doer, once; `origin_of` gives the id of an origin by report and source."""
    by_id = {o.id: o for o in origins}
    told = [*_of_doers(events, origin_of, by_id), *_denials(events, origin_of, by_id)]
    found: dict[tuple[str, str, str], Responsibility] = {}
    for outlet, one in told:
        key = (one.entity or fold_term(one.name), one.stance, one.origin or outlet)
        if key not in found or (one.report, one.evidence.start) < (found[key].report, found[key].evidence.start):
            found[key] = one
    order = ("claims", "admits", "denies", "accused", "reported")
    return tuple(
        sorted(found.values(), key=lambda r: (order.index(r.stance), r.entity or "~" + r.name, _number(r), r.report))
    )


def _of_doers(
    events: Events, origin_of: Speakers, origins: Mapping[str, Origin]
) -> Iterator[tuple[str, Responsibility]]:
    """What is said where a doer is named, with the outlet."""
    for report, event in events:
        claims = {c.id: c for c in report.claims}
        for doer in event.participants:
            if doer.role != "initiator":
                continue
            claim = claims.get(doer.claim or "") or _only_claim(event, claims)
            source = claim.source if claim is not None else None
            origin = origins.get(origin_of.get((report.ref, source), ""))
            stance = _stance(doer, claim, origin, event.status == "denied") if origin is not None else "reported"
            speaker = origin.id if origin is not None else None
            one = Responsibility(doer.entity, doer.label or doer.name, stance, speaker, report.ref, doer.evidence)
            yield report.outlet.name or report.ref, one


def _denials(
    events: Events, origin_of: Speakers, origins: Mapping[str, Origin]
) -> Iterator[tuple[str, Responsibility]]:
    """Denials by those whom others name: the party itself says nothing of a doer, only that it was not."""
    doers = {
        doer.entity: doer.label or doer.name
        for _, event in events
        for doer in event.participants
        if doer.role == "initiator" and doer.entity is not None
    }
    for report, event in events:
        for claim in report.claims:
            origin = origins.get(origin_of.get((report.ref, claim.source), ""))
            if claim.id not in event.claims or claim.status != "denied" or origin is None:
                continue
            for entity, name in sorted(doers.items()):
                if any(related(entity, word) for word in _mouth_of(origin)):
                    one = Responsibility(entity, name, "denies", origin.id, report.ref, claim.evidence)
                    yield report.outlet.name or report.ref, one


def _mouth_of(origin: Origin) -> list[str]:
    return speaks_for(origin.kind, origin.entity, origin.affiliation)


def _only_claim(event: Event, claims: Mapping[str, Claim]) -> Claim | None:
    """The claim of an event that one claim tells."""
    return claims.get(event.claims[0]) if len(event.claims) == 1 else None


def _number(one: Responsibility) -> int:
    return order_of(one.origin) if one.origin is not None else 10**6


def _stance(doer: Participant, claim: Claim | None, origin: Origin, denied: bool) -> Stance:
    own = doer.entity is not None and any(related(doer.entity, word) for word in _mouth_of(origin))
    denied = denied or (claim is not None and claim.status == "denied")
    if own and denied:
        return "denies"
    if own:
        cue = fold_term(claim.cue.text) if claim is not None and claim.cue is not None else ""
        return "admits" if cue.lstrip("وف").startswith(ADMITS) or cue.startswith(ADMITS) else "claims"
    if origin.kind == "media" or claim is None or claim.source is None:
        return "reported"
    return "denies" if denied else "accused"
