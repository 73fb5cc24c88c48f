"""A noun of attack has its doer as genitive (قصف قوات), as adjective (غارة إسرائيلية), or after ل or من.

Only what it was done with stands between the two (قصف مدفعية الجيش); a noun with the article has no genitive.
"""

from tawthiq.events.reading import Reading
from tawthiq.events.roles.acts import AIMED, HAPPENINGS, TRIGGERS, takes_object
from tawthiq.events.roles.agreement import ARMED, is_posted, may_do
from tawthiq.events.roles.arguments import Argument, arguments, has_object
from tawthiq.events.roles.phrase import Phrase
from tawthiq.events.telling import Act, Party
from tawthiq.mentions import PersonMention

OWNED = frozenset(("عملية", "ضربة"))
"""Words for an act that is told by whose it was."""
NEAR_NOUN = 2
"""Adjectives that may stand between a noun of attack and its doer."""


def of_noun(reading: Reading, act: Act) -> list[Party]:
    """Genitive or adjective of a noun of attack; "of" (ل) and "from" (من) lead its doer too."""
    if act.family == "clash" and not act.term.entry.term.startswith("كمين"):
        return []
    found = arguments(reading, act.last)
    first = found[0] if found else None
    if first is None or first.phrase.kind not in ("side", "people") or first.gap > NEAR_NOUN:
        return []
    if is_posted(reading, first.phrase) or _is_undergone(reading, act):
        return []
    phrase = first.phrase
    if takes_object(reading, act):
        doer = _is_before_its_object(reading, act, found)
        return [phrase.party("initiator", "the doer before the object of a noun of attack")] if doer else []
    if phrase.kind != "side" and not _bears_arms(phrase):
        return []
    if not first.lead and not phrase.glued and _is_doer_of(reading, act, first):
        rule = "the doer named after a noun of attack"
    elif phrase.glued == "ل" and not first.lead and first.gap <= 1 and not _follows_its_object(reading, act, phrase):
        rule = "the one whose attack it was"
    elif first.lead == "from" and _comes_from(reading, phrase.first):
        rule = "the one from whom the attack came"
    else:
        return []
    return [phrase.party("initiator", rule), *joined(found, 1, rule)]


def _is_before_its_object(reading: Reading, act: Act, found: list[Argument]) -> bool:
    """استهداف X لمنزل, سيطرة X على بلدة: the genitive is the doer where an object follows.

    منذ سيطرة X على المدينة tells of a day long past.
    """
    first, phrase = found[0], found[0].phrase
    if phrase.glued or first.lead or not (phrase.kind == "side" or is_of_fighters(phrase)):
        return False
    if act.family == "disrupt" and (phrase.first != act.last or _flies(phrase)):
        return False
    if act.family == "territory" and reading.form(act.first - 1) == "منذ":
        return False
    return phrase.adjective or has_object(reading, found)


def is_of_fighters(phrase: Phrase) -> bool:
    """True for fighters of a group, in the construct: دك مجاهدي الكتائب موقعا."""
    person = phrase.mention
    fighters = isinstance(person, PersonMention) and person.category == "combatant" and person.number == "pl"
    return fighters and phrase.last > phrase.first + 1


def _bears_arms(phrase: Phrase) -> bool:
    """True for people told as fighters or police."""
    return isinstance(phrase.mention, PersonMention) and phrase.mention.category in ARMED


def _flies(phrase: Phrase) -> bool:
    """True for aircraft, which are what is shot down right behind a noun for that: اعتراض طائرتين مسيرتين."""
    return phrase.side is not None and phrase.side.kind == "aircraft"


def _is_undergone(reading: Reading, act: Act) -> bool:
    """True where a verb follows whose subject suffers or is aimed at: هجوم تشهده X, هجوم يستهدف شخصية من X."""
    if reading.form(act.last) in SUFFERED:
        return True
    verb = reading.matches.at(TRIGGERS, act.last)
    return verb is not None and verb.entry.term in AIMED and verb.feature in ("past", "present")


SUFFERED = frozenset(
    (
        "تشهده",
        "شهدته",
        "يشهده",
        "شهدها",
        "تشهدها",
        "عرفته",
        "تعرفه",
        "تتعرض",
        "يتعرض",
        "تعرضت",
        "تعرض",
        "تلقاه",
        "تلقته",
    )
)
"""Verbs behind an attack whose subject is where or whom it struck."""


def _follows_its_object(reading: Reading, act: Act, phrase: Phrase) -> bool:
    """True where what was hit stands between, in the accusative: قصف تمركزا للعدو."""
    noun = reading.form(act.last - 1)
    between = (reading.form(word) for word in range(act.last, phrase.first))
    return not noun.endswith("ا") and any(form.endswith("ا") for form in between)


def _is_doer_of(reading: Reading, act: Act, first: Argument) -> bool:
    """True for an adjective of the act, or for its genitive: right after it, and after no article.

    Between them only what the doer did it with may stand (قصف مدفعية الجيش); a number counts those who were hurt.
    """
    phrase = first.phrase
    if phrase.adjective:
        return True
    if (phrase.case == "object" or act.family in HAPPENINGS) and _is_subject_of_hitting(reading, act):
        return False
    between = [reading.form(word) for word in range(act.last, phrase.first)]
    if any(form[:1].isalnum() and form.removeprefix("ال") not in MEANS for form in between):
        return False
    if act.definite or act.term.entry.term.startswith(ARTICLE):
        return False
    counts = [reading.count_at.get(word) for word in range(act.last, phrase.first + 1)]
    return not any(count is not None and count.kind == "number" for count in counts)


ARTICLE = "ال"


def _is_subject_of_hitting(reading: Reading, act: Act) -> bool:
    """True where the noun is the subject of a verb of hitting before it: استهدفت غارة مسلحين, استهدفت عبوة دورية."""
    verb = reading.matches.at(TRIGGERS, act.first - 1)
    return verb is not None and verb.entry.term in AIMED and verb.feature in ("past", "present")


def _comes_from(reading: Reading, word: int) -> bool:
    """True right after من, or with a word for whose side between: من مواقع X, من مخلفات X."""
    word -= reading.form(word - 1) == '"'
    before = reading.form(word - 1)
    return before == "من" or (before in SIDES and reading.form(word - 2) == "من")


SIDES = frozenset(("مخلفات", "مواقع", "جانب", "طرف", "جهه", "مناطق", "ثكنات", "معسكرات"))
"""What stands between "from" and the doer: its side, its positions, what it left behind."""
MEANS = frozenset(("مدفعيه", "صواريخ", "قذائف", "نيران", "مدافع", "راجمات", "طيران", "رصاص", "جوي", "مدفعي", "قوات"))
"""What an attack is done with, between its noun and its doer."""


def owner_of(reading: Reading, act: Act) -> list[Party]:
    """عملية للمقاومة, عدوان إسرائيلي: whose it was, said right after it."""
    first = next(iter(arguments(reading, act.last)), None)
    phrase = first.phrase if first is not None and not first.lead and not first.gap else None
    if phrase is None or phrase.kind != "side" or act.term.entry.term not in OWNED or phrase.first != act.last:
        return []
    if phrase.glued != "ل" and not (phrase.adjective and not phrase.glued):
        return []
    return [phrase.party("initiator", "the one whose attack it was")]


def joined(found: list[Argument], at: int, rule: str) -> list[Party]:
    """Further doers joined on with و."""
    out: list[Party] = []
    for argument in found[at:]:
        if not argument.joined or argument.phrase.kind != "side" or not may_do(argument.phrase):
            break
        out.append(argument.phrase.party("initiator", rule))
    return out
