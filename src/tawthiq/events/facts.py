"""What an act was done with, by whom and to whom decides its type: aircraft, rockets, a bomb, a crowd, armed people.

The conditions of event_types.tsv, each a word of `facts_of`.
"""

from tawthiq.events.casualties import Toll
from tawthiq.events.casualties.belonging import side_of
from tawthiq.events.crowds import crowd_of
from tawthiq.events.reading import Reading
from tawthiq.events.telling import Act, Party, Telling
from tawthiq.mentions import ActorMention, PersonMention, WeaponMention

AIR = frozenset(("aircraft", "drone"))
ROCKETS = frozenset(("missile", "rocket", "artillery", "mortar", "tank", "cluster"))
BOMBS = frozenset(("ied", "vehicle_bomb", "mine", "explosive"))
FIGHTERS = frozenset(("state_forces", "rebel_group", "militia", "coalition", "police"))
WITH = frozenset(("بواسطه", "باستخدام", "مستخدمه", "مستخدما"))
"""by means of (folded)"""
FLYING = ("طائر", "طيران", "مقاتلات", "مروحي", "طيار")
GUNS = ("مدفعي", "راجم", "دبابات", "زوارق")
STATES = frozenset(("state_forces", "police", "coalition", "state"))


POISON = frozenset(("chemical",))
"""Classes of weapons that poison."""


def facts_of(reading: Reading, tellings: list[Telling]) -> set[str]:
    """What the conditions of the table ask: means, the target's arms, the doer's state, a crowd."""
    weapons: list[WeaponMention] = [w for t in tellings for w in t.weapons]
    classes = {w.weapon_class for w in weapons}
    kinds = {p.mention.kind for t in tellings for p in t.parties if isinstance(p.mention, ActorMention)}
    facts = set()
    if classes & AIR or "aircraft" in kinds:
        facts.add("air")
    doers = [p for t in tellings for p in t.parties if p.role == "initiator"]
    theirs = {p.mention.kind for p in doers if isinstance(p.mention, ActorMention)}
    by_air, by_rockets = not classes.isdisjoint(AIR), not classes.isdisjoint(ROCKETS)
    if "aircraft" in theirs or (by_air and _is_means(reading, weapons, AIR)) or _opens_with(reading, doers, FLYING):
        facts.add("flown")
    if (by_rockets and _is_means(reading, weapons, ROCKETS)) or _opens_with(reading, doers, GUNS):
        facts.add("fired")
    if by_rockets:
        facts.add("rockets")
    if _is_means(reading, weapons, POISON):
        facts.add("poison")
    if classes & BOMBS:
        facts.add("bomb")
    if armed_target(reading, tellings):
        facts.add("armed")
    if not theirs.isdisjoint(STATES):
        facts.add("state")
    if fought(reading, tellings):
        facts.add("fought")
    facts |= crowd_of(reading, tellings)
    return facts


def _is_means(reading: Reading, weapons: list[WeaponMention], classes: frozenset[str]) -> bool:
    """True where a weapon stands after "with": بقذيفة, بطائرات."""
    return any(
        w.weapon_class in classes and (reading.form(w.first).startswith("ب") or reading.form(w.first - 1) in WITH)
        for w in weapons
    )


def _opens_with(reading: Reading, doers: list[Party], forms: tuple[str, ...]) -> bool:
    """True where the doer is named by what he flies or fires: طائرة سلاح الجو, مدفعية الجيش."""
    return bool(doers) and any(reading.form(p.first).removeprefix("ال").startswith(forms) for p in doers)


def armed_target(reading: Reading, tellings: list[Telling]) -> bool:
    """True where those attacked bear arms: a force, a post or convoy of one, or only fighters among the hurt."""
    targets = [p for t in tellings for p in t.parties if p.role == "target"]
    targets = [p for p in targets if not _is_the_attacker(reading, p)]
    if targets and all(_is_one_man(reading, p) for p in targets):
        return False
    hurt = [toll.person for t in tellings for toll in t.tolls if toll.person is not None]
    carried = [p for p in targets if _carries_fighters(reading, p)]
    if carried and any(p.category == "civilian" for p in hurt):
        return False
    if any(
        p.armed or p in carried or (isinstance(p.mention, ActorMention) and p.mention.kind in FIGHTERS) for p in targets
    ):
        return all((p.armed or p.mention is not None or p in carried) and not _is_civilian(reading, p) for p in targets)
    tolls = [toll for telling in tellings for toll in telling.tolls if toll.person is not None]
    hurt = [t.person for t in tolls if t.person is not None and t.whole is None and t.value]
    if not hurt:
        return _men_of_a_side(reading, tellings)
    if not all(p.category in FIGHT for p in hurt):
        return False
    doers = [p.mention for t in tellings for p in t.parties if p.role == "initiator"]
    by_armed = any(isinstance(m, ActorMention) and m.combatants for m in doers)
    others = any(t.person is None and t.outcome in HURT and t.value for telling in tellings for t in telling.tolls)
    soldiers = all(p.category == "combatant" for p in hurt)
    return by_armed and (len(hurt) > 1 or (others and soldiers) or any(t.value not in _few(t) for t in tolls))


def _men_of_a_side(reading: Reading, tellings: list[Telling]) -> bool:
    """قتلوا ثمانية من قوات الأمن: several without a noun of their own, all of forces that bear arms."""
    tolls = [t for telling in tellings for t in telling.tolls if t.outcome in HURT and t.value and t.count is not None]
    sides = [side_of(reading, t) for t in tolls]
    return bool(sides) and all(s is not None and s.combatants for s in sides) and any((t.value or 0) > 2 for t in tolls)


def _carries_fighters(reading: Reading, party: Party) -> bool:
    """True for a vehicle in which fighters are: حافلة تقل مسلحين, سيارات كان يستقلها عناصر من التنظيم."""
    for word in range(party.last, party.last + CARRY_REACH):
        if reading.form(word) in CARRIES:
            people = (reading.person_at.get(w) for w in range(word + 1, word + 4))
            return any(p is not None and p.category in FIGHT for p in people)
    return False


CARRIES = frozenset(("تقل", "يقل", "تنقل", "ينقل", "تحمل", "يحمل", "يستقلها", "يستقله", "تستقلها", "يستقلونها"))
"""carries, in which were (folded)"""
CARRY_REACH = 4
"""Words from a vehicle to the verb that says who is in it."""


def _is_the_attacker(reading: Reading, party: Party) -> bool:
    """True for who carried an attack out, and fell in it: منفذ الهجوم, المهاجم."""
    return reading.form(party.first).removeprefix("ال").startswith(ATTACKERS)


ATTACKERS = ("منفذ", "مهاجم")


def _is_civilian(reading: Reading, party: Party) -> bool:
    """True for people who do not fight, and for where they are: a journalist, residents, a position of journalists."""
    person = party.mention if isinstance(party.mention, PersonMention) else reading.person_at.get(party.first + 1)
    return person is not None and person.category != "unknown" and person.category not in FIGHT


def _is_one_man(reading: Reading, party: Party) -> bool:
    """True for a lone policeman or officer, or two: who shoots them attacks them."""
    person = reading.person_at.get(party.first)
    if person is None or person.first != party.first:
        return False
    return person.number == "sg" or (person.number == "du" and person.category == "security")


def fought(reading: Reading, tellings: list[Telling]) -> bool:
    """True where several fighters, and nobody else, fell: by armed people, in an attack or an operation of arms."""
    tolls = [t for telling in tellings for t in telling.tolls if t.person is not None and not t.including and t.value]
    tolls = [t for t in tolls if t.outcome != "arrested"]
    several = any(t.value not in _few(t) for t in tolls) or any(_fell_in_a_raid(t) for t in tellings)
    if not several or any(t.person is not None and t.person.category not in FIGHT for t in tolls):
        return False
    doers = [p.mention for t in tellings for p in t.parties if p.role == "initiator"]
    if any(isinstance(m, ActorMention) and m.combatants for m in doers) or any(_fell_in_a_raid(t) for t in tellings):
        return True
    if any(p.property and not p.armed for t in tellings for p in t.parties if p.role == "target"):
        return False
    if _fell_to_a_force(reading, tellings, tolls):
        return True
    return any(_is_operation(reading, a) for telling in tellings if telling.tolls for a in telling.acts)


def _fell_to_a_force(reading: Reading, tellings: list[Telling], tolls: list[Toll]) -> bool:
    """True where gunmen are killed by police, on a patrol, in an operation, and nothing says how."""
    if any(t.families - OPERATIONS or t.weapons for t in tellings):
        return False
    if not any(t.outcome == "killed" and (t.value or 0) > 1 and _are_gunmen(t) for t in tolls):
        return False
    doers = [p.mention for t in tellings for p in t.parties if p.role == "initiator"]
    if any(isinstance(m, ActorMention) and m.kind in FIGHTERS for m in doers):
        return True
    return any(t.families or reading.words_of(PATROLS, t.first, t.last) for t in tellings)


PATROLS = frozenset(("دوريه", "الدوريه", "لدوريه", "حمله", "الحمله", "تمشيط"))
"""patrol, campaign, combing (folded)"""


def _are_gunmen(toll: Toll) -> bool:
    return toll.person is not None and toll.person.lemma in GUNMEN


def _few(toll: Toll) -> tuple[int, ...]:
    """The numbers of people who were shot rather than fell fighting: one, or two policemen."""
    return (1, 2) if toll.person is not None and toll.person.category == "security" else (1,)


def _fell_in_a_raid(telling: Telling) -> bool:
    """True where a fighter is killed while others are arrested: he resisted."""
    killed = [t.person for t in telling.tolls if t.outcome == "killed" and t.person is not None and not t.including]
    arrested = any(t.outcome == "arrested" for t in telling.tolls)
    return arrested and bool(killed) and all(p.category == "combatant" for p in killed)


def _is_operation(reading: Reading, act: Act) -> bool:
    """True for an attack told by a noun, and for an operation that is called military."""
    if act.term.entry.term != "عملية":
        return act.family == "assault" and act.term.feature not in VERBAL
    return reading.form(act.last) in OF_ARMS


OPERATIONS = frozenset(("incident", "arrest"))
"""Kinds of a telling that says no more than that there was an operation, or arrests."""
GUNMEN = frozenset(
    (
        *("مسلح", "إرهابي", "داعشي", "متشدد", "متطرف", "تكفيري", "متمرد", "جهادي", "حوثي", "انفصالي", "متسلل"),
        *("مقاتل", "عنصر", "قيادي", "قائد", "مرتزق", "انقلابي", "مخرب", "مهاجم", "إسلامي"),
    )
)
"""gunman, terrorist, militant, rebel, fighter, leader: who does not fall without a fight, where a soldier may"""
HURT = frozenset(("killed", "wounded"))
FIGHT = frozenset(("combatant", "security"))
VERBAL = frozenset(("past", "past_passive", "present", "present_passive"))
OF_ARMS = frozenset(("عسكريه", "امنيه", "العسكريه", "الامنيه"))
"""What an operation is called that armed people carry out."""
