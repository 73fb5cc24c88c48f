"""The dead are of a side only where the words say so: in their own noun (حوثيين), or in what follows it at once.

What follows: a genitive (جنود الاحتلال), a nationality, من, في or ب (عنصر في الشرطة). Whoever stands further on -
behind a verb, a comma, "among them", "after the shelling of" - may as well be the one who killed them.
"""

from tawthiq.events.casualties.model import Toll
from tawthiq.events.reading import Reading
from tawthiq.mentions import ActorMention, PersonMention
from tawthiq.record import Category

IN = "في"
OF = frozenset(
    (
        *(IN, "من", "ضمن", "بين", "صفوف", "بصفوف", "الي"),
        *("تابع", "تابعا", "تابعين", "تابعون", "التابع", "التابعين", "موالين", "ينتمون", "ينتمي"),
        *("يرجح", "يعتقد", "يشتبه", "يظن", "انتماؤهم", "انتماؤهما", "انتماءهم", "بانتمائهم", "انهم", "بانهم"),
    )
)
"""Words between people and the side they are of, or are thought to be of: يرجح انتماؤهم إلى تنظيم X."""
THOSE = frozenset(
    ("تلك", "هذه", "هذا", "ذلك", "احد", "افراد", "عناصر", "رجال", "مقاتلي", "مسلحي", "جنود", "قاده", "قياده")
)
"""Words between من and a side: خمسة من تلك المليشيات, واحد من عناصر X."""
MARKS = frozenset(('"', "«", "“", "(", "/"))
ADJECTIVE_ENDINGS = ("ين", "ون", "ي", "يا", "دا")
"""Endings of what may describe people before their side: قادة مهمين من, جنديا واحدا من."""
ADJECTIVES = 2
ARMED = frozenset(("combatant", "security", "unknown", "mixed"))
"""People whose genitive is their side; children and relatives of someone are not of it (أقارب رجل شرطة)."""


def side_of(reading: Reading, toll: Toll) -> ActorMention | None:
    """The side the people of a toll belong to, where its own words say it."""
    people = toll.person or toll.count
    if people is None:
        return None
    own = (reading.actor_at.get(word) for word in range(people.first, people.last))
    side = next((actor for actor in own if actor is not None and actor.first >= people.first), None)
    return side if side is not None else _following(reading, toll.person, people.last)


def category_of(toll: Toll, side: ActorMention | None) -> Category:
    """What the noun says of the victims, else what being of an armed side says."""
    said: Category = toll.person.category if toll.person is not None else "unknown"
    if said != "unknown" or side is None or not side.combatants:
        return said
    return "security" if side.kind == "police" else "combatant"


def _following(reading: Reading, person: PersonMention | None, after: int) -> ActorMention | None:
    """The side right behind the people, glued to a preposition or not, or behind a word that means "of"."""
    at = _past(reading, after, MARKS)
    side = _at(reading, at)
    if side is None:
        return _joined(reading, after)
    if person is None or reading.form(at).startswith("و"):
        return None
    return side if person.category in ARMED or side.kind == "state" else None


def _joined(reading: Reading, after: int) -> ActorMention | None:
    """The side behind من, في and what means the same, a few adjectives before it perhaps."""
    at = _past(reading, after, MARKS)
    while at < after + ADJECTIVES and _describes(reading, at):
        at += 1
    joint = reading.form(at)
    behind = _past(reading, at, OF)
    if behind == at:
        return None
    side = _at(reading, behind) or _at(reading, _past(reading, _past(reading, behind, THOSE), MARKS))
    return None if side is not None and joint == IN and side.kind == "state" else side


def _describes(reading: Reading, word: int) -> bool:
    """True for what may be an adjective, as its ending goes."""
    form = reading.form(word)
    return form not in OF and form.endswith(ADJECTIVE_ENDINGS) and word not in reading.actor_at


def _at(reading: Reading, word: int) -> ActorMention | None:
    """The side that begins at a word."""
    side = reading.actor_at.get(word)
    return side if side is not None and side.first == word else None


def _past(reading: Reading, word: int, forms: frozenset[str]) -> int:
    while reading.form(word) in forms:
        word += 1
    return word
