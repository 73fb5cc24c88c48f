"""A page shows the report with its words marked, and beside it what was read in them; pointing at one shows the other.

record → values → marks (in the text) + panel (beside it) → page

One file, right to left, no script and nothing loaded from elsewhere: a value and its words share a number, and the
style sheet lights all that carry the number of what is pointed at or focused.
"""

from collections.abc import Iterable, Iterator

from tawthiq.export.html.folder import write_folder
from tawthiq.export.html.page import page
from tawthiq.messages import Language
from tawthiq.record import Record

__all__ = ["page", "write_folder", "write_html"]


def write_html(records: Iterable[Record], language: Language = "ar") -> Iterator[str]:
    """One page with a section for each report; `language` is that of its labels at first sight."""
    yield page(list(records), language)
