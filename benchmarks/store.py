"""How many reports a second a store takes with their bytes and records, and how long a search takes among many.

    python benchmarks/store.py                         100,000 reports in a SQLite file in a temporary folder
    python benchmarks/store.py --reports 20000 URL     so many, in an empty store at an address of your own

Reports are those of `corpus.py`, a number in each so that all differ; records are read by the engine once for 200
reports and carried over to the others, for it is the store that is measured. A page of 20 KB stands for the bytes.
"""

import argparse
import json
import random
import statistics
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256
from itertools import islice, pairwise
from pathlib import Path

import corpus
import msgspec

from tawthiq.engine import Engine
from tawthiq.record import Capture, Record, ReportInput
from tawthiq.store import Near, Query, Store

BATCH = 500
DIFFERENT = 200
WORDS = ("قتل", "غارة", "حلب", "الجيش", "إدلب", "جرح", "قصف", "مدنيين", "انفجار", "مسلحين", '"غارة جوية"', "مصدر طبي")
PAGE = b"<html><head><title>page</title></head><body>" + b"<p>news of the day, menus and notices</p>" * 400


def things(count: int) -> Iterator[tuple[Capture, Record]]:
    """So many captures with the records of their reports."""
    engine = Engine()
    read = [(report, engine.extract(report)) for report in corpus.reports(DIFFERENT, words=200)]
    moment = datetime.now(UTC)
    for number in range(count):
        report, record = read[number % DIFFERENT]
        day = f"20{10 + number % 14}-{number % 12 + 1:02d}-{number % 28 + 1:02d}"
        own = ReportInput(str(number), f"{report.text} ({number})", report.title, f"outlet {number % 40}", day)
        name = sha256(own.whole.encode()).hexdigest()
        told = msgspec.structs.replace(record.report, id=name, ref=str(number), text=own.whole)
        capture = Capture(
            address=f"https://news.example/{number}",
            raw=PAGE + own.whole.encode(),
            read_at=moment,
            reader="bench",
            version="1",
            reports=(own,),
        )
        yield capture, msgspec.structs.replace(record, report=told)


def fill(store: Store, count: int) -> float:
    """Seconds it takes to keep the captures and add the records, without making them."""
    spent = 0.0
    found = things(count)
    while batch := list(islice(found, BATCH)):
        start = time.perf_counter()
        store.keep(capture for capture, _ in batch)
        store.add(record for _, record in batch)
        spent += time.perf_counter() - start
    return spent


def queries() -> list[Query]:
    """Searches of all kinds, in a fixed order."""
    chance = random.Random(1)
    out = [Query(words=word) for word in WORDS]
    out += [Query(words=f"{a} {b}") for a, b in pairwise(WORDS)]
    out += [Query(words=word, published_from="2015-01-01", published_to="2015-12-31") for word in WORDS]
    out += [Query(near=Near(30 + chance.random() * 7, 35 + chance.random() * 10, 30)) for _ in range(12)]
    out += [Query(types=("air_drone_strike",), figures={"killed": least}) for least in (1, 3, 10, 50)]
    out += [Query(outlet=f"outlet {number}", words="قتل") for number in range(4)]
    return out


def search(store: Store) -> dict[str, float]:
    """Milliseconds of a search: median, 95th percentile, slowest."""
    spent = []
    for query in queries() * 3:
        start = time.perf_counter()
        store.search(query)
        spent.append((time.perf_counter() - start) * 1000)
    return {
        "median, ms": statistics.median(spent),
        "p95, ms": statistics.quantiles(spent, n=20)[-1],
        "slowest, ms": max(spent),
    }


def main() -> None:
    """Fill a store, search it, print the figures as JSON."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("url", nargs="?")
    parser.add_argument("--reports", type=int, default=100_000)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        with Store.open(given.url or str(Path(folder) / "bench.db"), who="bench", create=True) as store:
            spent = fill(store, given.reports)
            start = time.perf_counter()
            sound = not list(store.verify())
            figures: dict[str, float | bool | int] = {
                "reports": given.reports,
                "reports stored a second": given.reports / spent,
                "bytes on disk a report": store.info().stored_bytes / given.reports,
                "verified a second": given.reports / (time.perf_counter() - start),
                "sound": sound,
                **search(store),
            }
        print(json.dumps({name: round(value, 1) for name, value in figures.items()}, indent=2))


if __name__ == "__main__":
    main()
