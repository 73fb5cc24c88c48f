"""An act stands as a verb, as a noun whose genitive is the doer (قصف قوات), or as one whose genitive is hit (استهداف).

What happens by itself (انفجار, سقوط) has neither: what it fell on follows with on, in or a verb of hitting.
"""

from tawthiq.events.reading import Reading
from tawthiq.events.telling import Act

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
    return form_of(reading, act).startswith(HAPPEN_FORMS) or bool(act.term.entry["means"])
