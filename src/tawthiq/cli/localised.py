"""Help and complaints come from the command-line library in English; here they learn the user's language.

Commands name their help by catalogue keys; `translate` puts the words in once the language is known.
"""

import re
from typing import TYPE_CHECKING

import typer
from typer.core import TyperCommand, TyperGroup
from typer.exceptions import TyperException

from tawthiq.messages import Language, say, says

if TYPE_CHECKING:
    from typer.core import TyperOption

HEADINGS: dict[Language, dict[str, str]] = {
    "en": {},
    "ar": {
        r"^Usage:": "الاستعمال:",
        r"^Arguments:$": "المعطيات:",
        r"^Options:$": "الخيارات:",
        r"^Commands:$": "الأوامر:",
        r"\[required\]": "[لازم]",
        r"\[default: ": "[الأصل: ",
    },
}
COMPLETION = {"install_completion": "help.install", "show_completion": "help.completion"}


class Command(TyperCommand):
    """A command whose help is in the language of its context."""

    def get_help(self, ctx: typer.Context) -> str:  # type: ignore[override]
        """The help text."""
        return headed(super().get_help(ctx), spoken(ctx))

    def get_help_option(self, ctx: typer.Context) -> "TyperOption | None":  # type: ignore[override]
        """The option --help, its help translated."""
        return _translated(super().get_help_option(ctx), ctx)


class Group(TyperGroup):
    """The root command, likewise."""

    def get_help(self, ctx: typer.Context) -> str:  # type: ignore[override]
        """The help text."""
        return headed(super().get_help(ctx), spoken(ctx))

    def get_help_option(self, ctx: typer.Context) -> "TyperOption | None":  # type: ignore[override]
        """The option --help, its help translated."""
        return _translated(super().get_help_option(ctx), ctx)


def spoken(context: typer.Context) -> Language:
    """The language a command was started in."""
    return "ar" if context.obj == "ar" else "en"


CHOICES = re.compile(r"('.*') is not one of (.+?)\.?$")
"""How the option parser tells which words an option takes."""


def headed(text: str, language: Language) -> str:
    """A help text with its headings in a language."""
    for pattern, words in HEADINGS[language].items():
        text = re.sub(pattern, words, text, flags=re.MULTILINE)
    return text


def translate(command: TyperCommand | TyperGroup, language: Language) -> None:
    """Put words for the catalogue keys in the help of a command, its parameters and its subcommands."""
    for text in ("help", "epilog", "short_help"):
        key = getattr(command, text) or ""
        if says(language, key):
            setattr(command, text, say(language, key))
    for parameter in command.params:
        key = COMPLETION.get(parameter.name or "", getattr(parameter, "help", None) or "")
        if says(language, key):
            parameter.help = say(language, key)  # type: ignore[attr-defined]
    for child in getattr(command, "commands", {}).values():
        translate(child, language)


def complaint(error: TyperException, language: Language) -> str:
    """What was wrong with the words typed, in a language."""
    kind = type(error).__name__
    parameter = getattr(error, "param", None)
    if parameter is not None and kind == "BadParameter":
        name = parameter.opts[0] if parameter.opts[0].startswith("-") else parameter.get_error_hint().strip("'")
        if listed := CHOICES.search(error.message):
            value, choices = listed.groups()
            return say(language, "usage.choice", name=name, value=value, choices=choices.replace("'", ""))
        if "valid integer" in error.message:
            return say(language, "usage.integer", name=name)
    if language == "en":
        return error.format_message()
    if kind == "NoSuchOption":
        return say(language, "usage.option", option=getattr(error, "option_name", ""))
    if kind in ("MissingParameter", "BadParameter"):
        name = parameter.get_error_hint() if parameter else ""
        if kind == "MissingParameter":
            return say(language, "usage.missing", name=name)
        return say(language, "usage.value", name=name, reason=error.message)
    return say(language, "usage.other", reason=error.format_message())


def _translated(option: "TyperOption | None", context: typer.Context) -> "TyperOption | None":
    if option is not None:
        option.help = say(spoken(context), "help.help")
    return option
