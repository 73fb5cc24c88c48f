"""A verb before its subject is singular and agrees with it in gender, and no subject stands in an oblique case.

"اتهمت العدوان" (she accused the aggression) and "دعا الفلسطينيين" (he called on the Palestinians) have their subject
elsewhere; "يستنكر المصريون" has it right behind.
"""

from tawthiq.claims.lookup import Lookup
from tawthiq.claims.speakers.phrase import Phrase
from tawthiq.lexicon import Term
from tawthiq.text import fold_term

OBLIQUE = "ين"
"""Ending of sound plurals and duals that are no subject."""
SHORTEST_OBLIQUE = 8
"""Letters of an unknown word with article and that ending that is hardly a singular (التأمين, البنزين)."""
FEMININE_ENDS = ("ه", "ا", "اء", "ات", "ي")
MASCULINE_STATES = frozenset(("لبنان", "العراق", "الاردن", "المغرب", "السودان", "اليمن", "الفاتيكان", "الصومال"))


def agreement(see: Lookup, verb: Term) -> tuple[bool, bool]:
    """Feminine, plural: as a verb's form tells."""
    form = see.text.shadow[verb.start : verb.end]
    stems = [fold_term(s) for s in verb.entry.term.split("|")]
    if verb.feature == "present":
        return form.startswith("ت"), form.endswith(("ون", "وا"))
    return form.endswith("ت") and form not in stems, form.endswith("وا")


def many(see: Lookup, verb: Term) -> bool:
    """A verb in the plural or the dual (أكدوا, أكدتا, يعلنان) has its subject before it, never behind."""
    form = see.text.shadow[verb.start : verb.end]
    if verb.feature == "present":
        return form.endswith(("ون", "وا")) or (form.endswith("ان") and form[:-2] in _presents(verb))
    return form.endswith("وا") or (form.endswith("تا") and form[:-2] in _pasts(verb))


def _presents(verb: Term) -> set[str]:
    return {person + fold_term(p)[1:] for p in verb.entry["present"].split("|") if p for person in "يت"}


def _pasts(verb: Term) -> set[str]:
    stems = [fold_term(s) for s in verb.entry.term.split("|")]
    return {*stems, *(s[:-1] for s in stems if s.endswith(("ي", "ا")))}


def oblique(see: Lookup, at: int) -> bool:
    """A plural or dual in the case of objects (الفلسطينيين, المستوطنين): right of a verb it is no subject."""
    form = see.form(at)
    if not form.endswith(OBLIQUE) or see.name(at) is not None or see.place(at) is not None:
        return False
    head = see.head(at)
    if head is not None:
        return head.feature in ("pl", "du") and head.last == at + 1 and see.definite(at)
    return see.definite(at) and (form.endswith("يين") or len(form) >= SHORTEST_OBLIQUE) and see.known(at) is None


def clashes(see: Lookup, verb: Term, phrase: Phrase) -> bool:
    """The noun right behind a verb is of the other gender (أكدت العدوان, رد إيران), so it is not the one who speaks."""
    at = phrase.first
    if at != verb.last or (phrase.sort == "name" and see.role(phrase.last) == "that"):
        return False
    if agreement(see, verb)[0]:
        if phrase.sort == "name":
            definite = all(see.definite(word) for word in range(at, phrase.last))
            return not phrase.sure and definite and _masculine(see.form(at)[2:])
        return phrase.sort in ("body", "person") and _singular(see, at, phrase.sort) and not see.form(at).endswith("ه")
    if phrase.sort == "name":
        return not phrase.sure and see.definite(at) and see.text.printed_word(at).endswith("ة")
    place = see.place(at)
    if place is not None:
        return place.kind == "government" and see.form(at) not in MASCULINE_STATES and place.term.last == phrase.last
    return phrase.sort in ("body", "media") and _singular(see, at, phrase.sort) and phrase.feminine is True


def _singular(see: Lookup, at: int, sort: str) -> bool:
    """A noun in the singular whose plural the tables know; one without may be a plural or a group itself."""
    head = see.head(at)
    return head is not None and head.entry["sort"] == sort and head.feature == "sg" and bool(head.entry["plural"])


def _masculine(stem: str) -> bool:
    """No feminine ending, and no pattern of broken plurals (فصائل, أحزاب, جيوش, صحف), which count as feminine."""
    if stem.endswith(FEMININE_ENDS) or len(stem) <= len("صحف"):
        return False
    broken = stem[2] == "ا" or (stem[0] == "ا" and stem[-2] == "ا") or (len(stem) == len("جيوش") and stem[2] == "و")
    return not broken
