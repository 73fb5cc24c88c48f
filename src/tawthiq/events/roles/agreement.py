"""Not everything can be a verb's subject: it must be able to do the act, and its gender must fit the verb's."""

from tawthiq.events.reading import Reading
from tawthiq.events.roles.phrase import Phrase
from tawthiq.events.verbal import is_feminine
from tawthiq.lexicon import Term
from tawthiq.mentions import PersonMention

PLURAL_ENDINGS = ("وا", "ون", "تا")
ARMED = frozenset(("combatant", "security"))
MAY_ATTACK = frozenset(
    (
        "شخص",
        "مستوطن",
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
        "شرطي",
        "جندي",
        "مهاجم",
        "ضابط",
    )
)
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
    if past and reading.text.printed(term.end, term.end + 1) == "ة":
        return True  # سيطرة قوات النظام على: a noun, which no gender rules
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
