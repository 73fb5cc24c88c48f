"""Whoever waits for a long work may be told how far it is."""

from collections.abc import Callable
from typing import TypeAlias

Tell: TypeAlias = Callable[[str, int, int], None]
"""Is told the stage, how many are done, and how many there are."""


def silent(_stage: str, _done: int, _total: int) -> None:
    """Tell no one."""
