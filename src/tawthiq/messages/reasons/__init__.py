"""A record gives its reasons and names its rules in English; whoever reads Arabic reads them in Arabic.

sentence → the whole of it · a frame with another sentence in it · a kind of act and its condition → Arabic
"""

import re
from functools import cache, lru_cache

from tawthiq.messages import Language
from tawthiq.messages.reasons import reading, telling

__all__ = ["arabic_of", "reason_in"]

BETWEEN = " · "
"""Parts two reasons of one value, as pages show them."""


def reason_in(language: Language, reason: str) -> str:
    """The reason in a language; one that no sentence here fits stays as it is.

    >>> reason_in("ar", "today with its weekday"), reason_in("ar", "assault, air")
    ('اليوم مع اسم اليوم', 'اعتداء، من الجو')
    """
    if language == "en":
        return reason
    return BETWEEN.join(arabic_of(part) or part for part in reason.split(BETWEEN))


@lru_cache(maxsize=2048)
def arabic_of(sentence: str) -> str | None:
    """The Arabic of a sentence; None where it has none."""
    whole = reading.SENTENCES.get(sentence) or telling.SENTENCES.get(sentence) or _kind(sentence)
    if whole is not None:
        return whole
    for frame, arabic in _frames():
        found = frame.fullmatch(sentence)
        if found is not None:
            inner = found.group(1)
            said = arabic_of(inner) or (inner if not _is_english(inner) else None)
            if said is not None:
                return arabic.format(said)
    return None


def _kind(sentence: str) -> str | None:
    kind, _, condition = sentence.partition(", ")
    if kind not in telling.KINDS or (condition and condition not in telling.CONDITIONS):
        return None
    return f"{telling.KINDS[kind]}، {telling.CONDITIONS[condition]}" if condition else telling.KINDS[kind]


def _is_english(words: str) -> bool:
    """Whether words are a sentence of ours rather than words of the report or names of places."""
    return words.isascii() and words.islower()


@cache
def _frames() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Frames as patterns, with their Arabic."""
    return tuple(
        (re.compile("(.+)".join(map(re.escape, english.split("{}"))), re.DOTALL), arabic)
        for english, arabic in telling.FRAMES.items()
    )
