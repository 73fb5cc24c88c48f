"""What is looked for is found on both backends, as an Arabic reader would find it."""

import pytest

from tawthiq.record import Engine, Record, ReportInput
from tawthiq.store import Near, Query, Store
from tests.store.conftest import Pour
from tests.store.things import capture, engine

TEXTS = {
    "idlib": ("2024-05-10", "وكالة الشرق", "قُتِلَ ثلاثة مدنيين في غارة جوية روسية على مدينة إدلب أمس."),
    "aleppo": ("2024-05-12", "صحيفة النهر", "أصيب 1,200 شخص ولم يُقتل أحد بالقصف المدفعي في حلب يوم الجمعة."),
    "raqqa": ("2024-05-14", "وكالة الشرق", "وقُتل 25 مسلحا من تنظيم الدولة في اشتباكات مع الجيش في الرقة أمس."),
    "market": ("2024-05-15", "صحيفة النهر", "افتتح الوزير سوقا في المدينة وقال إن الأسعار ستنخفض قريبا."),
}


def inputs() -> list[ReportInput]:
    return [ReportInput(ref=n, text=t, outlet=o, published=d) for n, (d, o, t) in TEXTS.items()]


def filled(store: Store) -> None:
    store.keep(capture(n, reports=(one,)) for n, one in enumerate(inputs()))
    store.add(engine().extract(one) for one in inputs())


@pytest.fixture
def full(pour: Pour) -> Store:
    return pour(filled)


def found(store: Store, **asked: object) -> list[str]:
    query = Query(**asked)  # type: ignore[arg-type]
    hits = store.search(query)
    assert store.count(query) == len(hits)
    texts = {engine().extract(one).report.id: one.ref for one in inputs()}
    return [texts[hit.report] for hit in hits]


def test_without_a_word_everything_the_newest_first(full: Store) -> None:
    assert found(full) == ["market", "raqqa", "aleppo", "idlib"]
    assert [hit.published for hit in full.search(Query(limit=2, offset=1))] == ["2024-05-14", "2024-05-12"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("قتل", ["raqqa", "idlib"]),
        ("ادلب", ["idlib"]),
        ("إدلب", ["idlib"]),
        ("قُتِلَ غارة", ["idlib"]),
        ('"غارة جوية"', ["idlib"]),
        ('"جوية غارة"', []),
        ("قصف", ["aleppo"]),
        ("القصف", ["aleppo"]),
        ("جيش", ["raqqa"]),
        ("1200", ["aleppo"]),
        ("١٬٢٠٠", ["aleppo"]),
        ("25", ["raqqa"]),
        ("لا توجد", []),
        ("' OR 1 -- \" * ) NEAR", []),
        ("…", ["market", "raqqa", "aleppo", "idlib"]),
    ],
)
def test_words_as_a_reader_takes_them(full: Store, words: str, expected: list[str]) -> None:
    assert found(full, words=words) == expected


def test_outlets_and_days(full: Store) -> None:
    assert found(full, outlet="وكاله الشرق") == ["raqqa", "idlib"]
    assert found(full, outlet="الشرق") == ["raqqa", "idlib"]
    assert found(full, outlet="الشر") == []
    assert found(full, published_from="2024-05-12", published_to="2024-05-14") == ["raqqa", "aleppo"]
    assert found(full, happened_from="2024-05-13", happened_to="2024-05-13") == ["raqqa"]


def test_types_sides_and_figures(full: Store) -> None:
    assert found(full, types=("air_drone_strike",)) == ["idlib"]
    assert found(full, types=("air_drone_strike", "armed_clash")) == ["raqqa", "idlib"]
    assert found(full, actor="تنظيم الدولة") == ["raqqa"]
    assert found(full, actor="روسية") == found(full, actor="Russia") == ["idlib"]
    assert found(full, actor="الدول") == []
    assert found(full, figures={"killed": 3}) == ["raqqa", "idlib"]
    assert found(full, figures={"killed": 4}) == ["raqqa"]
    assert found(full, figures={"wounded": 1000}) == ["aleppo"]
    assert found(full, types=("air_drone_strike",), figures={"killed": 20}) == []


def test_places_by_name_and_by_distance(full: Store) -> None:
    idlib = Near(35.93, 36.63, 20)
    assert found(full, near=idlib) == ["idlib"]
    assert found(full, near=Near(35.93, 36.63, 80)) == ["aleppo", "idlib"]
    hits = full.search(Query(near=Near(35.93, 36.63, 80)))
    assert hits[1].distance_km is not None
    assert hits[1].distance_km < 5 < hits[0].distance_km < 80  # type: ignore[operator]
    assert found(full, near=idlib, words="روسية", types=("air_drone_strike",)) == ["idlib"]
    assert found(full, near=Near(-35.0, 179.9, 100)) == []


def test_a_hit_shows_the_words_around(full: Store) -> None:
    (hit,) = full.search(Query(words="مسلحا"))
    assert "25 مسلحا" in hit.passage
    assert (hit.outlet, hit.address) == ("وكالة الشرق", "https://news.example/2")


def test_reports_without_a_record_are_found_by_their_words(store: Store) -> None:
    store.keep(capture(n, reports=(one,)) for n, one in enumerate(inputs()))
    assert found(store, words="قتل") == ["raqqa", "idlib"]
    assert found(store, outlet="صحيفة النهر", published_from="2024-05-15") == ["market"]
    assert found(store, types=("air_drone_strike",)) == []


def test_search_goes_by_the_newest_record(full: Store) -> None:
    def without_events(record: Record) -> Record:
        values = {name: getattr(record, name) for name in record.__struct_fields__}
        return Record(**values | {"engine": Engine("rules", "99", "x"), "events": ()})

    assert found(full, types=("air_drone_strike",)) == ["idlib"]
    full.add([without_events(engine().extract(inputs()[0]))])
    assert found(full, types=("air_drone_strike",)) == []
    assert found(full, words="روسية") == ["idlib"]


def test_a_report_seen_at_another_outlet_is_found_there_too(full: Store) -> None:
    again = ReportInput(ref="again", text=TEXTS["idlib"][2], outlet="إذاعة الجبل", published="2024-05-16")
    full.keep([capture(9, reports=(again,))])
    assert found(full, outlet="إذاعة الجبل") == ["idlib"]
    assert found(full, outlet="وكالة الشرق") == ["raqqa", "idlib"]
    assert list(full.verify()) == []


def test_what_search_needs_can_be_drawn_again(full: Store) -> None:
    before = full.search(Query(words="قتل", near=Near(35.93, 36.63, 80)))
    assert full.draw_index_again() == len(TEXTS)
    assert full.search(Query(words="قتل", near=Near(35.93, 36.63, 80))) == before
    assert list(full.verify()) == []
