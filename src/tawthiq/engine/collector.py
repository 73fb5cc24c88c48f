"""Reading a report makes thousands of small objects and no rings of them: a search for rings can wait until it is done.

Python's collector would look through what has been made some ten times a report, and find nothing.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Keep Python's collector of rings from starting inside; where it was switched off it stays so."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()
