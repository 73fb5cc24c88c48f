"""Who hit whom is told by all, but the doer by each side in its own way: two accusers may still mean one act."""

from tawthiq.incidents.comparisons.finding import SILENT, Finding
from tawthiq.incidents.comparisons.kin import related
from tawthiq.incidents.members import Telling


def _meet(ones: frozenset[str], others: frozenset[str]) -> str | None:
    """An entity that both have, or a part of one."""
    if shared := ones & others:
        return min(shared)
    return next((one for one in sorted(ones) if any(related(one, other) for other in others)), None)


def compare_initiators(a: Telling, b: Telling) -> Finding:
    """The same doer 1; two doers -0.6; in a clash the sides are compared whatever their role."""
    ones, others = a.initiators, b.initiators
    if "armed_clash" in (a.type, b.type):
        ones, others = ones | a.targets, others | b.targets
    if not ones or not others:
        return SILENT
    if shared := _meet(ones, others):
        return Finding(1.0, "the same side acts, {}", (shared,))
    return Finding(-0.6, "other sides act, {} and {}", (", ".join(sorted(ones)), ", ".join(sorted(others))))


def compare_targets(a: Telling, b: Telling) -> Finding:
    """The same side hit 0.6; two sides hit -0.5; one side hits in one telling and is hit in the other -0.8."""
    if not a.targets or not b.targets:
        return SILENT
    if shared := _meet(a.targets, b.targets):
        return Finding(0.6, "the same side is hit, {}", (shared,))
    if "armed_clash" in (a.type, b.type):
        return SILENT
    if a.targets & b.initiators or b.targets & a.initiators:
        return Finding(-0.8, "who hits in one telling is hit in the other")
    return Finding(-0.5, "other sides are hit, {} and {}", (", ".join(sorted(a.targets)), ", ".join(sorted(b.targets))))
