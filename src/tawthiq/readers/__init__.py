"""Reports come as files, folders, archives and streams, in many forms; each becomes a report or a reason why not.

paths → listing → unpack → kinds → (json_lines | plain_text | web_page | feed | warc | telegram | table | parquet |
zip_members) → pieces: bytes, and Found | InputError

Nothing is lost: everything that was in is given back as one or the other, and what was mended is noted.
"""

from tawthiq.readers.check import REPORT_LIMIT
from tawthiq.readers.found import Defaults, Found, Note, Piece
from tawthiq.readers.handfuls import batches
from tawthiq.readers.listing import STANDARD_INPUT, Listing, count, is_address, listing, shown
from tawthiq.readers.sources import pieces, read, read_stream

__all__ = [
    "REPORT_LIMIT",
    "STANDARD_INPUT",
    "Defaults",
    "Found",
    "Listing",
    "Note",
    "Piece",
    "batches",
    "count",
    "is_address",
    "listing",
    "pieces",
    "read",
    "read_stream",
    "shown",
]
