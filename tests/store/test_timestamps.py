"""A time-stamp is kept only where it answers what was asked, and is held against the chain at every verification."""

import subprocess
from pathlib import Path

import pytest
from sqlalchemy import update

from tawthiq.errors import StoreError
from tawthiq.store import Store, answers, head_bytes
from tawthiq.store.database import Database, backend_of
from tawthiq.store.model import timestamp
from tests.store.authority import Authority
from tests.store.conftest import Pour
from tests.store.things import capture, record


def filled(store: Store) -> None:
    store.keep(capture(n) for n in range(3))
    store.add(record(n) for n in range(3))


@pytest.fixture
def full(pour: Pour) -> Store:
    return pour(filled)


def test_a_reply_is_kept_with_its_entry_and_is_an_entry_itself(full: Store, authority: Authority) -> None:
    head = full.head()
    request = full.timestamp_request(head)
    reply = authority.reply(request)
    full.keep([capture(9)])
    stamp = full.add_timestamp(reply, request, [authority.root])
    assert (stamp.entry, stamp.signed, "توقيت" in stamp.by) == (head.number, True, True)
    assert full.entries(stamp.id)[0].what == "timestamp"
    newest = full.head()
    assert full.add_timestamp(reply, request).id == stamp.id
    assert (full.head(), full.info().timestamps) == (newest, 1)
    assert list(full.verify(head, authority=[authority.root])) == []
    assert [one.signed for one in full.timestamps()] == [False]
    assert full.timestamps([authority.root]) == [stamp]


def test_what_others_check_it_with_finds_it_good(full: Store, authority: Authority, tmp_path: Path) -> None:
    head = full.head()
    (tmp_path / "head.json").write_bytes(head_bytes(head))
    (tmp_path / "head.tsr").write_bytes(authority.reply(full.timestamp_request(head)))
    words = ["openssl", "ts", "-verify", "-data", "head.json", "-in", "head.tsr", "-CAfile"]
    done = subprocess.run([*words, authority.folder / "root.pem"], cwd=tmp_path, capture_output=True, check=False)
    assert b"Verification: OK" in done.stdout + done.stderr


def refused(store: Store, reply: bytes, request: bytes, *trusted: bytes) -> str:
    before = store.head()
    with pytest.raises(StoreError) as told:
        store.add_timestamp(reply, request, trusted)
    assert (store.head(), store.info().timestamps) == (before, 0)
    return told.value.key


def test_a_reply_that_does_not_answer_is_refused(full: Store, authority: Authority, tmp_path: Path) -> None:
    head = full.head()
    request, again = full.timestamp_request(head), full.timestamp_request(head)
    full.keep([capture(9)])
    later = full.timestamp_request(full.head())
    reply = authority.reply(request)
    assert refused(full, reply, again) == "timestamp_nonce"
    assert refused(full, reply, later) == "timestamp_other"
    assert refused(full, b"<html>error</html>", request) == "timestamp_reply"
    assert refused(full, reply[:-40], request) == "timestamp_reply"
    assert refused(full, reply, b"no request") == "timestamp_request"
    assert refused(full, reply, request, b"no certificate") == "timestamp_authority"
    assert refused(full, reply, request, Authority(tmp_path / "other").root) == "timestamp_signature"
    changed = reply.replace(b"20", b"19", 1)
    assert changed != reply
    assert refused(full, changed, request, authority.root).startswith("timestamp_")
    with Store.open(str(tmp_path / "other.db"), who="nour", create=True) as other:
        foreign = other.timestamp_request(other.head())
    assert refused(full, authority.reply(foreign), foreign) == "timestamp_no_entry"


def test_a_refusal_is_told_as_one(full: Store, authority: Authority) -> None:
    from rfc3161_client import HashAlgorithm, TimestampRequestBuilder

    asked = TimestampRequestBuilder().data(b"x").hash_algorithm(HashAlgorithm.SHA512).build().as_bytes()
    assert refused(full, authority.reply(asked), asked) == "timestamp_refused"


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"entry": 3}, ["timestamp_altered", "timestamp_moved"]),
        ({"request": b"other"}, ["timestamp_altered", "timestamp_unanswered"]),
    ],
)
def test_a_time_stamp_altered_by_hand_is_named(
    full: Store, url: str, authority: Authority, changed: dict[str, object], expected: list[str]
) -> None:
    request = full.timestamp_request(full.head())
    full.add_timestamp(authority.reply(request), request)
    database = Database(backend_of(url))
    with database.writing() as connection:
        connection.execute(update(timestamp).values(**changed))
    database.close()
    assert [fault.key for fault in full.verify()] == expected


def test_signatures_are_held_against_the_authority_given(full: Store, authority: Authority, tmp_path: Path) -> None:
    request = full.timestamp_request(full.head())
    full.add_timestamp(authority.reply(request), request)
    other = Authority(tmp_path / "other")
    assert [fault.key for fault in full.verify(authority=[other.root])] == ["timestamp_unsigned"]
    assert list(full.verify(authority=[authority.root])) == []


def test_a_backup_holds_them(full: Store, authority: Authority, tmp_path: Path) -> None:
    request = full.timestamp_request(full.head())
    stamp = full.add_timestamp(authority.reply(request), request, [authority.root])
    full.backup(tmp_path / "backup.db")
    with Store.open(str(tmp_path / "backup.db")) as again:
        assert again.timestamps([authority.root]) == [stamp]
        assert list(again.verify(authority=[authority.root])) == []


def test_without_the_library_it_is_said_and_the_chain_is_verified_all_the_same(
    monkeypatch: pytest.MonkeyPatch, full: Store, authority: Authority
) -> None:
    request = full.timestamp_request(full.head())
    full.add_timestamp(authority.reply(request), request)
    monkeypatch.setattr(answers, "find_spec", lambda _name: None)
    with pytest.raises(StoreError) as told:
        full.timestamp_request(full.head())
    assert told.value.key == "timestamp_library"
    assert list(full.verify()) == []
