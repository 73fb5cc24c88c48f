"""A country is a side only where it acts; else its name is a place, and its adjective tells a nationality.

غارة إسرائيلية, القصف المدفعي الروسي: the adjective of an act. شنت إسرائيل, هجوم روسيا, من قبل تركيا: the state itself.
"""

from tawthiq.lexicon import Term
from tawthiq.mentions.actors.reader import THE, Phrase, Reader
from tawthiq.mentions.actors.sides import Side, known_sides, state_side

ATTACKS = ("noun", "fire")
"""Kinds of act whose adjective or genitive is the doer."""
REACH = 3
"""Adjectives that may stand between an act and its nationality."""
AIM_REACH = 4
"""Words between an act and the "against" or "on" before the state it aims at."""
CLASH_REACH = 3
"""Words between a clash and the "between" of its sides."""
ACCUSE_REACH = 5
"""Words between "accused" and the state accused."""
BETWEEN_REACH = 5
"""Words between "between" and the second side."""
QUOTE = '"'
ON = "علي"
BETWEEN = "بين"
AND = "و"
ALEF = "ا"
WITH = "ب"
FOR = "ل"
SHE = "ت"
DAWN = "فجر"
"""The dawn, and "blew up": no verb beside a country."""
TAKES_NO_STATE = frozenset(("شن", "نفذ", "ارتكب", "أطلق"))
"""Launched, carried out, committed, fired: a country after them is never their object."""
OPENERS = frozenset(
    ("ان", "بان", "وان", "فان", "كانت", "وكانت", "كما", "حيث", "عندما", "بعدما", "بينما", "لكن", "فيما", "كان")
)
"""That, was, as, where, when, after, while, but: words a new clause begins after."""


def acting(r: Reader) -> dict[int, Phrase]:
    """Adjectives and states that act, by word."""
    found: dict[int, Phrase] = {}
    for terms in list(r.acts.values()):
        for act in terms:
            if act.entry["part"] in ATTACKS:
                phrase = _adjective_of(r, act)
                if phrase is not None:
                    found.setdefault(phrase.first, phrase)
    for term in r.states():
        rule = _acts(r, term)
        if rule:
            side = state_side(term.entry["country"])
            found[term.first] = Phrase(term.first, term.last, term.start, term.end, side, rule, "state", True)
    return found


def _adjective_of(r: Reader, act: Term) -> Phrase | None:
    """غارة جوية إسرائيلية: the nationality among the adjectives of an act."""
    if act.enclitic:
        return None
    article = THE if r.is_definite(act) else ""
    opened = False
    for word in range(act.last, min(act.last + REACH + 1, len(r.words))):
        if r.form(word) == QUOTE and not opened:
            opened = True
            continue
        term = r.nisba(word) or next(iter(r.members.get(word, ())), None)
        if term is not None and term.proclitic == article and not term.enclitic:
            if r.link(term.last, "made"):
                return None
            return _phrase(term)
        if not _may_be_adjective(r.form(word), article, r.form(act.last - 1).endswith(ALEF)):
            return None
    return None


def _phrase(term: Term) -> Phrase:
    side: Side = known_sides().get(term.entry["entity"]) or state_side(term.entry["country"])
    rule = "the adjective of an act"
    return Phrase(term.first, term.last, term.start, term.end, side, rule, "adjective", True)


def _may_be_adjective(form: str, article: str, accusative: bool) -> bool:
    """A word that agrees with the act in article and case and has an adjective's ending or a common one's shape."""
    if accusative and not article and form.endswith(ALEF):
        form = form.removesuffix(ALEF)
    return len(form) > 2 and form.startswith(THE) == bool(article) and form[-1] in "يهفدرم" and form not in (ON, "في")


def _acts(r: Reader, state: Term) -> str:
    """Which rule makes a country's name a side here; "" where it is a place."""
    first, last = _unquoted(r, state)
    country = not state.entry["capital"]
    after = r.acts.get(last, ())
    verbs = r.acts.get(first - 1, ())
    if state.proclitic in ("", AND) and any(_has_subject(r, t) and (country or not t.enclitic) for t in verbs):
        return "a state after a verb of attack"
    if r.after_link(first, "begins") and any(not t.proclitic for t in after):
        return "a state after a verb of attack"
    if country and not state.proclitic and _is_doer_of_noun(r, first, last):
        return "a state after a noun of attack"
    if _opens_clause(r, state, first) and any(_is_predicate(r, t, country) for t in after):
        return "a state before a verb of attack"
    if any(t.proclitic.endswith(WITH) and t.entry["part"] != "clash" for t in after) and _accused(r, first):
        return "a state accused of an attack"
    if r.after_link(first, "agent") and r.is_war():
        return "a state named as the doer"
    on = r.form(first - 1) == ON and country
    if (on or r.after_link(first, "against")) and _act_near(r, first - 1, AIM_REACH):
        return "a state an attack aims at"
    return _between(r, state, first)


def _unquoted(r: Reader, state: Term) -> tuple[int, int]:
    """The words of a country's name with the quotation marks around it: "إسرائيل"."""
    first = state.first - (r.form(state.first - 1) == QUOTE)
    last = state.last + (r.form(state.last) == QUOTE)
    return first, last


def _is_verb(term: Term) -> bool:
    return term.entry["part"] == "verb" and term.feature != "past_passive" and term.entry.term != DAWN


def _is_predicate(r: Reader, verb: Term, country: bool) -> bool:
    """Whether a verb's subject stands before it; a capital's verb is feminine, else the capital is a dateline."""
    if not _is_verb(verb) or verb.proclitic or verb.feature == "masdar":
        return False
    form = r.form(verb.first)
    return country or form.startswith(SHE) or form.removesuffix(verb.enclitic).endswith(SHE)


def _has_subject(r: Reader, verb: Term) -> bool:
    """Whether what follows a verb is its subject: شنت, تشنها - but التي تستهدف X has another subject."""
    if not _is_verb(verb):
        return False
    if verb.enclitic or verb.entry.term in TAKES_NO_STATE:
        return True
    if verb.feature == "masdar":
        return False
    before = verb.first - 1
    first = r.text.sentence_of(verb.first).first == verb.first
    return first or verb.proclitic in (AND, "ف") or r.is_mark(before) or r.form(before) in OPENERS


def _is_doer_of_noun(r: Reader, first: int, last: int) -> bool:
    """هجوم إسرائيل على غزة; but هجوم فرنسا is the attack there."""
    nouns = any(t.entry["part"] in ATTACKS and not r.is_definite(t) for t in r.acts.get(first - 1, ()))
    if not nouns:
        return False
    aimed = (last, last + 1)
    return any(r.form(at) == ON or r.link(at, "against") or r.form(at).startswith(FOR) for at in aimed)


def _opens_clause(r: Reader, state: Term, first: int) -> bool:
    """Whether a country's name is the topic of its clause."""
    before = first - 1
    if state.proclitic not in ("", AND, "ف"):
        return False
    if r.text.sentence_of(state.first).first in (state.first, first) or r.is_mark(before) or r.form(before) in OPENERS:
        return True
    return bool(state.proclitic) and not r.states_at(before)


def _accused(r: Reader, word: int) -> bool:
    return any(r.link(at, "accuse") for at in range(word - ACCUSE_REACH, word))


def _act_near(r: Reader, word: int, reach: int) -> bool:
    return any(t.entry["part"] in ATTACKS for at in range(word - reach, word) for t in r.acts.get(at, ()))


def _between(r: Reader, state: Term, first: int) -> str:
    """حرب بين إسرائيل وإيران."""
    at = first - 1
    if state.proclitic == AND:
        at = next((i for i in range(first - 1, first - BETWEEN_REACH, -1) if r.form(i) == BETWEEN), -1)
    if r.form(at) != BETWEEN:
        return ""
    clash = any(t.entry["part"] == "clash" for i in range(at - CLASH_REACH, at) for t in r.acts.get(i, ()))
    return "a state in a clash" if clash else ""
