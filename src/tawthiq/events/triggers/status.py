"""An act was done, or it is planned, threatened, denied or foiled: what stands before it in its clause tells which.

A threat that answers an attack, an attempt in which people were hurt and a denied toll tell acts that took place.
"""

from tawthiq.events.reading import Clause, Reading
from tawthiq.events.roles.kept import terms_in
from tawthiq.events.territory import TERRITORY
from tawthiq.events.triggers.unmeant import OUTCOMES, beaten_off
from tawthiq.lexicon import Term
from tawthiq.record import EventStatus

TRIGGERS = "events/triggers/triggers"
CUE_REACH = 7
"""Words from a cue of plan, threat or condition to the act it governs."""
CAUSED_BY = frozenset(("في", "جراء", "اثر", "نتيجه", "خلال", "بسبب", "عقب", "بعد"))
"""in, because of, during, after: the act follows"""
CAUSE_REACH = 3
PURPOSE = frozenset(
    (
        "استهداف",
        "اغتيال",
        "اعتقال",
        "اختطاف",
        "خطف",
        "تفجير",
        "مهاجمه",
        "اقتحام",
        "تدمير",
        "نسف",
        "فض",
        "قتل",
        "تحرير",
        "تطهير",
        "استعاده السيطره علي",
        "سيطره علي",
    )
)
"""Nouns of acts that after ل tell what something else is for: عبوات لتفجير السفن."""
UNDERGOES = (
    "تعرض",
    "يتعرض",
    "نتيج",
    "هدف",
    "عرض",
    "خلاف",
    "اضاف",
    "وفق",
    "تبع",
    "ردا",
    "اثر",
    "ذكر",
    "الذكر",
    "يوم",
    "حدا",
    "ادان",
    "مقطع",
    "لحظ",
)
"""Beginnings of words after which ل leads to something that happened."""
AFTERWARDS = frozenset(("بعد", "عقب", "اعقاب", "اثر"))
POINTING = ("ذلك", "هذا", "هذه", "ايام", "ساعات", "اسابيع", "قليل", "غد", "حين", "ان")
"""After; that, this, days, hours, a while, when: what is planned "after that" is still to come."""
EXPECTED = "expected"
EXPECTED_REACH = 3
"""Words from an act to an adjective that says it is only expected ("an attack that is likely")."""
DENIED_REACH = 4
"""Words from "did not happen" to the act that did not."""
STATUS_OF: dict[str, EventStatus] = {
    "planned": "planned",
    "future": "planned",
    "conditional": "planned",
    "threatened": "threatened",
    "attempt": "planned",
    "negated": "denied",
}


def told_by_denial(reading: Reading, term: Term) -> bool:
    """An act that a denial of its toll tells of may be told for the first time, whatever its article."""
    scope = reading.claims.over(term.first)
    return scope is not None and scope.status == "denied" and _toll_denied(reading, term, scope.first)


def _toll_denied(reading: Reading, term: Term, first: int) -> bool:
    """نفى سقوط قتلى في الغارة: what is denied is the toll; the act that is told as its cause took place."""
    if not any(reading.form(w) in CAUSED_BY for w in range(term.first - CAUSE_REACH, term.first)):
        return False
    return any(
        (found := reading.matches.at(OUTCOMES, w)) is not None and found.entry["outcome"] in TOLL
        for w in range(first, term.first - 1)
    )


TOLL = frozenset(("killed", "wounded", "killed_or_wounded"))


def status_of(reading: Reading, term: Term) -> EventStatus:
    """Occurred unless a cue before the act, in its clause and near it, says otherwise."""
    scope = reading.claims.over(term.first)
    if scope is not None and scope.status == "denied" and not told_by_denial(reading, term):
        return "occurred" if _is_disowned(reading, term) else "denied"
    clause = reading.clause_of(term.first)
    if _is_purpose(reading, term) or _is_foiled(reading, term, clause):
        return "planned"
    reach = MEANS_REACH if _is_means(reading, term) else CUE_REACH
    cues = reading.cues_in(max(clause.first, term.first - reach), term.last, *STATUS_OF)
    if cues and cues[-1].entry["effect"] == "negated" and term.first - cues[-1].last > DENIED_REACH:
        cues = []
    if cues and not any(told(reading, term, cues[-1]) for told in TOLD_ALL_THE_SAME):
        return STATUS_OF[cues[-1].entry["effect"]]
    after = reading.cues_in(term.last, min(term.last + EXPECTED_REACH, clause.last), "planned")
    after = [c for c in after if c.entry["gloss"] == EXPECTED and _is_what_nears(reading, term, c.first)]
    if after and term.feature not in ("past", "past_passive"):
        return "planned"
    form = reading.form(term.first)
    if term.feature == "present" and form.startswith(TO_COME):
        return "planned"
    return "planned" if _is_supposed(reading, term) or _is_near(reading, term) else "occurred"


def _is_near(reading: Reading, term: Term) -> bool:
    """True for what is said to be near: تحرير المدينة بات قريبا, الهجوم على المدينة وشيك."""
    if term.feature in VERBAL:
        return False
    words = reading.words_of(NEARS, term.last, min(term.last + NEAR_REACH, reading.clause_of(term.first).last))
    return any(
        (reading.form(w) in NEAR or not SOON.isdisjoint((reading.form(w + 1), reading.form(w + 2))))
        and _is_what_nears(reading, term, w)
        for w in words
    )


def _is_what_nears(reading: Reading, term: Term, word: int) -> bool:
    """True unless the act caused something, or another act stands nearer: قتل في غارة قبيل هجوم وشيك."""
    if word < term.last + ADJECTIVES:
        return True
    if term.proclitic.endswith("ب") or reading.form(term.first - 1) in CAUSED_BY:
        return False
    return reading.matches.by_word(TRIGGERS).keys().isdisjoint(range(term.last, word))


NEAR = frozenset(("وشيك", "وشيكا", "وشيكه", "الوشيك", "الوشيكه"))
SOON = frozenset(("قريبا", "قريب", "قريبه"))
IS = frozenset(("بات", "باتت", "اصبح", "اصبحت", "صار", "صارت"))
NEARS = NEAR | IS
NEAR_REACH = 7
"""Words from an act to what says that it is near."""


def _is_supposed(reading: Reading, term: Term) -> bool:
    """True for an attack, not a known one, of which something will come: قال إن هجوما على رفح سيؤدي إلى كارثة."""
    if term.feature in VERBAL or reading.form(term.first - 1) not in ("ان", "بان"):
        return False
    if reading.form(term.first).startswith("ال") or reading.form(term.last) not in AGAINST:
        return False
    return any(_is_future(reading, word) for word in range(term.last + 1, term.last + SUPPOSED_REACH))


def _is_future(reading: Reading, word: int) -> bool:
    """True for سيؤدي, "will lead to"; not for سيناء, ستة, سيارة."""
    form = reading.form(word)
    if len(form) < LEAST or not form.startswith(("سي", "ست")) or form.startswith(NO_FUTURE):
        return False
    return word not in reading.place_at and word not in reading.count_at and reading.form(word - 1) not in AT


LEAST = 5
"""Letters of a verb in the future."""
NO_FUTURE = ("سيار", "سياس", "سياح", "سيدات", "سيطر", "سيناء", "ستين", "ستون")
"""Beginnings of cars, policy, tourism, ladies, control, Sinai, sixty (folded)"""


TO_COME = ("سي", "ست", "سن", "وسي", "وست", "وسن")
AT = ("علي", "في", "ضد")
AGAINST = frozenset((*AT, "بريا", "بريه", "عسكريا", "عسكريه"))
SUPPOSED_REACH = 6
"""Words from an attack to the verb that tells what will come of it."""


def _is_means(reading: Reading, term: Term) -> bool:
    """True for an act by which another is to be done: كانت تعتزم تنفيذ أعمال في العاصمة من خلال عملية انتحارية.

    Not where a verb before it says that people were hurt: what follows is how they were.
    """
    if term.feature in ("past", "past_passive") or _hurt_in(reading, term.first - MEANS_REACH, term.first):
        return False
    through = reading.words_of(THROUGH, term.first - THROUGH_REACH, term.first)
    if any(reading.form(w - 1) == THROUGH_WITH.get(reading.form(w), reading.form(w - 1)) for w in through):
        return True
    aims = term.feature == "present" and reading.form(term.first).startswith(AIMS)
    return aims and reading.form(term.first - 1) not in WHICH


THROUGH = frozenset(("عبر", "بواسطه", "بطريق", "طريق", "خلال"))
"""By way of, by means of."""
THROUGH_WITH = {"خلال": "من", "طريق": "عن"}
"""What stands before those of them that are "during" and "a road" too."""
THROUGH_REACH = 3
AIMS = ("تستهدف", "يستهدف")
"""That aim at, told of what was planned before."""
MEANS_REACH = 15
"""Words from a cue of plan to the means by which what is planned is to be done."""


def _is_disowned(reading: Reading, term: Term) -> bool:
    """True for an attack somebody denies a part in: نفت الحركة ضلوعها في الهجوم says that there was one."""
    if term.feature in ("past", "past_passive", "present", "present_passive"):
        return False
    before = (reading.form(w) for w in range(term.first - DISOWNED_REACH, term.first))
    return any(form.removeprefix("ال").startswith(PART_IN) for form in before)


PART_IN = ("ضلوع", "تورط", "مسؤولي", "مسئولي", "مسوولي", "علاق", "صله", "صلت", "وقوف", "مشاركت", "دور")
"""Beginnings of involvement, responsibility, connection, standing (behind), share, part: folded"""
DISOWNED_REACH = 4


def _is_foiled(reading: Reading, term: Term, clause: Clause) -> bool:
    """True for an attack told by a noun that was stopped in time, with nobody hurt: إحباط هجوم كان يستهدف كنيسة."""
    if term.entry["family"] not in FOILED:
        return False
    cues = reading.cues_in(max(clause.first, term.first - FOILED_REACH), term.first, "foiled")
    struck = reading.form(term.last).startswith(STRUCK) or reading.form(term.last + 1).startswith(STRUCK)
    if not cues or struck or beaten_off(reading, cues[-1].first, term.first):
        return False
    hurt = (reading.matches.at(OUTCOMES, w) for w in range(clause.first, clause.last))
    return not any(t is not None and t.entry["outcome"] in ("killed", "wounded") for t in hurt)


FOILED = frozenset(("assault", "suicide", "blast", "bomb", "killing", "shelling", "abduction", "raid", "incident"))
STRUCK = ("استهدف", "شن", "نفذ", "وقع")
"""Beginnings of what says that an attack came off: that hit, that they launched (folded)."""
FOILED_REACH = 5
"""Words from what foils an attack to the attack: room for who foils it and for "an attempt at"."""


def _answered(reading: Reading, term: Term, cue: Term) -> bool:
    """True for the act that a threat answers: "vowed revenge after the raid on"; not "plans a raid after two days"."""
    for word in range(cue.last, term.first):
        after = reading.form(word) in AFTERWARDS and not reading.form(word + 1).startswith(POINTING)
        if after and word + 1 not in reading.time_at and word + 1 not in reading.count_at:
            return True
    return False


def _cost_lives(reading: Reading, term: Term, cue: Term) -> bool:
    """قتل شرطي في محاولة تفجير, محاولة اغتيال قتل فيها حارسه: an attempt in which people were hurt took place."""
    if cue.entry["effect"] != "attempt":
        return False
    last = min(reading.text.sentence_of(term.first).last, term.last + COST_REACH)
    if _hurt_in(reading, term.last, last):
        return True
    first = max(reading.clause_of(term.first).first, cue.first - HURT_REACH)
    return reading.form(cue.first - 1) in IN_THE and _hurt_in(reading, first, cue.first)


def _hurt_in(reading: Reading, first: int, last: int) -> bool:
    """Whether a past verb in these words says that people were killed or wounded, and no negation stands before it."""
    for term in terms_in(reading, OUTCOMES, first, last):
        if term.entry["outcome"] not in ("killed", "wounded") or term.feature[:4] != "past":
            continue
        if reading.form(term.first - 1) not in UNDONE and "ل" not in term.proclitic and term.entry.term != SERVED:
            return True
    return False


SERVED = "قضى"
"""died, and served a sentence for an attempt"""
UNDONE = frozenset(("لم", "ولم", "لا", "ان", "قبل", "اذا", "لو"))
"""not, that, before, if: what follows did not happen, or not then"""
COST_REACH = 20
"""Words from an attempt to those who were hurt in it."""
IN_THE = frozenset(("في", "خلال", "اثناء", "اثر", "جراء"))
HURT_REACH = 8
"""Words from those hurt to the attempt they were hurt in."""


def _known_by_what_it_did(reading: Reading, term: Term, cue: Term) -> bool:
    """مخاوف من الرد على الهجوم الذي استهدف القنصلية: a clause with a past verb says that the attack took place."""
    if cue.entry["effect"] == "attempt" or not reading.form(term.first).removeprefix("ل").startswith(("ال", "ل")):
        return False
    at = next((w for w in range(term.last, term.last + ADJECTIVES) if reading.form(w) in WHICH), -1)
    verb = reading.form(at + 1)
    return at > 0 and len(verb) > ADJECTIVES and not verb.startswith(NOT_PAST)


ADJECTIVES = 2
"""Words from an act to "which": room for an adjective."""
WHICH = frozenset(("الذي", "التي"))
NOT_PAST = ("ي", "ت", "سي", "ست", "سن", "سوف", "قد", "لم", "لن", "لا")
"""How verbs begin that are not in the past, or may not be."""


def _says_which(reading: Reading, term: Term, cue: Term) -> bool:
    """رد محتمل على الضربة التي استهدفت القنصلية: a past verb right after "which" tells of what is known, no plan."""
    if cue.entry["effect"] == "attempt" or term.feature not in ("past", "past_passive"):
        return False
    if reading.form(term.first - 1) not in WHICH or cue.last > term.first - 1:
        return False
    named = range(max(cue.first, term.first - 1 - NAMED_REACH), term.first - 1)
    return not any(reading.form(w).removeprefix("ال").startswith(PLANS) for w in named)


NAMED_REACH = 4
"""Words before "which" in which its noun stands."""
PLANS = ("مخطط", "خطه", "خطط", "موامر", "محاول", "تهديد")
"""plan, plot, attempt, threat (folded)"""


def _joined_after(reading: Reading, term: Term, cue: Term) -> bool:
    """True for an act joined on to one that was only tried: محاولة اغتيال واعتقال ثلاثة."""
    if cue.entry["effect"] != "attempt" or not reading.form(term.first).startswith("و"):
        return False
    return not reading.matches.by_word(TRIGGERS).keys().isdisjoint(range(cue.last, term.first))


def _only_its_toll(reading: Reading, term: Term, cue: Term) -> bool:
    """لم ترد أنباء عن وقوع إصابات في القصف: what nobody heard of is the toll."""
    return cue.entry["effect"] == "negated" and _toll_denied(reading, term, cue.last)


def _known_by_its_day(reading: Reading, term: Term, cue: Term) -> bool:
    """حذرت من استغلال الضربة على القنصلية الأسبوع الماضي: "the strike … last week" took place."""
    if cue.entry["effect"] == "attempt" or not term.proclitic.endswith("ال") or term.feature in VERBAL:
        return False
    last = min(term.last + DAY_REACH, reading.clause_of(term.first).last)
    return bool(reading.words_of(PASSED, term.last, last))


VERBAL = frozenset(("past", "past_passive", "present", "present_passive"))
DAY_REACH = 10
"""Words from an act to its day: room for what was hit and where."""
PASSED = frozenset(("امس", "الماضي", "الماضيه", "المنصرم", "المنصرمه", "الفارط", "الفارطه"))
"""yesterday, last (folded)"""


def _known_by_its_doers(reading: Reading, term: Term, cue: Term) -> bool:
    """لن تتسامح مع مرتكبي جريمة الاغتيال, يخططون لهجمات في تلك الغارات: those who did an act, or died in it, did."""
    if cue.entry["effect"] == "attempt" or term.feature in VERBAL:
        return False
    if reading.form(term.first - 1) in THIS and reading.form(term.first - 2) in CAUSED_BY:
        return term.first - 2 >= cue.last
    first = term.first - 2 if reading.form(term.first - 1) in CRIME else term.first - 1
    return first >= cue.last and reading.form(first).removeprefix("ل").removeprefix("ب").startswith(DOERS)


THIS = frozenset(("هذا", "هذه", "ذلك", "تلك"))
CRIME = frozenset(("جريمه", "عمليه", "حادث", "حادثه", "مجزره"))
DOERS = ("مرتكب", "منفذ", "مقترف", "ضحايا", "مصابي", "جرحي", "شهداء", "قتلي")
"""Beginnings of perpetrators, victims, wounded, martyrs, dead (of an act): folded"""


TOLD_ALL_THE_SAME = (
    _joined_after, _only_its_toll, _says_which, _answered, _cost_lives, _known_by_what_it_did, _known_by_its_day,
    _known_by_its_doers,
)  # fmt: skip
"""What shows that an act behind a word for plans and threats took place."""


def _is_purpose(reading: Reading, term: Term) -> bool:
    """True for "in order to blow up": a noun of an act after ل that nobody is said to have undergone."""
    printed = reading.text.shadow[term.start : term.end]
    joined = printed.startswith("لل")
    if not joined and term.proclitic not in ("ل", "ول"):
        return False
    if printed.removeprefix("لل") not in PURPOSE:
        return False
    if term.entry["family"] == TERRITORY:
        return True
    return not any(
        reading.form(word).removeprefix("و").startswith(UNDERGOES) for word in range(term.first - 6, term.first)
    )
