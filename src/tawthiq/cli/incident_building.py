"""Records become incidents: all compared in one run, or the new ones taken into a casebook that earlier runs filled."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from tawthiq.cli.incident_files import lines, log_of, read, write_lines
from tawthiq.cli.voice import Voice
from tawthiq.cli.withholding import Withholding
from tawthiq.errors import InputError, UsageError
from tawthiq.messages import say
from tawthiq.readers.found import problem
from tawthiq.record import Record

if TYPE_CHECKING:
    from tawthiq.incidents import Incident, Judgement
    from tawthiq.incidents.casebook import Casebook
    from tawthiq.store import Store

Form = Literal["jsonl", "summary"]
STEP = 1_000
"""Records after which a long run says how far it is."""


@dataclass(frozen=True, slots=True)
class Work:
    """What one run is asked: records of files, and of a store; reports to leave out; where the other things are."""

    records: Iterable[Record]
    store: "Store | None"
    without: Sequence[str]
    judgements: Path | None
    previous: Path | None
    output: Path | None
    form: Form | None
    voice: Voice
    withholding: Withholding

    def read(self) -> Iterator[Record]:
        """The records of files."""
        return self.withholding.noted(self.records)

    def known(self) -> "list[Incident]":
        """The incidents of an earlier build, whose ids are kept."""
        before = self.previous or (self.output if self.output is not None and self.output.exists() else None)
        return list(read(before)) if before is not None else []

    def entries(self, *logs: Path | None) -> "list[Judgement]":
        """The judgements of the log that is named, else of these; each once."""
        from tawthiq.incidents import JudgementFile

        named = [self.judgements] if self.judgements is not None else [log for log in logs if log is not None]
        return list({one.id: one for log in named for one in JudgementFile(log).entries()}.values())

    def stored(self, after: int = 0) -> Iterator[Record]:
        """The newest record of each report of the store, of those added after a number."""
        found = self.store.records(after=after) if self.store is not None else ()
        return self.withholding.noted(counted(found, self.voice))

    def beside(self) -> Path | None:
        """The log beside the output."""
        return log_of(self.output) if self.output is not None else None

    def tell(self, key: str, **values: object) -> None:
        """Say how the run goes."""
        tell(self.voice, key, **values)


def records_of(paths: Iterable[Path], voice: Voice) -> Iterator[Record]:
    """The records of files; a line that is none is rejected."""
    return counted(_records_of(paths, voice), voice)


def _records_of(paths: Iterable[Path], voice: Voice) -> Iterator[Record]:
    from msgspec import MsgspecError

    from tawthiq.record import from_json

    for path in paths:
        for number, line in enumerate(lines(path), 1):
            try:
                record = from_json(line)
            except (MsgspecError, UnicodeDecodeError) as error:
                voice.reject(problem(InputError, f"{path}:{number}", "record", reason=error))
                continue
            yield record


def counted(records: Iterable[Record], voice: Voice) -> Iterator[Record]:
    """Records as they are, counted; a long run says how far it is."""
    for record in records:
        voice.read += 1
        if voice.read % STEP == 0:
            tell(voice, "run.progress", n=voice.read)
        yield record


def build_once(work: Work) -> None:
    """Compare all records; what is not among them is not built."""
    from tawthiq.incidents import known_from, to_json
    from tawthiq.incidents.casebook import Casebook

    known = work.known()
    casebook = Casebook(work.entries(work.beside()), known_from(known))
    casebook.add(chain(work.read(), work.stored()))
    for ref in work.without:
        casebook.remove(ref)
    _tell_left(known, casebook, work)
    found = work.withholding.incidents(casebook.incidents())
    if _form(work) == "summary":
        _summary(found, work)
    else:
        write_lines(map(to_json, found), work.output, work.voice.language)
    work.tell("run.done", n=len(casebook.ids()))
    _tell_waiting(casebook.waiting, work.voice)


def build_kept(folder: Path, work: Work) -> None:
    """Take records into the casebook of a folder, and reports out of it.

    A file is given every incident as it stands; a terminal or a pipe those that this run made or changed.
    """
    from tawthiq.incidents import from_json, known_from, to_json
    from tawthiq.incidents.kept import NAME, Kept

    begun = not (folder / NAME).exists()
    if work.previous is not None and not begun:
        raise UsageError(say(work.voice.language, "usage.previous", path=folder))
    known = known_from(work.known()) if begun else []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with Kept(folder, work.entries(work.beside(), log_of(folder)), known) as kept:
            for said, key in ((kept.doubted, "incidents.checked"), (kept.rebuilt, "incidents.rebuilt")):
                if said and not work.voice.quiet:
                    work.voice.write(say(work.voice.language, key, path=folder))
            kept.add(work.read())
            if work.store is not None:
                name, newest = work.store.head().store, work.store.last_record()
                kept.add(work.stored(kept.read_from.get(name, 0)))
                kept.read_from[name] = newest
            for ref in work.without:
                kept.remove(ref)
            kept.seal()
            found = kept.lines() if work.output is not None else kept.touched_lines()
            if work.withholding.asked:
                found = map(to_json, work.withholding.incidents(map(from_json, found)))
            if _form(work) == "summary":
                _summary(map(from_json, found), work)
            else:
                write_lines(found, work.output, work.voice.language)
            work.tell("run.kept", n=kept.number(), new=len(kept.new), changed=len(kept.changed), gone=len(kept.gone))
            _tell_waiting(kept.waiting, work.voice)
    except OSError as error:
        raise UsageError(say(work.voice.language, "usage.output", path=folder, reason=error.strerror)) from error


def tell(voice: Voice, key: str, **values: object) -> None:
    """Say a sentence of the incidents' own catalogue."""
    from tawthiq.incidents.wording import say as in_words

    if not voice.quiet:
        voice.write(in_words(voice.language, key, **values))


def _tell_left(known: "Iterable[Incident]", casebook: "Casebook", work: Work) -> None:
    """Say that reports of the earlier incidents are not here, for what is not read is not built."""
    left_out = set(work.without)
    gone = {
        (r.ref, r.report): None
        for one in known
        for r in one.reports
        if not casebook.holds(r.report, r.ref) and not {r.ref, r.report, r.report[:24]} & left_out
    }
    if gone:
        work.tell("run.left", n=len(gone), ref=next(iter(gone))[0])


def _tell_waiting(waiting: "Iterable[Judgement]", voice: Voice) -> None:
    for entry in waiting:
        voice.write(say(voice.language, "incidents.waiting", id=entry.id, kind=entry.kind))


def _form(work: Work) -> Form:
    return work.form or ("summary" if work.output is None and sys.stdout.isatty() else "jsonl")


def _summary(incidents: "Iterable[Incident]", work: Work) -> None:
    from tawthiq.incidents import sheet

    found = sheet.overview(incidents, work.voice.language)
    write_lines((line.encode() for line in found), work.output, work.voice.language)
