"""Which tellings are of one act, seen in the events of a record."""

from datetime import date

import pytest

from tests.events.reading import record_of

DAY = date(2024, 5, 15)


def events_of(report: str) -> list[tuple[str, tuple[int | None, ...]]]:
    """Type and killed of each event of a report without a headline."""
    events = record_of(report, 0, DAY).events
    return [(e.type, tuple(c.count.value for c in e.casualties if c.outcome == "killed")) for e in events]


def test_who_is_hit_in_one_act_and_strikes_in_another_makes_two_acts():
    report = (
        "قصفت طائرات التحالف الدولي أمس قوات موالية للنظام السوري شرق دير الزور ما أدى إلى مقتل 40 عنصرا. "
        "وكانت القوات الموالية للنظام السوري قد شنت هجوما على نقطة مراقبة لقوات سوريا الديمقراطية قرب المدينة."
    )
    assert events_of(report) == [("air_drone_strike", (40,)), ("armed_clash", ())]


def test_what_a_clash_says_of_both_sides_stays_one_act():
    report = (
        "اندلعت اشتباكات عنيفة بين الجيش السوري وفصائل المعارضة في ريف إدلب أمس. "
        "وقتل خلال الاشتباكات 6 من عناصر الجيش السوري بنيران فصائل المعارضة، كما قتل 9 من مقاتلي الفصائل."
    )
    assert [kind for kind, _ in events_of(report)] == ["armed_clash"]


@pytest.mark.parametrize(
    ("second", "number"),
    [
        ("وكان الهجوم قد أسفر أيضا عن أضرار كبيرة في المباني المجاورة.", 1),
        ("وفي حادث منفصل، قتل 3 أشخاص في انفجار عبوة ناسفة في مدينة البصرة.", 2),
        ("وفي البصرة قتل شرطي برصاص مسلحين أول من أمس.", 2),
    ],
)
def test_another_place_or_day_is_another_act(second, number):
    report = "قتل 7 أشخاص في هجوم انتحاري استهدف سوقا في مدينة الموصل أمس. " + second
    assert len(events_of(report)) == number


def test_a_large_figure_told_again_leads_back_to_its_act():
    report = (
        "قتل 130 شخصا في غارة جوية على سوق في صنعاء أمس الثلاثاء. "
        "وفي مدينة تعز انفجرت عبوة ناسفة وأصيب جنديان. "
        "وقالت وزارة الصحة إن 130 شخصا قتلوا في الغارة."
    )
    events = events_of(report)
    assert [killed for _, killed in events] == [(130,), ()]


def test_near_a_river_is_not_apart_from_a_town_on_it():
    report = "غارة جوية على معسكر قرب نهر دجلة أمس. وقتل 12 مسلحا في الغارة على المعسكر في ناحية القيارة."
    assert events_of(report) == [("air_drone_strike", (12,))]


def with_headline(title: str, text: str) -> list[str]:
    """Types of the events of a report with a headline."""
    return [e.type for e in record_of(f"{title}\n{text}", len(title), DAY).events]


def test_a_headline_with_a_wider_place_tells_the_act_of_the_body():
    title = "إحراق خيام لنازحين في شمال لبنان"
    text = "أحرقت مجموعة من الشبان ليل أمس عشرات الخيام في مخيم لنازحين سوريين في بلدة ببنين بعكار."
    assert with_headline(title, text) == ["mob_violence"]


def test_a_headline_of_another_kind_stays_an_act_of_its_own():
    title = "اعتقال خمسة قياديين في الموصل"
    text = "انفجرت عبوة ناسفة في مدينة البصرة أمس وقتل شرطي."
    assert with_headline(title, text) == ["arrests", "remote_explosive_landmine_ied"]


def test_a_lead_of_a_few_is_no_sum_of_what_adds_up_by_chance():
    report = (
        "قتل 3 أشخاص في انفجار عبوة ناسفة في مدينة الموصل أمس. "
        "وفي البصرة قتل شرطي برصاص مسلحين أول من أمس. وفي كركوك قتل جنديان في كمين مسلح يوم الأحد."
    )
    assert (3,) in [killed for _, killed in events_of(report)]


def test_a_lead_of_many_that_later_acts_add_up_to_is_left_out():
    report = (
        "قتل 9 أشخاص في أعمال عنف أمس. "
        "وفي البصرة قتل 5 من رجال الشرطة برصاص مسلحين أمس. وفي كركوك قتل 4 جنود في كمين مسلح أمس."
    )
    assert all(9 not in killed for _, killed in events_of(report))


def test_a_large_figure_told_again_beside_another_place_stays_one_act():
    report = (
        "قتل 34 شخصا في غارة جوية على سوق في مدينة إدلب أمس. "
        "وقال متحدث من مدينة غازي عنتاب إن الغارة على السوق أوقعت 34 قتيلا."
    )
    assert events_of(report) == [("air_drone_strike", (34,))]


def test_a_country_holds_its_towns():
    title = "قتلى وجرحى في إطلاق نار بأمريكا"
    text = "قتل شخصان وأصيب خمسة آخرون في إطلاق نار في مدينة سان فرانسيسكو أمس."
    assert with_headline(title, text) == ["attack"]


def test_small_figures_at_two_places_are_two_acts():
    report = "قتل شرطي برصاص مسلحين في مدينة الموصل أمس. وقتل شرطي برصاص مسلحين في مدينة البصرة."
    assert len(events_of(report)) == 2


def test_what_goes_on_with_another_outcome_in_its_sentence_is_one_act():
    report = "قتل 3 أشخاص بينما أصيب 20 بعد عملية دهس استهدفت المارة في مدينة ملبورن أمس."
    events = record_of(report, 0, DAY).events
    assert [[c.count.value for c in e.casualties] for e in events] == [[3, 20]]


def test_the_same_outcome_at_another_place_in_one_sentence_is_another_act():
    report = "قتل 3 أشخاص في انفجار في مدينة الموصل بينما قتل شرطيان برصاص مسلحين في مدينة البصرة أمس."
    assert len(record_of(report, 0, DAY).events) == 2


def test_where_headline_and_text_name_places_apart_the_text_places_the_act():
    title = "مقتل 37 مدنيا في قصف على جنوب السعودية"
    text = "قتل 37 مدنيا بعد سقوط مقذوفات أطلقها المسلحون الحوثيون على مدينة نجران أمس."
    events = record_of(f"{title}\n{text}", len(title), DAY).events
    assert [e.place and e.place.text for e in events] == ["مدينة نجران"]


@pytest.mark.parametrize(
    ("second", "kinds"),
    [
        ("وأسفرت عمليات البحث عن القبض على عدد من المشتبه بهم.", ["remote_explosive_landmine_ied", "arrests"]),
        ("ومن ناحية ثانية، اعتقلت الشرطة 6 أشخاص في البلاد.", ["remote_explosive_landmine_ied", "arrests"]),
        ("وأصيب في التفجير 4 من رجال الأمن.", ["remote_explosive_landmine_ied"]),
    ],
)
def test_who_is_arrested_after_an_act_is_arrested_in_another(second, kinds):
    report = "أسفر تفجير وقع أمس في قرية كرانة بالبحرين عن مقتل شرطي. " + second
    assert [kind for kind, _ in events_of(report)] == kinds


def test_the_dead_of_what_the_arrested_are_suspected_of_are_not_the_arrests():
    report = (
        "ألقت السلطات في بغداد القبض على خمسة أشخاص يشتبه بصلتهم بالتفجير "
        "الذي استهدف سوقا في مدينة كركوك وأسفر عن مقتل 27 شخصا."
    )
    assert events_of(report) == [("arrests", ()), ("remote_explosive_landmine_ied", (27,))]


def test_an_act_the_day_after_another_is_not_the_other():
    report = "قتل شخص في إطلاق نار في مدينة سرت، وذلك بعد يوم من إطلاق نار أسفر عن مقتل 10 أشخاص في مدينة مصراتة."
    assert sorted(events_of(report)) == [("attack", (1,)), ("attack", (10,))]


def test_what_followed_on_an_assassination_is_no_clash_of_its_victim():
    report = "اغتال مسلحون مجهولون قاضيا في مدينة درنة أمس. واندلعت بعد الاغتيال اشتباكات في المدينة."
    assert events_of(report)[0][0] == "attack"


def test_a_general_word_does_not_make_a_raid_from_the_air_the_shooting_of_a_lone_man():
    report = (
        "قصفت طائرات التحالف أمس مواقع لتنظيم داعش قرب الحويجة واستهدفت مخازن له، ما أدى إلى مقتل 22 عنصرا. "
        "وفي كركوك هاجمت مجموعة مسلحة أمس مديرا في شركة النفط وأطلقت النار عليه ما أدى إلى مقتله."
    )
    assert [kind for kind, _ in events_of(report)] == ["air_drone_strike", "attack"]


def test_the_attack_an_attack_follows_on_by_a_week_is_another():
    report = (
        "لقي 30 جنديا مصرعهم أمس في هجوم انتحاري في عدن. ويأتي الهجوم بعد أسبوع من هجوم مسلح أودى بحياة 50 شخصا في عدن."
    )
    assert [killed for _, killed in events_of(report)] == [(30,), (50,)]


def test_an_attack_told_after_an_arrest_is_no_part_of_it():
    report = (
        "اعتقل الجيش أمس 11 شخصا في محافظات الضفة الغربية. "
        "وفي غزة هاجمت كتائب القسام دورية للجيش الإسرائيلي عند السياج الفاصل."
    )
    assert [kind for kind, _ in events_of(report)] == ["arrests", "armed_clash"]


def test_the_dead_of_the_attack_somebody_is_the_mastermind_of_are_not_those_of_his_death():
    report = "قتلت الشرطة ثلاثة متشددين أمس، بينهم العقل المدبر للهجوم الذي وقع على مقهى في دكا وأسفر عن مقتل 22 شخصا."
    killed = [figures for _, figures in events_of(report)]
    assert 3 in killed[0]
    assert 22 not in killed[0]
    assert any(22 in figures for figures in killed[1:])


@pytest.mark.parametrize(
    ("second", "number"),
    [
        ("ورحب الوزير بالقتال ضد داعش في العراق.", 1),  # no figure, no scene: an allusion
        ("وأعلن الوزير أن الهجوم على مطار دمشق سبقه.", 1),  # leads back
        ("وقصف الجيش أمس مواقع للفصائل في محافظة إدلب.", 2),  # told by a verb, however wide the place
        ("وشنت طائرات التحالف غارات على مواقع داعش في العراق.", 2),  # air strikes, however wide the place
    ],
)
def test_an_act_without_a_figure_needs_a_scene_of_its_own(second, number):
    report = "قتل 7 أشخاص في انفجار سيارة مفخخة في مدينة الموصل أمس. " + second
    assert len(events_of(report)) == number


def test_a_like_act_elsewhere_is_another():
    report = (
        "قتل شخص وأصيب سبعة آخرون بانفجار عبوة ناسفة شمال شرقي بغداد أمس. "
        "كما قتل شخص وأصيب خمسة آخرون بتفجير مماثل شمال غربي بغداد."
    )
    assert [killed for _, killed in events_of(report)] == [(1,), (1,)]


def test_one_dead_here_and_there_with_other_wounded_are_two_acts():
    report = (
        "قتل حارس وأصيب سبعة أشخاص أمس في هجوم على البرلمان في طهران، في حين قتل شخص وأصيب خمسة آخرون في هجوم على ضريح."
    )
    assert [killed for _, killed in events_of(report)] == [(1,), (1,)]


def test_a_sentence_that_opens_with_its_place_tells_of_another_act():
    report = (
        "فجر مسلحون مجهولون أمس أنبوب النفط في محافظة شبوة وأصيب حارسان. وفي مديرية مرخة، قتل جنديان في انفجار لغم."
    )
    assert [killed for _, killed in events_of(report)] == [(), (2,)]


def test_suspects_are_arrested_beside_the_act_they_are_suspected_of():
    report = (
        "قتل ضابط برصاص مسلحين في مدينة خرم آباد أمس. "
        "وأعلنت السلطة القضائية توقيف ثلاثة أشخاص في محافظة لرستان للاشتباه في ضلوعهم في العملية."
    )
    assert [kind for kind, _ in events_of(report)] == ["attack", "arrests"]


def test_the_dead_of_what_the_arrested_praised_are_not_the_arrests():
    report = (
        "ألقى الأمن في منوبة القبض على معلم أشاد بالعملية الإرهابية "
        "التي استهدفت حافلة في العاصمة تونس وأسفرت عن مقتل 12 شخصا."
    )
    assert (12,) in [killed for kind, killed in events_of(report) if kind != "arrests"]


def test_a_headline_that_bombards_tells_of_the_air_raids_below_it():
    report = "التحالف يقصف مواقع للحوثيين في تعز"
    text = report + "\n" + "شن طيران التحالف العربي أمس غارات على مواقع للحوثيين في مدينة تعز قتل فيها خمسة منهم."
    events = record_of(text, len(report), DAY).events
    assert [e.type for e in events] == ["air_drone_strike"]


def test_a_headline_names_a_place_that_the_text_names_as_part_of_another():
    head = "إحراق خيام نازحين في عكار"
    text = head + "\n" + "أحرق مجهولون أمس عشرات الخيام في مخيم لنازحين في بلدة تل حياة بعكار وأصيب أربعة أشخاص."
    assert len(record_of(text, len(head), DAY).events) == 1


def test_suspects_of_the_incident_are_arrested_beside_it():
    report = (
        "أصيب أربعة أشخاص أمس في هجوم بقنبلة يدوية على مقهى في مدينة القامشلي. "
        "وأوقفت الشرطة رجلا يشتبه بصلته بالحادثة قرب المستشفى."
    )
    assert [kind for kind, _ in events_of(report)] == ["grenade", "arrests"]


def test_a_noun_that_leads_back_places_an_act_told_in_a_wider_place():
    report = (
        "دان الوزير التفجير الإرهابي في منطقة عسير الذي أسفر عن مقتل 15 شخصا. "
        "وقال إن التفجير الآثم الذي وقع في مدينة أبها لن يثني رجال الأمن."
    )
    events = record_of(report, 0, DAY).events
    assert [e.place.text for e in events if e.place] == ["مدينة أبها"]


def test_an_operation_of_another_place_does_not():
    report = "قتل 15 شخصا في تفجير في منطقة عسير أمس. وبدأت عملية تمشيط واسعة في مدينة أبها."
    events = record_of(report, 0, DAY).events
    assert [e.place.text for e in events if e.place] == ["منطقة عسير"]


@pytest.mark.parametrize(
    "answer",
    [
        "وردا على اغتيال القيادي في بلدة كفركلا، أعلنت الكتائب استهداف ثكنة دوفيف بقذائف المدفعية.",
        "وانتقاما لاغتيال القيادي في بلدة كفركلا قصفت الكتائب ثكنة دوفيف بقذائف المدفعية.",
    ],
)
def test_what_a_clause_opens_with_in_answer_to_is_another_act(answer):
    assert sorted(kind for kind, _ in events_of(answer)) == ["attack", "shelling_artillery_missile_attack"]


def test_what_is_answered_in_words_is_no_older_act():
    report = (
        "اعتقلت الشرطة 20 شخصا في مدينة الموصل أمس. "
        "وردا على سؤال عن اعتقال العشرات، قال المتحدث إن الشرطة اعتقلت 20 شخصا في الموصل."
    )
    assert [kind for kind, _ in events_of(report)] == ["arrests"]


@pytest.mark.parametrize(
    ("report", "kinds"),
    [
        (
            "شن الطيران الحربي أمس غارات على مدينة إدلب، إضافة إلى قصف مدفعي على بلدة اللطامنة.",
            ["air_drone_strike", "shelling_artillery_missile_attack"],
        ),
        (
            "اندلعت أمس اشتباكات في مدينة تعز وقصف مدفعي على مدينة الحديدة.",
            ["armed_clash", "shelling_artillery_missile_attack"],
        ),
        (
            "أفادت وكالات باندلاع اشتباكات أمس في مدينة تعز وحملة اعتقالات طالت 30 شخصا في مدينة الحديدة.",
            ["armed_clash", "arrests"],
        ),
        ("شن الطيران الحربي أمس غارات على مدينة إدلب، إضافة إلى قصف مدفعي على أطراف إدلب.", ["air_drone_strike"]),
        ("اندلعت أمس اشتباكات في مدينة البصرة وحملة اعتقالات في صفوف الشبان.", ["armed_clash"]),
    ],
)
def test_acts_of_two_kinds_in_one_clause_are_two_at_two_far_places(report, kinds):
    assert [kind for kind, _ in events_of(report)] == kinds


def test_a_quarter_of_the_town_told_before_is_rather_its_scene_than_another_town():
    told = "قصفت طائرة استطلاع أمس شرق مدينة غزة دون وقوع إصابات. "
    quarter = "وقال شهود عيان إن القصف استهدف أرضا في حي الزيتون."
    town = "وقال شهود عيان إن القصف استهدف أرضا في مدينة رفح."
    assert len(events_of(told + quarter)) == 1
    assert len(events_of(told + town)) == 2
