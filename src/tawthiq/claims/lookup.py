"""What a reader sees at a word: a noun that can speak, a known source, a name, a small word that ends a phrase.

One `Lookup` is made for a report; it answers by word number and asks the tables only for words the matcher found.
"""

from collections.abc import Callable
from functools import lru_cache

import msgspec

from tawthiq.lexicon import Matches, Reading, Term
from tawthiq.text import Kind, Text, fold_term

HEADS = "claims/speakers/heads"
NAMES = "claims/speakers/names"
STOPS = "claims/speakers/stops"
ADJECTIVES = "claims/speakers/adjectives"
OBJECTS = "claims/reporting/objects"
VERBS = "claims/reporting/lexicon"
OPINIONS = "claims/reporting/opinions"
ACCORDING = "claims/reporting/according"
RELAY = "claims/relay/lexicon"
DENIAL = "claims/denial/lexicon"
CONVERBS = "claims/anaphora/converbs"
ANAPHORS = "claims/anaphora/lexicon"
HEDGES = "claims/hedging/lexicon"
KNOWN = tuple(f"claims/speakers/{name}" for name in ("agencies", "media", "bodies", "groups", "states"))
ARTICLES = ("ال", "لل")
GLUED_ARTICLES = ("وال", "فال", "بال", "كال")
GLUED_ROLES = frozenset(("contrast", "adverb", "relative", "aside", "time", "be", "no"))
"""Roles of small words that "and", "so" and the like may be glued to."""
BEFORE_OBJECT = frozenset(("", "و", "ب", "ف"))
"""Clitics that the noun of what is announced may have."""
ALI = "علي"
"""A name, and the preposition where no report parts ي from ى."""
ASKING = "ا"
"""The particle of questions; before a noun that speaks it is rather a letter of another word (اعمال is no "عمال")."""
FORMS_KEPT = 20_000
"""Words of which it is remembered what is glued to them: most words of a report were in one before."""
LONGEST_ASIDE = 14
"""Words a parenthesis may hold and still be stepped over."""


class Known(msgspec.Struct):
    """A source of the tables at a word."""

    term: Term
    id: str
    kind: str
    country: str | None
    sort: str


class Lookup:
    """Answers about the words of one report; `outlet` is folded."""

    __slots__ = (
        "_denials",
        "_forms",
        "_governing",
        "_governs",
        "_names",
        "_opinions",
        "_plain_verb",
        "_relays",
        "_role_ends",
        "_verbs",
        "adjective",
        "form",
        "head",
        "known",
        "length",
        "matches",
        "name",
        "object",
        "place",
        "role",
        "signature",
        "text",
        "verb",
        "words",
    )

    def __init__(self, text: Text, matches: Matches) -> None:
        self.text = text
        self.form = text.form
        """Folded letters of a word; "" outside the text."""
        self.matches = matches
        self.words = text.words
        self.length = len(text.words)
        self._names = matches.by_word(NAMES)
        self.name: Callable[[int], Term | None] = self._names.get
        """The given name at a word."""
        self.adjective: Callable[[int], Term | None] = matches.by_word(ADJECTIVES).get
        """The adjective of speakers at a word."""
        objects = matches.by_word(OBJECTS)
        self.object: Callable[[int], Term | None] = {
            word: term for word, term in objects.items() if term.proclitic in BEFORE_OBJECT
        }.get
        """The noun of what is announced at a word, without article."""
        self._verbs = matches.by_word(VERBS)
        self.verb: Callable[[int], Term | None] = self._verbs.get
        """The verb of saying at a word."""
        self._opinions = matches.by_word(OPINIONS)
        self._relays = matches.by_word(RELAY)
        self._denials = matches.by_word(DENIAL)
        self._look_at_known(self._read_known())
        self._governing: set[int] = set()
        self._governs = matches.of_forms(STOPS, _governs)
        self._plain_verb = matches.of_forms(STOPS, _plain_verb)
        self._role_ends: dict[int, int] = {}
        self.role: Callable[[int], str | None] = self._read_roles().get
        """Role of the small word at a word."""
        self.head: Callable[[int], Term | None] = self._read_heads().get
        """The noun at a word that can head a speaker's phrase."""
        self._forms: set[str] | None = None

    def _read_roles(self) -> dict[int, str | None]:
        roles = dict(enumerate(map(self.matches.of_forms(STOPS, _role_of), self.text.forms)))
        names = {word for word in self.text.where.get(ALI, ()) if self._is_ali(word)}
        roles |= dict.fromkeys(names, self.matches.of_forms(STOPS, _role_of_ali)(ALI))
        for term in self.matches.phrases(STOPS):
            role = term.entry["role"]
            if not _may_be_glued(role, term.proclitic) or (role == "preposition" and term.first in names):
                continue
            if term.first not in self._role_ends:
                roles[term.first], self._role_ends[term.first] = role, term.last
            if term.entry["governs"]:
                self._governing.add(term.first)
        return roles

    def _is_ali(self, word: int) -> bool:
        """علي the name, in a report that prints the preposition with another letter (على)."""
        if not self.text.printed_word(word).endswith("ي"):
            return False
        if " على " in self.text.source:
            return True
        verb = self._verbs.get(word - 1)
        return verb is not None and "l" not in verb.entry["takes"]

    def _read_known(self) -> dict[int, Known]:
        found: dict[int, Known] = {}
        for table in KNOWN:
            sort = table.rsplit("/", 1)[1]
            for term in self.matches.all(table):
                before = found.get(term.first)
                if before is not None and before.term.last >= term.last:
                    continue
                entry = term.entry
                found[term.first] = Known(term, entry["id"], entry["kind"], entry["country"].lower() or None, sort)
        return found

    def _read_heads(self) -> dict[int, Term]:
        """Nouns of speakers by word; الجاري after a month is no neighbour."""
        return {
            word: term
            for word, term in self.matches.by_word(HEADS).items()
            if term.proclitic != ASKING and (self.role(word) != "time" or self.role(word - 1) != "time")
        }

    def _look_at_known(self, known: dict[int, Known]) -> None:
        speaking = {w: k for w, k in known.items() if k.kind != "place" and not k.term.entry["only"]}
        self.known: Callable[[int], Known | None] = speaking.get
        """The source the tables know by name at a word, not one that is only a signature or a place."""
        signing = {w: k for w, k in known.items() if k.sort in ("agencies", "media")}
        self.signature: Callable[[int], Known | None] = signing.get
        """The news agency or outlet at a word, as it signs a report."""
        places = {w: k for w, k in known.items() if k.sort == "states"}
        self.place: Callable[[int], Known | None] = places.get
        """The state, capital or town at a word."""

    def governs(self, word: int) -> bool:
        """The small word at a place governs the noun after it (during, after, about)."""
        return self._governs(self.form(word)) or word in self._governing

    def plain_verb(self, word: int) -> bool:
        """A verb that is none of saying stands at a place, with nothing but "and" glued to it."""
        return self._plain_verb(self.form(word)) and word not in self._role_ends

    def role_end(self, word: int) -> int:
        """The word after the small word at a place."""
        return self._role_ends.get(word, word + 1)

    def silence(self, word: int) -> bool:
        """What one refuses: to comment, to disclose."""
        term = self._denials.get(word)
        return term is not None and term.entry["frame"] == "object"

    def in_accusative(self, word: int) -> bool:
        """A noun of speakers in the accusative (طالبا, مسؤولا): right of a verb it is no subject."""
        term = self.head(word)
        if term is None or not self.form(word).endswith("ا"):
            return False
        return any(self.form(word) == fold_term(one) + "ا" for one in term.entry.term.split("|"))

    def converb(self, word: int) -> bool:
        """A participle that goes on with a speaker's words (مؤكدا, واصفا)."""
        return self.matches.at(CONVERBS, word) is not None

    @property
    def prints_teh(self) -> bool:
        """The report parts teh marbuta from heh, so that a heh at a word's end is a pronoun."""
        return "ة" in self.text.source

    def is_verb(self, word: int) -> bool:
        """A verb of saying, judging, denying or relaying that is not also a noun with its article."""
        if self.definite(word) or word in self._names:
            return False
        term = self._verbs.get(word) or self._opinions.get(word) or self._relays.get(word) or self._denials.get(word)
        return term is not None and term.feature != "masdar"

    def definite(self, word: int) -> bool:
        """The word has an article."""
        return _has_article(self.form(word))

    def glued(self, word: int) -> bool:
        """A bare word whose first letter is a preposition: the rest stands elsewhere in the report by itself."""
        form = self.form(word)
        if len(form) < 4 or form[0] not in "لب" or word in self._names:
            return False
        if self._forms is None:
            self._forms = {w.form for w in self.words}
        return form[1:] in self._forms

    def mark(self, word: int) -> bool:
        """The word is a mark."""
        return 0 <= word < self.length and self.words[word].kind == Kind.MARK

    def after_parenthesis(self, word: int, limit: int) -> int:
        """The word after the parenthesis opened at a word; the next word where it is not closed soon."""
        for at in range(word + 1, min(limit, word + LONGEST_ASIDE)):
            if self.words[at].form in ")]":
                return at + 1
        return word + 1

    def quote_end(self, word: int, limit: int, most: int) -> int:
        """Word number of the mark that closes the short quote opened at a word, or -1."""
        for at in range(word + 1, min(limit, word + most + 2)):
            if self.words[at].form == '"':
                return at
        return -1


@lru_cache(FORMS_KEPT)
def _has_article(form: str) -> bool:
    return (form.startswith(ARTICLES) and len(form) > 3) or (form.startswith(GLUED_ARTICLES) and len(form) > 4)


def _role_of(readings: tuple[Reading, ...]) -> str | None:
    """The role of a small word, from what its form is."""
    return next((entry["role"] for _, entry, *_, before, _ in readings if _may_be_glued(entry["role"], before)), None)


def _role_of_ali(readings: tuple[Reading, ...]) -> str | None:
    """The role of علي where it is a name and not the preposition."""
    return _role_of(tuple(reading for reading in readings if reading[1]["role"] != "preposition"))


def _governs(readings: tuple[Reading, ...]) -> bool:
    """A small word governs the noun after it."""
    return any(entry["governs"] and _may_be_glued(entry["role"], before) for _, entry, *_, before, _ in readings)


def _plain_verb(readings: tuple[Reading, ...]) -> bool:
    """A verb that is none of saying, with nothing but "and" glued to it."""
    return any(entry["role"] == "verb" and before in ("", "و") for _, entry, *_, before, _ in readings[:1])


def _may_be_glued(role: str, proclitic: str) -> bool:
    """Whether letters may stand glued before a small word: "that" takes with, and, so; others no preposition."""
    if not proclitic:
        return True
    if role == "that":
        return proclitic in ("ب", "و", "ف")
    asking = proclitic == ASKING and role == "adverb"
    return role in GLUED_ROLES and proclitic not in ("ل", "ول", "ب") and not asking
