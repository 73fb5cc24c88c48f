"""What a dictionary form stands for."""

import pytest

from tawthiq.lexicon import Entry
from tawthiq.lexicon.forms import forms_of


def forms(term: str, form: str, **values: str) -> dict[str, set[str]]:
    out: dict[str, set[str]] = {}
    for surface, feature in forms_of(Entry("t", 1, term, form, values)):
        out.setdefault(feature, set()).add(surface)
    return out


def test_a_verb_in_all_persons() -> None:
    found = forms("أعلن", "verb", present="يعلن", masdar="إعلان")
    assert {"اعلن", "اعلنت", "اعلنوا", "اعلنا"} <= found["past"]
    assert {"يعلن", "يعلنون", "تعلن", "نعلن", "يعلنوا"} <= found["present"]
    assert {"اعلان", "اعلانا"} == found["masdar"]


def test_a_weak_verb_loses_its_last_letter() -> None:
    found = forms("نفى", "verb", present="ينفي")
    assert {"نفي", "نفت", "نفوا"} <= found["past"]
    assert {"ينفي", "ينفون", "تنفي"} <= found["present"]
    assert "نفيت" not in found["past"]


def test_a_passive_that_is_spelled_otherwise() -> None:
    found = forms("أصاب", "verb", passive="أصيب", present_passive="يصاب")
    assert {"اصيب", "اصيبت", "اصيبوا"} <= found["past_passive"]
    assert {"يصاب", "يصابون"} <= found["present_passive"]
    assert "اصيب" not in found["past"]


def test_a_verb_with_its_preposition() -> None:
    assert {"اسفر عن", "اسفرت عن"} <= forms("أسفر عن", "verb")["past"]


@pytest.mark.parametrize(
    ("term", "plural", "feature", "surface"),
    [
        ("جندي", "جنود", "sg", "جنديا"),
        ("جندي", "جنود", "du", "جنديين"),
        ("جندي", "جنود", "pl", "جنود"),
        ("جندي", "جنود", "pl", "جنودا"),
        ("مقاتل", "+ون", "pl", "مقاتلين"),
        ("مقاتل", "+ون", "pl", "مقاتلو"),
        ("طفلة", "+ات", "du", "طفلتان"),
        ("طفلة", "+ات", "pl", "طفلات"),
        ("سيارة مفخخة", "سيارات مفخخة", "sg", "سياره مفخخه"),
        ("سيارة مفخخة", "سيارات مفخخة", "du", "سيارتي مفخخه"),
        ("سيارة مفخخة", "سيارات مفخخة", "du", "السيارتين المفخختين"),
        ("سيارة مفخخة", "سيارات مفخخة", "sg", "السياره المفخخه"),
        ("قذيفة هاون", "قذائف هاون", "pl", "قذائف الهاون"),
        ("منطقة", "مناطق|منطقات", "pl", "منطقات"),
    ],
)
def test_a_noun_in_all_numbers(term: str, plural: str, feature: str, surface: str) -> None:
    assert surface in forms(term, "noun", plural=plural)[feature]


@pytest.mark.parametrize("surface", ["سوري", "سوريا", "سوريه", "سوريين", "سوريون", "سوريات", "سوريان", "سوريتان"])
def test_an_adjective_agrees(surface: str) -> None:
    assert any(surface in found for found in forms("سوري", "adjective").values())


@pytest.mark.parametrize("form", ["name", "phrase", "fixed"])
def test_what_does_not_inflect(form: str) -> None:
    assert forms("دير الزور|ديرالزور", form) == {"": {"دير الزور", "ديرالزور"}}
