"""`tawthiq store`: make a store, look after it, prove that nothing in it was altered, take it elsewhere."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import msgspec
import typer

from tawthiq.cli.extract import Quiet
from tawthiq.cli.localised import Command, Group, spoken
from tawthiq.cli.progress import watched
from tawthiq.cli.store_extraction import extract
from tawthiq.cli.store_options import DEFAULT, Json, Option, Where, Who, print_lines
from tawthiq.cli.timestamping import Authority, certificates, stamp_lines, timestamp
from tawthiq.errors import StoreError, UsageError
from tawthiq.messages import Language, say
from tawthiq.readers.found import problem

if TYPE_CHECKING:
    from tawthiq.store import Fault, Head, Store

SOUND, FAULTY = 0, 1
SHOWN = ("id", "backend", "revision", "created", "captures", "reports", "sightings", "rejections", "records")
COUNTED = ("reports_without_record", "entries", "timestamps", "raw_files", "raw_bytes", "stored_bytes")


def commands() -> typer.Typer:
    """The group with its commands."""
    group = typer.Typer(cls=Group, rich_markup_mode=None, no_args_is_help=True)
    for name, command in (
        ("init", init),
        ("info", info),
        ("migrate", migrate),
        ("extract", extract),
        ("check", check),
        ("verify", verify),
        ("head", head),
        ("timestamp", timestamp),
        ("backup", backup),
        ("restore", restore),
        ("copy", copy),
    ):
        group.command(name, cls=Command, help=f"help.store.{name}", epilog=f"help.store.{name}.examples")(command)
    return group


def init(context: typer.Context, store: Where = DEFAULT, who: Who = None) -> int:
    """Make a store; one that is there is left as it is. Gives the exit code."""
    from tawthiq.store import Store

    with Store.open(store, who, create=True) as opened:
        print_lines([say(spoken(context), "store.ready", url=opened.info().url, id=opened.head().store)])
    return SOUND


def info(context: typer.Context, store: Where = DEFAULT, as_json: Json = False) -> int:
    """Say what a store holds; gives the exit code."""
    from tawthiq.store import Store

    with Store.open(store) as opened:
        found = opened.info()
    if as_json:
        print_lines([msgspec.json.encode(found).decode()])
        return SOUND
    language = spoken(context)
    shown = {name: getattr(found, name) for name in (*SHOWN, *COUNTED)}
    values = {name: f"{value:,}" if isinstance(value, int) else value for name, value in shown.items()}
    print_lines([found.url, *(f"  {say(language, f'store.{name}')}: {value}" for name, value in values.items())])
    return SOUND


def migrate(context: typer.Context, store: Where = DEFAULT, who: Who = None) -> int:
    """Bring a store of an older version to this one; gives the exit code."""
    from tawthiq.store import Store

    steps = Store.migrate(store, who)
    language = spoken(context)
    print_lines([say(language, "store.migrated", steps=", ".join(steps)) if steps else say(language, "store.newest")])
    return SOUND


def check(
    context: typer.Context,
    store: Where = DEFAULT,
    mend: Annotated[bool, typer.Option("--mend", help="help.store.mend")] = False,
) -> int:
    """See that the database is sound and search is complete; gives the exit code."""
    from tawthiq.store import Store

    language = spoken(context)
    with Store.open(store) as opened:
        if mend:
            print_lines([say(language, "store.mended", n=opened.draw_index_again())])
        return _judged(opened.check(), language)


def verify(
    context: typer.Context,
    store: Where = DEFAULT,
    head: Annotated[Path | None, typer.Option("--head", metavar="FILE", help="help.store.against")] = None,
    authority: Authority = None,
    quiet: Quiet = False,
) -> int:
    """Make every hash again and name what was altered; gives the exit code."""
    from tawthiq.store import Store

    language = spoken(context)
    handed_out = _head_in(head) if head else None
    trusted = certificates(authority, language)
    with Store.open(store) as opened:
        with watched(language, quiet) as tell:
            code = _judged(opened.verify(handed_out, tell, trusted), language)
        if not quiet:
            print_lines(_stamps(opened, trusted, language))
    return code


def head(
    context: typer.Context,
    store: Where = DEFAULT,
    output: Annotated[Path | None, typer.Option("--output", "-o", metavar="FILE", help="help.store.output")] = None,
) -> int:
    """Write the newest entry of the chain, to be kept elsewhere; gives the exit code."""
    from tawthiq.store import Store, head_bytes

    with Store.open(store) as opened:
        content = head_bytes(opened.head())
    if output is None:
        sys.stdout.write(content.decode())
        return SOUND
    try:
        output.write_bytes(content)
    except OSError as error:
        raise UsageError(say(spoken(context), "usage.output", path=output, reason=error.strerror)) from error
    return SOUND


def backup(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="help.store.file", show_default=False)],
    store: Option = DEFAULT,
    quiet: Quiet = False,
) -> int:
    """Write a whole store into a file; gives the exit code."""
    from tawthiq.store import Store

    with Store.open(store) as opened, watched(spoken(context), quiet) as tell:
        opened.backup(file, tell)
    print_lines([say(spoken(context), "store.backed_up", file=file)])
    return SOUND


def restore(
    context: typer.Context,
    file: Annotated[str, typer.Argument(metavar="FILE", help="help.store.file", show_default=False)],
    store: Option = DEFAULT,
    quiet: Quiet = False,
) -> int:
    """Write a backup into an empty place, and verify it there; gives the exit code."""
    from tawthiq.store import Store

    language = spoken(context)
    with watched(language, quiet) as tell:
        Store.restore(file, store, tell)
        with Store.open(store) as opened:
            return _judged(opened.verify(tell=tell), language)


def copy(
    context: typer.Context,
    source: Annotated[str, typer.Argument(metavar="FROM", help="help.store.from", show_default=False)],
    target: Annotated[str, typer.Argument(metavar="TO", help="help.store.to", show_default=False)],
    who: Who = None,
    quiet: Quiet = False,
) -> int:
    """Keep all that one store holds in another; gives the exit code."""
    from tawthiq.store import Store

    with (
        Store.open(source) as opened,
        Store.open(target, who, create=True) as other,
        watched(spoken(context), quiet) as tell,
    ):
        kept, added = opened.copy_to(other, tell)
    counted: dict[str, Any] = {"captures": kept.captures, "seen_again": kept.seen_again, "records": added.new}
    counted["timestamps"] = kept.timestamps
    print_lines([say(spoken(context), "store.copied", **counted)])
    return SOUND if not added.refused else FAULTY


def fault_line(fault: "Fault", language: Language) -> str:
    """What is not as it was written, on a line."""
    line = say(language, f"fault.{fault.key}", item=fault.item)
    return line if fault.entry is None else f"{line} ({say(language, 'store.by_entry', number=fault.entry)})"


def _judged(faults: "Iterable[Fault]", language: Language) -> int:
    number = 0
    for fault in faults:
        number += 1
        print_lines([fault_line(fault, language)])
    print_lines([say(language, "store.faults", n=number) if number else say(language, "store.sound")])
    return FAULTY if number else SOUND


def _stamps(store: "Store", authority: list[bytes], language: Language) -> Iterator[str]:
    """What is known of the time-stamps kept; that they were not looked into, where they cannot be."""
    from tawthiq.store import can_read_timestamps

    if can_read_timestamps():
        yield from stamp_lines(store.timestamps(authority), language)
    elif store.info().timestamps:
        yield say(language, "store.stamps_unread")


def _head_in(path: Path) -> "Head":
    from tawthiq.store import Head

    try:
        return msgspec.json.decode(path.read_bytes(), type=Head)
    except (OSError, msgspec.MsgspecError) as error:
        raise problem(StoreError, str(path), "store_head", reason=error) from error
