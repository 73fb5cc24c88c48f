"""A sum over a war, a year or a day belongs to no single act: "since the war began", "in the last 24 hours".

The word for the time or the scatter stands near the figure and speaks of it, not of another matter in the clause. A
figure of many thousands is such a sum without any word for it; so is the number of those held in prisons.
"""

from collections.abc import Iterable

from tawthiq.events.casualties.model import Toll
from tawthiq.events.reading import Reading
from tawthiq.lexicon import Term

AFTER = 14
"""Words from a toll to a word for the long time it is summed over."""
BEFORE = 12
"""Words from a word for a long time to the toll summed over it."""
PHRASE = 6
"""Words of the longest phrase for a long time."""
RATE_REACH = 4
"""Words from a toll to "yearly"."""
WAR = 5000
"""Killed, wounded or held from which a figure is of no single act: the bloodiest acts of recent wars told in the news
stay below it."""
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
TRIGGERS = "events/triggers/triggers"
PRISONS = frozenset(("سجون", "السجون", "معتقلات"))


def mark_totals(reading: Reading, tolls: Iterable[Toll]) -> None:
    """Mark the tolls that are sums over many acts, with what joins on to them and their parts."""
    tolls = list(tolls)
    for toll in tolls:
        toll.total = _is_total(reading, toll)
    summed = {t.series for t in tolls if t.total}
    for toll in tolls:
        if toll.series in summed or (toll.whole is not None and toll.whole.total):
            toll.total = True


def _is_total(reading: Reading, toll: Toll) -> bool:
    if toll.value is not None and toll.value >= WAR and toll.outcome != "displaced":
        return True
    if toll.outcome in ("captured", "arrested") and any(
        reading.form(w) in PRISONS for w in range(toll.first - RATE_REACH, toll.last + RATE_REACH)
    ):
        return toll.cue is None
    if _bereaved(reading, toll):
        return True
    clause = reading.clause_of(toll.anchor)
    first, last = max(clause.first, toll.first - BEFORE - PHRASE), min(clause.last, toll.last + AFTER + 1)
    return any(_sums(reading, toll, cue) for cue in reading.cues_in(first, last, "total"))


def _bereaved(reading: Reading, toll: Toll) -> bool:
    """ستون من أفراد عائلتي: a mourner sums up what a war took, where no act is named beside it."""
    if (toll.value or 0) < HOUSEHOLD or not any(reading.form(w) in MINE for w in range(toll.first, toll.last + 1)):
        return False
    sentence = reading.text.sentence_of(toll.anchor)
    return not any(reading.matches.at(TRIGGERS, w) for w in range(sentence.first, sentence.last))


def _sums(reading: Reading, toll: Toll, cue: Term) -> bool:
    """True where a word for a sum speaks of a toll."""
    term = cue.entry.term
    if term.startswith(RATES):
        return toll.last <= cue.first < toll.last + RATE_REACH
    if term.startswith(SCATTERED) and (reading.form(cue.first - 1) in WOUNDS or toll.outcome == "arrested"):
        return False
    if term.startswith(LONG) and reading.form(cue.last) in SHORT_TIMES:
        return False
    if _is_a_day(reading, cue):
        return False
    if cue.first >= toll.last:
        return cue.first - toll.last <= AFTER and not reading.cues_in(toll.last, cue.first, "topic", "who")
    return toll.first - cue.last <= BEFORE


def _is_a_day(reading: Reading, cue: Term) -> bool:
    """منذ الاثنين: since a day named, an act may last."""
    time = reading.time_at.get(cue.last) or reading.time_at.get(cue.first)
    return cue.entry.term in SINCE and time is not None and time.precision in ("day", "days") and time.kind != "year"
