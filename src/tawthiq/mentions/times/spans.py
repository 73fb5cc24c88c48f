"""Longer stretches: the last 24 hours, last week, a month, a year, a season; and time counted back, or merely long.

"Two days ago" is a day; "two days before the election" counts from something else; "for two days" is a duration.
"""

from tawthiq.lexicon import Term
from tawthiq.mentions.times.dates import FIRST_YEAR, LAST_YEAR, month_phrase
from tawthiq.mentions.times.phrase import AND, FROM, OF_YEARS, THE, THIS, Phrase, Reader

APPROXIMATE = frozenset(("نحو", "حوالي", "حوالى", "قرابه", "زهاء", "ما", "يقارب", "يقرب", "من"))
"""Words for "about" between "ago" and its number."""
VAGUE_BOUND = frozenset(("اكثر", "اقل", "ازيد"))
"""أكثر من "more than": the day is not told."""
BARE_YEAR_AFTER = frozenset(("في", "وفي", "منذ", "ومنذ", "حتي", "وحتي", "خلال", "بحلول"))
"""Prepositions after which four figures alone are a year."""
FIRST_BARE_YEAR, LAST_BARE_YEAR = 1900, 2040
SEASONS = frozenset(("summer", "spring", "autumn", "winter"))
ORDERED_RULE = {"last": "last {}", "before_last": "the {} before last", "current": "this {}", "next": "next {}"}


def amount_at(r: Reader, word: int) -> tuple[int | None, int]:
    """A number of days, hours … at a word (None where it is told but vague), and the word after it.

    The word itself is returned where there is no number.
    """
    at = word + 1 if r.form(word) == THE and r.text.glued(word + 1) else word
    value = r.digits(at)
    if value is not None:
        return value, at + 1
    term = r.number_word(word)
    if term is None:
        return None, word
    kind, told = term.entry["kind"], term.entry["value"]
    if kind == "cardinal" or (kind == "ordinal" and told == "30"):
        return int(told), term.last
    return None, term.last if kind == "vague" else word


def unit_at(r: Reader, word: int) -> tuple[Term, str, int] | None:
    """A unit of time at a word, its name, and how many its bare form is (0: a plural)."""
    term = r.cue(word, "unit")
    if term is None or term.enclitic:
        return None
    name, _, number = term.entry["value"].partition(" ")
    return term, name, int(number or 0)


def ago_phrase(r: Reader, word: int) -> Phrase | None:
    """A number of days, weeks … before now; "since" makes it the stretch from then on."""
    cue = r.cue(word, "ago")
    if cue is None:
        return None
    at, vague = cue.last, False
    while r.form(at) in APPROXIMATE or r.form(at) in VAGUE_BOUND:
        vague = vague or r.form(at) in VAGUE_BOUND
        at += 1
    amount, after = amount_at(r, at)
    unit = unit_at(r, after)
    if unit is None or r.form(after).startswith(THE):
        return None
    term, name, own = unit
    last = term.last
    if after == at and own == 1 and _opens_date(r, last, name):
        return None
    if after == at:
        amount = own or None
    trailing = r.number(last, "vague")
    if trailing is not None:
        last = trailing.last
    since = cue.entry["value"] == "since"
    if r.form(last) == FROM and not since:
        return None
    rule = "since a number of days or longer" if since else "a number of days or longer ago"
    return Phrase("ago", rule, word, last, amount=None if vague else amount, unit=name, since=since)


def _opens_date(r: Reader, word: int, unit: str) -> bool:
    """Whether day, month or year is the head of a date and not a number of them."""
    if unit == "year":
        return r.digits(word) is not None
    if unit == "month":
        return r.month(word) is not None
    return r.weekday(word) is not None or r.cue(word, "day") is not None or r.digits(word) is not None


def unit_phrase(r: Reader, word: int) -> Phrase | None:
    """A unit at a word: last week, this year, the last three days, the last 24 hours, the year 2014, or a length."""
    unit = unit_at(r, word)
    if unit is None:
        return None
    term, name, own = unit
    if name == "year":
        year = year_phrase(r, word, word)
        if year is not None:
            return year
        if r.named_before(word, "year"):
            return None
    if r.form(word - 1) in THIS and own == 1 and term.entry.term.startswith(THE):
        return _ordered(r, name, "current", word - 1, term.last)
    if not r.form(word).lstrip("وبل").startswith(THE) and not term.proclitic.endswith("ل"):
        return _length(word, term, name, own)
    amount, after = amount_at(r, term.last)
    order = r.cue(after, "order")
    if order is None:
        vague = r.number(after, "vague")
        order = r.cue(vague.last, "order") if vague is not None else None
        if order is None:
            return None
        amount = None
    if after == term.last:
        amount = own
    return _within(r, name, own, amount, order, word)


def _within(r: Reader, name: str, own: int, amount: int | None, order: Term, first: int) -> Phrase | None:
    value = order.entry["value"]
    if own == 1 and amount == 1:
        if name == "day" or name not in ("week", "month", "year") or value == "recent":
            return None
        return _ordered(r, name, value, first, order.last)
    if value not in ("last", "recent"):
        return None
    return Phrase("within", "the last days or hours", first, order.last, amount=amount or None, unit=name)


def _ordered(r: Reader, name: str, order: str, first: int, last: int, place: str = "") -> Phrase:
    if r.cue(last, "order") is not None and order == "current":
        last += 1
    return Phrase(name, ORDERED_RULE[order].format(name), first, last, order=order, place=place)


def _length(word: int, term: Term, name: str, own: int) -> Phrase | None:
    """A dual ("two days") is a length by itself; a single unit only after a word for lasting (`length_phrase`)."""
    if own == 2 and name != "year":
        return Phrase("duration", "a length of time", word, term.last, amount=2, unit=name)
    return None


def length_phrase(r: Reader, word: int) -> Phrase | None:
    """A length after a word for lasting: for three days."""
    cue = r.cue(word, "length")
    if cue is None:
        return None
    amount, after = amount_at(r, cue.last)
    unit = unit_at(r, after)
    if unit is None or r.form(after).startswith(THE):
        return None
    if after == cue.last:
        if unit[2] == 1 and _opens_date(r, unit[0].last, unit[1]):
            return None
        amount = unit[2] or None
    return Phrase("duration", "a length of time", word, unit[0].last, amount=amount, unit=unit[1])


def counted_phrase(r: Reader, word: int) -> Phrase | None:
    """A number with its unit: "the last 24 hours" with the number first, else a length."""
    amount, after = amount_at(r, word)
    if after == word:
        return None
    unit = unit_at(r, after)
    if unit is None or unit[2] == 2 or unit[0].entry.term.startswith(THE):
        return None
    term, name, _ = unit
    first = word - 1 if r.form(word - 1) in WITH_ARTICLE and r.text.glued(word) else word
    order = r.cue(term.last, "order")
    if order is not None and order.entry["value"] in ("last", "recent"):
        return Phrase("within", "the last days or hours", first, order.last, amount=amount, unit=name)
    if name == "year" or amount is None:
        return None
    return Phrase("duration", "a length of time", word, term.last, amount=amount, unit=name)


WITH_ARTICLE = frozenset((THE, "وال", "بال"))


def year_phrase(r: Reader, word: int, first: int, place: str = "") -> Phrase | None:
    """A year after its word, or two of them: the year 2014, the years 2011 and 2012."""
    unit = r.cue(word, "unit")
    if unit is None or not unit.entry["value"].startswith("year") or r.form(word) in OF_YEARS:
        return None
    year = _year_number(r, unit.last)
    if year is None:
        return None
    found = Phrase("year", "a year", first, unit.last + 1, year=year, place=place)
    if r.form(found.last) in ("م", "ه"):
        found.last += 1
    at = found.last + 1 if r.form(found.last) in (AND, "الي", "حتي", "-") else found.last
    second = _year_number(r, at)
    if at > found.last and second is not None and second > year:
        found.until = Phrase("year", "a year", at, at + 1, year=second)
        found.last, found.rule = at + 1, "from one year to another"
    return found


def _year_number(r: Reader, word: int) -> int | None:
    year = r.digits(word)
    return year if year is not None and len(r.form(word)) == 4 and FIRST_YEAR <= year <= LAST_YEAR else None


def bare_year(r: Reader, word: int) -> Phrase | None:
    """Four figures after "in" or "since" and before no noun they could count."""
    year = r.digits(word)
    if year is None or len(r.form(word)) != 4 or not FIRST_BARE_YEAR <= year <= LAST_BARE_YEAR:
        return None
    if r.form(word - 1) not in BARE_YEAR_AFTER or unit_at(r, word + 1) is not None:
        return None
    if year % 100 == 0 and r.form(word + 1) not in ("،", ".", ",", ")", ""):
        return None
    return Phrase("year", "a year", word, word + 1, year=year)


def place_phrase(r: Reader, word: int) -> Phrase | None:
    """A part of a month or year: early this month, the end of May, summer 2014."""
    cue = r.cue(word, "place")
    if cue is None:
        return None
    place, at = cue.entry["value"], cue.last
    if place in SEASONS:
        order = r.cue(at, "order")
        year = _year_number(r, at)
        if year is not None:
            return Phrase("year", "a season of a year", word, at + 1, year=year, place=place)
        if order is None:
            return year_phrase(r, at, word, place) or _year_unit(r, at, word, place)
        return None
    if r.form(at) == FROM:
        at += 1
    found = month_phrase(r, at, word, place) or year_phrase(r, at, word, place)
    if found is not None:
        found.rule = "part of a " + ("month" if found.kind == "month" else "year")
        return found
    this = r.form(at) in THIS
    unit = unit_at(r, at + this)
    if unit is not None and unit[2] == 1 and unit[1] in ("week", "month", "year"):
        order = r.cue(unit[0].last, "order")
        if order is not None and order.entry["value"] != "recent":
            return _ordered(r, unit[1], order.entry["value"], word, order.last, place)
        if this and r.form(at + 1).startswith(THE):
            return _ordered(r, unit[1], "current", word, unit[0].last, place)
    year = _year_number(r, at)
    return Phrase("year", "part of a year", word, at + 1, year=year, place=place) if year is not None else None


def _year_unit(r: Reader, at: int, word: int, place: str) -> Phrase | None:
    unit = unit_at(r, at)
    order = r.cue(unit[0].last, "order") if unit is not None else None
    if unit is None or order is None or unit[1] != "year" or order.entry["value"] == "recent":
        return None
    return _ordered(r, "year", order.entry["value"], word, order.last, place)
