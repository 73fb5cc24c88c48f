"""How many reports a second a store takes with their bytes and records, and how long a search takes among many.

    python benchmarks/store.py                          100,000 reports in a SQLite file in a temporary folder
    python benchmarks/store.py --reports 1000 10000     several sizes, one after the other, each growing from the last
    python benchmarks/store.py --postgresql             in a PostgreSQL that is started for it (`tools/postgresql.py`)
    python benchmarks/store.py URL                      in a store of your own, empty or filled by this program

Reports and records are those of `synthetic.py`; a page of 20 KB stands for the bytes. Each search is asked three times
and its best time taken, for a machine has other things to do; then all searches of a kind are put in order.
"""

import argparse
import json
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from functools import partial
from importlib import import_module
from pathlib import Path

import sqlalchemy
from synthetic import LANGUAGE, OUTLETS, SIDES, report_and_record

from tawthiq.record import Capture
from tawthiq.store import Near, Query, Store
from tawthiq.store.words import forms_asked

BATCH, SEARCHES, TIMES = 500, 20, 3
PAGE = b"<html><head><title>page</title></head><body>" + b"<p>news of the day, menus and notices</p>" * 400
BARE = {
    "sqlite": "SELECT rowid FROM words WHERE words MATCH :asked ORDER BY rowid DESC LIMIT 20",
    "postgresql": "SELECT report FROM words WHERE word @@ CAST(:asked AS tsquery) LIMIT 20",
}
"""What the index of words alone does, for a figure that does not depend on the machine."""


def fill(store: Store, numbers: range) -> tuple[float, float]:
    """Seconds by the clock and of this process to keep the captures and add the records, without making them."""
    clock = work = 0.0
    moment = datetime.now(UTC)
    for first in range(numbers.start, numbers.stop, BATCH):
        made = [report_and_record(number) for number in range(first, min(first + BATCH, numbers.stop))]
        captures = [
            Capture(
                address=f"https://news.example/{report.ref}",
                raw=PAGE + report.whole.encode(),
                read_at=moment,
                reader="bench",
                version="1",
                reports=(report,),
            )
            for report, _ in made
        ]
        start, begun = time.perf_counter(), time.process_time()
        store.keep(captures)
        store.add(record for _, record in made)
        clock += time.perf_counter() - start
        work += time.process_time() - begun
    return clock, work


def queries() -> dict[str, list[Query]]:
    """Searches of each kind, in a fixed order."""
    chance = random.Random(1)
    words = LANGUAGE.words
    common, middle, rare = words[8:48], words[300:2_000], words[10_000:50_000]
    places = LANGUAGE.places
    often = [place for rank, place in enumerate(places) if rank % 20 == 0]

    def some(make: Callable[[], Query]) -> list[Query]:
        return [make() for _ in range(SEARCHES)]

    def near(radius: float) -> Near:
        place = chance.choice(often)
        return Near(place.latitude, place.longitude, radius)

    def month() -> dict[str, str]:
        year, number = chance.randrange(2010, 2024), chance.randrange(1, 13)
        return {"published_from": f"{year}-{number:02d}-01", "published_to": f"{year}-{number:02d}-28"}

    return {
        "newest": [Query(offset=20 * page) for page in range(SEARCHES)],
        "common word": some(lambda: Query(words=chance.choice(common))),
        "word of the middle": some(lambda: Query(words=chance.choice(middle))),
        "rare word": some(lambda: Query(words=chance.choice(rare))),
        "two common words": some(lambda: Query(words=" ".join(chance.sample(common, 2)))),
        "common and rare word": some(lambda: Query(words=f"{chance.choice(common)} {chance.choice(rare)}")),
        "phrase": some(lambda: Query(words='"' + " ".join(chance.sample(common, 2)) + '"')),
        "word in a month": some(lambda: Query(words=chance.choice(common), **month())),  # type: ignore[arg-type]
        "month": some(lambda: Query(**month())),  # type: ignore[arg-type]
        "outlet": some(lambda: Query(outlet=chance.choice(OUTLETS))),
        "place, 10 km": some(lambda: Query(near=near(10))),
        "place, 100 km": some(lambda: Query(near=near(100))),
        "nowhere": some(lambda: Query(near=Near(-20 - chance.random() * 9, 10, 50))),
        "actor": some(lambda: Query(actor=chance.choice(SIDES))),
        "type": some(lambda: Query(types=("air_drone_strike",), status="occurred")),
        "figures": [Query(figures={"killed": 2**power}) for power in range(SEARCHES)],
        "mixed": some(
            lambda: Query(
                words=chance.choice(common),
                near=near(50),
                types=("armed_clash", "air_drone_strike"),
                figures={"killed": chance.choice((1, 3, 10))},
            )
        ),
        "actor, type, figures": some(
            lambda: Query(actor=chance.choice(SIDES), types=("armed_clash",), figures={"wounded": 20})
        ),
    }


class Worked:
    """Seconds of processor that this process took, and the server's for it where that runs on this machine.

    Other programs make the clock slow, these hardly: they are the whole of the work.
    """

    def __init__(self, store: Store) -> None:
        self._of_server: Path | None = None
        if store.info().backend == "postgresql":
            with store._database.reading() as connection:
                number = connection.exec_driver_sql("SELECT pg_backend_pid()").scalar_one()
            told = Path(f"/proc/{number}/schedstat")
            self._of_server = told if told.exists() else None

    def __call__(self) -> float:
        """So far."""
        own = time.process_time()
        return own + int(self._of_server.read_text().split()[0]) / 1e9 if self._of_server else own


def best(ask: Callable[[], object], worked: Callable[[], float]) -> tuple[float, float]:
    """Milliseconds by the clock, and of work."""
    clock, work = [], []
    for _ in range(TIMES):
        start, begun = time.perf_counter(), worked()
        ask()
        clock.append((time.perf_counter() - start) * 1000)
        work.append((worked() - begun) * 1000)
    return min(clock), min(work)


def spread(spent: Sequence[tuple[float, float]]) -> dict[str, float]:
    """Median and 95th percentile by the clock, and of work."""
    out: dict[str, float] = {}
    for name, place in (("clock", 0), ("work", 1)):
        told = sorted(both[place] for both in spent)
        out |= {f"{name} p50": statistics.median(told), f"{name} p95": statistics.quantiles(told, n=20)[-1]}
    return out


def search(store: Store) -> dict[str, dict[str, float]]:
    """Milliseconds of the searches of each kind, and of all."""
    asked, worked = queries(), Worked(store)
    found = {kind: [best(partial(store.search, query), worked) for query in some] for kind, some in asked.items()}
    backend = store.info().backend
    bare = [bare_search(store, backend, query, worked) for query in asked["common word"]]
    counting = [best(partial(store.count, query), worked) for query in asked["common word"]]
    every = [spent for kind in found.values() for spent in kind]
    told = {kind: spread(spent) for kind, spent in found.items()} | {"all searches": spread(every)}
    told |= {"the index of words alone, common word": spread(bare), "counting all hits, common word": spread(counting)}
    return told


def bare_search(store: Store, backend: str, query: Query, worked: Callable[[], float]) -> tuple[float, float]:
    """Milliseconds of the index of words alone for the first word of a query."""
    forms = [form[0] for form in forms_asked(query.words)[0]]
    asked = " | ".join(f"'{form}'" for form in forms) if backend == "postgresql" else " OR ".join(forms)
    statement = sqlalchemy.text(BARE[backend])
    with store._database.reading() as connection:
        return best(lambda: connection.execute(statement, {"asked": asked}).all(), worked)


def measured(url: str, sizes: list[int]) -> Iterator[dict[str, object]]:
    """The figures of a store at each size."""
    before = 0
    for size in sizes:
        with Store.open(url, who="bench", create=True) as store:
            before = max(before, store.info().reports)
            clock, work = fill(store, range(before, size))
            added, before = size - before, size
        with Store.open(url, who="bench") as store:
            info = store.info()
            yield {
                "backend": info.backend,
                "reports": size,
                "reports stored a second": added / clock if added > 0 else None,
                "reports stored a second of this process": added / work if added > 0 else None,
                "bytes on disk a report": info.stored_bytes / size,
                "search, ms": search(store),
            }


def rounded(figures: object) -> object:
    """Figures with one place behind the point."""
    if isinstance(figures, dict):
        return {name: rounded(value) for name, value in figures.items()}
    return round(figures, 1) if isinstance(figures, float) else figures


def main() -> None:
    """Fill a store, search it, print the figures as JSON."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("url", nargs="?")
    parser.add_argument("--reports", type=int, nargs="+", default=[100_000])
    parser.add_argument("--postgresql", action="store_true")
    given = parser.parse_args()
    with ExitStack() as held:
        url = given.url or str(Path(held.enter_context(tempfile.TemporaryDirectory())) / "bench.db")
        if given.postgresql:
            sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
            cluster = import_module("tools.postgresql").Cluster(durable=True)
            url = held.enter_context(cluster).address()
        for figures in measured(url, sorted(given.reports)):
            print(json.dumps(rounded(figures), indent=2), flush=True)


if __name__ == "__main__":
    main()
