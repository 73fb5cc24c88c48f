"""What a sentence tells of the companions or of wars centuries ago is no news."""

from tests.events.test_sums import figures

NEWS = "قتل خمسة جنود في هجوم على حاجز في الموصل أمس."


def test_dead_of_an_old_war_are_left_out():
    text = f"{NEWS} وانتهت معركة اليرموك باستشهاد أربعة آلاف من الجيش ومقتل القائد."
    assert figures("", text) == [("killed", 5, False)]


def test_a_mosque_named_after_a_companion_is_struck_today():
    text = "قتل خمسة مصلين في تفجير استهدف مسجد الإمام علي رضي الله عنه في القديح أمس."
    assert figures("", text) == [("killed", 5, False)]
