"""What stands beside an ambiguous noun tells whether it is a person: a number, a word of fate, a body, a name."""

from tawthiq.lexicon import Entry, Matches, Reading, Term
from tawthiq.text import Kind, Text

BODIES = "mentions/people/bodies"
FRAMES = "mentions/people/frames"
FATE = "fate"
"""What befell the person who follows, or that parts of a number follow."""
NAMES = "mentions/people/names"
RANKS = "mentions/people/ranks"
NUMBERS = "mentions/counts/numbers"
QUANTITIES = "mentions/counts/quantities"
COUNTING = frozenset(("vague", "alone", "most", "one"))
"""Effects of quantities that people follow."""
FILLERS = 2
"""Words of time or place that may stand between a word of fate and the person."""
COMMAS = ("،", ",")
DAYS = frozenset(
    (
        *("الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "السبت", "الماضي", "الماضيه", "الجاري"),
        *("عصر", "منتصف", "وقت", "سابق", "مبكر", "من", "في", "متاخر", "ساعه", "متاخره"),
    )
)
"""days of the week, last, afternoon, earlier, at a late hour: between commas they say when"""
ASIDE = 7
"""The same where they stand between commas (قتل، مساء أمس الأحد، الصحافي)."""
BODY_REACH = 3
"""Words after a noun in which the body it belongs to begins ("a member of the special forces")."""
BEHIND_REACH = 4
"""Words after a noun in which a definite number may stand behind it."""
ARTICLES = ("ال", "وال")
FOREMOST = frozenset(("ابرز", "اهم", "كبار", "اكبر", "اخطر", "اشهر", "اقدم"))
"""the most prominent, most important, senior: أحد أبرز القادة"""
OBJECT_REACH = 14
"""Words from a verb that kills to its object, its subject between."""
KILLING = frozenset(("قتل", "قتلت", "اصاب", "اصابت", "جرح", "جرحت", "اعدم", "اعدمت"))
"""killed, wounded, executed"""
ENDS = frozenset((".", "؛", ":", "كان", "كانت", "باعتباره", "بصفته", "بوصفه", "انه", "ان"))
"""where a clause ends, or another begins"""
QUOTE = '"'
OPENERS = frozenset((":", "."))


HERS = "ت"
SHORTEST_VERB = 3
"""Letters of the shortest verb before its feminine ending."""


def ends_as_hers(form: str) -> bool:
    """قتلت: the ending of a feminine verb, behind which no two men stand, and a movement may (قتلت طالبان)."""
    return form.endswith(HERS)


class Surroundings:
    """Sets of word numbers, made once for a report."""

    __slots__ = (
        "_bodies",
        "_fate_ends",
        "_fillers",
        "_frames",
        "_graded",
        "_head_ends",
        "_numbers",
        "_quantity_ends",
        "_ranked",
        "_ranks",
        "named",
        "text",
    )

    def __init__(self, text: Text, matches: Matches) -> None:
        self.text = text
        self._frames = matches.of_forms(FRAMES, _frames)
        self._ranks = matches.by_word(RANKS)
        self._numbers = matches.by_word(NUMBERS)
        self._bodies = matches.by_word(BODIES)
        phrases = [(term, _frame(term.entry, term.enclitic)) for term in matches.phrases(FRAMES)]
        self._fate_ends = {term.last for term, frame in phrases if frame == FATE}
        self._fillers = {term.first for term, frame in phrases if frame == "filler"}
        self._ranked = {term.last for term, frame in phrases if frame == "rank"}
        self._graded = {term.first: frame == "grade" for term, frame in reversed(phrases)}
        self.named: set[int] = set()
        self._head_ends: set[int] = set()
        for term in matches.all(NAMES):
            unless = term.entry["effect"] == "unless" and (self._after_her(term.first) or not self.fated(term.first))
            if term.entry["effect"] == "is" or unless:
                self.named.update(range(term.first, term.last))
            elif term.entry["effect"] == "head":
                self._head_ends.add(term.last)
        self._quantity_ends = {t.last for t in matches.all(QUANTITIES) if t.entry["effect"] in COUNTING}

    def _after_her(self, word: int) -> bool:
        """Whether what looks like a feminine verb stands right before a word, and no number that ends alike."""
        form = self.text.form(word - 1)
        return ends_as_hers(form) and len(form) > SHORTEST_VERB and word - 1 not in self._numbers

    def counted(self, word: int, plural: bool) -> bool:
        """A number, or a quantifier of a plural, stands right before a word, or before the "of" that stands there."""
        at = word - 1
        if self.text.form(at) == ")":
            at -= 1
        if self.text.form(at) in FOREMOST:
            at -= 1
        if self.text.form(at) == "من" and at + 1 not in self._quantity_ends:
            at -= 1
            at -= self.text.form(at) == QUOTE
        if at < self.text.sentence_of(word).first:
            return False
        return self._is_number(at) or (plural and at + 1 in self._quantity_ends)

    def numbered(self, word: int) -> bool:
        """A number above two stands right before a word: what looks like a dual is a plural."""
        term = self._numbers.get(word - 1)
        return term is not None and term.entry["kind"] in ("unit", "ten")

    def counted_behind(self, word: int) -> bool:
        """A definite number stands behind a noun, a name between: "the sons of So-and-so, the three"."""
        for at in range(word, min(word + BEHIND_REACH, len(self.text.words) - 1)):
            form = self.text.form(at)
            if form in ARTICLES and self.text.words[at + 1].kind == Kind.NUMBER:
                return True
            term = self._numbers.get(at)
            if term is not None:
                return form.startswith(ARTICLES) and term.entry["kind"] == "unit"
            if not form.isalpha():
                return False
        return False

    def _is_number(self, word: int) -> bool:
        return word in self._numbers or self.text.words[word].kind == Kind.NUMBER

    def fated(self, word: int) -> bool:
        """A word of fate or one that opens parts stands right before a word, but for a time or a place."""
        aside = self.text.form(word - 1) in COMMAS
        for at in range(word, max(word - (ASIDE if aside else FILLERS) - 1, 0), -1):
            form = self.text.form(at - 1)
            if aside and (form in COMMAS or form in DAYS):
                continue
            frames = self._frames(form)
            if FATE in frames or at in self._fate_ends:
                return True
            if "filler" not in frames and at - 1 not in self._fillers and form not in ('"', "("):
                return False
        return False

    def behind_killing(self, word: int) -> bool:
        """A verb that kills or hurts stands before a word, its subject between, in one clause."""
        first = max(self.text.sentence_of(word).first, word - OBJECT_REACH)
        for at in range(word - 1, first - 1, -1):
            form = self.text.form(at)
            if form in KILLING or form[1:] in KILLING:
                return at < word - 1
            if form in ENDS:
                return False
        return False

    def of_rank(self, word: int) -> bool:
        """True where "with the rank of" stands before a word: it is no further person."""
        return word in self._ranked or "rank" in self._frames(self.text.form(word - 1))

    def in_name(self, word: int) -> bool:
        """A head of names stands before a word: "the hospital of the martyrs"."""
        return word in self._head_ends

    def opens(self, word: int) -> bool:
        """A word opens its sentence or a quote: it has no noun before it to describe."""
        before = self.text.form(word - 1)
        return before in OPENERS or self.text.sentence_of(word).first == word

    def has_body(self, word: int) -> Term | None:
        """The body whose name begins at a word, or after one or two words for "of" and "in"."""
        last = min(word + BODY_REACH, len(self.text.words))
        for at in range(word, last):
            body = self._bodies.get(at)
            if body is not None and body.entry["category"]:
                return body
            if self.text.form(at) not in ("من", "في", "لدي", "ضمن", "صفوف", "تابع", "تابعين"):
                return None
        return None

    def has_name(self, word: int) -> bool:
        """A given name, or a word that goes with a rank, begins at a word."""
        grade = self._graded[word] if word in self._graded else "grade" in self._frames(self.text.form(word))
        return grade or word in self._ranks


def _frame(entry: Entry, enclitic: str) -> str:
    """What a word beside a noun says of it; "" where "their killing" leaves nobody to follow."""
    effect = entry["effect"]
    if effect in ("filler", "rank", "grade"):
        return effect
    return "" if enclitic and effect == "fate" else FATE


def _frames(readings: tuple[Reading, ...]) -> frozenset[str]:
    """What a form says of the noun beside it, in each of its readings; a grade is one in its longest."""
    said = [_frame(entry, enclitic) for _, entry, _, _, _, _, enclitic in readings]
    return frozenset(frame for number, frame in enumerate(said) if frame != "grade" or number == 0)
