"""Sides that nobody names: unknown men, the authorities that arrest, a group told by those it consists of.

مجهولون, السلطات اعتقلت, شرطة نيويورك, مجموعة مؤلفة من 20 مسلحا, القوة المهاجمة: each is who did it, under no name.
"""

from tawthiq.events.reading import Reading

TRIGGERS = "events/triggers/triggers"
PAIRS = "events/triggers/pairs"
OUTCOMES = "events/casualties/outcomes"
DOERS = "events/roles/doers"
BESIDE = "events/roles/beside"
UNKNOWN_MEN = frozenset(("مجهولون", "مجهولين", "مجهولان"))
UNKNOWN_MAN = "مجهول"
AUTHORITIES = frozenset(("السلطات", "سلطات"))
ARRESTS = frozenset(("arrest", "arrested"))
ARREST_REACH = 5
"""Words in which the noun of an arrest follows: تمكنت السلطات من القبض على."""
GROUPS = frozenset(("مجموعه", "عصابه", "خليه", "فرقه", "سريه", "قوه", "القوه", "القوات", "المجموعه"))
ATTACKING = ("المهاجم", "المغير", "المعتدي")
"""How adjectives begin that say of a force that it attacked."""
BEARING_ARMS = frozenset(("combatant", "security"))
POLICE = "شرطه"
JOINED = AUTHORITIES | GROUPS | {POLICE}
NAMELESS = UNKNOWN_MEN | JOINED | {UNKNOWN_MAN} | {"و" + form for form in JOINED}
"""Forms of the words at which an unnamed side may begin."""
FEW_WORDS = 3
"""Words from "consisting of" to the number."""


def unnamed_at(reading: Reading, word: int) -> tuple[int, int, int] | None:
    """End and shadow offsets of an unnamed side that begins at a word."""
    form, at = reading.form(word), reading.text.words[word]
    if form not in NAMELESS:
        return None
    if form in UNKNOWN_MEN or (form == UNKNOWN_MAN and _follows_act(reading, word)):
        return word + 1, at.start, at.end
    bare = form.removeprefix("و")
    if bare == POLICE:
        return _of_a_town(reading, word)
    if bare in GROUPS:
        return _made_up(reading, word)
    return _authorities(reading, word) if bare in AUTHORITIES and _arrests(reading, word) else None


def _of_a_town(reading: Reading, word: int) -> tuple[int, int, int] | None:
    """شرطة نيويورك: the police of a place."""
    place = reading.place_at.get(word + 1)
    if place is None or place.first != word + 1 or place.adjective:
        return None
    start = reading.text.words[word].start + reading.form(word).startswith("و")
    return place.last, start, place.end


def _follows_act(reading: Reading, word: int) -> bool:
    """True right after a verb of an act: أطلق مجهول النار; after a noun the word is an adjective."""
    term = reading.matches.at(PAIRS, word - 1) or reading.matches.at(TRIGGERS, word - 1)
    return term is not None and term.last == word and term.feature in ("past", "present")


def _made_up(reading: Reading, word: int) -> tuple[int, int, int] | None:
    """A group told by those it consists of, or by its having attacked."""
    words, at = reading.text.words, word + 1
    start = words[word].start + reading.form(word).startswith("و")
    if reading.form(at).startswith(ATTACKING):
        return at + 1, start, words[at].end
    term = reading.matches.at(BESIDE, at)
    if term is None or term.entry["effect"] != "strength":
        return None
    counts = (reading.count_at.get(w) for w in range(term.last, term.last + FEW_WORDS))
    count = next((c for c in counts if c is not None), None)
    if count is None or count.kind != "number" or count.noun is None or count.noun.category not in BEARING_ARMS:
        return None
    return count.last, start, words[count.last - 1].end


def _arrests(reading: Reading, word: int) -> bool:
    """True beside a verb of an arrest: السلطات اعتقلت, أوقفت السلطات; elsewhere authorities speak and decide."""
    for at in (word - 1, word + 1, word + 2):
        term = reading.matches.at(TRIGGERS, at) or reading.matches.at(OUTCOMES, at)
        if term is not None and term.feature in ("past", "present"):
            return term.entry["family"] in ARRESTS or term.entry["outcome"] in ARRESTS
    if reading.form(word - 1).removeprefix("و") in ("القت", "تلقي"):
        return True
    doer = reading.matches.at(DOERS, word - 1)
    nouns = (reading.matches.at(TRIGGERS, at) for at in range(word + 1, word + ARREST_REACH))
    return doer is not None and any(noun is not None and noun.entry["family"] in ARRESTS for noun in nouns)


def _authorities(reading: Reading, word: int) -> tuple[int, int, int]:
    """The authorities, with the adjective of their country."""
    at = reading.text.words
    after = reading.form(word + 1)
    last = word + 2 if after.startswith("ال") and after.endswith("يه") else word + 1
    return last, at[word].start + reading.form(word).startswith("و"), at[last - 1].end
