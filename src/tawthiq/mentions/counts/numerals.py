"""Arabic says a number in digits, in words, or in both: units before tens, "and" between, scales multiplied or added.

- number = part ("and" part)*: each part below the scale of the one before, or the scale last ("fifty and a thousand")
- part = [group] scale, or group: "twelve thousand", "half a million", "a thousand", "twelve"
- group = hundreds ["and" below], or below ["and" hundreds]
- below = unit "and" tens, unit ten, tens, ten, unit
"""

from collections.abc import Callable
from fractions import Fraction

import msgspec

from tawthiq.lexicon import Matches, Term
from tawthiq.text import Kind, Text

NUMBERS = "mentions/counts/numbers"
ASKING = "ا"
"""the particle of questions, which stands before no number of ours"""
AND = "و"
"""and"""
GLUED = frozenset(("و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "لل", "وب", "ول", "فال", "كال", "ولل"))
"""Clitics that stand as a word of their own when digits follow them (و710, الـ7)."""
DEFINITE = ("ال", "لل")
FOR = "ل"
"""for (لست is "I am not", not "for six")"""
SIX = "ست"
MOST_DIGITS = 12
BIGGEST_SCALE = 10**12
"""A scale that no other multiplies."""
GROUPING = 3
"""Digits in a group parted by a comma or a full stop."""
ONE_IN_WORDS = "واحد"
"""one, as a number of its own; أحد and إحدى are only parts of numbers"""
FATHER_OF = frozenset(("ابو", "ابي", "ابا"))
"""father of: the number behind it is a name (أبو ستة)"""
LOST_NOON = "ا"
"""how the dual ends before a genitive"""
Number = int | Fraction
"""Whole wherever no share and no decimal is told."""


class Numeral(msgspec.Struct):
    """Words `first`:`last` are a number; `start` is where it begins without clitics, `end` where it ends.

    `value` is null for a fraction or a decimal. `scale` is the last scale it was multiplied by (1 for none).
    """

    first: int
    last: int
    start: int
    end: int
    value: int | None
    digits: bool
    definite: bool
    scale: int = 1
    one: bool = False
    fraction: bool = False


class Numerals:
    """Reads the numerals of one report."""

    __slots__ = ("_figures", "_kind", "_matches", "_terms", "text")

    def __init__(self, text: Text, matches: Matches) -> None:
        self.text = text
        self._matches = matches
        self._figures = set(text.numbers)
        self._terms: dict[int, Term] = {}
        for term in matches.all(NUMBERS):
            if term.proclitic == ASKING:
                continue
            self._terms.setdefault(term.first, term)
        self._kind: Callable[[int], str | None] = {w: term.entry["kind"] for w, term in self._terms.items()}.get
        """Kind of the number word at a word."""

    def find(self) -> list[Numeral]:
        """Every numeral in order, none overlapping; ordinals are passed over with what belongs to them."""
        out: list[Numeral] = []
        starts = sorted({*self._terms, *self.text.numbers})
        free = 0
        for word in starts:
            if word < free or self.text.form(word - 1) in FATHER_OF:
                continue
            if self._kind(word) == "ordinal":
                free = self._ordinal_end(word)
                continue
            numeral = self._read(word)
            if numeral is not None:
                out.append(numeral)
                free = numeral.last
        return out

    def _value(self, word: int) -> int:
        return int(self._terms[word].entry["value"])

    def _joined(self, word: int) -> bool:
        """Whether "and" is glued to the number word."""
        term = self._terms.get(word)
        if term is None:
            return False
        and_one = self.text.form(word) == ONE_IN_WORDS and self._kind(word + 1) == "ten"
        return term.proclitic.startswith(AND) or and_one

    def _plain(self, word: int) -> bool:
        term = self._terms.get(word)
        return term is not None and not term.proclitic

    def _next_joined(self, word: int) -> int:
        """Where a number that "and" joins on begins: at `word`, after a single "and", or nowhere (-1)."""
        if self._joined(word):
            return word
        if self.text.form(word) == AND and (self._plain(word + 1) or self._is_digits(word + 1)):
            return word + 1
        return -1

    def _is_digits(self, word: int) -> bool:
        return word in self._figures

    def _ordinal_end(self, word: int) -> int:
        """Behind an ordinal with its "ten" or "and twenty"."""
        if self._kind(word + 1) == "ten" and self._plain(word + 1):
            return word + 2
        after = self._next_joined(word + 1)
        return after + 1 if after >= 0 and self._kind(after) in ("tens", "hundred", "ordinal") else word + 1

    def _read(self, word: int) -> Numeral | None:
        if self._kind(word) == "part":
            return self._part(word)
        if self._kind(word) == "unit" and self._kind(word + 1) == "part" and self._plain(word + 1):
            return self._share(word, word + 2)
        whole = self._number(word)
        if whole is None:
            return None
        value, last, scale = whole
        return self._numeral(word, last, value, scale)

    def _numeral(self, word: int, last: int, value: Number | None, scale: int) -> Numeral:
        words = self.text.words
        digits = self._is_digits(word)
        term = self._terms.get(word)
        first, start = word, words[word].start if term is None else term.start
        definite = term is not None and (
            term.proclitic.endswith(DEFINITE) or self.text.shadow[term.start : term.end].startswith("ال")
        )
        if digits and word and words[word - 1].form in GLUED:
            first = word - 1
            definite = words[first].form.endswith(DEFINITE)
        whole = int(value) if value is not None and value.denominator == 1 else None
        one = last == word + 1 and self._kind(word) == "one"
        end_term = self._terms.get(last - 1)
        end = end_term.end if end_term is not None else words[last - 1].end
        return Numeral(first, last, start, end, whole, digits, definite, scale, one)

    def _part(self, word: int) -> Numeral | None:
        """Half a million; half of the dead."""
        share = Fraction(self._terms[word].entry["value"])
        if self._kind(word + 1) == "scale" and not self._joined(word + 1):
            scale = self._value(word + 1)
            return self._numeral(word, word + 2, share * scale, scale)
        return self._share(word, word + 1)

    def _share(self, word: int, last: int) -> Numeral:
        numeral = self._numeral(word, last, None, 1)
        numeral.fraction = True
        return numeral

    def _number(self, word: int) -> tuple[Number, int, int] | None:
        """Value, end and last scale of the number that begins at a word."""
        read = self._scaled(word)
        if read is None:
            return None
        total, at, scale = read
        words_only = not self._is_digits(word)
        while True:
            after = self._next_joined(at)
            if after < 0:
                return total, at, scale
            if scale > 1 and self._kind(after) == "part":
                return total + Fraction(self._terms[after].entry["value"]) * scale, self._skip_scale(after + 1), scale
            turned = self._turned(after, total) if words_only and scale == 1 else None
            if turned is not None:
                total, at = total + turned, after + 1
                return total, at, scale
            more = self._scaled(after)
            if more is None or not (words_only or scale > 1) or not self._fits(more, scale, total, after):
                return total, at, scale
            total, at, scale = total + more[0], more[1], more[2]

    def _fits(self, more: tuple[Number, int, int], scale: int, total: Number, after: int) -> bool:
        """Whether a further part is below the scale of the one before it; digits join hundreds and scales only."""
        value = more[0]
        if scale > 1:
            return value < scale
        return self._is_digits(after) and total % 100 == 0 and value < 100 <= total

    def _turned(self, after: int, total: Number) -> int | None:
        """The scale of "fifty and a thousand", joined to what is below it."""
        kind = self._kind(after)
        if kind in ("scale", "two_scales") and total < self._value(after) and self._kind(after + 1) != "scale":
            return self._value(after)
        return None

    def _skip_scale(self, word: int) -> int:
        return word + 1 if self._kind(word) == "scale" and not self._joined(word) else word

    def _scaled(self, word: int) -> tuple[Number, int, int] | None:
        """A group times its scales, or a scale alone."""
        kind = self._kind(word)
        if kind in ("scale", "two_scales"):
            value: Number = self._value(word)
            at, scale = word + 1, int(value)
            if kind == "two_scales":
                scale //= 2
            elif self._two_in_construct(word):
                value *= 2
        else:
            group = self._group(word)
            if group is None:
                return None
            value, at, scale = group[0], group[1], 1
        while scale < BIGGEST_SCALE and self._kind(at) in ("scale", "scales") and self._plain_scale(at):
            scale *= self._value(at)
            value *= self._value(at)
            at += 1
        return value, at, scale

    def _plain_scale(self, word: int) -> bool:
        return self._terms[word].proclitic in ("", "ال")

    def _two_in_construct(self, word: int) -> bool:
        """ألفا قتيل: "two thousand" has lost its noon before the noun."""
        term = self._terms[word]
        if not self.text.shadow[term.start : term.end].endswith(LOST_NOON):
            return False
        after = self.text.form(word + 1)
        return self._matches.at("mentions/people/lexicon", word + 1) is not None and not after.startswith((AND, "ال"))

    def _group(self, word: int) -> tuple[Number, int] | None:
        if self._is_digits(word):
            return self._digits(word)
        kind = self._kind(word)
        if kind in ("hundred", "hundreds"):
            return self._with_below(self._value(word), word + 1)
        if kind == "unit" and self._kind(word + 1) == "hundred" and self._plain_scale(word + 1):
            return self._with_below(self._value(word) * 100, word + 2)
        below = self._below(word)
        if below is None:
            return None
        value, at = below
        after = self._next_joined(at)
        if after >= 0 and value < 100:
            if self._kind(after) in ("hundred", "hundreds"):
                return value + self._value(after), after + 1
            if self._kind(after) == "unit" and self._kind(after + 1) == "hundred" and self._plain_scale(after + 1):
                return value + 100 * self._value(after), after + 2
        return value, at

    def _with_below(self, hundreds: int, at: int) -> tuple[Number, int]:
        after = self._next_joined(at)
        if after >= 0 and not self._is_digits(after):
            below = self._below(after)
            if below is not None:
                return hundreds + below[0], below[1]
        return hundreds, at

    def _below(self, word: int) -> tuple[int, int] | None:
        """A number below a hundred in words, and where it ends."""
        kind = self._kind(word)
        if kind in ("tens", "ten", "zero"):
            return self._value(word), word + 1
        if kind not in ("one", "two", "unit"):
            return None
        value = self._value(word)
        if self._kind(word + 1) == "ten" and self._plain(word + 1):
            return value + 10, word + 2
        after = self._next_joined(word + 1)
        if after >= 0 and self._kind(after) == "tens":
            return value + self._value(after), after + 1
        return (value, word + 1) if self._alone(word, kind) else None

    def _alone(self, word: int, kind: str) -> bool:
        """Forms that are only parts of numbers (أحد, اثنا), and look-alikes (لست), are no numbers by themselves."""
        term = self._terms[word]
        surface = self.text.shadow[term.start : term.end]
        if kind == "one":
            return surface.startswith(ONE_IN_WORDS) and not self._and_one_of(word, term)
        if kind == "two":
            return surface.endswith(("ان", "ين"))
        return not (surface == SIX and term.proclitic.endswith(FOR))

    def _and_one_of(self, word: int, term: Term) -> bool:
        """وأحد المارة is "and one of": the printed hamza, or the definite noun after it, tells."""
        printed = self.text.printed(term.start, term.end)
        definite = self.text.form(word + 1).startswith("ال") and not self._kind(word + 1)
        return "أ" in printed or definite

    def _digits(self, word: int) -> tuple[Number, int] | None:
        """Digits with their grouping marks: 1,200 1.200 1،200 12.345.678."""
        form = self.text.words[word].form
        grouped = form.replace(",", "")
        if len(grouped) > MOST_DIGITS:
            return None
        at = word + 1
        if grouped.isdigit() and self._decimal_comma(at):
            return Fraction(f"{grouped}.{self.text.words[at + 1].form}"), at + 2
        whole, _, decimals = grouped.partition(".")
        scaled = self._kind(at) in ("scale", "scales")
        if decimals:
            if len(decimals) == GROUPING and whole != "0" and len(whole) <= GROUPING and not scaled and "," not in form:
                grouped = whole + decimals
            else:
                return Fraction(grouped), at
        while len(grouped) <= MOST_DIGITS and self._groups_on(at):
            grouped += self.text.words[at + 1].form
            at += 2
        return (int(grouped), at) if len(grouped) <= MOST_DIGITS else None

    def _decimal_comma(self, at: int) -> bool:
        """A comma glued between digits before a scale: 1,5 million, as the Maghreb writes it."""
        words = self.text.words
        if at + 2 >= len(words) or words[at].form not in (",", "،") or words[at + 1].kind != Kind.NUMBER:
            return False
        glued = words[at - 1].end == words[at].start and words[at].end == words[at + 1].start
        digits = words[at + 1].form
        return glued and digits.isdigit() and len(digits) < GROUPING and self._kind(at + 2) in ("scale", "scales")

    def _groups_on(self, at: int) -> bool:
        """A mark and three digits glued on both sides."""
        words = self.text.words
        if at + 1 >= len(words) or words[at].form not in (".", "،") or words[at + 1].kind != Kind.NUMBER:
            return False
        glued = words[at - 1].end == words[at].start and words[at].end == words[at + 1].start
        digits = words[at + 1].form
        before = len(words[at - 1].form.rpartition(".")[2])
        return glued and len(digits) == GROUPING and digits.isdigit() and before <= GROUPING
