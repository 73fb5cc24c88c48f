"""A derivation is read by those who must answer for the figure, in English or in Arabic; both say the same.

key + language + values → a sentence. The two catalogues have the same keys and the same values in each (a test holds them to it).
"""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Literal, cast

__all__ = ["Language", "catalogue", "say", "term"]

Language = Literal["en", "ar"]
_MODULES: dict[Language, str] = {"en": "english", "ar": "arabic"}


@cache
def catalogue(language: Language) -> Mapping[str, str]:
    """All sentences and terms of one language."""
    return cast("Mapping[str, str]", import_module(f"tawthiq.incidents.wording.{_MODULES[language]}").WORDING)


def say(language: Language, key: str, **values: object) -> str:
    """The sentence of that key with its values filled in.

    >>> say("en", "low", value=10, who="o3")
    'low 10: the least figure told, by o3'
    """
    return catalogue(language)[key].format(**values)


def term(language: Language, kind: str, value: str | None) -> str:
    """The word for a value of the record (an outcome, a category …), or the value itself where there is none.

    >>> term("ar", "outcome", "killed")
    'قتلى'
    """
    if value is None:
        return catalogue(language).get(f"{kind}.none", "-")
    return catalogue(language).get(f"{kind}.{value}", value.replace("_", " "))
