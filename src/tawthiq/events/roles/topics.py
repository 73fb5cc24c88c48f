"""Before its verb a subject opens the clause or stands after "that": طائرات قصفت, إن مسلحين هاجموا.

A verb in the plural has its subject nowhere else; one joined on with "and" has that of the verb before it.
"""

from tawthiq.events.reading import TURNS, Reading
from tawthiq.events.roles.agreement import agrees, is_plural_verb, may_do
from tawthiq.events.roles.between import PART_OF
from tawthiq.events.roles.phrase import Phrase
from tawthiq.events.roles.phrases import phrase_at
from tawthiq.lexicon import Term

BEFORE = 16
"""Words before a verb in which its topic may stand."""
OPENERS = frozenset(
    (
        "ان",
        "بان",
        "وان",
        "فان",
        "لان",
        "كان",
        "كانت",
        "وكان",
        "وكانت",
        "كما",
        "بينما",
        "فيما",
        ":",
        "،",
        '"',
        "-",
        "(",
        "حين",
        "حيث",
        "عندما",
        "لكن",
        "قبل",
        "بعد",
        "بعدما",
    )
)
ACCUSATIVE = frozenset(("ان", "بان", "وان", "فان", "لان", "لكن", "كان"))
"""Words after which the topic of a clause has the ending of an object: إن مسلحين هاجموا."""
PREPOSITIONS = frozenset(("من", "في", "عن", "مع", "الي", "علي", "بين", "ضد", "وفق", "بحسب", "حسب", "لدي", "وبين"))
BREAKS = frozenset((".", "؛", "عندما", "حين", "حينما", "بعدما", "فيما", "بينما", "مما", "ما"))
"""What a topic does not reach across."""


def subject_before(reading: Reading, word: int, speakers: set[int], anybody: bool = False) -> Phrase | None:
    """The topic of the clause a verb at a word stands in: the nearest phrase that opens it."""
    first = (
        word
        if _is_of_another(reading, word)
        else max(reading.text.sentence_of(word).first, word - _reach(reading, word))
    )
    goes_on = reading.form(word).startswith(("و", "ف"))
    for at in range(word - 1, first - 1, -1):
        if reading.form(at) in BREAKS or (not goes_on and _is_fate(reading, at)):
            return None
        actor = reading.actor_at.get(at)
        start = actor.first if actor is not None else at
        count = reading.count_at.get(start)
        if count is not None and count.first < start and phrase_at(reading, count.first) is not None:
            start = count.first
        if start in speakers or at in speakers:
            return None
        phrase = phrase_at(reading, start)
        kinds = ("side", "people", "thing") if anybody else ("side", "people")
        if phrase is None or phrase.kind not in kinds or phrase.last > word:
            continue
        if phrase.glued or not (anybody or (may_do(phrase) and _may_be_topic(reading, phrase, start))):
            continue
        if phrase.kind == "side" and reading.form(start - 1) == "،" and reading.actor_at.get(start - 2) is not None:
            return explained(reading, phrase)
        adjacent = phrase.kind == "side" and phrase.last >= word - 1 and not reading.form(word).startswith("و")
        if is_joined(reading, phrase) or is_governed(reading, start):
            continue
        counted = phrase.kind == "thing" and _opens(reading, start - 1)
        if counted or _opens(reading, start) or (adjacent and phrase.case != "object"):
            return phrase
    return None


def _reach(reading: Reading, word: int) -> int:
    """Words before a verb in which its topic begins; behind "who" it stands right before that: الشخصين اللذين نفذا."""
    return NEAR_RELATIVE if reading.form(word - 1) in WHO else BEFORE


WHO = frozenset(("الذي", "التي", "الذين", "اللذين", "اللتين", "اللذان", "اللتان"))
NEAR_RELATIVE = 5
"""Words before "who" in which those it tells of begin."""


def found_out_who(reading: Reading, doer: Term, first: int, last: int) -> bool:
    """True for تمكنت الشرطة من تحديد هوية الشخصين اللذين نفذا: who succeeded in finding them did not do it."""
    return doer.entry.term in SUCCEEDED and any(reading.form(word) in WHO for word in range(first, last))


SUCCEEDED = frozenset(("تمكن", "نجح"))
"""Managed, succeeded: in finding as well as in doing."""


def is_joined(reading: Reading, phrase: Phrase) -> bool:
    """True for a side joined on to another right before it, which opens the clause: مفرزة للجيش والأمن قتلت."""
    before = reading.actor_at.get(phrase.first - 1)
    return phrase.kind == "side" and before is not None and reading.form(phrase.first).startswith("و")


def _may_be_topic(reading: Reading, phrase: Phrase, word: int) -> bool:
    """False for a phrase with the ending of an object, but after "that" or "one of": إن مسلحين هاجموا."""
    if phrase.case != "object":
        return True
    before = word - 1 - (reading.form(word - 1) == '"')
    return reading.form(before) in ACCUSATIVE or reading.form(before) in PART_OF


def is_governed(reading: Reading, word: int) -> bool:
    """True for who stands after a preposition (بالتنسيق مع X); but a number of them (عدد من القوات) is the topic."""
    if any(_supports(reading, at, word) for at in range(word - SUPPORT, word)):
        return True
    before = reading.form(word - 1)
    if before in BY_HANDS or (before in BY_WHOM and reading.form(word - 2) == "من"):
        return True
    phrase = phrase_at(reading, word) if reading.form(word).startswith(GLUED) else None
    if phrase is not None and phrase.glued:
        return True
    return before in PREPOSITIONS and reading.form(word - 2) not in PART_OF


GLUED = ("ل", "ب")
"""Letters that may be a preposition: هجوم على قاعدة للقوات يقتل عشرين."""
BY_HANDS = frozenset(("يد", "ايدي", "ايادي", "برصاص", "بنيران", "بقصف"))
BY_WHOM = frozenset(("قبل", "طرف"))
"""At the hands of, by the fire of, from the side of: who stands behind them did what was told before."""


def _supports(reading: Reading, at: int, word: int) -> bool:
    """True where words of support lead to a word, a noun between them perhaps: مدعومة بمتطوعي الحشد."""
    term = reading.matches.at(BESIDE, at)
    return term is not None and term.last in (word, word - 1) and term.entry["effect"].startswith("supported")


BESIDE = "events/roles/beside"
SUPPORT = 4
"""Words before a side in which words of support stand."""


def explained(reading: Reading, phrase: Phrase) -> Phrase:
    """The side that another name only explains after a comma: كتائب القسام، الجناح العسكري لحماس."""
    named = reading.actor_at.get(phrase.first - 2) if reading.form(phrase.first - 1) == "،" else None
    if named is None or phrase.kind != "side":
        return phrase
    return phrase_at(reading, named.first) or phrase


def carried_on(reading: Reading, term: Term, speakers: set[int]) -> Phrase | None:
    """A verb joined on with و has the subject of the verb before it: اعترض مسلحون سيارة … وأطلقوا الرصاص."""
    if not reading.form(term.first).startswith(("و", "ف")):
        return None
    first = max(reading.text.sentence_of(term.first).first, term.first - BEFORE)
    for at in range(term.first - 1, first, -1):
        if reading.form(at) in BREAKS:
            return None
        actor = reading.actor_at.get(at)
        if actor is None or actor.first != at or at in speakers:
            continue
        phrase = phrase_at(reading, at)
        if phrase is None or not may_do(phrase) or phrase.case == "object" or not _follows_a_verb(reading, at):
            continue
        if _is_hurt_by(reading, at - 1, phrase.last):
            return None
        if is_plural_verb(reading, term) or agrees(reading, term, phrase):
            return phrase
    return None


def _is_hurt_by(reading: Reading, verb: int, last: int) -> bool:
    """True for who stands behind a verb as its object, or alone behind a verb of dying.

    أبعدوا الدورية وأطلقوا, قتل جندي وأصيب آخر واعتقلوا; but قتل مسلحون شرطيا وفروا.
    """
    if reading.form(verb).endswith("وا"):
        return True
    after = phrase_at(reading, last)
    return _is_fate(reading, verb) and (after is None or after.kind == "place" or reading.form(last).startswith("و"))


def _follows_a_verb(reading: Reading, word: int) -> bool:
    """True where only a verb can stand before a word: one that opens its clause, with no name and no article."""
    verb = word - 1
    form = reading.form(verb)
    if not form[:1].isalnum() or form.startswith(("ال", "ب", "ل", "كان", "وكان")) or verb in reading.person_at:
        return False
    if form in OPENERS or form in PREPOSITIONS or verb in reading.place_at or verb in reading.actor_at:
        return False
    return form.startswith("و") or _opens(reading, verb)


def _is_fate(reading: Reading, word: int) -> bool:
    """True for a verb of outcome: what stands before it suffered, and did nothing."""
    term = reading.matches.at("events/casualties/outcomes", word)
    return (
        term is not None
        and term.feature in ("past", "past_passive")
        and term.entry["frame"] in ("subject", "both", "fate")
    )


def _opens(reading: Reading, word: int) -> bool:
    """True where a phrase begins its clause."""
    clause = reading.clause_of(word)
    if clause.first == word or reading.text.sentence_of(word).first == word:
        return True
    before = reading.form(word - 1)
    if before in OPENERS or reading.is_mark(word - 1):
        return True
    return bool(reading.cues_in(word - 2, word, "topic", "background", *TURNS))


def _is_of_another(reading: Reading, word: int) -> bool:
    """True where a relative pronoun leads a verb back to a side that is no topic: تصدوا لقوات X التي اقتحمت البلدة."""
    pronoun = reading.cue_at(word - 1, "who")
    actor = reading.actor_at.get(pronoun.first - 1) if pronoun is not None else None
    phrase = phrase_at(reading, actor.first) if actor is not None and actor.last == word - 1 else None
    return phrase is not None and phrase.glued == "ل"


def right_before(reading: Reading, word: int, speakers: set[int]) -> Phrase | None:
    """A side that stands right before its verb and opens the clause: إن قوات X اعتقلت."""
    actor = reading.actor_at.get(word - 1)
    if actor is None or actor.last != word or actor.first in speakers or reading.form(word).startswith("و"):
        return None
    phrase = phrase_at(reading, actor.first)
    count = reading.count_at.get(actor.first)
    start = min(actor.first, count.first) if count is not None else actor.first
    if phrase is None or not may_do(phrase):
        return None
    if reading.form(start - 1) == "،" and reading.actor_at.get(start - 2) is not None:
        return explained(reading, phrase)
    return phrase if _opens(reading, start) and not is_governed(reading, start) else None
