"""One side goes by many names: the army, its soldiers; a house, "the house"; a mosque with its name or without it.

Entities decide where both are known; else the words, without article, case and number.
"""

from tawthiq.events.casualties.names import office_at
from tawthiq.events.fitting import OF_A_STATE
from tawthiq.events.naming import family_end, whole_name
from tawthiq.events.reading import Reading
from tawthiq.events.telling import Party
from tawthiq.mentions import ActorMention, PersonMention
from tawthiq.text import fold_term

ONE_SIDE = frozenset(
    frozenset(pair)
    for pair in (
        ("us-led-coalition", "us-military"),
        ("us-led-coalition", "us"),
        ("saudi-led-coalition", "saudi-military"),
        ("saudi-led-coalition", "sa"),
        ("syria-pro-government", "syria-military"),
    )
)
"""An alliance and the force that leads it, an army and those loyal to it: in one act one side under two names."""
POSTS = frozenset(("what the attack was on (thing)", "the object of a verb of attack (thing)"))
"""Rules that give a thing which was hit."""
NOBODY = frozenset(("شخص", "فرد", "رجل", "عنصر", "انسان", "جثه", "حاله", "راكب"))
"""Nouns for people that say nothing of who they are."""


def same_side(reading: Reading, one: Party, other: Party) -> bool:
    """True where two parties are one: the same role, and the same side or the same words."""
    if one.role != other.role:
        return False
    a, b = one.mention, other.mention
    if isinstance(a, ActorMention) and isinstance(b, ActorMention) and a.entity and b.entity:
        return a.entity == b.entity or _one_force(a, b) or frozenset((a.entity, b.entity)) in ONE_SIDE
    if _is_held(reading, one, b) or _is_held(reading, other, a):
        return True
    if one.role == "initiator" and _unnamed(one) and _unnamed(other) and (is_mere(one) or is_mere(other)):
        return True
    mine, theirs = _words(reading, one), _words(reading, other)
    shared = len(set(mine).intersection(theirs))
    if shared > 1:
        return True
    if (a is None) != (b is None) and one.first != other.first:
        return mine[:1] == theirs[:1]
    if a is None and b is None:
        return _one_thing(mine, theirs) and not _of_two_families(reading, one, other)
    return shared > 0


def same_person(reading: Reading, one: Party, other: Party) -> bool:
    """True where all words of one name stand in the other, or two: أبو عاقلة, مراسلة الجزيرة شيرين أبو عاقلة."""
    mine, theirs = set(_words(reading, one)), set(_words(reading, other))
    if mine and theirs and (mine <= theirs or theirs <= mine or len(mine & theirs) > 1):
        return True
    return _is_his_surname(reading, one, other) or _is_his_surname(reading, other, one)


def _is_his_surname(reading: Reading, party: Party, other: Party) -> bool:
    """العقيد خدايي beside صياد خدايي: a rank or a noun for a person, and the one name that ends another's."""
    told = _words(reading, party)
    titled = party.rule.endswith("(name)") and (party.first in reading.person_at or office_at(reading, party.first))
    if not titled or len(told) != len(("rank", "name")):
        return False
    whole = reading.text.words[whole_name(reading, other) - 1].end
    return told[1] in {_stem(w) for w in fold_term(reading.text.printed(other.start, whole)).split()}


def same_words(reading: Reading, one: Party, other: Party) -> bool:
    """True for a gunman and "the gunman": one noun, whatever its article, case and number."""
    return _words(reading, one) == _words(reading, other)


def _one_thing(one: list[str], other: list[str]) -> bool:
    """True for a house and the same house told longer; false for two mosques, each with a name of its own."""
    if not one or not other:
        return False
    if one[0] != other[0]:
        return one[0] in other or other[0] in one
    return len(one) == 1 or len(other) == 1 or bool(set(one[1:]) & set(other[1:]))


def _of_two_families(reading: Reading, one: Party, other: Party) -> bool:
    """True for the house of one family and that of another."""
    mine, theirs = family_end(reading, one.last), family_end(reading, other.last)
    return mine > one.last and theirs > other.last and reading.form(mine - 1) != reading.form(theirs - 1)


def _one_force(one: ActorMention, other: ActorMention) -> bool:
    """True for a state and its forces: إسرائيل, الجيش الإسرائيلي; two forces of one state are two."""
    return (
        one.country == other.country
        and one.country is not None
        and one.kind in OF_A_STATE
        and (other.kind in OF_A_STATE and "state" in (one.kind, other.kind))
    )


def _is_held(reading: Reading, post: Party, side: object) -> bool:
    """True for a post that was hit, and the force under a name that is in it; another's post is another target."""
    if post.role != "target" or post.mention is not None or not post.armed or post.rule not in POSTS:
        return False
    if not isinstance(side, ActorMention) or not side.combatants or side.entity is None:
        return False
    owners = [a for w in range(post.first + 1, post.last) if (a := reading.actor_at.get(w)) is not None]
    return not owners or any(a.entity == side.entity for a in owners)


def _unnamed(party: Party) -> bool:
    """True for gunmen, attackers, persons: whoever did it, under no name."""
    mention = party.mention
    return is_mere(party) or (isinstance(mention, ActorMention) and mention.kind == "unnamed" and not mention.entity)


def is_mere(party: Party) -> bool:
    """True for people of whom nothing more is told: أشخاص, رجال."""
    return isinstance(party.mention, PersonMention) and fold_term(party.mention.lemma) in NOBODY


def _words(reading: Reading, party: Party) -> list[str]:
    """Words of a party's name, the head first, without article, case and number."""
    text = fold_term(reading.text.printed(party.start, party.end))
    return [_stem(w) for w in text.split() if len(w) > 2]


def _stem(word: str) -> str:
    """A word without article, case, number and owner: للمارة, المارة; مكتبا, المكتب; كنيستين, الكنيسة; منزلهم, منزل."""
    bare = word.removeprefix("ال").removeprefix("لل")
    for ending in ENDINGS:
        if bare.endswith(ending) and len(bare) >= len(ending) + LEAST:
            return bare.removesuffix(ending)
    return bare


ENDINGS = ("هما", "هم", "ها", "ين", "ان", "ون", "ات", "تي", "تين", "تان", "ا", "ه")
LEAST = 3
"""Letters of a word that an ending leaves."""
