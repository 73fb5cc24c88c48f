"""A derivation is read by those who must answer for the figure, in English or in Arabic; both say the same.

key + language + values → a sentence. The two catalogues have the same keys with the same values (a test holds them to
it); words for the record's own values stand in `tawthiq.messages`.
"""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import cast

from tawthiq import messages
from tawthiq.messages import Language

__all__ = ["COMMA", "Language", "catalogue", "say", "term"]

COMMA: Mapping[Language, str] = {"en": ", ", "ar": "، "}
"""Between names and words of a list."""
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
    """The word for a value: one of the incident's own, else the record's, else the value itself.

    >>> term("en", "head", "low"), term("en", "outcome", "killed"), term("en", "kind", "herald")
    ('low', 'killed', 'herald')
    """
    key = f"{kind}.{value or 'none'}"
    own = catalogue(language).get(key)
    if own is not None:
        return own
    return messages.say(language, key) if messages.says(language, key) else (value or "-").replace("_", " ")
