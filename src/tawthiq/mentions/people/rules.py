"""From terms to people: each noun's reading is chosen, and what an ambiguous noun needs is looked for beside it."""

import re
from itertools import groupby
from operator import attrgetter

from tawthiq.lexicon import Matches, Term
from tawthiq.mentions.model import PersonMention
from tawthiq.mentions.people.surroundings import BODIES, Surroundings
from tawthiq.record import Category
from tawthiq.text import Text

PEOPLE = "mentions/people/lexicon"
DUALS = "mentions/people/duals"
JOINED_REACH = 5
"""Words from one person to the next that "and" joins to it (an adjective, a name between)."""
DUAL_REACH = 7
"""Words after a noun in which a dual verb or pronoun says that two people are meant."""
DUAL_MARKS = ("\u064eي", "ي\u0652")
WOUNDS = "جراح"
"""surgeon; with ب: with wounds (أصيب بجراح)"""
ARTICLE = "ال"
"""the"""
OBLIQUE = "ين"
"""ending of the sound plural and of the dual alike"""
DUAL_VERB = re.compile("[ات][^اويء]{3,}ا")
"""اتخذا، استقلا: a derived verb of two people; its masdars have a long vowel inside"""
TANWEEN = "\u064b"
"""mark of adverbs, which verbs never have"""
PAIRS = frozenset(("شرطي",))
"""مقتل شرطيين: several of them are rather رجال شرطة"""
TWO_BODIES = frozenset(("جثتي", "جثتا", "جثماني", "جثمانا"))
"""two bodies of"""
NUMBERS = {"sg": "sg", "du": "du", "pl": "pl"}
COUNTRIES = frozenset(
    (
        *(
            "سوريا",
            "روسيا",
            "ليبيا",
            "تركيا",
            "المانيا",
            "ايطاليا",
            "بريطانيا",
            "اسبانيا",
            "نيجيريا",
            "اثيوبيا",
            "كينيا",
        ),
        *("ماليزيا", "اندونيسيا", "صربيا", "استراليا", "رومانيا", "اوكرانيا", "كولومبيا", "ارمينيا", "جورجيا", "مالي"),
    )
)
"""countries whose names are the accusative of their nationality"""
ADVERBS = frozenset(("عسكريا", "سياسيا", "امنيا", "دوليا"))
"""militarily, politically, in security"""
DESCRIBED = ("ا", "اء")
"""endings of an indefinite noun in the accusative, which a nisba behind it describes"""
FEMININE = ("ه", "ات", "تان", "تين")
"""endings of the feminine"""


class Person:
    """A person mention with the term it was read from."""

    __slots__ = ("mention", "term")

    def __init__(self, mention: PersonMention, term: Term) -> None:
        self.mention = mention
        self.term = term


class Finder:
    """Finds the nouns for people in one report."""

    def __init__(self, text: Text, matches: Matches) -> None:
        self.text = text
        self.matches = matches
        self.around = matches.once(Surroundings)
        self._bodies = matches.by_word(BODIES)
        self.found: list[Person] = []

    def find(self) -> list[Person]:
        """People in order of their words."""
        free = 0
        for first, group in groupby(self.matches.all(PEOPLE), key=attrgetter("first")):
            if first < free:
                continue
            person = self._best(list(group))
            if person is not None:
                self.found.append(person)
                free = person.mention.last
        self._settle_headline()
        return self.found

    def _settle_headline(self) -> None:
        """مقتل سائقين in a headline is two where the report goes on with سائقان and with no more of them."""
        titled = [p for p in self.found if self._open_in_title(p)]
        if not titled:
            return
        told: dict[str, set[str]] = {}
        for person in self.found:
            if not self._title(person):
                told.setdefault(person.mention.lemma, set()).add(person.mention.number)
        for person in titled:
            numbers = told.get(person.mention.lemma, set())
            if "du" in numbers and "pl" not in numbers:
                person.mention.number = "du"

    def _title(self, person: Person) -> bool:
        return self.text.sentence_of(person.mention.first).title

    def _open_in_title(self, person: Person) -> bool:
        """A plural in ين that could be a dual, and that follows a word of fate."""
        mention = person.mention
        if mention.number != "pl" or not self._title(person) or person.term.enclitic:
            return False
        shadow = self.text.shadow[mention.start : mention.end]
        return shadow.endswith(OBLIQUE) and self.around.fated(mention.first)

    def _best(self, terms: list[Term]) -> Person | None:
        """The longest reading whose needs are met; of one length, the one without an enclitic."""
        if len(terms) > 1:
            terms.sort(key=lambda t: (-t.last, self._against_print(t), len(t.enclitic)))
        for number, term in enumerate(terms):
            if not self._possible(term):
                continue
            same = {term.feature}
            if number + 1 < len(terms):
                same |= {t.feature for t in terms[number + 1 :] if _reading(t) == _reading(term)}
            count = self._number(term, same)
            if count == "du" and term.entry["plural"] and self.around.numbered(term.first):
                count = "pl"
            rule = self._rule(term, count)
            if rule:
                return Person(self._mention(term, count, rule), term)
        return None

    def _against_print(self, term: Term) -> bool:
        """والده "his father" and والدة "mother" fold alike: the printed letter decides."""
        if term.enclitic or not self.text.shadow[term.start : term.end].endswith("ه"):
            return False
        return "ة" not in self.text.printed(term.end - 1, term.end)

    def _possible(self, term: Term) -> bool:
        """Clitics that a noun for people does not take, and names that hold it, are shut out."""
        if term.proclitic == "ب" and term.entry.term == WOUNDS:
            return False
        if term.proclitic == "ا" or term.first in self.around.named or self.around.of_rank(term.first):
            return False
        if not term.enclitic:
            return True
        adjective = term.entry["needs"] == "singular" and term.feature == "sg"
        if term.proclitic.endswith((ARTICLE, "لل")) or adjective or term.entry["needs"] == "number":
            return False
        if term.enclitic == "ه" and "ة" in self.text.printed(term.end, term.end + 1):
            return False
        if term.enclitic != "ي" or term.feature == "pl":
            return True
        return term.feature == "sg" and (self._is_kin(term) or self._pair_of(term))

    def _is_kin(self, term: Term) -> bool:
        return term.entry["category"] in ("civilian", "woman", "child") and term.entry["needs"] == "frame"

    def _pair_of(self, term: Term) -> bool:
        """رجلي أمن, نجلي القيادي: the dual before a genitive has lost its noon."""
        after = self.text.form(term.last)
        return after.startswith(ARTICLE) or self._glued_body(term.last) is not None

    def _glued_body(self, word: int) -> Term | None:
        body = self._bodies.get(word)
        return body if body is not None and body.entry["glued"] and not body.proclitic else None

    def _number(self, term: Term, features: set[str]) -> str:
        fixed = term.entry["number"]
        if fixed or not term.feature:
            return fixed or "sg"
        if "du" in features and "pl" in features:
            two = self._marked_dual(term) or self._dual_after(term.last) or self._two_bodies(term.first)
            two = two or (term.entry.term in PAIRS and not term.proclitic and self.around.fated(term.first))
            return "du" if two else "pl"
        if "du" in features and term.enclitic and self.text.shadow[term.end - 1] == "ا":
            return "du"
        if term.feature == "sg" and self._lost_noon(term):
            return "du"
        return NUMBERS[term.feature]

    def _two_bodies(self, word: int) -> bool:
        """جثتي شرطيين: two bodies are of two."""
        return self.text.form(word - 1).removeprefix("و").removeprefix("ب") in TWO_BODIES

    def _marked_dual(self, term: Term) -> bool:
        """The vowel mark before or on ي parts the dual from the plural where it is printed."""
        printed = self.text.printed(term.start, term.end)
        return any(mark in printed for mark in DUAL_MARKS)

    def _lost_noon(self, term: Term) -> bool:
        """Whether a form like the singular with ا or ي is a dual in front of its genitive."""
        if term.enclitic == "ي":
            return self._pair_of(term)
        surface = self.text.shadow[term.start : term.end]
        accusative = surface.endswith("ا") and not term.enclitic and not term.proclitic.endswith(ARTICLE)
        return accusative and self._glued_body(term.last) is not None

    def _dual_after(self, word: int) -> bool:
        last = min(word + DUAL_REACH, self.text.sentence_of(word - 1).last)
        if word < last and self._dual_verb(word):
            return True
        for at in range(word, last):
            if self.matches.at(DUALS, at) is not None:
                return True
            if self.text.form(at) in (".", "،", ":"):
                return False
        return False

    def _dual_verb(self, word: int) -> bool:
        return DUAL_VERB.fullmatch(self.text.form(word)) is not None and TANWEEN not in self.text.printed_word(word)

    def _rule(self, term: Term, number: str) -> str:
        """The rule by which a noun is a person here; "" where it is none."""
        needs = term.entry["needs"]
        around = self.around
        if term.proclitic.endswith((ARTICLE, "لل")) and around.in_name(term.first):
            return ""
        if not needs:
            return "a noun for people"
        plain = term.proclitic in ("", ARTICLE) or needs != "number"
        if needs != "fate" and plain and around.counted(term.first, number != "sg"):
            return "a noun for people beside a number"
        if needs == "number":
            told = number == "du" and around.fated(term.first)
            return "a noun for people beside a word of fate" if told else ""
        if needs == "singular" and number != "sg":
            return "" if self._describes(term) else "a plural that only people have"
        if needs == "singular" and self._is_accusative_nation(term):
            one = self.text.shadow[term.start : term.end] not in COUNTRIES and self._is_object(term)
            return "a nationality that is the object of a verb of fate" if one else ""
        if around.fated(term.first):
            return "a noun for people beside a word of fate"
        if self._joined(term):
            return "a noun for people joined to another"
        return self._other_rule(term, needs, number)

    def _other_rule(self, term: Term, needs: str, number: str) -> str:
        around = self.around
        if needs == "rank":
            return "a rank before a name" if around.has_name(term.last) else ""
        if needs == "singular" and number == "sg" and self._is_object(term):
            return "a noun for people that is the object of a verb of fate"
        if needs == "singular":
            nominative = not term.proclitic and self.text.shadow[term.end - 1] != "ا"
            return "a noun for people that opens its sentence" if nominative and around.opens(term.first) else ""
        if needs == "frame" and number == "pl" and around.counted_behind(term.last):
            return "a noun for people beside a number"
        if term.entry["yields"] and around.has_body(term.last) is not None:
            return "a noun for people and the body they belong to"
        return ""

    def _is_object(self, term: Term) -> bool:
        """قتلت غارة على المخيم مدنيا: in the accusative, with no noun before it that it could describe."""
        form = self.text.form(term.first)
        if (
            not form.endswith("ا")
            or term.proclitic
            or form in ADVERBS
            or self.text.form(term.first - 1).endswith(DESCRIBED)
        ):
            return False
        return self.around.behind_killing(term.first)

    def _is_accusative_nation(self, term: Term) -> bool:
        """سوريا, روسيا: the accusative of a nationality is a country unless counted."""
        return term.entry.form == "adjective" and self.text.shadow[term.start : term.end].endswith("ا")

    def _joined(self, term: Term) -> bool:
        if not term.proclitic.startswith("و") or not self.found:
            return False
        before = self.found[-1].mention.last
        if term.first - before > JOINED_REACH:
            return False
        between = (self.text.form(word) for word in range(before, term.first))
        return all(form[:1].isalnum() or form == "،" for form in between)

    def _describes(self, term: Term) -> bool:
        """A plural or dual right after a noun of its number, case and definiteness is that noun's adjective."""
        if term.proclitic.startswith("و"):
            return False
        definite = term.proclitic.endswith((ARTICLE, "لل"))
        before = self.text.form(term.first - 1)
        was_definite = before.removeprefix("و").startswith(("ال", "لل", "بال"))
        if self.found and self.found[-1].mention.last == term.first:
            person = self.found[-1]
            bound = bool(person.term.enclitic)
            return definite == (was_definite or bound) and person.mention.number != "sg"
        ending = self.text.shadow[term.start : term.end][-2:]
        return definite == was_definite and len(before) > 4 and before.endswith(ending) and ending in ("ين", "ان")

    def _mention(self, term: Term, number: str, rule: str) -> PersonMention:
        entry = term.entry
        last, end = term.last, term.end
        glued = self._glued_body(last) if (entry["yields"] and not term.enclitic) or number == "du" else None
        category = entry["category"] or "unknown"
        if glued is not None:
            last, end, category = glued.last, glued.end, glued.entry["category"]
        elif self._is_feminine(term) and category in ("unknown", "civilian"):
            category = "woman"
        return PersonMention(
            term.first,
            last,
            term.start,
            end,
            rule,
            _category(category),
            number,
            entry.term.split("|")[0],
            entry["outcome"] or None,
            bool(entry["collective"]),
        )

    def _is_feminine(self, term: Term) -> bool:
        """A feminine made of a masculine entry: فلسطينية of فلسطيني."""
        if term.entry.form != "adjective":
            return False
        return self.text.shadow[term.start : term.end].endswith(FEMININE)


def _reading(term: Term) -> tuple[int, str, int]:
    """What two terms of one noun have in common, whatever their number."""
    return term.last, term.enclitic, term.entry.line


def _category(name: str) -> Category:
    category: Category = name  # type: ignore[assignment]
    return category
