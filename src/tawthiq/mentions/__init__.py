"""Phrases of a report read as things: people, numbers, times, places, sides, weapons.

people → counts;  places → actors;  times and weapons by themselves
"""

from tawthiq.mentions.model import (
    ActorMention,
    CountMention,
    Mention,
    Mentions,
    PersonMention,
    PlaceMention,
    TimeMention,
    WeaponMention,
)

__all__ = [
    "ActorMention",
    "CountMention",
    "Mention",
    "Mentions",
    "PersonMention",
    "PlaceMention",
    "TimeMention",
    "WeaponMention",
]
