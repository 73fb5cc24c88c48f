"""Most reports tell the day by what it was to their reader: yesterday, today, a weekday, the night between two.

[part of the day] [the day of] (today | yesterday | last night | weekday | date) [weekday] [date] → `Phrase`;
two such phrases side by side become a night or a range.
"""

from tawthiq.mentions.times.dates import named_date, numeric_date
from tawthiq.mentions.times.phrase import AND, FROM, THIS, Phrase, Reader

DAY_HEADS = frozenset(("يوم", "نهار", "اليوم"))
NEED = frozenset(("الحاجه", "حاجه"))
"""في أمس الحاجة "in dire need": no yesterday."""
BETWEEN = "بين"
OF = "ل"
FOR_THE = "لل"
"""لليوم الـ200 "for the 200th day" counts days."""
UNITS = {"day": "day", "night": "night", "dark": "night"}
ON_WHICH = frozenset(("الذي", "التي"))
IN = frozenset(("في", "وفي", "ففي"))
RANGE_JOINERS = frozenset(("حتي", "الي", "وحتي", "والي", "لغايه"))
""" "until", "to": two days around one of these are a range."""
NIGHT_JOINERS = frozenset(("-", "/", "الي", "حتي", AND))
DARK = frozenset(("night", "midnight", "evening"))
EARLY = frozenset(("dawn", "morning", "midnight"))
SHADDA = "\u0651"
LONGEST_COUNT = 3
"""Letters of the article with a clitic before a day's number (الـ199)."""
ENTERS = frozenset(("دخل", "دخلت", "يدخل", "تدخل", "دخول", "بدخول", "ودخل", "ودخلت", "لدخول", "دخوله", "دخولها"))
ENTERS_REACH = 8
"""Words from "entered" to "its 40th day": room for what goes on."""
ONCE = frozenset(("عندما", "حين", "حينما", "بعد", "قبل", "منذ", "عند", "لدي", "قبيل", "ان", "كان", "كانت", "قد"))
"""When, after, before, had: what entered its day then is of the past."""


def day_phrase(r: Reader, word: int) -> Phrase | None:
    """A day, a night or a part of one at a word, with what is joined to it."""
    found = single_day(r, word)
    return joined(r, found) if found is not None else None


def single_day(r: Reader, word: int) -> Phrase | None:
    """One day or night, with its part of the day."""
    part = r.cue(word, "part")
    if part is None:
        return core_day(r, word)
    at = part.last
    if r.form(at) == FROM:
        at += 1
    found = core_day(r, at, after_part=True)
    if found is None:
        return _part_alone(r, word)
    if SHADDA in r.text.printed(part.start, part.end):
        return None
    found.first, found.part = word, part.entry["value"]
    found.rule += " with a part of the day"
    return found


def _part_alone(r: Reader, word: int) -> Phrase | None:
    """An adverb for a part of the day with no day beside it."""
    part = r.cue(word, "part")
    if part is None or not part.entry["alone"]:
        return None
    if part.entry["alone"] == "strict" and r.form(part.last)[:1].isalpha() and r.form(part.last) not in IN:
        return None
    return Phrase("part", "a part of the day alone", word, part.last, part=part.entry["value"])


def core_day(r: Reader, word: int, after_part: bool = False) -> Phrase | None:
    """A day told by itself: relative, weekday, date, or night."""
    kind, found = r.kind(word), None
    if kind == "day":
        found = relative_day(r, word, after_part)
    elif kind in ("eve", "night"):
        found = night(r, word)
    elif kind == "same":
        found = same_day(r, word)
    found = found or weekday_phrase(r, word)
    if found is not None:
        return found
    if r.form(word).lstrip("وب") in DAY_HEADS or r.form(word) in THIS:
        found = relative_day(r, word + 1, True) or weekday_phrase(r, word + 1)
        found = found or named_date(r, word + 1) or numeric_date(r, word + 1)
        if found is not None:
            found.first, found.swapped, found.headed = word, False, True
        return found
    return named_date(r, word) or numeric_date(r, word)


def relative_day(r: Reader, word: int, after_part: bool = False) -> Phrase | None:
    """Today, yesterday, the day before, tomorrow; with the weekday and the date that may follow."""
    cue = r.cue(word, "day")
    if cue is None or r.name_end(word) is not None or r.form(cue.last) in NEED:
        return None
    offset = int(cue.entry["value"])
    found = Phrase("day", RELATIVE_RULES[offset], word, cue.last, offset=offset)
    _take_weekday(r, found)
    _take_date(r, found)
    if found.weekday is None and not found.dated:
        if offset == 0 and not after_part and _elsewhere(r, word, cue.last):
            return None
        if offset == 0 and after_part and r.ruled_out(cue, "today"):
            return None
        if cue.entry.term.startswith("غدا") and r.form(word) == "الغد" and not after_part:
            return None
    _take_part(r, found)
    return found


RELATIVE_RULES = {
    0: "today",
    -1: "yesterday",
    -2: "the day before yesterday",
    -3: "three days ago",
    1: "tomorrow",
    2: "the day after tomorrow",
}


def _elsewhere(r: Reader, word: int, last: int) -> bool:
    """Whether "the day" counts days, means another day, or ends a name in quotation marks."""
    cue = r.cue(word, "day")
    if cue is None or r.ruled_out(cue, "today"):
        return True
    if r.form(word - 1) in IN or cue.proclitic.endswith("ل") or r.form(word).removeprefix(AND).startswith(FOR_THE):
        return True
    if r.text.glued(last + 1) and r.digits(last + 1) is not None and len(r.form(last)) <= LONGEST_COUNT:
        return True
    if r.digits(last) is not None and len(r.form(last)) <= LONGEST_COUNT:
        return True
    return r.form(last) == '"' and r.text.glued(last) and '"' in (r.form(word - 1), r.form(word - 2))


def entered_day(r: Reader, word: int) -> Phrase | None:
    """The day of the report, told as the day that a war or a strike enters: "the siege entered its 206th day"."""
    cue = r.cue(word, "nth")
    if cue is None or r.form(word - 1) in IN:
        return None
    glued = r.text.glued(cue.last + 1) and len(r.form(cue.last)) <= LONGEST_COUNT
    at = cue.last + 1 if glued and r.digits(cue.last + 1) is not None else cue.last
    ordinal = r.number(at, "ordinal")
    if ordinal is None and r.digits(at) is None:
        return None
    first = max(word - ENTERS_REACH, r.text.sentence_of(word).first)
    enters = next((w for w in range(word - 1, first - 1, -1) if r.form(w) in ENTERS), None)
    if enters is None or r.form(enters - 1).removeprefix(AND) in ONCE:
        return None
    last = ordinal.last if ordinal is not None else at + 1
    return Phrase("day", "the day that what goes on has entered", word, last, offset=0)


def same_day(r: Reader, word: int) -> Phrase | None:
    """The same day, the following day: told from the day before it; none where it says of what ("the day on which")."""
    cue = r.cue(word, "same")
    if cue is None or r.form(cue.last) in ON_WHICH or r.form(cue.last).startswith(OF):
        return None
    unit, offset = cue.entry["value"].split()
    rule = "the day after the one told before" if offset == "1" else f"the {UNITS[unit]} told before"
    return Phrase("same", rule, word, cue.last, offset=int(offset), unit=unit)


def night(r: Reader, word: int) -> Phrase | None:
    """Last night, the night before last, tonight, New Year's Eve."""
    eve = r.cue(word, "eve")
    if eve is not None:
        return Phrase("eve", "New Year's Eve", word, eve.last, part="night")
    cue = r.cue(word, "night")
    if cue is None:
        return None
    offset = int(cue.entry["value"])
    if offset == 0 and (r.ruled_out(cue, "today") or r.form(word - 1) in IN):
        return None
    found = Phrase("night", NIGHT_RULES[offset], word, cue.last, offset=offset, part="night")
    if offset == 0:
        _take_weekday(r, found)
    return found


NIGHT_RULES = {0: "tonight", -1: "last night", -2: "the night before last"}


def weekday_phrase(r: Reader, word: int) -> Phrase | None:
    """A day of the week, with "last" or "next", the date, and the part of the day that may follow."""
    term = r.weekday(word)
    if term is None or (r.form(word - 1) == BETWEEN and r.weekday(term.last) is None):
        return None
    found = Phrase("day", "a weekday", word, term.last, weekday=int(term.entry["day"]))
    _take_order(r, found)
    at = r.past_mark(found.last)
    cue = r.cue(at, "day")
    near = at == found.last or r.form(found.last) == "("
    if near and cue is not None and int(cue.entry["value"]) in (0, -1, -2) and not r.ruled_out(cue, "today"):
        found.offset, found.last = int(cue.entry["value"]), r.closed(found.last, cue.last)
        found.rule = RELATIVE_RULES[found.offset] + " with its weekday"
    _take_date(r, found)
    _take_part(r, found)
    return found


def _take_order(r: Reader, found: Phrase) -> None:
    order = r.cue(found.last, "order")
    if order is not None and order.entry["value"] not in ("recent", "current"):
        found.order, found.last = order.entry["value"], order.last
        found.rule = f"{found.order.replace('_', ' ')} weekday"


def _take_weekday(r: Reader, found: Phrase) -> None:
    """The weekday that may follow "yesterday", also in brackets."""
    at = r.past_mark(found.last)
    if r.form(at) in DAY_HEADS:
        at += 1
    term = r.weekday(at)
    if term is None or term.proclitic == AND:
        return
    found.weekday = int(term.entry["day"])
    found.last = r.closed(found.last, term.last)
    found.rule += " with its weekday"
    order = r.cue(found.last, "order")
    if order is not None and order.entry["value"] in ("last", "next"):
        found.last = order.last


def _take_date(r: Reader, found: Phrase) -> None:
    """The date that may follow a relative day or a weekday."""
    at = r.past_mark(found.last)
    link = r.cue(at, "link")
    if link is not None:
        at = link.last + (r.form(link.last) == "ل")
    told = named_date(r, at) or numeric_date(r, at)
    if told is None or (told.day_to is not None and found.weekday is not None):
        return
    if found.offset is not None and found.weekday is None and at > found.last and link is None:
        return
    found.day, found.month, found.year = told.day, told.month, told.year
    found.day_to, found.hijri, found.swapped = told.day_to, told.hijri, told.swapped
    found.order = told.order or found.order
    found.year_order, found.unit = told.year_order, told.unit
    found.last = r.closed(found.last, told.last) if link is None else told.last
    found.rule += " and its date"


def _take_part(r: Reader, found: Phrase) -> None:
    """The part of the day that may follow ("yesterday morning")."""
    part = r.cue(found.last, "part")
    if part is None:
        return
    if part.entry["alone"] == "yes" or (part.entry["value"] == "evening" and core_day(r, part.last, True) is None):
        found.part, found.last = part.entry["value"], part.last


def joined(r: Reader, found: Phrase) -> Phrase:
    """A day with the one joined to it: a night between two weekdays, two days in a row, or a range."""
    if found.kind not in ("day", "night") or found.until is not None:
        return found
    at = found.last
    joiner = r.form(at)
    if joiner in RANGE_JOINERS and not r.ends_line(at + 1):
        end = single_day(r, at + 1)
        if end is not None and end.kind in ("day", "night") and _night_pair(found, end) != "same":
            return _range(found, end, "from one day to another")
    begin = at + 1 if joiner in NIGHT_JOINERS and not r.ends_line(at + 1) else at
    beside = begin > at or r.form(at).startswith(AND) or r.weekday(at) is not None or found.part in DARK
    if r.ends_line(begin) or not beside:
        return found
    end = single_day(r, begin)
    if end is None or end.kind not in ("day", "night"):
        return found
    verdict = _night_pair(found, end)
    if verdict in ("night", "row"):
        return _range(found, end, NIGHT_PAIR if verdict == "night" else "two days in a row")
    return found


NIGHT_PAIR = "a night between two days"


def _night_pair(first: Phrase, second: Phrase) -> str:
    """How two days side by side stand: "night" (one dark, the next early), "row" (in a row), or ""."""
    if first.dated or (second.dated and second.weekday is None):
        return ""
    if first.weekday is not None and second.weekday is not None:
        step = (second.weekday - first.weekday) % 7
        if step == 0:
            return "same"
        if step != 1:
            return ""
        return "night" if first.part in DARK and (second.part in EARLY or second.part is None) else "row"
    if first.offset is not None and second.offset is not None:
        step = second.offset - first.offset
        dark = first.part in DARK and second.part in EARLY
        return "night" if step == 1 and dark else "row" if step == 1 and first.kind == "day" else ""
    if first.offset is not None and second.weekday is not None and first.kind == "day" and not second.order:
        return "row" if first.weekday is None else ""
    if first.part in DARK and second.part in EARLY and (first.weekday is None or second.offset is not None):
        return "night" if first.weekday is not None else ""
    return ""


def _range(first: Phrase, end: Phrase, rule: str) -> Phrase:
    first.until, first.last, first.rule = end, end.last, rule
    return first
