"""An act is often dated by another one: "two days after a like attack", "the day after the killing of", "14 died then".

the words right before an act → how many days it lies before the act its sentence told first
"""

from datetime import date, timedelta

from tawthiq.events.reading import Reading
from tawthiq.events.telling import Telling
from tawthiq.mentions import TimeMention
from tawthiq.record import EventDate

AFTER = frozenset(("بعد", "عقب", "وبعد", "وعقب"))
ON_THE_MORROW = frozenset(("غداه", "وغداه"))
"""After; on the day after."""
LENGTHS = {"يوم": 1, "يومين": 2, "اسبوع": 7, "اسبوعين": 14}
"""A day, two days, a week, two weeks."""
UNITS = {"ايام": 1, "يوما": 1, "اسابيع": 7}
NUMBERS = {
    "ثلاثه": 3, "اربعه": 4, "خمسه": 5, "سته": 6, "سبعه": 7, "ثمانيه": 8, "تسعه": 9, "عشره": 10,
}  # fmt: skip
OF = frozenset(("من", "علي"))
"""From, on: "two days after", said with a word between."""
REACH = 4
"""Words from "two days after" to the act itself: "the carrying out of a like attack"."""
LONGEST = 31
THEN = frozenset(("حينها", "وقتها", "حينذاك", "وقتذاك", "انذاك", "يومها", "حينئذ"))
"""Then, at that time, on that day: the time told last."""
THEN_REACH = 3
"""Words between what happened and "then": further off it tells of something else ("who was minister then")."""
THEN_SENTENCES = 2
STRETCHES = frozenset(("منذ", "حتي"))
"""Since, until: no time at which something happened."""
RULE = "so many days before the act told with it"


def days_before(reading: Reading, telling: Telling) -> tuple[int, int, int] | None:
    """How many days before the act told with it this one lies, and the words that say so; None where none do."""
    point = min([telling.anchor, *(t.first for t in telling.tolls)])
    head = reading.text.sentence_of(point).first
    for word in range(point - 1, max(head, point - REACH - 4) - 1, -1):
        form = reading.form(word)
        if form in ON_THE_MORROW and point - word <= REACH:
            return 1, word, word + 1
        if form in AFTER:
            told = _length(reading, word + 1)
            if told is None or reading.form(told[1]) not in OF or point - told[1] > REACH:
                return None
            return told[0], word, told[1]
    return None


def _length(reading: Reading, word: int) -> tuple[int, int] | None:
    """A number of days at a word, and the word after it."""
    form = reading.form(word)
    if form in LENGTHS:
        return LENGTHS[form], word + 1
    unit = UNITS.get(reading.form(word + 1))
    number = NUMBERS.get(form) or (int(form) if form.isdecimal() and len(form) <= len(str(LONGEST)) else 0)
    return (number * unit, word + 2) if unit and 0 < number * unit <= LONGEST else None


def earlier(reading: Reading, days: tuple[int, int, int], known: EventDate | None) -> EventDate | None:
    """The day that lies so many days before a known one; none where that is no single day."""
    count, first, last = days
    if known is None or known.start is None or known.start != known.end:
        return None
    day = (date.fromisoformat(known.start) - timedelta(count)).isoformat()
    words = reading.text.span_of(first, last)
    return EventDate(start=day, end=day, precision="day", part_of_day=None, candidates=(), evidence=words, rule=RULE)


def told_then(reading: Reading, telling: Telling) -> TimeMention | None:
    """The time told last before an act that happened "then": "led the raid of December 2014. Then 14 were killed"."""
    then = reading.words_of(THEN, telling.first, telling.last)
    points = [*(a.first for a in telling.acts), *(t.first for t in telling.tolls)] if then else []
    if not any(abs(w - p) <= THEN_REACH for w in then for p in points):
        return None
    head = reading.text.sentences[max(0, telling.sentence - THEN_SENTENCES)].first
    before = reading.within(reading.mentions.times, head, telling.first)
    return next((t for t in reversed(before) if t.begin is not None and t.preposition not in STRETCHES), None)
