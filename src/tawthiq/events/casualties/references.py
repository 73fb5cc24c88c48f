"""Who speaks "since the killing of Sami" tells nothing new: a noun of outcome with a name leads back to what was told.

It is news again where a verb of reporting governs it: "the ministry confirmed the killing of Sami".
"""

from collections.abc import Iterable

from tawthiq.events.casualties.model import Toll
from tawthiq.events.reading import Reading

CUE_REACH = 30
"""Letters from a verb of reporting to what it announces."""
NOUNS = frozenset(("noun", "lives"))


def mark_references(reading: Reading, tolls: Iterable[Toll]) -> None:
    """Mark tolls of one named person, or of a definite number, that lead back to one told before; `tolls` in order."""
    tolls = list(tolls)
    told: dict[tuple[str, int], int] = {}
    for toll in tolls:
        if not toll.value or toll.whole is not None:
            continue
        known = told.get((toll.outcome, toll.value))
        if known is not None and not _leads_in(reading, known, toll):
            one = toll.value == 1 and (_by_noun(toll) or _in_a_clause(reading, toll))
            again = known == toll.sentence and _definite(reading, toll)
            joined = known == toll.sentence and toll.cue is not None and toll.cue.proclitic == "و"
            toll.referred = again or (one and not joined and not _announced(reading, toll))
        told.setdefault((toll.outcome, toll.value), toll.sentence)
    _mark_wounds_of_the_dead(reading, tolls)


def _leads_in(reading: Reading, known: int, toll: Toll) -> bool:
    """The first sentence under a headline tells what the headline only names; it does not lead back to it."""
    headline = reading.text.sentence_of(known)
    return headline.title and toll.sentence == headline.last


def _mark_wounds_of_the_dead(reading: Reading, tolls: list[Toll]) -> None:
    """إصابة سامي, who is told dead by name elsewhere: how he was hit is no second toll."""
    dead = list({t.called for t in tolls if t.outcome == "killed" and t.value == 1 and t.called})[:MOST_DEAD]
    for toll in tolls if dead else []:
        if toll.outcome == "wounded" and toll.value == 1 and toll.named and not toll.referred:
            names = toll.called or _surname(reading, toll)
            toll.referred = bool(names) and any(names <= d or d <= names for d in dead)


MOST_DEAD = 40
"""Dead by name that one wounded is held against."""


def _surname(reading: Reading, toll: Toll) -> frozenset[str]:
    """الشاب الجعبري: the one name behind a noun for a person."""
    first, last = toll.name or (0, 0)
    first = first if toll.person is None else max(first, toll.person.last)
    words = [reading.form(w) for w in range(first, last) if reading.form(w) not in AUXILIARY]
    return frozenset((words[0].removeprefix("ال"),)) if len(words) == 1 else frozenset()


AUXILIARY = frozenset(("قد", "كان", "كانت"))


def _definite(reading: Reading, toll: Toll) -> bool:
    """أبنائي الثلاثة: noun and number both definite, the number behind."""
    count = toll.count
    if count is None or count.kind != "number" or count.noun is None or count.noun.first != count.first:
        return False
    return reading.form(count.last - 1).startswith("ال")


def _by_noun(toll: Toll) -> bool:
    return toll.named and toll.cue is not None and toll.cue.entry["frame"] in NOUNS


def _in_a_clause(reading: Reading, toll: Toll) -> bool:
    """الرصاصة التي قتلت مراسلة: a clause that describes a bullet or a place takes the killing as known."""
    cue = toll.cue
    if cue is None or cue.entry["frame"] in NOUNS or toll.first < cue.first:
        return False
    who = reading.cue_at(cue.first - 1, "who")
    return who is not None and who.entry["gloss"].endswith("(one)")


def _announced(reading: Reading, toll: Toll) -> bool:
    scope = reading.claims.over(toll.anchor)
    if scope is None or scope.cue is None or toll.cue is None:
        return False
    start = reading.text.span_of(toll.anchor, toll.anchor + 1).start
    return 0 <= start - scope.cue.end <= CUE_REACH
