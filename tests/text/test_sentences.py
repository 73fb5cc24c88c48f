"""Where one sentence ends and the next begins, as newsrooms print it."""

import pytest
from hypothesis import given

from tawthiq.text import read
from tawthiq.text.sentences import LONGEST_QUOTE
from tests.strategies import mixed_text


def sentences(source: str) -> list[str]:
    text = read(source)
    return [text.span_of(s.first, s.last).text for s in text.sentences]


@pytest.mark.parametrize(
    ("source", "parts"),
    [
        # ends
        ("قتل جندي. وأصيب آخر.", ["قتل جندي.", "وأصيب آخر."]),
        ("هل قتل؟ لا! نعم", ["هل قتل؟", "لا!", "نعم"]),
        ("عنوان\nخبر\n\nخبر آخر", ["عنوان", "خبر", "خبر آخر"]),
        ("للتحالف.. وأمريكا ترد", ["للتحالف..", "وأمريكا ترد"]),
        ("للتحالف… وأمريكا ترد", ["للتحالف…", "وأمريكا ترد"]),
        ("ماذا؟! لا أحد", ["ماذا؟!", "لا أحد"]),
        # glued full stops
        ("حصل على اللقب.وجاءت البلدة", ["حصل على اللقب.", "وجاءت البلدة"]),
        ("قتل 15.وأصيب 3", ["قتل 15.", "وأصيب 3"]),
        ("قال.«لن نرحل»", ["قال.", "«لن نرحل»"]),
        # numbers
        ("على بعد 3.5 كلم و٣٫٥ كلم و1,200 متر", ["على بعد 3.5 كلم و٣٫٥ كلم و1,200 متر"]),
        ("في 7.2.2018 قتل", ["في 7.2.2018 قتل"]),
        ("قتل 3. وأصيب 5", ["قتل 3.", "وأصيب 5"]),
        # short forms
        ("قال د. محمد إن ثلاثة قتلوا", ["قال د. محمد إن ثلاثة قتلوا"]),
        ("قال أ.د. محمد", ["قال أ.د. محمد"]),
        ("نقلته أ.ف.ب عن مصدر", ["نقلته أ.ف.ب عن مصدر"]),
        ("نقلته أ ف ب. وأضافت", ["نقلته أ ف ب.", "وأضافت"]),
        ("نقلته (د.ب.أ). وأضافت", ["نقلته (د.ب.أ).", "وأضافت"]),
        ("موقع aljazeera.net قال", ["موقع aljazeera.net قال"]),
        # quotes and brackets
        ("قال «قتل ثلاثة. وأصيب آخر» في القصف. وعاد", ["قال «قتل ثلاثة. وأصيب آخر» في القصف.", "وعاد"]),
        ('قال: "لن نرحل." وأضاف آخر', ['قال: "لن نرحل."', "وأضاف آخر"]),
        ('قال: "لن نرحل.". وأضاف آخر', ['قال: "لن نرحل.".', "وأضاف آخر"]),
        ('"لن نرحل."، قال الرجل', ['"لن نرحل."، قال الرجل']),
        ("سأل «هل قتل؟» ثم مضى", ["سأل «هل قتل؟» ثم مضى"]),
        ("(قتل ثلاثة.) وعاد", ["(قتل ثلاثة.)", "وعاد"]),
        # an unclosed quote swallows nothing
        ('تنظيم "الدولة في الضفة. وقال آخر', ['تنظيم "الدولة في الضفة.', "وقال آخر"]),
        ('قال "قتل ثلاثة. وقال "آخر" كذا. ثم', ['قال "قتل ثلاثة.', 'وقال "آخر" كذا.', "ثم"]),
        # nothing
        ("", []),
        (" \n ", []),
        ("...", ["..."]),
    ],
)
def test_split(source: str, parts: list[str]) -> None:
    assert sentences(source) == parts


def test_a_quote_of_many_sentences_is_split_after_all() -> None:
    long = "قال «" + "كلمة " * LONGEST_QUOTE + "أولى. ثم ثانية.» وعاد"
    assert [part[-6:] for part in sentences(long)] == ["أولى.", "ثانية.»", "وعاد"] or len(sentences(long)) == 3


@given(mixed_text)
def test_sentences_cover_every_word_in_order(source: str) -> None:
    text = read(source)
    assert [n for s in text.sentences for n in range(s.first, s.last)] == list(range(len(text.words)))
    assert all(text.sentence_of(n) is s for s in text.sentences for n in range(s.first, s.last))
    assert [n for first, last in text.paragraphs for n in range(first, last)] == list(range(len(text.words)))


@given(mixed_text)
def test_no_sentence_crosses_a_line(source: str) -> None:
    text = read(source)
    for sentence in text.sentences:
        first, last = text.paragraphs[sentence.paragraph]
        assert first <= sentence.first < sentence.last <= last
        between = text.shadow[text.words[sentence.first].start : text.words[sentence.last - 1].end]
        assert "\n" not in between
