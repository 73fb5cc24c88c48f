"""ضربة is a strike where it is said whose it was, or who carried it out, and what it was aimed at; else a blow only.

الضربة الإسرائيلية على القنصلية, ضربات شنتها تركيا ضد; not a hard blow to the government, a blow to the economy.
"""

from tawthiq.events.reading import Reading
from tawthiq.events.territory import LANDS, is_won
from tawthiq.lexicon import Term
from tawthiq.mentions import ActorMention

BLOW = "ضربة"
WHOSE_REACH = 3
"""Words from the blow to the adjective of a country: room for one other adjective."""
DONE_REACH = 4
"""Words from the blow to the verb that carried it out, before it or in a relative clause."""
AIM_REACH = 9
"""Words from the blow to the preposition before what it hit: room for who carried it out and when."""
DONE = frozenset(
    form
    for verb in (
        "شن",
        "شنت",
        "شنوا",
        "نفذ",
        "نفذت",
        "نفذوا",
        "وجه",
        "وجهت",
        "وجهوا",
        "شنتها",
        "شنها",
        "نفذتها",
        "نفذها",
    )
    for form in (verb, "و" + verb)
) | frozenset(("تشنها", "يشنها", "وجهتها", "وجهها"))
"""launched, carried out, dealt, which they launched (folded)"""
DOING = frozenset(("شن", "بشن", "تنفيذ", "بتنفيذ", "توجيه", "بتوجيه"))
"""the launching, carrying out, dealing of: folded; only what is said to have been done"""
AT_THEM = frozenset(("لمواقع", "لاهداف", "لمعسكرات", "لقواعد"))
AT = AT_THEM | frozenset(("علي", "ضد", "الي", "استهدفت", "استهدف", "اصابت", "طالت"))
"""on, against, at, which hit; at positions (folded)"""
HIT = LANDS | frozenset(
    (
        *("اهداف", "هدف", "هدفا", "اهدافا", "منشات", "منشاه", "سفينه", "سفينتين", "سفن", "قنصليه", "قنصليتها", "سفاره"),
        *("مستودع", "مستودعات", "مخازن", "مخزن", "قافله", "رتل", "ارتال", "منزل", "منازل", "سياره", "تجمع", "تجمعات"),
        *("مسلحين", "مقاتلين", "ناقله", "ناقلات", "مصنع", "مصانع", "محطه", "محطات"),
    )
)
"""targets, installations, ships, a consulate, depots, a convoy, houses, fighters (folded, without article)"""
NO_HIT = frozenset(
    (
        *(
            "موجعه",
            "قاصمه",
            "قاضيه",
            "مؤلمه",
            "سياسيه",
            "اقتصاديه",
            "معنويه",
            "دبلوماسيه",
            "ماليه",
            "استباقيه",
            "امنيه",
        ),
        *("محتمله", "مرتقبه", "انتقاميه", "متوقعه", "نوويه", "قادمه", "مقبله", "جديده", "اخري", "تجاريه", "اعلاميه"),
        *("جزاء", "حره", "ركنيه", "ترجيح"),
    )
)
"""painful, political, likely, nuclear, to come; penalty, free, corner (kick): no strike that was dealt (folded)"""


def kind_of_blow(reading: Reading, term: Term) -> str:
    """What a blow was that hit somebody or something: from the air where a state dealt it and no rockets are told.

    "" for a word of another thing, and for a blow in a speech.
    """
    aim = _aim_of(reading, term)
    if aim is None:
        return ""
    last = min(term.last + ROCKETS_REACH, reading.text.sentence_of(term.first).last)
    if any(w.weapon_class in ROCKETS for w in reading.within(reading.mentions.weapons, term.last, last)):
        return "assault"
    near = (reading.actor_at.get(w) for w in range(term.first - DONE_REACH, aim))
    doer = next((a for a in near if a is not None), None)
    return "assault" if isinstance(doer, ActorMention) and doer.kind in OF_NO_STATE else "strike"


ROCKETS = frozenset(("missile", "rocket", "artillery", "mortar"))
ROCKETS_REACH = 30
"""Words from the blow to the rockets it was dealt with."""
OF_NO_STATE = frozenset(("rebel_group", "militia", "unnamed"))


def _aim_of(reading: Reading, term: Term) -> int | None:
    """The preposition before what a blow hit; None for one that no armed forces dealt, and for what it is not."""
    if term.entry.term != BLOW or any(_bare(reading, term.last + n) in NO_HIT for n in (0, 1, 2)):
        return None
    last = min(term.last + AIM_REACH, reading.clause_of(term.first).last)
    aim = next(iter(reading.words_of(AT, term.last, last)), None)
    if aim is None or not (_is_hit(reading, aim + 1) or reading.form(aim) in AT_THEM):
        return None
    return aim if _is_of_a_country(reading, term.last) or _is_carried_out(reading, term) else None


def _is_of_a_country(reading: Reading, word: int) -> bool:
    """True where the adjective of a country stands at a word or behind another adjective."""
    near = reading.within(reading.mentions.places, word, word + WHOSE_REACH)
    return any(p.adjective for p in near)


def _is_carried_out(reading: Reading, term: Term) -> bool:
    before = range(term.first - DONE_REACH, term.first)
    if reading.words_of(DONE, term.last, term.last + DONE_REACH):
        return True
    if any(is_won(reading, word) for word in reading.words_of(DOING, before.start, before.stop)):
        return True
    return any(reading.form(w) in DONE and reading.form(w) not in DOING for w in before)


def _is_hit(reading: Reading, word: int) -> bool:
    """True where a place, a side or a thing to be hit stands at a word or behind a quotation mark there."""
    words = range(word, word + 2 if reading.is_mark(word) else word + 1)
    return any(
        w in reading.place_at or w in reading.actor_at or w in reading.person_at or _bare(reading, w) in HIT
        for w in words
    )


def _bare(reading: Reading, word: int) -> str:
    return reading.form(word).removeprefix("ال")
