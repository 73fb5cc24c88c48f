"""Events of a sentence."""

from tests.events.reading import read

__all__ = ["read"]
