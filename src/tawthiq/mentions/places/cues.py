"""Before and after a place's name stand small words that say what it is, where it is, and how one got there.

`Cues` looks them up by word: heads (مدينة), bearings (شمال), nearness (قرب), prepositions, nationality adjectives.
"""

from tawthiq.lexicon import Matches, Reading, Term
from tawthiq.mentions.places.atlas import NISBAS, TABLE
from tawthiq.text import Kind, Text

LEXICON = TABLE + "lexicon"
HEADS = TABLE + "heads"
SIDES = TABLE + "sides"

IN = frozenset(("في", "وفي", "ففي", "فى", "لدي", "عند", "فوق", "ضمن", "داخل", "علي", "وعلي", "عبر", "بين", "وبين"))
"""In, at, over, within, on, across, between."""
AWAY = frozenset(("من", "ومن", "الي", "والي", "عن", "نحو", "باتجاه", "صوب", "حتي", "تجاه"))
"""From, to, of, towards."""
AND = "و"
ARTICLE = "ال"
UNUSUAL = frozenset(("ا", "ك"))
"""Clitics that a word for a kind of place has in other words only: أمطار "rains", كتلة "bloc"."""
FALSE_FRIENDS = {"وادي": "أ", "بلده": "ه", "حديثه": "ه", "جده": "ه", "قفصه": "ه", "اب": "آأ"}
"""Folded terms, and letters of another word: وأدى "led to", بلده "his country", جده "his grandfather", آب "August"."""
PLACING = frozenset(("bearing", "inside", "near"))
LOOK_BACK = 2
"""Quotation marks and brackets between a head and its name."""


class Cues:
    """The cue terms of one report by first word, and by the word after their last."""

    __slots__ = (
        "_at",
        "_ending",
        "_side",
        "_sided",
        "form",
        "heads_at",
        "heads_ending",
        "matches",
        "nisba_at",
        "text",
        "words",
    )

    def __init__(self, text: Text, matches: Matches) -> None:
        self.text = text
        self.form = text.form
        """Folded letters of a word; "" outside the text."""
        self.words = text.words
        self.matches = matches
        self._at: dict[int, list[Term]] = {}
        self._ending: dict[int, list[Term]] = {}
        for term in matches.all(LEXICON):
            self._at.setdefault(term.first, []).append(term)
            self._ending.setdefault(term.last, []).append(term)
        self.heads_at: dict[int, Term] = {}
        self.heads_ending: dict[int, Term] = {}
        for term in matches.all(HEADS):
            if term.enclitic or term.proclitic.lstrip("وف") in UNUSUAL or misread(text, term):
                continue
            self.heads_at.setdefault(term.first, term)
            if term.last not in self.heads_ending:
                self.heads_ending[term.last] = term
        self._side = matches.of_forms(SIDES, _role_of)
        self._sided = {term.first: term.entry["role"] for term in reversed(matches.phrases(SIDES))}
        self.nisba_at: dict[int, Term] = {}
        for term in matches.all(NISBAS):
            self.nisba_at.setdefault(term.first, term)

    def at(self, word: int, *roles: str) -> Term | None:
        """The longest cue of one of the roles that begins at a word."""
        for term in self._at.get(word, ()):
            if term.entry["role"] in roles:
                return term
        return None

    def ending(self, word: int, *roles: str) -> Term | None:
        """The longest cue of one of the roles that ends right before a word."""
        for term in self._ending.get(word, ()):
            if term.entry["role"] in roles:
                return term
        return None

    def side(self, word: int, role: str) -> bool:
        """Whether a word has a role beside names: it joins one on, belongs to one, or stops it."""
        return (self._sided.get(word) or self._side(self.form(word))) == role

    def printed(self, start: int, end: int) -> str:
        """The letters as printed of shadow range `start`:`end`."""
        return self.text.printed(start, end)

    def is_arabic(self, word: int) -> bool:
        """Whether a word is one of Arabic letters."""
        return 0 <= word < len(self.words) and self.words[word].kind == Kind.ARABIC

    def opens_quote(self, word: int) -> bool:
        """Whether a word is a quotation mark glued to what follows it, with space before."""
        if self.form(word) != '"' or word + 1 >= len(self.words) or word == 0:
            return False
        mark = self.words[word]
        return self.words[word + 1].start == mark.end and self.words[word - 1].end < mark.start

    def before(self, word: int) -> int:
        """The word number up to which marks before a word reach: its own, or that of the first mark."""
        for _ in range(LOOK_BACK):
            if self.form(word - 1) not in ('"', "("):
                break
            word -= 1
        return word

    def after(self, word: int) -> int:
        """The first word at or after a word that is no closing mark."""
        for _ in range(LOOK_BACK):
            if self.form(word) not in ('"', ")"):
                break
            word += 1
        return word

    def head_before(self, word: int) -> Term | None:
        """The word for a kind of place right before a name: bare, or "the capital Baghdad"."""
        at = self.before(word)
        head = self.heads_ending.get(at)
        if head is not None and not definite(head):
            return head
        if self.nisba_at.get(at - 1) is not None and self.nisba_at[at - 1].last == at:
            at -= 1
        again = self.ending(at, "again")
        return again if again is not None and again.entry["value"] == "capital" else None

    def same_sentence(self, a: int, b: int) -> bool:
        """Whether two words stand in one sentence."""
        return self.text.sentence_number(a) == self.text.sentence_number(b)


def _role_of(readings: tuple[Reading, ...]) -> str:
    """The role beside names of the longest word that a form is."""
    return readings[0][1]["role"] if readings else ""


def misread(text: Text, term: Term) -> bool:
    """Whether print keeps apart what the folded letters do not."""
    letters = FALSE_FRIENDS.get(text.shadow[term.start : term.end])
    return letters is not None and not set(letters).isdisjoint(text.printed(term.start, term.end))


def definite(term: Term) -> bool:
    """Whether the article is glued to a term."""
    return term.proclitic.endswith((ARTICLE, "لل"))


def preposition_of(cues: Cues, first: int, proclitic: str) -> str:
    """The preposition of a phrase: glued to its first word, or standing before it; "" where there is none."""
    bare = proclitic.lstrip("وف").removesuffix(ARTICLE)
    if bare in ("ب", "ل", "ك", "لل"):
        return bare[0]
    word = cues.form(cues.before(first) - 1)
    if word in IN or word in AWAY:
        return word.removeprefix(AND)
    return ""
