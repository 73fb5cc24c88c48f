import unicodedata

import pytest

from tawthiq.text import fold_term


@pytest.mark.parametrize(
    ("printed", "folded"),
    [
        ("قُتِلَ", "قتل"),
        ("أَعْلَنَتْ", "اعلنت"),
        ("إدلب آذار ٱلله", "ادلب اذار الله"),
        ("على غزة", "علي غزه"),
        ("الـ٧", "ال7"),
        ("۱۲۳ ٠١٢٣٤٥٦٧٨٩", "123 0123456789"),
        ("٣٫٥ ١٬٢٠٠ ٥٠٪", "3.5 1,200 50%"),
        ("کابل گوگل پاکستان", "كابل كوكل باكستان"),
        ("«أ» “أ” „أ‟ ‹أ› 'أ' \"أ\"", '"ا" "ا" "ا" "ا" "ا" "ا"'),
        ("بين ١٠ – ١٢", "بين 10 - 12"),
        ("\u200fقتل\u200b ثلاثة\u202c\ufeff", "قتل ثلاثه"),
        ("الجيش \t\xa0\u2003 السوري", "الجيش السوري"),
        ("\ufe8d\ufedf\ufe97\ufea4\ufe8e\ufedf\ufed2", "التحالف"),
        ("\ufefb\ufef5", "لالا"),
        ("\ufdf2", "الله"),
        ("قال\ufe70", "قال"),
        ("قال…", "قال."),
        ("REUTERS Côte", "reuters côte"),
        ("أ\u2028ب", "ا\nب"),
        ("\ud800", "\ufffd"),
        ("", ""),
    ],
)
def test_one_letter_for_each_way_to_print_it(printed: str, folded: str) -> None:
    assert fold_term(printed) == folded


@pytest.mark.parametrize("lone", ["ئ", "ؤ", "ء"])
def test_a_hamza_that_makes_another_word_stays(lone: str) -> None:
    assert fold_term(lone) == lone


def test_presentation_forms_leave_no_presentation_form() -> None:
    for code in (*range(0xFB50, 0xFBC2), *range(0xFBD3, 0xFD3E), *range(0xFE70, 0xFEFD)):
        char = chr(code)
        if unicodedata.category(char) == "Lo" and unicodedata.normalize("NFKC", char) != char:
            assert not any(0xFB50 <= ord(letter) <= 0xFEFC for letter in fold_term(char)), hex(code)
