"""A reason is kept in English in the incident and read in Arabic: the sentence is known again by its fixed words.

"place +3.0: the same place, aden" → comparison, points, sentence with its values → "المكان +3.0: المكان نفسه، aden"
"""

import re
from collections.abc import Callable
from functools import cache

from tawthiq.incidents.wording import Language, arabic_reasons, term

NAMED = frozenset(("place", "initiators", "targets"))
"""Comparisons whose values are names of places and ids of sides."""
_comparison = re.compile(r"(?P<name>[a-z]+) (?P<points>[+-]\d+\.\d): (?P<words>.*)", re.DOTALL)
_toll = re.compile(r"(?P<words>[a-z ]+) (?P<outcome>[a-z_]+): (?P<one>\d+) and (?P<other>\d+)")


def reason_in(language: Language, reason: str, names: Callable[[str], str] = str) -> str:
    """The reason in a language, sides and places by `names`; one that no sentence here fits stays as it is.

    >>> reason_in("ar", "type +1.2: both attack"), reason_in("en", "type +1.2: both attack")
    ('النوع +1.2: كلاهما اعتداء مسلح', 'type +1.2: both attack')
    """
    if language == "en":
        return reason
    found = _comparison.fullmatch(reason)
    if found is None or found["name"] not in arabic_reasons.COMPARED:
        return arabic_reasons.OTHER.get(reason, reason)
    words = _tolls(found["words"]) if found["name"] == "tolls" else _sentence(found["name"], found["words"], names)
    return f"{arabic_reasons.COMPARED[found['name']]} {found['points']}: {words}"


def _tolls(words: str) -> str:
    out = []
    for part in words.split(", "):
        found = _toll.fullmatch(part)
        if found is None or found["words"] not in arabic_reasons.SENTENCES["tolls"]:
            return _sentence("tolls", words)
        outcome = term("ar", "outcome", found["outcome"])
        said = arabic_reasons.SENTENCES["tolls"][found["words"]]
        out.append(f"{said}، {outcome}: {found['one']} و{found['other']}")
    return "؛ ".join(out)


def _sentence(name: str, words: str, names: Callable[[str], str] = str) -> str:
    for pattern, arabic in _patterns(name):
        found = pattern.fullmatch(words)
        if found is not None:
            return arabic.format(*(_value(name, value, names) for value in found.groups()))
    return words


@cache
def _patterns(name: str) -> list[tuple[re.Pattern[str], str]]:
    """The sentences of a comparison as patterns, those with the most fixed words first."""
    sentences = arabic_reasons.SENTENCES[name]
    fixed = {english: re.split(r"\{[^}]*\}", english) for english in sentences}
    order = sorted(sentences, key=lambda english: (-sum(map(len, fixed[english])), english))
    return [
        (re.compile("(.+?)".join(map(re.escape, fixed[english])), re.DOTALL), sentences[english]) for english in order
    ]


def _value(name: str, value: str, names: Callable[[str], str]) -> str:
    if name == "type":
        return term("ar", "type", value)
    known = arabic_reasons.VALUES.get(name)
    if known is None:
        named = names if name in NAMED else str
        return "، ".join(named(one) for one in value.split(", "))
    return "، ".join(known.get(one, one) for one in value.split(", "))
