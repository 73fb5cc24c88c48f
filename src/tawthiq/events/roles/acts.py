"""An act stands as a verb, as a noun whose genitive is the doer (قصف قوات), or as one whose genitive is hit (استهداف).

What happens by itself (انفجار, سقوط) has neither: what it fell on follows with on, in or a verb of hitting.
"""

from tawthiq.events.reading import Reading
from tawthiq.events.telling import Act
from tawthiq.events.verbal import VERBAL_FEATURES
from tawthiq.lexicon import Term

TRIGGERS = "events/triggers/triggers"

OBJECT_FAMILIES = frozenset(
    ("arrest", "abduction", "disrupt", "destroy", "territory", "killing", "stabbing", "ramming", "torture", "protest")
)
"""Kinds of act whose verbal noun has its object, not its doer, as genitive."""
OBJECT_NOUNS = frozenset(
    ("استهداف", "مهاجمه", "مباغته", "مداهمه", "اقتحام", "اجتياح", "تفجير", "استدراج", "قنص", "دك", "نسف", "تصدي")
)
HAPPENINGS = frozenset(("blast", "bomb", "suicide", "grenade"))
"""Kinds of act that are told as going off in or beside what they hit."""
OPEN_AIMED = frozenset(("assault", "shooting"))
FROM_AFAR = frozenset(("shelling", "strike"))
"""Kinds of act that hit a place as such."""
HAPPEN_FORMS = ("انفجار", "سقوط", "انفجر", "سقط", "تنفجر", "ينفجر")


def form_of(reading: Reading, act: Act) -> str:
    """Folded letters of an act's word, without clitics."""
    return reading.text.shadow[act.term.start : act.term.end]


def takes_object(reading: Reading, act: Act) -> bool:
    """True where a noun of an act has what it was done to as genitive."""
    return act.family in OBJECT_FAMILIES or form_of(reading, act).split(" ")[0] in OBJECT_NOUNS


def happens(reading: Reading, act: Act) -> bool:
    """True where an act is told as something that goes off or falls by itself."""
    return bool(act.term.entry["means"]) or reading.text.shadow.startswith(HAPPEN_FORMS, act.term.start, act.term.end)


AIMED = frozenset(("استهدف", "طال", "دمر"))
"""Verbs of which an attack itself is the subject: غارة استهدفت, حملات طالت."""
ATTACKS = frozenset(("حمله", "حملات", "عمليه", "عمليات", "ضربه", "ضربات", "غاره", "غارات"))
WITH_IT = frozenset(("بها", "به", "فيها", "فيه", "خلالها", "خلاله"))
"""With it, in it: what a verb behind an attack is done with, by somebody else (العملية التي استهدفت بها X كذا)."""
ADJECTIVES = 2
"""Adjectives between an attack and the verb that says what it was aimed at."""
BEFORE_THE_HIT = frozenset(("علي", "ضد", "مع", "نحو", "باتجاه"))


def is_of_an_attack(reading: Reading, term: Term) -> bool:
    """True where the subject of a verb is an attack named before it: شنت حملات استهدفت عناصر X."""
    if term.entry.term not in AIMED or reading.form(term.last) in WITH_IT:
        return False
    for word in range(term.first - 1, max(term.first - 2 - ADJECTIVES, -1), -1):
        if not reading.form(word)[:1].isalnum():
            return False
        if word in reading.actor_at or word in reading.person_at:
            if _is_adjective(reading, word):
                continue
            return False
        if is_attack(reading, word):
            return True
    return reading.form(term.first - 1) in WHICH and _tells_of_an_attack(reading, term.first - 2)


WHICH = frozenset(("الذي", "التي"))
LONGEST = 8
"""Words with the article between an attack and its relative clause: الحادث الآثم البغيض والإجرامي الذي استهدف."""


def _tells_of_an_attack(reading: Reading, word: int) -> bool:
    """True where only words with the article stand between a word and the attack before it, which has it as well."""
    for at in range(word, max(word - LONGEST, -1), -1):
        if (
            not reading.form(at).removeprefix("و").startswith(("ال", "لل", "بال"))
            or at in reading.actor_at
            or at in reading.person_at
        ):
            return False
        if is_attack(reading, at):
            return True
    return False


def _is_adjective(reading: Reading, word: int) -> bool:
    """True for an adjective of an attack that may be a noun for people: تفجيرين إرهابيين."""
    actor = reading.actor_at.get(word)
    return actor is not None and (actor.kind == "unnamed" or actor.rule == ADJECTIVE) and is_attack(reading, word - 1)


ADJECTIVE = "the adjective of an act"


def is_attack(reading: Reading, word: int) -> bool:
    """True for a noun of an attack at a word: الغارات, انفجار."""
    named = reading.matches.at(TRIGGERS, word)
    noun = named is not None and named.feature not in VERBAL_FEATURES
    return noun or reading.form(word).removeprefix("ال") in ATTACKS


def describes(reading: Reading, act: Act) -> bool:
    """True where a verb only describes those another act was aimed at: غارات على مسلحين هاجموا موقعا."""
    if act.term.feature not in VERBAL_FEATURES:
        return False
    word = act.first - bool(reading.cue_at(act.first - 1, "who"))
    actor = reading.actor_at.get(word - 1) or reading.person_at.get(word - 1)
    if actor is None or actor.last != word:
        return False
    count = reading.count_at.get(actor.first)
    first = min(actor.first, count.first) if count is not None else actor.first
    return reading.form(first - 1) in BEFORE_THE_HIT and not reading.form(first - 2).startswith(("رد", "للرد"))
