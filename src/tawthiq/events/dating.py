"""The day of an act: told of the act itself, by the announcement of a fresh act, or by a lead that sums up a day.

so long before another act → own clause
→ announcement ("the army said on Monday that …") → summing lead ("ten were killed today in three towns")
"""

import msgspec

from tawthiq.events.announcing import AFTER, SPAN, announced_day, day_of, is_long, is_news, of_the_long_dead
from tawthiq.events.days_apart import days_before, earlier
from tawthiq.events.grouping import Act
from tawthiq.events.kinds import families_compatible
from tawthiq.events.nearness import one_scene
from tawthiq.events.reading import Reading
from tawthiq.events.setting import VAGUE, is_scene
from tawthiq.events.telling import Telling
from tawthiq.mentions import TimeMention
from tawthiq.record import EventDate

LEAD = 3
"""Sentences from the top, title included, in which a lead may date its report."""
WIDE = frozenset(("province", "country"))
PRECISE = frozenset(("site", "town"))
CLITICS = "وفبل"
DAYS = frozenset(
    ("يوم", "يومين", "ايام", "اسبوع", "اسبوعين", "اسابيع", "شهر", "شهرين", "اشهر", "سنه", "سنوات", "عام", "اعوام")
)
"""Lengths of time: "weeks after the attack on"."""
LATER = frozenset(("بعد", "بعدها", "عقب"))
HOURS = frozenset(("ساعات", "ساعه", "ساعتين", "دقائق", "دقيقه", "دقيقتين", "لحظات", "قليل"))
HOURS_REACH = 4
"""Words from "after" to the hours or minutes that part two acts of one day."""
HEAD = 2
"""Words from the start of a sentence to a day that heads it: "And yesterday evening, …"."""
MANY = frozenset(
    ("عده", "مناطق", "مدن", "بلدات", "قري", "محافظات", "جبهات", "محاور", "انحاء", "ضواحي", "ضواحيها", "احياء")
)
SCATTERED = frozenset(("حوادث", "متفرقه", "منفصله"))
OF_SEVERAL = MANY | SCATTERED
"""Several, areas, towns, villages, provinces, fronts, all over; incidents, scattered: a lead with these sums up."""
BEFORE = AFTER | {"كان", "كانت", "كانوا", "سبق"}
"""Had, before: what comes after was done earlier."""
OTHER = frozenset(("اخري", "اخر"))
AWAY_REACH = 4
"""Words at the head of a sentence that turn to another matter: "on another level"."""
ROUND_UP = frozenset(
    (
        "تطورات",
        "التطورات",
        "مستجدات",
        "المستجدات",
        "حصاد",
        "موجز",
        "ملخص",
        "احداث",
        "الاحداث",
        "اخبار",
        "الاخبار",
        "عناوين",
    )
)
"""Developments, harvest, summary, events, news: a headline with one of these and a day dates what stands under it."""
ENTERED = "the day that what goes on has entered"
"""Rule of the day of a war: what is told under it is of that day."""


class Frame:
    """What a report as a whole says of its days: the lead that sums up, and dated announcements by speaker."""

    __slots__ = ("acts", "announced", "headline", "lead", "told")

    def __init__(
        self,
        lead: Telling | None,
        announced: list[Telling],
        told: list[Telling],
        headline: TimeMention | None = None,
    ) -> None:
        self.headline = headline
        self.lead = lead
        self.announced = announced
        self.told = told
        self.acts: dict[int, Act] = {}
        """The act of each telling, by the telling's id."""


def frame_of(reading: Reading, told: list[Telling], acts: list[Act]) -> Frame:
    """The frame of a report, from all its tellings in order, sums over many acts among them, and its acts."""
    body = [t for t in told if not t.title]
    lead = next((t for t in body if t.sentence <= LEAD and day_of(t) is not None and not t.background), None)
    announced = [t for t in body if t.dated_by_speech and is_news(reading, t)]
    lead = lead if lead is not None and _sums_up(reading, lead) else None
    frame = Frame(lead, announced, told, _headline(reading))
    frame.acts = {id(telling): act for act in acts for telling in act.tellings}
    return frame


def _headline(reading: Reading) -> TimeMention | None:
    """The day a headline gives to all that is told under it: "the main events of the morning of Tuesday 23 January"."""
    title = [s for s in reading.text.sentences if s.title]
    if not title or not reading.words_of(ROUND_UP, title[0].first, title[-1].last):
        return None
    days = reading.within(reading.mentions.times, title[0].first, title[-1].last)
    return next((t for t in days if t.begin is not None and t.precision in SPAN and not is_long(t)), None)


def _sums_up(reading: Reading, lead: Telling) -> bool:
    """True where a lead tells a war's day, places that lie apart, scattered acts, or counts acts over a wide place."""
    time = lead.own_time
    if time is not None and time.rule == ENTERED:
        return True
    if any(reading.form(w).lstrip(CLITICS).removeprefix("ال") in OF_SEVERAL for w in range(lead.first, lead.last)):
        return True
    places = [p for p in lead.places if is_scene(reading, p)]
    wide = not places or any(p.level in WIDE for p in places)
    if wide and any(_counted(reading, a.first - 1) for a in lead.acts):
        return True
    precise = [p for p in places if p.level in PRECISE]
    return any(one_scene(p, q) is False for p in precise for q in precise)


def _counted(reading: Reading, word: int) -> bool:
    """Whether a number greater than two stands at a word: "18 raids"."""
    count = reading.count_at.get(word)
    return count is not None and (count.value or 0) > 2


def date_of_act(reading: Reading, act: Act, frame: Frame) -> EventDate | None:
    """The day of an act with the words that tell it, and by which rule."""
    told = sorted(act.tellings, key=lambda t: (t.title, t.first))
    apart = _apart(reading, act, told[0], frame)
    if apart is not None:
        return apart
    own = own_time(told)
    beside = _beside(reading, told, frame)
    if beside is not None:
        return _record(reading, beside, "dated with what is told before it: ")
    if own is not None:
        return _record(reading, own)
    if frame.headline is not None and told[0].time is None and not told[0].background and not told[0].leads_back:
        return _record(reading, frame.headline, "dated by the headline: ")
    if of_the_long_dead(reading, told[0]):
        return None
    lead = _led(reading, told, frame)
    if lead is not None:
        return _record(reading, lead, "dated by the lead: ")
    said = announced_day(reading, told, frame.announced, frame.told)
    if said is not None:
        return _record(reading, said, "dated by its announcement: ")
    long = _long_time(told)
    return _record(reading, long) if long is not None else None


def _long_time(told: list[Telling]) -> TimeMention | None:
    """The month or year told behind an act and its toll in a later telling, where nothing tells more closely."""
    times = (t.own_time for t in told[1:] if t.tolls and t.time is not None and _begins(t) < t.time.first)
    return next((t for t in times if t is not None and t.kind in VAGUE), None)


def _apart(reading: Reading, act: Act, telling: Telling, frame: Frame) -> EventDate | None:
    """The day of an act told as so many days before another act of its sentence, or before what was done on a day."""
    days = days_before(reading, telling)
    if days is None:
        return None
    other = next((t for t in reversed(frame.told) if t.first < telling.first), None)
    if other is None or other.sentence != telling.sentence:
        return earlier(reading, days, _day_before(reading, days[1]))
    of_other = frame.acts.get(id(other))
    if of_other is None or of_other is act or any(t.first > telling.first for t in of_other.tellings[:1]):
        return None
    return earlier(reading, days, date_of_act(reading, of_other, frame))


def _day_before(reading: Reading, word: int) -> EventDate | None:
    """The one day told in a sentence before a word: "found a belt on Monday, ten days after the attacks"."""
    days = reading.within(reading.mentions.times, reading.text.sentence_of(word).first, word)
    dated = [t for t in days if t.begin is not None and t.precision == "day" and t.preposition != "منذ"]
    return _record(reading, dated[0]) if len(dated) == 1 else None


def _begins(telling: Telling) -> int:
    """The word at which a telling's first act or toll begins."""
    return min([*(a.first for a in telling.acts), *(t.first for t in telling.tolls)], default=telling.first)


def own_time(told: list[Telling]) -> TimeMention | None:
    """The time an act's own tellings give, in order; a mere month or year only where the act is first told."""
    times = [
        t.time for t in told if t.time is not None and not t.dated_by_speech and (t is told[0] or not is_long(t.time))
    ]
    precise = [t for t in times if t.begin is not None and t.precision in SPAN]
    dated = [t for t in times if t.begin is not None]
    return next(iter(precise or dated or times), None)


def _beside(reading: Reading, told: list[Telling], frame: Frame) -> TimeMention | None:
    """The time that heads the sentence of an act told second in it: "Yesterday, clashes broke out in …, while …"."""
    first = told[0]
    if first.background or first.time is not None or first.leads_back:
        return None
    head = reading.text.sentence_of(first.first).first
    for telling in frame.told:
        if telling.sentence != first.sentence or telling.first >= first.first:
            continue
        time = telling.own_time
        if time is None or is_long(time) or (time.first - head > HEAD and not _hours_later(reading, first)):
            continue
        words = range(telling.anchor + 1, first.anchor)
        if not any(reading.form(w).lstrip("وف") in BEFORE for w in words):
            return time
    return None


def _hours_later(reading: Reading, telling: Telling) -> bool:
    """True for an act told as "minutes after", "three hours after" the one before it."""
    for word in reading.words_of(LATER, telling.first, telling.last):
        if any(reading.form(w) in HOURS for w in range(word + 1, word + HOURS_REACH)):
            return True
    return False


def _led(reading: Reading, told: list[Telling], frame: Frame) -> TimeMention | None:
    """The day of a lead that sums up, for an item below it: of a like kind, not turned away from, not recalled."""
    first, lead = told[0], frame.lead
    if lead is None or first.title or first.first <= lead.first or first.background:
        return None
    if first.leads_back and not (first.place is not None and any(t.value for t in first.tolls)):
        return None
    if _came_before(reading, first) or _turns_away(reading, first) or not _one_voice(reading, lead, first):
        return None
    if lead.families and first.families and not families_compatible(lead.families, first.families):
        return None
    return day_of(lead)


def _came_before(reading: Reading, telling: Telling) -> bool:
    """True for an act that another came after: "that came weeks after the attack on a hotel"."""
    words = reading.words_of(DAYS, max(telling.first, telling.anchor - AWAY_REACH), telling.anchor)
    return any(reading.form(at) in AFTER for word in words for at in (word - 1, word - 2))


def _turns_away(reading: Reading, telling: Telling) -> bool:
    """True for an item under "on the other hand", "in another development": the lead did not speak of it."""
    first = reading.text.sentence_of(telling.first).first
    return any(reading.form(w) in OTHER for w in range(first, min(first + AWAY_REACH, telling.anchor)))


def _one_voice(reading: Reading, lead: Telling, telling: Telling) -> bool:
    """False where another speaker than the lead's own tells the item."""
    said, then = reading.claims.over(lead.anchor), reading.claims.over(telling.anchor)
    mine, theirs = (said.speaker if said else None), (then.speaker if then else None)
    return mine is None or theirs is None or mine is theirs


def _record(reading: Reading, time: TimeMention, by: str = "") -> EventDate:
    """The record's date of a time mention."""
    told = EventDate(
        start=time.begin,
        end=time.finish,
        precision=time.precision,
        part_of_day=time.part_of_day,
        candidates=time.candidates,
        evidence=reading.text.span(time.start, time.end),
        rule=time.rule,
    )
    return msgspec.structs.replace(told, rule=by + time.rule) if by else told
