"""A faint word is an act only where arms, people or land follow it: اعترض صاروخا, ضبطت خمسة أشخاص."""

from tawthiq.events.reading import Reading
from tawthiq.events.territory import TERRITORY, takes_land
from tawthiq.events.triggers.pairs import word_behind
from tawthiq.lexicon import Term

SHOT_REACH = 7
"""Words after a faint word for bringing down in which the aircraft or rocket stands, no government."""


def lacks_its_object(reading: Reading, term: Term) -> bool:
    """True for a faint word that is an act only where arms, people or land follow it, and they do not."""
    family = term.entry["family"]
    if family == "sexual":
        return not _of_a_person(reading, term)
    if (term.entry["strength"] or "1") != "1":
        return False
    if family == "disrupt":
        return not _of_arms(reading, term.last)
    if family == "arrest":
        return not _of_people(reading, term.last)
    return family == TERRITORY and not takes_land(reading, term, word_behind(reading, term))


def _of_arms(reading: Reading, first: int) -> bool:
    """True where arms stand shortly behind a word for stopping them: اعترض صاروخا, not اعترض على الصواريخ."""
    for word in range(first, first + SHOT_REACH):
        if word in reading.weapon_words:
            return True
        if reading.form(word) == "علي":
            return False
    return False


def _of_a_person(reading: Reading, term: Term) -> bool:
    """True where somebody is said to have been raped: land is "raped" in speeches too."""
    if any(w in reading.person_at for w in range(term.last, term.last + RAPED_REACH)):
        return True
    return bool(reading.cues_in(term.first - UNDERGONE_REACH, term.first, "undergo"))


RAPED_REACH = 3
UNDERGONE_REACH = 9
"""Words from "was exposed to" to the rape: room for who was."""


def _of_people(reading: Reading, last: int) -> bool:
    """True where people stand among the words after a word for holding: ضبطت الشرطة خمسة أشخاص, and no arms."""
    for word in range(last, last + HELD_REACH):
        if word in reading.weapon_words:
            return False
        if word in reading.person_at or reading.form(word) in BODIES:
            return True
    return False


BODIES = frozenset(("عناصر", "خليه", "شبكه", "عصابه", "افراد", "مجموعه"))
"""members, cell, network, gang (folded)"""
HELD_REACH = 6
"""Words after a word for holding in which the people held stand: room for who holds them."""
