"""What a store can do from Python is told by its own code: each call with its signature and words, each value it gives.

interface.py, values.py → docs/reference/store.md
"""

import inspect
import re
from collections.abc import Iterator
from inspect import cleandoc
from textwrap import dedent
from typing import Any

import msgspec

from tawthiq import store
from tawthiq.record import Capture, Rejection, ReportInput
from tawthiq.store import Store, interface

section = re.compile(r"^ *# -- (.+?) -+$")
_qualified = re.compile(r"\b(?:tawthiq|collections|pathlib|typing|datetime)\.[\w.]*?(?=\w+\b(?!\.))")


def store_page(written: str) -> str:
    """The page; `written` is the note on who wrote it."""
    first, _, rest = (interface.__doc__ or "").strip().partition("\n\n")
    example, _, more = rest.partition("\n\n")
    parts = [
        "# The store from Python",
        written,
        first,
        f"```text\n{dedent(example)}\n```",
        " ".join(more.split()),
        "An example that runs stands in the [how-to](../how-to.md#-keep-what-was-read-in-a-store).",
    ]
    for title, name in _methods():
        if title:
            parts.append(f"## {title.capitalize()}")
        parts += [f"### {name}", *_method(name)]
    parts.append("## What goes in and comes out")
    kinds: list[type[msgspec.Struct]] = [Capture, ReportInput, Rejection, *_values()]
    for kind in kinds:
        parts += [f"### {kind.__name__}", _prose(kind.__doc__), _fields(kind)]
    return "\n\n".join(part for part in parts if part) + "\n"


def _methods() -> Iterator[tuple[str, str]]:
    """Every public method in the order of the code, the first of each section with the section's title."""
    title = ""
    for line in inspect.getsource(Store).splitlines():
        if found := section.match(line):
            title = found.group(1)
        if found := re.match(r"    def ([a-z]\w*)\(", line):
            yield title, found.group(1)
            title = ""


def _method(name: str) -> tuple[str, str]:
    method: Any = getattr(Store, name)
    parameters = [one for one in inspect.signature(method).parameters.values() if one.name != "self"]
    shown = ", ".join(_qualified.sub("", str(one)).replace("'", "") for one in _starred(parameters))
    given = _qualified.sub("", inspect.formatannotation(inspect.signature(method).return_annotation)).strip("'")
    owner = "Store" if isinstance(inspect.getattr_static(Store, name), classmethod | staticmethod) else "store"
    return f"```text\n{owner}.{name}({shown}) -> {given}\n```", _prose(method.__doc__)


def _starred(parameters: list[inspect.Parameter]) -> Iterator[object]:
    """Parameters as they are written, with the star before those that are given by name alone."""
    star = any(one.kind is one.VAR_POSITIONAL for one in parameters)
    for one in parameters:
        if one.kind is one.KEYWORD_ONLY and not star:
            yield "*"
            star = True
        yield one.replace(default="…") if callable(one.default) and one.default is not one.empty else one


def _values() -> Iterator[type[msgspec.Struct]]:
    for name in store.__all__:
        kind = getattr(store, name)
        if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
            yield kind


def _fields(kind: type[msgspec.Struct]) -> str:
    rows = ["| field | type |", "| --- | --- |"]
    for name, hint in kind.__annotations__.items():
        rows.append(f"| `{name}` | `{_qualified.sub('', inspect.formatannotation(hint)).replace('|', 'or')}` |")
    return "\n".join(rows)


def _prose(words: str | None) -> str:
    """A docstring as paragraphs; what may be raised as a list."""
    text = cleandoc(words or "")
    told, _, raised = text.partition("\nRaises:\n")
    paragraphs = [" ".join(paragraph.split()) for paragraph in told.split("\n\n") if paragraph.strip()]
    for error in filter(None, (line.strip() for line in raised.splitlines())):
        name, colon, why = error.partition(": ")
        paragraphs.append(f"Raises `{name}`: {why}" if colon else error)
    return "\n\n".join(paragraphs)
