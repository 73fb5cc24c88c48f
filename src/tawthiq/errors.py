"""What can go wrong, and what it is called.

TawthiqError
├── InputError            something read cannot be used: says which file, which line, what to do
│   ├── NotTextError      binary data, or bytes in no known encoding
│   ├── TooLargeError     over the size a report may have
│   └── BadLineError      one line of a JSON Lines file is broken; the others are read
├── LexiconError          a word table breaks its format: says which table and line
└── UsageError            a command was asked for something it does not have
"""

from collections.abc import Mapping


class TawthiqError(Exception):
    """Root of all errors that Tawthiq raises on purpose."""


class InputError(TawthiqError):
    """Something read cannot be used; `where` names file and line.

    `what` and `advice` are English; `key` and `values` find the same message in another language (`tawthiq.messages`).
    """

    def __init__(
        self, where: str, what: str, advice: str = "", key: str = "", values: Mapping[str, object] | None = None
    ) -> None:
        self.where = where
        self.what = what
        self.advice = advice
        self.key = key
        self.values = dict(values or {})
        super().__init__(f"{where}: {what}" + (f" - {advice}" if advice else ""))


class NotTextError(InputError):
    """Bytes that are no text in any encoding that is tried."""


class TooLargeError(InputError):
    """A report longer than the engine takes."""


class BadLineError(InputError):
    """One line of a JSON Lines file cannot be read."""


class LexiconError(TawthiqError):
    """A word table breaks its format."""


class UsageError(TawthiqError):
    """A command was asked for something it does not have."""
