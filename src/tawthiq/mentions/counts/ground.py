"""What stands around a number decides what it counts: bounds, units, labels, people, words for "others".

Made once for a report; each question is one look into a dictionary.
"""

from collections.abc import Callable

import msgspec

from tawthiq.lexicon import Matches, Term
from tawthiq.mentions.model import PersonMention
from tawthiq.mentions.people.surroundings import BODIES, Surroundings
from tawthiq.text import Kind, Text

UNITS = "mentions/counts/units"
LABELS = "mentions/counts/labels"
BOUNDS = "mentions/counts/bounds"
QUANTITIES = "mentions/counts/quantities"
CALENDARS = ("mentions/times/months", "mentions/times/hijri_months")
OF = "من"
"""of"""
FORCES = ("combatant", "security")
DEFINITE = ("ال", "لل")
SOME = ("بضعه", "بضع")
"""some: with a ten after it ten-odd, and no number"""


class Ground:
    """The words of one report, ready to be asked."""

    __slots__ = (
        "_labels_before",
        "_quantities",
        "_units",
        "around",
        "bound_at",
        "bound_before",
        "bounded_behind",
        "form",
        "label_at",
        "matches",
        "people",
        "text",
    )

    def __init__(self, text: Text, matches: Matches, people: list[PersonMention]) -> None:
        self.text = text
        self.form = text.form
        """Folded letters of a word; "" outside the text."""
        self.matches = matches
        self.around = matches.once(Surroundings)
        self.people = {person.first: person for person in people}
        self._units = matches.by_word(UNITS)
        self._quantities = matches.by_word(QUANTITIES)
        self.label_at: Callable[[int], Term | None] = matches.by_word(LABELS).get
        """The label that begins at a word."""
        before: dict[int, Term] = {}
        behind: dict[int, Term] = {}
        for term in matches.all(BOUNDS):
            if term.entry["side"] == "before" or term.entry["both"]:
                known = before.get(term.last)
                if known is None or term.first < known.first:
                    before[term.last] = term
            if term.entry["side"] == "after":
                behind.setdefault(term.first, term)
        self.bound_before: Callable[[int], Term | None] = before.get
        """The bound that ends right before a word."""
        self.bound_at: Callable[[int], Term | None] = behind.get
        """The bound that begins at a word and bounds what stands before it."""
        self.bounded_behind = bool(behind)
        """Whether the report has any such bound."""
        self._labels_before: dict[int, Term] = {}
        for term in matches.all(LABELS):
            known = self._labels_before.get(term.last)
            if known is None or term.first < known.first:
                self._labels_before[term.last] = term

    def label_before(self, word: int, *roles: str) -> Term | None:
        """The label of one of the given roles that ends right before a word."""
        term = self._labels_before.get(word)
        return term if term is not None and term.entry["role"] in roles else None

    def role_at(self, word: int) -> str:
        """The role of the label that begins at a word."""
        term = self.label_at(word)
        return term.entry["role"] if term is not None and not term.proclitic else ""

    def unit_at(self, word: int) -> Term | None:
        """The word for no people that begins at a word."""
        term = self._units.get(word)
        return term if term is not None and term.proclitic in ("", "ال") else None

    def month_at(self, word: int) -> bool:
        """A month begins at a word."""
        return any(self.matches.at(table, word) is not None for table in CALENDARS)

    def others_at(self, word: int) -> Term | None:
        """The word for "others" at a word, with nothing glued to it."""
        term = self._quantities.get(word)
        return term if term is not None and term.entry["effect"] == "other" and not term.proclitic else None

    def person_at(self, word: int) -> PersonMention | None:
        """A person whose noun begins at a word with nothing but the article glued to it."""
        person = self.people.get(word)
        if person is None:
            return None
        glued = self.text.shadow[self.text.words[word].start : person.start]
        return person if glued in ("", "ال") else None

    def definite(self, person: PersonMention) -> bool:
        """The noun has an article or a pronoun; العاملين has its article only where it describes a noun before it."""
        before = self.text.shadow[self.text.words[person.first].start : person.start]
        if person.lemma.startswith("ال") and person.first - 1 in self.people:
            return True
        return before.endswith(DEFINITE) or person.end < self.text.words[person.last - 1].end

    def is_force(self, word: int) -> bool:
        """The name of an armed or police body begins at a word: who is "of" it is a person."""
        body = self.matches.at(BODIES, word)
        return body is not None and not body.proclitic and body.entry["category"] in FORCES

    def mixed(self, person: PersonMention) -> PersonMention:
        """Under one number "the civilians and the soldiers" are mixed."""
        other = self.people.get(person.last)
        if other is None or not self.form(person.last).startswith("وال") or not self.definite(person):
            return person
        categories = {person.category, other.category}
        if other.number != "pl" or "unknown" in categories or len(categories) == 1:
            return person
        return msgspec.structs.replace(person, category="mixed")

    def is_number(self, word: int) -> bool:
        """Digits stand at a word."""
        return 0 <= word < len(self.text.words) and self.text.words[word].kind == Kind.NUMBER

    def sentence_last(self, word: int) -> int:
        """End of the sentence that holds a word."""
        return self.text.sentence_of(word).last
