"""`tawthiq incidents build --casebook`: what earlier runs compared is not compared again."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tawthiq.cli.voice import Voice
from tawthiq.errors import UsageError
from tawthiq.messages import say
from tawthiq.record import Record

if TYPE_CHECKING:
    from tawthiq.incidents import Incident, Judgement

Write = Callable[[Iterator[bytes]], None]


def build_kept(
    folder: Path,
    records: Iterable[Record],
    without: Sequence[str],
    entries: "Sequence[Judgement]",
    previous: "Callable[[], list[Incident]]",
    voice: Voice,
    write: Write,
) -> None:
    """Take records into the casebook of a folder, and reports out of it, and write its incidents.

    `previous` reads incidents of an earlier build, whose ids a casebook that is only begun takes over.
    """
    from tawthiq.incidents import known_from
    from tawthiq.incidents.kept import Kept, read_seal

    known = known_from(previous()) if read_seal(folder) is None else []
    try:
        with Kept(folder, entries, known) as kept:
            if kept.rebuilt and not voice.quiet:
                voice.write(say(voice.language, "incidents.rebuilt", path=folder))
            kept.add(records)
            for ref in without:
                kept.remove(ref)
            kept.seal()
            write(kept.lines())
            for entry in kept.waiting:
                voice.write(say(voice.language, "incidents.waiting", id=entry.id, kind=entry.kind))
    except OSError as error:
        raise UsageError(say(voice.language, "usage.output", path=folder, reason=error.strerror)) from error
