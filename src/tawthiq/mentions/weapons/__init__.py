"""A weapon is told by a noun that is one (tank), or by a plain noun a qualifier makes one (car, belt, gas, barrel).

Head noun, qualifiers, type: "aircraft without pilot" is a drone, "shells of mortar" a mortar, "car, rigged" a car bomb.
Classes are those of `WeaponMention`. False friends by the words around: a missile into the net, lead the metal,
volleyball (flying ball), the Ramadan cannon, the air force (weapon of the air), a ceasefire, interceptor missiles and
the Iron Dome (a defence), mines of politics. مسيرة is a drone only where it is printed مسيّرة or follows "aircraft";
otherwise it is a march.
"""

from tawthiq.lexicon import Matches
from tawthiq.mentions.model import WeaponMention
from tawthiq.mentions.weapons.rules import read_weapons
from tawthiq.text import Text

__all__ = ["find"]


def find(text: Text, matches: Matches) -> list[WeaponMention]:
    """Every weapon or means named in a report, in order, none overlapping."""
    return read_weapons(text, matches)
