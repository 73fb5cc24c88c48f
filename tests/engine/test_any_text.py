"""Whatever is put in, a record comes out, its evidence stands where it says, and the same text gives the same bytes."""

from functools import cache
from importlib.resources import files

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tawthiq.engine import Engine
from tawthiq.evaluation.spans import wrong_spans
from tawthiq.record import Record, ReportInput, from_json, to_json
from tests.strategies import mixed_text

NEWS = (
    *("قُتل ثلاثة جنود وأصيب خمسة آخرون", "أكثر من 100 قتيل", "لم يصب أحد", "مقتل شاب", "عشرات القتلى والجرحى"),
    *(
        "في غارة جوية على ريف إدلب",
        "بانفجار سيارة مفخخة",
        "خلال اشتباكات بين الجيش والمسلحين",
        "على بعد 8 كلم شرق نهر الفرات",
    ),
    *("قال مصدر طبي إن", "ونقلت رويترز عن مسؤول قوله", "وأضاف", "بحسب المرصد السوري", "نفى المتحدث باسم الجيش"),
    *("مساء أمس الأربعاء", "في 7 شباط/فبراير", "الليلة الماضية", "يوم 25 شوال 1436 هـ", "قبل يومين"),
    *(
        "بينهم أربعة أطفال",
        "على ما يبدو",
        "ولم يكشف عن",
        "اقرأ أيضا:",
        ". ",
        "، ",
        "\n",
        ' "',
        '" ',
        "«",
        "»",
        "(",
        ")",
    ),
)
TABLES = (
    "mentions/people/lexicon.tsv",
    "events/casualties/outcomes.tsv",
    "events/triggers/triggers.tsv",
    "events/roles/doers.tsv",
    "mentions/actors/members.tsv",
)
SMALL_WORDS = (
    *("في", "من", "على", "و", "عن", "،", '"', "(", ")", "ثلاثة", "20", "أحد", "بعض", "العديد من", "الذي", "التي"),
    *("إن", "لم", "لا", "قد", "بينهم", "أمس", "حلب", "قرب", "جراء", "منهم", "آخرون", "على الأقل", "أكثر من", "وفق"),
    *("قال", "مصدر", "نفى", "ا", "د", "العقيد", "الجيش", "رويترز", "تنظيم", "مدينة", "يوم", "شباط", "صاروخ"),
)
reports = st.lists(st.sampled_from(NEWS) | mixed_text, max_size=14).map(" ".join)
days = st.dates().map(lambda day: day.isoformat()) | st.none()
many = settings(deadline=None, max_examples=120, suppress_health_check=[HealthCheck.too_slow])


@cache
def engine() -> Engine:
    return Engine()


def read(text: str, title: str | None, published: str | None) -> Record:
    return engine().extract(ReportInput("any", text, title=title, published=published))


@many
@given(reports, reports | st.none(), days)
def test_any_text_gives_a_record_whose_evidence_holds(text: str, title: str | None, published: str | None) -> None:
    record = read(text, title, published)
    assert wrong_spans(msgspec.to_builtins(record))[0] == 0
    assert record.report.text == (f"{title}\n{text}" if title else text)
    assert record == Engine().extract(ReportInput("any", text, title=title, published=published))


@cache
def table_words() -> list[str]:
    """The words of the tables that rules look for, with the small words they look for beside them."""
    found = list(SMALL_WORDS)
    for table in TABLES:
        for line in files("tawthiq").joinpath(table).read_text("utf-8").splitlines():
            if "\t" in line and not line.startswith(("#", "term\t")):
                found.extend(line.split("\t")[0].split("|")[:2])
    return found


@many
@given(st.data())
def test_words_of_the_tables_in_any_order_are_read(data: st.DataObject) -> None:
    """A rule that looks at its neighbours must find none at the end of a text, and any word but the hoped for."""
    word = st.tuples(st.sampled_from(("", "", "", "و", "ال", "ب")), st.sampled_from(table_words()))
    sentence = st.lists(word.map("".join), min_size=3, max_size=12).map(" ".join)
    text = ". ".join(data.draw(st.lists(sentence, min_size=20, max_size=20))) + data.draw(st.sampled_from((".", "")))
    assert wrong_spans(msgspec.to_builtins(read(text, None, "2018-02-08")))[0] == 0


@pytest.mark.parametrize("text", ["قتل طفل شابا في هجوم على حلب.", "نفى ا."])
def test_a_neighbour_that_is_not_there(text: str) -> None:
    """Who kills may be in no table of sides, and a title may end the text: both once raised."""
    assert wrong_spans(msgspec.to_builtins(read(text, None, None)))[0] == 0


@many
@given(reports.filter(lambda text: not any("\ud800" <= letter <= "\udfff" for letter in text)))
def test_a_record_is_written_and_read_back(text: str) -> None:
    record = read(text, None, "2018-02-08")
    assert to_json(from_json(to_json(record))) == to_json(record)


def test_a_lone_surrogate_in_a_speakers_name_is_read() -> None:
    record = read('أعلنت حركة "طا\ud800بان" مسؤوليتها عن مقتل ثلاثة في هجوم', None, None)
    assert record.sources
    assert wrong_spans(msgspec.to_builtins(record))[0] == 0


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", "1799-12-31"])
@pytest.mark.parametrize("told", ["مساء أمس الأربعاء", "قبل 3000 عام", "الشهر المقبل", "قبل 999999999 يوما"])
def test_days_at_the_ends_of_the_calendar(day: str, told: str) -> None:
    assert read(f"قتل ثلاثة {told} في هجوم", None, day).report.published.date == day


@many
@given(reports)
def test_ids_lead_somewhere(text: str) -> None:
    record = read(text, None, "2018-02-08")
    sources, claims = {source.id for source in record.sources}, {claim.id for claim in record.claims}
    assert len(sources) == len(record.sources)
    assert len(claims) == len(record.claims)
    for source in record.sources:
        assert set(source.via) <= sources - {source.id}
    for claim in record.claims:
        assert claim.source is None or claim.source in sources
    for event in record.events:
        assert {casualty.claim for casualty in event.casualties} <= claims
        assert set(event.claims) <= claims
