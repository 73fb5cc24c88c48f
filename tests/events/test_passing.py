"""An act that is only named in passing is no news; one that is told by a verb, dated or told first is."""

import pytest

from tawthiq.engine import Engine
from tawthiq.record import ReportInput

ENGINE = Engine()
TALKS = (
    "التقى الوزير نظيره في العاصمة وبحثا التعاون بين البلدين. وتناول اللقاء ملف التجارة والنقل. "
    "وقال الوزير إن المحادثات كانت مثمرة. وأشاد بمستوى العلاقات. "
)
"""Ministers who speak of trade and transport: four sentences of peace before the one that is asked about."""


def told(text: str, published: str | None = "2021-03-10") -> list[str]:
    """Kinds of the acts that a report tells as having happened."""
    record = ENGINE.extract(ReportInput(ref="one", text=text, published=published))
    return [e.type for e in record.events if e.status == "occurred"]


@pytest.mark.parametrize(
    "last",
    [
        "وتطرقا إلى الهجوم على أوكرانيا وآثاره.",
        "وبحثا التعاون الكامل في القتال ضد حركة الشباب.",
        "وأكدا أن الهجمات على السفن تضر بالجميع.",
        "وقال إن المساعدات تعين بلاده على الفوز في المعركة ضد الغزو.",
        "وعبر عن قلقه من استمرار القتال وسقوط ضحايا مدنيين.",
    ],
)
def test_an_act_named_in_passing_is_no_news(last: str) -> None:
    assert told(TALKS + last) == []


@pytest.mark.parametrize(
    "last",
    [
        "وتطرقا إلى الهجوم الذي استهدف مطار الموصل.",
        "وكان ثلاثة جنود قتلوا في هجوم على حاجز في الموصل.",
        "وقصفت طائرات حربية مدينة إدلب.",
        "ودان الوزيران الهجوم الإرهابي الذي استهدف مطار عدن.",
        "ودانا هجوما على مطار الموصل أمس الثلاثاء.",
    ],
)
def test_an_act_told_with_a_scene_is_news_wherever_it_stands(last: str) -> None:
    assert len(told(TALKS + last)) == 1


def test_what_a_report_begins_with_is_told_though_nowhere() -> None:
    assert told("هاجم مسلحون دورية للجيش.") == ["armed_clash"]


def test_an_act_nowhere_with_a_time_of_its_own_is_told() -> None:
    assert told(TALKS + "وتطرقا إلى الهجوم على الحافلة يوم الأحد.") == ["attack"]


def test_a_figure_tells_an_act_wherever_it_stands() -> None:
    assert told(TALKS + "ودانا الهجوم الذي قتل فيه خمسة عمال.") == ["attack"]


def test_beside_another_act_a_faint_noun_in_passing_is_left_out() -> None:
    text = "قتل خمسة جنود في هجوم على حاجز في الموصل أمس. " + TALKS + "وتطرقا إلى الهجمات على ميناء الحديدة."
    assert told(text) == ["armed_clash"]


def test_who_did_it_to_whom_told_by_a_verb_is_told_though_nowhere() -> None:
    assert told(TALKS + "ودان الهجمات التي شنها مقاتلو حزب العمال الكردستاني على قوات الأمن.") != []
