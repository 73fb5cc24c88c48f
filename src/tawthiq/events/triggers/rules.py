"""Some words of a report tell of an act that happened; others only plan, threaten or deny one."""

from tawthiq.events.reading import Reading
from tawthiq.events.telling import Act
from tawthiq.events.territory import TERRITORY, of_land
from tawthiq.lexicon import Term
from tawthiq.mentions import ActorMention
from tawthiq.record import EventStatus

TRIGGERS = "events/triggers/triggers"
PAIRS = "events/triggers/pairs"
PAIR_REACH = 7
"""Words between a verb of attack and the word that completes it: room for a subject with its adjectives."""
FOUND = ("عثر", "وعثر", "العثور", "والعثور")
"""found, the finding of"""
FOUND_REACH = 2
"""Words from a finding to what was found."""
OUTCOMES = "events/casualties/outcomes"
CAUSED_BY = frozenset(("في", "جراء", "اثر", "نتيجه", "خلال", "بسبب", "عقب", "بعد"))
"""in, because of, during, after: the act follows"""
CAUSE_REACH = 3
CUE_REACH = 7
"""Words from a cue of plan, threat or condition to the act it governs."""
SAFE_REACH = 9
"""Words from taking apart to the bomb: room for who did it and when."""
EXPLOSIVE = frozenset(("blast", "bomb", "suicide", "grenade"))
IDLE_REACH = 4
"""Words from planting or finding to the weapon."""
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
CHARGED_WITH = 6
"""Words from "suspected of" to the act."""
EXPECTED = "expected"
EXPECTED_REACH = 3
"""Words from an act to an adjective that says it is only expected ("an attack that is likely")."""
ARMED = frozenset(("state_forces", "police", "rebel_group", "militia", "coalition", "unnamed", "aircraft"))
DEFINITE = ("ال", "وال", "بال", "فال", "لل", "كال", "وبال")
KNOWN = frozenset(("assault", "strike", "suicide", "blast", "chemical"))
"""Kinds of act whose names with an article lead back to one told before."""
WEAK = frozenset(("incident", "assault", "killing"))
"""Kinds of act that a weapon in the same clause makes more precise."""
STATUS_OF: dict[str, EventStatus] = {
    "planned": "planned",
    "future": "planned",
    "conditional": "planned",
    "threatened": "threatened",
    "attempt": "planned",
}


def find(reading: Reading) -> list[Act]:
    """Every act word in order; those of a ceasefire, and weak ones without a sign of war beside them, are left out."""
    out: list[Act] = []
    ceasefire = {w for c in reading.cues if c.entry["effect"] == "ceasefire" for w in range(c.first, c.last)}
    for term in _terms(reading):
        if term.first in ceasefire or term.last - 1 in ceasefire or term.first in reading.time_at:
            continue
        if reading.cue_at(term.first - 1, "any") or reading.cue_at(term.last, "words"):
            continue
        if term.entry["means"] and _was_found(reading, term.first):
            continue
        if _is_idle(reading, term) or _describes_arms(reading, term):
            continue
        if _names_a_side(reading, term):
            continue
        strength = int(term.entry["strength"] or "1")
        if strength < 2 and not _sign_of_war(reading, term):
            continue
        if term.entry["family"] == "arrest" and strength < 2 and not _of_people(reading, term.last):
            continue
        if term.entry["family"] == TERRITORY and strength < 2 and not of_land(reading, _behind(reading, term)):
            continue
        family = "disrupt" if _is_made_safe(reading, term) else term.entry["family"]
        definite = term.proclitic.endswith(DEFINITE) or _bound(term) or _is_known(reading, term)
        definite = definite and not _told_by_denial(reading, term)
        out.append(Act(term, family, strength, term.first, term.last, definite, _status(reading, term)))
    return _without_means(reading, _without_charges(reading, out))


def _names_a_side(reading: Reading, term: Term) -> bool:
    """True for a word within the name of a side: هيئة تحرير الشام."""
    actor = reading.actor_at.get(term.first)
    return actor is not None and actor.first < term.first and term.entry["family"] == TERRITORY


def _of_people(reading: Reading, last: int) -> bool:
    """True where people stand among the words after a word for holding: ضبطت الشرطة خمسة أشخاص, and no arms."""
    for word in range(last, last + HELD_REACH):
        if word in reading.weapon_words:
            return False
        if word in reading.person_at:
            return True
    return False


HELD_REACH = 6
"""Words after a word for holding in which the people held stand: room for who holds them."""


def _was_found(reading: Reading, word: int) -> bool:
    """عثرت على حزامين ناسفين: a device that was found and not used."""
    return any(reading.form(w).startswith(FOUND) for w in range(word - FOUND_REACH, word))


def _terms(reading: Reading) -> list[Term]:
    """Act words in order: those that stand whole, and verbs whose second word follows their subject."""
    whole = reading.matches.longest(TRIGGERS)
    taken = {w for t in whole for w in range(t.first, t.last)}
    paired = [t for t in reading.matches.all(PAIRS) if t.first not in taken and _completed(reading, t)]
    return sorted([*whole, *paired], key=lambda t: (t.first, t.last)) if paired else whole


def _completed(reading: Reading, term: Term) -> bool:
    """True where a verb's second word follows within reach in its sentence: أطلق مسلحون مجهولون النار."""
    return _second(reading, term) is not None


def _second(reading: Reading, term: Term) -> int | None:
    seconds = term.entry["second"].split(",")
    last = min(reading.text.sentence_of(term.first).last, term.last + PAIR_REACH)
    return next((word for word in range(term.last, last) if reading.form(word) in seconds), None)


def _behind(reading: Reading, term: Term) -> int:
    """The word after an act: for a verb with a second word, the one after that."""
    second = _second(reading, term) if term.entry.get("second") else None
    return term.last if second is None else second + 1


def _without_charges(reading: Reading, acts: list[Act]) -> list[Act]:
    """What arrested people are suspected of or charged with is told elsewhere, if it is told."""
    arrests = [a for a in acts if a.family == "arrest"]
    if not arrests:
        return acts
    charged = {
        id(a) for a in acts if a.family != "arrest" and any(_is_charge(reading, arrest, a) for arrest in arrests)
    }
    return [a for a in acts if id(a) not in charged]


def _is_charge(reading: Reading, arrest: Act, act: Act) -> bool:
    if not arrest.first < act.first <= arrest.first + CHARGE_REACH:
        return False
    if reading.clause_number(arrest.first) != reading.clause_number(act.first):
        return False
    return bool(reading.cues_in(max(arrest.last, act.first - CHARGED_WITH), act.first, "charge"))


def _without_means(reading: Reading, acts: list[Act]) -> list[Act]:
    """A weapon is an act by itself only where its clause tells no act it was the means of."""
    told = {reading.clause_number(a.first) for a in acts if not a.term.entry["means"] and a.family not in WEAK}
    return [a for a in acts if not a.term.entry["means"] or reading.clause_number(a.first) not in told]


def _is_idle(reading: Reading, term: Term) -> bool:
    """True for a weapon that is planted, cleared, found or kept."""
    return bool(term.entry["means"] and reading.cues_in(term.first - IDLE_REACH, term.first, "idle"))


def _is_made_safe(reading: Reading, term: Term) -> bool:
    """True for a bomb that was defused: "took apart 15 devices"."""
    return term.entry["family"] in EXPLOSIVE and bool(
        reading.cues_in(max(term.first - SAFE_REACH, reading.clause_of(term.first).first), term.first, "safe")
    )


def _describes_arms(reading: Reading, term: Term) -> bool:
    """True for هجومية, "offensive", which is spelled like "its two attacks"."""
    printed = reading.text.printed_word(term.first)
    return term.entry.term == "هجوم" and term.feature == "du" and printed.endswith("ية")


def _is_known(reading: Reading, term: Term) -> bool:
    """True for a name of an act that has its article in the table: الهجوم الانتحاري."""
    named = term.entry["family"] in KNOWN and not term.entry["means"]
    return named and reading.text.shadow.startswith(("ال", "لل"), term.start)


def _bound(term: Term) -> bool:
    """A noun bound to a pronoun ("his attack") leads back."""
    return bool(term.enclitic) and term.feature not in ("past", "present")


def _is_purpose(reading: Reading, term: Term) -> bool:
    """True for "in order to blow up": a noun of an act after ل that nobody is said to have undergone."""
    printed = reading.text.shadow[term.start : term.end]
    joined = printed.startswith("لل")
    if not joined and term.proclitic not in ("ل", "ول"):
        return False
    if printed.removeprefix("لل") not in PURPOSE:
        return False
    return not any(
        reading.form(word).removeprefix("و").startswith(UNDERGOES) for word in range(term.first - 6, term.first)
    )


def _sign_of_war(reading: Reading, term: Term) -> bool:
    clause = reading.clause_of(term.first)
    for word in range(max(clause.first, term.first - 12), min(clause.last, term.last + 12)):
        actor: ActorMention | None = reading.actor_at.get(word)
        if actor is not None and actor.kind in ARMED:
            return True
        person = reading.person_at.get(word)
        if person is not None and (person.outcome or person.category == "combatant"):
            return True
    return any(term.first - 8 <= w.first <= term.last + 8 for w in reading.mentions.weapons)


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
    clause = reading.clause_of(term.first)
    scope = reading.claims.over(term.first)
    if scope is not None and scope.status == "denied" and not _told_by_denial(reading, term):
        return "denied"
    if _is_purpose(reading, term):
        return "planned"
    cues = reading.cues_in(max(clause.first, term.first - CUE_REACH), term.last, *STATUS_OF)
    if cues:
        return STATUS_OF[cues[-1].entry["effect"]]
    after = reading.cues_in(term.last, min(term.last + EXPECTED_REACH, clause.last), "planned")
    after = [c for c in after if c.entry["gloss"] == EXPECTED]
    if after and term.feature not in ("past", "past_passive"):
        return "planned"
    form = reading.form(term.first)
    if term.feature == "present" and form.startswith(("سي", "ست", "سن", "وسي", "وست", "وسن")):
        return "planned"
    return "occurred"
