"""What happens during a run is said on the standard error stream: notes, rejections, and at the end a count of both.

A rejection says what was read, where, what is wrong and what to do; none is left out. Notes of one kind in great
number are counted after the first few.
"""

import json
import sys
from collections import Counter
from collections.abc import Callable
from types import TracebackType
from typing import Self, TextIO

from tawthiq.errors import InputError
from tawthiq.messages import Language, say
from tawthiq.readers import Note

NOTES_SHOWN = 5
"""Notes of one kind that are shown in full."""

ALL_READ, NOTHING_READ, SOME_REJECTED = 0, 1, 3


class Voice:
    """Tells the user what happens, and keeps count."""

    def __init__(self, language: Language, quiet: bool = False, rejections: TextIO | None = None) -> None:
        self.language = language
        self.quiet = quiet
        self.read = self.rejected = 0
        self.write: Callable[[str], object] = _to_standard_error
        self._rejections = rejections
        self._notes: Counter[str] = Counter()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Say how many were read and rejected, unless the run broke off."""
        if self._rejections:
            self._rejections.close()
        if kind is None:
            self._close()

    def note(self, note: Note) -> None:
        """Say what was mended."""
        self._notes[note.key] += 1
        if not self.quiet and self._notes[note.key] <= NOTES_SHOWN:
            self._line("run.note", note.where, say(self.language, f"note.{note.key}", **note.values))

    def reject(self, error: InputError) -> None:
        """Say what was not read, why, and what to do; and count it."""
        self.rejected += 1
        self.tell_rejected(error)

    def tell_rejected(self, error: InputError) -> None:
        """Say what was not read, why, and what to do."""
        what = say(self.language, f"problem.{error.key}", **error.values)
        advice = say(self.language, f"advice.{error.key}", **error.values)
        self._line("run.rejected", error.where, f"{what} - {advice}")
        if self._rejections:
            row = {"where": error.where, "problem": error.key, "what": error.what, "advice": error.advice}
            self._rejections.write(json.dumps(row, ensure_ascii=False) + "\n")

    def exit_code(self) -> int:
        """0 when all was read, 1 when nothing was, 3 when some was rejected."""
        if not self.read:
            return NOTHING_READ
        return SOME_REJECTED if self.rejected else ALL_READ

    def closing(self) -> str:
        """How many reports came in, and what became of them."""
        reports = say(self.language, "run.reports", n=self.read + self.rejected)
        return say(self.language, "run.closing", reports=reports, read=self.read, rejected=self.rejected)

    def _close(self) -> None:
        if self.quiet:
            return
        for key, number in self._notes.items():
            if number > NOTES_SHOWN:
                self._line("run.note", key, say(self.language, "note.more", n=number - NOTES_SHOWN))
        self.write(self.closing())

    def _line(self, kind: str, where: str, words: str) -> None:
        self.write(f"{say(self.language, kind)}: {where}: {words}")


def _to_standard_error(line: str) -> None:
    sys.stderr.write(line.encode("utf-8", "replace").decode("utf-8") + "\n")
