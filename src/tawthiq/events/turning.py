"""A report that turns to another act says so: "in another incident", "and in the town of X", or a new verb up front.

words for another matter, "another" after the act, the place in front, the verb that opens the clause
"""

from tawthiq.events.reading import TURNS, Reading
from tawthiq.events.telling import Telling

FRONTING = frozenset(("في", "وفي", "اما", "ففي"))
FRONTED_REACH = 5
OPENING = 3
"""Words from the beginning of a telling in which a turning word opens it."""
FRONT = 6
"""Words from the beginning of a telling in which its verb is that of the clause, and not of one within it."""
SUBJECT = 2
"""Words behind a verb in which its subject stands: "the raids hit …" leads back."""
BEHIND_THE_VERB = 3
"""Words more that the noun of an act stands off: "carried out, at dawn today, raids"."""
TAKEN_UP = frozenset(("ان", "بان", "انه", "انها", "انهم", "بانه", "بانها", "كان", "وكان", "كانت", "وكانت"))
"""That, that it, had been (folded): before the verb they make it what is said, or what was before."""
CARRIES_OUT = frozenset(
    form
    for verb in (
        "شن",  # launched
        "شنت",
        "شنوا",
        "نفذ",  # carried out
        "نفذت",
        "نفذوا",
        "ارتكب",  # committed
        "ارتكبت",
        "خاض",  # fought (a battle)
        "خاضت",
        "خاضوا",
        "وقع",  # there was
        "وقعت",
        "اندلع",  # broke out
        "اندلعت",
        "انفجر",  # went off
        "انفجرت",
        "هز",  # shook
        "هزت",
        "دارت",  # went on (of fighting)
    )
    for form in (verb, "و" + verb)
)
"""Verbs of which a noun of an act is subject or object (folded, with "and" or without)."""


def is_turned(reading: Reading, telling: Telling) -> bool:
    """True where a turning word opens a telling."""
    if telling.turned or reading.cues_in(telling.first, telling.first + OPENING, *TURNS):
        return True
    return telling.opens and bool(reading.words_of(TOO, telling.first, telling.first + FRONT))


TOO = frozenset(("ايضا", "كذلك"))
"""also (folded): right behind the verb, the act is one more"""


def turns_away(reading: Reading, telling: Telling) -> bool:
    """True where a word for another matter opens an act told as new: "on the other hand, raids hit …"."""
    return telling.opens and bool(reading.cues_in(telling.first, telling.first + OPENING, "elsewhere"))


def is_fronted(reading: Reading, telling: Telling) -> bool:
    """True where a sentence turns to another scene: it opens with its place."""
    if telling.place is None or reading.form(telling.first) not in FRONTING:
        return False
    return any(w in reading.place_at for w in range(telling.first + 1, telling.first + FRONTED_REACH))


def is_another(reading: Reading, telling: Telling) -> bool:
    """True for "another attack"."""
    return any(reading.cues_in(a.last, a.last + 2, "another") for a in telling.acts)


def is_said(reading: Reading, telling: Telling) -> bool:
    """True where a sentence opens with the word for saying what it tells: "a source said that …" goes on."""
    scope = reading.claims.over(telling.anchor)
    sentence = reading.text.sentences[telling.sentence]
    if scope is None or scope.cue is None or scope.opinion or telling.title or telling.first != sentence.first:
        return False
    return scope.cue.start < reading.text.span_of(sentence.first, sentence.first + 1).end


def is_fronted_by_its_verb(reading: Reading, telling: Telling) -> bool:
    """True where the text goes on with the verb of an act, as it does to tell a new one.

    What was told before is rather taken up with a noun, in what somebody says of it ("a source said that planes
    hit …") or in a recollection ("gunmen had attacked …").
    """
    if telling.title or not telling.acts:
        return False
    act = telling.acts[0]
    if act.definite or act.status != "occurred" or reading.words_of(TAKEN_UP, telling.first, act.first):
        return False
    off = act.first - telling.first
    if act.term.feature == "past":
        return off < FRONT and not any(a.definite and a.first - act.last < SUBJECT for a in telling.acts[1:])
    return off < FRONT + BEHIND_THE_VERB and bool(
        reading.words_of(CARRIES_OUT, telling.first, telling.first + FRONT - 1)
    )
