"""A thing or people told by whose they are bear that side's entity: analysts count acts by who was struck."""

from datetime import date

import pytest

from tests.events.reading import record_of


@pytest.mark.parametrize(
    ("report", "name", "entity"),
    [
        ("قصف الطيران مواقع للحوثيين في صعدة", "مواقع للحوثيين", "houthis"),
        ("قتل ضابط في الجيش العراقي بانفجار عبوة في الموصل", "ضابط في الجيش العراقي", "iraq-military"),
        ("استهدف مسلحون حافلة ركاب في كابول", "حافلة ركاب", None),
        ("استهدفت المقاومة دورية للاحتلال في جنين", "دورية للاحتلال", "israel-military"),
    ],
)
def test_entity_of_the_owner(report: str, name: str, entity: str | None) -> None:
    """The owner told within the name gives its entity; a name without one has none."""
    sides = record_of(report, 0, date(2024, 5, 15)).events[0].participants
    struck = next(side for side in sides if side.role == "target")
    assert (struck.name, struck.entity) == (name, entity)
    assert (struck.label is None) == (entity is None)


@pytest.mark.parametrize(
    ("report", "name", "entity"),
    [
        (
            "قالت وزارة الداخلية إن مواجهات اندلعت بين أعوان الأمن ومسلحين في ولاية سليانة أسفرت عن إصابة ثلاثة أعوان",
            "أعوان الأمن",
            "tunisia-security",
        ),
        ("قتل الجيش شابين في جنين فجر اليوم", "الجيش", "israel-military"),
        ("اعتقلت الشرطة سبعة أشخاص في الناصرية جنوبي العراق", "الشرطة", "iraq-police"),
    ],
)
def test_whose_a_force_without_a_name_is(report: str, name: str, entity: str) -> None:
    """The places told in the report say whose; a ministry that is called like a province says nothing."""
    sides = record_of(report, 0, date(2024, 5, 15)).events[0].participants
    assert [(side.name, side.entity) for side in sides if side.role == "initiator"] == [(name, entity)]
