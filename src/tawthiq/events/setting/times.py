"""When a telling is set: at the time nearest to its act, unless that tells when it was said or is of something else."""

from tawthiq.claims.model import ClaimScope
from tawthiq.events.reading import Reading
from tawthiq.events.setting.elsewhere import OPENING, RELATIVE, VAGUE, of_no_act, of_the_main_clause, opens_a_stretch
from tawthiq.events.telling import Telling
from tawthiq.mentions import TimeMention

CHRONICLE = "a year at the head of a line"
"""Rule of a time that a chronicle tells once for all that its line tells."""
SPEECH = 16
"""Words from a word of saying to the time when it was said, and from there to "that"."""
THAT = frozenset(("ان", "بان", "انه", "انها", "انهم", "بانه", "بانها"))
OF_STATEMENTS = (
    "صدر",
    "صادر",
    "اصدر",
    "نشر",
    "بثت",
    "بثه",
    "بثها",
    "عقده",
    "عقدته",
    "كتب",
    "اورد",
    "القاه",
    "وزع",
    "تلاه",
)
"""How words for issued, published, broadcast, held, wrote begin: a time after one of them is that of a statement."""
ISSUE_REACH = 5
PUBLISHING = ("نشر", "بث", "وزع", "اصدر", "اذاع")
STATEMENTS = frozenset(
    (
        "بيان",
        "بيانا",
        "بيانها",
        "بيانه",
        "تسجيل",
        "تسجيلا",
        "شريطا",
        "مقطع",
        "مقطعا",
        "صورا",
        "فيديو",
        "اصدارا",
        "تقريرا",
        "رساله",
        "مشاهد",
        "مقاطع",
        "لقطات",
    )
)
"""Verbs of publishing, and what is published: a time between the two, or right before both, is of the publishing."""
HEAD = 2
"""Words from the start of a sentence to a day that heads it, and from there to its verb."""
PUBLISHING_REACH = 14
COMMAS = ("،", ",")
NOW = "today"
"""Rule of a bare "today", which is as often "nowadays"."""
FAR = 14
"""Words from such a today, from a month or a year to the act beyond which it is told of something else."""
DATE_KINDS = frozenset(("day", "range", "week", "month", "year", "part_of_day_only"))


def time_of(reading: Reading, telling: Telling) -> TimeMention | None:
    """The time of a telling: the dated mention nearest to its act."""
    dated = [
        t
        for t in reading.within(reading.mentions.times, telling.first, telling.last)
        if t.kind in DATE_KINDS
        and (t.begin or t.candidates)
        and not opens_a_stretch(reading, t)
        and not of_no_act(reading, t, telling)
        and (not of_the_main_clause(reading, t, telling) or of_the_speech(reading, t, telling))
    ]
    if not dated:
        return None
    points = sorted([a.first for a in telling.acts] + [t.anchor for t in telling.tolls]) or [telling.first]
    dated = [t for t in dated if not _is_far(reading, t, points)]
    if len(dated) < 2:
        return dated[0] if dated else None
    return min(dated, key=lambda t: _rank(reading, t, telling, points))


def _is_far(reading: Reading, time: TimeMention, points: list[int]) -> bool:
    """True for a bare today, a month or a year many words from the act, and not at the head of its sentence."""
    if time.rule != NOW and time.precision not in VAGUE:
        return False
    if min(abs(point - time.first) for point in points) <= FAR or reading.form(time.last) in OPENING:
        return False
    return time.first - reading.text.sentence_of(time.first).first > HEAD


def _rank(reading: Reading, time: TimeMention, telling: Telling, points: list[int]) -> tuple[bool | int, ...]:
    """What speaks against a time, the weightiest first; `points` are the words that tell of act and toll, in order."""
    before = [p for p in points if p < time.first]
    return (
        not time.rule.startswith(CHRONICLE),
        time.begin is None,
        of_the_speech(reading, time, telling),
        time.precision in VAGUE,
        not before and telling.tells_known,
        time.precision != "day",
        time.first - before[-1] if before else points[0] - time.first,
        time.first,
    )


def of_the_speech(reading: Reading, time: TimeMention, telling: Telling) -> bool:
    """True for the time something was said, not done: outside the claim, or between its speaker and "that"."""
    if _issued(reading, time, telling):
        return True
    scope = reading.claims.over(telling.anchor)
    if scope is None:
        return time.first < telling.anchor and _opens_a_speech(reading, time)
    if not scope.first <= time.first < scope.last:
        return not _of_the_known(reading, time, telling)
    return time.first < telling.anchor and _before_that(reading, scope, time, telling)


def _opens_a_speech(reading: Reading, time: TimeMention) -> bool:
    """True for the day right before "that": "said in a broadcast today that there are signs of the killing of"."""
    after = time.last + (reading.form(time.last) in COMMAS)
    return reading.form(after) in THAT


def _issued(reading: Reading, time: TimeMention, telling: Telling) -> bool:
    """True for the day on which a statement was issued: "in a statement published on Monday"."""
    acts = {a.first for a in telling.acts}
    for word in range(time.first - 1, max(telling.first, time.first - ISSUE_REACH) - 1, -1):
        form = reading.form(word)
        if word in acts:
            return False
        if not form[:1].isalnum() and form not in COMMAS:
            break
        if form.removeprefix("و").startswith(OF_STATEMENTS):
            return True
    return _published(reading, time, telling)


def _published(reading: Reading, time: TimeMention, telling: Telling) -> bool:
    """True for the day beside a verb that opens its sentence, before a statement: "a site published, on Friday, …"."""
    first = reading.text.sentence_of(time.first).first
    verbs = [*range(first, min(first + 2, time.first))]
    if time.first - first <= HEAD:
        verbs += range(time.last, time.last + HEAD)
    opens = [reading.form(word).removeprefix("و") for word in verbs]
    if not any(form.startswith(PUBLISHING) for form in opens):
        return False
    last = min([a.first for a in telling.acts if a.first > time.first], default=telling.last)
    told = reading.words_of(STATEMENTS, time.last, min(last, time.last + PUBLISHING_REACH))
    return bool(told) and not any(first <= a.first < time.first for a in telling.acts)


def _of_the_known(reading: Reading, time: TimeMention, telling: Telling) -> bool:
    """True for the time in "the attack which took place on Wednesday", wherever the claim ends."""
    near = telling.anchor < time.first <= telling.anchor + RELATIVE
    return near and bool(reading.cues_in(telling.anchor + 1, time.first, "who"))


def _before_that(reading: Reading, scope: ClaimScope, time: TimeMention, telling: Telling) -> bool:
    """True where a time stands between a word of saying and what was said: "announced today the killing of"."""
    if scope.cue is None or time.first - scope.first > SPEECH:
        return False
    between = [reading.form(word) for word in range(scope.first, time.first)]
    if any(form in THAT for form in between) or ":" in between or between.count('"') % 2:
        return False
    points = [a.first for a in telling.acts] + [t.first for t in telling.tolls]
    said_before = scope.cue.start < reading.text.span(time.start, time.end).start and time.first < min(points)
    if said_before and (telling.tells_known or not telling.acts):
        return True
    return any(reading.form(word) in THAT for word in range(time.last, min(time.last + SPEECH, scope.last)))
