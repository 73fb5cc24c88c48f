"""No name of a victim is left in a copy, all else stays as it was, and every span leads to words of the copy."""

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tawthiq.evaluation import gold_rows, input_of
from tawthiq.evaluation.spans import wrong_spans
from tawthiq.export import FORMATS, writer
from tawthiq.export.explanation import write_explanation
from tawthiq.export.withholding import names_in, without_victims, words_without_victims
from tawthiq.messages import LANGUAGES
from tawthiq.record import WITHHELD, Record, from_json, to_json
from tests.export.withholding.samples import BODY, GONE, STAYS, TITLE, engine, holds, read
from tests.strategies import mixed_text

GOLD = Path(__file__).parents[2] / "gold" / "reports.jsonl"


def exported(record: Record) -> Iterator[str]:
    """A record in every format and language, and with its rules."""
    for language in LANGUAGES:
        for form in FORMATS:
            yield "".join(writer(form)([record], language))
        yield "".join(write_explanation([record], language))


def shown_text(record: Record) -> str:
    return without_victims(record).report.text


@pytest.fixture(scope="module")
def whole() -> Record:
    return read(BODY, TITLE)


def test_names_go_and_all_else_stays(whole):
    copy = without_victims(whole)
    for name in GONE:
        assert holds(name, whole.report.text)
        assert not any(holds(name, text) for text in exported(copy)), name
    for words in STAYS:
        assert holds(words, copy.report.text), words


def test_what_is_left_out_says_so(whole):
    copy = without_victims(whole)
    marks = copy.report.withheld
    assert len(marks) == copy.report.text.count(WITHHELD) == 12
    assert all(copy.report.text[mark.start : mark.end] == mark.text == WITHHELD for mark in marks)
    assert b'"withheld"' not in to_json(whole)
    assert "victims' names left out in 12 places" in "".join(writer("summary")([copy], "en"))
    assert "حُجبت أسماء الضحايا في 12 موضعاً" in "".join(writer("summary")([copy], "ar"))
    page = "".join(writer("html")([copy], "ar"))
    assert page.count(f'<span class="withheld">{WITHHELD}</span>') == 12
    assert "حُجبت أسماء الضحايا في 12 موضعاً" in page
    assert "left out in 12 places" in "".join(write_explanation([copy], "en"))


def test_every_span_stands_where_it_says(whole):
    copy = without_victims(whole)
    assert wrong_spans(msgspec.to_builtins(copy))[0] == 0
    assert copy.report.text.startswith(f"{copy.report.title}\n")
    assert from_json(to_json(copy)) == copy


def same_but_for_names(before: object, after: object) -> bool:
    """Whether two values have the same shape, and differ in offsets and in words with a mark alone."""
    if isinstance(before, dict) and isinstance(after, dict):
        keys = (set(before) | set(after)) - {"start", "end", "withheld"}
        return all(key in before and key in after and same_but_for_names(before[key], after[key]) for key in keys)
    if isinstance(before, list) and isinstance(after, list):
        return len(before) == len(after) and all(map(same_but_for_names, before, after))
    return before == after or (isinstance(after, str) and WITHHELD in after)


def test_nothing_else_changes(whole):
    before, after = json.loads(to_json(whole)), json.loads(to_json(without_victims(whole)))
    assert same_but_for_names(before, after)
    assert before["report"]["id"] == after["report"]["id"]
    plain = read("قُتل ثلاثة مدنيين في غارة على إدلب، بحسب المرصد.")
    copy = without_victims(plain)
    assert copy.report.withheld == ()
    assert to_json(msgspec.structs.replace(copy, report=plain.report)) == to_json(plain)


def test_a_copy_of_a_copy_is_the_same(whole):
    once = without_victims(whole)
    assert without_victims(once) == once


def test_a_cell_of_a_table_holds_the_mark(whole):
    rows = list(csv.DictReader(io.StringIO("".join(writer("csv")([without_victims(whole)], "en")).lstrip("\ufeff"))))
    assert rows[0]["victims"] == f"الصحفية {WITHHELD}"
    assert rows[0]["title"] == f"مقتل الصحفية {WITHHELD} في قصف على حلب"


@pytest.mark.parametrize(
    ("text", "gone", "stays"),
    [
        ("اغتال مسلحون اللواء سامي حسن أمام منزله في عدن.", ["سامي", "حسن"], ["اللواء", "مسلحون", "عدن"]),
        ("قتلت امرأة وابنتاها ريم ولين في غارة على درعا. ودفنت ريم أمس.", ["ريم", "لين"], ["ابنتاها", "درعا"]),
        (
            "قتل الصحفي وسام الراعي في قصف على درعا.\n#الشهيد_وسام https://x.example/وسام-الراعي",
            ["وسام", "الراعي"],
            ["https://x.example/", "#الشهيد_"],
        ),
        ("أصيب الصحفي الأميركي برنت لوكاس في غارة على كييف. ونقل لوكاس إلى المستشفى.", ["برنت", "لوكاس"], ["الأميركي"]),
        ("استشهد الشاب وجدي الطيبي برصاص الجيش في نابلس. وشيع المئات الطيبي.", ["وجدي", "الطيبي"], ["الجيش", "نابلس"]),
        ("قُتل الشاب سامر قنديل في قصف على حلب. وقالت عائلة قنديل إنه بائع.", ["سامر", "قنديل"], ["عائلة", "بائع"]),
        ("قتل أبو خالد القناص في غارة، وقالت زوجة أبي خالد إنها رأته.", ["أبو خالد", "أبي خالد"], ["زوجة"]),
        ("مقتل محمد الراعي في قصف على درعا. وقال محمد علي من الدفاع المدني إنه كان ليلا.", ["الراعي"], ["محمد علي"]),
        ("قتل جندي في هجوم على نقطة للجيش، وقال الرئيس محمد سامي إن الجيش سيرد.", [], ["محمد سامي", "جندي"]),
        (
            "قتل ثلاثة جنود في هجوم على نقطة، وهم كل من:\n1 - العريف/ أحمد موسى آل الربيع.\n"
            "2 - الجندي/ مفرح صالح العمري.\n"
            "وقال محمد سامي إن التحقيق بدأ. وجدول الأعمال: 1 - كلمة سعيد حسن. 2 - كلمة كريم علي.",
            ["الربيع", "أحمد موسى", "العمري", "مفرح"],
            ["العريف", "محمد سامي", "التحقيق"],
        ),
        ("اعتقلت قوات الاحتلال الفتاة ميمونة عبد الحميد (20 عاما) في الخليل.", ["ميمونة", "عبد الحميد"], ["الخليل"]),
    ],
)  # fmt: skip
def test_wordings(text, gone, stays):
    shown = shown_text(read(text))
    for name in gone:
        assert not holds(name, shown), shown
    for words in stays:
        assert holds(words, shown), shown


def test_letters_glued_to_a_name_stay():
    shown = shown_text(
        read("قُتل الطبيب سامر قاسم في قصف على حلب. ونعى المستشفى الطبيب، وكتب زملاء لسامر ولقاسم رسالة.")
    )
    assert shown.endswith(f"وكتب زملاء ل{WITHHELD} ول{WITHHELD} رسالة.")


def test_an_address_that_names_a_victim_goes():
    slug = "https://ufuq.example/2024/%D8%B3%D9%84%D9%85%D9%89-%D8%A7%D9%84%D8%AD%D8%AF%D8%A7%D8%AF"
    record = read(BODY, TITLE, ref="تقارير/سلمى-الحداد.txt", url=slug)
    copy = without_victims(record)
    assert copy.report.url is None
    assert copy.report.ref == record.report.id
    kept = without_victims(read(BODY, TITLE, ref="reports/7.txt", url="https://ufuq.example/7"))
    assert (kept.report.ref, kept.report.url) == ("reports/7.txt", "https://ufuq.example/7")


def test_names_are_left_out_of_any_words(whole):
    words = words_without_victims(names_in(whole))
    assert words("صورة سلمى الحداد") == f"صورة {WITHHELD}"
    assert words("a picture") == "a picture"


def test_no_span_of_annotated_reports_is_wrong_and_little_else_changes():
    for record in engine().extract_all(map(input_of, gold_rows(GOLD))):
        assert isinstance(record, Record)
        copy = without_victims(record)
        assert wrong_spans(msgspec.to_builtins(copy))[0] == 0
        assert same_but_for_names(json.loads(to_json(record)), json.loads(to_json(copy)))


GIVEN = ("سامر", "خالد", "أحمد", "محمود", "يوسف", "إبراهيم", "مصطفى")
SURNAMES = ("الطيبي", "العمري", "شحادة", "الدرة", "شاهين", "أبو عيطة")
FRAMES = (
    "قُتل الشاب {0} في قصف على حلب، وأصيب الطفل {1} بجروح. وقالت عائلة {2} إن الجنازة غدا.",
    "استشهد الصحفي {0} برصاص الجيش، ونعت النقابة {2}. واعتقلت الشرطة المصور {1} في المساء.",
    "مقتل الشرطي {0} وإصابة زميله {1} في انفجار عبوة ناسفة ببغداد. وشيع الأهالي {2} اليوم.",
)
MARKS = ("", "\u064e", "\u0640", "\u0651\u064f")


@st.composite
def victims(draw: st.DrawFn) -> tuple[str, list[str]]:
    """A report of two victims, their names printed with marks among their letters, and the words of the names."""
    first, second = (f"{draw(st.sampled_from(GIVEN))} {draw(st.sampled_from(SURNAMES))}" for _ in range(2))
    again = first.split(" ", 1)[1]
    printed = ["".join(char + draw(st.sampled_from(MARKS)) for char in name) for name in (first, second, again)]
    return draw(st.sampled_from(FRAMES)).format(*printed), [first, second, again]


@settings(max_examples=60)
@given(victims())
def test_no_name_is_left_however_it_is_printed(told):
    text, names = told
    copy = without_victims(read(text))
    for shown in exported(copy):
        for name in names:
            assert not holds(name, shown), (name, copy.report.text)
    assert wrong_spans(msgspec.to_builtins(copy))[0] == 0


PIECES = (
    *(
        "قُتل",
        "مقتل",
        "الشهيد",
        "وأصيب",
        "اعتقلت الشرطة",
        "بينهم",
        "هم كل من:",
        "جنازة",
        "الصحفي",
        "زميله",
        "1 - ",
        "2 - ",
    ),
    *("محمد", "سامي", "أبو", "عبد", "الله", "آل", "بن", "وخالد", "الدين", "علي", "حسن", "لمحمد", "(27 عاما)", "«", "»"),
    *(" ", " ", "\n", "،", ".", "/", '"', "-", "في حلب", "\u0640", "\u064f", "\u202b", "\ufdfa", "Reuters"),
)
any_report = st.lists(st.sampled_from(PIECES) | mixed_text, min_size=1, max_size=30).map(" ".join)


@settings(max_examples=150)
@given(any_report)
def test_whatever_is_written_no_span_is_wrong_and_twice_is_once(text):
    record = read(f"قُتل سامي. {text}".encode("utf-8", "replace").decode("utf-8"))
    copy = without_victims(record)
    assert wrong_spans(msgspec.to_builtins(copy))[0] == 0
    assert same_but_for_names(json.loads(to_json(record)), json.loads(to_json(copy)))
    assert len(copy.report.withheld) == copy.report.text.count(WITHHELD) - record.report.text.count(WITHHELD)
