"""Words that name someone or something: a side, people, a thing that can be hit, a place."""

import msgspec

from tawthiq.events.telling import Party
from tawthiq.mentions import ActorMention, Mention, PersonMention
from tawthiq.record import Role

ADJECTIVE = "the adjective of an act"
"""The rule by which a bare adjective is a doer; it is never a target."""


class Phrase(msgspec.Struct):
    """Words `first`:`last` with shadow offsets `start`:`end`; `kind` is side, people, thing or place.

    `glued` is the letter before it that makes it no subject and no object (ل, ب, ك) or "". `case` is nominative,
    object, or "" where the ending does not tell.
    """

    first: int
    last: int
    start: int
    end: int
    kind: str
    mention: Mention | None
    glued: str = ""
    case: str = ""
    armed: bool = False
    owned: bool = False
    means: bool = False
    owner: bool = False
    ridden: bool = False
    counted: bool = False

    @property
    def side(self) -> ActorMention | None:
        """The side it names, where it names one."""
        return self.mention if isinstance(self.mention, ActorMention) else None

    @property
    def bound(self) -> bool:
        """True where only a pronoun follows the head: its fighters, his soldiers."""
        return self.kind in ("side", "people") and self.owner

    @property
    def adjective(self) -> bool:
        """True for a nationality that only describes an act."""
        return self.mention is not None and self.mention.rule == ADJECTIVE

    @property
    def definite(self) -> bool:
        """True for people with the article before their noun."""
        return self.kind == "people" and isinstance(self.mention, PersonMention) and self.start < self.mention.start

    def party(self, role: Role, rule: str) -> Party:
        """The phrase in a role."""
        return Party(role, self.first, self.last, self.start, self.end, rule, self.mention, self.armed, self.owned)


NOBODY = frozenset(("شخص", "رجل", "فرد"))
"""Nouns for a person that say nothing of who it is."""


def says_nothing(phrase: Phrase) -> bool:
    """True for a mere person, of whom nothing more is told."""
    person = phrase.mention
    return isinstance(person, PersonMention) and person.lemma in NOBODY and phrase.end <= person.end
