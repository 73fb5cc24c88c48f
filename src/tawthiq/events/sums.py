"""A lead often sums up what the report then tells one by one; the sum belongs to none of the acts.

18 in the headline = 14 here + 4 there: the 18 is left out, or the dead would be counted twice. And a headline says in
few words what the report then counts: its "dead and wounded" are those of the text.
"""

from itertools import combinations

from tawthiq.events.casualties import Toll
from tawthiq.events.grouping import Act
from tawthiq.events.reading import Reading
from tawthiq.events.telling import Telling

LEAST = 6
"""Below it figures add up by chance: of three such leads in the annotated reports one was a sum."""
MOST_PARTS = 5
MOST_TOLLS = 9
"""Tolls of one outcome over which parts of a sum are looked for; a report with more is not searched."""

NEAR_TOP = 3
"""Sentences from the top, title included, in which a sum over acts told at places of their own stands."""
APART = frozenset(("منفصله", "متفرقه", "منفصلين", "متفرقين", "متعدده"))
"""separate, scattered, several"""
WIDE = frozenset(("province", "country"))
KILLED_OR_WOUNDED = frozenset(("killed", "wounded"))


def mark_scattered(reading: Reading, tellings: list[Telling]) -> None:
    """Mark as totals the tolls near the top that are the sums of what is told at several places below it.

    Two outcomes that both add up are no chance; nor is one large figure, or one beside a word for separate incidents.
    """
    for telling in tellings:
        if telling.sentence > NEAR_TOP:
            return
        tolls = [t for t in telling.tolls if (t.value or 0) > 1 and not t.including and not t.total]
        if not tolls:
            continue
        told = [(t, _told_later(t, tellings)) for t in tolls]
        summed = [t for t, later in told if _adds_up(t, later)]
        both = [t for t, later in told if _adds_up(t, later, anywhere=True)]
        large = _nowhere(telling) and any((t.value or 0) >= LEAST for t in summed)
        if both and _apart(reading, telling):
            summed = telling.tolls
        elif len({t.outcome for t in both}) > 1:
            summed = both
        elif not large:
            summed = []
        if summed:
            for toll in telling.tolls:
                toll.total = toll.total or toll in summed or (toll.whole is not None and toll.whole in summed)


def _apart(reading: Reading, telling: Telling) -> bool:
    """Separate, scattered: said of the incidents in the sentence."""
    sentence = reading.text.sentence_of(telling.first)
    return any(reading.form(w) in APART for w in range(sentence.first, sentence.last))


def _nowhere(telling: Telling) -> bool:
    """A telling whose place, if any, has room for several scenes."""
    return telling.place is None or telling.place.level in WIDE


def _told_later(toll: Toll, tellings: list[Telling]) -> list[tuple[Telling, list[int]]]:
    """The tellings below a toll that give figures of its outcome, with these."""
    return [(t, [other.value or 0 for other in later]) for t in tellings if (later := _later(toll, t))]


def _adds_up(toll: Toll, later: list[tuple[Telling, list[int]]], anywhere: bool = False) -> bool:
    """The greatest figure of each place told later, and no others, add up to a toll; `anywhere`: of each sentence."""
    parts: dict[str, int] = {}
    for telling, values in later:
        if telling.place is None and not anywhere:
            return False
        scene = telling.place.name if telling.place is not None else f"sentence {telling.sentence}"
        parts[scene] = max(parts.get(scene, 0), *values)
    return len(parts) > 1 and sum(parts.values()) == toll.value


def _later(toll: Toll, telling: Telling) -> list[Toll]:
    """Wholes of the same outcome that a telling below the headline gives after a toll."""
    if telling.title or telling.last <= toll.last or not telling.tolls:
        return []
    return [
        t
        for t in telling.tolls
        if t.first > toll.last
        and t.outcome == toll.outcome
        and t.value not in (None, 0, toll.value)
        and t.whole is None
        and not t.total
    ]


def mark_headlines(acts: list[Act]) -> None:
    """Mark the tolls of a headline that the text gives as a number, in whatever act: they say nothing new."""
    titled = [t for act in acts for telling in act.tellings if telling.title for t in telling.tolls]
    body = [t for act in acts for telling in act.tellings if not telling.title for t in telling.tolls]
    numbers = {t.outcome for t in body if t.value and not t.total and not t.denied}
    for toll in titled:
        if toll.denied or toll.including:
            continue
        either = toll.outcome == "killed_or_wounded" and not numbers.isdisjoint(KILLED_OR_WOUNDED)
        if toll.value is None and (toll.outcome in numbers or either):
            toll.referred = True
    for act in acts:
        if all(telling.title for telling in act.tellings):
            _told_elsewhere(act, body)
        _denied_elsewhere(act, body)


def _denied_elsewhere(act: Act, body: list[Toll]) -> None:
    """… وبغداد تنفي سقوط قتلى: a headline's denial is of the act whose dead the text denies, and says nothing new."""
    own = {id(t) for telling in act.tellings for t in telling.tolls}
    denied = [t for t in body if t.denied and t.value == 0]
    for telling in act.tellings:
        for toll in telling.tolls if telling.title else []:
            if not (toll.denied and toll.value == 0):
                continue
            same = [t for t in denied if t.outcome == toll.outcome]
            toll.referred = toll.referred or bool(same and not any(id(t) in own for t in same))


def _told_elsewhere(act: Act, body: list[Toll]) -> None:
    """A figure of an act that only the headline tells, and that the text gives to another: it is that one's."""
    for telling in act.tellings:
        for toll in telling.tolls:
            toll.referred = toll.referred or any(_is_it(toll, t) for t in body)


def _is_it(toll: Toll, told: Toll) -> bool:
    """The same figure, not by chance: of one person only where the noun for him is the same."""
    if told.key != toll.key or not told.value or told.total or told.referred:
        return False
    same = toll.person is not None and told.person is not None and toll.person.lemma == told.person.lemma
    return told.value > 1 or same


def mark_sums(acts: list[Act]) -> None:
    """Mark as totals the tolls of title and lead that are sums of tolls of two or more later acts."""
    lead = [
        t for act in acts for telling in act.tellings if telling.title or telling.sentence <= 1 for t in telling.tolls
    ]
    for toll in lead:
        if toll.value and toll.value >= LEAST and not toll.including and not toll.total and _is_sum(toll, acts):
            toll.total = True


def _is_sum(toll: Toll, acts: list[Act]) -> bool:
    parts = [max(values) for act in acts if (values := [t.value for t in _others(toll, act) if t.value])]
    if len(parts) < 2 or len(parts) > MOST_TOLLS or toll.value in parts:
        return False
    return any(
        sum(some) == toll.value for n in range(2, min(len(parts), MOST_PARTS) + 1) for some in combinations(parts, n)
    )


def _others(toll: Toll, act: Act) -> list[Toll]:
    return [t for telling in act.tellings for t in _later(toll, telling) if t is not toll]


def join_parts(acts: list[Act]) -> list[Act]:
    """Acts without those that only tell of parts ("one of the two dead had led an attack"): these are their wholes'.

    The place told with them is not where they died.
    """
    home = {id(t): act for act in acts for telling in act.tellings for t in telling.tolls}
    kept: list[Act] = []
    for act in acts:
        whole = _home_of_parts(act, home)
        if whole is None or whole not in kept:
            kept.append(act)
            continue
        for telling in act.tellings:
            telling.places, telling.place = [], None
            whole.add(telling)
    return kept


def _home_of_parts(act: Act, home: dict[int, Act]) -> Act | None:
    """The act of the wholes of which every dead and wounded of another act is a part."""
    tolls = [t for telling in act.tellings for t in telling.tolls if t.outcome in KILLED_OR_WOUNDED and not t.total]
    if not tolls or any(t.whole is None for t in tolls):
        return None
    homes = {id(home[id(t.whole)]) for t in tolls if id(t.whole) in home}
    if len(homes) != 1:
        return None
    found = next(home[id(t.whole)] for t in tolls if t.whole is not None and id(t.whole) in home)
    return found if found is not act else None
