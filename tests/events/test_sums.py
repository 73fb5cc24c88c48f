"""A sum over acts told apart is of none of them, and a headline counts nobody twice."""

from datetime import date

from tests.events.reading import record_of

DAY = date(2024, 5, 15)


def figures(title: str, text: str) -> list[tuple[str, int | None, bool]]:
    """Outcome, value and whether it is a part, of each figure of a report."""
    record = record_of(title + "\n" + text, len(title), DAY)
    return [(c.outcome, c.count.value, c.including) for e in record.events for c in e.casualties]


def test_a_sum_over_two_towns_is_of_neither_and_has_no_parts():
    text = (
        "قالت الشرطة إن خمسة أشخاص قتلوا وأصيب 14 آخرون في تفجيرين. "
        "وقال مصدر إن انفجار عبوة في بغداد أدى إلى مقتل شخصين وإصابة ستة آخرين. "
        "وأدى انفجار سيارة مفخخة في البصرة إلى مقتل ثلاثة أشخاص وإصابة ثمانية آخرين."
    )
    told = figures("تفجيران في العراق", text)
    assert sorted(told) == [("killed", 2, False), ("killed", 3, False), ("wounded", 6, False), ("wounded", 8, False)]


def test_one_small_figure_that_adds_up_by_chance_stays():
    text = (
        "قتل خمسة أشخاص في هجوم على سوق في الموصل أمس. "
        "وقتل شخصان في انفجار عبوة في بغداد. "
        "وقتل ثلاثة أشخاص في غارة على البصرة."
    )
    assert ("killed", 5, False) in figures("هجمات في العراق", text)


def test_a_headline_s_vague_dead_are_those_the_text_counts():
    text = "أصيب خمسة مدنيين في بغداد بانفجار عبوة. وفي البصرة، قتل ثمانية مدنيين في غارة على منزل."
    told = figures("جرحى في بغداد وقتلى في البصرة", text)
    assert sorted(told) == [("killed", 8, False), ("wounded", 5, False)]


def test_a_headline_s_vague_dead_stay_where_the_text_counts_none():
    told = figures("قتلى في غارة على البصرة", "استهدفت غارة جوية منزلا في البصرة أمس وأصيب ثلاثة مدنيين.")
    assert ("killed", None, False) in told
