"""A market, a school, a family's name: what is hit has words of its own that reporters share when all else differs."""

from tawthiq.incidents import copies
from tawthiq.incidents.comparisons.finding import SILENT, Finding
from tawthiq.incidents.members import Telling
from tawthiq.incidents.targets import meet, names_of
from tawthiq.incidents.words import likeness

OWN_WORDS = 0.12
"""Likeness of two independent tellings of one act; measured on the incident stories: 0.17 mean, other acts 0.10."""
MUCH = 0.45
"""Likeness from which two tellings hardly differ."""


def compare_names(a: Telling, b: Telling) -> Finding:
    """Words for who and what is hit: all shared 1, none -0.25."""
    if not a.names or not b.names:
        return SILENT
    shared = a.names & b.names
    if shared:
        part = len(shared) / min(len(a.names), len(b.names))
        return Finding(min(1.0, 0.2 + 0.8 * part), "shared names: {}", ("، ".join(sorted(shared)[:4]),))
    return Finding(-0.25, "no name shared")


def compare_hit(a: Telling, b: Telling) -> Finding:
    """The same kind of target 0.7; two kinds (a market, a hospital) -1."""
    if not a.kinds or not b.kinds:
        return SILENT
    if shared := a.kinds & b.kinds:
        return Finding(0.7, "both hit: {}", (", ".join(names_of(shared)),))
    if meet(a.kinds, b.kinds):
        return SILENT
    return Finding(-1.0, "other targets, {} and {}", (", ".join(names_of(a.kinds)), ", ".join(names_of(b.kinds))))


def compare_words(a: Telling, b: Telling) -> Finding:
    """Likeness of the statements' stems, from -0.3 where nothing is shared to 1 where they hardly differ."""
    if not a.words or not b.words:
        return SILENT
    alike = likeness(a.words, b.words)
    points = (alike - OWN_WORDS) / (MUCH - OWN_WORDS)
    return Finding(max(-0.3, min(1.0, points)), "{:.0f} % of the words in common", (alike * 100,))


def compare_copies(a: Telling, b: Telling) -> Finding:
    """1 where one report repeats the other's wording: a wrong date or place in one of them is then a slip."""
    if a.signature is b.signature or not copies.is_copy(a.signature, b.signature):
        return SILENT
    return Finding(1.0, "one report repeats the other's wording")
