"""The words that search knows are those of the shadow, however quickly they are taken out."""

from hypothesis import given

from tawthiq.store import words
from tawthiq.store.words import LONGEST_WORD, indexed_words
from tawthiq.text import Shadow
from tawthiq.text.words import Kind, split_words
from tests.strategies import mixed_text


def of_shadow(text: str) -> list[str]:
    """The words, by the reader's own splitting."""
    out: list[str] = []
    for word in split_words(Shadow(text).text):
        if word.kind == Kind.NUMBER:
            out += word.form.replace(",", "").split(".")
        elif word.kind != Kind.MARK:
            out.append("".join(letter for letter in word.form if letter.isalnum())[:LONGEST_WORD])
    return out


@given(mixed_text)
def test_they_are_those_of_the_shadow(text: str) -> None:
    assert indexed_words(text) == of_shadow(text)


def test_long_words_are_cut_and_numbers_parted() -> None:
    text = "ا" * 60 + " 1,200.5 ٢٥ abc_def قُـتِـل \ufefb"
    assert indexed_words(text) == ["ا" * LONGEST_WORD, "1200", "5", "25", "abc", "def", "قتل", "لا"]


def test_of_a_text_with_too_many_words_the_first_are_known(monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(words, "MOST_WORDS", 60)
    assert indexed_words("قتل قتل جرح أسر خطف نزح قتل") == ["قتل", "قتل", "جرح", "اسر", "خطف"]
