"""A channel's export holds posts, forwards of others' posts, pictures without a word, and notes of what was done.

result.json → chats → messages → text of its pieces → whose words, who passed them on → report

A forward is the words of whom it is forwarded from; the channel only passes them on, so it is the report's relay and
not its outlet. Of a forward whose sender hid his name, the outlet is not known.
"""

from collections.abc import Iterator
from typing import Any, BinaryIO

import msgspec

from tawthiq.errors import InputError
from tawthiq.readers.check import check_size, check_text
from tawthiq.readers.encodings import mended
from tawthiq.readers.found import Defaults, Found, Note, Piece, attempted, problem
from tawthiq.readers.json_lines import day_of
from tawthiq.readers.json_stream import Walker
from tawthiq.readers.plain_text import damage_notes, split_title
from tawthiq.record import ReportInput

READER, MEDIA_TYPE = "telegram", "application/json"
PEOPLE = ("personal_chat", "saved_messages", "bot_chat", "private_group", "private_supergroup", "public_supergroup")
"""Chats in which each message is its sender's; in a channel it is the channel's."""

WORDLESS = (
    "media_type", "photo", "file", "poll", "location_information", "contact_information", "place_name", "game_title",
    "invoice_information", "giveaway_information", "giveaway_results", "paid_media", "todo_list",
)  # fmt: skip
"""Fields by which a message without text shows what it is."""


class Chat(msgspec.Struct):
    """What is known of the chat whose messages are read."""

    name: str | None = None
    kind: str = ""
    id: str = ""

    def know(self, key: str, value: object) -> None:
        """Take in one field of the chat, where it is one that matters."""
        if key == "name":
            self.name = _clean(value)
        elif key == "type":
            self.kind = str(value)
        elif key == "id":
            self.id = str(value)


def read_export(stream: BinaryIO, where: str, defaults: Defaults) -> Iterator[Piece]:
    """Each message of an export as a piece; where the export breaks off, that is the last."""
    number = 0
    try:
        for chat, message, raw in _messages(Walker(stream, where)):
            number += 1
            yield _piece(chat, message, raw, where, number, defaults)
    except InputError as error:
        yield Piece(address=where, raw=b"", reader=READER, found=(error,))
    else:
        if not number:
            yield Piece(address=where, raw=b"", reader=READER, found=(problem(InputError, where, "no_messages"),))


def _messages(walk: Walker) -> Iterator[tuple[Chat, object, bytes]]:
    """The messages of the object that comes next: one chat, or all of them by `chats.list`."""
    chat = Chat()
    for key in walk.keys():  # noqa: SIM118
        if key == "messages" and walk.opens("["):
            for message, raw in walk.elements():
                yield chat, message, raw
        elif key in ("chats", "left_chats") and walk.opens("{"):
            yield from _messages(walk)
        elif key == "list" and walk.opens("["):
            for _ in walk.places():
                yield from _messages(walk)
        else:
            chat.know(key, walk.value()[0])


def _piece(chat: Chat, message: object, raw: bytes, where: str, number: int, defaults: Defaults) -> Piece:
    identity = message.get("id") if isinstance(message, dict) else None
    place = f"{where}#{chat.id}/{number if identity is None else identity}"
    found = attempted(lambda: _read(chat, message, place, defaults))
    return Piece(address=place, raw=raw, reader=READER, found=(found,), media_type=MEDIA_TYPE)


def _read(chat: Chat, message: object, place: str, defaults: Defaults) -> Found:
    if not isinstance(message, dict):
        raise problem(InputError, place, "not_object")
    if message.get("type") == "service":
        raise problem(InputError, place, "service", action=str(message.get("action", "?"))[:60])
    whole = text_of(message.get("text"))
    if not whole.strip():
        raise problem(InputError, place, "wordless", what=_kind(message))
    clean = mended(whole)
    check_size(len(clean.text.encode("utf-8")), place)
    check_text(clean.text, place)
    title, body = split_title(clean.text)
    outlet, author, relays = _voices(chat, message, defaults)
    report = ReportInput(
        ref=f"telegram:{chat.id}/{message.get('id')}",
        text=body,
        title=title,
        outlet=outlet,
        published=day_of(str(message.get("date"))) or defaults.published,
        author=author,
        relays=relays,
    )
    return Found(place, report, (*damage_notes(clean, place), *_edited(message, place)))


def text_of(text: object) -> str:
    """A message's text: a string, or pieces of which some are objects (links, bold words) with a text of their own.

    >>> text_of(["قتل ", {"type": "bold", "text": "ثلاثة"}, " جنود"])
    'قتل ثلاثة جنود'
    """
    if isinstance(text, str):
        return text
    if not isinstance(text, list):
        return ""
    pieces = (piece.get("text", "") if isinstance(piece, dict) else piece for piece in text)
    return "".join(piece for piece in pieces if isinstance(piece, str))


def _voices(chat: Chat, message: dict[str, Any], defaults: Defaults) -> tuple[str | None, str | None, tuple[str, ...]]:
    """Outlet, author and relays of a message."""
    sender = _clean(message.get("from"))
    channel = chat.name or defaults.outlet
    author = _clean(message.get("author"))
    if "forwarded_from" in message:
        passed_on = dict.fromkeys(name for name in (channel, sender if chat.kind in PEOPLE else None) if name)
        return _clean(message["forwarded_from"]), None, tuple(passed_on)
    if chat.kind in PEOPLE:
        return channel, sender or author, ()
    return channel or sender, author, ()


def _kind(message: dict[str, Any]) -> str:
    found = next((name for name in WORDLESS if name in message), None)
    return str(message[found])[:40] if found == "media_type" else (found or "?").partition("_")[0]


def _edited(message: dict[str, Any], place: str) -> tuple[Note, ...]:
    """What was edited says so; older clients write the beginning of their time where nothing was."""
    edited = message.get("edited")
    told = isinstance(edited, str) and not edited.startswith(("1970-01-01", "1969-12-31"))
    return (Note(place, "edited", {"moment": str(edited)[:25]}),) if told else ()


def _clean(value: object) -> str | None:
    return mended(value).text.strip() or None if isinstance(value, str) else None
