"""What those who are only there are there for is told in the report's words, or not at all."""

import pytest

from tawthiq.engine import Engine
from tawthiq.record import ReportInput

ENGINE = Engine()
SAID = 'وقال التحالف إن "جنوداً من التحالف كانوا مع قوات سوريا الديمقراطية {}حين قصفت الطائرات الموقع في دير الزور".'


@pytest.mark.parametrize(
    ("told", "duty"),
    [
        ("في مهمة استشارة ودعم ومرافقة ", "في مهمة استشارة ودعم ومرافقة"),
        ("بصفة مستشارين ", "بصفة مستشارين"),
        ("في مهمة لم يكشف عنها ", None),
        ("", None),
    ],
)
def test_duty_of_those_present(told, duty):
    record = ENGINE.extract(ReportInput("a", SAID.format(told)))
    (side,) = (p for e in record.events for p in e.participants if p.role == "present")
    assert (side.note and side.note.text) == duty
    if side.note:
        assert record.report.text[side.note.start : side.note.end] == side.note.text
