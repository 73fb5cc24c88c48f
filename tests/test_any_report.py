"""Whatever comes in, a report is read or refused, every span stands where it says, and every format can be written."""

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tawthiq.engine import Engine
from tawthiq.errors import InputError
from tawthiq.evaluation import by_ref
from tawthiq.evaluation.spans import wrong_spans
from tawthiq.export import FORMATS, writer
from tawthiq.export.explanation import write_explanation
from tawthiq.export.values import values
from tawthiq.readers import Defaults, Found, read
from tawthiq.record import ReportInput, from_json, to_json
from tests.strategies import mixed_text

NEWS = (
    *("قُتل", "وقُتل", "مقتل", "ثلاثة", "15", "٣٠", "جنود", "مدنيين", "أطفال", "بينهم", "وأصيب", "آخرون", "غارة", "قصف"),
    *("قصفت طائرات", "على", "في إدلب", "شرق نهر الفرات", "8 كيلومترات", "مساء أمس", "الأربعاء", "7 شباط/فبراير", "نفى"),
    *("قال مصدر طبي إن", "نقلت رويترز عن مسؤول قوله", "وأضاف", "بحسب المرصد", "لم يصب أحد", "نحو 500", "على الأقل"),
    *(
        " ",
        ".",
        "\n",
        "،",
        "«",
        "»",
        '"',
        "(",
        ")",
        ":",
        "😀",
        "\x00",
        "\u202e",
        "Reuters",
        "<b>",
        "\ufdfa",
        "ـ",
        "\u064f",
    ),
)
news_like = st.lists(st.sampled_from(NEWS), max_size=40).map(" ".join)
reports = st.lists(news_like | mixed_text, min_size=1, max_size=3).map("\n".join)
days = st.none() | st.dates().map(lambda day: day.isoformat())


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine()


@settings(max_examples=300, deadline=None)
@given(text=reports, title=st.none() | news_like, published=days)
def test_any_text_is_read_and_every_span_is_right(engine, text, title, published):
    record = engine.extract(ReportInput("a", text, title, None, published))
    (built,) = by_ref([record]).values()
    assert wrong_spans(built)[0] == 0
    paths = [value.path for value in values(record)]
    assert len(set(paths)) == len(paths)


@settings(max_examples=100, deadline=None)
@given(data=reports.map(lambda text: text.encode("utf-8", "surrogatepass")) | st.binary(max_size=200))
def test_any_bytes_are_refused_or_written_in_every_format(engine, data):
    for found in read("-", Defaults(), io.BytesIO(data)):
        assert isinstance(found, Found | InputError)
        if isinstance(found, Found):
            record = engine.extract(found.report)
            assert from_json(to_json(record)) == record
            for name in FORMATS:
                "".join(writer(name)([record], "ar")).encode("utf-8")
            "".join(write_explanation([record], "en")).encode("utf-8")
