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


def test_two_sums_of_one_lead_have_no_parts_wherever_the_parts_are_told():
    text = (
        "قالت الوزارة إن 38 شخصا قتلوا وأصيب 118 آخرون في الانفجارين. "
        "وقال مصدر إن انتحاريا فجر نفسه أمام الكنيسة ما أدى إلى مقتل 13 شخصا وإصابة 40 آخرين. "
        "وقتل 25 شخصا وأصيب 78 آخرون في انفجار داخل كنيسة في مدينة طنطا."
    )
    told = figures("تفجيران في مصر", text)
    assert not [f for f in told if f[1] in (38, 118) or f[2]]


def test_homes_lost_in_a_war_go_with_its_dead():
    text = "وأدت الحرب إلى استشهاد أكثر من 34 ألف شخص ونزوح نحو 1.7 مليون شخص. وقصفت طائرة منزلا في رفح وقتل طفل."
    assert figures("غارة على رفح", text) == [("killed", 1, False)]


def test_one_sum_over_separate_incidents_takes_the_others_of_its_sentence_with_it():
    text = (
        "لقي شخصان مصرعهما وأصيب 15 آخرون في حوادث أمنية منفصلة في العاصمة. "
        "وقال مصدر إن سبعة أشخاص أصيبوا بانفجار عبوة في الأعظمية. "
        "وأدى انفجار آخر في الكاظمية إلى إصابة ثمانية أشخاص."
    )
    assert sorted(figures("حوادث في بغداد", text)) == [("wounded", 7, False), ("wounded", 8, False)]


def test_a_link_s_words_are_no_part_of_a_report():
    text = "قتل سبعة أشخاص في تفجير في البصرة أمس.\nرابط الخبر بالصحيفة: العراق.. تنظيم يفجر سوقا ويقتل 7 أشخاص"
    assert figures("تفجير في البصرة", text) == [("killed", 7, False)]


def test_one_of_the_dead_told_later_is_of_their_act():
    text = "قتل جنديان وأصيب ثلاثة في انفجار لغم قرب الحدود أمس. وقال المتحدث إن أحد القتلى قاد هجوما في العام الماضي."
    assert figures("انفجار لغم", text) == [("killed", 2, False), ("wounded", 3, False), ("killed", 1, True)]
