"""What stands on a page is words, and words are escaped; labels stand in both languages, one of them shown."""

import re
from html import escape

from tawthiq.messages import LANGUAGES, Language, say, says

refused = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
"""Code points that HTML forbids."""

DIRECTIONS = {"ar": "rtl", "en": "ltr"}


def text(words: object) -> str:
    r"""Words for a page; characters that no page may hold become U+FFFD.

    >>> text("<b> & \x00")
    '&lt;b&gt; &amp; \ufffd'
    """
    return escape(refused.sub("\ufffd", str(words)))


def isolated(words: object) -> str:
    """Words that keep their own direction."""
    return f"<bdi>{text(words)}</bdi>"


def latin(words: object) -> str:
    """Numbers, dates, signs: left to right whatever stands around them."""
    return f'<bdi dir="ltr">{text(words)}</bdi>'


def label(key: str, **values: object) -> str:
    """A label in both languages; the style sheet shows the one chosen."""
    return in_both({language: say(language, key, **values) for language in LANGUAGES})


def in_both(said: dict[Language, str]) -> str:
    """Words of the page itself, as each language has them."""
    return "".join(
        f'<span class="{language}" lang="{language}" dir="{DIRECTIONS[language]}">{text(words)}</span>'
        for language, words in said.items()
    )


def known(group: str, name: str) -> str:
    """The label of a value from an open list; the value itself where there is none."""
    key = f"{group}.{name}"
    return label(key) if says("en", key) else isolated(name)
