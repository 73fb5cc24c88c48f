"""The log is a file of lines beside the incidents; a store may keep it elsewhere, behind the same two methods."""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Protocol

import msgspec

from tawthiq.errors import BadLineError
from tawthiq.incidents.judgements.entry import Judgement
from tawthiq.messages import say


class JudgementLog(Protocol):
    """Where judgements are kept: all entries in the order they were made, and one more at the end."""

    def entries(self) -> Sequence[Judgement]:
        """Every entry ever made, undone ones too."""
        ...

    def append(self, entry: Judgement) -> None:
        """Add an entry for good."""
        ...


class JudgementList:
    """A log in memory."""

    def __init__(self, entries: Iterable[Judgement] = ()) -> None:
        self._entries = list(entries)

    def entries(self) -> Sequence[Judgement]:
        """Every entry ever made."""
        return tuple(self._entries)

    def append(self, entry: Judgement) -> None:
        """Add an entry."""
        self._entries.append(entry)


class JudgementFile:
    """A log in a file of JSON Lines that is only ever appended to; a missing file is an empty log."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def entries(self) -> Sequence[Judgement]:
        """Every entry of the file; raises BadLineError naming a line that cannot be read, because none may be lost."""
        if not self.path.exists():
            return ()
        out = []
        for number, line in enumerate(self.path.read_bytes().split(b"\n"), 1):
            if not line.strip():
                continue
            try:
                out.append(msgspec.json.decode(line, type=Judgement))
            except msgspec.MsgspecError as error:
                where = f"{self.path}:{number}"
                raise _bad(where, error) from error
        return tuple(out)

    def append(self, entry: Judgement) -> None:
        """Add one line in one write, and wait until it is on the disk."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        line = msgspec.json.encode(entry, order="deterministic") + b"\n"
        with self.path.open("ab") as out:
            if out.tell() and not self.path.read_bytes().endswith(b"\n"):
                line = b"\n" + line
            out.write(line)
            out.flush()
            os.fsync(out.fileno())


def _bad(where: str, error: Exception) -> BadLineError:
    what, advice = say("en", "problem.judgement", reason=error), say("en", "advice.judgement")
    return BadLineError(where, what, advice, "judgement", {"reason": str(error)})
