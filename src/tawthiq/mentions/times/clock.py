"""The hour on the clock tells when in a day, and never which day.

[o'clock] (hour [: minutes] | hour word [and a half …]) [part of the day] [zone] → a phrase of kind clock.
"""

from tawthiq.mentions.times.phrase import Phrase, Reader

ARTICLE = frozenset(("ال",))


def clock_phrase(r: Reader, word: int) -> Phrase | None:
    """The hour after "o'clock", in words or figures."""
    cue = r.cue(word, "clock")
    if cue is None:
        return None
    at = cue.last + (r.form(cue.last) in ARTICLE)
    hour = r.number(at, "hour")
    if hour is not None:
        last = hour.last
    else:
        value = r.digits(at)
        if value is None:
            return None
        last = _figures(r, at) or at + 1
        if not (value <= 24 or (len(r.form(at)) == 4 and value < 2400 and value % 100 < 60)):
            return None
    minutes = r.cue(last, "minutes")
    if minutes is not None:
        last = minutes.last
    return _finish(r, word, last)


def bare_clock(r: Reader, word: int) -> Phrase | None:
    """Hour and minutes in figures, as 13:44 or 0300 with a time zone."""
    last = _figures(r, word)
    if last is None:
        if len(r.form(word)) != 4 or r.cue(word + 1, "zone") is None:
            return None
        last = word + 1
    return _finish(r, word, last)


def _figures(r: Reader, word: int) -> int | None:
    """The word after hour:minutes[:seconds] at a word."""
    hour, minutes = r.digits(word), r.digits(word + 2)
    if (
        hour is None
        or minutes is None
        or r.form(word + 1) != ":"
        or not r.text.glued(word + 1)
        or not r.text.glued(word + 2)
    ):
        return None
    if hour > 24 or minutes > 59 or len(r.form(word + 2)) != 2:
        return None
    seconds = r.form(word + 3) == ":" and r.text.glued(word + 4) and r.digits(word + 4) is not None
    return word + 5 if seconds else word + 3


def _day_at(r: Reader, word: int) -> bool:
    return r.cue(word, "day") is not None or r.weekday(word) is not None


def _finish(r: Reader, word: int, last: int) -> Phrase:
    """The part of the day and the time zone that may follow the hour."""
    found = Phrase("clock", "the time of day", word, last)
    part = r.cue(last, "part")
    if part is not None and part.entry["alone"]:
        found.part, found.last = part.entry["value"], part.last
    elif part is not None and part.entry["value"] == "evening" and not _day_at(r, part.last):
        found.part, found.last = "evening", part.last
    zone = r.cue(found.last, "zone")
    if zone is not None:
        found.last = zone.last
    return found
