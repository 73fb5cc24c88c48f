"""A time told beside an act may be of something else: since when, a founding, a court's day, a death of old wounds."""

from datetime import date

from tawthiq.events.reading import TRIGGERS, Reading
from tawthiq.events.setting.reactions import of_a_reaction
from tawthiq.events.telling import Telling
from tawthiq.mentions import TimeMention

JUST_NOW = 2
"""Days before publication in which "since" still dates what is told."""
UNTIL = "حتي"
SINCE = frozenset(("منذ", "مند", "قبيل"))
SINCE_REACH = 12
"""Words from "since the outbreak of" to the date of that outbreak."""
WHEN = frozenset(("حين", "عندما", "حينما", "اذ", "يوم"))
""""Since November 2020, when …": the date is of what "when" opens."""
FOUNDED = frozenset(
    (
        "تاسست",
        "تاسس",
        "تاسيسها",
        "تاسيسه",
        "انشئت",
        "انشئ",
        "ولد",
        "ولدت",
        "مواليد",
        "المولود",
        "المولوده",
        "انتخب",
        "انتخبت",
    )
)
FOUNDING = 3
"""Words right before a time that tell when someone or something began, and nothing of an act."""
BORN_IN = 8
"""The same for a month or year: room for who was born, and where."""
OUTCOMES = "events/casualties/outcomes"
LIVED = frozenset(
    (
        "وصل", "وصلت", "دخل", "دخلت", "غادر", "غادرت", "انضم", "انضمت", "التحق", "التحقت", "تخرج", "تخرجت", "تولي",
        "تولت", "هاجر", "هاجرت", "استقر", "استقرت", "تزوج", "عاد", "عادت", "نال", "نالت", "توحدت", "استقلت", "فاز",
        "فازت", "ترشح", "وحده", "الوحده", "استقلال", "الاستقلال", "صدر", "صدرت", "عرض", "عرضت", "تراجع", "تراجعت",
        "ارتفع", "ارتفعت", "غيرت", "تغيرت",
    )
)  # fmt: skip
"""Arrived, entered, left, joined, graduated, took office, settled, won; unity, independence; came out, was shown; fell,
rose: a month or year beside one of them is that of a life, a state, a book, a count, and not of an act.
"""
LIFE = 5
"""Words from such a word to the time, names between them."""
AROUND = frozenset(("بعد", "قبل", "عقب", "قبيل", "مابعد", "ماقبل"))
"""After, before: a date after them opens or closes a stretch of time."""
VAGUE = frozenset(("month", "year"))
DATED = ("day and month", "day, month")
"""How the rules of a date with its month begin."""
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
DIED = ("توفي", "فارق", "لفظ", "قضي", "استشهد", "لقي", "ليفارق", "توفيت", "مات")
WOUNDED = "متاثر"
"""Died … of wounds: a time between the two is that of the death, and not of the act that wounded."""
DEATH_REACH = 4
WOUNDED_REACH = 20
"""Words from a death to its day, and from there to "of wounds", who died between them."""
PASSED_AWAY = ("توفي", "وفاته", "وفاتها", "فارق", "لفظ", "ليفارق")
CARE = ("مستشفي", "المستشفي", "بالمستشفي", "للمستشفي", "مشفي", "المشفي", "بالمشفي", "نقل")
"""Passed away; hospital, was taken: the day after both is that of a death some time after the wounding."""
CARE_REACH = 10
SAME_DAY = frozenset(("اليوم", "الليله", "يوم"))
""""1 April, the very day on which": the clause goes on about the day."""
OPENING = WHEN | {"حيث"}
"""Where, when: what they open happened at the time before them."""
PROSECUTING = ("نياب", "محكم", "الجنايات", "اتهام", "تحقيق", "محاكم")
"""How words for prosecution, court, charge, inquiry, trial begin, without the article."""
CHARGE_REACH = 4


def opens_a_stretch(reading: Reading, time: TimeMention) -> bool:
    """منذ opens a stretch of time in which much happened: no day of one act, unless it began just now."""
    if time.preposition == UNTIL or _is_around(reading, time):
        return True
    if time.begin is not None and reading.published is not None:
        ago = (reading.published - date.fromisoformat(time.begin)).days
        if 0 <= ago <= JUST_NOW:
            return False
    totals = reading.cues_in(time.first - SINCE_REACH, time.first, "total")
    open_still = [c for c in totals if not reading.within(reading.mentions.times, c.first, time.first)]
    if time.preposition in SINCE or any(c.first >= time.first - 3 for c in open_still):
        return not (time.preposition in SINCE and reading.form(time.last) in WHEN)
    return reading.form(time.last) not in WHEN and any(
        reading.form(cue.first).endswith("منذ")
        for cue in open_still
        if reading.text.sentence_of(cue.first) is reading.text.sentence_of(time.first)
    )


def _is_around(reading: Reading, time: TimeMention) -> bool:
    """True for a month, a year or a date after "before" or "after": not for "before noon on 3 May"."""
    dated = time.kind in VAGUE or time.precision in VAGUE or time.rule.startswith(DATED)
    return dated and reading.form(time.first - 1).removeprefix("و") in AROUND


def _of_a_life(reading: Reading, time: TimeMention) -> bool:
    """True for "reached Syria in 2012", "in 1997 she joined": a month or year of someone's life, before any act."""
    if time.precision not in VAGUE:
        return False
    words = (*range(time.first - LIFE, time.first), time.last)
    return any(reading.form(w) in LIVED or reading.form(w).removeprefix("و") in LIVED for w in words)


def _of_a_beginning(reading: Reading, time: TimeMention) -> bool:
    """True for when something began, or somebody was born, no act between: ولد القائد في بلدة قانا عام 1970.

    Not for a boy: قتل ولد أمس.
    """
    reach = BORN_IN if time.precision in VAGUE else FOUNDING
    for word in reading.words_of(FOUNDED, time.first - reach, time.first):
        between = range(word + 1, time.first)
        if word in reading.person_at or any(reading.is_mark(w) for w in between):
            continue
        if all(reading.matches.at(table, w) is None for table in (TRIGGERS, OUTCOMES) for w in between):
            return True
    return False


def of_no_act(reading: Reading, time: TimeMention, telling: Telling) -> bool:
    """True for the time of a beginning or of something else, and for a day to come beside an act that was done."""
    if _of_a_beginning(reading, time) or _of_a_life(reading, time):
        return True
    if time.precision == "year" and reading.form(time.first - 1).lstrip("ولب") in OCCASIONS:
        return True
    if _of_someone(reading, time, telling) or _of_a_trial(reading, time, telling):
        return True
    if _of_a_charge(reading, time, telling):
        return True
    if of_a_reaction(reading, time, telling):
        return True
    if _of_a_death(reading, time) or _of_another_noun(time, telling):
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


def _of_a_charge(reading: Reading, time: TimeMention, telling: Telling) -> bool:
    """True for the day of a charge after the act: "those accused of it, whom the prosecution charged on 14 July"."""
    points = [a.first for a in telling.acts] + [t.anchor for t in telling.tolls]
    near = min((abs(time.first - p) for p in points), default=0)
    words = [*range(time.first - CHARGE_REACH, time.first), *range(time.last, time.last + 2)]
    return near > CHARGE_REACH and any(
        reading.form(w).removeprefix("و").removeprefix("ال").startswith(PROSECUTING) for w in words
    )


def of_the_main_clause(reading: Reading, time: TimeMention, telling: Telling) -> bool:
    """True for the day before "who": "visited today the policeman who was hurt in the attack" dates the visit.

    So for the day before "those involved in": "today's search for those involved in the attack" is after it.
    """
    points = [a.first for a in telling.acts] + [t.cue.first if t.cue else t.anchor for t in telling.tolls]
    if not points or min(points) < time.first or reading.form(time.last) in OPENING:
        return False
    if reading.cues_in(time.last + 1, min(points), "charge"):
        return True
    return any(
        reading.form(cue.first - 1) not in SAME_DAY for cue in reading.cues_in(time.last + 1, min(points), "who")
    )


def _of_a_death(reading: Reading, time: TimeMention) -> bool:
    """True for the day someone died of wounds: "died yesterday of the wounds he got in"."""
    before = range(time.first - DEATH_REACH, time.first)
    last = reading.text.sentence_of(time.first).last
    late = any(
        reading.form(word).startswith(WOUNDED) for word in range(time.last, min(time.last + WOUNDED_REACH, last))
    )
    if late and any(reading.form(word).removeprefix("و").startswith(DIED) for word in before):
        return True
    died = reading.form(time.first - 1).removeprefix("و").startswith(PASSED_AWAY)
    return died and any(reading.form(word).startswith(CARE) for word in range(time.first - CARE_REACH, time.first - 1))


def _of_another_noun(time: TimeMention, telling: Telling) -> bool:
    """True for the time of what stands before "and the attack": "the warning of early March and the attack which"."""
    return any(a.first == time.last and a.definite and a.term.proclitic.startswith("و") for a in telling.acts)
