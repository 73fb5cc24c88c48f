"""Whose the dead are: what the words behind them say, and never whoever stands further on."""

import pytest

from tawthiq.engine import Engine
from tawthiq.record import Casualty, ReportInput

ENGINE = Engine()


def victims(sentence: str) -> Casualty:
    """The first figure of a report of one sentence."""
    record = ENGINE.extract(ReportInput(ref="one", text=sentence, published="2019-05-14"))
    return record.events[0].casualties[0]


@pytest.mark.parametrize(
    ("sentence", "name", "entity", "category"),
    [
        ("قتل ستة حوثيين في غارة على مأرب.", "حوثيين", "houthis", "combatant"),
        ("قتل ثلاثة جنود أتراك في تفجير سيارة قرب عفرين.", "جنود أتراك", "turkey-military", "combatant"),
        ("قتل شرطي عراقي في انفجار عبوة ناسفة شرقي الموصل.", "شرطي عراقي", "iraq-police", "security"),
        ("قتل أربعة من مقاتلي تنظيم داعش في غارة على الرقة.", "مقاتلي تنظيم داعش", "islamic-state", "combatant"),
        ("قتل قادة ميدانيون من داعش في غارة على الرقة.", "قادة ميدانيون من داعش", "islamic-state", "combatant"),
        ("قتل خمسة من القوات الحكومية في هجوم على حاجز في إدلب.", "القوات الحكومية", "syria-military", "combatant"),
        ("قتل اثنان من تلك المليشيات في هجوم للحوثيين على مأرب.", "المليشيات", "houthis", "combatant"),
        ("سقط قتلى في صفوف الحوثيين بغارة على صعدة.", "قتلى في صفوف الحوثيين", "houthis", "combatant"),
        ('سقط قتلى في صفوف "قسد" بهجوم على الحسكة.', 'قتلى في صفوف "قسد"', "sdf", "combatant"),
        ("قتل عنصران يرجح انتماؤهما إلى داعش.", "عنصران يرجح انتماؤهما إلى داعش", "islamic-state", "combatant"),
    ],
)  # fmt: skip
def test_words_that_say_whose_they_are(sentence: str, name: str | None, entity: str | None, category: str) -> None:
    hurt = victims(sentence).victims
    assert (hurt.name, hurt.entity, hurt.category) == (name, entity, category)


@pytest.mark.parametrize(
    ("sentence", "category"),
    [
        ("استشهد أربعة مواطنين بعد قصف الاحتلال منزلا في رفح.", "civilian"),
        ("قتل ستة أشخاص خلال معارك مع القوات الروسية قرب المدينة.", "unknown"),
        ("قتل خمسة أشخاص بينهم شرطي في تفجير قرب سوق الموصل.", "unknown"),
        ("قتل عشرة مدنيين وجندي تركي في هجوم على حافلة قرب عفرين.", "civilian"),
        ("اغتيل أحد أقارب رجل شرطة برصاص مسلحين في كركوك.", "civilian"),
        ("أصيب خمسة سجناء قبل أن تتمكن الشرطة من السيطرة على هجوم مسلح على السجن.", "unknown"),
        ("قتل ثلاثة على يد مسلحين من داعش في ديالى.", "unknown"),
        ("خطف مسلحون عشرة مزارعين شمال كركوك.", "civilian"),
    ],
)
def test_whoever_stands_further_on_is_not_their_side(sentence: str, category: str) -> None:
    hurt = victims(sentence).victims
    assert (hurt.entity, hurt.category) == (None, category)


def test_nothing_is_taken_from_the_next_line() -> None:
    record = ENGINE.extract(
        ReportInput(
            ref="two",
            title="خطف عشرة مزارعين والإفراج عن اثنين منهم",
            text="خطف مسلحون مجهولون عشرة مزارعين من قرية شمال كركوك، وأفرجوا عن اثنين منهم بعد ساعات.",
            published="2019-05-14",
        )
    )
    assert {c.victims.category for e in record.events for c in e.casualties} <= {"civilian", "unknown"}
