"""A lead over several acts is of none of them, and what it says in short is told once, with its scene."""

from tests.events.test_sums import figures


def test_attacks_in_the_plural_whose_towns_are_told_below_are_a_sum():
    text = (
        "قالت مصادر طبية إن نحو 40 شخصا قتلوا أمس في هجمات في العراق. "
        "وقتل 25 شخصا عندما فجر انتحاري نفسه في سوق في بغداد. "
        "وفي تكريت، قتل ستة جنود في هجوم على نقطة تفتيش."
    )
    assert sorted(figures("", text)) == [("killed", 6, False), ("killed", 25, False)]


def test_one_attack_stays_beside_smaller_ones_recalled():
    text = (
        "قتل 40 شخصا أمس في هجوم على سوق في البصرة. "
        "وكان 25 شخصا قتلوا في تفجير في بغداد قبل شهر. "
        "وفي تكريت، قتل ستة جنود في هجوم آخر."
    )
    assert ("killed", 40, False) in figures("", text)


def test_a_headline_s_day_toll_goes_with_that_of_the_lead():
    text = (
        "سقط 19 قتيلا في أربع محافظات سورية خلال الساعات الأربع والعشرين الماضية. "
        "وقتل ثمانية مدنيين في غارة على بلدة كفرنبل."
    )
    assert figures("مقتل 19 شخصا في يوم دام", text) == [("killed", 8, False)]


def test_what_a_lead_tells_in_short_is_one_figure_with_its_scene():
    text = (
        "أعلن مسؤولون أمنيون مقتل 11 مسلحا و10 مدنيين في موجة عنف جديدة في ديالى. "
        "وقال المسؤولون إن قوة هاجمت قرية الحديد وقتلت 11 مسلحا. "
        "وأشاروا إلى مقتل 10 مدنيين في انفجار عبوة في المقدادية."
    )
    assert sorted(figures("", text)) == [("killed", 10, False), ("killed", 11, False)]
