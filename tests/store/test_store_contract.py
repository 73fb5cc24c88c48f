"""What a store promises, whichever database it lives in."""

from datetime import UTC, datetime, timedelta, timezone
from hashlib import sha256

import msgspec
import pytest

from tawthiq.errors import StoreMissingError
from tawthiq.record import Record, ReportInput, to_json
from tawthiq.store import Kept, Refused, Store
from tests.store.things import MOMENT, capture, engine, record, report


def fill(store: Store, number: int) -> None:
    store.keep(capture(n) for n in range(number))
    store.add(record(n) for n in range(number))


def older(of: Record, version: str) -> Record:
    return msgspec.structs.replace(of, engine=msgspec.structs.replace(of.engine, version=version))


def test_what_goes_in_comes_out(store: Store) -> None:
    kept = store.keep([capture(1, rejected=2), capture(2)])
    assert kept == Kept(captures=2, reports=2, rejected=2)
    first, second = store.reports()
    assert (first.input, second.input) == (report(1), report(2))
    assert first.id == sha256(report(1).whole.encode()).hexdigest() == record(1).report.id
    seen = store.sightings(first.id)[0]
    assert (seen.outlet, seen.published, seen.url) == (report(1).outlet, "2024-05-02", "https://news.example/1")
    assert seen.capture.address == "https://news.example/1"
    assert seen.capture.headers == (("ETag", '"1"'), ("Content-Type", "text/html"))
    assert seen.capture.header("etag") == '"1"'
    assert datetime.fromisoformat(seen.capture.read_at) == MOMENT
    assert store.raw(seen.capture.raw) == capture(1).raw
    assert [r.where for r in store.rejections()] == ["page 1, part 0", "page 1, part 1"]
    assert next(store.rejections()).values == {"n": "0"}
    assert store.report(first.id) == first


def test_who_wrote_a_report_and_who_passed_it_on_come_out_too(store: Store) -> None:
    one = msgspec.structs.replace(report(1), author="سمير", relays=("قناة الضفة", "قناة النهر"))
    store.keep([capture(1, reports=(one,), container="ab" * 32, place="news.warc.gz#12")])
    assert next(store.reports()).input == one
    (seen,) = store.sightings(record(1).report.id)
    assert (seen.author, seen.relays) == (one.author, one.relays)
    assert (seen.capture.container, seen.capture.place) == ("ab" * 32, "news.warc.gz#12")
    assert list(store.verify()) == []


def test_twice_the_same_changes_nothing(store: Store) -> None:
    things = [capture(n, rejected=n % 2) for n in range(20)]
    store.keep(things)
    store.add(record(n) for n in range(20))
    head = store.head()
    later = [msgspec.structs.replace(c, read_at=MOMENT + timedelta(hours=1), headers=()) for c in things]
    assert store.keep(later) == Kept(seen_again=20)
    assert store.add(record(n) for n in range(20)).known == 20
    assert store.head() == head


def test_one_capture_twice_in_a_batch_is_kept_once(store: Store) -> None:
    assert store.keep([capture(1), capture(1)]) == Kept(captures=1, seen_again=1, reports=1)


def test_one_text_at_many_addresses_is_one_report(store: Store) -> None:
    kept = store.keep([capture(1), capture(1, "https://mirror.example/1"), capture(2)])
    kept += store.keep([capture(1, "https://copy.example/1")])
    assert kept == Kept(captures=4, reports=2, known=2)
    assert len(list(store.reports())) == 2
    seen = store.sightings(record(1).report.id)
    assert [s.capture.address for s in seen] == [
        "https://news.example/1",
        "https://mirror.example/1",
        "https://copy.example/1",
    ]
    assert len({s.capture.raw for s in seen}) == 1


def test_other_bytes_at_the_same_address_are_kept_beside(store: Store) -> None:
    store.keep([capture(1)])
    assert store.keep([capture(1, raw=b"changed")]) == Kept(captures=1, known=1)
    latest = store.latest("https://news.example/1")
    assert latest is not None
    assert store.raw(latest.raw) == b"changed"
    assert store.latest("https://news.example/none") is None
    assert store.seen(["https://news.example/1", "https://news.example/none"]) == {"https://news.example/1"}


def test_bytes_that_became_nothing_but_a_reason_are_kept(store: Store) -> None:
    assert store.keep([capture(1, reports=(), rejected=1)]) == Kept(captures=1, rejected=1)
    assert list(store.reports()) == []
    rejected = next(store.rejections())
    assert store.raw(rejected.capture.raw) == capture(1).raw


def test_another_reading_of_the_same_bytes_is_kept_too(store: Store) -> None:
    store.keep([capture(1, reports=(), rejected=1)])
    assert store.keep([capture(1, version="2")]) == Kept(captures=1, reports=1)
    assert len(list(store.rejections())) == 1


def test_new_versions_of_a_record_are_added_beside(store: Store) -> None:
    fill(store, 3)
    name = record(0).engine
    newer = msgspec.structs.replace(name, version="99")
    assert [r.id for r in store.reports_without_record(newer)] == [record(n).report.id for n in range(3)]
    assert store.add([older(record(1), "99")]).new == 1
    assert len(list(store.records())) == 3
    assert len(list(store.records(all_versions=True))) == 4
    assert list(store.records(name)) == [record(n) for n in range(3)]
    assert list(store.records(newer)) == [older(record(1), "99")]
    found = store.record(record(1).report.id)
    assert found is not None
    assert found.engine.version == "99"
    versions = store.versions(record(1).report.id)
    assert [v.engine.version for v in versions] == [name.version, "99"]
    assert versions[0].content == to_json(record(1))
    assert [r.id for r in store.reports_without_record(newer)] == [record(n).report.id for n in (0, 2)]
    assert list(store.reports_without_record(name)) == []


def test_reports_can_be_read_while_their_records_are_added(store: Store) -> None:
    store.keep(capture(n) for n in range(450))
    added = store.add(
        engine().extract(r.input) for r in store.reports_without_record(engine().extract(report(0)).engine)
    )
    assert added.new == 450
    assert list(store.reports_without_record()) == []


def test_records_without_a_report_are_refused_and_the_others_added(store: Store) -> None:
    store.keep([capture(1)])
    added = store.add([record(1), record(2)])
    assert (added.new, added.known) == (1, 0)
    assert added.refused == (Refused(record(2).report.id, "record_without_report"),)


def test_half_a_character_is_kept_and_its_record_refused(store: Store) -> None:
    odd = ReportInput(ref="odd", text="قُتل ثلاثة \ud800\x00 جنود في إدلب", title="\x1a0000")
    store.keep([capture(1, reports=(odd,))])
    found = next(store.reports())
    assert found.input == odd
    assert [r.key for r in store.add([engine().extract(odd)]).refused] == ["record_not_text"]


def test_moments_are_told_in_universal_time_and_must_have_a_zone(store: Store) -> None:
    damascus = datetime(2024, 5, 15, 15, tzinfo=timezone(timedelta(hours=3)))
    store.keep([capture(1, read_at=damascus)])
    latest = store.latest("https://news.example/1")
    assert latest is not None
    assert latest.read_at == "2024-05-15T12:00:00.000000+00:00"
    with pytest.raises(ValueError, match="time zone"):
        store.keep([capture(2, read_at=datetime(2024, 5, 15))])


def test_a_batch_that_fails_leaves_nothing(store: Store) -> None:
    head = store.head()

    def broken():  # type: ignore[no-untyped-def]
        yield capture(1)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        store.keep(broken())
    assert store.head() == head
    assert list(store.reports()) == []


def test_ids_by_their_beginning(store: Store) -> None:
    fill(store, 2)
    whole = record(0).report.id
    assert store.ids_like(whole[:7]) == [whole]
    assert len(store.ids_like("")) == 2
    assert store.ids_like("0" * 64) == []


def test_each_write_is_an_entry_of_its_own_writer(store: Store, url: str) -> None:
    store.keep([capture(1)])
    with Store.open(url, who="nour\x00") as other:
        other.add([record(1)])
    kept = store.sightings(record(1).report.id)[0].capture.id
    added = store.versions(record(1).report.id)[0].id
    entries = store.entries(kept, added)
    assert [(e.number, e.who, e.what, e.item) for e in entries] == [
        (2, "amal", "keep", kept),
        (3, "nour\x00", "record", added),
    ]
    assert entries[1].previous == entries[0].hash
    assert store.head().hash == entries[1].hash
    assert datetime.fromisoformat(entries[0].at) <= datetime.now(UTC)


def test_a_store_is_opened_only_where_there_is_one(url: str) -> None:
    with pytest.raises(StoreMissingError):
        Store.open(url)
    Store.open(url, who="amal", create=True).close()
    with Store.open(url) as again, Store.open(url, who="nour", create=True) as and_again:
        assert again.head() == and_again.head()
        assert again.head().number == 1
