"""A rocket, a drone or a bomb that was stopped is what the act was done to, and never what it was done with.

اعترضت الدفاعات الجوية صاروخا, اعتراض وتدمير طائرة مسيرة: only those who stopped it and when stand between.
"""

from tawthiq.events.reading import Reading
from tawthiq.events.telling import Act
from tawthiq.mentions import WeaponMention

STOPPED = frozenset(("missile", "rocket", "drone", "aircraft", "ied", "mine", "vehicle_bomb", "suicide_belt"))
"""Classes of weapons that are shot down, intercepted or defused."""
MET = "clash"
"""The kind of words that only met drones make a stopping: اشتبكت مع خمس طائرات مسيرة."""
REACH = 8
"""Words from stopping to what was stopped: room for who stopped it and when."""
AGAIN = ("وتدمير", "واسقاط", "ودمر", "واسقط", "وتفجير", "وابطال", "مفعول")
"""Beginnings of "and destroying", "and shooting down", "and making safe": said of the same thing."""


def what_was_downed(reading: Reading, act: Act) -> WeaponMention | None:
    """The weapon that was stopped, told behind the word for it; None where another word stands between."""
    last = min(reading.text.sentence_of(act.first).last, act.last + REACH)
    told = reading.within(reading.mentions.weapons, act.last, last)
    if act.term.entry["family"] == MET:
        return next((w for w in told if w.weapon_class in STOPPED), None)
    weapon = next((w for w in told if not is_its_means(reading, w)), None)
    if weapon is None:
        return None
    if weapon.first == act.last:
        return weapon
    if weapon.first in reading.actor_at:
        return None
    means = next((w for w in told if w.first < weapon.first), None)
    between = [*range(act.last, weapon.first if means is None else means.first)]
    between += [] if means is None else range(min(weapon.first, means.last + ADJECTIVE), weapon.first)
    stopped = weapon.weapon_class in STOPPED and not reading.text.shadow.startswith("ل", weapon.start - 1)
    return weapon if stopped and all(_may_stand(reading, w) for w in between) else None


def is_its_means(reading: Reading, weapon: WeaponMention) -> bool:
    """True for بصاروخ مناسب: what it was brought down or destroyed with."""
    return reading.text.shadow.startswith("ب", weapon.start - 1)


ADJECTIVE = 1
"""Words that may describe what it was brought down with: "a fitting missile"."""


def _may_stand(reading: Reading, word: int) -> bool:
    """Who stopped it, when, how many, and words for the same act."""
    told = word in reading.actor_at or word in reading.time_at or word in reading.count_at
    return told or reading.form(word).startswith(AGAIN)
