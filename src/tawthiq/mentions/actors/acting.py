"""A country is a side only where it acts; else its name is a place, and its adjective tells a nationality.

غارة إسرائيلية, القصف المدفعي الروسي: the adjective of an act. شنت إسرائيل, هجوم روسيا, من قبل تركيا: the state itself.
"""

from tawthiq.lexicon import Term
from tawthiq.mentions.actors.reader import THE, Phrase, Reader
from tawthiq.mentions.actors.sides import Side, known_sides, state_side

REACH = 3
"""Adjectives that may stand between an act and its nationality."""
AIM_REACH = 4
"""Words between an act and the "against" or "on" before the state it aims at."""
CLASH_REACH = 3
ON = "علي"
BETWEEN = "بين"
AND = "و"
WITH = "ب"


def acting(r: Reader) -> dict[int, Phrase]:
    """Adjectives and states that act, by word."""
    found: dict[int, Phrase] = {}
    for terms in list(r.acts.values()):
        for act in terms:
            if act.entry["part"] == "noun":
                phrase = _adjective_of(r, act)
                if phrase is not None:
                    found.setdefault(phrase.first, phrase)
    for term in r.all("states"):
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
    for word in range(act.last, min(act.last + REACH + 1, len(r.words))):
        term = r.nisba(word) or next(iter(r.members.get(word, ())), None)
        if term is not None and term.proclitic == article and not term.enclitic:
            if r.link(term.last, "made"):
                return None
            return _phrase(term)
        if not _may_be_adjective(r.form(word), article):
            return None
    return None


def _phrase(term: Term) -> Phrase:
    side: Side = known_sides().get(term.entry["entity"]) or state_side(term.entry["country"])
    rule = "the adjective of an act"
    return Phrase(term.first, term.last, term.start, term.end, side, rule, "adjective", True)


def _may_be_adjective(form: str, article: str) -> bool:
    """A word that agrees with the act in its article and has an adjective's ending or a common one's shape."""
    return len(form) > 2 and form.startswith(THE) == bool(article) and form[-1] in "يهفدرم" and form not in (ON, "في")


def _acts(r: Reader, state: Term) -> str:
    """Which rule makes a country's name a side here; "" where it is a place."""
    before, after = r.acts.get(state.first - 1, ()), r.acts.get(state.last, ())
    if state.proclitic in ("", "و") and any(_is_verb(t) for t in before):
        return "a state after a verb of attack"
    if state.proclitic == "" and any(t.entry["part"] == "noun" and not r.is_definite(t) for t in before):
        return "a state after a noun of attack"
    if any(_is_verb(t) and not t.proclitic for t in after) and not r.links.get(state.first - 1):
        return "a state before a verb of attack"
    if any(t.proclitic.endswith(WITH) for t in after):
        return "a state accused of an attack"
    if r.ends_with(state.first, "agent") or any(
        t.last == state.first and t.entry["effect"] == "agent"
        for at in (state.first - 1, state.first - 2)
        for t in r.links.get(at, ())
    ):
        return "a state named as the doer"
    if r.ends_with(state.first, "against"):
        return "a state an attack aims at"
    if r.form(state.first - 1) == ON and _act_near(r, state.first - 1, AIM_REACH):
        return "a state an attack aims at"
    return _between(r, state)


def _is_verb(term: Term) -> bool:
    return term.entry["part"] == "verb" and term.feature != "past_passive"


def _act_near(r: Reader, word: int, reach: int) -> bool:
    return any(t.entry["part"] == "noun" for at in range(word - reach, word) for t in r.acts.get(at, ()))


def _between(r: Reader, state: Term) -> str:
    """حرب بين إسرائيل وإيران."""
    at = state.first - 1
    if state.proclitic == AND:
        at = next((i for i in range(state.first - 1, state.first - 5, -1) if r.form(i) == BETWEEN), -1)
    if r.form(at) != BETWEEN:
        return ""
    clash = any(t.entry["part"] == "clash" for i in range(at - CLASH_REACH, at) for t in r.acts.get(i, ()))
    return "a state in a clash" if clash else ""
