"""Who published a report and who wrote it: as given, as its heading says, and as the tables know the outlet."""

import pytest

from tawthiq.engine import Engine
from tawthiq.record import ReportInput

ENGINE = Engine()
HEADED = "السورية نت - مراد الشامي\n\nقتل ثلاثة جنود في كمين."


def heading(text: str, outlet: str | None = None):
    return ENGINE.extract(ReportInput("a", text, "مقتل ثلاثة جنود", outlet)).report


def test_outlet_and_writer_stand_in_the_heading():
    report = heading(HEADED)
    assert (report.outlet.name, report.outlet.id, report.byline) == ("السورية نت", "alsouria", "مراد الشامي")
    for span in (report.outlet.evidence, report.byline_evidence):
        assert report.text[span.start : span.end] == span.text


def test_a_given_outlet_is_believed():
    report = heading(HEADED, "عكاظ")
    assert (report.outlet.name, report.outlet.id) == ("عكاظ", "okaz")


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("Al Khaleej (UAE)", "al-khaleej"),
        ("alriyadh", "al-riyadh"),
        ("وكالة رويترز", "reuters"),
        ("الأفق العربي", None),
        ("press of Egypt (2012)", None),
        ("()", None),
        (None, None),
    ],
)
def test_known_outlets_have_an_id_and_others_none(name, known):
    assert heading("قتل ثلاثة جنود في كمين.", name).outlet.id == known
