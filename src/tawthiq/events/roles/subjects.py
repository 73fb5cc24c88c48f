"""After its verb a subject is never marked as an object (قصفت طائرات), and who suffered an act is no doer of it."""

from tawthiq.events.reading import Reading
from tawthiq.events.roles.acts import is_of_an_attack
from tawthiq.events.roles.agreement import agrees, is_plural_verb, is_posted, may_do
from tawthiq.events.roles.arguments import Argument
from tawthiq.events.roles.genitives import is_arm
from tawthiq.events.roles.phrase import Phrase
from tawthiq.events.telling import Act
from tawthiq.lexicon import Term

NEAR = 1
"""Unknown words that may stand between a verb and its subject."""


def subject_after(reading: Reading, term: Term, found: list[Argument]) -> Phrase | None:
    """The bare phrase right after a verb, unless its ending or the verb's says it is the object."""
    if is_plural_verb(reading, term) or is_of_an_attack(reading, term):
        return None
    first = found[0] if found else None
    alone = arm_alone(reading, term.last)
    if alone is not None and ((first is not None and _is_hit(term, first)) or _is_unidentified(reading, alone)):
        return alone
    if (
        first is None
        or first.lead
        or first.gap > NEAR
        or first.case == "object"
        or _behind_another(reading, term, first)
    ):
        return None
    arms = _is_their_arm(reading, found) or _is_unidentified_arm(reading, first)
    if not (may_do(first.phrase) or _acts_on(reading, found) or arms):
        return None
    if _was_downed(term, found) or is_posted(reading, first.phrase):
        return None
    if term.feature != "masdar" and not first.part and not agrees(reading, term, first.phrase):
        return None
    has_object = any((not a.lead and not a.phrase.glued and not a.joined) or a.lead == "on" for a in found[1:3])
    if first.phrase.kind in ("side", "thing") and not first.phrase.counted:
        return first.phrase
    fires = term.entry.term in FIRES and term.entry["family"] == "shooting"
    return first.phrase if first.case == "nominative" or has_object or fires else None


def _is_hit(term: Term, first: Argument) -> bool:
    """True for what stands right behind the one word after a verb: قصف الطيران بلدة كذا, قصفت المدفعية حيا."""
    right_behind = first.phrase.first == term.last + 1 and not first.joined and not first.phrase.glued
    return right_behind and first.lead in ("", "unknown")


def arm_alone(reading: Reading, word: int) -> Phrase | None:
    """Aircraft or guns told by one word alone, whoever's they are."""
    form = reading.form(word)
    if form.removeprefix("ال") not in ARMS_ALONE or word in reading.actor_at:
        return None
    words = reading.text.words
    return Phrase(word, word + 1, words[word].start, words[word].end, "thing", None)


ARMS_ALONE = frozenset(
    ("طيران", "مدفعيه", "مسيره", "مسيرات", "مقاتلات", "طائرات", "مروحيات", "دبابات", "بوارج", "راجمات", "قاذفات")
)
"""Air force, artillery, drones, fighter jets, planes, helicopters, tanks, warships, launchers, bombers (folded)."""


def _behind_another(reading: Reading, term: Term, first: Argument) -> bool:
    """True where a weapon, or one that no table knows, is the subject: استهدفت عبوة دورية, استهدف الثوار دورية."""
    at = term.last
    if first.phrase.first == at or reading.form(at).startswith("ب"):
        return False
    definite = first.gap <= 1 and reading.form(at).startswith("ال") and at not in reading.time_at
    return definite or at in reading.weapon_words


FIRES = frozenset(("أطلق", "فتح"))
"""Verbs whose object is what was fired, further on: أطلق عليه جندي النار."""


def _was_downed(term: Term, found: list[Argument]) -> bool:
    """True for an aircraft alone after a verb of shooting down: أسقط 38 طائرة مسيرة."""
    side = found[0].phrase.side
    if term.entry.term != "أسقط" or side is None or side.kind != "aircraft":
        return False
    return not any(not a.lead and not a.phrase.glued and not a.joined for a in found[1:2])


def _is_their_arm(reading: Reading, found: list[Argument]) -> bool:
    """True for arms with an object after them, told by whose they are or not: تقصف طائراته منازل, قصفت طائرات مواقع."""
    first, second = found[0].phrase, found[1] if len(found) > 1 else None
    if first.kind != "thing" or first.glued or second is None or found[0].gap or second.joined:
        return False
    described = second.lead == "unknown" and second.phrase.first - first.last == 1
    whole = first.owner or reading.form(first.first).startswith("ال") or not second.lead or described
    on_it = described or second.lead in ("", "on", "in", "محيط")
    return whole and is_arm(reading, first) and not second.phrase.glued and on_it


def _is_unidentified_arm(reading: Reading, first: Argument) -> bool:
    arms = not first.gap and not first.phrase.glued and is_arm(reading, first.phrase)
    return arms and _is_unidentified(reading, first.phrase)


def _is_unidentified(reading: Reading, phrase: Phrase) -> bool:
    """True where nobody knows, or somebody only thinks, whose they are: قصفت طائرات مجهولة, يعتقد أنها تركية."""
    behind = reading.form(phrase.last)
    return behind.startswith(UNIDENTIFIED) or (behind in NOT_KNOWN and reading.form(phrase.last + 1) in KNOWN)


UNIDENTIFIED = ("مجهول", "يعتقد", "يرجح", "يشتبه", "يقال", "قيل", "يظن", "رجح")
"""Beginnings of unidentified, is thought, is likely, is suspected, is said (folded)."""
NOT_KNOWN = frozenset(("لم", "غير", "لا"))
KNOWN = frozenset(("تعرف", "يعرف", "تحدد", "يحدد", "تتضح", "معروفه", "معروف", "محدده", "معلومه"))
"""known, told apart (folded)"""


def _acts_on(reading: Reading, found: list[Argument]) -> bool:
    """True for people of any kind right after a verb whose object follows at once: a side, a thing, دهس رجل جنديا."""
    first, second = found[0], found[1] if len(found) > 1 else None
    if first.phrase.kind != "people" or first.phrase.glued or first.gap or second is None:
        return False
    if second.case == "object" and not (second.lead or second.gap or second.joined or second.phrase.glued):
        return True
    if second.phrase.kind not in ("side", "thing") or second.lead or second.phrase.glued or second.joined:
        return False
    known = first.case == "nominative" or first.phrase.owner or reading.form(first.phrase.first).startswith("ال")
    return known and (second.phrase.kind == "side" or reading.form(second.phrase.first).startswith("ال"))


REPELS = frozenset(("تصدى", "صد", "أفشل", "أحبط", "كسر"))
"""Verbs whose subject was attacked, and whose object came."""
TAKES_PEOPLE = frozenset(("arrest", "abduction", "killing", "torture", "stabbing", "ramming"))
"""Kinds of act that are done to people: a verb of them without an object is passive."""


def suffers(reading: Reading, act: Act, before: Phrase, found: list[Argument]) -> bool:
    """True where the subject before a verb is who it was done to: أربعة من المشتبه بهم اعتقلوا."""
    if act.family not in TAKES_PEOPLE or any(not a.lead and not a.phrase.glued for a in found[:1]):
        return False
    side = before.side
    nameless = side is not None and side.kind == "unnamed" and side.entity is None and not found
    nameless = nameless and is_plural_verb(reading, act.term)
    return not act.term.enclitic and (before.kind == "people" or nameless)
