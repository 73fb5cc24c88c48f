"""A channel's export gives its posts with their voices: a forward is the words of whom it is forwarded from."""

import io
import json
import tracemalloc

import pytest

from tawthiq.engine import Engine
from tawthiq.errors import InputError
from tawthiq.readers import Defaults, Found, pieces
from tests.readers.samples import messages, telegram

NONE = Defaults()
TEXT = "قتل ثلاثة جنود في كمين شرق البلدة."


def read(data: bytes, name: str = "result.json"):
    return list(pieces(name, NONE, io.BytesIO(data)))


def reports(data: bytes):
    return [item.report for piece in read(data) for item in piece.found if isinstance(item, Found)]


def keys(data: bytes):
    return [item.key if isinstance(item, InputError) else "report" for piece in read(data) for item in piece.found]


def message(**fields: object) -> dict[str, object]:
    return {"id": 5, "type": "message", "date": "2019-03-14T23:15:00", "from": "قناة الأفق", "text": TEXT, **fields}


def test_posts_of_a_channel():
    rows = messages(range(12))
    found = read(telegram(rows))
    assert len(found) == 12
    assert [piece.address for piece in found] == [f"result.json#77/{n}" for n in range(12)]
    assert [json.loads(piece.raw) for piece in found] == rows
    post = found[0].found[0].report
    assert (post.ref, post.outlet, post.relays) == ("telegram:77/0", "قناة الأفق", ())
    assert post.published == rows[0]["date"][:10]
    assert post.title == rows[0]["text"][0]["text"]


def test_a_forward_is_the_words_of_another_passed_on():
    (report,) = reports(telegram([message(forwarded_from="شبكة المنارة")]))
    assert (report.outlet, report.relays) == ("شبكة المنارة", ("قناة الأفق",))
    record = Engine().extract(report)
    assert (record.report.outlet.name, record.report.relays) == ("شبكة المنارة", ("قناة الأفق",))


def test_of_a_forward_whose_sender_hid_his_name_no_outlet_is_told():
    (report,) = reports(telegram([message(forwarded_from=None)]))
    assert (report.outlet, report.relays) == (None, ("قناة الأفق",))


def test_in_a_group_the_sender_is_the_author_and_passes_on():
    rows = [message(**{"from": "أبو سامر"}), message(**{"from": "أبو سامر", "forwarded_from": "شبكة المنارة"})]
    own, forward = reports(telegram(rows, "private_supergroup"))
    assert (own.outlet, own.author, own.relays) == ("قناة الأفق", "أبو سامر", ())
    assert (forward.outlet, forward.relays) == ("شبكة المنارة", ("قناة الأفق", "أبو سامر"))


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (message(), "report"),
        (message(text=["قتل ", {"type": "link", "text": "ثلاثة"}, " جنود"]), "report"),
        (message(photo="p.jpg", text=TEXT), "report"),
        (message(edited="2019-03-15T01:00:00"), "report"),
        (message(type="service", action="pin_message", text=""), "service"),
        (message(text="", photo="p.jpg"), "wordless"),
        (message(text="", media_type="voice_message", file="v.ogg"), "wordless"),
        (message(text=[], poll={"question": "؟", "answers": []}), "wordless"),
        (message(text="", sticker_emoji="x", media_type="sticker"), "wordless"),
        (message(text="", location_information={"latitude": 1.0}), "wordless"),
        (message(text="", contact_information={}), "wordless"),
        (message(text=None), "wordless"),
        (message(text={"odd": 1}), "wordless"),
        (message(text="hello"), "not_arabic"),
        (message(text="https://t.me/x 123"), "not_arabic"),
        (message(text="123 !"), "no_words"),
        ("odd", "not_object"),
        (7, "not_object"),
    ],
)
def test_all_kinds_of_messages(row, expected):
    assert keys(telegram([row])) == [expected]


def test_an_export_of_all_chats():
    chats = [{"name": f"ق{n}", "type": "public_channel", "id": n, "messages": [message(id=n)]} for n in range(3)]
    whole = {"about": "…", "personal_information": {"a": [1, {"b": 2}]}, "chats": {"about": "", "list": chats},
             "left_chats": {"about": "", "list": chats[:1]}}  # fmt: skip
    found = reports(json.dumps(whole, indent=1).encode())
    assert [(report.ref, report.outlet) for report in found] == [
        ("telegram:0/0", "ق0"), ("telegram:1/1", "ق1"), ("telegram:2/2", "ق2"), ("telegram:0/0", "ق0"),
    ]  # fmt: skip


def test_what_is_no_whole_export():
    good = telegram(messages(range(3)))
    assert keys(good[:-200]) == ["report", "report", "broken_json"]
    assert keys(b'{"name": "x", "type": "public_channel", "id": 1, "messages": []}') == ["no_messages"]
    assert keys(b'{"name": "x", "type": "public_channel"}') == ["no_messages"]
    assert keys(b'{"type": "public_channel", "messages": [' + b"[" * 100_000) == ["broken_json"]
    assert keys(b'{"type": "public_channel", "messages": [{"text": "' + b"x" * 9_000_000) == ["value_too_large"]


def test_broken_bytes_come_back_as_they_are():
    data = telegram([message()]).replace("قتل".encode(), b"\xd9\xd9" + "قتل".encode())
    (piece,) = read(data)
    assert piece.raw in data
    assert [note.key for note in piece.found[0].notes] == ["damaged"]


def test_a_long_export_is_never_held_whole():
    data = telegram(messages(range(4_000)))
    tracemalloc.start()
    number = sum(1 for _ in pieces("result.json", NONE, io.BytesIO(data)))
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert number == 4_000
    assert len(data) > 4_000_000
    assert most < 4_000_000
