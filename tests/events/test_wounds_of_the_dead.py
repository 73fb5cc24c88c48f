"""Where somebody who is told dead was hit is no second toll."""

from tests.events.test_sums import figures


def test_the_wound_of_one_who_died_of_it_is_no_toll():
    text = (
        "أعلنت وزارة الصحة استشهاد الشاب محمد زين الجعبري برصاص الجنود في الخليل. "
        "وكان الشاب الجعبري قد أصيب في الرأس قرب الحاجز."
    )
    assert figures("", text) == [("killed", 1, False)]


def test_one_who_shares_a_first_name_only_is_wounded_all_the_same():
    text = "قتل محمد سالم برصاص الجنود في نابلس. وأصيب محمد خالد في المواجهات."
    assert sorted(figures("", text)) == [("killed", 1, False), ("wounded", 1, False)]
