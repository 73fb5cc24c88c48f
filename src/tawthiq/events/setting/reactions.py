"""Who visits the hurt, condoles, condemns, threatens or issues a newspaper does so on a day of their own.

"Received a call today in which he condemned the bombing that hit a mosque", "visited yesterday those hurt in the
attack", "today's papers led with the shelling", "on the anniversary of the killing": none of these days is the act's.
"""

from datetime import date

from tawthiq.events.reading import Reading
from tawthiq.events.telling import Telling
from tawthiq.mentions import TimeMention

MEETINGS = frozenset(
    (
        "زار", "زارت", "زياره", "زيارته", "استقبل", "استقبال", "لقاء", "لقائه", "اجتماع", "اجتماعا", "جلسه", "تشييع",
        "جنازه", "عزاء", "اتصالا", "هاتفيا", "برقيه", "برقيات",
    )
)  # fmt: skip
"""Visited, received, met, a session, a funeral, a call by telephone, a telegram."""
MEETING_REACH = 4
CALLING = ("زار", "تفقد", "عاد", "عزي", "شيع", "بعث", "تلقي", "استقبل", "ابرق", "واسي", "قام")
"""Visited, inspected, called on, condoled, walked in the funeral, sent, received, comforted."""
CALLED_ON = frozenset(
    (
        "المصابين", "مصابين", "مصابي", "الجرحي", "جرحي", "ضحايا", "الضحايا", "شهداء", "الشهداء", "شهيد", "الشهيد",
        "ذوي", "اسر", "اسره", "اهالي", "عائلات", "عائله", "تعازيه", "اتصالا", "برقيه", "برقيات", "عزاء", "التعازي",
        "جثمان", "جثامين",
    )
)  # fmt: skip
"""The hurt, the victims, their families; condolences, a call, a telegram, the bodies."""
CALL_REACH = 4
"""Words from the start of a sentence in which such a verb stands."""
CALLED_REACH = 30
"""Words from there in which it is said on whom, or by what, they called."""
JUDGING = (
    "دان", "ادان", "دانت", "ندد", "استنكر", "شجب", "توعد", "هدد", "حذر", "طالب", "انتقد", "رفض", "ناشد", "تنصل",
)  # fmt: skip
"""How verbs of condemning, threatening, warning, demanding, refusing begin."""
NO_JUDGING = frozenset(("دانيال", "رفضهم", "طالبه", "طالبات", "طالبان", "طالبين"))
"""Words that only begin alike: a name, students, the Taliban."""
JUDGING_REACH = 10
ISSUED = ("الصادر", "صادر")
"""Papers "issued today"."""
MOURNING = frozenset(("حداد", "الحداد", "حدادا"))
"""Mourning: its day is not that of the act that is mourned."""
ANNIVERSARY = frozenset(("ذكري", "الذكري", "لذكري", "بذكري", "للذكري", "بالذكري"))
ANNIVERSARY_REACH = 5
YEARLY = 60
"""Days before publication from which a day told with an anniversary is that of its first year."""


def of_a_reaction(reading: Reading, time: TimeMention, telling: Telling) -> bool:
    """True for the day of a reaction to an act that was known before."""
    if _of_an_anniversary(reading, time, telling):
        return True
    if not telling.acts:
        return False
    if reading.form(time.first - 1).removeprefix("و").startswith(ISSUED):
        return True
    if reading.words_of(MOURNING, time.first - 3, time.last + 4):
        return True
    if telling.acts[0].first < time.first:
        return False
    return (
        _of_a_meeting(reading, time, telling) or _of_a_call(reading, time, telling) or _judged(reading, time, telling)
    )


def _of_a_meeting(reading: Reading, time: TimeMention, telling: Telling) -> bool:
    """True for the day of a visit, a reception, a funeral right beside it, before the known act they were held for."""
    if not telling.leads_back:
        return False
    words = range(time.first - MEETING_REACH, min(time.last + MEETING_REACH, telling.acts[0].first))
    return any(reading.form(w).removeprefix("و").lstrip("بل") in MEETINGS for w in words)


def _of_a_call(reading: Reading, time: TimeMention, telling: Telling) -> bool:
    """True for the day in "inspected today those hurt in the attack": the sentence's verb is of a visit or a call."""
    first, act = reading.text.sentence_of(time.first).first, telling.acts[0]
    if not act.definite:
        return False
    opening = range(first, min(first + CALL_REACH, time.first))
    if not any(reading.form(w).removeprefix("و").startswith(CALLING) for w in opening):
        return False
    words = range(first, min(act.first, first + CALLED_REACH))
    return any(reading.form(w).lstrip("بل") in CALLED_ON for w in words)


def _judged(reading: Reading, time: TimeMention, telling: Telling) -> bool:
    """True for the day after a verb of condemning or threatening: "after X had condemned, on Wednesday, the raids"."""
    if not telling.tells_known and reading.form(telling.acts[0].first).startswith("و"):
        return False
    first = max(reading.text.sentence_of(time.first).first, time.first - JUDGING_REACH)
    for word in range(time.first - 1, first - 1, -1):
        form = reading.form(word).removeprefix("و")
        if form.startswith(JUDGING) and form not in NO_JUDGING:
            return True
    return False


def _of_an_anniversary(reading: Reading, time: TimeMention, telling: Telling) -> bool:
    """True for the day on which an act is remembered: "the fourth anniversary of the killing, this Monday"."""
    if time.begin is None or reading.published is None:
        return False
    if (reading.published - date.fromisoformat(time.begin)).days > YEARLY:
        return False
    point = min([*(a.first for a in telling.acts[:1]), *(t.first for t in telling.tolls[:1])], default=telling.first)
    return any(reading.form(word) in ANNIVERSARY for word in range(point - ANNIVERSARY_REACH, point))
