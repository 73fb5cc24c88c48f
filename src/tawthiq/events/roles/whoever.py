"""Whoever carried out an attack is told right behind the verb: a young man, a Tunisian, a name, whatever his side."""

from tawthiq.events.casualties.names import is_given, name_end
from tawthiq.events.reading import Reading
from tawthiq.events.roles.agreement import may_do
from tawthiq.events.roles.genitives import is_arm
from tawthiq.events.roles.phrase import Phrase
from tawthiq.events.roles.phrases import phrase_at
from tawthiq.events.roles.prepositions import ON
from tawthiq.events.roles.subjects import arm_alone
from tawthiq.lexicon import Term
from tawthiq.mentions import PersonMention

CARRIED_OUT = frozenset(("نفذ", "شن", "ارتكب"))
"""Carried out, launched, committed."""
ARTICLE = "ال"
NISBAS = "mentions/places/nisbas"


def whoever(reading: Reading, doer: Term) -> Phrase | None:
    """The person behind a verb with a pronoun: هجوم نفذه شاب, عملية نفذها التونسي سامي درويش; None for another verb."""
    if doer.entry.term not in CARRIED_OUT or not doer.enclitic or doer.feature == "masdar":
        return None
    word = doer.last + (reading.form(doer.last).startswith(ARTICLE) and is_given(reading, doer.last + 1))
    alone = arm_alone(reading, doer.last)
    if alone is not None or is_given(reading, word):
        return alone or _name(reading, word)
    phrase = phrase_at(reading, word)
    if phrase is not None:
        return phrase if phrase.kind == "people" and not phrase.glued else None
    nation = reading.matches.at(NISBAS, word)
    return _words(reading, word, word + 1) if nation is not None and not nation.proclitic else None


def _name(reading: Reading, word: int) -> Phrase | None:
    """A personal name of two words or more, without what its bearer used: سامي درويش بشاحنة."""
    last = name_end(reading, word)
    while last > word + 1 and reading.form(last - 1).startswith("ب") and not is_given(reading, last - 1):
        last -= 1
    return _words(reading, word, last) if last > word + 1 else None


def _words(reading: Reading, first: int, last: int) -> Phrase:
    words = reading.text.words
    return Phrase(first, last, words[first].start, words[last - 1].end, "people", None)


SAVING = frozenset(("انقاذ", "اجلاء", "انتشال", "اخلاء", "اسعاف", "الفرار", "الهرب", "الهروب", "النجاه", "العثور"))
"""What a side managed that is no attack, though one is told behind it: تمكنت X من إنقاذ ثلاثة أصيبوا في الهجوم."""

GROUPS = frozenset(("مجموعه", "جماعه", "عصابه", "خليه", "فصائل", "كتائب", "عناصر", "مجموعات", "جماعات", "جهه", "جهات"))
"""A group, a band, a cell, factions, some party: whoever they are of."""


def is_named_anew(reading: Reading, word: int) -> bool:
    """True for هجوم شنته مجموعة من المعارضة: the verb has its own subject, known or not."""
    return reading.form(word) in GROUPS


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
