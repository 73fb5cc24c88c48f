"""In Arabic the subject follows its verb (قصفت طائرات) or opens the clause before it (طائرات قصفت, إن مسلحين هاجموا).

After its verb it is never marked as object; before it, it stands after "that" or at the head of the clause, and a verb
in the plural has its subject nowhere else.
"""

from tawthiq.events.reading import Reading
from tawthiq.events.roles.arguments import Argument
from tawthiq.events.roles.phrases import Phrase, phrase_at
from tawthiq.lexicon import Term
from tawthiq.mentions import PersonMention

BEFORE = 16
"""Words before a verb in which its topic may stand."""
OPENERS = frozenset(("ان", "بان", "وان", "فان", "لان", "كان", "كانت", "وكان", "وكانت", "كما", "بينما", "فيما", ":", "،", '"', "-", "(", "حين", "حيث", "عندما", "لكن", "قبل", "بعد", "بعدما"))
PLURAL_ENDINGS = ("وا", "ون")
ARMED = frozenset(("combatant", "security"))
NEAR = 1
"""Unknown words that may stand between a verb and its subject."""


def may_do(phrase: Phrase) -> bool:
    """True for those who may be said to have done an act: a side, or people who bear arms."""
    if phrase.glued or phrase.adjective:
        return False
    if phrase.kind == "side":
        return True
    return phrase.kind == "people" and isinstance(phrase.mention, PersonMention)


def is_plural_verb(reading: Reading, term: Term) -> bool:
    """True where a verb's ending says that its subject was named before it: هاجموا, يقصفون, أطلقا."""
    form = reading.text.shadow[term.start : term.end].split(" ")[0]
    return form.endswith(PLURAL_ENDINGS)


def subject_after(reading: Reading, term: Term, found: list[Argument]) -> Phrase | None:
    """The bare phrase right after a verb, unless its ending or the verb's says it is the object."""
    if is_plural_verb(reading, term):
        return None
    first = found[0] if found else None
    if first is None or first.lead or first.gap > NEAR or first.phrase.case == "object" or not may_do(first.phrase):
        return None
    if first.phrase.kind == "side":
        return first.phrase
    mention = first.phrase.mention
    armed = isinstance(mention, PersonMention) and mention.category in ARMED
    named_object = any(not a.lead and not a.phrase.glued and not a.joined for a in found[1:2])
    return first.phrase if first.phrase.case == "nominative" or (armed and named_object) else None


def subject_before(reading: Reading, word: int, speakers: set[int]) -> Phrase | None:
    """The topic of the clause a verb at a word stands in: the nearest phrase that opens it."""
    first = max(reading.text.sentence_of(word).first, word - BEFORE)
    for at in range(word - 1, first - 1, -1):
        if reading.form(at) in (".", "؛"):
            return None
        actor = reading.actor_at.get(at)
        start = actor.first if actor is not None else at
        count = reading.count_at.get(start)
        start = count.first if count is not None and count.first < start else start
        if start in speakers or at in speakers:
            return None
        phrase = phrase_at(reading, start)
        if phrase is None or phrase.kind not in ("side", "people") or not may_do(phrase) or phrase.last > word:
            continue
        if _opens(reading, start) or (phrase.kind == "side" and phrase.last >= word - 1):
            return phrase
    return None


def _opens(reading: Reading, word: int) -> bool:
    """True where a phrase begins its clause."""
    clause = reading.clause_of(word)
    if clause.first == word or reading.text.sentence_of(word).first == word:
        return True
    before = reading.form(word - 1)
    if before in OPENERS or reading.is_mark(word - 1):
        return True
    return bool(reading.cues_in(word - 2, word, "topic", "later", "background"))
