"""Sides of an act are told by grammar: subject and object, genitive, adjective, small words for by and against.

The verb comes first and its subject after it (قصفت طائرات), or the subject is topic (طائرات قصفت); a verbal noun
takes its doer as genitive (قصف قوات) unless it is a noun of aiming, whose genitive is the target (استهداف دورية). An
adjective alone may be the doer (غارة إسرائيلية). اشتباكات بين … و… names both.
"""

from tawthiq.events.roles.phrase import Phrase
from tawthiq.events.roles.phrases import phrase_at
from tawthiq.events.roles.rules import parties_of
from tawthiq.events.roles.understood import understood

__all__ = ["Phrase", "parties_of", "phrase_at", "understood"]
