"""A toll "in various parts of Syria" or "in the last six months" is of no one act, wherever the words for it stand.

مناطق سورية عدة, مختلف مناطق البلاد (a country's parts) · في الأشهر الستة الماضية (a stretch of weeks, months, years) ·
and a figure that the report calls such a sum in one sentence is the same sum in another.
"""

from collections.abc import Iterable

from tawthiq.events.casualties.model import Toll
from tawthiq.events.reading import TRIGGERS, Clause, Reading

REACH = 12
"""Words from a toll to the words for where or when it was summed."""
PARTS = frozenset(("مناطق", "محافظات", "مدن", "انحاء", "ارجاء", "اقاليم", "ولايات", "اجزاء", "المناطق", "المحافظات"))
"""areas, provinces, towns, parts"""
WHOLE_PARTS = frozenset(("محافظات", "ولايات", "اقاليم", "مقاطعات", "المحافظات"))
"""في كل من ولايات …: provinces told one by one"""
EVERYWHERE = frozenset(("انحاء", "ارجاء"))
"""throughout"""
VARIOUS = frozenset(("مختلف", "جميع", "سائر", "شتي", "عده", "كل", "كافه", "معظم"))
"""various, all, several, most"""
SEVERAL_OF = frozenset(("عده", "مختلفه", "متفرقه", "عديده", "متعدده"))
"""several, different: behind the noun"""
LAND = frozenset(("البلاد", "الدوله", "القطر"))
"""the country"""
STRETCHES = frozenset(
    (
        *("الاشهر", "الشهور", "الاسابيع", "السنوات", "الاعوام", "العقود", "الشهرين", "الاسبوعين", "العامين"),
        *("اشهر", "شهور", "اسابيع", "سنوات", "اعوام"),
    )
)
"""Months, weeks, years, decades: a battle may last days."""
GONE = frozenset(("الماضيه", "الاخيره", "المنصرمه", "الفائته", "الماضيين", "الاخيرين", "المنصرمين", "الجاريه"))
"""past, last"""
NUMBERED = 4
"""Words from the stretch to "past": room for a number."""
DURING = frozenset(("في", "خلال", "طوال", "طيله", "بحر", "غضون", "مدي", "مدار"))
"""in, during, over"""
LEAST = 2
"""Figures below it are of one person, whose death falls in no stretch of time."""
SAME = 10
"""From this figure on, the same number for the same outcome is the same figure."""


def is_wide(reading: Reading, toll: Toll) -> bool:
    """True for a toll of the parts of a country, or of weeks or months that are over."""
    if (toll.value or LEAST) < LEAST or toll.whole is not None:
        return False
    if (toll.value or 0) >= BEYOND.get(toll.outcome, MOST) or _of_a_conflict(reading, toll):
        return True
    clause = reading.clause_of(toll.anchor)
    first, last = max(clause.first, toll.first - REACH), min(clause.last, toll.last + REACH)
    if any(_is_a_country(reading, w) for w in reading.words_of(PARTS, first, last)):
        return True
    for word in reading.words_of(STRETCHES, toll.last, last):
        if _is_over(reading, word):
            return not of_others(reading, toll.last, word) and not reading.words_of(BREAKS, toll.last, word)
    return False


MOST = 10**9
BEYOND = {"displaced": 100_000, "arrested": 1_000}
"""Driven from home, arrested: from so many on a figure is of a war, or of a country's police."""


def _of_a_conflict(reading: Reading, toll: Toll) -> bool:
    """نزاع أسفر عن 2200 قتيل, أعمال عنف قتل فيها ألف: what killed so many is a war, an uprising, a time of violence."""
    if (toll.value or 0) < OF_A_WAR or toll.outcome not in ("killed", "wounded", "killed_or_wounded"):
        return False
    first = max(reading.text.sentence_of(toll.anchor).first, toll.first - CONFLICT_REACH)
    return bool(reading.words_of(CONFLICT, first, toll.first))


OF_A_WAR = 400
"""Dead or wounded from which what is called a war, and no attack, had them."""
CONFLICT_REACH = 14
CONFLICT = frozenset(
    (
        *("نزاع", "النزاع", "نزاعا", "صراع", "الصراع", "صراعا", "الحرب", "حرب", "حربا", "حربها", "عنف", "العنف"),
        *("الاحتجاجات", "احتجاجات", "انتفاضه", "الانتفاضه", "ثوره", "الثوره", "الازمه", "الاضطرابات", "تمرد"),
    )
)
"""conflict, war, violence, protests, uprising, revolution, crisis, unrest, rebellion"""


def of_others(reading: Reading, first: int, last: int) -> bool:
    """وهو الثالث في الأيام الماضية, في أعنف هجوم منذ عقود: the time between is of other acts than the toll's."""
    return bool(reading.words_of(OTHERS, first, last))


OTHERS = frozenset(
    (
        *("وهو", "وهي", "وهذا", "وهذه", "سلسله", "الثاني", "الثانيه", "الثالث", "الثالثه", "الرابع", "الخامس"),
        *("اعنف", "الاعنف", "اسوا", "الاسوا", "اكبر", "الاكبر", "ادمي", "الادمي", "اخطر", "الاخطر", "اول", "دمويه"),
    )
)
"""which is, a series of, the second; the worst, the biggest, the first (since): one act beside others"""
BREAKS = frozenset(("،", ",", "بعد", "عقب", "اثر", "منذ"))
"""a comma, after, since: the stretch is not the toll's"""


def _is_a_country(reading: Reading, word: int) -> bool:
    """مختلف مناطق سوريا, أنحاء البلاد, مناطق سورية عدة: of the whole country, not of one town."""
    if reading.form(word - 1) == "من" and reading.form(word - 2) == "كل" and reading.form(word) in WHOLE_PARTS:
        return True
    various = reading.form(word - 1) in VARIOUS or reading.form(word) in EVERYWHERE
    if reading.form(word + 1).endswith("يه") and reading.form(word + 2) in SEVERAL_OF:
        return word + 1 not in reading.person_at
    if not various:
        return False
    for at in (word + 1, word + 2):
        place = reading.place_at.get(at)
        if reading.form(at) in LAND or (place is not None and place.level == "country"):
            return True
        if reading.form(at) not in SEVERAL_OF and reading.form(at) != "من":
            return False
    return False


def _is_over(reading: Reading, word: int) -> bool:
    """في الأشهر الستة الماضية: a stretch of time behind the toll that is over."""
    if reading.form(word - 1) not in DURING:
        return False
    return any(reading.form(w) in GONE for w in range(word + 1, word + 1 + NUMBERED))


def mark_same(reading: Reading, tolls: Iterable[Toll]) -> None:
    """A figure called a sum in one place is the same sum where it stands without the words for it."""
    tolls = list(tolls)
    sums = {t.key for t in tolls if t.total and t.whole is None and (t.value or 0) >= SAME}
    if not sums:
        return
    for toll in tolls:
        if toll.whole is None and toll.key in sums:
            toll.total = toll.total or not acts_in(reading, reading.clause_of(toll.anchor))


def mark_breakdown(tolls: Iterable[Toll]) -> None:
    """1332 this month, 844 civilians, 488 of the forces: two figures that make up a sum are parts of it."""
    whole = [t for t in tolls if (t.value or 0) >= BROKEN_DOWN and t.whole is None][:MOST_BROKEN_DOWN]
    sums = [t for t in whole if t.total]
    told = {(t.outcome, t.value) for t in whole} if sums else set()
    for toll in whole if sums else []:
        mine = toll.value or 0
        toll.total = toll.total or any(
            s.outcome == toll.outcome and s.value != 2 * mine and (s.outcome, (s.value or 0) - mine) in told
            for s in sums
        )


def mark_provinces(reading: Reading, tolls: Iterable[Toll]) -> None:
    """بغداد أكثر المدن تضررا حيث قتل 268, تليها نينوى: behind a sum, what each province had of it."""
    tolls = list(tolls)
    sums = [t for t in tolls if t.total and t.whole is None]
    for toll in tolls if sums else []:
        sentence = reading.text.sentence_of(toll.anchor)
        worst = reading.words_of(WORST_HIT, sentence.first, toll.first)
        if toll.total or not worst or acts_in(reading, range(worst[-1] - DESCRIBED, toll.first)):
            continue
        toll.total = any(s.first < toll.first for s in sums)


WORST_HIT = frozenset(("تضررا", "تليها", "يليها", "دمويه"))
"""(the most) affected, followed by, bloody"""
DESCRIBED = 2
"""Words from an act to what describes it: الهجوم الأكثر دموية has dead of its own."""


MOST_BROKEN_DOWN = 40
"""Figures of a report that are tried."""
BROKEN_DOWN = 20
"""Figures below it add up by chance."""


def acts_in(reading: Reading, words: Clause | range) -> bool:
    """True where a word for an act other than killing stands among some words."""
    first, last = (words.start, words.stop) if isinstance(words, range) else (words.first, words.last)
    found = (reading.matches.at(TRIGGERS, w) for w in range(first, last))
    return any(act is not None and act.entry["family"] not in SCENELESS for act in found)


SCENELESS = frozenset(("killing", "incident", "operation"))
"""Kinds of act that show no scene."""
