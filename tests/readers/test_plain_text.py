"""A text file's first line is its title where it looks like one."""

import pytest

from tawthiq.errors import InputError, TooLargeError
from tawthiq.readers import REPORT_LIMIT, Defaults
from tawthiq.readers.plain_text import read_text, split_title

NONE = Defaults()
BODY = "قُتل ثلاثة أشخاص في غارة."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"عنوان الخبر\n\n{BODY}", ("عنوان الخبر", BODY)),
        (f"عنوان الخبر\n{BODY}", ("عنوان الخبر", BODY)),
        (f"\n\n عنوان الخبر \n\n\n{BODY}\n\n", ("عنوان الخبر", BODY)),
        (f"عنوان ينتهي بنقطة.\n\n{BODY}", ("عنوان ينتهي بنقطة.", BODY)),
        (f"جملة تنتهي بنقطة.\n{BODY}", (None, f"جملة تنتهي بنقطة.\n{BODY}")),
        (BODY, (None, BODY)),
        (f"{'كلمة ' * 40}\n\n{BODY}", (None, f"{'كلمة ' * 40}\n\n{BODY}")),
        ("", (None, "")),
    ],
)
def test_title(text, expected):
    assert split_title(text) == expected


def test_report_with_defaults_and_line_ends():
    found = read_text(f"عنوان\r\n\r\n{BODY}\r\n".encode(), "a/b.txt", Defaults("2018-02-08", "رويترز"))
    report = found.report
    assert (report.ref, report.title, report.text) == ("a/b.txt", "عنوان", BODY)
    assert (report.published, report.outlet) == ("2018-02-08", "رويترز")
    assert report.whole == f"عنوان\n{BODY}"
    assert found.notes == ()


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        ("\u200f\u2066 \ufeff".encode(), "empty"),
        (b"Three soldiers were killed.", "not_arabic"),
        ("١٢٣ 456 - 7.8".encode(), "no_words"),
        (b"12 34", "no_words"),
        ("🚀🔥".encode(), "no_words"),
    ],
)
def test_rejected(data, key):
    with pytest.raises(InputError) as error:
        read_text(data, "a.txt", NONE)
    assert error.value.key == key
    assert error.value.advice


def test_too_large():
    with pytest.raises(TooLargeError) as error:
        read_text(b"\xd9\x82" * REPORT_LIMIT, "big.txt", NONE)
    assert "4 MB" in error.value.what


def test_windows_1256_is_noted():
    (note,) = read_text(("عنوان\n\n" + BODY).encode("cp1256"), "old.txt", NONE).notes
    assert (note.key, note.values) == ("encoding", {"encoding": "windows-1256"})


def test_one_line_of_a_megabyte_is_a_report():
    text = "قتل ثلاثة جنود. " * 40_000
    assert len(read_text(text.encode(), "long.txt", NONE).report.text) == len(text.strip())
