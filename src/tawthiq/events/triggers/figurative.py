"""People are attacked in speeches, judgements in court and computers over the network: words of arms that hurt nobody.

An attack on a government in words, a challenge (طعن) to a law, a break-in into an account, a row that "blew up".
"""

from tawthiq.events.reading import Reading
from tawthiq.lexicon import Term

LAUNCHED = ("شن", "يشن", "تشن", "وجه", "يوجه", "توجه")
"""Beginnings of launched, directed (an attack): folded"""
ATTACKS = frozenset(("هجوم", "هاجم"))
SHARP = frozenset(("حاد", "حادا", "حاده", "الحاد", "لاذع", "لاذعا", "لاذعه"))
"""sharp, biting: an attack in words"""
WRITTEN = frozenset(
    (
        *("تدوينه", "تدوينته", "تغريده", "تغريدته", "تغريداته", "مقاله", "مقالته", "مقالتها", "مداخلته", "منشور"),
        *("منشوره", "خطبته", "بيانه", "رسالته", "تصريحاته", "تصريحه", "حواره", "واصفا", "منتقدا", "منتقده", "متهما"),
    )
)
"""blog, tweet, his article, speech, statement, calling them, criticising, accusing: what one attacks in words with"""
SPEECHES = frozenset(("خطاب", "خطابه", "خطابها", "كلمته", "كلمتها"))
"""a speech: one launches an attack in it, and may be attacked during it"""
LAUNCH_REACH = 8
"""Words from a verb of launching to the attack: room for a name with its office."""
OBJECT_REACH = 4
"""Words from an attack to "on" and whom it is on: room for adjectives."""
SPOKEN_OF = frozenset(
    (
        *("رئيس", "الرئيس", "رئيسه", "وزير", "الوزير", "وزيره", "وزراء", "الحكومه", "حكومه", "حزب", "الحزب", "احزاب"),
        *("الاحزاب", "سياسه", "سياسات", "قرار", "قرارات", "قانون", "القانون", "تصريحات", "الاعلام", "وسائل", "صحيفه"),
        *("القضاء", "الاداره", "اداره", "البرلمان", "برلمان", "النواب", "خصومه", "خصومها", "منتقديه", "منتقديها"),
        *("نقابه", "النقابات", "الاتحاد", "الجامعه", "اتفاق", "الاتفاق", "امين", "الامين", "زعيم", "الاخوان", "جماعه"),
        *("مشروع", "الدستور", "التيار", "كتله", "نظيره", "سلفه", "المعارضه", "الاتحاديه", "المنظمه", "منظمه"),
    )
)
"""president, minister, government, party, policy, decision, law, statements, media, opponents: attacked in words"""
WHO_SPEAKS = frozenset(
    (
        *("الرئيس", "رئيس", "الوزير", "وزير", "النائب", "نائب", "الناشط", "ناشط", "الكاتب", "الزعيم", "زعيم", "الامين"),
        *("الاعلامي", "المرشح", "المتحدث", "الفنان", "السياسي", "المفكر", "الصحفي", "الصحافي", "الداعيه"),
    )
)
"""president, minister, deputy, activist, writer, leader, candidate: who "attacks" without arms does it in words"""
BODILY = ("موكب", "منزل", "مقر", "مبني", "سياره", "مكتب", "قصر", "بيت", "حرس", "قوات", "موقع", "مسجد")
"""Beginnings of motorcade, house, seat, car, office, palace: what is attacked with arms"""
CHALLENGE = "طعن"
"""Stabbed, and appealed in court; عملية طعن is always of a knife."""
RULINGS = ("حكم", "الحكم", "احكام", "الاحكام", "قرار", "القرار", "قانون", "القانون", "دستوري", "صحه", "نتائج")
"""Beginnings of judgement, decision, law, constitutionality, results: challenged in court, with whoever does before"""
LEGAL = (
    *RULINGS,
    *("نتيجه", "شرعي", "نزاه", "عدال", "انتخاب", "الانتخاب", "ترشح", "ترشيح", "عضوي", "مصداقي", "مصداقيه", "ذمه"),
    *("مرسوم", "استقال", "قائم", "العقود", "عقد", "النسب", "نسب", "شهاد"),
)
"""Beginnings of judgement, decision, law, constitutionality, results, legitimacy: what is challenged in court"""
FILED = frozenset(
    (
        *("تقديم", "بتقديم", "قدم", "قدمت", "قدموا", "يقدم", "تقدم", "رفض", "برفض", "قبول", "بقبول", "قبلت", "رفضت"),
        *("نقض", "بالنقض", "حق", "يثار", "اجراءات", "مهله", "مده", "باب", "جلسه", "محكمه", "المحكمه", "اودع", "ايداع"),
    )
)
"""filing, filed, rejecting, accepting, the right of, the time for, the court of: before a challenge (folded)"""
IN_COURT = frozenset(("لدي", "بعدم", "بعدام"))
"""with (a court), that … is not: after a challenge"""
COURTS = ("محكم", "محاكم", "قضا", "مجلس", "هيئ", "لجن", "نقض", "جنايات", "استئناف", "جهات", "دائر")
"""Beginnings of court, judiciary, council, committee: what one files a challenge before, no house"""
MACHINES = (
    *("حاسوب", "كمبيوتر", "حساب", "بريد", "خوادم", "بيانات", "هواتف", "هاتف", "شبكات", "مجال", "عالم", "قلوب", "عقول"),
    *("حياه", "خصوصي", "اسواق"),
)
"""Beginnings of computer, account, mail, servers, data, telephones, field of, hearts, privacy: entered by no force"""
OF_MACHINES = ("حاسوب", "كمبيوتر", "الكتروني", "محمول", "معلومات")
"""Beginnings of what makes a device or a site one of the network"""
BURST = frozenset(
    (
        *("الجدل", "جدلا", "جدل", "مفاجاه", "المفاجاه", "مفاجات", "ازمه", "الازمه", "غضب", "غضبا", "الغضب", "خلاف"),
        *("خلافا", "خلافات", "الخلافات", "الخلاف", "فضيحه", "الفضيحه", "ينابيع", "طاقات", "الاوضاع", "الوضع", "سجالا"),
        *("السجال", "قضيه", "القضيه", "احتجاجات", "الاحتجاجات", "موجه", "ثوره", "الثوره", "انتفاضه", "الانتفاضه"),
    )
)
"""row, surprise, crisis, anger, quarrel, scandal, the situation, a wave of: what is "blown up" in words"""
WHICH = frozenset(("الذي", "التي"))
BURST_REACH = 12
"""Words from a verb of blowing up to what it is: room for who, where and at what occasion."""


def is_figurative(reading: Reading, term: Term) -> bool:
    """True for a word of arms that here tells of words, of courts, of computers or of a row."""
    told = FIGURES.get(term.entry["family"])
    return told is not None and told(reading, term)


def _in_words(reading: Reading, term: Term) -> bool:
    """شن رئيس الحزب هجوما حادا على الحكومة: launched by somebody on those whom one argues with, no arms beside it."""
    if term.entry.term not in ATTACKS:
        return False
    clause = reading.clause_of(term.first)
    by_one_who_speaks = term.entry.term != "هجوم" and reading.form(term.last) in WHO_SPEAKS
    if by_one_who_speaks and reading.words_of(SPEECHES, term.last, clause.last):
        return True
    if not _arms_are_absent(reading, term):
        return False
    if reading.form(term.last) in SHARP or any(reading.form(w) in WRITTEN for w in range(clause.first, clause.last)):
        return True
    if term.entry.term != "هجوم":
        return by_one_who_speaks
    first = max(clause.first, term.first - LAUNCH_REACH)
    launched = any(reading.form(w).removeprefix("و").startswith(LAUNCHED) for w in range(first, term.first))
    if launched and reading.words_of(SPEECHES, term.last, clause.last):
        return True
    for word in range(term.last, min(clause.last, term.last + OBJECT_REACH)):
        if reading.form(word) == "علي":
            hit = reading.form(word + 1)
            return launched and hit in SPOKEN_OF and not hit.startswith(BODILY)
    return False


def _arms_are_absent(reading: Reading, term: Term) -> bool:
    """True where no weapon and no armed side stands in the clause."""
    clause = reading.clause_of(term.first)
    words = range(clause.first, clause.last)
    if not reading.weapon_words.isdisjoint(words):
        return False
    actors = (reading.actor_at.get(w) for w in words)
    return not any(a is not None and a.kind in ARMED for a in actors)


ARMED = frozenset(("state_forces", "rebel_group", "militia", "coalition", "aircraft", "unnamed"))


def _in_court(reading: Reading, term: Term) -> bool:
    """الطعن في دستورية القانون، تقديم طعن: no knife."""
    if term.entry.term != CHALLENGE:
        return False
    after = reading.form(term.last)
    if after in IN_COURT:
        return True
    thing = reading.form(term.last + 1) if after in ("في", "علي", "ضد", "امام") else after.removeprefix("ب")
    if (
        _at_a_ruling(reading, term)
        or thing.startswith(LEGAL)
        or (after == "امام" and thing.removeprefix("ال").startswith(COURTS))
    ):
        return True
    return any(reading.form(w) in FILED for w in (term.first - 1, term.first - 2))


def _at_a_ruling(reading: Reading, term: Term) -> bool:
    """طعن ثلاثة شبان على قرار منعهم: whoever challenges stands between the verb and what is challenged."""
    last = min(reading.clause_of(term.first).last, term.last + RULING_REACH)
    return any(reading.form(w + 1).startswith(RULINGS) for w in reading.words_of(ON, term.last, last))


ON = frozenset(("علي", "في"))
RULING_REACH = 8
"""Words from "stabbed" to a ruling: room for who challenges it."""


def _into_a_machine(reading: Reading, term: Term) -> bool:
    """اقتحام حساب، اقتحم السوق: broken into over the network, or entered as a field of trade."""
    if not term.entry.term.startswith("اقتحم"):
        return False
    first, second, third = (reading.form(term.last + n).removeprefix("ال") for n in range(3))
    return first.startswith(MACHINES) or second.startswith((*MACHINES, *OF_MACHINES)) or third.startswith(OF_MACHINES)


def _a_row(reading: Reading, term: Term) -> bool:
    """فجرت الوزيرة خلال المهرجان الجدل, الغضب الذي انفجر: what blew up is a row."""
    if not term.entry.term.startswith(("فجر", "انفجر", "تفجر")) or "نفس" in term.entry.term:
        return False
    if reading.form(term.first - 1) in WHICH and reading.form(term.first - 2) in BURST:
        return True
    clause = reading.clause_of(term.first)
    words = range(term.last, min(clause.last, term.last + BURST_REACH))
    found = next((w for w in words if reading.form(w) in BURST and w not in reading.place_at), None)
    return found is not None and reading.weapon_words.isdisjoint(range(term.first, found))


FIGURES = {"assault": _in_words, "stabbing": _in_court, "raid": _into_a_machine, "blast": _a_row}
"""By kind of act, what shows that a word for it is figurative."""
