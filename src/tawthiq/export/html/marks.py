"""Words that several values were read from overlap; the text is cut where one begins or ends, and never moved.

values → pieces (text between two cuts, with the values over it) → lines of marked text
"""

from collections.abc import Iterator
from itertools import pairwise

import msgspec

from tawthiq.export.html.markup import text
from tawthiq.export.values import Kind, Value

LIT_MOST = 300
"""Values of one report that light up; each costs two rules of the style sheet. Others are reached by their links."""

ORDER: tuple[Kind, ...] = ("toll", "doubt", "source", "event", "time", "place", "weapon", "actor", "report", "claim")
"""Whose colour a piece takes where several values of the same length lie over it."""


class Piece(msgspec.Struct):
    """Text between two cuts. `over`: numbers of the values read from it; `near`: of those it bears on."""

    start: int
    end: int
    over: tuple[int, ...]
    near: tuple[int, ...]
    opens: tuple[int, ...] = ()


def pieces(whole: str, values: list[Value]) -> list[Piece]:
    """The text cut at every start and end of words and at every line's end; joined again it is the text."""
    begins: dict[int, list[tuple[int, bool]]] = {}
    ends: dict[int, list[tuple[int, bool]]] = {}
    for number, value in enumerate(values):
        for near, spans in ((False, value.spans), (True, value.also)):
            for span in spans:
                if span.start < span.end:
                    begins.setdefault(span.start, []).append((number, near))
                    ends.setdefault(span.end, []).append((number, near))
    lines = {at + 1 for at, char in enumerate(whole) if char == "\n"}
    cuts = sorted({0, len(whole)} | begins.keys() | ends.keys() | lines)
    return list(_swept(cuts, begins, ends))


def marked(whole: str, values: list[Value], report: str, title_end: int) -> str:
    """The text as headings and paragraphs, one for each line, its words marked; `report` is the prefix of ids."""
    html: list[str] = []
    line: list[str] = []
    start = 0
    for piece in pieces(whole, values):
        line.append(_marked_piece(whole[piece.start : piece.end], piece, values, report))
        if piece.end == len(whole) or whole[piece.end - 1] == "\n":
            blank = not whole[start : piece.end].strip()
            tag = "h2" if start < title_end else "p"
            kind = ' class="blank"' if blank else ""
            html.append(f"<{tag}{kind}>{''.join(line)}</{tag}>")
            line, start = [], piece.end
    return "".join(html)


def lighting(many: int) -> str:
    """Style rules: whatever carries a number lights up while something of that number is pointed at or focused."""
    rules: list[str] = []
    for n in range(min(many, LIT_MOST)):
        near = f".entry:has(.k{n}:is(:hover,:focus-within,:target),.t{n}:target)"
        rules.append(f"{near} .k{n}{{background-color:var(--lit)}}{near} .a{n}{{background-color:var(--near)}}")
    return "\n".join(rules)


def _swept(
    cuts: list[int], begins: dict[int, list[tuple[int, bool]]], ends: dict[int, list[tuple[int, bool]]]
) -> Iterator[Piece]:
    active: dict[tuple[int, bool], int] = {}
    opened: set[int] = set()
    for start, end in pairwise(cuts):
        for key in ends.get(start, ()):
            active[key] -= 1
            if not active[key]:
                del active[key]
        for key in begins.get(start, ()):
            active[key] = active.get(key, 0) + 1
        over = tuple(sorted(number for number, near in active if not near))
        near = tuple(sorted(number for number, near in active if near and number not in over))
        opens = tuple(number for number in over if number not in opened)
        opened.update(opens)
        yield Piece(start, end, over, near, opens)


def _marked_piece(words: str, piece: Piece, values: list[Value], report: str) -> str:
    shown = text(words)
    if not piece.over or not words.strip():
        return shown
    first = min(piece.over, key=lambda number: _precedence(values[number], number))
    kinds = {values[number].kind for number in piece.over}
    names = ["m", values[first].kind, *(["in-toll"] if "toll" in kinds and values[first].kind != "toll" else [])]
    lit = [n for n in piece.over if not _is_statement(values[n])] or list(piece.over)
    names += [f"{'k' if n in lit else 'a'}{n}" for n in piece.over if n < LIT_MOST]
    names += [f"a{n}" for n in piece.near if n < LIT_MOST]
    for number in piece.opens[1:]:
        shown = f'<span id="{report}w{number}" class="t{number}">{shown}</span>'
    identity = f' id="{report}w{piece.opens[0]}"' if piece.opens else ""
    skipped = "" if first in piece.opens else ' tabindex="-1"'
    return f'<a href="#{report}v{first}"{identity}{skipped} class="{" ".join(names)}">{shown}</a>'


def _is_statement(value: Value) -> bool:
    """Whether a value is a whole statement: pointing at words inside it points at these, not at all of it."""
    return value.path.startswith("claims.") and value.path.count(".") == 1


def _precedence(value: Value, number: int) -> tuple[int, int, int]:
    """The shortest words first; of two as short, the kind that says more."""
    return (sum(span.end - span.start for span in value.spans), ORDER.index(value.kind), number)
