"""Of a town's spellings the one that says what its Latin name says stands first, well spelled."""

import pytest

from tawthiq.text import fold_term
from tools.arabic_labels import best_spelled, usual_first


@pytest.mark.parametrize(
    ("latin", "names", "first"),
    [
        ("Ash Shaykhān", ["عين سفني", "الشيخان"], "الشيخان"),
        ("Sinjār", ["سنجار إدلب", "سنجار"], "سنجار"),
        ("Mosul", ["موصول", "الموصل"], "الموصل"),
        ("Sharjah", ["شارجه", "الشارقة", "إمارة الشارقة"], "الشارقة"),
        ("Al Mughrāqah", ["ابو مدين", "المغراقه"], "المغراقة"),
        ("Abū az̧ Z̧uhūr", ["ابو الظهور"], "أبو الظهور"),
    ],
)
def test_the_name_nearest_to_the_latin_one_is_shown(latin: str, names: list[str], first: str) -> None:
    assert usual_first(names, latin, arab=True)[1][0] == first


def test_what_is_told_by_hand_stands_above_what_is_near() -> None:
    assert usual_first(["تهران", "طهران"], "Tehran", arab=False, told="طهران") == ("", ["طهران", "تهران"])


def test_a_name_told_by_hand_that_is_no_spelling_is_shown_and_not_read() -> None:
    assert usual_first(["خرطوم"], "Khartoum", arab=True, told="الخرطوم") == ("الخرطوم", ["خرطوم"])


def test_no_spelling_is_lost_and_none_is_added() -> None:
    names = ["ابو مدين", "المغراقه", "مغراقه"]
    label, ordered = usual_first(names, "Al Mughrāqah", arab=True)
    assert not label
    assert sorted(map(fold_term, ordered)) == sorted(map(fold_term, names))


@pytest.mark.parametrize(("one", "other", "best"), [("دبى", "دبي", "دبي"), ("مكه", "مكة", "مكة"), ("ام", "أم", "أم")])
def test_of_two_that_fold_alike_the_careful_one_stays(one: str, other: str, best: str) -> None:
    assert best_spelled(one, other) == best_spelled(other, one) == best
