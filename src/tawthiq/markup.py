"""On a page stand words of reports: they are escaped, and each keeps its own direction."""

import re
from html import escape

_refused = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
"""Code points that HTML forbids."""


def text(words: object) -> str:
    r"""Words for a page; characters that no page may hold become U+FFFD.

    >>> text("<b> & \x00")
    '&lt;b&gt; &amp; \ufffd'
    """
    return escape(_refused.sub("\ufffd", str(words)))


def isolated(words: object) -> str:
    """Words that keep their own direction."""
    return f"<bdi>{text(words)}</bdi>"


def latin(words: object) -> str:
    """Numbers, dates, ids, signs: left to right whatever stands around them."""
    return f'<bdi dir="ltr">{text(words)}</bdi>'
