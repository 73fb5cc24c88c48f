"""Some words of a report tell of an act that happened; others only plan, threaten or deny one."""

from bisect import bisect_left

from tawthiq.events.reading import Reading, stands_between
from tawthiq.events.telling import Act
from tawthiq.events.territory import TERRITORY
from tawthiq.events.triggers.blows import kind_of_blow
from tawthiq.events.triggers.status import CUE_REACH, TRIGGERS, status_of, told_by_denial
from tawthiq.events.triggers.unmeant import OUTCOMES, is_no_act, second_of
from tawthiq.lexicon import Term
from tawthiq.mentions import ActorMention

PAIRS = "events/triggers/pairs"
CLEAR = 2
"""Strength from which a word tells an act without a sign of war beside it."""
ARMS_REACH = 2
ARMS = frozenset(("missile", "drone", "ied", "vehicle_bomb", "mine"))
SAFE_REACH = 9
"""Words from taking apart to the bomb: room for who did it and when."""
EXPLOSIVE = frozenset(("blast", "bomb", "suicide", "grenade"))
CHARGE_REACH = 25
"""Words from an arrest to what the arrested are charged with."""
CHARGED_BEFORE = 3
DEAD_REACH = 12
CHARGED_WITH = 6
"""Words from "suspected of" to the act."""
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


def find(reading: Reading) -> list[Act]:
    """Every act word in order; those of a ceasefire, and weak ones without a sign of war beside them, are left out."""
    out: list[Act] = []
    ceasefire = {w for c in reading.cues if c.entry["effect"] == "ceasefire" for w in range(c.first, c.last)}
    for term in _terms(reading):
        if term.first in ceasefire or term.last - 1 in ceasefire or term.first in reading.time_at:
            continue
        blow = kind_of_blow(reading, term)
        strength = CLEAR if blow else int(term.entry["strength"] or "1")
        if is_no_act(reading, term) or (strength < CLEAR and not _sign_of_war(reading, term)):
            continue
        if _is_an_aim(reading, term):
            continue
        family = blow or _family(reading, term)
        definite = term.proclitic.endswith(DEFINITE) or _bound(reading, term) or _is_known(reading, term)
        definite = (definite and not told_by_denial(reading, term)) or _is_charged(reading, term)
        out.append(Act(term, family, strength, term.first, term.last, definite, status_of(reading, term)))
    return _without_means(
        reading, _without_charges(reading, _with_the_shooting(reading, _of_the_kind_before(reading, out)))
    )


def _of_the_kind_before(reading: Reading, acts: list[Act]) -> list[Act]:
    """One more act without its noun is of the kind told before it: غارة على البلدة وأخرى استهدفت المخيم."""
    for number, act in enumerate(acts):
        if number and act.family == "assault" and reading.form(act.first - 1) in ONE_MORE:
            before = acts[number - 1]
            if before.term.feature not in DONE and reading.text.sentence_number(
                before.first
            ) == reading.text.sentence_number(act.first):
                act.family = before.family
    return acts


ONE_MORE = frozenset(("واخري", "واخر"))
"""And another (folded)."""


def _with_the_shooting(reading: Reading, acts: list[Act]) -> list[Act]:
    """The shooting, told in a sentence after one of a shooting, leads back to it."""
    told = -1
    for act in acts:
        if act.family != "shooting" or act.status != "occurred":
            continue
        number = reading.text.sentence_number(act.first)
        if act.term.entry.term == THE_SHOOTING and 0 <= told < number and reading.form(act.last) not in AT_SOMEBODY:
            act.definite = True
        told = number if told < 0 else told
    return acts


THE_SHOOTING = "إطلاق النار"
AT_SOMEBODY = frozenset(("علي", "عليه", "عليها", "عليهم", "تجاه", "باتجاه", "صوب", "نحو", "من"))
"""at, towards, from (folded): the words after it tell a shooting of its own"""


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
    if second is not None and term.entry["family"] == "arrest":
        return all(stands_between(reading, word) for word in range(term.last, second))
    if second is not None and term.entry["family"] == "clash" and reading.form(second) in FIRING:
        return reading.form(second + 1).startswith(FIRE)
    if second is None or term.entry["family"] != "suicide" or term.entry.form == "verb":
        return second is not None
    return second - term.last < OF_ONESELF


FIRING = frozenset(("اطلاق", "لاطلاق"))
FIRE = ("النار", "نار", "النيران", "للن", "نيران", "الرصاص", "للرصاص", "رصاص", "قذائف", "القذائف", "صواريخ", "الصواريخ")
"""Beginnings of fire, bullets, shells, rockets (folded): the freeing of prisoners and charges are exchanged too"""


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
    if _is_made_safe(reading, term) or _destroys_arms(reading, term) or _meets_arms(reading, term):
        return "disrupt"
    if term.entry["family"] == "suicide" and _is_stopped(reading, term):
        return "disrupt"
    if term.entry.term == "انفجار" and _of_a_shell(reading, term.last):
        return "shelling"
    return term.entry["family"]


def _is_stopped(reading: Reading, term: Term) -> bool:
    """True for a bomber who was stopped: أردوا انتحاريا قبل أن يتمكن من تفجير نفسه."""
    last = min(reading.clause_of(term.first).last, term.last + SAFE_REACH)
    return any(cue.entry["gloss"].startswith(STOPPED) for cue in reading.cues_in(term.last, last, "planned"))


STOPPED = "before he could"


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
    last = term.last
    if term.enclitic in ("ه", "ها") and _stopped_before(reading, term):
        return True
    while last < term.last + DOER_REACH and last in reading.actor_at:
        last += 1
    near = reading.within(reading.mentions.weapons, term.last, last + ARMS_REACH)
    return any(w.weapon_class in ARMS and not reading.text.shadow.startswith("ب", w.start - 1) for w in near)


def _meets_arms(reading: Reading, term: Term) -> bool:
    """True for اشتبكت مع خمس طائرات مسيرة, تصدت لهجوم بطائرتين مسيرتين: none but drones or rockets were met."""
    if term.entry["family"] != "clash":
        return False
    weapon = next((w for w in reading.within(reading.mentions.weapons, term.last, term.last + MET_REACH)), None)
    if weapon is None or weapon.weapon_class not in ARMS_MET:
        return False
    letter = reading.text.shadow[weapon.start - 1 : weapon.start]
    at = weapon.first - (reading.form(weapon.first - 1).isdecimal() or weapon.first - 1 in reading.count_at)
    before = reading.form(at - 1)
    if letter == "ب":
        return before.removeprefix("ل").startswith(ATTACKED)
    return letter == "ل" or before == "مع"


MET_REACH = 7
"""Words from a clash to the drones that were met: room for who met them."""
ARMS_MET = frozenset(("drone", "missile", "rocket"))
ATTACKED = ("هجوم", "هجمات", "الهجوم")
DOER_REACH = 6
"""Words of who destroys, between the verb and the arms."""


def _stopped_before(reading: Reading, term: Term) -> bool:
    """اعترضت صاروخا ودمرته: what was intercepted and then destroyed."""
    first = reading.text.sentence_of(term.first).first
    before = (reading.matches.at(TRIGGERS, w) for w in range(term.first - 1, first - 1, -1))
    return any(t is not None and t.entry["family"] == "disrupt" for t in before)


def _is_known(reading: Reading, term: Term) -> bool:
    """True for a name of an act that has its article in the table: الهجوم الانتحاري."""
    named = term.entry["family"] in KNOWN and not term.entry["means"]
    return named and term.feature not in DONE and reading.text.shadow.startswith(("ال", "لل"), term.start)


def _is_charged(reading: Reading, term: Term) -> bool:
    """True for an act that somebody is charged with: متورطين في استهداف السوق leads back to it."""
    return term.feature not in ("past", "past_passive") and bool(
        reading.cues_in(term.first - CHARGED_BEFORE, term.first, "charge")
    )


def _bound(reading: Reading, term: Term) -> bool:
    """A noun bound to a pronoun ("his attack") leads back, unless it tells what was hit: "its shelling of a post"."""
    if not term.enclitic or term.feature in ("past", "present") or _is_gone_on_with(reading, term):
        return False
    return term.feature != "masdar" or not _has_an_object(reading, term.last)


def _is_gone_on_with(reading: Reading, term: Term) -> bool:
    """True for واصل الطيران شن غاراته على: who goes on with "his raids on" something tells new ones."""
    if term.entry["family"] not in GONE_ON_WITH or reading.form(term.last) not in ON:
        return False
    return bool(reading.words_of(GOES_ON, max(term.first - GOES_ON_REACH, 0), term.first))


GONE_ON_WITH = frozenset(("strike", "assault"))
ON = frozenset(("علي", "ضد", "الجويه", "الصاروخيه"))
GOES_ON_REACH = 7
GOES_ON = frozenset(
    form
    for verb in ("شن", "شنت", "شنوا", "واصل", "واصلت", "صعد", "صعدت", "كثف", "كثفت", "جدد", "جددت", "استانفت", "تواصل")
    for form in (verb, "و" + verb)
)
"""launched, went on with, stepped up, renewed, resumed (folded)"""


def _has_an_object(reading: Reading, word: int) -> bool:
    """True where the word behind a noun with its pronoun is a noun: استهدافها ثكنة, not قصفها على or اعتقاله بعد."""
    form = reading.form(word)
    return len(form) > LEAST and form not in NO_OBJECT and form[0] not in JOINED and not reading.is_mark(word)


LEAST = 2
JOINED = "وفب"
"""Letters of and, then, with, in at the beginning of a word that is no object; some nouns lose by it."""
NO_OBJECT = frozenset(
    (
        "علي", "الي", "عند", "قبل", "بعد", "منذ", "حتي", "خلال", "اثناء", "امام", "قرب", "وسط", "داخل", "خارج", "ضمن",
        "جراء", "بسبب", "نتيجه", "اثر", "عقب", "لدي", "نحو", "ضد", "دون", "بين", "حيث", "الذي", "التي", "الذين",
        "اللذين", "كما", "مما", "ثم", "لكن", "فيما", "بينما", "انه", "انها", "ذلك", "هذا", "هذه", "امس", "اليوم",
        "الليله", "صباح", "مساء", "فجر", "ليل", "ليلا", "ظهر", "عن", "مع", "من", "في", "الان", "لاحقا", "سابقا",
        "مجددا",
    )
)  # fmt: skip
"""Prepositions, relatives, conjunctions and times that stand behind a noun with its pronoun (folded)."""


def _is_an_aim(reading: Reading, term: Term) -> bool:
    """True for an act that something else is done for: بهدف السيطرة على البلدة; a verb after it tells what was done."""
    first = max(reading.clause_of(term.first).first, term.first - CUE_REACH)
    cues = reading.cues_in(first, term.first, "aim")
    return bool(cues) and (term.feature not in ("past", "past_passive") or cues[-1].last == term.first)


def _sign_of_war(reading: Reading, term: Term) -> bool:
    clause = reading.clause_of(term.first)
    rebels: frozenset[str] = REBELS if term.entry["family"] == TERRITORY else frozenset()
    if (
        rebels
        and term.entry.term in HELD
        and any(reading.form(w) in TAKERS for w in range(term.first - 2, term.last + 2))
    ):
        return True
    signs = rebels | HIDDEN
    for word in range(max(clause.first, term.first - 12), min(clause.last, term.last + 12)):
        if reading.form(word) in signs:
            return True
        actor: ActorMention | None = reading.actor_at.get(word)
        if actor is not None and (actor.kind in ARMED or (actor.kind == "vehicle" and actor.entity)):
            return True
        person = reading.person_at.get(word)
        if person is not None and (person.outcome or person.category == "combatant"):
            return True
    return bool(reading.within(reading.mentions.weapons, term.first - 8, term.last + 9))
