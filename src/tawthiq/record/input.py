"""What a reader hands to the engine: a report as it was found, before anything is read in it."""

import msgspec


class ReportInput(msgspec.Struct, frozen=True):
    """One report as found. `published` is an ISO day; `ref` the id, path or URL it came with.

    `outlet` and `author` are whose words it is; `relays` those who passed it on whole, outermost first (a channel that
    forwards another's message), as the metadata say.
    """

    ref: str
    text: str
    title: str | None = None
    outlet: str | None = None
    published: str | None = None
    url: str | None = None
    author: str | None = None
    relays: tuple[str, ...] = ()

    @property
    def whole(self) -> str:
        """Title, newline, body: the text that every span points into."""
        return f"{self.title}\n{self.text}" if self.title else self.text
