"""However a search goes about it, among the newest reports or by its indexes, it finds the same."""

from collections.abc import Iterator
from itertools import islice, product
from typing import Any

import msgspec
import pytest

from benchmarks.synthetic import LANGUAGE, OUTLETS, SIDES, report_and_record
from tawthiq.record import Record
from tawthiq.store import Near, Query, Store, searching
from tests.store.conftest import Pour
from tests.store.things import capture

REPORTS = 150
AT = LANGUAGE.places[0]
ASKED: dict[str, tuple[Any, ...]] = {
    "words": ("", "الجيش", "قصف مدينة", '"في من"', f"قصف {LANGUAGE.words[20_000]}"),
    "outlet": (None, OUTLETS[0]),
    "near": (None, Near(AT.latitude, AT.longitude, 150)),
    "actor": (None, SIDES[0]),
    "types": ((), ("armed_clash", "air_drone_strike")),
    "figures": ({}, {"killed": 3}),
    "published_from": (None, "2015-01-01"),
}


def filled(store: Store) -> None:
    made = [report_and_record(number) for number in range(REPORTS)]
    store.keep(capture(n, reports=(report,)) for n, (report, _) in enumerate(made))
    store.add(record for _, record in made)


@pytest.fixture
def many(pour: Pour) -> Store:
    return pour(filled)


def queries() -> Iterator[Query]:
    for values in product(*ASKED.values()):
        yield Query(**dict(zip(ASKED, values, strict=True)), limit=4)


def test_every_way_finds_the_same(many: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """By indexes alone; at a glance and a second look; and the second page as the rest of the first two."""
    backend = many._database.backend
    monkeypatch.setattr(searching, "GLANCE", 6)
    asked = list(queries())
    by_looks = [many.search(query) for query in asked]
    both = [many.search(msgspec.structs.replace(query, limit=8)) for query in asked]
    second = [many.search(msgspec.structs.replace(query, offset=4)) for query in asked]
    monkeypatch.setattr(backend, "window", lambda _words: 0)
    by_indexes = [many.search(query) for query in asked]
    assert by_looks == by_indexes
    assert both == [first + rest for first, rest in zip(by_looks, second, strict=True)]
    assert [min(4, many.count(query)) for query in islice(asked, 0, None, 7)] == list(map(len, by_looks[::7]))
    assert sum(map(len, by_looks)) > 100


def test_a_long_line_is_near_wherever_it_passes(store: Store) -> None:
    """A river from 33 to 36 degrees north, and a point: the river is found at its upper end, too."""
    river = {"type": "LineString", "coordinates": [[40.0, 33.0], [40.2, 36.0]]}
    for number, shape in ((0, river), (1, None)):
        report, record = report_and_record(number)
        told = msgspec.to_builtins(record)
        assert told["events"]
        for event in told["events"]:
            event["place"] |= {"latitude": 33.0, "longitude": 40.0, "geometry": shape}
        store.keep([capture(number, reports=(report,))])
        store.add([msgspec.convert(told, Record)])
    assert len(store.search(Query(near=Near(33.0, 40.0, 10)))) == 2
    assert len(store.search(Query(near=Near(35.9, 40.2, 10)))) == 1
    assert store.search(Query(near=Near(35.9, 40.2, 10), figures={"killed": 10**9})) == []
    assert store.search(Query(near=Near(37.0, 40.2, 10))) == []
    assert list(store.verify()) == []
