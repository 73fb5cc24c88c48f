"""A report often carries its own date: in a line above it, below it, or before its first word.

dateline → that day; else "yesterday, Wednesday" with "7 February" → the years in which they agree: one is inferred,
several are listed; nothing is guessed.
"""

from datetime import date, timedelta

from tawthiq.mentions.times.calendar import last_weekday
from tawthiq.mentions.times.phrase import AND, THE, Phrase, Reader
from tawthiq.mentions.times.resolve import agreeing_days, resolve, setting_of
from tawthiq.mentions.times.rules import speaks_of_future
from tawthiq.mentions.times.setting import FIRST_YEAR, LAST_YEAR, Setting
from tawthiq.record import Published, Span
from tawthiq.text import Kind

HEAD_LINES = 6
TAIL_LINES = 4
"""Lines from either end of a report in which its own date may stand."""
LINE_WORDS = 14
"""Words a line may hold, marks among them, and still be a dateline by itself."""
PLACE_WORDS = 3
"""Words of a place before the date in a dateline glued to the first sentence: بيت لحم 23-5-2012 وفا-."""
AGENCY_WORDS = 5
"""Words of a name in brackets between the place and the date: المكلا (وكالة الساحل للأنباء) 3 مايو 2016 -."""
REACH = 12
"""Words from the beginning of a line to the date of its dateline, marks among them."""
CUE_REACH = 10
"""Words from "published in" to its date: the name of the paper stands between."""
NO_PLACE = frozenset(
    ("في", "يوم", "من", "منذ", "بتاريخ", "حتي", "الي", "بعد", "قبل", "خلال", "عن", "ليوم", "وفي", "علي")
)
"""Words before a date that belong to a sentence, not to a dateline."""
END_MARKS = frozenset(("-", ":", "|", "/", "(", ")"))
UNKNOWN = Published(None, "unknown")
LINK_OFFSETS = (-1, 0, -2)
"""Yesterday first: a date told beside it is the day of the act, not of the report."""


def published_of(r: Reader, phrases: list[Phrase]) -> Published:
    """The publication day as the report itself tells it."""
    setting = setting_of(phrases, None)
    return _dateline(r, phrases, setting) or _inferred(r, phrases) or UNKNOWN


def _dateline(r: Reader, phrases: list[Phrase], setting: Setting) -> Published | None:
    lines = r.text.paragraphs
    tail = len(lines) - TAIL_LINES
    number = 0
    for p in phrases:
        while number + 1 < len(lines) and p.first >= lines[number][1]:
            number += 1
        if not p.full or p.day_to is not None or p.until is not None:
            continue
        first, last = lines[number]
        near = number < HEAD_LINES or number >= tail
        if near and (
            _announced(r, p, first, last) or _own_line(r, p, first, last) or _before_report(r, p, first, last)
        ):
            p.swapped = p.swapped and (setting.month_first or _cued(r, p, first) is None)
            return _as_published(r, p, setting)
    return None


def _as_published(r: Reader, p: Phrase, setting: Setting) -> Published | None:
    days = resolve(p, setting)
    evidence = r.text.span_of(p.first, p.last)
    if days.begin is not None and _plausible(days.begin):
        return Published(days.begin.isoformat(), "dateline", (), evidence)
    if days.candidates:
        return Published(None, "unknown", tuple(day.isoformat() for day in days.candidates), evidence)
    return None


def _plausible(day: date) -> bool:
    return FIRST_YEAR <= day.year <= LAST_YEAR


def _announced(r: Reader, p: Phrase, first: int, last: int) -> bool:
    """Words for "published on" shortly before, in a short line or at its start; or a line ending "day 01-11-2012"."""
    cued = _cued(r, p, first)
    if cued is not None:
        return cued == first or last - first <= LINE_WORDS
    return p.last == last and p.headed and r.text.words[p.first + 1].kind == Kind.NUMBER and last - first <= LINE_WORDS


def _cued(r: Reader, p: Phrase, first: int) -> int | None:
    """The word at which "published on" begins, shortly before a date on its line."""
    begin = max(first, p.first - CUE_REACH)
    return next((word for word in range(begin, p.first) if r.cue(word, "published") is not None), None)


def _own_line(r: Reader, p: Phrase, first: int, last: int) -> bool:
    """A line that is little more than the date: a weekday, a clock, the outlet, a place, an author."""
    if last - first > LINE_WORDS or p.headed:
        return False
    if any(r.form(word) in NO_PLACE for word in range(first, p.first)):
        return False
    rest = sum(1 for word in range(p.last, last) if r.form(word)[:1].isalpha())
    return rest <= PLACE_WORDS


def _before_report(r: Reader, p: Phrase, first: int, last: int) -> bool:
    """A place, perhaps an agency in brackets, the date, an agency or a dash, and then the report."""
    if p.first - first > REACH:
        return False
    before = _outside_brackets([r.form(word) for word in range(first, p.first)])
    if before is None or len(before) > PLACE_WORDS or not NO_PLACE.isdisjoint(before):
        return False
    if r.cue(p.last, "agency") is not None:
        return True
    return p.last >= last or r.form(p.last) in END_MARKS


def _outside_brackets(forms: list[str]) -> list[str] | None:
    """A dateline's words without marks, outside its brackets; none where the brackets hold more than a name."""
    if "(" in forms and ")" in forms:
        opened, closed = forms.index("("), forms.index(")")
        if not opened < closed <= opened + AGENCY_WORDS + 1:
            return None
        forms = forms[:opened] + forms[closed + 1 :]
    return [form for form in forms if form[:1].isalnum()]


def _inferred(r: Reader, phrases: list[Phrase]) -> Published | None:
    """Years in which the report's weekdays and days of the year agree."""
    floor = max((day for p in phrases if (day := _past_day(p)) is not None), default=date(FIRST_YEAR, 1, 1))
    tied = [p for p in phrases if p.offset is not None and p.weekday is not None and _open(p)]
    if tied:
        sets = [{day - timedelta(p.offset or 0) for day in _agreeing(p)} for p in tied]
        return _listed(r, tied[0], set.intersection(*sets), floor, sure=True)
    dated = [p for p in phrases if _open(p) and _may_be_act(r, p)]
    own = [p for p in phrases if p.offset is not None and p.weekday is not None and not p.dated]
    todays = {((p.weekday or 0) - (p.offset or 0)) % 7 for p in own}
    weekdays = [p for p in dated if p.weekday is not None and p.offset is None]
    if weekdays:
        days = set(_agreeing(weekdays[0]))
        if len(todays) == 1:
            today = todays.pop()
            days = {last_weekday(today, day + timedelta(6)) for day in days}
        return _listed(r, weekdays[0], days, floor, sure=False)
    beside = [p for p in dated if p.weekday is None and p.offset is None and not p.order]
    return _same_day(r, beside, own, floor) if len(todays) == 1 else None


RECALLING = frozenset(("الذي", "التي", "والذي", "والتي", "اللذين", "الذين", "قد", "منذ"))
"""Who, which, had, since: what stands between one of these and its end is told as older."""
RECALL_REACH = 12
NOT_THE_DAY = frozenset(("منذ", "مند", "قبل", "حتي", "بعد", "بحلول", "الي", "من", "بين"))
"""Since, before, until, after, by, from, between: the day after these is not the day of the act."""
SHARED_WORDS = 3
CONTENT_LETTERS = 4
ACT_WORDS = 40
"""Words around a time that tell its act; three of four letters or more in common make it one act."""


def _same_day(r: Reader, dated: list[Phrase], own: list[Phrase], floor: date) -> Published | None:
    """The one day of the year in the report where its sentence tells the act of "yesterday, Wednesday" again."""
    if len({(p.day, p.month) for p in dated}) != 1 or any(_recalled(r, p) for p in dated):
        return None
    act = set.union(*(_content(r, p) for p in dated))
    for offset in LINK_OFFSETS:
        for p in own:
            if p.offset == offset and len(act & _content(r, p)) >= SHARED_WORDS:
                days = agreeing_days(dated[0].day or 0, dated[0].month or 0, p.weekday or 0)
                return _listed(r, dated[0], {day - timedelta(offset) for day in days}, floor, sure=False)
    return None


def _content(r: Reader, p: Phrase) -> set[str]:
    """The longer words of the sentence around a phrase, without the article."""
    sentence = r.text.sentence_of(p.first)
    first, last = max(sentence.first, p.first - ACT_WORDS), min(sentence.last, p.last + ACT_WORDS)
    words = (
        r.form(word).removeprefix(AND).removeprefix(THE) for word in (*range(first, p.first), *range(p.last, last))
    )
    return {word for word in words if len(word) >= CONTENT_LETTERS}


def _recalled(r: Reader, p: Phrase) -> bool:
    """Whether the date is of something older: "the attack that happened on 15 June", "had taken it on 17 July"."""
    begin = max(r.text.sentence_of(p.first).first, p.first - RECALL_REACH)
    return any(r.form(word) in RECALLING for word in range(begin, p.first))


def _may_be_act(r: Reader, p: Phrase) -> bool:
    """Whether the day may be the one the report tells of: not before, after or since it, and not still to come."""
    return p.order not in ("next", "last") and p.preposition not in NOT_THE_DAY and not speaks_of_future(r, p)


def _open(p: Phrase) -> bool:
    """Whether a day of the year is told and its year is not."""
    return p.dated and p.year is None and not p.year_order and not p.hijri and p.day_to is None and not p.swapped


def _agreeing(p: Phrase) -> list[date]:
    return agreeing_days(p.day or 0, p.month or 0, p.weekday or 0)


def _past_day(p: Phrase) -> date | None:
    """The day of a full date, if the report can only be later than it."""
    if not p.full or p.hijri or p.swapped or p.order == "next":
        return None
    days = resolve(p, Setting())
    if days.begin is None or not _plausible(days.begin) or p.preposition in NOT_THE_DAY:
        return None
    return days.begin


def _listed(r: Reader, p: Phrase, days: set[date], floor: date, sure: bool) -> Published | None:
    """One day left is inferred where "today" or "yesterday" ties it to publication; otherwise all are listed."""
    fitting = tuple(day.isoformat() for day in sorted(days) if day >= floor)
    evidence: Span = r.text.span_of(p.first, p.last)
    if sure and len(fitting) == 1:
        return Published(fitting[0], "inferred", (), evidence)
    return Published(None, "unknown", fitting, evidence) if fitting else None
