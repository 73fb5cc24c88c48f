"""Some verbs tell an act only with a second word further on: طردت … من, أحبط … هجوما.

An assault that an army foils took place, and one that police foil was only planned.
"""

from functools import lru_cache

from tawthiq.events.reading import Reading
from tawthiq.events.territory import is_won
from tawthiq.lexicon import Term

PAIR_REACH = 13
"""Words between a verb of attack and the word that completes it: room for a long subject, and for where it stands."""
SECONDS_KEPT = 1000
"""Lists of second words that are remembered; the table has fewer."""


def is_not_driven(reading: Reading, term: Term) -> bool:
    """True for a word of driving out that drives no fighters out of a place."""
    return term.entry.term.startswith(DRIVING) and not _drives_out_a_side(reading, term)


def is_plotted(reading: Reading, term: Term) -> bool:
    """True for a word of foiling, where what was foiled had not begun."""
    return term.entry.term in FOILING and not _is_beaten_off(reading, term)


DRIVING = ("طردت|", "دحرت|")
BARE = ("طرد", "دحر")
"""Spelled alike as verb and noun: he drove out, the driving out"""


def _drives_out_a_side(reading: Reading, term: Term) -> bool:
    """True where fighters are driven out of a place: طردت القوات المسلحين من البلدة, no diplomats."""
    second = second_of(reading, term)
    won = reading.form(term.first).endswith(BARE) and is_won(reading, term.first)
    if second is None or second - term.last < (1 if won else 2):
        return False
    if reading.form(term.first).endswith(BARE) and not (won or term.first == reading.clause_of(term.first).first):
        return False
    side = reading.actor_at.get(second - 1)
    if side is not None:
        return (won or side.first > term.last) and side.kind in (*FIGHTING, "unnamed")
    people = next((reading.person_at[w] for w in (second - 1, second - 2) if w in reading.person_at), None)
    return people is not None and people.category == "combatant"


FOILING = frozenset(("أحبط", "إحباط", "أفشل", "إفشال"))
PLOT = frozenset(("مخطط", "مخططا", "مخططات", "خطه", "مؤامره", "محاوله", "محاولات", "خطط", "عمليه", "عمليات"))
"""plot, plan, attempt, operation (to attack): folded"""
OF_TERROR = ("ارهابي", "انتحاري", "كان", "وشيك", "محتمل", "مخطط", "بسيار", "الكتروني", "سيبراني", "تخريبي", "مماثل")
"""Beginnings of what follows an attack that was only planned: terrorist, suicide, that was to, imminent (folded)."""
FIGHTING = frozenset(("state_forces", "rebel_group", "militia", "coalition"))
FOILER_REACH = 8
"""Words around an attack that is foiled in which the armies stand."""


def _is_beaten_off(reading: Reading, term: Term) -> bool:
    second = second_of(reading, term)
    return second is not None and beaten_off(reading, term.first, second)


def beaten_off(reading: Reading, first: int, attack: int) -> bool:
    """True where an army foils an assault, so that it took place; police and secret services foil plots.

    `first` is the word that foils, `attack` the one for what is foiled.
    """
    if any(reading.form(attack + n).startswith(OF_TERROR) for n in (1, 2)):
        return False
    tried = any(reading.form(w) in PLOT for w in range(first + 1, attack))
    clause = reading.clause_of(first)
    words = range(max(clause.first, first - FOILER_REACH), min(clause.last, attack + FOILER_REACH))
    sides = {(a.kind, a.entity or a.first) for w in words if (a := reading.actor_at.get(w)) is not None}
    kinds = {kind for kind, _ in sides}
    return "police" not in kinds and not kinds.isdisjoint(FIGHTING) and (not tried or len(sides) > 1)


def second_of(reading: Reading, term: Term) -> int | None:
    """The word that completes a verb of two words; None where none is within reach in its sentence."""
    last = min(reading.text.sentence_of(term.first).last, term.last + PAIR_REACH)
    return next(iter(reading.words_of(_seconds(term.entry["second"]), term.last, last)), None)


@lru_cache(SECONDS_KEPT)
def _seconds(listed: str) -> frozenset[str]:
    """The words of which one completes a verb, as its row lists them."""
    return frozenset(listed.split(","))


def word_behind(reading: Reading, term: Term) -> int:
    """The word after an act: for a verb with a second word, the one after that."""
    second = second_of(reading, term) if term.entry.get("second") else None
    return term.last if second is None else second + 1
