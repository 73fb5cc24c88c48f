"""A report speaks of countries by their names, by adjectives, and by places that only one country has."""

from collections import Counter

from tawthiq.mentions.places.atlas import Place, conditions
from tawthiq.mentions.places.cues import Cues
from tawthiq.mentions.places.names import Name

KNOWN_TOWN = 100_000
"""People a town has that needs no other sign to be read as itself."""
WORLD_TOWN = 250_000
"""The same outside the region."""
OUTLET_WORDS = 2
"""Words for its country that an outlet of a country counts as."""
THEATRES = {"IL": ("LB", "PS", "SY"), "TR": ("SY", "IQ")}
"""Countries in which the forces of another strike, of whose small places news tells beside the striker alone."""


class Evidence:
    """Which countries and first-level divisions a report speaks of, and places already settled.

    `placed` are the settled ones at which something is told ("in", "the town of"); a capital may stand for its rulers.
    `sure` counts countries by what names no other place: countries, their adjectives, divisions, large towns; `told`
    those of them at which something is told.
    """

    def __init__(self) -> None:
        self.countries: Counter[str] = Counter()
        self.divisions: Counter[tuple[str, str]] = Counter()
        self.own: dict[str, Counter[str]] = {}
        self.sure: Counter[str] = Counter()
        self.told: Counter[str] = Counter()
        self.anchors: list[Place] = []
        self.placed: list[Place] = []
        self.most = 0

    def spoken(self, name: "Name", place: Place) -> bool:
        """Whether the report speaks of a place's country by other words than the name itself."""
        own = self.own.get(name.core, NO_WORDS)
        return any(self.countries[c] > own[c] for c in place.countries)

    def struck(self, place: Place) -> bool:
        """Whether the report speaks of a country whose forces strike in a place's."""
        return any(self.countries[by] for by, where in THEATRES.items() if place.country in where)

    def silent(self, name: "Name") -> bool:
        """Whether nothing but the name itself speaks of any country."""
        return sum(self.countries.values()) <= sum(self.own.get(name.core, NO_WORDS).values())


NO_WORDS: Counter[str] = Counter()


def evidence_of(cues: Cues, names: list[Name], outlet_country: str | None) -> Evidence:
    """What a report says of countries: by name, by adjective, by places that only one country has."""
    found = Evidence()
    for term in cues.nisba_at.values():
        found.countries[term.entry["country"]] += 1
        found.sure[term.entry["country"]] += 1
    for name in names:
        countries = {p.country for p in name.places if p.country}
        if len(countries) != 1 or (name.single and name.core in conditions() and name.head is None):
            continue
        country = next(iter(countries))
        sure = name.places[0].level in ("country", "province") or name.places[0].population >= KNOWN_TOWN
        weight = 2 if sure else 1
        found.countries[country] += weight
        if sure:
            found.sure[country] += 1
            found.told[country] += name.placed
        found.own.setdefault(name.core, Counter())[country] += weight
        for place in name.places:
            if place.level == "province" and place.admin1:
                found.divisions[country, place.admin1] += 1
    if outlet_country:
        found.countries[outlet_country] += OUTLET_WORDS
        found.sure[outlet_country] += 1
    found.most = max(found.countries.values(), default=0)
    return found
