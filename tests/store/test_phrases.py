"""A phrase is found where its words stand right after each other, and nowhere else, on both backends."""

import random
from pathlib import Path

import psycopg
import pytest

from tawthiq.record import ReportInput
from tawthiq.store import Fault, Near, Query, Store, pairs
from tawthiq.store.pairs import LAST_LETTERS, number_of
from tawthiq.store.words import forms_asked, indexed_words
from tests.store.databases import Databases
from tests.store.things import capture

TEXTS = {
    "raid": "شنّت طائرةٌ غارةً جويةً على المُخيَّم. وقال الأهالي إن فرق الإنقاذ تأخرت.",
    "glued": "أدّت ضربة إلى حريق، وبالغارة الجوية أصيب ثلاثة، كما قصفت المدفعية المخيم",
    "apart": "غارة ثانية لم تكن جوية. المخيم بعيد عن الطريق",
    "short": "كرّ وفرّ بين الطرفين في السوق",
    "twice": "من بيت إلى بيت إلى بيت سار الناس",
    "alone": "هدوء",
}
"""By name."""
ASKED = {
    '"غارة جوية"': ["raid"],
    '"غَارَةً جَوِّيَّة"': ["raid"],
    '"الغارة الجوية"': ["glued"],
    '"غارة الجوية"': ["glued"],
    '"جوية غارة"': [],
    '"غارة جوية على المخيم"': ["raid"],
    '"غارة جوية على الطريق"': [],
    '"طائرة غارة جوية"': ["raid"],
    '"شنت طائرة"': ["raid"],
    '"الانقاذ تاخرت"': ["raid"],
    '"المخيم وقال"': ["raid"],
    '"جوية المخيم"': ["apart"],
    '"المدفعية المخيم"': ["glued"],
    '"كر وفر"': ["short"],
    '"فر بين"': ["short"],
    '"إلى بيت إلى بيت"': ["twice"],
    '"بيت بيت"': [],
    '"غارة جوية" المخيم': ["raid"],
    '"غارة جوية" هدوء': [],
    'المخيم "فرق الإنقاذ" "غارة جوية"': ["raid"],
    '"هدوء"': ["alone"],
    '"هدوء هدوء"': [],
}
"""And where it is found."""


def keep(store: Store, texts: dict[str, str]) -> dict[str, str]:
    """Names by id; the newest is the first of them."""
    reports = [
        ReportInput(ref=name, text=text, published=f"2024-05-{28 - place:02d}")
        for place, (name, text) in enumerate(texts.items())
    ]
    store.keep(capture(place, reports=(one,)) for place, one in enumerate(reports))
    return {one.id: one.input.ref for one in store.reports()}


def found(store: Store, words: str) -> list[str]:
    """The names of what is found, counted as well."""
    names = {one.id: one.input.ref for one in store.reports()}
    hits = [names[hit.report] for hit in store.search(Query(words=words))]
    assert store.count(Query(words=words)) == len(hits)
    return hits


@pytest.fixture
def full(store: Store) -> Store:
    keep(store, TEXTS)
    return store


@pytest.mark.parametrize("looks", [True, False], ids=["newest first", "by the index"])
def test_phrases(full: Store, monkeypatch: pytest.MonkeyPatch, looks: bool) -> None:
    if not looks:
        monkeypatch.setattr(full._database.backend, "window", lambda _words: 0)
    assert {words: found(full, words) for words in ASKED} == ASKED


@pytest.mark.parametrize("bits", [pairs.BITS, 2])
def test_any_phrase_is_found_where_its_words_stand(store: Store, monkeypatch: pytest.MonkeyPatch, bits: int) -> None:
    """Held against a plain look through all words; with two bits, most pairs share their number with others."""
    monkeypatch.setattr(pairs, "_all_bits", (1 << bits) - 1)
    monkeypatch.setattr(store._database.backend, "window", lambda _words: 0)
    chance = random.Random(3)
    language = ["قصف", "القصف", "وقصف", "مدينة", "المدينة", "يد", "بيد", "على", "1,200", "drone"]
    texts = {f"t{number}": " ".join(chance.choices(language, k=chance.randrange(1, 12))) for number in range(24)}
    names = keep(store, texts)
    for _ in range(50):
        asked = " ".join(chance.choices(language, k=chance.choice((2, 2, 3, 4))))
        forms = [" ".join(form) for form in forms_asked(f'"{asked}"')[0]]
        held = {n for n, text in texts.items() if any(f" {f} " in f" {' '.join(indexed_words(text))} " for f in forms)}
        hits = store.search(Query(words=f'"{asked}"', limit=30))
        assert {names[hit.report] for hit in hits} == held, asked
        assert [hit.published for hit in hits] == sorted((hit.published or "" for hit in hits), reverse=True)
        assert store.search(Query(words=f'"{asked}"', limit=2, offset=1)) == hits[1:3]
        assert store.count(Query(words=f'"{asked}"')) == len(held)
    assert list(store.verify()) == []


def test_one_number_does_for_all_forms_of_a_word() -> None:
    forms = forms_asked('"الغارة جوية"')[0]
    assert len(forms) > 10
    assert pairs.pairs_asked(forms) == [[number_of("غاره", "جويه")]]
    assert 1 < len(pairs.pairs_asked(forms_asked('"كر وفر"')[0])[0]) < 10
    assert number_of("ا" * LAST_LETTERS, "ب") == number_of("ج" + "ا" * LAST_LETTERS, "ب") != number_of("ب", "ا")


def edited(url: str, statement: str) -> None:
    """Someone with a database tool and no scruples."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("SET session_replication_role = replica")
        assert connection.execute(statement).rowcount == 1


@pytest.mark.parametrize("backend", ["postgresql"])
@pytest.mark.parametrize(
    ("statement", "key"),
    [
        ("DELETE FROM pairs WHERE report = 2", "words_missing"),
        ("UPDATE pairs SET pair = '{}' WHERE report = 2", "words_altered"),
        ("UPDATE pairs SET pair = pair || 7 WHERE report = 2", "words_altered"),
        ("UPDATE pairs SET pair[1] = pair[1] + 1 WHERE report = 2", "words_altered"),
    ],
)
def test_pairs_that_are_edited_are_named_and_mended(full: Store, url: str, statement: str, key: str) -> None:
    edited(url, statement)
    fault = Fault(key=key, item=[one.id for one in full.reports()][1])
    assert list(full.verify()) == [fault]
    assert list(full.check()) == ([fault] if key == "words_missing" else [])
    assert full.draw_index_again() == len(TEXTS)
    assert list(full.verify()) == []
    assert found(full, '"الغارة الجوية"') == ["glued"]


@pytest.mark.parametrize("backend", ["postgresql"])
def test_pairs_of_no_report_are_named(full: Store, url: str) -> None:
    edited(url, "INSERT INTO pairs VALUES (77, '{1}')")
    assert list(full.verify()) == [Fault(key="words_surplus", item="77")]
    assert full.draw_index_again() == len(TEXTS)
    assert list(full.verify()) == []


def test_phrases_are_found_in_a_store_restored_or_copied(
    full: Store, url: str, databases: Databases, tmp_path: Path
) -> None:
    full.backup(tmp_path / "backup.db")
    server = url.startswith("postgresql")
    places = [databases.new() if server else str(tmp_path / f"{n}.db") for n in range(2)]
    Store.restore(str(tmp_path / "backup.db"), places[0])
    with Store.open(places[1], who="amal", create=True) as other:
        full.copy_to(other)
    for place in places:
        with Store.open(place) as again:
            assert found(again, '"غارة جوية على المخيم"') == ["raid"]
            assert list(again.verify()) == []


@pytest.mark.parametrize("backend", ["postgresql"])
def test_a_server_plans_each_search_near_a_place_for_what_it_asks(full: Store) -> None:
    """A plan made once for all is made for no radius and no page; it took two to three times the work."""
    for kilometres in range(10, 130, 10):
        full.search(Query(near=Near(35.9, 36.6, kilometres)))
    with full._database.reading() as connection:
        asked = "SELECT generic_plans, custom_plans FROM pg_prepared_statements WHERE statement LIKE '%%ST_DWithin%%'"
        plans = connection.exec_driver_sql(asked).all()
    assert plans
    assert all(generic == 0 < custom for generic, custom in plans)
