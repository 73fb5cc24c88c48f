"""Arms that lie somewhere, are found, seized, kept or made were not used: a store of belts is no suicide attack.

A weapon tells an act by itself (a belt, a mine, a hand grenade) only where it is not among what was found, and where
it went off.
"""

from tawthiq.events.reading import Reading
from tawthiq.lexicon import Term

OUTCOMES = "events/casualties/outcomes"
TRIGGERS = "events/triggers/triggers"
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
    """True for a weapon that somebody found, planted, listed among a seizure or has, and that did not go off."""
    return _was_found(reading, term.first) or _is_idle(reading, term) or _is_held(reading, term)


def _was_found(reading: Reading, word: int) -> bool:
    """عثرت على حزامين ناسفين: a device that was found and not used."""
    if any(reading.form(w).startswith(FOUND) for w in range(word - FOUND_REACH, word)):
        return True
    first = max(reading.text.sentence_of(word).first, word - FOUND_FAR)
    verb = next((w for w in range(word - 1, first - 1, -1) if reading.form(w).startswith(FOUND)), None)
    return verb is not None and any(reading.form(w) == "علي" for w in range(max(verb, word - ON_REACH), word))


def _is_idle(reading: Reading, term: Term) -> bool:
    """True for a weapon that is planted, cleared, found or kept, and for one listed with such: حجز بنادق ورمانة."""
    if reading.cues_in(term.first - IDLE_REACH, term.first, "idle") or _did_not_go_off(reading, term):
        return True
    if not term.proclitic.startswith("و"):
        return False
    first = max(reading.clause_of(term.first).first, term.first - LIST_REACH)
    listed = reading.cues_in(first, term.first, "idle")
    heads = [cue.first for cue in listed[-1:]] or reading.words_of(STORES, term.first - STORES_REACH, term.first)
    return bool(heads) and not any(_is_use(reading, word) for word in range(heads[0] + 1, term.first))


def _is_use(reading: Reading, word: int) -> bool:
    """True for a word by which somebody was hurt or arms were used."""
    if reading.form(word).removeprefix("و").startswith(USED) or reading.matches.at(OUTCOMES, word) is not None:
        return True
    act = reading.matches.at(TRIGGERS, word)
    return act is not None and not act.entry["means"]


STORES = frozenset(("ذخيره", "ذخائر", "اسلحه", "سلاح", "متفجرات"))
STORES_REACH = 2
"""Munitions, arms: weapons listed right behind them are a store."""
USED = ("استخد", "يستخد", "تستخد", "انفجر", "القي", "القو", "باستخدام", "مستخد", "هاجم", "اطلق")
"""Beginnings of words for using, going off, throwing (folded)."""
LIST_REACH = 24
"""Words of a list of what was seized."""


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
