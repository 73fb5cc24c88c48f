"""The shadow is the text as a matcher wants it; the map of its runs leads each of its letters back to the page."""

import sys
from bisect import bisect_left, bisect_right

from tawthiq.text.normalise import combining, expand, fold, special_folded


class Shadow:
    """`text` folded and stripped of marks, and the runs in which it goes letter for letter with the source.

    `index`, `source_range` and `printed` lead back; the end of a range takes in the vowel marks on its last letter.
    `_starts` are where the runs begin, and behind the last a place that no text reaches.
    """

    __slots__ = ("_shifts", "_starts", "source", "text")

    def __init__(self, source: str) -> None:
        self.source = source
        self.text = fold(source)
        self._starts, self._shifts = [0], [0]
        if special_folded.search(self.text) is not None:
            self.text = self._mapped(self.text)
        self._starts.append(sys.maxsize)

    def _mapped(self, folded: str) -> str:
        """A folded source without its marks; where each run begins, and how far from it its source begins, is noted."""
        pieces: list[str] = []
        length = done = 0
        for found in special_folded.finditer(folded):
            at = found.start()
            if at > done:
                pieces.append(folded[done:at])
                length += at - done
            letters = expand(found.group())
            done = at + 1
            if letters and not (letters == " " and pieces and pieces[-1][-1] == " "):
                pieces.append(letters)
                self._starts.extend(range(length, length + len(letters)))
                self._shifts.extend(range(at - length, at - length - len(letters), -1))
                length += len(letters)
            self._starts.append(length)
            self._shifts.append(done - length)
        pieces.append(folded[done:])
        return "".join(pieces)

    @property
    def breaks(self) -> list[int]:
        """Where a run begins behind another: right before it the page is not letter for letter the shadow."""
        return self._starts[1:]

    def index(self, offset: int) -> int:
        """The source index of shadow letter `offset`."""
        return offset + self._shifts[bisect_right(self._starts, offset) - 1]

    def source_range(self, start: int, end: int) -> tuple[int, int]:
        """The source range of shadow range `start`:`end` (which is not empty)."""
        starts, shifts = self._starts, self._shifts
        run = bisect_right(starts, start)
        first = start + shifts[run - 1]
        if end < starts[run]:
            return first, end + shifts[run - 1]
        run = bisect_right(starts, end - 1)
        last = end + shifts[run - 1]
        if end < starts[run]:
            return first, last
        marks = combining.match(self.source, last)
        return first, marks.end() if marks else last

    def before(self, index: int) -> int:
        """How many letters of the shadow stand for what is before source index `index`."""
        return bisect_left(range(len(self.text)), index, key=self.index)

    def printed(self, offset: int) -> str:
        """The source character that shadow letter `offset` stands for."""
        return self.source[self.index(offset)]
