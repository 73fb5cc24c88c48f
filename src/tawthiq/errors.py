"""What can go wrong, and what it is called.

TawthiqError
├── InputError            something read cannot be used: says which file, which line, what to do
│   ├── NotTextError      binary data, or bytes in no known encoding
│   ├── TooLargeError     over the size a report may have
│   ├── BadLineError      one line of a JSON Lines file, or one row of a table, is broken; the others are read
│   ├── ArchiveError      an archive or packed file is broken, encrypted, or a bomb
│   └── FetchError        an address is not read: not allowed, not safe, not answered
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
    """One line of a JSON Lines file, or one row of a table, cannot be read."""


class ArchiveError(InputError):
    """An archive or packed file is broken, encrypted, or unpacks to more than it may."""


class FetchError(InputError):
    """An address is not read: it is not allowed or not safe to, or there is no answer that can be used."""


class LexiconError(TawthiqError):
    """A word table breaks its format."""


class UsageError(TawthiqError):
    """A command was asked for something it does not have."""
