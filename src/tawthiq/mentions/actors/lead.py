"""A word for a force or group takes adjectives that agree with it, and they tell whose it is and that it is armed.

عناصر مسلحة, القوات الحكومية السورية, طائرة حربية: the head with its adjectives is a `Lead`, to be made a side of.
"""

import msgspec

from tawthiq.lexicon import Term
from tawthiq.mentions.actors.reader import THE, Phrase, Reader
from tawthiq.mentions.actors.sides import Side
from tawthiq.text import Kind

MOST_ADJECTIVES = 4
DEFINITE = ("ال", "وال", "بال", "لل", "فال", "كال", "ولل")
"""How a word with the article begins: with and, in, for, so, like."""
AFTER = frozenset(("عليه", "عليها", "عليهم", "وكان", "كان", "احد", "بينهم", "قام", "اقدم", "لكن", "بينما", "حيث"))
"""At him, at her, at them, and was, was, one of, among them, rose, dared, but, while, where: a noun follows."""
BEFORE_NOUN = frozenset(("ان", "بان", "علي", "عن", "الي", "مع"))
"""That, on, about, to, with: a noun follows."""


class Lead(msgspec.Struct):
    """A head with the adjectives read after it, up to word `last`."""

    term: Term
    last: int
    definite: bool
    country: str | None = None
    member: str | None = None
    makes: set[str] = set()

    @property
    def role(self) -> str:
        """What the head is for: force, group, people, craft and so on."""
        return self.term.entry["role"]

    @property
    def word(self) -> str:
        """The head in its dictionary form."""
        return self.term.entry.term.split("|")[0]

    def takes(self, what: str) -> bool:
        """Whether the head's row allows something after it."""
        return what in self.term.entry["takes"].split()


def read_lead(r: Reader, term: Term) -> Lead:
    """A head with the adjectives that agree with it."""
    lead = Lead(term, term.last, r.is_definite(term))
    for _ in range(MOST_ADJECTIVES):
        found = _agreeing(r, lead)
        if found is None:
            break
        lead.last = found.last
    return lead


def _agreeing(r: Reader, lead: Lead) -> Term | None:
    """The next adjective, noted in the lead: whose, and what it makes of the head."""
    for term in r.adjectives(lead.last):
        phrase = term.entry.form == "phrase"
        if term.enclitic or (not phrase and term.proclitic != (THE if lead.definite else "")):
            continue
        if term.entry["country"] and r.link(term.last, "made"):
            continue
        lead.country = lead.country or term.entry["country"] or None
        lead.member = lead.member or term.entry["entity"] or None
        lead.makes.update(term.entry["makes"].split())
        return term
    return None


def lead_phrase(r: Reader, lead: Lead, last: int, side: Side, rule: str, named: bool = False) -> Phrase:
    """The phrase of a head up to word `last`."""
    term = lead.term
    end = term.end if last == term.last else r.words[last - 1].end
    return Phrase(term.first, last, term.start, end, side, rule, lead.role, named, lead.definite)


def stands_alone(r: Reader, lead: Lead) -> bool:
    """Whether a word for armed people is a noun here, not an adjective: مسلح, but not صراع مسلح, الشاب المسلح."""
    term = lead.term
    if term.feature != "sg" or term.proclitic not in ("", THE):
        return True
    before = term.first - 1
    if r.is_mark(before) or r.text.sentence_of(term.first).first == term.first:
        return True
    if term.proclitic == THE and (r.form(before).startswith(DEFINITE) or not lead.takes("adjective")):
        return not r.form(before).startswith(DEFINITE)
    if r.words[before].kind == Kind.NUMBER or _verb_at(r, term.last):
        return True
    return r.after_link(term.first) or _noun_follows(r, before)


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
