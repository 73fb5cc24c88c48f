"""The page of an incident mixes Arabic and Latin within a line: each piece keeps its own direction."""

import re

from tawthiq.markup import isolated, latin, text

__all__ = ["cells", "isolated", "latin", "mixed", "section", "text"]

_quoted = re.compile("«([^»]*)»")
_word = "[A-Za-z0-9](?:[A-Za-z0-9_.+-]*[A-Za-z0-9])?"
_run = re.compile(
    rf"(?P<latin>[<>≥≤≈]?{_word}(?: (?=[A-Za-z]){_word})*)|(?P<arabic>[\u0600-\u06ff]+(?: [\u0600-\u06ff]+)*)"
)


def mixed(words: str) -> str:
    """A sentence of Arabic and Latin pieces: each is isolated, so that none moves another.

    >>> mixed("الأدنى 10: o4")
    '<bdi>الأدنى</bdi> <bdi dir="ltr">10</bdi>: <bdi dir="ltr">o4</bdi>'
    >>> mixed("Islamic State يتبنى")
    '<bdi dir="ltr">Islamic State</bdi> <bdi>يتبنى</bdi>'
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
