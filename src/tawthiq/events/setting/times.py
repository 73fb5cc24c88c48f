"""When a telling is set: at the time nearest to its act, unless that tells when it was said or is of something else."""

from datetime import date

from tawthiq.claims.model import ClaimScope
from tawthiq.events.reading import Reading
from tawthiq.events.telling import Telling
from tawthiq.mentions import TimeMention

VAGUE = frozenset(("month", "year"))
JUST_NOW = 2
"""Days before publication in which "since" still dates what is told."""
UNTIL = "حتي"
SINCE = frozenset(("منذ", "مند", "قبيل"))
SINCE_REACH = 12
"""Words from "since the outbreak of" to the date of that outbreak."""
WHEN = frozenset(("حين", "عندما", "حينما", "اذ", "يوم"))
""""Since November 2020, when …": the date is of what "when" opens."""
FOUNDED = frozenset(("تاسست", "تاسس", "تاسيسها", "تاسيسه", "انشئت", "انشئ", "ولد", "ولدت", "مواليد", "انتخب", "انتخبت"))
FOUNDING = 3
"""Words right before a time that tell when someone or something began, and nothing of an act."""
POLITICS = frozenset(
    ("انتخابات", "ثوره", "انتفاضه", "دستور", "قانون", "قرار", "قمه", "مؤتمر", "موازنه", "استفتاء", "حدود")
)
PACTS = frozenset(("اتفاق", "اتفاقيه", "معاهده", "هدنه"))
OCCASIONS = POLITICS | PACTS | {"كاس", "بطوله", "دوره", "موسم", "حرب", "غزو", "نكبه", "نكسه", "زلزال"}
"""Elections, a revolution, the borders; treaties; cups, wars, an earthquake: a year right after them is theirs."""
RELATIVE = 5
"""Words from a known act to the time that a relative clause gives it."""
TRIED = ("محاكم", "متهم", "جلس", "قضي", "اتهام", "ادان", "نياب", "محكم")
"""How words for trial, accused, session, case, charge, conviction, prosecution, court begin."""
TRIAL_REACH = 12
"""Words from "the court began today", over "the trial of the accused", to the act they are tried for."""
VERB_REACH = 2
"""Words from the verb of a relative clause to the time it takes ("who entered on Wednesday his 24th year")."""
BEING = frozenset(("كان", "كانت", "كانوا", "كانا", "كن", "يكون", "ليس", "ما", "لم", "قد"))
"""Words after "who" that are no verb with a time of its own."""
HAPPENED = (
    "وقع", "حدث", "حصل", "جري", "جرت", "جد", "شهد", "استهدف", "اندلع", "نفذ", "اصيب", "تعرض", "ضرب", "طال", "هز", "شن",
    "راح", "اسفر", "اوقع", "خلف", "اودي", "ادي", "بدا", "انطلق", "تبن",
)  # fmt: skip
"""How verbs of happening begin: "which took place on Wednesday" tells the time of an act, however far its noun."""
SPEECH = 12
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
COMMAS = ("،", ",")
DATE_KINDS = frozenset(("day", "range", "week", "month", "year", "part_of_day_only"))


def time_of(reading: Reading, telling: Telling) -> TimeMention | None:
    """The time of a telling: the dated mention nearest to its act."""
    dated = [
        t
        for t in reading.within(reading.mentions.times, telling.first, telling.last)
        if t.kind in DATE_KINDS
        and (t.begin or t.candidates)
        and not _since(reading, t)
        and not _of_no_act(reading, t, telling)
    ]
    if not dated:
        return None
    points = sorted([a.first for a in telling.acts] + [t.anchor for t in telling.tolls]) or [telling.first]
    return min(dated, key=lambda t: _rank(reading, t, telling, points))


def _rank(reading: Reading, time: TimeMention, telling: Telling, points: list[int]) -> tuple[bool | int, ...]:
    """What speaks against a time, the weightiest first; `points` are the words that tell of act and toll, in order."""
    before = [p for p in points if p < time.first]
    return (
        time.begin is None,
        of_the_speech(reading, time, telling),
        time.precision in VAGUE,
        not before and telling.tells_known,
        time.precision != "day",
        time.first - before[-1] if before else points[0] - time.first,
        time.first,
    )


def _since(reading: Reading, time: TimeMention) -> bool:
    """منذ opens a stretch of time in which much happened: no day of one act, unless it began just now."""
    if time.preposition == UNTIL:
        return True
    if time.begin is not None and reading.published is not None:
        ago = (reading.published - date.fromisoformat(time.begin)).days
        if 0 <= ago <= JUST_NOW:
            return False
    if time.preposition in SINCE or reading.cues_in(time.first - 3, time.first, "total"):
        return not (time.preposition in SINCE and reading.form(time.last) in WHEN)
    return any(
        reading.form(cue.first).endswith("منذ") and not reading.within(reading.mentions.times, cue.last, time.first)
        for cue in reading.cues_in(time.first - SINCE_REACH, time.first, "total")
        if reading.text.sentence_of(cue.first) is reading.text.sentence_of(time.first)
    )


def _of_no_act(reading: Reading, time: TimeMention, telling: Telling) -> bool:
    """True for the time of a beginning or of something else, and for a day to come beside an act that was done."""
    if any(reading.form(word) in FOUNDED for word in range(time.first - FOUNDING, time.first)):
        return True
    if time.precision == "year" and reading.form(time.first - 1).lstrip("ولب") in OCCASIONS:
        return True
    if _of_someone(reading, time, telling) or _of_a_trial(reading, time, telling):
        return True
    done = not telling.acts or bool(telling.families)
    ahead = reading.published is not None and time.begin is not None and time.begin > reading.published.isoformat()
    return done and ahead


def _of_someone(reading: Reading, time: TimeMention, telling: Telling) -> bool:
    """True for the time in "his brother, who entered on Wednesday his fifth year": a verb of no act right before it."""
    opens = reading.cues_in(time.first - 2 - VERB_REACH, time.first - 1, "who")
    if not opens or reading.form(opens[-1].last) in BEING or reading.form(opens[-1].last).startswith(HAPPENED):
        return False
    first = opens[-1].first
    within = [a.first for a in telling.acts if first < a.first] + [t.first for t in telling.tolls if first < t.last]
    if any(w < time.first for w in within):
        return False
    return not any(0 <= first - a.last <= RELATIVE - 2 for a in telling.acts)


def _of_a_trial(reading: Reading, time: TimeMention, telling: Telling) -> bool:
    """True for the day of a court before the act that is tried there: "began today to try those accused of"."""
    if not telling.acts or telling.acts[0].first - time.first not in range(1, TRIAL_REACH + 1):
        return False
    words = range(time.last, telling.acts[0].first)
    return any(reading.form(word).removeprefix("و").removeprefix("ال").startswith(TRIED) for word in words)


def of_the_speech(reading: Reading, time: TimeMention, telling: Telling) -> bool:
    """True for the time something was said, not done: outside the claim, or between its speaker and "that"."""
    if _issued(reading, time, telling):
        return True
    scope = reading.claims.over(telling.anchor)
    if scope is None:
        return False
    if not scope.first <= time.first < scope.last:
        return not _of_the_known(reading, time, telling)
    return time.first < telling.anchor and _before_that(reading, scope, time, telling)


def _issued(reading: Reading, time: TimeMention, telling: Telling) -> bool:
    """True for the day on which a statement was issued: "in a statement published on Monday"."""
    for word in range(time.first - 1, max(telling.first, time.first - ISSUE_REACH) - 1, -1):
        if any(word == a.first for a in telling.acts) or (reading.is_mark(word) and reading.form(word) not in COMMAS):
            return False
        if reading.form(word).removeprefix("و").startswith(OF_STATEMENTS):
            return True
    return False


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
