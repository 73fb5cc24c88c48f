"""A clash has two sides: اشتباكات بين X وY, اشتبك X مع Y. The first named began, unless another is said to have."""

from tawthiq.events.reading import Reading
from tawthiq.events.roles.phrase import Phrase
from tawthiq.events.roles.phrases import phrase_at
from tawthiq.events.telling import Act, Party, Telling
from tawthiq.mentions import ActorMention
from tawthiq.record import Role

TRIGGERS = "events/triggers/triggers"
OUTCOMES = "events/casualties/outcomes"
REACH = 16
FURTHER = 8
"""More words in which the second of two long-named sides stands."""
BETWEEN = "بين"
WITH = "مع"
STATES = frozenset(("state_forces", "police", "coalition"))
AGAINST = frozenset(("ضد", "تجاه"))
ENDS = frozenset((".", "؛"))
MOST = 4
PARTED = ("جهه", "جانب", "طرف", "ناحيه")
"""What ends the first of two sides: بين X وY من جهة، وZ من جهة أخرى."""
NEAR = 5
"""Words between a clash and those who are named once for both its sides."""
MANY = ("ين", "ان", "ون", "ات")
"""Endings of a noun for two or more."""


def sides_of(reading: Reading, act: Act, telling: Telling) -> list[Party]:
    """Both sides of a clash where "between" names them; the other side where "with" or "against" does."""
    opened, found = _named(reading, act)
    if opened == BETWEEN:
        return _both(reading, act, found)
    if not opened or not found:
        return []
    other = found[0]
    side = other.side
    if opened == WITH and side is not None and side.kind in STATES and _others_fell(telling, side):
        fallen = _fallen(reading, telling, other)
        role: Role = "target" if fallen else "initiator"
        rule = "the force in a clash with which people fell"
        return [*fallen, other.party(role, rule), *_joined(reading, other, found[1:], role, rule)]
    rule = "the side clashed with"
    return [other.party("target", rule), *_joined(reading, other, found[1:], "target", rule)]


def _named(reading: Reading, act: Act) -> tuple[str, list[Phrase]]:
    """The word that opens the sides of a clash, and the phrases after it."""
    end = reading.text.sentence_of(act.first).last
    last = min(end, act.last + REACH)
    found: list[Phrase] = []
    opened = ""
    word = act.last
    while word < last and len(found) < MOST:
        form = reading.form(word)
        if form in ENDS or (opened != BETWEEN and found and not form.startswith("و")):
            break
        if found and reading.matches.at(TRIGGERS, word) is not None:
            break
        if form == BETWEEN or (not opened and (form == WITH or form in AGAINST)):
            opened = form
        if form.removeprefix("و") == BETWEEN:
            last = min(end, word + REACH, act.last + REACH + FURTHER)
        phrase = phrase_at(reading, word) if opened else None
        if phrase is not None and (phrase.kind == "side" or (phrase.kind == "people" and opened == BETWEEN)):
            found.append(phrase)
            word = max(phrase.last, word + 1)
        else:
            word += 1
    return opened, found


def _both(reading: Reading, act: Act, found: list[Phrase]) -> list[Party]:
    """بين X وY: the first began, the second was hit; who is named once for both (بين مسلحين) began."""
    if not found:
        return []
    one, others = _parted(reading, found)
    began = [phrase.party("initiator", "the side named first") for phrase in one]
    first = one[0]
    if not others:
        after = _adjective_after(reading, first) or _unknown_after(reading, first) or _others_after(reading, first)
        many = first.side is not None and first.first - act.last <= NEAR and reading.form(first.first).endswith(MANY)
        return [*began, after] if after is not None else began if many else []
    return [*began, *(phrase.party("target", "the side named second") for phrase in others)]


def _parted(reading: Reading, found: list[Phrase]) -> tuple[list[Phrase], list[Phrase]]:
    """The phrases of each side: a second "between", or "on one hand", parts them; else the second begins at once."""
    for number in range(1, len(found)):
        between = [reading.form(w).removeprefix("و") for w in range(found[number - 1].last, found[number].first)]
        if BETWEEN in between or (any(form in PARTED for form in between) and "من" in between):
            return _run(reading, found[:number]), _run(reading, found[number:])
    others = [phrase for phrase in found[1:] if reading.form(phrase.first).startswith("و")]
    return found[:1], others[:1]


def _run(reading: Reading, found: list[Phrase]) -> list[Phrase]:
    """The first phrase, with those joined to it by و, each right after the one before it."""
    out = found[:1]
    for phrase in found[1:]:
        if phrase.first != out[-1].last or not reading.form(phrase.first).startswith("و"):
            break
        out.append(phrase)
    return out


def _adjective_after(reading: Reading, first: Phrase) -> Party | None:
    """بين القوات الأرمنية والأذربيجانية: the second side is told by its adjective alone."""
    place = next((p for p in reading.within(reading.mentions.places, first.last, first.last + 1) if p.adjective), None)
    if place is None or not reading.form(first.last).startswith("وال"):
        return None
    word = reading.text.words[first.last]
    return Party("target", first.last, first.last + 1, word.start + 1, word.end, "the side named second", None, True)


def _unknown_after(reading: Reading, first: Phrase) -> Party | None:
    """بين الشرطة وأفراد من قبائل كذا: the second side is told by a noun for a band, with whose or which it is.

    Any other noun may go on with what followed: وانفجارات المدينة, ونزوح من القرى.
    """
    word, form = first.last, reading.form(first.last)
    if not form.startswith("و") or form.removeprefix("و") not in BANDED:
        return None
    if reading.form(word + 1) == "من":
        last = word + 3 + reading.form(word + 3).startswith("ال")
    elif reading.form(word + 1).startswith("ال"):
        last = word + 2
    else:
        return None
    words = reading.text.words
    if any(not reading.form(at).isalpha() for at in range(word, last)):
        return None
    return Party("target", word, last, words[word].start + 1, words[last - 1].end, "the side named second", None, True)


def _others_after(reading: Reading, first: Phrase) -> Party | None:
    """بين قوات تابعة لكذا وأخرى داعمة لكذا, بين مسلحين من قبيلة وآخرين من قبيلة: "others", with whose they are."""
    last = min(first.last + FURTHER, reading.clause_of(first.first).last)
    word = next(iter(reading.words_of(OTHERS, first.last, last)), None)
    if word is None or first.side is None or reading.form(first.first - 1) != BETWEEN:
        return None
    forms = [reading.form(at) for at in range(word + 1, word + 3)]
    whose = next((n for n, form in enumerate(forms) if form == "من" or form.startswith("ل")), None)
    if whose is None or forms[whose] in NOT_OF:
        return None
    end = word + 1 + whose + 1
    goes_on = not forms[whose].startswith("لل") and reading.form(end).isalpha()
    end += goes_on and not any(reading.matches.at(table, end) for table in (TRIGGERS, OUTCOMES))
    words = reading.text.words
    return Party("target", word, end, words[word].start + 1, words[end - 1].end, "the side named second", None, True)


OTHERS = frozenset(("واخري", "واخرين", "واخرون"))
"""and others (folded)"""
NOT_OF = frozenset(("لم", "لا", "لن", "لما", "لمن"))
"""not, of what, of whom: no name follows, though they begin as the preposition of whose they are (folded)"""
BANDED = frozenset(
    (
        *("افراد", "ابناء", "رجال", "شبان", "شباب", "وجهاء", "انصار", "اتباع", "مناصري", "مؤيدي", "معارضي", "مشجعي"),
        *("عشيره", "عشائر", "قبيله", "قبائل", "عائله", "جماعه", "فصيل", "فصائل", "ميليشيا", "مليشيا", "كتيبه"),
        *("مقاومي", "مقاتلي", "مسلحي", "متمردي", "عناصر", "اعوان", "حراس", "طلاب", "اهالي", "سكان"),
        *("مسلمي", "مسيحيي", "يهود", "اقباط", "شيعه", "سنه", "اكراد", "عرب", "تركمان", "امازيغ"),
    )
)
"""Nouns for people who stand together, by kin, following, arms, creed or people (folded)."""


def _joined(reading: Reading, one: Phrase, found: list[Phrase], role: Role, rule: str) -> list[Party]:
    """Further sides on the side of the first: مع الجيش والمقاومة."""
    out: list[Party] = []
    last = one.last
    for phrase in found:
        if phrase.first != last or not reading.form(phrase.first).startswith("و") or phrase.side is None:
            break
        out.append(phrase.party(role, rule))
        last = phrase.last
    return out


def _fallen(reading: Reading, telling: Telling, force: Phrase) -> list[Party]:
    """Fighters of a named side who fell in a clash with a force: the side named first; nameless ones were its aim."""
    for toll in telling.tolls:
        person = toll.person
        phrase = phrase_at(reading, person.first) if person is not None and person.last <= force.first else None
        if phrase is not None and phrase.side is not None and phrase.side.entity is not None and not phrase.glued:
            return [phrase.party("initiator", "the fighters who fell in a clash with a force")]
    return []


def _others_fell(telling: Telling, force: ActorMention) -> bool:
    """True where those who fell are told, and are no men of the force."""
    people = [t.person for t in telling.tolls if t.person is not None and t.person.last <= force.first]
    return bool(people) and all(p.category != "security" and p.lemma not in OF_A_STATE for p in people)


OF_A_STATE = frozenset(("جندي", "عسكري", "ضابط", "شرطي"))
"""Nouns for men of a state's forces."""
