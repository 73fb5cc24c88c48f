"""A report in a text file: often a headline on its first line, then the body, with nothing that marks the one off.

The first line is the title where a body follows and it is short: up to 160 characters, and not ending like a sentence
unless an empty line follows it. Empty lines around title and body are no part of the report; line ends become newlines.
"""

from tawthiq.readers.check import check_size, check_text
from tawthiq.readers.encodings import Decoded, decode, mended
from tawthiq.readers.found import Defaults, Found, Note
from tawthiq.record import ReportInput

TITLE_LONGEST = 160
"""Code points; of 155 headlines of 22 outlets all but 3 are shorter, and no lead paragraph seen is."""

SENTENCE_ENDS = ".:،؛,;"


def read_text(data: bytes, where: str, defaults: Defaults) -> Found:
    """One plain text as a report.

    Raises:
        InputError: too large, binary, empty or not Arabic.
    """
    check_size(len(data), where)
    decoded = decode(data, where)
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    clean = mended(text)
    check_text(clean.text, where)
    title, body = split_title(clean.text)
    report = ReportInput(
        ref=defaults.ref or where, text=body, title=title, outlet=defaults.outlet, published=defaults.published
    )
    return Found(where, report, encoding_notes(decoded, where) + damage_notes(clean, where))


def split_title(text: str) -> tuple[str | None, str]:
    r"""Title (or None) and body of a plain text.

    >>> split_title("مقتل ثلاثة في غارة\n\nقتل ثلاثة أشخاص.")
    ('مقتل ثلاثة في غارة', 'قتل ثلاثة أشخاص.')
    >>> split_title("قتل ثلاثة أشخاص.\nوأصيب اثنان.")
    (None, 'قتل ثلاثة أشخاص.\nوأصيب اثنان.')
    """
    whole = text.strip("\n \t")
    first, newline, rest = whole.partition("\n")
    first = first.rstrip()
    if not newline or not 0 < len(first) <= TITLE_LONGEST:
        return None, whole
    if first[-1] in SENTENCE_ENDS and rest.lstrip(" \t")[:1] != "\n":
        return None, whole
    return first, rest.strip("\n \t")


def encoding_notes(decoded: Decoded, where: str) -> tuple[Note, ...]:
    """Notes on the encoding a text was read by, and on damage in it."""
    by = (Note(where, "encoding", {"encoding": decoded.encoding}),) if decoded.encoding else ()
    return by + damage_notes(decoded, where)


def damage_notes(decoded: Decoded, where: str) -> tuple[Note, ...]:
    """A note on characters that were replaced, naming where the first stands."""
    if not decoded.damaged:
        return ()
    return (Note(where, "damaged", {"n": decoded.damaged, "position": decoded.first}),)
