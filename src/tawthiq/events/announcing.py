"""A fresh act told without a time of its own takes the day it was announced; what was known before does not.

"the army said on Monday that …" → the act, what its speaker adds, and what else the announcer did
"""

from tawthiq.claims.model import ClaimScope
from tawthiq.events.reading import Reading
from tawthiq.events.setting import VAGUE
from tawthiq.events.telling import Telling
from tawthiq.mentions import ActorMention, TimeMention
from tawthiq.text import fold_term

AFTER = frozenset(
    ("بعد", "بعدما", "عقب", "اثر", "اعقاب", "خلفيه", "منذ", "ردا", "انتقاما", "بسبب", "ضد", "بشان", "حول", "ذكري")
)
WHO = frozenset(("التي", "الذي", "الذين"))
COURT = frozenset(
    ("بتهمه", "اتهام", "متهم", "المتهم", "المتهمين", "محاكمه", "تحقيق", "التحقيق", "تحقيقات", "التحقيقات")
)
REACTION = frozenset(
    (
        "تشييع",
        "جنازه",
        "ادانه",
        "ادانته",
        "ادانتها",
        "مسؤوليه",
        "مسؤوليته",
        "مسؤوليتها",
        "تورط",
        "تورطه",
        "تورطها",
        "ضلوع",
        "ضلوعه",
        "ملابسات",
        "ظروف",
        "خيوط",
        "الغاز",
        "منفذ",
        "منفذي",
        "مرتكب",
        "مرتكبي",
        "مدبر",
        "مدبري",
    )
)
TOLL = frozenset(("حصيله", "الحصيله", "عدد"))
FOOTAGE = frozenset(("مشاهد", "مقاطع", "لقطات", "تسجيل", "تسجيلا", "فيديو", "صورا", "صور"))
RECALLING = AFTER | WHO | COURT | REACTION | TOLL | FOOTAGE
"""After, about; who; trial, inquiry; funeral, responsibility; toll, number of; footage: what follows was known."""
RECALL_REACH = 6
"""Words before an act in which such a word makes it known."""
MOURNING = frozenset(("زف", "زفت", "زفوا", "نعي", "نعت", "نعوا"))
GRAVES = frozenset(("مقبره", "المقبره", "مقابر", "المقابر", "بمقبره", "بمقابر"))
BODIES = frozenset(("جثه", "جثث", "جثمان", "جثامين", "جثته", "جثتها", "جثمانه", "جثامينهم", "جثتي", "جثتين", "رفات"))
TAKING = ("انتش", "بانتش", "تسل", "استل", "بتسل")
RUBBLE = frozenset(("انقاض", "الانقاض", "ركام", "الركام"))
"""Graves; bodies; words for taking out and taking over; rubble: whose body is taken from elsewhere died long before."""
NEXT = 3
"""Sentences after an announcement in which its speaker's other deeds are still of it."""
SPAN = ("day", "days")
INTERVIEW = frozenset(("مقابله", "حوار", "حواره", "حوارها", "خطاب", "خطابه", "خطبه", "كلمه", "كلمته", "جلسه"))
"""Interview, speech, session: what is told in one was known before."""


def is_long(time: TimeMention) -> bool:
    """True for a month, a year, or the early days of one: too long a time to carry to another telling."""
    return time.precision in VAGUE or time.kind in VAGUE


def day_of(telling: Telling) -> TimeMention | None:
    """The day, or the night, that a telling gives its own act; none where it only says since when."""
    time = telling.own_time
    if time is None or time.precision not in SPAN or time.preposition == "منذ" or is_long(time):
        return None
    return time


def announced_day(
    reading: Reading, told: list[Telling], announced: list[Telling], all_told: list[Telling]
) -> TimeMention | None:
    """The day on which a fresh act was announced: where it is first told, or earlier by the same speaker."""
    first = told[0]
    if first.title or _is_known(first):
        alluded = first.leads_back and not first.title and not first.tolls and first.own_time is None
        fresh = alluded and len(told) > 1 and (told[1].opens or (told[1].tolls and not told[1].background))
        return announced_day(reading, told[1:], announced, all_told) if fresh else None
    for telling in told[:2]:
        if telling.time is not None:
            return _first_announced(telling.time, told) if telling in announced else None
    scope = reading.claims.over(first.anchor)
    if first.background:
        return None
    if scope is None or scope.speaker is None:
        return _of_the_announcer(reading, first, announced, all_told)
    if scope.opinion:
        return None
    for telling in reversed(announced):
        before = reading.claims.over(telling.anchor)
        if telling.first < first.first and before is not None and before.speaker is scope.speaker:
            return telling.time
    return None


def _first_announced(time: TimeMention, told: list[Telling]) -> TimeMention:
    """The earliest day on which an act was announced: it had happened by then ("had announced in April that …")."""
    others = [t.time for t in told if t.time is not None and t.dated_by_speech and t.background and t.tolls]
    earlier = [t for t in others if t.finish and time.begin and t.precision in SPAN and t.finish < time.begin]
    return min(earlier, key=lambda t: t.begin or "", default=time)


def _of_the_announcer(
    reading: Reading, telling: Telling, announced: list[Telling], all_told: list[Telling]
) -> TimeMention | None:
    """The day of the latest announcement, for an act that its own speaker did and nobody else tells."""
    doers = {p.mention.entity for p in telling.parties if p.role == "initiator" and isinstance(p.mention, ActorMention)}
    doers.discard(None)
    if not doers or reading.within(reading.mentions.times, telling.first, telling.last):
        return None
    before = (t for t in reversed(all_told) if t.first < telling.first and t.time is not None)
    latest = next(before, None)
    said = reading.claims.over(latest.anchor) if latest is not None else None
    if latest is None or said is None or said.speaker is None or telling.sentence - latest.sentence > NEXT:
        return None
    words = (reading.actor_at.get(w) for w in range(said.speaker.first, said.speaker.last))
    same = any(actor is not None and actor.entity in doers for actor in words)
    return latest.time if same and (latest in announced or _beside_the_saying(said, latest)) else None


def _beside_the_saying(said: ClaimScope, telling: Telling) -> bool:
    """True for a day between who announced and what: "the brigades announced, on Monday, the shelling of"."""
    time = day_of(telling)
    return time is not None and said.speaker is not None and 0 <= time.first - said.speaker.last <= 1


def of_the_long_dead(reading: Reading, telling: Telling) -> bool:
    """True for bodies from a grave or taken over: the day of that is not the day of their death."""
    if reading.words_of(GRAVES, telling.first, telling.last):
        return True
    bodies = reading.words_of(BODIES, telling.first, telling.last)
    if not bodies or reading.words_of(RUBBLE, telling.first, telling.last):
        return False
    return any(reading.form(w).startswith(TAKING) for body in bodies for w in range(body - 4, body))


def _is_known(telling: Telling) -> bool:
    """True where every act is told with an article ("the attack"), and no toll before it is the news."""
    known = [a.definite and not a.term.enclitic for a in telling.acts]
    return bool(known) and all(known) and not any(t.first < telling.acts[0].first for t in telling.tolls)


def is_news(reading: Reading, telling: Telling) -> bool:
    """Whether a telling announces a fresh act: one condemned, recalled or led back to is not dated by its speech."""
    if _is_known(telling) or telling.time is None or is_long(telling.time):
        return False
    scope = reading.claims.over(telling.anchor)
    if scope is not None and scope.opinion and not _mourns(scope):
        return False
    point = min([a.first for a in telling.acts] + [t.first for t in telling.tolls])
    if reading.words_of(INTERVIEW, reading.text.sentence_of(point).first, point):
        return False
    first = max(min(telling.time.last, point), point - RECALL_REACH)
    return not any(reading.form(word).lstrip("وف") in RECALLING for word in range(first, point))


def _mourns(scope: ClaimScope) -> bool:
    """True where a side announces its own dead: زفّت، نعى."""
    return scope.cue is not None and fold_term(scope.cue.text).lstrip("و") in MOURNING
