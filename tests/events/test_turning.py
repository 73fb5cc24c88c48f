"""When a report turns to another act, and when it only tells on of the one before."""

import pytest

from tests.events.test_grouping import events_of

SHELLED = "قصفت المدفعية الإسرائيلية أمس منازل في مخيم النصيرات وقتل 4 أشخاص. "
BOMBED = "انفجرت عبوة ناسفة أمس قرب سوق في مدينة بعقوبة وقتل شرطي. "


@pytest.mark.parametrize(
    "second",
    [
        "كذلك، نفذت المدفعية الإسرائيلية قصفا مكثفا على مخيم النصيرات.",
        "وفي سياق مواز، قصفت المدفعية أرضا زراعية في مخيم النصيرات.",
        "إلى ذلك، قصفت المدفعية مدرسة في مخيم النصيرات.",
        "كما قصفت المدفعية الإسرائيلية مدرسة تؤوي نازحين في مخيم النصيرات.",
    ],
)
def test_a_word_for_another_matter_or_a_verb_up_front_turns_to_another_act(second):
    assert len(events_of(SHELLED + second)) == 2


@pytest.mark.parametrize(
    "second",
    [
        "وفي السياق نفسه، دانت الأمم المتحدة القصف على مخيم النصيرات.",
        "وقال شهود عيان إن المدفعية قصفت المنازل في مخيم النصيرات بعشر قذائف.",
        "وكانت المدفعية قصفت المنازل في مخيم النصيرات فجرا.",
        "كما أدى القصف على مخيم النصيرات إلى إصابة 9 أشخاص.",
        "من جانبه، قال الدفاع المدني إن 4 أشخاص قتلوا في القصف.",
    ],
)
def test_who_speaks_of_an_act_or_recalls_it_tells_of_the_same(second):
    assert len(events_of(SHELLED + second)) == 1


def test_a_like_blast_is_another():
    assert len(events_of(BOMBED + "وأضاف المصدر أن انفجارا مماثلا وقع في المدينة وأدى إلى إصابة شخصين.")) == 2


def test_what_the_blast_did_is_no_other():
    assert len(events_of(BOMBED + "وأضاف المصدر أن الانفجار الذي وقع في المدينة أدى إلى إصابة شخصين.")) == 1


def test_a_shelling_of_its_own_that_is_claimed_with_what_it_hit_is_told_anew():
    claimed = "أعلنت كتائب القسام أمس قصفها بقذائف الهاون موقعا إسرائيليا شرقي رفح. "
    assert len(events_of(claimed + "وأكدت الكتائب استهدافها ثكنة في مدينة خان يونس بالصواريخ.")) == 2
    assert len(events_of(claimed + "وأكدت الكتائب أن استهدافها في رفح جاء ردا على ما جرى.")) == 1


def test_what_a_source_says_next_is_of_the_act_before():
    blast = "انفجرت سيارة مفخخة أمس في مدينة بعقوبة وقتل 4 أشخاص. "
    assert len(events_of(blast + "وقال مصدر أمني إن سيارة ملغومة انفجرت في حي التحرير وأصيب 9 أشخاص.")) == 1
    assert len(events_of(blast + "وانفجرت سيارة ملغومة في حي التحرير وأصيب 9 أشخاص.")) == 2
    assert len(events_of(blast + "وقال مصدر أمني إن سيارة ملغومة انفجرت في مدينة تكريت وأصيب 9 أشخاص.")) == 2
