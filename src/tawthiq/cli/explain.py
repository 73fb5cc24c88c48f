"""`tawthiq explain`: the rule and the words behind each value."""

import sys

import typer

from tawthiq.cli.extract import Files, Outlet, Published
from tawthiq.cli.localised import spoken
from tawthiq.cli.reading import defaults_of, listed, records
from tawthiq.cli.voice import Voice
from tawthiq.cli.withholding import Withholding, Without


def explain(
    context: typer.Context,
    files: Files,
    published: Published = None,
    outlet: Outlet = None,
    without_victim_names: Without = False,
) -> int:
    """Show each value of each report with its rule and its words; gives the exit code."""
    from tawthiq.export.explanation import write_explanation
    from tawthiq.export.style import style_for

    language = spoken(context)
    defaults = defaults_of(language, published, outlet)
    to_read = listed(files, None, language)
    with Voice(language) as voice:
        sys.stdout.flush()
        read = records(to_read, defaults, voice, watched=not sys.stdout.isatty())
        found = Withholding(without_victim_names).records(read)
        for piece in write_explanation(found, language, style_for(sys.stdout)):
            sys.stdout.buffer.write(piece.encode("utf-8"))
        sys.stdout.buffer.flush()
    return voice.exit_code()
