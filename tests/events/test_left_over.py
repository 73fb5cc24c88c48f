"""What was read and belongs to no event stays in the record, with the reason."""

from datetime import date

import pytest

from tests.events.reading import record_of

DAY = date(2024, 5, 15)


@pytest.mark.parametrize(
    ("report", "left"),
    [
        (
            "لقي 5 أشخاص مصرعهم في حادث سير على طريق القاهرة. وأصيب 7 آخرون.",
            ["لقي 5 أشخاص مصرعهم", "وأصيب 7 آخرون"],
        ),
        ("ارتفع عدد قتلى الزلزال إلى 300 قتيل في الإقليم.", ["300 قتيل"]),
    ],
)
def test_figures_of_no_act_of_war_are_kept_beside_the_events(report, left):
    record = record_of(report, 0, DAY)
    assert not record.events
    assert [u.text for u in record.unresolved if u.what == "casualty"] == left
    assert all(report[u.evidence.start : u.evidence.end] == u.text for u in record.unresolved)


def test_a_figure_of_an_event_is_not_left_over():
    record = record_of("قتل 7 أشخاص في هجوم انتحاري استهدف سوقا في مدينة الموصل أمس.", 0, DAY)
    assert [c.count.value for e in record.events for c in e.casualties] == [7]
    assert not [u for u in record.unresolved if u.what == "casualty"]
