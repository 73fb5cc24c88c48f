"""In Arabic the subject follows its verb (قصفت طائرات) or opens the clause before it (طائرات قصفت, إن مسلحين هاجموا).

After its verb it is never marked as object; before it, it stands after "that" or at the head of the clause, and a verb
in the plural has its subject nowhere else.
"""

from tawthiq.events.reading import TURNS, Reading
from tawthiq.events.roles.acts import is_of_an_attack
from tawthiq.events.roles.arguments import Argument
from tawthiq.events.roles.between import PART_OF
from tawthiq.events.roles.genitives import is_arm
from tawthiq.events.roles.phrases import Phrase, phrase_at
from tawthiq.events.telling import Act
from tawthiq.events.verbal import is_feminine
from tawthiq.lexicon import Term
from tawthiq.mentions import PersonMention

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
PLURAL_ENDINGS = ("وا", "ون", "تا")
ARMED = frozenset(("combatant", "security"))
MAY_ATTACK = frozenset(
    (
        "شخص",
        "رجل",
        "شاب",
        "متظاهر",
        "محتج",
        "سجين",
        "نزيل",
        "حارس",
        "مجهول",
        "مشجع",
        "طالب",
        "عضو",
        "مشاغب",
        "سائق",
        "خبير",
    )
)
"""People without arms by their noun of whom acts of violence are told all the same."""
MASCULINE = frozenset(
    (
        "جيش",
        "طيران",
        "تنظيم",
        "حزب",
        "احتلال",
        "تحالف",
        "حرس",
        "نظام",
        "فصيل",
        "لواء",
        "جناح",
        "سلاح",
        "مسلح",
        "انتحاري",
        "داعش",
        "شرطي",
        "جندي",
        "مهاجم",
        "ضابط",
    )
)
NEAR = 1
"""Unknown words that may stand between a verb and its subject."""


POSTED = ("تجمع", "تحشد", "تمركز", "تموضع", "حشود", "تعزيزات", "دفاعات", "معاقل")
"""How words for what a side has posted begin: they are hit, and do nothing."""


def is_posted(reading: Reading, phrase: Phrase) -> bool:
    """True for gatherings and posts of a side, which are hit rather than hit: تجمعات X; not for air defences."""
    mention = phrase.mention
    if reading.form(phrase.first + 1).removeprefix("ال") == "جويه":
        return False
    head = reading.form(mention.first if mention is not None else phrase.first)
    before = reading.form(phrase.first - 1)
    heads = (head, before) if not phrase.glued and not before.startswith("ال") else (head,)
    return phrase.kind == "side" and any(h.lstrip("وفبل").removeprefix("ال").startswith(POSTED) for h in heads)


def may_do(phrase: Phrase) -> bool:
    """True for those who may be said to have done an act: a side, or people who bear arms."""
    if phrase.glued or phrase.adjective:
        return False
    if phrase.kind == "side":
        return True
    person = phrase.mention
    if phrase.kind != "people" or not isinstance(person, PersonMention):
        return False
    return person.category in ARMED or person.lemma in MAY_ATTACK


def agrees(reading: Reading, term: Term, phrase: Phrase) -> bool:
    """False where a verb's gender rules a phrase out as its subject: استهدف دورية, استهدفت الجيش."""
    form = reading.text.shadow[term.start : term.end].split(" ")[0]
    past = term.feature == "past" or (term.feature != "present" and not form.startswith(("ي", "ت")))
    feminine = form.endswith("ت") if past else reading.form(term.first).removeprefix("و").startswith("ت")
    mention = phrase.mention
    head = reading.text.form(mention.first if mention is not None else phrase.first)
    head = head.removeprefix("و").removeprefix("ف").removeprefix("ال")
    if feminine:
        return head not in MASCULINE
    return not is_feminine(head)


def is_plural_verb(reading: Reading, term: Term) -> bool:
    """True where a verb's ending says that its subject was named before it: هاجموا, يقصفون, أطلقا."""
    form = reading.text.shadow[term.start : term.end].split(" ")[0]
    return form.endswith(PLURAL_ENDINGS)


def subject_after(reading: Reading, term: Term, found: list[Argument]) -> Phrase | None:
    """The bare phrase right after a verb, unless its ending or the verb's says it is the object."""
    if is_plural_verb(reading, term) or is_of_an_attack(reading, term):
        return None
    first = found[0] if found else None
    if (
        first is None
        or first.lead
        or first.gap > NEAR
        or first.case == "object"
        or _behind_another(reading, term, first)
    ):
        return None
    if not (may_do(first.phrase) or _acts_on(reading, found) or _is_their_arm(reading, found)):
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
    whole = first.owner or reading.form(first.first).startswith("ال") or not second.lead
    return whole and is_arm(reading, first) and not second.phrase.glued and second.lead in ("", "on", "in", "محيط")


def _acts_on(reading: Reading, found: list[Argument]) -> bool:
    """True for people of any kind right after a verb whose object, a side or a thing, follows them at once."""
    first, second = found[0], found[1] if len(found) > 1 else None
    if first.phrase.kind != "people" or first.phrase.glued or first.gap or second is None:
        return False
    if second.phrase.kind not in ("side", "thing") or second.lead or second.phrase.glued or second.joined:
        return False
    known = first.case == "nominative" or first.phrase.owner or reading.form(first.phrase.first).startswith("ال")
    return known and (second.phrase.kind == "side" or reading.form(second.phrase.first).startswith("ال"))


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
    return reading.form(word - 1) in PREPOSITIONS and reading.form(word - 2) not in PART_OF


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
        if is_plural_verb(reading, term) or agrees(reading, term, phrase):
            return phrase
    return None


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
