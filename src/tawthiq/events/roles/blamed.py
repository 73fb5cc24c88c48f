"""Others say who did an act: they accuse him of it, ascribe it to him, hold him responsible for it.

Whom it is ascribed to stands behind "to": هجوم نسب إلى حركة X, هجوم نسبته السلطات إلى حركة X. Who is held responsible
stands before the responsibility: حمل الأهالي الجيش مسؤولية القصف.
"""

from tawthiq.events.reading import Reading
from tawthiq.lexicon import Term
from tawthiq.mentions import ActorMention

BLAMES = ("accuses", "ascribes")
"""Effects of words by which others say who did it."""


def ascribed_to(reading: Reading, doer: Term) -> ActorMention | None:
    """The side an act told before is ascribed to, behind "to"."""
    if doer.entry["effect"] != "ascribes":
        return None
    glued = reading.form(doer.last - 1) == TO
    to = (
        doer.last - 1
        if glued
        else next((w for w in range(doer.last, doer.last + TO_REACH) if reading.form(w) == TO), None)
    )
    actor = reading.actor_at.get(to + 1) if to is not None else None
    return actor if actor is not None and actor.first == (to or 0) + 1 and actor.combatants else None


TO = "الي"
TO_REACH = 5
"""Words from an ascribing to "to": room for who ascribes."""


def accused_of(reading: Reading, doer: Term, end: int) -> ActorMention | None:
    """Whom somebody accuses of an act; the first of several, to whom the others are joined."""
    accused = [a for w in range(doer.last, end) if (a := reading.actor_at.get(w)) is not None]
    if not accused:
        return None
    last = accused[-1]
    apart = last.last < end and last.last not in reading.time_at and not reading.form(last.last).startswith("ب")
    if doer.feature == "past" and last.first == doer.last and apart:
        return None  # اتهمت الشرطة رجلا بقتل: who accuses
    while len(accused) > 1 and reading.form(accused[-1].first).startswith("و"):
        accused.pop()
    return accused[-1]


def held_responsible(reading: Reading, first: int, last: int) -> list[ActorMention]:
    """حمل الأهالي الجيش مسؤولية القصف: the side that stands right before the responsibility laid on it."""
    out = []
    for word in reading.words_of(RESPONSIBILITY, first, last):
        at = word - 1 - (reading.form(word - 1) in WHOLE)
        laying = _laying(reading, max(first, at - LAYING_REACH), at)
        actor = reading.actor_at.get(at) if laying >= 0 else None
        if actor is not None and (actor.first > laying + 1 or laying - 1 in reading.actor_at):
            out.append(actor)
    return out


def is_laid_on(reading: Reading, first: int, last: int) -> bool:
    """True where between two words somebody is held responsible, whoever it is: who holds so tells of another."""
    return any(_laying(reading, first, word) >= 0 for word in reading.words_of(RESPONSIBILITY, first, last))


def _laying(reading: Reading, first: int, last: int) -> int:
    """The last word between two that holds somebody responsible; -1 where none does."""
    return next((w for w in range(last - 1, first - 1, -1) if reading.form(w).removeprefix("و") in LAYS), -1)


RESPONSIBILITY = frozenset(("مسؤوليه", "المسؤوليه"))
WHOLE = frozenset(("كامل", "كل", "كامله"))
"""All (the responsibility)."""
LAYS = frozenset(("حمل", "حملت", "حملوا", "يحمل", "تحمل", "محملا", "محمله", "محملين", "تحميل", "بتحميل"))
"""Held, holds, holding (responsible); who holds stands between them and the one who is held."""
LAYING_REACH = 8
"""Words from holding to whom it holds: room for who does."""
