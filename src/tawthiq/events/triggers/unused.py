"""Arms that lie, are found or kept, that a side has, or that did not go off, tell no act: nobody used them.

planted, cleared or found → idle; consists of, supported by → held; and did not explode → left for others
"""

from tawthiq.events.reading import Reading
from tawthiq.lexicon import Term

OUTCOMES = "events/casualties/outcomes"
NOT = frozenset(("لم", "ولم", "فلم", "لا", "ولا"))
"""did not, does not (folded)"""
FOUND = ("عثر", "وعثر", "العثور", "والعثور")
"""found, the finding of"""
FOUND_REACH = 2
"""Words from a finding to what was found."""
FOUND_FAR, ON_REACH = 10, 4
"""The same with who found it and when between, and words from "on" to it ("what looks like")."""
IDLE_REACH = 4
"""Words from planting or finding to the weapon."""


def is_unused(reading: Reading, term: Term) -> bool:
    """True for a word for arms that tells of none that were used."""
    return _was_found(reading, term.first) or _is_idle(reading, term) or _is_held(reading, term)


def _was_found(reading: Reading, word: int) -> bool:
    """عثرت على حزامين ناسفين: a device that was found and not used."""
    if any(reading.form(w).startswith(FOUND) for w in range(word - FOUND_REACH, word)):
        return True
    first = max(reading.text.sentence_of(word).first, word - FOUND_FAR)
    verb = next((w for w in range(word - 1, first - 1, -1) if reading.form(w).startswith(FOUND)), None)
    return verb is not None and any(reading.form(w) == "علي" for w in range(max(verb, word - ON_REACH), word))


def _is_idle(reading: Reading, term: Term) -> bool:
    """True for a weapon that is planted, cleared, found or kept, or that did not go off."""
    return bool(reading.cues_in(term.first - IDLE_REACH, term.first, "idle")) or _did_not_go_off(reading, term)


def _did_not_go_off(reading: Reading, term: Term) -> bool:
    """True for صواريخ أطلقت على البلدة ولم تنفجر, ذخائر غير منفجرة, of which others may make something."""
    last = min(reading.text.sentence_of(term.first).last, term.last + UNEXPLODED_REACH)
    return any(reading.form(w - 1) in UNDONE for w in reading.words_of(GOES_OFF, term.last, last))


GOES_OFF = frozenset(("تنفجر", "ينفجر", "تنفجرا", "ينفجرا", "منفجر", "منفجره", "المنفجر", "المنفجره"))
UNDONE = frozenset((*NOT, "غير"))
UNEXPLODED_REACH = 24
"""Words from arms to what says that they did not go off: room for where they fell, and for other arms."""


def _is_held(reading: Reading, term: Term) -> bool:
    """True for rockets and shells that nobody is said to have fired: arms that a side has, makes or sells."""
    if reading.form(term.first).startswith("ب"):
        return False
    force = _force_before(reading, term)
    if force is None and term.entry["strength"] != "1":
        return False
    clause = reading.clause_of(term.first)
    first = max(clause.first, term.first - FIRED_REACH)
    last = min(clause.last, term.last + FIRED_REACH)
    if any(reading.form(w).removeprefix("و").removeprefix("ب").startswith(FIRED) for w in range(first, last)):
        return False
    told = clause.first if force is None else force
    return reading.matches.by_word(OUTCOMES).keys().isdisjoint(range(told, clause.last))


def _force_before(reading: Reading, term: Term) -> int | None:
    """The word that says what a force consists of or is supported by: كانت تضم نحو 300 مسلح تدعمهم قذائف هاون."""
    beside = reading.matches.by_word(BESIDE)
    if not beside:
        return None
    first = max(reading.clause_of(term.first).first, term.first - FORCE_REACH)
    found = map(beside.get, range(first, term.first))
    return next((said.first for said in found if said is not None and said.entry["effect"] in OF_A_FORCE), None)


BESIDE = "events/roles/beside"
OF_A_FORCE = frozenset(("strength", "supports"))
FORCE_REACH = 12
"""Words from "consists of", "supports them" to the last of the arms listed."""
FIRED_REACH = 8
"""Words around rockets and shells in which their firing or fall is told."""
FIRED = (
    "سقط",
    "سقوط",
    "تسقط",
    "اطلق",
    "اطلاق",
    "يطلق",
    "تطلق",
    "القي",
    "القت",
    "القاء",
    "انفج",
    "تنفج",
    "رمي",
    "اصاب",
    "استهد",
    "يستهد",
    "تستهد",
    "قصف",
    "ضرب",
    "دك",
    "شظايا",
    "بواسطه",
)
"""Beginnings of words for firing, falling, hitting (folded)."""
