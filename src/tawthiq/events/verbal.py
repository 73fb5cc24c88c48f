"""قتل is a verb (was killed, killed) and a noun (killing); only its place in the sentence tells which.

A verb opens its clause, follows a particle that takes a verb, or follows its subject; a noun follows a preposition,
another noun, or carries the article.
"""

from tawthiq.events.reading import Reading
from tawthiq.lexicon import Term

VERBAL_FEATURES = frozenset(("past", "past_passive", "present", "present_passive"))
NOUN_PROCLITICS = ("ال", "ب", "ل", "ك", "لل", "بال", "وال", "كال", "فال")
AMBIGUOUS = frozenset(
    ("قتل", "قصف", "خطف", "طعن", "دهس", "دك", "نسف", "اسر", "ذبح", "جرح", "هدم", "نهب", "فجر", "فقد", "شن", "قبض")
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


def is_verbal(reading: Reading, term: Term) -> bool:
    """True where a term is a verb here."""
    if term.feature not in VERBAL_FEATURES:
        return False
    form = reading.text.shadow[term.start : term.end]
    if form not in AMBIGUOUS:
        return True
    if term.proclitic.endswith(NOUN_PROCLITICS):
        return False
    if term.first == reading.clause_of(term.first).first or reading.is_mark(term.first - 1):
        return True
    before = reading.form(term.first - 1)
    if before in TAKES_A_NOUN:
        return False
    if before in TAKES_A_VERB or term.proclitic in ("و", "ف"):
        return True
    return bool(reading.cues_in(term.first - 1, term.first, "topic", "who", "later")) or (
        term.first - 1 in reading.person_at or term.first - 1 in reading.actor_at
    )
