"""A figure is not always the word of whoever speaks where it stands.

"The strike that killed seven" is known before a minister comments on it: the seven are the outlet's. And "four gunmen
were killed. An official said that the dead …": who goes on telling of the dead has given their number.
"""

from tawthiq.claims.model import ClaimScope
from tawthiq.events.casualties.frames import COMMAS
from tawthiq.events.casualties.model import Toll
from tawthiq.events.reading import TURNS, Reading
from tawthiq.events.telling import Telling
from tawthiq.mentions import PersonMention
from tawthiq.text import fold_term

OPENING = 3
"""Words from a relative pronoun to the outcome it opens ("that led to the killing of")."""
JOINED = 16
"""The same where the outcome is joined to another verb ("that targeted a church and left")."""
BESIDE = 2
"""Words between an act and the relative pronoun after it."""
AFTER = 2
"""Sentences after a figure in which its speaker tells on of those it counts."""
CAUSING = (
    "اسفر",
    "ادت",
    "ادي",
    "اود",
    "اوقع",
    "خلف",
    "راح",
    "تسبب",
    "حصد",
    "قتل",
    "اصيب",
    "سقط",
    "اسقط",
    "استشهد",
    "نجم",
    "نتج",
)
"""resulted in, led to, left, caused, killed: how a verb that brings a toll begins"""
TRIGGERS = "events/triggers/triggers"
THAT = frozenset(("ان",))
ALLEGING = ("زعم", "تزعم", "يزعم", "ادعي", "ادعت", "تدعي", "يدعي", "بزعم")
"""alleged"""
HURT = frozenset(("killed", "wounded", "killed_or_wounded"))
CHARGE = 4
"""Words from "accuses him" to what he is accused of."""
CHARGED = frozenset(
    ("يتهمه", "يتهمها", "يتهمهم", "يتهمهما", "تتهمه", "تتهمها", "تتهمهم", "تتهمهما", "اتهمته", "اتهمتهم")
)
"""accuses him, them of"""
BLAME = frozenset(("بالمسؤوليه", "بالمسووليه", "المسووليه", "مسؤوليه", "مسووليه", "مسئوليه", "المسؤوليه", "بمسؤوليه"))
"""responsibility for"""


def mark_known(reading: Reading, tolls: list[Toll]) -> None:
    """Mark tolls that a clause about a known act alludes to, with the others of their lists."""
    known = {t.series for t in tolls if _described(reading, t) or _blamed(reading, t) or _presupposed(reading, t)}
    for toll in tolls:
        toll.alluded = toll.series in known


def _described(reading: Reading, toll: Toll) -> bool:
    """الغارة التي أسفرت عن مقتل سبعة: the outcome is the first thing told of an act that is taken as known."""
    if toll.whole is not None or toll.outcome not in HURT:
        return False
    first = max(reading.text.sentence_of(toll.first).first, toll.first - JOINED)
    for who in reversed(reading.cues_in(first, toll.first + 1, "who")):
        appended = reading.form(who.first).startswith("و") and reading.form(who.last).startswith(CAUSING)
        if not who.entry["gloss"].endswith("(one)") or not (appended or _of_act(reading, who.first)):
            continue
        gap = range(who.last, toll.first + 1)
        if any(
            (reading.is_mark(w) and reading.form(w) not in COMMAS) or reading.cue_at(w, "topic", *TURNS) for w in gap
        ):
            return False
        opens = reading.form(who.last).startswith(CAUSING)
        joined = any(reading.form(w).startswith("و") and reading.form(w)[1:].startswith(CAUSING) for w in gap)
        return (opens and toll.first - who.last <= OPENING) or joined
    return False


def _of_act(reading: Reading, who: int) -> bool:
    """A definite word for an act stands right before a relative pronoun, an adjective or a place between."""
    for word in range(who - 1, who - 2 - FARTHER, -1):
        term = reading.matches.at(TRIGGERS, word)
        if term is not None:
            known = term.last in reading.place_at or term.last in reading.time_at
            construct = term.last < who and known
            return term.last <= who and (construct or reading.form(word).startswith(("ال", "بال", "لل", "وال")))
        if who - word > BESIDE and (_named_after(reading, who) or not _of_its_scene(reading, word)):
            return False
    return False


def _named_after(reading: Reading, word: int) -> bool:
    """…، بحسب الوكالة: who is named behind a whole sentence says all of it."""
    scope = reading.claims.over(word)
    return scope is not None and scope.rule == BEHIND


BEHIND = "according to a speaker named after"


def _of_its_scene(reading: Reading, word: int) -> bool:
    """الهجوم على الملهى، الذي: where an act was, on what, and when, and a comma before "which"."""
    known = word in reading.place_at or word in reading.time_at or reading.form(word) in ON
    return known or reading.form(word) in COMMAS or reading.form(word).startswith(("ال", "بال", "لل"))


FARTHER = 6
ON = frozenset(("علي", "في", "من", "قرب", "ضد"))
"""on, in, from, near, against"""


def _blamed(reading: Reading, toll: Toll) -> bool:
    """حملت الوزارة إسرائيل مسؤولية مقتل الصحفية: who is blamed for a death is told; the death is known."""
    if toll.cue is None or toll.cue.first != toll.first:
        return False
    before = toll.first - 2 if reading.form(toll.first - 1) == "عن" else toll.first - 1
    if reading.form(before) in BLAME:
        return True
    accused = (reading.form(w) for w in range(toll.first - CHARGE, toll.first))
    return toll.cue.proclitic.startswith("ب") and any(form in CHARGED for form in accused)


def _presupposed(reading: Reading, toll: Toll) -> bool:
    """تحقيق في مقتل الصحفية, ذكرى اغتياله: what is asked for, recalled or described is a death everybody knows."""
    cue = toll.cue
    if (
        cue is None
        or cue.first != toll.first
        or toll.value != 1
        or toll.outcome not in HURT
        or cue.entry["frame"] != "noun"
    ):
        return False
    if _is_judged(reading, toll):
        return True
    linked = reading.form(cue.first - 1) in LINKS
    at = cue.first - 1 - linked
    reach = DESCRIBED if linked or cue.proclitic else 0
    for word in range(at, max(at - reach, reading.text.sentence_of(cue.first).first) - 1, -1):
        form = reading.form(word)
        if form.lstrip("وبل").removeprefix("ال") in KNOWN or form.removeprefix("ال") in KNOWN:
            return True
        if form in PARTING or not (form.isalpha() or reading.is_mark(word)):
            return False
    return False


def _is_judged(reading: Reading, toll: Toll) -> bool:
    """إن اغتيال الصحفية جريمة حرب: a death that something is said of is known."""
    if reading.form(toll.first - 1) not in THAT or toll.cue is None or toll.cue.proclitic:
        return False
    last = min(reading.text.sentence_of(toll.first).last, toll.last + JUDGED_REACH)
    for word in range(toll.first + 1, last):
        if reading.form(word) in JUDGED:
            return True
        if reading.form(word) in ("،", "في", "عن", "على", "علي"):
            return False
    return False


JUDGED_REACH = 6
JUDGED = frozenset(
    (
        *("جريمه", "خرق", "انتهاك", "عمل", "دليل", "خساره", "اعتداء", "استهداف", "رساله", "وصمه", "تصعيد", "امر", "لن"),
        *(
            "يعد",
            "يعتبر",
            "يمثل",
            "يشكل",
            "ياتي",
            "يؤكد",
            "يءكد",
            "يثبت",
            "يكشف",
            "يرقي",
            "متعمد",
            "مدان",
            "لا",
            "اظهر",
        ),
    )
)
"""a crime, a breach, an act, proof, a message; is deemed, forms, proves, will not"""
NOMINAL = frozenset(("noun", "both"))
"""Frames of words that are nouns where "in" stands before them."""
LINKS = frozenset(("في", "عن", "بشان", "حول"))
"""in, about: what an inquiry is into"""
DESCRIBED = 4
"""Adjectives between "inquiry" and "into", and the quotation marks about them."""
PARTING = frozenset(("في", "من", "علي", "الي", "عن", "ان", "بعد", "،", ".", ":"))
"""What parts a noun from the words behind it."""
KNOWN = frozenset(
    (
        *("ذكري", "تحقيق", "تحقيقا", "تحقيقات", "موقع", "مكان", "مسرح", "خلفيه", "ملابسات", "ظروف", "تفاصيل", "حقيقه"),
        *("قضيه", "ملف", "جريمه", "توقيت", "لحظه", "مسؤولين", "مسوولين", "منفذي", "مرتكبي", "قتله", "جناه", "مناسبه"),
    )
)
"""anniversary, inquiry, site, background, circumstances, truth, case, crime, moment, those responsible for"""


def find_voices(reading: Reading, tellings: list[Telling]) -> None:
    """Give the figures of one act that nobody says to the speaker who right after them tells of those they count."""
    tolls = [t for telling in tellings for t in telling.tolls]
    for toll in tolls:
        if toll.value and toll.whole is None and not toll.alluded and toll.outcome in HURT and not _said(reading, toll):
            toll.voice = _told_on(reading, toll)


def _said(reading: Reading, toll: Toll) -> bool:
    scope = reading.claims.over(toll.anchor)
    return scope is not None and scope.speaker is not None


def _told_on(reading: Reading, toll: Toll) -> int:
    """A word of the next sentences where a speaker leads back to those of a toll; -1 where none does."""
    number = reading.text.sentence_number(toll.anchor)
    for following in reading.text.sentences[number + 1 : number + 1 + AFTER]:
        for person in reading.within(reading.mentions.people, following.first, following.last):
            word = person.first
            if (
                reading.person_at[word] is not person
                or not _leads(reading, word)
                or not _leads_back(reading, toll, person)
            ):
                continue
            scope = reading.claims.over(word)
            if scope is not None and _vouches(scope):
                return word
    return -1


def _vouches(scope: ClaimScope) -> bool:
    """Tells in earnest: who only alleges how somebody came to die has not told of the death."""
    alleges = scope.cue is not None and fold_term(scope.cue.text).lstrip("و").startswith(ALLEGING)
    return scope.speaker is not None and not scope.opinion and scope.status == "asserted" and not alleges


def _leads(reading: Reading, word: int) -> bool:
    """أن القتلى: the subject of what is said, not those mourned in passing."""
    return reading.form(word - 1).lstrip("وب") in THAT


def _leads_back(reading: Reading, toll: Toll, person: PersonMention) -> bool:
    """The dead, the two wounded, the officer: a definite noun for those of a toll, of their number."""
    if not reading.form(person.first).removeprefix("و").startswith(("ال", "لل", "بال")):
        return False
    number = {1: "sg", 2: "du"}.get(toll.value or 0, "pl")
    if person.number != number:
        return False
    lemma = toll.person is not None and person.lemma == toll.person.lemma
    return lemma or person.outcome == toll.outcome
