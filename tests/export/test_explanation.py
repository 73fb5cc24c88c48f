"""Each value stands with its rule and its words."""

from tawthiq.export.explanation import write_explanation
from tawthiq.export.values import values
from tests.export.records import TEXT, bare, record


def test_every_value_has_words_that_stand_in_the_report():
    found = values(record())
    assert len({value.path for value in found}) == len(found)
    for value in found:
        assert value.spans
        for span in value.spans + value.also:
            assert TEXT[span.start : span.end] == span.text


def test_explained():
    text = "".join(write_explanation([record(), bare()], "en")).replace("\u2068", "").replace("\u2069", "")
    for words in (
        "events.e1.casualties.0  killed ≥ 12 (unknown)\n    rule: verb and count\n",
        "\n    words: قُتل ما لا يقل عن 12 شخصاً [70:96]\n",
        "sources.s2  رويترز → مصدر طبي (medical)",
        "claims.c4  withheld, indirect: متحدث باسم الجيش",
        "rules 0.1.0, sha256:00",
    ):
        assert words in text, words


def test_rules_and_reasons_are_told_in_the_readers_language():
    text = "".join(write_explanation([record()], "ar")).replace("\u2068", "").replace("\u2069", "")
    for words in (
        "القاعدة: اسم بعد كلمة تدل على نوعه · الكلمة التي قبله تسمي هذا النوع من الأماكن",
        "القاعدة: فاعل فعل الهجوم",
        "القاعدة: أمس",
        "القاعدة: معطى",
    ):
        assert words in text, words
