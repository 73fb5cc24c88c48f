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
        ({"id": 5, "type": "unsupported"}, "wordless"),
        (message(text="", place_name="سوق", address="حي", location_information=None), "wordless"),
        (message(text="", invoice_information={"title": "x"}), "wordless"),
        (message(text="", game_title="x"), "wordless"),
        (message(text="", file="(File not included. Change data exporting settings to download.)"), "wordless"),
        (message(text=[{"type": "custom_emoji", "text": "🔴", "document_id": "x"}, " " + TEXT]), "report"),
        (message(text=[{"type": "blockquote", "text": TEXT}]), "report"),
        (message(text=[{"type": "text_link", "text": TEXT, "href": "https://ufuq.example"}]), "report"),
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


CLIENT = r"""{
 "name": "قناة الأفق",
 "type": "public_channel",
 "id": 1234567890,
 "messages": [
  {
   "id": 1,
   "type": "service",
   "date": "2019-03-14T10:00:00",
   "date_unixtime": "1552550400",
   "actor": "قناة الأفق",
   "actor_id": "channel1234567890",
   "action": "create_channel",
   "title": "قناة الأفق",
   "text": "",
   "text_entities": []
  },
  {
   "id": 2,
   "type": "message",
   "date": "2019-03-14T21:15:00",
   "date_unixtime": "1552590900",
   "edited": "2019-03-14T21:40:00",
   "edited_unixtime": "1552592400",
   "from": "قناة الأفق",
   "from_id": "channel1234567890",
   "author": "سامر",
   "photo": "photos/photo_1@14-03-2019_21-15-00.jpg",
   "width": 1280,
   "height": 720,
   "text": [
    {
     "type": "hashtag",
     "text": "#عاجل"
    },
    " ",
    {
     "type": "bold",
     "text": "مقتل ثلاثة جنود في كمين"
    },
    "\n\nقتل ثلاثة جنود في كمين شرق البلدة، وقال مصدر \"ميداني\" إن الطريق مقطوع.\n",
    {
     "type": "text_link",
     "text": "التفاصيل",
     "href": "https://ufuq.example/1"
    }
   ],
   "text_entities": [
    {
     "type": "hashtag",
     "text": "#عاجل"
    }
   ],
   "reactions": [
    {
     "type": "emoji",
     "count": 3,
     "emoji": "x"
    }
   ]
  },
  {
   "id": 3,
   "type": "message",
   "date": "2019-03-15T08:00:00",
   "edited": "1970-01-01T03:00:00",
   "from": "قناة الأفق",
   "from_id": 1234567890,
   "reply_to_message_id": 2,
   "text": "ارتفع عدد القتلى\x0B إلى خمسة جنود في كمين شرق البلدة. رمز \\x0B كما هو."
  },
  {
   "id": 4,
   "type": "message",
   "date": "2019-03-15T09:00:00",
   "date_unixtime": "1552633200",
   "from": "قناة الأفق",
   "from_id": "channel1234567890",
   "forwarded_from": "شبكة المنارة",
   "forwarded_from_id": "channel55",
   "file": "video_files/a.mp4",
   "thumbnail": "video_files/a.mp4_thumb.jpg",
   "media_type": "video_file",
   "mime_type": "video/mp4",
   "duration_seconds": 31,
   "width": 848,
   "height": 480,
   "text": "أصيب طفلان بانفجار لغم قرب قرية السدرة.\u2028وقالت مصادر محلية إن حالتهما مستقرة.",
   "text_entities": []
  },
  {
   "id": 5,
   "type": "message",
   "date": "2019-03-15T10:00:00",
   "from": "قناة الأفق",
   "from_id": "channel1234567890",
   "poll": {
    "question": "هل قتل أحد في القصف؟",
    "closed": false,
    "total_voters": 10,
    "answers": [
     {
      "text": "نعم",
      "voters": 10,
      "chosen": false
     }
    ]
   },
   "text": "",
   "text_entities": []
  },
  {
   "id": 6,
   "type": "unsupported"
  },
  {
   "id": 7,
   "type": "message",
   "date": "2019-03-15T11:00:00",
   "from": "قناة الأفق",
   "from_id": "channel1234567890",
   "via_bot": "@bot",
   "text": "قتل مدنيان في قصف مدفعي على بلدة الوادي صباح الجمعة.",
   "inline_bot_buttons": [[{"type": "url", "text": "x", "data": "https://ufuq.example"}]]
  }
 ]
}"""
"""As the desktop client writes it: its indentation, its order of fields, and its way with control characters."""


def test_a_channel_as_the_client_writes_it():
    found = read(CLIENT.encode())
    got = {piece.address.rpartition("/")[2]: piece.found[0] for piece in found}
    assert [item.key if isinstance(item, InputError) else "report" for item in got.values()] == [
        "service", "report", "report", "report", "wordless", "wordless", "report",
    ]  # fmt: skip
    post, reply, forward = got["2"], got["3"], got["4"]
    assert post.report.title == "#عاجل مقتل ثلاثة جنود في كمين"
    assert post.report.text.endswith('مصدر "ميداني" إن الطريق مقطوع.\nالتفاصيل')
    assert (post.report.outlet, post.report.author, post.report.published) == ("قناة الأفق", "سامر", "2019-03-14")
    assert [note.key for note in post.notes] == ["edited"]
    assert reply.report.text == "ارتفع عدد القتلى\x0b إلى خمسة جنود في كمين شرق البلدة. رمز \\x0B كما هو."
    assert [note.key for note in reply.notes] == []
    assert (forward.report.outlet, forward.report.relays) == ("شبكة المنارة", ("قناة الأفق",))
    assert "\u2028" in forward.report.text
    assert b"".join(piece.raw for piece in found if piece.address.endswith("/3")).startswith(b'{\n   "id": 3,')
    assert all(piece.raw in CLIENT.encode() for piece in found)


def test_control_characters_across_blocks_and_at_the_end(monkeypatch):
    whole = read(CLIENT.encode())
    for size in (1, 7, 64, 4096):
        monkeypatch.setattr("tawthiq.readers.json_stream.BLOCK", size)
        cut = read(CLIENT.encode())
        assert [piece.raw for piece in cut] == [piece.raw for piece in whole]
        assert reports(CLIENT.encode())[1].text.count("\x0b") == 1
    assert keys(telegram([message()]).replace("قتل".encode(), b"\\x0")) == ["broken_json"]
    assert keys(telegram([message()]).replace("قتل".encode(), b"\\q")) == ["broken_json"]


def test_a_whole_account_as_the_client_writes_it():
    """What is no chat is walked over; saved messages have no name, and a chat that was left is read too."""
    saved = {"type": "saved_messages", "id": 9, "messages": [message(**{"from": "سامر", "saved_from": "قناة الأفق"})]}
    group = {"name": "مجموعة البلدة", "type": "private_supergroup", "id": 8, "messages": [message(), message(id=6)]}
    about = {"about": "هنا قائمة", "list": [{"id": 1, "category": "people", "name": None}]}
    account = {
        "about": "هنا بياناتك", "personal_information": {"bio": "x"}, "profile_pictures": [{"photo": "x"}],
        "stories": [], "contacts": about, "frequent_contacts": about, "sessions": about, "web_sessions": about,
        "other_data": {"drafts": [{"chat": "x", "messages": []}]},
        "chats": {"about": "", "list": [saved, group]}, "left_chats": {"about": "", "list": [{**group, "id": 7}]},
    }  # fmt: skip
    found = reports(json.dumps(account, ensure_ascii=False, indent=1).encode())
    assert [report.ref for report in found] == [
        "telegram:9/5", "telegram:8/5", "telegram:8/6", "telegram:7/5", "telegram:7/6",
    ]  # fmt: skip
    assert (found[0].outlet, found[0].author) == (None, "سامر")
    assert (found[1].outlet, found[1].author) == ("مجموعة البلدة", "قناة الأفق")
