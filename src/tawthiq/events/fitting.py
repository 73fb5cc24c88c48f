"""How well a telling fits an act told before: the sum of a declared list of reasons, each with its weight.

A different place, a different day, a kind that cannot be the same act speak for another act; a shared figure, a
definite noun, a shared place, day, side or turn of words draw together.
"""

from typing import TYPE_CHECKING

from tawthiq.events.arrested import is_of_one_man, is_of_suspects
from tawthiq.events.kinds import APART, ARREST_ONLY, GENERAL, exact_compatible, held_apart
from tawthiq.events.nearness import in_one, one_scene, same_place, share_words
from tawthiq.events.reading import Reading
from tawthiq.events.telling import Telling
from tawthiq.events.turning import is_another, is_fronted, is_fronted_by_its_verb, is_said, is_turned, turns_away
from tawthiq.events.weights import WEIGHTS
from tawthiq.mentions import ActorMention, PlaceMention, TimeMention

if TYPE_CHECKING:
    from tawthiq.events.grouping import Act

PRECISE = frozenset(("site", "town"))
OF_A_STATE = frozenset(("state", "state_forces", "aircraft"))
"""Kinds of sides that are a state or act for it."""
LARGE = 20
"""From this figure on, two acts of one report seldom share it by chance."""
SEVERAL = 3
"""From this figure on, two acts next to each other may but need not share it by chance."""
FAR = 4
"""Sentences after which a telling of the same act is far from the one before."""
MORE_WORDS = 3
"""Turns of words from which two tellings share many."""
SEARCHED = frozenset(("arrest", "raid", "clash"))
"""Kinds of act in which people are arrested."""
NAMELESS = frozenset(("incident",))
"""Kinds of a telling of which no act is told but "the incident"."""
MUTUAL = frozenset(("clash", "territory", "shooting"))
"""Kinds of act in which each side hits the other."""


def doers_of(telling: Telling) -> set[str]:
    """Entities, countries or kinds of the doers a telling names."""
    actors = [p.mention for p in telling.parties if p.role == "initiator"]
    return {_force(a) for a in actors if isinstance(a, ActorMention)}


def _force(actor: ActorMention) -> str:
    """What tells one side from another: a state and the forces that act for it are one."""
    if actor.kind in OF_A_STATE and actor.country:
        return actor.country
    return actor.entity or actor.country or actor.kind


def targets_of(telling: Telling) -> set[str]:
    """Entities of the sides a telling says were attacked."""
    actors = [p.mention for p in telling.parties if p.role == "target"]
    return {_force(a) for a in actors if isinstance(a, ActorMention) and a.entity}


def only_speaks_of(telling: Telling) -> bool:
    """A reaction to "the attack": the places in it are those of the ones who react."""
    return not telling.tolls and telling.leads_back


def days_apart(one: TimeMention, other: TimeMention) -> bool:
    """True where one time ends before the other begins."""
    if one.begin is None or one.finish is None or other.begin is None or other.finish is None:
        return False
    return one.finish < other.begin or other.finish < one.begin


def place_apart(telling: Telling, act: "Act") -> bool:
    """True where a telling's place is no part of the scene of an act told before."""
    mine = telling.place
    if mine is None or _is_told(mine, act) or any(share_words(mine, p) for p in act.places.values()):
        return False
    return _lies_apart(mine, act)


def _is_told(place: PlaceMention, act: "Act") -> bool:
    """True where an act has the same place."""
    known = act.places.get(place.name)
    return known is not None and same_place(place, known)


def _lies_apart(place: PlaceMention, act: "Act") -> bool:
    return any(one_scene(place, p) is False for p in act.places.values())


class Newcomer:
    """A telling that looks for its act: what it says by itself is read once for all the acts it is held against.

    `alone` is the telling as an act by itself, `kinds` its kinds, or those of what befell people, `exact` the specific
    ones. It may tell of `suspects` who are arrested, or of what somebody is `charged` with before it; of `another` act
    in so many words; it may turn away from what was told (`turned`), open with its place (`fronted`), its verb
    (`verbal`) or who `said` it, or be `bare` of figure, place and day. `manner` is what its manner weighs, `reasons`
    are those that can say anything of it.
    """

    __slots__ = (
        "alone", "another", "bare", "charged", "exact", "fronted", "kinds", "leads_back", "lone", "manner", "reasons",
        "said", "suspects", "taken_up", "telling", "turned", "turns_back", "verbal",
    )  # fmt: skip

    def __init__(self, reading: Reading, alone: "Act") -> None:
        telling = alone.tellings[0]
        self.alone, self.telling = alone, telling
        self.kinds = alone.families if alone.families - NAMELESS else alone.families | outcome_kinds(alone)
        self.exact = self.kinds - GENERAL
        arrest, charge = "arrest" in self.kinds, reading.cue_at(telling.first - 1, "charge") is not None
        self.suspects = arrest and self.kinds <= ARREST_ONLY and is_of_suspects(reading, telling)
        self.lone = arrest and self.kinds <= ARREST_ONLY and is_of_one_man(reading, telling)
        self.charged = charge and not arrest
        self.turns_back = charge or telling.answered
        self.leads_back = telling.leads_back
        self.another = not self.leads_back and is_another(reading, telling)
        self.turned = is_turned(reading, telling)
        self.fronted = is_fronted(reading, telling)
        self.verbal = is_fronted_by_its_verb(reading, telling)
        self.bare = _is_bare(telling)
        self.said = is_said(reading, telling)
        self.taken_up = telling.turned and telling.place is None and _takes_up(reading, telling)
        self.manner = _manner(reading, telling)
        self.reasons = [reason for reason, asked in REASONS if not asked or getattr(alone, asked)]


def score(one: Newcomer, act: "Act", acts: "list[Act]") -> float:
    """How well a telling, taken as an act by itself, fits an act: the sum of a declared list of reasons."""
    total = 0.0
    for reason in one.reasons:
        total += reason(one, act, acts)
    return total + one.manner


def _kind(one: Newcomer, act: "Act", acts: "list[Act]") -> float:
    """Kinds that cannot be one act keep apart; a specific kind in common draws together."""
    del acts
    mine, theirs = one.kinds, act.families
    if one.lone and not act.exact.isdisjoint(ALONE):
        return WEIGHTS["kind general"]
    if (
        held_apart(mine, theirs)
        or (one.suspects and theirs.isdisjoint(SEARCHED))
        or (one.charged and theirs <= ARREST_ONLY)
    ):
        return WEIGHTS["kind held apart"]
    exact, others = one.exact, act.exact
    if not exact or not others:
        return WEIGHTS["kind of its own" if _turns_to_another(one, act) else "kind general"]
    if not exact.isdisjoint(others):
        return WEIGHTS["kind same"]
    if not exact_compatible(exact, others):
        return WEIGHTS["kind apart"]
    of_its_own = (mine & APART) != (theirs & APART) and mine.isdisjoint(theirs)
    return WEIGHTS["kind of its own"] if of_its_own else WEIGHTS["kind general"]


def _turns_to_another(one: Newcomer, act: "Act") -> bool:
    """True for an arrest, land taken, a thing destroyed told at another place than people hurt, and the reverse."""
    mine, theirs = one.alone.families, act.families
    place = one.telling.place
    if place is None or one.telling.title or not act.places:
        return False
    apart = (not theirs and not mine.isdisjoint(APART)) or (bool(theirs) and theirs <= APART and not mine)
    return apart and not any(same_place(place, p) for p in act.places.values())


ALONE = frozenset(("shooting", "stabbing", "ramming"))
"""Kinds of act that one man carries out, who is caught for it there."""


def outcome_kinds(alone: "Act") -> set[str]:
    """The kind of a telling that tells no act: what befell people."""
    outcomes = {toll.outcome for t in alone.tellings for toll in t.tolls}
    if outcomes and outcomes <= {"arrested"}:
        return {"arrest"}
    return set()


def _place(one: Newcomer, act: "Act", acts: "list[Act]") -> float:
    """Two places that are apart are two scenes; the same place is one."""
    del acts
    place = one.telling.place
    if place is None or not act.places:
        return WEIGHTS["place untold"]
    anew = WEIGHTS["place told anew"] if _tells_anew(one, act) else 0.0
    if _is_told(place, act):
        return WEIGHTS["place same"] + anew
    precise = place.level in PRECISE
    if precise and any(share_words(place, p) for p in act.places.values()):
        return WEIGHTS["place alike"] + anew
    if _lies_apart(place, act):
        return 0.0 if only_speaks_of(one.telling) else WEIGHTS["place apart"]
    if one.fronted:
        return WEIGHTS["place fronted"]
    told = [p for p in act.places.values() if p.level in PRECISE] if precise and one.telling.opens else []
    if not told:
        return WEIGHTS["place within"]
    return WEIGHTS["place in its town" if all(in_one(place, p) for p in told) else "place other"]


def _tells_anew(one: Newcomer, act: "Act") -> bool:
    """True where a later sentence opens with the verb of an act, and has no figure of the one told before."""
    last = act.tellings[-1]
    return (
        one.verbal and not last.title and last.sentence != one.telling.sentence and one.alone.keys.isdisjoint(act.keys)
    )


def _day(one: Newcomer, act: "Act", acts: "list[Act]") -> float:
    """Different days are different acts."""
    del acts
    mine = one.alone.time
    time = act.time
    if mine is None or mine.begin is None or mine.finish is None:
        return 0.0
    if time is None or time.begin is None or time.finish is None:
        return 0.0
    return WEIGHTS["day apart"] if days_apart(mine, time) else WEIGHTS["day same"]


def _dated(one: Newcomer, act: "Act", acts: "list[Act]") -> float:
    """Yesterday is not "in May", though neither is resolved."""
    del acts
    mine, theirs = one.alone, act
    if one.leads_back or not theirs.dated or mine.dated == theirs.dated or (mine.time and theirs.time):
        return 0.0
    return WEIGHTS["year and day"]


def _figures(one: Newcomer, act: "Act", acts: "list[Act]") -> float:
    """The same figure again is the same act; another figure of the same outcome speaks for another act."""
    del acts
    mine = one.alone.keys
    shared = mine & act.keys
    if shared:
        largest = max(low or high or 0 for _, low, high, _ in shared)
        if largest < SEVERAL and _contradicted(mine - shared, act.keys - shared):
            return WEIGHTS["figures apart"]
        return WEIGHTS[_size(largest)] + (WEIGHTS["figures same"] if len(shared) > 1 else 0.0)
    return WEIGHTS["figure other"] if _contradicted(mine, act.keys) else WEIGHTS["figure new"]


def _contradicted(
    mine: set[tuple[str, int | None, int | None, bool]], theirs: set[tuple[str, int | None, int | None, bool]]
) -> bool:
    """True where two sets of figures have an outcome in common."""
    if not mine or not theirs:
        return False
    return not {key[0] for key in theirs}.isdisjoint({key[0] for key in mine})


def _size(figure: int) -> str:
    if figure >= LARGE:
        return "figure same, large"
    if figure >= SEVERAL:
        return "figure same"
    return "figure of few" if figure > 1 else "figure of one"


def _reference(one: Newcomer, act: "Act", acts: "list[Act]") -> float:
    """A definite noun leads back to the latest act; the first telling after a headline to the headline."""
    if one.another and not act.tellings[-1].title:
        return WEIGHTS["another"]
    if act.tellings[0].title and act is acts[0] and len(acts) == 1:
        return WEIGHTS["headline"]
    if one.leads_back:
        kinds = one.alone.exact
        if kinds and kinds.isdisjoint(acts[-1].families) and any(not kinds.isdisjoint(a.families) for a in acts):
            return -WEIGHTS["back to its kind"] if kinds.isdisjoint(act.families) else WEIGHTS["back to its kind"]
        return WEIGHTS["back to the latest"] if act is acts[-1] else WEIGHTS["back to an older"]
    return WEIGHTS["another"] if one.another else 0.0


def _nearness(one: Newcomer, act: "Act", acts: "list[Act]") -> float:
    """The act told just before; a turning word, or a word for another act, turns away from it.

    It turns back where it is of what its sentence's act came after, or of what somebody in it is charged with.
    """
    distance = one.telling.sentence - act.tellings[-1].sentence
    if (not distance and (one.turns_back or act.tellings[-1].answered)) or _is_unlike_an_answered(one, act):
        return WEIGHTS["turned back"]
    if not distance and act is acts[-1] and one.taken_up:
        return WEIGHTS["taken up"]
    value = WEIGHTS["next"] if act is acts[-1] else 0.0
    if not distance:
        value += WEIGHTS["same sentence"]
    if distance > FAR:
        value += WEIGHTS["far"]
    if one.turned:
        value += WEIGHTS["turned"]
    if one.said and distance == 1 and _goes_on(one, act):
        value += WEIGHTS["said next"]
    if one.verbal and not act.tellings[-1].title:
        value += WEIGHTS["bare, opened by its verb" if one.bare else "opened by its verb"]
    return value


def _is_unlike_an_answered(one: Newcomer, act: "Act") -> bool:
    """True where only the dead are told of an older act that was answered, and of this one no such figure is told."""
    if not one.telling.answered or one.telling.acts:
        return False
    return {outcome for outcome, *_ in one.alone.keys}.isdisjoint(outcome for outcome, *_ in act.keys)


def _goes_on(one: Newcomer, act: "Act") -> bool:
    """True where what is said next may be of the act before: no other place, and no arrest or land taken after it."""
    return (one.exact.isdisjoint(APART) or not one.exact.isdisjoint(act.exact)) and not place_apart(one.telling, act)


def _sides(one: Newcomer, act: "Act", acts: "list[Act]") -> float:
    """The same doer draws together, another doer apart; who is hit there and strikes here tells of another act."""
    del acts
    alone, mine = one.alone, one.alone.doers
    if (mine & act.targets) - act.doers or (alone.targets & act.doers) - act.targets:
        return WEIGHTS["side turned"] if alone.families.isdisjoint(MUTUAL) else 0.0
    if not mine or not act.doers:
        return 0.0
    if mine & act.doers:
        return WEIGHTS["side same"]
    return WEIGHTS["side other, turned"] if one.telling.turned and one.telling.opens else WEIGHTS["side other"]


def _words(one: Newcomer, act: "Act", acts: "list[Act]") -> float:
    """Turns of words told before: the victim's name, the wedding hall."""
    del acts
    shared = len(one.alone.turns & act.turns)
    if not shared:
        return 0.0
    return WEIGHTS["words same, more"] if shared >= MORE_WORDS else WEIGHTS["words same"]


def _named(one: Newcomer, act: "Act", acts: "list[Act]") -> float:
    """Somebody who was killed by name there was not killed again here."""
    del acts
    return WEIGHTS["killed by name"] if one.alone.named & act.named else 0.0


def _takes_up(reading: Reading, telling: Telling) -> bool:
    """True for "while fighters stood against them, shot at them": the act of whom was told of before it."""
    done = [a for a in telling.acts if a.status == "occurred" and a.term.feature in PAST]
    return bool(done) and any(
        (a.term.enclitic in OF_THEM and a.strength > 1) or reading.form(a.last) in TO_THEM for a in done[:1]
    )


PAST = frozenset(("past",))
OF_THEM = frozenset(("ها", "هم"))
TO_THEM = frozenset(("لها", "لهم", "معها", "معهم", "عليها", "عليهم"))
"""to, with, at them (folded)"""


def _manner(reading: Reading, telling: Telling) -> float:
    """Who only condemns speaks of an act told before; "it is recalled that" opens an older one."""
    value = 0.0
    scope = reading.claims.over(telling.anchor)
    if (scope is not None and scope.opinion) or _is_judged(reading, telling):
        value += WEIGHTS["spoken of"]
    if telling.background:
        value += WEIGHTS["recalled"]
    if turns_away(reading, telling):
        value += WEIGHTS["turned to another"]
    if _is_bare(telling):
        value += WEIGHTS["bare"]
    return value


def _is_bare(telling: Telling) -> bool:
    """True where an act is told without figure, place and day."""
    return not telling.tolls and telling.place is None and telling.own_time is None


def _is_judged(reading: Reading, telling: Telling) -> bool:
    """True where the first act is what somebody condemns or mourns: "denounced the shelling of"."""
    if not telling.acts or telling.tolls:
        return False
    first = telling.acts[0].first
    return any(reading.form(w).removeprefix("و").startswith(JUDGED) for w in range(first - JUDGED_REACH, first))


JUDGED_REACH = 3
JUDGED = ("استنكر", "استنكار", "ادان", "دان", "ندد", "تنديد", "بتنديد", "شجب", "رفض", "ترفض", "يرفض", "يدين", "تدين")
"""Beginnings of words of condemnation (folded)."""


REASONS = (
    (_kind, ""),
    (_place, ""),
    (_day, "time"),
    (_dated, "dated"),
    (_figures, "keys"),
    (_reference, ""),
    (_nearness, ""),
    (_sides, ""),
    (_words, "turns"),
    (_named, "named"),
)
"""The reasons, each with what a telling must have for it to say anything; its manner comes last."""
