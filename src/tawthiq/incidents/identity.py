"""An incident keeps its name while its content moves: reports come and go, sets are joined and parted.

A new incident is named by a hash of its first telling. From then on the name goes where most of its tellings go (of
equals, where the earliest goes); names that meet in one incident stay on as `formerly`, and a part that leaves keeps
the old name there too. A part that was an incident before, and leaves with the telling it was first named by, takes its
own name up again: a merge that is undone leaves no trace in the names.
"""

from collections import ChainMap
from collections.abc import Container, Iterable, Mapping, MutableMapping, Sequence
from hashlib import sha256

import msgspec


class Known(msgspec.Struct):
    """An id that was given out: the tellings it last stood for, earliest first, and the ids it took over."""

    id: str
    tellings: list[str]
    formerly: list[str]


def birth_name(telling: str) -> str:
    """The id of an incident that is first named by this telling, where no other has it."""
    return f"i{sha256(telling.encode()).hexdigest()[:16]}"


def first_id(telling: str, taken: Container[str]) -> str:
    """The id of a new incident whose first telling this is; a further hash where the id is taken."""
    out = telling
    while True:
        out = sha256(out.encode()).hexdigest()
        if f"i{out[:16]}" not in taken:
            return f"i{out[:16]}"


class Names:
    """Ids given out so far. `name` is asked with whole sets of tellings and answers with id and former ids.

    `by_id` and `of_telling` are where they are kept: in memory, or in a file.
    """

    def __init__(
        self,
        known: Iterable[Known] = (),
        by_id: MutableMapping[str, Known] | None = None,
        of_telling: MutableMapping[str, set[str]] | None = None,
    ) -> None:
        self._known: MutableMapping[str, Known] = {} if by_id is None else by_id
        self._of: MutableMapping[str, set[str]] = {} if of_telling is None else of_telling
        for one in known:
            self.keep(one)

    def keep(self, one: Known) -> None:
        """Hold an id for its tellings, in place of what it stood for before."""
        if one.id in self._known:
            self.forget(one.id)
        self._known[one.id] = one
        for telling in one.tellings:
            self._of.setdefault(telling, set()).add(one.id)

    def forget(self, name: str) -> None:
        """An id that stands for nothing from now on, and may be given out again."""
        for telling in self._known.pop(name).tellings:
            self._of[telling].discard(name)
            if not self._of[telling]:
                del self._of[telling]

    def name(self, groups: Sequence[Sequence[str]]) -> list[tuple[str, tuple[str, ...]]]:
        """Id and former ids of each set; `groups` hold every telling whose incident may have changed, in order.

        A former id goes home, to the part of its bearer that has the telling it was first named by; where no part of
        the bearer has it (it went elsewhere before, or is gone), the id goes with every part. Sets that the bearer did
        not come to have no say in it: what did not change is named the same whether it is asked about or not.
        """
        place = {telling: number for number, group in enumerate(groups) for telling in group}
        olds = sorted({old for telling in place for old in self._of.get(telling, ())})
        claims: dict[int, list[tuple[int, str]]] = {}
        parts: dict[int, set[str]] = {}
        went: dict[str, set[int]] = {}
        for old in olds:
            here = [place[t] for t in self._known[old].tellings if t in place]
            most = min(here, key=lambda number: (-here.count(number), here.index(number)))
            claims.setdefault(most, []).append((-here.count(most), old))
            went[old] = set(here)
            for number in went[old]:
                parts.setdefault(number, set()).add(old)
        out: list[tuple[str, tuple[str, ...]]] = []
        before = {old: self._known[old] for old in olds}
        homes = _homes(place, (former for one in before.values() for former in one.formerly))
        for old in olds:
            self.forget(old)
        taken = ChainMap(self._known, before)
        for number, group in enumerate(groups):
            inherited = {
                old: [f for f in before[old].formerly if homes.get(f, number) == number or homes[f] not in went[old]]
                for old in sorted(parts.get(number, ()))
            }
            own = [old for _, old in sorted(claims.get(number, ()))]
            out.append(self._name(group, own, inherited, taken))
        return out

    def _name(
        self, group: Sequence[str], own: Sequence[str], inherited: Mapping[str, Sequence[str]], taken: Container[str]
    ) -> tuple[str, tuple[str, ...]]:
        """Name a set whose tellings had the ids `inherited`, each with those of its former ones that come here."""
        former = {one for olds in inherited.values() for one in olds}
        again = next((f for f in map(birth_name, group) if f in former and f not in taken), None)
        chosen = own[0] if own else again or first_id(group[0], taken)
        former.update(own if chosen == again else inherited)
        former.discard(chosen)
        self.keep(Known(chosen, list(group), sorted(former)))
        return chosen, tuple(sorted(former))

    def drop(self, telling: str) -> None:
        """A telling is gone; an id that stood for it alone goes with it."""
        for name in sorted(self._of.pop(telling, ())):
            one = self._known[name]
            one.tellings.remove(telling)
            if not one.tellings:
                del self._known[name]

    def known(self) -> list[Known]:
        """Every id that stands for something now."""
        return [self._known[name] for name in sorted(self._known)]

    def lead_to(self, name: str) -> list[str]:
        """The ids under which the content of an id is found now, its own first; empty for one that is gone."""
        own = [name] if name in self._known else []
        return own + sorted(one.id for one in self._known.values() if name in one.formerly)


def _homes(place: Mapping[str, int], formerly: Iterable[str]) -> dict[str, int]:
    """For each former id whose first telling is at hand: the set that telling is in now."""
    wanted = set(formerly)
    if not wanted:
        return {}
    named = ((birth_name(telling), number) for telling, number in place.items())
    return {name: number for name, number in named if name in wanted}
