"""Where nothing else is said to have been attacked, those who were hurt are the target, if told as more than persons.

Who is taken may be told as a person only; who was hurt by a bomb in passing, as a civilian at least.
"""

from tawthiq.events.casualties import Toll
from tawthiq.events.casualties.belonging import side_of
from tawthiq.events.casualties.names import is_given, office_at
from tawthiq.events.grouping import Act
from tawthiq.events.naming import is_of_a_body
from tawthiq.events.reading import Reading
from tawthiq.events.roles import Phrase, phrase_at
from tawthiq.events.roles.phrases import out_of
from tawthiq.events.same_side import NOBODY, same_person, same_side
from tawthiq.events.telling import Party
from tawthiq.mentions import PersonMention, PlaceMention
from tawthiq.record import EventType
from tawthiq.text import fold_term

PEOPLE_HIT = frozenset(("attack", "arrests", "abduction_forced_disappearance", "sexual_violence"))
"""Types of act whose victims are their target."""
BLOWN_UP = frozenset(("remote_explosive_landmine_ied", "suicide_bomb"))
"""Types of act whose victims, where told as civilians, are their target where nothing else is."""
SHOT_AT = frozenset(("excessive_force_against_protesters", "air_drone_strike", "shelling_artillery_missile_attack"))
"""Types of act whose victims are their target where nothing else is said to have been hit."""
TAKEN_LAND = frozenset(("government_regains_territory", "non_state_actor_overtakes_territory"))
"""Types of act in which land changes hands: those told first as fallen lost it."""
ARMED_HIT = TAKEN_LAND | {"armed_clash", "air_drone_strike", "remote_explosive_landmine_ied", "disrupted_weapons_use"}
"""Types of act whose target is people who bear arms, where no thing is named."""
TAKEN = frozenset(("arrests", "abduction_forced_disappearance"))
"""Types of act that are done to somebody, of whom no more may be told than that they are persons."""
WHO_DID_IT = ("منفذ",)
ATTACKERS = ("مهاجم", "انتحاري", "جاني", "مشتبه")
"""How nouns for those begin who carried an attack out."""
MOST_VICTIMS = 3
PART_OF_A_TOLL = frozenset(("child", "woman"))
"""Categories of victims that are singled out of a toll."""
MANY = 1000
"""What an unnumbered toll counts as beside a number."""
ARMED = frozenset(("combatant", "security"))
ARTICLE = "ال"


def victims_hit(reading: Reading, act: Act, kind: EventType, begun: bool, struck: bool, alone: bool) -> list[Party]:
    """Where nothing else is said to be the target, the people who were hurt are: all that one telling names.

    In a clash whose sides are not told, armed people of two kinds who fell may be of either.
    """
    if kind == "armed_clash" and not begun and _both_sides_fell(reading, act):
        return []
    found = _named_by_one(reading, act, kind, struck, anybody=False)
    return found or (_named_by_one(reading, act, kind, struck, anybody=True) if kind in TAKEN and alone else [])


def _named_by_one(reading: Reading, act: Act, kind: EventType, struck: bool, anybody: bool) -> list[Party]:
    """Those hurt whom the first telling that names any tells as more than persons, or as `anybody`.

    Of an attack a later telling adds those to whom something else was done: one was killed, another wounded.
    """
    others = [toll for telling in act.tellings for toll in telling.tolls if toll.value != 0 and not toll.total]
    found: list[Party] = []
    done: set[str] = set()
    for telling in sorted(act.tellings, key=lambda t: (t.title, t.first)):
        before = len(found)
        for toll in telling.tolls:
            if (found and (toll.outcome not in HURT or toll.outcome in done)) or not _tells_a_target(toll, others):
                continue
            party = _hurt(reading, toll, anybody)
            if party is None or not _fits(reading, toll, party, kind, struck) or _was_held(toll, act, kind):
                continue
            if not any(same_side(reading, party, f) or same_person(reading, party, f) for f in found):
                found.append(party)
        if len(found) > before:
            done |= {toll.outcome for toll in telling.tolls}
        if found and kind != "attack":
            break
    return found[: 1 if kind in TAKEN_LAND else MOST_VICTIMS]


HURT = frozenset(("killed", "wounded"))
HURTING = BLOWN_UP | {"attack", "air_drone_strike", "shelling_artillery_missile_attack"}
HELD = frozenset(("arrested", "captured"))
"""What befell those who were taken: suspects of an attack, not whom it was on."""


def _was_held(toll: Toll, act: Act, kind: EventType) -> bool:
    """True for those arrested over an attack, who are no target of it; whoever was tortured is."""
    return toll.outcome in HELD and kind in HURTING and "torture" not in act.families


def _fits(reading: Reading, toll: Toll, party: Party, kind: EventType, struck: bool) -> bool:
    """True for those whom an act of the kind is aimed at, and who are no attackers and nobody's men."""
    if _attacked(reading, party, kind) or _is_somebodys(reading, party, kind, struck):
        return False
    return (
        kind in PEOPLE_HIT | SHOT_AT
        or (kind in BLOWN_UP and _is_civil(toll) and (not struck or _holds_an_office(reading, toll)))
        or (party.armed and kind in ARMED_HIT)
        or toll.name is not None
    )


def _attacked(reading: Reading, party: Party, kind: EventType) -> bool:
    """True for the attackers among the dead; in a clash and an arrest those who attacked before may be the target."""
    return is_attacker(reading, party) and (_did_it(reading, party) or kind not in ("armed_clash", "arrests"))


def is_attacker(reading: Reading, party: Party) -> bool:
    """True for those told as who carried an attack out, or are suspected of it."""
    if isinstance(party.mention, PlaceMention) or party.rule.endswith("(thing)"):
        return False  # منفذ حدودي: a crossing is written like who did it
    head = reading.form(party.first).removeprefix("و").removeprefix("ال")
    return head.startswith((*WHO_DID_IT, *ATTACKERS))


def _did_it(reading: Reading, party: Party) -> bool:
    return reading.form(party.first).removeprefix("و").removeprefix("ال").startswith(WHO_DID_IT)


def _is_somebodys(reading: Reading, party: Party, kind: EventType, struck: bool) -> bool:
    """True for the men or kin of somebody else who was hit, told by a pronoun: his guards, his brother."""
    phrase = phrase_at(reading, party.first)
    return phrase is not None and phrase.bound and (struck or kind in BLOWN_UP | SHOT_AT)


def _is_civil(toll: Toll) -> bool:
    """True for victims told as people without arms."""
    return toll.person is not None and toll.person.category not in ("unknown", "combatant", "security")


def _holds_an_office(reading: Reading, toll: Toll) -> bool:
    """True for one man told by his office, whom a bomb in his car or his street was meant for."""
    return toll.value == 1 and toll.person is not None and office_at(reading, toll.person.first)


def _both_sides_fell(reading: Reading, act: Act) -> bool:
    """True where armed people of more than one kind are told as hurt in a fight, not in an attack on them."""
    if "clash" not in act.families:
        return False
    hurt: list[Party] = []
    for toll in [toll for telling in act.tellings for toll in telling.tolls if toll.value != 0]:
        party = _hurt(reading, toll)
        if party is not None and party.armed and not any(same_side(reading, party, h) for h in hurt):
            hurt.append(party)
    return len(hurt) > 1


def _tells_a_target(toll: Toll, others: list[Toll]) -> bool:
    """False for those who fled, for a part of a whole, and for women and children among more people than they."""
    if (
        toll.value == 0
        or toll.total
        or toll.outcome == "displaced"
        or (toll.including and not _stands_for(toll, others))
    ):
        return False
    person = toll.person
    if person is None or person.category not in PART_OF_A_TOLL:
        return True
    return not any(_of_people(o) and (o.value or MANY) > (toll.value or MANY - 1) for o in others)


def _of_people(toll: Toll) -> bool:
    """True for a toll of mere people, who may be of every age."""
    return not toll.including and (toll.person is None or toll.person.category in ("unknown", "civilian", "mixed"))


def _hurt(reading: Reading, toll: Toll, anybody: bool = False) -> Party | None:
    """Victims of a toll who are told as more than a number of persons, or `anybody`."""
    rule = "the people who were hurt"
    words = reading.text.words
    if toll.name is not None and _is_name(reading, *toll.name):
        first, last = toll.name
        person = reading.person_at.get(first)
        start = person.start if person is not None else words[first].start
        if person is not None and reading.text.shadow[max(words[first].start, start - 2) : start] == ARTICLE:
            start -= len(ARTICLE)
        return Party("target", first, last, start, words[last - 1].end, rule + " (name)")
    person = toll.person
    if person is None:
        return _of_a_side(reading, toll, rule)
    if person.outcome is not None:
        return None
    phrase = phrase_at(reading, person.first)
    if phrase is not None and phrase.end <= person.end and _is_mere(person):
        phrase = out_of(reading, phrase.last) or phrase
    if phrase is None or (_says_nothing(reading, person, phrase) and not anybody):
        return None
    party = phrase.party("target", rule)
    party.armed = person.category in ARMED
    return party


def _of_a_side(reading: Reading, toll: Toll, rule: str) -> Party | None:
    """قتل ثمانية من قوات الأمن: those without a noun of their own are told by the side they are of."""
    side = side_of(reading, toll)
    phrase = phrase_at(reading, side.first) if side is not None else None
    if side is None or phrase is None:
        return None
    party = phrase.party("target", rule)
    party.armed = side.combatants
    return party


def _is_name(reading: Reading, first: int, last: int) -> bool:
    """True where a given name, an office as an object (شيخا قبليا) or a person stands in what is taken for a name."""
    head = reading.form(first)
    office = office_at(reading, first) and head.endswith("ا") and head.removesuffix("ا") not in NOBODY
    known = office or any(is_given(reading, word) for word in range(first, last))
    return known or (first in reading.person_at and last > first + 1)


def _stands_for(toll: Toll, others: list[Toll]) -> bool:
    """True for a part of mere persons where the parts are all of them: "two people, a soldier and a guard"."""
    whole = toll.whole
    if whole is None or whole.value is None or (whole.person is not None and not _is_mere(whole.person)):
        return False
    return sum(part.value or 0 for part in others if part.whole is whole) == whole.value


def _is_mere(person: PersonMention) -> bool:
    return fold_term(person.lemma) in NOBODY


def _says_nothing(reading: Reading, person: PersonMention, phrase: Phrase) -> bool:
    """True for mere persons, and for one who was told before: السائق."""
    mere = _is_mere(person) and not is_of_a_body(reading, phrase)
    return phrase.end <= person.end and (mere or (person.number == "sg" and phrase.definite))
