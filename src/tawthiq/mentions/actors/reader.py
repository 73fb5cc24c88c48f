"""What a name means is told by the report around it: its country, the full name before, whether it is of war at all.

`Reader` looks up, at a word of one report, the terms that names of sides are made of, and answers these questions.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

import msgspec

from tawthiq.lexicon import Matches, Term
from tawthiq.mentions.actors.sides import Side
from tawthiq.mentions.model import PlaceMention
from tawthiq.text import Kind, Text

HERE = "mentions/actors"
NISBAS = "mentions/places/nisbas"
COUNTRIES = "mentions/places/countries"
THE = "ال"
OPENING = frozenset(('"', "/", "(", "#"))
"""Marks that may stand before a name within a phrase: quotation, slash, bracket, hash."""
CLOSING = {'"': '"', "/": "/", "(": ")"}
LOOK_BACK = 40
"""Full names before a short one among which the one it stands for is looked for."""
IN = "في"
IN_GLUED = "ب"
FOR = "ل"
AND = "و"
PEOPLES = frozenset(("اكراد", "اتراك", "روس", "افغان", "شيشان"))
"""Kurds, Turks, Russians, Afghans, Chechens (folded): plurals without an ending."""
ELSEWHERE = frozenset(
    ("من", "عن", "الي", "مع", "ضد", "قرب", "علي", "نحو", "بين", "باتجاه", "ان", "عند", "الحدود", "حدود", "عبر", "خارج")
)
"""Words after which a country is not the one whose army stands before them."""
NEAR = 4
"""Words after a force in which a country's name or adjective tells whose it is: الشرطة في مصر."""
CLEARLY = 2
"""How many times more often than the next the country of a report is told, to count as its country."""
LONGEST_QUOTED = 7
"""Words of the longest name in quotation marks."""

_COUNTRIES_LIKE_ADJECTIVES = frozenset(("سوريا", "سوريه", "ليبيا"))
"""Syria in its two spellings, and Libya: letter for letter an adjective of the country."""

ByWord = dict[int, list[Term]]


class Phrase(msgspec.Struct):
    """Words `first`:`last` (half open) that name a side; `start`:`end` shadow offsets without the outer clitics.

    `head` is the table row of the word that began it, "" for a bare name; `named` true where a known name stands in it.
    """

    first: int
    last: int
    start: int
    end: int
    side: Side
    rule: str
    role: str = ""
    named: bool = False
    definite: bool = True


class Reader:
    """Looks terms up by word number and answers what a report says of its own world."""

    __slots__ = (
        "_adjectival",
        "_antecedents",
        "_first_told",
        "_forces_told",
        "_lands",
        "_lands_at",
        "_matches",
        "_places",
        "_signs",
        "_states",
        "_war",
        "acts",
        "form",
        "heads",
        "links",
        "members",
        "names",
        "nisbas",
        "qualifiers",
        "short",
        "text",
        "words",
    )

    def __init__(self, text: Text, matches: Matches, places: Sequence[PlaceMention] = ()) -> None:
        self.text = text
        self.form = text.form
        """Folded letters of a word; "" outside the text."""
        self.words = text.words
        self._matches = matches
        self._places = places
        self.names = _by_word(matches.all(f"{HERE}/groups") + matches.all(f"{HERE}/forces"))
        for found in self.names.values():
            found.sort(key=lambda term: (-term.last, term.start - term.end))
        self.heads = _by_word(matches.all(f"{HERE}/heads"))
        self.short = _by_word(matches.all(f"{HERE}/short_names"))
        self.members = _by_word(matches.all(f"{HERE}/members"))
        self.nisbas = _by_word(matches.all(NISBAS))
        self.qualifiers = _by_word(matches.all(f"{HERE}/qualifiers"))
        self.links = _by_word(matches.all(f"{HERE}/links"))
        self.acts = _by_word(matches.all(f"{HERE}/acts"))
        self._adjectival = self.nisbas.keys() | self.members.keys() | self.qualifiers.keys()
        self._lands: Counter[str] | None = None
        self._lands_at: list[tuple[int, str]] = []
        self._first_told: dict[str, int] = {}
        self._signs: set[int] | None = None
        self._states: ByWord | None = None
        self._war: bool | None = None
        self._antecedents: list[tuple[int, str, str]] | None = None
        self._forces_told: list[tuple[int, str]] | None = None

    def all(self, table: str) -> list[Term]:
        """Every term of one of this folder's tables."""
        return self._matches.all(f"{HERE}/{table}")

    def link(self, word: int, *effects: str) -> Term | None:
        """The linking word at a word, of the given effects."""
        for term in self.links.get(word, ()):
            if term.entry["effect"] in effects:
                return term
        return None

    def nisba(self, word: int) -> Term | None:
        """The adjective of a country at a word; سوريا after no accusative is the country, not the adjective."""
        if word not in self._adjectival:
            return None
        for term in self.nisbas.get(word, ()):
            if not term.enclitic and not self._is_country(term):
                return term
        for term in self.members.get(word, ()):
            if term.entry["country"] and not term.entry["entity"]:
                return term
        return None

    def after_link(self, word: int, *effects: str) -> bool:
        """Whether a link of one or two words (من, على يد) ends right before a word; of the given effects, or of any."""
        for at in (word - 1, word - 2):
            for term in self.links.get(at, ()):
                if term.last == word and (not effects or term.entry["effect"] in effects):
                    return True
        return False

    def adjectives(self, word: int) -> list[Term]:
        """Every adjective of a side that begins at a word: nationality first, then sides, then qualities."""
        if word not in self._adjectival:
            return []
        nisba = self.nisba(word)
        found: list[Term] = [nisba] if nisba is not None else []
        found += self.members.get(word, ())
        found += self.qualifiers.get(word, ())
        return found

    def _is_country(self, adjective: Term) -> bool:
        """Whether letters that may be an adjective (سورية, ليبيا) are the country: the word before does not agree."""
        form = self.form(adjective.first)
        if adjective.proclitic or form[-1] not in "اه" or form not in _COUNTRIES_LIKE_ADJECTIVES:
            return False
        return not self.form(adjective.first - 1).endswith(("ا",) if form[-1] == "ا" else ("ه", "ات"))

    def is_opening(self, word: int) -> bool:
        """Whether a mark that may open a name stands at a word."""
        return self.form(word) in OPENING

    def closing_of(self, word: int) -> int | None:
        """Where the mark that closes the one at `word` stands, near enough for a name."""
        close = CLOSING.get(self.form(word))
        end = min(word + LONGEST_QUOTED + 2, len(self.words))
        return next((i for i in range(word + 2, end) if self.form(i) == close), None) if close else None

    def lands(self) -> Counter[str]:
        """How often each country is told in the report: by name, adjective, a place or a side of its own."""
        if self._lands is None:
            self._lands = Counter()
            for table in (NISBAS, COUNTRIES, f"{HERE}/members", f"{HERE}/states"):
                for term in self._matches.all(table):
                    country = term.entry["country"] or term.entry["iso"]
                    self._lands[country] += 1
                    self._lands_at.append((term.first, country))
            for place in self._places:
                if place.country is not None and place.level != "country" and not place.adjective:
                    self._lands[place.country] += 1
                    self._lands_at.append((place.first, place.country))
            for terms in self.names.values():
                if not terms[0].entry["needs"]:
                    self._lands[terms[0].entry["country"]] += 2
            del self._lands[""]
            self._lands_at.sort()
        return self._lands

    def is_war(self) -> bool:
        """Whether words of war outweigh those of sport."""
        if self._war is None:
            worlds = Counter(t.entry["world"] for t in self.all("signs"))
            self._war = worlds["war"] > worlds["sport"]
        return self._war

    def states_at(self, word: int) -> list[Term]:
        """The country names that begin at a word, the longest first."""
        if self._states is None:
            self._states = _by_word(self.all("states"))
        return self._states.get(word, [])

    def states(self) -> list[Term]:
        """The longest country name at each word that begins one."""
        self.states_at(0)
        return [terms[0] for terms in (self._states or {}).values()]

    def told_before(self, word: int) -> list[tuple[int, str, str]]:
        """The last full names before a word as (word, entity, word for a group in the name), the nearest last."""
        known = self._full_names()
        at = bisect_left(known, (word, "", ""))
        return known[max(0, at - LOOK_BACK) : at]

    def is_told_before(self, word: int, entity: str) -> bool:
        """Whether the full name of a side stands before a word."""
        self._full_names()
        return self._first_told.get(entity, word) < word

    def _full_names(self) -> list[tuple[int, str, str]]:
        if self._antecedents is None:
            self._antecedents = sorted(
                (first, terms[0].entry["entity"], self._first_word(first))
                for first, terms in self.names.items()
                if not terms[0].entry["needs"]
            )
            for first, entity, _ in self._antecedents:
                self._first_told.setdefault(entity, first)
        return self._antecedents

    def signs_at(self, word: int) -> bool:
        """Whether a word of war or sport begins at a word."""
        if self._signs is None:
            self._signs = {t.first for t in self.all("signs")}
        return word in self._signs

    def _first_word(self, first: int) -> str:
        """The word for a group with which a name begins, or before it (حركة in حركة "حماس")."""
        for word in (first, first - 1, first - 2):
            heads = self.heads.get(word)
            if heads and heads[0].entry["role"] == "group":
                return heads[0].entry.term.split("|")[0]
            if word < first and not self.is_opening(word):
                break
        return ""

    def near_land(self, word: int) -> str | None:
        """The country told in the few words from `word` on, before any mark: by its adjective, or after "in".

        What is near or beyond it, on its border or against it, is elsewhere (الجيش قرب الحدود السورية).
        """
        self.lands()
        at = bisect_left(self._lands_at, (word, ""))
        if at == len(self._lands_at) or self._lands_at[at][0] > word + NEAR:
            return None
        first, country = self._lands_at[at]
        if any(self.is_mark(i) or self.form(i).removeprefix("و") in ELSEWHERE for i in range(word, first)):
            return None
        inside = self.form(first - 1) == IN or self.form(first).startswith((IN_GLUED, FOR))
        placed = any(self.form(i) == IN or self.form(i).startswith(IN_GLUED) for i in range(word, first))
        told = inside or (self.nisba(first) is not None and (placed or first == word))
        return country if told and country else None

    def clear_land(self) -> str | None:
        """The country told clearly most often in the report."""
        top = self.lands().most_common(2)
        clear = bool(top) and (len(top) == 1 or top[0][1] >= CLEARLY * top[1][1])
        return top[0][0] if clear else None

    def home(self, word: int, last: int) -> str | None:
        """Whose army words `word`:`last` are: told beside them, or clear in the report, or the last army's told."""
        return self._joined_land(word) or self.near_land(last) or self.clear_land() or self._last_told(word)

    def _joined_land(self, word: int) -> str | None:
        """The country of the force to which "and" joins this one: قوات الجيش الإسرائيلي وشرطة الحدود."""
        if not self.form(word).startswith(AND):
            return None
        armies = any(h.entry["service"] and h.last == word - 1 for h in self._heads_before(word - 1))
        return next((t.entry["country"] for t in self.nisbas.get(word - 1, ())), None) if armies else None

    def _last_told(self, word: int) -> str | None:
        """The country of the last force told with one, else the country told most."""
        if self._forces_told is None:
            self._forces_told = sorted(
                (at, term.entry["country"])
                for at, terms in self.nisbas.items()
                for term in terms[:1]
                if any(h.entry["service"] and h.last == at for h in self._heads_before(at))
            )
        at = bisect_left(self._forces_told, (word, ""))
        if at:
            return self._forces_told[at - 1][1]
        top = self.lands().most_common(2)
        if top and (len(top) == 1 or top[0][1] > top[1][1]):
            return top[0][0]
        return None

    def _heads_before(self, word: int) -> list[Term]:
        return [t for at in (word - 1, word - 2) for t in self.heads.get(at, ())]

    def is_definite(self, term: Term) -> bool:
        """Whether a term has the article, or its glued "for the"; a phrase, whether its last word has."""
        if (
            term.proclitic.endswith((THE, "لل"))
            or term.proclitic + self.text.shadow[term.start : term.start + 2] == "لل"
        ):
            return True
        if term.entry.form in ("noun", "adjective"):
            return self.text.shadow.startswith("لل", term.start)
        return self.form(term.last - 1).lstrip("وفبك").startswith((THE, "لل"))

    def is_mark(self, word: int) -> bool:
        """True for punctuation and outside the report."""
        return not 0 <= word < len(self.words) or self.words[word].kind == Kind.MARK


def _by_word(terms: list[Term]) -> ByWord:
    """Terms of a table by the word they begin at, the longest first as the table gives them."""
    found: ByWord = {}
    for term in terms:
        if term.first in found:
            found[term.first].append(term)
        else:
            found[term.first] = [term]
    return found
