"""People who document a war read English or Arabic; every word Tawthiq says itself stands here in both.

key + language + values → a sentence. The two catalogues have the same keys (a test holds them to it).
"""

import os
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Literal, TypeAlias, cast

__all__ = ["LANGUAGES", "Language", "language_of", "plural", "say", "says"]

Language = Literal["en", "ar"]
Entry: TypeAlias = str | dict[str, str]
LANGUAGES: tuple[Language, ...] = ("en", "ar")
_MODULES: dict[Language, tuple[str, ...]] = {
    "en": ("english", "english_incidents", "english_collection", "english_store", "english_web"),
    "ar": ("arabic", "arabic_incidents", "arabic_collection", "arabic_store", "arabic_web"),
}


@cache
def catalogue(language: Language) -> Mapping[str, Entry]:
    """All messages of one language; an entry is a template, or a template for each plural form."""
    out: dict[str, Entry] = {}
    for name in _MODULES[language]:
        out |= cast("Mapping[str, Entry]", import_module(f"tawthiq.messages.{name}").MESSAGES)
    return out


def plural(language: Language, number: int) -> str:
    """The plural form a number takes (Unicode CLDR names).

    >>> [plural("ar", n) for n in (0, 1, 2, 3, 11, 100, 103)]
    ['zero', 'one', 'two', 'few', 'many', 'other', 'few']
    >>> plural("en", 2)
    'other'
    """
    if language == "en":
        return "one" if number == 1 else "other"
    if number in (0, 1, 2):
        return ("zero", "one", "two")[number]
    tens = number % 100
    return "few" if 3 <= tens <= 10 else "many" if tens >= 11 else "other"


def say(language: Language, key: str, **values: object) -> str:
    """The message of that key with its values filled in; a counted message chooses its form by the value `n`.

    >>> say("en", "run.reports", n=1)
    '1 report'
    """
    entry = catalogue(language)[key]
    if isinstance(entry, dict):
        number = cast("int", values["n"])
        entry = entry.get(plural(language, number), entry["other"])
        values["n"] = f"{number:,}"
    return entry.format(**values)


def says(language: Language, key: str) -> bool:
    """Whether there is a message of that key."""
    return key in catalogue(language)


def language_of(environment: Mapping[str, str] = os.environ) -> Language:
    """The language a user's environment asks for: TAWTHIQ_LANG first, then the locale; English where it says nothing.

    >>> language_of({"LANG": "ar_SY.UTF-8"})
    'ar'
    >>> language_of({"TAWTHIQ_LANG": "en", "LANG": "ar_SY.UTF-8"})
    'en'
    """
    for name in ("TAWTHIQ_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environment.get(name):
            return "ar" if value.lower().startswith("ar") else "en"
    return "en"
