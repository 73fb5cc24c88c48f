"""Every side a record may name has an Arabic label that is its own."""

from collections import Counter

import pytest

from tawthiq.mentions.actors.labels import labels, side_in_arabic
from tawthiq.mentions.actors.sides import SERVICES, known_sides, states


def test_every_side_of_the_tables_has_one() -> None:
    ids = {*known_sides(), *(row["entity"] for row in states().values())}
    assert not [entity for entity in ids if not side_in_arabic(entity)]


@pytest.mark.parametrize("service", SERVICES)
def test_every_service_of_every_state_has_one(service: str) -> None:
    told = [side_in_arabic(f"{row['slug']}-{service}") for row in states().values()]
    assert all(told)
    assert [name for name, many in Counter(told).items() if many > 1] == []


@pytest.mark.parametrize(
    ("entity", "label"),
    [
        ("islamic-state", "تنظيم الدولة الإسلامية"),
        ("us-military", "الجيش الأمريكي"),
        ("south-korea-police", "الشرطة الكورية الجنوبية"),
        ("south-sudan-security", "قوات أمن جنوب السودان"),
        ("nobody-military", None),
        ("us-fleet", None),
        ("nobody", None),
        (None, None),
    ],
)
def test_a_side_is_told_by_its_customary_name(entity: str | None, label: str | None) -> None:
    assert side_in_arabic(entity) == label


def test_two_sides_of_one_label_are_one_side_twice() -> None:
    """Only a headquarters that the tables have under two ids is told alike."""
    many = Counter(arabic for arabic, _ in labels().values())
    assert {arabic for arabic, told in many.items() if told > 1} == {"غرفة عمليات الفتح المبين"}
