"""A name told once in full comes again as a surname or a first name, with "and" or "to" glued to it, joined or parted.

Two words of a name beside each other are it. One word alone is it too, unless it is told as a place or a side there, or
belongs to somebody else's name (محمد الدرة is not محمد علي).
"""

from collections.abc import Iterable
from itertools import pairwise

from tawthiq.claims.speakers.names import INSIDE_NAMES
from tawthiq.events.casualties.names import NOT_NAMES, ON, is_given
from tawthiq.events.reading import Reading
from tawthiq.export.withholding.names import NO_NAMES, Words
from tawthiq.text import Text

Place = tuple[int, int]
"""Source offsets `start`:`end` of words left out."""
CLITICS = ("و", "ف", "ب", "ل", "ك", "وب", "ول", "فب", "فل", "وك")
FATHERS = {"ابي": "ابو", "ابا": "ابو", "ابن": "بن", "بنت": "بن"}
"""Forms of "father of", "son of" by case."""
SERVANT = "عبد"
JOINED = (SERVANT, "ابو")
"""Parts of names printed with the next word or apart: عبدالله, عبد الله."""
TIES = ("-", "_")
SHORTEST = 3
"""Letters of a word that is a name by itself."""


class Names:
    """Names as sets of folded words, and the words that stand for their bearer alone."""

    def __init__(self, names: Iterable[tuple[str, ...]]) -> None:
        self.names = tuple(dict.fromkeys(name for name in names if name))
        self._sets = tuple(frozenset(_spellings(name)) for name in self.names)
        self._all = frozenset[str]().union(*self._sets)
        self._alone = frozenset(word for name in self.names for word in _alone(name))

    def may_stand_in(self, text: Text) -> bool:
        """Whether any word of a name stands in a text at all: few texts need to be looked at."""
        return any(_skipped(form, self._all) is not None for form in text.where)

    def places(self, reading: Reading, known: Iterable[Words] = ()) -> list[Place]:
        """Where the names stand, in order, none overlapping; `known` are words of which that is sure."""
        found = list(known)
        for words in self._sets:
            found.extend(self._of(reading, words))
        return _merged(reading, (_shown(reading, first, last, self._all) for first, last in found))

    def _of(self, reading: Reading, words: frozenset[str]) -> Iterable[Words]:
        at, end = 0, len(reading.text.words)
        while at < end:
            last = at
            while last < end and _goes_on(reading, at, last, words):
                last += 1
                last += last < end - 1 and _is_tied(reading, last) and _goes_on(reading, last + 1, last + 1, words)
            several = last - at > 1 and (_names_someone(reading, at, last) or reading.form(last - 2) == SERVANT)
            if (several and not _is_told_as_a_place(reading, at, last)) or (
                last - at == 1 and self._stands_alone(reading, at)
            ):
                yield at, last
            at = max(last, at + 1)

    def _stands_alone(self, reading: Reading, word: int) -> bool:
        if _skipped(reading.form(word), self._alone) is None or word in reading.actor_at:
            return False
        given = is_given(reading, word)
        placed = _is_told_as_a_place(reading, word, word + 1)
        if not given and (placed or any(reading.matches.at(table, word) for table in NO_NAMES)):
            return False
        others = (word - 1, word + 1) if given else ()
        return not any(
            is_given(reading, other) and _skipped(reading.form(other), self._all) is None for other in others
        )


def _spellings(name: tuple[str, ...]) -> Iterable[str]:
    """The words of a name, also as they are printed joined or parted, and as their case has them."""
    plain = [_plain(word) for word in name]
    yield from plain
    yield from (one + other for one, other in pairwise(plain) if one in JOINED)
    for word in plain:
        for part in JOINED:
            if word.startswith(part) and len(word) > len(part) + 1:
                yield from (part, word.removeprefix(part))
    yield from (case for case, word in FATHERS.items() if word in plain)


def _alone(name: tuple[str, ...]) -> Iterable[str]:
    """Words of a name that say by themselves who is meant: no particles, and nothing that is a small word too."""
    for before, word in pairwise(("", *name)):
        behind_a_part = _plain(before) in INSIDE_NAMES
        small = word in INSIDE_NAMES or word in FATHERS or word in NOT_NAMES or word == ON
        if len(word) >= SHORTEST and not small and not behind_a_part:
            yield word


def _plain(form: str) -> str:
    return FATHERS.get(form, form)


def _skipped(form: str, words: frozenset[str]) -> int | None:
    """Letters glued before a name's word in a form; None where it is none."""
    if form in words or _plain(form) in words:
        return 0
    for clitic in CLITICS:
        rest = form.removeprefix(clitic)
        if rest != form and (rest in words or _plain(rest) in words):
            return len(clitic)
    for clitic in ("لل", "ولل", "فلل"):
        if form.startswith(clitic) and f"ال{form.removeprefix(clitic)}" in words:
            return len(clitic) - 1
    return None


def _goes_on(reading: Reading, first: int, word: int, words: frozenset[str]) -> bool:
    """Whether a run of a name's words goes on with a word: the first may have letters glued to it, the next not."""
    skipped = _skipped(reading.form(word), words)
    if skipped is None or word == first:
        return skipped is not None
    gap = reading.text.shadow[reading.text.words[word - 1].end : reading.text.words[word].start]
    return skipped == 0 and not gap.strip(" ")


def _is_tied(reading: Reading, word: int) -> bool:
    """A mark that ties the words of a name in an address: وسام-الراعي."""
    text = reading.text
    return reading.form(word) in TIES and text.glued(word) and text.glued(word + 1)


def _is_told_as_a_place(reading: Reading, first: int, last: int) -> bool:
    """محافظة صلاح الدين, في قنديل: behind a word for its kind or a preposition, or within a longer name."""
    place = reading.place_at.get(first)
    if place is None or place.last < last:
        return False
    return bool(place.preposition or place.head) or place.last - place.first > last - first


def _names_someone(reading: Reading, first: int, last: int) -> bool:
    """Whether among words of names one is more than a part of them: not الدين, بن عبد."""
    return any(_plain(reading.form(word)) not in INSIDE_NAMES for word in range(first, last))


def _shown(reading: Reading, first: int, last: int, words: frozenset[str]) -> Place:
    """The source offsets of words, without the letters glued before the first."""
    text = reading.text
    start = text.words[first].start + (_skipped(reading.form(first), words) or 0)
    span = text.span(start, text.words[last - 1].end)
    return span.start, span.end


def _merged(reading: Reading, places: Iterable[Place]) -> list[Place]:
    """Places in order; those that overlap or touch are one, and none runs over the end of a line."""
    source = reading.text.source
    out: list[Place] = []
    for start, end in sorted(places):
        if out and (start <= out[-1][1] or not source[out[-1][1] : start].strip(" \u00a0\u0640")):
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out
