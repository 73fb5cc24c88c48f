"""Some tolls need no verb: "10 dead and 20 wounded", "30 bodies", "12 between dead and wounded", "the dead rose to 35".

And some say that nobody was hurt: "without injuries", "nobody was killed".
"""

from tawthiq.events.casualties.frames import STOPS, counts_people
from tawthiq.events.casualties.model import Toll
from tawthiq.events.reading import Reading
from tawthiq.lexicon import Term
from tawthiq.mentions import CountMention
from tawthiq.record import Outcome

ZERO = "events/casualties/zero"
BETWEEN = "بين"
"""between (dead and wounded)"""
AMBIGUOUS = frozenset(("فقد", "قضى", "أوقف"))
"""Verbs that are also particles or say something else beside "nobody"."""
ZERO_REACH = 6
NOBODY_REACH = 16
RISE_REACH = 6
OUTCOMES = frozenset(
    ("killed", "wounded", "missing", "captured", "abducted", "arrested", "displaced", "killed_or_wounded")
)


def standing_tolls(reading: Reading, taken: set[int]) -> list[Toll]:
    """Tolls whose noun says the outcome, where no verb has claimed them."""
    out: list[Toll] = []
    for count in reading.mentions.counts:
        if count.first in taken or not counts_people(count):
            continue
        between = _between(reading, count)
        if between is not None:
            taken.add(count.first)
            out.append(between)
            continue
        outcome = count.noun.outcome if count.noun is not None else _risen(reading, count)
        if outcome not in OUTCOMES or not _stands(reading, count):
            continue
        taken.add(count.first)
        rule = "a count of people whose noun says the outcome"
        out.append(_toll(count, outcome, rule))  # type: ignore[arg-type]
        out.extend(_second_noun(reading, count))
    return out


def _toll(count: CountMention, outcome: Outcome, rule: str) -> Toll:
    return Toll(
        outcome,
        count.value,
        count.bound,
        count.first,
        count.last,
        count.first,
        rule,
        high=count.high,
        count=count,
        person=count.noun,
    )


def _stands(reading: Reading, count: CountMention) -> bool:
    """A singular ("a martyr") or a definite plural ("the wounded") by itself tells no new toll."""
    form = reading.form(count.first)
    if count.kind == "singular":
        return bool(reading.matches.at("events/casualties/openers", count.first - 1))
    return not (count.kind == "vague" and form.startswith(("ال", "وال", "لل", "بال")))


def _second_noun(reading: Reading, count: CountMention) -> list[Toll]:
    """عشرات القتلى والجرحى: a vague number is shared by the noun that joins on."""
    person = reading.person_at.get(count.last)
    form = reading.form(count.last)
    if count.value is not None or person is None or not form.startswith("و") or person.outcome not in OUTCOMES:
        return []
    if count.noun is not None and person.outcome == count.noun.outcome:
        return []
    if count.last in reading.count_at:
        return []
    rule = "a vague number shared by two nouns of outcome"
    return [Toll(person.outcome, None, "vague", count.first, person.last, person.first, rule, person=person)]  # type: ignore[arg-type]


def _between(reading: Reading, count: CountMention) -> Toll | None:
    """29 شخصا بين قتيل وجريح."""
    for word in range(count.last, min(count.last + 4, len(reading.text.words) - 1)):
        if reading.form(word) == BETWEEN:
            person = reading.person_at.get(word + 1)
            if person is not None and person.outcome in ("killed", "wounded"):
                toll = _toll(count, "killed_or_wounded", "a number between dead and wounded")
                toll.last = min(person.last + 1, reading.text.sentence_of(count.first).last)
                return toll
    return None


def _risen(reading: Reading, count: CountMention) -> str | None:
    """ارتفع عدد القتلى إلى 35: a bare number takes the outcome of the dead or wounded just named."""
    if count.noun is not None or count.people is False or count.value is None:
        return None
    first = max(reading.text.sentence_of(count.first).first, count.first - RISE_REACH)
    for word in range(count.first - 1, first - 1, -1):
        person = reading.person_at.get(word)
        if person is not None and person.outcome and person.number == "pl":
            return person.outcome if reading.form(count.first - 1) in ("الي", "بلغ", "عن") else None
        if reading.form(word) in STOPS or word in reading.count_at:
            return None
    return None


def zero_tolls(reading: Reading, outcomes: list[Term]) -> list[Toll]:
    """Tolls of nobody: a negator with what there was none of, or with an outcome verb and "anyone"."""
    out: list[Toll] = []
    terms = reading.matches.longest(ZERO)
    for number, term in enumerate(terms):
        if term.entry["effect"] != "negator":
            continue
        for after in terms[number + 1 : number + 4]:
            if after.first - term.last > ZERO_REACH or reading.clause_number(after.first) != reading.clause_number(
                term.first
            ):
                break
            if after.entry["effect"] != "nobody":
                continue
            out.extend(_zeros(reading, term, after, outcomes))
            break
    return out


def _zeros(reading: Reading, negator: Term, nobody: Term, outcomes: list[Term]) -> list[Toll]:
    denied = negator.entry["gloss"].startswith("den")
    named = nobody.entry["outcome"]
    rule = "a denial of casualties" if denied else "nobody was hurt"
    if named:
        return [Toll(named, 0, "exact", negator.first, nobody.last, nobody.first, rule, denied=denied)]  # type: ignore[arg-type]
    found = []
    last = min(reading.text.sentence_of(negator.first).last, nobody.last + NOBODY_REACH)
    last = next((w for w in range(nobody.last, last) if reading.form(w) == "،"), last)
    for term in outcomes:
        if term.entry.term in AMBIGUOUS:
            continue
        between = negator.last <= term.first < nobody.first
        after = nobody.last <= term.first < last
        if (between or (after and not found_between(outcomes, negator, nobody))) and term.entry["outcome"]:
            end = max(term.last, nobody.last)
            found.append(Toll(term.entry["outcome"], 0, "exact", negator.first, end, term.first, rule, denied=denied))  # type: ignore[arg-type]
    return found[:2]


def found_between(outcomes: list[Term], negator: Term, nobody: Term) -> bool:
    """True where an outcome verb stands between negator and "anyone": لم يصب أحد."""
    return any(negator.last <= t.first < nobody.first for t in outcomes)
