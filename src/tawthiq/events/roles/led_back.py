"""What was hit may stand before the word for the act: a pronoun or a relative clause leads back to it.

منزل قصفته طائرة, المواقع التي استهدفتها X, أنقاض منزل بعد قصفه, مسجد استهدف في تفجير: the house, the posts, the mosque.
"""

from tawthiq.events.reading import Reading
from tawthiq.events.roles.acts import form_of
from tawthiq.events.roles.arguments import Argument
from tawthiq.events.roles.phrase import Phrase
from tawthiq.events.roles.phrases import phrase_at
from tawthiq.events.roles.subjects import subject_after
from tawthiq.events.telling import Act
from tawthiq.events.verbal import AMBIGUOUS

AIMING = frozenset(
    (
        "assault",
        "shelling",
        "strike",
        "raid",
        "arrest",
        "abduction",
        "destroy",
        "stabbing",
        "ramming",
        "disrupt",
        "torture",
        "killing",
        "shooting",
        "blast",
    )
)
"""Kinds of act whose verb has the target as object."""
PRONOUNS = frozenset(("ه", "ها", "هم", "هما"))
LONGEST = 6
"""Words of a phrase that a pronoun on the verb after it leads back to."""
NEAR_BEFORE = 6
"""Words before a noun of attack with a pronoun in which the thing it means stands."""


def led_back_to(reading: Reading, act: Act, found: list[Argument]) -> Phrase | None:
    """منزل قصفته طائرة, المواقع التي استهدفتها: what stands right before a verb with a pronoun on it.

    Where the letters may be a noun (أعلنت X قصفها), only with the verb's subject after it.
    """
    if form_of(reading, act) in AMBIGUOUS and subject_after(reading, act.term, found) is None:
        return None
    if act.term.enclitic not in PRONOUNS or act.family not in AIMING or act.term.feature not in ("past", "present"):
        return None
    last = act.first - bool(reading.cues_in(act.first - 1, act.first, "who"))
    for start in range(last - 1, max(last - 1 - LONGEST, -1), -1):
        phrase = phrase_at(reading, start)
        if phrase is not None and phrase.last == last:
            return phrase if phrase.kind != "place" and not phrase.adjective and not phrase.means else None
    return None


def undergoing(reading: Reading, act: Act, found: list[Argument]) -> Phrase | None:
    """مسجد الطوارئ، والذي استهدف في تفجير: the thing before a relative clause whose verb has no object."""
    who = reading.cue_at(act.first - 1, "who")
    if who is None or act.term.enclitic or act.family not in AIMING or act.term.feature != "past":
        return None
    if any((not a.lead or a.lead == "on") and a.phrase.kind != "place" for a in found[:2]):
        return None
    last = act.first - 1 - (reading.form(act.first - 2) == "،")
    for start in range(max(last - LONGEST, 0), last):
        phrase = phrase_at(reading, start)
        adjective = reading.form(last - 1).startswith("ال") and last - 1 not in reading.actor_at
        ends = (last, last - 1) if adjective else (last,)
        if phrase is not None and phrase.last in ends and phrase.kind == "thing":
            return phrase if not phrase.means and not phrase.ridden else None
    return None


def thing_before(reading: Reading, act: Act) -> Phrase | None:
    """أنقاض منزل بعد قصفه من قبل X: the nearest thing before."""
    for word in range(act.first - 1, max(act.first - 1 - NEAR_BEFORE, -1), -1):
        phrase = phrase_at(reading, word)
        if phrase is not None and phrase.kind == "thing" and not phrase.means:
            return phrase
    return None
