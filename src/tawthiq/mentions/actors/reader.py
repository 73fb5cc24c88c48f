"""What a name means is told by the report around it: its country, the full name before, whether it is of war at all.

`Reader` looks up, at a word of one report, the terms that names of sides are made of, and answers these questions.
"""

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass

from tawthiq.lexicon import Matches, Term
from tawthiq.mentions.actors.sides import Side
from tawthiq.text import Kind, Text

HERE = "mentions/actors"
NISBAS = "mentions/places/nisbas"
COUNTRIES = "mentions/places/countries"
GOVERNORATES = "mentions/places/governorates"
THE = "ال"
OPENING = frozenset(('"', "/", "(", "#"))
"""Marks that may stand before a name within a phrase: quotation, slash, bracket, hash."""
CLOSING = {'"': '"', "/": "/", "(": ")"}
LONGEST_QUOTED = 7
"""Words of the longest name in quotation marks."""

ByWord = dict[int, list[Term]]


@dataclass(slots=True)
class Phrase:
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
        "_antecedents",
        "_forces_told",
        "_lands",
        "_matches",
        "_war",
        "acts",
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

    def __init__(self, text: Text, matches: Matches) -> None:
        self.text = text
        self.words = text.words
        self._matches = matches
        self.names: ByWord = {}
        _by_word(self.names, matches.all(f"{HERE}/groups"))
        _by_word(self.names, matches.all(f"{HERE}/forces"))
        self.heads = _by_word({}, matches.all(f"{HERE}/heads"))
        self.short = _by_word({}, matches.all(f"{HERE}/short_names"))
        self.members = _by_word({}, matches.all(f"{HERE}/members"))
        self.nisbas = _by_word({}, matches.all(NISBAS))
        self.qualifiers = _by_word({}, matches.all(f"{HERE}/qualifiers"))
        self.links = _by_word({}, matches.all(f"{HERE}/links"))
        self.acts = _by_word({}, matches.all(f"{HERE}/acts"))
        self._lands: Counter[str] | None = None
        self._war: bool | None = None
        self._antecedents: list[tuple[int, str, str]] | None = None
        self._forces_told: list[tuple[int, str]] | None = None

    def form(self, word: int) -> str:
        """Folded letters of a word; "" outside the report."""
        return self.words[word].form if 0 <= word < len(self.words) else ""

    def all(self, table: str) -> list[Term]:
        """Every term of one of this folder's tables."""
        return self._matches.all(f"{HERE}/{table}")

    def link(self, word: int, *effects: str) -> Term | None:
        """The linking word at a word, of the given effects."""
        return next((t for t in self.links.get(word, ()) if t.entry["effect"] in effects), None)

    def ends_with(self, word: int, effect: str) -> bool:
        """Whether the word before `word` is a link of an effect."""
        return any(t.entry["effect"] == effect for t in self.links.get(word - 1, ()))

    def nisba(self, word: int) -> Term | None:
        """The adjective of a country at a word; سوريا after no accusative is the country, not the adjective."""
        for term in self.nisbas.get(word, ()):
            if term.enclitic or (self.form(word).endswith("يا") and not self.form(word - 1).endswith("ا")):
                continue
            return term
        return next((t for t in self.members.get(word, ()) if t.entry["country"] and not t.entry["entity"]), None)

    def is_opening(self, word: int) -> bool:
        """Whether a mark that may open a name stands at a word."""
        return self.form(word) in OPENING

    def closing_of(self, word: int) -> int | None:
        """Where the mark that closes the one at `word` stands, near enough for a name."""
        close = CLOSING.get(self.form(word))
        end = min(word + LONGEST_QUOTED + 2, len(self.words))
        return next((i for i in range(word + 2, end) if self.form(i) == close), None) if close else None

    def lands(self) -> Counter[str]:
        """How often each country is told in the report: by name, adjective, governorate or a side of its own."""
        if self._lands is None:
            self._lands = Counter()
            for table in (NISBAS, COUNTRIES, GOVERNORATES, f"{HERE}/members", f"{HERE}/states"):
                for term in self._matches.all(table):
                    self._lands[term.entry["country"] or term.entry["iso"]] += 1
            for terms in self.names.values():
                if not terms[0].entry["needs"]:
                    self._lands[terms[0].entry["country"]] += 2
            del self._lands[""]
        return self._lands

    def is_war(self) -> bool:
        """Whether words of war outweigh those of sport."""
        if self._war is None:
            worlds = Counter(t.entry["world"] for t in self.all("signs"))
            self._war = worlds["war"] > worlds["sport"]
        return self._war

    def told_before(self, word: int) -> list[tuple[int, str, str]]:
        """Full names before a word as (word, entity, first word of the name), the nearest last."""
        if self._antecedents is None:
            found = [
                (first, terms[0].entry["entity"], self._first_word(first))
                for first, terms in self.names.items()
                if not terms[0].entry["needs"]
            ]
            self._antecedents = sorted(found)
        return self._antecedents[: bisect_left(self._antecedents, (word, "", ""))]

    def _first_word(self, first: int) -> str:
        """The word for a group with which a name begins, or before it (حركة in حركة "حماس")."""
        for word in (first, first - 1, first - 2):
            heads = self.heads.get(word)
            if heads and heads[0].entry["role"] == "group":
                return heads[0].entry.term.split("|")[0]
            if word < first and not self.is_opening(word):
                break
        return ""

    def home(self, word: int) -> str | None:
        """Whose army "the army" is: the last one told with its country, else the country told most by far."""
        if self._forces_told is None:
            self._forces_told = sorted(
                (at, term.entry["country"])
                for at, terms in self.nisbas.items()
                for term in terms[:1]
                if any(h.entry["service"] and h.last == at for h in self._heads_before(at))
            )
        before = self._forces_told[: bisect_left(self._forces_told, (word, ""))]
        if before:
            return before[-1][1]
        top = self.lands().most_common(2)
        if top and (len(top) == 1 or top[0][1] > top[1][1]):
            return top[0][0]
        return None

    def _heads_before(self, word: int) -> list[Term]:
        return [t for at in (word - 1, word - 2) for t in self.heads.get(at, ())]

    def is_definite(self, term: Term) -> bool:
        """Whether a term's last word has the article, or its glued "for the"."""
        last = self.form(term.last - 1)
        return term.proclitic.endswith((THE, "لل")) or last.startswith((THE, "لل")) or last[1:].startswith((THE, "لل"))

    def is_mark(self, word: int) -> bool:
        """True for punctuation and outside the report."""
        return not 0 <= word < len(self.words) or self.words[word].kind == Kind.MARK


def _by_word(into: ByWord, terms: list[Term]) -> ByWord:
    """Terms by the word they begin at, the longest first."""
    for term in terms:
        into.setdefault(term.first, []).append(term)
    if len(into) and any(len(found) > 1 for found in into.values()):
        for found in into.values():
            found.sort(key=lambda t: (-t.last, t.start - t.end))
    return into
