"""Reports of a store become records that are kept beside them; what the engine fails on is kept as a rejection.

reports this engine has not read → workers → records added, some hundreds at a time; twice the same changes nothing
"""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import typer

from tawthiq.cli import reading
from tawthiq.cli.engine_workers import Workers
from tawthiq.cli.extract import Quiet, opened
from tawthiq.cli.localised import spoken
from tawthiq.cli.progress import watched
from tawthiq.cli.store_options import DEFAULT, Rejected, Where, Who, WorkersOption
from tawthiq.cli.voice import Voice
from tawthiq.errors import InputError
from tawthiq.readers.found import problem, rejection
from tawthiq.record import Capture, Record

if TYPE_CHECKING:
    from tawthiq.store import Store, StoredReport

AT_ONCE = 200
"""Records added in one transaction; what was read but not yet added when a run is stopped is read anew."""


def extract(
    context: typer.Context,
    store: Where = DEFAULT,
    workers: WorkersOption = None,
    rejected: Rejected = None,
    who: Who = None,
    quiet: Quiet = False,
) -> int:
    """Read the reports of a store that this engine has not read; gives the exit code."""
    from tawthiq.store import Store

    language = spoken(context)
    engine = reading.engine().name
    with (
        Store.open(store, who) as kept,
        Voice(language, quiet, opened(rejected, language) if rejected else None) as voice,
        watched(language, quiet, voice) as tell,
        Workers(workers) as processes,
    ):
        total = kept.count_without_record(engine)

        def done(records: int, failed: list[InputError]) -> None:
            voice.read += records
            for error in failed:
                voice.reject(error)
            tell("extract", voice.read + voice.rejected, total)

        add_records(kept, kept.reports_without_record(engine), processes, done)
    return voice.exit_code() if total else 0


def add_records(
    store: "Store",
    reports: "Iterable[StoredReport]",
    workers: Workers,
    done: Callable[[int, list[InputError]], None],
) -> None:
    """Add the records of some reports; `done` is told after each step how many were added and what failed."""
    records: list[Record] = []
    failed: list[tuple[StoredReport, InputError]] = []
    seen: dict[str, StoredReport] = {}

    def write() -> None:
        added = store.add(records)
        failed.extend(
            (seen[one.report], problem(InputError, _where(seen[one.report]), one.key)) for one in added.refused
        )
        store.keep([_capture(report, error) for report, error in failed])
        done(added.new + added.known, [error for _, error in failed])
        for some in (records, failed, seen):
            some.clear()

    for report, outcome in workers.read(reports):
        seen[report.id] = report
        if isinstance(outcome, Record):
            records.append(outcome)
        else:
            failed.append((report, problem(InputError, _where(report), "engine", reason=outcome)))
        if len(seen) >= AT_ONCE:
            write()
    if seen:
        write()


def _where(report: "StoredReport") -> str:
    return report.input.ref or report.id


def _capture(report: "StoredReport", error: InputError) -> Capture:
    """A report that has no record, with the reason, as the store keeps what was read in vain."""
    name = reading.engine().name
    return Capture(
        address=f"report:{report.id}",
        raw=report.input.whole.encode("utf-8", "surrogatepass"),
        read_at=datetime.now(UTC),
        reader=f"engine:{name.name}",
        version=name.version,
        media_type="text/plain",
        rejections=(rejection(error),),
    )
