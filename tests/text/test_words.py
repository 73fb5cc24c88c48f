from hypothesis import given

from tawthiq.text import Kind, read
from tests.strategies import mixed_text


def words(source: str) -> list[str]:
    return [word.form for word in read(source).words]


def test_numbers_stand_apart_from_the_words_they_are_glued_to() -> None:
    assert words("15حوثيا إلى710 الـ7 الصوفي(24عاماً)") == [
        *("15", "حوثيا", "الي", "710", "ال", "7"),
        *("الصوفي", "(", "24", "عاما", ")"),
    ]


def test_numbers_of_all_three_sets() -> None:
    numbers = [w for w in read("٣ و۱۲ و1,200 و٣٫٥ و١٬٢٠٠").words if w.kind == Kind.NUMBER]
    assert [w.form for w in numbers] == ["3", "12", "1,200", "3.5", "1,200"]


def test_clitics_stay_inside_the_word() -> None:
    assert words("وللتحالف وبمقاتليهم") == ["وللتحالف", "وبمقاتليهم"]


def test_kinds() -> None:
    kinds = {word.form: word.kind for word in read("قال reuters 3 ، f16 😀").words}
    assert kinds == {
        "قال": Kind.ARABIC,
        "reuters": Kind.LETTERS,
        "3": Kind.NUMBER,
        "،": Kind.MARK,
        "f16": Kind.LETTERS,
        "😀": Kind.MARK,
    }


@given(mixed_text)
def test_words_leave_out_white_space_only(source: str) -> None:
    text = read(source)
    at = 0
    for word in text.words:
        assert not text.shadow[at : word.start].strip()
        assert text.shadow[word.start : word.end] == word.form
        at = word.end
    assert not text.shadow[at:].strip()
