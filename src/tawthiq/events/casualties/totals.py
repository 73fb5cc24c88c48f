"""A sum over a war, a year or a day belongs to no single act: "since the war began", "in the last 24 hours".

The word for the time or the scatter stands near the figure and speaks of it, not of another matter in the clause. A
figure of many thousands is such a sum without any word for it; so is the number of those held in prisons.
"""

from collections.abc import Iterable
from itertools import pairwise

from tawthiq.events.casualties.model import Toll
from tawthiq.events.casualties.wide import acts_in, is_wide, mark_breakdown, mark_provinces, mark_same, of_others
from tawthiq.events.reading import Reading
from tawthiq.lexicon import Term

AFTER = 14
"""Words from a toll to a word for the long time it is summed over."""
BEFORE = 12
"""Words from a word for a long time to the toll summed over it."""
LONG_BEFORE = 24
"""The same where the word opens a period, whose days follow."""
PERIOD = ("في الفترة", "خلال الفترة", "الفترة")
PHRASE = 6
"""Words of the longest phrase for a long time."""
RATE_REACH = 4
"""Words from a toll to "yearly"."""
WAR = 5000
"""Killed, wounded or held from which a figure is of no single act: the bloodiest acts of recent wars told in the news
stay below it."""
GREAT = 1000
"""Dead or wounded from which a figure without an act in its clause is a war's."""
HURT = frozenset(("killed", "wounded", "killed_or_wounded"))
EXECUTED = frozenset(("أعدم", "إعدام", "ذبح"))
"""executed, slaughtered: acts by themselves"""
RATES = ("سنويا",)
SCATTERED = "متفرقة"
SINCE = frozenset(("منذ", "ومنذ"))
LONG = ("على مدى",)
SHORT_TIMES = frozenset(("اليوم", "ساعات", "ساعه", "ساعتين", "يومين", "الليل", "الليله", "النهار", "دقائق"))
"""day, hours, night: a fight may last so long"""
WOUNDS = ("شظايا", "بشظايا", "جروح", "بجروح", "حروق", "بحروق", "اصابات", "باصابات", "كدمات", "بكدمات")
HOUSEHOLD = 10
"""Dead of one family from which they are more than one household lost in one act."""
MINE = frozenset(("عائلتي", "اسرتي", "اهلي", "اقاربي", "عشيرتي", "عائلتنا", "اسرتنا", "اهلنا", "اقاربنا"))
"""my, our family"""
DOCUMENTS = ("وثق", "ووثق", "يوثق", "توثق")
"""documented"""
NEAR = 4
"""Words from a verb of documenting to the people documented."""
FILED = 8
"""Words from a verb of documenting to a month's toll: room for who documents."""
FILE = 10
"""Documented people from which they are a file and no single act's."""
SEVERAL = 5
"""People from which a month's toll is rather of several acts."""
FOR_A_MONTH = "لشهر"
"""for the month of"""
DURING = frozenset(("خلال", "طوال", "طيله"))
NUMBERS = "mentions/counts/numbers"
PLACES = frozenset(("محافظات", "ولايات", "مدن", "مناطق", "بلدات", "قري", "اقاليم", "احياء", "مقاطعات"))
"""provinces, towns, villages, quarters"""
PLACES_REACH = 6
TRIGGERS = "events/triggers/triggers"
PRISONS = frozenset(("سجون", "السجون", "معتقلات"))


def mark_totals(reading: Reading, tolls: Iterable[Toll]) -> None:
    """Mark the tolls that are sums over many acts, with what joins on to them and their parts."""
    tolls = list(tolls)
    for toll in tolls:
        toll.total = _is_total(reading, toll) or is_wide(reading, toll)
    _mark_wars(reading, tolls)
    mark_same(reading, tolls)
    mark_breakdown(tolls)
    mark_provinces(reading, tolls)
    _mark_running(reading, tolls)
    wars = {reading.text.sentence_number(t.anchor) for t in tolls if t.total and (t.value or 0) >= WAR}
    for toll in tolls:
        homes = toll.outcome == "displaced" and (toll.value or 0) >= WAR
        toll.total = toll.total or (homes and reading.text.sentence_number(toll.anchor) in wars)
    _carry(reading, tolls)
    for toll in tolls:
        if toll.whole is not None and toll.whole.total and _has_scene(reading, toll):
            toll.whole, toll.series, toll.total = None, -1, False
    summed = {t.series for t in tolls if t.total and t.whole is None}
    for toll in tolls:
        if toll.series in summed or (toll.whole is not None and toll.whole.total):
            toll.total = True
        elif toll.whole is not None:
            toll.total = False


def _mark_wars(reading: Reading, tolls: list[Toll]) -> None:
    """A thousand dead without an act in their clause are a war's, where no massacre of that size is told."""
    great = [t for t in tolls if (t.value or 0) >= GREAT and t.outcome in HURT]
    if any(t.cue is not None and t.cue.entry.term in EXECUTED for t in great):
        return
    for toll in great:
        toll.total = toll.total or not acts_in(reading, reading.clause_of(toll.anchor))


def _mark_running(reading: Reading, tolls: list[Toll]) -> None:
    """3440 this month … فيما بلغ عدد الجرحى 492: a running count behind a sum, and not far below it, is of it too."""
    sums = [t for t in tolls if t.total and t.whole is None and t.value]
    for toll in tolls if sums else []:
        value = toll.value or 0
        numbered = any(reading.form(w) in NUMBER_OF for w in range(toll.first - 2, toll.first))
        if toll.total or toll.cue is not None or value < SEVERAL or not numbered:
            continue
        near = (s.value or 0 for s in sums if s.first < toll.first and s.outcome in (toll.outcome, BOTH))
        toll.total = any(value < total <= value * FAR_ABOVE for total in near)


BOTH = "killed_or_wounded"
NUMBER_OF = frozenset(("عدد", "اعداد"))
FAR_ABOVE = 10
"""Times a sum may be its parts."""


def _has_scene(reading: Reading, toll: Toll) -> bool:
    """أكثر من مئة قتيل بينهم ثلاثون في تفجير في كركوك: a part told with its own act and place is that act's."""
    if not toll.value or toll.outcome not in ("killed", "wounded"):
        return False
    last = min(toll.last + OWN_SCENE, reading.clause_of(toll.anchor).last)
    last = next((w for w in range(toll.last, last) if reading.form(w) in BREAKS or w in reading.count_at), last)
    place = next((p for w in range(toll.last, last) if (p := reading.place_at.get(w)) is not None), None)
    return place is not None and place.level in PRECISE and acts_in(reading, range(toll.last, place.first))


OWN_SCENE = 10
"""Words from a part of a sum to the place it was suffered at."""
PRECISE = ("site", "town", "district")
BREAKS = frozenset(("،", ",", "؛"))


def _carry(reading: Reading, tolls: list[Toll]) -> None:
    """في الفترة من ... لقي 22 مصرعهم، بالإضافة إلى إصابة 89: what goes on behind a sum, with no act between, is one."""
    for before, toll in pairwise(t for t in tolls if t.whole is None):
        near = 0 <= toll.first - before.last <= CARRIED and not toll.total and before.total and before.whole is None
        if not near or toll.outcome not in ("killed", "wounded") or not (toll.value or 0) >= SEVERAL:
            continue
        between = range(before.last, toll.first)
        apart = reading.clause_number(before.anchor) != reading.clause_number(toll.anchor)
        if apart and not _goes_on(reading, toll):
            continue
        toll.total = not any(reading.matches.at(TRIGGERS, w) for w in between)


def _goes_on(reading: Reading, toll: Toll) -> bool:
    """27 شهيدا منذ بداية الشهر، فيما أصيب 1300: while, and no time of its own behind it."""
    if reading.form(toll.first - 1) not in MEANWHILE_HURT:
        return False
    clause = reading.clause_of(toll.anchor)
    return not any(w in reading.time_at for w in range(toll.first, clause.last))


MEANWHILE_HURT = frozenset(("فيما", "بينما"))
CARRIED = 6
"""Words from a sum to the toll that goes on behind it."""


def _is_total(reading: Reading, toll: Toll) -> bool:
    value = toll.value or 0
    if value >= WAR and toll.outcome != "displaced":
        return True
    if _of_want(reading, toll):
        return True
    if toll.cue is None and value >= MANY and _reckoned(reading, toll):
        return True
    if toll.value is None and toll.count is not None and _by_thousands(reading, toll):
        return True
    first, last = toll.first - RATE_REACH, toll.last + RATE_REACH
    if toll.outcome in ("captured", "arrested") and reading.words_of(PRISONS, first, last):
        return toll.cue is None
    if value >= SEVERAL and any(reckons(reading, toll) for reckons in OF_SEVERAL):
        return True
    if _over_places(reading, toll) or _mostly_in(reading, toll):
        return True
    cues = reading.cues_in(toll.first - LONG_BEFORE - PHRASE, toll.last + AFTER + 1, "total")
    if not cues:
        return False
    clause = reading.clause_of(toll.anchor)
    return any(_sums(reading, toll, cue) for cue in cues if clause.first <= cue.first < clause.last)


def _of_want(reading: Reading, toll: Toll) -> bool:
    """قضوا بسبب نقص التغذية: hunger, cold and sickness kill in no one act."""
    if not reading.words_of(WANT, toll.last, toll.last + WANT_REACH):
        return False
    last = min(reading.text.sentence_of(toll.anchor).last, toll.last + WANT_REACH)
    last = next((w for w in range(toll.last, last) if w in reading.count_at), last)
    words = [reading.form(w) for w in range(toll.last, last)]
    return any(a in CAUSED and b in WANT for a, b in pairwise(words))


WANT_REACH = 5
"""Words from a toll to the want it came from."""
CAUSED = frozenset(("بسبب", "جراء", "نتيجه", "من", "سوء", "نقص"))
WANT = frozenset(("نقص", "سوء", "الجوع", "التغذيه", "البرد", "العطش", "المجاعه", "الامراض", "المرض"))
"""lack, hunger, cold, thirst, famine, disease"""


def _reckoned(reading: Reading, toll: Toll) -> bool:
    """وصول حصيلة القتلى إلى أربعة آلاف: a count of dead kept up to date that has so many is a war's."""
    first = max(reading.text.sentence_of(toll.first).first, toll.first - BEFORE)
    return any(reading.form(w).lstrip("و") in RECKONING for w in range(first, toll.first))


MANY = 500
"""Dead or wounded from which a running count is of a war."""
RECKONING = frozenset(("حصيله", "الحصيله", "عدد", "اعداد", "عداد"))
"""toll, number of"""


def _by_thousands(reading: Reading, toll: Toll) -> bool:
    """مقتل آلاف الأشخاص, تشريد الملايين: of a war; an act drives thousands from their homes at most."""
    form = reading.form(toll.count.first).removeprefix("و") if toll.count is not None else ""
    return form in MILLIONS or (form in THOUSANDS and toll.outcome != "displaced")


MILLIONS = frozenset(("ملايين", "الملايين"))
THOUSANDS = frozenset(("الاف", "الالاف", "الوف", "الالوف"))
"""thousands"""


def _documented(reading: Reading, toll: Toll) -> bool:
    """وثقت 214 ضحية, وثقت حتى اليوم 300 لاجئ قضوا: who documents people one by one sums up."""
    count = toll.count
    if count is None or count.kind != "number" or (toll.value or 0) < FILE or toll.first < count.first:
        return False
    return any(reading.form(w).startswith(DOCUMENTS) for w in range(count.first - NEAR, count.first))


def _over_a_month(reading: Reading, toll: Toll) -> bool:
    """خلال شهر مارس, خلال عام 2023: a time as long as that holds many acts."""
    if (toll.value or 0) < SEVERAL:
        return False
    clause = reading.clause_of(toll.anchor)
    first, last = max(clause.first, toll.first - BEFORE), min(clause.last, toll.last + AFTER)
    listed = any(
        reading.form(w).startswith(DOCUMENTS) for w in range(max(clause.first, toll.first - FILED), toll.first)
    )
    for time in reading.within(reading.mentions.times, first, last):
        before = (reading.form(time.first), reading.form(time.first - 1))
        during = listed or any(form in DURING or form == FOR_A_MONTH for form in before)
        if during and time.precision in ("month", "year") and time.part_of_day is None:
            return True
    return False


def _over_places(reading: Reading, toll: Toll) -> bool:
    """في أربع محافظات: several towns or provinces, counted, right behind the toll."""
    for word in reading.words_of(PLACES, toll.last, toll.last + PLACES_REACH):
        if word >= reading.clause_of(toll.anchor).last:
            break
        before = reading.form(word - 1)
        number = reading.matches.at(NUMBERS, word - 1)
        numbered = number is not None and number.entry["kind"] in ("unit", "ten")
        if reading.form(word - 2).lstrip("و") in ("في", "ب") and (numbered or before.isdigit()):
            return True
    return False


def _in_several(reading: Reading, toll: Toll) -> bool:
    """في القدس والضفة الغربية وقطاع غزة: three places joined by "and", right behind the toll."""
    if (toll.value or 0) < SEVERAL or toll.outcome not in ("killed", "wounded"):
        return False
    word, joined = toll.last, 0
    last = min(toll.last + PLACES_REACH * 2, reading.clause_of(toll.anchor).last)
    while word < last:
        place = reading.place_at.get(word)
        if place is None:
            if joined or word - toll.last >= BEFORE_PLACES:
                break
            word += 1
            continue
        if joined and not reading.form(word).startswith("و"):
            return False
        joined, word = joined + 1, place.last
    return joined > 2


BEFORE_PLACES = 2
"""Words between a toll and the places it was suffered in."""


def _mostly_in(reading: Reading, toll: Toll) -> bool:
    """75 شهيدا معظمهم في حمص: most of them in one town, the others elsewhere."""
    for cue in reading.cues_in(toll.last, toll.last + AFTER, "most"):
        if cue.first >= reading.clause_of(toll.anchor).last:
            break
        place = reading.place_at.get(cue.last + 1)
        if reading.form(cue.last) == "في" and place is not None and place.level in ("town", "province", "country"):
            return True
    return False


def _bereaved(reading: Reading, toll: Toll) -> bool:
    """ستون من أفراد عائلتي: a mourner sums up what a war took, where no act is named beside it."""
    if (toll.value or 0) < HOUSEHOLD or not any(reading.form(w) in MINE for w in range(toll.first, toll.last + 1)):
        return False
    sentence = reading.text.sentence_of(toll.anchor)
    return reading.matches.by_word(TRIGGERS).keys().isdisjoint(range(sentence.first, sentence.last))


def _sums(reading: Reading, toll: Toll, cue: Term) -> bool:
    """True where a word for a sum speaks of a toll; one person told by name is no sum."""
    term = cue.entry.term
    if term.startswith(RATES):
        return toll.last <= cue.first < toll.last + RATE_REACH
    if term.startswith(SCATTERED) and (reading.form(cue.first - 1) in WOUNDS or toll.outcome == "arrested"):
        return False
    if term.startswith(LONG) and reading.form(cue.last) in SHORT_TIMES:
        return False
    if _is_a_day(reading, cue):
        return False
    if toll.named and toll.value == 1 and toll.called and not (toll.cue is not None and toll.cue.entry["act"]):
        return False
    if cue.first >= toll.last and (_hides_since(toll, cue) or of_others(reading, toll.last, cue.first)):
        return False
    if reading.words_of(NEW_SUM, toll.last, cue.first):
        return False
    if cue.first >= toll.last:
        return cue.first - toll.last <= AFTER and not reading.cues_in(toll.last, cue.first, "topic", "who")
    if reading.words_of(MEANWHILE, cue.last, toll.first):
        return False
    return toll.first - cue.last <= (LONG_BEFORE if term.startswith(PERIOD) else BEFORE)


NEW_SUM = frozenset(
    (
        *("لترتفع", "ليرتفع", "لتصل", "ليصل", "لتبلغ", "ليبلغ", "ليصبح", "لتصبح", "وبذلك", "وبهذا"),
        *("ترتفع", "يرتفع", "وارتفع", "وارتفعت", "وترتفع", "ويرتفع"),
    )
)
"""so that there rises, reaches, comes to: behind it stands the sum of which the toll before is the last part"""


def _hides_since(toll: Toll, cue: Term) -> bool:
    """القضاء على عنصر متحصن بالجبل منذ سنة: one man is no sum, and the long time is told of him."""
    return toll.value == 1 and cue.entry.term in SINCE


MEANWHILE = frozenset(("وقت", "الوقت", "حين"))
"""at a time when: another matter follows"""


def _is_a_day(reading: Reading, cue: Term) -> bool:
    """منذ الاثنين: since a day named, an act may last."""
    time = reading.time_at.get(cue.last) or reading.time_at.get(cue.first)
    return cue.entry.term in SINCE and time is not None and time.precision in ("day", "days") and time.kind != "year"


OF_SEVERAL = (_bereaved, _documented, _over_a_month, _in_several)
"""Ways of summing that only a figure of several people is told in."""
