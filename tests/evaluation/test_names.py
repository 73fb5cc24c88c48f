"""Names agree when half of the shorter one's words do."""

import pytest

from tawthiq.evaluation.names import same_name, words
from tawthiq.evaluation.places import PlaceView, place_hit


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("المرصد السوري لحقوق الإنسان", "المرصد السوري", True),
        ("وزارة الصحة", "لوزارة الصحه", True),
        ("قوات النظام", "قُوّات النظام السوري", True),
        ("رويترز", "وكالة سانا", False),
        (None, None, True),
        ("", None, True),
        ("رويترز", None, False),
    ],
)
def test_same_name(one, other, same):
    assert same_name(one, other) is same
    assert same_name(other, one) is same


def test_words_keep_short_ones():
    assert words("في") == {"في"}
    assert words("والجيش") == {"جيش"}


def test_places():
    town = PlaceView("دارة عزة", 36.28, 36.85, "town", "SY")
    assert place_hit(town, PlaceView("أخرى", 36.3, 36.9, "town", "SY"))
    assert not place_hit(town, PlaceView("دارة عزة", 33.5, 36.3, "town", "SY"))
    assert place_hit(town, PlaceView("عزة", None, None, "town", "SY"))
    country = PlaceView("سوريا", 35.0, 38.0, "country", "SY")
    assert place_hit(country, PlaceView("حلب", 36.2, 37.1, "town", "SY"))
