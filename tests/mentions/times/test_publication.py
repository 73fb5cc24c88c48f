"""Where a report tells its own day, and where it must not be believed to."""

import pytest

from tawthiq.lexicon import load_matcher
from tawthiq.mentions import times
from tawthiq.record import Published
from tawthiq.text import read


def publication(report: str) -> Published:
    text = read(report)
    return times.published(text, load_matcher().match(text))


BODY = "\nقتل ثلاثة جنود في انفجار لغم على الطريق شرق المدينة، وأصيب سبعة آخرون بجروح."


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("حلب 3 محرم 1437 هـ الموافق 16 أكتوبر 2015 م واس", "2015-10-16"),
        ("تاريخ النشر: الأربعاء 11 يوليو 2012", "2012-07-11"),
        ("نشر في المساء يوم 25 - 08 - 2012", "2012-08-25"),
        ("الخميس 8 فبراير 2018", "2018-02-08"),
        ("الأحد, 16-سبتمبر-2012", "2012-09-16"),
        ("2018/02/08 - 14:33", "2018-02-08"),
        ("2012-02-19 13:32:00", "2012-02-19"),
        ("24/07/2012 21:23:35", "2012-07-24"),
        ("05-24-2012 08:16 AM", "2012-05-24"),
        ("القدس 23-5-2012 وفا- أصيب شاب برصاص الجنود", "2012-05-23"),
        (
            "عدن (وكالة الميناء للأنباء) 3 مايو 2016 - قتل ستة من المارة في انفجار سيارة أمام السوق القديمة",
            "2016-05-03",
        ),
        ("بيروت، لبنان (الساحل برس)، 3 مايو 2016 - قتل ستة من المارة في انفجار سيارة أمام السوق القديمة", "2016-05-03"),
        ("دمشق - الساحل - 3 مايو 2016 - قتل ستة من المارة في انفجار سيارة أمام السوق القديمة أمس", "2016-05-03"),
        ("صنعاء (رويترز) - 3 مايو 2016 - قتل ستة من المارة في انفجار سيارة أمام السوق القديمة أمس", "2016-05-03"),
    ],
)
def test_datelines(line: str, day: str) -> None:
    for report in (f"العنوان\n{line}{BODY}", f"العنوان{BODY}\n{line}"):
        told = publication(report)
        assert (told.date, told.basis) == (day, "dateline")
        assert told.evidence is not None
        assert told.evidence.text in line


@pytest.mark.parametrize(
    "sentence",
    [
        "قتل القائد في 9 آب 2014 في العاصمة.",
        "وكان التقرير قد نشر في 3/4/2024 وأثار جدلا واسعا بين الصحافيين في البلاد كلها في حينه.",
        "قتل (أبو عمر القيادي في التنظيم الذي كان مطلوبا) 3 مايو 2016 - بحسب ما تقوله أسرته في بيان نعيه.",
        "قتل القائد الميداني (الملقب بالنمر) في 3 مايو 2016 - بحسب ما تقوله أسرته في بيان نعيه.",
        "اندلعت الحرب يوم 24 فبراير 2022 وما زالت مستمرة.",
    ],
)
def test_a_date_in_a_sentence_is_no_dateline(sentence: str) -> None:
    assert publication(f"العنوان\n{sentence}{BODY}").date is None


def test_a_dateline_that_may_be_read_both_ways_is_listed() -> None:
    told = publication(f"العنوان\n07-03-2012 09:08 PM{BODY}")
    assert (told.date, told.basis, told.candidates) == (None, "unknown", ("2012-03-07", "2012-07-03"))


def test_one_year_left_is_inferred() -> None:
    told = publication("اعتقل 12 شخصا أمس الأحد 17 جويلية. وكان قد عاد إلى بلده في 5 ماي 2019.")
    assert (told.date, told.basis) == ("2022-07-18", "inferred")
    told = publication("وقع الهجوم اليوم السبت 29 فبراير.")
    assert (told.date, told.basis) == ("2020-02-29", "inferred")


def test_several_years_are_listed_and_none_is_guessed() -> None:
    told = publication("قتل خمسة أمس الأربعاء 7 شباط/فبراير في غارة.")
    assert (told.date, told.basis) == (None, "unknown")
    assert told.candidates == ("2007-02-08", "2018-02-08", "2024-02-08")
    assert told.evidence is not None


def test_years_before_a_date_the_report_tells_are_out() -> None:
    told = publication("قتل خمسة أمس الأربعاء 7 شباط/فبراير في غارة. وكان قد عاد في 3 مارس 2016 إلى بلده.")
    assert told.candidates == ("2018-02-08", "2024-02-08")


def test_the_same_act_told_by_weekday_and_by_date() -> None:
    report = (
        "قصفت طائرات التحالف مساء أمس الأربعاء مواقع الفصيل المسلح شرق النهر.\n"
        "وقال متحدث باسم التحالف إن الفصيل المسلح شن في 7 شباط/فبراير هجوما على مواقع التحالف شرق النهر."
    )
    assert publication(report).candidates == ("2007-02-08", "2018-02-08", "2024-02-08")


@pytest.mark.parametrize(
    "sentence",
    [
        "وقال إن الهجوم الذي وقع في 7 شباط/فبراير على مواقع الفصيل المسلح شرق النهر كان الأعنف.",
        "وكانت طائرات التحالف قد قصفت في 7 شباط/فبراير مواقع الفصيل المسلح شرق النهر.",
        "وارتفع العدد منذ 7 شباط/فبراير إلى ألف قتيل في مواقع الفصيل المسلح شرق النهر.",
    ],
)
def test_an_older_act_says_nothing_of_publication(sentence: str) -> None:
    report = "قصفت طائرات التحالف مساء أمس الأربعاء مواقع الفصيل المسلح شرق النهر.\n" + sentence
    assert publication(report) == Published(None, "unknown")


def test_nothing_told() -> None:
    assert publication("قتل ثلاثة جنود أمس") == Published(None, "unknown")
    assert publication("") == Published(None, "unknown")
