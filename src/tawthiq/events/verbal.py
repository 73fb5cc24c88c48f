"""قتل is a verb (was killed, killed) and a noun (killing); only its place in the sentence tells which.

A verb opens its clause, follows a particle that takes a verb, or follows its subject; a noun follows a preposition,
another noun, or carries the article.
"""

from tawthiq.events.reading import TURNS, Reading
from tawthiq.lexicon import Term

VERBAL_FEATURES = frozenset(("past", "past_passive", "present", "present_passive"))
NOUN_PROCLITICS = ("ال", "ب", "ل", "ك", "لل", "بال", "وال", "كال", "فال")
AMBIGUOUS = frozenset(
    (
        "قتل",
        "قصف",
        "خطف",
        "طعن",
        "دهس",
        "دك",
        "نسف",
        "اسر",
        "ذبح",
        "جرح",
        "هدم",
        "نهب",
        "فجر",
        "فقد",
        "شن",
        "قبض",
        "قنص",
        "حرق",
        "قمع",
        "رشق",
        "سحل",
    )
)
"""Folded skeletons that are a past verb and its verbal noun alike."""
TAKES_A_VERB = frozenset(
    (
        "قد",
        "لقد",
        "وقد",
        "الذي",
        "التي",
        "الذين",
        "عندما",
        "حين",
        "حينما",
        "بعدما",
        "بعد",
        "حيث",
        "لم",
        "ولم",
        "كما",
        "كان",
        "كانت",
    )
)
TAKES_A_NOUN = frozenset(("بعد",))
VERBS_OF_PHRASES = (
    "اطلق",
    "يطلق",
    "تطلق",
    "فتح",
    "يفتح",
    "القت",
    "القي",
    "القوا",
    "اسقط",
    "سيطر",
    "يسيطر",
    "فرض",
    "بسط",
    "استعاد",
    "فكك",
    "اعترض",
    "اضرم",
    "اعتد",
    "احتجز",
    "فرقت",
    "قمعت",
    "حرر",
    "انتزع",
    "ضبطت",
    "اوقفت",
    "اوقفوا",
)
"""How the phrases that begin with a verb begin: fired, opened (fire), took (control)."""


def is_verbal(reading: Reading, term: Term) -> bool:
    """True where a term is a verb here."""
    if term.feature not in VERBAL_FEATURES:
        return term.entry.form in ("phrase", "fixed") and _begins_with_a_verb(reading, term)
    form = reading.text.shadow[term.start : term.end]
    if form[:-1] in AMBIGUOUS and form.endswith("ا"):
        return _follows_two(reading, term)
    if form not in AMBIGUOUS:
        return not _ends_as_a_noun(reading, term)
    if term.proclitic.endswith(NOUN_PROCLITICS) or _has_feminine_doer(reading, term):
        return False
    if term.first == reading.clause_of(term.first).first or reading.is_mark(term.first - 1):
        return True
    if _fronted(reading, term.first):
        return True
    before = reading.form(term.first - 1)
    if before in TAKES_A_NOUN:
        return False
    if before in TAKES_A_VERB or term.proclitic in ("و", "ف"):
        return True
    if reading.cue_at(term.first - 1, "topic", "who", *TURNS):
        return True
    return (term.first - 1 in reading.person_at or term.first - 1 in reading.actor_at) and not _is_announced(
        reading, term
    )


def _ends_as_a_noun(reading: Reading, term: Term) -> bool:
    """سيطرة X على: the ending is that of the noun, not "it" behind a verb."""
    return term.enclitic == "ه" and reading.text.printed_word(term.last - 1).endswith("ة")


def _fronted(reading: Reading, word: int) -> bool:
    """وفي بعقوبة قتل مسلحون شرطيا: nothing but where or when stands before it in its clause."""
    first = reading.clause_of(word).first
    if not 0 < word - first <= FRONTED or reading.form(first).lstrip("و") not in IN:
        return False
    return all(w in reading.place_at or w in reading.time_at for w in range(first + 1, word))


FRONTED = 6
"""Words of a place or a time at the head of a clause."""
IN = frozenset(("في", "ب", "فجر", "مساء"))


def _is_announced(reading: Reading, term: Term) -> bool:
    """True for what the side before it says: أعلن حزب الله قصف موقع is of a bombardment."""
    actor = reading.actor_at.get(term.first - 1)
    return actor is not None and reading.form(actor.first - 1).removeprefix("و") in ANNOUNCES


ANNOUNCES = frozenset(("اعلن", "اعلنت", "يعلن", "تعلن", "اكد", "اكدت", "نفي", "نفت", "تبني", "تبنت", "ادعي", "ادعت"))


def _follows_two(reading: Reading, term: Term) -> bool:
    """True where two stand before what may be a verb of two or a noun as object: مسلحان قصفا, but شهد الحي قصفا."""
    if term.proclitic in ("و", "ف"):
        return True
    return reading.form(term.first - 1).endswith(TWO)


TWO = ("ان", "ين")
"""Endings of two, by case."""
FEMININE = frozenset(
    (
        "قوات",
        "سرايا",
        "كتائب",
        "حماس",
        "اسرائيل",
        "روسيا",
        "تركيا",
        "ايران",
        "ميليشيا",
        "مليشيا",
        "طائرات",
        "امريكا",
        "اوكرانيا",
    )
)
"""Heads of sides that are feminine without the ending."""


def is_feminine(form: str) -> bool:
    """True for the folded head of a side whose verb is feminine: a sign of its own, or a plural in -at."""
    head = form.removeprefix("و").removeprefix("ف").removeprefix("ال")
    return head.endswith(("ه", "ات")) or head in FEMININE


def _has_feminine_doer(reading: Reading, term: Term) -> bool:
    """قصف قوات X is a noun: the verb of a feminine subject would be قصفت; so is قصف إسرائيلي, with an adjective."""
    actor = reading.actor_at.get(term.last)
    if actor is None or actor.first != term.last:
        return False
    return is_feminine(reading.form(actor.first)) or actor.rule == "the adjective of an act"


def _begins_with_a_verb(reading: Reading, term: Term) -> bool:
    """True for a phrase of a verb and its object (أطلقوا النار), not of its verbal noun (إطلاق النار)."""
    head = reading.text.shadow[term.start : term.end].split(" ")[0]
    return head.startswith(VERBS_OF_PHRASES) and not head.endswith("ه")


DAMMA = "\u064f"
PASSIVE_HEADS = ("القي القبض", "اغتيل")


def is_passive(reading: Reading, term: Term) -> bool:
    """True where a verb's form, or the vowel printed on it (استُهدف, خُطفوا), says that its subject suffered."""
    if term.feature in ("past_passive", "present_passive"):
        return True
    if reading.text.shadow[term.start : term.end].startswith(PASSIVE_HEADS):
        return True
    if term.feature != "past" or reading.text.vowelled.isdisjoint(range(term.first, term.last)):
        return False
    return DAMMA in reading.text.printed(term.start, term.end)[:PRINTED]


PRINTED = 4
"""Signs from the start of a printed verb among which the vowel of the passive stands."""
