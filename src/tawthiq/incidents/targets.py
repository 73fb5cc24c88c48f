"""What is hit is a market, a hospital, a bus: reporters change the word, seldom the kind of thing.

A kind is told by any of its words; two tellings that name two kinds name two acts more surely than two figures do.
"""

from collections.abc import Iterable

from tawthiq.incidents.words import stem
from tawthiq.text import fold_term

KINDS: dict[str, tuple[str, ...]] = {
    "market": (
        "سوق",  # market
        "أسواق",  # markets
        "متجر",  # shop
        "دكان",  # shop
    ),
    "house": (
        "منزل",  # house
        "منازل",  # houses
        "بيت",  # house
        "بيوت",  # houses
        "شقة",  # flat
        "سكني",  # residential
        "عائلة",  # family
        "أسرة",  # family
        "آل",  # the house of
    ),
    "hospital": (
        "مستشفى",  # hospital
        "مشفى",  # hospital
        "مشافي",  # hospitals
        "عيادة",  # clinic
        "مستوصف",  # dispensary
    ),
    "ambulance": (
        "إسعاف",  # ambulance
        "مسعف",  # paramedic
    ),
    "school": (
        "مدرسة",  # school
        "مدرسية",  # of a school
        "جامعة",  # university
        "طلاب",  # students
    ),
    "worship": (
        "مسجد",  # mosque
        "جامع",  # mosque
        "كنيسة",  # church
        "حسينية",  # Shia congregation hall
        "مصلين",  # worshippers
    ),
    "gathering": (
        "عزاء",  # mourning
        "جنازة",  # funeral
        "عرس",  # wedding
        "زفاف",  # wedding
    ),
    "shelter": (
        "نازحين",  # displaced people
        "إيواء",  # shelter
        "لاجئين",  # refugees
        "مهاجرين",  # migrants
        "احتجاز",  # detention
        "سجن",  # prison
    ),
    "bus": (
        "حافلة",  # bus
        "باص",  # bus
    ),
    "motorcycle": ("دراجة",),  # motorcycle
    "checkpoint": (
        "حاجز",  # checkpoint
        "تفتيش",  # inspection
        "نقطة",  # post
        "كمين",  # checkpoint (Egypt); ambush
    ),
    "convoy": (
        "رتل",  # column
        "قافلة",  # convoy
        "دورية",  # patrol
    ),
    "base": (
        "معسكر",  # camp of an army
        "قاعدة",  # base
        "ثكنة",  # barracks
        "أكاديمية",  # academy
        "تجنيد",  # recruiting
        "مجندين",  # recruits
    ),
    "airport": ("مطار",),  # airport
    "port": (
        "ميناء",  # port
        "مرفأ",  # port
    ),
    "hotel": ("فندق",),  # hotel
    "ministry": (
        "وزارة",  # ministry
        "بلدية",  # town hall
        "محكمة",  # court
    ),
    "farm": (
        "مزرعة",  # farm
        "مزارع",  # farmer
        "زراعية",  # of farming
        "راعي",  # shepherd
        "راع",  # shepherd
    ),
}

MEETING: tuple[frozenset[str], ...] = (
    frozenset(("ambulance", "hospital")),
    frozenset(("base", "worship")),
    frozenset(("base", "school")),
    frozenset(("checkpoint", "base")),
    frozenset(("checkpoint", "convoy")),
    frozenset(("shelter", "school")),
    frozenset(("bus", "school")),
    frozenset(("bus", "market")),
    frozenset(("bus", "shelter")),
    frozenset(("house", "shelter")),
    frozenset(("school", "gathering")),
    frozenset(("base", "convoy")),
)
"""Kinds found together in one act so often (a school full of displaced families) that they do not tell two apart."""

_NUMBERS = {kind: 1 << number for number, kind in enumerate(KINDS)}
_OF_STEM = {found: _NUMBERS[kind] for kind, words in KINDS.items() for w in words if (found := stem(fold_term(w)))}


def kinds_in(stems: Iterable[str]) -> int:
    """The kinds of target that stems name, a bit for each."""
    out = 0
    for one in stems:
        out |= _OF_STEM.get(one, 0)
    return out


def names_of(kinds: int) -> list[str]:
    """The names of a set of kinds."""
    return [kind for kind, number in _NUMBERS.items() if kinds & number]


def meet(ones: int, others: int) -> bool:
    """Whether two sets of kinds may be one target seen by two reporters."""
    if ones & others:
        return True
    found = {*names_of(ones), *names_of(others)}
    return any(pair <= found for pair in MEETING)
