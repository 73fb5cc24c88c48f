"""A date is written with the month's name in one, two or three naming systems, or in figures, by either calendar.

day [of] [the month of] month [/ other name] [year] → `Phrase`; the same in figures; an Islamic date with the Gregorian
day it corresponds to counts by the Gregorian.
"""

import msgspec

from tawthiq.lexicon import Term
from tawthiq.mentions.times.phrase import (
    AND,
    FROM,
    GREGORIAN_ERA,
    HIJRI_ERA,
    MONTH_FIRST,
    THE,
    Phrase,
    Reader,
)

FIRST_YEAR, LAST_YEAR = 1800, 2100
FIRST_NAMED_YEAR = 1000
"""Years that figures or a year's word may tell, and years after a month's name."""
FIRST_HIJRI, LAST_HIJRI = 1200, 1500
OR = "او"
DAY_JOINERS = frozenset(("-", "/", AND, "الي", "حتي", OR))
"""Between two days of one month: "-", "and", "to", "until", "or"."""
MONTH_JOINERS = frozenset(("/", "-", "(", "ـ"))
NUMERIC_JOINERS = frozenset(("-", "/", "."))
BARE_MONTH_AFTER = frozenset(("في", "منذ", "خلال", "حتي", "وفي", "ومنذ"))
"""في "in", منذ "since", خلال "during", حتى "until": what follows is no verb, so مارس is March."""
TO_YEAR = frozenset((FROM, "لعام", "لسنه", "للعام"))
BEFORE_MONTH = frozenset((FROM, "-", "/"))
MONTH_HEADS = frozenset(("شهر", "وشهر", "بشهر", "لشهر", "شهري"))


class Month(msgspec.Struct):
    """A month by name, up to word `last`: whether of the Islamic year, whether told twice, and of which year."""

    term: Term
    last: int
    hijri: bool = False
    twice: bool = False
    year: int | None = None
    year_order: str = ""
    order: str = ""

    @property
    def number(self) -> int:
        """1 January or Muharram … 12."""
        return int(self.term.entry["month"])


def day_number(r: Reader, word: int) -> tuple[int, int] | None:
    """A day of a month at a word, in figures or as an ordinal, and the word after it."""
    if r.form(word).endswith(THE) and r.text.glued(word + 1) and len(r.form(word)) <= 4:
        word += 1
    value = r.digits(word)
    if value is not None:
        return (value, word + 1) if 1 <= value <= 31 and len(r.form(word)) <= 2 else None
    term = r.number(word, "ordinal")
    return (int(term.entry["value"]), term.last) if term is not None else None


def month_name(r: Reader, word: int) -> Month | None:
    """A month at a word, by one name or two, without its year."""
    found = r.month(word)
    if found is None:
        return None
    term, hijri = found
    month = Month(term, term.last, hijri)
    if hijri:
        return month
    for _ in range(2):
        last = month.last
        joint = last + 1 if r.form(last) in MONTH_JOINERS else last
        again = r.month(joint)
        if again is None or again[1] or again[0].entry["month"] != term.entry["month"]:
            break
        month.last = r.closed(last, again[0].last) if joint > last else again[0].last
        month.twice = True
    return month


def dated_month(r: Reader, word: int) -> Month | None:
    """A month at a word with its year ("2018", "last year") or its order ("last", "of the current month")."""
    month = month_name(r, word)
    if month is None or not _is_month_here(r, month):
        return None
    month.year, month.year_order, month.last = year_after(r, month.last, month.hijri)
    if month.year is None and not month.year_order:
        month.order, month.last = order_after(r, month.last)
    return month


def year_after(r: Reader, word: int, hijri: bool) -> tuple[int | None, str, int]:
    """The year told after a month: its number or its order ("last year"), and the word after it."""
    at = word
    if r.form(at) in ("،", ",", "/", "-") and r.digits(at + 1) is not None and len(r.form(at + 1)) == 4:
        at += 1
    if r.form(at) in TO_YEAR:
        at += 1
    unit = r.cue(at, "unit")
    if unit is not None and unit.entry["value"] == "year 1":
        at = unit.last
        order = r.cue(at, "order")
        if order is not None:
            return None, order.entry["value"], order.last
    year = r.digits(at)
    low, high = (FIRST_HIJRI, LAST_HIJRI) if hijri else (FIRST_NAMED_YEAR, LAST_YEAR)
    told = hijri and len(r.form(at)) > 2 and r.form(at + 1) == HIJRI_ERA
    if year is not None and ((low <= year <= high and len(r.form(at)) == 4) or (told and year <= high)):
        return year, "", past_era(r, at + 1)
    return None, "", word


def past_era(r: Reader, word: int) -> int:
    """The word after the letter that names the era, where one stands."""
    return word + 1 if r.form(word) in (GREGORIAN_ERA, HIJRI_ERA) and not r.ends_line(word) else word


def order_after(r: Reader, word: int) -> tuple[str, int]:
    """The order after a month or a day: last, current, next, also as "of the current month"."""
    at = word + 1 if r.form(word) == FROM else word
    unit = r.cue(at, "unit")
    at = unit.last if unit is not None and unit.entry["value"] == "month 1" else word
    order = r.cue(at, "order")
    if order is None or order.entry["value"] == "recent":
        return "", word
    return order.entry["value"], order.last


def named_date(r: Reader, word: int, paired: bool = True) -> Phrase | None:
    """Day and month by name, with the year where told; `paired` false asks for no second calendar after it."""
    begun = day_number(r, word)
    if begun is None:
        return None
    day, at = begun
    day_to = None
    either = ""
    if r.form(at) in DAY_JOINERS:
        second = day_number(r, at + 1)
        if second is not None and _month_at(r, second[1]) is not None:
            either = r.form(at)
            day_to, at = second
    at_month = _month_at(r, at)
    if at_month is None:
        return _of_this_month(r, word, day, at)
    month = dated_month(r, at_month)
    if month is None:
        return None
    if month.hijri and not (month.year or month.order) and r.form(at_month - 1) in ("-", "/"):
        return None
    if month.year is None and not month.order and r.named_before(word, "date"):
        r.part_of_name.add(at_month)
        return None
    rule = "an Islamic date" if month.hijri else "day and month" if month.year is None else "day, month and year"
    found = _of_month("day", rule, word, month)
    found.day = day
    if day_to is not None:
        found.day_to = day_to
        found.either = either == OR
        found.rule = "either of two days" if found.either else "days of one month"
    return corresponding(r, found) if paired else found


def _month_at(r: Reader, word: int) -> int | None:
    """The word at which a month's name begins after its day, past "of" and "the month of"."""
    if r.form(word) in BEFORE_MONTH:
        word += 1
    if r.form(word) in MONTH_HEADS:
        word += 1
    return word if r.month(word) is not None else None


def _of_this_month(r: Reader, word: int, day: int, at: int) -> Phrase | None:
    """A day of the current or last month: the twelfth of this month."""
    if r.form(at) != FROM and r.cue(at, "unit") is None:
        direct = r.cue(at, "order")
        if direct is None or direct.entry["value"] != "current" or r.form(word - 1) not in ("يوم", "في", "بتاريخ"):
            return None
        return Phrase("day", "a day of this month", word, direct.last, day=day, order="current", unit="month")
    at += r.form(at) == FROM
    unit = r.cue(at, "unit")
    this = r.form(at) in THIS_MONTH
    if this:
        unit = r.cue(at + 1, "unit")
    if unit is None or unit.entry["value"] != "month 1":
        return None
    order = r.cue(unit.last, "order")
    if order is None and not this:
        return None
    value, last = (order.entry["value"], order.last) if order is not None else ("current", unit.last)
    return Phrase("day", "a day of this month", word, last, day=day, order=value, unit="month")


THIS_MONTH = frozenset(("هذا",))


def _of_month(kind: str, rule: str, first: int, month: Month) -> Phrase:
    """The phrase that begins at a word and ends with a month."""
    return Phrase(
        kind, rule, first, month.last, month=month.number, year=month.year, order=month.order,
        year_order=month.year_order, hijri=month.hijri,
    )  # fmt: skip


def _is_month_here(r: Reader, month: Month) -> bool:
    """August is آب, never أب "father" or إب "Ibb", nor half of باب "door"; nor is a word with a foreign end."""
    term = month.term
    if month.hijri or term.end - term.start != 2:
        return True
    printed = r.text.printed(term.start, term.end)
    return printed.startswith("آ") or not (term.proclitic.lstrip("و") or printed.startswith(("أ", "إ")))


def corresponding(r: Reader, found: Phrase) -> Phrase:
    """A date followed by the same day in the other calendar ("corresponding to"): the Gregorian one counts."""
    at = r.past_mark(found.last)
    link = r.cue(at, "link")
    if link is None and r.form(found.last) not in ("/", "("):
        return found
    start = link.last if link is not None else found.last + 1
    if r.form(start) == "ل":
        start += 1
    other = numeric_date(r, start, False) or (
        named_date(r, start, False) if link is not None else _plain_date(r, start)
    )
    if other is None or other.hijri == found.hijri:
        return found
    last = r.closed(found.last, other.last) if link is None else other.last
    kept = other if found.hijri else found
    kept.first, kept.last = found.first, last
    kept.rule = "an Islamic date with its Gregorian day"
    return kept


def _plain_date(r: Reader, word: int) -> Phrase | None:
    """A named date that is asked for no further correspondence."""
    begun = day_number(r, word)
    month = month_name(r, begun[1]) if begun is not None else None
    if begun is None or month is None:
        return None
    year, _, last = year_after(r, month.last, month.hijri)
    rule = "day, month and year"
    return Phrase("day", rule, word, last, day=begun[0], month=month.number, year=year, hijri=month.hijri)


def numeric_date(r: Reader, word: int, paired: bool = True) -> Phrase | None:
    """Three numbers with marks between: year first, or year last with the day before the month unless it cannot be."""
    if r.digits(word) is None and "." not in r.form(word):
        return None
    read = _three_numbers(r, word)
    if read is None:
        return _two_days(r, word)
    (a, b, c), last = read
    era = r.form(last)
    if a > 31:
        year, month, day, swapped = a, b, c, False
    elif b > 12:
        year, month, day, swapped = c, a, b, False
    else:
        year, month, day, swapped = c, b, a, a <= 12 and a != b
    hijri = FIRST_HIJRI <= year <= LAST_HIJRI
    if not (hijri or FIRST_YEAR <= year <= LAST_YEAR) or not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    last = past_era(r, last)
    swapped = swapped and not hijri and era != GREGORIAN_ERA
    rule = MONTH_FIRST if a <= 12 < b else "a date in figures"
    found = Phrase("day", rule, word, last, day=day, month=month, year=year, hijri=hijri, swapped=swapped)
    return corresponding(r, found) if paired else found


def _two_days(r: Reader, word: int) -> Phrase | None:
    """Two days of one month in figures: 13-14/4/2024."""
    day = r.digits(word)
    if day is None or r.form(word + 1) != "-" or r.form(word + 3) != "/" or not 1 <= day <= 31:
        return None
    read = _three_numbers(r, word + 2)
    if read is None:
        return None
    (day_to, month, year), last = read
    if not (day < day_to <= 31 and 1 <= month <= 12 and FIRST_YEAR <= year <= LAST_YEAR):
        return None
    return Phrase("day", "days of one month", word, past_era(r, last), day=day, day_to=day_to, month=month, year=year)


def _three_numbers(r: Reader, word: int) -> tuple[tuple[int, int, int], int] | None:
    """Numbers at `word` parted by the same mark, and the word after the last."""
    first = r.form(word)
    if "." in first:
        a, _, b = first.partition(".")
        mark, third = r.form(word + 1), r.digits(word + 2)
        if mark != "." or third is None or not (a.isdigit() and b.isdigit()) or len(a) > 4 or len(b) > 2:
            return None
        values, last = (int(a), int(b), third), word + 3
    else:
        joint = r.form(word + 1)
        one, two, three = r.digits(word), r.digits(word + 2), r.digits(word + 4)
        if joint not in NUMERIC_JOINERS or r.form(word + 3) != joint or one is None or two is None or three is None:
            return None
        values, last = (one, two, three), word + 5
    if (values[0] > 31) == (values[2] > 31) or (r.form(last) == r.form(word + 1) and r.text.glued(last)):
        return None
    return values, last


def month_phrase(r: Reader, word: int, head: int | None = None, place: str = "") -> Phrase | None:
    """A month without a day: with its year, with "last", told twice, or alone where the name allows it."""
    first = word if head is None else head
    headed = r.form(word) in MONTH_HEADS
    at = word + 1 if headed else word
    month = dated_month(r, at) if at not in r.part_of_name else None
    if month is None:
        return None
    told = month.year is not None or month.year_order or month.order
    sure = told or month.twice or place or (headed and not month.hijri) or month.term.entry["alone"] == "yes"
    if not sure and (month.hijri or r.form(first - 1) not in BARE_MONTH_AFTER):
        return None
    if month.hijri and not told:
        return None
    if not told and (r.named_before(first, "date") or r.form(month.last) == "نت"):
        return None
    found = _of_month("month", "a month" if month.year is None else "a month of a year", first, month)
    found.place = place
    return found
