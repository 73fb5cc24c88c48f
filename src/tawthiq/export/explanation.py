"""An analyst trusts a value when the rule that gave it and the words it came from can be seen.

record → values → path, value, rule, words with their offsets
"""

from collections.abc import Iterable, Iterator

import msgspec

from tawthiq.export.style import PLAIN, Style
from tawthiq.export.summary import isolated
from tawthiq.export.values import Value, values
from tawthiq.messages import Language, say, says
from tawthiq.messages.reasons import reason_in
from tawthiq.record import Record, Span

INDENT = "    "


def write_explanation(records: Iterable[Record], language: Language = "en", style: Style = PLAIN) -> Iterator[str]:
    """Each value of each record with its rule and its words; offsets count code points of the report's text."""
    for number, record in enumerate(records):
        report = record.report
        head = style.bold(isolated(report.title or say(language, "label.untitled")))
        engine = f"{record.engine.name} {record.engine.version}, {record.engine.lexicon}"
        told = say(language, "label.relevant" if report.relevant else "label.irrelevant")
        if report.withheld is not msgspec.UNSET:
            told += f" · {say(language, 'label.withheld', n=len(report.withheld))}"
        lines = [head, style.dim(f"{isolated(report.ref)} · {engine}"), told, ""]
        for value in values(record):
            lines += _explained(value, language, style)
        yield ("\n" if number else "") + "\n".join(lines) + "\n"


def _explained(value: Value, language: Language, style: Style) -> Iterator[str]:
    yield f"{style.dim(value.path)}  {style.strong(isolated(value.shown))}"
    if value.rule:
        basis = f"basis.{value.rule}"
        rule = say(language, basis) if says(language, basis) else reason_in(language, value.rule)
        yield f"{INDENT}{say(language, 'label.rule')}: {isolated(rule)}"
    for span in value.spans:
        yield f"{INDENT}{say(language, 'label.words')}: {_placed(span)}"


def _placed(span: Span) -> str:
    return f"{isolated(span.text)} [{span.start}:{span.end}]"
