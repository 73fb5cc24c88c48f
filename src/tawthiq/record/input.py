"""What a reader hands to the engine: a report as it was found, before anything is read in it."""

import msgspec


class ReportInput(msgspec.Struct, frozen=True):
    """One report as found. `published` is an ISO day; `ref` the id, path or URL it came with."""

    ref: str
    text: str
    title: str | None = None
    outlet: str | None = None
    published: str | None = None
    url: str | None = None

    @property
    def whole(self) -> str:
        """Title, newline, body: the text that every span points into."""
        return f"{self.title}\n{self.text}" if self.title else self.text
