"""That nobody was hurt is a figure too: "without injuries", "nobody was killed", "the army denied any dead".

What was not reported is no figure: "there was no word of victims".
"""

from tawthiq.events.casualties.model import Toll
from tawthiq.events.reading import Reading
from tawthiq.lexicon import Term

ZERO = "events/casualties/zero"
AMBIGUOUS = frozenset(("فقد", "قضى", "أوقف"))
"""Verbs that are also particles or say something else beside "nobody"."""
HURT = ("killed", "wounded", "killed_or_wounded")
"""That nobody was arrested or taken is no figure."""
ZERO_REACH = 6
"""Words from a negator to what there was none of."""
NOBODY_REACH = 4
"""Words from "anyone" to the verb of outcome."""
RELATIVE = frozenset(("الذين", "الذي", "ممن"))
RELATIVE_REACH = 16
"""The same where a relative clause stands between: "anyone of the soldiers who were in the post was hit"."""
STILL = frozenset(("يزال", "تزال", "يزالون", "زال", "زالت", "زالوا"))
"""لا يزال: still, no negation"""
LESS = frozenset(("يقل", "تقل", "يقلون", "ينقص", "تنقص"))
"""ما لا يقل عن: not less than, a bound and no negation"""
EXISTENCE = "وجود"
"""لا وجود لجرحى: there are no wounded"""
PILOT = "طيار"
"""طائرة بدون طيار: without a pilot, a drone"""
NO_NEGATION = STILL | LESS | {PILOT}
OR_REACH = 2
"""Words from one thing there was none of to the next."""
OR = ("او", "و", "ولا")
FROM = frozenset(("بعد", "من", "اثر", "بسبب", "جراء"))
"""after, from, because of: what was not done came after the injury"""
THAT = "ان"
"""that"""


def zero_tolls(reading: Reading, outcomes: list[Term]) -> tuple[list[Toll], set[int]]:
    """Tolls of nobody, and the words in which no toll may be read: a negator with what there was none of."""
    out: list[Toll] = []
    empty: set[int] = set()
    terms = reading.matches.longest(ZERO)
    outcome_at = {term.first: term for term in outcomes}
    for number, term in enumerate(terms):
        if term.entry["effect"] == "nobody" and not term.entry["outcome"]:
            out.extend(_turned(term, terms[number + 1 : number + 3], outcome_at))
        if term.entry["effect"] != "negator" or reading.form(term.last) in NO_NEGATION:
            continue
        that = _without_that(reading, term, outcome_at)
        if that is not None:
            out.append(that)
            continue
        after = _nobody(reading, term, terms[number + 1 : number + 5])
        if not after:
            continue
        empty.update(range(term.first, after[-1].last))
        if all(t.entry["effect"] == "nobody" for t in after):
            for nobody in after:
                out.extend(_zeros(reading, term, nobody, outcome_at))
    for toll in out:
        empty.update(range(toll.first, toll.last))
    return out, empty


def _nobody(reading: Reading, negator: Term, following: list[Term]) -> list[Term]:
    """What there was none of, in order; a word for telling before it, and nothing was told of it."""
    found: list[Term] = []
    clause = reading.clause_number(negator.first)
    at, reach = negator.last, ZERO_REACH
    for term in following:
        if term.first - at > reach or reading.clause_number(term.first) != clause:
            break
        if term.entry["effect"] == "negator":
            if found:
                break
            continue
        if (
            found
            and found[-1].entry["effect"] == "nobody"
            and not any(reading.form(w) in OR for w in range(at, term.first))
            and not term.proclitic
        ):
            break
        if reading.form(term.first - 1) in FROM and term.first - 1 >= negator.last:
            break
        if reading.form(term.first).startswith("ل") and reading.form(term.first - 1) != EXISTENCE:
            break
        found.append(term)
        if term.entry["effect"] == "nobody":
            at, reach = term.last, OR_REACH
    return found if any(t.entry["effect"] == "nobody" for t in found) else []


def _without_that(reading: Reading, negator: Term, outcome_at: dict[int, Term]) -> Toll | None:
    """دون أن يصاب سائقوها: without that anyone was hurt."""
    term = outcome_at.get(negator.last + 1)
    if term is None or reading.form(negator.last) != THAT or not negator.entry["gloss"].startswith("without"):
        return None
    suffers = term.entry["frame"] == "subject" or term.feature in ("present_passive", "past_passive")
    if term.entry["outcome"] not in ("killed", "wounded") or not suffers:
        return None
    return Toll(term.entry["outcome"], 0, "exact", negator.first, term.last, term.first, "nobody was hurt")  # type: ignore[arg-type]


def _turned(nobody: Term, following: list[Term], outcome_at: dict[int, Term]) -> list[Toll]:
    """أحدا منهم لم يصب: "anyone" before the negator."""
    negator = next((t for t in following if t.entry["effect"] == "negator"), None)
    if negator is None or negator.first - nobody.last > ZERO_REACH - 2:
        return []
    term = outcome_at.get(negator.last)
    if term is None or term.entry["outcome"] not in HURT or term.entry.term in AMBIGUOUS:
        return []
    return [Toll(term.entry["outcome"], 0, "exact", nobody.first, term.last, term.first, "nobody was hurt")]  # type: ignore[arg-type]


def _excepted(reading: Reading, first: int, last: int) -> bool:
    """لم يبق أحد إلا قد جرح: "except" turns it round."""
    return any(reading.form(w) in EXCEPT for w in range(first, last))


EXCEPT = frozenset(("الا", "سوي"))


def _zeros(reading: Reading, negator: Term, nobody: Term, outcome_at: dict[int, Term]) -> list[Toll]:
    denied = negator.entry["gloss"].startswith("den")
    named = nobody.entry["outcome"]
    rule = "a denial of casualties" if denied else "nobody was hurt"
    if named:
        return [Toll(named, 0, "exact", negator.first, nobody.last, nobody.first, rule, denied=denied)]  # type: ignore[arg-type]
    found = []
    near = range(nobody.last, nobody.last + NOBODY_REACH)
    reach = RELATIVE_REACH if any(reading.form(w) in RELATIVE for w in near) else NOBODY_REACH
    last = min(reading.text.sentence_of(negator.first).last, nobody.last + reach)
    last = next((w for w in range(nobody.last, last) if reading.form(w) == "،"), last)
    between_any = any(word in outcome_at for word in range(negator.last, nobody.first))
    for word in range(negator.last, max(nobody.first, last)):
        term = outcome_at.get(word)
        if term is None or term.entry.term in AMBIGUOUS or term.entry["outcome"] not in HURT:
            continue
        between = negator.last <= term.first < nobody.first
        after = nobody.last <= term.first < last and not _excepted(reading, nobody.last, term.first)
        if between or (after and not between_any):
            end = max(term.last, nobody.last)
            found.append(Toll(term.entry["outcome"], 0, "exact", negator.first, end, term.first, rule, denied=denied))  # type: ignore[arg-type]
    return found[:2]
