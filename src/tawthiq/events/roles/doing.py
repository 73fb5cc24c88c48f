"""Right after a word for doing, the one who did: a side, or people who may have, times and asides between."""

from tawthiq.events.reading import Reading
from tawthiq.events.roles.agreement import may_do
from tawthiq.events.roles.genitives import is_arm
from tawthiq.events.roles.phrase import Phrase
from tawthiq.events.roles.phrases import phrase_at
from tawthiq.events.roles.prepositions import ON
from tawthiq.events.roles.subjects import arm_alone
from tawthiq.mentions import PersonMention

DOERS = "events/roles/doers"
SUBJECT_REACH = 4
BY_THE_WAY = frozenset(("علي", "الارجح", "الاغلب", "يرجح", "ربما", "ايضا", "كذلك", "بدوره", "بدورها"))
"""Words put between a verb and its subject: نفذه على الأرجح مسلحون."""


def _is_expert(phrase: Phrase) -> bool:
    """True for those who make bombs safe, whose noun shows no case: خبراء المتفجرات."""
    return isinstance(phrase.mention, PersonMention) and phrase.mention.lemma == "خبير"


def actor_from(
    reading: Reading, first: int, last: int, gap: int = 1, *, of_noun: bool = False, anybody: bool = False
) -> Phrase | None:
    """The phrase that may have done it, right after a word or verbal noun; times may stand between.

    People whose ending does not tell that they are the subject are it after a verb that takes `anybody`.
    """
    word, left = first, gap
    while word < last:
        if reading.form(word) in ON and reading.form(word + 1) not in BY_THE_WAY:
            return None
        time = reading.time_at.get(word)
        phrase = phrase_at(reading, word)
        case_fits = phrase is not None and (of_noun or phrase.case != "object")
        if phrase is not None and phrase.kind in ("side", "people") and case_fits and may_do(phrase):
            told = of_noun or anybody or phrase.case == "nominative" or _is_expert(phrase)
            return phrase if phrase.kind == "side" or told else None
        if phrase is None and anybody and word == first and (alone := arm_alone(reading, word)) is not None:
            return alone
        if phrase is not None and phrase.kind != "place" and time is None:
            return phrase if word == first and not phrase.glued and is_arm(reading, phrase) else None
        if time is None and reading.form(word)[:1].isalnum() and reading.form(word) not in BY_THE_WAY:
            left -= 1
            if left < 0:
                return None
        word = max(time.last if time is not None else 0, word + 1)
    return None


FAR_BACK = 24
"""Words before an act in which the side stands that its verb, without a subject, leads back to."""
