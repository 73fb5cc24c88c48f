"""One address of the web is asked when someone names it: safely, politely, and never for more than can be held.

address → scheme and host checked → robots.txt → its turn (delay) → name resolved, every address checked → connected to
one that was checked → head, body (time, bytes, codings watched) → redirect: from the start | answer → readers → pieces

Nothing is asked unasked: a program goes to addresses it is given, to their robots.txt, and where they redirect.
"""

from tawthiq.fetch.answers import Remembered, followed, is_feed, read_answer, refused, web_pieces
from tawthiq.fetch.fetcher import Fetched, Fetcher, checked
from tawthiq.fetch.limits import DELAY, Limits, Validators

__all__ = [
    "DELAY",
    "Fetched",
    "Fetcher",
    "Limits",
    "Remembered",
    "Validators",
    "checked",
    "followed",
    "is_feed",
    "read_answer",
    "refused",
    "web_pieces",
]
