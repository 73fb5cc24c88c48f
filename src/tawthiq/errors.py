"""What can go wrong, and what it is called.

TawthiqError
├── ExplainedError        says where, what is wrong and what to do, in English and Arabic
│   ├── InputError        something read cannot be used: says which file, which line, what to do
│   │   ├── NotTextError  binary data, or bytes in no known encoding
│   │   ├── TooLargeError over the size a report may have
│   │   ├── BadLineError  one line of a JSON Lines file, or one row of a table, is broken; the others are read
│   │   ├── ArchiveError  an archive or packed file is broken, encrypted, or a bomb
│   │   └── FetchError    an address of the web gave nothing to read
│   │       ├── ForbiddenError    it may not be asked: no page of the internet, or its site asks programs to stay away
│   │       └── UnavailableError  no answer for now; worth another try
│   ├── StoreError        the store cannot do what it was asked; nothing of it is half written
│   │   ├── StoreMissingError  no store there, or one of another version of Tawthiq
│   │   ├── StoreBusyError     others were writing all the time that was waited
│   │   ├── StoreFullError     no room left where the store lives
│   │   ├── StoreGoneError     the database cannot be reached, or went away
│   │   └── StoreDamagedError  what is kept is not what was written
│   └── WatchError        a list of feeds, or what is known of them, cannot be used
├── LexiconError          a word table breaks its format: says which table and line
└── UsageError            a command was asked for something it does not have
"""

from collections.abc import Mapping


class TawthiqError(Exception):
    """Root of all errors that Tawthiq raises on purpose."""


class ExplainedError(TawthiqError):
    """What is wrong, where, and what to do about it.

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


class InputError(ExplainedError):
    """Something read cannot be used; `where` names file and line."""


class NotTextError(InputError):
    """Bytes that are no text in any encoding that is tried."""


class TooLargeError(InputError):
    """A report longer than the engine takes."""


class BadLineError(InputError):
    """One line of a JSON Lines file, or one row of a table, cannot be read."""


class ArchiveError(InputError):
    """An archive or packed file is broken, encrypted, or unpacks to more than it may."""


class FetchError(InputError):
    """An address of the web gave nothing to read; `retry_after` is the header of that name."""

    retry_after: str | None = None


class ForbiddenError(FetchError):
    """An address that may not be asked: it leads into a private network, or its site asks programs to stay away."""


class UnavailableError(FetchError):
    """An address that gives no answer for now."""


class StoreError(ExplainedError):
    """The store cannot do what it was asked; `where` names the store."""


class StoreMissingError(StoreError):
    """There is no store there, or it is one of another version of Tawthiq."""


class StoreBusyError(StoreError):
    """Others were writing for as long as was waited."""


class StoreFullError(StoreError):
    """No room is left where the store lives."""


class StoreGoneError(StoreError):
    """The database cannot be reached, or went away."""


class StoreDamagedError(StoreError):
    """What is kept is not what was written."""


class WatchError(ExplainedError):
    """A list of feeds, or what is known of them, cannot be used; `where` names the file."""


class LexiconError(TawthiqError):
    """A word table breaks its format."""


class UsageError(TawthiqError):
    """A command was asked for something it does not have."""
