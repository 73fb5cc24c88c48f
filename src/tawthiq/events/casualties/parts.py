"""Some parts are told a sentence later: "among the dead are nine children", "one of the wounded lost a leg".

Their whole is the latest toll of that outcome. And some wholes are told before their parts one by one: seven of the
wounded who died are among the dead.
"""

from bisect import bisect_left
from collections.abc import Sequence

from tawthiq.events.casualties.frames import OF
from tawthiq.events.casualties.joins import of_them, parts_of
from tawthiq.events.casualties.lists import GAP, PARTS, Lists
from tawthiq.events.casualties.model import Toll, counted_toll
from tawthiq.events.casualties.standing import MOST
from tawthiq.lexicon import Term

BACK = 40
"""Tolls back from a part among which its whole is looked for."""
Pending = tuple[Term | None, list[Toll]]
"""Words that open parts, with the parts that follow them."""


def opened_parts(lists: Lists) -> list[Pending]:
    """Parts that open with words for the dead or the wounded of an earlier sentence; their counts are claimed."""
    out: list[Pending] = []
    reading = lists.reading
    for term in reading.matches.longest(PARTS):
        outcome = term.entry["outcome"]
        last = reading.text.sentence_of(term.first).last
        if term.entry["effect"] == "grave":
            continue
        if term.entry["effect"] == "among":
            parts = parts_of(lists, None, outcome, term.last, last) or _before(lists, term, outcome)
        elif term.entry["effect"] == "are":
            parts = _they_are(lists, term, outcome)
        elif not _nominal(lists, term):
            continue
        else:
            person = reading.person_at.get(term.last)
            end = min(last, (person.last if person is not None else term.last) + GAP)
            rule = "one of a whole"
            parts = [Toll(outcome, 1, "exact", term.first, end, term.first, rule, person=person)]  # type: ignore[arg-type]
        out.append((term, parts))
    return out


def _they_are(lists: Lists, term: Term, outcome: str) -> list[Toll]:
    """القتلى هم 18 جنديا وسبعة مدنيين: two or more counted right behind the words; one figure alone is no part."""
    reading = lists.reading
    first = reading.count_at.get(term.last) or reading.count_at.get(term.last + 1)
    if first is None or first.value is None or (first.people is not True and first.noun is None):
        return []
    items = list(lists.items(term.last, reading.text.sentence_of(term.first).last, True, GAP))
    if len(items) < SEVERAL or any(item.count is None or not item.count.value for item in items):
        return []
    return parts_of(lists, None, outcome, term.last, items[-1].last)


SEVERAL = 2


def _nominal(lists: Lists, term: Term) -> bool:
    """أن أحد القتلى …: told as a subject; "the funeral of one of the martyrs" tells no part."""
    reading, at = lists.reading, term.first - 1
    opens = term.first == reading.text.sentence_of(term.first).first or reading.is_mark(at)
    return opens or bool(reading.cue_at(at, "topic", "background")) or reading.form(at) in STILL


STILL = frozenset(("يزال", "تزال", "زال", "زالت", "بات"))
"""still is, has become"""


def _before(lists: Lists, term: Term, outcome: str) -> list[Toll]:
    """وجود عنصر بين القتلى: the part stands right before the words."""
    reading = lists.reading
    for word in range(term.first - 1, max(term.first - GAP, reading.text.sentence_of(term.first).first) - 1, -1):
        count = reading.count_at.get(word)
        if count is not None and count.people and count.first not in lists.taken and count.value is not None:
            return parts_of(lists, None, outcome, count.first, count.last)
        if reading.is_mark(word) or word in lists.stops:
            return []
    return []


def grave_parts(lists: Lists) -> list[Toll]:
    """اثنان في حالة حرجة: so many of the wounded as stand right before the words and no outcome has claimed."""
    out: list[Toll] = []
    reading = lists.reading
    for term in reading.matches.longest(PARTS):
        if term.entry["effect"] != "grave":
            continue
        for word in range(
            term.first - 1, max(term.first - GAP - 1, reading.text.sentence_of(term.first).first - 1), -1
        ):
            count = reading.count_at.get(word)
            if count is not None:
                if count.people is not False and count.value is not None and count.first not in lists.taken:
                    lists.taken.add(count.first)
                    out.append(counted_toll(count, "wounded", "so many of the wounded are in a critical state"))
                break
            if reading.is_mark(word) or word in lists.stops:
                break
    return out


def settle_parts(pending: Sequence[Pending], tolls: list[Toll]) -> list[Toll]:
    """The parts, each with its whole among the tolls told before it; one without a whole told stands for itself."""
    out: list[Toll] = []
    waiting = {id(part) for _, parts in pending for part in parts}
    told = {(t.first, t.outcome, t.value) for t in tolls if id(t) not in waiting}
    for _, parts in pending:
        alike = {id(part) for part in parts} if len(parts) > 1 else set()
        wholes = [t for t in tolls if id(t) not in alike] if alike else tolls
        for part in parts:
            if (part.first, part.outcome, part.value) in told:
                continue
            part.whole = whole_of(part, wholes)
            stands = part.count is not None or (part.named and part.person is not None)
            if part.whole is not None or (stands and "critical" not in part.rule):
                out.append(part)
    return out


def whole_of(part: Toll, tolls: list[Toll]) -> Toll | None:
    """The latest toll of the same outcome before a part that is larger than it, or vague; `tolls` in order."""
    end = bisect_left(tolls, part.first, key=lambda t: t.first)
    for toll in reversed(tolls[max(0, end - BACK) : end]):
        if toll.including or toll.value == 0 or toll.outcome != part.outcome:
            continue
        if toll.value is None or part.value is None or toll.value > part.value:
            return toll
    return None


def mark_parts(lists: Lists, tolls: list[Toll]) -> None:
    """Give a whole to tolls that say themselves that they are parts: "four of the wounded", "two of them"."""
    for toll in list(tolls):
        count = toll.count
        if toll.whole is not None or count is None:
            continue
        if toll.value is None:
            if _most(toll):
                toll.whole = whole_of(toll, tolls) or _dead_of(toll, tolls)
                if toll.whole is None:
                    tolls.remove(toll)
        elif any(says(lists, toll) for says in (BARE_SAYS_PART if toll.cue is None else SAYS_PART)):
            toll.whole = whole_of(toll, tolls)


def _dead_of(toll: Toll, tolls: list[Toll]) -> Toll | None:
    """أغلب الضحايا: the dead where dead were told."""
    if toll.outcome == "killed_or_wounded":
        toll.outcome = "killed"
    return whole_of(toll, tolls)


def _most(toll: Toll) -> bool:
    """معظم القتلى من المدنيين: most of those who were told, and nothing where they were not."""
    count = toll.count
    return toll.cue is None and count is not None and count.rule == MOST and count.noun is not None


def _of_the_hurt(lists: Lists, toll: Toll) -> bool:
    """أربعة من الجرحى, سبعة من المصابين فارقوا الحياة."""
    count = toll.count
    if count is None or count.noun is None or count.noun.outcome is None:
        return False
    reading = lists.reading
    definite = reading.form(count.noun.first).startswith("ال")
    return definite and any(reading.form(w) == OF for w in range(count.first, count.noun.first))


def _one_of(lists: Lists, toll: Toll) -> bool:
    """أحد المسؤولين الذين قتلوا: one of several who all suffered it."""
    count, cue = toll.count, toll.cue
    if count is None or cue is None or count.kind != "singular" or count.noun is None or count.noun.number != "pl":
        return False
    who = lists.reading.cues_in(count.last, cue.first, "who")
    return bool(who) and who[0].entry["gloss"].endswith("(several)")


def _some_of_them(lists: Lists, toll: Toll) -> bool:
    """اثنان منهم, where no verb of outcome has claimed them for itself."""
    return toll.cue is None and toll.count is not None and of_them(lists.reading, toll.count)


def _among(lists: Lists, toll: Toll) -> bool:
    """بينها جثتا رضيعين: words that open parts stand right before a toll of bodies."""
    return bool(lists.reading.cue_at(toll.first - 1, "part"))


def _gravely(lists: Lists, toll: Toll) -> bool:
    """إصابة أربعة منهم خطيرة: how bad the wounds of some are."""
    if toll.outcome != "wounded" or toll.cue is None or toll.count is None:
        return False
    reading, at = lists.reading, toll.count.last
    word = next((w for w in range(at, at + GRAVE_REACH) if reading.form(w) in GRAVE), None)
    if word is None or any(reading.form(w).startswith(WITH_WOUNDS) for w in range(at, word)):
        return False
    return not reading.cues_in(at, word, "one", "part", "most")


GRAVE = frozenset(("خطيره", "خطره", "حرجه", "بليغه"))
"""grave, critical, severe: said of the wound, not the wounded"""
WITH_WOUNDS = ("بجروح", "بجراح", "باصاب", "بحروق", "جروح", "اصابات", "بشظايا")
"""with (grave) wounds: how those are hurt who are told here for the first time"""
GRAVE_REACH = 3


def _said_grave(lists: Lists, toll: Toll) -> bool:
    """أربعة جرحى إصاباتهم خطيرة: how bad the wounds are of some, whose noun says that they are wounded."""
    if toll.outcome != "wounded" or toll.cue is not None or toll.count is None:
        return False
    term = lists.reading.matches.at(PARTS, toll.count.last)
    return term is not None and term.entry["effect"] == "grave"


SAYS_PART = (_of_the_hurt, _one_of, _among, _gravely)
BARE_SAYS_PART = (_some_of_them, _of_the_hurt, _among, _said_grave)
"""Every way a toll says of itself that it is a part, with a word of outcome and without one."""
