"""From an outcome word to its tolls: one rule for each way of saying it.

outcome words → victims of each → what joins on ("and two women") → parts ("among them") → numbers that stand alone
"""

from collections.abc import Callable

from tawthiq.events.casualties.frames import (
    agrees_with_subject_before,
    counts_people,
    joined_before,
    person_after,
    victims_after,
    victims_before,
)
from tawthiq.events.casualties.model import Toll
from tawthiq.events.casualties.named import single_subject, undergone
from tawthiq.events.reading import Reading
from tawthiq.lexicon import Term
from tawthiq.mentions import CountMention, PersonMention
from tawthiq.record import Outcome

OUTCOMES = "events/casualties/outcomes"
NEAR = 3
"""Reach of words that mean something else unless people stand right beside them (قضى, فقد, مات)."""
FATE_REACH = 16
"""Words between لقي and مصرعه."""
NEEDS_PEOPLE = frozenset(("ضبط", "إيقاف", "القضاء على", "تحييد", "تصفية"))
"""Words whose object is more often a thing: a number after them is of people only where it says so."""
NEARBY_ONLY = frozenset(
    ("قضى", "فقد", "مات", "هلك", "ارتقى", "أوقف", "هجر", "شرد", "أسر", "ضبط", "إيقاف", "أرواح", "بحياة")
)


class Finder:
    """Finds the tolls of one report; `stops` are the words where another outcome begins."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.terms = reading.matches.longest(OUTCOMES)
        self.stops = {t.first for t in self.terms}
        self.taken: set[int] = set()
        self.tolls: list[Toll] = []

    def find(self) -> list[Toll]:
        """Every toll that an outcome word opens, in order of the words."""
        frames: dict[str, Callable[[Term, int], Toll | None]] = {
            "noun": self._noun,
            "subject": self._subject,
            "both": self._both,
            "object": self._object,
            "fate": self._fate,
            "lives": self._noun,
        }
        for number, term in enumerate(self.terms):
            frame = frames.get(term.entry["frame"])
            toll = frame(term, number) if frame else None
            if toll is not None:
                toll.cue = term
                self.tolls.append(toll)
        return self.tolls

    def _toll(self, term: Term, count: CountMention, rule: str, doer: int = -1) -> Toll:
        self.taken.add(count.first)
        outcome: Outcome = term.entry["outcome"]  # type: ignore[assignment]
        if outcome == "missing" and count.noun is not None and count.noun.outcome == "killed":
            outcome = "killed"
        return Toll(
            outcome,
            count.value,
            count.bound,
            min(term.first, count.first),
            max(term.last, count.last),
            term.first,
            rule,
            high=count.high,
            count=count,
            person=count.noun,
            doer=doer,
        )

    def _person_toll(self, term: Term, person: PersonMention, rule: str, doer: int = -1) -> Toll:
        outcome: Outcome = term.entry["outcome"]  # type: ignore[assignment]
        first, last = min(term.first, person.first), max(term.last, person.last)
        name = (person.first, max(person.last, name_end(self.reading, person.last)))
        last = max(last, name[1])
        return Toll(outcome, 1, "exact", first, last, term.first, rule, person=person, doer=doer, named=True, name=name)

    def _noun(self, term: Term, number: int) -> Toll | None:
        verb = undergone(self.reading, term)
        if verb is not None:
            return self._undergone(term, verb)
        if term.enclitic or term.proclitic.endswith(("ال", "لل")):
            return None
        stops = self.stops - {term.first}
        reach = NEAR if term.entry.term in NEARBY_ONLY else 7
        count = victims_after(self.reading, term.last, stops, reach)
        if count is not None and count.first not in self.taken and self._plain(term, count):
            return self._toll(term, count, "people after a noun of outcome")
        person = person_after(self.reading, term.last, stops, 1)
        if person is not None and not self._is_number_word(person):
            return self._person_toll(term, person, "one person after a noun of outcome")
        joined = self._joined_noun(term, number)
        if joined is not None:
            return joined
        return self._named(term)

    def _undergone(self, term: Term, verb: Term) -> Toll | None:
        """تعرض خمسة أشخاص للخطف: the victims stand between the verb and what they underwent, or before the verb."""
        stops = self.stops - {term.first}
        count = victims_after(self.reading, verb.last, stops)
        if count is not None and count.last <= term.first and count.first not in self.taken:
            return self._toll(term, count, "people who underwent an outcome")
        found = single_subject(self.reading, verb) or None
        person = person_after(self.reading, verb.last, stops, 1)
        first = person.first if person is not None else (found[0] if found is not None else -1)
        if first < 0:
            return None
        outcome: Outcome = term.entry["outcome"]  # type: ignore[assignment]
        who = person if person is not None else (found[2] if found is not None else None)
        rule = "one person who underwent an outcome"
        return Toll(outcome, 1, "exact", first, term.last, term.first, rule, person=who, named=True)

    def _joined_noun(self, term: Term, number: int) -> Toll | None:
        """مقتل وإصابة عشرين: one number for two outcomes."""
        if number + 1 >= len(self.terms) or term.entry["outcome"] not in ("killed", "wounded"):
            return None
        after = self.terms[number + 1]
        if after.first != term.last or not after.proclitic.startswith("و") or after.entry["frame"] != "noun":
            return None
        count = victims_after(self.reading, after.last, self.stops - {after.first}, 4)
        if count is None or count.first in self.taken:
            return None
        toll = self._toll(term, count, "one number for killed and wounded together")
        if {term.entry["outcome"], after.entry["outcome"]} == {"killed", "wounded"}:
            toll.outcome = "killed_or_wounded"
        return toll

    def _named(self, term: Term) -> Toll | None:
        """اغتيال سامي درويش: a name nobody counts, right after a noun of killing."""
        if term.entry["outcome"] != "killed" or term.entry["frame"] != "noun":
            return None
        last = name_end(self.reading, term.last)
        if last - term.last < 2:
            return None
        rule = "a name after a noun of killing"
        return Toll("killed", 1, "exact", term.first, last, term.first, rule, named=True, name=(term.last, last))

    def _plain(self, term: Term, count: CountMention) -> bool:
        """A body is not arrested; goods are seized, so only people who are named as such are arrested by that word."""
        if count.noun is None:
            return count.others or count.kind == "number" and term.entry.term not in NEEDS_PEOPLE
        return not (count.noun.outcome == "killed" and term.entry["outcome"] in ("arrested", "abducted"))

    def _is_number_word(self, person: PersonMention) -> bool:
        return person.first in self.reading.count_at and self.reading.count_at[person.first].kind != "singular"

    def _subject(self, term: Term, number: int) -> Toll | None:
        del number
        return self._sufferer(term, "people who are the subject of a verb of outcome")

    def _sufferer(self, term: Term, rule: str) -> Toll | None:
        reading = self.reading
        stops = self.stops - {term.first}
        near = term.entry.term in NEARBY_ONLY
        if agrees_with_subject_before(term, reading.form(term.last - 1)):
            before = victims_before(reading, term.first, stops, self.taken)
            if before is not None and self._speaks_of(term, before):
                self._join_before(term, before, rule)
                return self._toll(term, before, rule + ", named before it")
        count = victims_after(reading, term.last, stops, NEAR if near else 7)
        if count is not None and count.first not in self.taken and self._plain(term, count):
            return self._toll(term, count, rule)
        person = person_after(reading, term.last, stops, 1)
        if person is not None and not near:
            return self._person_toll(term, person, "one person who is the subject of a verb of outcome")
        before = victims_before(reading, term.first, stops, self.taken)
        if before is not None and term.first - before.last <= (1 if near else 4) and self._speaks_of(term, before):
            return self._toll(term, before, rule + ", named before it")
        return None if near or term.feature == "present" else self._one_named(term)

    def _one_named(self, term: Term) -> Toll | None:
        """One person, named before a singular verb of outcome or spoken of by "who"."""
        if agrees_with_subject_before(term, self.reading.form(term.last - 1)):
            return None
        found = single_subject(self.reading, term)
        if found is None:
            return None
        first, _, person = found
        outcome: Outcome = term.entry["outcome"]  # type: ignore[assignment]
        rule = "one person named before a verb of outcome"
        name = (first, max(first + 1, term.first))
        return Toll(outcome, 1, "exact", first, term.last, term.first, rule, person=person, named=True, name=name)

    def _speaks_of(self, term: Term, count: CountMention) -> bool:
        """After "who" only the people right before it are meant, not a number further back."""
        who = self.reading.cues_in(term.first - 2, term.first, "who")
        return not who or who[0].first - count.last <= NEAR

    def _join_before(self, term: Term, count: CountMention, rule: str) -> None:
        """The victims that these join on to share the verb: "12 gunmen and five civilians were killed"."""
        before = joined_before(self.reading, count, self.taken | {count.first})
        if before is not None:
            toll = self._toll(term, before, rule + ", joined with others")
            toll.cue = term
            self.tolls.append(toll)

    def _both(self, term: Term, number: int) -> Toll | None:
        del number
        reading = self.reading
        stops = self.stops - {term.first}
        if term.feature == "masdar":
            return self._noun(term, len(self.terms))
        if term.enclitic:
            return None
        actor = reading.actor_at.get(term.last)
        if actor is not None and actor.first == term.last:
            count = victims_after(reading, actor.last, stops, 6)
            if count is not None and count.first not in self.taken and self._plain(term, count):
                return self._toll(term, count, "an agent's verb of outcome and its object", doer=actor.first)
            person = person_after(reading, actor.last, stops, 1)
            if person is not None:
                return self._person_toll(term, person, "an agent's verb of outcome and one person", doer=actor.first)
        doer = self._doer_before(term)
        if doer >= 0:
            count = victims_after(reading, term.last, stops, 4)
            if count is not None and count.first not in self.taken and self._plain(term, count):
                return self._toll(term, count, "an agent before its verb of outcome", doer=doer)
            person = person_after(reading, term.last, stops, 1)
            if person is not None:
                return self._person_toll(term, person, "an agent before its verb and one person", doer=doer)
        return self._sufferer(term, "people who are the subject of a passive verb of outcome")

    def _doer_before(self, term: Term) -> int:
        """Word of an agent that stands right before its verb ("gunmen killed"), uncounted; -1 where none does."""
        actor = self.reading.actor_at.get(term.first - 1)
        if actor is None:
            return -1
        count = self.reading.count_at.get(actor.first)
        counted = count is not None and count.kind not in ("singular", "vague")
        return -1 if counted and count is not None and count.first not in self.taken else actor.first

    def _object(self, term: Term, number: int) -> Toll | None:
        if term.feature == "masdar":
            return self._noun(term, number)
        stops = self.stops - {term.first}
        count = victims_after(self.reading, term.last, stops, 5)
        if count is not None and count.first not in self.taken and self._plain(term, count):
            return self._toll(term, count, "people who are the object of a verb of outcome")
        person = person_after(self.reading, term.last, stops, 1)
        return self._person_toll(term, person, "one person who is the object of a verb") if person else None

    def _fate(self, term: Term, number: int) -> Toll | None:
        fate = self._fate_object(term, number)
        if fate is None:
            return None
        reading = self.reading
        stops = self.stops - {term.first}
        rule = "people who met their death"
        count = victims_after(reading, term.last, stops, 8)
        if count is None or count.first > fate.first or count.first in self.taken:
            count = victims_before(reading, term.first, stops, self.taken)
        if count is not None:
            toll = self._toll(term, count, rule)
        else:
            person = person_after(reading, term.last, stops, 1)
            if person is None:
                return None
            toll = self._person_toll(term, person, "one person who met his death")
        toll.outcome = "killed"
        toll.last = max(toll.last, fate.last if fate.first - term.last < 8 else toll.last)
        return toll

    def _fate_object(self, term: Term, number: int) -> Term | None:
        for after in self.terms[number + 1 : number + 6]:
            if after.first - term.last > FATE_REACH:
                return None
            if after.entry["frame"] == "fate_object":
                return after
        return None


NAME_REACH = 5
NO_NAME = 2


def name_end(reading: Reading, at: int) -> int:
    """End of a run of words that nothing else claims and that carry no article: a personal name, perhaps."""
    last = min(reading.text.sentence_of(max(at - 1, 0)).last, at + NAME_REACH)
    word = at
    while word < last and _may_be_name(reading, word):
        word += 1
    return word


def _may_be_name(reading: Reading, word: int) -> bool:
    form = reading.form(word)
    claimed = (reading.count_at, reading.person_at, reading.actor_at, reading.place_at, reading.time_at)
    if len(form) <= NO_NAME or not form.isalpha() or any(word in found for found in claimed):
        return False
    if any(reading.matches.at(table, word) for table in (OUTCOMES, "events/triggers/triggers", "events/triggers/cues")):
        return False
    return not form.startswith(("وال", "بال", "لل")) and form not in NOT_NAMES


NOT_NAMES = frozenset(
    (
        "علي",
        "الي",
        "التي",
        "الذي",
        "الذين",
        "امام",
        "بعد",
        "قبل",
        "خلال",
        "داخل",
        "جراء",
        "اثر",
        "نتيجه",
        "قرب",
        "وسط",
        "احد",
    )
)
"""Prepositions and pronouns that stand where a name would."""


def claimed_people(count: CountMention) -> bool:
    """True where a count may join a list of victims: people surely, not a bare number."""
    return counts_people(count) and (count.noun is not None or count.others or count.people is True)
