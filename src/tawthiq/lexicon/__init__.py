"""The words Tawthiq knows stand in tables beside the rules that use them; here they are made ready to be found.

tables (edited) → forms (inflected) → compiled (cached by content) → matcher (each word, then phrases)
"""

from functools import lru_cache
from pathlib import Path

from tawthiq.lexicon.cache import load_compiled
from tawthiq.lexicon.matcher import Matcher, Matches, Reading, Term
from tawthiq.lexicon.tables import Entry, find_tables, read_table

__all__ = ["Entry", "Matcher", "Matches", "Reading", "Term", "find_tables", "load_matcher", "read_table"]

PACKAGE = Path(__file__).parent.parent


@lru_cache(maxsize=2)
def load_matcher(root: Path = PACKAGE) -> Matcher:
    """The matcher over every table below `root`; compiled at first use and cached on disk by content."""
    return Matcher(load_compiled(root))
