"""One broken line costs no other line its report."""

import io
import json

import pytest

from tawthiq.errors import BadLineError, InputError, TooLargeError
from tawthiq.readers import Defaults
from tawthiq.readers.json_lines import LINE_LIMIT, day_of, read_line, read_lines

TEXT = "قتل ثلاثة جنود."
NONE = Defaults()


def lines(data: bytes, defaults: Defaults = NONE):
    return [item for piece in read_lines(io.BytesIO(data).readline, "r.jsonl", defaults) for item in piece.found]


def row(**fields: object) -> bytes:
    return json.dumps({"text": TEXT, **fields}).encode()


def test_fields():
    line = row(id="a1", outlet="سانا", date="2018-02-08T10:00:00+03:00", title="عنوان", url="https://e.org", other=1)
    report = read_line(line, "r.jsonl:1", Defaults("2020-01-01", "غيرها")).report
    assert (report.ref, report.outlet, report.published, report.title) == ("a1", "سانا", "2018-02-08", "عنوان")
    assert report.url == "https://e.org"


def test_defaults_fill_what_is_not_said():
    report = read_line(row(), "r.jsonl:1", Defaults("2020-01-01", "سانا")).report
    assert (report.ref, report.outlet, report.published) == ("r.jsonl:1", "سانا", "2020-01-01")
    assert read_line(row(id=7), "r.jsonl:1", NONE).report.ref == "7"


def test_line_seven_of_ten_is_broken():
    data = b"\n".join(row(id=n) if n != 7 else b'{"id": 7, "text": "' for n in range(1, 11))
    found = lines(data)
    assert len(found) == 10
    (broken,) = [item for item in found if isinstance(item, InputError)]
    assert isinstance(broken, BadLineError)
    assert (broken.where, broken.key) == ("r.jsonl:7", "broken_json")
    assert found.index(broken) == 6


@pytest.mark.parametrize(
    ("line", "key"),
    [
        (b"[1, 2]", "not_object"),
        (b'{"title": "x"}', "no_text"),
        (b'{"text": 7}', "wrong_type"),
        ('{"text": "قتل", "outlet": {"name": "y"}}'.encode(), "wrong_type"),
        (b'{"text": ""}', "empty"),
        (b'{"text": "Three soldiers"}', "not_arabic"),
        (b"[" * 100_000, "broken_json"),
        (b'{"text": ' + b"9" * 5000 + b"}", "broken_json"),
    ],
)
def test_rejected(line, key):
    (error,) = lines(line)
    assert isinstance(error, InputError)
    assert (error.where, error.key) == ("r.jsonl:1", key)


def test_lone_surrogates_are_replaced_and_noted():
    (found,) = lines(
        b'{"id": "\\ud800", "title": "\xd8\xb9", "text": "\xd9\x82\xd8\xaa\xd9\x84 \\udfff \\ud83d\\ude00"}'
    )
    assert found.report.text == "قتل \ufffd 😀"
    assert found.report.ref == "\ufffd"
    (note,) = found.notes
    assert (note.key, note.values) == ("damaged", {"n": 1, "position": 6})


def test_line_over_the_limit_is_passed_over():
    data = row(id=1) + b"\n" + b'{"text": "' + b"x" * (LINE_LIMIT * 2) + b'"}\n' + row(id=3)
    first, second, third = lines(data)
    assert (first.report.ref, third.report.ref) == ("1", "3")
    assert isinstance(second, TooLargeError)
    assert second.where == "r.jsonl:2"


def test_nothing_in_it():
    (error,) = lines(b"\n \n")
    assert error.key == "empty"


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2018-02-08", "2018-02-08"),
        ("2018-02-08 10:00", "2018-02-08"),
        ("2018-02-31", None),
        ("08/02/2018", None),
        ("20180208", None),
    ],
)
def test_days(value, day):
    assert day_of(value) == day


def test_unread_date_is_noted_and_the_report_kept():
    (found,) = lines(row(published="8 Feb"))
    assert found.report.published is None
    assert found.notes[0].key == "published"


def test_a_number_as_title_or_outlet_is_its_words():
    report = read_line(row(title=2024, outlet=24), "r.jsonl:1", NONE).report
    assert (report.title, report.outlet) == ("2024", "24")
    with pytest.raises(BadLineError):
        read_line(row(title=True), "r.jsonl:1", NONE)


def test_a_line_that_breaks_off_is_broken_at_its_end():
    (broken,) = lines(b'{"id": "a", "text":\n')
    assert (broken.key, broken.values["column"]) == ("broken_json", 20)
