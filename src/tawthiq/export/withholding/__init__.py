"""Families and witnesses may be harmed by a name in print: a copy can be handed on without the names of victims.

record, incident → whose names (names) → where they stand (places) → a copy with a mark in their place (copies)

Whoever was killed, wounded, seized or driven out, or was the target of an act, is a victim, also where he speaks. What
is left out shows: `WITHHELD` stands for it, and `withheld` counts it. Spans lead to the words of the copy.
"""

from tawthiq.export.withholding.incidents import incident_without_victims, names_of_victims
from tawthiq.export.withholding.records import names_in, without_victims, words_without_victims

__all__ = ["incident_without_victims", "names_in", "names_of_victims", "without_victims", "words_without_victims"]
