"""A lead tells of several acts at once, "30 killed in bombings", and the report then tells each with its own figures.

The figure of the lead is the sum of some of them or of more, and of no one act. And what the lead says in short is
told again below with its scene: the same figure from the same mouth is one account, of the act that has the scene.
"""

from bisect import bisect_right
from collections.abc import Iterable

from msgspec.structs import replace

from tawthiq.claims.model import Speaker
from tawthiq.events.casualties import Toll
from tawthiq.events.grouping import Act
from tawthiq.events.reading import Reading
from tawthiq.events.telling import Telling

Figure = tuple[str, int | None, int | None, bool]
"""The key of a toll."""
TOP = 2
"""Last sentence, title included, in which such a lead stands; with a place of its own only in the first of the text."""
WIDE = frozenset(("province", "country"))
MANY = frozenset(("pl", "du"))
SINGLE = frozenset(("assault", "blast", "suicide", "strike"))
"""Kinds of act whose word in the plural may tell of several acts; clashes and shells in the plural are one."""
VIOLENCE = frozenset(("عنف", "العنف", "هجمات", "تفجيرات", "انفجارات", "اعتداءات", "الهجمات", "التفجيرات"))
WAVE = frozenset(("اعمال", "لاعمال", "موجه", "سلسله", "باعمال"))
"""acts of (violence), a wave, a series of (attacks)"""
LEAST = 6
"""One figure from which it is told again and not by chance the same."""
LARGE = 49
"""A figure above it that is a sum once is one wherever it is told."""
LEAST_OF_LIST = 3
"""The greatest of several figures of one telling that are all told again below."""


def mark_leads(reading: Reading, tellings: list[Telling]) -> None:
    """Mark as totals the tolls of a lead over several acts, where acts told below make up half of them or more."""
    first = next((t.sentence for t in tellings if not t.title), 0)
    for number, telling in enumerate(tellings):
        if telling.sentence > TOP:
            break
        if _has_scene(telling) and telling.sentence > first:
            continue
        if _of_several(reading, telling) and any(_made_up(t, tellings[number + 1 :]) for t in telling.tolls):
            for toll in telling.tolls:
                toll.total = True
    _mark_headlines(tellings)


def _has_scene(telling: Telling) -> bool:
    return telling.place is not None and telling.place.level not in WIDE


def _of_several(reading: Reading, telling: Telling) -> bool:
    """Attacks in the plural, violence in waves; or a toll at the top that no act and no place is told with."""
    if any(a.term.feature in MANY and a.family in SINGLE for a in telling.acts):
        return True
    if not telling.acts and (telling.place is None or telling.place.level == "country"):
        return True
    waves = reading.words_of(WAVE, telling.first, telling.last - 1)
    return any(reading.form(w + 1) in VIOLENCE for w in waves)


def _made_up(toll: Toll, later: list[Telling]) -> bool:
    """Smaller figures of the next two places or more add up to half of a toll at least, and to no more than it."""
    if not toll.value or toll.value < LEAST_OF_LIST or toll.including or toll.total:
        return False
    scenes: dict[str, int] = {}
    for telling in later:
        place = telling.place
        if place is None or place.level in WIDE:
            continue
        values = [t.value for t in telling.tolls if t.outcome == toll.outcome and t.value and not t.including]
        if any(v >= toll.value for v in values):
            return False
        if values:
            scenes[place.name] = max(scenes.get(place.name, 0), *values)
    total, places = 0, 0
    for value in scenes.values():
        if total + value > toll.value:
            break
        total, places = total + value, places + 1
    return places > 1 and 2 * total >= toll.value


def _mark_headlines(tellings: Iterable[Telling]) -> None:
    """The headline's figure is a total where the text gives it as one."""
    summed = {t.key for telling in tellings for t in telling.tolls if t.total and not telling.title}
    for telling in tellings:
        bare = telling.title and not _has_scene(telling)
        for toll in telling.tolls:
            least = 1 if bare else LARGE
            toll.total = toll.total or ((toll.value or 0) > least and toll.key in summed)
        for toll in telling.tolls:
            toll.total = toll.total or (toll.whole is not None and toll.whole.total)


def bring_home(reading: Reading, acts: list[Act]) -> list[Act]:
    """Put a figure that is told again below, in another act and by the same mouth, beside its second telling.

    An act of the lead all of whose figures go to one act below is that act, told in short.
    """
    telling_it = _acts_by_figure(acts)
    moved: dict[int, set[int]] = {}
    for number, act in enumerate(acts):
        for telling in act.tellings:
            homes: dict[int, Telling] = {}
            for toll in telling.tolls:
                numbers = telling_it[toll.key]
                if numbers[-1] == number:
                    continue
                later = [acts[n] for n in numbers[bisect_right(numbers, number) :]]
                home = _home(reading, toll, later)
                if home is not None:
                    homes[id(toll)] = home
            if not homes:
                continue
            values = [t.value or 0 for t in telling.tolls if id(t) in homes]
            if not values or max(values) < (LEAST if len(values) < 2 else LEAST_OF_LIST):
                continue
            for toll in [t for t in telling.tolls if id(t) in homes and (t.value or 0) > 1]:
                _move(telling, toll, homes[id(toll)])
                moved.setdefault(number, set()).add(id(homes[id(toll)]))
    return [
        act
        for number, act in enumerate(acts)
        if number not in moved or not _is_told_below(act, moved[number], acts[number + 1 :])
    ]


def _is_told_below(act: Act, homes: set[int], later: list[Act]) -> bool:
    """Put an act of the lead beside the one below that has all its figures; True where that is done."""
    if any(t.sentence > TOP for t in act.tellings):
        return False
    tolls = [t for telling in act.tellings for t in telling.tolls]
    if any(not t.referred and not t.total and t.whole is None for t in tolls):
        return False
    home = next((a for a in later if homes <= {id(t) for t in a.tellings}), None)
    if home is None or act.exact.isdisjoint(home.exact):
        return False
    for telling in act.tellings:
        telling.places, telling.place = [], None
        home.add(telling)
    return True


def _acts_by_figure(acts: list[Act]) -> dict[Figure, list[int]]:
    """By figure the numbers of the acts it is told of, in order."""
    found: dict[Figure, list[int]] = {}
    for number, act in enumerate(acts):
        for key in {toll.key for telling in act.tellings for toll in telling.tolls}:
            found.setdefault(key, []).append(number)
    return found


def _move(telling: Telling, toll: Toll, home: Telling) -> None:
    """A toll and its parts leave a telling, which only alludes to them, for another."""
    whole = replace(toll)
    home.tolls.append(whole)
    for part in [t for t in telling.tolls if t.whole is toll]:
        home.tolls.append(replace(part, whole=whole))
        part.referred = True
    toll.referred = True


def _home(reading: Reading, toll: Toll, acts: list[Act]) -> Telling | None:
    """The telling of a later act that gives the same figure in the text, from the same speaker or with none."""
    if not toll.value or toll.including or toll.total or toll.denied:
        return None
    for act in acts:
        for telling in act.tellings:
            for told in telling.tolls:
                if told.key == toll.key and not telling.title and told.first > toll.first and not told.total:
                    return telling if _one_mouth(_speaker(reading, toll), _speaker(reading, told)) else None
    return None


def _speaker(reading: Reading, toll: Toll) -> Speaker | None:
    scope = reading.claims.over(toll.anchor)
    return None if scope is None or scope.opinion else scope.speaker


def _one_mouth(one: Speaker | None, other: Speaker | None) -> bool:
    return one is None or other is None or one is other or one.name == other.name
