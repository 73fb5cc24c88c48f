"""Regions are laid over one another: a new speaker takes over from the last, one named after reaches back."""

from tawthiq.claims.model import Claims
from tawthiq.claims.regions import Region
from tawthiq.text import OUTSIDE, Text


def lay_out(text: Text, regions: list[Region]) -> Claims:
    """Scopes in order, and for each word the number of the innermost."""
    ordered = sorted(_cut(regions), key=lambda r: (r.first, -r.last))
    claims = Claims(owner=[-1] * (len(text.words) + OUTSIDE))
    painted: list[tuple[int, Region]] = []
    _give_speakers(ordered)
    for region in ordered:
        painted.append((len(claims.scopes), region))
        claims.scopes.append(region.scope(text))
    for number, region in sorted(painted, key=lambda pair: (not pair[1].backward, pair[1].first, pair[0])):
        claims.owner[region.first : region.last] = [number] * (region.last - region.first)
    return claims


def _give_speakers(regions: list[Region]) -> None:
    """There is no truth in it, according to the army: whoever is named after words of denial denies."""
    unsaid = [region for region in regions if region.speaker is None and region.status == "denied"]
    behind = [region for region in regions if region.backward and region.speaker is not None] if unsaid else []
    for region in unsaid:
        over = next((other for other in behind if other.first <= region.first < other.last), None)
        if over is not None:
            region.speaker, region.reporting = over.speaker, over.reporting


def _cut(regions: list[Region]) -> list[Region]:
    """A region ends where the next speaker of its sentence takes over, unless that one lies inside it."""
    out: list[Region] = []
    for region in regions:
        if region.first >= region.last:
            continue
        if out and not region.backward and not region.nested:
            before = out[-1]
            if not before.backward and before.first < region.first < before.last and before.last <= region.last:
                before.last = region.first
        out.append(region)
    return out
