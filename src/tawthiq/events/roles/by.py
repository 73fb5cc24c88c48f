"""By whom it was done: على يد X, من قبل X, برصاص X. A relative clause on the way tells of something else.

From the hands of X (من يد X) is who lost what was taken.
"""

from tawthiq.events.reading import Reading
from tawthiq.events.roles.agreement import may_do
from tawthiq.events.roles.between import FEW
from tawthiq.events.roles.genitives import is_arm
from tawthiq.events.roles.phrase import Phrase
from tawthiq.events.roles.phrases import phrase_at
from tawthiq.events.telling import Party, Telling
from tawthiq.lexicon import Term

HANDS = frozenset(("يد", "يدي", "ايدي", "ايادي"))
FIRE = frozenset(
    (
        "برصاص",
        "بنيران",
        "بقصف",
        "بغاره",
        "بغارات",
        "بقذائف",
        "بصاروخ",
        "بصواريخ",
        "رصاص",
        "نيران",
        "بايدي",
        "برصاصات",
        "برصاصه",
    )
)
RELATIVE = 4
"""Words of a relative clause before "by"."""


def by_phrase(reading: Reading, telling: Telling, told: bool) -> list[Party]:
    """Doers named so in a telling; `told` where its words for the act have named one."""
    out: list[Party] = []
    for cue in reading.cues_in(telling.first, telling.last, "by"):
        at = cue.last + (reading.form(cue.last) == '"')
        phrase = phrase_at(reading, at) or (phrase_at(reading, at + 1) if _is_number(reading, at) else None)
        if reading.form(cue.first - 1) == "من" and reading.form(cue.first) in HANDS:
            continue  # استعادها من يد X: who lost it
        if told and _is_by_the_way(reading, telling, cue):
            continue  # صواريخ التي جرى إطلاقها من قبل X: the doer of something told by the way
        if phrase is None and (force := _security(reading, at)) is not None:
            out.append(force)
        elif phrase is not None and _is_hand(reading, cue, phrase):
            out.append(phrase.party("initiator", "named as the doer by a by-phrase"))
        elif phrase is not None and is_arm(reading, phrase) and (owner := _owner(reading, phrase)) is not None:
            out.append(owner.party("initiator", "whose arms are named as the doer"))
    for word in reading.words_of(FIRE, telling.first, telling.last):
        phrase = phrase_at(reading, word + 1)
        if phrase is None and (force := _security(reading, word + 1)) is not None:
            out.append(force)
        elif phrase is not None and phrase.kind in ("side", "people") and may_do(phrase):
            out.append(phrase.party("initiator", "named as the one whose fire it was"))
    return out


def _security(reading: Reading, word: int) -> Party | None:
    """برصاص الأمن, على يد الأمن: the force that the word for safety stands for after its fire or hands alone."""
    if reading.form(word) != SECURITY:
        return None
    at = reading.text.words[word]
    return Party("initiator", word, word + 1, at.start, at.end, "named as the one whose fire it was")


SECURITY = "الامن"


def _is_number(reading: Reading, word: int) -> bool:
    """True for a number before things: من قبل 3 زوارق."""
    return word in reading.count_at or reading.form(word).isdigit() or reading.form(word) in FEW


def _owner(reading: Reading, phrase: Phrase) -> Phrase | None:
    """من قبل زوارق تابعة لجماعة كذا: the side, named in a phrase or right behind it, whose arms did it."""
    for word in range(phrase.first + 1, phrase.last + OWNER):
        actor = reading.actor_at.get(word)
        if actor is not None and actor.first == word and actor.combatants:
            return phrase_at(reading, word)
        if reading.form(word) == "او" or reading.form(word).startswith("و"):
            return None
    return None


OWNER = 4
"""Words behind arms in which their side stands: زوارق مفخخة تابعة للحوثيين."""


def _is_by_the_way(reading: Reading, telling: Telling, cue: Term) -> bool:
    """True in a relative clause that tells no act of its own: التي جرى إطلاقها من قبل X, but الذي تم قنصه من قبل X."""
    who = reading.cues_in(cue.first - RELATIVE, cue.first, "who")
    return bool(who) and not any(who[0].last <= act.first < cue.first for act in telling.acts)


def _is_hand(reading: Reading, cue: Term, phrase: Phrase) -> bool:
    """True for who may have done it: at the hands of anybody, but "from" (من قبل) those only who bear arms."""
    if phrase.kind in ("side", "people") and may_do(phrase):
        return True
    at_the_hands = reading.form(cue.last - 1) in HANDS
    return at_the_hands and not phrase.glued and (phrase.kind == "people" or phrase.armed)
