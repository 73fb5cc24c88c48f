"""The language is known before anything else is read, for the help itself is written in it.

`--lang en` and `--lang=ar` may stand anywhere before `--`; else the environment decides.
"""

from collections.abc import Sequence

from tawthiq.errors import UsageError
from tawthiq.messages import LANGUAGES, Language, language_of, say

OPTION = "--lang"


def chosen(arguments: Sequence[str]) -> tuple[Language, list[str]]:
    """The language asked for, and the arguments without it.

    Raises:
        UsageError: a language that there is not.

    >>> chosen(["extract", "--lang", "ar", "report.txt"])
    ('ar', ['extract', 'report.txt'])
    """
    language = language_of()
    rest: list[str] = []
    words = iter(arguments)
    for argument in words:
        if argument == "--":
            rest += [argument, *words]
        elif argument == OPTION:
            language = _known(next(words, ""), language)
        elif argument.startswith(f"{OPTION}="):
            language = _known(argument.partition("=")[2], language)
        else:
            rest.append(argument)
    return language, rest


def _known(value: str, spoken: Language) -> Language:
    for language in LANGUAGES:
        if value == language:
            return language
    raise UsageError(say(spoken, "usage.language", value=value))
