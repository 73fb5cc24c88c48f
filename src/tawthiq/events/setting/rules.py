"""Where and when a telling is set: the most precise place its clause gives, and the time nearest to its act."""

from datetime import date

from tawthiq.claims.model import ClaimScope
from tawthiq.events.reading import Reading
from tawthiq.events.telling import Telling
from tawthiq.mentions import PlaceMention, TimeMention

RANK = {"site": 0, "town": 1, "district": 2, "province": 3, "country": 4}
AWAY = frozenset(("من", "ل", "عن", "ك", "تجاه", "لدي"))
"""Prepositions that tell where someone is from or whom something is for: weak signs of a setting."""
ABROAD = AWAY | {"", "-", "علي", "الي", "بين", "نحو"}
"""Before a country these, and nothing at all, name a state and no scene."""
VAGUE = frozenset(("month", "year"))
CARE = frozenset(("مستشفى", "مشفى", "مستشفي", "مشفي", "مركز طبي", "عيادة", "مقبرة"))
"""Where the hurt and the dead are brought: a scene only where it was itself hit."""
DATELINE = 14
"""Words from the start of a report's body in which its dateline ends."""
DATELINE_ENDS = frozenset((")", "-", ":", "/"))
JUST_NOW = 2
"""Days before publication in which "since" still dates what is told."""
SINCE = frozenset(("منذ", "حتى", "قبيل"))
SINCE_REACH = 12
"""Words from "since the outbreak of" to the date of that outbreak."""
FOUNDED = frozenset(("تاسست", "تاسس", "تاسيسها", "تاسيسه", "انشئت", "انشئ", "ولد", "ولدت", "مواليد", "انتخب", "انتخبت"))
FOUNDING = 3
"""Words right before a time that tell when someone or something began, and nothing of an act."""
RELATIVE = 5
"""Words from a known act to the time that a relative clause gives it."""
SPEECH = 12
"""Words from a word of saying to the time when it was said, and from there to "that"."""
THAT = frozenset(("ان", "بان", "انه", "انها", "انهم", "بانه", "بانها"))
DATE_KINDS = frozenset(("day", "range", "week", "month", "year", "part_of_day_only"))


def place_of(reading: Reading, telling: Telling, speakers: set[int]) -> list[PlaceMention]:
    """Places that may be the setting, the best first: near the act, said with a place's preposition, precise."""
    found = [
        p
        for p in reading.within(reading.mentions.places, telling.first, telling.last)
        if not p.adjective and p.first not in speakers
    ]
    settled = [p for p in found if is_scene(reading, p)]
    return sorted(
        settled,
        key=lambda p: (p.preposition in AWAY, _recalls(p), RANK[p.level], abs(p.first - telling.anchor), p.first),
    )


def _recalls(place: PlaceMention) -> bool:
    """True for "the city", which means a place told before: weaker than a name told here."""
    return bool(place.head) and place.last - place.first == 1


def is_scene(reading: Reading, place: PlaceMention) -> bool:
    """True where a place may be where something happened: no state acting, no side's name, no dateline."""
    dated = place.last <= reading.dateline or place.preposition == "-" or _heads_the_line(reading, place)
    if place.adjective or place.first in reading.actor_at or dated:
        return False
    if place.head in CARE and not reading.within_act(place.first):
        return False
    return place.level != "country" or place.preposition not in ABROAD


def _heads_the_line(reading: Reading, place: PlaceMention) -> bool:
    """True for "Writer - Outlet - Town: text": a town before the colon at the head of a line dates the report."""
    sentence = reading.text.sentence_of(place.first)
    near = place.last - sentence.first <= DATELINE and not sentence.title
    return near and reading.form(place.last) == ":" and place.preposition in ("", "-")


def dateline_end(reading: Reading) -> int:
    """Word after the report's dateline ("Dubai, UAE (CNN) --", "Sanaa - Reuters:"); 0 where it has none."""
    body = next((s for s in reading.text.sentences if not s.title), None)
    if body is None:
        return 0
    end = 0
    for word in range(body.first, min(body.first + DATELINE, body.last)):
        if reading.form(word) in DATELINE_ENDS:
            end = word + 1
        elif word in reading.count_at or (word > body.first + 1 and end and word - end > 2):
            break
    places = reading.within(reading.mentions.places, body.first, end)
    return end if places and places[0].first - body.first <= 1 else 0


def _since(reading: Reading, time: TimeMention) -> bool:
    """منذ opens a stretch of time in which much happened: no day of one act, unless it began just now."""
    if time.begin is not None and reading.published is not None:
        ago = (reading.published - date.fromisoformat(time.begin)).days
        if 0 <= ago <= JUST_NOW:
            return False
    if time.preposition in SINCE or reading.cues_in(time.first - 3, time.first, "total"):
        return True
    return any(
        reading.form(cue.first).endswith("منذ") and not reading.within(reading.mentions.times, cue.last, time.first)
        for cue in reading.cues_in(time.first - SINCE_REACH, time.first, "total")
        if reading.text.sentence_of(cue.first) is reading.text.sentence_of(time.first)
    )


def _of_no_act(reading: Reading, time: TimeMention, telling: Telling) -> bool:
    """True for the time of a beginning, and for a day still to come beside an act that was done."""
    if any(reading.form(word) in FOUNDED for word in range(time.first - FOUNDING, time.first)):
        return True
    done = not telling.acts or bool(telling.families)
    ahead = reading.published is not None and time.begin is not None and time.begin > reading.published.isoformat()
    return done and ahead


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
    return min(
        dated,
        key=lambda t: (
            t.begin is None,
            of_the_speech(reading, t, telling),
            t.precision in VAGUE,
            t.first < telling.anchor and telling.tells_known,
            t.precision != "day",
            abs(t.first - telling.anchor),
            t.first,
        ),
    )


def of_the_speech(reading: Reading, time: TimeMention, telling: Telling) -> bool:
    """True for the time something was said, not done: outside the claim, or between its speaker and "that"."""
    scope = reading.claims.over(telling.anchor)
    if scope is None:
        return False
    if not scope.first <= time.first < scope.last:
        return not _of_the_known(reading, time, telling)
    return time.first < telling.anchor and _before_that(reading, scope, time)


def _of_the_known(reading: Reading, time: TimeMention, telling: Telling) -> bool:
    """True for the time in "the attack which took place on Wednesday", wherever the claim ends."""
    near = telling.anchor < time.first <= telling.anchor + RELATIVE
    return near and bool(reading.cues_in(telling.anchor + 1, time.first, "who"))


def _before_that(reading: Reading, scope: ClaimScope, time: TimeMention) -> bool:
    """True where a time stands between a word of saying and what was said: "said on Thursday in a statement that"."""
    if scope.cue is None or time.first - scope.first > SPEECH:
        return False
    for word in range(scope.first, time.first):
        if reading.form(word) in THAT:
            return False
    return any(reading.form(word) in THAT for word in range(time.last, min(time.last + SPEECH, scope.last)))
