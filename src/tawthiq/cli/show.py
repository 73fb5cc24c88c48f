"""`tawthiq show`: one report of a store, where it was seen, what was read in it, and who wrote that when."""

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from tawthiq.cli.localised import spoken
from tawthiq.cli.store_options import DEFAULT, Option
from tawthiq.cli.withholding import Withholding, Without
from tawthiq.errors import UsageError
from tawthiq.messages import Language, say

if TYPE_CHECKING:
    from tawthiq.store import Store

HEX = frozenset("0123456789abcdef")


def show(
    context: typer.Context,
    identity: Annotated[str, typer.Argument(metavar="ID", help="help.show.id", show_default=False)],
    store: Option = DEFAULT,
    raw: Annotated[bool, typer.Option("--raw", help="help.show.raw")] = False,
    without_victim_names: Without = False,
) -> int:
    """Print a report with all that is known of it, or its bytes as they were read first; gives the exit code."""
    from tawthiq.store import Store

    language = spoken(context)
    if raw and without_victim_names:
        raise UsageError(say(language, "usage.raw_names"))
    with Store.open(store) as opened:
        name = _named(opened, identity.lower(), language)
        if raw:
            sys.stdout.flush()
            sys.stdout.buffer.write(opened.raw(opened.sightings(name)[0].capture.raw) or b"")
            sys.stdout.buffer.flush()
            return 0
        record = opened.record(name) if without_victim_names else None
        words = Withholding(without_victim_names).words(record, name, language)
        for line in map(words, _lines(opened, name, language)):
            sys.stdout.write(line.encode("utf-8", "replace").decode("utf-8") + "\n")
    return 0


def _named(store: "Store", identity: str, language: Language) -> str:
    found = store.ids_like(identity) if identity and len(identity) <= 64 and set(identity) <= HEX else []
    if len(found) != 1:
        raise UsageError(say(language, "usage.show", id=identity, n=len(found)))
    return found[0]


def _lines(store: "Store", name: str, language: Language) -> Iterator[str]:
    report = store.report(name)
    if report is None:
        return
    yield name
    yield ""
    yield report.input.whole
    yield ""
    items = []
    for seen in store.sightings(name):
        items.append(seen.capture.id)
        told = [value for value in (seen.outlet, seen.published, seen.url) if value]
        yield f"{say(language, 'show.seen')}: {seen.capture.address}  {seen.capture.read_at}  {' · '.join(told)}"
        yield f"  {say(language, 'show.raw')}: {seen.capture.raw}  ({seen.capture.reader} {seen.capture.version})"
        if seen.capture.container:
            yield f"  {say(language, 'show.container')}: {seen.capture.container}  {seen.capture.place or ''}".rstrip()
    for version in store.versions(name):
        items.append(version.id)
        yield f"{say(language, 'show.record')}: {version.id}  {version.engine.name} {version.engine.version}"
    for entry in store.entries(*items):
        yield f"{say(language, 'show.entry')}: {entry.number}  {entry.at}  {entry.who}  {entry.what}  {entry.hash}"
