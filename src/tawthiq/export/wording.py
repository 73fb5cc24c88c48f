"""A reporter says one thing in several forms: "raids" and "the raids" are one weapon, "dozens of civilians" one figure.

What the summary, the page and the spreadsheet show once stands here; the record keeps every form with its words.
"""

from collections.abc import Sequence

import msgspec

from tawthiq.export.figures import figure
from tawthiq.messages import Language, say, says
from tawthiq.record import Casualty, Count, Weapon
from tawthiq.text import fold_term

ENDINGS = ("ات", "ه")
"""What tells many from one (غارات, غارة), folded. Plurals inside the word (قذيفة, قذائف) stay two forms."""
STEM_SHORTEST = 3

Key = tuple[str, tuple[str, ...]]


class Counted(msgspec.Struct, frozen=True):
    """A figure as it is shown: words of the count, words of the victims, whether no quantity is told at all."""

    count: Count | None
    victims: str
    untold: bool


def counted(casualty: Casualty) -> Counted:
    """Each word once: the victims are left out where the count's words hold them ("dozens of civilians").

    Where the count's words are the victims alone ("soldiers"), no quantity is told, and the count is None.
    """
    count, victims = casualty.count, casualty.victims.name or ""
    if count.value is not None or not victims:
        return Counted(count, victims, False)
    if fold_term(count.text) == fold_term(victims):
        return Counted(None, victims, True)
    return Counted(count, "" if fold_term(victims) in fold_term(count.text) else victims, False)


def shown_figure(count: Count, language: Language) -> str:
    """The figure in a line of words: with its sign in English; "> 60" reads the other way round in Arabic.

    >>> shown_figure(Count(value=60, low=61, high=None, bound="more_than", text="أكثر من 60"), "ar")
    'أكثر من 60'
    """
    key = f"figure.{count.bound}"
    if count.value is None or not says(language, key):
        return figure(count)
    return say(language, key, number=f"{count.value:,}")


def denial(casualty: Casualty) -> str | None:
    """The key of what a denial says: that there were any, that figure, or (no number told) the thing."""
    if not casualty.denied:
        return None
    if casualty.count.value is None:
        return "claim.denied"
    return "label.denied_figure" if casualty.count.value else "label.denied_any"


def forms(weapons: Sequence[Weapon]) -> list[list[int]]:
    """Numbers of the weapons that are one in several forms; first in each the form to show, the fullest."""
    keys = [_key(weapon) for weapon in weapons]
    fullest = sorted(range(len(keys)), key=lambda number: (-len(keys[number][1]), number))
    groups: list[list[int]] = []
    for number in fullest:
        home = next((group for group in groups if _form_of(keys[number], keys[group[0]])), None)
        if home:
            home.append(number)
        else:
            groups.append([number])
    return sorted(groups, key=min)


def weapon_names(weapons: Sequence[Weapon]) -> list[str]:
    """Each weapon once, in the order of the text."""
    return [weapons[group[0]].name for group in forms(weapons)]


def _form_of(short: Key, full: Key) -> bool:
    """Of one class, and the words with which the fuller name begins: "the planes" for "war planes"."""
    return short[0] == full[0] and full[1][: len(short[1])] == short[1]


def _key(weapon: Weapon) -> Key:
    return weapon.class_, tuple(_stem(word) for word in fold_term(weapon.name).split())


def _stem(word: str) -> str:
    bare = word.removeprefix("ال") if len(word) > STEM_SHORTEST + 1 else word
    ending = next((e for e in ENDINGS if bare.endswith(e) and len(bare) - len(e) >= STEM_SHORTEST), "")
    return bare.removesuffix(ending)
