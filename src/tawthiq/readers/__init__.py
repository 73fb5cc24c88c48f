"""Reports come as files, folders and streams, in many encodings; each becomes a report or a stated reason why not.

paths → folder → (json_lines | plain_text) → encodings → check → Found | InputError

Nothing is lost: everything that was in is given back as one or the other, and what was mended is noted.
"""

from tawthiq.readers.check import REPORT_LIMIT
from tawthiq.readers.found import Defaults, Found, Note
from tawthiq.readers.sources import STANDARD_INPUT, Listing, count, listing, read

__all__ = ["REPORT_LIMIT", "STANDARD_INPUT", "Defaults", "Found", "Listing", "Note", "count", "listing", "read"]
