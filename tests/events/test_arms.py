"""The weapons of an act are those it was done with, each kind once."""

import pytest

from tawthiq.engine import Engine
from tawthiq.record import ReportInput

ENGINE = Engine()


def weapons(sentence: str) -> list[str]:
    """Names of the weapons of all events of a report of one text."""
    record = ENGINE.extract(ReportInput(ref="one", text=sentence, published="2019-05-14"))
    assert record.events, "the sentence tells no act"
    return [weapon.name for event in record.events for weapon in event.weapons]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("قتل جنديان في انفجار عبوة ناسفة زرعها مسلحون على طريق حلب.", ["عبوة ناسفة"]),
        ("زرع مسلحون عبوة ناسفة انفجرت بحافلة مدنية قرب بعقوبة وقتلت ثلاثة ركاب.", ["عبوة ناسفة"]),
        ("أصيب شاب برصاص الجنود عند حاجز قرب نابلس.", ["رصاص"]),
        ("أطلق مسلحون النار من بنادق على دورية قرب نابلس.", ["بنادق"]),
        ("قصفت طائرات حربية سوق البلدة بالقنابل فقتل ستة مدنيين.", ["طائرات حربية", "القنابل"]),
    ],
)
def test_weapons_that_were_used(sentence: str, names: list[str]) -> None:
    assert weapons(sentence) == names


@pytest.mark.parametrize(
    "sentence",
    [
        "قتل صحافي كان يرتدي سترة واقية من الرصاص في هجوم على قافلة قرب الموصل.",
        "قتل أربعة جنود في هجوم على حاجز رغم الوقف الفوري لإطلاق النار.",
        "قتل الجيش خمسة مسلحين في هجوم على مقرهم في سيناء، وضبط كميات كبيرة من الصواريخ.",
        "هاجم الجيش مواقع المسلحين شرق المدينة وأعلن تدمير ست دبابات ومقتل عشرين منهم.",
        "شنت قوات التحالف غارات جوية على مخازن المسلحين في صعدة.",
        "قتل شاب في إطلاق نار على سيارته قرب نابلس.",
        "أسقط مسلحون طائرة مسيرة تابعة للجيش فوق البلدة.",
        "قتل مسلحون في هجوم على مقرهم حيث كانوا يقومون بتصنيع عبوات ناسفة.",
    ],
)
def test_weapons_that_were_not(sentence: str) -> None:
    assert weapons(sentence) == []


def test_each_kind_is_named_once() -> None:
    text = "شنت طائرات حربية غارات على بلدة سراقب فقتل خمسة. وقال ناشطون إن غارات الطائرات الحربية أصابت السوق."
    assert weapons(text) == ["طائرات حربية"]
