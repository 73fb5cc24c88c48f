"""A comparison looks at one side of two tellings and says how much it speaks for one act, and why."""

from typing import Any, NamedTuple


class Finding(NamedTuple):
    """`points` from -1 (against one act; -2 as good as excludes it) to 1; the reason is put into words when asked."""

    points: float
    reason: str
    values: tuple[Any, ...] = ()

    def words(self) -> str:
        """The reason as a sentence part."""
        return self.reason.format(*self.values)


SILENT = Finding(0.0, "")
"""Nothing to compare: one of the two does not say."""
