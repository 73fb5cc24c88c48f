"""Which finds are words: a term begins a word or follows the clitics its form allows, and ends likewise."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from tawthiq.lexicon import load_matcher
from tawthiq.lexicon.matcher import BY_FORM
from tawthiq.text import read
from tests.lexicon.helpers import match, write
from tests.strategies import mixed_text


@pytest.fixture
def tables(tmp_path: Path) -> Path:
    write(tmp_path, "verbs", "term,form,present,masdar", "قال,verb,يقول,قول", "قتل,verb,يقتل,قتل", "نفى,verb,ينفي,نفي")
    write(
        tmp_path,
        "nouns",
        "term,form,plural",
        *("تحالف,noun,", "صاروخ,noun,صواريخ", "قرية,noun,قرى", "مقاتل,noun,+ون", "غارة جوية,noun,غارات جوية"),
    )
    write(tmp_path, "names", "id,names", "1,حلب", "2,الباب", "3,دير الزور", "4,دير", "5,الأمم المتحدة")
    write(tmp_path, "fixed", "term,form,gloss", "لم,fixed,not", "أول من أمس,fixed,x", "reuters,name,x")
    write(tmp_path, "adjectives", "term,form,gloss", "سوري,adjective,Syrian")
    return tmp_path


def found(tables: Path, table: str, source: str) -> list[tuple[str, str, str]]:
    """Proclitic, term as printed, enclitic of every find."""
    text = read(source)
    return [
        (term.proclitic, text.span(term.start, term.end).text, term.enclitic)
        for term in match(tables, source).all(table)
    ]


@pytest.mark.parametrize(
    ("table", "word", "reading"),
    [
        ("verbs", "وقال", ("و", "قال", "")),
        ("verbs", "فقالت", ("ف", "قالت", "")),
        ("verbs", "سيقتلون", ("س", "يقتلون", "")),
        ("verbs", "وسيقتلهم", ("وس", "يقتل", "هم")),
        ("verbs", "قَتَلُوهُ", ("", "قَتَلُو", "ه")),
        ("verbs", "نفاها", ("", "نفا", "ها")),
        ("nouns", "التحالف", ("ال", "تحالف", "")),
        ("nouns", "للتحالف", ("لل", "تحالف", "")),
        ("nouns", "وللتحالف", ("ولل", "تحالف", "")),
        ("nouns", "وبالصواريخ", ("وبال", "صواريخ", "")),
        ("nouns", "بصواريخه", ("ب", "صواريخ", "ه")),
        ("nouns", "قريتهم", ("", "قريت", "هم")),
        ("nouns", "قريتين", ("", "قريتين", "")),
        ("nouns", "ومقاتلوها", ("و", "مقاتلو", "ها")),
        ("nouns", "ومقاتليهما", ("و", "مقاتلي", "هما")),
        ("nouns", "صـــاروخًا", ("", "صـــاروخًا", "")),
        ("nouns", "بغارتين جويتين", ("ب", "غارتين جويتين", "")),
        ("nouns", "وللغارات الجوية", ("و", "للغارات الجوية", "")),
        ("nouns", "بالغارة الجوية", ("ب", "الغارة الجوية", "")),
        ("nouns", "غارتا جوية", ("", "غارتا جوية", "")),
        ("nouns", "وغارة  جوية", ("و", "غارة  جوية", "")),
        ("names", "بحلب", ("ب", "حلب", "")),
        ("names", "للباب", ("", "للباب", "")),
        ("names", "وللأمم المتحدة", ("و", "للأمم المتحدة", "")),
        ("names", "ودير الزور", ("و", "دير الزور", "")),
        ("names", "حلبها", None),
        ("names", "والحلب", None),
        ("names", "انحلب", None),
        ("fixed", "ولم", None),
        ("fixed", "لم", ("", "لم", "")),
        ("fixed", "أول من أمس", ("", "أول من أمس", "")),
        ("fixed", "لرويترز", None),
        ("fixed", "REUTERS", ("", "REUTERS", "")),
        ("fixed", "reutersx", None),
        ("adjectives", "السوريين", ("ال", "سوريين", "")),
        ("adjectives", "سوريته", None),
    ],
)
def test_clitics(tables: Path, table: str, word: str, reading: tuple[str, str, str] | None) -> None:
    readings = found(tables, table, f"كلام {word} كلام")
    assert reading in readings if reading else readings == []


def test_features_tell_the_readings_of_one_word_apart(tables: Path) -> None:
    features = {term.feature for term in match(tables, "قتل الجنود").all("verbs")}
    assert features == {"past", "masdar"}


def test_longest_leaves_out_what_lies_inside(tables: Path) -> None:
    matches = match(tables, "في دير الزور ثم دير")
    assert [term.entry["id"] for term in matches.all("names")] == ["3", "4", "4"]
    assert [term.entry["id"] for term in matches.longest("names")] == ["3", "4"]
    assert matches.at("names", 1) is matches.longest("names")[0]
    assert matches.at("names", 2) is None
    assert (matches.at("no such table", 1), matches.all("no such table")) == (None, [])


def test_a_name_on_two_lines_is_no_name(tables: Path) -> None:
    assert [term.entry["id"] for term in match(tables, "دير\nالزور").all("names")] == ["4"]


def test_letters_outside_the_code_page_are_not_taken_for_one_another(tmp_path: Path) -> None:
    write(tmp_path, "names", "id,names", "1,côte bleue")
    assert found(tmp_path, "names", "في côte bleue قرب") == [("", "côte bleue", "")]
    assert found(tmp_path, "names", "في cète bleue قرب") == []
    assert found(tmp_path, "names", "في c?te bleue قرب") == []


def test_words_and_offsets_of_a_term(tables: Path) -> None:
    (term,) = match(tables, "قُصفت بِصَواريخِهم أمس").all("nouns")
    assert (term.first, term.last, term.start, term.end) == (1, 2, 6, 12)
    assert repr(term) == "Term(nouns 'صاروخ' pl 1:2)"


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(mixed_text)
def test_every_term_of_the_real_tables_stands_where_it_says(source: str) -> None:
    text = read(source)
    matches = load_matcher().match(text)
    for terms in map(matches.all, [*matches._terms, *BY_FORM]):
        keys = [(term.first, -term.last) for term in terms]
        assert keys == sorted(keys)
        for term in terms:
            head, tail = text.words[term.first].start, text.words[term.last - 1].end
            assert head <= term.start < term.end <= tail
            assert text.shadow[head:tail] == term.proclitic + text.shadow[term.start : term.end] + term.enclitic
            span = text.span(term.start, term.end)
            assert source[span.start : span.end] == span.text
