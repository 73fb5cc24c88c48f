"""A place no table knows has no point of its own; where a known place holds it, the record says whose point it has."""

from datetime import date

import pytest

from tawthiq.record import Place
from tests.events.reading import record_of

DAY = date(2024, 5, 15)


def place_in(report: str) -> Place:
    """The place of the one event of a report."""
    (event,) = record_of(report, 0, DAY).events
    assert event.place is not None
    return event.place


@pytest.mark.parametrize(
    ("report", "text", "of"),
    [
        ("قتل شرطي برصاص مسلحين في حي أم الخرزات في كركوك", "حي أم الخرزات", "كركوك"),
        ("انفجرت عبوة ناسفة في قرية أم الخرزات التابعة للرمادي وقتل شرطيان", "قرية أم الخرزات", "للرمادي"),
        ("اقتحم الجنود حي جوبر في حمص واعتقلوا العشرات", "حي جوبر", "حمص"),
    ],
)
def test_an_unknown_place_has_the_point_of_the_place_that_holds_it(report: str, text: str, of: str) -> None:
    place = place_in(report)
    assert place.text == text
    assert place.gazetteer is None
    assert place.relation is not None
    assert place.relation.within
    assert place.relation.evidence.text == of
    assert place.relation.gazetteer is not None
    assert place.relation.gazetteer.startswith("geonames:")
    assert place.level == place.relation.level == "town"
    assert place.latitude is not None
    assert place.uncertainty_km is not None
    assert place.uncertainty_km >= 5.0


def test_an_unknown_place_told_alone_has_no_point() -> None:
    place = place_in("قتل شرطي برصاص مسلحين في قرية أم الخرزات")
    assert (place.latitude, place.longitude, place.gazetteer, place.relation) == (None, None, None, None)


def test_a_country_lends_no_point() -> None:
    place = place_in("قتل شرطي برصاص مسلحين في قرية أم الخرزات في العراق")
    assert (place.latitude, place.longitude, place.gazetteer) == (None, None, None)


def test_a_known_place_has_its_own_point() -> None:
    place = place_in("قتل شرطي برصاص مسلحين في حي جوبر في دمشق")
    assert place.gazetteer is not None
    assert place.relation is None
