"""A terminal can set words off; a file or a pipe cannot, and NO_COLOR asks not to."""

import os
from collections.abc import Mapping
from typing import TextIO

BOLD, DIM, STRONG, WARN, PLAIN_AGAIN = "\x1b[1m", "\x1b[2m", "\x1b[1;31m", "\x1b[33m", "\x1b[0m"


class Style:
    """Sets words off with the escapes of ECMA-48, or leaves them alone."""

    def __init__(self, coloured: bool) -> None:
        self.coloured = coloured

    def bold(self, words: str) -> str:
        """Headings."""
        return self._set(BOLD, words)

    def dim(self, words: str) -> str:
        """Labels and quoted words."""
        return self._set(DIM, words)

    def strong(self, words: str) -> str:
        """Acts and figures."""
        return self._set(STRONG, words)

    def warn(self, words: str) -> str:
        """Denials and reserve."""
        return self._set(WARN, words)

    def _set(self, escape: str, words: str) -> str:
        return f"{escape}{words}{PLAIN_AGAIN}" if self.coloured and words.strip() else words


PLAIN = Style(False)


def style_for(stream: TextIO, environment: Mapping[str, str] = os.environ) -> Style:
    """Colours on a terminal, unless NO_COLOR is set or the terminal is dumb."""
    wanted = not environment.get("NO_COLOR") and environment.get("TERM") != "dumb"
    return Style(wanted and stream.isatty())
