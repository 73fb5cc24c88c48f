"""A preposition says what the phrase behind it has to do with an act: aimed at it, the place of it, where it came from.

"On" stands in set phrases too (at the hands of, aboard, in answer to), in which nothing was aimed at anything.
"""

ON = frozenset(("علي", "ضد", "نحو", "باتجاه", "صوب", "تجاه", "تجاهها", "مستهدفا", "مستهدفه"))
IN = frozenset(("في", "داخل", "وسط", "عند", "تحت", "اسفل", "امام", "بداخل", "بوسط"))
OTHERS = frozenset(
    (
        "من",
        "عن",
        "الي",
        "مع",
        "بين",
        "خلال",
        "قرب",
        "بعد",
        "قبل",
        "جنوب",
        "شمال",
        "شرق",
        "غرب",
        "جنوبي",
        "شمالي",
        "شرقي",
        "غربي",
        "محيط",
        "حول",
        "اثر",
        "منذ",
        "حتي",
        "دون",
        "بهدف",
        "بتهمه",
        "بحسب",
        "وفق",
        "بسبب",
        "علي",
        "لدي",
        "اثناء",
        "بالقرب",
        "قباله",
        *("بجانب", "بجوار", "بمحاذاه"),
        "مقابل",
        "خارج",
        "سيطره",
        "لسيطره",
        "وفقا",
        "طبقا",
        "تبعا",
        "نظرا",
        "خلافا",
        "استنادا",
    )
)
"""Prepositions whose phrase is neither doer nor target; and "under the control of", which says whose a place is."""
NOT_AIMED = frozenset(
    (
        "يد",
        "ايدي",
        "يدي",
        "خلفيه",
        "اثر",
        "مدي",
        "مدار",
        "متن",
        "الاقل",
        "الارجح",
        "الاغلب",
        "الاكثر",
        "الفور",
        "الاثر",
        "وقع",
        "غرار",
        "راس",
        "مقربه",
        "بعد",
        "مسافه",
        "مراي",
        "مستوي",
        "صعيد",
        "علاقه",
        "صله",
        "اساس",
        "حد",
        "حساب",
        "مسؤوليه",
        "مسووليه",
        "لسان",
        "هامش",
    )
)
"""What "on" stands before in set phrases (at the hands of, at least, aboard): nothing was aimed at it."""
REPLIES = frozenset(
    (
        *("ردا", "رد", "كرد", "بناء", "احتجاجا", "حفاظا", "تعليقا", "علاوه", "فضلا", "زياده", "حرصا", "خوفا"),
        *("اعتراضا", "سيرا", "اطلاعا", "حزنا", "جريا", "ثارا", "موافقه", "للرد"),
    )
)
"""Words that "on" only completes: in answer to, because of, besides."""


def lead_of(before: str, form: str, after: str) -> str:
    """What a preposition between two words leads: on, in, from, or itself; "" for another word."""
    lead = LEADS.get(form, "")
    if lead == "on" and form in UPON and (after in NOT_AIMED or before in REPLIES):
        return "علي"
    return lead


UPON = frozenset(("علي", "وعلي"))
ALONE = (
    {form: form for form in OTHERS} | dict.fromkeys(IN, "in") | dict.fromkeys(ON, "on") | {"من": "from", "اتجاه": "on"}
)
LEADS = {"و" + form: lead for form, lead in ALONE.items() if form != "من"} | ALONE
"""What a preposition leads, by its form, with "and" or without it."""
