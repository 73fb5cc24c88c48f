"""Some words of a report tell of an act that happened; others only plan, threaten or deny one."""

from bisect import bisect_left

from tawthiq.events.reading import Clause, Reading
from tawthiq.events.telling import Act
from tawthiq.events.territory import TERRITORY
from tawthiq.events.triggers.unmeant import OUTCOMES, beaten_off, is_no_act, second_of
from tawthiq.lexicon import Term
from tawthiq.mentions import ActorMention
from tawthiq.record import EventStatus

TRIGGERS = "events/triggers/triggers"
PAIRS = "events/triggers/pairs"
CAUSED_BY = frozenset(("في", "جراء", "اثر", "نتيجه", "خلال", "بسبب", "عقب", "بعد"))
"""in, because of, during, after: the act follows"""
CAUSE_REACH = 3
CUE_REACH = 7
"""Words from a cue of plan, threat or condition to the act it governs."""
ARMS_REACH = 2
ARMS = frozenset(("missile", "drone", "ied", "vehicle_bomb", "mine"))
SAFE_REACH = 9
"""Words from taking apart to the bomb: room for who did it and when."""
EXPLOSIVE = frozenset(("blast", "bomb", "suicide", "grenade"))
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
CHARGE_REACH = 25
"""Words from an arrest to what the arrested are charged with."""
CHARGED_BEFORE = 3
DEAD_REACH = 12
CHARGED_WITH = 6
"""Words from "suspected of" to the act."""
AFTERWARDS = frozenset(("بعد", "عقب", "اعقاب", "اثر"))
POINTING = ("ذلك", "هذا", "هذه", "ايام", "ساعات", "اسابيع", "قليل", "غد", "حين", "ان")
"""After; that, this, days, hours, a while, when: what is planned "after that" is still to come."""
EXPECTED = "expected"
EXPECTED_REACH = 3
"""Words from an act to an adjective that says it is only expected ("an attack that is likely")."""
OF_ONESELF = 4
"""Words from a blowing up to "of himself": room for who did it, and none for another thing "itself"."""
ARMED = frozenset(("state_forces", "police", "rebel_group", "militia", "coalition", "unnamed", "aircraft"))
REBELS = frozenset(("الفصائل", "فصائل", "الثوار", "ثوار", "المعارضه", "المتمردون", "المتمردين"))
"""factions, rebels, the opposition (folded): who takes land need not be named as a side"""
HIDDEN = frozenset(("مجهولون", "مجهولين", "ملثمون", "ملثمين", "المجهولون", "المجهولين", "الملثمون", "الملثمين"))
"""unknown, masked men (folded)"""
HELD = frozenset(("سيطر", "استولى", "أحكم", "فرض", "بسط"))
TAKERS = frozenset(
    (
        "موسكو",
        "كييف",
        "دمشق",
        "انقره",
        "قواتها",
        "قواته",
        "القوات",
        "قوات",
        "الجيش",
        "الروس",
        "الحكومه",
        "النظام",
        "التنظيم",
    )
)
"""forces, its forces, a capital that stands for its army (folded)"""
DEFINITE = ("ال", "وال", "بال", "فال", "لل", "كال", "وبال")
KNOWN = frozenset(("assault", "strike", "suicide", "blast", "chemical"))
"""Kinds of act whose names with an article lead back to one told before."""
BEFORE_A_NOUN = frozenset(("اثر", "بعد", "عقب", "قبل", "خلال", "اثناء", "منذ", "لدي", "في", "من", "عن"))
"""Prepositions after which a skeleton is a verbal noun and no verb: بعد قمع قوات X مسيرة."""
DONE = frozenset(("past", "past_passive", "present"))
"""Forms of a verb, whose letters may begin like an article's: ألقى."""
WEAK = frozenset(("incident", "assault", "killing"))
"""Kinds of act that a weapon in the same clause makes more precise."""
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


def find(reading: Reading) -> list[Act]:
    """Every act word in order; those of a ceasefire, and weak ones without a sign of war beside them, are left out."""
    out: list[Act] = []
    ceasefire = {w for c in reading.cues if c.entry["effect"] == "ceasefire" for w in range(c.first, c.last)}
    for term in _terms(reading):
        if term.first in ceasefire or term.last - 1 in ceasefire or term.first in reading.time_at:
            continue
        strength = int(term.entry["strength"] or "1")
        if is_no_act(reading, term) or (strength < 2 and not _sign_of_war(reading, term)):
            continue
        if _is_an_aim(reading, term):
            continue
        family = _family(reading, term)
        definite = term.proclitic.endswith(DEFINITE) or _bound(term) or _is_known(reading, term)
        definite = (definite and not _told_by_denial(reading, term)) or _is_charged(reading, term)
        out.append(Act(term, family, strength, term.first, term.last, definite, _status(reading, term)))
    return _without_means(reading, _without_charges(reading, out))


def _terms(reading: Reading) -> list[Term]:
    """Act words in order: those that stand whole, and verbs whose second word follows their subject."""
    whole = reading.matches.longest(TRIGGERS)
    found = reading.matches.all(PAIRS)
    if not found:
        return whole
    paired: dict[int, Term] = {}
    for term in found:
        if _completed(reading, term) and (term.first not in paired or _is_a_noun(reading, term)):
            paired[term.first] = term
    whole = [t for t in whole if t.first not in paired or t.last > t.first + 1]
    for word in {w for t in whole for w in range(t.first, t.last)} & paired.keys():
        del paired[word]
    return sorted([*whole, *paired.values()], key=lambda t: (t.first, t.last)) if paired else whole


def _is_a_noun(reading: Reading, term: Term) -> bool:
    """True for the noun of two readings of a word that stands behind a preposition."""
    return term.entry.form == "noun" and reading.form(term.first - 1) in BEFORE_A_NOUN


def _completed(reading: Reading, term: Term) -> bool:
    """True where a verb's second word follows within reach in its sentence: أطلق مسلحون مجهولون النار."""
    second = second_of(reading, term)
    if second is None or term.entry["family"] != "suicide" or term.entry.form == "verb":
        return second is not None
    return second - term.last < OF_ONESELF


def _without_charges(reading: Reading, acts: list[Act]) -> list[Act]:
    """What arrested people are suspected of or charged with is told elsewhere, if it is told."""
    arrests = [a for a in acts if a.family == "arrest"]
    if not arrests:
        return acts
    firsts = [arrest.first for arrest in arrests]

    def before(act: Act) -> list[Act]:
        return arrests[bisect_left(firsts, act.first - CHARGE_REACH) : bisect_left(firsts, act.first)]

    charged = {
        id(a) for a in acts if a.family != "arrest" and any(_is_charge(reading, arrest, a) for arrest in before(a))
    }
    return [a for a in acts if id(a) not in charged]


def _is_charge(reading: Reading, arrest: Act, act: Act) -> bool:
    if reading.clause_number(arrest.first) != reading.clause_number(act.first):
        return False
    charged = reading.cues_in(max(arrest.last, act.first - CHARGED_WITH), act.first, "charge")
    return bool(charged) and not _tells_dead(reading, act)


def _tells_dead(reading: Reading, act: Act) -> bool:
    """True where the dead or wounded of an act follow it in its clause: it is told, not only named."""
    last = min(reading.clause_of(act.first).last, act.last + DEAD_REACH)
    found = (reading.matches.at(OUTCOMES, w) for w in range(act.last, last))
    return any(f is not None and f.entry["outcome"] in ("killed", "wounded") for f in found)


def _without_means(reading: Reading, acts: list[Act]) -> list[Act]:
    """A weapon is an act by itself only where its clause tells no act it was the means of."""
    told = {reading.clause_number(a.first) for a in acts if not a.term.entry["means"] and a.family not in WEAK}
    return [a for a in acts if not a.term.entry["means"] or reading.clause_number(a.first) not in told]


def _family(reading: Reading, term: Term) -> str:
    """The kind of an act word: its table's, unless what follows it says otherwise."""
    if _is_made_safe(reading, term) or _destroys_arms(reading, term):
        return "disrupt"
    if term.entry.term == "انفجار" and _of_a_shell(reading, term.last):
        return "shelling"
    return term.entry["family"]


def _of_a_shell(reading: Reading, last: int) -> bool:
    """True for the blast of a shell or rocket that was fired: انفجار قذيفة; not of one left behind."""
    shell = next(iter(reading.within(reading.mentions.weapons, last, last + 1)), None)
    if shell is None or shell.weapon_class not in SHELLS:
        return False
    return not any(reading.form(w).startswith(LEFT_BEHIND) for w in range(shell.last, shell.last + LEFT_REACH))


SHELLS = frozenset(("artillery", "mortar", "rocket", "missile"))
LEFT_BEHIND = ("مخلف", "قديم")
"""Beginnings of what is left of a war: remnants, old (folded)"""
LEFT_REACH = 3


def _is_made_safe(reading: Reading, term: Term) -> bool:
    """True for a bomb that was defused: "took apart 15 devices"."""
    return term.entry["family"] in EXPLOSIVE and bool(
        reading.cues_in(max(term.first - SAFE_REACH, reading.clause_of(term.first).first), term.first, "safe")
    )


def _destroys_arms(reading: Reading, term: Term) -> bool:
    """True for rockets, drones and rigged cars that are destroyed: تدمير صاروخ باليستي."""
    if term.entry["family"] != "destroy":
        return False
    near = reading.within(reading.mentions.weapons, term.last, term.last + ARMS_REACH)
    return any(w.weapon_class in ARMS for w in near)


def _is_known(reading: Reading, term: Term) -> bool:
    """True for a name of an act that has its article in the table: الهجوم الانتحاري."""
    named = term.entry["family"] in KNOWN and not term.entry["means"]
    return named and term.feature not in DONE and reading.text.shadow.startswith(("ال", "لل"), term.start)


def _is_charged(reading: Reading, term: Term) -> bool:
    """True for an act that somebody is charged with: متورطين في استهداف السوق leads back to it."""
    return term.feature not in ("past", "past_passive") and bool(
        reading.cues_in(term.first - CHARGED_BEFORE, term.first, "charge")
    )


def _bound(term: Term) -> bool:
    """A noun bound to a pronoun ("his attack") leads back."""
    return bool(term.enclitic) and term.feature not in ("past", "present")


def _is_an_aim(reading: Reading, term: Term) -> bool:
    """True for an act that something else is done for: بهدف السيطرة على البلدة; a verb after it tells what was done."""
    first = max(reading.clause_of(term.first).first, term.first - CUE_REACH)
    cues = reading.cues_in(first, term.first, "aim")
    return bool(cues) and (term.feature not in ("past", "past_passive") or cues[-1].last == term.first)


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


def _sign_of_war(reading: Reading, term: Term) -> bool:
    clause = reading.clause_of(term.first)
    rebels: frozenset[str] = REBELS if term.entry["family"] == TERRITORY else frozenset()
    if (
        rebels
        and term.entry.term in HELD
        and any(reading.form(w) in TAKERS for w in range(term.first - 2, term.last + 2))
    ):
        return True
    for word in range(max(clause.first, term.first - 12), min(clause.last, term.last + 12)):
        if reading.form(word) in rebels or reading.form(word) in HIDDEN:
            return True
        actor: ActorMention | None = reading.actor_at.get(word)
        if actor is not None and (actor.kind in ARMED or (actor.kind == "vehicle" and actor.entity)):
            return True
        person = reading.person_at.get(word)
        if person is not None and (person.outcome or person.category == "combatant"):
            return True
    return bool(reading.within(reading.mentions.weapons, term.first - 8, term.last + 9))


def _told_by_denial(reading: Reading, term: Term) -> bool:
    """An act that a denial of its toll tells of may be told for the first time, whatever its article."""
    scope = reading.claims.over(term.first)
    return scope is not None and scope.status == "denied" and _toll_denied(reading, term, scope.first)


def _toll_denied(reading: Reading, term: Term, first: int) -> bool:
    """نفى سقوط قتلى في الغارة: what is denied is the toll; the act that is told as its cause took place."""
    if not any(reading.form(w) in CAUSED_BY for w in range(term.first - CAUSE_REACH, term.first)):
        return False
    return any(
        (found := reading.matches.at(OUTCOMES, w)) is not None and found.entry["outcome"] in ("killed", "wounded")
        for w in range(first, term.first - 1)
    )


def _status(reading: Reading, term: Term) -> EventStatus:
    """Occurred unless a cue before the act, in its clause and near it, says otherwise."""
    scope = reading.claims.over(term.first)
    if scope is not None and scope.status == "denied" and not _told_by_denial(reading, term):
        return "denied"
    clause = reading.clause_of(term.first)
    if _is_purpose(reading, term) or _is_foiled(reading, term, clause):
        return "planned"
    cues = reading.cues_in(max(clause.first, term.first - CUE_REACH), term.last, *STATUS_OF)
    if cues and cues[-1].entry["effect"] == "negated" and term.first - cues[-1].last > DENIED_REACH:
        cues = []
    if cues and not any(told(reading, term, cues[-1]) for told in (_joined_after, _answered, _cost_lives)):
        return STATUS_OF[cues[-1].entry["effect"]]
    after = reading.cues_in(term.last, min(term.last + EXPECTED_REACH, clause.last), "planned")
    after = [c for c in after if c.entry["gloss"] == EXPECTED]
    if after and term.feature not in ("past", "past_passive"):
        return "planned"
    form = reading.form(term.first)
    if term.feature == "present" and form.startswith(("سي", "ست", "سن", "وسي", "وست", "وسن")):
        return "planned"
    return "occurred"


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
    """قتل شرطي وأصيب ستة في محاولة تفجير: an attempt in which people were hurt took place."""
    if cue.entry["effect"] != "attempt" or reading.form(cue.first - 1) not in IN_THE:
        return False
    first = max(reading.clause_of(term.first).first, cue.first - HURT_REACH)
    hurt = (reading.matches.at(OUTCOMES, w) for w in range(first, cue.first))
    return any(t is not None and t.entry["outcome"] in ("killed", "wounded") and t.feature[:4] == "past" for t in hurt)


IN_THE = frozenset(("في", "خلال", "اثناء", "اثر", "جراء"))
HURT_REACH = 8
"""Words from those hurt to the attempt they were hurt in."""


def _joined_after(reading: Reading, term: Term, cue: Term) -> bool:
    """True for an act joined on to one that was only tried: محاولة اغتيال واعتقال ثلاثة."""
    if cue.entry["effect"] != "attempt" or not reading.form(term.first).startswith("و"):
        return False
    return any(reading.matches.at(TRIGGERS, w) is not None for w in range(cue.last, term.first))
