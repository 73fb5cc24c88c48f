"""A place once set stays in force: "In Mosul, police said …" holds for the sentences after it until another is set."""

from tawthiq.events.grouping import Act
from tawthiq.events.reading import Reading
from tawthiq.events.setting.rules import AWAY, is_scene
from tawthiq.mentions import PlaceMention

REACH = 40
"""Words back from an act in which a place may still be in force."""
ON_THE_SPOT = frozenset(("medical", "witness", "activist", "civil_defence"))
"""Kinds of speaker who tell of what happened where they are."""
LOCAL = ("الشرطه", "شرطه", "محلي", "امني")
"""How the police, local and security sources begin."""
MEMORY = 90
"""Words back in which another place speaks against the dateline's."""


def place_in_force(reading: Reading, act: Act) -> PlaceMention | None:
    """The latest place set before an act that has none of its own; None where none is near."""
    first = min(t.first for t in act.tellings)
    before = reading.within(reading.mentions.places, max(0, first - MEMORY), first)
    settled = [p for p in before if p.preposition not in AWAY and p.level != "country" and is_scene(reading, p)]
    if not settled:
        return _of_the_witness(reading, act) or _of_the_dateline(reading)
    return settled[-1] if first - settled[-1].first <= REACH else None


def _of_the_witness(reading: Reading, act: Act) -> PlaceMention | None:
    """Where those who tell of an act on the spot are: "medical sources in Aleppo said that three were killed"."""
    scope = reading.claims.over(act.tellings[0].anchor)
    if scope is None or scope.speaker is None:
        return None
    speaker = scope.speaker
    if speaker.kind not in ON_THE_SPOT and not any(
        reading.form(word).startswith(LOCAL) for word in range(speaker.first, speaker.last)
    ):
        return None
    places = reading.within(reading.mentions.places, speaker.first, speaker.last)
    return next((p for p in places if p.preposition in ("في", "ب") and p.level in ("town", "site", "district")), None)


def _of_the_dateline(reading: Reading) -> PlaceMention | None:
    """The town a report is dated from, where nothing else is told."""
    dated = [p for p in reading.within(reading.mentions.places, 0, reading.dateline) if p.level != "country"]
    return dated[0] if dated else None
