"""What stands on the page is words of reports, and words are escaped; each keeps its own direction."""

import re
from html import escape

refused = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
"""Code points that HTML forbids."""

_quoted = re.compile("«([^»]*)»")
_run = re.compile(
    r"(?P<latin>[<>≥≤≈]?[A-Za-z0-9](?:[A-Za-z0-9_.+-]*[A-Za-z0-9])?)|(?P<arabic>[\u0600-\u06ff]+(?: [\u0600-\u06ff]+)*)"
)


def text(words: object) -> str:
    r"""Words for a page; characters that no page may hold become U+FFFD.

    >>> text("<b> \x00")
    '&lt;b&gt; \ufffd'
    """
    return escape(refused.sub("\ufffd", str(words)))


def isolated(words: object) -> str:
    """Words that keep their own direction."""
    return f"<bdi>{text(words)}</bdi>"


def latin(words: object) -> str:
    """Numbers, dates, ids: left to right whatever stands around them."""
    return f'<bdi dir="ltr">{text(words)}</bdi>'


def mixed(words: str) -> str:
    """A sentence of Arabic and Latin pieces: each is isolated, so that none moves another.

    >>> mixed("الأدنى 10: o4")
    '<bdi>الأدنى</bdi> <bdi dir="ltr">10</bdi>: <bdi dir="ltr">o4</bdi>'
    """
    out = []
    for number, piece in enumerate(_quoted.split(words)):
        if number % 2:
            out.append(f"«{isolated(piece)}»")
            continue
        done = 0
        for found in _run.finditer(piece):
            out.append(text(piece[done : found.start()]))
            out.append(latin(found.group()) if found.lastgroup == "latin" else isolated(found.group()))
            done = found.end()
        out.append(text(piece[done:]))
    return "".join(out)


def cells(row: list[str], name: str = "td") -> str:
    """A table row of ready-made cells."""
    return "<tr>" + "".join(f"<{name}>{cell}</{name}>" for cell in row) + "</tr>"


def section(identity: str, heading: str, body: str) -> str:
    """A part of the page under a heading."""
    return f'<section id="{identity}"><h2>{text(heading)}</h2>{body}</section>' if body else ""
