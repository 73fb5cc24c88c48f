"""A figure is denied only where it is what is denied: "denied the killing of 12", not "denied a part in the killing".

A denial without a figure ("denied that soldiers fell") says nobody: zero, denied. A word of quantity keeps its value.
"""

from collections.abc import Iterable

from tawthiq.events.casualties.model import Toll
from tawthiq.events.reading import Reading
from tawthiq.lexicon import Term

DENIALS = "claims/denial/lexicon"
TRIGGERS = "events/triggers/triggers"
APART = ("مسؤولي", "مسئولي", "تورط", "ضلوع", "علاق", "صله", "دليل", "مشارك", "افادات", "شهادات", "روايه")
"""responsibility, part, tie, evidence, testimony, account: what is denied is not the figure behind them"""
CLITICS = ("ال", "وال", "و", "ب", "بال", "ل", "لل", "")
BEGIN_APART = tuple(clitic + apart for apart in APART for clitic in CLITICS)


def mark_denied(reading: Reading, tolls: Iterable[Toll]) -> None:
    """Mark the tolls a speaker denies; one without a number becomes nobody."""
    for toll in tolls:
        scope = reading.claims.over(toll.anchor)
        if toll.denied or scope is None or scope.status != "denied":
            continue
        speaker = range(scope.speaker.first, scope.speaker.last) if scope.speaker is not None else range(0)
        denial = _denial_before(reading, scope.first, toll.first)
        between = [w for w in range(denial.last, toll.first) if w not in speaker] if denial is not None else []
        if any(_is_apart(reading, word) for word in between):
            continue
        if any(_parts(reading, word) for word in between) and not _joined(toll):
            continue
        toll.denied = True
        if _uncounted(toll) and denial is not None:
            toll.value, toll.bound, toll.rule = 0, "exact", "a denial of casualties"


def _denial_before(reading: Reading, first: int, last: int) -> Term | None:
    found = [t for t in reading.matches.longest(DENIALS) if first <= t.first < last and t.entry["effect"] == "denied"]
    return found[-1] if found else None


def _parts(reading: Reading, word: int) -> bool:
    """A word between a denial and a figure that keeps the figure out of what is denied."""
    return reading.matches.at(TRIGGERS, word) is not None or reading.cue_at(word, "who") is not None


def _is_apart(reading: Reading, word: int) -> bool:
    """نفى مسؤوليته عن تفجير استهدف سوقا وقتل فيه 14: what is joined on is told of the act, and not denied either."""
    return reading.form(word).startswith(BEGIN_APART)


def _joined(toll: Toll) -> bool:
    """نفى القصف ومقتل عشرة: denied together."""
    return toll.cue is not None and toll.cue.first == toll.first and toll.cue.proclitic.startswith("و")


def _uncounted(toll: Toll) -> bool:
    """سقوط جنود: people without a number or a word of quantity."""
    count = toll.count
    return toll.value is None and count is not None and count.noun is not None and count.first == count.noun.first
