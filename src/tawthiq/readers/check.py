"""Not everything that is text is a report: some is empty, some in another script, some far too long."""

import re

from tawthiq.errors import InputError, TooLargeError
from tawthiq.readers.found import problem

REPORT_LIMIT = 4 * 1024 * 1024
"""Bytes one report may have, 350,000 words: news reports have 2 to 20 KB; a file beyond this is many reports in one."""

arabic_letter = re.compile("[\u0620-\u063f\u0641-\u064a\u0671-\u06d3\u06d5\ufb50-\ufdff\ufe70-\ufefc]")
some_letter = re.compile(r"[^\W\d_]")
visible = re.compile(r"[^\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")


def check_size(size: int, where: str) -> None:
    """Raise TooLargeError for a report over the limit; `size` in bytes."""
    if size > REPORT_LIMIT:
        raise problem(TooLargeError, where, "too_large", size=megabytes(size), limit=megabytes(REPORT_LIMIT))


def check_text(text: str, where: str) -> None:
    """Raise InputError for a text with nothing in it that an Arabic reader could read."""
    if visible.search(text) is None:
        raise problem(InputError, where, "empty")
    if arabic_letter.search(text) is None:
        raise problem(InputError, where, "not_arabic" if some_letter.search(text) else "no_words")


def megabytes(size: int) -> str:
    """A size as people say it, in megabytes of 1024 * 1024 bytes.

    >>> megabytes(4 * 1024 * 1024)
    '4 MB'
    """
    return f"{size / 1024 / 1024:.3g} MB"
