"""The shadow is the text as a matcher wants it; the offset map leads each of its letters back to the page."""

from array import array

from tawthiq.text.normalise import combining, expand, fold, special


class Shadow:
    """`text` folded and stripped of marks, with `offsets[i]` the source index of its letter i.

    `offsets` is None where the two run letter for letter. `start` and `end` map a half-open range back; the end takes
    in the vowel marks that stand on the last letter.
    """

    __slots__ = ("offsets", "source", "text")

    def __init__(self, source: str) -> None:
        self.source = source
        self.offsets: array[int] | None = None
        self.text = fold(source)
        if special.search(self.text) is not None:
            self.text, self.offsets = _mapped(self.text)

    def source_range(self, start: int, end: int) -> tuple[int, int]:
        """The source range of shadow range `start`:`end` (which is not empty)."""
        if self.offsets is None:
            return start, end
        first = self.offsets[start]
        last = self.offsets[end - 1] + 1
        if end < len(self.offsets) and self.offsets[end] == last:
            return first, last
        marks = combining.match(self.source, last)
        return first, marks.end() if marks else last

    def printed(self, offset: int) -> str:
        """The source character that shadow letter `offset` stands for."""
        return self.source[self.offsets[offset] if self.offsets is not None else offset]


def _mapped(folded: str) -> tuple[str, "array[int]"]:
    """A folded source without its marks, and the source index of each letter left."""
    pieces: list[str] = []
    offsets = array("I")
    done = 0
    for found in special.finditer(folded):
        at = found.start()
        if at > done:
            pieces.append(folded[done:at])
            offsets.extend(range(done, at))
        letters = expand(found.group())
        done = at + 1
        if letters and not (letters == " " and pieces and pieces[-1][-1] == " "):
            pieces.append(letters)
            offsets.extend([at] * len(letters))
    pieces.append(folded[done:])
    offsets.extend(range(done, len(folded)))
    return "".join(pieces), offsets
