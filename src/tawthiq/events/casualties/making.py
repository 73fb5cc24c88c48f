"""An outcome word and the people beside it make a toll; some words ask for people who are named as such.

The maker holds what all rules share: the outcome words of a report, and the counts already claimed by one of them.
"""

from bisect import bisect_left, bisect_right

from tawthiq.events.casualties.model import OUTCOMES, Toll, counted_toll
from tawthiq.events.casualties.names import name_end, name_words
from tawthiq.events.reading import Reading
from tawthiq.lexicon import Term
from tawthiq.mentions import CountMention, PersonMention
from tawthiq.record import Outcome

TABLE = "events/casualties/outcomes"
NO_PRONOUN = frozenset(("أسر", "صفى"))
"""Verbs that with a pronoun look like other words: أسرته (his family), وصفته (described it)."""
NEAR = 3
"""Reach of words that mean something else unless people stand right beside them (قضى, فقد, مات)."""
BODY = "جثة"
"""body"""
BODIES = frozenset((BODY, "جثمان", "رفات"))
VICTIMS = "ضحية"
"""victim: killed where counted, killed or wounded where not"""
FREED = ("arrested", "abducted", "captured")
"""What nobody does to the dead."""
GOES_ON = ("في", "من", "علي", "بعد", "قبل", "اثر", "جراء", "خلال", "و", "")
"""Words after a bare number that leave it a number of people."""

ON = "علي"
ON_REACH = 8
"""Words from a word for a seizure to the على before whom it befell: room for by whom and when."""
FAR = 200
"""Words from an outcome beyond which no rule looks for its victims."""
TAKES = "أسر"
"""took captive; also families, and confided"""
SHUT_OUT = ("ب", "ل", "و", "كل", "جميع")
"""How a word begins that no captive is told by: confided to, families and, families of all."""


def _takes_captive(reading: Reading, term: Term) -> bool:
    """No family ("to the families of the dead"), no Yasser (ياسر, where يأسر has its hamza), no "confided to"."""
    if term.feature.startswith("present") and "أ" not in reading.text.printed(term.start, term.end):
        return False
    person = reading.person_at.get(term.last)
    if term.proclitic.endswith("ل") or (person is not None and person.outcome is not None):
        return False
    return person is not None or term.last in reading.actor_at or not reading.form(term.last).startswith(SHUT_OUT)


class Maker:
    """Makes the tolls of one report; `stops` are the words where an outcome begins, `taken` the counts claimed.

    `falls` are the words for a fall, which may be of a shell.
    """

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.terms = [t for t in reading.matches.longest(TABLE) if not self._is_people(t)]
        self._firsts = [t.first for t in self.terms]
        self.stops = set(self._firsts)
        self.falls = {t.first for t in self.terms if t.entry["frame"] == "fall"}
        self.taken: set[int] = set()
        self.tolls: list[Toll] = []

    def _is_people(self, term: Term) -> bool:
        """قتلى (the dead) is no "killing of me", and أسرة (a family), where ه is printed ة, no "captured him"."""
        if term.entry["frame"] == "seize" and not self._has_on(term):
            return True
        if term.entry.term == TAKES and not _takes_captive(self.reading, term):
            return True
        if term.enclitic == "ي" or (term.enclitic and term.entry.term in NO_PRONOUN):
            return True
        return term.enclitic == "ه" and "ة" in self.reading.text.printed(term.end, term.end + 1)

    def _has_on(self, term: Term) -> bool:
        """القضاء is a judiciary and a district too: a seizure has its على behind it."""
        return any(self.reading.form(w) == ON for w in range(term.last, term.last + ON_REACH))

    def list_stops(self) -> set[int]:
        """Words that end a list of victims: outcomes, but not bodies, which are counted in lists."""
        return {t.first for t in self.terms if t.entry["frame"] != "body"}

    def others(self, term: Term) -> set[int]:
        """Words where an outcome other than a term's begins, as far from it as victims are looked for."""
        firsts = self._firsts
        near = set(firsts[bisect_left(firsts, term.first - FAR) : bisect_right(firsts, term.first + FAR)])
        near.discard(term.first)
        return near

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
        if term.entry["frame"] == "fall" and count.value is None and count.noun and count.noun.lemma == VICTIMS:
            toll.outcome = "killed_or_wounded"
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
            called=name_words(self.reading, *name),
        )

    def pair(self, term: Term, person: PersonMention, rule: str, doer: int = -1) -> Toll | None:
        """The toll of two people told by a definite dual, their names behind it or not."""
        toll = self.person(term, person, rule, doer)
        if toll is not None:
            toll.value, toll.called = 2, frozenset()
        return toll

    def one(
        self, term: Term, first: int, last: int, rule: str, person: PersonMention | None = None, doer: int = -1
    ) -> Toll:
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
            doer=doer,
            named=True,
            name=(first, last),
            cue=term,
            called=name_words(self.reading, first, last),
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
            bare = count.first == count.noun.first and not count.others
            if bare and ((count.kind == "vague" and term.entry["near"]) or term.entry["near"] == "beside"):
                return False
            return not (count.noun.lemma in BODIES and term.entry["outcome"] in FREED)
        if count.others or count.people is True:
            return True
        if count.kind == "vague":
            return not term.entry["people"]
        return count.kind == "number" and (not term.entry["people"] or self._ends(count))

    def _ends(self, count: CountMention) -> bool:
        """A bare number that nothing follows which it could count."""
        form = self.reading.form(count.last)
        return (not form.isalpha() and not form.isdigit()) or form in GOES_ON
