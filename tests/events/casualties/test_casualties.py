"""What a corpus of tolls cannot say: any text is read, spans lie in it, the time is linear."""

from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tawthiq.engine import Engine
from tawthiq.events import casualties
from tawthiq.record import ReportInput
from tests.events.casualties.reading import reading_of

ENGINE = Engine()
# fmt: off
WORDS = [
    "قتل", "مقتل", "أصيب", "جرح", "سقط", "قتلوا", "فقد", "بينهم", "منهم", "أحد", "القتلى", "بين", "لم", "دون",
    "إصابات", "و3", "خمسة", "جنود", "شخص", "آخرون", "عشرات", "«", "»", "،", ".", "الذي", "لقي", "مصرعهم", "إن",
    "كان", "تعرض", "للخطف", "جثث", "فقتلوه", "في حالة حرجة", "عدد", "إلى", "12", "هم", "(", ")", "اثنان",
    "غالبيتهم", "محمد علي", "مسلحون",
]
# fmt: on


@given(st.lists(st.sampled_from(WORDS), max_size=60))
@settings(max_examples=150, deadline=None)
def test_any_order_of_its_words_is_read(words: list[str]) -> None:
    reading = reading_of(" ".join(words), 0, None)
    for toll in casualties.find(reading):
        assert 0 <= toll.first < toll.last <= len(reading.text.words)
        assert toll.value is None or toll.value >= 0
        assert toll.whole is None or toll.whole.outcome == toll.outcome


@given(st.text(max_size=200))
@settings(max_examples=60, deadline=None)
def test_any_text_is_read(text: str) -> None:
    casualties.find(reading_of(text, 0, None))


def test_time_is_linear() -> None:
    sentence = "قال مصدر إن ثلاثة جنود قتلوا وأصيب خمسة آخرون بينهم ضابط في هجوم على حاجز "
    times = []
    for size in (200, 800):
        reading = reading_of(sentence * size, 0, None)
        start = process_time()
        found = casualties.find(reading)
        times.append(process_time() - start)
        assert len(found) >= size
    assert times[1] < times[0] * 12


@pytest.mark.parametrize(
    "text",
    [
        "لقي أربعة أشخاص مصرعهم في حادث سير على طريق القصيم",
        "قتل 30 شخصا في زلزال ضرب غرب البلاد بقوة 6 درجات على مقياس ريختر",
    ],
)
def test_tolls_of_another_world_are_of_no_act(text: str) -> None:
    record = ENGINE.extract(ReportInput(ref="x", text=text))
    assert not [c for e in record.events for c in e.casualties]
