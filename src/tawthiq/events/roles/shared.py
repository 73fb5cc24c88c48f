"""One phrase may have two heads: posts and gatherings of one side, a force and its vehicles, two towns under one dual.

مواقع وتجمعات الحوثيين: the side behind the last head is of both. تجمعات لجنود العدو وآلياته: the pronoun leads back
to the phrase before it. بلدتي X وY: the dual holds both names. صحفيين وأطفال: two bare plurals in a row. Each is one
target; two houses with a name each are two.
"""

import msgspec

from tawthiq.events.reading import Reading
from tawthiq.events.roles.agreement import is_posted
from tawthiq.events.roles.arguments import Argument
from tawthiq.events.roles.phrase import Phrase
from tawthiq.events.roles.phrases import OBJECTS
from tawthiq.mentions import ActorMention, PersonMention

TWO_PLACES = frozenset(
    (
        *("بلدتي", "قريتي", "مدينتي", "مخيمي", "منطقتي", "محافظتي", "مديريتي", "حيي", "محلتي", "ضاحيتي"),
        *("جبهتي", "محوري", "مستوطنتي", "ولايتي", "ناحيتي", "قضاءي", "قضائي", "معسكري", "مطاري", "قاعدتي"),
    )
)
"""Duals before two names of places."""


def shared(reading: Reading, found: list[Argument]) -> list[Argument]:
    """Arguments with those that make one phrase put together."""
    out: list[Argument] = []
    for argument in found:
        if out and argument.joined and _is_one(reading, out[-1].phrase, argument.phrase):
            out[-1] = msgspec.structs.replace(out[-1], phrase=_together(out[-1].phrase, argument.phrase))
        else:
            out.append(argument)
    return out


def _is_one(reading: Reading, one: Phrase, other: Phrase) -> bool:
    if other.last - one.first > LONGEST or other.first != one.last:
        return False
    if one.kind == "place" or other.kind == "place":
        return one.kind == other.kind and reading.form(one.first) in TWO_PLACES
    if other.owner:
        return not one.owner and one.kind != "people"
    if one.kind == other.kind != "side" and _is_bare(reading, one) and _is_bare(reading, other):
        return True
    alone = one.kind == "thing" and one.last == one.first + 1 and one.armed and not one.owner
    return alone and _is_post_of_a_side(reading, other)


def _is_bare(reading: Reading, phrase: Phrase) -> bool:
    """True for a plural of which nothing more is told: صحفيين وأطفال, منازل ومنشآت are hit as one."""
    if phrase.last > phrase.first + 1 or phrase.owner or phrase.counted or phrase.definite:
        return False
    if isinstance(phrase.mention, PersonMention):
        return phrase.mention.number == "pl"
    term = reading.matches.at(OBJECTS, phrase.first)
    return term is not None and term.feature == "pl" and not reading.form(term.first).removeprefix("و").startswith("ال")


LONGEST = 12
"""Words of such a phrase."""


def _is_post_of_a_side(reading: Reading, phrase: Phrase) -> bool:
    """True for posts and gatherings with the side whose they are: تجمعات لمليشيات X, التحركات الحوثية."""
    if phrase.kind == "side":
        return is_posted(reading, phrase)
    if phrase.kind != "thing" or not phrase.armed:
        return False
    return any(word in reading.actor_at for word in range(phrase.first + 1, phrase.last))


def _together(one: Phrase, other: Phrase) -> Phrase:
    mention = one.mention or (other.mention if isinstance(other.mention, ActorMention) else None)
    kind = "side" if isinstance(mention, ActorMention) else one.kind
    return msgspec.structs.replace(
        one, last=other.last, end=other.end, mention=mention, kind=kind, armed=one.armed or other.armed
    )
