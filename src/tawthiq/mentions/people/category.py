"""A generic noun is what the words after it say: "a member of the police", "dead of the gunmen", "an armed man"."""

from tawthiq.lexicon import Matches, Term
from tawthiq.mentions.people.rules import PEOPLE, Person
from tawthiq.mentions.people.surroundings import BODIES
from tawthiq.record import Category
from tawthiq.text import Text

REACH = 6
"""Words after a noun in which its kind may be told ("official of military planning in the organisation")."""
LINK_REACH = 2
"""Words after "of" in which the body or the people begin ("of among the ranks of the army")."""
STRANGERS = 1
"""Unknown words that may stand between a noun and its "of" ("7 members, Iranians, of the guards corps")."""
OF = frozenset(("من", "ومن", "بين", "صفوف", "ضمن", "تابع", "تابعين", "تابعه", "ينتمون", "ينتمي", "منتمين"))
"""of, among, in the ranks of, belonging to"""
IN = frozenset(("في", "لدي", "ب", "الي"))
"""in, with, at, to"""
MOST = frozenset(
    ("معظمهم", "غالبيتهم", "اغلبهم", "اغلبيتهم", "اكثرهم", "جلهم", "نصفهم", "ثلثهم", "ثلثاهم", "ربعهم", "بعضهم")
)
"""most, half, a third, some of them: what they are is not what all are"""
STOPS = MOST | {".", "،", ":", "؟", "!", "؛", "(", ")", '"', "-", "بينهم", "بينها", "ان", "الذي", "الذين", "التي"}


def settle(text: Text, matches: Matches, found: list[Person]) -> None:
    """Give each generic noun the category of the body or people it is told to be of."""
    at = {person.mention.first: number for number, person in enumerate(found)}
    for person in found:
        if person.term.entry["yields"]:
            category = _Behind(text, matches, found, at).read(person)
            if category is not None:
                person.mention.category = category


class _Behind:
    """Reads the words behind one noun."""

    __slots__ = ("_at", "_found", "_matches", "_text")

    def __init__(self, text: Text, matches: Matches, found: list[Person], at: dict[int, int]) -> None:
        self._text = text
        self._matches = matches
        self._found = found
        self._at = at

    def read(self, person: Person) -> Category | None:
        """What the words behind a noun say of its kind; None where they say nothing."""
        mention, wide = person.mention, person.term.entry["yields"] == "in"
        last = min(mention.last + REACH, self._text.sentence_of(mention.first).last)
        strangers = 0
        for word in range(mention.last, last):
            form = self._text.form(word)
            if form in STOPS:
                return None
            if form in OF or (wide and form in IN):
                return self._linked(word + 1, last, form in OF)
            near = word == mention.last
            if word in self._at:
                return self._people(word) if near and not form.startswith("و") else None
            body = self._body(word, near, wide)
            if body is not None:
                return self._and_others(_of(body), body.last)
            kind = self._adjective(word) if near else None
            if kind is not None:
                return kind
            strangers += not form.startswith("ال")
            if strangers > STRANGERS or form.startswith("و"):
                return None
        return None

    def _body(self, word: int, near: bool, wide: bool) -> Term | None:
        """A body right behind the noun (شرطة), or glued to "in" and "for" (بالشرطة, للجيش)."""
        body = self._matches.at(BODIES, word)
        if body is None or body.proclitic.startswith("و"):
            return None
        if not body.proclitic:
            return body if near and (wide or body.entry["glued"]) else None
        return body if wide and not body.entry["place"] else None

    def _linked(self, word: int, last: int, of: bool) -> Category | None:
        """The body or people after "of" or "in"."""
        for at in range(word, min(word + LINK_REACH, last)):
            form = self._text.form(at)
            if at in self._at:
                return self._people(at) if of else None
            body = self._matches.at(BODIES, at)
            if body is not None and (of or not body.entry["place"]):
                return self._and_others(_of(body), body.last)
            if form in STOPS or (form not in OF and form.startswith(("ال", "و"))):
                return None
        return None

    def _people(self, word: int) -> Category | None:
        mention = self._found[self._at[word]].mention
        if mention.category == "unknown":
            return None
        return self._and_others(mention.category, mention.last)

    def _and_others(self, category: Category, word: int) -> Category:
        """Mixed for "of the police and the staff": people joined to the body by "and", with the article."""
        number = self._at.get(word)
        if number is None or not self._text.form(word).startswith("وال"):
            return category
        other = self._found[number].mention
        return category if other.category in (category, "unknown") or other.number != "pl" else "mixed"

    def _adjective(self, word: int) -> Category | None:
        """أشخاص مدنيين, رجل مسلح: a noun for people used as the adjective of the one before it."""
        term = self._matches.at(PEOPLE, word)
        if term is None or term.proclitic not in ("", "ال") or term.entry["needs"] != "singular":
            return None
        category: Category = term.entry["category"] or "unknown"  # type: ignore[assignment]
        return category if category != "unknown" else None


def _of(body: Term) -> Category:
    category: Category = body.entry["category"]  # type: ignore[assignment]
    return category
