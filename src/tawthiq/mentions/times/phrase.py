"""A phrase of time says what it says before anyone knows the day it was printed.

`Phrase` holds what was read; `Reader` looks words up; `resolve` turns phrases into days.
"""

from collections.abc import Callable

import msgspec

from tawthiq.lexicon import Matches, Term
from tawthiq.text import Text

LEXICON = "mentions/times/lexicon"
NAMES = "mentions/times/names"
NUMBERS = "mentions/times/numbers"
MONTHS = "mentions/times/months"
HIJRI_MONTHS = "mentions/times/hijri_months"
WEEKDAYS = "mentions/times/weekdays"

SEPARATORS = frozenset(("،", ",", "(", "-", '"', "/", ":"))
CLOSING = {"(": ")", '"': '"'}
FROM = "من"
THE = "ال"
AND = "و"
GREGORIAN_ERA = "م"
HIJRI_ERA = "ه"
OF_YEARS = frozenset(("لسنه", "لعام"))
PRAYER, AFTER = "صلاه", frozenset(("بعد", "عقب", "اثر"))
FUTURE = ("سي", "ست", "سن", "وسي", "وست")
"""سيعقد "will hold", ستجري "will take place": the future of a verb."""
LONGEST_FUTURE = 9
MONTH_FIRST = "a date in figures, month first"
"""Rule of a date that can only be read so; the other dates in figures of its report follow it."""
THIS = frozenset(("هذا", "هذه"))


class Phrase(msgspec.Struct):
    """Words `first`:`last` (half open) that tell a time, in the pieces they tell it in.

    `kind`: day, night, same, month, week, year, ago, within, clock, duration, part. `offset` days after publication
    (after the day told before, for `same`),
    `weekday` 0 Monday, `order` last, before_last, current, next; `place` early, middle, late, end or a season;
    `until` the other end of a range; `swapped` a numeric date whose day and month may change places;
    `either` where `day` or `day_to` is meant; `headed` where "day" stands before the date.
    """

    kind: str
    rule: str
    first: int
    last: int
    offset: int | None = None
    weekday: int | None = None
    order: str = ""
    day: int | None = None
    day_to: int | None = None
    month: int | None = None
    year: int | None = None
    year_order: str = ""
    hijri: bool = False
    place: str = ""
    part: str | None = None
    amount: int | None = None
    unit: str = ""
    since: bool = False
    swapped: bool = False
    either: bool = False
    headed: bool = False
    until: "Phrase | None" = None
    preposition: str = ""

    @property
    def dated(self) -> bool:
        """Whether a day of a month is told."""
        return self.day is not None and self.month is not None

    @property
    def full(self) -> bool:
        """Whether day, month and year are told."""
        return self.dated and self.year is not None


class Reader:
    """Looks up, at a word of one report, the terms, numbers and marks that phrases of time are made of."""

    __slots__ = (
        "_after",
        "_before",
        "_hijri",
        "_kinds",
        "_lexicon",
        "_months",
        "_names_at",
        "_not_future",
        "_numbers",
        "_weekdays",
        "digits",
        "figures",
        "form",
        "part_of_name",
        "text",
        "words",
    )

    def __init__(self, text: Text, matches: Matches) -> None:
        self.text = text
        self.form = text.form
        """Folded letters of a word; "" outside the text."""
        self.words = text.words
        self.figures = text.numbers
        self.digits: Callable[[int], int | None] = {
            number: int(form) for number in self.figures if len(form := text.form(number)) <= 4 and form.isdigit()
        }.get
        """Value of a word of at most four digits; None for any other word."""
        self._lexicon = matches.by_word(LEXICON)
        self._kinds = {word: term.entry["kind"] for word, term in self._lexicon.items()}
        self._numbers = matches.by_word(NUMBERS)
        self._months = matches.by_word(MONTHS)
        self._hijri = matches.by_word(HIJRI_MONTHS)
        self._weekdays = matches.by_word(WEEKDAYS)
        self.part_of_name: set[int] = set()
        self._before: dict[int, set[str]] = {}
        self._after: dict[int, set[str]] = {}
        self._names_at: dict[int, int] = {}
        self._not_future: set[int] = set()
        for term in matches.all(NAMES):
            for kind in term.entry["kind"].split(", "):
                self._note(term, kind)

    def _note(self, term: Term, kind: str) -> None:
        """Keep what a name or idiom rules out: itself, what follows it, or what stands before it."""
        if kind == "not_today":
            self._names_at.update(dict.fromkeys(range(term.first, term.last), term.last))
        elif kind == "not_future":
            self._not_future.add(term.first)
        elif kind.startswith("before"):
            self._before.setdefault(term.last, set()).add(kind)
        elif term.proclitic != AND:
            self._after.setdefault(term.first, set()).add(kind)

    def starts(self) -> list[int]:
        """Words at which a phrase of time may begin, in order."""
        return sorted({*self._lexicon, *self._numbers, *self._months, *self._hijri, *self._weekdays, *self.figures})

    def cue(self, word: int, kind: str) -> Term | None:
        """The term of the lexicon at a word, if it is of a kind."""
        return self._lexicon[word] if self._kinds.get(word) == kind else None

    def term(self, word: int) -> Term | None:
        """Any term of time at a word."""
        for table in (self._lexicon, self._weekdays, self._months, self._numbers, self._hijri):
            if word in table:
                return table[word]
        return None

    def kind(self, word: int) -> str:
        """Kind of the lexicon's term at a word, or ""."""
        return self._kinds.get(word, "")

    def weekday(self, word: int) -> Term | None:
        """A day of the week, unless it is part of a name."""
        term = self._weekdays.get(word)
        if term is None or (self.ruled_out(term, "weekday") and not self._after_prayer(word)):
            return None
        return term

    def _after_prayer(self, word: int) -> bool:
        """Whether a weekday tells when: "after the Friday prayer"."""
        return self.form(word - 1) == PRAYER and self.form(word - 2) in AFTER

    def ruled_out(self, term: Term, what: str) -> bool:
        """Whether the words beside a term make a name or an idiom of it (kinds before_… and after_… of names.tsv)."""
        before = self._before.get(term.first)
        after = self._after.get(term.last)
        return (before is not None and f"before_{what}" in before) or (after is not None and f"after_{what}" in after)

    def named_before(self, word: int, what: str) -> bool:
        """Whether a word that rules out `what` ends right before a word."""
        before = self._before.get(word)
        return before is not None and f"before_{what}" in before

    def name_end(self, word: int) -> int | None:
        """Where the newspaper's name ends that a word belongs to."""
        return self._names_at.get(word)

    def looks_future(self, word: int) -> bool:
        """Whether a word is a verb of the future by its first letters, or a word such as "will"."""
        if self.cue(word, "future") is not None:
            return True
        form = self.form(word)
        return form.startswith(FUTURE) and 4 < len(form) <= LONGEST_FUTURE and word not in self._not_future

    def month(self, word: int) -> tuple[Term, bool] | None:
        """The term of a month at a word, and whether it is of the Islamic year."""
        term = self._months.get(word)
        if term is not None:
            return term, False
        term = self._hijri.get(word)
        return (term, True) if term is not None else None

    def number(self, word: int, kind: str) -> Term | None:
        """A number word of a kind: ordinal, hour, cardinal, vague."""
        term = self._numbers.get(word)
        return term if term is not None and term.entry["kind"] == kind else None

    def ends_line(self, word: int) -> bool:
        """Whether a word lies on a later line than the one before it, or outside the text."""
        if not 0 < word < len(self.words):
            return True
        return "\n" in self.text.shadow[self.words[word - 1].end : self.words[word].start]

    def past_mark(self, word: int) -> int:
        """The word after one mark that may stand inside a phrase of time; the same word where there is none."""
        return word + 1 if self.form(word) in SEPARATORS and not self.ends_line(word) else word

    def closed(self, opening: int, last: int) -> int:
        """`last` moved past the bracket that closes the one at word `opening`."""
        closing = CLOSING.get(self.form(opening))
        return last + 1 if closing is not None and self.form(last) == closing else last
