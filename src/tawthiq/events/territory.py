"""Who takes a town is told by a verb of taking; whether it is given back to who rules, by the verb and the taker.

استعاد, حرر, طهر give land back (unless a rebel group says it of its own gain); سيطر, استولى only take it.
"""

from tawthiq.events.reading import Reading
from tawthiq.events.telling import Act, Telling
from tawthiq.lexicon import Term
from tawthiq.mentions import ActorMention

TERRITORY = "territory"
CLEAR = 2
"""Strength from which a word of taking needs no place right after it."""
PLACE_REACH = 6
"""Words after a faint word of taking in which the place that was taken stands."""
BACK = ("استعاد", "حرر", "تحرير", "التحرير", "بتحرير", "تطهير", "طهر", "دحر", "استرد", "استرجع")
"""Beginnings of words that give land back (folded)."""
WHERE = "في"
AT = frozenset(("في", "ب"))
"""in: what follows is where it happened, not what was taken"""
LAND_REACH = 5
LANDS = frozenset(
    (
        "بلده",
        "قريه",
        "قري",
        "مدينه",
        "بلدات",
        "مناطق",
        "منطقه",
        "موقع",
        "مواقع",
        "معسكر",
        "جبل",
        "جبال",
        "تله",
        "تلال",
        "تل",
        "تبه",
        "قاعده",
        "مطار",
        "مديريه",
        "محافظه",
        "حي",
        "احياء",
        "اراض",
        "اراضي",
        "حقل",
        "حقول",
        "معبر",
        "ميناء",
        "جسر",
        "سد",
        "قلعه",
        "مركز",
        "مقر",
        "ثكنه",
        "مرتفعات",
        "مرتفع",
        "حاجز",
        "نقطه",
        "نقاط",
        "عاصمه",
        "ناحيه",
        "قضاء",
        "مبني",
        "مصفاه",
        "طريق",
        "جزء",
        "اجزاء",
        "مساحات",
        "مساحه",
        "مراكز",
        "مبان",
        "مباني",
        "مقار",
        "مقرات",
        "معسكرات",
        "قواعد",
        "مديريات",
        "حواجز",
        "ثكنات",
        "شريط",
        "حاره",
        "حارات",
        "شارع",
        "شوارع",
        "مزارع",
        "مدن",
        "مطارات",
        "ضواحي",
        "ضاحيه",
        "جزيره",
        "وادي",
        "مثلث",
        "مفرق",
        "مدخل",
        "مداخل",
        "مخيم",
        "فندق",
        "جامعه",
        "سجن",
        "مستشفي",
        "مصنع",
        "محطه",
        "بوابه",
        "منفذ",
        "هضبه",
        "مطارا",
        "موقعا",
        "معسكرا",
    )
)
"""village, town, camp, hill, base, district, field, crossing, post, road (folded, without article)"""
REBELS = frozenset(("rebel_group",))
STATES = frozenset(("state_forces", "police", "state", "coalition"))
FORCES = frozenset(("state_forces", "police"))
FOR_A_STATE = frozenset(
    (
        "yemen-popular-resistance",
        "southern-resistance",
        "hadi-forces",
        "yemen-military",
        "hashd",
        "hashd-sinjar",
    )
)
"""Armed groups that fight for who is recognised to rule."""


def taken(reading: Reading, telling: Telling) -> bool:
    """True where the first act told is that a place was taken: the fighting for it is part of that."""
    done = [a for a in telling.acts if a.status == "occurred" and a.family != "incident"]
    return bool(done) and done[0].family == TERRITORY and _of_a_place(reading, done[0])


def _of_a_place(reading: Reading, act: Act) -> bool:
    return act.strength >= CLEAR or any(
        w in reading.place_at or reading.form(w).removeprefix("ال") in LANDS
        for w in range(act.last, act.last + PLACE_REACH)
    )


def given_back(reading: Reading, tellings: list[Telling]) -> bool:
    """True where land goes back to who rules: by the verb, or because who takes it is a state's in its own country."""
    takers = [
        p.mention for t in tellings for p in t.parties if p.role == "initiator" and isinstance(p.mention, ActorMention)
    ]
    kinds = {m.kind for m in takers}
    if takers and any(m.entity in FOR_A_STATE for m in takers):
        return True
    if any(m.kind in REBELS and not _beside_an_army(m, takers) for m in takers):
        return False
    if not kinds.isdisjoint(STATES):
        lands = {t.place.country for t in tellings if t.place is not None and t.place.country}
        return any(m.kind == "coalition" or not lands or m.country is None or m.country in lands for m in takers)
    return any(_bare(reading, a).startswith(BACK) for t in tellings for a in t.acts if a.family == TERRITORY)


def _beside_an_army(rebels: ActorMention, takers: list[ActorMention]) -> bool:
    """True for rebels whom "and" joins to an army: قوات الجيش والثوار take a town for the state."""
    return any(m.kind in FORCES and m.last == rebels.first for m in takers)


def _bare(reading: Reading, act: Act) -> str:
    """The first word of an act without joined particles."""
    return reading.form(act.first).removeprefix("و").removeprefix("ف").removeprefix("ل").removeprefix("ب")


def takes_land(reading: Reading, term: Term, behind: int) -> bool:
    """True where the words around a faint word of taking say that land was taken.

    Behind it (سيطر على بلدة), between a verb and its second word (وقعت البلدة في قبضة), or before a pronoun (وحررتها).
    """
    if _is_a_noun(reading, term) or (reading.form(term.first) == CONTROL and not _achieved(reading, term)):
        return False
    if reading.form(term.last - 1) in OF_IT:
        return _land_before(reading, term.first)
    if term.entry.term == OCCUPIED and _is_a_rank(reading, term.last):
        return False
    if of_land(reading, behind) or (behind > term.last and of_land(reading, term.last)):
        return True
    it = term.enclitic and reading.text.printed(term.end, term.end + 1) != "ة"
    return bool(it) and term.feature == "past" and _land_before(reading, term.first)


def _is_a_rank(reading: Reading, last: int) -> bool:
    """True where it is a place in a table that is occupied; a force occupies a site: احتل الجيش موقعا استراتيجيا."""
    words = range(last, last + LAND_REACH)
    rank = next((w for w in words if reading.form(w).removeprefix("ال") in RANKS), None)
    if rank is None or reading.form(rank).removeprefix("ال") not in SITES or reading.form(rank + 1).startswith(AHEAD):
        return rank is not None
    taker = reading.actor_at.get(rank - 1)
    return taker is None or taker.first < last or taker.kind not in FIGHTING


def _is_a_noun(reading: Reading, term: Term) -> bool:
    """True for استعادة, "the regaining of", mostly an aim, spelled like "regained it"; for مدير تحرير, an editor."""
    if term.enclitic and term.entry.term == "استعاد":
        return True
    return reading.form(term.first - 1).removeprefix("و") in OF_A_PAPER


def _achieved(reading: Reading, term: Term) -> bool:
    """True where "the control" of a place was won: تمكن من السيطرة على; what controlling it would allow is not."""
    if reading.form(term.first - 1) in LED_TO or term.proclitic.startswith(("ب", "و")):
        return True
    return is_won(reading, term.first) or _succeeded(reading, term.first)


def _succeeded(reading: Reading, word: int) -> bool:
    """نجح الجيش الوطني والمقاومة الشعبية في السيطرة على: "in" right before, and whoever succeeded further off."""
    if reading.form(word - 1) != WHERE:
        return False
    first = max(word - FAR_WON, reading.text.sentence_of(word).first)
    return any(reading.form(w).removeprefix("و").startswith(SUCCEEDED) for w in range(first, word))


def is_won(reading: Reading, word: int) -> bool:
    """True where what a noun tells is said to have been managed, ended in, announced."""
    first = max(word - WON_REACH, reading.text.sentence_of(word).first)
    return any(reading.form(w).removeprefix("و").startswith(WON) for w in range(first, word))


OCCUPIED = "احتل"
RANKS = frozenset(
    ("مركز", "مراكز", "مرتبه", "مراتب", "صداره", "مكانه", "موقع", "موقعا", "مقعد", "ترتيب", "مساحه", "حيز")
)
"""place, rank, lead, seat, space (folded): what is "occupied" in sport and in a table"""
SITES = frozenset(("موقع", "موقعا"))
"""Of these, what is a post of war too."""
AHEAD = ("متقدم", "متاخر", "مميز", "بارز")
"""Beginnings of words for how high a place in a table is; a post may be "advanced" too, so nothing is sure there."""
FIGHTING = frozenset((*STATES, *REBELS, "militia", "unnamed")) - {"state"}
OF_IT = frozenset(("عليها", "عليه"))
CONTROL = "السيطره"
LED_TO = frozenset(("من", "الي"))
"""(managed) to, (led) to: folded"""
WON_REACH = 5
"""Words before "the control" in which it is said to have been won."""
SUCCEEDED = ("نجح", "نجاح", "افلح", "وفق")
"""Beginnings of words for succeeding in (folded)."""
FAR_WON = 14
WON: tuple[str, ...] = (
    "تمكن",
    "يتمكن",
    "تم",
    "بعد",
    "عقب",
    "اثر",
    "اعل",
    "نجح",
    "استطاع",
    "ادي",
    "ادت",
    "اسفر",
    "انته",
    "استكمل",
    "استعاد",
    "احكم",
    "احكام",
    "انتزع",
    "انتزاع",
    "فرض",
    "بسط",
    "اكد",
)
"""Beginnings of words for managing to, after, announcing, ending in, taking (folded)."""
OF_A_PAPER = frozenset(("مدير", "رئيس", "سكرتير", "هيئه", "نائب", "مديره", "رئيسه"))
"""manager, head, secretary, board (of editing): folded"""


def _land_before(reading: Reading, word: int) -> bool:
    """True where land stands in the words before one, in its clause: دخلت البلدة وحررتها."""
    first = max(word - LAND_REACH, reading.clause_of(word).first)
    return any(w in reading.place_at or reading.form(w).removeprefix("ال") in LANDS for w in range(first, word))


def of_land(reading: Reading, last: int) -> bool:
    """True where words after a faint word of taking say that land was taken: a place, a village, a post."""
    for word in range(last, last + LAND_REACH):
        form = reading.form(word)
        place = reading.place_at.get(word)
        if form == WHERE or (place is not None and place.preposition in AT):
            return False
        if place is not None or form.removeprefix("ال") in LANDS:
            return True
    return False
