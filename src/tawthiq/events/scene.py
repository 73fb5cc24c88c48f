"""A place once set stays in force in its sentence, and beyond it for what is told as being there.

"In Mosul, police said …" holds for its sentence, a headline's place for the first sentence under it, and any place
for a sentence that says "in the town", "there", or leads back to the act of that place ("the blast wounded ten").
"""

from tawthiq.events.grouping import Act
from tawthiq.events.reading import Reading
from tawthiq.events.setting.rules import AWAY, is_scene
from tawthiq.mentions import PlaceMention
from tawthiq.text import Sentence

REACH = 40
"""Words back from an act in which a place may still be in force."""
ON_THE_SPOT = frozenset(("medical", "witness", "activist", "civil_defence"))
"""Kinds of speaker who tell of what happened where they are."""
LOCAL = ("الشرطه", "شرطه", "محلي", "امني")
"""How the police, local and security sources begin."""
THERE = frozenset(
    (
        "هناك", "البلده", "القريه", "المدينه", "المنطقه", "الحي", "المخيم", "الجبل", "الموقع", "المكان", "السجن",
        "المسجد", "الكنيسه", "المطار", "القاعده", "المعبر", "المقهي", "المطعم", "الفندق", "الملهي", "السوق", "المبني",
        "المعسكر", "الثكنه", "المتحف", "بالبلده", "بالقريه", "بالمدينه",
        "بالمنطقه", "بالحي", "بالمخيم", "بالجبل", "بالموقع", "بالمكان", "بالسجن", "بالمسجد",
        "بالكنيسه", "بالمطار",
    )
)  # fmt: skip
"""There; the town, the quarter, the camp, the mountain, the prison: words that lead back to a place told before."""
WHILE = frozenset(("بينما", "فيما"))
WERE = frozenset(("كان", "كانت", "كانا", "كانتا", "كانوا"))
DOING = ("ي", "ت")
INSIDE = frozenset(("في", "ب", "داخل", "قرب", "عند", "وسط"))
"""While; was; a verb in the present; in, near: "while he was working in" tells where those were who were hit."""
LINE = 20
"""Words that a headline in a line of its own has at most."""
STOPS = frozenset((".", "؟", "!", "…"))
MEMORY = 90
"""Words back in which another place speaks against the dateline's."""


def place_near(reading: Reading, act: Act) -> PlaceMention | None:
    """The place told nearest to an act that has none of its own: in the rest of its sentence, or before it."""
    behind = _place_behind(reading, act)
    if behind is not None:
        return behind
    first = min(t.first for t in act.tellings)
    before = reading.within(reading.mentions.places, max(0, first - MEMORY), first)
    settled = [p for p in before if p.preposition not in AWAY and p.level != "country" and is_scene(reading, p)]
    if not settled:
        return _of_the_witness(reading, act) or _of_the_dateline(reading)
    return settled[-1] if first - settled[-1].first <= REACH else None


def _place_behind(reading: Reading, act: Act) -> PlaceMention | None:
    """Where those hit were, told in a clause of its own: "abducted a farmer while he worked on his land in Khuza'a"."""
    telling = min(act.tellings, key=lambda t: t.first)
    clause = reading.clause_number(telling.last - 1) + 1
    if telling.title or clause >= len(reading.clauses):
        return None
    rest = reading.clauses[clause]
    if rest.sentence != telling.sentence or rest.first != telling.last or not rest.later:
        return None
    if reading.form(rest.first) not in WHILE or reading.form(rest.first + 1) not in WERE:
        return None
    if not reading.form(rest.first + 2).startswith(DOING) and reading.form(rest.first + 2) not in INSIDE:
        return None
    places = reading.within(reading.mentions.places, rest.first, rest.last)
    return next((p for p in places if p.preposition in INSIDE and p.level != "country" and is_scene(reading, p)), None)


def place_told(reading: Reading, act: Act, place: PlaceMention | None, acts: list[Act]) -> PlaceMention | None:
    """A place as that of an act of `acts`: one told in another sentence only where the act is told as being there."""
    if place is None or place.last <= reading.dateline or any(t.first <= place.first < t.last for t in act.tellings):
        return place
    return place if _holds(reading, act, place, acts) or _of_the_witness(reading, act) is place else None


def _holds(reading: Reading, act: Act, place: PlaceMention, acts: list[Act]) -> bool:
    """Whether a place told before an act is still in force: two sentences of a report are often of two places."""
    telling = min(act.tellings, key=lambda t: t.first)
    there, here = reading.text.sentence_of(place.first), reading.text.sentence_of(telling.first)
    if there is here or _heads(reading, there, here) or reading.words_of(THERE, here.first, here.last):
        return True
    return telling.leads_back and any(place in t.places for other in acts for t in other.tellings)


def _heads(reading: Reading, there: Sentence, here: Sentence) -> bool:
    """True for a headline, in the title or in a line of its own, and the paragraph that opens the text under it."""
    first, last = reading.text.paragraphs[there.paragraph]
    line = last - first <= LINE and reading.form(last - 1) not in STOPS
    above = {s.paragraph for s in reading.text.sentences if s.first < here.first and not s.title}
    return (there.title or line) and above <= {there.paragraph, here.paragraph}


def _of_the_witness(reading: Reading, act: Act) -> PlaceMention | None:
    """Where those who tell of an act on the spot are: "medical sources in Aleppo said that three were killed"."""
    scope = reading.claims.over(act.tellings[0].anchor)
    if scope is None or scope.speaker is None:
        return None
    speaker = scope.speaker
    if speaker.kind not in ON_THE_SPOT and not any(
        reading.form(word).startswith(LOCAL) for word in range(speaker.first, speaker.last)
    ):
        return None
    places = reading.within(reading.mentions.places, speaker.first, speaker.last)
    return next((p for p in places if p.preposition in ("في", "ب") and p.level in ("town", "site", "district")), None)


def _of_the_dateline(reading: Reading) -> PlaceMention | None:
    """The town a report is dated from, where nothing else is told."""
    dated = [p for p in reading.within(reading.mentions.places, 0, reading.dateline) if p.level != "country"]
    return dated[0] if dated else None
