"""`tawthiq store timestamp`: ask an authority of one's choice when the chain stood so, and keep its answer.

head → FILE and FILE's request (.tsq) → sent and answered elsewhere (.tsr) → checked and kept
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tawthiq.cli.localised import spoken
from tawthiq.cli.store_options import DEFAULT, Where, Who, print_lines
from tawthiq.errors import UsageError
from tawthiq.messages import Language, say

if TYPE_CHECKING:
    from tawthiq.store import Store, Timestamp

REQUEST = ".tsq"
Authority = Annotated[
    list[Path] | None, typer.Option("--authority", metavar="PEM", help="help.store.authority", show_default=False)
]


def timestamp(
    context: typer.Context,
    store: Where = DEFAULT,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="help.store.timestamp.output")
    ] = None,
    reply: Annotated[Path | None, typer.Option("--reply", metavar="FILE", help="help.store.timestamp.reply")] = None,
    request: Annotated[
        Path | None, typer.Option("--request", metavar="FILE", help="help.store.timestamp.request")
    ] = None,
    authority: Authority = None,
    who: Who = None,
) -> int:
    """Write the head with a request for it, or keep a reply, or list those kept; gives the exit code."""
    from tawthiq.store import Store

    language = spoken(context)
    if output is not None and reply is not None:
        raise UsageError(say(language, "usage.timestamp"))
    trusted = certificates(authority, language)
    with Store.open(store, who) as opened:
        if output is not None:
            _ask(opened, output, language)
        elif reply is not None:
            asked = _read(request or reply.with_suffix(REQUEST), language)
            print_lines(stamp_lines([opened.add_timestamp(_read(reply, language), asked, trusted)], language))
        else:
            print_lines(stamp_lines(opened.timestamps(trusted), language))
    return 0


def certificates(paths: Iterable[Path] | None, language: Language) -> list[bytes]:
    """The files of an authority's certificates.

    Raises:
        UsageError: one of them cannot be read.
    """
    return [_read(path, language) for path in paths or ()]


def stamp_lines(stamps: "Iterable[Timestamp]", language: Language) -> Iterator[str]:
    """A line for each time-stamp: of which entry, when, by whom, and whether its signature was checked."""
    for stamp in stamps:
        key = "store.stamped_other" if stamp.store else "store.stamped"
        line = say(language, key, number=stamp.entry, store=stamp.store, at=stamp.at, by=stamp.by)
        yield f"{line}; {say(language, 'store.signature_checked' if stamp.signed else 'store.signature_unchecked')}"


def _ask(store: "Store", output: Path, language: Language) -> None:
    """Write the head, and beside it the request for it; nothing is written over, for a reply fits one request."""
    from tawthiq.store import head_bytes

    head, asked = store.head(), output.with_suffix(REQUEST)
    for path, content in ((asked, store.timestamp_request(head)), (output, head_bytes(head))):
        try:
            with path.open("xb") as stream:
                stream.write(content)
        except OSError as error:
            raise UsageError(say(language, "usage.output", path=path, reason=error.strerror)) from error
    print_lines([say(language, "store.asked", file=output, request=asked, number=head.number)])


def _read(path: Path, language: Language) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UsageError(say(language, "usage.unreadable", path=path, reason=error.strerror)) from error
