"""Arabic in every encoding it is stored in comes out as the same text; what is no text is refused."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tawthiq.errors import NotTextError
from tawthiq.readers.encodings import decode, mended

ARABIC = "قُتل ثلاثة جنود في غارة على إدلب، وأصيب 5 آخرون.\nوقال مصدر طبي (إن) «العدد» قد يرتفع إلى 12 شخصاً على الأقل."


@pytest.mark.parametrize(
    ("codec", "told"),
    [
        ("utf-8", None),
        ("utf-8-sig", None),
        ("utf-16", "UTF-16"),
        ("utf-16-le", "UTF-16"),
        ("utf-16-be", "UTF-16"),
        ("utf-32", "UTF-32"),
        ("cp1256", "windows-1256"),
    ],
)
def test_encodings(codec, told):
    decoded = decode(ARABIC.encode(codec), "a.txt")
    assert (decoded.text, decoded.encoding, decoded.damaged) == (ARABIC, told, 0)


def test_utf16_big_endian_with_mark():
    assert decode(b"\xfe\xff" + ARABIC.encode("utf-16-be"), "a.txt").text == ARABIC


def test_truncated_utf8_is_damaged_utf8_and_no_other_encoding():
    decoded = decode(ARABIC.encode("utf-8")[:59], "a.txt")
    assert decoded.encoding is None
    assert decoded.damaged == 1
    assert decoded.text[:-1] == ARABIC[: decoded.first]


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)),
        random.Random(7).randbytes(5000),
        b"\x00" * 500,
        "naïve café déjà vu à la carte".encode("latin-1"),
        "Привет, мир, как дела".encode("cp1251"),
    ],
)
def test_no_text(data):
    with pytest.raises(NotTextError) as error:
        decode(data, "x.bin")
    assert error.value.where == "x.bin"
    assert error.value.key == "binary"


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_refused(data):
    try:
        decoded = decode(data, "x")
    except NotTextError:
        return
    mended(decoded.text).text.encode("utf-8")


@given(st.text(alphabet="قتل ثلاثة جنود\n،.12", min_size=40))
def test_utf16_pattern_holds_for_arabic(text):
    assert decode(("قتل جنود " + text).encode("utf-16-le"), "x").text == "قتل جنود " + text


def test_mended():
    assert mended("قتل \ud800\udfff جنود").damaged == 2
    assert mended("قتل").damaged == 0
