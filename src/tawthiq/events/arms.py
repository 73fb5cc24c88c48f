"""The weapons of an act are those it was done with, not those that were seized, made, cleared or ruined.

A raid and a shot are acts: they say what kind of act it was, and no weapon. A mine that was planted and went off was
used; a rocket store that was found, a vest against bullets and a ceasefire were not.
"""

from tawthiq.events.reading import Reading
from tawthiq.events.triggers.unmeant import CEASE, CEASE_REACH
from tawthiq.events.triggers.unused import FIRED, IDLE_REACH
from tawthiq.mentions import WeaponMention

USED_REACH = 8
"""Words behind a weapon in which it goes off, is fired or hits."""
AGAINST = frozenset(("واقيه", "واقي", "الواقيه", "الواقي", "ضد", "مضاده", "مضاد", "المضاده", "المضاد", "لمكافحه"))
"""Worn or built against a weapon: سترة واقية من الرصاص."""
RUINED = frozenset(
    ("تدمير", "بتدمير", "وتدمير", "اعطاب", "واعطاب", "احراق", "واحراق", "ابطال", "وابطال", "تفكيك", "وتفكيك")
)
"""The nouns of what is done to a weapon, a number between them perhaps: تدمير ست دبابات."""
RUINED_REACH = 2
ACTS = frozenset(("air strike", "gunfire"))
"""Labels of what is done with a weapon, by which no weapon is named: غارة, إطلاق نار."""
FLYING = frozenset(("aircraft", "drone"))
"""Classes of what is shot down."""
FIRE = ("نار", "النار", "نيران", "النيران")


def used_in(reading: Reading, first: int, last: int) -> list[WeaponMention]:
    """The weapons of words `first`:`last` that something was done with."""
    return [w for w in reading.within(reading.mentions.weapons, first, last) if not _lies_idle(reading, w)]


def _lies_idle(reading: Reading, weapon: WeaponMention) -> bool:
    word = weapon.first
    if reading.form(word - 1 - (reading.form(word - 1) == "من")) in AGAINST:
        return True
    if reading.form(weapon.last - 1).endswith(FIRE) and _any(reading, word - CEASE_REACH, word, CEASE):
        return True
    form = reading.form(word)
    if weapon.weapon_class == "aircraft" and _carries_the_hurt(reading, word):
        return True
    if form.startswith("ب"):
        return False
    ruined = not form.startswith("و") and _any(reading, word - RUINED_REACH, word, RUINED)
    return (ruined or _is_kept(reading, word)) and not _goes_off(reading, weapon)


def _carries_the_hurt(reading: Reading, word: int) -> bool:
    """نقل المصابين بواسطة مروحية: the aircraft took people to hospital."""
    by = reading.form(word).startswith("ب") or reading.form(word - 1) in ABOARD
    return by and _any(reading, word - CARRY_REACH, word, CARRYING)


CARRYING = frozenset(
    (
        *(
            "نقل",
            "ونقل",
            "لنقل",
            "بنقل",
            "نقله",
            "نقلها",
            "نقلهم",
            "نقلهما",
            "ينقل",
            "نقلوا",
            "اجلاء",
            "واجلاء",
            "لاجلاء",
        ),
        *("اخلاء", "واخلاء", "لاخلاء", "اسعاف", "اجلي", "اخلي", "اجلاوهم", "اخلاوهم", "اسعافهم", "نقلا"),
    )
)
"""taking, evacuating the hurt (folded)"""
ABOARD = frozenset(("بواسطه", "متن", "عبر", "باستخدام"))
CARRY_REACH = 9
"""Words from "taking" to the aircraft: room for whom and how fast."""


def _is_kept(reading: Reading, word: int) -> bool:
    """Found, seized or made; صادر من is "that came from", and no seizure."""
    cues = reading.cues_in(word - IDLE_REACH, word, "idle")
    return any(reading.form(cue.last) not in ("من", "عن") for cue in cues)


def _goes_off(reading: Reading, weapon: WeaponMention) -> bool:
    """زرعوا عبوة انفجرت: what was planted and went off was used."""
    last = min(reading.text.sentence_of(weapon.first).last, weapon.last + USED_REACH)
    return any(reading.form(w).removeprefix("و").removeprefix("ف").startswith(FIRED) for w in range(weapon.last, last))


def _any(reading: Reading, first: int, last: int, forms: frozenset[str]) -> bool:
    start = max(first, reading.text.sentence_of(last).first) if last > 0 else 0
    return any(reading.form(w) in forms for w in range(start, last))
