"""A word for a force or group takes adjectives that agree with it, and they tell whose it is and that it is armed.

عناصر مسلحة, القوات الحكومية السورية, طائرة حربية: the head with its adjectives is a `Lead`, to be made a side of.
"""

import msgspec

from tawthiq.lexicon import Term
from tawthiq.mentions.actors.reader import PEOPLES, THE, Phrase, Reader
from tawthiq.mentions.actors.sides import Side
from tawthiq.text import Kind

MOST_ADJECTIVES = 4
DEFINITE = ("ال", "وال", "بال", "لل", "فال", "كال", "ولل")
"""How a word with the article begins: with and, in, for, so, like."""
AFTER = frozenset(
    ("فتح", "عليه", "عليها", "عليهم", "وكان", "كان", "احد", "بينهم", "قام", "اقدم", "لكن", "بينما", "حيث")
)
"""At him, at her, at them, and was, was, one of, among them, rose, dared, but, while, where: a noun follows."""
DUALS = frozenset(("ان", "ين"))
"""Endings of a dual, by case."""
ATTACKS = frozenset(("هجوم", "تفجير", "انفجار", "اعتداء", "عمل", "حادث", "كمين", "قصف", "مخطط", "عدوان"))
"""Attack, bombing, blast, assault, deed, incident, ambush: an adjective in their number and article describes them."""
BEFORE_NOUN = frozenset(("ان", "بان", "علي", "عن", "الي", "مع"))
"""That, on, about, to, with: a noun follows."""


class Lead(msgspec.Struct):
    """A head with the adjectives read after it, up to word `last`."""

    term: Term
    last: int
    definite: bool
    role: str
    """What the head is for: force, group, people, craft and so on."""
    word: str
    """The head in its dictionary form."""
    country: str | None = None
    member: str | None = None
    makes: set[str] = set()

    def takes(self, what: str) -> bool:
        """Whether the head's row allows something after it."""
        return what in self.term.entry["takes"].split()


def read_lead(r: Reader, term: Term) -> Lead:
    """A head with the adjectives that agree with it."""
    entry = term.entry
    lead = Lead(term, term.last, r.is_definite(term), entry["role"], entry.term.split("|", 1)[0])
    for _ in range(MOST_ADJECTIVES):
        found = _agreeing(r, lead)
        if found is None:
            break
        lead.last = found.last
    return lead


TOWARDS = frozenset(("جنوبي", "شمالي", "شرقي", "غربي"))
"""South, north, east, west of: without an article they go on to a place (دورية أمريكية جنوبي كابول)."""


def _agreeing(r: Reader, lead: Lead) -> Term | None:
    """The next adjective, noted in the lead: whose, and what it makes of the head."""
    for term in r.adjectives(lead.last):
        phrase = term.entry.form == "phrase"
        if not lead.definite and r.form(term.first) in TOWARDS:
            continue
        if term.enclitic or (not phrase and term.proclitic != (THE if lead.definite else "")):
            continue
        if term.entry["country"] and r.link(term.last, "made"):
            continue
        if not phrase and not _agrees(r.form(lead.term.first), r.form(term.first), lead.role):
            continue
        lead.country = lead.country or term.entry["country"] or None
        lead.member = lead.member or term.entry["entity"] or None
        lead.makes.update(term.entry["makes"].split())
        return term
    return None


def _agrees(head: str, adjective: str, role: str) -> bool:
    """False for a plural of people after arms or a force, and for a feminine after people.

    طائرات روسية مسلحين, هاجم الجيش المسلحين, قصف الجيش الأكراد; مسلحون مدرعة.
    """
    if role in PEOPLE:
        return not (head.endswith(MANY) and adjective.endswith("ه"))
    many = (len(adjective) > LEAST and adjective.endswith(MANY)) or adjective.removeprefix(THE) in PEOPLES
    return not many or head.endswith(MANY) or head.removeprefix("و").removeprefix(THE) in MEN


MEN = frozenset(("رجال", "عناصر", "افراد", "ضباط", "جنود", "قاده", "حراس", "اعضاء", "منتسبي", "منتسبو"))
"""Men, members, officers, soldiers, leaders, guards: the head of a body that is many people."""
PEOPLE = frozenset(("people", "member", "unnamed"))
MANY = ("ون", "ين")
"""Endings of the plural of people, which the dual of anything shares."""
LEAST = 4
"""Letters of a word that may end so by its root."""


def lead_phrase(r: Reader, lead: Lead, last: int, side: Side, rule: str, named: bool = False) -> Phrase:
    """The phrase of a head up to word `last`."""
    term = lead.term
    end = term.end if last == term.last else r.words[last - 1].end
    return Phrase(term.first, last, term.start, end, side, rule, lead.role, named, lead.definite)


def stands_alone(r: Reader, lead: Lead) -> bool:
    """Whether a word for armed people is a noun here, not an adjective: مسلح, but not صراع مسلح, الشاب المسلح."""
    term = lead.term
    before = term.first - 1
    if _describes_an_attack(r, term):
        return False
    if term.feature != "sg" or term.proclitic not in ("", THE):
        return True
    if r.is_mark(before) or r.text.sentence_of(term.first).first == term.first:
        return True
    if term.proclitic == THE and (r.form(before).startswith(DEFINITE) or not lead.takes("adjective")):
        return not r.form(before).startswith(DEFINITE)
    if r.words[before].kind == Kind.NUMBER or _verb_at(r, term.last):
        return True
    return r.after_link(term.first) or _noun_follows(r, before)


def _describes_an_attack(r: Reader, term: Term) -> bool:
    """هجوم إرهابي, تفجيران انتحاريان: an adjective that agrees with the noun of attack before it."""
    form, noun = r.form(term.first), r.form(term.first - 1).lstrip("وفبكل")
    if term.proclitic not in ("", THE) or noun.startswith(THE) != form.startswith(THE):
        return False
    bare = noun.removeprefix(THE)
    if term.feature == "sg":
        return bare.removesuffix("ا") in ATTACKS
    dual = term.feature == "du" and form[-2:] in DUALS and form[-2:] == bare[-2:]
    return dual and bare[:-2] in ATTACKS


def _noun_follows(r: Reader, word: int) -> bool:
    """Whether the word before a noun is a verb, a preposition, a word like "killing of" or "the bullets of"."""
    acts = r.acts.get(word, ())
    if _verb_at(r, word):
        return True
    if any(a.entry["part"] in ("noun", "clash") and a.feature != "masdar" for a in acts):
        return False
    return bool(acts or r.signs_at(word)) or r.form(word) in AFTER or r.form(word) in BEFORE_NOUN


def _verb_at(r: Reader, word: int) -> bool:
    return any(a.entry["part"] == "verb" and a.feature != "masdar" for a in r.acts.get(word, ()))
