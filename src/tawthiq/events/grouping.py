"""One act is told in the headline, the lead and the background; grouping decides which tellings are of one act.

Each telling in order joins the act it fits best (fitting), or opens a new one; then headlines find their acts.
"""

from tawthiq.events.fitting import (
    PRECISE,
    Newcomer,
    days_apart,
    doers_of,
    only_speaks_of,
    place_apart,
    score,
    targets_of,
)
from tawthiq.events.kinds import APART, GENERAL, compatible, families_compatible
from tawthiq.events.named import killed_by_name
from tawthiq.events.nearness import one_scene
from tawthiq.events.reading import Reading
from tawthiq.events.telling import Telling
from tawthiq.events.weights import WEIGHTS
from tawthiq.events.wording import bare_words, turns_of
from tawthiq.mentions import PlaceMention, TimeMention

MOST_PLACES = 12
"""Different places of one act that are compared with a new telling's."""
BACK = 8
"""How many of the latest acts a telling is compared with, besides the first."""


class Act:
    """One act with its tellings, in order, and what they say together.

    `families` are their kinds, `exact` the specific ones, `places` the different places, `keys` the figures that are
    numbers, `doers` who did it, `targets` the sides it was done to, `time` the first time told, `dated` whether a
    month or a day first dates it, `turns` the turns of words, `named` who was killed
    by name. A telling is compared as an act by itself.
    """

    __slots__ = (
        "dated",
        "doers",
        "exact",
        "families",
        "keys",
        "named",
        "places",
        "targets",
        "tellings",
        "time",
        "turns",
    )

    def __init__(self, first: Telling) -> None:
        self.tellings: list[Telling] = []
        self.families: set[str] = set()
        self.exact: set[str] = set()
        self.places: dict[str, PlaceMention] = {}
        self.keys: set[tuple[str, int | None, int | None, bool]] = set()
        self.doers: set[str] = set()
        self.targets: set[str] = set()
        self.time: TimeMention | None = None
        self.dated = ""
        self.turns: set[tuple[str, str]] = set()
        self.named: set[str] = set()
        self.add(first)

    def add(self, telling: Telling, *, parts: bool = True) -> None:
        """Take in one more telling; `parts` where its place tells this act from others."""
        self.tellings.append(telling)
        self.families |= telling.families
        self.exact |= telling.families - GENERAL
        if telling.tolls:
            self.keys.update(toll.key for toll in telling.tolls if toll.value and toll.whole is None)
        if telling.parties:
            self.doers |= doers_of(telling)
            self.targets |= targets_of(telling)
        if parts and telling.place is not None and len(self.places) < MOST_PLACES:
            self.places.setdefault(telling.place.name, telling.place)
        self.time = self.time or telling.own_time
        self.dated = self.dated or telling.dated
        self.turns |= telling.turns
        self.named |= telling.named


def group(reading: Reading, tellings: list[Telling]) -> list[Act]:
    """Acts in the order of their first telling."""
    acts: list[Act] = []
    bare = bare_words(reading) if tellings else []
    for telling in tellings:
        telling.turns = turns_of(telling, bare)
        telling.named = killed_by_name(reading, telling)
        candidates = acts if len(acts) <= BACK else [acts[0], *acts[-BACK:]]
        alone = Act(telling)
        if not acts:
            acts.append(alone)
            continue
        one = Newcomer(reading, alone)
        fit, best = max((score(one, act, acts), number) for number, act in enumerate(candidates))
        if fit >= WEIGHTS["join"]:
            _settle_place(telling, candidates[best])
            candidates[best].add(telling, parts=not only_speaks_of(telling))
        elif not _alludes(telling):
            acts.append(alone)
    return _with_headlines(reading, acts)


def _settle_place(telling: Telling, act: Act) -> None:
    """One act has one scene: a place apart from it goes, the headline's before the text's."""
    if only_speaks_of(telling):
        if not _narrows(telling, act):
            telling.places, telling.place = [], None
    elif place_apart(telling, act):
        if any(not t.title for t in act.tellings):
            telling.places, telling.place = [], None
            return
        act.places.clear()
        for headline in act.tellings:
            headline.places, headline.place = [], None


def _narrows(telling: Telling, act: Act) -> bool:
    """True for "the strike on the consulate in Damascus" of an act in Syria: the place right behind the act."""
    place = telling.place
    told = [] if all(t.title for t in act.tellings) else act.places.values()
    if place is None or place.level not in PRECISE or any(p.level in PRECISE for p in told):
        return False
    behind = any(a.last < place.first < a.last + BEHIND for a in telling.acts if a.family != "incident")
    return behind and not place_apart(telling, act)


BEHIND = 10
"""Words from an act to its place: room for what was hit."""


def _with_headlines(reading: Reading, acts: list[Act]) -> list[Act]:
    """A headline tells what the body tells: an act told in headlines alone is the first of the body it may be."""
    alone = [act for act in acts if _is_headline(act)]
    bodies = [act for act in acts if act not in alone]
    kept: list[Act] = []
    for act in alone:
        body = next((b for b in bodies if _may_head(reading, act, b)), None)
        if body is None:
            kept.append(act)
        else:
            for telling in act.tellings:
                _head(telling, body)
    return [act for act in acts if act in bodies or act in kept]


def _is_headline(act: Act) -> bool:
    """True for an act told in headlines; the text only alludes to it, with no figure, place or time."""
    if not any(t.title for t in act.tellings):
        return False
    return all(t.title or (only_speaks_of(t) and t.place is None and t.time is None) for t in act.tellings)


def _head(headline: Telling, body: Act) -> None:
    """Take a headline into its act: it adds a place and sides only where the body tells none."""
    told = {p.role for t in body.tellings for p in t.parties}
    headline.parties = [p for p in headline.parties if p.role not in told]
    if body.places:
        headline.places, headline.place = [], None
    body.add(headline)


def _may_head(reading: Reading, headline: Act, body: Act) -> bool:
    """True where the kinds go together and no two precise places or days, and no two countries, are apart."""
    exact = body.families - GENERAL
    unlike = {k for k in headline.families - GENERAL if not any(compatible(k, b) for b in exact)}
    if (unlike and exact) or unlike & APART or not families_compatible(headline.families, body.families):
        return False
    for one in headline.places.values():
        if _named_in(reading, one, body):
            continue
        for other in body.places.values():
            precise = one.level in PRECISE and other.level in PRECISE
            if one_scene(one, other) is False and (precise or (one.country and other.country != one.country)):
                return False
    a, b = headline.time, body.time
    return a is None or b is None or not days_apart(a, b)


def _named_in(reading: Reading, place: PlaceMention, body: Act) -> bool:
    """True where the body's words name a headline's place too, as part of a wider or narrower one."""
    word = reading.form(place.last - 1).removeprefix("ال")
    return len(word) >= LONG and any(
        reading.form(w).removeprefix("ب").removeprefix("ل").removeprefix("ال") == word
        for telling in body.tellings
        for w in range(telling.first, telling.last)
    )


LONG = 4
"""Letters from which a place's name is not found by chance."""


def _alludes(telling: Telling) -> bool:
    """A definite noun that leads back to no act told here, without a figure or a time, only alludes to one.

    Where it says who or what was hit, and where, it tells it: "the raids on its bases in the north". So do the dead
    under no number to whom an act is the answer: ردا على اغتيال القادة.
    """
    if telling.place is not None and any(p.role == "target" for p in telling.parties):
        return False
    if telling.answered and not telling.acts and telling.place is None:
        return telling.time is None and not any(t.value for t in telling.tolls)
    return telling.time is None and only_speaks_of(telling)
