"""A page is read in either language: its own words stand in both, and one of them is shown."""

from collections.abc import Callable
from typing import TypeVar

from tawthiq.markup import isolated, latin, text
from tawthiq.messages import LANGUAGES, Language, say, says

__all__ = ["in_both", "in_either", "isolated", "known", "label", "latin", "text"]

T = TypeVar("T")
DIRECTIONS = {"ar": "rtl", "en": "ltr"}


def label(key: str, **values: object) -> str:
    """A label in both languages; the style sheet shows the one chosen."""
    return in_both({language: say(language, key, **values) for language in LANGUAGES})


def in_both(said: dict[Language, str]) -> str:
    """Words of the page itself, as each language has them."""
    return "".join(
        f'<span class="{language}" lang="{language}" dir="{DIRECTIONS[language]}">{text(words)}</span>'
        for language, words in said.items()
    )


def in_either(said: Callable[[T, Language], str | None], what: T) -> str:
    """What a function says of a thing in each language; nothing where it says nothing."""
    return in_both({language: words for language in LANGUAGES if (words := said(what, language))})


def known(group: str, name: str) -> str:
    """The label of a value from an open list; the value itself where there is none."""
    key = f"{group}.{name}"
    return label(key) if says("en", key) else isolated(name)
