"""Every place of the shadow leads back to the letters it was made from, whatever those are."""

from hypothesis import example, given
from hypothesis import strategies as st

from tawthiq.text import Shadow, fold_term, read
from tests.strategies import mixed_text


def borders(shadow: Shadow) -> list[int]:
    """Shadow offsets between which no ligature is cut."""
    size = len(shadow.text)
    return [i for i in range(size) if i == 0 or shadow.index(i) != shadow.index(i - 1)] + [size]


@given(mixed_text, st.data())
def test_every_span_of_the_shadow_maps_back(source: str, data: st.DataObject) -> None:
    shadow = Shadow(source)
    cuts = borders(shadow)
    if len(cuts) < 2:
        return
    i, j = sorted(data.draw(st.lists(st.sampled_from(range(len(cuts))), min_size=2, max_size=2, unique=True)))
    start, end = shadow.source_range(cuts[i], cuts[j])
    assert 0 <= start < end <= len(source)
    assert Shadow(source[start:end]).text == shadow.text[cuts[i] : cuts[j]]


@given(mixed_text)
def test_letters_map_back_in_order(source: str) -> None:
    shadow = Shadow(source)
    places = [shadow.source_range(i, i + 1)[0] for i in range(len(shadow.text))]
    assert places == sorted(places)
    assert all(shadow.text[i] in fold_term(shadow.printed(i)) for i in range(len(places)))


@given(mixed_text)
def test_a_shadow_is_its_own_shadow(source: str) -> None:
    once = Shadow(source).text
    assert Shadow(once).text == once


@given(mixed_text, st.integers(0, 80))
@example("قُتِلَ ٣ جنود.", 3)
def test_every_word_is_printed_where_its_span_says(source: str, title_length: int) -> None:
    text = read(source, title_length)
    for number, word in enumerate(text.words):
        span = text.span_of(number, number + 1)
        assert source[span.start : span.end] == span.text
        assert Shadow(span.text).text == word.form or word.form in Shadow(span.text).text
        assert text.word_at(word.start) == number


@given(mixed_text)
@example("قتل ثلاثةً في هجومٍ")
@example("\u064eقتل \u064eجندي")
def test_no_word_with_a_vowel_mark_is_missed(source: str) -> None:
    text = read(source)
    printed = {n for n in range(len(text.words)) if any("\u064b" <= sign <= "\u0652" for sign in text.printed_word(n))}
    assert printed <= text.vowelled
    assert all(text.is_printed_with("\u064b", n) == ("\u064b" in text.printed_word(n)) for n in range(len(text.words)))


def test_what_is_quoted_is_the_page() -> None:
    text = read("وقُتِلَ  ٣ مُقاتِلِينَ في «إدلـب»")
    assert text.shadow == 'وقتل 3 مقاتلين في "ادلب"'
    assert text.span(1, 4).text == "قُتِلَ"
    assert text.span_of(1, 3).text == "٣ مُقاتِلِينَ"
    assert text.span_of(5, 6).text == "إدلـب"


def test_the_vowel_marks_of_the_last_letter_belong_to_it() -> None:
    text = read("مقتلُ رجلٍ")
    assert text.span_of(0, 1).text == "مقتلُ"
    assert text.span_of(1, 2).text == "رجلٍ"


def test_a_ligature_is_quoted_whole() -> None:
    text = read("ا\ufefbمن")
    assert text.shadow == "الامن"
    assert text.span(1, 2).text == "\ufefb"
    assert text.span(0, 5).text == "ا\ufefbمن"


def test_title_and_body_are_one_text() -> None:
    text = read("مقتل ثلاثة\nقتل ثلاثة.", len("مقتل ثلاثة"))
    assert [s.title for s in text.sentences] == [True, False]
    assert text.span_of(2, 4).start == 11
