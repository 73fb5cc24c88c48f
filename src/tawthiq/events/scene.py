"""A place once set stays in force: "In Mosul, police said …" holds for the sentences after it until another is set."""

from tawthiq.events.grouping import Act
from tawthiq.events.reading import Reading
from tawthiq.events.setting.rules import AWAY
from tawthiq.mentions import PlaceMention

REACH = 90
"""Words back from an act in which a place may still be in force."""


def place_in_force(reading: Reading, act: Act) -> PlaceMention | None:
    """The latest place set before an act that has none of its own; None where none is near."""
    first = min(t.first for t in act.tellings)
    before = reading.within(reading.mentions.places, max(0, first - REACH), first)
    settled = [p for p in before if not p.adjective and p.preposition not in AWAY and p.first not in reading.actor_at]
    return settled[-1] if settled else None
