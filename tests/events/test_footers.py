"""Links, sources and tags that a page puts under a report tell nothing; the same words within it do."""

from datetime import date

import pytest

from tests.events.reading import record_of

DAY = date(2024, 5, 15)
ACT = "قتل 3 جنود في انفجار لغم قرب كركوك أمس."


@pytest.mark.parametrize(
    "footer",
    [
        "المصدر: وكالات، مقتل 8 عمال في انهيار نفق",
        "سمات قتيل انفجار إمام كركوك",
        "اقرأ أيضا: مقتل 12 شخصا في تفجير بالبصرة",
    ],
)
@pytest.mark.parametrize("between", ["\n", " "])
def test_a_footer_tells_no_figure(footer, between):
    record = record_of(ACT + between + footer, 0, DAY)
    assert [c.count.value for e in record.events for c in e.casualties] == [3]


def test_the_source_that_goes_on_speaking_is_no_footer():
    report = f'{ACT}\nوأضاف المصدر: "أصيب 5 عمال بقذيفة سقطت على بلدة الدبس فجر اليوم".'
    record = record_of(report, 0, DAY)
    assert [c.count.value for e in record.events for c in e.casualties] == [3, 5]
