"""An outcome word and the people beside it make a toll; some words ask for people who are named as such.

The maker holds what all rules share: the outcome words of a report, and the counts already claimed by one of them.
"""

from tawthiq.events.casualties.model import OUTCOMES, Toll, counted_toll
from tawthiq.events.casualties.names import name_end
from tawthiq.events.reading import Reading
from tawthiq.lexicon import Term
from tawthiq.mentions import CountMention, PersonMention
from tawthiq.record import Outcome

TABLE = "events/casualties/outcomes"
NEAR = 3
"""Reach of words that mean something else unless people stand right beside them (قضى, فقد, مات)."""
BODY = "جثة"
"""body"""
BODIES = frozenset((BODY, "جثمان", "رفات"))
FREED = ("arrested", "abducted", "captured")
"""What nobody does to the dead."""
GOES_ON = ("في", "من", "علي", "بعد", "قبل", "اثر", "جراء", "خلال", "و", "")
"""Words after a bare number that leave it a number of people."""


class Maker:
    """Makes the tolls of one report; `stops` are the words where an outcome begins, `taken` the counts claimed."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.terms = reading.matches.longest(TABLE)
        self.stops = {t.first for t in self.terms}
        self.taken: set[int] = set()
        self.tolls: list[Toll] = []

    def others(self, term: Term) -> set[int]:
        """Words where an outcome other than a term's begins."""
        return self.stops - {term.first}

    def free(self, term: Term, count: CountMention | None) -> CountMention | None:
        """A count that no outcome has claimed and that a term may claim; else None."""
        if count is None or count.first in self.taken or not self.plain(term, count):
            return None
        return count

    def toll(self, term: Term, count: CountMention, rule: str, doer: int = -1) -> Toll:
        """The toll of an outcome word and the people it is said of."""
        self.taken.add(count.first)
        toll = counted_toll(count, self.outcome(term, count.noun), rule, term.first)
        toll.last = max(toll.last, term.last)
        toll.doer = doer
        toll.cue = term
        return toll

    def person(self, term: Term, person: PersonMention, rule: str, doer: int = -1) -> Toll | None:
        """The toll of one person told by a noun, a name behind it; None where nobody can suffer that."""
        outcome = self.outcome(term, person)
        if person.lemma in BODIES and outcome in FREED:
            return None
        name = (person.first, max(person.last, name_end(self.reading, person.last)))
        first, last = min(term.first, person.first), max(term.last, name[1])
        return Toll(
            outcome,
            1,
            "exact",
            first,
            last,
            term.first,
            rule,
            person=person,
            doer=doer,
            named=True,
            name=name,
            cue=term,
        )

    def one(self, term: Term, first: int, last: int, rule: str, person: PersonMention | None = None) -> Toll:
        """The toll of one person whose name or office stands in words `first`:`last`."""
        outcome = self.outcome(term, person)
        begin, end = min(first, term.first), max(last, term.last)
        return Toll(
            outcome,
            1,
            "exact",
            begin,
            end,
            term.first,
            rule,
            person=person,
            named=True,
            name=(first, last),
            cue=term,
        )

    def outcome(self, term: Term, person: PersonMention | None) -> Outcome:
        """What a term says happened; the noun of the people may say it more precisely."""
        outcome: Outcome = term.entry["outcome"]  # type: ignore[assignment]
        said = person.outcome if person is not None else None
        if outcome == "missing" and said == "killed":
            return "killed"
        if outcome == "arrested" and said == "abducted":
            return "abducted"
        if term.entry["frame"] in ("fall", "body") and said in OUTCOMES:
            return said  # type: ignore[return-value]
        return outcome

    def plain(self, term: Term, count: CountMention) -> bool:
        """A body is not arrested; goods are seized, so only people who are named as such are arrested by that word."""
        if count.noun is not None:
            return not (count.noun.lemma in BODIES and term.entry["outcome"] in FREED)
        if count.others or count.people is True:
            return True
        if count.kind == "vague":
            return not term.entry["people"]
        return count.kind == "number" and (not term.entry["people"] or self._ends(count))

    def _ends(self, count: CountMention) -> bool:
        """A bare number that nothing follows which it could count."""
        form = self.reading.form(count.last)
        return not form.isalpha() and not form.isdigit() or form in GOES_ON
