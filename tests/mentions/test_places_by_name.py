"""A place is found by the name someone types; a name of several is left to them."""

import pytest

from tawthiq.mentions.places.byname import places_called


def called(name: str) -> list[tuple[str, str | None]]:
    return [(place.name, place.country) for place in places_called(name)]


@pytest.mark.parametrize("name", ["إدلب", "ادلب", "Idlib", "idlib", "إدلب، سوريا", "إدلب, SY", " إدلب "])
def test_one_place_by_any_spelling(name: str) -> None:
    assert called(name) == [("Idlib", "SY")]


def test_a_town_stands_for_the_province_of_its_name() -> None:
    (mosul,), (anbar,) = places_called("حلب"), places_called("الأنبار")
    assert (mosul.level, anbar.level) == ("town", "province")


def test_several_places_of_a_name_are_all_given_and_told_apart_by_where_they_lie() -> None:
    assert called("الرقة") == [("Ar Raqqah", "SY"), ("Ar Riqqah", "KW")]
    assert called("الرقة، الكويت") == [("Ar Riqqah", "KW")]
    assert [place.admin1 for place in places_called("Sinjar")] == ["Nineveh", "Idlib"]
    assert [place.admin1 for place in places_called("سنجار، نينوى")] == ["Nineveh"]


@pytest.mark.parametrize("name", ["", "العراق", "الرقة، اليمن", "قرية لا يعرفها أحد", "الرقة، قرية لا يعرفها أحد", "،"])
def test_what_is_no_one_place_gives_none(name: str) -> None:
    assert called(name) == []
