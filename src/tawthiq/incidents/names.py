"""What an incident names in Latin letters, ids of sides and places of the gazetteer, has Arabic names in its records.

events, sources → each name with its Arabic · name → what a reader of Arabic sees
"""

from collections.abc import Iterable, Mapping

from tawthiq.incidents.wording import Language
from tawthiq.record import Event, Place, Source
from tawthiq.text import fold_term


def arabic_names(events: Iterable[Event], sources: Iterable[Source]) -> dict[str, str]:
    """Every name that a record gives an Arabic one for, in order; the first telling decides."""
    out: dict[str, str] = {}

    def take(name: str | None, arabic: str | None) -> None:
        if name and arabic and name != arabic:
            out.setdefault(name, arabic)

    for event in events:
        for name, arabic in _of_place(event.place):
            take(name, arabic)
        for side in event.participants:
            take(side.entity, side.arabic)
            take(side.label, side.arabic)
        for casualty in event.casualties:
            take(casualty.victims.entity, casualty.victims.arabic)
    for source in sources:
        take(source.affiliation, source.affiliation_arabic)
    return dict(sorted(out.items()))


def _of_place(place: Place | None) -> list[tuple[str | None, str | None]]:
    if place is None:
        return []
    own = [(place.name, place.arabic), (place.admin1, place.admin1_arabic), (place.country, place.country_arabic)]
    return [*own, (place.relation.of, place.relation.arabic)] if place.relation else own


class Names:
    """Names as readers of one language see them; what has no Arabic name stays as it is, and English as it was."""

    def __init__(self, known: Mapping[str, str], language: Language) -> None:
        self._known = known if language == "ar" else {}
        self._folded = {fold_term(name).strip(): arabic for name, arabic in self._known.items()}

    def __call__(self, name: str) -> str:
        """The name of a side or a place; also of one whose letters were folded for comparison."""
        return self._known.get(name) or self._folded.get(name) or name

    def of(self, name: str | None) -> str | None:
        """The same where there may be none."""
        return None if name is None else self(name)
