"""Where people without arms stand against a force or against each other, an act is unrest and no battle.

Protesters against police → a violent demonstration; police who shoot, or use gas, at them → excessive force;
inhabitants, students, prisoners against each other → mob violence.
"""

from collections.abc import Iterable

from tawthiq.events.reading import Reading
from tawthiq.events.setting.unscenic import CONDEMNING
from tawthiq.events.telling import Telling
from tawthiq.mentions import ActorMention, PersonMention

PROTESTERS = frozenset(("متظاهر", "متظاهرة", "محتج", "معتصم", "متجمهر", "مشيع"))
YOUNG = frozenset(("شاب", "طالب", "مشجع", "فتى"))
"""People who without arms clash with a force in the street: the protest need not be told."""
DEMONSTRATIONS = frozenset(
    (
        "احتجاجات",
        "الاحتجاجات",
        "احتجاج",
        "احتجاجا",
        "مظاهره",
        "مظاهرات",
        "المظاهرات",
        "تظاهره",
        "تظاهرات",
        "المتظاهرين",
        "متظاهرين",
        "المحتجين",
        "محتجين",
        "محتجون",
        "المحتجون",
        "المتظاهرون",
        "متظاهرون",
        "اضراب",
        "الاضراب",
        "شغب",
        "الشغب",
        "احتجاجيه",
        "الاحتجاجيه",
        "اعتصام",
        "الاعتصام",
        "اعتصاما",
        "المعتصمين",
        "معتصمين",
    )
)
"""protest, demonstration, strike, riot, sit-in (folded)"""
NOT_STRUCK = frozenset(
    (
        "احتجاج",
        "احتجاجا",
        "اضراب",
        "الاضراب",
        "شغب",
        "الشغب",
        "محتجون",
        "المحتجون",
        "المتظاهرون",
        "متظاهرون",
    )
)
"""in protest at, strike, riot, protesters as a subject (folded): why something is done, or what the crowd does"""
IN_THE_STREET = DEMONSTRATIONS - {"اضراب", "الاضراب"}
"""Who strikes, in mourning for the dead of a fight, stays at home."""
GATHERED = frozenset(("حشد", "حشود", "جموع", "المشيعين", "متظاهرين", "المتظاهرين", "محتجين", "المحتجين", "معتصمين"))
"""crowd, mourners, demonstrators: who is shot at in the words right after the fire"""
OF_PEOPLE = frozenset(("من", "الناس", "المدنيين", "الاهالي"))
THROWN = frozenset(("رشق", "ورشق", "رشقوا", "ورشقوا", "بالحجاره", "الحجاره", "مولوتوف", "المولوتوف", "الحارقه"))
"""stones and petrol bombs: the crowd hits too"""
GAS = frozenset(("tear gas",))
RUBBER = frozenset(("المطاطي", "مطاطي", "المطاطيه", "مطاطيه", "بالمطاط", "الاسفنجي"))
"""rubber bullets (folded)"""
CHOKED = frozenset(("اختناق", "بالاختناق", "الاختناق", "اختناقا"))
PRISON = frozenset(("سجن", "السجن", "سجون", "السجون", "سجناء", "السجناء", "بسجن", "بالسجن"))
"""prison, prisoners (folded)"""
MOB = PROTESTERS | YOUNG | {"سجين", "ساكن", "أهالي"}
SMALL = frozenset(("small_arms", "grenade"))
BETWEEN_REACH = 9
"""Words after a clash in which the two sides stand ("between the people of two villages")."""
FIRE_REACH = 7
"""Words after the fire in which those shot at stand: room for the shooter."""
CREEDS = frozenset(("طائفيه", "عرقيه", "قبليه", "عشائريه", "عائليه", "طائفي", "عرقي", "مذهبيه", "اثنيه"))
"""sectarian, ethnic, tribal (folded)"""
OF_CREEDS = frozenset(("طائفيه", "عرقيه", "طائفي", "عرقي", "مذهبيه", "اثنيه"))
"""Of creeds and peoples: a force told beside such a clash came to part them."""
ARMS = frozenset(
    ("missile", "rocket", "artillery", "mortar", "tank", "cluster", "ied", "mine", "explosive", "vehicle_bomb")
)
FORCES = frozenset(("state_forces", "police", "coalition", "state"))
NO_STATE = frozenset(("rebel_group", "militia", "unnamed"))


def crowd_of(reading: Reading, tellings: list[Telling]) -> set[str]:
    """Words for the crowd of an act: protest (it was hit), gas, unrest (it hit too), folk (nobody else took part)."""
    parties = [p.mention for t in tellings for p in t.parties]
    people = [m for m in parties if isinstance(m, PersonMention)]
    hit = [
        p.mention for t in tellings for p in t.parties if p.role == "target" and isinstance(p.mention, PersonMention)
    ]
    hit += [toll.person for t in tellings for toll in t.tolls if toll.person is not None]
    facts = set()
    protest = any(p.lemma in PROTESTERS for p in hit) or _shot_at(reading, tellings)
    if protest and not _by_no_state(tellings):
        facts.add("protest")
    if _have_arms(parties, tellings):
        return facts
    forces = any(isinstance(m, ActorMention) and m.kind in FORCES for m in parties)
    if forces and _has_gas(reading, tellings):
        facts.add("gas")
    fighting = [t for t in tellings if "clash" in t.families]
    marched = any(p.lemma in PROTESTERS for p in people) or _says(reading, fighting, IN_THE_STREET)
    if not fighting and _march_was_struck(reading, tellings):
        facts.add("protest")
    met = any(
        isinstance(p.mention, ActorMention) and p.mention.kind in FORCES
        for t in _without_arrests(tellings)
        for p in t.parties
    )
    young = met and not _under_arms(fighting) and any(p.lemma in YOUNG and p.number != "sg" for p in people)
    if marched or young or _stones_a_force(reading, tellings):
        facts.add("unrest")
    elif _among_folk(reading, tellings) and (not forces or _among_creeds(reading, tellings)):
        facts.add("folk")
    if "gas" in facts and _says(reading, tellings, THROWN):
        facts.discard("gas")
    if any("riot" in t.families for t in tellings) and _says(reading, tellings, PRISON):
        facts.add("folk")
    if _is_a_mob(reading, tellings):
        facts.add("mob")
    return facts


def _march_was_struck(reading: Reading, tellings: list[Telling]) -> bool:
    """True where a force is told to have struck, in words for demonstrators that it was they."""
    struck = [
        t for t in tellings if not t.families.isdisjoint(AT_A_CROWD) and t.opens and not _is_condemned(reading, t)
    ]
    return bool(struck) and _by_a_force(struck) and _says(reading, struck, DEMONSTRATIONS - NOT_STRUCK)


def _is_condemned(reading: Reading, telling: Telling) -> bool:
    """True for what a march elsewhere condemns: وقفات احتجاجية تنديدا باغتيال الصحفية."""
    first = min((a.first for a in telling.acts), default=telling.first)
    return bool(reading.words_of(CONDEMNING, telling.first, first))


def _under_arms(fighting: list[Telling]) -> bool:
    """True for an exchange of fire, an ambush, "armed confrontations": youths told beside it do not make it a riot."""
    return any(a.family == "clash" and a.strength >= CLEAR for t in fighting for a in t.acts)


CLEAR = 3
"""Strength of a word for a fight that street clashes are not called by."""


def _stones_a_force(reading: Reading, tellings: list[Telling]) -> bool:
    """True where soldiers or police stand in the words after who pelts them: رشق شبان دورية للجيش بالحجارة."""
    thrown = (a for t in tellings if "stones" in t.families for a in t.acts if a.family == "stones")
    return any(
        actor.kind in FORCES
        for act in thrown
        for actor in reading.within(reading.mentions.actors, act.last, act.last + FIRE_REACH)
    )


def _by_a_force(tellings: list[Telling]) -> bool:
    """True where gas is used, or a force of a state is said to have struck."""
    doers = [p.mention for t in tellings for p in t.parties if p.role == "initiator"]
    struck = any(isinstance(m, ActorMention) and m.kind in FORCES for m in doers)
    return struck or any("gas" in t.families for t in tellings)


AT_A_CROWD = frozenset(("gas", "assault", "shooting"))
"""Kinds of act that, done by a force where people protest, are done to them."""


def _is_a_mob(reading: Reading, tellings: list[Telling]) -> bool:
    """True where several people without arms are the ones who attack or burn."""
    doers = [p.mention for t in _without_arrests(tellings) for p in t.parties if p.role == "initiator"]
    people = [m for m in doers if isinstance(m, PersonMention)]
    if not people or len(people) < len(doers) or any(w.weapon_class in SMALL for t in tellings for w in t.weapons):
        return False
    return all(p.lemma in MOB and _are_several(reading, p) for p in people)


ARRESTING = frozenset(("arrest", "incident"))


def _without_arrests(tellings: list[Telling]) -> list[Telling]:
    """Those that tell more than who was arrested for it."""
    return [t for t in tellings if t.families - ARRESTING or any(toll.outcome != "arrested" for toll in t.tolls)]


def _are_several(reading: Reading, people: PersonMention) -> bool:
    """True for a plural, and for a singular that is counted: خمسون سجينا."""
    count = reading.count_at.get(people.first) or reading.count_at.get(people.first - 1)
    return people.number != "sg" or (count is not None and count.value != 1)


def _by_no_state(tellings: list[Telling]) -> bool:
    """True where only gunmen, militias or groups are said to have done it: against protesters that is an attack."""
    doers = [p.mention for t in tellings for p in t.parties if p.role == "initiator"]
    named = [m for m in doers if isinstance(m, ActorMention)]
    return bool(named) and all(m.kind in NO_STATE for m in named)


def _have_arms(parties: Iterable[object], tellings: list[Telling]) -> bool:
    """True where fighters of no state take part, or arms of war are used."""
    for m in parties:
        if isinstance(m, ActorMention) and m.kind in NO_STATE:
            return True
        if isinstance(m, PersonMention) and m.category == "combatant":
            return True
    return any(w.weapon_class in ARMS for t in tellings for w in t.weapons)


def _says(reading: Reading, tellings: list[Telling], forms: frozenset[str]) -> bool:
    return any(reading.words_of(forms, t.first, t.last) for t in tellings)


def _has_gas(reading: Reading, tellings: list[Telling]) -> bool:
    """True for tear gas, rubber bullets, people who choke."""
    if any(w.label in GAS for t in tellings for w in t.weapons):
        return True
    return _says(reading, tellings, RUBBER) or _says(reading, tellings, CHOKED)


def _shot_at(reading: Reading, tellings: list[Telling]) -> bool:
    """True where a crowd stands in the words after the fire: فتحت الشرطة النار على حشد من الناس."""
    for telling in tellings:
        for act in telling.acts:
            if act.family not in ("shooting", "assault") or act.status != "occurred":
                continue
            for word in reading.words_of(GATHERED, act.last, min(act.last + FIRE_REACH, telling.last)):
                crowd = reading.form(word)
                if crowd not in ("حشد", "حشود", "جموع") or reading.form(word + 1) in OF_PEOPLE:
                    return True
    return False


def _among_creeds(reading: Reading, tellings: list[Telling]) -> bool:
    """True where a clash is called one of creeds or peoples: اشتباكات طائفية."""
    clashes = (a for t in tellings for a in t.acts if a.family == "clash" and a.status == "occurred")
    return any(reading.words_of(OF_CREEDS, act.last, act.last + 2) for act in clashes)


def _among_folk(reading: Reading, tellings: list[Telling]) -> bool:
    """True where the sides of a clash are people without arms: بين أهالي قريتين, or it is called one of creeds."""
    for telling in tellings:
        for act in telling.acts:
            if act.family != "clash" or act.status != "occurred":
                continue
            if reading.words_of(CREEDS, act.last, act.last + 2):
                return True
            stop = min(act.last + BETWEEN_REACH, telling.last)
            between = next((w for w in range(act.last, stop) if reading.form(w) == "بين"), None)
            if between is None:
                continue
            sides = [reading.person_at[w] for w in range(between + 1, stop) if w in reading.person_at]
            if sides and not any(w in reading.actor_at for w in range(between + 1, stop)):
                return True
    return False
